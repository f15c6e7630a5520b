//! Targets: each module annotates the model for one target and fills its templates.
//!
//! An annotation holds finished pieces of code; a template only puts them in
//! order. So a template shows what the output looks like, and every decision
//! is a line of Rust with a test.

mod docs;
mod emulator;
mod kotlin;
mod literal;
mod named;
mod operations;
mod python;
mod rust;
mod swift;
mod typescript;
mod wire;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use crate::model::Model;

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Path from the root of the repository.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// Every generated file, in a fixed order.
pub fn all(model: &Model) -> Vec<Output> {
    let mut outputs = Vec::new();
    outputs.extend(operations::emit(model));
    outputs.extend(emulator::emit(model));
    outputs.extend(kotlin::emit(model));
    outputs.extend(python::emit(model));
    outputs.extend(rust::emit(model));
    outputs.extend(swift::emit(model));
    outputs.extend(typescript::emit(model));
    outputs.extend(wire::emit(model));
    outputs.sort_by(|left, right| left.path.cmp(&right.path));
    outputs
}

/// Fills a template. The templates are part of the program, so a broken one is a defect.
fn render(template: &str, values: impl Serialize) -> String {
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    environment.set_syntax(syntax.unwrap_or_default());
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    match environment.render_str(template, Serde(values)) {
        Ok(text) => text,
        Err(error) => panic!("the template is broken: {error:#}"),
    }
}
