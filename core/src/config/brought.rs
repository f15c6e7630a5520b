//! A client of reqwest that the user brings, and what cannot be set beside it.

use super::unmet::unmet;
use super::wishes::Config;
use crate::error::Result;
use crate::transport::brought::follows_redirects;

/// The client, if it is one that signed requests may go over. What it decides itself is not silently passed over.
pub(super) fn checked(wishes: &Config) -> Result<Option<reqwest::Client>> {
    let Some(client) = &wishes.http_client else { return Ok(None) };
    if follows_redirects(client) {
        let message = "`http_client` follows redirects, and would take the signature along";
        return Err(unmet(message, "build it with `redirect(Policy::none())`"));
    }
    let others = [
        ("ca_bundle", wishes.ca_bundle.is_some()),
        ("proxy", wishes.proxy == Some(true)),
        ("connect_timeout", wishes.options.connect_timeout.is_some()),
    ];
    match others.iter().find(|(_, is_set)| *is_set) {
        Some((name, _)) => Err(unmet(
            format!("`{name}` is set, but `http_client` has its own"),
            format!("set it at the client, and leave `{name}` out"),
        )),
        None => Ok(Some(client.clone())),
    }
}

#[cfg(test)]
#[path = "../../tests/unit/config/brought.rs"]
mod tests;
