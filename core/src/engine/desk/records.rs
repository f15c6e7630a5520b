//! Records of the log that wait, a bounded number of them: who takes none of them must not run out of memory.

use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::json;

use crate::engine::logs::WARN;
use crate::engine::origin::calling;

/// What the core has to say, and in which call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// 5 trace, 10 debug, 20 info, 30 warn, 40 error.
    pub level: u8,
    /// The number of the call whose work was being done.
    pub call: Option<u64>,
    /// What it says. It holds no secret.
    pub line: String,
    /// The same as data: a JSON object by names in snake case.
    pub data: String,
}

impl Record {
    /// A record of the call whose work this thread does.
    pub fn here(level: u8, line: String, data: String) -> Self {
        Record { level, call: calling(), line, data }
    }
}

/// How many records may wait, and how many found no place.
#[derive(Default)]
pub(super) struct Room {
    most: usize,
    held: usize,
    lost: usize,
}

impl Room {
    pub const fn new(most: usize) -> Self {
        Room { most, held: 0, lost: 0 }
    }

    /// Whether there is a place for one more, which it takes then.
    pub fn admits(&mut self) -> bool {
        let is_free = self.held < self.most;
        *if is_free { &mut self.held } else { &mut self.lost } += 1;
        is_free
    }

    /// That many are left.
    pub fn hold(&mut self, held: usize) {
        self.held = held;
    }

    /// A record that says how many were lost since it was asked last.
    pub fn told(&mut self) -> Option<Record> {
        let lost = mem::take(&mut self.lost);
        let line = || format!("{lost} records of the log were dropped, because they came faster than they were taken");
        (lost > 0).then(|| Record { level: WARN, call: None, line: line(), data: json!({ "lost": lost }).to_string() })
    }
}

/// Records of a process whose calls are carried by the threads that wait for them: each takes those of its own call.
pub struct Records {
    is_any: AtomicBool,
    waiting: Mutex<Waiting>,
    many: usize,
}

struct Waiting {
    records: Vec<Record>,
    room: Room,
}

impl Records {
    /// At most `most` wait. From `many` on whoever comes by takes all of them: those whose call it is may never come.
    pub const fn new(most: usize, many: usize) -> Self {
        let waiting = Waiting { records: Vec::new(), room: Room::new(most) };
        Records { is_any: AtomicBool::new(false), waiting: Mutex::new(waiting), many }
    }

    /// Leaves a record.
    pub fn push(&self, record: Record) {
        let mut waiting = self.lock();
        if waiting.room.admits() {
            waiting.records.push(record);
        }
        self.is_any.store(true, Ordering::Release);
    }

    /// Takes the records of calls that are `mine`, and those of no call.
    pub fn take(&self, mine: impl Fn(u64) -> bool) -> Vec<Record> {
        if !self.is_any.load(Ordering::Acquire) {
            return Vec::new();
        }
        let mut waiting = self.lock();
        let all = waiting.records.len() >= self.many;
        let is_taken = |record: &Record| all || record.call.is_none_or(&mine);
        let (mut taken, left): (Vec<_>, Vec<_>) = mem::take(&mut waiting.records).into_iter().partition(is_taken);
        taken.extend(waiting.room.told());
        waiting.room.hold(left.len());
        self.is_any.store(!left.is_empty(), Ordering::Release);
        waiting.records = left;
        taken
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
