//! Demo: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, demo as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::download::Download;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::page::Paged;

/// Client of Demo.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/demo.md>
#[derive(Debug, Clone)]
pub struct Demo {
    client: Client,
}

impl Demo {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::DEMO)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// List what is in a thing.
    ///
    /// The `request` is a [`ListRequest`], explained there field by field. Answer: The items, page by page as
    /// they are asked for.
    pub fn list(&self, request: impl Into<ListRequest>) -> Call<'_, ThingList> {
        Call::new(&self.client, rows::DEMO_LIST, request.into())
    }

    /// Change a thing.
    ///
    /// The `request` is a [`ThingUpdate`], explained there field by field.
    ///
    /// From the vendor's reference at section 1.
    pub fn update(&self, request: impl Into<ThingUpdate>) -> Call<'_, Thing> {
        Call::new(&self.client, rows::DEMO_UPDATE, request.into())
    }

    /// Fetch the configuration of a thing.
    ///
    /// The `request` is a [`ConfigRequest`], explained there field by field. Answer: The file.
    pub fn config(&self, request: impl Into<ConfigRequest>) -> Call<'_, Download> {
        Call::new(&self.client, rows::DEMO_CONFIG, request.into())
    }
}

impl From<Client> for Demo {
    fn from(client: Client) -> Self {
        Demo { client }
    }
}

/// Input of [`Demo::config`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ConfigRequest {
    /// The vendor does not describe `thing_id`.
    pub thing_id: String,
}

impl ConfigRequest {
    /// With what is required: `thing_id`.
    pub fn new(thing_id: impl Into<String>) -> Self {
        Self { thing_id: thing_id.into() }
    }
}

impl From<&str> for ConfigRequest {
    fn from(thing_id: &str) -> Self {
        Self::new(thing_id)
    }
}

impl From<&String> for ConfigRequest {
    fn from(thing_id: &String) -> Self {
        Self::new(thing_id)
    }
}

impl From<String> for ConfigRequest {
    fn from(thing_id: String) -> Self {
        Self::new(thing_id)
    }
}

/// Input of [`Demo::list`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListRequest {
    /// The vendor does not describe `thing_id`.
    pub thing_id: String,
    /// The vendor does not describe `page`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// The vendor does not describe `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl ListRequest {
    /// With what is required: `thing_id`.
    pub fn new(thing_id: impl Into<String>) -> Self {
        Self { thing_id: thing_id.into(), page: None, size: None }
    }

    /// The vendor does not describe `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// The vendor does not describe `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl From<&str> for ListRequest {
    fn from(thing_id: &str) -> Self {
        Self::new(thing_id)
    }
}

impl From<&String> for ListRequest {
    fn from(thing_id: &String) -> Self {
        Self::new(thing_id)
    }
}

impl From<String> for ListRequest {
    fn from(thing_id: String) -> Self {
        Self::new(thing_id)
    }
}

/// The vendor does not describe [`Thing`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Thing {
    /// The vendor does not describe `id`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The vendor does not describe [`ThingList`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ThingList {
    /// The vendor does not describe `things`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub things: Vec<Thing>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Demo::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ThingUpdate {
    /// Which thing.
    pub thing_id: String,
    /// Only try. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// The vendor does not describe `description`.
    pub description: String,
    /// Since API version 1.1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}

impl ThingUpdate {
    /// With what is required: `thing_id`, `description`.
    pub fn new(thing_id: impl Into<String>, description: impl Into<String>) -> Self {
        Self { thing_id: thing_id.into(), dry_run: None, description: description.into(), zone: None }
    }

    /// Only try. Default: `false`.
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = Some(dry_run);
        self
    }

    /// Since API version 1.1.
    pub fn zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }
}

impl Paged for ThingList {
    type Item = Thing;

    fn into_items(self) -> Vec<Self::Item> {
        self.things
    }
}

json_answer!(Thing, ThingList);

model!(Thing, ThingList);
