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
use crate::error::Result;
use crate::lenient::{self, model};
use crate::page::Paged;
use crate::wait::Waiter;

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

    /// List apps.
    ///
    /// Answer: The items, page by page as they are asked for.
    pub fn list(&self) -> Call<'_, AppList> {
        Call::new(&self.client, rows::APPS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListRequest`], explained there field by
    /// field.
    pub fn list_with(&self, request: impl Into<ListRequest>) -> Call<'_, AppList> {
        Call::new(&self.client, rows::APPS_LIST, request.into())
    }

    /// Read an app.
    ///
    /// The `request` is a [`GetRequest`], explained there field by field.
    pub fn get(&self, request: impl Into<GetRequest>) -> Call<'_, App> {
        Call::new(&self.client, rows::APPS_GET, request.into())
    }

    /// Make an app.
    ///
    /// The `request` is a [`CreateRequest`], explained there field by field.
    pub fn create(&self, request: impl Into<CreateRequest>) -> Call<'_, App> {
        Call::new(&self.client, rows::APPS_CREATE, request.into())
    }

    /// Waits until the app is running: its `state` is `RUNNING`. Every part of its `parts` must be `STABLE` as
    /// well. Its `id` must be `a1` as well.
    ///
    /// Usually takes about 60 s. `GONE` or `FAILED` ends the wait with an error that says what to do.
    ///
    /// The `id` is that of the app. Answer: The app as it was read last.
    ///
    /// Inferred.
    pub fn wait_until_running(&self, id: impl Into<String>) -> Waiter<'_, App> {
        Waiter::new(&self.client, rows::APPS_WAIT_UNTIL_RUNNING, id)
    }

    /// Waits until the app no longer exists.
    ///
    /// Usually takes about 10 s.
    ///
    /// The `id` is that of the app.
    ///
    /// Inferred.
    pub fn wait_until_deleted(&self, id: impl Into<String>) -> Waiter<'_, ()> {
        Waiter::new(&self.client, rows::APPS_WAIT_UNTIL_DELETED, id)
    }
}

impl From<Client> for Demo {
    fn from(client: Client) -> Self {
        Demo { client }
    }
}

/// The vendor does not describe [`App`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct App {
    /// The vendor does not describe `id`.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// The vendor does not describe `state`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The vendor does not describe `parts`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The vendor does not describe [`AppList`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AppList {
    /// The vendor does not describe `contents`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<App>,
    /// The vendor does not describe `total`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Demo::create`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateRequest {
    /// The vendor does not describe `name`.
    pub name: String,
}

impl CreateRequest {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl From<&str> for CreateRequest {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<&String> for CreateRequest {
    fn from(name: &String) -> Self {
        Self::new(name)
    }
}

impl From<String> for CreateRequest {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// Input of [`Demo::get`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetRequest {
    /// The vendor does not describe `id`.
    pub id: String,
}

impl GetRequest {
    /// With what is required: `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for GetRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for GetRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for GetRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Input of [`Demo::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListRequest {
    /// The vendor does not describe `paging`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
}

impl ListRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { paging: None }
    }

    /// The vendor does not describe `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self {
        self.paging = Some(paging.into());
        self
    }
}

/// The vendor does not describe [`Paging`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Paging {
    /// At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl Paging {
    /// With nothing set.
    pub fn new() -> Self {
        Self { limit: None, offset: None }
    }

    /// At least 1.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// At least 0.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// The vendor does not describe [`Part`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Part {
    /// The vendor does not describe `state`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The vendor does not describe `count`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Paged for AppList {
    type Item = App;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

json_answer!(App, AppList);

model!(App, AppList, Part);
