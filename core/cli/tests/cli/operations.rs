//! Every operation by its command, against the emulator in replay mode: it answers to the documented request and to no other.
//!
//! The calls are generated from the descriptions. Each is made twice: by flags, and by a file on standard input.
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gureum_emulator::Emulator;
use gureum_emulator::journal::Signature;
use serde_json::Value;

use crate::generated::calls::CALLS;
use crate::support::{self, at, fed, said};

/// A call and what must become of it.
pub struct Call {
    pub operation: &'static str,
    pub command: &'static [&'static str],
    pub words: &'static [Word],
    /// All fields but the parts of the path, in JSON.
    pub input: &'static str,
    pub method: &'static str,
    pub target: &'static str,
    pub body: Option<&'static str>,
    pub answer: Option<&'static str>,
    /// In Base64.
    pub file: Option<&'static str>,
    pub is_list: bool,
    pub is_destructive: bool,
}

/// One field as one types it.
pub enum Word {
    Path(&'static str),
    Flag(&'static str, &'static [&'static str]),
}

#[test]
fn every_operation_is_called_by_its_flags() {
    let by_flags = CALLS.iter().filter(|call| !call.input.contains("null"));
    let called = all(by_flags, |call| {
        let flags = call.words.iter().flat_map(|word| match word {
            Word::Path(_) => Vec::new(),
            Word::Flag(flag, values) => values.iter().map(|value| format!("{flag}={}", literally(value))).collect(),
        });
        (flags.collect(), "")
    });
    assert!(called > 150, "only {called} of {} operations were called", CALLS.len());
}

#[test]
fn every_operation_is_called_by_a_file() {
    let called = all(CALLS.iter(), |call| match call.input {
        "{}" => (Vec::new(), ""),
        input => (vec!["--from-file=-".to_owned()], input),
    });
    assert_eq!(called, CALLS.len());
}

/// What stands for itself, even if it begins like a file.
fn literally(value: &str) -> String {
    if value.starts_with('@') { format!("@{value}") } else { value.to_owned() }
}

fn all<'c>(calls: impl Iterator<Item = &'c Call>, words: impl Fn(&Call) -> (Vec<String>, &'static str)) -> usize {
    let emulator = Emulator::builder().replay(true).start().unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for call in calls {
        emulator.journal().clear();
        let (words, stdin) = words(call);
        wrong.extend(one(&emulator, call, &words, stdin).err().map(|why| format!("{}: {why}", call.operation)));
        count += 1;
    }
    assert!(wrong.is_empty(), "{} of {count} went wrong:\n{}", wrong.len(), wrong.join("\n"));
    count
}

fn one(emulator: &Emulator, call: &Call, words: &[String], stdin: &str) -> Result<(), String> {
    let path = call.words.iter().filter_map(|word| match word {
        Word::Path(value) => Some(*value),
        Word::Flag(..) => None,
    });
    let mut line: Vec<&str> =
        call.command.iter().copied().chain(path).chain(words.iter().map(String::as_str)).collect();
    if call.is_list {
        line.push("--one-page");
    }
    if call.is_destructive {
        line.push("--yes");
    }
    let output = fed(at(emulator, &line), stdin);
    if !output.status.success() {
        return Err(format!("{}: {}", output.status, said(&output)));
    }
    let requests = emulator.journal().raw();
    let [request] = requests.as_slice() else { return Err(format!("{} requests", requests.len())) };
    let sent = std::str::from_utf8(&request.body).unwrap();
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap_or(Value::Null);
    same("operation", &request.operation(), &Some(call.operation))?;
    same("method", &request.method.as_str(), &call.method)?;
    same("signature", &request.signature, &Signature::Valid)?;
    same("target", &sorted(&request.target), &sorted(call.target))?;
    same("body", &json(sent), &json(call.body.unwrap_or_default()))?;
    match (call.file, call.answer) {
        (Some(file), _) => same("file", &output.stdout, &STANDARD.decode(file).unwrap()),
        (None, Some(answer)) => same("answer", &json(&support::out(&output)), &json(answer)),
        (None, None) => Ok(()),
    }
}

/// Parts of a query in the order of the alphabet: their order is the core's, and tested there.
fn sorted(target: &str) -> String {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut parts: Vec<&str> = query.split('&').collect();
    parts.sort_unstable();
    format!("{path}?{}", parts.join("&"))
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, due: &T) -> Result<(), String> {
    if found == due { Ok(()) } else { Err(format!("{what} is\n  {found:?}\nand not\n  {due:?}")) }
}
