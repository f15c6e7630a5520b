//! Names of which a service may have made one out of the other: with other letter case, without white space, with
//! Hangul composed or taken apart (as file names of macOS are).

/// The first syllable, and the first of the leading, middle and last letters that syllables are made of.
const SYLLABLES: u32 = 0xac00;
const LEADING: u32 = 0x1100;
const MIDDLE: u32 = 0x1161;
const LAST: u32 = 0x11a7;
const COUNT_OF_SYLLABLES: u32 = 11_172;
const COUNT_OF_MIDDLES: u32 = 21;
const COUNT_OF_LASTS: u32 = 28;

/// Whether two names may mean the same thing.
pub(super) fn are(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other))
}

fn letters(name: &str) -> impl Iterator<Item = char> {
    let seen = name.chars().filter(|letter| !is_unseen(*letter));
    seen.flat_map(char::to_lowercase).flat_map(parts)
}

fn is_unseen(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// The letters of a syllable of Hangul; every other character is itself.
fn parts(letter: char) -> impl Iterator<Item = char> {
    let index = u32::from(letter).wrapping_sub(SYLLABLES);
    let parts = match index < COUNT_OF_SYLLABLES {
        false => [Some(letter), None, None],
        true => {
            let (rest, last) = (index / COUNT_OF_LASTS, index % COUNT_OF_LASTS);
            let (leading, middle) = (rest / COUNT_OF_MIDDLES, rest % COUNT_OF_MIDDLES);
            let last = (last > 0).then_some(LAST + last).and_then(char::from_u32);
            [char::from_u32(LEADING + leading), char::from_u32(MIDDLE + middle), last]
        }
    };
    parts.into_iter().flatten()
}

#[cfg(test)]
#[path = "../../../tests/unit/dispatch/reconcile/alike.rs"]
mod tests;
