//! Reads a body within limits of time and size.

use std::error::Error as StdError;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};

use crate::transport::exchange::{Limits, within};
use crate::transport::failure::TransportFailure;
use crate::transport::packing::{Packing, too_large};

/// A body that says no is only read for its message.
const MOST_BYTES_OF_A_REFUSAL: usize = 256 * 1024;

/// A body under way, from either side.
pub(crate) trait Pieces {
    type Error: StdError + 'static;

    /// Length announced in the head.
    fn expected(&self) -> Option<u64>;

    /// The next piece; `None` at the end. Trailers are passed over.
    fn next(&mut self) -> impl Future<Output = Option<Result<Bytes, Self::Error>>> + Send;

    /// Whether the end is known already, so that nobody need wait for it.
    fn is_at_end(&self) -> bool;
}

/// Reads pieces within limits.
struct Reader<'a, P> {
    pieces: &'a mut P,
    limits: &'a Limits,
    expected: Option<u64>,
}

/// The body, unpacked. Of a refusal, as much as came: its status matters more than its text.
pub(crate) async fn read(
    pieces: &mut impl Pieces,
    status: StatusCode,
    headers: &HeaderMap,
    limits: &Limits,
    most: usize,
) -> Result<Bytes, TransportFailure> {
    let packing = Packing::of(headers);
    let expected = pieces.expected();
    let mut reader = Reader { pieces, limits, expected };
    if !status.is_success() {
        let body = reader.refusal().await;
        return Ok(packing.undo_what_can_be(body, MOST_BYTES_OF_A_REFUSAL));
    }
    if expected.is_some_and(|expected| expected > most as u64) {
        return Err(too_large(most));
    }
    packing.undo(reader.whole(most).await?, most)
}

impl<P: Pieces> Reader<'_, P> {
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

    /// The next piece; `None` at the end.
    async fn piece(&mut self, read: usize) -> Result<Option<Bytes>, TransportFailure> {
        if self.pieces.is_at_end() {
            return Ok(None);
        }
        let (ends, limit) = self.limits.next_piece();
        match within(ends, self.pieces.next()).await {
            Ok(piece) => piece.transpose().map_err(|error| TransportFailure::of_body(&error, read, self.expected)),
            Err(_) => Err(TransportFailure::stalled(limit, read, self.expected)),
        }
    }
}

fn not_above(body: Bytes, most: usize) -> Result<Bytes, TransportFailure> {
    if body.len() > most { Err(too_large(most)) } else { Ok(body) }
}
