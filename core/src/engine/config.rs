//! Reads what a language package says in JSON.
//!
//! An unknown key is an error that names it: a misspelt setting must not be
//! silently without effect. A value is never repeated, because it may be a key.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::config::{Config, Language};
use crate::credentials::Environment;
use crate::engine::listening::Listening;
use crate::engine::speaker::Speaker;
use crate::error::{Error, ErrorKind, Result};
use crate::events::Listeners;
use crate::events::trail::Trail;
use crate::generated::crossing::Limits;
use crate::generated::operations::SERVICES;
use crate::operation::Service;
use crate::options::CallOptions;
use crate::secret::Secret;
use crate::wait::whole_wait::WholeWait;

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
    options: Limits,
    language: Option<String>,
    user_agent: Option<String>,
    record: Option<PathBuf>,
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
    /// The number under which a language hears of all calls.
    pub tells: Option<u64>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct WaitOptions {
    timeout_ms: Option<u64>,
    /// One question without a pause, and no more.
    look: bool,
    call: Limits,
}

impl WaitOptions {
    /// Gives what happened in it to the trail, if that was asked for.
    pub(super) fn apply(self, run: &mut WholeWait, listening: &Listening) -> Option<Trail> {
        if let Some(limit) = self.timeout_ms {
            run.set_limit(Duration::from_millis(limit));
        }
        run.set_look(self.look);
        let options = options_of(self.call, listening);
        let trail = options.listeners.trail.clone();
        run.set_options(options);
        trail
    }
}

/// A whole configuration.
pub(super) fn read_config(json: &[u8]) -> Result<Opening> {
    let settings: Settings = read(json, ErrorKind::Config)?;
    let speaker = settings.speaks;
    opening(settings).map_err(|error| speaker.tell(error, None))
}

/// What an examination is made with; no service means all.
pub(super) fn read_examination(json: &[u8]) -> Result<(Option<&'static Service>, Config, Environment)> {
    let settings: Settings = read(json, ErrorKind::Config)?;
    let speaker = settings.speaks;
    let is_of_all = settings.service.is_empty();
    // Any one will do where all are meant: nothing else depends on it.
    let named = if is_of_all { SERVICES[0].name.to_owned() } else { settings.service.clone() };
    let opening = opening(Settings { service: named, ..settings }).map_err(|error| speaker.tell(error, None))?;
    Ok(((!is_of_all).then_some(opening.service), opening.config, opening.environment))
}

fn opening(settings: Settings) -> Result<Opening> {
    let service = service(&settings.service)?;
    let (speaker, tells) = (settings.speaks, settings.options.tells);
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
        ca_bundle: settings.ca_bundle,
        ca_bundle_pem: settings.ca_bundle_pem.map(String::into_bytes),
        extra_ca_bundle: settings.extra_ca_bundle,
        roots: settings.roots.map(String::into_bytes),
        allow_host: settings.allow_host,
        proxy: settings.proxy,
        options: settings.options.into(),
        language: settings.language.as_deref().map(language).transpose()?,
        user_agent: settings.user_agent,
        record: settings.record,
        isolated: settings.isolated,
        ..Config::default()
    };
    Ok(Opening { service, config, environment, speaker, tells })
}

/// A service by its name.
pub(super) fn service(name: &str) -> Result<&'static Service> {
    SERVICES.iter().copied().find(|service| service.name == name).ok_or_else(|| {
        let names: Vec<_> = SERVICES.iter().map(|service| format!("`{}`", service.name)).collect();
        Error::new(ErrorKind::Config, format!("there is no service `{name}`"))
            .with_hint(format!("set `service` to one of {}", names.join(", ")))
    })
}

/// Options of one call; nothing at all means none.
pub(super) fn read_options(json: &[u8], listening: &Listening) -> Result<CallOptions> {
    if json.is_empty() {
        return Ok(CallOptions::default());
    }
    read(json, ErrorKind::Input).map(|limits| options_of(limits, listening))
}

fn options_of(limits: Limits, listening: &Listening) -> CallOptions {
    let listeners = Listeners { listener: listening.of(limits.tells), trail: limits.trail.then(Trail::default) };
    CallOptions { listeners, ..limits.into() }
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
#[path = "../../tests/unit/engine/config.rs"]
mod tests;
