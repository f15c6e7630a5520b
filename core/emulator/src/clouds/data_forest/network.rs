//! The lists of what a notebook is built from.

use super::super::call::{Outcome, Work};
use super::answers::success;
use crate::refusal::Refusal;
use serde_json::{Value, json};

use super::vpc::{LOGIN_KEY, SERVER_TYPES, SUBNETS, Subnet, TYPE_CODE, TYPE_NAME, VPCS, Vpc};

pub(in crate::clouds) fn get_vpc_list(_: &mut super::DataForest, _: &mut Work<'_>) -> Outcome {
    let rows = VPCS.map(|vpc| json!({"vpcNo": vpc.number, "vpcName": vpc.name, "regionNo": 1}));
    listed(rows)
}

pub(in crate::clouds) fn get_vpc_detail(_: &mut super::DataForest, work: &mut Work<'_>) -> Outcome {
    let vpc = Vpc::find(number(work, "vpcNo")).ok_or_else(Refusal::no_such_element)?;
    success(json!({
        "vpcNo": vpc.number,
        "vpcName": vpc.name,
        "regionNo": 1,
        "ipv4Cidr": vpc.ipv4_cidr,
        "state": "RUN",
        "createdAt": vpc.created,
    }))
}

pub(in crate::clouds) fn get_subnet_list(_: &mut super::DataForest, work: &mut Work<'_>) -> Outcome {
    check_type_code(work)?;
    let vpc = Vpc::find(number(work, "vpcNo")).ok_or_else(Refusal::no_such_element)?;
    let rows = SUBNETS.iter().filter(|subnet| subnet.vpc == vpc.number).map(|subnet| {
        json!({
            "subnetNo": subnet.number,
            "subnetName": subnet.name,
            "zoneNo": subnet.zone.0,
            "zoneName": subnet.zone.1,
            "isPublic": subnet.is_public,
        })
    });
    listed(rows)
}

pub(in crate::clouds) fn get_subnet_detail(_: &mut super::DataForest, work: &mut Work<'_>) -> Outcome {
    let vpc = Vpc::find(number(work, "vpcNo")).ok_or_else(Refusal::no_such_element)?;
    let subnet = Subnet::find(vpc.number, number(work, "subnetNo")).ok_or_else(Refusal::no_such_element)?;
    success(json!({
        "vpcNo": vpc.number,
        "vpcName": vpc.name,
        "zoneNo": subnet.zone.0,
        "zoneName": subnet.zone.1,
        "subnetNo": subnet.number,
        "subnetName": subnet.name,
        "subnet": subnet.cidr,
        "createdAt": subnet.created,
        "state": "RUN",
        "isPublic": subnet.is_public,
    }))
}

pub(in crate::clouds) fn get_type_list(_: &mut super::DataForest, _: &mut Work<'_>) -> Outcome {
    success(json!({"contents": [{"typeCode": TYPE_CODE, "typeName": TYPE_NAME}]}))
}

pub(in crate::clouds) fn get_server_type_list(_: &mut super::DataForest, work: &mut Work<'_>) -> Outcome {
    check_type_code(work)?;
    let rows = SERVER_TYPES.map(|(code, description)| json!({"serverTypeCode": code, "serverDesc": description}));
    success(json!({"contents": rows}))
}

pub(in crate::clouds) fn get_login_key_list(_: &mut super::DataForest, _: &mut Work<'_>) -> Outcome {
    listed([json!({
        "loginKeyName": LOGIN_KEY,
        "publicKey": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB",
        "fingerprint": "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff",
        "createdAt": "2023-05-16T15:00:48+09:00",
    })])
}

/// Refuses a notebook type that does not exist.
pub(super) fn check_type_code(work: &Work<'_>) -> Result<(), Refusal> {
    match work.fields.text("typeCode") {
        TYPE_CODE => Ok(()),
        other => Err(Refusal::bad_parameter("typeCode", other, "Please choose one of getTypeList.")),
    }
}

fn number(work: &Work<'_>, field: &str) -> i64 {
    work.fields.number(field).unwrap_or_default()
}

fn listed(rows: impl IntoIterator<Item = Value>) -> Outcome {
    let rows: Vec<_> = rows.into_iter().collect();
    success(json!({"total": rows.len(), "contents": rows}))
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/network.rs"]
mod tests;
