//! What came of a step, in the form in which all languages see it.

use gureum::engine::EngineReply;
use serde_json::{Value, json};

use crate::pattern::{Memory, filled, fits};
use scenarios::Expect;

/// What came of a step.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The answer, or `null` if it is a file or nothing.
    pub value: Value,
    /// The answer as it came.
    pub bytes: Vec<u8>,
    /// The payload of the error, if the step failed.
    pub error: Option<Value>,
    /// The items of a list.
    pub items: Option<Vec<Value>>,
    /// How the call went.
    pub meta: Value,
}

impl Outcome {
    /// That of one reply.
    pub fn of(reply: &EngineReply) -> Self {
        let meta = serde_json::from_slice(&reply.meta).unwrap_or_default();
        let value = serde_json::from_slice(&reply.body).unwrap_or_default();
        let bytes = reply.body.to_vec();
        match reply.ok {
            true => Outcome { value, bytes, meta, ..Outcome::default() },
            false => Outcome { error: Some(value), bytes, meta, ..Outcome::default() },
        }
    }

    /// That of an error without a call.
    pub fn of_error(error: &gureum::Error) -> Self {
        let bytes = error.payload();
        Outcome { error: serde_json::from_slice(&bytes).ok(), bytes, ..Outcome::default() }
    }

    /// Checks all that does not need a clock.
    pub fn check(&self, expect: &Expect, memory: &Memory) -> Result<(), String> {
        match (&self.error, &expect.error) {
            (Some(error), None) => return Err(format!("failed: {error}")),
            (None, Some(wanted)) => return Err(format!("succeeded with {}, expected the error {wanted}", self.value)),
            (Some(error), Some(wanted)) => fits(&filled(wanted, memory), Some(error), "error")?,
            (None, None) => {}
        }
        if let Some(wanted) = &expect.value {
            fits(&filled(wanted, memory), Some(&self.value), "value")?;
        }
        if let Some(wanted) = &expect.items {
            fits(&filled(wanted, memory), Some(&json!(self.items)), "items")?;
        }
        if let Some(hex) = &expect.file_starts {
            let have: String = self.bytes.iter().take(hex.len() / 2).map(|byte| format!("{byte:02x}")).collect();
            expect_equal("first bytes", hex, &have)?;
        }
        self.check_meta(expect)?;
        self.check_never_shown(expect)
    }

    fn check_meta(&self, expect: &Expect) -> Result<(), String> {
        if let Some(wanted) = expect.attempts {
            let attempts = self.error.as_ref().unwrap_or(&self.meta)["attempts"].as_array().map_or(0, Vec::len);
            expect_equal("number of attempts", &wanted, &attempts)?;
        }
        if let Some(wanted) = expect.reconciled {
            expect_equal("reconciled", &wanted, &self.meta["reconciled"].as_bool().unwrap_or(false))?;
        }
        Ok(())
    }

    /// Looks at the raw text as well, where a secret may stand in an escaped form.
    fn check_never_shown(&self, expect: &Expect) -> Result<(), String> {
        let shown =
            [String::from_utf8_lossy(&self.bytes).into_owned(), texts(&json!([self.value, self.error, self.meta]))];
        match expect.never_shown.iter().find(|secret| shown.iter().any(|text| text.contains(secret.as_str()))) {
            Some(secret) => Err(format!("`{secret}` is shown in {}", shown[0])),
            None => Ok(()),
        }
    }
}

/// All texts in a value, unescaped.
fn texts(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text}\n"),
        Value::Array(items) => items.iter().map(texts).collect(),
        Value::Object(fields) => fields.values().map(texts).collect(),
        _ => String::new(),
    }
}

fn expect_equal<T: PartialEq + std::fmt::Debug>(what: &str, wanted: &T, have: &T) -> Result<(), String> {
    if wanted == have { Ok(()) } else { Err(format!("{what}: {have:?}, expected {wanted:?}")) }
}
