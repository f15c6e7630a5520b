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
mod tests {
    use super::*;

    #[test]
    fn the_bound_doubles_from_50_ms_or_1_s_up_to_20_s() {
        let bound = |cause, attempt| pause(cause, attempt, &Jitter::fixed(1.0)).as_millis();
        assert_eq!([1, 2, 3].map(|attempt| bound(Cause::Transient, attempt)), [50, 100, 200]);
        assert_eq!([1, 2, 3].map(|attempt| bound(Cause::Throttling, attempt)), [1000, 2000, 4000]);
        assert_eq!(bound(Cause::Transient, u32::MAX), 20_000);
        assert_eq!(bound(Cause::Throttling, 6), 20_000);
    }

    #[test]
    fn the_jitter_is_spread_evenly_over_the_whole_bound() {
        fastrand::seed(7);
        let (draws, bins) = (100_000, 20);
        let mut counts = vec![0u32; bins];
        for _ in 0..draws {
            let part = pause(Cause::Throttling, 1, &Jitter::default()).as_secs_f64();
            counts[((part * bins as f64) as usize).min(bins - 1)] += 1;
        }
        let expected = f64::from(draws) / bins as f64;
        let chi_square: f64 = counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
        // 19 degrees of freedom: 43.8 is exceeded once in a thousand.
        assert!(chi_square < 43.8, "{chi_square}");
    }

    #[test]
    fn a_broken_source_of_chance_makes_no_endless_or_negative_pause() {
        for number in [f64::NAN, f64::INFINITY, -1.0, 7.0] {
            assert!(pause(Cause::Throttling, 1, &Jitter::fixed(number)) <= THROTTLING);
        }
    }
}
