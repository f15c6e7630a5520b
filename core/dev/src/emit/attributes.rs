//! `.gitattributes`: every file that nobody writes by hand, so that reviews fold it and statistics leave it out.

use std::collections::BTreeSet;

use super::Output;

/// What other tools make: `uniffi-bindgen`, the reports of the public face, and `cargo dev diff --accept`.
const MADE_ELSEWHERE: &[&str] = &[
    "bindings-node/api/*.api.md",
    "bindings-swift/Sources/GureumBridge/**",
    "bindings-swift/Sources/GureumFFI/**",
    "bindings-swift/kotlin/src/main/kotlin/ffi/**",
    "core/api/api.lock",
];

/// The file about all files.
pub fn emit(outputs: &[Output]) -> Output {
    let mut marked: BTreeSet<String> = MADE_ELSEWHERE.iter().map(|pattern| (*pattern).to_owned()).collect();
    marked.extend(outputs.iter().map(|output| pattern(&output.path)));
    let lines: String = marked.iter().map(|pattern| format!("{pattern} linguist-generated\n")).collect();
    Output {
        path: ".gitattributes".to_owned(),
        text: format!("# Made by `cargo dev generate` from the list of what it makes; do not edit.\n{lines}"),
    }
}

/// The folder whose name says that it is generated, or else the file.
fn pattern(path: &str) -> String {
    let folders: Vec<&str> = path.split('/').collect();
    let named = folders[..folders.len() - 1].iter().position(|folder| folder.to_lowercase().ends_with("generated"));
    named.map_or_else(|| path.to_owned(), |at| format!("{}/**", folders[..=at].join("/")))
}

#[cfg(test)]
#[path = "../../tests/unit/emit/attributes.rs"]
mod tests;
