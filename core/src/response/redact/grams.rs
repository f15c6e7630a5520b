//! Which short pieces stand in a text: nearly all secrets can be passed over without looking for them.

/// Length of a piece. Shorter ones are kept as well.
const LONGEST: usize = 4;

/// The pieces of up to four bytes that stand in some texts. It may be wrong about one that does not.
pub(super) struct Grams {
    bits: Vec<u64>,
}

impl Grams {
    pub fn of<'t>(texts: impl Iterator<Item = &'t [u8]> + Clone) -> Self {
        let bytes: usize = texts.clone().map(<[u8]>::len).sum();
        let mut grams = Grams { bits: vec![0; bytes.next_power_of_two().max(64)] };
        for text in texts {
            for start in 0..text.len() {
                for end in start + 1..=(start + LONGEST).min(text.len()) {
                    let (word, bit) = grams.place(&text[start..end]);
                    grams.bits[word] |= bit;
                }
            }
        }
        grams
    }

    /// Whether `text` may stand in them.
    pub fn may_hold(&self, text: &[u8]) -> bool {
        let has = |piece: &[u8]| {
            let (word, bit) = self.place(piece);
            self.bits[word] & bit != 0
        };
        if text.len() < LONGEST { has(text) } else { text.windows(LONGEST).all(has) }
    }

    fn place(&self, piece: &[u8]) -> (usize, u64) {
        let number = piece.iter().fold(1_u64, |number, byte| number << 8 | u64::from(*byte));
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
        ((mixed as usize / 64) & (self.bits.len() - 1), 1 << (mixed % 64))
    }
}

#[cfg(test)]
#[path = "../../../tests/unit/response/redact/grams.rs"]
mod tests;
