//! `--query`: a JMESPath expression.

use jmespath::ast::Ast;
use jmespath::{DEFAULT_RUNTIME, ErrorReason, Expression, JmespathError, RuntimeError};
use serde_json::Value;

use crate::failure::Failure;

/// An expression that holds.
pub struct Query(Expression<'static>);

impl Query {
    /// Reads an expression.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let read = jmespath::compile(text).and_then(|expression| match fault(expression.as_ast()) {
            Some(fault) => Err(fault),
            None => Ok(expression),
        });
        read.map(Query).map_err(|error| {
            let why = match &error.reason {
                ErrorReason::Runtime(why) => format!(": {why}"),
                ErrorReason::Parse(_) => format!(" (column {})", error.column + 1),
            };
            let message = format!("`--query` is no JMESPath expression{why}");
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

/// What is wrong with an expression whatever it is asked of. The library finds it when it comes there, and by then something may have
/// been made whose answer is lost.
fn fault(ast: &Ast) -> Option<JmespathError> {
    let own = match ast {
        Ast::Function { offset, name, args } => {
            let nothing = |arg: &Ast| match arg {
                Ast::Expref { .. } => arg.clone(),
                _ => Ast::Literal { offset: *offset, value: jmespath::Rcvar::new(jmespath::Variable::Null) },
            };
            let args = args.iter().map(nothing).collect();
            let called = Ast::Function { offset: *offset, name: name.clone(), args };
            Expression::new(name.as_str(), called, &DEFAULT_RUNTIME).search(()).err()
        }
        Ast::Slice { step: 0, .. } => Expression::new("", ast.clone(), &DEFAULT_RUNTIME).search(()).err(),
        _ => None,
    };
    own.filter(is_of_the_expression).or_else(|| below(ast).into_iter().find_map(fault))
}

fn is_of_the_expression(error: &JmespathError) -> bool {
    use RuntimeError::{InvalidSlice, NotEnoughArguments, TooManyArguments, UnknownFunction};
    let ErrorReason::Runtime(why) = &error.reason else { return false };
    matches!(why, InvalidSlice | NotEnoughArguments { .. } | TooManyArguments { .. } | UnknownFunction(_))
}

/// The expressions that one is made of.
fn below(ast: &Ast) -> Vec<&Ast> {
    match ast {
        Ast::Comparison { lhs, rhs, .. }
        | Ast::Projection { lhs, rhs, .. }
        | Ast::And { lhs, rhs, .. }
        | Ast::Or { lhs, rhs, .. }
        | Ast::Subexpr { lhs, rhs, .. } => vec![lhs, rhs],
        Ast::Condition { predicate, then, .. } => vec![predicate, then],
        Ast::Expref { ast, .. } => vec![ast],
        Ast::Flatten { node, .. } | Ast::Not { node, .. } | Ast::ObjectValues { node, .. } => vec![node],
        Ast::Function { args, .. } => args.iter().collect(),
        Ast::MultiList { elements, .. } => elements.iter().collect(),
        Ast::MultiHash { elements, .. } => elements.iter().map(|pair| &pair.value).collect(),
        Ast::Identity { .. } | Ast::Field { .. } | Ast::Index { .. } | Ast::Literal { .. } | Ast::Slice { .. } => {
            Vec::new()
        }
    }
}
