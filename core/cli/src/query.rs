//! `--query`: a JMESPath expression.

use jmespath::Expression;
use serde_json::Value;

use crate::failure::Failure;

/// An expression that holds.
pub struct Query(Expression<'static>);

impl Query {
    /// Reads an expression.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        jmespath::compile(text).map(Query).map_err(|error| {
            let message = format!("`--query` is no JMESPath expression (column {})", error.column + 1);
            Failure::input(message, "see https://jmespath.org for what an expression may be")
        })
    }

    /// What it picks.
    pub fn of(&self, value: Value) -> Result<Value, Failure> {
        let found = self.0.search(value).map_err(|error| {
            Failure::input(format!("`--query` does not fit the answer: {}", error.reason), "look at it with `-o json`")
        })?;
        serde_json::to_value(found).map_err(|error| Failure::from(std::io::Error::other(error.to_string())))
    }
}
