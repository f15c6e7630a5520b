//! A regular expression in words, so that a hint need not print one.
//!
//! Understands what the descriptions use: anchored sequences of character
//! classes and groups. Anything else gives `None` and the expression is shown.

/// For example `lower-case letters, digits and hyphens; starts with a lower-case letter`.
pub fn in_words(pattern: &str) -> Option<String> {
    let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
    if let Some(refused) = inner.strip_prefix("[^").and_then(|rest| rest.strip_suffix("]+").or(rest.strip_suffix("]*")))
    {
        return Some(format!("none of {}", characters(refused)?.join(" ")));
    }
    let classes = classes(inner)?;
    let everything = union(&classes);
    let mut text = plural(&everything);
    let (first, last) = (classes.first()?, classes.last()?);
    let no_end = |class: &Class| class.members.len() < everything.len();
    if no_end(first) {
        text.push_str(&format!("; starts with {}", singular(&first.members)));
    }
    if last.closing && no_end(last) {
        text.push_str(&format!("; ends with {}", singular(&last.members)));
    }
    if classes.iter().any(|class| class.grouped) && everything.contains(&"-") {
        text.push_str("; no two hyphens in a row");
    }
    Some(text)
}

/// One character class of a pattern.
#[derive(Debug)]
struct Class {
    members: Vec<&'static str>,
    /// Whether it is what the text ends with.
    closing: bool,
    /// Whether it stands in a group.
    grouped: bool,
}

fn classes(mut rest: &str) -> Option<Vec<Class>> {
    let mut classes: Vec<Class> = Vec::new();
    let mut grouped = false;
    while let Some(letter) = rest.chars().next() {
        let mut length = letter.len_utf8();
        match letter {
            '[' => {
                let end = rest.find(']')?;
                classes.push(Class { members: members(&rest[1..end])?, closing: true, grouped });
                length = end + 1;
            }
            '(' => {
                if rest.starts_with("(?:") {
                    length = 3;
                }
                grouped = true;
            }
            ')' => grouped = false,
            '+' | '*' | '?' => {}
            '{' => length = rest.find('}')? + 1,
            '-' => classes.push(Class { members: vec!["-"], closing: false, grouped }),
            _ => return None,
        }
        rest = &rest[length..];
    }
    Some(classes)
}

fn members(class: &str) -> Option<Vec<&'static str>> {
    let mut members = Vec::new();
    let mut rest = class;
    while !rest.is_empty() {
        let known = [("a-z", "a"), ("A-Z", "A"), ("0-9", "0"), ("\\-", "-"), ("-", "-"), ("_", "_"), (".", ".")];
        let (text, member) = known.into_iter().find(|(text, _)| rest.starts_with(text))?;
        members.push(member);
        rest = &rest[text.len()..];
    }
    Some(members)
}

fn union(classes: &[Class]) -> Vec<&'static str> {
    let mut all: Vec<&'static str> = Vec::new();
    for order in ["a", "A", "0", "-", "_", "."] {
        if classes.iter().any(|class| class.members.contains(&order)) {
            all.push(order);
        }
    }
    all
}

fn plural(members: &[&str]) -> String {
    let name = |member: &&str| match *member {
        "a" if members.contains(&"A") => "letters",
        "A" if members.contains(&"a") => "",
        "a" => "lower-case letters",
        "A" => "upper-case letters",
        "0" => "digits",
        "-" => "hyphens",
        "_" => "underscores",
        _ => "dots",
    };
    let names: Vec<String> = members.iter().map(name).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    listed(&names, "and")
}

fn singular(members: &[&str]) -> String {
    let name = |member: &&str| match *member {
        "a" if members.contains(&"A") => "a letter",
        "A" if members.contains(&"a") => "",
        "a" => "a lower-case letter",
        "A" => "an upper-case letter",
        "0" => "a digit",
        "-" => "a hyphen",
        "_" => "an underscore",
        _ => "a dot",
    };
    let names: Vec<String> = members.iter().map(name).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    listed(&names, "or")
}

fn characters(class: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let mut letters = class.chars();
    while let Some(letter) = letters.next() {
        let meant = if letter == '\\' { letters.next()? } else { letter };
        found.push(if meant == ' ' { "space".to_owned() } else { meant.to_string() });
    }
    Some(found)
}

/// `a`, `a or b`, `a, b or c`.
pub fn listed(parts: &[String], word: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

#[cfg(test)]
#[path = "../tests/unit/pattern.rs"]
mod tests;
