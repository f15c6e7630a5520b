//! Proxies of the environment. Each case runs in a process of its own, because the environment is one per process.
#![allow(clippy::unwrap_used)]

mod support;

use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

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
    let mut builder = support::builder(&DATA_FOREST).endpoint(endpoint).allow_host("gureum.invalid").max_attempts(1);
    if let Ok(pem) = std::env::var("CASE_PEM") {
        builder = builder.ca_bundle(pem);
    }
    let mut options = options();
    options.connect_timeout = Some(Duration::from_millis(LIMIT));
    let began = Instant::now();
    match builder.build().unwrap().call("accounts.getList", b"", &options).await {
        Ok(reply) => println!("status {}", reply.status),
        Err(error) => println!("{error} {error:?}"),
    }
    println!("took {} ms", began.elapsed().as_millis());
}

/// The connect limit of each call.
const LIMIT: u64 = 1_000;

/// Fails unless `text` tells of the connect limit, kept with less than 100 ms more in the quickest of a few tries.
async fn assert_connect_limit(mut attempt: impl AsyncFnMut() -> String) {
    let mut quickest = u64::MAX;
    for _ in 0..8 {
        let text = attempt().await;
        assert!(text.contains("no connection within 1s"), "{text}");
        let took = text.lines().find_map(|line| line.strip_prefix("took ")?.trim_end_matches(" ms").parse().ok());
        quickest = quickest.min(took.unwrap());
        if quickest < LIMIT + 100 {
            break;
        }
    }
    assert!((LIMIT..LIMIT + 100).contains(&quickest), "{quickest} ms");
}

#[tokio::test]
async fn a_proxy_that_never_answers_ends_with_the_connect_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    assert_connect_limit(async || {
        call(vec![("HTTPS_PROXY", format!("http://{address}")), ("CASE_ENDPOINT", "https://gureum.invalid".into())])
            .await
    })
    .await;
}

/// In a network of its own, in which a name server takes every question and never answers.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_name_server_that_never_answers_ends_with_the_connect_limit() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("resolv.conf");
    std::fs::write(&settings, "nameserver 127.0.0.9\noptions timeout:5 attempts:3\n").unwrap();
    let script = r#"ip link set lo up && mount --bind "$0" /etc/resolv.conf && exec "$1" --exact one_name --ignored --nocapture"#;
    let run = || {
        let mut command = Command::new("unshare");
        command.args(["-r", "-m", "-n", "sh", "-c", script]).arg(&settings).arg(std::env::current_exe().unwrap());
        command.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let first = run().unwrap_or_default();
    if !first.contains("took ") && std::env::var_os("CI").is_none() {
        println!("not shown here: this machine gives no network of its own (`unshare -r -m -n`, `ip`)");
        return;
    }
    let mut first = Some(first);
    assert_connect_limit(async || first.take().unwrap_or_else(|| run().unwrap())).await;
}

/// Run by the test above.
#[cfg(target_os = "linux")]
#[tokio::test]
#[ignore = "run by another test in a network of its own"]
async fn one_name() {
    let _silent = std::net::UdpSocket::bind("127.0.0.9:53").unwrap();
    let builder = support::builder(&DATA_FOREST).endpoint("https://gureum.invalid").allow_host("gureum.invalid");
    let mut options = options();
    options.connect_timeout = Some(Duration::from_millis(LIMIT));
    let began = Instant::now();
    let error = builder.max_attempts(1).build().unwrap().call("accounts.getList", b"", &options).await.unwrap_err();
    println!("{error}\ntook {} ms", began.elapsed().as_millis());
    // A thread still asks for the name, and the runtime would wait for it.
    std::process::exit(0);
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

#[tokio::test]
async fn a_host_of_no_proxy_is_asked_directly() {
    let (address, seen) = proxy(None).await;
    let text = call(vec![
        ("HTTPS_PROXY", format!("http://{address}")),
        ("NO_PROXY", "gureum.invalid".into()),
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
