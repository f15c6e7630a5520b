//! What the options of every command say, and the client that they make.

use std::time::Duration;

use clap::ArgMatches;
use gureum::credentials::Environment;
use gureum::engine::EngineClient;
use gureum::operation::{Service, Vendor};
use gureum::tap::Tap;
use gureum::{Config, Credentials, ErrorKind, Language};
use gureum_emulator::Emulator;

use crate::failure::Failure;

/// The variable for those who work in one profile.
pub const PROFILE: &str = "GUREUM_PROFILE";

/// The options of every command.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    endpoint: Option<String>,
    emulator: bool,
    profile: Option<String>,
    region: Option<String>,
    environment: Option<String>,
    /// Limit of a call or a wait.
    pub timeout: Option<Duration>,
    api_version: Option<String>,
    language: Option<Language>,
    /// Told what goes over the wire.
    tap: Option<Tap>,
}

/// A client, and the emulator that ends with it.
pub struct Opened {
    pub client: EngineClient,
    _emulator: Option<Emulator>,
}

impl Settings {
    /// Reads the options.
    pub fn of(matches: &ArgMatches) -> Result<Self, Failure> {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        Ok(Settings {
            endpoint: text("endpoint"),
            emulator: matches.get_flag("emulator"),
            profile: text("profile"),
            region: text("region"),
            environment: text("environment"),
            timeout: text("timeout").as_deref().map(|text| duration(text, "--timeout")).transpose()?,
            api_version: text("api-version"),
            language: match text("lang").as_deref() {
                Some("ko") => Some(Language::Korean),
                Some(_) => Some(Language::English),
                None => None,
            },
            tap: None,
        })
    }

    /// The same, and everything that goes over the wire is told to it too.
    pub fn told_to(self, tap: Tap) -> Self {
        let tap = match self.tap.clone() {
            Some(before) => Tap::new(move |exchange| {
                before.tell(exchange);
                tap.tell(exchange);
            }),
            None => tap,
        };
        Settings { tap: Some(tap), ..self }
    }

    /// Opens a client of a service. Nothing is sent.
    pub fn open(&self, service: &'static Service) -> Result<Opened, Failure> {
        let (config, emulator) = self.begun(service.vendor)?;
        Self::opened(service, config, emulator)
    }

    /// The same with these keys and no others.
    pub fn open_with(&self, service: &'static Service, keys: &Credentials) -> Result<Opened, Failure> {
        let (mut config, emulator) = self.begun(service.vendor)?;
        config.access_key = Some(keys.access_key().to_owned());
        config.secret_key = Some(keys.secret_key().clone());
        config.account_id = keys.account_id().map(str::to_owned);
        config.profile = None;
        Self::opened(service, config, emulator)
    }

    /// The same at one emulator that many commands share, whatever else was said or stands in the environment.
    pub fn at(&self, emulator: &Emulator) -> Self {
        Settings { endpoint: Some(emulator.endpoint()), emulator: false, profile: None, ..self.clone() }
    }

    /// Whether an emulator is asked, which may end with the command.
    pub fn asks_an_emulator(&self) -> bool {
        self.emulator
    }

    /// Whether an address was given.
    pub fn names_an_address(&self) -> bool {
        self.endpoint.is_some()
    }

    /// The settings for an examination of all services, and the emulator that it may be of.
    pub fn for_examination(&self) -> Result<(Config, Option<Emulator>), Failure> {
        self.begun(Vendor::Naver)
    }

    /// The settings of a client, and the emulator that they lead to if one was asked for.
    fn begun(&self, vendor: Vendor) -> Result<(Config, Option<Emulator>), Failure> {
        let mut config = self.config(vendor);
        if !self.emulator {
            return Ok((config, None));
        }
        config.profile = None;
        // Who has address and keys of an emulator in the environment means the one that runs.
        if self.endpoint.is_none() && config.leads_to_emulator(vendor, &Environment::of_process()) {
            return Ok((config, None));
        }
        let emulator = self.started()?;
        let keys = emulator.keys("demo");
        config.endpoint = Some(emulator.endpoint());
        config.access_key = Some(keys.access_key);
        config.secret_key = Some(keys.secret_key.as_str().into());
        Ok((config, Some(emulator)))
    }

    fn opened(service: &'static Service, config: Config, emulator: Option<Emulator>) -> Result<Opened, Failure> {
        let client = EngineClient::new(service, config);
        let client = client.map_err(|error| Failure::of_payload(&error.payload(), Some(service)))?;
        Ok(Opened { client, _emulator: emulator })
    }

    /// The profile that an option or a variable names.
    pub fn profile(&self, vendor: Vendor) -> Option<String> {
        // Samsung's files have no profiles: asked for by an option that is an error, by a variable it is of the other cloud.
        let of_environment = || std::env::var(PROFILE).ok().filter(|name| !name.is_empty() && vendor == Vendor::Naver);
        self.profile.clone().or_else(of_environment)
    }

    fn config(&self, vendor: Vendor) -> Config {
        let mut config = Config::default();
        config.endpoint = self.endpoint.clone();
        config.profile = self.profile(vendor);
        config.region = self.region.clone();
        config.environment = self.environment.clone();
        config.options.timeout = self.timeout;
        config.options.api_version = self.api_version.clone();
        config.language = self.language;
        config.tap = self.tap.clone();
        config.user_agent = Some(concat!("gureum-cli/", env!("CARGO_PKG_VERSION")).to_owned());
        config
    }

    /// An emulator of its own. Time jumps there, so that nobody waits for what is only played.
    pub fn started(&self) -> Result<Emulator, Failure> {
        if self.endpoint.is_some() {
            let message = "`--emulator` starts an emulator, and `--endpoint` says where one is";
            return Err(Failure::input(message, "leave one of them out"));
        }
        let failed = |why: String| {
            Failure::of(&gureum::Error::new(ErrorKind::Config, format!("the emulator cannot start: {why}")))
        };
        let clock = "auto".parse().map_err(failed)?;
        Emulator::builder().clock(clock).start().map_err(|error| failed(error.to_string()))
    }
}

/// Whether a variable switches off what is done without it.
pub fn is_switched_off(variable: &str) -> bool {
    std::env::var(variable).is_ok_and(|value| matches!(value.as_str(), "0" | "false"))
}

/// `90`, `90s`, `5m`, `2h`, `500ms`.
pub fn duration(text: &str, option: &str) -> Result<Duration, Failure> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let unit = match unit {
        "ms" => Some(1),
        "" | "s" => Some(1000),
        "m" => Some(60_000),
        "h" => Some(3_600_000),
        _ => None,
    };
    let millis = number.parse::<u64>().ok().zip(unit).and_then(|(number, unit)| number.checked_mul(unit));
    millis.map(Duration::from_millis).ok_or_else(|| {
        Failure::input(format!("`{option}` is `{text}`"), "pass a time such as `90`, `90s`, `5m` or `2h`")
    })
}

#[cfg(test)]
#[path = "../tests/unit/settings.rs"]
mod tests;
