//! Lists as streams.
//!
//! The two clouds cut their lists in four ways; the operation's row says which
//! one, and `run` walks it on raw answers for every language alike. Here is
//! the typed side. Nothing is asked of the service before the first pull, and
//! never more than one page ahead.

mod marker;
pub(crate) mod run;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::{Stream, StreamExt, stream};

use crate::answer::{self, Answer};
use crate::caller::Caller;
use crate::error::Result;
use run::PageRun;

/// An answer that is a list, or one page of a list.
pub trait Paged {
    /// What the list holds.
    type Item;

    /// What this page holds.
    fn into_items(self) -> Vec<Self::Item>;
}

/// The pages of a list, one request each. It ends after an error.
pub struct Pages<'a, A>(Pin<Box<dyn Stream<Item = Result<A>> + Send + 'a>>);

/// The items of a list over all pages. It ends after an error.
pub struct Items<'a, A: Paged> {
    pages: Pages<'a, A>,
    ready: VecDeque<A::Item>,
}

impl<'a, A: Answer + 'a> Pages<'a, A> {
    /// The pages that `run` walks; a `run` that could not be made is the only element.
    pub(crate) fn new(caller: &'a impl Caller, run: Result<PageRun>) -> Self {
        let pages = stream::unfold(Some(run), move |run| async move {
            let mut run = match run? {
                Ok(run) => run,
                Err(error) => return Some((Err(error), None)),
            };
            let page = run.next(caller).await?.and_then(|reply| answer::decode(run.row(), &reply));
            let rest = page.is_ok().then_some(Ok(run));
            Some((page, rest))
        });
        Pages(Box::pin(pages.fuse()))
    }

    /// The next page.
    pub async fn next(&mut self) -> Option<Result<A>> {
        poll_fn(|context| self.0.as_mut().poll_next(context)).await
    }
}

impl<'a, A: Paged + Answer + 'a> Items<'a, A> {
    pub(crate) fn new(pages: Pages<'a, A>) -> Self {
        Items { pages, ready: VecDeque::new() }
    }

    /// The next item.
    pub async fn next(&mut self) -> Option<Result<A::Item>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All items that are left.
    pub async fn all(mut self) -> Result<Vec<A::Item>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    /// The next `count` items at most, without a request for a page that they do not need.
    ///
    /// It hides the adapter of the same name; `StreamExt::take(items, count)` is that one.
    pub async fn take(mut self, count: usize) -> Result<Vec<A::Item>> {
        let mut taken = Vec::new();
        while taken.len() < count {
            let Some(item) = self.next().await else { break };
            taken.push(item?);
        }
        Ok(taken)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<A::Item>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.0.as_mut().poll_next(context)) {
                Some(Ok(page)) => self.ready = page.into_items().into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<A> Stream for Pages<'_, A> {
    type Item = Result<A>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

// The items wait in memory of their own and are never pinned.
impl<A: Paged> Unpin for Items<'_, A> {}

impl<'a, A: Paged + Answer + 'a> Stream for Items<'a, A> {
    type Item = Result<A::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<A> fmt::Debug for Pages<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl<A: Paged> fmt::Debug for Items<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}
