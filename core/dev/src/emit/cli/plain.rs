//! Markdown as a terminal shows it.

/// The text without the marks that only a page needs: escapes, and angle brackets around addresses.
pub fn plain(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    let mut letters = markdown.chars().peekable();
    let mut in_code = false;
    while let Some(letter) = letters.next() {
        match letter {
            '`' => {
                in_code = !in_code;
                out.push('`');
            }
            '\\' if !in_code && letters.peek().is_some_and(|next| "[]<>*\\|`".contains(*next)) => {
                out.extend(letters.next());
            }
            '<' if !in_code => {}
            '>' if !in_code => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
#[path = "../../../tests/unit/emit/cli/plain.rs"]
mod tests;
