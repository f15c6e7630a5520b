//! The two functions of every call once more, for languages to which a crossing with structures is dear.
//!
//! JNA makes an object with native memory for each buffer, each status and each
//! handle that crosses, and a call through the scaffolding has a dozen of them.
//! Here numbers and one block of bytes cross. A raw handle is the number of a
//! client or a bridge; it is good for as long as somebody holds on to that.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, Weak};

use gureum::engine::guarded;

use crate::bridge::{Bridge, BridgeEvent};
use crate::client::Client;

/// Things by their raw handles.
struct Handles<T>(RwLock<BTreeMap<u64, Weak<T>>>);

/// The handle of nothing.
const NONE: u64 = 0;

static NEXT: AtomicU64 = AtomicU64::new(1);
static CLIENTS: Handles<Client> = Handles(RwLock::new(BTreeMap::new()));
static BRIDGES: Handles<Bridge> = Handles(RwLock::new(BTreeMap::new()));

impl<T> Handles<T> {
    fn note(&self, thing: &Arc<T>) -> u64 {
        let handle = NEXT.fetch_add(1, Ordering::Relaxed);
        let mut things = self.0.write().unwrap_or_else(PoisonError::into_inner);
        things.retain(|_, thing| thing.strong_count() > 0);
        things.insert(handle, Arc::downgrade(thing));
        handle
    }

    fn find(&self, handle: u64) -> Option<Arc<T>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&handle)?.upgrade()
    }
}

#[uniffi::export]
impl Client {
    /// The number by which `gureum_start` knows this client.
    pub fn raw_handle(self: Arc<Self>) -> u64 {
        guarded("Client.raw_handle", || CLIENTS.note(&self)).unwrap_or(NONE)
    }
}

#[uniffi::export]
impl Bridge {
    /// The number by which `gureum_take` knows this bridge.
    pub fn raw_handle(self: Arc<Self>) -> u64 {
        guarded("Bridge.raw_handle", || BRIDGES.note(&self)).unwrap_or(NONE)
    }
}

/// Starts a call, as `Client::start` does. 1 if it has started.
///
/// The block holds, big-endian: number (8 bytes), whether meta is wanted (1), length of the operation (4), the operation,
/// length of the options (4), the options, and to its end the input.
///
/// # Safety
///
/// `block` must lead to `length` bytes that nobody changes during the call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gureum_start(client: u64, block: *const u8, length: u64) -> u8 {
    if block.is_null() {
        return 0;
    }
    // SAFETY: the caller promises it.
    let block = unsafe { std::slice::from_raw_parts(block, length as usize) };
    let started = guarded("gureum_start", || start(client, block));
    u8::from(started.ok().flatten().is_some())
}

fn start(client: u64, mut block: &[u8]) -> Option<()> {
    let number = u64::from_be_bytes(part(&mut block, 8)?.try_into().ok()?);
    let wants_meta = part(&mut block, 1)? != [0];
    let operation = std::str::from_utf8(sized(&mut block)?).ok()?;
    let options = sized(&mut block)?;
    CLIENTS.find(client)?.begin(number, operation, block, options, wants_meta);
    Some(())
}

fn sized<'b>(block: &mut &'b [u8]) -> Option<&'b [u8]> {
    let length = u32::from_be_bytes(part(block, 4)?.try_into().ok()?);
    part(block, length as usize)
}

fn part<'b>(block: &mut &'b [u8], length: usize) -> Option<&'b [u8]> {
    let (part, rest) = block.split_at_checked(length)?;
    *block = rest;
    Some(part)
}

/// Waits and takes what has happened, as `Bridge::take` does. The length of a block, whose address is written to
/// `address`; 0 if the bridge is closed. The block stays until the next call.
///
/// For each event the block holds, big-endian: mark (1 byte), number (8), length of the body (4), length of the meta (4),
/// body, meta.
///
/// # Safety
///
/// `address` must lead to 8 bytes that may be written, and only one thread may take from a bridge.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gureum_take(bridge: u64, address: *mut u64) -> u64 {
    if address.is_null() {
        return 0;
    }
    let taken = guarded("gureum_take", || Some(BRIDGES.find(bridge)?.take_block(packed)));
    // After a defect the thread must go on, or nobody would ever get an answer again.
    let given_up = |error| guarded("gureum_give_up", || Some(BRIDGES.find(bridge)?.given_up_block(&error, packed)));
    let Some((start, length)) = taken.or_else(given_up).ok().flatten() else { return 0 };
    // SAFETY: the caller promises it.
    unsafe { address.write(start) };
    length
}

fn packed(events: Vec<BridgeEvent>) -> Vec<u8> {
    let size = events.iter().map(|event| 17 + event.body.len() + event.meta.len()).sum();
    let mut block = Vec::with_capacity(size);
    for event in events {
        block.push(event.mark);
        block.extend(event.number.to_be_bytes());
        block.extend((event.body.len() as u32).to_be_bytes());
        block.extend((event.meta.len() as u32).to_be_bytes());
        block.extend(event.body);
        block.extend(event.meta);
    }
    block
}

#[cfg(test)]
#[path = "../tests/unit/raw_calls.rs"]
mod tests;
