//! What the examples share: the emulator's clock as the clock of a client.

use std::time::{Duration, SystemTime};

use gureum::time::{Sleep, Time, TimeSource};
use gureum_emulator::Emulator;

/// Lives by the emulator's clock. It jumps over the waiting, so that minutes pass in milliseconds.
pub fn jumping(emulator: &Emulator) -> TimeSource {
    let clock = emulator.clock();
    clock.auto();
    TimeSource::new(Jumping(clock))
}

struct Jumping(gureum_emulator::Clock);

impl Time for Jumping {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(self.0.sleep(duration))
    }
}
