//! A generated file, and how a template becomes one.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Path from the root of the repository.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// Fills a template. The templates are part of the program, so a broken one is a defect.
pub fn render(template: &str, values: impl Serialize) -> String {
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
