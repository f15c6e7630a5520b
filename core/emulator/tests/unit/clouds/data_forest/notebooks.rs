use crate::clouds::testing::Stage;
use serde_json::{Value, json};

fn request(account: &str, name: &str) -> Value {
    json!({
        "accountId": account, "addStorage": false, "bucketName": "df-bucket", "loginKeyName": "test-key",
        "name": name, "serverTypeCode": "SVR.EXAMPLE", "subnetNo": 13_594,
        "typeCode": "SW.DFRNT.OS.LNX64.CNTOS.0708.B050", "typeName": "Jupyter Lab", "vpcNo": 8717,
        "userConfigurations": [
            {"componentName": "Jupyter Lab", "name": "Access Password", "value": "qaz123QA"},
        ],
    })
}

fn with_notebook(name: &str) -> (Stage, String, String) {
    let mut stage = Stage::new();
    let account = stage.running_account("df001");
    let id = stage.ok("notebooks.create", request(&account, name))["id"].as_str().unwrap().to_owned();
    (stage, account, id)
}

fn state(stage: &mut Stage, id: &str) -> Value {
    stage.ok("notebooks.getDetail", json!({"id": id}))["state"].clone()
}

#[test]
fn a_notebook_is_accepted_then_created_then_runs() {
    let (mut stage, _, id) = with_notebook("df-notebook");
    for (wait, expected) in [(0, "ACCEPTED"), (20, "CREATING"), (280, "RUNNING")] {
        stage.pass(wait);
        assert_eq!(state(&mut stage, &id), expected);
    }
    stage.ok("notebooks.restart", json!({"id": id}));
    assert_eq!(state(&mut stage, &id), "RESTARTING");
    stage.pass(60);
    assert_eq!(state(&mut stage, &id), "RUNNING");
}

#[test]
fn a_notebook_named_to_fail_fails() {
    let (mut stage, _, id) = with_notebook("will-fail");
    stage.pass(300);
    assert_eq!(state(&mut stage, &id), "FAILED");
}

#[test]
fn a_notebook_being_created_cannot_be_restarted() {
    let (mut stage, _, id) = with_notebook("df-notebook");
    let refusal = stage.no("notebooks.restart", json!({"id": id}));
    assert_eq!(refusal.message(), "notebook 'df-notebook' cannot be restarted (state ACCEPTED)");
}

#[test]
fn a_deleted_notebook_terminates_and_is_gone() {
    let (mut stage, account, id) = with_notebook("df-notebook");
    assert_eq!(stage.ok("accounts.checkHasResource", json!({"id": account}))["hasResource"], true);
    assert_eq!(stage.no("accounts.delete", json!({"id": account})).status, 400);
    stage.ok("notebooks.delete", json!({"id": id}));
    assert_eq!(state(&mut stage, &id), "TERMINATING");
    stage.pass(60);
    assert_eq!(stage.no("notebooks.getDetail", json!({"id": id})).status, 403);
    assert_eq!(stage.ok("accounts.checkHasResource", json!({"id": account}))["hasResource"], false);
}

#[test]
fn no_setting_is_ever_shown() {
    let (mut stage, _, id) = with_notebook("df-notebook");
    let set = json!({"id": id, "userConfigurations": [{"name": "Secret Key", "value": "qaz123QAZ!@#"}]});
    assert_eq!(stage.ok("notebooks.setUserConfigurationList", set), json!({"success": true}));
    let detail = stage.ok("notebooks.getDetail", json!({"id": id}));
    let shown: Vec<_> =
        detail["userConfigurations"].as_array().unwrap().iter().map(|row| row["value"].clone()).collect();
    assert_eq!(shown, ["********", "", "********"]);
    let kept = serde_json::to_string(&stage.tenant).unwrap();
    assert!(!kept.contains("qaz123QA"));
}

#[test]
fn pages_are_cut_by_offset_and_limit_and_total_counts_all() {
    let (mut stage, account, _) = with_notebook("notebook-0");
    for number in 1..5 {
        stage.ok("notebooks.create", request(&account, &format!("notebook-{number}")));
    }
    let paging = json!({"accountId": account, "paging": {"limit": 2, "offset": 3}});
    let page = stage.ok("notebooks.getList", paging);
    assert_eq!(page["total"], 5);
    let names: Vec<_> = page["contents"].as_array().unwrap().iter().map(|row| row["name"].clone()).collect();
    assert_eq!(names, ["notebook-3", "notebook-4"]);
    let whole = stage.ok("notebooks.getList", json!({"accountId": account}));
    assert_eq!(whole["contents"].as_array().unwrap().len(), 5);
}

#[test]
fn extra_storage_is_kept_and_has_documented_sizes() {
    let (mut stage, account, _) = with_notebook("df-notebook");
    let mut asked = request(&account, "stored");
    asked["addStorage"] = json!(true);
    for wrong in [json!(null), json!(99), json!(2001), json!(5000)] {
        asked["storageGB"] = wrong;
        assert_eq!(stage.no("notebooks.create", asked.clone()).status, 400);
    }
    asked["storageGB"] = json!(4000);
    let id = stage.ok("notebooks.create", asked)["id"].clone();
    let detail = stage.ok("notebooks.getDetail", json!({"id": id}));
    assert_eq!(detail["additionalStorage"], json!({"storageGB": 4000, "storageType": "SSD"}));
}

#[test]
fn what_the_lists_do_not_offer_is_refused() {
    let (mut stage, account, _) = with_notebook("df-notebook");
    let mut refused = |change: Value, field: &str| {
        let mut asked = request(&account, "other");
        asked.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let refusal = stage.no("notebooks.create", asked);
        assert!(refusal.status == 400 && refusal.message().contains(field), "{}", refusal.body);
    };
    refused(json!({"subnetNo": 13_595}), "(subnetNo, '13595')");
    refused(json!({"vpcNo": 9166, "subnetNo": 14_001}), "(subnetNo, '14001')");
    refused(json!({"loginKeyName": "mine"}), "(loginKeyName, 'mine')");
    refused(json!({"serverTypeCode": "SVR"}), "(serverTypeCode, 'SVR')");
    refused(json!({"typeName": "RStudio"}), "(typeName, 'RStudio')");
    refused(json!({"userConfigurations": []}), "This setting is mandatory.");
    refused(json!({"userConfigurations": [{"name": "Colour", "value": "red"}]}), "'Colour'");
    refused(json!({"userConfigurations": [{"name": "Access Password", "value": "1"}]}), "Access Password must match");
    refused(json!({"name": "df-notebook"}), "already registered");
}
