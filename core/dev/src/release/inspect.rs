//! Whether a part of a release is what it should be: told by what is in the file, not by how it was made.

mod about;

use std::collections::BTreeSet;

use memchr::memmem;

use super::archive::{self, Entry};
use super::binary;
use super::expected::Expected;
use super::part::Part;
use super::plan::{Kind, Rules, Target};
use crate::shipped::{EMULATOR, PANICS};
use crate::static_library;

/// Everything that is wrong with a part; nothing, if it is well.
///
/// # Errors
///
/// If it cannot be read.
pub fn findings(part: &Part, expected: &Expected<'_>) -> Result<Vec<String>, String> {
    let size = std::fs::metadata(&part.path).map_err(|error| format!("{part}: {error}"))?.len();
    let entries = archive::read(&part.path)?;
    let mut found = Vec::new();
    if expected.is_shipped && size > expected.rules.most {
        found.push(format!("has {size} bytes, and may have {}", expected.rules.most));
    }
    found.extend(names(&entries, expected.rules));
    found.extend(about::findings(part, &entries, expected));
    for entry in &entries {
        let of_entry = content(part, entry, expected)?;
        found.extend(of_entry.into_iter().map(|what| format!("`{}` {what}", entry.name)));
    }
    Ok(found)
}

/// Names that several parts have: they lie in one release, where the later one would replace the earlier one.
pub fn twice(parts: &[Part]) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    parts.iter().map(Part::name).filter(|name| !seen.insert(name.clone())).collect()
}

/// What is missing, what does not belong there, what is there twice.
fn names(entries: &[Entry], rules: &Rules) -> Vec<String> {
    // An empty licence is none; a marker such as `py.typed` has nothing to say.
    let is_enough = |entry: &Entry| !entry.content.is_empty() || !entry.name.contains("LICENSE");
    let has = |ending: &&String| entries.iter().any(|entry| entry.name.ends_with(ending.as_str()) && is_enough(entry));
    let missing = rules.holds.iter().filter(|ending| !has(ending)).map(|ending| format!("holds no file `{ending}`"));
    let belongs = |entry: &&Entry| !rules.never.iter().any(|part| hits(&entry.name, part));
    let strange = entries.iter().filter(|entry| !belongs(entry)).map(|entry| format!("holds `{}`", entry.name));
    let mut sorted: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
    sorted.sort_unstable();
    let twice = sorted.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| format!("holds `{}` twice", pair[0]));
    missing.chain(strange).chain(twice).collect()
}

/// Whether a name holds what it must not: an ending such as `.map`, or any other part of a name.
fn hits(name: &str, part: &str) -> bool {
    let is_ending = part.starts_with('.') && !part.ends_with('.');
    if !is_ending {
        return name.contains(part);
    }
    // TypeScript's declarations are what users need; its sources are not.
    name.ends_with(part) && !(part == ".ts" && name.ends_with(".d.ts"))
}

/// What is wrong inside of one file.
fn content(part: &Part, entry: &Entry, expected: &Expected<'_>) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let has = |text: &[u8]| memmem::find(&entry.content, text).is_some();
    found.extend(
        expected
            .builder
            .iter()
            .filter(|path| has(path.as_bytes()))
            .map(|path| format!("names `{path}`, a path of the machine that built it")),
    );
    if !is_native(&entry.content) {
        return Ok(found);
    }
    if has(PANICS) {
        found.push("is a build for tests: it can panic on purpose".to_owned());
    }
    if matches!(part.kind, Kind::Jar | Kind::Library | Kind::Swift) && has(EMULATOR) {
        found.push("is a build for tests: it holds the emulator".to_owned());
    }
    match target_of(part, entry, expected.targets) {
        Some(target) => found.extend(binary::findings(&entry.content, part.kind, target)?),
        // Of Apple's systems, which the plan does not build for.
        None if part.kind == Kind::Swift => {}
        None => found.push("is native, and is for no system that this part is for".to_owned()),
    }
    Ok(found)
}

/// The system of a native file: that of the part; else in a jar that of the folder, and of a static library the one that is named.
fn target_of<'a>(part: &'a Part, entry: &Entry, targets: &'a [Target]) -> Option<&'a Target> {
    let name = entry.name.strip_prefix(about::EMULATORS).unwrap_or(&entry.name);
    let of_folder =
        |target: &&Target| target.jar.as_ref().is_some_and(|folder| name.starts_with(&format!("{folder}/")));
    let is_named = |target: &&Target| entry.name.contains(&target.rust) || part.name().contains(&target.rust);
    let named = || targets.iter().find(is_named).filter(|_| part.kind == Kind::Swift);
    part.target.as_ref().or_else(|| targets.iter().find(of_folder)).or_else(named)
}

/// Whether a file is a program or a library, of whatever system.
fn is_native(content: &[u8]) -> bool {
    let begins: &[&[u8]] =
        &[b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe\0\0\0\x02", static_library::BEGIN];
    begins.iter().any(|begin| content.starts_with(begin))
}

#[cfg(test)]
#[path = "../../tests/unit/release/inspect.rs"]
mod tests;
