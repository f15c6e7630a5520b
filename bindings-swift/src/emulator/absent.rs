//! What stands for the emulator in the library that users download. Nobody can
//! hold one, and the compiler knows it.

use gureum::time::TimeSource;

use crate::failure::Failure;

/// An emulator, which this build does not have.
pub enum Running {}

impl Running {
    /// Says that there is none.
    pub fn start(_settings: &str) -> Result<Self, Failure> {
        Err(Failure::other("this build of gureum has no emulator; start `gureum-emulator serve` and set `endpoint`"))
    }

    /// Its address.
    pub fn endpoint(&self) -> Result<String, Failure> {
        match *self {}
    }

    /// What a test does with it.
    pub fn control(&self, _command: &str, _argument: &str) -> Result<String, Failure> {
        match *self {}
    }

    /// Its clock.
    pub fn time(&self) -> Result<TimeSource, Failure> {
        match *self {}
    }
}
