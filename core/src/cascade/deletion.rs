//! One thing that goes with a resource.

use serde::Serialize;

use crate::error::{Error, ErrorKind};

/// One thing that is to go.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Deletion {
    pub operation: &'static str,
    pub resource: &'static str,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(skip)]
    pub input: &'static str,
    #[serde(skip)]
    pub wait: Option<&'static str>,
    /// What goes together has one number.
    #[serde(skip)]
    pub stage: usize,
}

impl Deletion {
    pub fn told(&self) -> String {
        format!("{} `{}`", self.resource, self.name.as_deref().unwrap_or(&self.id))
    }
}

/// A name of the table that the table does not have.
pub(super) fn unknown(name: &str) -> Error {
    Error::new(ErrorKind::Internal, format!("`{name}` does not exist"))
}
