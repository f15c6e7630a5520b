//! The other side of the seam: a client of reqwest that the user brings.
//!
//! It is handed each body as one that cannot be copied. So it sends nothing twice by itself, whatever its settings say:
//! what may be repeated is decided above, by what an operation does. A client that follows redirects is refused, because
//! it would take the signature along to wherever the answer points.

use bytes::Bytes;
use http::Uri;
use http::header::HOST;
use http_body_util::Full;
use reqwest::redirect::Policy;
use reqwest::{Body, Client, Request, Response, Url};
use tokio::time::timeout_at;

use crate::retry::{FailureKind, Stage};
use crate::transport::body::{self, Pieces};
use crate::transport::exchange::{Asked, Limits, Outgoing, Received};
use crate::transport::failure::TransportFailure;

/// A client of the user's, and where it is to go.
pub(crate) struct Brought {
    client: Client,
    origin: String,
}

/// Whether a client goes where an answer sends it. It tells nobody but its `Debug`; what is not understood there counts
/// as yes.
pub(crate) fn follows_redirects(client: &Client) -> bool {
    let stays = format!("redirect_policy: {:?}", format!("{:?}", Policy::none()));
    !format!("{client:?}").contains(&stays)
}

impl Brought {
    pub fn new(client: Client, origin: &Uri) -> Self {
        Brought { client, origin: origin.to_string().trim_end_matches('/').to_owned() }
    }

    /// The same client, to go elsewhere.
    pub fn beside(&self, origin: &Uri) -> Self {
        Brought::new(self.client.clone(), origin)
    }

    /// Sends and receives, as [`Transport::exchange`](crate::transport::Transport::exchange) says.
    pub async fn exchange(
        &self,
        outgoing: Outgoing,
        limits: &Limits,
        asked: Asked<'_>,
    ) -> Result<Received, TransportFailure> {
        let request = self.request(outgoing.request)?;
        let (ends, limit) = limits.next();
        let asked = asked.now();
        let response = timeout_at(ends, self.client.execute(request)).await;
        // What was written by then is unknown.
        let response = response.map_err(|_| TransportFailure::timeout(limit, Stage::AfterWrite))?;
        let mut response = response.map_err(TransportFailure::of_brought)?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        asked.answered(status, &headers);
        let expected = response.content_length();
        let mut pieces = Answering { response, expected };
        let body = body::read(&mut pieces, status, &headers, limits, outgoing.most_bytes).await;
        Ok(Received { status, headers, body })
    }

    /// The same request for the client. One whose address it would write in another way than it was signed is refused.
    fn request(&self, request: http::Request<Full<Bytes>>) -> Result<Request, TransportFailure> {
        let (mut head, body) = request.into_parts();
        let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
        let url = Url::parse(&[&self.origin, target].concat()).ok().filter(|url| is_written_as(url, target));
        let url = url.ok_or_else(|| {
            let message = "the HTTP client would write the address in another way than it is signed";
            TransportFailure::new(FailureKind::Unsendable, message)
        })?;
        // It writes its own, which in HTTP/2 is no header.
        head.headers.remove(HOST);
        let mut request = Request::new(head.method, url);
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(Body::wrap(body));
        Ok(request)
    }
}

fn is_written_as(url: &Url, target: &str) -> bool {
    match (target.split_once('?'), url.query()) {
        (Some((path, query)), Some(written)) => url.path() == path && written == query,
        (None, None) => url.path() == target,
        _ => false,
    }
}

/// An answer that is being read.
struct Answering {
    response: Response,
    expected: Option<u64>,
}

impl Pieces for Answering {
    type Error = reqwest::Error;

    fn expected(&self) -> Option<u64> {
        self.expected
    }

    async fn next(&mut self) -> Option<Result<Bytes, reqwest::Error>> {
        self.response.chunk().await.transpose().map(|piece| piece.map_err(reqwest::Error::without_url))
    }

    fn is_at_end(&self) -> bool {
        self.expected == Some(0)
    }
}

#[cfg(test)]
#[path = "../../tests/unit/transport/brought.rs"]
mod tests;
