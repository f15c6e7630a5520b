//! The contract in Swift: kinds and fields of the one error type, options, the marks of events.

use serde::Serialize;

use crate::contract::{Contract, Language, crossing};
use crate::emit::docs::wrapped;
use crate::emit::output::{Output, render};
use crate::load::contract::{Field, FieldType, Kind, Setting, SettingType};
use crate::names::{camel, is_reserved_in_swift};

const FOLDER: &str = "bindings-swift/Sources/Gureum/Generated";
const WIDTH: usize = 112;
const SWIFT: Language = Language::Swift;

#[derive(Serialize)]
struct Values {
    /// Where the environment names the language of explanations.
    language_variables: Vec<String>,
    kinds: Vec<Case>,
    deliveries: Vec<Delivery>,
    causes: Vec<Cause>,
    fields: Vec<Property>,
    settings: Vec<Row>,
    limits: Vec<Row>,
    marks: Vec<Mark>,
}

#[derive(Serialize)]
struct Case {
    /// With back-ticks where Swift takes the word for itself.
    name: String,
    plain: String,
    kind: String,
    docs: Vec<String>,
}

#[derive(Serialize)]
struct Delivery {
    name: String,
    raw: String,
    meaning: String,
    /// `.config, .input`: whose default it is.
    kinds: String,
}

#[derive(Serialize)]
struct Cause {
    name: String,
    raw: String,
    meaning: String,
}

#[derive(Serialize)]
struct Property {
    name: String,
    annotation: &'static str,
    value: String,
    docs: Vec<String>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    crossing: String,
    annotation: &'static str,
    declared: String,
    default: &'static str,
    value: String,
    docs: Vec<String>,
    is_hidden: bool,
    is_headers: bool,
}

#[derive(Serialize)]
struct Mark {
    name: String,
    number: u8,
    meaning: String,
}

pub fn emit(contract: &Contract) -> Vec<Output> {
    let marks = contract.border().marks.iter();
    let others = contract.settings().filter(|(_, setting)| !setting.per_call && setting.concerns.is_none());
    let kinds = contract.kinds().filter(|(_, kind)| !kind.only_parent);
    let values = Values {
        language_variables: contract.language_variables(),
        kinds: kinds.map(|(name, kind)| case(contract, name, kind)).collect(),
        deliveries: contract.deliveries().map(|(name, meaning)| delivery(contract, name, meaning)).collect(),
        causes: contract
            .causes()
            .map(|(name, meaning)| Cause { name: camel(name), raw: name.to_owned(), meaning: meaning.clone() })
            .collect(),
        fields: contract.fields().map(|(name, field)| property(name, field)).collect(),
        settings: others.map(|(name, setting)| row(contract, name, setting)).collect(),
        limits: contract.limits().map(|(name, setting)| row(contract, name, setting)).collect(),
        marks: marks
            .map(|(name, mark)| Mark { name: name.to_owned(), number: mark.number, meaning: mark.meaning.clone() })
            .collect(),
    };
    let file =
        |name: &str, template: &str| Output { path: format!("{FOLDER}/{name}.swift"), text: render(template, &values) };
    vec![
        file("ErrorKinds", include_str!("../../../templates/contract/swift/errors.swift.j2")),
        file("ClientOptions", include_str!("../../../templates/contract/swift/options.swift.j2")),
    ]
}

fn case(contract: &Contract, name: &str, kind: &Kind) -> Case {
    let plain = SWIFT.class(name, kind);
    let own = kind.fields.iter().filter_map(|own| Some(SWIFT.field(own, contract.field(own)?)));
    let own = own.map(|field| format!("``GureumError/{field}`` says more."));
    let docs = [Some(kind.meaning.clone()), SWIFT.beside(&kind.beside).map(str::to_owned)];
    let docs: Vec<String> = docs.into_iter().flatten().chain(own).collect();
    Case {
        name: if is_reserved_in_swift(&plain) { format!("`{plain}`") } else { plain.clone() },
        plain,
        kind: name.to_owned(),
        docs: wrapped(&[docs.join(" ")], WIDTH - 4),
    }
}

fn delivery(contract: &Contract, name: &str, meaning: &str) -> Delivery {
    let kinds = contract.kinds().filter(|(_, kind)| kind.delivery.as_deref() == Some(name) && name != "Answered");
    let kinds: Vec<String> = kinds.map(|(kind, _)| format!(".{}", camel(kind))).collect();
    Delivery { name: camel(name), raw: name.to_owned(), meaning: meaning.to_owned(), kinds: kinds.join(", ") }
}

fn property(name: &str, field: &Field) -> Property {
    let key = crossing(name, SettingType::Text);
    let (annotation, value) = match field.kind {
        FieldType::Text if field.always => ("String", format!("payload[\"{key}\"]?.string ?? \"\"")),
        FieldType::Text => ("String?", format!("payload[\"{key}\"]?.string")),
        FieldType::Count => ("Int?", format!("payload[\"{key}\"]?.int")),
        FieldType::Duration => ("Duration?", format!("payload[\"{key}\"]?.double.map {{ .seconds($0) }}")),
        FieldType::Texts => ("[String]", format!("(payload[\"{key}\"]?.array ?? []).compactMap(\\.string)")),
        FieldType::Delivery => {
            ("Delivery", format!("payload[\"{key}\"]?.string.flatMap(Delivery.init) ?? kind.delivery"))
        }
        FieldType::Cause => ("Cause?", format!("payload[\"{key}\"]?.string.map(Cause.init)")),
        FieldType::Tried => ("[Tried]", format!("(payload[\"{key}\"]?.array ?? []).map(Tried.init)")),
        FieldType::Attempts => ("[Attempt]", format!("(payload[\"{key}\"]?.array ?? []).map(Attempt.init)")),
    };
    Property {
        name: SWIFT.field(name, field),
        annotation,
        value,
        docs: wrapped(std::slice::from_ref(&field.meaning), WIDTH),
    }
}

fn row(contract: &Contract, name: &str, setting: &Setting) -> Row {
    let called = SWIFT.setting(name, setting.kind);
    // What is `false` unless somebody says otherwise needs no third value.
    let is_switch = setting.kind == SettingType::Flag && !setting.per_call && setting.default.is_some();
    let (annotation, value) = match setting.kind {
        SettingType::Flag if is_switch => ("Bool", format!(".bool({called})")),
        SettingType::Flag => ("Bool", format!("{called}.map(JSONValue.bool)")),
        SettingType::Count => ("Int", format!("try count({called}, \"{called}\")")),
        SettingType::Duration => ("Duration", format!("try milliseconds({called}, \"{called}\")")),
        SettingType::Headers => {
            ("[String: String]", format!("{called}.map {{ .object($0.mapValues(JSONValue.string)) }}"))
        }
        _ => ("String", format!("{called}.map(JSONValue.string)")),
    };
    Row {
        crossing: crossing(name, setting.kind),
        annotation,
        declared: if is_switch { annotation.to_owned() } else { format!("{annotation}?") },
        default: if is_switch { "false" } else { "nil" },
        value,
        docs: wrapped(&[contract.meaning(setting, SWIFT)], WIDTH),
        is_hidden: setting.hidden,
        is_headers: setting.kind == SettingType::Headers,
        name: called,
    }
}
