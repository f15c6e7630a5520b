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
    const NAMES: [&str; 10] = ["TLS", "ID", "HTTP", "ASCII", "UTF", "GET", "POST", "PUT", "DELETE", "JSON"];
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
            true if ["generated", "language", "diagnose", "__pycache__"].iter().any(|name| path.ends_with(name)) => {}
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

/// The last argument of a call whose brackets were opened before `code`.
fn last_argument(code: &str) -> &str {
    let (mut depth, mut is_text, mut is_escaped, mut last) = (0, false, false, 0);
    for (at, letter) in code.char_indices() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' if is_text => is_escaped = true,
            '"' => is_text = !is_text,
            _ if is_text => {}
            // One alone is a message.
            ')' if depth == 0 => return if last == 0 { "" } else { &code[last..at] },
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            // A comma at the end of the call is behind the last one.
            ',' if depth == 0 && !code[at + 1..].trim_start().starts_with(')') => last = at + 1,
            _ => {}
        }
    }
    ""
}

/// Every text that the code gives to who hands it on to `with_hint`, or that it calls a hint.
fn hints_handed_on() -> BTreeSet<String> {
    let makers = Regex::new(r"\b(?:unmet|refused|wrong|unfit)\(").unwrap();
    let named = Regex::new(r#"(?s)\blet (?:hint|fix) = (.*?);\n|\bhint: ("[^\n]*)"#).unwrap();
    let literal = Regex::new(r#""((?:[^"\\]|\\.|\\\n)*)""#).unwrap();
    let (broken, varies) = (Regex::new(r"\\\n\s*").unwrap(), Regex::new(r"\{[^}]*\}").unwrap());
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut found = BTreeSet::new();
    // What a report says is looked at by itself.
    for file in files.iter().filter(|file| !file.components().any(|part| part.as_os_str() == "doctor")) {
        let code = fs::read_to_string(file).unwrap();
        // Where nothing is called a hint, functions of these names take something else.
        if !code.contains("hint") && !code.contains("unmet(") {
            continue;
        }
        let calls = makers.find_iter(&code).map(|call| last_argument(&code[call.end()..]));
        let names = named.captures_iter(&code).filter_map(|hint| Some(hint.get(1).or(hint.get(2))?.as_str()));
        for text in calls.chain(names).flat_map(|code| literal.captures_iter(code)) {
            let whole = broken.replace_all(&text[1], "");
            found.insert(varies.replace_all(&whole, "1").into_owned());
        }
    }
    // Frames such as `{}; {}` hold no words.
    found.retain(|text| text.chars().any(char::is_alphabetic));
    found
}

#[test]
fn every_hint_that_is_handed_on_is_said_in_korean() {
    let hints = hints_handed_on();
    assert!(hints.len() > 25, "{hints:?}");
    hints.iter().for_each(|hint| is_said(hint));
    assert_eq!(last_argument(r#"f("a)", b), format!("`{c}`, so"),) + d"#).trim(), r#"format!("`{c}`, so"),"#);
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

/// Every text of a report, as the code writes it: all literals but names.
fn texts_of_the_doctor() -> BTreeSet<String> {
    let literal = Regex::new(r#""((?:[^"\\\n]|\\.|\\\n)*)""#).unwrap();
    let (comment, varies) = (Regex::new(r"(?m)//.*$").unwrap(), Regex::new(r"\{[^}]*\}").unwrap());
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/doctor"), &mut files);
    let mut found = BTreeSet::new();
    for file in files {
        let code = fs::read_to_string(file).unwrap();
        let code = comment.replace_all(&code, "").into_owned();
        for text in literal.captures_iter(&code) {
            let text = varies.replace_all(&text[1], "1").into_owned();
            // Frames such as `{}: {}` hold no words.
            if text.contains(' ') && text.split(' ').filter(|word| word.chars().any(char::is_alphabetic)).count() > 1 {
                found.insert(text);
            }
        }
    }
    found
}

#[test]
fn every_text_of_a_report_is_said_in_korean() {
    let texts = texts_of_the_doctor();
    assert!(texts.len() > 45, "{texts:?}");
    // Names, and what stands in an attribute.
    let names = ["NAVER Cloud", "Samsung Cloud"];
    for text in texts.iter().filter(|text| !names.contains(&text.as_str())) {
        let said = Language::Korean.say_of_doctor(text);
        assert!(said.chars().any(is_hangul), "not in Korean: {text}");
        let left: Vec<String> =
            left(&said).into_iter().filter(|word| !["gureum", "API", "PEM"].contains(&word.as_str())).collect();
        assert_eq!(left, Vec::<String>::new(), "{text} → {said}");
    }
    for text in [
        "`NCLOUD_ACCESS_KEY_ID` and `NCLOUD_SECRET_ACCESS_KEY` are not set",
        "there is no such file",
        "it has quotation marks around it",
        "it has a user name in it",
        "the bundle has no certificate in PEM form",
        "120 certificates of the system (`/etc/ssl`) are trusted, and those that are given",
        "this machine's clock is 3 behind; calls are signed with the service's",
        "`a`, signed by `b`, until 2027-01-31; one that cannot be read",
        "it is set; not used, because the configuration comes first",
    ] {
        let said = Language::Korean.say_of_doctor(text);
        let left: Vec<String> = left(&said).into_iter().filter(|word| word != "PEM").collect();
        assert!(left.is_empty() && said.chars().any(is_hangul), "{text} → {said}");
    }
    assert_eq!(Language::English.say_of_doctor("there are none"), "there are none");
}

/// Where the packages are written by hand, and what a file there ends with.
const PACKAGES: [(&str, &str); 4] = [
    ("bindings-python/python/gureum", "py"),
    ("bindings-node/lib", "ts"),
    ("bindings-swift/Sources/Gureum", "swift"),
    ("bindings-swift/kotlin/src/main/kotlin", "kt"),
];

/// The literals at the beginning of a code, joined, with what varies as `1`; `None` if it begins with none.
fn literal(code: &str) -> Option<String> {
    let code = code.trim_start();
    let start = code.strip_prefix('f').filter(|rest| rest.starts_with('"')).unwrap_or(code);
    let quote = start.chars().next().filter(|letter| ['"', '\'', '`'].contains(letter))?;
    let (mut said, mut depth, mut at) = (String::new(), 0, quote.len_utf8());
    while let Some(letter) = start[at..].chars().next() {
        let next = start[at + letter.len_utf8()..].chars().next();
        match (letter, next) {
            ('\\', Some('(')) | ('$', Some('{')) if depth == 0 => {
                said.push('1');
                (depth, at) = (1, at + 1);
            }
            ('{', _) if depth == 0 && code != start => {
                said.push('1');
                depth = 1;
            }
            ('{' | '(', _) if depth > 0 => depth += 1,
            ('}' | ')', _) if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            ('\\', Some(escaped)) => {
                said.push(escaped);
                at += escaped.len_utf8();
            }
            _ if letter == quote => {
                // Python joins what stands side by side.
                let rest = literal(&start[at + 1..]).unwrap_or_default();
                return Some(said + &rest);
            }
            _ => said.push(letter),
        }
        at += letter.len_utf8();
    }
    None
}

/// What a package gives to `said`, and every hint in it that passes it by.
fn hints_of_a_package(folder: &str, extension: &str) -> (BTreeSet<String>, Vec<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let calls = Regex::new(r"\bsaid\(").unwrap();
    let text = r#"(?:f?"(?:[^"\\]|\\.)*"|[\w.]+)"#;
    let passing = [
        r#"\bhint["']?\s*[:=]\s*f?["'`]"#.to_owned(),
        format!(r#"\b(?:inputException|unreadable|_?conflict)\(\s*{text},\s*(?:operation,\s*)?f?["'`]"#),
        format!(r#"\bErrorDetails\(\s*{text},\s*{text},\s*""#),
    ];
    let passing = passing.map(|pattern| Regex::new(&pattern).unwrap());
    let mut files = Vec::new();
    sources(&root.join(folder), &mut files);
    let (mut found, mut wrong) = (BTreeSet::new(), Vec::new());
    for file in files.iter().filter(|file| file.extension().is_some_and(|own| own == extension)) {
        let code = fs::read_to_string(file).unwrap();
        for call in calls.find_iter(&code) {
            let rest = &code[call.end()..];
            match literal(rest) {
                Some(hint) => {
                    found.insert(hint);
                }
                // The function itself, and those that hand a hint on to it.
                None if ["hint", "_ hint", "self, hint", ")"].iter().any(|own| rest.starts_with(own)) => {}
                None => wrong.push(format!("{}: said({}", file.display(), rest.lines().next().unwrap_or_default())),
            }
        }
        for hint in passing.iter().flat_map(|pattern| pattern.find_iter(&code)) {
            if !code[hint.end()..].starts_with("${said(") {
                wrong.push(format!("{}: {}", file.display(), hint.as_str()));
            }
        }
    }
    (found, wrong)
}

#[test]
fn every_hint_of_a_package_is_said_in_korean() {
    for (folder, extension) in PACKAGES {
        let (hints, wrong) = hints_of_a_package(folder, extension);
        assert_eq!(wrong, Vec::<String>::new(), "give every hint to `said`");
        assert!(hints.len() >= 5, "{folder}: {hints:?}");
        hints.iter().for_each(|hint| is_said(hint));
    }
}

#[test]
fn a_hint_is_read_as_each_language_writes_it() {
    for (code, hint) in [
        (r#"f"call `{self.again}` again: "  f"{a}b")"#, "call `1` again: 1b"),
        (r"`say \`${each.map((x) => `${x}`)}\``)", "say `1`"),
        (r#""take \(one.name(2)) now")"#, "take 1 now"),
        (r"'it''s')", "its"),
    ] {
        assert_eq!(literal(code).as_deref(), Some(hint));
    }
    assert_eq!(literal("hint: hint)"), None);
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
