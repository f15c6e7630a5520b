use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::{Instant as StdInstant, SystemTime, UNIX_EPOCH};

use super::*;

const KEYS: &str = r#"{
    "Code": "Success", "More": 1,
    "AccessKeyId": "AK", "SecretAccessKey": "SK", "Expiration": "2026-11-22T16:00:00Z"
}"#;
const ROLE: &str = "/latest/meta-data/iam/security-credentials/my-role";

/// A metadata service that answers by path and writes down what it was asked.
struct Metadata {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Metadata {
    fn serve(answer: impl Fn(&str) -> String + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = asked.clone();
        std::thread::spawn(move || {
            while let Ok((mut stream, _)) = listener.accept() {
                let mut head = [0; 2048];
                let read = stream.read(&mut head).unwrap_or(0);
                let text = String::from_utf8_lossy(&head[..read]).into_owned();
                let path = text.split(' ').nth(1).unwrap_or_default().to_owned();
                log.lock().unwrap().push(text);
                let _ = stream.write_all(answer(&path).as_bytes());
            }
        });
        Metadata { address, asked }
    }

    /// Lists `roles` and gives `keys` for any of them.
    fn with(roles: &'static str, keys: &'static str) -> Self {
        Self::serve(move |path| ok(if path.ends_with('/') { roles } else { keys }))
    }

    async fn ask(&self) -> Result<Credentials> {
        role(&self.address).provide().await
    }

    fn requests(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn ok(body: &str) -> String {
    status("200 OK", body)
}

fn status(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
}

fn role(address: &str) -> ServerRole {
    let environment = Environment::empty().with_variable("NCLOUD_METADATA_ENDPOINT", address);
    let tried = vec![Tried { place: "the environment".into(), reason: "not set".into() }];
    ServerRole::new(&environment, tried).unwrap()
}

async fn reason(metadata: &Metadata) -> String {
    let error = metadata.ask().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(error.tried()[0].place, "the environment");
    assert_eq!(error.tried()[1].place, "the server role");
    error.tried()[1].reason.clone()
}

#[tokio::test]
async fn the_role_is_asked_for_first_and_then_its_keys() {
    let metadata = Metadata::with("my-role\n", KEYS);
    let credentials = metadata.ask().await.unwrap();
    assert_eq!((credentials.access_key(), credentials.secret_key().reveal()), ("AK", "SK"));
    assert_eq!(credentials.expires_at(), Some(UNIX_EPOCH + Duration::from_secs(1_795_363_200)));
    assert_eq!(credentials.source(), "the server role my-role");
    let requests = metadata.requests();
    assert!(requests[0].starts_with("GET /latest/meta-data/iam/security-credentials/ HTTP/1.1\r\n"), "{requests:?}");
    assert!(requests[1].starts_with(&format!("GET {ROLE} HTTP/1.1\r\n")), "{requests:?}");
    let host = metadata.address.strip_prefix("http://").unwrap();
    assert!(requests.iter().all(|request| request.to_ascii_lowercase().contains(&format!("\r\nhost: {host}\r\n"))));
    assert_eq!(requests.len(), 2);
}

#[tokio::test]
async fn of_two_roles_the_first_is_taken() {
    let metadata = Metadata::with("first\nsecond\n", KEYS);
    assert_eq!(metadata.ask().await.unwrap().source(), "the server role first");
}

#[tokio::test]
async fn every_wrong_answer_becomes_a_reason_in_words() {
    let cases: [(Metadata, &str); 10] = [
        (Metadata::serve(|_| status("404 Not Found", "<html>not found</html>")), "the metadata service answered 404"),
        (Metadata::serve(|_| status("500 Internal Server Error", "")), "the metadata service answered 500"),
        (Metadata::with("", KEYS), "this server has no role"),
        (
            Metadata::with("<html><body>login</body></html>", KEYS),
            "the list of roles is not what the metadata service of NAVER answers",
        ),
        (
            Metadata::with("../../user-data", KEYS),
            "the list of roles is not what the metadata service of NAVER answers",
        ),
        (Metadata::with("my-role", "{"), "the keys of role `my-role` are no JSON"),
        (
            Metadata::with("my-role", r#"{"Code": "Failed", "Message": "no such role"}"#),
            "the metadata service gave no keys for role `my-role`: no such role",
        ),
        (
            Metadata::with("my-role", r#"{"Code": "Success", "AccessKeyId": "AK"}"#),
            "the metadata service gave no keys for role `my-role`",
        ),
        (
            Metadata::with("my-role", r#"{"AccessKeyId": "AK", "SecretAccessKey": "SK", "Expiration": "soon"}"#),
            "the end of the keys of role `my-role` is no time",
        ),
        (
            Metadata::with(
                "my-role",
                r#"{"AccessKeyId": "A K", "SecretAccessKey": "SK", "Expiration": "2026-11-22T16:00:00Z"}"#,
            ),
            "the access key has white space, a line end or a control character in it",
        ),
    ];
    for (metadata, expected) in &cases {
        assert_eq!(reason(metadata).await, *expected);
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let metadata = Metadata::serve(|path| {
        let target = if path.contains("elsewhere") { path } else { "/elsewhere" };
        format!("HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    });
    assert_eq!(reason(&metadata).await, "the metadata service answered 302");
    assert_eq!(metadata.requests().len(), 1);
}

#[tokio::test]
async fn a_dead_or_silent_service_is_given_up_within_a_second() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = role(&format!("http://{free}")).provide().await.unwrap_err();
    assert_eq!(error.tried()[1].reason, "there is no metadata service here");

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", silent.local_addr().unwrap());
    let mut quickest = Duration::MAX;
    // A busy machine may be late in one try, but not in each of five.
    for _ in 0..5 {
        let started = StdInstant::now();
        let error = role(&address).provide().await.unwrap_err();
        quickest = quickest.min(started.elapsed());
        assert!(error.tried()[1].reason.contains("within 1"), "{error}");
        if quickest < Duration::from_millis(1100) {
            break;
        }
    }
    assert!((Duration::from_millis(900)..Duration::from_millis(1100)).contains(&quickest), "{quickest:?}");
}

#[tokio::test]
async fn an_endless_answer_is_cut_off() {
    let metadata = Metadata::serve(|_| ok(&"a\n".repeat(100_000)));
    let reason = reason(&metadata).await;
    assert!(reason.starts_with("the metadata service gave no answer: "), "{reason}");
}

#[tokio::test]
async fn a_failure_is_remembered_for_a_minute() {
    let metadata = Metadata::serve(|_| status("404 Not Found", ""));
    let source =
        crate::credentials::CredentialSource::of_server_role(Arc::new(role(&metadata.address)), Default::default());
    let now = SystemTime::now();
    for seconds in [0, 1, 59] {
        assert!(source.get(now + Duration::from_secs(seconds)).await.is_err());
    }
    assert_eq!(metadata.requests().len(), 1);
    assert!(source.get(now + Duration::from_secs(60)).await.is_err());
    assert_eq!(metadata.requests().len(), 2);
}

#[test]
fn only_this_machine_and_its_metadata_service_can_be_asked() {
    let new = |name: &str, address: &str| {
        let environment = Environment::empty().with_variable(name, address);
        ServerRole::new(&environment, Vec::new()).map(|role| role.host().to_owned())
    };
    for (address, host) in [
        ("http://169.254.169.254", "169.254.169.254"),
        ("http://169.254.1.2/", "169.254.1.2"),
        ("http://127.0.0.1:8080", "127.0.0.1:8080"),
        ("http://[::1]:8080", "[::1]:8080"),
        ("http://localhost:1", "localhost:1"),
    ] {
        for name in VARIABLES {
            assert_eq!(new(name, address).unwrap(), host);
        }
    }
    for address in [
        "http://example.com",
        "http://169.254.169.254@example.com",
        "http://169.254.169.254.example.com",
        "http://10.0.0.1",
        "https://169.254.169.254",
        "http://127.0.0.1/latest",
        "http://127.0.0.1?x",
        "169.254.169.254",
        "x",
    ] {
        let error = new(VARIABLES[0], address).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{address}");
        assert!(error.message().contains("`NCLOUD_METADATA_ENDPOINT`"), "{error}");
    }
    assert_eq!(ServerRole::new(&Environment::empty(), Vec::new()).unwrap().host(), "169.254.169.254");
}

#[tokio::test]
async fn a_list_of_roles_may_be_long() {
    let list = "my-role\n".repeat(7_000);
    let metadata = Metadata::serve(move |path| ok(if path.ends_with('/') { &list } else { KEYS }));
    assert_eq!(metadata.ask().await.unwrap().source(), "the server role my-role");
}

#[test]
fn it_is_called_the_server_role_where_a_source_is_shown() {
    let role = Arc::new(role("http://127.0.0.1:1"));
    let source = crate::credentials::CredentialSource::of_server_role(role, Default::default());
    assert_eq!(format!("{source:?}"), "Provided(\"the server role\")");
}
