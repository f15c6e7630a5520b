//! The untyped client: any operation by name, any signed request by method and path.
//!
//! The typed clients are made of it, and so are the packages of the other languages. A client is cheap to copy; all copies
//! share connections, clock and quota. Making one opens no connection, starts no thread and sends nothing. Calls are
//! awaited in the caller's own tokio runtime, which needs I/O and time; nothing is spawned.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::Method;

use crate::caller::Caller;
use crate::cascade;
use crate::clock::Skew;
use crate::config::Config;
use crate::credentials::Environment;
use crate::deadline::Deadline;
use crate::dispatch::effective::Effective;
use crate::dispatch::plan::Plan;
use crate::dispatch::shared::Shared;
use crate::dispatch::{self, Dispatch, outcome};
use crate::ensure;
use crate::error::{Error, ErrorKind, Result, shortened};
use crate::language::Language;
use crate::operation::{Class, Composed, Operation, Service};
use crate::options::CallOptions;
use crate::reply::Reply;
use crate::request::{self, Request, target};
use crate::retry::Jitter;
use crate::sign::{self, Unsigned};
use crate::time::TimeSource;
use gureum_closest::closest;

/// Makes signed calls to one service.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    options: Arc<CallOptions>,
    is_closed: Arc<AtomicBool>,
    wishes: Arc<Wishes>,
}

/// What was set, and where the rest is looked for: clients of other services are made of the same.
pub(crate) struct Wishes {
    pub config: Config,
    pub environment: Environment,
}

impl Client {
    pub(crate) fn of(service: &'static Service, wishes: Wishes, jitter: Jitter) -> Result<Self> {
        let language = wishes.config.language(&wishes.environment);
        Client::resolved(service, wishes, jitter).map_err(|error| language.tell(error))
    }

    fn resolved(service: &'static Service, wishes: Wishes, jitter: Jitter) -> Result<Self> {
        let settings = wishes.config.resolve(service, &wishes.environment)?;
        let options = Arc::new(settings.options.clone());
        let shared = Arc::new(Shared::new(settings, jitter)?);
        Ok(Client { shared, options, is_closed: Arc::default(), wishes: Arc::new(wishes) })
    }

    /// A client of another service of the same cloud. Both share keys, which are asked for once, region, limits, clock and
    /// certificates, and connections where both services are at one address. Each is closed by itself.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`](crate::ClientBuilder::build); of kind [`ErrorKind::Config`] for a service of another
    /// cloud, and of kind [`ErrorKind::Closed`] if this client is closed.
    pub fn beside(&self, service: &'static Service) -> Result<Client> {
        self.open(service.name)?;
        let own = self.service();
        if own.vendor != service.vendor {
            let message = format!("`{}` and `{}` are services of two clouds", own.name, service.name);
            let error = Error::new(ErrorKind::Config, message);
            return Err(error.with_hint("make a client of its own, with keys of that cloud"));
        }
        let shared = self.shared.beside(self.wishes.config.resolve(service, &self.wishes.environment)?)?;
        let options = Arc::clone(&self.options);
        Ok(Client { shared: Arc::new(shared), options, is_closed: Arc::default(), wishes: Arc::clone(&self.wishes) })
    }

    /// Calls an operation by its name, for example `accounts.getDetail`, with a JSON object as input. Works for every
    /// operation, those without a typed method included.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Input`] for an unknown name or input that cannot be sent; else whatever the call ends with.
    pub async fn call(&self, operation: &str, input: &[u8], options: &CallOptions) -> Result<Reply> {
        let row = self.row(operation).map_err(|error| self.language().tell(error))?;
        self.call_row(row, input, options).await
    }

    /// Calls an operation by its row.
    ///
    /// # Errors
    ///
    /// As [`Client::call`].
    pub async fn call_row(&self, row: &'static Operation, input: &[u8], options: &CallOptions) -> Result<Reply> {
        self.done(row, input, options).await.map_err(|error| self.language().tell(error))
    }

    async fn done(&self, row: &'static Operation, input: &[u8], options: &CallOptions) -> Result<Reply> {
        self.open(row.id)?;
        let effective = Effective::of(options, &self.options);
        // Boxed: what is made of several calls holds calls itself, and most calls shall not carry the room for it.
        match row.composed {
            None => dispatch::call(&self.shared, row, input, effective).await,
            Some(Composed::Ensure(ensure)) => {
                Box::pin(ensure::run(self, row, ensure, input, options, effective.timeout)).await
            }
            Some(Composed::Plan(cascade)) => {
                Box::pin(cascade::plan(self, row, cascade, input, options, effective.timeout)).await
            }
        }
    }

    /// Sends any signed request. The target (path and query) is signed and sent as it is given, but that letters
    /// outside of ASCII and marks that no address may hold are escaped.
    ///
    /// What is not a `GET` counts as a creation: it is repeated only if it was certainly not carried out.
    ///
    /// # Errors
    ///
    /// As [`Client::call`].
    pub async fn request(
        &self,
        method: &str,
        path_and_query: &str,
        body: Option<Bytes>,
        options: &CallOptions,
    ) -> Result<Reply> {
        let sent = self.sent(method, path_and_query, body, options).await;
        sent.map_err(|error| self.language().tell(error))
    }

    async fn sent(
        &self,
        method: &str,
        path_and_query: &str,
        body: Option<Bytes>,
        options: &CallOptions,
    ) -> Result<Reply> {
        let name = shortened(format!("{method} {}", path_and_query.split('?').next().unwrap_or_default()));
        let named = |error: Error| error.with(|details| details.operation = Some(name.clone()));
        self.open(&name)?;
        let request = raw(method, path_and_query, body).map_err(named)?;
        let class = if request.method == Method::GET { Class::Read } else { Class::Create };
        let plan = Plan { id: &name, row: None, class, input: b"", request };
        Dispatch::new(&self.shared, plan, Effective::of(options, &self.options)).map_err(named)?.run().await
    }

    /// A copy with other options; what `options` leaves open stays as it is. Connections, clock and quota are shared.
    pub fn with_options(&self, options: CallOptions) -> Client {
        Client { options: Arc::new(options.over(&self.options)), ..self.clone() }
    }

    /// Closes this client and all its copies. Later calls end with [`ErrorKind::Closed`] before anything is sent. A call
    /// in flight still gets its answer; if it would need another attempt, it ends with `Closed` instead.
    pub fn close(&self) {
        self.is_closed.store(true, Ordering::Release);
        self.shared.transport.close();
    }

    /// What would be signed now for a call, line ends shown as `\n`. It holds the access key, never the secret key.
    ///
    /// # Errors
    ///
    /// As [`Client::call`], without sending anything.
    pub async fn explain_signature(&self, operation: &str, input: &[u8], options: &CallOptions) -> Result<String> {
        self.open(operation)?;
        let row = self.row(operation)?;
        let options = Effective::of(options, &self.options);
        let version = self.shared.version(Some(row), options.api_version);
        let request = version
            .and_then(|version| request::bind(row, input, version))
            .map_err(|error| error.with(|details| details.operation = Some(row.id.to_owned())))?;
        let credentials = self.shared.credentials_by(Deadline::after(options.timeout)).await?;
        let url = [self.shared.origin(), &request.target].concat();
        let unsigned = Unsigned { method: row.method, url: &url, target: &request.target };
        Ok(sign::explain(self.service().vendor, &unsigned, &credentials, self.shared.clock.stamp().millis))
    }

    /// The service that is called.
    pub fn service(&self) -> &'static Service {
        self.shared.service
    }

    /// Scheme, host and port of what is called.
    pub(crate) fn origin(&self) -> &str {
        self.shared.origin()
    }

    /// The language that errors are told in.
    fn language(&self) -> Language {
        self.shared.language()
    }

    /// Whether a call can be signed and written at once.
    pub(crate) fn is_at_hand(&self) -> bool {
        self.shared.is_at_hand()
    }

    /// The limit of a call, if one was set.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.options.timeout
    }

    /// How far the service's clock is ahead, once an answer came.
    pub(crate) fn skew(&self) -> Option<Skew> {
        self.shared.clock.skew()
    }

    fn row(&self, operation: &str) -> Result<&'static Operation> {
        let service = self.service();
        service.operation(operation).ok_or_else(|| {
            let error = Error::new(ErrorKind::Input, format!("`{}` has no operation `{operation}`", service.name));
            match closest(operation, service.operations.iter().chain(service.composed).map(|row| row.id)) {
                Some(known) => error.with_hint(format!("did you mean `{known}`?")),
                None => error.with_hint("use `request` for what has no name here"),
            }
        })
    }

    fn open(&self, name: &str) -> Result<()> {
        if self.is_closed.load(Ordering::Acquire) {
            return Err(outcome::closed().with(|details| details.operation = Some(shortened(name.to_owned()))));
        }
        Ok(())
    }
}

fn raw(method: &str, target: &str, body: Option<Bytes>) -> Result<Request> {
    let Ok(method) = Method::from_bytes(method.as_bytes()) else {
        let error = Error::new(ErrorKind::Input, format!("`{}` is no HTTP method", method.escape_debug()));
        return Err(error.with_hint("use GET, POST, PUT or DELETE"));
    };
    Ok(Request { method, target: target::written(target)?.into_owned(), body })
}

impl Caller for Client {
    fn call_row(
        &self,
        row: &'static Operation,
        input: &[u8],
        options: &CallOptions,
    ) -> impl Future<Output = Result<Reply>> + Send {
        Client::call_row(self, row, input, options)
    }

    fn time(&self) -> &TimeSource {
        &self.shared.time
    }

    fn service(&self) -> &'static Service {
        self.shared.service
    }

    fn version<'a>(&'a self, row: &'static Operation, options: &'a CallOptions) -> Result<Option<&'a str>> {
        self.shared.version(Some(row), Effective::of(options, &self.options).api_version)
    }

    fn language(&self) -> Language {
        Client::language(self)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.shared.service.name)
            .field("endpoint", &self.shared.origin())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
