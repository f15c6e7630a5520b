//! The contract in Python: a class per kind of error, and the settings of a client.

use serde::Serialize;

use crate::contract::{Contract, Language, crossing};
use crate::emit::docs::wrapped;
use crate::emit::output::{Output, render};
use crate::load::contract::{Field, FieldType, Kind, Setting, SettingType, Unit};
use crate::names::screaming;

const FOLDER: &str = "bindings-python/python/gureum/_generated";
const WIDTH: usize = 100;
const PYTHON: Language = Language::Python;

#[derive(Serialize)]
struct Values {
    /// Where the environment names the language of explanations.
    language_variables: Vec<String>,
    fields: Vec<Property>,
    kinds: Vec<Class>,
    settings: Vec<Row>,
    limits: Vec<Row>,
    hidden: Vec<Row>,
    plain: Vec<Row>,
    /// Names of the classes in alphabetical order, that of all included.
    classes: Vec<String>,
    /// Name and text of each cause, and what it means.
    causes: Vec<(String, String, String)>,
    /// What is known of an error by its kind.
    deliveries: Vec<(String, String)>,
}

#[derive(Serialize)]
struct Class {
    name: String,
    kind: String,
    bases: String,
    docs: String,
    is_kind: bool,
    fields: Vec<Property>,
}

#[derive(Serialize)]
struct Property {
    name: String,
    annotation: &'static str,
    docs: String,
    value: String,
    needs_attempt: bool,
}

#[derive(Serialize)]
struct Row {
    name: String,
    crossing: String,
    annotation: &'static str,
    default: &'static str,
    /// The value as it crosses.
    value: String,
    docs: String,
}

pub fn emit(contract: &Contract) -> Vec<Output> {
    let values = values(contract);
    let file =
        |name: &str, template: &str| Output { path: format!("{FOLDER}/{name}.py"), text: render(template, &values) };
    vec![
        file("errors", include_str!("../../../templates/contract/python/errors.py.j2")),
        file("kinds", include_str!("../../../templates/contract/python/kinds.py.j2")),
        file("settings", include_str!("../../../templates/contract/python/settings.py.j2")),
    ]
}

fn values(contract: &Contract) -> Values {
    let rows = |wanted: &dyn Fn(&Setting) -> bool| -> Vec<Row> {
        let settings = contract.settings().filter(|(_, setting)| wanted(setting));
        settings.map(|(name, setting)| row(contract, name, setting)).collect()
    };
    let is_plain = |setting: &Setting| !setting.hidden && !setting.per_call && setting.kind != SettingType::Provider;
    let mut classes: Vec<String> = contract.kinds().map(|(name, kind)| PYTHON.class(name, kind)).collect();
    classes.extend(["GureumError", "AuthenticationCause"].map(str::to_owned));
    classes.sort();
    let kinds = contract.kinds().filter_map(|(name, kind)| Some((name.to_owned(), kind.delivery.clone()?)));
    let cause = |(name, meaning): (&str, &String)| (screaming(name), name.to_owned(), meaning.clone());
    Values {
        language_variables: contract.language_variables(),
        causes: contract.causes().map(cause).collect(),
        fields: contract.fields().filter(|(name, _)| contract.is_common(name)).map(property).collect(),
        kinds: contract.kinds().map(|(name, kind)| class(contract, name, kind)).collect(),
        settings: rows(&|_| true),
        limits: rows(&|setting| setting.per_call),
        hidden: rows(&|setting| setting.hidden),
        plain: rows(&is_plain),
        classes,
        deliveries: kinds.collect(),
    }
}

fn class(contract: &Contract, name: &str, kind: &Kind) -> Class {
    let parent = kind.parent.as_deref().unwrap_or("Gureum");
    let bases = [format!("{parent}Error")].into_iter().chain(kind.built_in.python.iter().cloned());
    let docs =
        [Some(kind.meaning.as_str()), PYTHON.beside(&kind.beside)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let own = contract.fields().filter(|(field, _)| kind.fields.iter().any(|own| own == field));
    Class {
        name: PYTHON.class(name, kind),
        kind: name.to_owned(),
        bases: bases.collect::<Vec<_>>().join(", "),
        docs: wrapped(&[docs], WIDTH - 8).join("\n    "),
        is_kind: !kind.only_parent,
        fields: own.map(property).collect(),
    }
}

fn property((name, field): (&str, &Field)) -> Property {
    let key = crossing(name, SettingType::Text);
    let (annotation, value) = match field.kind {
        FieldType::Text if field.always => ("str", format!("str(self._details.get(\"{key}\", \"\"))")),
        FieldType::Text => ("str | None", format!("self._details.get(\"{key}\")")),
        FieldType::Count => ("int | None", format!("self._details.get(\"{key}\")")),
        FieldType::Duration => ("float | None", format!("self._details.get(\"{key}\")")),
        FieldType::Texts => ("list[str]", format!("list(self._details.get(\"{key}\", ()))")),
        FieldType::Delivery => {
            ("str", format!("str(self._details.get(\"{key}\") or _DELIVERIES.get(self.kind, \"Answered\"))"))
        }
        FieldType::Cause => (
            "AuthenticationCause | None",
            format!("AuthenticationCause(self._details[\"{key}\"]) if \"{key}\" in self._details else None"),
        ),
        FieldType::Tried => (
            "list[tuple[str, str]]",
            format!("[(each[\"place\"], each[\"reason\"]) for each in self._details.get(\"{key}\", ())]"),
        ),
        FieldType::Attempts => {
            ("list[Attempt]", format!("[Attempt(each) for each in self._details.get(\"{key}\", ())]"))
        }
    };
    let unit = if field.unit == Some(Unit::S) { " In seconds." } else { "" };
    Property {
        name: PYTHON.field(name, field),
        annotation,
        docs: wrapped(&[format!("{}{unit}", field.meaning)], WIDTH - 8).join("\n        "),
        value,
        needs_attempt: field.kind == FieldType::Attempts,
    }
}

fn row(contract: &Contract, name: &str, setting: &Setting) -> Row {
    // What is `false` unless somebody says otherwise needs no third value.
    let is_switch = setting.kind == SettingType::Flag && !setting.per_call && setting.default.is_some();
    let annotation = match setting.kind {
        SettingType::Text if setting.secret => "str | Secret | None",
        SettingType::Text | SettingType::Pem => "str | None",
        SettingType::Flag if is_switch => "bool",
        SettingType::Flag => "bool | None",
        SettingType::Count => "int | None",
        SettingType::Duration => "float | None",
        SettingType::Path => "str | os.PathLike[str] | None",
        SettingType::Provider => "CredentialProvider | None",
        SettingType::Headers => "Mapping[str, str] | None",
    };
    let value = match setting.kind {
        SettingType::Path => format!("None if {name} is None else os.fsdecode({name})"),
        SettingType::Flag if is_switch => format!("{name} or None"),
        SettingType::Duration => format!("milliseconds({name})"),
        SettingType::Count => format!("retries({name})"),
        SettingType::Headers => format!("headers_of({name}, defaults)"),
        _ => name.to_owned(),
    };
    let text = format!("{name}: {}", contract.meaning(setting, PYTHON));
    Row {
        name: name.to_owned(),
        crossing: crossing(name, setting.kind),
        annotation,
        default: if is_switch { "False" } else { "None" },
        value,
        docs: wrapped(&[text], WIDTH - 16).join("\n                "),
    }
}
