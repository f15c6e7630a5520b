//! NAVER Cloud Data Forest and services of Samsung Cloud in one local process.
//!
//! All operations with state, signatures verified, virtual time, faults on
//! demand and a journal of every request. It starts in less than five
//! milliseconds, needs no account and no network, and never opens a socket to
//! anything but this machine unless told so.
//!
//! ```
//! # fn main() -> std::io::Result<()> {
//! let emulator = gureum_emulator::Emulator::start()?;
//! let keys = emulator.keys("my-test");
//! println!("{} {}", emulator.endpoint(), keys.access_key);
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]

mod admin;
mod asked;

pub mod clock;
pub mod clouds;
pub mod command;
mod confidence;
mod decode;
mod emulator;
mod exchange;

pub mod fault_table;
pub mod faults;
mod gateway;
pub mod generated;
mod header_text;
mod hostile;
pub mod ids;
pub mod journal;
mod log;
pub mod model;
mod open;
mod page;
pub mod refusal;
mod replay;
mod reply;
pub mod resource_table;
mod rfc3339;
mod router;
pub mod scrub;
mod server;
mod settings;
mod shared;
mod signature;
mod snapshot;
pub mod tape;
mod validate;
pub mod whole_file;

mod wire;
mod world;
mod xml;

pub use clock::Clock;
pub use emulator::{Builder, Emulator, Faults, Keys};
pub use faults::{Fault, Rule};
pub use journal::Journal;
pub use snapshot::Snapshot;
pub use wire::Part;
