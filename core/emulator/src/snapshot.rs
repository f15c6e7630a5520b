//! The whole state as JSON, to save and to load.
//!
//! A saved state carries the version of its form. Versions that were released
//! load for ever; one from the future is refused rather than half understood.

use std::path::Path;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Mode;
use crate::rfc3339;
use crate::shared::Shared;
use crate::whole_file::{self, Readers};
use crate::world::World;

/// The form that is written.
const VERSION: u32 = 1;

/// Where a text comes from that can be loaded.
const ORIGIN: &str = "load what `--data`, the page or `GET /_gureum/snapshot` saved";

/// The state of an emulator at one moment. Faults and journal are not part of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    version: u32,
    /// When it was taken, on the emulator's clock.
    time: String,
    world: World,
}

impl Snapshot {
    pub(crate) fn take(shared: &Shared) -> Self {
        Snapshot { version: VERSION, time: rfc3339::format(shared.clock.now()), world: shared.world().clone() }
    }

    /// A virtual clock goes to the saved time. A real one stays real, and is put ahead where the saved one was: what came up by then is
    /// not undone.
    pub(crate) fn put_back(self, shared: &Shared) {
        *shared.world() = self.world;
        let time = rfc3339::parse(&self.time).unwrap_or(SystemTime::UNIX_EPOCH);
        match shared.clock.mode() {
            Mode::Real => shared.clock.advance_to(time),
            Mode::Frozen | Mode::Auto => shared.clock.set(time),
        }
    }

    /// As readable JSON.
    pub fn to_json(&self) -> String {
        // Maps have text keys and nothing else in a snapshot can fail to be written.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Reads what [`Snapshot::to_json`] wrote, in this or an earlier version.
    ///
    /// # Errors
    /// In words, if it is no snapshot or comes from a later version.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let saved: Value = serde_json::from_str(text).map_err(|error| match error.is_eof() {
            true if text.trim().is_empty() => "this is no snapshot: it is empty".to_owned(),
            true => format!("the snapshot is cut off in line {}", error.line()),
            false => format!("this is no snapshot: no JSON in line {}, column {}", error.line(), error.column()),
        })?;
        let version = saved
            .get("version")
            .and_then(Value::as_u64)
            .ok_or_else(|| format!("this is no snapshot: it has no `version`; {ORIGIN}"))?;
        if version != u64::from(VERSION) {
            return Err(format!(
                "the snapshot has version {version}, this emulator reads {VERSION}; update the emulator"
            ));
        }
        let snapshot: Snapshot = serde_json::from_str(text)
            .map_err(|error| format!("the snapshot was changed after it was saved: {error}; {ORIGIN}"))?;
        match rfc3339::parse(&snapshot.time) {
            Some(_) => Ok(snapshot),
            None => Err(format!("`{}` in the snapshot is no time", snapshot.time)),
        }
    }

    /// Writes it for the eyes of its owner alone, whole or not at all.
    pub(crate) fn save(&self, path: &Path) -> std::io::Result<()> {
        whole_file::save(&self.to_json(), path, Readers::Owner)
    }

    /// `None` if there is no file yet.
    pub(crate) fn load(path: &Path) -> std::io::Result<Option<Self>> {
        // Said at the start, not when the work of a day is to be saved.
        whole_file::check(path).map_err(|error| {
            std::io::Error::new(error.kind(), format!("cannot keep the state in `{}`: {error}", path.display()))
        })?;
        let text = match std::fs::read_to_string(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            text => text?,
        };
        let invalid =
            |reason| std::io::Error::new(std::io::ErrorKind::InvalidData, format!("`{}`: {reason}", path.display()));
        Snapshot::from_json(&text).map(Some).map_err(invalid)
    }
}
