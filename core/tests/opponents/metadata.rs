//! Metadata services: NAVER's own as its SDKs know it, dead ones, and what else answers at that address.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use gureum::credentials::Environment;
use gureum::generated::operations::DATA_FOREST;
use gureum::time::{Sleep, Time, TimeSource};
use gureum::{Client, Error, ErrorKind};

use crate::support::{Act, Jumping, Server, answer, ok, options};

pub const ROLES: &str = "/latest/meta-data/iam/security-credentials/";
const ACCESS: &str = "D78BB444D6D3C84CA38A";
const KEYS: &str = r#"{
    "Code": "Success", "More": 1,
    "AccessKeyId": "D78BB444D6D3C84CA38A", "SecretAccessKey": "SK", "Expiration": "2099-01-01T00:00:00Z"
}"#;

/// The service that is called, and the machine's metadata service.
pub struct World {
    pub service: Server,
    pub metadata: Server,
}

impl World {
    /// The metadata service answers by path.
    pub async fn new(metadata: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let service = Server::answering(r#"{"contents":[]}"#).await;
        World { service, metadata: Server::start(move |_, seen| Act::Answer(metadata(seen.target()))).await }
    }

    /// It lists `roles` and gives `keys` for any of them.
    pub async fn with(roles: &'static str, keys: &'static str) -> Self {
        World::new(move |path| if path == ROLES { ok(roles) } else { ok(keys) }).await
    }

    /// A client without keys of its own.
    pub fn client(&self) -> Client {
        self.client_at(Jumping::start().source())
    }

    pub fn client_at(&self, time: TimeSource) -> Client {
        let environment = Environment::empty().with_variable("NCLOUD_METADATA_ENDPOINT", self.metadata.url());
        let builder = Client::builder(&DATA_FOREST).endpoint(self.service.url()).environment_variables(environment);
        builder.time(time).build().unwrap()
    }

    /// The refusal of a call, of which nothing must have reached the service.
    pub async fn refusal(&self) -> Error {
        let error = self.client().call("accounts.getList", b"", &options()).await.unwrap_err();
        assert_eq!((error.kind(), self.service.seen().len()), (ErrorKind::Credentials, 0), "{error}");
        error
    }

    pub async fn reason(&self) -> String {
        let error = self.refusal().await;
        let last = error.tried().last().unwrap();
        assert_eq!((error.tried()[0].place.as_str(), last.place.as_str()), ("the configuration", "the server role"));
        last.reason.clone()
    }
}

/// A clock that stands until it is moved.
#[derive(Clone)]
pub struct Standing {
    began: SystemTime,
    seconds: Arc<AtomicU64>,
}

impl Standing {
    pub fn now() -> Self {
        Standing { began: SystemTime::now(), seconds: Arc::default() }
    }

    pub fn pass(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Somebody sets the time of day.
    pub fn set_back(&self, seconds: u64) {
        self.seconds.fetch_sub(seconds, Ordering::SeqCst);
    }

    pub fn source(&self) -> TimeSource {
        TimeSource::new(self.clone())
    }
}

impl Time for Standing {
    fn now(&self) -> SystemTime {
        self.began + Duration::from_secs(self.seconds.load(Ordering::SeqCst))
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.pass(duration.as_secs() + 1);
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn the_role_is_asked_for_first_and_then_its_keys_which_sign() {
    let (world, clock) = (World::with("my-role\n", KEYS).await, Standing::now());
    world.client_at(clock.source()).call("accounts.getList", b"", &options()).await.unwrap();
    let asked = world.metadata.seen();
    assert_eq!(asked.iter().map(|seen| seen.target()).collect::<Vec<_>>(), [ROLES, &format!("{ROLES}my-role")]);
    assert!(asked.iter().all(|seen| seen.header("host") == Some(&world.metadata.address.to_string())), "{asked:?}");
    // The same call by a client that was given the pair.
    let builder = Client::builder(&DATA_FOREST).access_key(ACCESS).secret_key("SK").isolated(true);
    let fixed = builder.endpoint(world.service.url()).time(clock.source()).build().unwrap();
    fixed.call("accounts.getList", b"", &options()).await.unwrap();
    let signatures: Vec<_> = world.service.seen().iter().map(|seen| seen.head.clone()).collect();
    assert_eq!(signatures[0], signatures[1]);
    assert!(signatures[0].contains(ACCESS));
}

#[tokio::test]
async fn of_two_roles_the_first_is_taken_and_their_list_may_be_long() {
    for list in ["my-role\nsecond\n".to_owned(), "my-role\n".repeat(7_000)] {
        let world = World::new(move |path| if path == ROLES { ok(&list) } else { ok(KEYS) }).await;
        world.client().call("accounts.getList", b"", &options()).await.unwrap();
        assert_eq!(world.metadata.seen()[1].target(), format!("{ROLES}my-role"));
    }
}

#[tokio::test]
async fn every_wrong_answer_becomes_a_reason_in_words() {
    let no_role = "the list of roles is not what the metadata service of NAVER answers";
    let cases = [
        (World::new(|_| answer(404, "", "<html>not found</html>")).await, "the metadata service answered 404"),
        (World::new(|_| answer(500, "", "")).await, "the metadata service answered 500"),
        (World::with("", KEYS).await, "this server has no role"),
        (World::with("<html><body>login</body></html>", KEYS).await, no_role),
        (World::with("../../user-data", KEYS).await, no_role),
        (World::with("my-role", "{").await, "the keys of role `my-role` are no JSON"),
        (
            World::with("my-role", r#"{"Code": "Failed", "Message": "no such role"}"#).await,
            "the metadata service gave no keys for role `my-role`: no such role",
        ),
        (
            World::with("my-role", r#"{"Code": "Success", "AccessKeyId": "D78BB444D6D3C84CA38A"}"#).await,
            "the metadata service gave no keys for role `my-role`",
        ),
        (
            World::with(
                "my-role",
                r#"{"AccessKeyId": "D78BB444D6D3C84CA38A", "SecretAccessKey": "SK", "Expiration": "soon"}"#,
            )
            .await,
            "the end of the keys of role `my-role` is no time",
        ),
        (
            World::with(
                "my-role",
                r#"{"AccessKeyId": "ncp_iam_BPA1", "SecretAccessKey": "S K", "Expiration": "2099-01-01T00:00:00Z"}"#,
            )
            .await,
            "the secret key has white space, a line end or a control character in it",
        ),
    ];
    for (world, expected) in &cases {
        assert_eq!(world.reason().await, *expected);
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_an_endless_answer_is_cut_off() {
    let world = World::new(|_| answer(302, "location: /elsewhere\r\n", "")).await;
    assert_eq!(world.reason().await, "the metadata service answered 302");
    assert_eq!(world.metadata.seen().len(), 1);
    let world = World::new(|_| ok(&"a\n".repeat(100_000))).await;
    let reason = world.reason().await;
    assert!(reason.starts_with("the metadata service gave no answer: "), "{reason}");
}

#[tokio::test]
async fn a_dead_service_is_no_metadata_service_and_a_silent_one_is_given_up() {
    let (service, silent) =
        (Server::answering(r#"{"contents":[]}"#).await, Server::start(|_, _| Act::Stall(Vec::new())).await);
    let dead = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (address, expected) in [(dead, "there is no metadata service here"), (silent.address, "within 1")] {
        let environment = Environment::empty().with_variable("NCLOUD_METADATA_ENDPOINT", format!("http://{address}"));
        let builder = Client::builder(&DATA_FOREST).endpoint(service.url()).environment_variables(environment);
        let error = builder.build().unwrap().call("accounts.getList", b"", &options()).await.unwrap_err();
        assert!(error.tried().last().unwrap().reason.contains(expected), "{error}");
    }
}

#[tokio::test]
async fn a_failure_is_remembered_for_a_minute_also_if_the_clock_is_set_back() {
    let (world, clock) = (World::new(|_| answer(404, "", "")).await, Standing::now());
    let client = world.client_at(clock.source());
    for (seconds, asked) in [(0, 1), (1, 1), (58, 1), (1, 2), (59, 2), (1, 3)] {
        clock.pass(seconds);
        client.call("accounts.getList", b"", &options()).await.unwrap_err();
        assert_eq!(world.metadata.seen().len(), asked, "after {seconds} s more");
    }
    clock.set_back(100);
    for (seconds, asked) in [(0, 3), (59, 3), (1, 4)] {
        clock.pass(seconds);
        client.call("accounts.getList", b"", &options()).await.unwrap_err();
        assert_eq!(world.metadata.seen().len(), asked, "after {seconds} s more on a clock that was set back");
    }
}

#[tokio::test]
async fn ten_thousand_calls_without_a_role_ask_once() {
    let world = World::new(|_| answer(404, "", "")).await;
    let client = world.client_at(Standing::now().source());
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..10_000 {
        let client = client.clone();
        calls.spawn(async move { client.call("accounts.getList", b"", &options()).await.unwrap_err().kind() });
    }
    assert!(calls.join_all().await.iter().all(|kind| *kind == ErrorKind::Credentials));
    assert_eq!(world.metadata.seen().len(), 1);
}
