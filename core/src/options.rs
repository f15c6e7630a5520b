//! What can be set per client and overridden per call.

pub use crate::generated::options::CallOptions;
