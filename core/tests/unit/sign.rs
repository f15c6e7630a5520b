use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha2::Sha256;

use super::*;

#[derive(Deserialize)]
struct File {
    vectors: Vec<Vector>,
    wrong: Vec<Wrong>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Vector {
    name: String,
    method: String,
    url: String,
    timestamp: String,
    access_key: String,
    secret_key: String,
    #[serde(default)]
    account_id: String,
    string_to_sign: String,
    signature: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wrong {
    name: String,
    compared_with: String,
    string_to_sign: String,
    signature: String,
}

const NAVER: &str = include_str!("../../../tests/vectors/sign/naver.json");
const SAMSUNG: &str = include_str!("../../../tests/vectors/sign/samsung.json");

impl Vector {
    fn credentials(&self) -> Credentials {
        Credentials::new(&self.access_key, self.secret_key.as_str()).unwrap().with_account_id(&self.account_id).unwrap()
    }

    /// From the first slash behind the host.
    fn target(&self) -> &str {
        let host = self.url.find("://").unwrap() + 3;
        &self.url[host + self.url[host..].find('/').unwrap()..]
    }

    fn request(&self) -> Unsigned<'_> {
        Unsigned { method: &self.method, url: &self.url, target: self.target() }
    }

    /// The signature for a time that need not be a number, as in the vendor's sample with braces.
    fn sign(&self, vendor: Vendor) -> HeaderValue {
        let credentials = self.credentials();
        signature(&credentials, &pieces(vendor, &self.request(), &credentials, &self.timestamp))
    }
}

fn each(vendor: Vendor, text: &str, check: impl Fn(&File, &Vector)) {
    let file: File = serde_json::from_str(text).unwrap();
    assert!(file.vectors.len() >= 6 && file.wrong.len() >= 4, "{vendor:?}");
    for vector in &file.vectors {
        check(&file, vector);
    }
}

fn both(check: impl Fn(Vendor, &File, &Vector)) {
    for (vendor, text) in [(Vendor::Naver, NAVER), (Vendor::Samsung, SAMSUNG)] {
        each(vendor, text, |file, vector| check(vendor, file, vector));
    }
}

#[test]
fn every_right_vector_is_reproduced() {
    both(|vendor, _, vector| assert_eq!(vector.sign(vendor), vector.signature.as_str(), "{}", vector.name));
}

#[test]
fn every_wrong_vector_is_a_real_mistake_and_differs() {
    for (vendor, text) in [(Vendor::Naver, NAVER), (Vendor::Samsung, SAMSUNG)] {
        let file: File = serde_json::from_str(text).unwrap();
        for wrong in &file.wrong {
            let right = file.vectors.iter().find(|vector| vector.name == wrong.compared_with).unwrap();
            assert_ne!(right.sign(vendor), wrong.signature.as_str(), "{}", wrong.name);
            // The wrong text gives the wrong signature, so it is the text that is wrong and not the arithmetic.
            let mut mac = Hmac::<Sha256>::new_from_slice(right.secret_key.as_bytes()).unwrap();
            mac.update(wrong.string_to_sign.as_bytes());
            assert_eq!(STANDARD.encode(mac.finalize().into_bytes()), wrong.signature, "{}", wrong.name);
        }
    }
}

#[test]
fn the_explanation_is_the_signed_text_with_visible_line_ends_and_without_the_secret() {
    both(|vendor, _, vector| {
        let Ok(timestamp) = vector.timestamp.parse() else { return };
        let text = explain(vendor, &vector.request(), &vector.credentials(), timestamp);
        assert_eq!(text, vector.string_to_sign.replace('\n', "\\n"), "{}", vector.name);
        assert!(!text.contains(&vector.secret_key), "{}", vector.name);
    });
}

#[test]
fn the_header_carries_the_very_time_that_is_signed() {
    let credentials = Credentials::new("key", "secret").unwrap();
    let request = Unsigned { method: "GET", url: "https://host/", target: "/" };
    for timestamp in [0, 9, 10, 1_505_290_625_682, u64::MAX] {
        for (vendor, name) in [(Vendor::Naver, "x-ncp-apigw-timestamp"), (Vendor::Samsung, "scp-timestamp")] {
            let mut map = HeaderMap::new();
            headers(vendor, &request, &credentials, timestamp).insert_into(&mut map);
            assert_eq!(map[name], timestamp.to_string());
            assert!(explain(vendor, &request, &credentials, timestamp).contains(&timestamp.to_string()));
        }
    }
}

#[test]
fn naver_gets_three_headers_of_which_key_and_signature_are_sensitive() {
    let credentials = Credentials::new("key", "secret").unwrap().with_account_id("account").unwrap();
    let request = Unsigned { method: "POST", url: "https://host/a", target: "/a" };
    let list: Vec<_> = headers(Vendor::Naver, &request, &credentials, 1).into_iter().collect();
    let seen: Vec<_> = list.iter().map(|(name, value)| (name.as_str(), value.is_sensitive())).collect();
    assert_eq!(
        seen,
        [("x-ncp-apigw-timestamp", false), ("x-ncp-iam-access-key", true), ("x-ncp-apigw-signature-v2", true)]
    );
}

#[test]
fn samsung_gets_the_account_id_and_the_token_only_when_they_are_set() {
    let request = Unsigned { method: "GET", url: "https://host/a", target: "/a" };
    let names = |credentials: &Credentials| {
        let list = headers(Vendor::Samsung, &request, credentials, 1).into_iter();
        list.map(|(name, _)| name.as_str().to_owned()).collect::<Vec<_>>()
    };
    let plain = Credentials::new("key", "secret").unwrap();
    let four = ["scp-accesskey", "scp-signature", "scp-timestamp", "scp-clienttype"];
    assert_eq!(names(&plain), four);
    let full = plain.with_account_id("account").unwrap().with_session_token("token").unwrap();
    assert_eq!(names(&full), [&four[..], &["scp-accountid", "x-auth-token"]].concat());
    let mut map = HeaderMap::new();
    headers(Vendor::Samsung, &request, &full, 1).insert_into(&mut map);
    assert_eq!(
        (&map["scp-clienttype"], &map["scp-accountid"]),
        (&"Openapi".parse().unwrap(), &"account".parse().unwrap())
    );
    assert!(map["x-auth-token"].is_sensitive() && map["scp-accesskey"].is_sensitive());
}

/// The vendors' formulas written down a second time, over one joined text.
fn by_formula(vendor: Vendor, request: &Unsigned<'_>, credentials: &Credentials, timestamp: u64) -> String {
    let (key, account) = (credentials.access_key(), credentials.account_id().unwrap_or_default());
    let text = match vendor {
        Vendor::Naver => format!("{} {}\n{timestamp}\n{key}", request.method, request.target),
        Vendor::Samsung => format!("{}{}{timestamp}{key}{account}Openapi", request.method, request.url),
    };
    let mut mac = Hmac::<Sha256>::new_from_slice(credentials.secret_key().reveal().as_bytes()).unwrap();
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

proptest::proptest! {
    #[test]
    fn any_target_is_signed_byte_by_byte_as_it_stands(
        target in "/([!-~가-힣😀]|%[0-9A-F]{2}|%2F|\\+){0,60}(\\?[!-~가-힣]{0,40})?",
        access in "[!-~]{1,40}",
        secret in "[!-~가-힣]{1,200}",
        account in "[!-~]{0,20}",
        timestamp: u64,
    ) {
        let credentials = Credentials::new(&access, secret.as_str()).unwrap().with_account_id(&account).unwrap();
        let url = format!("https://host.example:8443{target}");
        let request = Unsigned { method: "POST", url: &url, target: &target };
        for (vendor, name) in [(Vendor::Naver, "x-ncp-apigw-signature-v2"), (Vendor::Samsung, "scp-signature")] {
            let mut map = HeaderMap::new();
            headers(vendor, &request, &credentials, timestamp).insert_into(&mut map);
            let expected = by_formula(vendor, &request, &credentials, timestamp);
            proptest::prop_assert_eq!(map[name].to_str().unwrap(), expected);
        }
    }
}
