//! A server that ends the connections which wait for a call, as all of them do after a while. Whoever keeps such a socket
//! runs out of descriptors one day.
#![cfg(target_os = "linux")]

use futures_util::future::join_all;
use gureum::Client;
use gureum::engine;
use gureum::generated::operations::DATA_FOREST;
use serde_json::json;
use tokio::runtime::Runtime;

use crate::scripted::{Say, Scripted};
use crate::sockets;
use crate::support::{self, ok, options};

const AT_ONCE: usize = 8;

fn server() -> (Scripted, Client) {
    let server = Scripted::start(|_| ok(r#"{"contents":[]}"#));
    server.say(Say::Nothing);
    let client = support::builder(&DATA_FOREST).endpoint(server.endpoint()).build().unwrap();
    (server, client)
}

/// Anything but a `GET` counts as a creation.
async fn create(client: &Client) {
    client.request("POST", "/things", None, &options()).await.unwrap();
}

fn half_closed(server: &Scripted) -> usize {
    sockets::to(server.address).iter().filter(|socket| socket.is_half_closed).count()
}

#[tokio::test]
async fn creations_leave_no_half_closed_sockets_of_creations_behind() {
    let (server, client) = server();
    join_all((0..AT_ONCE).map(|_| create(&client))).await;
    server.end_all();
    sockets::wait_until(server.address, |sockets| sockets.iter().all(|socket| socket.is_half_closed));
    create(&client).await;
    assert_eq!(half_closed(&server), 0, "{:?}", sockets::to(server.address));
}

#[tokio::test]
async fn a_creation_leaves_no_half_closed_sockets_of_other_calls_behind() {
    let (server, client) = server();
    join_all((0..AT_ONCE).map(|_| async { client.call("accounts.getList", b"", &options()).await.unwrap() })).await;
    let open = sockets::to(server.address).len();
    assert!(open > 1, "{open}");
    server.end_all();
    sockets::wait_until(server.address, |sockets| sockets.iter().all(|socket| socket.is_half_closed));
    create(&client).await;
    assert_eq!(half_closed(&server), 0, "{:?}", sockets::to(server.address));
}

#[tokio::test]
async fn one_creation_after_another_keeps_one_connection() {
    let (server, client) = server();
    for _ in 0..AT_ONCE {
        create(&client).await;
    }
    assert_eq!((server.connections(), sockets::to(server.address).len()), (AT_ONCE, 1));
    client.call("accounts.getList", b"", &options()).await.unwrap();
    assert_eq!(server.connections(), AT_ONCE, "the connection that was kept is used");
}

/// A program may make a runtime for each piece of work, and keep its client.
#[test]
fn connections_of_a_runtime_that_is_gone_go_with_the_next_call() {
    for is_tls in [false, true] {
        let answers = |_| ok(r#"{"contents":[]}"#);
        let server = if is_tls { Scripted::over_tls(answers) } else { Scripted::start(answers) };
        server.say(Say::Nothing);
        let builder = support::builder(&DATA_FOREST).endpoint(server.endpoint());
        let client = match &server.pem {
            None => builder.build().unwrap(),
            Some(pem) => builder.ca_bundle_pem(pem.clone()).build().unwrap(),
        };
        for calls in 1..=3 {
            let runtime = Runtime::new().unwrap();
            runtime.block_on(client.call("accounts.getList", b"", &options())).unwrap();
            assert_eq!((server.connections(), half_closed(&server)), (calls, 0));
            drop(runtime);
            server.end_all();
            sockets::wait_until(server.address, |sockets| sockets.iter().all(|socket| socket.is_half_closed));
        }
        Runtime::new().unwrap().block_on(create(&client));
        assert_eq!(half_closed(&server), 0, "{:?}", sockets::to(server.address));
    }
}

#[test]
fn the_metadata_service_is_left_at_once() {
    let service = Scripted::start(|_| ok(r#"{"contents":[]}"#));
    service.say(Say::Nothing);
    let metadata = Scripted::start(|number| match number {
        0 => ok("role"),
        _ => ok(r#"{"AccessKeyId":"AK0123456789ABCDEF01","SecretAccessKey":"SK","Expiration":"2099-01-01T00:00:00Z"}"#),
    });
    metadata.say(Say::Nothing);
    let config = json!({
        "service": "data-forest", "endpoint": service.endpoint(),
        "variables": {"NCLOUD_METADATA_ENDPOINT": metadata.endpoint()},
    });
    let client = engine::open(config.to_string().as_bytes()).unwrap();
    let reply = client.call_blocking("accounts.getList", b"", b"", &mut || false);
    assert!(reply.ok, "{}", String::from_utf8_lossy(&reply.body));
    assert_eq!((metadata.requests(), sockets::to(metadata.address).len()), (2, 0));
    assert_eq!((service.requests(), sockets::to(service.address).len()), (1, 1));
}
