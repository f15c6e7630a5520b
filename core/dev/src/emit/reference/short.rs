//! The reference in short, for programs that write programs: `llms.txt` is a map of the documents, `llms-full.txt` has every operation.

use serde::Serialize;

use super::cells::tidy;
use crate::emit::{Output, render};

#[derive(Serialize)]
struct Whole<'a, P> {
    pages: &'a [P],
}

/// Both files, of what the list of the pages and the pages themselves are made of.
pub fn emit(index: &impl Serialize, pages: &[impl Serialize]) -> [Output; 2] {
    let map = render(include_str!("../../../templates/reference/llms.txt.j2"), index);
    let whole = render(include_str!("../../../templates/reference/llms-full.txt.j2"), Whole { pages });
    [
        Output { path: "llms.txt".to_owned(), text: map },
        Output { path: "llms-full.txt".to_owned(), text: tidy(&unlinked(&whole)) },
    ]
}

/// Links within a page lead nowhere in a file that has less: `[a](#b)` becomes `a`.
fn unlinked(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("](#") {
        let (before, behind) = rest.split_at(at);
        let (Some(start), Some(end)) = (before.rfind('['), behind.find(')')) else { break };
        plain.push_str(&before[..start]);
        plain.push_str(&before[start + 1..]);
        rest = &behind[end + 1..];
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
#[path = "../../../tests/unit/emit/reference/short.rs"]
mod tests;
