//! What happened since somebody took last.

use std::mem;

use super::records::{Record, Room};
use crate::engine::keys::CredentialRequest;
use crate::engine::reply::EngineReply;
pub use crate::generated::marks::Mark;

impl From<&EngineReply> for Mark {
    fn from(reply: &EngineReply) -> Self {
        match (reply.ok, reply.end) {
            (false, _) => Mark::Error,
            (true, true) => Mark::End,
            (true, false) => Mark::Answer,
        }
    }
}

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// The call of this number ended.
    Done(u64, EngineReply),
    /// A provider is asked for keys, on behalf of a call. Dropping the request refuses it.
    Keys {
        /// The number of the provider.
        provider: u64,
        /// The number of the call that needs them first.
        call: Option<u64>,
        /// Where the answer goes.
        request: CredentialRequest,
    },
    /// The core has something to say.
    Log(Record),
    /// Something happened in a call whose options say `tells` with this number: a JSON object.
    Told(u64, String),
}

/// Events in the order in which they came.
#[derive(Default)]
pub(super) struct Queue {
    events: Vec<Event>,
    room: Room,
    /// Whether the language was woken and has not taken yet.
    is_woken: bool,
}

impl Queue {
    pub fn new(most_records: usize) -> Self {
        Queue { room: Room::new(most_records), ..Queue::default() }
    }

    /// Whether somebody has to be woken for it.
    pub fn put(&mut self, event: Event) -> bool {
        self.events.push(event);
        !mem::replace(&mut self.is_woken, true)
    }

    /// The same for a record of the log or for hooks, which finds no place if there are too many.
    pub fn put_record(&mut self, record: Event, wakes: bool) -> bool {
        if !self.room.admits() {
            return false;
        }
        self.events.push(record);
        wakes && !mem::replace(&mut self.is_woken, true)
    }

    /// What fits into `most` bytes, at least one event, and whether something is left.
    pub fn take(&mut self, most: usize) -> (Vec<Event>, bool) {
        self.events.extend(self.room.told().map(Event::Log));
        let fit = match most {
            usize::MAX => self.events.len(),
            most => self.fitting(most),
        };
        let rest = self.events.split_off(fit);
        let events = mem::replace(&mut self.events, rest);
        let is_more = !self.events.is_empty();
        self.room.hold(self.events.iter().filter(|event| matches!(event, Event::Log(_) | Event::Told(..))).count());
        self.is_woken = is_more;
        (events, is_more)
    }

    pub fn len(&self) -> usize {
        self.events.len()
    }

    fn fitting(&self, most: usize) -> usize {
        let mut bytes = 0;
        let fit = self.events.iter().take_while(|event| {
            let is_first = bytes == 0;
            bytes += event.size() + 1;
            is_first || bytes <= most
        });
        fit.count()
    }
}

impl Event {
    fn size(&self) -> usize {
        match self {
            Event::Done(_, reply) => reply.body.len() + reply.meta.len(),
            Event::Keys { .. } => 0,
            Event::Log(record) => record.line.len() + record.data.len(),
            Event::Told(_, event) => event.len(),
        }
    }
}
