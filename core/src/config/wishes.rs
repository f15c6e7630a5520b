//! The wishes of a user: all that can be set.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use super::address::shown;
use crate::credentials::CredentialProvider;
use crate::events::Hooks;
use crate::language::Language;
use crate::options::CallOptions;
use crate::secret::Secret;
use crate::tap::Tap;
use crate::time::TimeSource;

/// All that can be set. Every field may be left out.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Access key. Needs `secret_key` beside it.
    pub access_key: Option<String>,
    /// Secret key. Needs `access_key` beside it.
    pub secret_key: Option<Secret>,
    /// Samsung account id. Leave it out unless the account demands it: it is signed when it is set.
    pub account_id: Option<String>,
    /// Your own source of credentials, instead of keys.
    pub credentials: Option<Arc<dyn CredentialProvider>>,
    /// Profile of `~/.ncloud/configure`.
    pub profile: Option<String>,
    /// Address of the service, without path, instead of the vendor's.
    pub endpoint: Option<String>,
    /// Samsung region, for example `kr-west1`.
    pub region: Option<String>,
    /// Samsung environment: `s`, `g` or `e`.
    pub environment: Option<String>,
    /// File of certificates in PEM to trust beside those of the machine.
    pub ca_bundle: Option<PathBuf>,
    /// Certificates in PEM to trust beside those of the machine.
    pub ca_bundle_pem: Option<Vec<u8>>,
    /// Certificates that all programs of a language trust (`NODE_EXTRA_CA_CERTS`), so its package does too.
    pub(crate) extra_ca_bundle: Option<PathBuf>,
    /// Certificates in PEM that stand for those of the machine, where the core cannot read them: on Android.
    pub roots: Option<Vec<u8>>,
    /// Consent to send credentials to this host although it is not one of the service's own.
    pub allow_host: Option<String>,
    /// `false` ignores the proxy of the environment; `true` obeys it in an isolated client too.
    pub proxy: Option<bool>,
    /// Limits and choices of every call.
    pub options: CallOptions,
    /// Code of the user that is told what happens in calls.
    pub hooks: Hooks,
    /// Language of explanations and of the vendor's texts.
    pub language: Option<Language>,
    /// The clock, for tests.
    pub time: Option<TimeSource>,
    /// Told what goes over the wire, secrets included.
    pub tap: Option<Tap>,
    /// File for a tape of what is answered; see [`crate::tap::set_recorder`].
    pub record: Option<PathBuf>,
    /// Added to `User-Agent`, for example `my-tool/1.2`.
    pub user_agent: Option<String>,
    /// A client of reqwest to call over, instead of connections of our own.
    #[cfg(feature = "reqwest")]
    pub http_client: Option<reqwest::Client>,
    /// `true` ignores environment variables, files and the role of the server: nothing but what is set here counts.
    /// `GUREUM_OFFLINE` alone is still obeyed, because it only forbids.
    pub isolated: bool,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tail = self.access_key.as_ref().map(|_| "…");
        f.debug_struct("Config")
            .field("access_key", &tail)
            .field("secret_key", &self.secret_key)
            .field("account_id", &self.account_id)
            .field("credentials", &self.credentials.as_ref().map(|provider| provider.name()))
            .field("profile", &self.profile)
            .field("endpoint", &self.endpoint.as_deref().map(shown))
            .field("region", &self.region)
            .field("environment", &self.environment)
            .field("ca_bundle", &self.ca_bundle.is_some())
            .field("ca_bundle_pem", &self.ca_bundle_pem.is_some())
            .field("allow_host", &self.allow_host)
            .field("proxy", &self.proxy)
            .field("options", &self.options)
            .field("hooks", &self.hooks)
            .field("language", &self.language)
            .field("tap", &self.tap.is_some())
            .field("record", &self.record)
            .field("user_agent", &self.user_agent)
            .field("isolated", &self.isolated)
            .finish_non_exhaustive()
    }
}
