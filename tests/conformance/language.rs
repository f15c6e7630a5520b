//! The assertions that need the typed API of Rust.

use gureum::data_forest::GetAccountDetailResponse;
use serde_json::Value;

use crate::outcome::Outcome;

/// Checks the assertion called `name`.
pub fn check(name: &str, outcome: &Outcome) -> Result<(), String> {
    match name {
        "state_is_open" => state_is_open(outcome),
        "extra_is_kept" => extra_is_kept(outcome),
        other => Err(format!("there is no language check `{other}`")),
    }
}

fn account(outcome: &Outcome) -> Result<GetAccountDetailResponse, String> {
    serde_json::from_slice(&outcome.bytes).map_err(|error| format!("the typed answer cannot be read: {error}"))
}

fn state_is_open(outcome: &Outcome) -> Result<(), String> {
    let status = account(outcome)?.status;
    match status.as_str() {
        "HIBERNATING" => Ok(()),
        other => Err(format!("the typed status is `{other}`")),
    }
}

fn extra_is_kept(outcome: &Outcome) -> Result<(), String> {
    let account = account(outcome)?;
    let again = serde_json::to_value(&account).map_err(|error| error.to_string())?;
    match again.get("fieldOfTomorrow") {
        Some(field) if *field == outcome.value["fieldOfTomorrow"] => Ok(()),
        other => Err(format!("the unknown field became {:?}", other.unwrap_or(&Value::Null))),
    }
}
