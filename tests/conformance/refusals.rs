//! Services that refuse, one for each mistake of `tests/vectors/diagnoses.json`.
//!
//! A test of a language starts the program `refusals`, reads one line of JSON, and makes every mistake in it with a
//! client of its own. The servers are here, once, because five languages with a TLS server each would refuse in five ways.

mod cases;

use std::io;

use serde_json::{Value, json};

use crate::stage::Stage;

/// Starts a server for each mistake, and tells how to make the mistakes and which texts must come out.
pub fn start() -> io::Result<(Stage, Value)> {
    let stage = Stage::new()?;
    let all: Vec<Value> = cases::all()?.iter().map(|mistake| mistake.on(&stage)).collect::<io::Result<_>>()?;
    Ok((stage, json!({ "mistakes": all })))
}
