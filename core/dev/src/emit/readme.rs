//! What documents that are written by hand list of the descriptions: it stands between two marks, and the rest is left alone.

use std::path::Path;

use super::Output;
use crate::load::VendorName;
use crate::model::Model;
use crate::ways::Ways;

/// The documents with the list, each in both languages where it is in both.
const DOCUMENTS: &[&str] = &[
    "README.md",
    "README.ko.md",
    "bindings-node/README.md",
    "bindings-node/README.ko.md",
    "bindings-python/README.md",
    "bindings-python/README.ko.md",
    "bindings-swift/README.md",
    "bindings-swift/README.ko.md",
    "bindings-swift/kotlin/README.md",
    "bindings-swift/kotlin/README.ko.md",
    "core/README.md",
    "core/README.ko.md",
    "core/emulator/README.md",
];
const BEGIN: &str = "<!-- made: services -->";
const END: &str = "<!-- made -->";

/// The documents as they are on disk, with the list of today.
///
/// # Errors
///
/// A document cannot be read or has no place for the list.
pub fn emit(root: &Path, model: &Model, ways: &Ways) -> Result<Vec<Output>, String> {
    let list = services(model, ways).join(", ");
    let made = |path: &&str| {
        let text = std::fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}\n"))?;
        let text = filled(&text, &list).ok_or_else(|| format!("{path}: `{BEGIN}…{END}` is not there once\n"))?;
        Ok(Output { path: (*path).to_owned(), text })
    };
    DOCUMENTS.iter().map(made).collect()
}

/// What the goals of the ways stand on: the other services of their clouds.
fn services(model: &Model, ways: &Ways) -> Vec<String> {
    let clouds = [VendorName::Naver, VendorName::Samsung];
    let goals: Vec<(VendorName, &str)> = clouds
        .into_iter()
        .flat_map(|cloud| ways.of(cloud).map(move |(_, way)| (cloud, way.goal_of.service.value.as_str())))
        .collect();
    let services = model.services.iter().filter(|service| {
        let (cloud, name) = (service.source.document.service.vendor, service.spelling().kebab());
        goals.iter().any(|(of, _)| *of == cloud) && !goals.iter().any(|(_, goal)| *goal == name)
    });
    services.map(|service| service.source.document.service.words.value.join(" ")).collect()
}

fn filled(text: &str, list: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    (!after.contains(BEGIN)).then(|| format!("{before}{BEGIN}{list}{END}{after}"))
}

#[cfg(test)]
#[path = "../../tests/unit/emit/readme.rs"]
mod tests;
