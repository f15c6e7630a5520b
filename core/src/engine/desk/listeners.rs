//! Which desks want to hear what the core has to say.

use std::ptr;
use std::sync::{Arc, Mutex, Weak};

use super::records::Record;
use super::{Desk, Wake, locked};
use crate::engine::logs::{self, OFF};

static LISTENERS: Mutex<Vec<(u8, Weak<dyn Listener>)>> = Mutex::new(Vec::new());

trait Listener: Send + Sync {
    fn hear(&self, record: Record);
}

impl<W: Wake, K: Send + 'static> Listener for Desk<W, K> {
    fn hear(&self, record: Record) {
        self.record(record);
    }
}

impl<W: Wake, K: Send + 'static> Desk<W, K> {
    /// From now on records of this level and above become events here: 5 trace, 10 debug, 20 info, 30 warn, 40 error;
    /// 255 ends them.
    pub fn listen(self: &Arc<Self>, level: u8) {
        let me: Arc<dyn Listener> = Arc::clone(self) as _;
        let mut listeners = locked(&LISTENERS);
        listeners.retain(|(_, other)| other.strong_count() > 0 && !ptr::addr_eq(other.as_ptr(), Arc::as_ptr(&me)));
        if level < OFF {
            listeners.push((level, Arc::downgrade(&me)));
        }
        let least = listeners.iter().map(|(level, _)| *level).min().unwrap_or(OFF);
        drop(listeners);
        logs::listen(least, tell);
    }
}

fn tell(level: u8, line: String, data: String) {
    // A listener may be dropped here, and whatever that brings must find the lock free.
    let listeners = locked(&LISTENERS).clone();
    for listener in listeners.iter().filter(|(least, _)| level >= *least).filter_map(|(_, listener)| listener.upgrade())
    {
        listener.hear(Record::here(level, line.clone(), data.clone()));
    }
}
