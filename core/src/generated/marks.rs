//! How an event is marked that crosses to a language.
//!
//! Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

/// How an event is marked that crosses to a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Mark {
    /// A call ended with an error.
    Error = 0,
    /// An answer; more may follow.
    Answer = 1,
    /// An answer; nothing follows.
    End = 2,
    /// A provider is asked for keys.
    Keys = 3,
    /// A record of the log.
    Log = 4,
    /// Something happened in a call whose client has hooks.
    Event = 5,
}
