//! What a user can set, and what becomes of it.
//!
//! [`Config`] is a bag of wishes; [`Config::resolve`] turns it into [`Settings`],
//! which never change again. Explicit wishes come before the environment, that
//! before the vendors' files, those before the defaults. A wish that cannot be met
//! is an error here, before anything is sent.

mod endpoint;
mod place;
mod proxy;

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use endpoint::Endpoint;
pub(crate) use place::environment_letter;

use crate::at_the_limit;
use crate::credentials::{
    CredentialProvider, CredentialSource, Environment, Explicit, FileSettings, Finish, Found, find, read_settings,
};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Service, Vendor};
use crate::options::CallOptions;
use crate::secret::Secret;
use crate::time::TimeSource;
use crate::transport::proxy::Proxy;
use crate::transport::store::Places;
use crate::transport::tls::{self, Trust};

/// Largest file with certificates that is read. All authorities of the world are less than 1 MiB.
const MOST_CERTIFICATES: u64 = 16 * 1024 * 1024;

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
    /// Certificates to trust beside those of the machine.
    pub ca_bundle: Option<CaBundle>,
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
    /// Language of explanations and of the vendor's texts.
    pub language: Option<Language>,
    /// The clock, for tests.
    pub time: Option<TimeSource>,
    /// Added to `User-Agent`, for example `my-tool/1.2`.
    pub user_agent: Option<String>,
    /// `true` ignores environment variables, files and the role of the server: nothing but what is set here counts.
    /// `GUREUM_OFFLINE` alone is still obeyed, because it only forbids.
    pub isolated: bool,
}

/// Certificates in PEM.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CaBundle {
    /// A file.
    File(PathBuf),
    /// The text itself.
    Pem(Vec<u8>),
}

/// A language of explanations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Korean.
    Korean,
}

impl Language {
    /// The value of `Accept-Language`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en-US",
            Language::Korean => "ko-KR",
        }
    }

    /// Of a tag such as `ko` or `en-US`.
    fn of_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "en" => Some(Language::English),
            "ko" => Some(Language::Korean),
            _ => None,
        }
    }
}

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
    /// Limits and choices of every call.
    pub options: CallOptions,
    /// Language of explanations and of the vendor's texts.
    pub language: Language,
    /// The clock.
    pub time: TimeSource,
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
    /// Of kind [`ErrorKind::Config`] for a wish that cannot be met, of kind [`ErrorKind::Credentials`] if there are
    /// no usable credentials. Nothing has been sent then.
    pub fn resolve(&self, service: &'static Service, environment: &Environment) -> Result<Settings> {
        let offline = environment.is_offline();
        let proxies = self.proxy.unwrap_or(!self.isolated).then_some(environment);
        // Not of gureum alone, and a file of the machine like its certificates.
        let places = Places::named_in(environment);
        let empty = Environment::empty();
        let environment = if self.isolated { &empty } else { environment };
        let files = self.file_settings(service.vendor, environment)?;
        let place = place::choose(self, service, environment, &files)?;
        let endpoint = endpoint::choose(self, service, environment, &files, &place)?;
        if offline && !endpoint.is_loopback() {
            let message =
                format!("`GUREUM_OFFLINE` is set, but the endpoint `{}` is not on this machine", endpoint.origin());
            return Err(config(message, "set the address of the emulator as `endpoint`, or unset `GUREUM_OFFLINE`"));
        }
        let proxy = proxies.map_or(Ok(None), |environment| proxy::choose(environment, &endpoint))?;
        let finish = Finish {
            account_id: account_id(self, service.vendor, environment, &files)?,
            real_host: endpoint.is_vendor().then(|| endpoint.host().to_owned()),
            language: self.language(environment),
        };
        Ok(Settings {
            service,
            credentials: self.source(service.vendor, environment, finish)?,
            trust: self.trust(&endpoint, places)?,
            proxy,
            options: self.checked_options()?,
            language: self.language(environment),
            time: self.time.clone().unwrap_or_default(),
            user_agent: self.checked_user_agent()?,
            key_site: key_site(service.vendor, environment, &files),
            environment: place.environment,
            region: place.region,
            endpoint,
        })
    }

    fn file_settings(&self, vendor: Vendor, environment: &Environment) -> Result<FileSettings> {
        if let (Vendor::Samsung, Some(profile)) = (vendor, &self.profile) {
            let message = format!("the profile `{profile}` was asked for, but Samsung's files have no profiles");
            return Err(config(message, "leave `profile` out"));
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
        let has_place = is_set(&self.region, &["SCP_REGION", "SCP_TF_DEFAULT_REGION"])
            && is_set(&self.environment, &["SCP_ENVIRONMENT", "SCP_TF_AUTH_URL"]);
        vendor == Vendor::Naver || has_place || is_set(&self.endpoint, &["GUREUM_ENDPOINT", "SCP_TF_ENDPOINT_OVERRIDE"])
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
            return Err(config("both keys and a provider of credentials are given", "leave one of them out"));
        }
        match find(vendor, &explicit, environment)? {
            Found::Fixed(credentials) => CredentialSource::fixed_with_finish(credentials, &finish),
            Found::Provider(provider) => Ok(CredentialSource::of_user(provider, finish)),
            Found::ServerRole(role) => Ok(CredentialSource::of_server_role(role, finish)),
        }
    }

    fn trust(&self, endpoint: &Endpoint, places: Places) -> Result<Trust> {
        let trust = Trust { bundle: self.certificates()?, roots: self.roots.as_deref().map(Arc::from), places };
        if endpoint.origin().starts_with("https:") {
            trust.check().map_err(|[why, hint]| config(why, hint))?;
        }
        Ok(trust)
    }

    fn certificates(&self) -> Result<Option<Arc<[u8]>>> {
        let own = match &self.ca_bundle {
            None => None,
            Some(CaBundle::Pem(pem)) => Some(pem.clone()),
            Some(CaBundle::File(path)) => Some(read_bundle(path).map_err(|error| {
                if at_the_limit::is(&error) {
                    return at_the_limit::error(&error);
                }
                let message = format!("`ca_bundle` names `{}`, which cannot be read: {error}", path.display());
                config(message, "check the path")
            })?),
        };
        if let Some(pem) = &own {
            tls::certificates(pem).map_err(|why| {
                config(format!("`ca_bundle`: {why}"), "it must have lines `-----BEGIN CERTIFICATE-----`")
            })?;
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
        let options = &self.options;
        let limits = [
            ("timeout", options.timeout),
            ("attempt_timeout", options.attempt_timeout),
            ("connect_timeout", options.connect_timeout),
            ("idle_timeout", options.idle_timeout),
        ];
        for (name, limit) in limits {
            if limit.is_some_and(|limit| limit.is_zero()) {
                return Err(config(
                    format!("`{name}` is zero, so no call could ever succeed"),
                    "leave it out for the default",
                ));
            }
        }
        if options.max_attempts == Some(0) {
            return Err(config("`max_attempts` is 0, so nothing would ever be sent", "use 1 for no retries"));
        }
        Ok(options.clone())
    }

    fn checked_user_agent(&self) -> Result<Option<String>> {
        let Some(text) = self.user_agent.as_deref().filter(|text| !text.is_empty()) else { return Ok(None) };
        if text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
            return Ok(Some(text.to_owned()));
        }
        Err(config("`user_agent` has characters that do not fit into a header", "use visible ASCII"))
    }

    fn language(&self, environment: &Environment) -> Language {
        let of_environment =
            environment.first(&["GUREUM_LANGUAGE", "SCP_LANGUAGE"]).and_then(|(_, tag)| Language::of_tag(tag));
        self.language.or(of_environment).unwrap_or_default()
    }
}

fn key_site(vendor: Vendor, environment: &Environment, files: &FileSettings) -> Option<String> {
    let (variable, of_files) = match vendor {
        Vendor::Naver => ("NCLOUD_API_GW", &files.api_url),
        Vendor::Samsung => ("SCP_TF_AUTH_URL", &files.auth_url),
    };
    let of_environment = environment.first(&[variable]).map(|(_, address)| address.to_owned());
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
            Some(_) => Err(self::config("`account_id` is set, but NAVER Cloud has none", "leave it out")),
            None => Ok(None),
        };
    }
    let of_environment = || environment.first(&["SCP_ACCOUNT_ID", "SCP_TF_ACCOUNT_ID"]).map(|(_, id)| id.to_owned());
    let of_files = || files.account_id.as_ref().map(|(id, _)| id.clone());
    let account_id = config.account_id.clone().or_else(of_environment).or_else(of_files).filter(|id| !id.is_empty());
    match account_id {
        Some(id) if !id.bytes().all(|byte| byte.is_ascii_graphic()) => Err(self::config(
            "`account_id` has white space or other unfit characters in it",
            "copy it again from the console",
        )),
        account_id => Ok(account_id),
    }
}

fn config(message: impl Into<String>, hint: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message).with_hint(hint)
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

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tail = self.access_key.as_ref().map(|_| "…");
        f.debug_struct("Config")
            .field("access_key", &tail)
            .field("secret_key", &self.secret_key)
            .field("account_id", &self.account_id)
            .field("credentials", &self.credentials.as_ref().map(|provider| provider.name()))
            .field("profile", &self.profile)
            .field("endpoint", &self.endpoint.as_deref().map(endpoint::shown))
            .field("region", &self.region)
            .field("environment", &self.environment)
            .field("ca_bundle", &self.ca_bundle.is_some())
            .field("allow_host", &self.allow_host)
            .field("proxy", &self.proxy)
            .field("options", &self.options)
            .field("language", &self.language)
            .field("user_agent", &self.user_agent)
            .field("isolated", &self.isolated)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "../tests/unit/config.rs"]
mod tests;
