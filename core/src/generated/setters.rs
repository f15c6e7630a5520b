//! Settings of a client and of a call, one by one.
//!
//! Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::config::Language;
use crate::credentials::CredentialProvider;
use crate::headers::Headers;
use crate::secret::Secret;

impl<C: From<Client>> ClientBuilder<C> {
    /// Access key; with `secret_key` or not at all.
    pub fn access_key(self, access_key: impl Into<String>) -> Self {
        self.with(|config| config.access_key = Some(access_key.into()))
    }

    /// Secret key; with `access_key` or not at all.
    pub fn secret_key(self, secret_key: impl Into<Secret>) -> Self {
        self.with(|config| config.secret_key = Some(secret_key.into()))
    }

    /// Samsung account id, for accounts that demand it.
    pub fn account_id(self, account_id: impl Into<String>) -> Self {
        self.with(|config| config.account_id = Some(account_id.into()))
    }

    /// Your own source of keys instead, asked when keys are needed and again when they expire.
    pub fn credentials(self, credentials: impl CredentialProvider + 'static) -> Self {
        self.with(|config| config.credentials = Some(Arc::new(credentials)))
    }

    /// Profile of `~/.ncloud/configure`.
    pub fn profile(self, profile: impl Into<String>) -> Self {
        self.with(|config| config.profile = Some(profile.into()))
    }

    /// Address of the service instead of the vendor's, without path.
    pub fn endpoint(self, endpoint: impl Into<String>) -> Self {
        self.with(|config| config.endpoint = Some(endpoint.into()))
    }

    /// Samsung region, for example `kr-west1`.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.with(|config| config.region = Some(region.into()))
    }

    /// Samsung environment: `s`, `g` or `e`.
    pub fn environment(self, environment: impl Into<String>) -> Self {
        self.with(|config| config.environment = Some(environment.into()))
    }

    /// Limit of a whole call, pauses and retries included. Range: more than 0. Default 90 s.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with_option(|options| options.timeout = Some(timeout))
    }

    /// How often a call is repeated at most. Range: 0 to 4,294,967,295. Default 2.
    pub fn max_retries(self, max_retries: u32) -> Self {
        self.with_option(|options| options.max_retries = Some(max_retries))
    }

    /// Limit of one attempt, from connecting to the last byte. Range: more than 0. Default 30 s.
    pub fn attempt_timeout(self, attempt_timeout: Duration) -> Self {
        self.with_option(|options| options.attempt_timeout = Some(attempt_timeout))
    }

    /// Limit of DNS, TCP and TLS together. Range: more than 0. Default 3.1 s.
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        self.with_option(|options| options.connect_timeout = Some(connect_timeout))
    }

    /// Longest silence while a body arrives. Range: more than 0. Default 10 s.
    pub fn idle_timeout(self, idle_timeout: Duration) -> Self {
        self.with_option(|options| options.idle_timeout = Some(idle_timeout))
    }

    /// Samsung API version, for example `1.1`, instead of each operation's own; `vpc 1.2, ske 1.4` for several
    /// services at once. What came later is refused before sending.
    pub fn api_version(self, api_version: impl Into<String>) -> Self {
        self.with_option(|options| options.api_version = Some(api_version.into()))
    }

    /// Check the documented rules before sending. They are no gate by default, because vendors relax them.
    pub fn validate(self, validate: bool) -> Self {
        self.with_option(|options| options.validate = Some(validate))
    }

    /// File of certificates in PEM to trust beside those of the machine.
    pub fn ca_bundle(self, ca_bundle: impl Into<PathBuf>) -> Self {
        self.with(|config| config.ca_bundle = Some(ca_bundle.into()))
    }

    /// Certificates in PEM, as text, to trust beside those of the machine.
    pub fn ca_bundle_pem(self, ca_bundle_pem: impl Into<Vec<u8>>) -> Self {
        self.with(|config| config.ca_bundle_pem = Some(ca_bundle_pem.into()))
    }

    /// Consent to send credentials to this host although it is not one of the service's own.
    pub fn allow_host(self, allow_host: impl Into<String>) -> Self {
        self.with(|config| config.allow_host = Some(allow_host.into()))
    }

    /// `false` ignores the proxy of the environment; `true` obeys it in an isolated client too.
    pub fn proxy(self, proxy: bool) -> Self {
        self.with(|config| config.proxy = Some(proxy))
    }

    /// Language of explanations and of the vendor's texts: `en` or `ko`. Default `en`.
    pub fn language(self, language: Language) -> Self {
        self.with(|config| config.language = Some(language))
    }

    /// Added to the name that this library gives, for example `my-tool/1.2`.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        self.with(|config| config.user_agent = Some(user_agent.into()))
    }

    /// Headers that are added to every request, for example `traceparent`. Those of the signature, of HTTP itself and
    /// those that this library sets are refused. A call's own come before the client's of the same name.
    pub fn headers(self, headers: impl Into<Headers>) -> Self {
        self.with_option(|options| options.headers = Some(headers.into()))
    }

    /// File for a tape of what is answered, without a value of yours, which an emulator plays in tests. All clients
    /// of this process that name it share it, and it takes the place of the tape that was there. It needs
    /// `gureum::tap::set_recorder`.
    pub fn record(self, record: impl Into<PathBuf>) -> Self {
        self.with(|config| config.record = Some(record.into()))
    }

    /// Look at no file, no variable and no role of this machine; `GUREUM_OFFLINE` is obeyed all the same.
    pub fn isolated(self, isolated: bool) -> Self {
        self.with(|config| config.isolated = isolated)
    }
}

impl<A> Call<'_, A> {
    /// Limit of a whole call, pauses and retries included. Range: more than 0. Default 90 s.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with_option(|options| options.timeout = Some(timeout))
    }

    /// How often a call is repeated at most. Range: 0 to 4,294,967,295. Default 2.
    pub fn max_retries(self, max_retries: u32) -> Self {
        self.with_option(|options| options.max_retries = Some(max_retries))
    }

    /// Limit of one attempt, from connecting to the last byte. Range: more than 0. Default 30 s.
    pub fn attempt_timeout(self, attempt_timeout: Duration) -> Self {
        self.with_option(|options| options.attempt_timeout = Some(attempt_timeout))
    }

    /// Limit of DNS, TCP and TLS together. Range: more than 0. Default 3.1 s.
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self {
        self.with_option(|options| options.connect_timeout = Some(connect_timeout))
    }

    /// Longest silence while a body arrives. Range: more than 0. Default 10 s.
    pub fn idle_timeout(self, idle_timeout: Duration) -> Self {
        self.with_option(|options| options.idle_timeout = Some(idle_timeout))
    }

    /// Samsung API version, for example `1.1`, instead of each operation's own; `vpc 1.2, ske 1.4` for several
    /// services at once. What came later is refused before sending.
    pub fn api_version(self, api_version: impl Into<String>) -> Self {
        self.with_option(|options| options.api_version = Some(api_version.into()))
    }

    /// Check the documented rules before sending. They are no gate by default, because vendors relax them.
    pub fn validate(self, validate: bool) -> Self {
        self.with_option(|options| options.validate = Some(validate))
    }

    /// Headers that are added to every request, for example `traceparent`. Those of the signature, of HTTP itself and
    /// those that this library sets are refused. A call's own come before the client's of the same name.
    pub fn headers(self, headers: impl Into<Headers>) -> Self {
        self.with_option(|options| options.headers = Some(headers.into()))
    }
}
