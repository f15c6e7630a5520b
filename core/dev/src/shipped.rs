//! What every file that users get has in common, whoever makes it and whoever looks into it.

use sha2::{Digest, Sha256};

/// The licences that go with it.
pub const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// A text that only builds with panics on purpose have.
pub const PANICS: &[u8] = b"on purpose, in";

/// A text that only builds with the emulator have.
pub const EMULATOR: &[u8] = b"apply_then_reset";

/// SHA-256 in hexadecimal digits.
pub fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
