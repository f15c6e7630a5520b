//! One file of a release.

use std::fmt;
use std::path::{Path, PathBuf};

use super::plan::{Kind, Target};

/// One file of a release.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is.
    pub kind: Kind,
    /// The system it is for, if it is for one.
    pub target: Option<Target>,
    /// Where it lies.
    pub path: PathBuf,
}

impl Part {
    /// A part of the release.
    #[must_use]
    pub fn new(kind: Kind, target: Option<&Target>, path: &Path) -> Self {
        Self { kind, target: target.cloned(), path: path.to_owned() }
    }

    /// The name of the file.
    #[must_use]
    pub fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

impl fmt::Display for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.name())
    }
}
