//! The lists of names that no type may have are complete: everything generated code uses is in them.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use dev::model::Model;
use dev::{emit, load, names};

/// Generated code of a language: where it is, and what stands before a name that it makes.
const LANGUAGES: [(&str, &str, &[&str]); 4] = [
    ("bindings-python/python/gureum/", ".py", &["class "]),
    ("bindings-node/lib/generated/services/", ".ts", &["export class ", "export interface ", "export type "]),
    ("bindings-swift/Sources/Gureum/Generated/", ".swift", &["struct ", "enum ", "class "]),
    ("bindings-swift/kotlin/src/main/kotlin/generated/", ".kt", &["class ", "object ", "interface "]),
];

#[test]
fn every_name_that_generated_code_uses_is_refused_for_a_type() {
    let sources = load::folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."), "core/api").unwrap();
    let outputs = emit::all(&Model::new(&sources).unwrap(), "a revision");
    for (folder, end, declares) in LANGUAGES {
        let is_service = |path: &str| path.starts_with(folder) && path.ends_with(end) && !path.contains("/_generated/");
        let (mut used, mut made) = (BTreeSet::new(), BTreeSet::new());
        for output in outputs.iter().filter(|output| is_service(&output.path)) {
            for line in code(&output.text, end).lines() {
                used.extend(types(line));
                let declared = declares.iter().find_map(|word| line.split_once(word)).map(|(_, rest)| rest);
                made.extend(declared.and_then(|rest| types(rest).next()));
            }
        }
        assert!(used.len() > 20, "{folder} was not found");
        let missing: Vec<_> = used.difference(&made).filter(|name| names::taken(name).is_none()).collect();
        assert!(missing.is_empty(), "{folder}: core/dev/src/names/taken.rs lacks {missing:?}");
    }
}

/// The text without comments and literals.
fn code(text: &str, end: &str) -> String {
    let (open, close, line) = if end == ".py" { ("\"\"\"", "\"\"\"", "#") } else { ("/*", "*/", "//") };
    let mut rest = text;
    let mut left = String::new();
    while let Some((before, after)) = rest.split_once(open) {
        left.push_str(before);
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    left.push_str(rest);
    left.lines().map(|each| without_texts(each).split(line).next().unwrap_or_default().to_owned() + "\n").collect()
}

fn without_texts(line: &str) -> String {
    line.replace("\\\"", "").split(['"', '\'']).step_by(2).collect::<Vec<_>>().join(" ")
}

/// Words that begin with a capital and have a small letter: types. What follows a dot belongs to something else.
fn types(line: &str) -> impl Iterator<Item = String> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let starts: Vec<usize> = line
        .char_indices()
        .filter(|(at, letter)| {
            let before = line[..*at].chars().next_back();
            letter.is_ascii_uppercase()
                && before.is_none_or(|before| !is_part(before) && before != '.' && before != '@')
        })
        .map(|(at, _)| at)
        .collect();
    let word = move |at: usize| line[at..].split(|letter| !is_part(letter)).next().unwrap_or_default().to_owned();
    let words: Vec<String> = starts.into_iter().map(word).collect();
    words.into_iter().filter(|word| word.chars().any(|letter| letter.is_ascii_lowercase()))
}
