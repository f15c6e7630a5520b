//! What is called.

use crate::operation::{Class, Operation};
use crate::request::Request;

/// A bound request and what is known about it.
pub(crate) struct Plan<'a> {
    /// Name for messages: that of the operation, or method and path.
    pub id: &'a str,
    pub row: Option<&'static Operation>,
    pub class: Class,
    pub input: &'a [u8],
    pub request: Request,
}
