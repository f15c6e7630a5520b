use crate::clouds::testing::Stage;
use serde_json::{Value, json};

fn request(workspace: &Value, prefix: &str) -> Value {
    json!({
        "aiWorkspaceId": workspace, "namePrefix": prefix, "queueName": "gpu",
        "data": {"input": [], "output": []},
        "docker": {"command": "python train.py", "image": "tensorflow/tensorflow:2.4.1-gpu"},
        "resource": {"cpuCount": 2, "gpuCount": 1, "gpuModel": "T4"},
    })
}

fn with_workspace() -> (Stage, String, Value) {
    let mut stage = Stage::new();
    let account = stage.running_account("df001");
    let asked = json!({"accountId": account, "name": "workspace", "configuration": {"docker": {"image": "x"}}});
    let workspace = stage.ok("aiWorkspaces.create", asked)["id"].clone();
    (stage, account, workspace)
}

#[test]
fn a_run_walks_through_the_states_of_yarn() {
    let (mut stage, account, workspace) = with_workspace();
    let run = stage.ok("aiApps.submit", request(&workspace, "train"));
    assert_eq!((&run["state"], &run["finalStatus"]), (&json!("NEW"), &json!("UNDEFINED")));
    assert_eq!(run["name"], "train-1");
    for (wait, state) in [(2, "SUBMITTED"), (3, "ACCEPTED"), (25, "RUNNING"), (270, "FINISHED")] {
        stage.pass(wait);
        let detail = stage.ok("aiApps.getDetail", json!({"id": run["id"]}));
        assert_eq!(detail["state"], state);
        assert_eq!(detail["containers"].as_object().unwrap().len(), usize::from(wait >= 25));
    }
    stage.pass(1000);
    let detail = stage.ok("aiApps.getDetail", json!({"id": run["id"]}));
    assert_eq!(detail["elapsedMillis"], 300_000);
    assert_eq!(detail["finalStatus"], "SUCCEEDED");
    let worker = &detail["containers"]["worker-0"];
    assert_eq!((&worker["status"], &worker["memoryMb"]), (&json!("SUCCEEDED"), &json!(15_360)));
    let list = stage.ok("aiApps.getList", json!({"search": {"accountId": account}}));
    assert_eq!(list["contents"][0]["workspaceName"], "workspace");
    assert!(list.get("total").is_none());
}

#[test]
fn a_killed_run_stays_killed_and_a_finished_one_finished() {
    let (mut stage, account, workspace) = with_workspace();
    let first = stage.ok("aiApps.submit", request(&workspace, "train"));
    stage.pass(10);
    assert_eq!(stage.ok("accounts.checkHasResource", json!({"id": account}))["hasResource"], true);
    stage.ok("aiApps.kill", json!({"id": first["id"]}));
    stage.ok("aiApps.kill", json!({"id": first["id"]}));
    let detail = stage.ok("aiApps.getDetail", json!({"id": first["id"]}));
    assert_eq!((&detail["state"], &detail["finalStatus"]), (&json!("KILLED"), &json!("KILLED")));
    assert_eq!(detail["containers"], json!({}));
    let second = stage.ok("aiApps.submit", request(&workspace, "train"));
    stage.pass(300);
    stage.ok("aiApps.kill", json!({"id": second["id"]}));
    assert_eq!(stage.ok("aiApps.getDetail", json!({"id": second["id"]}))["state"], "FINISHED");
    assert_eq!(second["name"], "train-2");
}

#[test]
fn runs_that_are_over_go_with_their_account() {
    let (mut stage, account, workspace) = with_workspace();
    let run = stage.ok("aiApps.submit", request(&workspace, "train"));
    stage.ok("aiWorkspaces.delete", json!({"id": workspace}));
    assert_eq!(stage.no("accounts.delete", json!({"id": account})).status, 400, "the run goes on");
    stage.pass(300);
    stage.ok("accounts.delete", json!({"id": account}));
    stage.pass(30);
    assert_eq!(stage.no("aiApps.getDetail", json!({"id": run["id"]})).status, 403);
    assert_eq!(stage.tenant.next_event(stage.now), None);
}

#[test]
fn a_run_named_to_fail_fails() {
    let (mut stage, _, workspace) = with_workspace();
    let run = stage.ok("aiApps.submit", request(&workspace, "fail"));
    stage.pass(300);
    let detail = stage.ok("aiApps.getDetail", json!({"id": run["id"]}));
    assert_eq!((&detail["state"], &detail["finalStatus"]), (&json!("FAILED"), &json!("FAILED")));
}

#[test]
fn unknown_workspaces_queues_and_too_many_runs_are_refused() {
    let (mut stage, _, workspace) = with_workspace();
    assert_eq!(stage.no("aiApps.submit", request(&json!("x"), "train")).status, 404);
    let mut asked = request(&workspace, "train");
    asked["queueName"] = json!("express");
    assert!(stage.no("aiApps.submit", asked).message().contains("gpu, dev, batch, longlived"));
    for _ in 0..20 {
        stage.ok("aiApps.submit", request(&workspace, "train"));
    }
    let refusal = stage.no("aiApps.submit", request(&workspace, "train"));
    assert_eq!(refusal.message(), "exceeded limit on resource quota");
}
