//! Ids that look like the vendors', from a seed.
//!
//! Both clouds give out opaque ids. Tests want the same ids in every run, so all
//! of them come from one small generator: the same seed and the same order of
//! calls give the same ids, on every machine and with every version of Rust.

use serde::{Deserialize, Serialize};

const BASE_62: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE_36: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const HEX: &[u8] = b"0123456789abcdef";

/// A deterministic source of ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ids {
    state: u64,
    applications: u32,
}

impl Ids {
    /// A source that always gives the same ids for the same seed.
    pub fn new(seed: u64) -> Self {
        Self { state: seed, applications: 0 }
    }

    /// Id of a Data Forest resource: 22 characters of base 62.
    pub fn base62(&mut self) -> String {
        self.text(BASE_62, 22)
    }

    /// Random UUID in its usual spelling.
    pub fn uuid(&mut self) -> String {
        let bits = (u128::from(self.number()) << 64) | u128::from(self.number());
        let bits = (bits & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
    }

    /// Id of a Samsung resource: 32 hexadecimal digits.
    pub fn hex32(&mut self) -> String {
        self.text(HEX, 32)
    }

    /// Decimal id of `digits` digits that does not start with zero.
    pub fn numeric(&mut self, digits: usize) -> String {
        let first = self.text(b"123456789", 1);
        first + &self.text(b"0123456789", digits.saturating_sub(1))
    }

    /// The random end of a generated name: lower-case letters and digits.
    pub fn suffix(&mut self, length: usize) -> String {
        self.text(BASE_36, length)
    }

    /// YARN application id of a cluster that started at `cluster_start` (milliseconds).
    /// The number counts up, as YARN's does.
    pub fn application(&mut self, cluster_start: u64) -> String {
        self.applications += 1;
        format!("application_{cluster_start}_{:04}", self.applications)
    }

    /// Random bytes, for keys.
    pub fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.number().to_be_bytes()[0]).collect()
    }

    fn text(&mut self, alphabet: &[u8], length: usize) -> String {
        let size = alphabet.len() as u64;
        (0..length).map(|_| char::from(alphabet[(self.number() % size) as usize])).collect()
    }

    /// SplitMix64: tiny, well spread, and fixed for ever, unlike a library's default generator.
    fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// A seed from a name. FNV-1a: fixed for ever, unlike the hash of a library.
pub(crate) fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
#[path = "../tests/unit/ids.rs"]
mod tests;
