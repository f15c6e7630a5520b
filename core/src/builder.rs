//! Makes a client. Its settings, one by one, follow from `core/api/client.yaml`.

use std::fmt;
use std::marker::PhantomData;

use crate::client::{Client, Wishes};
use crate::config::Config;
use crate::credentials::Environment;
use crate::error::Result;
use crate::events::CallEvent;
use crate::operation::Service;
use crate::options::CallOptions;
use crate::retry::Jitter;
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

    pub(crate) fn with(mut self, change: impl FnOnce(&mut Config)) -> Self {
        change(&mut self.config);
        self
    }

    pub(crate) fn with_option(self, change: impl FnOnce(&mut CallOptions)) -> Self {
        self.with(|config| change(&mut config.options))
    }

    /// Replaces all settings.
    pub fn config(self, config: Config) -> Self {
        ClientBuilder { config, ..self }
    }

    /// Calls over this client instead of connections of our own: for HTTP/2, SOCKS, client certificates, names looked up
    /// your way, or middleware. It must be built with `redirect(Policy::none())`. Proxy, certificates and the limit of
    /// connecting are its own then; `docs/transport.md` says which promises it keeps.
    ///
    /// ```
    /// use gureum::DataForest;
    /// use gureum::reqwest::{Client, redirect::Policy};
    ///
    /// // Only if nothing in the program brings a provider of cryptography to reqwest.
    /// let _ = rustls::crypto::ring::default_provider().install_default();
    /// let client = Client::builder().redirect(Policy::none()).build()?;
    /// let builder = DataForest::builder().access_key("ACCESS").secret_key("SECRET");
    /// let forest = builder.http_client(client).build()?;
    /// # drop(forest);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "reqwest")]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.with(|config| config.http_client = Some(client))
    }

    /// Told when an attempt is about to be sent. Hooks run on a thread of their own, in order, and nothing that they do can
    /// hurt a call.
    pub fn on_request(self, hook: impl Fn(&CallEvent) + Send + Sync + 'static) -> Self {
        self.with(|config| config.hooks.on_request(hook))
    }

    /// Told when an attempt has ended, with an answer or without one.
    pub fn on_response(self, hook: impl Fn(&CallEvent) + Send + Sync + 'static) -> Self {
        self.with(|config| config.hooks.on_response(hook))
    }

    /// Told when an attempt has failed and another one follows.
    pub fn on_retry(self, hook: impl Fn(&CallEvent) + Send + Sync + 'static) -> Self {
        self.with(|config| config.hooks.on_retry(hook))
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
        Client::of(self.service, Wishes { config: self.config, environment }, self.jitter).map(C::from)
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
