//! The emulator in this process, for `gureum/testing` and `npx gureum`.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use gureum::time::TimeSource;
use gureum_emulator::command::{self, Command, Surroundings};
use gureum_emulator::tape::TapeFile;
use gureum_emulator::{Builder, Snapshot};
use napi::bindgen_prelude::{Error, Result};
use napi_derive::napi;

use crate::guard::entered;

/// A running emulator.
#[napi]
pub struct Emulator(Mutex<Option<gureum_emulator::Emulator>>, String);

/// Keys of a tenant.
#[napi(object)]
pub struct TenantKeys {
    /// Access key.
    pub access_key: String,
    /// Secret key.
    pub secret_key: String,
}

#[napi]
impl Emulator {
    /// Starts it; `settings` in JSON.
    #[napi(constructor)]
    pub fn new(settings: String) -> Result<Self> {
        entered("Emulator.new", || {
            let builder = Builder::from_json(&settings).map_err(Error::from_reason)?;
            let running = builder.start().map_err(|error| Error::from_reason(error.to_string()))?;
            Ok(Emulator(Mutex::new(Some(running)), String::new()))
        })
    }

    /// What the arguments of `npx gureum emulator` ask for. It does not run if only something is to be said.
    #[napi(factory)]
    pub fn serve(arguments: Vec<String>, token: Option<String>, colour: bool) -> Result<Self> {
        entered("Emulator.serve", || {
            let arguments = arguments.into_iter().map(Into::into);
            let around = Surroundings { token, colour };
            match command::read("npx gureum emulator", arguments, around).map_err(Error::from_reason)? {
                Command::Say(text) => Ok(Emulator(Mutex::new(None), text)),
                Command::Serve(serve) => {
                    let (running, text) = serve.start().map_err(|error| Error::from_reason(error.to_string()))?;
                    Ok(Emulator(Mutex::new(Some(running)), text))
                }
            }
        })
    }

    /// Ends the tape that this process makes in a file.
    #[napi]
    pub fn end_tape(path: String) -> Result<()> {
        entered("Emulator.end_tape", || {
            TapeFile::end(Path::new(&path));
            Ok(())
        })
    }

    /// What is to be printed.
    #[napi]
    pub fn said(&self) -> Result<String> {
        entered("Emulator", || Ok(self.1.clone()))
    }

    /// Whether it runs.
    #[napi]
    pub fn is_running(&self) -> Result<bool> {
        entered("Emulator", || Ok(self.lock().is_some()))
    }

    /// Its address.
    #[napi]
    pub fn endpoint(&self) -> Result<String> {
        self.with(|emulator| Ok(emulator.endpoint()))
    }

    /// Keys of a tenant.
    #[napi]
    pub fn keys(&self, tenant: String) -> Result<TenantKeys> {
        self.with(|emulator| {
            let keys = emulator.checked_keys(&tenant).map_err(Error::from_reason)?;
            Ok(TenantKeys { access_key: keys.access_key, secret_key: keys.secret_key })
        })
    }

    /// Milliseconds since 1970.
    #[napi]
    pub fn now(&self) -> Result<f64> {
        self.with(|emulator| {
            let since = emulator.clock().now().duration_since(SystemTime::UNIX_EPOCH);
            Ok(since.unwrap_or_default().as_secs_f64() * 1000.0)
        })
    }

    /// How the time passes from now on.
    #[napi]
    pub fn set_mode(&self, mode: String) -> Result<()> {
        self.with(|emulator| {
            emulator.clock().run(mode.parse().map_err(Error::from_reason)?);
            Ok(())
        })
    }

    /// Sets the time of day, in milliseconds since 1970.
    #[napi]
    pub fn set_time(&self, millis: f64) -> Result<()> {
        self.with(|emulator| {
            emulator.clock().set(SystemTime::UNIX_EPOCH + span(millis)?);
            Ok(())
        })
    }

    /// Moves the time forward.
    #[napi]
    pub fn advance(&self, millis: f64) -> Result<()> {
        self.with(|emulator| {
            emulator.clock().advance(span(millis)?);
            Ok(())
        })
    }

    /// Moves the time to the next change of state.
    #[napi]
    pub fn advance_to_next_event(&self) -> Result<bool> {
        self.with(|emulator| Ok(emulator.advance_to_next_event()))
    }

    /// Puts a fault in force; JSON as the admin path takes it.
    #[napi]
    pub fn add_fault(&self, rule: String) -> Result<f64> {
        self.with(|emulator| emulator.faults().add_json(&rule).map(|number| number as f64).map_err(Error::from_reason))
    }

    /// How often a rule has struck.
    #[napi]
    pub fn fault_hits(&self, number: f64) -> Result<f64> {
        self.with(|emulator| Ok(emulator.faults().hits(number as u64) as f64))
    }

    /// Ends all rules.
    #[napi]
    pub fn clear_faults(&self) -> Result<()> {
        self.with(|emulator| {
            emulator.faults().clear();
            Ok(())
        })
    }

    /// The journal in JSON, secrets masked.
    #[napi]
    pub fn journal(&self) -> Result<String> {
        self.with(|emulator| {
            let entries = emulator.journal().entries();
            serde_json::to_string(&entries).map_err(|error| Error::from_reason(error.to_string()))
        })
    }

    /// Forgets what it was asked.
    #[napi]
    pub fn clear_journal(&self) -> Result<()> {
        self.with(|emulator| {
            emulator.journal().clear();
            Ok(())
        })
    }

    /// The whole state as text.
    #[napi]
    pub fn snapshot(&self) -> Result<String> {
        self.with(|emulator| Ok(emulator.snapshot().to_json()))
    }

    /// Puts a saved state in place of the present one.
    #[napi]
    pub fn restore(&self, snapshot: String) -> Result<()> {
        self.with(|emulator| {
            emulator.restore(Snapshot::from_json(&snapshot).map_err(Error::from_reason)?);
            Ok(())
        })
    }

    /// As at the start.
    #[napi]
    pub fn reset(&self) -> Result<()> {
        self.with(|emulator| {
            emulator.reset();
            Ok(())
        })
    }

    /// Stops it, and saves its state if it has a file.
    #[napi]
    pub fn close(&self) -> Result<()> {
        entered("Emulator.close", || {
            let running = self.lock().take();
            drop(running);
            Ok(())
        })
    }
}

impl Emulator {
    /// The clock for clients that are to share it.
    pub fn time(&self) -> Result<TimeSource> {
        self.with(|emulator| {
            let (clock, sleeper) = (emulator.clock(), emulator.clock());
            Ok(TimeSource::from_fns(move || clock.now(), move |duration| sleeper.sleep(duration)))
        })
    }

    fn with<T>(&self, work: impl FnOnce(&gureum_emulator::Emulator) -> Result<T>) -> Result<T> {
        let closed = || Error::from_reason("the emulator is closed; start a new one");
        entered("Emulator", || self.lock().as_ref().ok_or_else(closed).and_then(work))
    }

    fn lock(&self) -> MutexGuard<'_, Option<gureum_emulator::Emulator>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // It saves its state. The collector, which calls this, has nobody to tell of a defect.
        let _ = self.close();
    }
}

fn span(millis: f64) -> Result<Duration> {
    Duration::try_from_secs_f64(millis / 1000.0).map_err(|_| Error::from_reason("a time span is a number from 0 on"))
}
