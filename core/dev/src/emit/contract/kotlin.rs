//! The contract in Kotlin: a class per kind of error, options, the marks of events.

use serde::Serialize;

use crate::contract::{Contract, Language, crossing};
use crate::emit::docs::wrapped;
use crate::emit::output::{Output, render};
use crate::load::contract::{Field, FieldType, Kind, Setting, SettingType};
use crate::names::screaming;

const FOLDER: &str = "bindings-swift/kotlin/src/main/kotlin/generated";
const WIDTH: usize = 120;
const KOTLIN: Language = Language::Kotlin;

#[derive(Serialize)]
struct Values {
    /// Where the environment names the language of explanations.
    language_variables: Vec<String>,
    deliveries: Vec<Delivery>,
    /// Name and text of each cause, and what it means.
    causes: Vec<(String, String, String)>,
    fields: Vec<Property>,
    kinds: Vec<Class>,
    /// Limits after the others.
    settings: Vec<Row>,
    limits: Vec<Row>,
    marks: Vec<Mark>,
}

#[derive(Serialize)]
struct Delivery {
    name: String,
    meaning: String,
    /// `"Config", "Credentials"`: whose default it is.
    kinds: String,
}

#[derive(Serialize)]
struct Class {
    name: String,
    kind: String,
    parent: String,
    docs: String,
    is_kind: bool,
    fields: Vec<Property>,
}

#[derive(Serialize)]
struct Property {
    name: String,
    crossing: String,
    /// Type and default of what crosses.
    crosses: &'static str,
    annotation: &'static str,
    docs: String,
    is_common: bool,
    is_delivery: bool,
    is_duration: bool,
}

#[derive(Serialize)]
struct Row {
    name: String,
    crossing: String,
    annotation: &'static str,
    /// Type and first value of a property that may be set.
    declared: String,
    value: String,
    docs: String,
    is_duration: bool,
    is_headers: bool,
    /// Whether it crosses as it is, and not among the limits or by another way.
    crosses: bool,
}

#[derive(Serialize)]
struct Mark {
    name: String,
    number: u8,
    meaning: String,
}

pub fn emit(contract: &Contract) -> Vec<Output> {
    let rows = |wanted: bool| -> Vec<Row> {
        let settings = contract.settings().filter(|(_, setting)| setting.per_call == wanted);
        settings.map(|(name, setting)| row(contract, name, setting)).collect()
    };
    let marks = contract.border().marks.iter();
    let values = Values {
        language_variables: contract.language_variables(),
        causes: contract.causes().map(|(name, meaning)| (screaming(name), name.to_owned(), meaning.clone())).collect(),
        deliveries: contract.deliveries().map(|(name, meaning)| delivery(contract, name, meaning)).collect(),
        fields: contract.fields().map(|(name, field)| property(contract, name, field)).collect(),
        kinds: contract.kinds().map(|(name, kind)| class(contract, name, kind)).collect(),
        settings: rows(false).into_iter().chain(rows(true)).collect(),
        limits: rows(true),
        marks: marks
            .map(|(name, mark)| Mark { name: screaming(name), number: mark.number, meaning: mark.meaning.clone() })
            .collect(),
    };
    let file =
        |name: &str, template: &str| Output { path: format!("{FOLDER}/{name}.kt"), text: render(template, &values) };
    vec![
        file("ErrorKinds", include_str!("../../../templates/contract/kotlin/errors.kt.j2")),
        file("Marks", include_str!("../../../templates/contract/kotlin/marks.kt.j2")),
        file("ClientOptions", include_str!("../../../templates/contract/kotlin/options.kt.j2")),
    ]
}

fn delivery(contract: &Contract, name: &str, meaning: &str) -> Delivery {
    let kinds = contract.kinds().filter(|(_, kind)| kind.delivery.as_deref() == Some(name) && name != "Answered");
    let kinds: Vec<String> = kinds.map(|(kind, _)| format!("\"{kind}\"")).collect();
    Delivery { name: name.to_owned(), meaning: meaning.to_owned(), kinds: kinds.join(", ") }
}

fn class(contract: &Contract, name: &str, kind: &Kind) -> Class {
    let own = contract.fields().filter(|(field, _)| kind.fields.iter().any(|own| own == field));
    let docs: Vec<&str> = [Some(kind.meaning.as_str()), KOTLIN.beside(&kind.beside)].into_iter().flatten().collect();
    Class {
        name: KOTLIN.class(name, kind),
        kind: name.to_owned(),
        parent: format!("{}Exception", kind.parent.as_deref().unwrap_or("Gureum")),
        docs: comment(&docs.join(" "), ""),
        is_kind: !kind.only_parent,
        fields: own.map(|(name, field)| property(contract, name, field)).collect(),
    }
}

fn property(contract: &Contract, name: &str, field: &Field) -> Property {
    let (crosses, annotation) = match field.kind {
        FieldType::Text if field.always => ("String", "String"),
        FieldType::Text | FieldType::Cause => ("String? = null", "String?"),
        FieldType::Count => ("Int? = null", "Int?"),
        FieldType::Duration => ("Double? = null", "Duration?"),
        FieldType::Texts => ("List<String> = emptyList()", "List<String>"),
        FieldType::Delivery => ("Delivery = deliveryOf(kind)", "Delivery"),
        FieldType::Tried => ("List<Tried> = emptyList()", "List<Tried>"),
        FieldType::Attempts => ("List<Attempt> = emptyList()", "List<Attempt>"),
    };
    Property {
        name: KOTLIN.field(name, field),
        crossing: crossing(name, SettingType::Text),
        crosses,
        annotation,
        docs: comment(&field.meaning, "    "),
        is_common: contract.is_common(name),
        is_delivery: field.kind == FieldType::Delivery,
        is_duration: field.kind == FieldType::Duration,
    }
}

fn row(contract: &Contract, name: &str, setting: &Setting) -> Row {
    let called = KOTLIN.setting(name, setting.kind);
    let annotation = match setting.kind {
        SettingType::Text | SettingType::Path | SettingType::Pem => "String",
        SettingType::Flag => "Boolean",
        SettingType::Count => "Int",
        SettingType::Duration => "Duration",
        SettingType::Provider => "(suspend () -> Credentials)",
        SettingType::Headers => "Map<String, String>",
    };
    // What is `false` unless somebody says otherwise needs no third value.
    let is_switch = setting.kind == SettingType::Flag && !setting.per_call && setting.default.is_some();
    Row {
        crossing: crossing(name, setting.kind),
        annotation,
        declared: if is_switch { "Boolean = false".to_owned() } else { format!("{annotation}? = null") },
        value: match setting.kind {
            SettingType::Duration => format!("millis(\"{called}\", {called})"),
            SettingType::Count => format!("count(\"{called}\", {called})"),
            _ => called.clone(),
        },
        name: called,
        docs: comment(&contract.meaning(setting, KOTLIN), "    "),
        is_duration: setting.kind == SettingType::Duration,
        is_headers: setting.kind == SettingType::Headers,
        crosses: !setting.per_call && setting.kind != SettingType::Provider,
    }
}

/// A comment, on one line if it fits.
fn comment(text: &str, margin: &str) -> String {
    let lines = wrapped(&[text.trim_end().to_owned()], WIDTH);
    if let [line] = lines.as_slice() {
        return format!("/** {line} */");
    }
    let lines: String = lines.iter().map(|line| format!("{margin} * {line}\n")).collect();
    format!("/**\n{lines}{margin} */")
}
