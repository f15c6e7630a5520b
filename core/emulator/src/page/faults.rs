//! Which faults there are, what a rule holds beside them, and what their fields take, so that a form can be made of it.

use serde_json::{Value, json};

use crate::fault_table::{Field, Kind};
use crate::generated::faults::{FAULTS, RULE};

/// The fields of a rule, and all faults with theirs.
pub(crate) fn kinds() -> Value {
    let faults = FAULTS.iter().map(|(name, fields)| json!({"name": name, "fields": described(fields)}));
    json!({"rule": described(RULE), "faults": faults.collect::<Value>()})
}

fn described(fields: &[Field]) -> Value {
    fields.iter().map(|field| with_name(field, of_kind(field.kind))).collect()
}

fn with_name(field: &Field, mut kind: Value) -> Value {
    kind["name"] = field.name.into();
    kind["required"] = field.required.into();
    kind
}

/// What an input of a form is, and its bounds or words.
fn of_kind(kind: Kind) -> Value {
    match kind {
        Kind::Text => json!({"kind": "text"}),
        Kind::Flag => json!({"kind": "boolean"}),
        Kind::Count => json!({"kind": "number", "from": 0}),
        Kind::Integer => json!({"kind": "number"}),
        Kind::Fraction => json!({"kind": "number", "from": 0, "to": 1, "step": "any"}),
        Kind::Status => json!({"kind": "number", "from": 200, "to": 999}),
        Kind::Pairs => json!({"kind": "list"}),
        Kind::Part => json!({"kind": "choice", "choices": Kind::PARTS}),
    }
}

#[cfg(test)]
#[path = "../../tests/unit/page/faults.rs"]
mod tests;
