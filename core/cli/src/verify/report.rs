//! What is kept: structure and differences, and counts of both.

use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

use gureum::generated::operations::REVISION;
use gureum::operation::Service;
use gureum_emulator::scrub::day;
use serde::Serialize;
use serde_json::{Value, json};

/// A clock that is off by more is a difference: half of what signatures allow.
const MOST_SKEW: i64 = 150;
/// Different things that are kept of one operation. A service that has more of them is another one.
const MOST: usize = 400;

/// What an answer has otherwise than the description.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Difference {
    pub kind: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub path: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub described: String,
    pub found: String,
}

/// What is kept of a refusal.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone)]
pub struct Said {
    pub status: u16,
    /// Its shape in a word.
    pub shape: &'static str,
    /// The vendor's code, where some description has it.
    pub code: Option<String>,
}

/// Everything that was found.
pub struct Report {
    made: SystemTime,
    services: BTreeMap<&'static str, OfService>,
}

/// What was found of one service.
#[derive(Default)]
pub struct OfService {
    pub is_emulator: bool,
    skew: Option<(i64, i64)>,
    headers: BTreeMap<String, u32>,
    is_silent: bool,
    pub operations: BTreeMap<&'static str, Notes>,
    pub not_asked: BTreeMap<&'static str, &'static str>,
}

/// What was found of one operation.
#[derive(Default)]
pub struct Notes {
    version: Option<String>,
    asked: BTreeSet<BTreeMap<String, String>>,
    pub successes: u32,
    statuses: BTreeMap<u16, u32>,
    refusals: BTreeMap<Said, u32>,
    fields: BTreeMap<String, BTreeMap<&'static str, u32>>,
    pub differences: BTreeMap<Difference, u32>,
}

impl Notes {
    /// A success came.
    pub fn success(&mut self) {
        self.successes += 1;
    }

    /// An answer with this status came.
    pub fn status(&mut self, status: u16) {
        *self.statuses.entry(status).or_default() += 1;
    }

    /// A refusal came.
    pub fn refused(&mut self, said: Said) {
        count(&mut self.refusals, said);
    }

    /// A described field stood there.
    pub fn seen(&mut self, path: &str, kind: &'static str) {
        if self.fields.len() < MOST || self.fields.contains_key(path) {
            *self.fields.entry(path.to_owned()).or_default().entry(kind).or_default() += 1;
        }
    }

    /// Something is otherwise.
    pub fn differs(&mut self, difference: Difference) {
        count(&mut self.differences, difference);
    }

    fn value(&self) -> Value {
        let refusals = self.refusals.iter().map(|(said, count)| {
            let code = said.code.as_ref().map_or(Value::Null, |code| Value::from(code.as_str()));
            json!({"status": said.status, "shape": said.shape, "code": code, "count": count})
        });
        json!({
            "version": self.version,
            "asked": self.asked,
            "successes": self.successes,
            "statuses": self.statuses,
            "refusals": refusals.collect::<Vec<_>>(),
            "fields": self.fields,
            "differences": differences(&self.differences),
        })
    }
}

fn count<K: Ord>(counts: &mut BTreeMap<K, u32>, key: K) {
    if counts.len() < MOST || counts.contains_key(&key) {
        *counts.entry(key).or_default() += 1;
    }
}

fn differences(found: &BTreeMap<Difference, u32>) -> Vec<Value> {
    let line = |(difference, count): (&Difference, &u32)| {
        let mut value = serde_json::to_value(difference).unwrap_or_default();
        value["count"] = (*count).into();
        value
    };
    found.iter().map(line).collect()
}

impl OfService {
    /// What time it was for the service.
    pub fn clock(&mut self, skew: Option<i64>) {
        if let Some(skew) = skew {
            let (least, most) = self.skew.unwrap_or((skew, skew));
            self.skew = Some((least.min(skew), most.max(skew)));
        }
    }

    /// Headers of an answer.
    pub fn headers(&mut self, names: Vec<String>) {
        names.into_iter().for_each(|name| count(&mut self.headers, name));
    }

    /// What differs and belongs to no operation.
    pub fn differences(&self) -> BTreeMap<Difference, u32> {
        let off = self.skew.filter(|(least, most)| least.abs().max(most.abs()) > MOST_SKEW);
        let clock = off.map(|(least, most)| Difference {
            kind: "clock",
            path: String::new(),
            described: format!("within {MOST_SKEW} seconds"),
            found: if least == most { format!("{least} seconds") } else { format!("{least} to {most} seconds") },
        });
        clock.map(|clock| (clock, 1)).into_iter().collect()
    }

    fn value(&self) -> Value {
        let clock = self.skew.map(|(least, most)| json!({"least": least, "most": most}));
        let operations: BTreeMap<_, _> = self.operations.iter().map(|(id, notes)| (id, notes.value())).collect();
        json!({
            "emulator": self.is_emulator,
            "clock": clock,
            "headers": self.headers,
            "differences": differences(&self.differences()),
            "operations": operations,
            "notAsked": self.not_asked,
        })
    }
}

impl Report {
    /// One that holds nothing.
    pub fn new() -> Self {
        Report { made: SystemTime::now(), services: BTreeMap::new() }
    }

    /// What is known of a service.
    pub fn service(&mut self, service: &'static Service) -> &mut OfService {
        self.services.entry(service.name).or_default()
    }

    /// What is known of an operation.
    pub fn notes(&mut self, service: &'static Service, operation: &'static str) -> &mut Notes {
        self.service(service).operations.entry(operation).or_default()
    }

    /// It was asked, with these inputs.
    pub fn asked(
        &mut self,
        service: &'static Service,
        operation: &'static str,
        version: Option<String>,
        input: BTreeMap<String, String>,
    ) {
        let notes = self.notes(service, operation);
        notes.version = version;
        notes.asked.insert(input);
    }

    /// It was not asked, and why.
    pub fn not_asked(&mut self, service: &'static Service, operation: &'static str, why: &'static str) {
        self.service(service).not_asked.insert(operation, why);
    }

    /// There was no answer. The other operations of the service would wait for theirs in vain, too.
    pub fn unanswered(&mut self, service: &'static Service, operation: &'static str) {
        self.not_asked(service, operation, "no answer came");
        self.service(service).is_silent = true;
    }

    /// Whether a service does not answer.
    pub fn is_silent(&self, service: &str) -> bool {
        self.services.get(service).is_some_and(|service| service.is_silent)
    }

    /// Whether nothing was answered at all.
    pub fn is_empty(&self) -> bool {
        self.services.values().all(|service| service.operations.is_empty())
    }

    /// By the names of the services.
    pub fn services(&self) -> impl Iterator<Item = (&'static str, &OfService)> {
        self.services.iter().map(|(name, service)| (*name, service))
    }

    /// Whether a text is one that was written, by whichever version.
    pub fn is_one(text: &str) -> bool {
        let fields = ["format", "made", "gureum", "revision", "services"];
        serde_json::from_str::<Value>(text).is_ok_and(|value| fields.iter().all(|name| value.get(name).is_some()))
    }

    /// As it is written.
    pub fn value(&self) -> Value {
        let services: BTreeMap<_, _> = self.services.iter().map(|(name, service)| (name, service.value())).collect();
        json!({
            "format": 1,
            "made": day(self.made),
            "gureum": env!("CARGO_PKG_VERSION"),
            "revision": REVISION,
            "services": services,
        })
    }
}
