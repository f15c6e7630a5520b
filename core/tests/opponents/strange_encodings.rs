//! Servers and proxies that write into `Content-Encoding` what does not belong there, and pack what need not be packed.
//! The usual clients read all of it.

use std::io::Write;

use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use gureum::error::Delivery;
use gureum::generated::operations::DATA_FOREST;
use gureum::{Error, ErrorKind, Reply};

use crate::support::{Act, Server, options};

const JSON: &[u8] = br#"{"success":true,"contents":[]}"#;
const REFUSAL: &[u8] = br#"{"error":{"errorCode":"200","message":"Authentication Failed","details":"Invalid key"}}"#;
/// No valid start of anything, and no text.
const NOISE: &[u8] = &[0x8b, 0xff, 0x00, 0xfe, 0x80, 0x81];

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::default());
    packer.write_all(body).unwrap();
    packer.finish().unwrap()
}

fn zlib(body: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    packer.write_all(body).unwrap();
    packer.finish().unwrap()
}

fn deflate(body: &[u8]) -> Vec<u8> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
    packer.write_all(body).unwrap();
    packer.finish().unwrap()
}

fn answer(status: u16, encodings: &[&str], body: &[u8]) -> Vec<u8> {
    let lines: String = encodings.iter().map(|encoding| format!("Content-Encoding: {encoding}\r\n")).collect();
    let mut answer = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n{lines}\r\n", body.len()).into_bytes();
    answer.extend_from_slice(body);
    answer
}

/// What becomes of a read that is answered like this, and how many requests it took.
async fn read(status: u16, encodings: &[&str], body: &[u8]) -> (Result<Reply, Error>, usize) {
    let answer = answer(status, encodings, body);
    let server = Server::start(move |_, _| Act::Answer(answer.clone())).await;
    let outcome = server.client(&DATA_FOREST).call("accounts.getList", b"", &options()).await;
    (outcome, server.seen().len())
}

/// Ways to say what `body` is, and the bytes that go with them.
fn sayings(body: &[u8]) -> Vec<(Vec<&'static str>, Vec<u8>)> {
    let (plain, packed) = (body.to_vec(), gzip(body));
    let (first, second) = body.split_at(body.len() / 2);
    let followed = |tail: &[u8]| [&packed, tail].concat();
    vec![
        (vec!["UTF-8"], plain.clone()),
        (vec!["utf8, none"], plain.clone()),
        (vec!["none"], plain.clone()),
        (vec![""], plain.clone()),
        (vec![" , ,"], plain.clone()),
        (vec!["identity"], plain.clone()),
        (vec!["Identity, identity"], plain.clone()),
        (vec!["\u{ff}\u{fe}"], plain.clone()),
        (vec!["br"], plain.clone()),
        (vec!["GZip"], packed.clone()),
        (vec!["x-gzip"], packed.clone()),
        (vec!["identity, gzip"], packed.clone()),
        (vec!["gzip, UTF-8"], packed.clone()),
        (vec!["gzip,"], packed.clone()),
        (vec!["identity", "gzip"], packed.clone()),
        (vec!["gzip, gzip"], gzip(&packed)),
        (vec!["deflate, gzip"], gzip(&zlib(body))),
        (vec!["deflate"], zlib(body)),
        (vec!["deflate"], deflate(body)),
        (vec!["gzip"], followed(&[0; 512])),
        (vec!["gzip"], followed(b"\r\n")),
        (vec!["gzip"], followed(NOISE)),
        (vec!["gzip"], [gzip(first), gzip(second)].concat()),
        (vec!["gzip"], [gzip(first), gzip(b""), gzip(second), vec![0; 7]].concat()),
    ]
}

#[tokio::test]
async fn a_success_is_one_however_its_encoding_is_called() {
    for (encodings, body) in sayings(JSON) {
        let (outcome, requests) = read(200, &encodings, &body).await;
        assert_eq!(outcome.unwrap().body, JSON, "{encodings:?}");
        assert_eq!(requests, 1, "{encodings:?}");
    }
}

#[tokio::test]
async fn a_refusal_keeps_its_text_however_its_encoding_is_called() {
    let packed = gzip(REFUSAL);
    let broken = [
        (vec!["gzip"], REFUSAL.to_vec()),
        (vec!["deflate"], REFUSAL.to_vec()),
        (vec!["br"], REFUSAL.to_vec()),
        (vec!["gzip, br"], REFUSAL.to_vec()),
        // The check sum at the end is missing or wrong.
        (vec!["gzip"], packed[..packed.len() - 8].to_vec()),
        (vec!["gzip"], [&packed[..packed.len() - 8], &[7; 8]].concat()),
    ];
    for (encodings, body) in sayings(REFUSAL).into_iter().chain(broken) {
        let (outcome, requests) = read(401, &encodings, &body).await;
        let error = outcome.unwrap_err();
        assert_eq!(
            (error.kind(), error.status(), error.code()),
            (ErrorKind::Authentication, Some(401), Some("200")),
            "{encodings:?}: {error:?}"
        );
        assert!(error.message().contains("Authentication Failed"), "{encodings:?}: {error:?}");
        assert_eq!(requests, 1, "{encodings:?}");
    }
}

#[tokio::test]
async fn a_refusal_that_cannot_be_unpacked_is_still_that_refusal() {
    for (encodings, body) in
        [(["gzip"], NOISE.to_vec()), (["br"], NOISE.to_vec()), (["gzip"], gzip(REFUSAL)[..9].into())]
    {
        let (outcome, requests) = read(401, &encodings, &body).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.status(), requests), (ErrorKind::Authentication, Some(401), 1), "{error:?}");
    }
}

/// The beginning is what tells most; a text that grows too much is a text all the same.
#[tokio::test]
async fn a_refusal_that_breaks_off_or_grows_is_read_as_far_as_it_goes() {
    let text = format!("the key has ended {}", "and so on ".repeat(100_000));
    let (outcome, _) = read(403, &["gzip"], &gzip(text.as_bytes())).await;
    assert!(outcome.unwrap_err().message().contains("the key has ended"));
    let mut noise = fastrand::Rng::with_seed(11);
    let text: String = std::iter::repeat_with(|| noise.alphanumeric()).take(20_000).collect();
    let packed = gzip(format!("the key has ended {text}").as_bytes());
    let (outcome, _) = read(403, &["gzip"], &packed[..packed.len() / 2]).await;
    assert!(outcome.unwrap_err().message().contains("the key has ended"));
}

#[tokio::test]
async fn nothing_is_nothing_however_it_is_packed() {
    for (status, length) in [(204, ""), (204, "content-length: 0\r\n"), (200, "content-length: 0\r\n")] {
        for encoding in ["gzip", "deflate", "br", "zstd, gzip"] {
            let head = format!("HTTP/1.1 {status} X\r\n{length}Content-Encoding: {encoding}\r\n\r\n");
            let server = Server::start(move |_, _| Act::Answer(head.clone().into())).await;
            let client = server.client(&DATA_FOREST);
            let reply = client.request("DELETE", "/things/1", None, &options()).await.unwrap();
            assert_eq!((reply.status, &reply.body[..], server.seen().len()), (status, &b""[..], 1), "{encoding}");
        }
    }
    let (outcome, requests) = read(304, &["gzip"], b"").await;
    assert_eq!((outcome.unwrap_err().status(), requests), (Some(304), 1));
}

/// Nothing was lost on the way, so asking again would bring the same.
#[tokio::test]
async fn a_success_that_is_packed_in_a_foreign_way_is_asked_for_once() {
    for encoding in ["br", "ZSTD", "gzip, compress", "gzip, gzip, gzip, gzip, gzip"] {
        let (outcome, requests) = read(200, &[encoding], NOISE).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Response, Delivery::Answered), "{error:?}");
        assert_eq!((error.status(), requests), (Some(200), 1), "{encoding}");
    }
}

/// A success of which a part is missing is no success, even where other clients take it for one.
#[tokio::test]
async fn a_success_whose_gzip_breaks_off_counts_as_lost_on_the_way() {
    let packed = gzip(JSON);
    for body in [&packed[..packed.len() - 8], &packed[..12], NOISE, &[packed.clone(), packed[..15].to_vec()].concat()] {
        let (outcome, requests) = read(200, &["gzip"], body).await;
        assert_eq!((outcome.unwrap_err().kind(), requests), (ErrorKind::Response, 3));
    }
}
