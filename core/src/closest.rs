//! The known name that somebody most likely meant.

/// Nobody means a name by more letters than this, and comparing megabytes would take minutes.
const LONGEST: usize = 100;

/// The name with the fewest edits away from `wanted`, unless it is too far to be meant.
pub(crate) fn closest(wanted: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if wanted.len() > LONGEST {
        return None;
    }
    let wanted: Vec<char> = wanted.to_lowercase().chars().filter(|c| !matches!(c, '_' | '-')).collect();
    let nearest = known.map(|name| (edits(&wanted, &name.to_lowercase().chars().collect::<Vec<_>>()), name)).min()?;
    (nearest.0 <= 2 + wanted.len() / 5).then_some(nearest.1)
}

/// The number of letters to insert, remove or change.
fn edits(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in to.iter().enumerate() {
            let changed = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
#[path = "../tests/unit/closest.rs"]
mod tests;
