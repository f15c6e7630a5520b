//! An emulator's settings as the packages of other languages hand them over: one object, read here for all of them, so that
//! what `serve` can do can be had in a process too.

use std::net::IpAddr;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;

use crate::clock::Mode;
use crate::emulator::{Builder, Emulator};
use crate::tape::Tape;

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    seed: u64,
    port: u16,
    clock: String,
    replay: Replay,
    verify: bool,
    loose: bool,
    hostile: bool,
    /// A line for each request on the error stream.
    log: bool,
    data: Option<PathBuf>,
    allow_remote: Option<String>,
    token: Option<String>,
}

/// What is documented, or a tape.
#[derive(Deserialize)]
#[serde(untagged)]
enum Replay {
    Documented(bool),
    Tape(PathBuf),
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            seed: 1,
            port: 0,
            clock: Mode::Auto.name().to_owned(),
            replay: Replay::Documented(false),
            verify: true,
            loose: false,
            hostile: false,
            log: false,
            data: None,
            allow_remote: None,
            token: None,
        }
    }
}

impl Builder {
    /// What a JSON object asks for; what it leaves out is as in a test: the clock jumps.
    ///
    /// # Errors
    /// In words, with the fix.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let said = |error: serde_json::Error| format!("these are no settings of an emulator: {error}");
        let given: Value = serde_json::from_str(text).map_err(said)?;
        if let Some(reason) = misfit(&given) {
            return Err(reason);
        }
        let settings: Settings = serde_json::from_value(given).map_err(said)?;
        let builder = Emulator::builder().seed(settings.seed).port(settings.port).clock(settings.clock.parse()?);
        let builder = match settings.replay {
            Replay::Documented(replay) => builder.replay(replay),
            Replay::Tape(path) => builder.tape(Tape::of_file(&path)?),
        };
        let builder = builder.verify(settings.verify).loose(settings.loose);
        let mut builder = builder.hostile(settings.hostile).digests(false);
        if settings.log {
            builder = builder.log(false);
        }
        if let Some(path) = settings.data {
            builder = builder.data(path);
        }
        match (settings.allow_remote, settings.token) {
            (None, None) => Ok(builder),
            (Some(address), Some(token)) => {
                let parsed: Result<IpAddr, _> = address.parse();
                let address = parsed
                    .map_err(|_| format!("`{address}` is no address of this machine; pass one, or 0.0.0.0 for all"))?;
                Ok(builder.allow_remote(address, token))
            }
            _ => Err("an address for other machines and a token belong together; pass both or none".to_owned()),
        }
    }
}

/// What people give by mistake, in words that are the same in all languages.
fn misfit(given: &Value) -> Option<String> {
    const SWITCHES: &[&str] = &["verify", "loose", "hostile", "log"];
    const TEXTS: &[&str] = &["clock", "data", "allow_remote", "token"];
    let unfit = |names: &[&str], fits: fn(&Value) -> bool, told: &str| {
        names.iter().find_map(|name| {
            let value = given.get(name).filter(|value| !fits(value))?;
            Some(format!("`{name}` is `{value}`; it is {told}"))
        })
    };
    unfit(SWITCHES, Value::is_boolean, "true or false")
        .or_else(|| unfit(TEXTS, |value| value.is_string() || value.is_null(), "text"))
}

#[cfg(test)]
#[path = "../tests/unit/settings.rs"]
mod tests;
