//! Plays a tape.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Map, Value};

use super::{Exchange, FORMAT, MOST, Written};
use crate::clouds::Success;
use crate::model::{Reply, Route};
use crate::refusal::Refusal;
use crate::replay;
use crate::whole_file;

/// What is on a tape. Every emulator plays it from the beginning.
#[derive(Debug, Clone)]
pub struct Tape(Arc<Vec<Exchange>>);

/// A tape that is being played.
#[derive(Debug)]
pub(crate) struct Player {
    tape: Tape,
    /// Which of it was played.
    played: Mutex<Vec<bool>>,
}

/// What is answered.
pub(crate) enum Played {
    Success(Success),
    Refusal(Refusal),
}

impl Tape {
    /// Reads that in a file.
    ///
    /// # Errors
    ///
    /// In words, if the file cannot be read or is none.
    pub fn of_file(path: &Path) -> Result<Self, String> {
        let text = whole_file::read(path, MOST);
        let text = text.map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
        Self::read(&text).map_err(|why| format!("cannot play `{}`: {why}", path.display()))
    }

    /// Reads one.
    ///
    /// # Errors
    ///
    /// In words, if it is none.
    pub fn read(text: &str) -> Result<Self, String> {
        let written: Written<Vec<Exchange>> =
            serde_json::from_str(text).map_err(|error| format!("it is no tape: {error}"))?;
        if written.format != FORMAT {
            return Err(format!("it is a tape of form {}; this emulator plays form {FORMAT}", written.format));
        }
        if let Some(odd) = written.exchanges.iter().find(|exchange| !(200..=599).contains(&exchange.status)) {
            return Err(format!("it has an answer with the status {}", odd.status));
        }
        Ok(Tape(Arc::new(written.exchanges)))
    }
}

impl Player {
    pub(crate) fn new(tape: Tape) -> Self {
        let played = Mutex::new(vec![false; tape.0.len()]);
        Player { tape, played }
    }

    /// Plays it from the beginning again.
    pub(crate) fn rewind(&self) {
        self.played.lock().unwrap_or_else(PoisonError::into_inner).fill(false);
    }

    /// The answer to a request: of those of its operation the first that was asked for in the same words and not played yet, else the
    /// first not played yet, else the last in the same words, else the last. Who polls may ask more often than was recorded.
    pub(crate) fn answer(&self, route: &Route, input: &Map<String, Value>) -> Result<Played, String> {
        let of_route = |exchange: &Exchange| exchange.service == route.of && exchange.operation == route.id;
        let mut played = self.played.lock().unwrap_or_else(PoisonError::into_inner);
        let all: Vec<usize> = (0..self.tape.0.len()).filter(|at| of_route(&self.tape.0[*at])).collect();
        let is_same = |at: &&usize| self.tape.0[**at].input.as_object() == Some(input);
        let is_left = |at: &&usize| !played[**at];
        let found = all.iter().filter(is_left).find(is_same).or_else(|| all.iter().find(is_left));
        let found = found.or_else(|| all.iter().rev().find(is_same)).or(all.last()).copied();
        let at = found.ok_or_else(|| "is not on the tape".to_owned())?;
        played[at] = true;
        played_of(route, &self.tape.0[at])
    }
}

fn played_of(route: &Route, exchange: &Exchange) -> Result<Played, String> {
    let is_no = |answer: &Value| answer.get("success") == Some(&Value::Bool(false));
    match (&exchange.answer, &route.reply) {
        (answer, _) if exchange.status >= 300 || answer.as_ref().is_some_and(is_no) => {
            let body = answer.clone().unwrap_or_default();
            Ok(Played::Refusal(Refusal { status: exchange.status, body, confidence: "observed" }))
        }
        (Some(answer), Reply::Json(_)) => Ok(Played::Success(Success::Json(answer.clone()))),
        // What was in a file is on no tape: its place takes the documented one.
        _ => replay::documented(route, None).map(Played::Success),
    }
}
