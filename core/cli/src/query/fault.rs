//! What is wrong with an expression whatever it is asked of. The library finds it when it comes there, and by then something may have
//! been made whose answer is lost.

use jmespath::ast::Ast;
use jmespath::{DEFAULT_RUNTIME, ErrorReason, Expression, JmespathError, RuntimeError};

use super::parts;

/// The first fault of an expression.
pub fn of(expression: &Ast) -> Option<JmespathError> {
    parts::of(expression).into_iter().find_map(own)
}

fn own(part: &Ast) -> Option<JmespathError> {
    let found = match part {
        Ast::Function { offset, name, args } => {
            let nothing = |arg: &Ast| match arg {
                Ast::Expref { .. } => arg.clone(),
                _ => Ast::Literal { offset: *offset, value: jmespath::Rcvar::new(jmespath::Variable::Null) },
            };
            let args = args.iter().map(nothing).collect();
            let called = Ast::Function { offset: *offset, name: name.clone(), args };
            Expression::new(name.as_str(), called, &DEFAULT_RUNTIME).search(()).err()
        }
        Ast::Slice { step: 0, .. } => Expression::new("", part.clone(), &DEFAULT_RUNTIME).search(()).err(),
        _ => None,
    };
    found.filter(is_of_the_expression)
}

fn is_of_the_expression(error: &JmespathError) -> bool {
    use RuntimeError::{InvalidSlice, NotEnoughArguments, TooManyArguments, UnknownFunction};
    let ErrorReason::Runtime(why) = &error.reason else { return false };
    matches!(why, InvalidSlice | NotEnoughArguments { .. } | TooManyArguments { .. } | UnknownFunction(_))
}
