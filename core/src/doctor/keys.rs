//! The keys of a cloud: what is at every place, and which one is used.

use std::time::Duration;

use super::clouds;
use super::report::{Keys, Place, Verdict};
use crate::config::Config;
use crate::credentials::{CredentialProvider, Credentials, Explicit, Looked, Outcome, survey};
use crate::environment::Environment;
use crate::error::Error;
use crate::operation::Vendor;

/// Whoever is asked for keys has as long as in a call.
const LONGEST_QUESTION: Duration = Duration::from_secs(30);

pub(super) async fn of(vendor: Vendor, config: &Config, environment: &Environment) -> Keys {
    let explicit = explicit(vendor, config);
    let looked = survey(vendor, &explicit, environment);
    let decides = looked.iter().position(Looked::decides);
    let mut keys = Keys {
        cloud: clouds::name(vendor),
        verdict: Verdict::Skipped,
        text: "there are none".to_owned(),
        hint: Some(vendor_hint(vendor).to_owned()),
        access_key: None,
        places: places(&looked, decides),
    };
    let Some(at) = decides else { return keys };
    match &looked[at].outcome {
        Outcome::Nothing(_) => {}
        Outcome::Keys(found) => keys.use_those(found),
        Outcome::Broken(error) => keys.fail(error),
        Outcome::Provider(provider) => match asked(provider.as_ref()).await {
            Ok(found) => {
                keys.use_those(&found);
                keys.places[at] = used(&found, &looked[at].place);
            }
            // A machine that is no server of NAVER's has no role, which is as usual as it can be.
            Err(error) if explicit.provider.is_none() => {
                let reason =
                    error.tried().last().map_or_else(|| error.message().to_owned(), |tried| tried.reason.clone());
                keys.places[at] = Place { is_used: false, text: reason, ..used_nothing(&looked[at].place) };
            }
            Err(error) => keys.fail(&error),
        },
    }
    keys
}

/// What was given to the client itself. A provider and a profile are those of one cloud, and which one nobody says.
fn explicit(vendor: Vendor, config: &Config) -> Explicit {
    Explicit {
        access_key: config.access_key.clone(),
        secret_key: config.secret_key.clone(),
        provider: config.credentials.clone(),
        profile: config.profile.clone().filter(|_| vendor == Vendor::Naver),
        isolated: config.isolated,
    }
}

async fn asked(provider: &dyn CredentialProvider) -> Result<Credentials, Error> {
    let answer = tokio::time::timeout(LONGEST_QUESTION, provider.provide()).await;
    answer.unwrap_or_else(|_| Err(Error::new(crate::ErrorKind::Credentials, "it did not answer within 30 s")))
}

fn places(looked: &[Looked], decides: Option<usize>) -> Vec<Place> {
    let first = decides.map(|at| looked[at].place.as_str()).unwrap_or_default();
    let place = |(at, one): (usize, &Looked)| {
        let is_used = decides == Some(at);
        let later = || format!("not used, because {first} comes first");
        match &one.outcome {
            Outcome::Nothing(reason) => Place { text: reason.clone(), ..used_nothing(&one.place) },
            Outcome::Keys(keys) if is_used => used(keys, &one.place),
            Outcome::Keys(keys) => Place { text: later(), access_key: Some(keys.tail()), ..used_nothing(&one.place) },
            Outcome::Broken(error) => {
                let text =
                    if is_used { error.message().to_owned() } else { format!("{}; {}", error.message(), later()) };
                Place { is_used, text, ..used_nothing(&one.place) }
            }
            Outcome::Provider(_) if is_used => {
                Place { is_used, text: "it is asked".to_owned(), ..used_nothing(&one.place) }
            }
            Outcome::Provider(_) => {
                Place { text: format!("not asked, because {first} comes first"), ..used_nothing(&one.place) }
            }
        }
    };
    looked.iter().enumerate().map(place).collect()
}

fn used(keys: &Credentials, place: &str) -> Place {
    Place {
        place: place.to_owned(),
        is_used: true,
        text: "its keys are used".to_owned(),
        access_key: Some(keys.tail()),
    }
}

fn used_nothing(place: &str) -> Place {
    Place { place: place.to_owned(), is_used: false, text: String::new(), access_key: None }
}

impl Keys {
    fn use_those(&mut self, keys: &Credentials) {
        let (tail, source) = (keys.tail(), keys.source());
        self.verdict = Verdict::Ok;
        self.text = match keys.is_emulator_key() {
            false => format!("the access key {tail} from {source} is used"),
            true => format!("the access key {tail} from {source} is used, a key of an emulator"),
        };
        (self.hint, self.access_key) = (None, Some(keys.tail()));
    }

    fn fail(&mut self, error: &Error) {
        self.verdict = Verdict::Failed;
        self.text = error.message().to_owned();
        self.hint = error.hint().map(str::to_owned);
    }
}

fn vendor_hint(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Naver => {
            "run `gureum configure --cloud naver`, or set `NCLOUD_ACCESS_KEY_ID` and `NCLOUD_SECRET_ACCESS_KEY`"
        }
        Vendor::Samsung => "run `gureum configure --cloud samsung`, or set `SCP_ACCESS_KEY` and `SCP_SECRET_KEY`",
    }
}
