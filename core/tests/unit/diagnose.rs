use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;

use super::*;
use crate::clock::Skew;

const MISTAKES: &str = include_str!("../../../tests/vectors/diagnoses.json");
const ACCESS: &str = "D78BB444D6D3C84CA38A";
const SECRET: &str = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCd";

/// A mistake as the file describes it, with the cause and texts it must lead to.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Mistake {
    name: String,
    vendor: String,
    access_key: String,
    secret_key: String,
    account_id: Option<String>,
    #[serde(default = "configuration")]
    source: String,
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
    is_certain: bool,
    en: Text,
    ko: Text,
}

fn configuration() -> String {
    crate::credentials::CONFIGURATION.into()
}

#[derive(Deserialize)]
struct Text {
    message: String,
    fix: String,
}

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_795_341_600)
}

fn mistakes() -> Vec<Mistake> {
    let file: serde_json::Value = serde_json::from_str(MISTAKES).unwrap();
    serde_json::from_value(file["mistakes"].clone()).unwrap()
}

impl Mistake {
    fn credentials(&self) -> Credentials {
        let pair = Credentials::new(&self.access_key, self.secret_key.as_str()).unwrap();
        let pair = pair.with_source(&self.source).with_account_id(self.account_id.as_deref().unwrap_or_default());
        if self.is_expired { pair.unwrap().with_expiry(now()) } else { pair.unwrap() }
    }

    fn evidence<'a>(&'a self, credentials: &'a Credentials) -> Evidence<'a> {
        let (vendor, host, place) = match self.vendor.as_str() {
            "naver" => (Vendor::Naver, "df.apigw.ntruss.com", ""),
            _ => (Vendor::Samsung, "cloud-ml.kr-west1.e.samsungsdscloud.com", "e/kr-west1"),
        };
        Evidence {
            vendor,
            status: self.status,
            code: self.code.as_deref(),
            is_from_service: !self.is_web_page,
            credentials,
            skew: Skew { millis: self.skew_seconds * 1000 },
            now: now(),
            host: if self.is_loopback { "127.0.0.1" } else { host },
            is_loopback: self.is_loopback,
            emulator_blames_clock: None,
            is_vendor_host: !self.is_loopback,
            is_proxied: self.is_proxied,
            place,
            key_site: self.key_site.as_deref(),
        }
    }
}

#[test]
fn each_mistake_gets_its_cause_and_its_exact_texts_in_both_languages() {
    for mistake in mistakes() {
        let credentials = mistake.credentials();
        for (language, text) in [(Language::English, &mistake.en), (Language::Korean, &mistake.ko)] {
            let found = diagnose(&mistake.evidence(&credentials), language);
            let cause = serde_json::to_value(found.cause).unwrap();
            assert_eq!(
                (cause.as_str().unwrap(), found.is_certain),
                (&*mistake.cause, mistake.is_certain),
                "{}",
                mistake.name
            );
            assert_eq!((&found.message, &found.fix), (&text.message, &text.fix), "{}", mistake.name);
        }
    }
}

#[test]
fn all_fourteen_causes_are_found_by_some_mistake() {
    let causes: std::collections::HashSet<_> = mistakes().into_iter().map(|mistake| mistake.cause).collect();
    assert_eq!(causes.len(), 14, "{causes:?}");
}

#[test]
fn what_is_not_certain_says_probably() {
    for mistake in mistakes() {
        assert_eq!(mistake.en.message.contains("probably"), !mistake.is_certain, "{}", mistake.name);
        assert_eq!(mistake.ko.message.contains("아마도"), !mistake.is_certain, "{}", mistake.name);
    }
}

#[test]
fn no_text_holds_more_of_a_key_than_the_last_four_characters_of_the_access_key() {
    for mistake in mistakes() {
        let end = |key: &str, length: usize| key[key.len() - length..].to_owned();
        let hidden = [
            end(&mistake.access_key, 5),
            mistake.access_key[..8].to_owned(),
            end(&mistake.secret_key, 4),
            mistake.secret_key[..4].to_owned(),
        ];
        for text in [&mistake.en, &mistake.ko] {
            let whole = format!("{} {}", text.message, text.fix);
            assert!(!hidden.iter().any(|part| whole.contains(part)), "{}: {whole}", mistake.name);
        }
    }
}

fn cause(change: impl Fn(&mut Evidence<'_>), secret: &str) -> (Cause, bool) {
    let credentials = Credentials::new(ACCESS, secret).unwrap();
    let mistakes = mistakes();
    let plain = mistakes.iter().find(|mistake| mistake.name == "wrong key").unwrap();
    let mut evidence = Evidence { credentials: &credentials, ..plain.evidence(&credentials) };
    change(&mut evidence);
    find(&evidence)
}

#[test]
fn what_is_certain_comes_before_what_is_only_likely() {
    let cut = &SECRET[..26];
    let everything = |evidence: &mut Evidence<'_>| {
        evidence.skew.millis = -9 * 3_600_000;
        evidence.is_from_service = false;
        evidence.is_proxied = true;
    };
    assert_eq!(cause(everything, cut), (Cause::ClockSkew, true));
    assert_eq!(cause(|evidence| evidence.skew.millis = 90_000, cut), (Cause::ClockSkew, false));
    assert_eq!(cause(|evidence| evidence.skew.millis = 59_000, cut), (Cause::WrongLength, false));
    assert_eq!(cause(|evidence| evidence.is_proxied = true, SECRET), (Cause::Altered, false));
}

#[test]
fn keys_of_the_emulator_are_fine_at_the_emulator() {
    let keys = Credentials::new("gureum-emulator-demo", "gureum-secret-demo").unwrap();
    let mistakes = mistakes();
    let at_emulator = mistakes.iter().find(|mistake| mistake.is_loopback).unwrap();
    assert_eq!(find(&at_emulator.evidence(&keys)), (Cause::UnknownKey, false));
}
