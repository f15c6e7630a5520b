//! Code as one would write it: a long call gets a line for each of its parts.
//!
//! The wire tests write each call on one line, for nobody reads them. An example on a page is read.

/// Where a chain of calls may be broken.
pub const BREAK: char = '\u{1}';

/// How a language breaks lines.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// Longest line.
    pub width: usize,
    /// Spaces of a further level.
    pub step: usize,
    /// Whether a comma stands behind the last part.
    pub trailing: bool,
}

impl Style {
    /// The code that begins behind `margin` columns, at a level of `level` spaces.
    pub fn laid(&self, code: &str, margin: usize, level: usize) -> String {
        let plain = code.replace(BREAK, "");
        if margin + plain.chars().count() <= self.width {
            return plain;
        }
        let links = split(code, BREAK);
        if links.len() > 1 {
            return self.chained(&links, margin, level);
        }
        match longest(code) {
            Some((start, end)) => self.opened(code, start, end, level),
            None => plain,
        }
    }

    /// A line for each call of a chain.
    fn chained(&self, links: &[&str], margin: usize, level: usize) -> String {
        let deeper = level + self.step;
        let mut text = self.laid(links[0], margin, level);
        for link in &links[1..] {
            text.push_str(&format!("\n{}{}", " ".repeat(deeper), self.laid(link, deeper, deeper)));
        }
        text
    }

    /// A line for each part between two brackets; a part that is one bracketed whole opens together with them.
    fn opened(&self, code: &str, start: usize, end: usize, level: usize) -> String {
        let (head, inside, tail) = (&code[..=start], code[start + 1..end].trim(), &code[end..]);
        let parts = split(inside, ',');
        if let [only] = parts.as_slice()
            && longest(only).is_some_and(|(start, end)| start == 0 && end + 1 == only.len())
        {
            return format!("{head}{}{tail}", self.opened(only, 0, only.len() - 1, level)).replace(BREAK, "");
        }
        let deeper = level + self.step;
        let margin = " ".repeat(deeper);
        let last = if self.trailing { "," } else { "" };
        let lines: Vec<_> = parts.iter().map(|part| format!("{margin}{}", self.laid(part, deeper, deeper))).collect();
        format!("{head}\n{}{last}\n{}{tail}", lines.join(",\n"), " ".repeat(level)).replace(BREAK, "")
    }
}

/// The parts between marks that stand in no bracket and in no text.
fn split(code: &str, mark: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    walk(code, |at, letter, depth| {
        if letter == mark && depth == 0 {
            parts.push(code[from..at].trim());
            from = at + letter.len_utf8();
        }
    });
    parts.push(code[from..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// The outermost pair of brackets that holds most.
fn longest(code: &str) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize)> = None;
    let mut open = 0;
    walk(code, |at, letter, depth| match letter {
        '(' | '[' | '{' if depth == 0 => open = at,
        ')' | ']' | '}' if depth == 1 => {
            let is_longer = best.is_none_or(|(start, end)| at - open > end - start);
            if is_longer && at > open + 1 {
                best = Some((open, at));
            }
        }
        _ => {}
    });
    best
}

/// Every character outside of texts, with the number of brackets that are open before it.
fn walk(code: &str, mut see: impl FnMut(usize, char, usize)) {
    let mut depth = 0_usize;
    let mut quote: Option<char> = None;
    let mut is_escaped = false;
    for (at, letter) in code.char_indices() {
        if let Some(end) = quote {
            if letter == end && !is_escaped {
                quote = None;
            }
            is_escaped = letter == '\\' && !is_escaped;
            continue;
        }
        if matches!(letter, '"' | '\'') {
            quote = Some(letter);
            continue;
        }
        see(at, letter, depth);
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/emit/layout.rs"]
mod tests;
