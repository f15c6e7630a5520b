//! P1 where something between us and the service is silent: a name server (23) or a proxy (24).
//!
//! Both come from the environment, which is one per process, so a process of its own makes the call, the page and the wait.
#![cfg(target_os = "linux")]

use std::net::{TcpListener, UdpSocket};
use std::process::Command;

use serde_json::json;

use crate::deadlines::{limits, without_a_connection};
use crate::open;

const HOST: &str = "gureum.invalid";
/// Mounts the first argument as the settings for names, in a network of its own, and runs the rest.
const IN_A_NETWORK: &str =
    r#"ip link set lo up && mount --bind "$0" /etc/resolv.conf && exec "$@" --ignored --nocapture --exact"#;

/// What a process printed, in which nothing but `proxy` is set of the variables for proxies.
fn printed(command: &mut Command, proxy: Option<String>) -> String {
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command.envs(proxy.map(|address| ("HTTPS_PROXY", address)));
    let output = command.output().map(|output| [output.stdout, output.stderr].concat()).unwrap_or_default();
    let text = String::from_utf8_lossy(&output).into_owned();
    println!("{text}");
    text
}

fn everything(name: &str) {
    let more = json!({"options": limits(), "allowHost": HOST, "proxy": true});
    without_a_connection(name, &open("data-forest", &format!("https://{HOST}"), more));
}

#[test]
fn everything_ends_in_time_when_a_proxy_never_answers() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let proxy = format!("http://{}", listener.local_addr().unwrap());
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--ignored", "--nocapture", "--exact", "detours::through_a_proxy"]);
    let text = printed(&mut command, Some(proxy));
    assert!(text.contains("1 passed"));
    // The first connection waits to be taken: the proxy was really asked.
    listener.set_nonblocking(true).unwrap();
    listener.accept().unwrap();
}

#[test]
#[ignore = "run by another test with an environment"]
fn through_a_proxy() {
    everything("24 a silent proxy");
}

#[test]
fn everything_ends_in_time_when_a_name_server_never_answers() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("resolv.conf");
    std::fs::write(&settings, "nameserver 127.0.0.9\noptions timeout:5 attempts:3\n").unwrap();
    let mut command = Command::new("unshare");
    command.args(["-r", "-m", "-n", "sh", "-c", IN_A_NETWORK]).arg(&settings);
    command.arg(std::env::current_exe().unwrap()).arg("detours::after_a_name_server");
    let text = printed(&mut command, None);
    if !text.contains("running 1 test") && std::env::var_os("CI").is_none() {
        println!("not shown here: this machine gives no network of its own (`unshare -r -m -n`, `ip`)");
        return;
    }
    assert!(text.contains("1 passed"));
}

#[test]
#[ignore = "run by another test in a network of its own"]
fn after_a_name_server() {
    let silent = UdpSocket::bind("127.0.0.9:53").unwrap();
    everything("23 a silent name server");
    // A question lies there: the name server was really asked.
    silent.set_nonblocking(true).unwrap();
    silent.recv_from(&mut [0; 512]).unwrap();
}
