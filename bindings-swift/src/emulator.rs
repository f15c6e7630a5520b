//! The emulator in this process, for tests.
//!
//! This is the one interface of both builds: uniffi counts names and comments
//! into its checksums, and a Swift or Kotlin face that finds another interface
//! than its own ends the program.

use std::sync::Arc;

use gureum::engine::guarded;
use gureum::time::TimeSource;

use crate::error::BridgeError;

#[cfg(not(feature = "emulator"))]
#[path = "emulator/absent.rs"]
mod running;
#[cfg(feature = "emulator")]
mod running;

/// A running emulator.
#[derive(uniffi::Object)]
pub struct Emulator(running::Running);

#[uniffi::export]
impl Emulator {
    /// Starts it. `settings` is a JSON object: `seed`, `port`, `clock` (`real`, `frozen`, `auto`), `replay`, `verify`,
    /// `loose`, `hostile`, `log`, `data`, `allow_remote` with `token`.
    #[uniffi::constructor]
    pub fn start(settings: String) -> Result<Arc<Self>, BridgeError> {
        let running = guarded("Emulator.start", || running::Running::start(&settings))?;
        running.map(|running| Arc::new(Emulator(running)))
    }

    /// Its address.
    pub fn endpoint(&self) -> Result<String, BridgeError> {
        guarded("Emulator.endpoint", || self.0.endpoint())?
    }

    /// Everything that a test does with it: the command's answer as text, JSON where it has a form.
    ///
    /// `keys TENANT`, `now`, `mode MODE`, `set MILLIS`, `advance MILLIS`, `next`, `fault RULE`, `hits NUMBER`,
    /// `clear_faults`, `journal`, `clear_journal`, `snapshot`, `restore SNAPSHOT`, `reset`, `close`.
    pub fn control(&self, command: String, argument: String) -> Result<String, BridgeError> {
        guarded("Emulator.control", || self.0.control(&command, &argument))?
    }
}

impl Emulator {
    /// The clock for clients that are to share it.
    pub(crate) fn time(&self) -> Result<TimeSource, BridgeError> {
        self.0.time()
    }
}
