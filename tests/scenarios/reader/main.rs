//! Prints all scenarios as one JSON object, for languages without a YAML parser.

use std::process::ExitCode;

use serde_json::{Map, Value};

fn main() -> ExitCode {
    match all_as_json() {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn all_as_json() -> Result<Value, String> {
    let mut all = Map::new();
    for (name, scenario) in scenarios::all()? {
        let value = serde_json::to_value(scenario).map_err(|error| format!("{name}: {error}"))?;
        all.insert(name, value);
    }
    Ok(Value::Object(all))
}
