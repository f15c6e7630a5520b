//! What is made from the descriptions.

#[rustfmt::skip]
pub mod calls;
