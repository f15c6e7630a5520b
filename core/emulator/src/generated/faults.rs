//! The faults with their fields, and what else a rule holds.
//!
//! Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

use crate::fault_table::{Field, Kind};

/// What a rule holds beside its fault.
pub const RULE: &[Field] = &[
    Field { name: "operation", kind: Kind::Text, required: false },
    Field { name: "tenant", kind: Kind::Text, required: false },
    Field { name: "skip", kind: Kind::Count, required: false },
    Field { name: "first", kind: Kind::Count, required: false },
    Field { name: "every", kind: Kind::Count, required: false },
    Field { name: "probability", kind: Kind::Fraction, required: false },
];

/// The faults with their fields.
pub const FAULTS: &[(&str, &[Field])] = &[
    (
        "status",
        &[
            Field { name: "status", kind: Kind::Status, required: true },
            Field { name: "code", kind: Kind::Text, required: false },
            Field { name: "message", kind: Kind::Text, required: false },
            Field { name: "retry_after", kind: Kind::Text, required: false },
        ],
    ),
    (
        "answer",
        &[
            Field { name: "status", kind: Kind::Status, required: true },
            Field { name: "headers", kind: Kind::Pairs, required: false },
            Field { name: "body", kind: Kind::Text, required: false },
            Field { name: "base64", kind: Kind::Text, required: false },
        ],
    ),
    (
        "delay",
        &[
            Field { name: "ms", kind: Kind::Count, required: true },
            Field { name: "virtual", kind: Kind::Flag, required: false },
        ],
    ),
    (
        "delay_answer",
        &[
            Field { name: "ms", kind: Kind::Count, required: true },
        ],
    ),
    (
        "throttle",
        &[
            Field { name: "retry_after", kind: Kind::Text, required: false },
        ],
    ),
    (
        "quota",
        &[
            Field { name: "retry_after", kind: Kind::Text, required: false },
        ],
    ),
    ("reset_on_connect", &[]),
    ("reset_before_apply", &[]),
    ("apply_then_reset", &[]),
    (
        "reset_at",
        &[
            Field { name: "bytes", kind: Kind::Count, required: true },
            Field { name: "of", kind: Kind::Part, required: false },
        ],
    ),
    (
        "stall_at",
        &[
            Field { name: "bytes", kind: Kind::Count, required: true },
            Field { name: "of", kind: Kind::Part, required: false },
        ],
    ),
    (
        "truncate_at",
        &[
            Field { name: "bytes", kind: Kind::Count, required: true },
            Field { name: "of", kind: Kind::Part, required: false },
        ],
    ),
    (
        "dribble",
        &[
            Field { name: "ms", kind: Kind::Count, required: true },
            Field { name: "bytes", kind: Kind::Count, required: false },
        ],
    ),
    (
        "wrong_type",
        &[
            Field { name: "field", kind: Kind::Text, required: false },
        ],
    ),
    ("extra_field", &[]),
    (
        "failure_in_200",
        &[
            Field { name: "message", kind: Kind::Text, required: true },
        ],
    ),
    ("html_503", &[]),
    ("html_417", &[]),
    ("gateway_404", &[]),
    ("garbage_chunk", &[]),
    ("garbage_gzip", &[]),
    ("endless_body", &[]),
    ("endless_headers", &[]),
    ("endless_informational", &[]),
    ("http_10", &[]),
    (
        "wrong_length",
        &[
            Field { name: "by", kind: Kind::Integer, required: true },
        ],
    ),
    (
        "clock_skew",
        &[
            Field { name: "seconds", kind: Kind::Integer, required: true },
        ],
    ),
    ("stale_list", &[]),
    ("unknown_as_400", &[]),
    ("deprecated_refused", &[]),
    ("repeat_page", &[]),
    (
        "drop_idle",
        &[
            Field { name: "ms", kind: Kind::Count, required: false },
        ],
    ),
];

/// Variable that leads programs elsewhere to an emulator.
pub const ENDPOINT: &str = "GUREUM_ENDPOINT";

/// Variables of its keys, access key and secret key of each vendor. They are those that win: keys of a machine do not come before these.
pub const KEYS: &[(&str, &str)] = &[("NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY"), ("SCP_ACCESS_KEY", "SCP_SECRET_KEY")];
