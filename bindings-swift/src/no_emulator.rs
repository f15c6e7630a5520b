//! What stands for the emulator in the library that users download.
//!
//! The interface is that of `emulator.rs` to the names of the parameters, which
//! uniffi counts into its checksums, so that one Swift and one Kotlin face fit
//! both builds. Nobody can hold an emulator of this build, and the compiler
//! knows it.

use std::sync::Arc;

use gureum::time::TimeSource;

use crate::failure::Failure;

enum Never {}

/// An emulator, which this build does not have.
#[derive(uniffi::Object)]
pub struct Emulator(Never);

#[uniffi::export]
impl Emulator {
    /// Says that there is none.
    #[uniffi::constructor]
    pub fn start(settings: String) -> Result<Arc<Self>, Failure> {
        drop(settings);
        Err(Failure::other("this build of gureum has no emulator; start `gureum-emulator serve` and set `endpoint`"))
    }

    /// Its address.
    pub fn endpoint(&self) -> Result<String, Failure> {
        match self.0 {}
    }

    /// Everything that a test does with it.
    pub fn control(&self, command: String, argument: String) -> Result<String, Failure> {
        let _ = (command, argument);
        match self.0 {}
    }
}

impl Emulator {
    pub(crate) fn time(&self) -> Result<TimeSource, Failure> {
        match self.0 {}
    }
}
