//! What is on the stage: how each mistake is made, how it is answered, what must be said about it.

use std::io;
use std::time::{Duration, SystemTime};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::stage::{Stage, answer};

const MISTAKES: &str = include_str!("../../vectors/diagnoses.json");
/// Neither a vendor's host nor, by its name, this machine; still nothing leaves the machine.
const ELSEWHERE: &str = "0.0.0.0";
/// Where clocks that matter stand, in seconds since 1970.
const NOON: i64 = 1_795_341_600;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mistake {
    name: String,
    vendor: String,
    access_key: String,
    secret_key: String,
    account_id: Option<String>,
    source: Option<String>,
    #[serde(default)]
    is_expired: bool,
    status: u16,
    code: Option<String>,
    #[serde(default)]
    skew_seconds: i64,
    #[serde(default)]
    is_web_page: bool,
    #[serde(default)]
    is_loopback: bool,
    #[serde(default)]
    is_proxied: bool,
    key_site: Option<String>,
    cause: String,
    #[serde(rename = "isCertain")]
    _is_certain: bool,
    en: Text,
    ko: Text,
}

#[derive(Deserialize)]
struct Text {
    message: String,
    fix: String,
}

pub fn all() -> io::Result<Vec<Mistake>> {
    let file: Value = serde_json::from_str(MISTAKES)?;
    Ok(serde_json::from_value(file["mistakes"].clone())?)
}

impl Mistake {
    /// A server that answers it, and how a client gets there.
    pub fn on(&self, stage: &Stage) -> io::Result<Value> {
        let answer = self.answer();
        let port = stage.serve(move |_, _| answer.clone(), !self.is_loopback)?;
        let (service, operation, host) = match self.vendor.as_str() {
            "naver" => ("data-forest", "accounts.getList", "df.apigw.ntruss.com"),
            _ => ("cloud-ml", "cloudMl.listImages", "cloud-ml.kr-west1.e.samsungsdscloud.com"),
        };
        let mut variables = Map::new();
        let mut settings = Map::new();
        let endpoint = match (self.is_loopback, self.is_proxied) {
            (true, _) => format!("http://127.0.0.1:{port}"),
            (false, true) => {
                variables.insert("HTTPS_PROXY".into(), stage.proxy()?.into());
                format!("https://{host}:{port}")
            }
            (false, false) => {
                settings.insert("allowHost".into(), ELSEWHERE.into());
                format!("https://{ELSEWHERE}:{port}")
            }
        };
        settings.insert("endpoint".into(), endpoint.into());
        settings.insert("caBundle".into(), stage.certificate().into());
        if service == "cloud-ml" {
            settings.extend([("environment".into(), "e".into()), ("region".into(), "kr-west1".into())]);
        }
        if let Some(site) = &self.key_site {
            let name = if service == "data-forest" { "NCLOUD_API_GW" } else { "SCP_TF_AUTH_URL" };
            variables.insert(name.into(), site.as_str().into());
        }
        Ok(json!({
            "name": self.name, "service": service, "operation": operation, "settings": settings, "keys": self.keys(),
            // Keys of the user's own provider have an end; those of the settings have none.
            "isProvided": self.source.is_some(),
            "variables": variables,
            "clockMs": (self.skew_seconds != 0).then_some(NOON * 1000),
            "kind": match self.status {
                _ if self.is_refused_here() => "Credentials",
                401 => "Authentication",
                _ => "Service",
            },
            "cause": self.cause, "en": self.said(&self.en), "ko": self.said(&self.ko),
        }))
    }

    fn keys(&self) -> Value {
        let mut keys = json!({"accessKey": self.access_key, "secretKey": self.secret_key});
        if let Some(id) = &self.account_id {
            keys["accountId"] = id.as_str().into();
        }
        if self.is_expired {
            keys["expiresAtMs"] = json!(NOON * 1000 - 86_400_000 * 365);
        }
        keys
    }

    /// How the message begins and the hint ends. A 404 may be about something else, so there all of it is in the hint.
    fn said(&self, text: &Text) -> Value {
        match self.status {
            _ if self.is_refused_here() => {
                let (_, message) = text.message.split_once(": ").unwrap_or_default();
                json!({"message": message, "hint": text.fix})
            }
            401 => json!({"message": format!("{} (the service answered 401", text.message), "hint": text.fix}),
            status => json!({
                "message": format!("the service answered {status}"),
                "hint": format!("; {}: {}", text.message, text.fix),
            }),
        }
    }

    /// Keys of the emulator are not even sent to a real service.
    fn is_refused_here(&self) -> bool {
        self.cause == "EmulatorKey" && !self.is_loopback
    }

    fn answer(&self) -> String {
        let body = match (self.is_web_page, self.vendor.as_str(), self.status) {
            (true, ..) => "<!doctype html><html><head><title>Sign in</title></head><body></body></html>".into(),
            (_, "naver", _) => {
                json!({"error": {"errorCode": self.code, "message": "Authentication Failed"}}).to_string()
            }
            (_, _, 404) => {
                json!({"timestamp": "2026-11-22T12:00:00Z", "path": "/", "status": 404, "error": "Not Found"})
                    .to_string()
            }
            _ => json!({"errors": [{"code": "Unauthorized", "detail": "[HMAC] HMAC valid fail"}]}).to_string(),
        };
        // Without a date nothing is known about the clock.
        let date = match self.skew_seconds {
            0 => String::new(),
            skew => {
                let seconds = Duration::from_secs((NOON + skew).unsigned_abs());
                format!("date: {}\r\n", httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + seconds))
            }
        };
        let kind = if self.is_web_page { "text/html" } else { "application/json" };
        answer(&format!("{} No", self.status), &format!("content-type: {kind}\r\n{date}"), &body)
    }
}
