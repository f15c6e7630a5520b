use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regex_lite::Regex;

use super::*;
use crate::error::ErrorKind;
use crate::operation::Service;

fn korean(hint: &str) -> String {
    let told = Language::Korean.tell(Error::new(ErrorKind::Config, "it failed").with_hint(hint));
    told.hint().unwrap_or_default().to_owned()
}

fn is_hangul(letter: char) -> bool {
    ('가'..='힣').contains(&letter)
}

/// Words of English that are left, without what stands between back-ticks, which are names.
fn left(said: &str) -> Vec<String> {
    let bare = Regex::new("`[^`]*`").unwrap().replace_all(said, "").into_owned();
    let words = bare.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|word| word.len() > 1);
    const NAMES: [&str; 9] = ["TLS", "ID", "HTTP", "ASCII", "UTF", "GET", "POST", "PUT", "DELETE"];
    let known = |word: &&str| NAMES.contains(word) || ["https", "http", "true", "false"].contains(word);
    words.filter(|word| !known(word)).map(str::to_owned).collect()
}

#[track_caller]
fn is_said(hint: &str) {
    let said = korean(hint);
    assert!(said.chars().any(is_hangul), "not in Korean: {hint}");
    assert_eq!(left(&said), Vec::<String>::new(), "{hint} → {said}");
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        match path.is_dir() {
            true if path.ends_with("generated") || path.ends_with("language") || path.ends_with("diagnose") => {}
            true => sources(&path, found),
            false => found.push(path),
        }
    }
}

/// Every text that the code gives to `with_hint`, with what varies as `{}`.
fn hints_of_the_code() -> BTreeSet<String> {
    let call = Regex::new(r#"with_hint\(\s*(?:format!\(\s*)?"((?:[^"\\]|\\.|\\\n)*)""#).unwrap();
    let (broken, varies) = (Regex::new(r"\\\n\s*").unwrap(), Regex::new(r"\{[^}]*\}").unwrap());
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut found = BTreeSet::new();
    for file in files {
        let code = fs::read_to_string(file).unwrap();
        for hint in call.captures_iter(&code) {
            let whole = broken.replace_all(&hint[1], "");
            found.insert(varies.replace_all(&whole, "1").into_owned());
        }
    }
    found
}

#[test]
fn every_hint_of_the_code_is_said_in_korean() {
    let hints = hints_of_the_code();
    assert!(hints.len() > 40, "{hints:?}");
    // Its first words are chosen by the code; they follow.
    for hint in hints.iter().filter(|hint| *hint != "1 `api_version` to 1 or later") {
        is_said(hint);
    }
    for hint in [
        "set `api_version` to 1.2 or later",
        "leave it out, or set `api_version` to 1.2 or later",
        "write it like `https://df.apigw.ntruss.com`",
        "set `api_version` to a version that exists: `1.0`, `1.1`",
        "allow more with `read_timeout`, or check the network",
        "look for it with `securityGroups.list` before calling again",
        "the old secret may be invalid by now; read the current one before calling again",
        "raise the limit of open files or threads of this process, or use fewer at once",
        "look whether it took effect before calling again; check the endpoint, and what stands between here and the service, for example \
         a proxy or a login page",
    ] {
        is_said(hint);
    }
}

#[test]
fn every_hint_of_a_description_is_said_in_korean() {
    let services: &[&Service] = crate::generated::operations::SERVICES;
    for service in services {
        for wait in service.waits {
            wait.dead_ends.iter().for_each(|(_, hint)| is_said(hint));
            wait.outcome.iter().for_each(|outcome| is_said(outcome.hint));
        }
        for operation in service.operations {
            for (_, meaning) in operation.refusals {
                is_said(&crate::response::hint::sentence(meaning));
            }
            for rule in operation.rules {
                is_said(&format!("change `name`: documented is {}", rule.text));
            }
        }
    }
}

#[test]
fn english_stays_and_so_does_what_nobody_translated() {
    let error = || Error::new(ErrorKind::Config, "it failed");
    assert_eq!(Language::English.tell(error().with_hint("leave it out")).hint(), Some("leave it out"));
    assert_eq!(korean("소문자만 쓰세요"), "소문자만 쓰세요");
    assert_eq!(Language::Korean.tell(error()).hint(), None);
    assert_eq!(korean("leave it out"), "빼세요");
}

#[test]
fn it_is_said_once() {
    let once = korean("change `name`: documented is 3 to 22 characters; wait until it is gone, then call again");
    assert_eq!(korean(&once), once);
}
