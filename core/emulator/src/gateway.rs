//! What the vendors' gateways say before a service is asked, in the vendors' own shapes.
//!
//! Statuses, codes and texts of NAVER are documented. Of Samsung's gateway the
//! 404, the 401 and the 406 were seen by third parties; everything else about it
//! here is inferred from its error envelope.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::model::Vendor;
use crate::refusal::Refusal;
use crate::rfc3339;
use crate::validate::{Breach, Problem};

/// Where a refusal is made: whose it is and what it must repeat.
pub(crate) struct Gateway<'a> {
    pub(crate) vendor: Vendor,
    pub(crate) path: &'a str,
    pub(crate) now: SystemTime,
    pub(crate) request_id: String,
}

impl Gateway<'_> {
    /// No such path, or another method.
    pub(crate) fn unrouted(&self) -> Refusal {
        match self.vendor {
            Vendor::Naver => naver(404),
            Vendor::Samsung => Refusal::samsung_unrouted(self.path, &rfc3339::format(self.now), &self.request_id),
        }
    }

    /// No signature. Samsung's gateway pretends that nothing is there.
    pub(crate) fn unsigned(&self) -> Refusal {
        match self.vendor {
            Vendor::Naver => naver(401),
            Vendor::Samsung => self.unrouted(),
        }
    }

    /// A wrong signature, time or key.
    pub(crate) fn wrongly_signed(&self) -> Refusal {
        match self.vendor {
            Vendor::Naver => naver(401),
            Vendor::Samsung => self.samsung(401, "Unauthorized", "[HMAC] HMAC valid fail").observed(),
        }
    }

    /// The request cannot be read.
    pub(crate) fn unreadable(&self, reason: &str) -> Refusal {
        match self.vendor {
            Vendor::Naver => {
                let mut refusal = naver(400);
                refusal.body["error"]["details"] = Value::from(reason);
                // The code is documented, the reason is ours.
                refusal.confidence = "inferred";
                refusal
            }
            Vendor::Samsung => self.samsung(400, "ValidationError", json!([reason])),
        }
    }

    /// The body is longer than anything that makes sense.
    pub(crate) fn too_large(&self) -> Refusal {
        match self.vendor {
            Vendor::Naver => naver(413),
            Vendor::Samsung => self.samsung(413, "RequestEntityTooLarge", "Request Entity Too Large"),
        }
    }

    /// The operation does not exist at this API version.
    pub(crate) fn no_such_version(&self, detail: &str) -> Refusal {
        self.samsung(406, "NoSuchVersion", detail).observed()
    }

    /// Rules of the description are broken. There is at least one.
    pub(crate) fn invalid(&self, problems: &[Problem]) -> Refusal {
        match self.vendor {
            Vendor::Naver => problems.first().map_or_else(|| naver(400), naver_problem),
            Vendor::Samsung => {
                let details: Vec<Value> = problems.iter().map(|problem| samsung_problem(problem).into()).collect();
                let refusal = self.samsung(400, "ValidationError", details);
                // Seen for one field that is missing; that the others are listed beside it is inferred.
                if let [Problem { breach: Breach::Missing, .. }] = problems { refusal.observed() } else { refusal }
            }
        }
    }

    /// Any status, for faults. Code and message are the documented ones unless given.
    pub(crate) fn status(&self, status: u16, code: Option<&str>, message: Option<&str>) -> Refusal {
        match self.vendor {
            Vendor::Naver => {
                let (known_code, known_message) = naver_words(status);
                Refusal::coded(status, code.unwrap_or(known_code), message.unwrap_or(known_message), None)
            }
            Vendor::Samsung => {
                let known = if status == 500 { "ContactAdminForAssistance" } else { samsung_word(status) };
                self.samsung(status, code.unwrap_or(known), message.unwrap_or(known))
            }
        }
    }

    fn samsung(&self, status: u16, code: &str, detail: impl Into<Value>) -> Refusal {
        Refusal::samsung(status, code, detail, &self.request_id)
    }
}

fn naver(status: u16) -> Refusal {
    let (code, message) = naver_words(status);
    Refusal::coded(status, code, message, None).documented()
}

fn naver_words(status: u16) -> (&'static str, &'static str) {
    match status {
        400 => ("100", "Bad Request Exception"),
        401 => ("200", "Authentication Failed"),
        403 => ("210", "Permission Denied"),
        404 => ("300", "Not Found Exception"),
        413 => ("430", "Request Entity Too Large"),
        429 => ("410", "Throttle Limited"),
        503 => ("500", "Endpoint Error"),
        504 => ("510", "Endpoint Timeout"),
        _ => ("900", "Unexpected Error"),
    }
}

fn samsung_word(status: u16) -> &'static str {
    match status {
        400 => "ValidationError",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "NotFound",
        409 => "Conflict",
        429 => "TooManyRequests",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => "UnexpectedError",
    }
}

/// Repeats the refused value, passwords included, as the vendor does: clients must not rely on its discretion.
fn naver_problem(problem: &Problem) -> Refusal {
    let Problem { field, value, rule, breach } = problem;
    match breach {
        Breach::Empty => violation("NotEmpty", field, ""),
        Breach::Missing => violation("NotNull", field, rule),
        // The one rule whose sentence is documented.
        Breach::Rule if field == "password" => Refusal::bad_password(value),
        Breach::Unknown | Breach::Kind | Breach::Rule => Refusal::bad_parameter(field, value, rule),
    }
}

fn violation(constraint: &str, field: &str, rule: &str) -> Refusal {
    Refusal::flat(400, format!("invalid request parameter (constraint violation {constraint}, {field}): {rule}"))
}

/// The live service says `Field required` and not which one, so nothing here does; the header with the diagnosis names it.
fn samsung_problem(problem: &Problem) -> String {
    let Problem { field, rule, breach, .. } = problem;
    match breach {
        Breach::Missing => "Field required".to_owned(),
        Breach::Unknown => format!("{field}: Extra inputs are not permitted ({rule})"),
        Breach::Empty | Breach::Kind | Breach::Rule => format!("{field}: {rule}"),
    }
}
