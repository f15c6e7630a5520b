//! What both services answer and refuse alike, and how long their work takes.

use super::super::call::{Outcome, Success, Work};
use super::super::lifecycle::Lifecycle;
use crate::refusal::Refusal;
use serde_json::{Value, json};
use std::time::SystemTime;

/// The code of a release that does not exist, as observed; that a cluster's is the same is inferred.
pub(super) const UNKNOWN: &str = "PRODUCT-AI-ANALYTICS-USER-0002";

/// An id in the path. What was observed of the refusal of a malformed one is that it speaks of a 32-letter UUID format.
pub(super) fn id<'a>(work: &mut Work<'a>, field: &str) -> Result<&'a str, Refusal> {
    let id = work.fields.text(field);
    if id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(id);
    }
    Err(invalid(work, format!("{field} should have 32-letter UUID format")))
}

/// 400: what was asked breaks a rule or does not fit the present state.
pub(super) fn invalid(work: &mut Work<'_>, detail: impl Into<String>) -> Refusal {
    Refusal::samsung(400, "ValidationError", json!([detail.into()]), &work.ids.uuid())
}

/// 404.
pub(super) fn not_found(work: &mut Work<'_>, code: &str, detail: &str) -> Refusal {
    Refusal::samsung(404, code, detail, &work.ids.uuid())
}

/// The answer of the checks.
pub(super) fn verdict(result: bool) -> Outcome {
    Ok(Success::Json(json!({"result": result})))
}

/// How a deployment goes, from `start` on.
pub(super) fn deployment(start: SystemTime, is_doomed: bool) -> Lifecycle {
    Lifecycle::begin(start, "DEPLOYING").then(1200, if is_doomed { "FAILED" } else { "DEPLOYED" })
}

/// How a removal goes.
pub(super) fn removal(start: SystemTime) -> Lifecycle {
    Lifecycle::begin(start, "DELETING").then_gone(600)
}

/// A text, or `null` for none.
pub(super) fn text_or_null(text: Option<&str>) -> Value {
    text.map_or(Value::Null, |text| json!(text))
}
