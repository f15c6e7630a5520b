//! Input that cannot be sent is refused before anything is sent, in words that name the field and the fix.
#![allow(clippy::unwrap_used)]

mod support;

use gureum::error::Delivery;
use gureum::generated::operations::{AI_ML_OPS, DATA_FOREST};
use gureum::operation::Service;
use gureum::{CallOptions, Error, ErrorKind};
use support::{Server, options};

async fn refusal(service: &'static Service, operation: &str, input: &str, options: &CallOptions) -> Error {
    let server = Server::answering("{}").await;
    let error = server.client(service).call(operation, input.as_bytes(), options).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Input, Delivery::NotSent), "{error}");
    assert_eq!(server.connections(), 0);
    error
}

async fn text(service: &'static Service, operation: &str, input: &str) -> String {
    refusal(service, operation, input, &options()).await.to_string()
}

#[tokio::test]
async fn what_is_missing_is_named() {
    assert_eq!(
        text(&AI_ML_OPS, "aiMlOps.getPlatformDetails", "{}").await,
        "`aiMlOps.getPlatformDetails`: no value for path part `release_id`; pass it as `release_id`"
    );
    assert_eq!(
        text(&DATA_FOREST, "accounts.getDetail", "{}").await,
        "`accounts.getDetail`: no value for required field `id`; pass it as `id`"
    );
    assert_eq!(
        text(&AI_ML_OPS, "aiMlOps.checkDuplication", r#"{"release_name":null}"#).await,
        "`aiMlOps.checkDuplication`: no value for query parameter `release_name`; pass it as `release_name`"
    );
}

#[tokio::test]
async fn the_wrong_kind_of_json_is_named_and_the_value_is_not_repeated() {
    let text = text(&DATA_FOREST, "accounts.create", r#"{"name":"tour","password":12345678}"#).await;
    assert_eq!(text, "`accounts.create`: field `password` is a number, not a text; pass a text as `password`");
}

#[tokio::test]
async fn path_parts_that_an_address_would_swallow_are_refused() {
    for id in ["", ".", ".."] {
        let input = format!(r#"{{"release_id":"{id}"}}"#);
        let text = text(&AI_ML_OPS, "aiMlOps.getPlatformDetails", &input).await;
        assert!(text.contains(&format!("path part `release_id` cannot be `{id}`")), "{text}");
    }
}

#[tokio::test]
async fn input_that_is_no_object_is_refused_without_repeating_it() {
    for input in ["[1]", "\"hunter22\"", "{\"password\":\"hunter22\"", "{} x", "null", "{\"a\":hunter22}"] {
        let text = text(&DATA_FOREST, "accounts.create", input).await;
        assert!(text.contains("input is no JSON object"), "{text}");
        assert!(!text.contains("hunter22"), "{text}");
    }
}

#[tokio::test]
async fn a_field_given_twice_is_refused() {
    let text = text(&DATA_FOREST, "accounts.getDetail", r#"{"id":"a","id":"b"}"#).await;
    assert!(text.contains("`id` is given twice"), "{text}");
}

#[tokio::test]
async fn an_unknown_operation_is_answered_with_the_closest_known_one() {
    let text = text(&DATA_FOREST, "accounts.get_detail", "{}").await;
    assert!(
        text.contains("`data-forest` has no operation `accounts.get_detail`; did you mean `accounts.getDetail`?"),
        "{text}"
    );
}

#[tokio::test]
async fn documented_rules_are_a_gate_for_those_who_want_one() {
    let input = r#"{"name":"A","password":"x"}"#;
    let mut options = options();
    options.validate = Some(true);
    let error = refusal(&DATA_FOREST, "accounts.create", input, &options).await;
    assert!(error.message().contains("field `name` breaks a documented rule"), "{error}");
}

#[tokio::test]
async fn without_the_gate_a_refusal_of_the_service_is_explained_by_the_rules() {
    let answer = r#"{"message":"invalid request parameter (password, 'short'). ","success":false}"#;
    let server = Server::start(move |_, _| support::Act::Answer(support::answer(400, "", answer))).await;
    let client = server.client(&DATA_FOREST);
    let input = br#"{"name":"tour","password":"short"}"#;
    let error = client.call("accounts.create", input, &options()).await.unwrap_err();
    assert!(error.hint().unwrap().contains("change `password`"), "{error}");
    assert!(!error.hint().unwrap().contains("`name`"), "{error}");
    assert!(error.message().ends_with("(password, '***')."), "{error}");
}

/// From the builder, a call, a request and a wait: what failed in English, what to do in Korean.
#[tokio::test]
async fn what_to_do_is_said_in_korean() {
    use gureum::{AiMlOps, DataForest, Language};
    let hint = |error: Error| error.hint().unwrap_or_default().to_owned();
    let unbuilt =
        AiMlOps::builder().access_key("a").secret_key("s").region("nowhere").language(Language::Korean).build();
    assert!(hint(unbuilt.unwrap_err()).starts_with("다음 조합 중 하나를 사용하세요: "));

    let server = Server::answering("{}").await;
    let builder = DataForest::builder().access_key("a").secret_key("s").endpoint(server.url());
    let forest = builder.language(Language::Korean).build().unwrap();
    let client = forest.client();
    let options = options();
    assert_eq!(hint(client.call("accounts.getDetail", b"{}", &options).await.unwrap_err()), "`id`로 넘기세요");
    let typo = client.call("accounts.getDetial", b"{}", &options).await.unwrap_err();
    assert_eq!(hint(typo), "`accounts.getDetail` 말씀이신가요?");
    let raw = client.request("GET", "accounts", None, &options).await.unwrap_err();
    assert_eq!(hint(raw), "경로와 쿼리만 넘기세요. 호스트는 클라이언트의 것입니다");
}
