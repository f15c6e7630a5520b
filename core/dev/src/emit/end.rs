//! When something ends, where no field says it: made of the field with its start and the one with its length.

use serde::Serialize;

use super::docs::Words;
use crate::load::Schema;

/// The end of what a model shows, in the names of a language.
#[derive(Debug, Clone, Serialize)]
pub struct End {
    pub name: String,
    pub docs: Vec<String>,
    /// The field with the start, and the one with the seconds.
    pub start: String,
    pub seconds: String,
}

impl End {
    /// Of a model that says so. A field is spelt by its name on the wire and the one that the description gives it.
    pub fn of(
        schema: &Schema,
        words: &Words,
        spelt: impl Fn(&str, Option<&str>) -> String,
        comment: impl FnOnce(&[String]) -> Vec<String>,
    ) -> Option<Self> {
        let end = schema.end.as_ref()?;
        let field = |wire: &str| spelt(wire, schema.properties.get(wire).and_then(|field| field.name.as_deref()));
        let told = format!(
            "When its time is up: `{}` and the seconds of `{}` after it. Nothing where one of them is absent, or it has no end.",
            end.start.value, end.seconds.value
        );
        Some(End {
            name: spelt(&end.name, None),
            docs: comment(&words.say(vec![told])),
            start: field(&end.start.value),
            seconds: field(&end.seconds.value),
        })
    }
}
