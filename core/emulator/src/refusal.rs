//! What the vendors answer when they say no, in their own shapes.
//!
//! NAVER has three JSON shapes and one business failure that comes with HTTP 200;
//! Samsung has one envelope and, for what its gateway does not know, another.
//! Which NAVER shape comes when is only partly documented: the service's own
//! refusals are flat here, the gateway's are coded, and the wrapped shape is used
//! for the one text that was seen in it, the exceeded quota.

use serde_json::{Value, json};

const PASSWORD_RULE: &str = "Please enter a valid password, which must be at least 8 characters in length \
    and contain a combination of at least three types of the following: lowercase letters, uppercase letters, \
    special characters and numbers.";

/// An answer that is not a success.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// HTTP status; 200 for a business failure.
    pub status: u16,
    /// Body, in JSON.
    pub body: Value,
    /// How sure it is that the vendor says this here: `inferred`, unless where it is made names a source.
    pub confidence: &'static str,
}

impl Refusal {
    fn inferred(status: u16, body: Value) -> Self {
        Self { status, body, confidence: "inferred" }
    }

    /// Stands so in the vendor's documents, for this very case.
    pub fn documented(self) -> Self {
        Self { confidence: "documented", ..self }
    }

    /// Was seen so by third parties.
    pub fn observed(self) -> Self {
        Self { confidence: "observed", ..self }
    }

    /// The same words where nobody saw or documented them.
    pub fn unsourced(self) -> Self {
        Self { confidence: "inferred", ..self }
    }

    /// NAVER, refused by the service: `{"message", "success": false}`.
    pub fn flat(status: u16, message: impl Into<String>) -> Self {
        Self::inferred(status, json!({"message": message.into(), "success": false}))
    }

    /// NAVER, the same inside `error`, where `success` is text.
    pub fn wrapped(status: u16, message: impl Into<String>) -> Self {
        Self::inferred(status, json!({"error": {"message": message.into(), "success": "false"}}))
    }

    /// NAVER, refused by the gateway or by access control: a code beside the message.
    pub fn coded(status: u16, code: &str, message: impl Into<String>, request_id: Option<String>) -> Self {
        let mut error = json!({"errorCode": code, "message": message.into()});
        if let Some(id) = request_id {
            error["requestId"] = Value::String(id);
        }
        Self::inferred(status, json!({"error": error}))
    }

    /// NAVER, a failure inside HTTP 200.
    pub fn business(message: impl Into<String>) -> Self {
        Self::inferred(200, json!({"success": false, "message": message.into()}))
    }

    /// NAVER: a parameter breaks a rule. The vendor's text names the field and repeats the value,
    /// passwords included.
    pub fn bad_parameter(field: &str, value: &str, rule: &str) -> Self {
        Self::flat(400, format!("invalid request parameter ({field}, '{value}'). \n{rule}"))
    }

    /// NAVER: the password breaks its rule, in the words of the documented sample.
    pub fn bad_password(password: &str) -> Self {
        Self::bad_parameter("password", password, PASSWORD_RULE).documented()
    }

    /// NAVER: the resource or path is unknown.
    pub fn no_such_element() -> Self {
        Self::flat(404, "no such element")
    }

    /// NAVER: a creation limit is reached.
    pub fn quota_exceeded() -> Self {
        Self::wrapped(400, "exceeded limit on resource quota")
    }

    /// NAVER: the resource belongs to somebody else or does not exist; the caller cannot tell which.
    pub fn not_allowed_or_absent(id: &str, request_id: String) -> Self {
        Self::coded(403, "10002", format!("resource ('{id}') is not allowed or not exists"), Some(request_id))
    }

    /// Samsung's envelope with one entry. `detail` is text or, for broken rules, a list of texts.
    pub fn samsung(status: u16, code: &str, detail: impl Into<Value>, request_id: &str) -> Self {
        let request_id = format!("req-{request_id}");
        Self::inferred(
            status,
            json!({"errors": [{
                "code": code,
                "detail": detail.into(),
                "global_request_id": request_id,
                "links": [],
                "related_resources": [],
                "request_id": request_id,
                "status": status,
                "title": title(status),
            }]}),
        )
    }

    /// Samsung: the same as a 400, which was seen for unknown ids as well. Its words were not passed on, so these are ours.
    pub(crate) fn into_invalid(mut self) -> Self {
        for entry in self.body.get_mut("errors").and_then(Value::as_array_mut).into_iter().flatten() {
            entry["code"] = "ValidationError".into();
            entry["status"] = 400.into();
            entry["title"] = title(400).into();
        }
        Self { status: 400, confidence: "inferred", ..self }
    }

    /// Samsung's gateway does not know the route, or the request carries no signature.
    /// `timestamp` is ISO 8601.
    pub fn samsung_unrouted(path: &str, timestamp: &str, request_id: &str) -> Self {
        Self::inferred(
            404,
            json!({
                "timestamp": timestamp,
                "path": path,
                "status": 404,
                "error": "Not Found",
                "requestId": request_id,
            }),
        )
        .observed()
    }

    /// What the refusal says, whatever its shape; for XML, whose only shape has a message and no code.
    pub fn message(&self) -> &str {
        let entry = self.body.get("error").unwrap_or(&self.body);
        entry.get("message").and_then(Value::as_str).unwrap_or_default()
    }
}

/// Titles as observed: the kind of trouble in one word.
fn title(status: u16) -> &'static str {
    match status {
        400 => "ValidationError",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        406 => "NoSuchVersion",
        _ => "ContactAdminForAssistance",
    }
}

#[cfg(test)]
#[path = "../tests/unit/refusal.rs"]
mod tests;
