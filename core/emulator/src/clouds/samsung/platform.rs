//! What a release of the platform is.

use super::super::fields::Fields;
use super::super::lifecycle::Lifecycle;
use serde::{Deserialize, Serialize};
use std::time::SystemTime;

pub(super) const UPDATE: u64 = 60;
pub(super) const FILTERS: [&str; 6] =
    ["created_by", "release_name", "cluster_name", "version", "kubeflow_type", "status"];

/// A release. The password of its first user is not kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Platform {
    pub id: String,
    pub cluster: String,
    pub lifecycle: Lifecycle,
    pub name: String,
    pub edition: String,
    pub image: String,
    pub endpoint_type: String,
    pub storage_class: String,
    pub email: String,
    pub domain: Option<Domain>,
    pub created: SystemTime,
    pub modified: SystemTime,
}

/// A DNS record that leads to a release.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Domain {
    pub dns_id: Option<String>,
    pub domain_service_name: Option<String>,
    pub ip: Option<String>,
    pub record_id: Option<String>,
    pub record_name: Option<String>,
}

impl Domain {
    pub fn of(fields: Fields<'_>) -> Self {
        let text = |name| fields.some_text(name).map(str::to_owned);
        Self {
            dns_id: text("dns_id"),
            domain_service_name: text("domain_service_name"),
            ip: text("ip"),
            record_id: text("record_id"),
            record_name: text("record_name"),
        }
    }

    /// What the update does not name stays.
    pub fn merged(self, update: Self) -> Self {
        Self {
            dns_id: update.dns_id.or(self.dns_id),
            domain_service_name: update.domain_service_name.or(self.domain_service_name),
            ip: update.ip.or(self.ip),
            record_id: update.record_id.or(self.record_id),
            record_name: update.record_name.or(self.record_name),
        }
    }
}
