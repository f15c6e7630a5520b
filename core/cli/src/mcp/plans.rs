//! Changes that were shown and not made yet.

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

use gureum::operation::Operation;
use serde_json::{Map, Value};

/// So many at most: a client that never confirms must not fill the memory.
const MOST: usize = 64;

/// Each is good for one change with the very input that was shown.
#[derive(Default)]
pub struct Plans {
    shown: Mutex<Shown>,
    /// Nobody can make up a word: its keys are random.
    words: RandomState,
}

#[derive(Default)]
struct Shown {
    count: u64,
    plans: VecDeque<Plan>,
}

struct Plan {
    word: String,
    operation: &'static Operation,
    input: Map<String, Value>,
}

impl Plans {
    /// The word for a change that is shown now.
    pub fn add(&self, operation: &'static Operation, input: &Map<String, Value>) -> String {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if shown.plans.len() == MOST {
            shown.plans.pop_front();
        }
        shown.count += 1;
        let word = format!("{:016x}", self.words.hash_one(shown.count));
        shown.plans.push_back(Plan { word: word.clone(), operation, input: input.clone() });
        word
    }

    /// Whether it was shown under that word; the word is then used up.
    pub fn take(&self, word: &str, operation: &'static Operation, input: &Map<String, Value>) -> bool {
        let plans = &mut self.shown.lock().unwrap_or_else(PoisonError::into_inner).plans;
        // Its row and not its id, which an operation of another service may have too.
        let is_it = |plan: &Plan| plan.word == word && std::ptr::eq(plan.operation, operation) && plan.input == *input;
        let at = plans.iter().position(is_it);
        at.and_then(|at| plans.remove(at)).is_some()
    }
}
