//! What may be told of a real answer: its shape, and words that the descriptions know.
//!
//! Reports and recordings of real accounts are made to be handed on. So nothing of a value is kept but what kind of text or number
//! it is; a name or a value stays only where the descriptions have it, and ids become numbers that say which of them are the same.
//! The rule is what is let through, never what is taken out: what nobody thought of stays inside.

mod pseudonyms;
mod shape;
mod vocabulary;

pub use pseudonyms::Pseudonyms;
pub use shape::{day, kind, shape};
pub use vocabulary::{described, is_code, is_known, listed};
