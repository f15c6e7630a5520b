//! "Did you mean": the known name that somebody most likely meant.
//!
//! Shared by the core and its emulator, which must share nothing else: above all no signature code.
#![forbid(unsafe_code)]

/// Nobody means a name by more letters than this, and comparing megabytes would take minutes.
const LONGEST: usize = 100;
/// From here on two names are alike.
const ALIKE: f64 = 0.85;

/// The known name most like `wanted`, if one is alike enough.
pub fn closest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if wanted.len() > LONGEST {
        return None;
    }
    let wanted = folded(wanted);
    let measured = known.into_iter().map(|name| (strsim::jaro_winkler(&wanted, &folded(name)), name));
    let alike = measured.filter(|(likeness, _)| *likeness >= ALIKE);
    alike.max_by(|left, right| left.0.total_cmp(&right.0)).map(|(_, name)| name)
}

/// Case and separators are the usual difference: `release_name` and `releaseName`.
fn folded(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-' | '.')).flat_map(char::to_lowercase).collect()
}
