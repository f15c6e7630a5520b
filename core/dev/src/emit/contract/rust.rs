//! The contract in the core: options, setters, kinds of errors, variables, and what crosses to other languages.

use serde::Serialize;

use crate::contract::{Contract, Language, crossing};
use crate::emit::docs::wrapped;
use crate::emit::literal;
use crate::emit::output::{Output, render};
use crate::load::contract::{AttributeType, Event, Level, Setting, SettingType, Variables};
use crate::names::{camel, pascal, screaming};

const FOLDER: &str = "core/src/generated";
const WIDTH: usize = 110;

#[derive(Serialize)]
struct Values<'a> {
    settings: Vec<Row>,
    limits: Vec<Row>,
    kinds: Vec<Kind<'a>>,
    deliveries: Vec<Delivery<'a>>,
    causes: Vec<Delivery<'a>>,
    marks: Vec<Mark<'a>>,
    fields: String,
    variables: Vec<Named>,
    all_variables: String,
    names: Vec<String>,
    events: Vec<Told<'a>>,
    levels: Vec<Loud>,
    attributes: Vec<Attribute>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    docs: Vec<String>,
    crossing: String,
    /// Type of the field of the options.
    holds: &'static str,
    /// Type of the field in JSON.
    crosses: &'static str,
    /// How the value in JSON becomes that of the field.
    taken: String,
    /// Type of a setter's argument.
    takes: &'static str,
    /// What a setter keeps of its argument.
    kept: String,
    is_copied: bool,
    is_limit: bool,
    constant: String,
    /// The default as code; nothing where there is none.
    default: String,
}

#[derive(Serialize)]
struct Kind<'a> {
    name: &'a str,
    docs: Vec<String>,
    delivery: &'a str,
}

#[derive(Serialize)]
struct Delivery<'a> {
    name: &'a str,
    meaning: &'a str,
}

#[derive(Serialize)]
struct Mark<'a> {
    name: String,
    number: u8,
    meaning: &'a str,
}

#[derive(Serialize)]
struct Told<'a> {
    name: String,
    word: &'a str,
    says: &'a str,
    meaning: &'a str,
}

/// The events of one level.
#[derive(Serialize)]
struct Loud {
    level: &'static str,
    constant: &'static str,
    events: String,
}

#[derive(Serialize)]
struct Attribute {
    name: String,
    docs: Vec<String>,
    holds: &'static str,
    always: bool,
}

#[derive(Serialize)]
struct Named {
    name: String,
    docs: String,
    of_vendors: bool,
    any: String,
    naver: String,
    samsung: String,
}

pub fn emit(contract: &Contract) -> Vec<Output> {
    let values = values(contract);
    let file =
        |name: &str, template: &str| Output { path: format!("{FOLDER}/{name}.rs"), text: render(template, &values) };
    vec![
        file("options", include_str!("../../../templates/contract/rust/options.rs.j2")),
        file("setters", include_str!("../../../templates/contract/rust/setters.rs.j2")),
        file("marks", include_str!("../../../templates/contract/rust/marks.rs.j2")),
        file("events", include_str!("../../../templates/contract/rust/events.rs.j2")),
        file("kinds", include_str!("../../../templates/contract/rust/kinds.rs.j2")),
        file("variables", include_str!("../../../templates/contract/rust/variables.rs.j2")),
        file("crossing", include_str!("../../../templates/contract/rust/crossing.rs.j2")),
    ]
}

fn values(contract: &Contract) -> Values<'_> {
    let kind = |(name, kind)| {
        let kind: &crate::load::contract::Kind = kind;
        let docs = wrapped(std::slice::from_ref(&kind.meaning), WIDTH);
        Kind { name, docs, delivery: kind.delivery.as_deref().unwrap_or_default() }
    };
    let variables = named(contract);
    let marks = contract.border().marks.iter();
    let all = contract.settings().map(|(_, setting)| &setting.variables);
    let seen = contract.surroundings().filter(|(_, other)| !other.packages);
    let all = all.chain(seen.map(|(_, other)| &other.variables));
    let all = all.flat_map(|each| each.any.iter().chain(&each.naver).chain(&each.samsung));
    Values {
        settings: contract.settings().map(|(name, setting)| row(contract, name, setting)).collect(),
        limits: contract.limits().map(|(name, setting)| row(contract, name, setting)).collect(),
        kinds: contract.kinds().filter(|(_, kind)| !kind.only_parent).map(kind).collect(),
        deliveries: contract.deliveries().map(|(name, meaning)| Delivery { name, meaning }).collect(),
        causes: contract.causes().map(|(name, meaning)| Delivery { name, meaning }).collect(),
        marks: marks
            .map(|(name, mark)| Mark { name: pascal(name), number: mark.number, meaning: &mark.meaning })
            .collect(),
        fields: literal::texts(["kind".to_owned()].into_iter().chain(contract.fields().map(|(name, _)| camel(name)))),
        all_variables: literal::texts(all),
        variables,
        names: told_names(contract),
        events: contract.events().map(told).collect(),
        levels: [Level::Debug, Level::Info, Level::Warn].map(|level| loud(contract, level)).into(),
        attributes: contract.attributes().map(attribute).collect(),
    }
}

fn told<'a>((word, event): (&'a str, &'a Event)) -> Told<'a> {
    Told { name: pascal(word), word, says: &event.says, meaning: &event.meaning }
}

fn loud(contract: &Contract, level: Level) -> Loud {
    let events = contract.events().filter(|(_, event)| event.level == level);
    let events: Vec<String> = events.map(|(name, _)| format!("EventKind::{}", pascal(name))).collect();
    let (level, constant) = match level {
        Level::Debug => ("debug", "DEBUG"),
        Level::Info => ("info", "INFO"),
        Level::Warn => ("warn", "WARN"),
    };
    Loud { level, constant, events: events.join(" | ") }
}

fn attribute((name, attribute): (&str, &crate::load::contract::Attribute)) -> Attribute {
    Attribute {
        name: name.to_owned(),
        docs: wrapped(std::slice::from_ref(&attribute.meaning), WIDTH),
        holds: match attribute.kind {
            AttributeType::Text => "String",
            AttributeType::Count => "u32",
            AttributeType::Number => "f64",
        },
        always: attribute.always,
    }
}

fn row(contract: &Contract, name: &str, setting: &Setting) -> Row {
    let is_secret = setting.secret;
    let (holds, crosses, takes) = match setting.kind {
        _ if name == "language" => ("Language", "String", "Language"),
        SettingType::Text if is_secret => ("Secret", "String", "impl Into<Secret>"),
        SettingType::Text => ("String", "String", "impl Into<String>"),
        SettingType::Flag => ("bool", "bool", "bool"),
        SettingType::Count => ("u32", "u32", "u32"),
        SettingType::Duration => ("Duration", "u64", "Duration"),
        SettingType::Path => ("PathBuf", "PathBuf", "impl Into<PathBuf>"),
        SettingType::Pem => ("Vec<u8>", "String", "impl Into<Vec<u8>>"),
        SettingType::Provider => ("Arc<dyn CredentialProvider>", "", "impl CredentialProvider + 'static"),
        SettingType::Headers => ("Headers", "Headers", "impl Into<Headers>"),
    };
    let kept = match setting.kind {
        SettingType::Provider => format!("Some(Arc::new({name}))"),
        _ if name == "isolated" => name.to_owned(),
        _ if takes.starts_with("impl") => format!("Some({name}.into())"),
        _ => format!("Some({name})"),
    };
    let taken = match setting.kind {
        SettingType::Duration => format!("limits.{name}.map(Duration::from_millis)"),
        _ => format!("limits.{name}"),
    };
    Row {
        name: name.to_owned(),
        docs: wrapped(&[contract.meaning(setting, Language::Rust)], WIDTH),
        crossing: crossing(name, setting.kind),
        holds,
        crosses,
        taken,
        takes,
        kept,
        is_copied: !matches!(holds, "String" | "Secret" | "Headers"),
        is_limit: setting.per_call,
        constant: screaming(name),
        default: match (setting.kind, &setting.default) {
            (SettingType::Duration, Some(default)) => format!("Duration::from_millis({default})"),
            (_, default) => default.as_ref().map(ToString::to_string).unwrap_or_default(),
        },
    }
}

fn named(contract: &Contract) -> Vec<Named> {
    let settings = contract.settings().map(|(name, setting)| (name, &setting.variables));
    let seen = contract.surroundings().filter(|(_, other)| !other.packages);
    let others = seen.map(|(name, other)| (name, &other.variables));
    let all = settings
        .chain(others)
        .filter(|(_, each)| !(each.any.is_empty() && each.naver.is_empty() && each.samsung.is_empty()));
    all.map(|(name, variables)| {
        let Variables { any, naver, samsung } = variables;
        Named {
            name: screaming(name),
            docs: format!("`{name}`"),
            of_vendors: !naver.is_empty() || !samsung.is_empty(),
            any: literal::texts(any),
            naver: literal::texts(any.iter().chain(naver)),
            samsung: literal::texts(any.iter().chain(samsung)),
        }
    })
    .collect()
}

/// What other languages call otherwise: settings, verbs, and what belongs to keys.
fn told_names(contract: &Contract) -> Vec<String> {
    let settings = contract.settings().map(|(name, setting)| (name, setting.kind));
    let verbs = contract.border().verbs.client.iter().map(|(name, _)| (name, SettingType::Text));
    let others = contract.surroundings().map(|(name, _)| (name, SettingType::Text));
    let spoken = [Language::Python, Language::Node, Language::Swift, Language::Kotlin];
    let told = settings.chain(verbs).chain(others).filter_map(|(name, kind)| {
        let names = spoken.map(|language| language.setting(name, kind));
        let differs = names.iter().any(|told| told != name);
        differs.then(|| format!("({}, {})", literal::text(name), literal::texts(names).trim_start_matches('&')))
    });
    told.collect()
}
