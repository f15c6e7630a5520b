//! The places where credentials are looked for, in order.
//!
//! Explicit keys or provider, environment, files, and on a NAVER server its role.
//! The first place that has something decides: half a pair there is an error, not
//! a reason to go on, because the user meant that place.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::cache::REMEMBER_FAILURE;
use super::files::{naver_file, naver_path, samsung_file, samsung_paths};
use super::halves::Halves;
use super::pair::Credentials;
use super::provider::CredentialProvider;
use super::server_role::{self, ServerRole};
use super::source_names::{CONFIGURATION, ENVIRONMENT, SERVER_ROLE};
use super::tried::{NOTHING_FOUND, at, nothing_found};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result, Tried};
use crate::generated::variables;
use crate::operation::Vendor;
use crate::secret::Secret;

const FILES: &str = "files";

/// What the user gave to the client itself.
#[derive(Default, Clone)]
pub(crate) struct Explicit {
    pub(crate) access_key: Option<String>,
    pub(crate) secret_key: Option<Secret>,
    pub(crate) provider: Option<Arc<dyn CredentialProvider>>,
    pub(crate) profile: Option<String>,
    /// Nothing but what is given counts.
    pub(crate) isolated: bool,
}

/// What the search ends with.
pub(crate) enum Found {
    /// A pair that is there already.
    Fixed(Credentials),
    /// Who gives one when asked, and how long its failure answers for it: code of the user's, or the role of this server.
    Provider(Arc<dyn CredentialProvider>, Duration),
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Found::Fixed(credentials) => credentials.fmt(f),
            Found::Provider(provider, _) => f.write_str(provider.name()),
        }
    }
}

/// Looks at the places that need no network.
pub(crate) fn find(vendor: Vendor, explicit: &Explicit, environment: &Environment) -> Result<Found> {
    let mut search = Search { vendor, explicit, environment, tried: Vec::new() };
    search.run().map_err(|error| search.blame(error))
}

/// The pair that the variables of the environment hold, and nothing else.
///
/// # Errors
///
/// Of kind [`ErrorKind::Credentials`] if they hold none, or none that can be used.
pub fn of_variables(vendor: Vendor, environment: &Environment) -> Result<Credentials> {
    let explicit = Explicit::default();
    let mut search = Search { vendor, explicit: &explicit, environment, tried: Vec::new() };
    search.variables()?.ok_or_else(|| nothing_found(vendor, &search.tried))
}

/// A place that was looked at, whether or not an earlier one decided.
pub(crate) struct Looked {
    pub(crate) place: String,
    pub(crate) outcome: Outcome,
}

/// What is at a place.
pub(crate) enum Outcome {
    /// Nothing, and why.
    Nothing(String),
    Keys(Credentials),
    /// Who would give keys when asked.
    Provider(Arc<dyn CredentialProvider>),
    /// Something that cannot be used, and stands in the way of all later places.
    Broken(Error),
}

impl Looked {
    /// The pair that is there already.
    pub(crate) fn credentials(&self) -> Option<&Credentials> {
        match &self.outcome {
            Outcome::Keys(credentials) => Some(credentials),
            _ => None,
        }
    }

    pub(crate) fn decides(&self) -> bool {
        !matches!(self.outcome, Outcome::Nothing(_))
    }
}

/// Looks at one place, or at those of one kind.
type Step = fn(&mut Search<'_>) -> Result<Option<Found>>;

/// Looks at every place, in the order of the search. Nobody is asked for keys.
pub(crate) fn survey(vendor: Vendor, explicit: &Explicit, environment: &Environment) -> Vec<Looked> {
    let mut all: Vec<Looked> = Vec::new();
    let steps: [Step; 4] = [
        |search| search.explicit(),
        |search| match &search.explicit.profile {
            Some(_) => Ok(search.skip(ENVIRONMENT, "a profile is asked for by name")),
            None => Ok(search.variables()?.map(Found::Fixed)),
        },
        |search| Ok(search.files()?.map(Found::Fixed)),
        |search| match search.vendor {
            Vendor::Naver => search.server_role().map(Some),
            Vendor::Samsung => Ok(None),
        },
    ];
    let count = if explicit.isolated { 1 } else { steps.len() };
    for step in &steps[..count] {
        let mut search = Search { vendor, explicit, environment, tried: Vec::new() };
        let outcome = step(&mut search);
        let nothing = |tried: Tried| Looked { place: tried.place, outcome: Outcome::Nothing(tried.reason) };
        all.extend(search.tried.drain(..).map(nothing));
        match outcome {
            Ok(None) => {}
            Ok(Some(found)) => all.push(found.looked()),
            // What was tried says it already.
            Err(error) if error.tried().is_empty() || error.message().starts_with(NOTHING_FOUND) => {}
            Err(error) => {
                let place = error.tried().last().map_or_else(String::new, |tried| tried.place.clone());
                all.push(Looked { place, outcome: Outcome::Broken(error) });
            }
        }
    }
    all
}

impl Found {
    fn looked(self) -> Looked {
        match self {
            Found::Fixed(keys) => Looked { place: keys.source().to_owned(), outcome: Outcome::Keys(keys) },
            Found::Provider(provider, _) => {
                Looked { place: provider.name().to_owned(), outcome: Outcome::Provider(provider) }
            }
        }
    }
}

struct Search<'a> {
    vendor: Vendor,
    explicit: &'a Explicit,
    environment: &'a Environment,
    tried: Vec<Tried>,
}

impl Search<'_> {
    fn run(&mut self) -> Result<Found> {
        if let Some(found) = self.explicit()? {
            return Ok(found);
        }
        if self.explicit.isolated {
            return Err(self.isolated());
        }
        // A profile that was asked for by name is explicit too: variables do not override it.
        if self.explicit.profile.is_none()
            && let Some(credentials) = self.variables()?
        {
            return Ok(Found::Fixed(credentials));
        }
        if let Some(credentials) = self.files()? {
            return Ok(Found::Fixed(credentials));
        }
        match self.vendor {
            Vendor::Naver => self.server_role(),
            Vendor::Samsung => Err(nothing_found(self.vendor, &self.tried)),
        }
    }

    fn explicit(&mut self) -> Result<Option<Found>> {
        if let Some(provider) = &self.explicit.provider {
            return Ok(Some(Found::Provider(provider.clone(), REMEMBER_FAILURE)));
        }
        let (access, secret) = (self.explicit.access_key.as_deref(), self.explicit.secret_key.as_ref());
        let halves = Halves { access: &["access_key"], secret: &["secret_key"] };
        let found = halves.read(CONFIGURATION, |name| match name {
            "access_key" => access,
            _ => secret.map(Secret::reveal),
        })?;
        self.note(found.is_none(), CONFIGURATION, "`access_key` and `secret_key` are not set");
        Ok(found.map(Found::Fixed))
    }

    fn variables(&mut self) -> Result<Option<Credentials>> {
        for halves in pairs_of_variables(self.vendor) {
            let found = halves.read(ENVIRONMENT, |name| self.environment.variable(name))?;
            let Some(credentials) = found else {
                let reason = format!("`{}` and `{}` are not set", halves.access[0], halves.secret[0]);
                self.note(true, ENVIRONMENT, reason);
                continue;
            };
            let is_terraform = halves.access[0].starts_with("SCP_TF_");
            let token = variables::SESSION_TOKEN.of(self.vendor);
            return match self.environment.first(token).filter(|_| is_terraform) {
                Some((_, token)) => credentials.with_session_token(token).map(Some),
                None => Ok(Some(credentials)),
            };
        }
        Ok(None)
    }

    fn files(&mut self) -> Result<Option<Credentials>> {
        let Some(home) = self.environment.home() else {
            self.note(true, FILES, "there is no home directory");
            return match &self.explicit.profile {
                Some(profile) => Err(no_place_for(profile, "no home directory")),
                None => Ok(None),
            };
        };
        match self.vendor {
            Vendor::Naver => self.naver_file(home),
            Vendor::Samsung => self.samsung_files(home),
        }
    }

    fn naver_file(&mut self, home: &std::path::Path) -> Result<Option<Credentials>> {
        let profile = self.explicit.profile.as_deref();
        let path = naver_path(home).display().to_string();
        let Some((file, place)) = naver_file(home)? else {
            return match profile {
                Some(profile) => Err(no_place_for(profile, &format!("no file {path}"))),
                None => {
                    self.note(true, path, "there is no such file");
                    Ok(None)
                }
            };
        };
        let found = file.credentials(profile, &place)?;
        let profiles = file.profiles().collect::<Vec<_>>().join(", ");
        self.note(found.is_none(), path, format!("it has no keys under [DEFAULT] (profiles: {profiles})"));
        Ok(found)
    }

    fn samsung_files(&mut self, home: &std::path::Path) -> Result<Option<Credentials>> {
        for path in samsung_paths(home) {
            let place = path.display().to_string();
            let Some((file, _)) = samsung_file(&path)? else {
                self.note(true, place, "there is no such file");
                continue;
            };
            if let Some(credentials) = file.credentials(&place)? {
                return Ok(Some(credentials));
            }
            self.note(true, place, "it has no access key");
        }
        Ok(None)
    }

    /// Whoever asks for an isolated client gets an error rather than the keys of somebody else: the role of a machine
    /// that runs tests belongs to the machine.
    fn isolated(&mut self) -> Error {
        let others: &[&str] = match self.vendor {
            Vendor::Naver => &[ENVIRONMENT, FILES, SERVER_ROLE],
            Vendor::Samsung => &[ENVIRONMENT, FILES],
        };
        others.iter().for_each(|place| self.note(true, *place, "the client is isolated"));
        let error = nothing_found(self.vendor, &self.tried);
        error.with_hint("pass `access_key` and `secret_key`, or leave `isolated` out")
    }

    fn server_role(&mut self) -> Result<Found> {
        if self.environment.is_offline() {
            self.note(true, SERVER_ROLE, "`GUREUM_OFFLINE` is set");
            return Err(nothing_found(self.vendor, &self.tried));
        }
        ServerRole::new(self.environment, self.tried.clone())
            .map(|role| Found::Provider(Arc::new(role), server_role::REMEMBER_FAILURE))
    }

    fn skip(&mut self, place: &str, reason: &str) -> Option<Found> {
        self.note(true, place, reason);
        None
    }

    fn note(&mut self, is_skipped: bool, place: impl Into<String>, reason: impl Into<String>) {
        if is_skipped {
            self.tried.push(Tried { place: place.into(), reason: reason.into() });
        }
    }

    /// Gives an error the places that were looked at before it.
    fn blame(&self, error: Error) -> Error {
        error.with(|details| {
            if details.tried.len() <= 1 {
                details.tried.splice(0..0, self.tried.iter().cloned());
            }
        })
    }
}

fn no_place_for(profile: &str, what: &str) -> Error {
    let message = format!("the profile `{profile}` was asked for, but there is {what}");
    at(
        FILES,
        Error::new(ErrorKind::Credentials, message).with_hint("write the file, or pass `access_key` and `secret_key`"),
    )
}

/// NAVER's names are two for one thing. Samsung's are those of two tools, each of which has a pair of its own.
fn pairs_of_variables(vendor: Vendor) -> Vec<Halves> {
    let (access, secret) = (variables::ACCESS_KEY.of(vendor), variables::SECRET_KEY.of(vendor));
    match vendor {
        Vendor::Naver => vec![Halves { access, secret }],
        Vendor::Samsung => {
            access.chunks(1).zip(secret.chunks(1)).map(|(access, secret)| Halves { access, secret }).collect()
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/credentials/chain.rs"]
mod tests;
