//! P6: when a client is gone, its secret key is nowhere in memory. A program of its own, because all of its memory is read.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

mod support;

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use gureum::Client;
use gureum::generated::operations::DATA_FOREST;

use support::{Server, options};

const LENGTH: usize = 40;

/// A letter of the key. It is never written down as a whole by the test itself, only handed over.
fn letter(at: usize) -> u8 {
    b"QzXwVkJpYhGfTdRbNmLcKsWqPvZrHjMgBnFtDxCy"[at * 7 % LENGTH]
}

/// Addresses of everything that is written to.
fn regions() -> Vec<(u64, u64)> {
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let written = maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|rights| rights.starts_with("rw")));
    let address = |text: &str| u64::from_str_radix(text, 16).unwrap();
    written
        .map(|line| {
            let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
            (address(from), address(to))
        })
        .collect()
}

/// How often the key stands in memory.
fn hits() -> usize {
    const PIECE: usize = 1 << 20;
    let mut memory = File::open("/proc/self/mem").unwrap();
    let (mut count, mut piece) = (0, vec![0; PIECE + LENGTH]);
    // What is read here must not be found again by the next look.
    let own = piece.as_ptr() as u64;
    let own = own..own + piece.len() as u64;
    for (from, to) in regions() {
        let mut at = from;
        while at < to {
            let length = piece.len().min((to - at) as usize);
            // A part may have gone since the list was made.
            let is_read = memory.seek(SeekFrom::Start(at)).is_ok() && memory.read_exact(&mut piece[..length]).is_ok();
            if is_read {
                let places = memchr::memchr_iter(letter(0), &piece[..length]);
                let found = places.filter(|place| piece[*place..length].get(..LENGTH).is_some_and(is_key));
                count += found.filter(|place| !own.contains(&(at + *place as u64))).count();
            }
            piece.fill(0);
            at += PIECE as u64;
        }
    }
    count
}

fn is_key(window: &[u8]) -> bool {
    window.iter().enumerate().all(|(at, byte)| *byte == letter(at))
}

#[tokio::test]
async fn when_a_client_is_gone_its_secret_key_is_gone_too() {
    let server = Server::answering(r#"{"contents":[]}"#).await;
    let mut key = String::with_capacity(LENGTH);
    (0..LENGTH).for_each(|at| key.push(letter(at).into()));
    let builder = Client::builder(&DATA_FOREST).isolated(true).endpoint(server.url());
    let client = builder.access_key("AK0123456789ABCDEF").secret_key(key).build().unwrap();
    client.call("accounts.getList", b"", &options()).await.unwrap();
    assert!(hits() >= 1, "the look finds what is there");
    drop(client);
    assert_eq!(hits(), 0);
}
