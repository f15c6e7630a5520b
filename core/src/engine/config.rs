//! Reads what a language package says in JSON.
//!
//! An unknown key is an error that names it: a misspelt setting must not be
//! silently without effect. A value is never repeated, because it may be a key.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::config::{CaBundle, Config, Language};
use crate::credentials::Environment;
use crate::engine::speaker::Speaker;
use crate::error::{Error, ErrorKind, Result};
use crate::generated::operations::SERVICES;
use crate::operation::Service;
use crate::options::CallOptions;
use crate::secret::Secret;
use crate::wait::run::WaitRun;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct Settings {
    service: String,
    access_key: Option<String>,
    secret_key: Option<String>,
    account_id: Option<String>,
    profile: Option<String>,
    endpoint: Option<String>,
    region: Option<String>,
    environment: Option<String>,
    ca_bundle: Option<PathBuf>,
    ca_bundle_pem: Option<String>,
    extra_ca_bundle: Option<PathBuf>,
    roots: Option<String>,
    allow_host: Option<String>,
    proxy: Option<bool>,
    options: Options,
    language: Option<String>,
    user_agent: Option<String>,
    isolated: bool,
    speaks: Speaker,
    variables: Option<BTreeMap<String, String>>,
    home: Option<PathBuf>,
}

/// What a client is opened with.
pub(super) struct Opening {
    pub service: &'static Service,
    pub config: Config,
    pub environment: Environment,
    pub speaker: Speaker,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct Options {
    timeout_ms: Option<u64>,
    attempt_timeout_ms: Option<u64>,
    connect_timeout_ms: Option<u64>,
    idle_timeout_ms: Option<u64>,
    max_attempts: Option<u32>,
    api_version: Option<String>,
    validate: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WaitOptions {
    timeout_ms: Option<u64>,
    call: Options,
}

impl WaitOptions {
    pub(super) fn apply(self, run: &mut WaitRun) {
        if let Some(limit) = self.timeout_ms {
            run.set_limit(Duration::from_millis(limit));
        }
        run.set_options(self.call.into());
    }
}

impl From<Options> for CallOptions {
    fn from(options: Options) -> Self {
        CallOptions {
            timeout: options.timeout_ms.map(Duration::from_millis),
            attempt_timeout: options.attempt_timeout_ms.map(Duration::from_millis),
            connect_timeout: options.connect_timeout_ms.map(Duration::from_millis),
            idle_timeout: options.idle_timeout_ms.map(Duration::from_millis),
            max_attempts: options.max_attempts,
            api_version: options.api_version,
            validate: options.validate,
        }
    }
}

/// A whole configuration.
pub(super) fn read_config(json: &[u8]) -> Result<Opening> {
    let settings: Settings = read(json, ErrorKind::Config)?;
    let speaker = settings.speaks;
    opening(settings).map_err(|error| speaker.tell(error))
}

fn opening(settings: Settings) -> Result<Opening> {
    let service = SERVICES.iter().find(|service| service.name == settings.service).ok_or_else(|| {
        let names: Vec<_> = SERVICES.iter().map(|service| format!("`{}`", service.name)).collect();
        Error::new(ErrorKind::Config, format!("there is no service `{}`", settings.service))
            .with_hint(format!("set `service` to one of {}", names.join(", ")))
    })?;
    let ca_bundle = match (settings.ca_bundle, settings.ca_bundle_pem) {
        (Some(_), Some(_)) => {
            return Err(Error::new(ErrorKind::Config, "both `ca_bundle` and `ca_bundle_pem` are set")
                .with_hint("leave one of them out"));
        }
        (path, pem) => path.map(CaBundle::File).or_else(|| pem.map(|pem| CaBundle::Pem(pem.into_bytes()))),
    };
    let speaker = settings.speaks;
    let environment = match settings.variables {
        Some(variables) => Environment::of(variables, settings.home),
        None => Environment::of_process(),
    };
    let config = Config {
        access_key: settings.access_key,
        secret_key: settings.secret_key.map(Secret::new),
        account_id: settings.account_id,
        profile: settings.profile,
        endpoint: settings.endpoint,
        region: settings.region,
        environment: settings.environment,
        ca_bundle,
        extra_ca_bundle: settings.extra_ca_bundle,
        roots: settings.roots.map(String::into_bytes),
        allow_host: settings.allow_host,
        proxy: settings.proxy,
        options: settings.options.into(),
        language: settings.language.as_deref().map(language).transpose()?,
        user_agent: settings.user_agent,
        isolated: settings.isolated,
        ..Config::default()
    };
    Ok(Opening { service, config, environment, speaker })
}

/// Options of one call; nothing at all means none.
pub(super) fn read_options(json: &[u8]) -> Result<CallOptions> {
    if json.is_empty() { Ok(CallOptions::default()) } else { read::<Options>(json, ErrorKind::Input).map(Into::into) }
}

/// Options of a wait; nothing at all means none.
pub(super) fn read_wait_options(json: &[u8]) -> Result<WaitOptions> {
    if json.is_empty() { Ok(WaitOptions::default()) } else { read(json, ErrorKind::Input) }
}

fn read<T: DeserializeOwned>(json: &[u8], kind: ErrorKind) -> Result<T> {
    serde_json::from_slice(json).map_err(|error| {
        let text = error.to_string();
        let message = match text.strip_prefix("unknown field `").and_then(|rest| rest.split_once('`')) {
            Some((name, _)) => format!("there is no setting `{name}`"),
            None => format!("the settings are not of the expected kinds (column {})", error.column()),
        };
        Error::new(kind, message).with_hint("check the names and kinds of the settings")
    })
}

fn language(tag: &str) -> Result<Language> {
    match tag {
        "en" => Ok(Language::English),
        "ko" => Ok(Language::Korean),
        _ => Err(Error::new(ErrorKind::Config, format!("there are no texts in `{tag}`"))
            .with_hint("set `language` to `en` or `ko`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_taken_over() {
        let json = br#"{"service":"CloudMl","accessKey":"A","secretKey":"S","accountId":"42","profile":"p",
            "endpoint":"http://127.0.0.1:1","region":"kr-west1","environment":"e","caBundlePem":"PEM","extraCaBundle":"/extra.pem",
            "allowHost":"h","proxy":false,"language":"ko","userAgent":"u","isolated":true,
            "speaks":"swift","variables":{"NCLOUD_REGION":"KR","PATH":"/bin"},"home":"/somewhere",
            "options":{"timeoutMs":1,"attemptTimeoutMs":2,"connectTimeoutMs":3,"idleTimeoutMs":4,"maxAttempts":5,
            "apiVersion":"1.1","validate":true}}"#;
        let Opening { service, config, environment, speaker } = read_config(json).unwrap();
        assert_eq!(speaker, Speaker::Swift);
        assert_eq!(service.name, "CloudMl");
        assert_eq!(config.access_key.as_deref(), Some("A"));
        assert_eq!(config.secret_key.unwrap().reveal(), "S");
        assert_eq!((config.account_id.as_deref(), config.profile.as_deref()), (Some("42"), Some("p")));
        assert_eq!(config.endpoint.as_deref(), Some("http://127.0.0.1:1"));
        assert_eq!((config.region.as_deref(), config.environment.as_deref()), (Some("kr-west1"), Some("e")));
        assert_eq!(config.ca_bundle, Some(CaBundle::Pem(b"PEM".to_vec())));
        assert_eq!(config.extra_ca_bundle.as_deref(), Some(std::path::Path::new("/extra.pem")));
        assert_eq!((config.allow_host.as_deref(), config.proxy), (Some("h"), Some(false)));
        assert_eq!((config.language, config.user_agent.as_deref()), (Some(Language::Korean), Some("u")));
        assert!(config.isolated);
        assert_eq!((environment.variable("NCLOUD_REGION"), environment.variable("PATH")), (Some("KR"), None));
        assert_eq!(environment.home(), Some(std::path::Path::new("/somewhere")));
        let milliseconds = |count| Some(Duration::from_millis(count));
        assert_eq!((config.options.timeout, config.options.attempt_timeout), (milliseconds(1), milliseconds(2)));
        assert_eq!((config.options.connect_timeout, config.options.idle_timeout), (milliseconds(3), milliseconds(4)));
        assert_eq!((config.options.max_attempts, config.options.validate), (Some(5), Some(true)));
        assert_eq!(config.options.api_version.as_deref(), Some("1.1"));
    }

    #[test]
    fn a_misspelt_setting_is_named_and_a_value_never_is() {
        let error = read_config(br#"{"service":"CloudMl","acessKey":"s3cret"}"#).err().unwrap();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Config, "there is no setting `acessKey`"));
        let error = read_config(br#"{"service":"CloudMl","secretKey":31415926}"#).err().unwrap();
        assert!(!format!("{error:?}").contains("31415926"), "{error:?}");
        let error = read_options(br#"{"timeout":1}"#).unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::Input, "there is no setting `timeout`"));
    }

    #[test]
    fn an_unknown_service_or_language_is_refused_with_those_that_exist() {
        let error = read_config(br#"{"service":"dataforest"}"#).err().unwrap();
        assert!(error.hint().unwrap().contains("`DataForest`"), "{error}");
        let error = read_config(br#"{"service":"DataForest","language":"fr"}"#).err().unwrap();
        assert!(error.hint().unwrap().contains("`ko`"), "{error}");
    }

    #[test]
    fn no_options_at_all_are_the_default() {
        assert_eq!(read_options(b"").unwrap(), CallOptions::default());
        assert_eq!(read_options(b"{}").unwrap(), CallOptions::default());
    }
}
