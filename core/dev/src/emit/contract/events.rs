//! What a client tells while it works, as a type of Python, Node, Swift and Kotlin, and as a page.

use serde::Serialize;

use crate::contract::{Contract, Language};
use crate::emit::output::{Output, render};
use crate::load::contract::{Attribute, AttributeType, Event, Level, SettingType};
use crate::names::{camel, screaming};

#[derive(Serialize)]
struct Values {
    events: Vec<Told>,
    attributes: Vec<Row>,
}

#[derive(Serialize)]
struct Told {
    /// As it is called everywhere.
    word: String,
    name: String,
    screaming: String,
    hook: Option<String>,
    level: &'static str,
    says: String,
    meaning: String,
    attributes: Vec<String>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    crossing: String,
    annotation: &'static str,
    /// How it is read from JSON in Swift.
    read: &'static str,
    docs: String,
    always: bool,
}

pub fn emit(contract: &Contract) -> Vec<Output> {
    let file = |language: Language, path: &str, template: &str| {
        let values = Values {
            events: contract.events().map(|(word, event)| told(language, word, event)).collect(),
            attributes: contract.attributes().map(|(name, attribute)| row(language, name, attribute)).collect(),
        };
        Output { path: path.to_owned(), text: render(template, values) }
    };
    vec![
        file(
            Language::Python,
            "bindings-python/python/gureum/_generated/events.py",
            include_str!("../../../templates/contract/python/events.py.j2"),
        ),
        file(
            Language::Node,
            "bindings-node/lib/generated/events.ts",
            include_str!("../../../templates/contract/node/events.ts.j2"),
        ),
        file(
            Language::Swift,
            "bindings-swift/Sources/Gureum/Generated/CallEvent.swift",
            include_str!("../../../templates/contract/swift/events.swift.j2"),
        ),
        file(
            Language::Kotlin,
            "bindings-swift/kotlin/src/main/kotlin/generated/CallEvent.kt",
            include_str!("../../../templates/contract/kotlin/events.kt.j2"),
        ),
        file(Language::Rust, "docs/events.md", include_str!("../../../templates/contract/documents/events.md.j2")),
    ]
}

fn told(language: Language, word: &str, event: &Event) -> Told {
    Told {
        word: word.to_owned(),
        name: camel(word),
        screaming: screaming(word),
        hook: event.hook.as_deref().map(|hook| language.setting(hook, SettingType::Text)),
        level: match event.level {
            Level::Debug => "DEBUG",
            Level::Info => "INFO",
            Level::Warn => "WARNING",
        },
        says: event.says.clone(),
        meaning: event.meaning.clone(),
        attributes: event.attributes.clone(),
    }
}

fn row(language: Language, name: &str, attribute: &Attribute) -> Row {
    let [python, node, swift, kotlin] = match (attribute.kind, attribute.always) {
        (AttributeType::Text, false) => ["str | None", "string", "String", "String"],
        (AttributeType::Text, true) => ["str", "string", "String", "String"],
        (AttributeType::Count, false) => ["int | None", "number", "Int", "Int"],
        (AttributeType::Count, true) => ["int", "number", "Int", "Int"],
        (AttributeType::Number, false) => ["float | None", "number", "Double", "Double"],
        (AttributeType::Number, true) => ["float", "number", "Double", "Double"],
    };
    Row {
        name: language.setting(name, SettingType::Text),
        crossing: camel(name),
        annotation: match language {
            Language::Rust | Language::Python => python,
            Language::Node => node,
            Language::Swift => swift,
            Language::Kotlin => kotlin,
        },
        read: match attribute.kind {
            AttributeType::Text => "string",
            AttributeType::Count => "int",
            AttributeType::Number => "double",
        },
        docs: attribute.meaning.clone(),
        always: attribute.always,
    }
}
