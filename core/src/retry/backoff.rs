//! How long to wait before the next attempt when the server names no time.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::table::Cause;

const TRANSIENT: Duration = Duration::from_millis(50);
const THROTTLING: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(20);

/// Full jitter: any time from nothing to a bound that doubles with each attempt. `attempt` counts from 1.
pub(super) fn pause(cause: Cause, attempt: u32, jitter: &Jitter) -> Duration {
    let base = match cause {
        Cause::Transient => TRANSIENT,
        Cause::Throttling => THROTTLING,
    };
    let doublings = attempt.saturating_sub(1).min(16);
    base.saturating_mul(1 << doublings).min(LONGEST).mul_f64(jitter.draw())
}

/// Where chance comes from: numbers from 0 up to 1.
#[derive(Clone)]
pub struct Jitter(Arc<dyn Fn() -> f64 + Send + Sync>);

impl Jitter {
    /// Draws from `source`; what it gives is kept between 0 and 1.
    pub fn new(source: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        Jitter(Arc::new(source))
    }

    /// The same number always. For tests.
    pub fn fixed(number: f64) -> Self {
        Jitter::new(move || number)
    }

    pub(super) fn draw(&self) -> f64 {
        let number = (self.0)();
        if number.is_finite() { number.clamp(0.0, 1.0) } else { 1.0 }
    }
}

impl Default for Jitter {
    fn default() -> Self {
        Jitter::new(fastrand::f64)
    }
}

impl fmt::Debug for Jitter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Jitter")
    }
}

#[cfg(test)]
#[path = "../../tests/unit/retry/backoff.rs"]
mod tests;
