use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// Whoever takes a hint or a text as its last argument.
const TAKERS: [&str; 8] = [
    "named_or(name,",
    "Failure::input(",
    "Failure::config(",
    ".with_hint(",
    ".or_else(\"",
    "wrong(name,",
    "wrong(\"",
    "said(",
];
/// Those who hand on what they are given.
const HANDED_ON: [&str; 6] = ["hint", "what", "word", "&voice::told(text, of)", "text: &str", "hint: &str"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        match path.is_dir() {
            true if ["generated", "language"].iter().any(|name| path.ends_with(name)) => {}
            true => sources(&path, found),
            false if path.extension().is_some_and(|own| own == "rs") => found.push(path),
            false => {}
        }
    }
}

/// The pieces of a code up to where a bracket closes that it did not open, or up to a `;`, and where each comma between them is.
fn last_of(code: &str, ends_with: char) -> String {
    let (mut depth, mut last, mut is_text) = (0, String::new(), false);
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if is_text => {
                last.push(letter);
                last.extend(letters.next());
                continue;
            }
            '"' => is_text = !is_text,
            _ if is_text => {}
            letter if letter == ends_with && depth == 0 => break,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            // A comma at the end of a line is behind the last argument.
            ',' if depth == 0 && !letters.as_str().trim_start().starts_with(ends_with) => {
                last.clear();
                continue;
            }
            _ => {}
        }
        last.push(letter);
    }
    last.trim().trim_end_matches(',').to_owned()
}

/// The literals of a code that hold words, with what varies as `1`.
fn texts(code: &str) -> Vec<String> {
    let (mut found, mut rest) = (Vec::new(), code);
    while let Some(at) = rest.find('"') {
        let (mut text, mut is_name, mut depth) = (String::new(), false, 0);
        let mut letters = rest[at + 1..].char_indices();
        for (_, letter) in letters.by_ref() {
            match letter {
                '"' => break,
                '{' => depth += 1,
                '}' => {
                    depth -= 1;
                    text.push('1');
                }
                _ if depth == 0 => text.push(letter),
                _ => {}
            }
        }
        let has_words = text.chars().any(|letter| {
            is_name ^= letter == '`';
            !is_name && letter.is_ascii_alphabetic()
        });
        found.extend(has_words.then_some(text));
        rest = letters.as_str();
    }
    found
}

/// What `code` gives to whoever takes a hint, and what cannot be read of it.
fn hints(code: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut found, mut wrong) = (BTreeSet::new(), Vec::new());
    for taker in TAKERS {
        for (at, _) in code.match_indices(taker) {
            let start = at + taker.trim_end_matches('"').len();
            let given = last_of(&code[start..], ')');
            let is_name = given.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
            // A name stands for what is written where it is made.
            let lets = code.match_indices("let ").filter(|(at, _)| {
                let head = code[*at..].split('=').next().unwrap_or_default();
                head.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|word| word == given)
            });
            let made: Vec<String> =
                if is_name { lets.flat_map(|(at, _)| texts(&statement(&code[at..]))).collect() } else { texts(&given) };
            if made.is_empty() && !HANDED_ON.contains(&given.as_str()) {
                wrong.push(format!("{taker}…{given}"));
            }
            found.extend(made);
        }
    }
    (found, wrong)
}

/// A statement to its end.
fn statement(code: &str) -> String {
    let (mut depth, mut is_text) = (0, false);
    let ends = |(_, letter): &(usize, char)| {
        match letter {
            '"' => is_text = !is_text,
            '(' | '[' | '{' if !is_text => depth += 1,
            ')' | ']' | '}' if !is_text => depth -= 1,
            _ => {}
        }
        *letter == ';' && depth == 0 && !is_text
    };
    let end = code.char_indices().find(ends).map_or(code.len(), |(at, _)| at);
    code[..end].to_owned()
}

#[test]
fn every_hint_and_text_of_the_command_is_said_in_korean() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let (mut all, mut unread) = (BTreeSet::new(), Vec::new());
    for file in files.iter().filter(|file| !file.ends_with("src/language.rs")) {
        let code = fs::read_to_string(file).unwrap();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = lines.map(|line| line.split(" // ").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
        let (found, wrong) = hints(&code);
        all.extend(found);
        unread.extend(wrong.into_iter().map(|wrong| format!("{}: {wrong}", file.display())));
    }
    assert_eq!(unread, Vec::<String>::new(), "give a text that can be read here");
    assert!(all.len() > 55, "{all:?}");
    let english = all.iter().filter(|text| {
        let said = said_in(Language::Korean, text);
        let bare: String = said.split('`').step_by(2).collect();
        let words = bare.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|word| word.len() > 1);
        let is_left = words.filter(|word| !["https", "jmespath", "org", "JSON"].contains(word)).count() > 0;
        is_left || !said.chars().any(|letter| ('가'..='힣').contains(&letter))
    });
    assert_eq!(english.collect::<Vec<_>>(), Vec::<&String>::new(), "put it into language/korean.rs");
}

#[test]
fn an_english_hint_would_be_found() {
    let code = r#"fn f() { let hint = match n { 1 => "take it".to_owned(), _ => format!("take {n} of them") };
        Failure::input(format!("`{x}` is (so)", x), hint);
        Failure::config("no, never", format!("do `{}` again", a(b, c)),); Failure::input(message, other(1)) }"#;
    let (found, wrong) = hints(code);
    let due = ["take it", "take 1 of them", "do `1` again"].map(str::to_owned);
    assert_eq!((found, wrong), (due.into(), vec!["Failure::input(…other(1)".to_owned()]));
}

#[test]
fn the_option_says_the_language_wherever_it_stands() {
    let named = |words: &[&str]| named(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    assert_eq!(named(&["--lang", "ko", "df"]), Some(Language::Korean));
    assert_eq!(named(&["df", "--lang=en"]), Some(Language::English));
    for words in [&["df"][..], &["--lang"], &["--lang=xx"], &["--language", "ko"]] {
        assert_eq!(named(words), None, "{words:?}");
    }
    assert_eq!(question_in(Language::English, "Delete it: `x`"), "Delete it: `x`?");
    assert_eq!(question_in(Language::Korean, "Delete it: `x`"), "다음을 실행할까요: Delete it: `x`?");
    assert_eq!(said_in(Language::English, "leave them out"), "leave them out");
    assert_eq!(said_in(Language::Korean, "leave them out; nobody knows"), "빼세요; nobody knows");
}
