//! Ctrl-C: the first one ends the call in order, the second one ends the program.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// What a shell expects of a program that Ctrl-C ended.
const INTERRUPTED: i32 = 130;

/// Whether a signal came. Signals are sent to a process, so there is one.
static CAME: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Whether a signal wants the program to end.
pub fn came() -> bool {
    CAME.load(Ordering::SeqCst)
}

/// Whether somebody wants the program, or what it does for a client, to end.
#[derive(Clone)]
pub struct Stop {
    signal: Arc<AtomicBool>,
    other: Option<Arc<dyn Fn() -> bool + Send + Sync>>,
}

impl Stop {
    /// Listens from now on.
    pub fn listen() -> io::Result<Self> {
        let stop = Stop { signal: Arc::clone(&CAME), other: None };
        for signal in [SIGINT, SIGTERM] {
            // In this order: the first signal finds the flag down.
            flag::register_conditional_shutdown(signal, INTERRUPTED, Arc::clone(&stop.signal))?;
            flag::register(signal, Arc::clone(&stop.signal))?;
        }
        Ok(stop)
    }

    /// The same, and whatever else may end it.
    pub fn or(&self, other: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Stop { signal: Arc::clone(&self.signal), other: Some(Arc::new(other)) }
    }

    /// Whether one came.
    pub fn is_wanted(&self) -> bool {
        self.signal.load(Ordering::SeqCst) || self.other.as_ref().is_some_and(|is_wanted| is_wanted())
    }
}
