//! Proxies of the environment. Each case runs in a process of its own, because the environment is one per process.
#![allow(clippy::unwrap_used)]

mod support;

use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

use gureum::generated::operations::DATA_FOREST;
use support::tls::TlsServer;
use support::{Server, options};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Runs the ignored test below in a process with these variables.
async fn call(variables: Vec<(&'static str, String)>) -> String {
    let output: Output = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(std::env::current_exe().unwrap());
        for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
            command.env_remove(name).env_remove(name.to_uppercase());
        }
        command.args(["--exact", "one_call", "--ignored", "--nocapture"]).envs(variables).output().unwrap()
    })
    .await
    .unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test]
#[ignore = "run by the other tests with an environment"]
async fn one_call() {
    let endpoint = std::env::var("CASE_ENDPOINT").unwrap();
    let mut builder = support::builder(&DATA_FOREST).endpoint(endpoint).allow_host("gureum.invalid").max_retries(0);
    builder = builder.proxy(true);
    if let Ok(pem) = std::env::var("CASE_PEM") {
        builder = builder.ca_bundle_pem(pem);
    }
    let outcome = match builder.build() {
        Ok(client) => client.call("accounts.getList", b"", &options()).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(reply) => println!("status {}", reply.status),
        Err(error) => println!("{error} {error:?}"),
    }
}

/// A proxy that leads every tunnel to `target`, or answers with a refusal.
async fn proxy(target: Option<std::net::SocketAddr>) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, seen) = (listener.local_addr().unwrap().to_string(), Arc::new(Mutex::new(Vec::new())));
    let log = seen.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await.unwrap());
            }
            log.lock().unwrap().push(String::from_utf8(head).unwrap());
            let Some(target) = target else {
                stream.write_all(b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n").await.unwrap();
                continue;
            };
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await.unwrap();
            let mut far = TcpStream::connect(target).await.unwrap();
            tokio::spawn(async move { tokio::io::copy_bidirectional(&mut stream, &mut far).await });
        }
    });
    (address, seen)
}

#[tokio::test]
async fn a_call_goes_through_a_tunnel_and_the_proxy_sees_nothing_of_it() {
    let server = TlsServer::start("gureum.invalid").await;
    let (address, seen) = proxy(Some(server.address)).await;
    let text = call(vec![
        ("HTTPS_PROXY", format!("http://me:proxy-canary@{address}")),
        ("CASE_ENDPOINT", "https://gureum.invalid".into()),
        ("CASE_PEM", server.pem.clone()),
    ])
    .await;
    assert!(text.contains("status 200"), "{text}");
    let seen = seen.lock().unwrap();
    assert!(seen[0].starts_with("CONNECT gureum.invalid:443 HTTP/1.1\r\n"), "{seen:?}");
    assert!(seen[0].to_ascii_lowercase().contains("proxy-authorization: basic "), "{seen:?}");
    assert!(!seen[0].contains("x-ncp") && !seen[0].contains(support::ACCESS_KEY));
}

#[tokio::test]
async fn a_proxy_that_refuses_is_an_error_that_does_not_show_its_password() {
    let (address, seen) = proxy(None).await;
    let text = call(vec![
        ("HTTPS_PROXY", format!("http://me:proxy-canary@{address}")),
        ("CASE_ENDPOINT", "https://gureum.invalid".into()),
    ])
    .await;
    assert!(text.contains("the proxy made no connection"), "{text}");
    assert!(!text.contains("proxy-canary"), "{text}");
    assert_eq!(seen.lock().unwrap().len(), 1);
}

/// As a shell file, a `.env` file and an installer leave it behind.
#[tokio::test]
async fn a_proxy_written_in_a_way_that_cannot_be_used_is_named_and_nobody_is_asked() {
    let (address, seen) = proxy(None).await;
    for value in [format!("\"http://{address}\""), format!("http://{address} #office"), format!("socks5://{address}")] {
        let text = call(vec![("HTTPS_PROXY", value), ("CASE_ENDPOINT", "https://gureum.invalid".into())]).await;
        assert!(text.contains("the proxy in `HTTPS_PROXY` cannot be used"), "{text}");
    }
    let blanks = format!("  http://me:pa@ss@{address}\t");
    let text = call(vec![("HTTPS_PROXY", blanks), ("CASE_ENDPOINT", "https://gureum.invalid".into())]).await;
    assert!(text.contains("the proxy made no connection"), "{text}");
    let seen = seen.lock().unwrap().clone();
    assert_eq!(seen.len(), 1);
    // me:pa@ss
    assert!(seen[0].to_ascii_lowercase().contains("proxy-authorization: basic bwu6cgfac3m=\r\n"), "{seen:?}");
}

#[tokio::test]
async fn a_host_of_no_proxy_is_asked_directly() {
    let (address, seen) = proxy(None).await;
    let text = call(vec![
        ("HTTPS_PROXY", format!("http://{address}")),
        ("NO_PROXY", "*.example,*.invalid:443".into()),
        ("CASE_ENDPOINT", "https://gureum.invalid".into()),
    ])
    .await;
    assert!(text.contains("no connection"), "{text}");
    assert!(seen.lock().unwrap().is_empty());
}

#[tokio::test]
async fn this_machine_is_never_asked_through_a_proxy() {
    let (address, seen) = proxy(None).await;
    let server = Server::answering(r#"{"contents":[]}"#).await;
    let text = call(vec![
        ("HTTP_PROXY", format!("http://{address}")),
        ("ALL_PROXY", format!("http://{address}")),
        ("CASE_ENDPOINT", server.url()),
    ])
    .await;
    assert!(text.contains("status 200"), "{text}");
    assert!(seen.lock().unwrap().is_empty());
}
