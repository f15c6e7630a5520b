//! What is done to every pair of keys before it is used.

use super::endpoint::{Endpoint, unencrypted};
use crate::credentials::{Credentials, Finish};
use crate::diagnose;
use crate::error::{AuthenticationCause, Error, ErrorKind};
use crate::language::Language;

/// `account_id` is given to a pair that names no account. The vendor must not see keys of the emulator, nor the network
/// other keys than those; `language` is that of what is said about the former.
pub(super) fn finish(account_id: Option<String>, endpoint: &Endpoint, language: Language) -> Finish {
    let real_host = endpoint.is_vendor().then(|| endpoint.host().to_owned());
    let open_host = endpoint.is_for_emulator_keys().then(|| endpoint.host().to_owned());
    Box::new(move |credentials: Credentials| {
        if let (false, Some(host)) = (credentials.is_emulator_key(), &open_host) {
            return Err(unencrypted("the endpoint", host));
        }
        if let (true, Some(host)) = (credentials.is_emulator_key(), &real_host) {
            let (message, fix) = diagnose::emulator_key(&credentials, host, language);
            return Err(Error::new(ErrorKind::Credentials, message)
                .with_hint(fix)
                .with(|details| details.cause = Some(AuthenticationCause::EmulatorKey)));
        }
        match &account_id {
            Some(account_id) if credentials.account_id().is_none() => credentials.with_account_id(account_id),
            _ => Ok(credentials),
        }
    })
}

#[cfg(test)]
#[path = "../../tests/unit/config/finish.rs"]
mod tests;
