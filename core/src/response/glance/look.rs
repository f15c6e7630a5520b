//! What is due in a plain text, looked for on the way through it.

use super::Glance;
use crate::operation::{Held, Kind};
use crate::response::due::{self, Found, Seen};

impl Glance<'_> {
    /// The whole answer.
    pub(super) fn root(&mut self, holds: &'static [Held]) -> Option<Option<String>> {
        self.look(None, holds, true)
    }

    /// The value of a field: the path of what is due in it and not there.
    fn look(&mut self, sure: Option<Kind>, holds: &'static [Held], is_root: bool) -> Option<Option<String>> {
        match self.skip_space()? {
            b'{' => self.object(sure, holds, is_root),
            b'[' if !holds.is_empty() => self.list(sure, holds),
            first => self.simple(sure, first),
        }
    }

    fn object(&mut self, sure: Option<Kind>, holds: &'static [Held], is_root: bool) -> Option<Option<String>> {
        self.at += 1;
        let mut found = Found::new(holds);
        let is_empty = !self.opened(1, b'}')?;
        let mut goes_on = !is_empty;
        while goes_on {
            let name = self.name()?;
            // It may be one that is due, written in another way.
            if name.contains(&b'\\') {
                return None;
            }
            match due::position(holds, name) {
                Some(at) => found.note(at, self.look(holds[at].sure, holds[at].holds, false)?),
                None => self.skip()?,
            }
            goes_on = self.goes_on()?;
        }
        let is_nothing = is_empty && !is_root;
        let lacking = Seen::Object { is_empty }.lacking(sure);
        Some(lacking.or_else(|| if is_nothing { None } else { found.lacking() }))
    }

    fn list(&mut self, sure: Option<Kind>, holds: &'static [Held]) -> Option<Option<String>> {
        self.at += 1;
        let mut lacking = Seen::List.lacking(sure);
        let mut goes_on = self.opened(0, b']')?;
        let mut at = 0_usize;
        while goes_on {
            let inside = self.look(None, holds, false)?;
            lacking = lacking.or_else(|| inside.map(|path| format!("{at}/{path}")));
            at += 1;
            goes_on = self.goes_on()?;
        }
        Some(lacking)
    }

    /// A value in which nothing is due.
    fn simple(&mut self, sure: Option<Kind>, first: u8) -> Option<Option<String>> {
        let begin = self.at;
        self.skip()?;
        let Some(due) = sure else { return Some(None) };
        let written = std::str::from_utf8(&self.text[begin..self.at]).ok()?;
        let seen = match first {
            b'"' if matches!(due, Kind::String | Kind::Any) => return Some(None),
            // What stands for what is a parser's business.
            b'"' if written.contains('\\') => return None,
            b'"' => Seen::Text(written.trim_matches('"')),
            b't' | b'f' => Seen::Boolean,
            b'n' => Seen::Nothing,
            b'[' => Seen::List,
            _ => Seen::Number { is_whole: is_whole(written) },
        };
        Some(seen.lacking(sure))
    }
}

fn is_whole(number: &str) -> bool {
    number.parse::<i64>().is_ok() || number.parse().is_ok_and(due::is_whole)
}
