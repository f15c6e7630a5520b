//! The contract in Node: a class per kind of error, interfaces of settings, the marks of events.

use serde::Serialize;

use crate::contract::{Contract, Language, crossing};
use crate::emit::output::{Output, render};
use crate::load::contract::{Field, FieldType, Kind, Setting, SettingType, Unit};

const FOLDER: &str = "bindings-node/lib/generated";
const NODE: Language = Language::Node;

#[derive(Serialize)]
struct Values {
    /// Where the environment names the language of explanations.
    language_variables: Vec<String>,
    deliveries: Vec<String>,
    causes: Vec<(String, String)>,
    fields: Vec<Property>,
    kinds: Vec<Class>,
    settings: Vec<Row>,
    limits: Vec<Row>,
    marks: Vec<Mark>,
}

#[derive(Serialize)]
struct Class {
    name: String,
    kind: String,
    parent: String,
    docs: String,
    /// Nothing for a parent that no error is.
    delivery: Option<String>,
    fields: Vec<Property>,
}

#[derive(Serialize)]
struct Property {
    name: String,
    crossing: String,
    crosses: &'static str,
    annotation: &'static str,
    otherwise: &'static str,
    docs: String,
    is_common: bool,
}

#[derive(Serialize)]
struct Row {
    name: String,
    annotation: String,
    docs: String,
    kind: &'static str,
}

#[derive(Serialize)]
struct Mark {
    name: String,
    number: u8,
    meaning: String,
}

pub fn emit(contract: &Contract) -> Vec<Output> {
    let rows = |wanted: bool| {
        let settings = contract.settings().filter(|(_, setting)| setting.per_call == wanted);
        settings.map(|(name, setting)| row(contract, name, setting)).collect()
    };
    let marks = contract.border().marks.iter();
    let values = Values {
        language_variables: contract.language_variables(),
        causes: contract.causes().map(|(name, meaning)| (name.to_owned(), meaning.clone())).collect(),
        deliveries: contract.deliveries().map(|(name, _)| name.to_owned()).collect(),
        fields: contract.fields().map(|(name, field)| property(contract, name, field)).collect(),
        kinds: contract.kinds().map(|(name, kind)| class(contract, name, kind)).collect(),
        settings: rows(false),
        limits: rows(true),
        marks: marks
            .map(|(name, mark)| Mark { name: name.to_owned(), number: mark.number, meaning: mark.meaning.clone() })
            .collect(),
    };
    let file =
        |name: &str, template: &str| Output { path: format!("{FOLDER}/{name}.ts"), text: render(template, &values) };
    vec![
        file("errors", include_str!("../../../templates/contract/node/errors.ts.j2")),
        file("kinds", include_str!("../../../templates/contract/node/kinds.ts.j2")),
        file("options", include_str!("../../../templates/contract/node/options.ts.j2")),
    ]
}

fn class(contract: &Contract, name: &str, kind: &Kind) -> Class {
    let own = contract.fields().filter(|(field, _)| kind.fields.iter().any(|own| own == field));
    Class {
        name: NODE.class(name, kind),
        kind: name.to_owned(),
        parent: format!("{}Error", kind.parent.as_deref().unwrap_or("Gureum")),
        docs: [Some(kind.meaning.as_str()), NODE.beside(&kind.beside)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        delivery: kind.delivery.clone(),
        fields: own.map(|(name, field)| property(contract, name, field)).collect(),
    }
}

fn property(contract: &Contract, name: &str, field: &Field) -> Property {
    let (crosses, annotation, otherwise) = match field.kind {
        FieldType::Text if field.always => ("string", "string", ""),
        FieldType::Text => ("string", "string | undefined", ""),
        FieldType::Count | FieldType::Duration => ("number", "number | undefined", ""),
        FieldType::Texts => ("string[]", "readonly string[]", " ?? []"),
        FieldType::Delivery => ("Delivery", "Delivery", " ?? DELIVERIES[this.kind] ?? 'Answered'"),
        FieldType::Cause => ("AuthenticationCause", "AuthenticationCause | undefined", ""),
        FieldType::Tried => {
            ("Array<{ place: string; reason: string }>", "ReadonlyArray<{ place: string; reason: string }>", " ?? []")
        }
        FieldType::Attempts => ("readonly Attempt[]", "readonly Attempt[]", " ?? []"),
    };
    let unit = if field.unit == Some(Unit::S) { " In seconds." } else { "" };
    Property {
        name: NODE.field(name, field),
        crossing: crossing(name, SettingType::Text),
        crosses,
        annotation,
        otherwise,
        docs: format!("{}{unit}", field.meaning),
        is_common: contract.is_common(name),
    }
}

fn row(contract: &Contract, name: &str, setting: &Setting) -> Row {
    let (kind, annotation) = match setting.kind {
        SettingType::Text if !setting.values.is_empty() => {
            ("text", setting.values.iter().map(|value| format!("'{value}'")).collect::<Vec<_>>().join(" | "))
        }
        SettingType::Text | SettingType::Path | SettingType::Pem => ("text", "string".to_owned()),
        SettingType::Flag => ("flag", "boolean".to_owned()),
        SettingType::Count => ("count", "number".to_owned()),
        SettingType::Duration => ("duration", "number".to_owned()),
        SettingType::Provider => ("provider", "(() => Credentials | Promise<Credentials>)".to_owned()),
        SettingType::Headers => ("headers", "Readonly<Record<string, string>>".to_owned()),
    };
    Row { name: NODE.setting(name, setting.kind), annotation, docs: contract.meaning(setting, NODE), kind }
}
