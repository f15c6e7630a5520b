//! What can be set per client and overridden per call.

use std::time::Duration;

/// Limits and choices of a call. An absent field takes the client's value, and that the default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallOptions {
    /// Whole call: credentials, all attempts, all pauses. Default 90 s.
    pub timeout: Option<Duration>,
    /// One attempt, from connecting to the last byte. Default 30 s.
    pub attempt_timeout: Option<Duration>,
    /// DNS, TCP and TLS. Default 3.1 s.
    pub connect_timeout: Option<Duration>,
    /// Longest silence while a body arrives. Default 10 s.
    pub idle_timeout: Option<Duration>,
    /// Most attempts, the first included. Default 3.
    pub max_attempts: Option<u32>,
    /// `Scp-Api-Version` number, for example `1.1`, instead of the operation's own.
    pub api_version: Option<String>,
    /// Check the documented rules before sending.
    pub validate: Option<bool>,
}
