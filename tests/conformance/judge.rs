//! A judge between the client and the emulator: a program of others that looks at every request and answer.
//!
//! `tests/run prism` names one in `GUREUM_JUDGE`. It passes on to one port, so the emulator has to stand there.

use serde::Deserialize;

/// Where the judge is and what it judges.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judge {
    /// The service whose description it knows.
    pub service: String,
    /// The port of the emulator behind it.
    pub emulator: u16,
    /// Its own address.
    pub endpoint: String,
}

impl Judge {
    /// The one that the environment names.
    pub fn named() -> Result<Option<Self>, String> {
        let Ok(text) = std::env::var("GUREUM_JUDGE") else { return Ok(None) };
        serde_json::from_str(&text).map(Some).map_err(|error| format!("GUREUM_JUDGE: {error}"))
    }
}
