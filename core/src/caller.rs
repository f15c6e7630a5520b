//! What paging and waiting need: somebody who makes calls.

use std::future::Future;

use crate::error::Result;
use crate::language::Language;
use crate::operation::{Operation, Service};
use crate::options::CallOptions;
use crate::reply::Reply;
use crate::time::TimeSource;

/// Makes calls. It is the client, or a script in tests.
pub(crate) trait Caller: Sync {
    /// Makes one call.
    fn call_row(
        &self,
        row: &'static Operation,
        input: &[u8],
        options: &CallOptions,
    ) -> impl Future<Output = Result<Reply>> + Send;

    /// The clock by which pauses are made.
    fn time(&self) -> &TimeSource;

    /// The service that is called.
    fn service(&self) -> &'static Service;

    /// The API version that a call is made for, where the service has versions.
    fn version<'a>(&'a self, row: &'static Operation, options: &'a CallOptions) -> Result<Option<&'a str>>;

    /// The language that its errors are told in.
    fn language(&self) -> Language;
}

#[cfg(test)]
#[path = "../tests/unit/caller/script.rs"]
pub(crate) mod script;
