//! `gureum configure`: asks for keys, tries them, and only then saves them.

mod ask;
mod keys;
mod listed;
mod save;
mod trial;

use clap::ArgMatches;
use gureum::Credentials;
use gureum::credentials::{Environment, KeyFile, PlaceFile};
use gureum::operation::Vendor;
use serde_json::{Value, json};

use crate::cloud;
use crate::confirm;
use crate::failure::Failure;
use crate::language::said;
use crate::output::Output;
use crate::settings::Settings;
use crate::stop::Stop;
use save::{NOTHING, Ready};
use trial::Trial;

/// What a table shows of saved keys.
pub const COLUMNS: &[&str] = &["cloud", "profile", "accessKey", "problem", "path"];

/// Runs one of the commands.
pub fn run(matches: &ArgMatches, settings: &Settings, stop: &Stop, output: &mut Output) -> Result<(), Failure> {
    let environment = Environment::of_process();
    match matches.subcommand() {
        Some(("list", _)) => output.value(Value::Array(listed::all(&environment)?)),
        Some(("show", matches)) => {
            let (vendor, profile) = named(matches, settings)?;
            output.value(listed::one(vendor, profile.as_deref(), &environment)?)
        }
        Some(("remove", matches)) => {
            let (vendor, profile) = named(matches, settings)?;
            output.value(remove(vendor, profile.as_deref(), matches.get_flag("yes"), &environment)?)
        }
        _ => output.value(Wizard { matches, settings, stop, environment }.run()?),
    }
}

/// Cloud and profile of a command that needs the former.
fn named(matches: &ArgMatches, settings: &Settings) -> Result<(Vendor, Option<String>), Failure> {
    let vendor = matches.get_one::<String>("cloud").and_then(|word| cloud::named(word)).unwrap_or(Vendor::Naver);
    Ok((vendor, settings.profile(vendor)))
}

fn remove(
    vendor: Vendor,
    profile: Option<&str>,
    is_allowed: bool,
    environment: &Environment,
) -> Result<Value, Failure> {
    let file = KeyFile::read(vendor, environment).map_err(|error| listed::unreadable(&error))?;
    let text = file.without(profile).map_err(|error| Failure::of(&error))?;
    let what = listed::name(vendor, profile);
    confirm::ask_about(is_allowed, &said(&format!("Remove the keys of {what} from {}", file.path().display())))?;
    match text {
        Some(text) => save::put(&[Ready::of(file.path(), &text)?])?,
        None => save::remove(file.path())?,
    }
    Ok(json!({ "cloud": cloud::name(vendor), "profile": profile, "path": file.path(), "removed": true }))
}

struct Wizard<'w> {
    matches: &'w ArgMatches,
    settings: &'w Settings,
    stop: &'w Stop,
    environment: Environment,
}

impl Wizard<'_> {
    fn run(&self) -> Result<Value, Failure> {
        let asks = !self.matches.get_flag("non-interactive");
        if asks {
            ask::somebody()?;
        }
        let vendor = match self.text("cloud").and_then(cloud::named) {
            Some(vendor) => vendor,
            None if asks => ask::cloud()?,
            None => return Err(Failure::input("`--cloud` is missing", "pass `--cloud naver` or `--cloud samsung`")),
        };
        let profile = match self.settings.profile(vendor) {
            None if asks && vendor == Vendor::Naver => ask::profile()?,
            profile => profile,
        };
        let file = KeyFile::read(vendor, &self.environment).map_err(|error| listed::unreadable(&error).so(NOTHING))?;
        let keys = match (asks, self.text("keys")) {
            (true, _) => ask::keys(vendor)?,
            (false, Some(from)) => keys::of(from)?,
            (false, None) => keys::of_variables(vendor, &self.environment)?,
        };
        let text = file.with(profile.as_deref(), &keys).map_err(|error| Failure::of(&error).so(NOTHING))?;
        let place = self.place(vendor)?;
        let trial = self.tried(vendor, &keys).map_err(|failure| failure.so(NOTHING))?;
        let old = listed::keys(&file, profile.as_deref());
        if let Some(old) = old.filter(|old| old.access_key() != keys.access_key()) {
            let what = listed::name(vendor, profile.as_deref());
            let question = said(&format!("Replace the keys of {what} (access key {}) by {}", old.tail(), keys.tail()));
            confirm::ask_about(self.matches.get_flag("yes"), &question).map_err(|failure| failure.so(NOTHING))?;
        }
        let mut files = vec![Ready::of(file.path(), &text)?];
        if let Some((place, text)) = place {
            files.push(Ready::of(place.path(), &text)?);
        }
        save::put(&files)?;
        Ok(json!({
            "cloud": cloud::name(vendor),
            "profile": profile,
            "accessKey": keys.tail(),
            "path": file.path(),
            "test": trial.in_words(),
        }))
    }

    /// Where the keys are used, if it was said: what is saved beside them.
    fn place(&self, vendor: Vendor) -> Result<Option<(PlaceFile, String)>, Failure> {
        let (region, account_id) = (self.text("region"), self.text("account-id"));
        if region.is_none() && account_id.is_none() {
            return Ok(None);
        }
        if vendor == Vendor::Naver {
            let message = "`--region` and `--account-id` are of Samsung Cloud";
            return Err(Failure::input(message, "leave them out").so(NOTHING));
        }
        let file = PlaceFile::read(&self.environment).map_err(|error| listed::unreadable(&error).so(NOTHING))?;
        let text = file.with(region, account_id);
        Ok(text.map(|text| (file, text)))
    }

    fn tried(&self, vendor: Vendor, keys: &Credentials) -> Result<Trial, Failure> {
        if self.matches.get_flag("no-test") {
            return Ok(Trial::None);
        }
        let keys = match self.text("account-id") {
            Some(id) => &keys.clone().with_account_id(id).map_err(|error| Failure::of(&error))?,
            None => keys,
        };
        trial::of(vendor, self.text("service"), keys, self.settings, self.stop)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.matches.get_one::<String>(name).map(String::as_str)
    }
}
