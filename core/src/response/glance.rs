//! Whether a text is plainly one JSON value, and what is due in it, seen at a glance.
//!
//! Nearly every answer is plain: shallow, with ordinary numbers and few escapes. Saying so takes a third of what reading it with
//! a parser takes. What is not plain is read with a parser, which knows what is wrong with it, if anything.

mod look;

use crate::operation::Held;

/// Deeper texts are left to the parser. One bit each, and one that marks the bottom.
const DEEPEST: u32 = 62;
/// A number with so many digits and no exponent fits into a double without a thought.
const MOST_DIGITS: usize = 300;

const ONES: u64 = u64::MAX / 255;
const TOPS: u64 = ONES << 7;

/// The path of the first field that is due in `text` and not there. Outside: nothing, where `text` is not one value that is
/// plainly well formed, with nothing behind it.
pub(super) fn glance(text: &str, holds: &'static [Held]) -> Option<Option<String>> {
    let mut glance = Glance { text: text.as_bytes(), at: 0, open: 1 };
    let lacking = if holds.is_empty() { glance.skip().map(|()| None) } else { glance.root(holds) }?;
    glance.skip_space().is_none().then_some(lacking)
}

struct Glance<'t> {
    text: &'t [u8],
    at: usize,
    /// What is open, the innermost as the lowest bit: 1 for an object, 0 for a list. The highest bit that is set marks the bottom.
    open: u64,
}

impl<'t> Glance<'t> {
    /// A value with all that is in it.
    fn skip(&mut self) -> Option<()> {
        let around = self.open;
        loop {
            let is_inside = self.value()? || self.goes_on_inside(around)?;
            if !is_inside {
                return Some(());
            }
            if self.open & 1 == 1 {
                self.name()?;
            }
        }
    }

    /// Behind a value: `true` if another one follows before all ends that is open within `around`.
    fn goes_on_inside(&mut self, around: u64) -> Option<bool> {
        while self.open != around {
            if self.goes_on()? {
                return Some(true);
            }
        }
        Some(false)
    }

    /// Behind a value in an object or a list: `true` if another one follows, `false` if that ends here.
    fn goes_on(&mut self) -> Option<bool> {
        let next = self.skip_space()?;
        self.at += 1;
        match (next, self.open & 1) {
            (b',', _) => Some(true),
            (b'}', 1) | (b']', 0) => {
                self.open >>= 1;
                Some(false)
            }
            _ => None,
        }
    }

    /// A value; `true` if it is a list or an object with something in it, which is open then.
    fn value(&mut self) -> Option<bool> {
        let first = self.skip_space()?;
        self.at += 1;
        match first {
            b'"' => self.rest_of_text()?,
            b'{' => return self.opened(1, b'}'),
            b'[' => return self.opened(0, b']'),
            b'-' => {
                let digit = self.peek()?;
                self.at += 1;
                self.number(digit)?;
            }
            b'0'..=b'9' => self.number(first)?,
            b't' => self.word(b"rue")?,
            b'f' => self.word(b"alse")?,
            b'n' => self.word(b"ull")?,
            _ => return None,
        }
        Some(false)
    }

    /// `true` if there is something in it.
    fn opened(&mut self, kind: u64, end: u8) -> Option<bool> {
        if self.skip_space()? == end {
            self.at += 1;
            return Some(false);
        }
        if self.open.leading_zeros() < 64 - DEEPEST {
            return None;
        }
        self.open = self.open << 1 | kind;
        Some(true)
    }

    /// The name of a field as it is written. The glance goes behind its colon.
    fn name(&mut self) -> Option<&'t [u8]> {
        let quote = self.skip_space()?;
        self.at += 1;
        (quote == b'"').then_some(())?;
        let begin = self.at;
        self.rest_of_text()?;
        let name = &self.text[begin..self.at - 1];
        let colon = self.skip_space()?;
        self.at += 1;
        (colon == b':').then_some(name)
    }

    /// A text from behind its first quotation mark on. Escapes of code units may be halves of a pair: not plain.
    fn rest_of_text(&mut self) -> Option<()> {
        loop {
            self.skip_letters();
            let mark = self.peek()?;
            self.at += 1;
            match mark {
                b'"' => return Some(()),
                b'\\' => {
                    let escaped = self.peek()?;
                    self.at += 1;
                    matches!(escaped, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't').then_some(())?;
                }
                _ => return None,
            }
        }
    }

    /// To the next quotation mark, backslash or control character; eight bytes at a time as long as there are so many.
    fn skip_letters(&mut self) {
        while let Some(eight) = self.text.get(self.at..).and_then(|rest| rest.first_chunk::<8>()) {
            let eight = u64::from_le_bytes(*eight);
            let zero_in = |bytes: u64| bytes.wrapping_sub(ONES) & !bytes;
            let control = eight.wrapping_sub(ONES * 0x20) & !eight;
            let marks = (control | zero_in(eight ^ (ONES * 0x22)) | zero_in(eight ^ (ONES * 0x5c))) & TOPS;
            if marks != 0 {
                self.at += marks.trailing_zeros() as usize / 8;
                return;
            }
            self.at += 8;
        }
        while self.peek().is_some_and(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\') {
            self.at += 1;
        }
    }

    /// A number from behind its first digit on. One with an exponent may be too large for a double: not plain.
    fn number(&mut self, first: u8) -> Option<()> {
        let begin = self.at;
        match first {
            b'0' => {}
            b'1'..=b'9' => self.skip_digits(),
            _ => return None,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            let fraction = self.at;
            self.skip_digits();
            (self.at > fraction).then_some(())?;
        }
        let is_short = self.at - begin < MOST_DIGITS;
        (is_short && !matches!(self.peek(), Some(b'0'..=b'9' | b'e' | b'E'))).then_some(())
    }

    fn skip_digits(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
    }

    fn word(&mut self, rest: &[u8]) -> Option<()> {
        self.text.get(self.at..)?.starts_with(rest).then_some(())?;
        self.at += rest.len();
        Some(())
    }

    /// The next byte that is no white space, which is not taken.
    fn skip_space(&mut self) -> Option<u8> {
        loop {
            let byte = self.peek()?;
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }
}

#[cfg(test)]
#[path = "../../tests/unit/response/glance.rs"]
mod tests;
