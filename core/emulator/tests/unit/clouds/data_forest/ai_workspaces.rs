use crate::clouds::testing::Stage;
use serde_json::{Value, json};

fn configuration(image: &str) -> Value {
    json!({
        "queueName": "gpu",
        "resource": {"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15_360},
        "docker": {"command": "python train.py", "image": image, "workdir": "/work"},
    })
}

fn with_workspace() -> (Stage, String, String) {
    let mut stage = Stage::new();
    let account = stage.running_account("df001");
    let asked = json!({
        "accountId": account, "name": "workspace", "description": "sample",
        "configuration": configuration("tensorflow/tensorflow:2.4.1-gpu"),
    });
    let id = stage.ok("aiWorkspaces.create", asked)["id"].as_str().unwrap().to_owned();
    (stage, account, id)
}

#[test]
fn every_new_configuration_is_a_new_version() {
    let (mut stage, account, id) = with_workspace();
    stage.pass(60);
    let image = "pytorch/pytorch:1.13.1-cuda11.6-cudnn8-runtime";
    stage.ok("aiWorkspaces.setConfiguration", json!({"id": id, "configuration": configuration(image)}));
    stage.ok("aiWorkspaces.setConfiguration", json!({"id": id, "configuration": configuration(image)}));
    let versions = stage.ok("aiWorkspaces.getConfigurationList", json!({"id": id}));
    assert_eq!(versions["total"], 2);
    assert_eq!(versions["contents"][1]["configuration"]["docker"]["image"], image);
    assert!(versions["contents"][0]["configuration"]["docker"].get("workdir").is_none());
    let row = &stage.ok("aiWorkspaces.getList", json!({"search": {"accountId": account}}))["contents"][0];
    assert_eq!(row["imageVersion"], image);
    assert_eq!(row["createdAt"], "2026-11-01T00:02:30.000Z");
    assert_eq!(row["modifiedAt"], "2026-11-01T00:03:30.000Z");
}

#[test]
fn images_are_listed_by_framework() {
    let mut stage = Stage::new();
    let images = stage.ok("aiWorkspaces.getDockerImageList", json!({"search": {"typeName": "tensorflow"}}));
    assert_eq!(images["dockerImages"]["tensorflow"][0], "tensorflow/tensorflow:2.4.1-gpu");
}

#[test]
fn names_are_unique_until_the_workspace_is_deleted() {
    let (mut stage, account, id) = with_workspace();
    let name = json!({"accountId": account, "name": "workspace"});
    assert_eq!(stage.ok("aiWorkspaces.checkAvailableName", name.clone())["availableName"], false);
    let asked = json!({"accountId": account, "name": "workspace", "configuration": configuration("x")});
    assert_eq!(stage.no("aiWorkspaces.create", asked).status, 400);
    stage.ok("aiWorkspaces.delete", json!({"id": id}));
    assert_eq!(stage.ok("aiWorkspaces.checkAvailableName", name)["availableName"], true);
    assert_eq!(stage.no("aiWorkspaces.getDetail", json!({"id": id})).status, 403);
    assert_eq!(stage.no("aiWorkspaces.setConfiguration", json!({"id": id})).status, 404);
}
