//! What every group answers alike.

use super::super::call::{Outcome, Success};
use serde_json::{Value, json};

/// `success: true` and then the fields.
pub(super) fn success(fields: Value) -> Outcome {
    let mut body = json!({"success": true});
    if let (Some(body), Value::Object(fields)) = (body.as_object_mut(), fields) {
        body.extend(fields);
    }
    Ok(Success::Json(body))
}

/// The answer of an operation that says no more than whom it changed.
pub(super) fn changed(id: &str) -> Outcome {
    success(json!({"id": id}))
}

/// The answer of `checkAvailableName`: a refused name is no error.
pub(super) fn name_verdict(name: &str, is_taken: bool) -> Outcome {
    if is_taken {
        return success(json!({"message": name_taken(name), "availableName": false}));
    }
    success(json!({"availableName": true}))
}

/// The vendor's words for a name that is in use.
pub(super) fn name_taken(name: &str) -> String {
    format!("'{name}' is not registrable name. already registered.")
}
