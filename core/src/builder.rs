//! Settings of a client, one by one.

use std::fmt;
use std::marker::PhantomData;
use std::path::PathBuf;
use std::time::Duration;

use crate::client::Client;
use crate::config::{CaBundle, Config, Language};
use crate::credentials::{CredentialProvider, Environment};
use crate::error::Result;
use crate::operation::Service;
use crate::options::CallOptions;
use crate::retry::Jitter;
use crate::secret::Secret;
use crate::time::TimeSource;

/// Makes a client: a [`Client`], or a typed one such as `DataForest`. What is left out comes from the environment, the
/// vendors' files, or a default.
#[derive(Clone)]
#[must_use = "call `build` to get a client"]
pub struct ClientBuilder<C = Client> {
    service: &'static Service,
    config: Config,
    environment: Option<Environment>,
    jitter: Jitter,
    made: PhantomData<fn() -> C>,
}

impl Client {
    /// Starts a client of `service`, for example [`DATA_FOREST`](crate::generated::operations::DATA_FOREST).
    pub fn builder(service: &'static Service) -> ClientBuilder {
        ClientBuilder::new(service)
    }

    /// A client with everything from the environment and the vendors' files.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    pub fn from_env(service: &'static Service) -> Result<Self> {
        Client::builder(service).build()
    }
}

impl<C: From<Client>> ClientBuilder<C> {
    pub(crate) fn new(service: &'static Service) -> Self {
        ClientBuilder {
            service,
            config: Config::default(),
            environment: None,
            jitter: Jitter::default(),
            made: PhantomData,
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Config)) -> Self {
        change(&mut self.config);
        self
    }

    fn with_option(self, change: impl FnOnce(&mut CallOptions)) -> Self {
        self.with(|config| change(&mut config.options))
    }

    /// Replaces all settings.
    pub fn config(self, config: Config) -> Self {
        ClientBuilder { config, ..self }
    }

    /// Access key. Needs a secret key beside it.
    pub fn access_key(self, key: impl Into<String>) -> Self {
        self.with(|config| config.access_key = Some(key.into()))
    }

    /// Secret key. Needs an access key beside it.
    pub fn secret_key(self, key: impl Into<Secret>) -> Self {
        self.with(|config| config.secret_key = Some(key.into()))
    }

    /// Your own source of credentials, instead of keys.
    pub fn credentials(self, provider: impl CredentialProvider + 'static) -> Self {
        self.with(|config| config.credentials = Some(std::sync::Arc::new(provider)))
    }

    /// Profile of `~/.ncloud/configure`.
    pub fn profile(self, name: impl Into<String>) -> Self {
        self.with(|config| config.profile = Some(name.into()))
    }

    /// Samsung account id, for accounts that demand it.
    pub fn account_id(self, id: impl Into<String>) -> Self {
        self.with(|config| config.account_id = Some(id.into()))
    }

    /// Address of the service, without path, instead of the vendor's.
    pub fn endpoint(self, address: impl Into<String>) -> Self {
        self.with(|config| config.endpoint = Some(address.into()))
    }

    /// Consent to send credentials to this host although it is not one of the service's own.
    pub fn allow_host(self, host: impl Into<String>) -> Self {
        self.with(|config| config.allow_host = Some(host.into()))
    }

    /// Samsung region, for example `kr-west1`.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.with(|config| config.region = Some(region.into()))
    }

    /// Samsung environment: `s`, `g` or `e`.
    pub fn environment(self, environment: impl Into<String>) -> Self {
        self.with(|config| config.environment = Some(environment.into()))
    }

    /// Limits each call as a whole: credentials, all attempts, all pauses. Default 90 s.
    pub fn timeout(self, limit: Duration) -> Self {
        self.with_option(|options| options.timeout = Some(limit))
    }

    /// Limits one attempt, from connecting to the last byte. Default 30 s.
    pub fn attempt_timeout(self, limit: Duration) -> Self {
        self.with_option(|options| options.attempt_timeout = Some(limit))
    }

    /// Limits DNS, TCP and TLS together. Default 3.1 s.
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.with_option(|options| options.connect_timeout = Some(limit))
    }

    /// Limits the silence while a body arrives. Default 10 s.
    pub fn idle_timeout(self, limit: Duration) -> Self {
        self.with_option(|options| options.idle_timeout = Some(limit))
    }

    /// Most attempts of a call, the first included. Default 3.
    pub fn max_attempts(self, attempts: u32) -> Self {
        self.with_option(|options| options.max_attempts = Some(attempts))
    }

    /// `Scp-Api-Version` number, for example `1.1`, instead of each operation's own.
    pub fn api_version(self, version: impl Into<String>) -> Self {
        self.with_option(|options| options.api_version = Some(version.into()))
    }

    /// Checks the documented rules before sending. They are no gate by default, because vendors relax them.
    pub fn validate_before(self, is_on: bool) -> Self {
        self.with_option(|options| options.validate = Some(is_on))
    }

    /// Certificates in PEM to trust beside those of the machine. There is no way to switch verification off.
    pub fn ca_bundle(self, pem: impl Into<Vec<u8>>) -> Self {
        self.with(|config| config.ca_bundle = Some(CaBundle::Pem(pem.into())))
    }

    /// The same from a file, which is read by [`ClientBuilder::build`].
    pub fn ca_bundle_file(self, path: impl Into<PathBuf>) -> Self {
        self.with(|config| config.ca_bundle = Some(CaBundle::File(path.into())))
    }

    /// `false` ignores the proxy of the environment; `true` obeys it in an isolated client too.
    pub fn proxy(self, is_used: bool) -> Self {
        self.with(|config| config.proxy = Some(is_used))
    }

    /// Language of explanations and of the vendor's texts.
    pub fn language(self, language: Language) -> Self {
        self.with(|config| config.language = Some(language))
    }

    /// Added to `User-Agent`, for example `my-tool/1.2`.
    pub fn user_agent(self, product: impl Into<String>) -> Self {
        self.with(|config| config.user_agent = Some(product.into()))
    }

    /// `true` ignores environment variables, files and the role of the server; `GUREUM_OFFLINE` is still obeyed.
    pub fn isolated(self, is_isolated: bool) -> Self {
        self.with(|config| config.isolated = is_isolated)
    }

    /// The clock, for tests.
    pub fn time(self, time: TimeSource) -> Self {
        self.with(|config| config.time = Some(time))
    }

    /// The chance in pauses between attempts, for tests.
    pub fn jitter(self, jitter: Jitter) -> Self {
        ClientBuilder { jitter, ..self }
    }

    /// Environment variables and home directory to look at, instead of those of the process. For tests.
    pub fn environment_variables(self, environment: Environment) -> Self {
        ClientBuilder { environment: Some(environment), ..self }
    }

    /// Makes the client. Nothing is sent, and no connection, thread or certificate store is opened.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Config`](crate::ErrorKind::Config) for a setting that cannot be met, and of kind
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if there are no usable credentials.
    pub fn build(self) -> Result<C> {
        let environment = self.environment.unwrap_or_else(Environment::of_process);
        Client::of(self.config.resolve(self.service, &environment)?, self.jitter).map(C::from)
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("service", &self.service.name)
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}
