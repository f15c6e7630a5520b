//! What the program ends with.
//!
//! Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

/// Kind of error, status of the process, and what the kind means.
pub const CODES: &[(&str, u8, &str)] = &[
    ("Config", 3, "A setting is wrong. Nothing was sent."),
    ("Credentials", 4, "No usable credentials. Nothing was sent."),
    ("Input", 2, "The input cannot be sent. Nothing was sent."),
    ("Connect", 5, "No connection: name, TCP or TLS. Nothing was sent."),
    ("Timeout", 6, "A time limit passed."),
    ("Transport", 7, "The connection broke after the request was written."),
    ("Response", 8, "The answer is not what HTTP or the description promises."),
    ("Service", 10, "Any other answer that says no."),
    ("BadRequest", 11, "400: the service refuses the input."),
    ("Authentication", 12, "401: the service does not accept the keys."),
    ("PermissionDenied", 13, "403: the keys may not do this."),
    ("NotFound", 14, "404, in the service's own error shape."),
    ("Conflict", 15, "409; or a creation whose answer was lost, and what bears its name is older than the call."),
    ("RateLimit", 16, "Too many requests (429, or 417 from the edge)."),
    ("Server", 17, "5xx."),
    ("OperationFailed", 18, "`success: false` inside HTTP 200."),
    ("OutcomeUnknown", 20, "A creation or a rotation of which an attempt may have been carried out: look before repeating it."),
    ("WaitFailed", 21, "The resource went into a state from which the wanted one is never reached."),
    ("WaitTimeout", 22, "The wanted state did not come in time."),
    ("Cancelled", 130, "The call was cancelled."),
    ("Closed", 9, "The client is closed."),
    ("Internal", 70, "A defect in this library. Please report it."),
];
