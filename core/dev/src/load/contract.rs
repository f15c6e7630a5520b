//! `client.yaml` as written: settings, errors, and the border between the core and the languages.
#![allow(missing_docs, reason = "the keywords are explained in core/api/README.md")]

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::entries::Entries;
use super::mistake::{Mistake, parse};

/// The one file of the folder that describes no service.
pub const FILE: &str = "client.yaml";

/// The file as written, with its name as shown in messages.
#[derive(Debug)]
pub struct Source {
    pub file: String,
    /// Its text, with the line ends of Unix: a checkout may have others.
    pub written: String,
    pub document: Document,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub settings: Entries<Setting>,
    pub surroundings: Entries<Surrounding>,
    pub deliveries: Entries<String>,
    pub causes: Entries<String>,
    pub errors: Entries<Kind>,
    pub fields: Entries<Field>,
    pub events: Entries<Event>,
    pub attributes: Entries<Attribute>,
    pub emulator: Emulator,
    pub border: Border,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Setting {
    #[serde(rename = "type")]
    pub kind: SettingType,
    pub meaning: String,
    /// What the setting is about, where a language keeps such settings in a type of their own.
    pub concerns: Option<Concern>,
    #[serde(default)]
    pub secret: bool,
    #[serde(default)]
    pub hidden: bool,
    #[serde(default)]
    pub per_call: bool,
    pub default: Option<Value>,
    pub range: Option<Range>,
    #[serde(default)]
    pub values: Vec<String>,
    #[serde(default)]
    pub variables: Variables,
    #[serde(default)]
    pub beside: PerLanguage,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SettingType {
    Text,
    Flag,
    Count,
    Duration,
    Path,
    Pem,
    Provider,
    /// Names and values of headers.
    Headers,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Concern {
    Keys,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    pub above: Option<u64>,
    pub from: Option<u64>,
    pub to: Option<u64>,
}

/// Names of environment variables, the preferred one first.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Variables {
    pub any: Vec<String>,
    pub naver: Vec<String>,
    pub samsung: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surrounding {
    /// Whether the core never reads it by this name: the packages, the command or the system do.
    #[serde(default)]
    pub packages: bool,
    pub meaning: String,
    pub variables: Variables,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Kind {
    pub meaning: String,
    pub delivery: Option<String>,
    /// What the command line ends with.
    pub exit: Option<u8>,
    /// The word before `Error` or `Exception`, where the kind itself would make a name that is taken.
    pub class: Option<String>,
    pub parent: Option<String>,
    /// No error is of this kind: it holds others together.
    #[serde(default)]
    pub only_parent: bool,
    #[serde(default)]
    pub fields: Vec<String>,
    #[serde(default)]
    pub built_in: BuiltIn,
    #[serde(default)]
    pub beside: PerLanguage,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BuiltIn {
    pub python: Vec<String>,
}

/// A text for some languages.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PerLanguage {
    pub rust: Option<String>,
    pub python: Option<String>,
    pub node: Option<String>,
    pub swift: Option<String>,
    pub kotlin: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    #[serde(rename = "type")]
    pub kind: FieldType,
    pub unit: Option<Unit>,
    pub meaning: String,
    /// It is never absent; a list may be empty.
    #[serde(default)]
    pub always: bool,
    #[serde(default)]
    pub names: PerLanguage,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldType {
    Text,
    Texts,
    Count,
    Duration,
    Delivery,
    Cause,
    Tried,
    Attempts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    S,
}

/// What a client tells while it works.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub level: Level,
    /// The setting that hears it.
    pub hook: Option<String>,
    /// Text of the record of the log.
    pub says: String,
    pub meaning: String,
    pub attributes: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    Debug,
    Info,
    Warn,
}

/// What an event tells.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    #[serde(rename = "type")]
    pub kind: AttributeType,
    pub meaning: String,
    /// No event is without it.
    #[serde(default)]
    pub always: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AttributeType {
    Text,
    Count,
    Number,
}

/// What a test asks of the emulator.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emulator {
    /// How time may pass.
    pub clock: Entries<String>,
    /// Which requests a fault strikes.
    pub rule: Entries<Argument>,
    pub faults: Entries<Fault>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    pub meaning: String,
    #[serde(default)]
    pub fields: Entries<Argument>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Argument {
    #[serde(rename = "type")]
    pub kind: ArgumentType,
    #[serde(default)]
    pub required: bool,
    pub meaning: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ArgumentType {
    Text,
    Flag,
    /// From 0.
    Count,
    /// May be negative.
    Integer,
    /// From 0 to 1.
    Fraction,
    /// Of HTTP.
    Status,
    /// Names and values.
    Pairs,
    /// `response` or `body`.
    Part,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Border {
    pub marks: Entries<Mark>,
    pub verbs: Verbs,
}

/// What a language can ask, by what it asks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verbs {
    pub client: Entries<Verb>,
    pub steps: Entries<Verb>,
    pub desk: Entries<Verb>,
    pub library: Entries<Verb>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verb {
    pub meaning: String,
    /// The functions of a native module that are this verb, where they are called otherwise or are several.
    #[serde(default, rename = "as")]
    pub forms: Forms,
}

/// `Type.function` or a function alone, by native module; Kotlin has that of Swift.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Forms {
    pub python: Option<Vec<String>>,
    pub node: Option<Vec<String>>,
    pub swift: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    pub number: u8,
    pub meaning: String,
}

/// Reads the file of the folder `api` below `root`.
pub fn file(root: &Path, api: &str) -> Result<Source, Mistake> {
    let file = format!("{api}/{FILE}");
    let unreadable = |error: std::io::Error| Mistake { file: file.clone(), line: 0, text: error.to_string() };
    let written = std::fs::read_to_string(root.join(&file)).map_err(unreadable)?;
    text(&file, &written)
}

/// Reads what stands in the file.
pub fn text(file: &str, text: &str) -> Result<Source, Mistake> {
    Ok(Source { file: file.to_owned(), written: text.replace('\r', ""), document: parse(file, text)? })
}
