//! The mistakes of `tests/vectors/diagnoses.json`, made in Rust at a service that refuses. The other languages make them
//! with tests of their own.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::process::Command;

use conformance::refusals;
use gureum::engine::{self, Extras};
use gureum::time::{Sleep, Time, TimeSource};
use serde_json::{Value, json};

/// A clock that stands.
struct Standing(u64);

impl Time for Standing {
    fn now(&self) -> std::time::SystemTime {
        std::time::UNIX_EPOCH + std::time::Duration::from_millis(self.0)
    }

    fn sleep(&self, _: std::time::Duration) -> Sleep {
        Box::pin(std::future::ready(()))
    }
}

/// Each mistake is made in a process of its own, because variables are one set per process and cannot be set here.
#[test]
fn every_mistake_is_explained_in_both_languages() {
    let (_stage, line) = refusals::start().unwrap();
    let mistakes = line["mistakes"].as_array().unwrap();
    assert!(mistakes.len() >= 14);
    for mistake in mistakes {
        let variables: BTreeMap<String, String> = serde_json::from_value(mistake["variables"].clone()).unwrap();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "one_mistake", "--ignored", "--nocapture"]).env("CASE", mistake.to_string());
        for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"] {
            command.env_remove(name);
        }
        let output = command.envs(variables).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {said}", mistake["name"]);
    }
}

#[test]
#[ignore = "run by the other test with an environment"]
fn one_mistake() {
    let mistake: Value = serde_json::from_str(&std::env::var("CASE").unwrap()).unwrap();
    for language in ["en", "ko"] {
        let error = made(&mistake, language);
        let text = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
        assert_eq!((&error["kind"], &error["cause"]), (&mistake["kind"], &mistake["cause"]), "{error}");
        let expected = &mistake[language];
        assert!(text("message").starts_with(expected["message"].as_str().unwrap()), "{error} {expected}");
        assert!(text("hint").ends_with(expected["hint"].as_str().unwrap()), "{error} {expected}");
    }
}

/// The error that comes of it.
fn made(mistake: &Value, language: &str) -> Value {
    let mut settings = mistake["settings"].clone();
    settings["service"] = mistake["service"].clone();
    settings["language"] = language.into();
    settings["options"] = json!({"maxRetries": 0});
    let keys = mistake["keys"].clone();
    let mut extras = Extras::default();
    if mistake["isProvided"] == true {
        let keys = keys.to_string();
        extras.on_request = Some(Box::new(move |request| request.supply(keys.as_bytes())));
    } else {
        settings.as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
    }
    extras.time = mistake["clockMs"].as_u64().map(|millis| TimeSource::new(Standing(millis)));
    let body = match engine::open_with(settings.to_string().as_bytes(), extras) {
        Err(error) => error.payload(),
        Ok(client) => {
            let reply = client.start(mistake["operation"].as_str().unwrap(), b"{}", b"").wait(&mut || false);
            assert!(!reply.ok);
            reply.body.to_vec()
        }
    };
    serde_json::from_slice(&body).unwrap()
}
