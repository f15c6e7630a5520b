//! One typed call that waits to be awaited.
//!
//! A method of a typed client sends nothing: it returns a [`Call`], which can be
//! given limits and is sent by `.await`. The request is written as JSON at once,
//! so that what is sent is what was there when the method was called.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::io;
use std::marker::PhantomData;
use std::pin::Pin;

use bytes::Bytes;
use serde::Serialize;
use zeroize::{Zeroize, Zeroizing};

use crate::answer::{self, Answer};
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Operation, ReplyKind};
use crate::options::CallOptions;
use crate::page::run::PageRun;
use crate::page::{Items, Paged, Pages};
use crate::reply::{Meta, Reply};

/// A call of an operation that answers with an `A`. Nothing is sent before `.await`.
#[must_use = "a call is sent by `.await`"]
pub struct Call<'a, A> {
    client: &'a Client,
    row: &'static Operation,
    input: Result<Zeroizing<Vec<u8>>>,
    options: CallOptions,
    answer: PhantomData<fn() -> A>,
}

impl<'a, A> Call<'a, A> {
    /// A call of `row` with `request` as input. For the generated clients.
    pub fn new(client: &'a Client, row: &'static Operation, request: impl Serialize) -> Self {
        let input = write(&request).map_err(|error| {
            Error::new(ErrorKind::Input, format!("the input cannot be written as JSON: {error}"))
                .with(|details| details.operation = Some(row.id.to_owned()))
        });
        Call { client, row, input, options: CallOptions::default(), answer: PhantomData }
    }

    pub(crate) fn with_option(mut self, change: impl FnOnce(&mut CallOptions)) -> Self {
        change(&mut self.options);
        self
    }

    /// Replaces all options.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Sends it and gives the answer as it came.
    pub async fn raw(self) -> Result<Reply> {
        self.client.call_row(self.row, &self.input?, &self.options).await
    }
}

impl<'a, A: Answer> Call<'a, A> {
    /// Sends it and tells how the call went beside the answer.
    pub async fn with_meta(self) -> Result<(A, Meta)> {
        let row = self.row;
        let mut reply = self.raw().await?;
        let answer = answer::decode(row, &reply)?;
        if matches!(row.reply, ReplyKind::File(_)) || !row.sensitive.is_empty() {
            wipe(&mut reply.body);
        }
        Ok((answer, reply.meta))
    }
}

impl<'a, A: Answer + Paged + 'a> Call<'a, A> {
    /// The items of all pages, asked for as they are pulled.
    pub fn items(self) -> Items<'a, A> {
        Items::new(self.pages())
    }

    /// The pages, one request each. The limits of this call apply to each.
    pub fn pages(self) -> Pages<'a, A> {
        let run = self.input.and_then(|input| PageRun::new(self.row, &input, self.options));
        Pages::new(self.client, run)
    }
}

impl<'a, A: Answer + 'a> IntoFuture for Call<'a, A> {
    type Output = Result<A>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<A>> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { Ok(self.with_meta().await?.0) })
    }
}

impl<A> fmt::Debug for Call<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The input may hold a password.
        f.debug_struct("Call").field("operation", &self.row.id).field("options", &self.options).finish_non_exhaustive()
    }
}

/// Writes a request into memory of exactly its size: a buffer that grows would leave copies of a password behind.
fn write(request: &impl Serialize) -> serde_json::Result<Zeroizing<Vec<u8>>> {
    struct Count(usize);

    impl io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut count = Count(0);
    serde_json::to_writer(&mut count, request)?;
    let mut input = Zeroizing::new(Vec::with_capacity(count.0));
    serde_json::to_writer(&mut *input, request)?;
    Ok(input)
}

/// Overwrites a body that held a secret, unless somebody else still holds it.
fn wipe(body: &mut Bytes) {
    if let Ok(mut bytes) = std::mem::take(body).try_into_mut() {
        bytes.as_mut().zeroize();
    }
}

#[cfg(test)]
#[path = "../tests/unit/call.rs"]
mod tests;
