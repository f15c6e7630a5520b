//! What an AI workspace is.

use super::super::call::Work;
use super::super::timestamps;
use super::lookup::Resource;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::SystemTime;

pub(super) const WORKSPACES_PER_ACCOUNT: usize = 20;
pub(super) const VERSIONS_PER_WORKSPACE: usize = 100;

/// Only the first one is a vendor sample; the others are public images of the same kind.
pub(super) const IMAGES: [(&str, &[&str]); 2] = [
    ("tensorflow", &["tensorflow/tensorflow:2.4.1-gpu", "tensorflow/tensorflow:2.11.0-gpu"]),
    ("pytorch", &["pytorch/pytorch:1.13.1-cuda11.6-cudnn8-runtime"]),
];

/// A workspace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct AiWorkspace {
    pub id: String,
    pub account: String,
    pub account_name: String,
    pub name: String,
    pub description: String,
    pub created: SystemTime,
    pub versions: Vec<Version>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Version {
    pub configuration: Value,
    pub made: SystemTime,
}

impl Resource for AiWorkspace {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Version {
    pub fn new(work: &Work<'_>) -> Self {
        let mut configuration = work.fields.value("configuration").cloned().unwrap_or_else(|| json!({}));
        if let Some(docker) = configuration.get_mut("docker").and_then(Value::as_object_mut) {
            docker.remove("workdir");
        }
        Self { configuration, made: work.now }
    }

    pub fn image(&self) -> &str {
        self.configuration["docker"]["image"].as_str().unwrap_or_default()
    }

    pub fn row(&self) -> Value {
        json!({
            "configuration": self.configuration,
            "createdAt": timestamps::utc_millis(self.made),
            "modifiedAt": timestamps::utc_millis(self.made),
        })
    }
}

impl AiWorkspace {
    pub fn image(&self) -> &str {
        self.versions.last().map(Version::image).unwrap_or_default()
    }

    pub fn modified(&self) -> SystemTime {
        self.versions.last().map_or(self.created, |version| version.made)
    }

    pub fn row(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "accountName": self.account_name,
            "description": self.description,
            "imageVersion": self.image(),
            "disabled": false,
            "createdAt": timestamps::utc_millis(self.created),
            "modifiedAt": timestamps::utc_millis(self.modified()),
        })
    }

    pub fn version_rows(&self) -> Vec<Value> {
        self.versions.iter().map(Version::row).collect()
    }
}
