//! Credentials that a language package supplies when they are needed.

use std::cell::RefCell;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use serde::Deserialize;
use tokio::sync::oneshot;

use crate::credentials::{CredentialProvider, Credentials, PROVIDER, ProviderFuture};
use crate::error::{Error, ErrorKind, Result};

/// A request for credentials. Dropping it without an answer refuses it.
pub struct CredentialRequest(oneshot::Sender<Result<Credentials>>);

/// Asks the language package.
pub(super) struct OnRequest<F>(F);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Pair {
    access_key: String,
    secret_key: String,
    account_id: Option<String>,
    session_token: Option<String>,
    /// Milliseconds since 1970.
    expires_at_ms: Option<u64>,
}

/// Requests that were made while a call was worked on that its own thread carries.
#[derive(Clone, Default)]
pub(super) struct Asked(Arc<Mutex<Vec<CredentialRequest>>>);

/// Shows the place for requests to the providers of this thread, until it is dropped.
pub(super) struct Shown(Option<Asked>);

thread_local! {
    /// That of the call that is worked on.
    static PRESENT: RefCell<Option<Asked>> = const { RefCell::new(None) };
}

impl Asked {
    /// Leaves a request with the call that is worked on here, or gives it back if there is none.
    fn put(request: CredentialRequest) -> Option<CredentialRequest> {
        let Some(asked) = PRESENT.with_borrow(Clone::clone) else { return Some(request) };
        asked.lock().push(request);
        None
    }

    pub fn take(&self) -> Option<CredentialRequest> {
        self.lock().pop()
    }

    pub fn show(&self) -> Shown {
        Shown(PRESENT.replace(Some(self.clone())))
    }

    fn lock(&self) -> MutexGuard<'_, Vec<CredentialRequest>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        PRESENT.set(self.0.take());
    }
}

impl CredentialRequest {
    /// Answers with a JSON object: `accessKey`, `secretKey`, and if they have one `accountId`, `sessionToken`,
    /// `expiresAtMs` (milliseconds since 1970).
    pub fn supply(self, credentials: &[u8]) {
        let _ = self.0.send(read(credentials));
    }

    /// Refuses, and says why. The text reaches the user: it must not hold a secret.
    pub fn refuse(self, reason: &str) {
        let error = Error::new(ErrorKind::Credentials, format!("your provider of credentials failed: {reason}"))
            .with_hint(
                "call it by itself to see more; texts of its errors are not repeated, because they may hold a secret",
            );
        let _ = self.0.send(Err(error));
    }
}

impl<F> OnRequest<F> {
    pub(super) fn new(on_request: F) -> Self {
        OnRequest(on_request)
    }
}

impl<F: Fn(CredentialRequest) + Send + Sync + 'static> CredentialProvider for OnRequest<F> {
    fn provide(&self) -> ProviderFuture<'_> {
        super::guard::strike("keys");
        let (sender, receiver) = oneshot::channel();
        // A call that its own thread carries comes back with it.
        if let Some(request) = Asked::put(CredentialRequest(sender)) {
            (self.0)(request);
        }
        Box::pin(async {
            receiver.await.unwrap_or_else(|_| {
                Err(Error::new(ErrorKind::Credentials, "your provider of credentials gave no answer"))
            })
        })
    }
}

impl fmt::Debug for CredentialRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CredentialRequest")
    }
}

fn read(json: &[u8]) -> Result<Credentials> {
    let pair: Pair = serde_json::from_slice(json).map_err(|_| {
        Error::new(ErrorKind::Credentials, "your provider of credentials gave something else than a pair of keys")
            .with_hint("give an object with `accessKey` and `secretKey`")
    })?;
    let mut credentials = Credentials::new(&pair.access_key, pair.secret_key)?.with_source(PROVIDER);
    if let Some(account_id) = &pair.account_id {
        credentials = credentials.with_account_id(account_id)?;
    }
    if let Some(token) = pair.session_token {
        credentials = credentials.with_session_token(token)?;
    }
    if let Some(end) = pair.expires_at_ms.and_then(|end| SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(end)))
    {
        credentials = credentials.with_expiry(end);
    }
    Ok(credentials)
}

#[cfg(test)]
#[path = "../../tests/unit/engine/keys.rs"]
mod tests;
