//! The ids of the lists that were shown last, a file each, readable by their owner alone.

use std::fs;
use std::path::PathBuf;

use gureum::Download;

use crate::settings::is_switched_off;

/// Keeps ids from being remembered.
const VARIABLE: &str = "GUREUM_COMPLETION_CACHE";

/// An id, and the name of what it is of.
pub type Known = (String, String);

fn folder() -> Option<PathBuf> {
    if is_switched_off(VARIABLE) {
        return None;
    }
    let path = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = match cfg!(windows) {
        true => path("LOCALAPPDATA"),
        false => path("XDG_CACHE_HOME").or_else(|| path("HOME").map(|home| home.join(".cache"))),
    };
    base.map(|base| base.join("gureum").join("ids"))
}

/// Whether anything is remembered at all.
pub fn is_kept() -> bool {
    folder().is_some()
}

/// Puts a list in the place of the one before; of an empty one nothing stays. Where it cannot be written, nothing is remembered.
pub fn put(service: &str, group: &str, known: &[Known]) {
    let Some(folder) = folder() else { return };
    let path = folder.join(format!("{service}.{group}"));
    if known.is_empty() {
        let _ = fs::remove_file(path);
        return;
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    if builder.create(&folder).is_ok() {
        let text: String = known.iter().map(|(id, name)| format!("{id}\t{name}\n")).collect();
        let _ = Download::new(text.as_bytes()).save(path);
    }
}

/// What was remembered of a list, as lines.
pub fn get(service: &str, group: &str) -> String {
    let path = folder().map(|folder| folder.join(format!("{service}.{group}")));
    path.and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default()
}
