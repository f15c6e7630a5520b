//! `--query`: a JMESPath expression.

mod fault;
mod order;
mod parts;

use jmespath::{ErrorReason, Expression};
use serde_json::Value;

use crate::failure::Failure;
use order::Orders;

/// An expression that holds.
pub struct Query {
    expression: Expression<'static>,
    orders: Orders,
}

impl Query {
    /// Reads an expression.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let read = jmespath::compile(text).and_then(|expression| match fault::of(expression.as_ast()) {
            Some(fault) => Err(fault),
            None => Ok(expression),
        });
        let expression = read.map_err(|error| {
            let why = match &error.reason {
                ErrorReason::Runtime(why) => format!(": {why}"),
                ErrorReason::Parse(_) => format!(" (column {})", error.column + 1),
            };
            let message = format!("`--query` is no JMESPath expression{why}");
            Failure::input(message, "see https://jmespath.org for what an expression may be")
        })?;
        let orders = Orders::written(expression.as_ast());
        Ok(Query { expression, orders })
    }

    /// What it picks.
    pub fn of(&self, value: Value) -> Result<Value, Failure> {
        let orders = self.orders.clone().with(&value);
        let found = self.expression.search(value).map_err(|error| {
            Failure::input(format!("`--query` does not fit the answer: {}", error.reason), "look at it with `-o json`")
        })?;
        let found = serde_json::to_value(found);
        let mut found = found.map_err(|error| Failure::from(std::io::Error::other(error.to_string())))?;
        orders.restore(&mut found);
        Ok(found)
    }
}
