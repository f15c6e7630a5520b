//! How a body is packed, read as the usual clients read it.
//!
//! Only gzip is asked for, but servers and proxies write what they like into `Content-Encoding`: a charset, `none`,
//! nothing at all, gzip for a body that is empty, zeros behind the end of gzip. Python, browsers and Node take all of
//! these, so their servers were never mended.

use std::io::{self, Read};

use bytes::Bytes;
use flate2::bufread::GzDecoder;
use flate2::read::{DeflateDecoder, ZlibDecoder};
use http::HeaderMap;
use http::header::CONTENT_ENCODING;

use crate::retry::FailureKind as What;
use crate::transport::failure::TransportFailure;

/// Text seldom packs better than 20 to 1; bombs reach 1000 to 1.
const MOST_GROWTH: usize = 100;
/// Below this size growth harms nobody.
const HARMLESS: usize = 64 * 1024;
/// Nobody packs twice on purpose.
const MOST_LAYERS: usize = 4;
/// Each part of gzip costs some microseconds, however short it is.
const MOST_PARTS: usize = 4096;
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// Ways to pack that exist and cannot be undone here.
const FOREIGN: [&str; 9] = ["br", "zstd", "compress", "x-compress", "dcb", "dcz", "bzip2", "lzma", "xz"];

/// One way of packing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layer {
    Gzip,
    Deflate,
    Foreign(&'static str),
}

/// How a body is packed, the innermost layer first.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Packing(Vec<Layer>);

impl Packing {
    /// Names that are no way of packing say nothing.
    pub fn of(headers: &HeaderMap) -> Self {
        let values = headers.get_all(CONTENT_ENCODING).into_iter().filter_map(|value| value.to_str().ok());
        Packing(values.flat_map(|value| value.split(',')).filter_map(|name| layer(name.trim())).collect())
    }

    /// The body of a success, of at most `most` bytes.
    pub fn undo(&self, body: Bytes, most: usize) -> Result<Bytes, TransportFailure> {
        if self.0.is_empty() || body.is_empty() {
            return Ok(body);
        }
        let allowed = allowed(&body, most);
        let mut unpacked = body;
        if self.0.len() > MOST_LAYERS {
            return Err(TransportFailure::new(
                What::Unreadable,
                format!("the answer is packed {} times", self.0.len()),
            ));
        }
        for layer in self.0.iter().rev() {
            if let Layer::Foreign(name) = layer {
                // Text that is only called packed.
                return if is_text(&unpacked) { Ok(unpacked) } else { Err(foreign(name)) };
            }
            let (body, end) = layer.undo(&unpacked, allowed + 1);
            end.map_err(|_| {
                TransportFailure::new(What::Malformed, format!("the answer is not valid {}", layer.name()))
            })?;
            if body.len() > allowed {
                return Err(grown(allowed, most));
            }
            unpacked = body.into();
        }
        Ok(unpacked)
    }

    /// As much of a refusal as can be read: its status matters more than its text, but the text tells what to mend.
    pub fn undo_what_can_be(&self, body: Bytes, most: usize) -> Bytes {
        let allowed = allowed(&body, most);
        let mut unpacked = body;
        for layer in self.0.iter().rev().take(MOST_LAYERS) {
            let (body, end) = layer.undo(&unpacked, allowed);
            // Text that is only called packed; unpacked it would be rubbish.
            if end.is_err() && is_text(&unpacked) {
                return unpacked;
            }
            unpacked = body.into();
        }
        unpacked
    }
}

impl Layer {
    fn name(self) -> &'static str {
        match self {
            Layer::Gzip => "gzip",
            Layer::Deflate => "deflate",
            Layer::Foreign(name) => name,
        }
    }

    /// At most `most` bytes of what is inside, and whether something broke on the way.
    fn undo(self, packed: &[u8], most: usize) -> (Vec<u8>, io::Result<()>) {
        let mut body = Vec::with_capacity((packed.len() * 4).min(most));
        let end = match self {
            _ if packed.is_empty() => Ok(()),
            Layer::Gzip => gunzip(packed, most, &mut body),
            // The standard means zlib, many servers mean what is inside of it.
            Layer::Deflate if is_zlib(packed) => fill(&mut ZlibDecoder::new(packed), most, &mut body),
            Layer::Deflate => fill(&mut DeflateDecoder::new(packed), most, &mut body),
            Layer::Foreign(_) => Err(io::ErrorKind::Unsupported.into()),
        };
        (body, end)
    }
}

fn layer(name: &str) -> Option<Layer> {
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    match () {
        () if is("gzip") || is("x-gzip") => Some(Layer::Gzip),
        () if is("deflate") => Some(Layer::Deflate),
        () => FOREIGN.iter().find(|known| is(known)).map(|known| Layer::Foreign(known)),
    }
}

/// What follows the last part and is no part itself fills up a block, or is nothing that anybody reads.
fn gunzip(packed: &[u8], most: usize, body: &mut Vec<u8>) -> io::Result<()> {
    let mut rest = packed;
    for _ in 0..MOST_PARTS {
        let mut part = GzDecoder::new(rest);
        fill(&mut part, most, body)?;
        rest = part.into_inner();
        if body.len() == most || !rest.starts_with(&GZIP) {
            return Ok(());
        }
    }
    Err(io::ErrorKind::InvalidData.into())
}

fn fill(packed: &mut impl Read, most: usize, body: &mut Vec<u8>) -> io::Result<()> {
    packed.take((most - body.len()) as u64).read_to_end(body).map(|_| ())
}

fn is_zlib(packed: &[u8]) -> bool {
    matches!(packed, [first, second, ..] if first & 0x0f == 8 && u16::from_be_bytes([*first, *second]) % 31 == 0)
}

/// Whether it is UTF-8, the last character of which may be cut off.
fn is_text(body: &[u8]) -> bool {
    std::str::from_utf8(body).map_or_else(|error| error.error_len().is_none(), |_| true)
}

fn allowed(packed: &[u8], most: usize) -> usize {
    packed.len().saturating_mul(MOST_GROWTH).max(HARMLESS).min(most)
}

fn grown(allowed: usize, most: usize) -> TransportFailure {
    if allowed == most {
        return too_large(most);
    }
    TransportFailure::new(What::TooLarge, format!("the answer grows more than {MOST_GROWTH} times when unpacked"))
}

fn foreign(name: &str) -> TransportFailure {
    TransportFailure::new(What::Unreadable, format!("the answer is packed as `{name}`, which was not asked for"))
}

/// The failure of a body of more than `most` bytes.
pub(crate) fn too_large(most: usize) -> TransportFailure {
    TransportFailure::new(What::TooLarge, format!("the answer is larger than {} MiB", most / (1024 * 1024)))
}
