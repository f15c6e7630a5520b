use super::super::super::testing::Stage;
use serde_json::json;

fn password() -> &'static str {
    "Df0rest!2024"
}

fn with_account() -> (Stage, String) {
    let mut stage = Stage::new();
    let answer = stage.ok("accounts.create", json!({"name": "df001", "password": password()}));
    (stage, answer["id"].as_str().unwrap().to_owned())
}

#[test]
fn an_account_is_accepted_and_runs_after_150_seconds() {
    let (mut stage, id) = with_account();
    assert_eq!(stage.ok("accounts.getDetail", json!({"id": id}))["status"], "ACCEPTED");
    stage.pass(149);
    assert_eq!(stage.ok("accounts.getDetail", json!({"id": id}))["status"], "ACCEPTED");
    stage.pass(1);
    assert_eq!(stage.ok("accounts.getDetail", json!({"id": id}))["status"], "RUNNING");
}

#[test]
fn a_second_account_is_refused_inside_a_normal_answer() {
    let (mut stage, _) = with_account();
    let refusal = stage.no("accounts.create", json!({"name": "df002", "password": password()}));
    assert_eq!(refusal.status, 200);
    assert_eq!(
        refusal.body,
        json!({"success": false, "message": "Data Forest can only create and use one account per user."})
    );
    assert_eq!(stage.ok("accounts.getList", json!({}))["total"], 1);
}

#[test]
fn the_list_shows_the_principal_in_the_realm() {
    let (mut stage, id) = with_account();
    let list = stage.ok("accounts.getList", json!({}));
    let row = &list["contents"][0];
    assert_eq!(row["id"], id);
    assert_eq!(row["principal"], "df001@KR.DF.NAVERNCP.COM");
    assert_eq!(row["createdAt"], "2026-11-01T09:00:00+09:00");
}

#[test]
fn a_weak_password_is_refused_with_the_vendors_sentence_which_repeats_it() {
    let mut stage = Stage::new();
    for weak in ["qaZ123@", "onlylower1", "With Space1!", "Won₩sign123", "LongerThanTwenty1234!"] {
        let refusal = stage.no("accounts.create", json!({"name": "df001", "password": weak}));
        assert_eq!(refusal.status, 400);
        assert!(refusal.message().starts_with(&format!("invalid request parameter (password, '{weak}'). ")));
        assert!(refusal.message().ends_with("special characters and numbers."));
    }
}

#[test]
fn a_taken_name_is_no_error() {
    let (mut stage, _) = with_account();
    assert_eq!(stage.ok("accounts.checkAvailableName", json!({"name": "other"}))["availableName"], true);
    let taken = stage.ok("accounts.checkAvailableName", json!({"name": "df001"}));
    assert_eq!(taken["availableName"], false);
    assert_eq!(taken["message"], "'df001' is not registrable name. already registered.");
}

#[test]
fn a_quota_changes_one_namespace_and_shows_as_changing() {
    let (mut stage, id) = with_account();
    stage.pass(150);
    stage.ok("accounts.setQuota", json!({"id": id, "namespace": "tata", "fileCountMillion": 3, "spaceTb": 400}));
    let detail = stage.ok("accounts.getDetail", json!({"id": id}));
    assert_eq!(detail["status"], "CHANGING");
    assert_eq!(detail["quotas"][0], json!({"namespace": "koya", "fileCountMillion": 1, "spaceTb": 200}));
    assert_eq!(detail["quotas"][1], json!({"namespace": "tata", "fileCountMillion": 3, "spaceTb": 400}));
    stage.pass(20);
    assert_eq!(stage.ok("accounts.getDetail", json!({"id": id}))["status"], "RUNNING");
}

#[test]
fn an_account_still_being_created_refuses_work() {
    let (mut stage, id) = with_account();
    let refusal = stage.no("accounts.getKerberosKeytab", json!({"id": id}));
    assert_eq!((refusal.status, refusal.message()), (400, "account 'df001' is not running yet (status ACCEPTED)"));
}

#[test]
fn a_reset_keytab_carries_new_keys_and_the_next_version() {
    let (mut stage, id) = with_account();
    stage.pass(150);
    let before = stage.file("accounts.getKerberosKeytab", json!({"id": id}));
    assert_eq!(before, stage.file("accounts.getKerberosKeytab", json!({"id": id})));
    stage.ok("accounts.resetKerberosKeytab", json!({"id": id}));
    let after = stage.file("accounts.getKerberosKeytab", json!({"id": id}));
    assert_eq!(after.len(), before.len());
    assert_ne!(after, before);
    assert_eq!((before[before.len() - 1], after[after.len() - 1]), (1, 2));
}

#[test]
fn a_deleted_account_stays_for_a_while_and_then_frees_its_place() {
    let (mut stage, id) = with_account();
    stage.pass(150);
    stage.ok("accounts.delete", json!({"id": id}));
    assert_eq!(stage.ok("accounts.getDetail", json!({"id": id}))["status"], "CHANGING");
    stage.pass(30);
    assert_eq!(stage.ok("accounts.getList", json!({}))["total"], 0);
    stage.ok("accounts.create", json!({"name": "df001", "password": password()}));
}

#[test]
fn an_unknown_account_is_403_to_read_and_404_to_change() {
    let mut stage = Stage::new();
    let refusal = stage.no("accounts.getDetail", json!({"id": "20nAZnjbUNFdc7RsILlC3A"}));
    assert_eq!(refusal.status, 403);
    let error = &refusal.body["error"];
    assert_eq!(error["errorCode"], "10002");
    assert_eq!(error["message"], "resource ('20nAZnjbUNFdc7RsILlC3A') is not allowed or not exists");
    assert_eq!(error["requestId"].as_str().unwrap().len(), 36);

    let refusal = stage.no("accounts.delete", json!({"id": "20nAZnjbUNFdc7RsILlC3A"}));
    assert_eq!((refusal.status, refusal.message()), (404, "no such element"));
}

#[test]
fn an_account_being_deleted_takes_nothing_in() {
    let (mut stage, id) = with_account();
    stage.pass(150);
    stage.ok("accounts.delete", json!({"id": id}));
    let words = "account 'df001' is being deleted (status CHANGING)";
    let asked = json!({"accountId": id, "name": "workspace", "configuration": {"docker": {"image": "x"}}});
    assert_eq!(stage.no("aiWorkspaces.create", asked).message(), words);
    let asked = json!({"id": id, "password": password()});
    assert_eq!(stage.no("accounts.resetPassword", asked).message(), words);
    stage.ok("accounts.delete", json!({"id": id}));
    stage.pass(30);
    assert_eq!(stage.ok("accounts.getList", json!({}))["total"], 0);
}
