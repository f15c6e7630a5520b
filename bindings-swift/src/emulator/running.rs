//! The emulator as it runs in a build for tests.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use gureum::time::TimeSource;
use gureum_emulator::{Builder, Snapshot};

use crate::error::BridgeError;

/// A running emulator.
pub struct Running(Mutex<Option<gureum_emulator::Emulator>>);

impl Running {
    /// Starts it.
    pub fn start(settings: &str) -> Result<Self, BridgeError> {
        let builder = Builder::from_json(settings).map_err(BridgeError::other)?;
        let running = builder.start().map_err(BridgeError::other)?;
        Ok(Running(Mutex::new(Some(running))))
    }

    /// Its address.
    pub fn endpoint(&self) -> Result<String, BridgeError> {
        self.with(gureum_emulator::Emulator::endpoint)
    }

    /// What a test does with it; see the interface.
    pub fn control(&self, command: &str, argument: &str) -> Result<String, BridgeError> {
        match command {
            "close" => {
                let running = self.lock().take();
                drop(running);
                Ok(String::new())
            }
            "keys" => {
                let keys = self.with(|emulator| emulator.checked_keys(argument))?.map_err(BridgeError::other)?;
                Ok(serde_json::json!({"accessKey": keys.access_key, "secretKey": keys.secret_key}).to_string())
            }
            "now" | "mode" | "set" | "advance" | "next" => self.control_clock(command, argument),
            "fault" => self.with(|emulator| emulator.faults().add_json(argument))?.map_or_else(failed, shown),
            "hits" => {
                let rule = argument.parse().map_err(BridgeError::other)?;
                self.with(|emulator| emulator.faults().hits(rule).to_string())
            }
            "clear_faults" => self.done(|emulator| emulator.faults().clear()),
            "journal" => {
                let entries = self.with(|emulator| emulator.journal().entries())?;
                serde_json::to_string(&entries).map_err(BridgeError::other)
            }
            "clear_journal" => self.done(|emulator| emulator.journal().clear()),
            "snapshot" => self.with(|emulator| emulator.snapshot().to_json()),
            "restore" => {
                let snapshot = Snapshot::from_json(argument).map_err(BridgeError::other)?;
                self.done(|emulator| emulator.restore(snapshot))
            }
            "reset" => self.done(gureum_emulator::Emulator::reset),
            _ => Err(BridgeError::other(format_args!("the emulator has no command `{command}`"))),
        }
    }
}

impl Running {
    /// The clock for clients that are to share it.
    pub fn time(&self) -> Result<TimeSource, BridgeError> {
        self.with(|emulator| {
            let (clock, sleeper) = (emulator.clock(), emulator.clock());
            TimeSource::from_fns(move || clock.now(), move |duration| sleeper.sleep(duration))
        })
    }

    fn control_clock(&self, command: &str, argument: &str) -> Result<String, BridgeError> {
        let clock = self.with(gureum_emulator::Emulator::clock)?;
        let span = || argument.parse().map(Duration::from_millis).map_err(BridgeError::other);
        match command {
            "now" => return shown(clock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis()),
            "next" => return self.with(|emulator| emulator.advance_to_next_event().to_string()),
            "set" => clock.set(SystemTime::UNIX_EPOCH + span()?),
            "advance" => clock.advance(span()?),
            _ => clock.run(argument.parse().map_err(BridgeError::other)?),
        }
        Ok(String::new())
    }

    fn done(&self, work: impl FnOnce(&gureum_emulator::Emulator)) -> Result<String, BridgeError> {
        self.with(work).map(|()| String::new())
    }

    fn with<T>(&self, work: impl FnOnce(&gureum_emulator::Emulator) -> T) -> Result<T, BridgeError> {
        let closed = || BridgeError::other("the emulator is closed; start a new one");
        self.lock().as_ref().map(work).ok_or_else(closed)
    }

    fn lock(&self) -> MutexGuard<'_, Option<gureum_emulator::Emulator>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn shown(value: impl ToString) -> Result<String, BridgeError> {
    Ok(value.to_string())
}

fn failed(reason: String) -> Result<String, BridgeError> {
    Err(BridgeError::other(reason))
}
