//! What would be sent and signed, with no secret in it.

use gureum::engine::EngineClient;
use gureum::operation::{Operation, Place};
use serde_json::{Map, Value, json};

use crate::failure::Failure;
use crate::masked;
use crate::stop::Stop;

/// The request of a call, for people and programs.
pub fn of(client: &EngineClient, row: &Operation, input: &Map<String, Value>, stop: &Stop) -> Result<Value, Failure> {
    let bytes = serde_json::to_vec(input).unwrap_or_default();
    let reply = client.explain_signature_blocking(row.id, &bytes, b"", &mut || stop.is_wanted());
    if !reply.ok {
        return Err(Failure::of_reply(&reply, client));
    }
    let mut shown = Value::Object(input.clone());
    masked::hide(row, &mut shown);
    let of = |place: Place| {
        let names = row.inputs.iter().filter(move |input| input.place == place).map(|input| input.name);
        names.filter_map(|name| Some((name.to_owned(), shown.get(name)?.clone()))).collect::<Map<_, _>>()
    };
    let origin = client.origin().map_err(|error| Failure::of(&error))?;
    let mut told = json!({ "operation": row.id, "method": row.method, "endpoint": origin, "path": row.path });
    if let Value::Object(told) = &mut told {
        for (name, place) in [("in-path", Place::Path), ("query", Place::Query)] {
            let fields = of(place);
            if !fields.is_empty() {
                told.insert(name.to_owned(), fields.into());
            }
        }
        if row.body {
            told.insert("body".to_owned(), of(Place::Body).into());
        }
        told.insert("signed".to_owned(), String::from_utf8_lossy(&reply.body).into());
    }
    Ok(told)
}
