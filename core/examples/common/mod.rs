//! What the examples share: the emulator's clock as the clock of a client.
use gureum::time::TimeSource;
use gureum_emulator::Emulator;

/// Lives by the emulator's clock. It jumps over the waiting, so that minutes pass in milliseconds.
pub fn jumping(emulator: &Emulator) -> TimeSource {
    let clock = emulator.clock();
    clock.auto();
    let sleeper = clock.clone();
    TimeSource::from_fns(move || clock.now(), move |duration| sleeper.sleep(duration))
}
