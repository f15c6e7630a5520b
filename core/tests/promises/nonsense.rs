//! Bad input: whatever is passed in, it is a typed error before anything is sent, or a well-formed request.

use std::collections::BTreeSet;

use gureum::engine::{self, EngineReply};
use gureum::generated::operations::{DATA_FOREST, SERVICES};
use gureum::operation::{Kind, Operation, Service};
use gureum::{Client, ErrorKind};
use serde_json::json;
use tokio::runtime::Runtime;

use crate::support::{Server, options, scaled};
use crate::{kind, open};

/// Values in JSON that somebody may pass for any field.
fn values() -> Vec<String> {
    let mut values: Vec<String> = [
        "null",
        "true",
        "-1",
        "1e999",
        "9007199254740993",
        "0.1e-400",
        "\"\"",
        r#""\u0000""#,
        r#""a\r\nX-Evil: 1\r\n\r\nGET /evil HTTP/1.1""#,
        r#""\ud800""#,
        r#""../../etc/passwd?x=1#y%2f""#,
        r#""한글 \ud83d\ude00 \u202e é""#,
        "[]",
        "{}",
        "[null,{\"a\":[]}]",
        "\"\\x\"",
        "undefined",
        "NaN",
    ]
    .map(str::to_owned)
    .into();
    values.push(["[".repeat(200), "]".repeat(200)].concat());
    values.push(format!("\"{}\"", "a".repeat(100_000)));
    values
}

/// Something that fits the field, in JSON.
fn fitting(kind: Kind) -> &'static str {
    match kind {
        Kind::String | Kind::Any => "\"x\"",
        Kind::Integer | Kind::Number => "1",
        Kind::Boolean => "true",
        Kind::Array => "[]",
        Kind::Object => "{}",
    }
}

/// The input of an operation with `value` in the place of one field.
fn input(row: &Operation, field: &str, value: &str) -> String {
    let fields = row.inputs.iter().map(|input| {
        let value = if input.name == field { value } else { fitting(input.kind) };
        format!("{}:{value}", json!(input.name))
    });
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

/// A server and what it saw so far.
struct Watch {
    runtime: Runtime,
    server: Server,
    seen: usize,
}

impl Watch {
    fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let server = runtime.block_on(Server::answering(r#"{"contents":[]}"#));
        Watch { runtime, server, seen: 0 }
    }

    /// Fails if the reply is a defect, if something was sent although the input was refused, or if what was sent is not
    /// one well-formed request with the headers of the SDK.
    fn check(&mut self, what: &str, reply: &EngineReply) {
        let kind = kind(reply);
        assert_ne!(kind, "Internal", "{what}");
        let new = self.server.seen_since(self.seen);
        self.seen += new.len();
        if matches!(&*kind, "Input" | "Config" | "Credentials") {
            assert!(new.is_empty(), "{what} was refused and sent nevertheless: {}", new[0].head);
        }
        for seen in &new {
            let names: BTreeSet<_> = seen.head.lines().skip(1).map(|line| line.split_once(": ").unwrap().0).collect();
            let unknown: Vec<_> = names.iter().filter(|name| !HEADERS.contains(name)).collect();
            assert!(unknown.is_empty(), "{what} sent {unknown:?}");
            assert_eq!(seen.line().split(' ').count(), 3, "{what}: {}", seen.line());
        }
        assert!(new.len() <= 1, "{what} is {} requests", new.len());
    }
}

const HEADERS: &[&str] = &[
    "accept",
    "accept-encoding",
    "accept-language",
    "content-length",
    "content-type",
    "host",
    "scp-accesskey",
    "scp-api-version",
    "scp-clienttype",
    "scp-signature",
    "scp-timestamp",
    "user-agent",
    "x-ncp-apigw-signature-v2",
    "x-ncp-apigw-timestamp",
    "x-ncp-iam-access-key",
    "x-region",
    "x-ncp-region_code",
];

fn each_operation() -> impl Iterator<Item = (&'static Service, &'static Operation)> {
    SERVICES.iter().flat_map(|service| service.operations.iter().map(move |row| (*service, row)))
}

#[test]
fn no_value_in_no_field_of_no_operation_breaks_out_of_its_place() {
    let mut watch = Watch::start();
    let mut count = 0;
    for (service, row) in each_operation() {
        let client = open(service.name, &watch.server.url(), json!({"options": {"maxRetries": 0}}));
        for field in row.inputs {
            for value in values() {
                let input = input(row, field.name, &value);
                let reply = client.start(row.id, input.as_bytes(), b"").wait(&mut || false);
                watch.check(&format!("{} with {:.80} as `{}`", row.id, value, field.name), &reply);
                count += 1;
            }
        }
    }
    assert!(count > 2_000, "{count}");
}

#[test]
fn bytes_that_are_no_input_are_refused_and_ten_megabytes_are_no_reason_to_hang() {
    let mut watch = Watch::start();
    let client = open("data-forest", &watch.server.url(), json!({"options": {"maxRetries": 0}}));
    let mut inputs: Vec<Vec<u8>> = [
        &b"\0"[..],
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe{}",
        b"\xed\xa0\x80",
        b"{\"id\":\"\xff\"}",
        b"{\"id\":\"a\",\"id\":\"b\"}",
        b"{} {}",
        b"{\"\":1}",
        b"{\"__proto__\":{}}",
    ]
    .map(<[u8]>::to_vec)
    .into();
    inputs.push(vec![b'['; 10 << 20]);
    inputs.push(format!("{{\"id\":\"{}\"}}", "x".repeat(10 << 20)).into_bytes());
    let mut chance = fastrand::Rng::with_seed(20_261_124);
    for _ in 0..scaled(2_000, 100_000) {
        let length = chance.usize(0..64);
        inputs.push(std::iter::repeat_with(|| chance.u8(..)).take(length).collect());
    }
    for input in inputs {
        let reply = client.start("accounts.getDetail", &input, b"").wait(&mut || false);
        watch.check(&format!("{:.80}", String::from_utf8_lossy(&input)), &reply);
        let reply = client.pages("notebooks.getList", &input, b"").next().wait(&mut || false);
        watch.check("a page", &reply);
        let reply = client.start("accounts.getList", b"{}", &input).wait(&mut || false);
        watch.check("options", &reply);
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn names_tokens_and_settings_without_sense_are_refused() {
    let mut watch = Watch::start();
    let client = open("data-forest", &watch.server.url(), json!({}));
    let long = "a.".repeat(5 << 20);
    for name in ["", "\0", "accounts", "accounts.getlist", "../../x", "a\r\nb", "가.나", &long] {
        for reply in [
            client.start(name, b"{}", b"").wait(&mut || false),
            client.pages(name, b"{}", b"").next().wait(&mut || false),
            client.wait(name, "A1", b"").next().wait(&mut || false),
            client.resume(name, b"").next().wait(&mut || false),
            client.explain_signature(name, b"{}", b"").wait(&mut || false),
        ] {
            assert_eq!(kind(&reply), "Input", "{name:.40}");
            watch.check(&format!("{name:.40}"), &reply);
        }
    }
    for token in [r#"{"wait":"accounts.waitUntilRunning"}"#, r#"{"wait":"x","resource":"A","startedAt":-1}"#, "[]"] {
        assert_eq!(kind(&client.resume(token, b"").next().wait(&mut || false)), "Input", "{token}");
    }
    for config in [
        json!({"endpoint": "http://127.0.0.1:1\r\nX: 1"}),
        json!({"endpoint": "file:///etc/passwd"}),
        json!({"endpoint": "http://[::1"}),
        json!({"endpoint": "\0"}),
        json!({"endpoint": "x".repeat(10 << 20)}),
        json!({"accessKey": "a\r\nb", "secretKey": "s"}),
        json!({"accessKey": "", "secretKey": "s"}),
        json!({"accessKey": "a", "secretKey": "\0"}),
        json!({"accessKey": "가", "secretKey": "s"}),
        json!({"userAgent": "a\r\nX-Evil: 1"}),
        json!({"caBundlePem": "\0"}),
        json!({"region": "nowhere"}),
        json!({"language": "xx"}),
        json!({"options": {"timeoutMs": -1}}),
        json!({"options": {"maxRetries": 1e99}}),
        json!({"unknown": 1}),
    ] {
        let mut whole = json!({"service": "ai-ml-ops", "isolated": true, "accessKey": "a", "secretKey": "s"});
        whole.as_object_mut().unwrap().extend(config.as_object().unwrap().clone());
        let error = engine::open(whole.to_string().as_bytes()).err().unwrap_or_else(|| panic!("{config:.60} is taken"));
        assert!(matches!(error.kind(), ErrorKind::Config | ErrorKind::Credentials), "{config:.60}: {error}");
    }
}

#[test]
fn limits_of_nothing_and_of_centuries_are_limits() {
    for limit in ["timeoutMs", "attemptTimeoutMs", "connectTimeoutMs", "idleTimeoutMs"] {
        for value in [0, 1, u64::MAX] {
            // A request that was given up may arrive late, and must not be counted with those of the next limit.
            let mut watch = Watch::start();
            let client = open("data-forest", &watch.server.url(), json!({}));
            let options = json!({limit: value, "maxRetries": 0}).to_string();
            let reply = client.start("accounts.getList", b"{}", options.as_bytes()).wait(&mut || false);
            watch.check(&options, &reply);
            assert!(matches!(&*kind(&reply), "" | "Timeout" | "Connect"), "{options}: {}", kind(&reply));
        }
    }
    let watch = Watch::start();
    let client = open("data-forest", &watch.server.url(), json!({}));
    let options = json!({"maxRetries": u32::MAX}).to_string();
    assert!(client.start("accounts.getList", b"{}", options.as_bytes()).wait(&mut || false).ok);
}

#[test]
fn a_raw_request_cannot_break_out_of_its_line() {
    let watch = Watch::start();
    let client: Client = watch.server.builder(&DATA_FOREST).build().unwrap();
    let long = format!("/{}", "x".repeat(10 << 20));
    let cases = [
        ("GET", "/a\r\nX-Evil: 1"),
        ("GET", "/a b"),
        ("GET", "/\0"),
        ("GET", "http://elsewhere.example/"),
        ("GET", "//elsewhere.example/"),
        ("GET", ""),
        ("G ET", "/"),
        ("GET\r\nX-Evil: 1", "/"),
        ("", "/"),
        ("GET", &long),
    ];
    for (method, target) in cases {
        match watch.runtime.block_on(client.request(method, target, None, &options())) {
            Err(error) => assert_eq!(error.kind(), ErrorKind::Input, "{method:?} {target:.40}: {error:.200}"),
            // A blank has one meaning and is escaped.
            Ok(_) => assert_eq!(target, "/a b"),
        }
    }
    let seen = watch.server.seen();
    assert_eq!(seen.iter().map(|seen| seen.target()).collect::<Vec<_>>(), ["/a%20b"]);
}
