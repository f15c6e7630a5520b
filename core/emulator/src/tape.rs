//! A tape: what services answered, without a value of whose account it was, to be played again.
//!
//! Values become others of the same kind and shape, the same value the same other, so that an id in a list is the id that details
//! are asked for. What is on a tape therefore reads as answers do, and tells nothing ([`crate::scrub`] has the rules). Requests
//! of a test hold what the test wrote, which is not on the tape: they are matched by operation, in order.

mod fake;
mod file;
mod player;
mod recorder;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use file::{Listener, TapeFile, listener};
pub use player::Tape;
pub(crate) use player::{Played, Player};
pub use recorder::{Heard, Recorder};

/// The form of a tape.
const FORMAT: u32 = 1;
/// No tape is longer, in bytes: it is written anew with each answer.
const MOST: u64 = 1 << 26;

/// A tape as it is written.
#[derive(Debug, Serialize, Deserialize)]
struct Written<Exchanges> {
    format: u32,
    exchanges: Exchanges,
}

/// One request and its answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Exchange {
    service: String,
    operation: String,
    /// Path, query and body in one.
    input: Value,
    status: u16,
    /// JSON; absent for a file and for nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answer: Option<Value>,
}
