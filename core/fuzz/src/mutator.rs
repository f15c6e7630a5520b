//! Makes new inputs out of old ones, the same ones for the same seed.
//!
//! It knows nothing about coverage. What it lacks in wit it makes up by words
//! of the format and by running everywhere.

/// Longest input it makes; parsers with quadratic cost would show below it.
const LONGEST: usize = 16 * 1024;

/// Bytes that parsers trip over.
const BYTES: &[u8] = b"\0\t\n\r \"'#%&+,-./0:;<=>?@[\\]^_`{|}~\x7f\x80\xbf\xc0\xe0\xed\xf0\xff";

/// Texts that parsers of numbers, dates and text trip over.
const TEXTS: &[&str] = &[
    "\u{feff}",
    "\r\n",
    "-1",
    "1e309",
    "NaN",
    "9223372036854775808",
    "18446744073709551616",
    "0.0000000001",
    "\u{202e}",
    "\u{1f600}",
    "한글",
    "null",
    "[[[[[[[[",
    "{\"a\":{\"a\":{\"a\":",
];

/// A source of mutated inputs.
pub struct Mutator<'a> {
    state: u64,
    corpus: &'a [Vec<u8>],
    words: &'a [&'a str],
}

impl<'a> Mutator<'a> {
    /// Mutates the inputs of `corpus`; `words` are put in now and then.
    pub fn new(seed: u64, corpus: &'a [Vec<u8>], words: &'a [&'a str]) -> Self {
        Mutator { state: seed | 1, corpus, words }
    }

    /// The next input.
    pub fn next_input(&mut self) -> Vec<u8> {
        let mut input = self.pick_input();
        for _ in 0..=self.below(6) {
            self.change(&mut input);
        }
        input.truncate(LONGEST);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.below(input.len() + 1);
        match self.below(9) {
            0 if at < input.len() => input[at] ^= 1 << self.below(8),
            1 if at < input.len() => input[at] = BYTES[self.below(BYTES.len())],
            2 => insert(input, at, &[BYTES[self.below(BYTES.len())]]),
            3 => insert(input, at, TEXTS[self.below(TEXTS.len())].as_bytes()),
            4 if !self.words.is_empty() => insert(input, at, self.words[self.below(self.words.len())].as_bytes()),
            5 => input.truncate(at),
            6 => drop(input.drain(at..(at + self.below(16)).min(input.len()))),
            7 => {
                let piece = input[at..(at + self.below(64)).min(input.len())].to_vec();
                (0..self.below(8)).for_each(|_| insert(input, at, &piece));
            }
            _ => {
                let other = self.pick_input();
                input.truncate(at);
                input.extend_from_slice(&other[self.below(other.len() + 1)..]);
            }
        }
    }

    fn pick_input(&mut self) -> Vec<u8> {
        match self.corpus.len() {
            0 => Vec::new(),
            count => self.corpus[self.below(count)].clone(),
        }
    }

    /// A number below `end` (0 if `end` is 0), by xorshift: quality does not matter here, sameness does.
    fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state % end.max(1) as u64) as usize
    }
}

fn insert(input: &mut Vec<u8>, at: usize, piece: &[u8]) {
    input.splice(at..at, piece.iter().copied());
}
