//! The options of one call: the call's own, else the client's, else the defaults.

use std::time::Duration;

use crate::generated::options::{
    ATTEMPT_TIMEOUT, CONNECT_TIMEOUT, CallOptions, IDLE_TIMEOUT, MAX_RETRIES, TIMEOUT, VALIDATE,
};

/// Ten years: longer limits would overflow sums of times and mean the same.
const LONGEST: Duration = Duration::from_secs(10 * 365 * 86_400);

/// Options with nothing left open.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effective<'a> {
    pub timeout: Duration,
    pub attempt_timeout: Duration,
    pub connect_timeout: Duration,
    pub idle_timeout: Duration,
    pub max_attempts: u32,
    pub api_version: Option<&'a str>,
    pub validate: bool,
}

impl<'a> Effective<'a> {
    pub fn of(call: &'a CallOptions, client: &'a CallOptions) -> Self {
        let limit =
            |call: Option<Duration>, client: Option<Duration>, default| call.or(client).unwrap_or(default).min(LONGEST);
        Effective {
            timeout: limit(call.timeout, client.timeout, TIMEOUT),
            attempt_timeout: limit(call.attempt_timeout, client.attempt_timeout, ATTEMPT_TIMEOUT),
            connect_timeout: limit(call.connect_timeout, client.connect_timeout, CONNECT_TIMEOUT),
            idle_timeout: limit(call.idle_timeout, client.idle_timeout, IDLE_TIMEOUT),
            max_attempts: call.max_retries.or(client.max_retries).unwrap_or(MAX_RETRIES).saturating_add(1),
            api_version: call.api_version.as_deref().or(client.api_version.as_deref()),
            validate: call.validate.or(client.validate).unwrap_or(VALIDATE),
        }
    }
}
