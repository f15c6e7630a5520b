//! Reads a body within limits: time, size, and how much it grows when it is unpacked.

use std::io::Read;

use bytes::{Bytes, BytesMut};
use flate2::read::MultiGzDecoder;
use http::header::CONTENT_ENCODING;
use http::response::Parts;
use hyper::body::{Body, Incoming};

use crate::retry::Failure as What;
use crate::transport::connection::Connection;
use crate::transport::failure::Failure;
use crate::transport::{Limits, within};

/// A body that says no is only read for its message.
const MOST_BYTES_OF_A_REFUSAL: usize = 256 * 1024;
/// Text seldom packs better than 20 to 1; bombs reach 1000 to 1.
const MOST_GROWTH: usize = 100;
/// Below this size growth harms nobody.
const HARMLESS: usize = 64 * 1024;

/// The body of an answer under way.
struct Reader<'a> {
    connection: &'a mut Connection,
    body: &'a mut Incoming,
    limits: &'a Limits,
    /// Length announced in the head.
    expected: Option<u64>,
}

/// The body, unpacked. Of a refusal, as much as came: its status matters more than its text.
pub(crate) async fn read(
    connection: &mut Connection,
    head: &Parts,
    body: &mut Incoming,
    limits: &Limits,
    most: usize,
) -> Result<Bytes, Failure> {
    let is_packed = is_packed(head)?;
    let expected = body.size_hint().exact();
    let mut reader = Reader { connection, body, limits, expected };
    if !head.status.is_success() {
        let body = reader.refusal().await;
        return Ok(if is_packed { unpack(&body, MOST_BYTES_OF_A_REFUSAL).unwrap_or_default() } else { body });
    }
    if expected.is_some_and(|expected| expected > most as u64) {
        return Err(too_large(most));
    }
    let body = reader.whole(most).await?;
    if is_packed { unpack(&body, most) } else { Ok(body) }
}

fn is_packed(head: &Parts) -> Result<bool, Failure> {
    match head.headers.get(CONTENT_ENCODING).map(|value| value.as_bytes()) {
        None => Ok(false),
        Some(value) if value.eq_ignore_ascii_case(b"identity") => Ok(false),
        Some(value) if value.eq_ignore_ascii_case(b"gzip") || value.eq_ignore_ascii_case(b"x-gzip") => Ok(true),
        Some(_) => Err(Failure::new(What::Malformed, "the answer is packed in a way that was not asked for")),
    }
}

impl Reader<'_> {
    /// Most bodies come in one piece, which is then handed on without a copy.
    async fn whole(&mut self, most: usize) -> Result<Bytes, Failure> {
        let Some(first) = self.piece(0).await? else { return Ok(Bytes::new()) };
        let Some(second) = self.piece(first.len()).await? else { return not_above(first, most) };
        let mut body = BytesMut::with_capacity(self.expected.map_or(first.len() * 2, |length| length as usize));
        body.extend_from_slice(&first);
        let mut next = Some(second);
        while let Some(piece) = next {
            body.extend_from_slice(&piece);
            if body.len() > most {
                return Err(too_large(most));
            }
            next = self.piece(body.len()).await?;
        }
        Ok(body.freeze())
    }

    async fn refusal(&mut self) -> Bytes {
        let mut body = BytesMut::new();
        while body.len() < MOST_BYTES_OF_A_REFUSAL {
            match self.piece(body.len()).await {
                Ok(Some(piece)) => body.extend_from_slice(&piece),
                _ => break,
            }
        }
        body.freeze()
    }

    /// The next piece; `None` at the end. Trailers are passed over.
    async fn piece(&mut self, read: usize) -> Result<Option<Bytes>, Failure> {
        loop {
            if self.body.is_end_stream() {
                return Ok(None);
            }
            let (ends, limit) = self.limits.next_piece();
            match within(ends, self.connection.frame(self.body)).await {
                Ok(Some(Ok(frame))) => match frame.into_data() {
                    Ok(piece) => return Ok(Some(piece)),
                    Err(_) => continue,
                },
                Ok(None) => return Ok(None),
                Ok(Some(Err(error))) => return Err(Failure::of_body(&error, read, self.expected)),
                Err(_) => return Err(Failure::stalled(limit, read, self.expected)),
            }
        }
    }
}

fn not_above(body: Bytes, most: usize) -> Result<Bytes, Failure> {
    if body.len() > most { Err(too_large(most)) } else { Ok(body) }
}

fn unpack(packed: &[u8], most: usize) -> Result<Bytes, Failure> {
    let allowed = packed.len().saturating_mul(MOST_GROWTH).max(HARMLESS).min(most);
    let mut body = Vec::with_capacity((packed.len() * 4).min(allowed));
    let mut reader = MultiGzDecoder::new(packed).take(allowed as u64 + 1);
    reader.read_to_end(&mut body).map_err(|_| Failure::new(What::Malformed, "the answer is not valid gzip"))?;
    if body.len() <= allowed {
        return Ok(body.into());
    }
    if allowed == most {
        return Err(too_large(most));
    }
    Err(Failure::new(What::TooLarge, format!("the answer grows more than {MOST_GROWTH} times when unpacked")))
}

fn too_large(most: usize) -> Failure {
    Failure::new(What::TooLarge, format!("the answer is larger than {} MiB", most / (1024 * 1024)))
}
