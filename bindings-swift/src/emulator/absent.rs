//! What stands for the emulator in the library that users download. Nobody can
//! hold one, and the compiler knows it.

use gureum::time::TimeSource;

use crate::error::BridgeError;

/// An emulator, which this build does not have.
pub enum Running {}

impl Running {
    /// Says that there is none.
    pub fn start(_settings: &str) -> Result<Self, BridgeError> {
        Err(BridgeError::other(
            "this build of gureum has no emulator; start `gureum-emulator serve` and set `endpoint`",
        ))
    }

    /// Its address.
    pub fn endpoint(&self) -> Result<String, BridgeError> {
        match *self {}
    }

    /// What a test does with it.
    pub fn control(&self, _command: &str, _argument: &str) -> Result<String, BridgeError> {
        match *self {}
    }

    /// Its clock.
    pub fn time(&self) -> Result<TimeSource, BridgeError> {
        match *self {}
    }
}
