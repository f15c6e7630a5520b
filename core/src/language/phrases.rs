//! Finds a hint among phrases, and says it with those of another language.
//!
//! Hints are written in English where they are made, and most places that make one do not know who will read it. So they are
//! said in another language where an error leaves the core. What no phrase fits stays in English.

/// An English phrase with `{}` for what varies, and the other one with `{0}`, `{1}`, … in its own order.
pub type Phrase = (&'static str, &'static str);

/// The phrases of a language.
#[derive(Debug)]
pub struct Phrases {
    /// Hints, and what may stand in them.
    pub whole: &'static [Phrase],
    /// What is said inside of another phrase alone, because it would fit nearly everything.
    pub inside: &'static [Phrase],
}

/// What stands between two hints in one text.
const BETWEEN: &str = "; ";
/// How deep phrases may stand in phrases: what varies in a hint may be a rule, and that two numbers.
const DEEPEST: usize = 3;

impl Phrases {
    /// A text in these words.
    pub fn say(&self, text: &str) -> String {
        // A phrase may hold what stands between two hints.
        let longest = self.whole.iter().map(|(english, _)| english.matches(BETWEEN).count() + 1).max().unwrap_or(1);
        let parts: Vec<&str> = text.split(BETWEEN).collect();
        let mut said: Vec<String> = Vec::new();
        let mut at = 0;
        while at < parts.len() {
            let mut ends = (at + 1..=parts.len().min(at + longest)).rev();
            let known = ends.find_map(|end| Some((end, self.one(self.whole, &parts[at..end].join(BETWEEN), DEEPEST)?)));
            let (end, words) = known.unwrap_or_else(|| (at + 1, parts[at].to_owned()));
            said.push(words);
            at = end;
        }
        said.join(BETWEEN)
    }

    /// A text that is one of `phrases`.
    fn one(&self, phrases: &[Phrase], text: &str, depth: usize) -> Option<String> {
        let (varies, other) = phrases.iter().find_map(|(english, other)| Some((varying(english, text)?, *other)))?;
        let varies = varies.iter().map(|part| self.part(part, depth)).collect::<Vec<_>>();
        Some(filled(other, &varies))
    }

    /// What varies in a phrase, which may be a phrase again.
    fn part(&self, text: &str, depth: usize) -> String {
        let inner = |phrases| self.one(phrases, text, depth - 1);
        let known = (depth > 0).then(|| inner(self.whole).or_else(|| inner(self.inside))).flatten();
        known.unwrap_or_else(|| text.to_owned())
    }
}

/// A phrase with what varies in it.
fn filled(phrase: &str, varies: &[String]) -> String {
    varies.iter().enumerate().fold(phrase.to_owned(), |said, (index, part)| said.replace(&format!("{{{index}}}"), part))
}

/// What stands in `text` where the phrase has `{}`; `None` if it is another text.
fn varying<'t>(phrase: &str, text: &'t str) -> Option<Vec<&'t str>> {
    let mut fixed = phrase.split("{}");
    let mut rest = text.strip_prefix(fixed.next()?)?;
    let mut found = Vec::new();
    let mut fixed = fixed.peekable();
    while let Some(next) = fixed.next() {
        let end = if fixed.peek().is_some() { rest.find(next)? } else { rest.strip_suffix(next)?.len() };
        // What varies is in one of several hints.
        if end == 0 || rest[..end].contains(BETWEEN) {
            return None;
        }
        found.push(&rest[..end]);
        rest = &rest[end + next.len()..];
    }
    rest.is_empty().then_some(found)
}

#[cfg(test)]
#[path = "../../tests/unit/language/phrases.rs"]
mod tests;
