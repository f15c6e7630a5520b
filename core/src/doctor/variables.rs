//! The variables of the environment that are set: whether each can be used, and has a say.
//!
//! No value is shown: whoever put a key into the wrong variable would find it in the report.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::clouds::CLOUDS;
use super::report::{Finding, Verdict};
use crate::config::{Language, address_problem};
use crate::environment::Environment;
use crate::generated::operations::SERVICES;
use crate::generated::variables::{self, Variables};
use crate::operation::Vendor;
use crate::transport::proxy::Proxy;
use crate::transport::tls;

/// No bundle is larger that is looked at here.
const MOST_CERTIFICATES: u64 = 16 * 1024 * 1024;

/// In the order in which they are described.
pub(super) fn of(environment: &Environment) -> Vec<Finding> {
    let set = variables::ALL.iter().filter_map(|name| Some((*name, environment.variable(name)?)));
    set.map(|(name, value)| look(name, value, environment)).collect()
}

fn look(name: &'static str, value: &str, environment: &Environment) -> Finding {
    if value.is_empty() {
        let (verdict, text) = match is_key(name) {
            true => (Verdict::Failed, "it is set and empty, so no later place is looked at"),
            false => (Verdict::Warning, "it is set and empty, so it has no say"),
        };
        return Finding::new(name, verdict, text).with_hint("give it a value, or unset it");
    }
    if value.contains('\u{fffd}') {
        return Finding::new(name, Verdict::Failed, "its value is not UTF-8").with_hint("set it anew");
    }
    if let Some(first) = before(name, environment) {
        return Finding::new(name, Verdict::Warning, format!("it has no say, because `{first}` is set too"))
            .with_hint("unset one of them");
    }
    match problem(name, value) {
        Some((verdict, text, hint)) => Finding::new(name, verdict, text).with_hint(hint),
        // Whoever sets it may think that programs obey it too.
        None if variables::COMMAND_PROFILE.contains(&name) => {
            Finding::new(name, Verdict::Ok, "the command takes the profile of this name, and programs do not")
        }
        None => Finding::new(name, Verdict::Ok, "it is set"),
    }
}

fn is_key(name: &str) -> bool {
    [variables::ACCESS_KEY, variables::SECRET_KEY].iter().any(|group| is_of(group, name))
}

fn is_of(group: &Variables, name: &str) -> bool {
    CLOUDS.iter().any(|cloud| group.of(*cloud).contains(&name))
}

/// The variable that is looked at instead.
fn before(name: &str, environment: &Environment) -> Option<&'static str> {
    let groups = [
        variables::ACCESS_KEY,
        variables::SECRET_KEY,
        variables::ACCOUNT_ID,
        variables::ENDPOINT,
        variables::REGION,
        variables::METADATA,
    ];
    let of_clouds = groups.iter().flat_map(|group| CLOUDS.map(|cloud| group.of(cloud)));
    let plain = [variables::PROXY, variables::LANGUAGE, variables::NO_PROXY];
    let mut lists = of_clouds.chain(plain).filter(|names| names.contains(&name));
    lists.find_map(|names| environment.first(names).map(|(first, _)| first).filter(|first| *first != name))
}

type Problem = (Verdict, String, String);

fn problem(name: &str, value: &str) -> Option<Problem> {
    let failed = |text: String, hint: &str| Some((Verdict::Failed, text, hint.to_owned()));
    if is_key(name) && value.contains(char::is_whitespace) {
        return failed("white space stands in it".to_owned(), "set it anew, as it was given");
    }
    if is_of(&variables::ENDPOINT, name) {
        let why = address_problem(value)?;
        return failed(format!("it {why}"), "write it like `https://df.apigw.ntruss.com`");
    }
    if is_of(&variables::REGION, name) {
        return unknown(value, |(_, region)| region);
    }
    if is_of(&variables::ENVIRONMENT, name) {
        return unknown(value, |(environment, _)| environment);
    }
    if variables::PROXY.contains(&name) {
        let why = value.trim().parse::<Proxy>().err()?;
        return failed(why, "write `http://host:port`");
    }
    if variables::LANGUAGE.contains(&name) && Language::of_tag(value).is_none() {
        let text = "there are no texts in this language, so they are English".to_owned();
        return Some((Verdict::Warning, text, "set it to `en` or `ko`".to_owned()));
    }
    if variables::CERTIFICATE_FILE.contains(&name) {
        let why = unreadable(Path::new(value))?;
        return failed(why, "name a file with certificates in PEM, or unset it");
    }
    if variables::CERTIFICATE_FOLDERS.contains(&name) {
        let has_one = std::env::split_paths(value).any(|path| path.is_dir());
        let text = "none of the folders that it names is there".to_owned();
        return if has_one { None } else { failed(text, "name a folder with certificates in PEM, or unset it") };
    }
    if variables::OFFLINE.contains(&name) && !matches!(value, "0" | "false") {
        let text = "it forbids every address but this machine's own".to_owned();
        return Some((Verdict::Warning, text, "unset it to call the clouds".to_owned()));
    }
    None
}

/// A region or an environment that no service has.
fn unknown(value: &str, part: impl Fn(&(&'static str, &'static str)) -> &'static str) -> Option<Problem> {
    let of_samsung = SERVICES.iter().filter(|service| service.vendor == Vendor::Samsung);
    let mut known: Vec<&str> = of_samsung.flat_map(|service| service.places).map(part).collect();
    known.sort_unstable();
    known.dedup();
    let hint = format!("use one of: {}", known.join(", "));
    (!known.contains(&value)).then(|| (Verdict::Failed, "no service is there".to_owned(), hint))
}

fn unreadable(path: &Path) -> Option<String> {
    let mut pem = Vec::new();
    let read = fs::metadata(path).and_then(|metadata| match metadata.is_file() {
        true => File::open(path)?.take(MOST_CERTIFICATES).read_to_end(&mut pem),
        false => Err(std::io::Error::other("it is no file")),
    });
    match read {
        Err(error) => Some(format!("the file that it names cannot be read: {error}")),
        Ok(_) => tls::certificates(&pem).err(),
    }
}
