//! What a notebook is built from: networks, login keys, types and server sizes.
//!
//! In the cloud these belong to other services. Here every user has the same small
//! set. VPC 8717 with subnet 13594, the notebook type and the login key are the
//! vendor's samples; the second VPC and the private subnet are made up, so that a
//! wrong choice can be refused; so are the server types, because no real code of
//! one could be read.

use super::{
    super::call::{Call, Outcome},
    success,
};
use crate::refusal::Refusal;
use serde_json::{Value, json};

pub(super) const TYPE_CODE: &str = "SW.DFRNT.OS.LNX64.CNTOS.0708.B050";
pub(super) const TYPE_NAME: &str = "Jupyter Lab";
const LOGIN_KEY: &str = "test-key";
const ZONE: &str = "KR-2";

#[derive(Debug)]
pub(super) struct Vpc {
    pub number: i64,
    pub name: &'static str,
    ipv4_cidr: &'static str,
    created: &'static str,
}

#[derive(Debug)]
pub(super) struct Subnet {
    pub number: i64,
    pub vpc: i64,
    pub name: &'static str,
    cidr: &'static str,
    zone: (i64, &'static str),
    is_public: bool,
    created: &'static str,
}

const VPCS: [Vpc; 2] = [
    Vpc { number: 9166, name: "vpc2", ipv4_cidr: "10.10.0.0/16", created: "2023-06-08T10:00:00.000+09:00" },
    Vpc { number: 8717, name: "test-vpc", ipv4_cidr: "172.16.0.0/16", created: "2023-06-07T06:18:03.284+09:00" },
];

const SUBNETS: [Subnet; 3] = [
    Subnet {
        number: 13_594,
        vpc: 8717,
        name: "prisub-kr",
        cidr: "172.16.3.0/24",
        zone: (3, ZONE),
        is_public: true,
        created: "2023-05-16T15:00:48.066+09:00",
    },
    Subnet {
        number: 13_595,
        vpc: 8717,
        name: "private-kr",
        cidr: "172.16.4.0/24",
        zone: (3, ZONE),
        is_public: false,
        created: "2023-05-16T15:02:10.511+09:00",
    },
    Subnet {
        number: 14_001,
        vpc: 9166,
        name: "public-kr-1",
        cidr: "10.10.1.0/24",
        zone: (2, "KR-1"),
        is_public: true,
        created: "2023-06-08T10:03:00.000+09:00",
    },
];

const SERVER_TYPES: [(&str, &str); 2] =
    [("SVR.EXAMPLE", "vCPU 4EA, Memory 16GB"), ("SVR.EXAMPLE.LARGE", "vCPU 8EA, Memory 32GB")];

impl Vpc {
    pub fn find(number: i64) -> Option<&'static Self> {
        VPCS.iter().find(|vpc| vpc.number == number)
    }
}

impl Subnet {
    pub fn find(vpc: i64, number: i64) -> Option<&'static Self> {
        SUBNETS.iter().find(|subnet| subnet.vpc == vpc && subnet.number == number)
    }

    /// Documented: only public subnets in zone KR-2 are taken.
    pub fn takes_notebooks(&self) -> bool {
        self.is_public && self.zone.1 == ZONE
    }
}

/// What a server type is called, if it exists.
pub(super) fn server_description(code: &str) -> Option<&'static str> {
    SERVER_TYPES.iter().find(|(known, _)| *known == code).map(|(_, description)| *description)
}

pub(super) fn is_login_key(name: &str) -> bool {
    name == LOGIN_KEY
}

pub(in crate::clouds) fn get_vpc_list(_: &mut super::DataForest, _: &mut Call<'_>) -> Outcome {
    let rows = VPCS.map(|vpc| json!({"vpcNo": vpc.number, "vpcName": vpc.name, "regionNo": 1}));
    listed(rows)
}

pub(in crate::clouds) fn get_vpc_detail(_: &mut super::DataForest, call: &mut Call<'_>) -> Outcome {
    let vpc = Vpc::find(number(call, "vpcNo")).ok_or_else(Refusal::no_such_element)?;
    success(json!({
        "vpcNo": vpc.number,
        "vpcName": vpc.name,
        "regionNo": 1,
        "ipv4Cidr": vpc.ipv4_cidr,
        "state": "RUN",
        "createdAt": vpc.created,
    }))
}

pub(in crate::clouds) fn get_subnet_list(_: &mut super::DataForest, call: &mut Call<'_>) -> Outcome {
    check_type_code(call)?;
    let vpc = Vpc::find(number(call, "vpcNo")).ok_or_else(Refusal::no_such_element)?;
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

pub(in crate::clouds) fn get_subnet_detail(_: &mut super::DataForest, call: &mut Call<'_>) -> Outcome {
    let vpc = Vpc::find(number(call, "vpcNo")).ok_or_else(Refusal::no_such_element)?;
    let subnet = Subnet::find(vpc.number, number(call, "subnetNo")).ok_or_else(Refusal::no_such_element)?;
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

pub(in crate::clouds) fn get_type_list(_: &mut super::DataForest, _: &mut Call<'_>) -> Outcome {
    success(json!({"contents": [{"typeCode": TYPE_CODE, "typeName": TYPE_NAME}]}))
}

pub(in crate::clouds) fn get_server_type_list(_: &mut super::DataForest, call: &mut Call<'_>) -> Outcome {
    check_type_code(call)?;
    let rows = SERVER_TYPES.map(|(code, description)| json!({"serverTypeCode": code, "serverDesc": description}));
    success(json!({"contents": rows}))
}

pub(in crate::clouds) fn get_login_key_list(_: &mut super::DataForest, _: &mut Call<'_>) -> Outcome {
    listed([json!({
        "loginKeyName": LOGIN_KEY,
        "publicKey": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB",
        "fingerprint": "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff",
        "createdAt": "2023-05-16T15:00:48+09:00",
    })])
}

/// Refuses a notebook type that does not exist.
pub(super) fn check_type_code(call: &Call<'_>) -> Result<(), Refusal> {
    match call.fields.text("typeCode") {
        TYPE_CODE => Ok(()),
        other => Err(Refusal::bad_parameter("typeCode", other, "Please choose one of getTypeList.")),
    }
}

fn number(call: &Call<'_>, field: &str) -> i64 {
    call.fields.number(field).unwrap_or_default()
}

fn listed(rows: impl IntoIterator<Item = Value>) -> Outcome {
    let rows: Vec<_> = rows.into_iter().collect();
    success(json!({"total": rows.len(), "contents": rows}))
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/network.rs"]
mod tests;
