//! What crosses between the core and the languages: limits in JSON, and names.
//!
//! Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

use std::time::Duration;

use serde::Deserialize;

use crate::events::Listeners;
use crate::generated::options::CallOptions;
use crate::headers::Headers;
use crate::response::redact::Before;

/// Limits as a language says them.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Limits {
    #[serde(rename = "timeoutMs")]
    timeout: Option<u64>,
    #[serde(rename = "maxRetries")]
    max_retries: Option<u32>,
    #[serde(rename = "attemptTimeoutMs")]
    attempt_timeout: Option<u64>,
    #[serde(rename = "connectTimeoutMs")]
    connect_timeout: Option<u64>,
    #[serde(rename = "idleTimeoutMs")]
    idle_timeout: Option<u64>,
    #[serde(rename = "apiVersion")]
    api_version: Option<String>,
    #[serde(rename = "validate")]
    validate: Option<bool>,
    #[serde(rename = "headers")]
    headers: Option<Headers>,
    /// The number under which a language hears of what happens in the call.
    pub tells: Option<u64>,
    /// Whether the reply brings what happened in the call.
    pub trail: bool,
}

impl From<Limits> for CallOptions {
    fn from(limits: Limits) -> Self {
        CallOptions {
            timeout: limits.timeout.map(Duration::from_millis),
            max_retries: limits.max_retries,
            attempt_timeout: limits.attempt_timeout.map(Duration::from_millis),
            connect_timeout: limits.connect_timeout.map(Duration::from_millis),
            idle_timeout: limits.idle_timeout.map(Duration::from_millis),
            api_version: limits.api_version,
            validate: limits.validate,
            headers: limits.headers,
            listeners: Listeners::default(),
            before: Before::default(),
        }
    }
}

/// What is called otherwise somewhere: the core's name, then that of Python, Node, Swift and Kotlin.
pub(crate) const NAMES: &[(&str, [&str; 4])] = &[
    ("access_key", ["access_key", "accessKey", "accessKey", "accessKey"]),
    ("secret_key", ["secret_key", "secretKey", "secretKey", "secretKey"]),
    ("account_id", ["account_id", "accountId", "accountID", "accountId"]),
    ("timeout", ["timeout", "timeoutMs", "timeout", "timeout"]),
    ("max_retries", ["max_retries", "maxRetries", "maxRetries", "maxRetries"]),
    ("attempt_timeout", ["attempt_timeout", "attemptTimeoutMs", "attemptTimeout", "attemptTimeout"]),
    ("connect_timeout", ["connect_timeout", "connectTimeoutMs", "connectTimeout", "connectTimeout"]),
    ("idle_timeout", ["idle_timeout", "idleTimeoutMs", "idleTimeout", "idleTimeout"]),
    ("api_version", ["api_version", "apiVersion", "apiVersion", "apiVersion"]),
    ("ca_bundle", ["ca_bundle", "caBundle", "caBundle", "caBundle"]),
    ("ca_bundle_pem", ["ca_bundle_pem", "caBundlePem", "caBundlePEM", "caBundlePem"]),
    ("allow_host", ["allow_host", "allowHost", "allowHost", "allowHost"]),
    ("user_agent", ["user_agent", "userAgent", "userAgent", "userAgent"]),
    ("explain_signature", ["explain_signature", "explainSignature", "explainSignature", "explainSignature"]),
    ("command_profile", ["command_profile", "commandProfile", "commandProfile", "commandProfile"]),
    ("completion_cache", ["completion_cache", "completionCache", "completionCache", "completionCache"]),
    ("emulator_token", ["emulator_token", "emulatorToken", "emulatorToken", "emulatorToken"]),
    ("cache_folder", ["cache_folder", "cacheFolder", "cacheFolder", "cacheFolder"]),
    ("no_proxy", ["no_proxy", "noProxy", "noProxy", "noProxy"]),
    ("certificate_file", ["certificate_file", "certificateFile", "certificateFile", "certificateFile"]),
    ("certificate_folders", ["certificate_folders", "certificateFolders", "certificateFolders", "certificateFolders"]),
    ("key_site", ["key_site", "keySite", "keySite", "keySite"]),
    ("session_token", ["session_token", "sessionToken", "sessionToken", "sessionToken"]),
];

/// The names of all settings as they cross.
#[cfg(test)]
pub(crate) const SETTINGS: &[&str] = &[
    "accessKey",
    "secretKey",
    "accountId",
    "profile",
    "endpoint",
    "region",
    "environment",
    "caBundle",
    "caBundlePem",
    "allowHost",
    "proxy",
    "language",
    "userAgent",
    "record",
    "isolated",
];
