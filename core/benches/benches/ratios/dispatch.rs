//! One call through the core, over either side of its transport, against a bare hyper client that signs and decodes the same.
//!
//! What is compared is processor time of this process per call, with 64 calls in
//! flight. They take turns, so that a busy machine slows all.

use std::future::Future;
use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use gureum::data_forest::GetAccountDetailResponse;
use gureum::reqwest::redirect::Policy;
use gureum::{ClientBuilder, DataForest};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::Request;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use sha2::Sha256;
use tokio::runtime::Runtime;

use crate::cpu_time::processor_time;
use crate::server::Server;
use crate::{Figure, median};

const ACCESS_KEY: &str = "D78BB444D6D3C84CA38A";
const SECRET_KEY: &str = "c2VjcmV0LWtleS1vZi1mb3J0eS1jaGFyYWN0ZXJz";
const ID: &str = "axE7wU9ERm8fTc7e17vNvu";
const IN_FLIGHT: usize = 64;
const CALLS: usize = 32_000;
const ROUNDS: usize = 17;

/// Processor time of one call each way, from one round.
struct Round {
    bare: f64,
    ours: f64,
    reqwest: f64,
}

/// Measures all.
pub fn figures() -> [Figure; 2] {
    let server = Server::start();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let bare = Arc::new(Bare::new(&server));
    let ours = Arc::new(forest(&server).build().expect("the settings are good"));
    let reqwest = Arc::new(forest(&server).http_client(client()).build().expect("the settings are good"));
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push(Round {
            bare: bare_round(&runtime, &bare),
            ours: core_round(&runtime, &ours),
            reqwest: core_round(&runtime, &reqwest),
        });
    }
    // The first round opens connections.
    rounds.remove(0);
    let middle = |part: fn(&Round) -> f64| median(rounds.iter().map(part).collect());
    let (bare, ours, reqwest) = (middle(|round| round.bare), middle(|round| round.ours), middle(|round| round.reqwest));
    let detail = |one: f64| format!("{one:.1} µs against {bare:.1} µs of processor time, {IN_FLIGHT} in flight");
    [
        Figure {
            name: "call of the core / bare hyper",
            detail: detail(ours),
            value: middle(|round| round.ours / round.bare),
            limit: Some(1.15),
            unit: "x",
        },
        Figure {
            name: "the same over reqwest / bare hyper",
            detail: detail(reqwest),
            value: middle(|round| round.reqwest / round.bare),
            limit: None,
            unit: "x",
        },
    ]
}

fn bare_round(runtime: &Runtime, bare: &Arc<Bare>) -> f64 {
    let bare = Arc::clone(bare);
    per_call(runtime, move || {
        let bare = Arc::clone(&bare);
        async move { bare.call().await }
    })
}

fn core_round(runtime: &Runtime, forest: &Arc<DataForest>) -> f64 {
    let forest = Arc::clone(forest);
    per_call(runtime, move || {
        let forest = Arc::clone(&forest);
        async move { forest.accounts().get_detail(ID).await.expect("the server answers") }
    })
}

fn forest(server: &Server) -> ClientBuilder<DataForest> {
    let builder = DataForest::builder().access_key(ACCESS_KEY).secret_key(SECRET_KEY).isolated(true);
    builder.endpoint(format!("http://{}", server.address))
}

/// A client as a program would bring it.
fn client() -> gureum::reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = gureum::reqwest::Client::builder().redirect(Policy::none()).no_proxy();
    client.build().expect("the settings are good")
}

/// Processor time per call in microseconds.
fn per_call<F: Future<Output = GetAccountDetailResponse> + Send>(
    runtime: &Runtime,
    call: impl Fn() -> F + Clone + Send + 'static,
) -> f64 {
    let before = processor_time();
    runtime.block_on(async {
        let lanes: Vec<_> = (0..IN_FLIGHT)
            .map(|_| {
                let call = call.clone();
                tokio::spawn(async move {
                    for _ in 0..CALLS / IN_FLIGHT {
                        assert_eq!(call().await.name, "df-api");
                    }
                })
            })
            .collect();
        for lane in lanes {
            lane.await.expect("every call succeeds");
        }
    });
    (processor_time() - before).as_secs_f64() * 1e6 / CALLS as f64
}

/// What somebody would write who needs one call and no more.
struct Bare {
    client: Client<HttpConnector, Full<Bytes>>,
    address: String,
}

impl Bare {
    fn new(server: &Server) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Bare { client, address: format!("http://{}", server.address) }
    }

    async fn call(&self) -> GetAccountDetailResponse {
        let response = self.client.request(self.request()).await.expect("the server answers");
        let body = response.into_body().collect().await.expect("the answer is whole").to_bytes();
        serde_json::from_slice(&body).expect("the answer is what the service documents")
    }

    fn request(&self) -> Request<Full<Bytes>> {
        let target = "/api/v2/accounts/getDetail";
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let timestamp = now.as_millis().to_string();
        let mut mac = Hmac::<Sha256>::new_from_slice(SECRET_KEY.as_bytes()).expect("a key of any length fits");
        mac.update(format!("POST {target}\n{timestamp}\n{ACCESS_KEY}").as_bytes());
        let signature = STANDARD.encode(mac.finalize().into_bytes());
        Request::post(format!("{}{target}", self.address))
            .header("accept", "application/json")
            .header("accept-encoding", "gzip")
            .header("content-type", "application/json")
            .header("user-agent", "bare")
            .header("x-ncp-apigw-timestamp", timestamp)
            .header("x-ncp-iam-access-key", ACCESS_KEY)
            .header("x-ncp-apigw-signature-v2", signature)
            .body(Full::new(Bytes::from(serde_json::json!({"id": ID}).to_string())))
            .expect("the request is well formed")
    }
}
