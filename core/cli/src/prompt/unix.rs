//! Keys of a terminal of Unix.

use std::io;

use rustix::termios::{InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

use super::key::Key;

/// A terminal that gives its keys to nobody else. It is as before when this ends.
pub(super) struct Keys {
    before: Termios,
}

impl Keys {
    pub(super) fn taken() -> io::Result<Self> {
        let before = tcgetattr(io::stdin())?;
        let mut modes = before.clone();
        // Without signals of keys: one that ends or stops the program would leave the terminal like this.
        modes.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN;
        modes.input_modes |= InputModes::ICRNL;
        // A read ends after a tenth of a second, so that a signal is seen.
        modes.special_codes[SpecialCodeIndex::VMIN] = 0;
        modes.special_codes[SpecialCodeIndex::VTIME] = 1;
        tcsetattr(io::stdin(), OptionalActions::Now, &modes)?;
        Ok(Keys { before })
    }

    /// Waits for one, or until the program is to end.
    pub(super) fn next(&mut self, is_to_end: &dyn Fn() -> bool) -> io::Result<Key> {
        loop {
            if is_to_end() {
                return Ok(Key::Break);
            }
            match byte()? {
                Some(byte) => return key(byte),
                // A terminal that is gone has nothing to read for ever.
                None => {
                    tcgetattr(io::stdin())?;
                }
            }
        }
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        // If that fails there is no terminal any more.
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &self.before);
    }
}

/// One byte and no more: the rest belongs to whoever reads next.
fn byte() -> io::Result<Option<u8>> {
    let mut byte = [0];
    match rustix::io::read(io::stdin(), &mut byte) {
        Ok(count) => Ok((count > 0).then_some(byte[0])),
        Err(rustix::io::Errno::INTR) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn key(first: u8) -> io::Result<Key> {
    Ok(match first {
        b'\n' | b'\r' => Key::Enter,
        0x03 => Key::Break,
        0x04 => Key::Close,
        0x08 | 0x7f => Key::Erase,
        0x15 => Key::EraseAll,
        0x1b => escaped()?,
        ..=0x7f => Key::Text(first.into()),
        _ => letter(first)?,
    })
}

/// A key that sends several bytes, of which the last one is a letter or `~`.
fn escaped() -> io::Result<Key> {
    match byte()? {
        None => return Ok(Key::Escape),
        Some(b'[' | b'O') => {}
        Some(_) => return Ok(Key::Other),
    }
    loop {
        match byte()? {
            Some(b'A') => return Ok(Key::Up),
            Some(b'B') => return Ok(Key::Down),
            Some(0x20..=0x3f) => {}
            _ => return Ok(Key::Other),
        }
    }
}

/// The rest of a letter in UTF-8.
fn letter(first: u8) -> io::Result<Key> {
    let length = first.leading_ones() as usize;
    let mut bytes = vec![first];
    while bytes.len() < length.min(4) {
        match byte()? {
            Some(byte) => bytes.push(byte),
            None => break,
        }
    }
    let letter = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next());
    Ok(letter.map_or(Key::Other, Key::Text))
}
