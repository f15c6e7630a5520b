//! What a Cloud ML is.

use super::super::lifecycle::Lifecycle;
use serde::{Deserialize, Serialize};
use std::time::SystemTime;

/// A Cloud ML.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct CloudMl {
    pub id: String,
    pub cluster: String,
    pub lifecycle: Lifecycle,
    pub common_id: String,
    pub request_id: String,
    pub name: String,
    pub domain_name: String,
    pub endpoint_type: String,
    pub description: Option<String>,
    pub image: String,
    pub has_copilot: bool,
    pub product_group: Option<String>,
    pub registry: Registry,
    pub resources: String,
    pub created: SystemTime,
    pub modified: SystemTime,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Registry {
    pub host: String,
    pub access_key: String,
    pub project: Option<String>,
    pub region: Option<String>,
}
