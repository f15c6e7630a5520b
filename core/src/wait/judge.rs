//! What an answer says about a wait.

use serde_json::{Map, Value};

use crate::dotted;
use crate::operation::{Every, Outcome, Wait};
use crate::plain::{self, beginning};
use crate::response::fields;

/// Where vendors write why something failed. Inferred: no page names these fields.
const REASONS: &[&str] = &["message", "reason", "statusMessage", "status_message", "diagnostics"];

/// Longest reason that is passed on, in characters.
const LONGEST_REASON: usize = 500;

/// Longest state that is passed on. It is a word, but nothing keeps a service from sending megabytes.
const LONGEST_STATE: usize = 200;

/// What an answer says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is what it should be.
    Reached,
    /// It never will be.
    DeadEnd(DeadEnd),
    /// Not yet. A state that nobody knows is one of these.
    NotYet,
}

/// Why a wait cannot end well.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct DeadEnd {
    /// Why, if the service says so.
    pub(super) reason: Option<String>,
    /// What to do, if it is known.
    pub(super) hint: Option<&'static str>,
    /// Where the service keeps a log of it.
    pub(super) log: Option<String>,
    /// The field that says how it ended, and what stands there, if that is what is wrong.
    pub(super) outcome: Option<(&'static str, Option<String>)>,
}

/// Of an answer what is looked at here: it may be megabytes. `None` for what is no object, or too large to be judged.
pub(super) fn part_of_interest(wait: &Wait, body: &[u8]) -> Option<Value> {
    let mut names = REASONS.to_vec();
    let (every, outcome) = (wait.every.as_ref().map(|every| every.items), wait.outcome.as_ref().map(|end| end.state));
    names.extend([Some(wait.state), every, outcome, wait.log].into_iter().flatten().map(dotted::first));
    names.sort_unstable();
    names.dedup();
    let found = fields::of(body, &names).ok()?;
    let pairs = names.into_iter().zip(found).filter_map(|(name, raw)| Some((name, raw?)));
    // A reason or a log that is too large is none; without the state or the parts there is nothing to judge.
    let only_told = |name: &str| {
        let judged = [Some(wait.state), every, outcome].into_iter().flatten();
        REASONS.contains(&name) || judged.map(dotted::first).all(|needed| needed != name)
    };
    let read = pairs.map(|(name, raw)| (name, fields::value(raw)));
    let read = read.filter(|(name, value)| value.is_some() || !only_told(name));
    read.map(|(name, value)| Some((name.to_owned(), value?))).collect::<Option<Map<_, _>>>().map(Value::Object)
}

/// The state in an answer, as the service wrote it but for what people must not be shown.
pub(super) fn state(wait: &Wait, answer: &Value) -> Option<String> {
    word(answer, wait.state)
}

fn word(answer: &Value, path: &str) -> Option<String> {
    match dotted::field(answer, path)? {
        Value::String(text) if !text.is_empty() => Some(plain::line(beginning(text, LONGEST_STATE)).into_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Compares without regard to case: the consoles of the vendors show `Stable` where their interfaces say `STABLE`.
pub(super) fn judge(wait: &Wait, state: Option<&str>, answer: &Value) -> Verdict {
    let Some(state) = state else { return Verdict::NotYet };
    if is_one_of(state, wait.success) {
        let parts_are = wait.every.as_ref().is_none_or(|every| holds(every, answer));
        return match &wait.outcome {
            _ if !parts_are => Verdict::NotYet,
            Some(outcome) => ended(wait, outcome, answer),
            None => Verdict::Reached,
        };
    }
    let upper = state.to_uppercase();
    let known = wait.dead_ends.iter().find(|(dead, _)| dead.eq_ignore_ascii_case(state)).map(|(_, hint)| *hint);
    if known.is_some() || wait.failure_parts.iter().any(|part| upper.contains(&part.to_uppercase())) {
        return Verdict::DeadEnd(DeadEnd { hint: known, ..told(wait, answer) });
    }
    Verdict::NotYet
}

/// What ended does not change any more: any other end than a good one is no reason to go on.
fn ended(wait: &Wait, outcome: &Outcome, answer: &Value) -> Verdict {
    let end = word(answer, outcome.state);
    if end.as_deref().is_some_and(|end| is_one_of(end, outcome.is)) {
        return Verdict::Reached;
    }
    let outcome = (Some(outcome.hint), Some((outcome.state, end)));
    Verdict::DeadEnd(DeadEnd { hint: outcome.0, outcome: outcome.1, ..told(wait, answer) })
}

/// What the answer itself says about a dead end.
fn told(wait: &Wait, answer: &Value) -> DeadEnd {
    DeadEnd { reason: reason(wait, answer), log: log(wait, answer), ..DeadEnd::default() }
}

/// The address of the first log that the answer names.
fn log(wait: &Wait, answer: &Value) -> Option<String> {
    let found = dotted::all(answer, wait.log?);
    let address = found.into_iter().filter_map(Value::as_str).find(|address| !address.trim().is_empty())?;
    Some(plain::line(beginning(address.trim(), LONGEST_REASON)).into_owned())
}

fn is_one_of(state: &str, states: &[&str]) -> bool {
    states.iter().any(|one| one.eq_ignore_ascii_case(state))
}

fn holds(every: &Every, answer: &Value) -> bool {
    parts(dotted::field(answer, every.items), every.state).into_iter().all(|part| {
        let counts = every.unless_zero.and_then(|name| part.get(name)).is_none_or(|count| !is_zero(count));
        let state = part.get(every.state).and_then(Value::as_str);
        !counts || state.is_some_and(|state| is_one_of(state, every.is))
    })
}

/// The parts: a list, one part instead of a list, or a map by name. The vendor's pages show all three.
fn parts<'a>(field: Option<&'a Value>, state: &str) -> Vec<&'a Value> {
    match field {
        Some(Value::Array(parts)) => parts.iter().filter(|part| part.is_object()).collect(),
        Some(one @ Value::Object(fields)) if fields.contains_key(state) => vec![one],
        Some(Value::Object(map)) => map.values().filter(|part| part.is_object()).collect(),
        _ => Vec::new(),
    }
}

fn is_zero(count: &Value) -> bool {
    count.as_f64() == Some(0.0) || count.as_str().is_some_and(|text| text.trim() == "0")
}

/// Why it failed, as it stands beside the state, or else at the top.
fn reason(wait: &Wait, answer: &Value) -> Option<String> {
    let beside = dotted::outer(wait.state).and_then(|outer| dotted::field(answer, outer));
    let texts = beside.into_iter().chain([answer]).flat_map(|holder| REASONS.iter().map(|name| holder.get(name)));
    let text = texts.filter_map(|text| text?.as_str()).find(|text| !text.trim().is_empty())?;
    Some(text.trim().chars().take(LONGEST_REASON).collect())
}

#[cfg(test)]
#[path = "../../tests/unit/wait/judge.rs"]
mod tests;
