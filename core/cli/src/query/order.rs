//! In which order the fields of what an expression picks stand. The interpreter sorts them by name, so they are put back.

use std::collections::HashMap;
use std::mem;

use jmespath::ast::Ast;
use serde_json::Value;

use super::parts;

/// Names of fields in their order, found by the same names sorted.
#[derive(Clone, Default)]
pub struct Orders(HashMap<Vec<String>, Vec<String>>);

impl Orders {
    /// Those of each `{…}` of an expression.
    pub fn written(expression: &Ast) -> Self {
        let mut orders = Orders::default();
        for part in parts::of(expression) {
            if let Ast::MultiHash { elements, .. } = part {
                orders.add(elements.iter().map(|pair| pair.key.clone()).collect());
            }
        }
        orders
    }

    /// And those of an answer, where the expression says nothing else.
    pub fn with(mut self, answer: &Value) -> Self {
        self.see(answer);
        self
    }

    fn see(&mut self, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.see(item)),
            Value::Object(fields) => {
                self.add(fields.keys().cloned().collect());
                fields.values().for_each(|inner| self.see(inner));
            }
            _ => {}
        }
    }

    fn add(&mut self, names: Vec<String>) {
        let mut sorted = names.clone();
        sorted.sort_unstable();
        self.0.entry(sorted).or_insert(names);
    }

    /// Puts the fields of every object back in their order; what nobody wrote or answered stays sorted.
    pub fn restore(&self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.restore(item)),
            Value::Object(fields) => {
                fields.values_mut().for_each(|inner| self.restore(inner));
                let sorted: Vec<String> = fields.keys().cloned().collect();
                if let Some(names) = self.0.get(&sorted) {
                    let mut before = mem::take(fields);
                    *fields = names.iter().filter_map(|name| before.remove_entry(name)).collect();
                }
            }
            _ => {}
        }
    }
}
