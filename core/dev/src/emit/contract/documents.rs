//! The contract as a page: settings, variables and errors in tables.

use serde::Serialize;

use crate::contract::{Contract, Language, default_of, range_of};
use crate::emit::output::{Output, render};
use crate::load::contract::{Field, Kind, Setting, Variables};

#[derive(Serialize)]
struct Values {
    settings: Vec<Row>,
    keys: Vec<String>,
    limits: Vec<String>,
    variables: Vec<Named>,
    kinds: Vec<Class>,
    deliveries: Vec<Meant>,
    causes: Vec<Meant>,
    fields: Vec<Property>,
}

#[derive(Serialize)]
struct Row {
    names: Vec<String>,
    meaning: String,
    range: String,
    default: String,
}

#[derive(Serialize)]
struct Named {
    name: String,
    naver: String,
    samsung: String,
}

#[derive(Serialize)]
struct Class {
    kind: String,
    python: String,
    built_in: String,
    node: String,
    kotlin: String,
    meaning: String,
    delivery: String,
    exit: String,
}

/// A word and what it means.
#[derive(Serialize)]
struct Meant {
    name: String,
    meaning: String,
}

#[derive(Serialize)]
struct Property {
    name: String,
    names: String,
    of: String,
    meaning: String,
}

pub fn emit(contract: &Contract) -> Vec<Output> {
    let keys = contract.settings().filter(|(_, setting)| setting.concerns.is_some());
    let settings = contract.settings().map(|(name, setting)| variables(&format!("`{name}`"), &setting.variables));
    let others = contract.surroundings().map(|(_, other)| variables(&other.meaning, &other.variables));
    let values = Values {
        settings: contract.settings().map(|(name, setting)| row(name, setting)).collect(),
        keys: keys.map(|(name, _)| name.to_owned()).collect(),
        limits: contract.limits().map(|(name, _)| name.to_owned()).collect(),
        variables: settings.chain(others).flatten().collect(),
        kinds: contract.kinds().map(|(name, kind)| class(name, kind)).collect(),
        deliveries: contract.deliveries().map(meant).collect(),
        causes: contract.causes().map(meant).collect(),
        fields: contract.fields().map(|(name, field)| property(contract, name, field)).collect(),
    };
    let text = render(include_str!("../../../templates/contract/documents/settings.md.j2"), values);
    vec![Output { path: "docs/settings.md".to_owned(), text }]
}

fn row(name: &str, setting: &Setting) -> Row {
    // As people write a duration, whatever a language counts in.
    let default = default_of(setting, Language::Rust);
    Row {
        names: Language::ALL.map(|language| language.setting(name, setting.kind)).to_vec(),
        meaning: setting.meaning.clone(),
        range: range_of(setting, Language::Rust),
        default: default.trim().trim_start_matches("Default ").trim_end_matches('.').to_owned(),
    }
}

/// Nothing where there are none.
fn variables(name: &str, variables: &Variables) -> Option<Named> {
    let Variables { any, naver, samsung } = variables;
    let list = |own: &Vec<String>| any.iter().chain(own).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let (naver, samsung) = (list(naver), list(samsung));
    (!naver.is_empty() || !samsung.is_empty()).then(|| Named { name: name.to_owned(), naver, samsung })
}

fn class(name: &str, kind: &Kind) -> Class {
    let built_in = kind.built_in.python.iter().map(|each| format!(", also a `{each}`"));
    Class {
        kind: name.to_owned(),
        python: Language::Python.class(name, kind),
        built_in: built_in.collect(),
        node: Language::Node.class(name, kind),
        kotlin: Language::Kotlin.class(name, kind),
        meaning: kind.meaning.clone(),
        exit: kind.exit.map(|code| code.to_string()).unwrap_or_default(),
        delivery: kind.delivery.as_ref().map_or_else(String::new, |delivery| format!("`{delivery}`")),
    }
}

fn meant((name, meaning): (&str, &String)) -> Meant {
    Meant { name: name.to_owned(), meaning: meaning.clone() }
}

fn property(contract: &Contract, name: &str, field: &Field) -> Property {
    let kinds = contract.kinds().filter(|(_, kind)| kind.fields.iter().any(|own| own == name));
    let kinds: Vec<String> = kinds.map(|(kind, _)| format!("`{kind}`")).collect();
    let named = [("Node", &field.names.node), ("Kotlin", &field.names.kotlin)];
    let named = named.iter().filter_map(|(language, own)| Some(format!(", in {language} `{}`", own.as_ref()?)));
    Property {
        name: name.to_owned(),
        names: named.collect(),
        of: if kinds.is_empty() { "all".to_owned() } else { kinds.join(", ") },
        meaning: field.meaning.clone(),
    }
}
