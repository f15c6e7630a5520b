//! What every fuzz target feeds, and a small mutator for machines without libFuzzer.
//!
//! The same entry functions run in two ways. `cargo fuzz run` drives them with
//! libFuzzer, which needs a nightly toolchain. `cargo test` drives them with
//! [`Mutator`], which is seeded, so that a finding on one machine is the same
//! finding on every machine.
#![forbid(unsafe_code)]

mod entries;
mod mutator;

pub use entries::{config_file, description, error_body, http_date, retry_after};
pub use mutator::Mutator;

/// A fuzz target: its name, its entry function, and words worth putting into its input.
pub struct Target {
    /// Name of the target and of its folder in `corpus/`.
    pub name: &'static str,
    /// Takes any bytes; must never panic.
    pub entry: fn(&[u8]),
    /// Words of the format, so that mutations get past its first check.
    pub words: &'static [&'static str],
}

/// All targets, in the order of `Cargo.toml`.
pub const TARGETS: &[Target] = &[
    Target {
        name: "config_file",
        entry: config_file,
        words: &[
            "[DEFAULT]",
            "[",
            "]",
            "=",
            "ncloud_access_key_id",
            "ncloud_secret_access_key",
            "access-key",
            "\"",
            "\n",
        ],
    },
    Target {
        name: "error_body",
        entry: error_body,
        words: &[
            "C4nary!secret",
            "{\"error\":{",
            "\"errors\":[",
            "\"message\":",
            "\"success\":false",
            "\\u0043",
            "<message>",
            "&#67;",
            "QzRuYXJ5IXNlY3JldA",
            "43346e61727921736563726574",
            "C4nary%2521secret",
            "\\",
        ],
    },
    Target { name: "retry_after", entry: retry_after, words: &["GMT", "Sun, ", "Nov", ":", "1994", "9999"] },
    Target { name: "http_date", entry: http_date, words: &["GMT", "Sun, ", "Nov", ":", "1994", "9999", "-"] },
    Target {
        name: "description",
        entry: description,
        words: &[
            "$ref: '#/components/schemas/Thing'",
            "type: [",
            "x-class: ",
            "oneOf:",
            "&a ",
            "*a",
            "<<: ",
            "pattern: '",
            "? ",
            "- ",
        ],
    },
];

/// The target called `name`.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}
