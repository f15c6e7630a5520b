//! Changes two lines of a description and leaves every other as it is: comments, order and folding are somebody's work.

use std::ops::Range;

/// In which answers something was seen.
pub struct Seen {
    /// The day.
    pub on: String,
    /// How many.
    pub answers: u32,
}

/// The description with this operation observed; `None` if it has no such operation, or none that says how sure it is.
pub fn observed(text: &str, operation: &str, seen: &Seen) -> Option<String> {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let named = format!("operationId: {operation}");
    let at = lines.iter().position(|line| line.trim() == named)?;
    let margin = margin(&lines[at]);
    let block = block(&lines, at, margin);
    let keyed = |key: &str| {
        block.clone().find(|line| self::margin(&lines[*line]) == margin && lines[*line].trim_start().starts_with(key))
    };
    let sure = keyed("x-confidence:")?;
    let counted = keyed("x-observed:");
    let before = counted.and_then(|line| read(&lines[line]));
    let (on, answers) = match &before {
        // The same report again.
        Some((on, answers)) if *on == seen.on && *answers == seen.answers => (on.clone(), *answers),
        Some((on, answers)) => (on.max(&seen.on).clone(), answers.saturating_add(seen.answers)),
        None => (seen.on.clone(), seen.answers),
    };
    let space = " ".repeat(margin);
    let end = if lines[sure].ends_with("\r\n") { "\r\n" } else { "\n" };
    let comment = lines[sure].find(" #").map_or("", |at| lines[sure][at..].trim_end()).to_owned();
    let line = format!("{space}x-observed: {{on: '{on}', answers: {answers}}}{end}");
    lines[sure] = format!("{space}x-confidence: observed{comment}{end}");
    match counted {
        Some(counted) => lines[counted] = line,
        None => lines.insert(sure + 1, line),
    }
    Some(lines.concat())
}

/// `x-observed: {on: '2026-11-29', answers: 3}`, as it is written here.
fn read(line: &str) -> Option<(String, u32)> {
    let on = line.split_once("on: '")?.1.split_once('\'')?.0;
    let answers = line.split_once("answers: ")?.1.split('}').next()?.trim().parse().ok()?;
    Some((on.to_owned(), answers))
}

/// The lines of the operation around this one: until something stands further out.
fn block(lines: &[String], at: usize, margin: usize) -> Range<usize> {
    let is_inside = |line: &&String| line.trim().is_empty() || self::margin(line) >= margin;
    let before = lines[..at].iter().rev().take_while(is_inside).count();
    let after = lines[at..].iter().take_while(is_inside).count();
    at - before..at + after
}

fn margin(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
