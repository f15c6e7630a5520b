//! One pair of keys, checked and ready to sign.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use hmac::{Hmac, KeyInit as _};
use http::HeaderValue;
use sha2::Sha256;

use super::source_names::CONFIGURATION;
use crate::error::{AuthenticationCause, Error, ErrorKind, Result};
use crate::secret::Secret;

/// Access keys of the emulator start like this; they are refused for real hosts.
pub const EMULATOR_ACCESS_KEY: &str = "gureum-emulator-";

/// One pair of keys with all that belongs to it. Cheap to clone; its `Debug` shows no secret.
#[derive(Clone)]
pub struct Credentials(Arc<Fields>);

#[derive(Clone)]
struct Fields {
    access_key: HeaderValue,
    secret_key: Secret,
    mac: Hmac<Sha256>,
    account_id: Option<HeaderValue>,
    session_token: Option<Secret>,
    expires_at: Option<SystemTime>,
    source: String,
}

impl Credentials {
    /// A pair of keys.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credentials`] if a key is empty or has white space, a line end or an
    /// invisible character in it. Such a key can only be a mistake of copying, and a line end would
    /// break out of the header. The error does not repeat the key.
    pub fn new(access_key: impl AsRef<str>, secret_key: impl Into<Secret>) -> Result<Self> {
        let secret_key = secret_key.into();
        let access_key = header_value("access key", access_key.as_ref())?;
        check_secret("secret key", secret_key.reveal())?;
        let mac = Hmac::<Sha256>::new_from_slice(secret_key.reveal().as_bytes())
            .map_err(|_| Error::new(ErrorKind::Internal, "the secret key does not fit the signature"))?;
        Ok(Credentials(Arc::new(Fields {
            access_key,
            secret_key,
            mac,
            account_id: None,
            session_token: None,
            expires_at: None,
            source: CONFIGURATION.into(),
        })))
    }

    /// With the Samsung account id, which then travels and is signed. Empty text means none.
    ///
    /// # Errors
    ///
    /// As [`Credentials::new`].
    pub fn with_account_id(mut self, account_id: &str) -> Result<Self> {
        let value = if account_id.is_empty() { None } else { Some(header_value("account id", account_id)?) };
        Arc::make_mut(&mut self.0).account_id = value;
        Ok(self)
    }

    /// With a token that travels beside the signature (Samsung only: `X-Auth-Token`).
    ///
    /// # Errors
    ///
    /// As [`Credentials::new`].
    pub fn with_session_token(mut self, token: impl Into<Secret>) -> Result<Self> {
        let token = token.into();
        header_value("session token", token.reveal())?;
        Arc::make_mut(&mut self.0).session_token = Some(token);
        Ok(self)
    }

    /// With the time at which they end.
    pub fn with_expiry(mut self, expires_at: SystemTime) -> Self {
        Arc::make_mut(&mut self.0).expires_at = Some(expires_at);
        self
    }

    /// With the place they come from, for messages: `environment`, a file path.
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).source = source.into();
        self
    }

    /// The access key. It names the caller and is no secret, but belongs in no log either: see [`Credentials::tail`].
    pub fn access_key(&self) -> &str {
        std::str::from_utf8(self.0.access_key.as_bytes()).unwrap_or_default()
    }

    /// The secret key.
    pub fn secret_key(&self) -> &Secret {
        &self.0.secret_key
    }

    /// The Samsung account id.
    pub fn account_id(&self) -> Option<&str> {
        self.0.account_id.as_ref().and_then(|value| value.to_str().ok())
    }

    /// The token that travels beside the signature.
    pub fn session_token(&self) -> Option<&Secret> {
        self.0.session_token.as_ref()
    }

    /// When they end.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.0.expires_at
    }

    /// The place they come from.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// The last four characters of the access key behind an ellipsis: all that a message may show of it.
    pub fn tail(&self) -> String {
        let key = self.access_key();
        match key.len() {
            0..=8 => "…".into(),
            length => format!("…{}", &key[length - 4..]),
        }
    }

    /// Whether these are keys of the emulator.
    pub fn is_emulator_key(&self) -> bool {
        self.access_key().starts_with(EMULATOR_ACCESS_KEY)
    }

    /// The MAC with the secret key already in it.
    pub(crate) fn keyed_mac(&self) -> Hmac<Sha256> {
        self.0.mac.clone()
    }

    pub(crate) fn access_key_header(&self) -> HeaderValue {
        self.0.access_key.clone()
    }

    pub(crate) fn account_id_header(&self) -> Option<HeaderValue> {
        self.0.account_id.clone()
    }

    pub(crate) fn session_token_header(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::from_str(self.0.session_token.as_ref()?.reveal()).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key", &self.tail())
            .field("secret_key", &self.0.secret_key)
            .field("account_id", &self.account_id())
            .field("session_token", &self.0.session_token)
            .field("expires_at", &self.0.expires_at)
            .field("source", &self.0.source)
            .finish()
    }
}

/// A value that travels in a header: visible ASCII only.
fn header_value(what: &str, text: &str) -> Result<HeaderValue> {
    check_secret(what, text)?;
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(unfit(what, "has characters outside ASCII", AuthenticationCause::UnknownKey));
    }
    let mut value = HeaderValue::from_str(text)
        .map_err(|_| unfit(what, "does not fit into a header", AuthenticationCause::UnknownKey))?;
    value.set_sensitive(true);
    Ok(value)
}

/// A secret key is signed with as UTF-8 and never travels, so letters of any script are fine, invisible ones are not.
fn check_secret(what: &str, text: &str) -> Result<()> {
    if text.is_empty() {
        return Err(
            Error::new(ErrorKind::Credentials, format!("the {what} is empty")).with_hint("set it or leave it out")
        );
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(unfit(
            what,
            "has white space, a line end or a control character in it",
            AuthenticationCause::WhitespaceInKey,
        ));
    }
    if text.chars().any(is_invisible) {
        return Err(unfit(what, "has an invisible character in it", AuthenticationCause::QuotedKey));
    }
    Ok(())
}

fn unfit(what: &str, why: &str, cause: AuthenticationCause) -> Error {
    Error::new(ErrorKind::Credentials, format!("the {what} {why}"))
        .with_hint("copy it again from the console, without anything around it")
        .with(|details| details.cause = Some(cause))
}

/// Marks of direction, joiners, soft hyphens, byte order marks and the sign for undecodable bytes: they come along
/// when a key is copied from a web page or a chat.
fn is_invisible(c: char) -> bool {
    let is_format = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    is_format || matches!(c, '\u{feff}' | '\u{fffd}')
}

#[cfg(test)]
#[path = "../../tests/unit/credentials/pair.rs"]
mod tests;
