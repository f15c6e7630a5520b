//! What the core has to say, for a language package.
//!
//! A record is made on a thread of the core, which must never wait for a
//! language: who takes it only leaves it where the language finds it later.
//! Spans are not kept, and no field holds a secret.

use std::fmt::{self, Write};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};

use serde_json::{Map, Value};
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span;
use tracing::{Event, Level, Metadata, Subscriber};

use crate::error::shortened;

/// The level of those who want nothing.
pub const OFF: u8 = 255;

/// The level of a warning.
pub const WARN: u8 = 30;

/// Takes a record: its level (5 trace, 10 debug, 20 info, 30 warn, 40 error), what it says, and the same as data, a JSON
/// object by names in snake case. It must return at once.
pub type Take = fn(u8, String, String);

/// The least level that anybody listens for.
static LEAST: AtomicU8 = AtomicU8::new(OFF);
static TAKE: OnceLock<Take> = OnceLock::new();

/// Records of `level` and above go to `take` from now on.
///
/// The first call makes this the log of the whole library, so Rust programs, which have a subscriber of their own, must
/// not call it. There is one `take` for good, and no lock: a child that forks during a record must not find one held.
pub fn listen(level: u8, take: Take) {
    if level < OFF && TAKE.set(take).is_ok() {
        // Fails only if there is one already; in a language package nobody else sets one up.
        let _ = tracing::subscriber::set_global_default(Collector);
    }
    if LEAST.swap(level, Ordering::SeqCst) != level {
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
        super::guard::strike("log");
        let mut text = Text::default();
        event.record(&mut text);
        if let Some(take) = TAKE.get() {
            let data = Value::Object(text.data).to_string();
            take(number(*event.metadata().level()), shortened(text.message + &text.fields), data);
        }
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

fn number(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => WARN,
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
    data: Map<String, Value>,
}

impl Text {
    fn note(&mut self, field: &Field, value: impl Into<Value>) {
        self.data.insert(field.name().to_owned(), value.into());
    }

    fn show(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a string cannot fail. The name of an event is what its message says.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            "event" => Ok(()),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.show(field, value);
        if field.name() != "message" {
            self.note(field, shortened(format!("{value:?}")));
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.show(field, &value);
        self.note(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.show(field, &value);
        self.note(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.show(field, &value);
        self.note(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.show(field, &value);
        self.note(field, value);
    }
}
