//! What an account is.

use super::super::lifecycle::Lifecycle;
use super::super::timestamps;
use super::keytab::Key;
use super::lookup::Resource;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::SystemTime;

pub(super) const REALM: &str = "KR.DF.NAVERNCP.COM";
pub(super) const CREATION: u64 = 150;
pub(super) const CHANGE: u64 = 20;
pub(super) const DELETION: u64 = 30;
pub(super) const ONE_PER_USER: &str = "Data Forest can only create and use one account per user.";

/// An account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Account {
    pub id: String,
    pub name: String,
    pub lifecycle: Lifecycle,
    pub created: SystemTime,
    pub quotas: [Quota; 2],
    pub key: Key,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Quota {
    pub namespace: String,
    pub file_count_million: i64,
    pub space_tb: i64,
}

impl Resource for Account {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Account {
    /// Refuses work for an account that is still being created, or is being deleted (inferred).
    pub fn must_be_ready(&self, now: SystemTime) -> Result<(), Refusal> {
        let obstacle = match self.lifecycle.state(now) {
            "ACCEPTED" => "is not running yet (status ACCEPTED)",
            _ if self.lifecycle.is_ending() => "is being deleted (status CHANGING)",
            _ => return Ok(()),
        };
        Err(Refusal::flat(400, format!("account '{}' {obstacle}", self.name)))
    }

    /// Shows `CHANGING` for a while.
    pub fn change(&mut self, now: SystemTime) {
        self.lifecycle = Lifecycle::begin(now, "CHANGING").then(CHANGE, "RUNNING");
    }

    pub fn row(&self, now: SystemTime) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "principal": format!("{}@{REALM}", self.name),
            "status": self.lifecycle.state(now),
            "createdAt": timestamps::seoul(self.created),
            "disabled": false,
        })
    }
}

impl Quota {
    pub fn smallest(namespace: &str) -> Self {
        Self { namespace: namespace.to_owned(), file_count_million: 1, space_tb: 200 }
    }

    pub fn row(&self) -> Value {
        json!({
            "namespace": self.namespace,
            "fileCountMillion": self.file_count_million,
            "spaceTb": self.space_tb,
        })
    }
}
