//! One SDK for the data and AI platform services of the Korean clouds: NAVER Cloud Data Forest, Samsung Cloud
//! AI&MLOps Platform and Samsung Cloud Cloud ML, with what these two stand on.
//!
//! ```
//! use gureum::data_forest::CreateAccountRequest;
//! use gureum::{DataForest, ErrorKind};
//!
//! # #[path = "../examples/common/mod.rs"] mod common;
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // An emulator of both clouds, in this process. For the real service: `let forest = DataForest::from_env()?;`
//! let emulator = gureum_emulator::Emulator::start()?;
//! let keys = emulator.keys("demo");
//! let forest = DataForest::builder()
//!     .endpoint(emulator.endpoint())
//!     .access_key(keys.access_key)
//!     .secret_key(keys.secret_key)
//! #     .time(common::jumping(&emulator))
//!     .build()?;
//!
//! // A call is sent when it is awaited.
//! let created = forest.accounts().create(CreateAccountRequest::new("demo", "Df0rest!2024")).await?;
//! let id = created.id;
//!
//! // What takes minutes is waited for.
//! forest.accounts().wait_until_running(&id).await?;
//!
//! // A keytab is a secret: nobody else can read the file.
//! let keytab = forest.accounts().get_kerberos_keytab(&id).await?;
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("demo.keytab");
//! keytab.save(&path)?;
//!
//! // An error says what failed, why, and what to do.
//! let error = forest.apps().get_detail("nowhere").await.unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::PermissionDenied);
//! println!("{error}");
//! # Ok(())
//! # }
//! ```
//!
//! # What you get with every call
//!
//! - **Limits.** A call ends within 90 s, whatever the network does; each limit can be set per client
//!   ([`ClientBuilder`]) and per call ([`Call::timeout`]).
//! - **Retries** where they are safe: what creates something is repeated only if it was certainly not carried out. When
//!   the outcome is unknown, the resource is looked for by its name, and the error says
//!   [`OutcomeUnknown`](ErrorKind::OutcomeUnknown) only if that does not help either.
//! - **Signatures** over the exact bytes that are sent, by a clock that is corrected from the service's own.
//! - **Tolerance.** Fields and states that this version does not know are kept (`extra`, `Unknown`), and a field of a
//!   wrong kind reads as absent.
//! - **Silence.** Secrets are in no `Debug`, no error and no log, and redirects are never followed.
//!
//! # Where to look
//!
//! | to | see |
//! |---|---|
//! | find an operation | [`DataForest`], [`AiMlOps`], [`CloudMl`]: each method has its facts and where they are from |
//! | give limits to one call, or take the raw answer | [`Call`] |
//! | walk through a list | [`page`] |
//! | wait for a resource | [`wait`] |
//! | understand a failure | [`Error`], [`ErrorKind`] |
//! | give credentials | [`credentials`] |
//! | call what has no method yet | [`Client::call`], [`Client::request`] |
//! | bind another language | [`engine`] |
//!
//! Calls run where they are awaited, which must be a tokio runtime. `cargo run --example quickstart` shows all of it.
#![forbid(unsafe_code)]

mod answer;
mod at_the_limit;
mod builder;
pub mod call;
mod caller;
mod cascade;
mod client;
pub mod clock;
pub mod config;
pub mod credentials;
mod deadline;
pub mod diagnose;
mod dispatch;
pub mod doctor;
mod dotted;
pub mod download;
mod emulator;
pub mod engine;
mod ensure;
mod environment;
pub mod error;
pub mod events;
mod first_step;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
pub mod generated;
pub mod headers;
pub mod keytab;
mod language;
mod lenient;
#[cfg(feature = "typed")]
mod open;
pub mod operation;
pub mod options;
pub mod page;
mod plain;
mod pointer;
mod process;
mod reactor;
pub mod reply;
mod request;
mod response;
pub mod retry;
mod runtime;
pub mod secret;
#[cfg(feature = "typed")]
mod session;
pub mod sign;
mod site;
pub mod tap;
pub mod time;
pub mod timestamp;
mod transport;
pub mod wait;

#[cfg(test)]
#[path = "../tests/unit/heard.rs"]
mod heard;

pub use answer::Answer;
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use config::{Config, Language};
pub use credentials::Credentials;
pub use doctor::doctor;
pub use download::Download;
pub use error::{Error, ErrorKind, Result};
#[cfg(feature = "typed")]
pub use generated::clouds::*;
#[cfg(feature = "typed")]
pub use generated::services::*;
pub use headers::Headers;
pub use keytab::Keytab;
pub use options::CallOptions;
pub use reply::Reply;
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use secret::Secret;
pub use timestamp::Timestamp;
pub use wait::{Look, Waiter};
