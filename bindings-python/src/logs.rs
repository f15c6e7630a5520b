//! What the core has to say, kept until a Python thread hands it to `logging`.
//!
//! A worker of the core must never wait for the interpreter, so it only leaves
//! a record here. Records are handed over where Python runs anyway: at the end
//! of a blocking call, or before completions go to an event loop. No lock is
//! held meanwhile, because a handler may do anything, even call the service.

use std::fmt::{self, Write};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span;
use tracing::{Event, Level, Metadata, Subscriber};

use crate::courier;

/// More than this is a flood that nobody reads; the rest is dropped.
const MOST: usize = 10_000;

/// The least level of interest as Python counts it; 255 is none.
static LEAST: AtomicU8 = AtomicU8::new(255);

/// Records that wait.
#[derive(Default)]
pub struct Records {
    is_any: AtomicBool,
    records: Mutex<Vec<(u8, String)>>,
}

impl Records {
    fn push(&self, level: u8, text: String) {
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        if records.len() < MOST {
            records.push((level, text));
            self.is_any.store(true, Ordering::Release);
        }
    }

    /// Hands everything to `logging`. What a handler raises is reported as the interpreter reports such things.
    pub fn hand_over(&self, py: Python<'_>) {
        if !self.is_any.swap(false, Ordering::AcqRel) {
            return;
        }
        let records = std::mem::take(&mut *self.records.lock().unwrap_or_else(PoisonError::into_inner));
        let handed = records.into_iter().try_for_each(|record| log(py, record));
        if let Err(error) = handed {
            error.write_unraisable(py, None);
        }
    }
}

fn log(py: Python<'_>, (level, text): (u8, String)) -> PyResult<()> {
    static LOG: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let log = LOG.get_or_try_init(py, || {
        let logger = py.import("logging")?.call_method1("getLogger", ("gureum",))?;
        logger.getattr("log").map(Bound::unbind)
    })?;
    log.call1(py, (level, "%s", text)).map(drop)
}

/// Sets the least level of interest, as Python counts levels.
#[pyfunction]
pub fn set_log_level(level: u8) {
    static IS_SET_UP: AtomicBool = AtomicBool::new(false);
    if level < 255 && !IS_SET_UP.swap(true, Ordering::SeqCst) {
        // Fails only if there is one already, and this module is the only one that sets one up.
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
        metadata.is_event() && metadata.target().starts_with("gureum") && number(*metadata.level()) >= least()
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(match least() {
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
        if let Some(records) = courier::records() {
            records.push(number(*event.metadata().level()), text.message + &text.fields);
        }
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

fn least() -> u8 {
    LEAST.load(Ordering::Relaxed)
}

/// Levels as Python counts them.
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
