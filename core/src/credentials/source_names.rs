//! What the places are called where credentials come from.

pub(crate) const CONFIGURATION: &str = "the configuration";
pub(crate) const ENVIRONMENT: &str = "the environment";
pub(crate) const SERVER_ROLE: &str = "the server role";
/// Code of the user's in another language.
pub(crate) const PROVIDER: &str = "the provider";
