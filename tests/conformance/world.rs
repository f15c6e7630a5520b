//! One emulator and clients of it, living by the same clock.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use gureum::engine::EngineClient;
use gureum::generated::operations::SERVICES;
use gureum::operation::Service;
use gureum::time::TimeSource;
use gureum::{CallOptions, Config};
use gureum_emulator::clock::{Clock, Mode};
use gureum_emulator::{Emulator, Keys};
use serde_json::{Map, Value};

use crate::admin::Admin;
use crate::judge::Judge;
use scenarios::Given;

/// What a scenario happens in.
pub struct World {
    /// The emulator's admin path.
    pub admin: Admin,
    /// Keys of the tenant.
    pub keys: Keys,
    clock: Clock,
    emulator: Emulator,
    given: Given,
    judge: Option<Judge>,
    clients: RefCell<BTreeMap<&'static str, gureum::Result<EngineClient>>>,
}

impl World {
    /// Makes the world that `given` describes, before its setup.
    ///
    /// A hostile one has the emulator's opponent in it.
    pub fn new(given: &Given, is_hostile: bool) -> Result<Self, String> {
        let judge = Judge::named()?;
        let mode: Mode = given.mode.parse()?;
        let port = judge.as_ref().map_or(0, |judge| judge.emulator);
        let builder = Emulator::builder().seed(given.seed).clock(mode).port(port).hostile(is_hostile);
        let emulator = builder.start().map_err(|error| error.to_string())?;
        let admin = Admin::new(emulator.address());
        if mode != Mode::Real {
            admin.set_clock(&given.mode, &given.clock)?;
        }
        let keys = emulator.keys("scenario");
        let (clock, given, clients) = (emulator.clock(), given.clone(), RefCell::default());
        Ok(World { admin, keys, clock, emulator, given, judge, clients })
    }

    /// The service of a step, which is the scenario's unless the step names one.
    pub fn service(&self, named: Option<&str>) -> Result<&'static Service, String> {
        let name = named.unwrap_or(&self.given.service);
        let found = SERVICES.iter().copied().find(|service| service.name == name);
        found.ok_or_else(|| format!("there is no service `{name}`"))
    }

    /// The client of a service, or why it could not be made. A scenario has one of each.
    pub fn client(&self, service: &'static Service) -> Result<gureum::Result<EngineClient>, String> {
        if let Some(known) = self.clients.borrow().get(service.name) {
            return Ok(known.clone());
        }
        let mut config = config(&self.given, &self.emulator, &self.keys)?;
        // A judge knows one service.
        let judge = self.judge.as_ref().filter(|judge| judge.service == service.name);
        config.endpoint = Some(judge.map_or_else(|| self.emulator.endpoint(), |judge| judge.endpoint.clone()));
        let client = EngineClient::new(service, config);
        self.clients.borrow_mut().insert(service.name, client.clone());
        Ok(client)
    }

    /// The time on the clock that both share.
    pub fn now(&self) -> SystemTime {
        self.clock.now()
    }
}

/// Nothing of the machine's environment gets in.
fn config(given: &Given, emulator: &Emulator, keys: &Keys) -> Result<Config, String> {
    let mut config = Config::default();
    config.isolated = true;
    let (clock, sleeper) = (emulator.clock(), emulator.clock());
    let shared = || TimeSource::from_fns(move || clock.now(), move |duration| sleeper.sleep(duration));
    config.time = (!given.elsewhere).then(shared);
    config.options = options(&given.options)?;
    match &given.credentials {
        None => {
            config.access_key = Some(keys.access_key.clone());
            config.secret_key = Some(keys.secret_key.clone().into());
        }
        Some(other) => {
            let own = |key: &Option<String>, tenants: &str| key.as_ref().map(|key| key.replace("$tenant", tenants));
            config.access_key = own(&other.access_key, &keys.access_key);
            config.secret_key = own(&other.secret_key, &keys.secret_key).map(Into::into);
        }
    }
    Ok(config)
}

/// The options of the client; the engine reads those of a call by itself.
fn options(wanted: &Map<String, Value>) -> Result<CallOptions, String> {
    let mut options = CallOptions::default();
    for (name, value) in wanted {
        let limit = value.as_u64().map(Duration::from_millis);
        match name.as_str() {
            "timeoutMs" => options.timeout = limit,
            "attemptTimeoutMs" => options.attempt_timeout = limit,
            "connectTimeoutMs" => options.connect_timeout = limit,
            "idleTimeoutMs" => options.idle_timeout = limit,
            "maxRetries" => options.max_retries = value.as_u64().and_then(|retries| retries.try_into().ok()),
            "apiVersion" => options.api_version = value.as_str().map(str::to_owned),
            "validate" => options.validate = value.as_bool(),
            other => return Err(format!("there is no option `{other}`")),
        }
    }
    Ok(options)
}
