//! What a part says about itself: its name, its version, the systems it is for.

use serde_json::Value;

use crate::release::archive::Entry;
use crate::release::expected::Expected;
use crate::release::part::Part;
use crate::release::plan::{Kind, Target};

/// Where the systems have their folders in the jar with the emulator.
pub const EMULATORS: &str = "gureum-emulator/";

/// What is wrong with what a part says about itself.
pub fn findings(part: &Part, entries: &[Entry], expected: &Expected<'_>) -> Vec<String> {
    let version = expected.version.to_string();
    let mut found = Vec::new();
    let said = match part.kind {
        Kind::BesideJar | Kind::EmulatorJar | Kind::Swift => part.name().split('-').nth(1).map(str::to_owned),
        _ => said(part, entries),
    };
    match said {
        None => found.push("says no version of itself".to_owned()),
        Some(said) if said == version => {}
        Some(said) => found.push(format!("says that it is {said}, and this is the release {version}")),
    }
    let wheel = part.target.as_ref().filter(|_| matches!(part.kind, Kind::Wheel | Kind::CliWheel));
    if let Some(tag) = wheel.and_then(Target::tag).filter(|tag| !part.name().contains(tag)) {
        found.push(format!("is not for `{tag}`, by its name"));
    }
    let below = match part.kind {
        Kind::Jar => Some(""),
        Kind::EmulatorJar => Some(EMULATORS),
        _ => None,
    };
    if let Some(below) = below {
        let is_in = |entry: &Entry, folder: &str| entry.name.starts_with(&format!("{below}{folder}/"));
        let folders = expected.jar.iter().filter(|folder| !entries.iter().any(|entry| is_in(entry, folder)));
        found.extend(folders.map(|folder| format!("holds nothing in `{below}{folder}`")));
    }
    if let Some(package) = package(part.kind, entries) {
        found.extend(of_npm(part, &package, &version, expected.targets));
    }
    found
}

/// The version by the part's own words.
fn said(part: &Part, entries: &[Entry]) -> Option<String> {
    let kind = part.kind;
    let text = |ending: &str| {
        // The nearest to the root: an archive of sources may have others below.
        let found = entries.iter().filter(|entry| entry.name.ends_with(ending));
        let entry = found.min_by_key(|entry| entry.name.matches('/').count())?;
        Some(String::from_utf8_lossy(&entry.content).into_owned())
    };
    let after = |text: String, before: &str| {
        text.lines().find_map(|line| line.strip_prefix(before).map(|rest| rest.trim_end_matches('"').to_owned()))
    };
    match kind {
        Kind::Wheel | Kind::CliWheel => after(text(".dist-info/METADATA")?, "Version: "),
        Kind::Sdist => after(text("/PKG-INFO")?, "Version: "),
        Kind::Jar => after(text("/pom.properties")?, "version="),
        Kind::Crate => after(text("/Cargo.toml")?, "version = \""),
        Kind::Npm | Kind::NpmNative | Kind::CliNpm | Kind::CliNpmNative => {
            Some(package(kind, entries)?["version"].as_str()?.to_owned())
        }
        // The caller reads it from the name.
        Kind::BesideJar | Kind::EmulatorJar | Kind::Swift => None,
        // The folder in the archive: `gureum-0.1.0-x86_64-unknown-linux-musl/gureum`.
        Kind::Program | Kind::Library | Kind::Emulator => {
            let folder = entries.first()?.name.split('/').next()?;
            let named = folder.strip_suffix(&format!("-{}", part.target.as_ref()?.rust))?;
            Some(named.rsplit('-').next()?.to_owned())
        }
    }
}

/// The description of a package for npm.
fn package(kind: Kind, entries: &[Entry]) -> Option<Value> {
    if !matches!(kind, Kind::Npm | Kind::NpmNative | Kind::CliNpm | Kind::CliNpmNative) {
        return None;
    }
    let entry = entries.iter().find(|entry| entry.name == "package/package.json")?;
    serde_json::from_slice(&entry.content).ok()
}

/// What npm installs where, and together with what.
fn of_npm(part: &Part, package: &Value, version: &str, targets: &[Target]) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(target) = &part.target {
        let words: Vec<&str> = target.npm.split('-').collect();
        let libc = words.get(2).map(|libc| if *libc == "musl" { "musl" } else { "glibc" });
        let wanted = [("os", Some(words[0])), ("cpu", Some(words[1])), ("libc", libc.filter(|_| words[0] == "linux"))];
        for (key, wanted) in wanted {
            let said = package[key].as_array().and_then(|values| values.first()).and_then(Value::as_str);
            if said != wanted {
                found.push(format!("says {said:?} of its `{key}`, and is for {}", target.npm));
            }
        }
        return found;
    }
    let natives = &package["optionalDependencies"];
    for target in targets {
        let name = format!("{}-{}", package["name"].as_str().unwrap_or_default(), target.npm);
        match natives[&name].as_str() {
            Some(said) if said == version => {}
            Some(said) => found.push(format!("asks for {name} {said}")),
            None => found.push(format!("asks for no `{name}`, so nothing is native there")),
        }
    }
    found
}
