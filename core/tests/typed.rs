//! Typed calls, lists and waits, against the emulator.
#![allow(clippy::unwrap_used)]

#[path = "../examples/common/mod.rs"]
mod common;

use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::{StreamExt, TryStreamExt};
use gureum::ai_ml_ops::ListImagesRequest;
use gureum::data_forest::{
    AppComponentRequest, AppType, AppTypeComponent, CreateAccountRequest, CreateAppRequest, GetAccountDetailResponse,
};
use gureum::{AiMlOps, CallOptions, ClientBuilder, DataForest, ErrorKind, Look, Waiter};
use gureum_emulator::{Emulator, Fault, Rule};

fn with_keys<C: From<gureum::Client>>(builder: ClientBuilder<C>, emulator: &Emulator) -> C {
    let keys = emulator.keys("typed");
    let builder = builder.endpoint(emulator.endpoint()).access_key(keys.access_key).secret_key(keys.secret_key);
    builder.isolated(true).time(common::jumping(emulator)).build().unwrap()
}

async fn account(forest: &DataForest) -> String {
    let request = CreateAccountRequest::new("typed", "Df0rest!2024");
    forest.accounts().create(request).await.unwrap().id
}

#[tokio::test]
async fn a_call_is_sent_by_awaiting_it_and_not_before() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let call = forest.accounts().get_list();
    assert_eq!(emulator.journal().len(), 0);
    call.await.unwrap();
    assert_eq!(emulator.journal().len(), 1);
}

#[tokio::test]
async fn the_raw_answer_and_how_the_call_went_can_be_had() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let reply = forest.accounts().get_list().raw().await.unwrap();
    assert_eq!(reply.status, 200);
    assert!(reply.body.starts_with(b"{"), "{:?}", reply.body);
    emulator.faults().add(Rule::new(Fault::Html503).on("accounts.getList").first(1)).unwrap();
    let (list, meta) = forest.accounts().get_list().with_meta().await.unwrap();
    assert!(list.contents.is_empty());
    assert_eq!(meta.attempts.len(), 2);
}

#[tokio::test]
async fn the_limits_of_a_call_hold_for_that_call() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    emulator.faults().add(Rule::new(Fault::Delay { ms: 30_000, is_virtual: false })).unwrap();
    let since = Instant::now();
    let error = forest.accounts().get_list().timeout(Duration::from_millis(200)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    // The limits of the client would let it wait for 30 s.
    let took = since.elapsed();
    assert!(took >= Duration::from_millis(200) && took < Duration::from_secs(20), "{took:?}");
    let call = forest.accounts().get_list().attempt_timeout(Duration::from_millis(100)).max_retries(1);
    assert_eq!(call.await.unwrap_err().attempts().len(), 2);
}

#[tokio::test]
async fn a_version_can_be_asked_for() {
    let emulator = Emulator::start().unwrap();
    let platforms = with_keys(AiMlOps::builder(), &emulator);
    platforms.list_images().api_version("1.1").await.unwrap();
    let sent = emulator.journal().last().unwrap();
    assert_eq!(sent.header("scp-api-version"), Some("aimlops-platform 1.1"));
    let mut options = CallOptions::default();
    options.max_retries = Some(0);
    platforms.list_images().options(options).await.unwrap();
    let sent = emulator.journal().last().unwrap();
    assert_ne!(sent.header("scp-api-version"), Some("aimlops-platform 1.1"));
}

#[tokio::test]
async fn items_and_pages_are_asked_for_as_they_are_pulled() {
    let emulator = Emulator::start().unwrap();
    let platforms = with_keys(AiMlOps::builder(), &emulator);
    let one_by_one = || platforms.list_images_with(ListImagesRequest::new().size(1));
    let mut items = one_by_one().items();
    assert_eq!(emulator.journal().len(), 0);
    let first = items.next().await.unwrap().unwrap();
    assert_eq!(emulator.journal().len(), 1);
    let rest: Vec<_> = items.by_ref().map_ok(|image| image.image_id).try_collect().await.unwrap();
    assert_eq!((rest.len(), emulator.journal().len()), (1, 2));
    assert_ne!(rest[0], first.image_id);
    assert!(items.next().await.is_none());
    assert_eq!(one_by_one().items().all().await.unwrap().len(), 2);
    let before = emulator.journal().len();
    assert!(one_by_one().items().take(0).await.unwrap().is_empty());
    assert_eq!(one_by_one().items().take(1).await.unwrap().len(), 1);
    assert_eq!(emulator.journal().len(), before + 1, "one item is on one page");
    assert_eq!(one_by_one().items().take(9).await.unwrap().len(), 2);
    assert_eq!(one_by_one().pages().count().await, 2);
}

#[tokio::test]
async fn a_service_that_repeats_a_page_is_caught() {
    let emulator = Emulator::start().unwrap();
    let platforms = with_keys(AiMlOps::builder(), &emulator);
    emulator.faults().add(Rule::new(Fault::RepeatPage)).unwrap();
    let items = platforms.list_images_with(ListImagesRequest::new().size(1)).items().all().await;
    assert_eq!(items.unwrap_err().kind(), ErrorKind::Response);
    assert_eq!(emulator.journal().len(), 2);
}

#[tokio::test]
async fn a_wait_tells_how_it_is_going_and_gives_the_resource() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let id = account(&forest).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let seeing = Arc::clone(&seen);
    let since = Instant::now();
    let waiter = forest.accounts().wait_until_running(&id);
    let token = waiter.token().unwrap();
    let account = waiter.on_progress(move |now| seeing.lock().unwrap().push(now.clone())).await.unwrap();
    assert_eq!(account.status, "RUNNING");
    assert!(since.elapsed() < Duration::from_secs(60), "the clock did not jump: {:?}", since.elapsed());
    let seen = seen.lock().unwrap().clone();
    assert!(seen.len() > 3 && seen.iter().all(|now| now.state.as_deref() == Some("ACCEPTED")), "{seen:?}");
    assert!(seen.last().unwrap().elapsed > Duration::from_secs(100), "{seen:?}");
    let again: Waiter<'_, GetAccountDetailResponse> = Waiter::resume(forest.client(), &token);
    assert_eq!(again.await.unwrap().id, id);
}

#[tokio::test]
async fn a_wait_looks_once_and_says_how_it_is() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let id = account(&forest).await;
    let mut waiter = forest.accounts().wait_until_running(&id);
    let Look::NotYet(now) = waiter.poll().await.unwrap() else { panic!("it is made already") };
    assert_eq!((now.state.as_deref(), now.polls), (Some("ACCEPTED"), 1));
    assert_eq!(waiter.await.unwrap().status, "RUNNING");
    let Look::Done(account) = forest.accounts().wait_until_running(&id).poll().await.unwrap() else {
        panic!("it runs")
    };
    assert_eq!(account.id, id);
    forest.accounts().delete(&id).await.unwrap();
    forest.accounts().wait_until_deleted(&id).await.unwrap();
    assert_eq!(forest.accounts().wait_until_deleted(&id).poll().await.unwrap(), Look::Done(()));
}

#[tokio::test]
async fn what_makes_something_waits_for_it_and_a_dead_end_says_what_to_do() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let account = forest.accounts().create_and_wait(CreateAccountRequest::new("typed", "Df0rest!2024")).await.unwrap();
    assert_eq!(account.status, "RUNNING");
    let request =
        CreateAppRequest::new(&account.id, "longlived", "DEV-1.0.0", "dev", 300, Vec::<AppComponentRequest>::new());
    let app = forest.apps().create_and_wait(request).await.unwrap();
    forest.apps().stop(&app.id).await.unwrap();
    forest.apps().wait_until_stopped(&app.id).await.unwrap();
    let error = forest.apps().wait_until_running(&app.id).poll().await.unwrap_err();
    assert_eq!((error.kind(), error.details().states.len()), (ErrorKind::WaitFailed, 1));
    assert!(error.hint().unwrap().contains("`apps.start`"), "{error:?}");
}

#[tokio::test]
async fn a_wait_gives_up_at_its_limit_and_a_bad_token_is_an_error() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let id = account(&forest).await;
    let error = forest.accounts().wait_until_running(&id).timeout(Duration::from_secs(30)).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::WaitTimeout, Some("accounts.waitUntilRunning")));
    assert_eq!(error.details().states, ["ACCEPTED"]);
    let waiter: Waiter<'_, GetAccountDetailResponse> = Waiter::resume(forest.client(), "{}");
    assert_eq!(waiter.token().unwrap_err().kind(), ErrorKind::Input);
    assert_eq!(waiter.timeout(Duration::ZERO).await.unwrap_err().kind(), ErrorKind::Input);
}

#[tokio::test]
async fn a_keytab_comes_as_a_secret_that_can_be_read_without_its_keys() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let id = account(&forest).await;
    forest.accounts().wait_until_running(&id).await.unwrap();
    let keytab = forest.accounts().get_kerberos_keytab(&id).await.unwrap();
    assert_eq!(keytab.as_bytes()[..2], [5, 2]);
    let principals = keytab.principals();
    assert!(principals.len() == 1 && principals[0].starts_with("typed@"), "{principals:?}");
    assert!(keytab.entries().unwrap().iter().all(|entry| entry.kvno > 0 && entry.enctype_name().is_some()));
}

#[tokio::test]
async fn a_rule_about_the_whole_input_gives_no_hint_about_a_field_without_a_name() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let id = account(&forest).await;
    forest.accounts().wait_until_running(&id).await.unwrap();
    let input = serde_json::json!({
        "accountId": id, "addStorage": false, "bucketName": "df-bucket", "loginKeyName": "test-key",
        "name": "df-notebook", "serverTypeCode": "SVR.EXAMPLE", "subnetNo": 1, "vpcNo": 8717,
        "typeCode": "SW.DFRNT.OS.LNX64.CNTOS.0708.B050", "typeName": "Jupyter Lab",
        "userConfigurations": [{"componentName": "Jupyter Lab", "name": "Access Password", "value": "qaz123QA"}],
    });
    let (input, options) = (input.to_string(), CallOptions::default());
    let error = forest.client().call("notebooks.create", input.as_bytes(), &options).await.unwrap_err();
    assert_eq!(error.status(), Some(400), "{error}");
    assert!(!error.to_string().contains("``"), "{error}");
}

#[test]
fn calls_lists_and_waits_can_cross_threads() {
    fn crosses<T: Send>(_: &T) {}
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let accounts = forest.accounts();
    crosses(&accounts.get_list());
    crosses(&accounts.get_list().items());
    crosses(&accounts.wait_until_running("A1"));
    crosses(&accounts.get_list().into_future());
}

/// All components, in some size where none is documented.
fn sized(kind: &AppType) -> Vec<AppComponentRequest> {
    let part = |part: &AppTypeComponent| {
        let (memory, count) = (part.memory_mb.unwrap_or(1024), part.container_count.unwrap_or(1));
        AppComponentRequest::new(part.name, memory, part.cpu_count.unwrap_or(1), count)
    };
    kind.components.iter().map(part).collect()
}

/// The data of the SDK and the emulator's own know the same types, and what the vendor prints of them suffices for Kafka.
#[tokio::test]
async fn every_app_type_is_created_from_what_is_known_of_it() {
    let emulator = Emulator::start().unwrap();
    let forest = with_keys(DataForest::builder(), &emulator);
    let account = account(&forest).await;
    forest.accounts().wait_until_running(&account).await.unwrap();
    let listed = forest.apps().get_app_type_id_list().await.unwrap().contents;
    assert_eq!(
        listed.iter().map(ToString::to_string).collect::<Vec<_>>(),
        AppType::ALL.iter().map(|kind| kind.id).collect::<Vec<_>>()
    );
    let with_presets: Vec<_> =
        AppType::ALL.iter().filter(|kind| kind.presets().is_some()).map(|kind| kind.id).collect();
    assert_eq!(with_presets, ["KAFKA-2.4.0"], "the only type whose sizes are all printed");

    let mut running: Vec<(&str, String)> = Vec::new();
    let mut waiting: Vec<&AppType> = AppType::ALL.iter().filter(|kind| !kind.components.is_empty()).collect();
    while !waiting.is_empty() {
        let is_ready = |kind: &&AppType| kind.needs.is_none_or(|needed| running.iter().any(|(id, _)| *id == needed));
        let kind = waiting.remove(waiting.iter().position(is_ready).expect("no circle of needs"));
        let parts = kind.presets().unwrap_or_else(|| sized(kind));
        let name = format!("app{}", running.len());
        let mut request = CreateAppRequest::new(&account, "longlived", kind.id, &name, 604_800, parts);
        if let Some((_, needed)) = running.iter().find(|(id, _)| Some(*id) == kind.needs) {
            request = request.dependent_ids([needed]);
        }
        let id = forest.apps().create(request).await.unwrap().id;
        let app = forest.apps().wait_until_running(&id).await.unwrap();
        let names: Vec<_> = app.components.iter().filter_map(|part| part.name.as_deref()).collect();
        assert_eq!(names, kind.components.iter().map(|part| part.name).collect::<Vec<_>>(), "{}", kind.id);
        running.push((kind.id, id));
    }
    assert_eq!(running.len(), 12);
}
