//! What is said of a file that cannot be read or written.

use std::path::Path;

/// The path and the system's word.
pub fn cannot(path: &Path, error: &std::io::Error) -> String {
    format!("`{}`: {error}", path.display())
}
