//! The journal as server-sent events.
//!
//! Nothing is put aside for anybody: whoever can take more reads on in the journal, so that a slow reader costs no memory. What
//! the journal forgot in the meantime is told as a number.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Response};
use hyper::body::{Body, Frame};
use serde_json::json;
use tokio::sync::watch;

use super::watched::Watched;
use super::{fields, number};
use crate::shared::Shared;

/// Entries that are written at once.
const MOST: usize = 32;
/// After so many bytes no more entry is added to a piece.
const ENOUGH: usize = 256 * 1024;
/// A word now and then, so that both sides notice when the other is gone.
const SILENCE: Duration = Duration::from_secs(15);

/// Ends when something is new, or after a while.
type Wait = Pin<Box<dyn Future<Output = watch::Receiver<()>> + Send>>;

/// The body of an answer that goes on until somebody hangs up.
pub(crate) struct Events {
    shared: Arc<Shared>,
    /// The last entry that was told.
    sequence: u64,
    era: u64,
    is_greeted: bool,
    news: Option<watch::Receiver<()>>,
    wait: Option<Wait>,
}

impl Events {
    /// From the entry behind `?after=N` on; from the oldest one without.
    pub(crate) fn after(shared: &Arc<Shared>, query: &str) -> Result<Self, String> {
        let is_named = fields(query).contains_key("after");
        let named = if is_named { number(query, "after")? } else { 0 };
        let later = shared.journal.after(named, 0);
        // Who names no entry misses none.
        let sequence = if is_named { named } else { later.missed };
        // A number that was not given out yet is of an emulator that is gone: what its reader has is not in this journal.
        let era = if sequence > later.last { u64::MAX } else { later.era };
        let news = Some(shared.journal.news());
        Ok(Events { shared: Arc::clone(shared), sequence, era, is_greeted: false, news, wait: None })
    }

    pub(crate) fn into_response(self) -> Response<Self> {
        let mut response = Response::new(self);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }

    /// What is new as text; empty if nothing is.
    fn told(&mut self) -> String {
        let mut text = String::new();
        if !std::mem::replace(&mut self.is_greeted, true) {
            // A browser believes in the connection after the first byte.
            text.push_str(": gureum\n\n");
        }
        let mut later = self.shared.journal.after(self.sequence, MOST);
        if later.era != self.era {
            self.era = later.era;
            self.sequence = 0;
            text.push_str("event: emptied\ndata: {}\n\n");
            later = self.shared.journal.after(0, MOST);
            // Numbers may go on where they were, and nothing was missed then.
            later.missed = 0;
        }
        if later.missed > 0 {
            text.push_str(&format!("event: missed\ndata: {}\n\n", json!({"count": later.missed})));
        }
        for raw in later.entries {
            if text.len() > ENOUGH {
                break;
            }
            self.sequence = raw.sequence;
            let entry = serde_json::to_string(&Watched::of(&raw)).unwrap_or_default();
            text.push_str(&format!("id: {}\nevent: entry\ndata: {entry}\n\n", raw.sequence));
        }
        text
    }
}

impl Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let this = &mut *self;
        let mut waited = false;
        loop {
            if let Some(wait) = &mut this.wait {
                this.news = Some(ready!(wait.as_mut().poll(context)));
                this.wait = None;
                waited = true;
            }
            let mut text = this.told();
            if text.is_empty() && waited {
                text.push_str(": still here\n\n");
            }
            if !text.is_empty() {
                return Poll::Ready(Some(Ok(Frame::data(text.into()))));
            }
            // It was taken before the look into the journal, so that nothing falls between the two.
            let mut news = this.news.take().unwrap_or_else(|| this.shared.journal.news());
            this.wait = Some(Box::pin(async move {
                let _ = tokio::time::timeout(SILENCE, news.changed()).await;
                news
            }));
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/page/events.rs"]
mod tests;
