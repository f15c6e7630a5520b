//! What the core has to say, brought to the bridges that listen.
//!
//! A worker of the core must never wait for the language, so a record goes into
//! the queue of each bridge that listens and is handed over with the next batch.

use std::fmt::{self, Write};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span;
use tracing::{Event, Level, Metadata, Subscriber};

use crate::bridge::Bridge;

/// Nobody listens.
const OFF: u8 = 255;

/// The least level that anybody listens for.
static LEAST: AtomicU8 = AtomicU8::new(OFF);
static LISTENERS: Mutex<Vec<(u8, Weak<Bridge>)>> = Mutex::new(Vec::new());

/// Records of `level` and above go to `bridge` from now on.
pub fn listen(bridge: &Arc<Bridge>, level: u8) {
    static IS_SET_UP: AtomicBool = AtomicBool::new(false);
    if level < OFF && !IS_SET_UP.swap(true, Ordering::SeqCst) {
        // Fails only if there is one already, and this module is the only one that sets one up.
        let _ = tracing::subscriber::set_global_default(Collector);
    }
    let mut listeners = LISTENERS.lock().unwrap_or_else(PoisonError::into_inner);
    listeners.retain(|(_, other)| other.strong_count() > 0 && !std::ptr::eq(other.as_ptr(), Arc::as_ptr(bridge)));
    if level < OFF {
        listeners.push((level, Arc::downgrade(bridge)));
    }
    let least = listeners.iter().map(|(level, _)| *level).min().unwrap_or(OFF);
    drop(listeners);
    if LEAST.swap(least, Ordering::SeqCst) != least {
        tracing::callsite::rebuild_interest_cache();
    }
}

/// Collects events; spans are not kept.
struct Collector;

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let is_wanted = number(*metadata.level()) >= LEAST.load(Ordering::Relaxed);
        is_wanted && metadata.is_event() && metadata.target().starts_with("gureum")
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(match LEAST.load(Ordering::Relaxed) {
            0..=5 => LevelFilter::TRACE,
            6..=10 => LevelFilter::DEBUG,
            11..=20 => LevelFilter::INFO,
            21..=30 => LevelFilter::WARN,
            31..=40 => LevelFilter::ERROR,
            _ => LevelFilter::OFF,
        })
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        let (level, line) = (number(*event.metadata().level()), text.message + &text.fields);
        let listeners = LISTENERS.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for bridge in listeners.iter().filter(|(least, _)| level >= *least).filter_map(|(_, bridge)| bridge.upgrade()) {
            bridge.log(level, line.clone());
        }
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

/// Levels as `Bridge::listen` counts them.
fn number(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        Level::DEBUG => 10,
        Level::TRACE => 5,
    }
}

/// `message key=value …`.
#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let written = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
        // Writing to a string cannot fail.
        let _ = written;
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }
}
