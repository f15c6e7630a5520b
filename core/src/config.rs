//! What a user can set, and what becomes of it.
//!
//! [`Config`] is a bag of wishes; [`Config::resolve`] turns it into [`Settings`],
//! which never change again. Explicit wishes come before the environment, that
//! before the vendors' files, those before the defaults. A wish that cannot be met
//! is an error here, before anything is sent.

mod address;
#[cfg(feature = "reqwest")]
mod brought;
mod endpoint;
mod finish;
mod place;
mod proxy;
mod record;
mod unmet;
mod wishes;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

pub(crate) use address::problem as address_problem;
pub use endpoint::Endpoint;
pub use wishes::Config;

pub use crate::language::Language;

use unmet::unmet;

use crate::at_the_limit;
use crate::credentials::{
    CredentialSource, EMULATOR_ACCESS_KEY, Explicit, FileSettings, Finish, Found, find, read_settings,
};
use crate::emulator::EmulatorClock;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::generated::variables;
use crate::headers;
use crate::operation::{Service, Vendor};
use crate::options::CallOptions;
use crate::tap::Tap;
use crate::time::TimeSource;
use crate::transport::proxy::Proxy;
use crate::transport::store::Places;
use crate::transport::tls::{self, Trust};

/// Largest file with certificates that is read. All authorities of the world are less than 1 MiB.
const MOST_CERTIFICATES: u64 = 16 * 1024 * 1024;

/// What a client works with. Made by [`Config::resolve`], never changed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Settings {
    /// The service.
    pub service: &'static Service,
    /// Where requests go.
    pub endpoint: Endpoint,
    /// Samsung environment; empty where the service has none.
    pub environment: String,
    /// Samsung region; empty where the service has none.
    pub region: String,
    /// Who signs.
    pub credentials: CredentialSource,
    /// Whom to trust.
    pub(crate) trust: Trust,
    /// The proxy of the environment.
    pub(crate) proxy: Option<Proxy>,
    /// What to call over, if not connections of our own.
    #[cfg(feature = "reqwest")]
    pub(crate) http_client: Option<reqwest::Client>,
    /// Limits and choices of every call.
    pub options: CallOptions,
    /// Language of explanations and of the vendor's texts.
    pub language: Language,
    /// The clock.
    pub time: TimeSource,
    /// The same clock, if it may turn out to be an emulator's.
    pub(crate) emulator: Option<EmulatorClock>,
    /// Told what goes over the wire.
    pub(crate) tap: Option<Tap>,
    /// Added to `User-Agent`.
    pub user_agent: Option<String>,
    /// Address that tells the site or environment the keys are for, as far as environment and files do.
    pub key_site: Option<String>,
}

impl Config {
    /// Checks all wishes and fills the gaps.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Config`](crate::ErrorKind::Config) for a wish that cannot be met, of kind
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if there are no usable credentials. Nothing has been
    /// sent then.
    pub fn resolve(&self, service: &'static Service, environment: &Environment) -> Result<Settings> {
        let offline = environment.is_offline();
        let proxies = self.proxy.unwrap_or(!self.isolated).then_some(environment);
        // Not of gureum alone, and a file of the machine like its certificates.
        let places = Places::named_in(environment);
        let empty = Environment::empty();
        let environment = if self.isolated { &empty } else { environment };
        let files = self.file_settings(service.vendor, environment)?;
        let place = place::choose(self, service, environment, &files)?;
        let wishes = endpoint::Wishes {
            address: self.endpoint.as_deref(),
            allow_host: self.allow_host.as_deref(),
            has_emulator_keys: self.has_emulator_keys(service.vendor, environment),
        };
        let endpoint = endpoint::choose(&wishes, service, environment, &files, &place)?;
        if offline && !endpoint.is_loopback() {
            let message =
                format!("`GUREUM_OFFLINE` is set, but the endpoint `{}` is not on this machine", endpoint.origin());
            return Err(unmet(message, "set the address of the emulator as `endpoint`, or unset `GUREUM_OFFLINE`"));
        }
        let proxy = proxies.map_or(Ok(None), |environment| proxy::choose(environment, &endpoint))?;
        let account_id = account_id(self, service.vendor, environment, &files)?;
        let finish = finish::finish(account_id, &endpoint, self.language(environment));
        let emulator = self.emulator_at(&endpoint);
        Ok(Settings {
            service,
            credentials: self.source(service.vendor, environment, finish)?,
            trust: self.trust(&endpoint, places)?,
            proxy,
            #[cfg(feature = "reqwest")]
            http_client: brought::checked(self)?,
            options: self.checked_options()?,
            language: self.language(environment),
            time: self.time_with(emulator.as_ref()),
            emulator,
            tap: record::tap(self)?,
            user_agent: self.checked_user_agent()?,
            key_site: key_site(service.vendor, environment, &files),
            environment: place.environment,
            region: place.region,
            endpoint,
        })
    }

    /// The clock of the emulator that may be there, unless the time comes from elsewhere.
    fn emulator_at(&self, endpoint: &Endpoint) -> Option<EmulatorClock> {
        let may_be = self.time.is_none() && endpoint.may_be_emulator();
        may_be.then(|| endpoint.origin().parse().ok().map(EmulatorClock::of)).flatten()
    }

    fn time_with(&self, emulator: Option<&EmulatorClock>) -> TimeSource {
        match (&self.time, emulator) {
            (Some(time), _) => time.clone(),
            (None, Some(emulator)) => TimeSource::new(emulator.clone()),
            (None, None) => TimeSource::default(),
        }
    }

    fn file_settings(&self, vendor: Vendor, environment: &Environment) -> Result<FileSettings> {
        if let (Vendor::Samsung, Some(profile)) = (vendor, &self.profile) {
            let message = format!("the profile `{profile}` was asked for, but Samsung's files have no profiles");
            return Err(unmet(message, "leave `profile` out"));
        }
        match read_settings(vendor, self.profile.as_deref(), environment) {
            // Nobody depends on a broken file when all that it could say is said elsewhere.
            Err(error) if self.needs_no_file(vendor, environment) => {
                tracing::warn!(reason = error.message(), "a file of settings is passed over");
                Ok(FileSettings::default())
            }
            files => files,
        }
    }

    /// Whether place and address are known without the vendors' files. Of NAVER's they tell nothing but the site.
    fn needs_no_file(&self, vendor: Vendor, environment: &Environment) -> bool {
        let is_set =
            |wish: &Option<String>, names: &[&'static str]| wish.is_some() || environment.first(names).is_some();
        let has_region = is_set(&self.region, variables::REGION.of(vendor));
        let has_letter = is_set(&self.environment, variables::ENVIRONMENT.of(vendor))
            || environment.first(variables::KEY_SITE.of(vendor)).is_some();
        let has_endpoint = is_set(&self.endpoint, variables::ENDPOINT.of(vendor));
        vendor == Vendor::Naver || (has_region && has_letter) || has_endpoint
    }

    fn source(&self, vendor: Vendor, environment: &Environment, finish: Finish) -> Result<CredentialSource> {
        let explicit = Explicit {
            access_key: self.access_key.clone(),
            secret_key: self.secret_key.clone(),
            provider: self.credentials.clone(),
            profile: self.profile.clone(),
            isolated: self.isolated,
        };
        if explicit.provider.is_some() && (explicit.access_key.is_some() || explicit.secret_key.is_some()) {
            return Err(unmet("both keys and a provider of credentials are given", "leave one of them out"));
        }
        match find(vendor, &explicit, environment)? {
            Found::Fixed(credentials) => finish(credentials).map(CredentialSource::fixed),
            Found::Provider(provider, remember) => Ok(CredentialSource::asked(provider, remember, finish)),
        }
    }

    /// Whether the environment leads to an emulator that runs already: it has an address, and keys that are good for nothing else.
    #[must_use]
    pub fn leads_to_emulator(&self, vendor: Vendor, environment: &Environment) -> bool {
        environment.first(variables::ENDPOINT.of(vendor)).is_some() && self.has_emulator_keys(vendor, environment)
    }

    /// Whether the keys that are set, here or in the environment, open nothing but emulators. Every pair is looked at again
    /// before it is used.
    fn has_emulator_keys(&self, vendor: Vendor, environment: &Environment) -> bool {
        let of_environment = || environment.first(variables::ACCESS_KEY.of(vendor)).map(|(_, key)| key);
        let access_key = self.access_key.as_deref().or_else(of_environment);
        access_key.is_some_and(|key| key.starts_with(EMULATOR_ACCESS_KEY))
    }

    fn trust(&self, endpoint: &Endpoint, places: Places) -> Result<Trust> {
        let trust = Trust { bundle: self.certificates()?, roots: self.roots.as_deref().map(Arc::from), places };
        if endpoint.origin().starts_with("https:") {
            trust.check().map_err(|[why, hint]| unmet(why, hint))?;
        }
        Ok(trust)
    }

    fn certificates(&self) -> Result<Option<Arc<[u8]>>> {
        let (name, own) = match (&self.ca_bundle, &self.ca_bundle_pem) {
            (Some(_), Some(_)) => {
                return Err(unmet("both `ca_bundle` and `ca_bundle_pem` are set", "leave one of them out"));
            }
            (Some(path), None) => ("ca_bundle", Some(read_bundle(path).map_err(|error| unreadable(path, &error))?)),
            (None, pem) => ("ca_bundle_pem", pem.clone()),
        };
        if let Some(pem) = &own {
            tls::certificates(pem)
                .map_err(|why| unmet(format!("`{name}`: {why}"), "it must have lines `-----BEGIN CERTIFICATE-----`"))?;
        }
        let pem = [own, self.extra_certificates()?].into_iter().flatten().collect::<Vec<_>>().join(&b'\n');
        Ok((!pem.is_empty()).then(|| pem.into()))
    }

    /// A file that says nothing is passed over with a warning, as the language does it.
    fn extra_certificates(&self) -> Result<Option<Vec<u8>>> {
        let Some(path) = &self.extra_ca_bundle else { return Ok(None) };
        let pem = match read_bundle(path) {
            // That passes, and the client would go on without them.
            Err(error) if at_the_limit::is(&error) => return Err(at_the_limit::error(&error)),
            read => read.map_err(|error| error.to_string()),
        };
        let pem = pem.and_then(|pem| tls::certificates(&pem).map(|_| pem));
        if let Err(why) = &pem {
            tracing::warn!(path = %path.display(), why, "extra certificates are passed over");
        }
        Ok(pem.ok())
    }

    fn checked_options(&self) -> Result<CallOptions> {
        for (name, limit) in self.options.spans() {
            if limit.is_some_and(|limit| limit.is_zero()) {
                return Err(unmet(
                    format!("`{name}` is zero, so no call could ever succeed"),
                    "leave it out for the default",
                ));
            }
        }
        headers::checked([self.options.headers.as_ref(), None]).map_err(|unfit| unfit.as_config())?;
        let mut options = self.options.clone();
        options.listeners.listener = options.listeners.listener.or_else(|| self.hooks.listener());
        Ok(options)
    }

    fn checked_user_agent(&self) -> Result<Option<String>> {
        let Some(text) = self.user_agent.as_deref().filter(|text| !text.is_empty()) else { return Ok(None) };
        if text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
            return Ok(Some(text.to_owned()));
        }
        Err(unmet("`user_agent` has characters that do not fit into a header", "use visible ASCII"))
    }

    /// The language of a client that is opened so. An isolated one does not ask the environment.
    pub(crate) fn spoken(&self, environment: &Environment) -> Language {
        let empty = Environment::empty();
        self.language(if self.isolated { &empty } else { environment })
    }

    pub(crate) fn language(&self, environment: &Environment) -> Language {
        let of_environment = environment.first(variables::LANGUAGE).and_then(|(_, tag)| Language::of_tag(tag));
        self.language.or(of_environment).unwrap_or_default()
    }
}

fn key_site(vendor: Vendor, environment: &Environment, files: &FileSettings) -> Option<String> {
    let of_files = match vendor {
        Vendor::Naver => &files.api_url,
        Vendor::Samsung => &files.auth_url,
    };
    let of_environment = environment.first(variables::KEY_SITE.of(vendor)).map(|(_, address)| address.to_owned());
    of_environment.or_else(|| of_files.as_ref().map(|(address, _)| address.clone()))
}

fn account_id(
    config: &Config,
    vendor: Vendor,
    environment: &Environment,
    files: &FileSettings,
) -> Result<Option<String>> {
    if vendor == Vendor::Naver {
        return match &config.account_id {
            Some(_) => Err(unmet("`account_id` is set, but NAVER Cloud has none", "leave it out")),
            None => Ok(None),
        };
    }
    let of_environment = || environment.first(variables::ACCOUNT_ID.of(vendor)).map(|(_, id)| id.to_owned());
    let of_files = || files.account_id.as_ref().map(|(id, _)| id.clone());
    let account_id = config.account_id.clone().or_else(of_environment).or_else(of_files).filter(|id| !id.is_empty());
    match account_id {
        Some(id) if !id.bytes().all(|byte| byte.is_ascii_graphic()) => {
            Err(unmet("`account_id` has white space or other unfit characters in it", "copy it again from the console"))
        }
        account_id => Ok(account_id),
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Error {
    if at_the_limit::is(error) {
        return at_the_limit::error(error);
    }
    let message = format!("`ca_bundle` names `{}`, which cannot be read: {error}", path.display());
    unmet(message, "check the path")
}

/// A file with certificates. It may turn out to be a device without an end.
fn read_bundle(path: &Path) -> io::Result<Vec<u8>> {
    let mut pem = Vec::new();
    File::open(path)?.take(MOST_CERTIFICATES + 1).read_to_end(&mut pem)?;
    if pem.len() as u64 > MOST_CERTIFICATES {
        return Err(io::Error::other(format!("it is larger than {} MiB", MOST_CERTIFICATES / 1024 / 1024)));
    }
    Ok(pem)
}

#[cfg(test)]
#[path = "../tests/unit/config.rs"]
mod tests;
