//! Signatures: both vendors' schemes, the judgement, and what went wrong when it is bad.

mod author;
mod mistakes;
mod scheme;
mod verify;

pub(crate) use author::{Author, CLIENT, Part, headers};
pub(crate) use scheme::{Signed, path_and_query};
pub(crate) use verify::{ACCESS_PREFIX, Arrival, Policy, TENANT, Verdict, claimed_tenant, is_tenant, verify};
