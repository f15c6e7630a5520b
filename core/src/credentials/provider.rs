//! A user's own source of credentials: a vault, a broker, a token service.

use std::future::Future;
use std::pin::Pin;

use super::pair::Credentials;
use crate::error::Result;

/// What [`CredentialProvider::provide`] returns.
pub type ProviderFuture<'a> = Pin<Box<dyn Future<Output = Result<Credentials>> + Send + 'a>>;

/// Gives credentials when they are needed.
///
/// It is asked before the first call and again shortly before the pair it gave ends
/// ([`Credentials::with_expiry`]), and when the service refused that pair, once a minute at most; a pair without an end
/// is kept for good otherwise. It is never asked twice at the same time.
///
/// It is asked within the time limit of the call that needs it, and has 30 s at most. While the pair before is still
/// valid it has 5 s, or half of what is left to the call: then the old pair goes on, and nobody asks for a minute.
pub trait CredentialProvider: Send + Sync + 'static {
    /// Gives the current pair.
    fn provide(&self) -> ProviderFuture<'_>;

    /// Its name in messages.
    fn name(&self) -> &str {
        "provider"
    }
}

/// Makes a provider of an async function.
///
/// ```
/// let provider = gureum::credentials::from_fn(|| async {
///     gureum::credentials::Credentials::new("access", "secret")
/// });
/// # let _ = provider;
/// ```
pub fn from_fn<F, R>(function: F) -> impl CredentialProvider
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<Credentials>> + Send + 'static,
{
    FromFn(function)
}

struct FromFn<F>(F);

impl<F, R> CredentialProvider for FromFn<F>
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<Credentials>> + Send + 'static,
{
    fn provide(&self) -> ProviderFuture<'_> {
        Box::pin((self.0)())
    }
}
