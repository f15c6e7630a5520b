//! Hears what comes over the wire, and lets nothing of it through but what the report may hold.

use std::sync::{Arc, Mutex, PoisonError};

use gureum::tap::{Exchange, Tap};
use gureum_emulator::model::Reply;
use gureum_emulator::scrub::Pseudonyms;
use serde_json::{Map, Value};

use super::compare::Compare;
use super::plan::Read;
use super::pool::Pool;
use super::report::{Difference, Report};
use super::{head, refusal};

/// Request Timeout.
const IDLE: u16 = 408;

/// What was heard and not yet looked at.
pub struct Observer {
    heard: Arc<Mutex<Vec<Exchange>>>,
    with_names: bool,
    pseudonyms: Pseudonyms,
}

impl Observer {
    /// Hears nothing yet.
    pub fn new(with_names: bool) -> Self {
        Observer { heard: Arc::default(), with_names, pseudonyms: Pseudonyms::default() }
    }

    /// What clients are to tell.
    pub fn tap(&self) -> Tap {
        let heard = Arc::clone(&self.heard);
        Tap::new(move |exchange| heard.lock().unwrap_or_else(PoisonError::into_inner).push(exchange.clone()))
    }

    /// Takes what was answered to a call into the report, and says how many answers there were.
    pub fn take(&mut self, read: &Read, input: &Map<String, Value>, report: &mut Report, pool: &mut Pool) -> usize {
        let mut heard = std::mem::take(&mut *self.heard.lock().unwrap_or_else(PoisonError::into_inner));
        // What a load balancer says of a connection that idled is no answer of the service, though it may come in its place.
        heard.retain(|exchange| exchange.status != IDLE);
        if !heard.is_empty() {
            let asked = input.iter().map(|(name, value)| (name.clone(), self.told(value)));
            let version = heard.iter().find_map(|exchange| exchange.version.clone());
            report.asked(read.service, read.row.id, version, asked.collect());
        }
        heard.iter().for_each(|exchange| self.one(read, exchange, report, pool));
        heard.len()
    }

    /// An input without its value.
    fn told(&mut self, value: &Value) -> String {
        match value {
            Value::String(text) => format!("#{}", self.pseudonyms.of(text)),
            Value::Object(fields) => {
                let told: Vec<String> =
                    fields.iter().map(|(name, value)| format!("{name}: {}", self.told(value))).collect();
                told.join(", ")
            }
            other => format!("#{}", self.pseudonyms.of(&other.to_string())),
        }
    }

    fn one(&self, read: &Read, exchange: &Exchange, report: &mut Report, pool: &mut Pool) {
        let is_emulator = exchange.headers.contains_key("x-gureum-operation");
        let of_service = report.service(read.service);
        of_service.is_emulator |= is_emulator;
        of_service.clock(head::skew(exchange));
        let answer = serde_json::from_slice::<Value>(&exchange.answer).ok();
        let is_no = answer.as_ref().is_some_and(|answer| answer.get("success") == Some(&Value::Bool(false)));
        let is_success = (200..300).contains(&exchange.status) && !is_no;
        let notes = report.notes(read.service, read.row.id);
        notes.status(exchange.status);
        let headers = head::look(exchange, is_success && matches!(read.route.reply, Reply::Json(_)), notes);
        if is_success {
            self.success(read, exchange.status, answer.as_ref(), report, pool);
        } else {
            let statuses = documented(read, exchange.status);
            let said = refusal::look(read.service.vendor, &statuses, exchange.status, &exchange.answer, notes);
            if exchange.status == 406 {
                let described = format!("version {}", exchange.version.as_deref().unwrap_or("none"));
                let found = "refused".to_owned();
                notes.differs(Difference { kind: "version", path: String::new(), described, found });
            }
            notes.refused(said);
        }
        report.service(read.service).headers(headers);
    }

    fn success(&self, read: &Read, status: u16, answer: Option<&Value>, report: &mut Report, pool: &mut Pool) {
        let notes = report.notes(read.service, read.row.id);
        notes.success();
        let differs =
            |kind, described: String, found: String| Difference { kind, path: String::new(), described, found };
        if status != read.route.status {
            notes.differs(differs("status", read.route.status.to_string(), status.to_string()));
        }
        match (&read.route.reply, answer) {
            (Reply::Json(schema), Some(answer)) => {
                Compare { notes, with_names: self.with_names }.value(answer, schema, "");
                pool.learn(read, answer);
            }
            (Reply::Json(_), None) => notes.differs(differs("body", "JSON".to_owned(), "none".to_owned())),
            (Reply::File(_) | Reply::Empty, _) => {}
        }
    }
}

/// The statuses of refusals that are described for it, and those that say that something is gone. A failure inside a success has
/// the status of a success.
fn documented(read: &Read, status: u16) -> Vec<u16> {
    let refused = read.route.refusals.iter().map(|(status, _)| *status);
    let gone = read.service.gone.iter().map(|gone| gone.status);
    let mut all: Vec<u16> = refused.chain(gone).chain((status < 300).then_some(status)).collect();
    all.sort_unstable();
    all.dedup();
    all
}
