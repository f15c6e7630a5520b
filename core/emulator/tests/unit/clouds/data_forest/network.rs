use crate::clouds::testing::Stage;
use serde_json::json;

#[test]
fn a_subnet_for_a_notebook_can_be_found_by_walking_the_lists() {
    let mut stage = Stage::new();
    let vpcs = stage.ok("notebooks.getVpcList", json!({}));
    assert_eq!(vpcs["total"], 2);
    let types = stage.ok("notebooks.getTypeList", json!({}));
    let code = &types["contents"][0]["typeCode"];
    let mut fit = Vec::new();
    for vpc in vpcs["contents"].as_array().unwrap() {
        let list = stage.ok("notebooks.getSubnetList", json!({"typeCode": code, "vpcNo": vpc["vpcNo"]}));
        let subnets = list["contents"].as_array().unwrap().clone();
        fit.extend(subnets.into_iter().filter(|row| row["isPublic"] == true && row["zoneName"] == "KR-2"));
    }
    assert_eq!(fit.len(), 1);
    assert_eq!((&fit[0]["subnetNo"], &fit[0]["zoneNo"]), (&json!(13_594), &json!(3)));
}

#[test]
fn details_agree_with_the_vendors_samples() {
    let mut stage = Stage::new();
    let subnet = stage.ok("notebooks.getSubnetDetail", json!({"vpcNo": 8717, "subnetNo": 13_594}));
    assert_eq!(subnet["subnet"], "172.16.3.0/24");
    assert_eq!(subnet["createdAt"], "2023-05-16T15:00:48.066+09:00");
    let vpc = stage.ok("notebooks.getVpcDetail", json!({"vpcNo": 8717}));
    assert_eq!((&vpc["ipv4Cidr"], &vpc["state"]), (&json!("172.16.0.0/16"), &json!("RUN")));
}

#[test]
fn what_does_not_exist_is_refused() {
    let mut stage = Stage::new();
    assert_eq!(stage.no("notebooks.getVpcDetail", json!({"vpcNo": 1})).status, 404);
    assert_eq!(stage.no("notebooks.getSubnetDetail", json!({"vpcNo": 9166, "subnetNo": 13_594})).status, 404);
    assert_eq!(stage.no("notebooks.getServerTypeList", json!({"typeCode": "X"})).status, 400);
}
