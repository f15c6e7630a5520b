//! The canaries, put into every position in Rust. The other languages put them there with tests of their own.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use conformance::canaries::{self, KEY, PASSWORD};
use gureum::credentials::from_fn;
use gureum::generated::operations::SERVICES;
use gureum::{CallOptions, Client, ClientBuilder, Credentials, Result};
use serde_json::Value;
use tracing::Level;

/// Each in a process of its own: variables are one set for a process, and all that the process prints counts.
#[test]
fn no_secret_comes_out_of_any_position() {
    let (_stage, line) = canaries::start().unwrap();
    // In Rust a provider fails with an error of ours, and that says what its author wrote into it.
    let positions = line["positions"].as_array().unwrap();
    let positions: Vec<&Value> = positions.iter().filter(|position| position["source"] != "thrown").collect();
    let names: BTreeSet<&str> = positions.iter().map(|position| position["name"].as_str().unwrap()).collect();
    assert_eq!(names.len(), positions.len());
    assert!(names.len() >= 31, "{} positions", names.len());
    let mut failed = Vec::new();
    for position in positions {
        let variables: BTreeMap<String, String> = serde_json::from_value(position["variables"].clone()).unwrap();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "one_position", "--ignored", "--nocapture"]).env("CASE", position.to_string());
        for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"] {
            command.env_remove(name);
        }
        let output = command.envs(variables).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        if !output.status.success() || !said.contains("TRACE") || found(&said).is_some() {
            failed.push(format!("{}: {:?} {said}", position["name"], found(&said)));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_form_would_be_found() {
    let names: BTreeSet<&str> = canaries::forms().into_iter().map(|form| form.0).collect();
    assert!(names.len() >= 12, "{} forms", names.len());
    for secret in [KEY, PASSWORD] {
        assert_eq!(found(&format!("before {secret} after")), Some("plain"));
    }
    assert_eq!(found("nothing of them"), None);
}

/// The name of a form that stands in the text.
fn found(text: &str) -> Option<&'static str> {
    canaries::forms().into_iter().find(|form| text.contains(&form.1)).map(|form| form.0)
}

#[tokio::test]
#[ignore = "run by the other test with an environment"]
async fn one_position() {
    tracing_subscriber::fmt().with_max_level(Level::TRACE).with_ansi(false).init();
    tracing::trace!("begins");
    let position: Value = serde_json::from_str(&std::env::var("CASE").unwrap()).unwrap();
    let error = tried(&position).await.unwrap_err();
    println!("{error} {error:?} {error:#?} {}", String::from_utf8(error.payload()).unwrap());
    for text in [error.hint(), error.code(), error.request_id(), error.details().body.as_deref(), Some(error.message())]
    {
        println!("{}", text.unwrap_or_default());
    }
    assert_eq!(format!("{:?}", error.kind()), position["kind"].as_str().unwrap());
}

/// Prints what the client shows of itself, and makes the call.
async fn tried(position: &Value) -> Result<()> {
    let builder = builder(position);
    println!("{builder:?} {builder:#?}");
    let client = builder.build()?;
    println!("{client:?} {client:#?}");
    let (act, options) = (&position["act"], CallOptions::default());
    let input = act["input"].to_string();
    let reply = match act["operation"].as_str() {
        Some(operation) => {
            println!("{}", client.explain_signature(operation, input.as_bytes(), &options).await?);
            client.call(operation, input.as_bytes(), &options).await?
        }
        None => {
            let (method, path) = (act["method"].as_str().unwrap(), act["path"].as_str().unwrap());
            client.request(method, path, Some(input.into()), &options).await?
        }
    };
    println!("{reply:?} {reply:#?}");
    Ok(())
}

fn builder(position: &Value) -> ClientBuilder {
    let service = SERVICES.iter().find(|service| Some(service.name) == position["service"].as_str()).unwrap();
    let mut builder = Client::builder(service).max_retries(0);
    for (name, value) in position["settings"].as_object().unwrap() {
        builder = match (name.as_str(), value.as_str().unwrap_or_default()) {
            ("endpoint", value) => builder.endpoint(value),
            ("region", value) => builder.region(value),
            ("environment", value) => builder.environment(value),
            ("profile", value) => builder.profile(value),
            ("allowHost", value) => builder.allow_host(value),
            ("caBundle", value) => builder.ca_bundle(value),
            ("validate", _) => builder.validate(true),
            (name, _) => panic!("no setting {name}"),
        };
    }
    let keys = position["keys"].clone();
    let key = |name: &str| keys[name].as_str().map(str::to_owned);
    match position["source"].as_str().unwrap() {
        "provider" => builder.credentials(from_fn(move || std::future::ready(pair(&keys)))),
        _ => {
            if let Some(key) = key("accessKey") {
                builder = builder.access_key(key);
            }
            match key("secretKey") {
                Some(key) => builder.secret_key(key),
                None => builder,
            }
        }
    }
}

fn pair(keys: &Value) -> Result<Credentials> {
    let text = |name: &str| keys[name].as_str().map(str::to_owned);
    let pair = Credentials::new(text("accessKey").unwrap_or_default(), text("secretKey").unwrap_or_default())?;
    match text("sessionToken") {
        Some(token) => pair.with_session_token(token),
        None => Ok(pair),
    }
}
