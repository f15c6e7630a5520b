use crate::clouds::testing::Stage;
use serde_json::{Value, json};

fn with_account() -> (Stage, String) {
    let mut stage = Stage::new();
    let account = stage.running_account("df001");
    (stage, account)
}

fn request(account: &str, kind: &str, name: &str) -> Value {
    json!({
        "accountId": account, "queueName": "longlived", "appTypeId": kind,
        "name": name, "lifetime": 604_800, "components": [],
    })
}

fn create(stage: &mut Stage, request: Value) -> String {
    stage.ok("apps.create", request)["id"].as_str().unwrap().to_owned()
}

fn dev(stage: &mut Stage, account: &str) -> String {
    create(stage, request(account, "DEV-1.0.0", "dev"))
}

fn detail(stage: &mut Stage, id: &str) -> Value {
    stage.ok("apps.getDetail", json!({"id": id}))
}

#[test]
fn an_app_comes_up_in_three_steps() {
    let (mut stage, account) = with_account();
    let id = dev(&mut stage, &account);
    let seen = detail(&mut stage, &id);
    assert_eq!((&seen["state"], &seen["components"][0]["state"]), (&json!("ACCEPTED"), &json!("FLEXING")));
    assert_eq!(seen["components"][0]["containers"], json!([]));
    stage.pass(30);
    let seen = detail(&mut stage, &id);
    assert_eq!((&seen["state"], &seen["components"][0]["state"]), (&json!("RUNNING"), &json!("FLEXING")));
    assert_eq!(seen["components"][0]["containers"][0]["state"], "RUNNING_BUT_UNREADY");
    stage.pass(30);
    let seen = detail(&mut stage, &id);
    assert_eq!(seen["components"][0]["state"], "STABLE");
    let container = &seen["components"][0]["containers"][0];
    assert_eq!(container["state"], "READY");
    assert_eq!(container["name"], "shell-0");
    assert_eq!(container["hostName"], "shell-0.dev.df001.kr.df.naverncp.com");
    assert_eq!(container["id"], "container_e01_1705213280123_0001_01_000002");
}

#[test]
fn the_detail_speaks_like_the_vendors_sample() {
    let (mut stage, account) = with_account();
    let id = dev(&mut stage, &account);
    let seen = detail(&mut stage, &id);
    assert_eq!(seen["lifetime"], "7 days, 0:0:0 (604800 seconds)");
    assert_eq!(seen["appId"], id);
    assert_eq!(seen["links"]["shell"], "https://df001--dev--shell--8080.proxy.kr.df.naverncp.com");
    let row = stage.ok("apps.getList", json!({"search": {"accountId": account}}));
    assert_eq!(row["total"], 1);
    assert_eq!(row["contents"][0]["lifetimeMillis"], 604_800);
    assert!(row["contents"][0].get("finishedAt").is_none());
}

#[test]
fn an_app_named_to_fail_ends_as_failed() {
    let (mut stage, account) = with_account();
    let id = create(&mut stage, request(&account, "DEV-1.0.0", "dev-fail"));
    stage.pass(30);
    assert_eq!(detail(&mut stage, &id)["state"], "FAILED");
    assert_eq!(detail(&mut stage, &id)["components"][0]["state"], "STOPPED");
}

#[test]
fn a_lifetime_runs_out_and_a_start_begins_a_new_one() {
    let (mut stage, account) = with_account();
    let mut asked = request(&account, "DEV-1.0.0", "dev");
    asked["lifetime"] = json!(300);
    let id = create(&mut stage, asked);
    stage.pass(299);
    assert_eq!(detail(&mut stage, &id)["state"], "RUNNING");
    stage.pass(1);
    assert_eq!(detail(&mut stage, &id)["state"], "FINISHED");
    stage.pass(1000);
    let list = stage.ok("apps.getList", json!({"search": {"accountId": account}}));
    assert_eq!(list["contents"][0]["finishedAt"], "2026-11-01T09:07:30+09:00");
    stage.ok("apps.start", json!({"id": id}));
    assert_eq!(detail(&mut stage, &id)["state"], "ACCEPTED");
    stage.pass(60);
    let seen = detail(&mut stage, &id);
    assert_eq!((&seen["state"], &seen["components"][0]["state"]), (&json!("RUNNING"), &json!("STABLE")));
}

#[test]
fn an_app_without_end_goes_on() {
    let (mut stage, account) = with_account();
    let mut asked = request(&account, "DEV-1.0.0", "dev");
    asked["lifetime"] = json!(-1);
    let id = create(&mut stage, asked);
    stage.pass(10 * 604_800);
    assert_eq!(detail(&mut stage, &id)["state"], "RUNNING");
    assert_eq!(detail(&mut stage, &id)["lifetime"], "unlimited (-1 seconds)");
    stage.ok("apps.setLifetime", json!({"id": id, "lifetime": 400}));
    stage.pass(400);
    assert_eq!(detail(&mut stage, &id)["state"], "FINISHED");
}

#[test]
fn stop_and_start_change_nothing_when_there_is_nothing_to_do() {
    let (mut stage, account) = with_account();
    let id = dev(&mut stage, &account);
    stage.pass(60);
    stage.ok("apps.start", json!({"id": id}));
    assert_eq!(detail(&mut stage, &id)["state"], "RUNNING");
    for _ in 0..2 {
        stage.ok("apps.stop", json!({"id": id}));
        assert_eq!(detail(&mut stage, &id)["state"], "FINISHED");
    }
}

#[test]
fn more_containers_come_and_the_last_ones_go() {
    let (mut stage, account) = with_account();
    let id = dev(&mut stage, &account);
    stage.pass(60);
    stage.ok("apps.setContainerCount", json!({"id": id, "componentName": "shell", "containerCount": 3}));
    let shell = detail(&mut stage, &id)["components"][0].clone();
    assert_eq!(
        (&shell["state"], &shell["allocated"], &shell["containerCount"]),
        (&json!("FLEXING"), &json!(1), &json!(3))
    );
    stage.pass(35);
    let shell = detail(&mut stage, &id)["components"][0].clone();
    assert_eq!((&shell["state"], &shell["allocated"], &shell["desired"]), (&json!("STABLE"), &json!(3), &json!(1)));
    stage.ok("apps.setContainerCount", json!({"id": id, "componentName": "shell", "containerCount": 2}));
    let shell = detail(&mut stage, &id)["components"][0].clone();
    let names: Vec<_> = shell["containers"].as_array().unwrap().iter().map(|row| row["name"].clone()).collect();
    assert_eq!(names, ["shell-0", "shell-1"]);
}

#[test]
fn a_killed_container_comes_back_under_its_name_with_another_id() {
    let (mut stage, account) = with_account();
    let id = dev(&mut stage, &account);
    stage.pass(60);
    stage.ok("apps.killContainer", json!({"id": id, "containerName": "shell-0"}));
    let shell = detail(&mut stage, &id)["components"][0].clone();
    assert_eq!((&shell["state"], &shell["containers"]), (&json!("FLEXING"), &json!([])));
    stage.pass(35);
    let shell = detail(&mut stage, &id)["components"][0].clone();
    assert_eq!(shell["state"], "STABLE");
    assert_eq!(shell["containers"][0]["name"], "shell-0");
    assert_eq!(shell["containers"][0]["id"], "container_e01_1705213280123_0001_01_000003");
    let refusal = stage.no("apps.killContainer", json!({"id": id, "containerName": "shell-7"}));
    assert_eq!(refusal.status, 404);
}

#[test]
fn a_killed_master_comes_back_and_the_containers_stay() {
    let (mut stage, account) = with_account();
    let id = dev(&mut stage, &account);
    stage.pass(60);
    stage.ok("apps.killMaster", json!({"id": id}));
    let seen = detail(&mut stage, &id);
    assert_eq!((&seen["state"], &seen["components"][0]["state"]), (&json!("ACCEPTED"), &json!("STABLE")));
    stage.pass(10);
    assert_eq!(detail(&mut stage, &id)["state"], "RUNNING");
}

#[test]
fn kafka_needs_a_running_zookeeper_which_then_cannot_be_deleted() {
    let (mut stage, account) = with_account();
    let refusal = stage.no("apps.create", request(&account, "KAFKA-2.4.0", "kafka"));
    assert_eq!(
        refusal.message(),
        "invalid request parameter (dependentIds, ''). \nKAFKA-2.4.0 needs a running app of type ZOOKEEPER-3.4.13."
    );
    let zookeeper = create(&mut stage, request(&account, "ZOOKEEPER-3.4.13", "zookeeper"));
    let mut asked = request(&account, "KAFKA-2.4.0", "kafka");
    asked["dependentIds"] = json!([zookeeper]);
    assert_eq!(stage.no("apps.create", asked.clone()).status, 400, "ZooKeeper does not run yet");
    stage.pass(30);
    let setting = stage.ok("apps.getAppBasicSetting", json!({"accountId": account, "appTypeId": "KAFKA-2.4.0"}));
    let needed = &setting["dependableApp"];
    assert_eq!((&needed["appTypeName"], &needed["appTypeVersion"]), (&json!("ZOOKEEPER"), &json!("3.4.13")));
    assert_eq!(needed["candidates"][0]["id"], zookeeper);
    let kafka = create(&mut stage, asked);
    assert_eq!(stage.no("apps.delete", json!({"id": zookeeper})).status, 400);
    stage.ok("apps.delete", json!({"id": kafka}));
    stage.ok("apps.delete", json!({"id": zookeeper}));
    assert_eq!(stage.no("apps.delete", json!({"id": zookeeper})).status, 404);
    assert_eq!(stage.no("apps.getDetail", json!({"id": zookeeper})).status, 403);
}

#[test]
fn zookeepers_numbers_of_containers_are_fixed() {
    let (mut stage, account) = with_account();
    let mut asked = request(&account, "ZOOKEEPER-3.4.13", "zookeeper");
    asked["components"] = json!([{"name": "zkserver", "memoryMb": 2048, "cpuCount": 1, "containerCount": 5}]);
    assert!(stage.no("apps.create", asked).message().ends_with("fixed to 3."));
    let id = create(&mut stage, request(&account, "ZOOKEEPER-3.4.13", "zookeeper"));
    stage.pass(60);
    let asked = json!({"id": id, "componentName": "zkweb", "containerCount": 2});
    assert!(stage.no("apps.setContainerCount", asked).message().ends_with("fixed to 1."));
}

#[test]
fn what_breaks_a_rule_is_refused_with_the_rule() {
    let (mut stage, account) = with_account();
    let mut refused = |change: Value, words: &str| {
        let mut asked = request(&account, "DEV-1.0.0", "dev");
        asked.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let refusal = stage.no("apps.create", asked);
        assert!(refusal.status == 400 && refusal.message().contains(words), "{}", refusal.body);
    };
    refused(json!({"queueName": "gpu"}), "Please choose one of: longlived, dev, df001.");
    refused(json!({"appTypeId": "NIFI-1.0"}), "(appTypeId, 'NIFI-1.0')");
    refused(json!({"name": "exactly-16-chars"}), "must not exceed 20 characters");
    refused(json!({"dependentIds": ["x"]}), "DEV-1.0.0 depends on no app");
    let part = |name, memory, count| json!({"name": name, "memoryMb": memory, "cpuCount": 1, "containerCount": count});
    refused(json!({"components": [part("broker", 1, 1)]}), "(components.name, 'broker')");
    refused(json!({"components": [part("shell", 1, 1), part("shell", 1, 1)]}), "at most once");
    refused(json!({"components": [part("shell", 0, 1)]}), "(components.memoryMb, '0')");
    refused(json!({"components": [part("shell", 1, 101)]}), "exceeded limit on resource quota");
}

#[test]
fn the_twenty_first_app_exceeds_the_quota_and_names_are_unique() {
    let (mut stage, account) = with_account();
    for number in 0..20 {
        create(&mut stage, request(&account, "DEV-1.0.0", &format!("dev{number}")));
    }
    let refusal = stage.no("apps.create", request(&account, "DEV-1.0.0", "dev3"));
    assert_eq!(refusal.message(), "'dev3' is not registrable name. already registered.");
    let refusal = stage.no("apps.create", request(&account, "DEV-1.0.0", "dev20"));
    assert_eq!(refusal.body["error"]["success"], "false");
    let verdict = stage.ok("apps.checkAvailableName", json!({"accountId": account, "name": "dev3"}));
    assert_eq!(verdict["availableName"], false);
}

#[test]
fn the_virtual_clock_can_walk_from_change_to_change() {
    let (mut stage, account) = with_account();
    stage.pass(20);
    dev(&mut stage, &account);
    let mut steps = Vec::new();
    let start = stage.now;
    while let Some(at) = stage.tenant.next_event(stage.now) {
        steps.push(at.duration_since(start).unwrap().as_secs());
        stage.now = at;
    }
    assert_eq!(steps, [30, 60, 604_800]);
}
