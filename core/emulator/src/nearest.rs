//! "Did you mean": the known name closest to an unknown one.

/// The candidate that is likely meant, if one is close enough.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let name = folded(name);
    let most = if name.len() < 4 { 1 } else { (name.len() / 3).max(2) };
    let measured = candidates.into_iter().map(|candidate| (distance(&name, &folded(candidate)), candidate));
    measured.filter(|(distance, _)| *distance <= most).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// Case and separators are the usual difference: `release_name` and `releaseName`.
fn folded(name: &str) -> Vec<char> {
    name.chars().filter(|c| !matches!(c, '_' | '-' | '.')).flat_map(char::to_lowercase).take(64).collect()
}

/// Edits that turn one text into the other; two swapped neighbours count as two.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
#[path = "../tests/unit/nearest.rs"]
mod tests;
