//! Reads a body within limits of time and size.

use bytes::{Bytes, BytesMut};
use http::response::Parts;
use hyper::body::{Body, Incoming};

use crate::transport::connection::Connection;
use crate::transport::exchange::{Limits, within};
use crate::transport::failure::TransportFailure;
use crate::transport::packing::{Packing, too_large};

/// A body that says no is only read for its message.
const MOST_BYTES_OF_A_REFUSAL: usize = 256 * 1024;

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
) -> Result<Bytes, TransportFailure> {
    let packing = Packing::of(&head.headers);
    let expected = body.size_hint().exact();
    let mut reader = Reader { connection, body, limits, expected };
    if !head.status.is_success() {
        let body = reader.refusal().await;
        return Ok(packing.undo_what_can_be(body, MOST_BYTES_OF_A_REFUSAL));
    }
    if expected.is_some_and(|expected| expected > most as u64) {
        return Err(too_large(most));
    }
    packing.undo(reader.whole(most).await?, most)
}

impl Reader<'_> {
    /// Most bodies come in one piece, which is then handed on without a copy.
    async fn whole(&mut self, most: usize) -> Result<Bytes, TransportFailure> {
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
    async fn piece(&mut self, read: usize) -> Result<Option<Bytes>, TransportFailure> {
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
                Ok(Some(Err(error))) => return Err(TransportFailure::of_body(&error, read, self.expected)),
                Err(_) => return Err(TransportFailure::stalled(limit, read, self.expected)),
            }
        }
    }
}

fn not_above(body: Bytes, most: usize) -> Result<Bytes, TransportFailure> {
    if body.len() > most { Err(too_large(most)) } else { Ok(body) }
}
