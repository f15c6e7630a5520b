//! Who signs: an immutable pair of keys, and the places it comes from.
//!
//! A [`Credentials`] value never changes. An attempt takes one snapshot and
//! signs with it, so a refresh in the middle can never mix the access key of one
//! pair with the secret key of another. The keyed MAC is prepared once per pair,
//! which makes signing cheaper than a bare HMAC.

mod cache;
mod chain;
mod files;
mod halves;
mod held;
mod ini;
mod key_file;
mod pair;
mod place_file;
mod provider;
mod server_role;
pub(crate) mod shape;
mod source_names;
mod tried;

pub use cache::CredentialSource;
pub use chain::of_variables;
pub use files::{NaverFile, SamsungFile};
pub use key_file::{KeyFile, Profile};
pub use pair::{Credentials, EMULATOR_ACCESS_KEY};
pub use place_file::PlaceFile;
pub use provider::{CredentialProvider, ProviderFuture, from_fn};

pub use crate::environment::{Environment, concerns};

pub(crate) use cache::Finish;
pub(crate) use chain::{Explicit, Found, Looked, Outcome, find, survey};
pub(crate) use files::{FileSettings, read_settings};
pub(crate) use source_names::{CONFIGURATION, ENVIRONMENT, PROVIDER, SERVER_ROLE};
