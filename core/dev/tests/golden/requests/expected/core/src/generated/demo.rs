//! Demo: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, demo as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::secret::{self, Secret};

/// Client of Demo.
///
/// A service that only shows what becomes of requests.
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

    /// People.
    pub fn users(&self) -> Users<'_> {
        Users { client: &self.client }
    }

    /// Operations of `files`.
    pub fn files(&self) -> Files<'_> {
        Files { client: &self.client }
    }
}

impl From<Client> for Demo {
    fn from(client: Client) -> Self {
        Demo { client }
    }
}

/// People.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a> {
    client: &'a Client,
}

impl<'a> Users<'a> {
    /// Make a user.
    ///
    /// Answers at once. See <https://demo.example/users>, which lists \<all\> fields.
    ///
    /// The `request` is a [`CreateUserRequest`], explained there field by field.
    ///
    /// Documented at <https://demo.example/users>
    ///
    /// # Errors
    ///
    /// - 400, `7`: The name is taken. The service says: `bad name`.
    pub fn create(&self, request: impl Into<CreateUserRequest>) -> Call<'a, CreateUserResponse> {
        Call::new(self.client, rows::USERS_CREATE, request.into())
    }

    /// Read a user.
    ///
    /// The `request` is a [`GetUserRequest`], explained there field by field.
    ///
    /// Inferred.
    pub fn get(&self, request: impl Into<GetUserRequest>) -> Call<'a, CreateUserResponse> {
        Call::new(self.client, rows::USERS_GET, request.into())
    }
}

/// Operations of `files`.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a> {
    client: &'a Client,
}

impl<'a> Files<'a> {
    /// Drop everything.
    ///
    /// Observed by others.
    pub fn drop(&self) -> Call<'a, ()> {
        Call::new(self.client, rows::FILES_DROP, Map::new())
    }
}

/// Who to make.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateUserRequest {
    /// Name of the user. 2 to 16 characters; lower-case letters, digits and hyphens.
    pub name: String,
    /// Characters of at least 3 of the kinds lower-case letter, upper-case letter, digit, other.
    #[serde(serialize_with = "secret::reveal")]
    pub password: Secret,
    /// Space of the user. In GB. 100 to 500; a multiple of 100. Default: `100`.
    #[serde(rename = "sizeGB", skip_serializing_if = "Option::is_none")]
    pub size_gb: Option<i64>,
    /// At most 3 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The vendor does not describe `labels`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    /// The vendor does not describe `free`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<Map<String, Value>>,
    /// The vendor does not describe `home`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home: Option<Home>,
    /// 300 to 604800 or -1.
    ///
    /// Inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<i64>,
}

impl CreateUserRequest {
    /// With what is required: `name`, `password`.
    pub fn new(name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            size_gb: None,
            tags: None,
            labels: None,
            free: None,
            home: None,
            lifetime: None,
        }
    }

    /// Space of the user. In GB. 100 to 500; a multiple of 100. Default: `100`.
    pub fn size_gb(mut self, size_gb: i64) -> Self {
        self.size_gb = Some(size_gb);
        self
    }

    /// At most 3 items.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The vendor does not describe `labels`.
    pub fn labels(mut self, labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.labels = Some(labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// The vendor does not describe `free`.
    pub fn free(mut self, free: Map<String, Value>) -> Self {
        self.free = Some(free);
        self
    }

    /// The vendor does not describe `home`.
    pub fn home(mut self, home: impl Into<Home>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// 300 to 604800 or -1.
    pub fn lifetime(mut self, lifetime: i64) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

/// The vendor does not describe [`CreateUserResponse`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateUserResponse {
    /// The vendor does not describe `id`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Users::get`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetUserRequest {
    /// The vendor does not describe `id`.
    pub id: String,
}

impl GetUserRequest {
    /// With what is required: `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for GetUserRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for GetUserRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for GetUserRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// The vendor does not describe [`Home`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Home {
    /// The vendor does not describe `path`.
    pub path: String,
    /// `SSD` or `HDD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<HomeKind>,
}

impl Home {
    /// With what is required: `path`.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into(), kind: None }
    }

    /// `SSD` or `HDD`.
    pub fn kind(mut self, kind: impl Into<HomeKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl From<&str> for Home {
    fn from(path: &str) -> Self {
        Self::new(path)
    }
}

impl From<&String> for Home {
    fn from(path: &String) -> Self {
        Self::new(path)
    }
}

impl From<String> for Home {
    fn from(path: String) -> Self {
        Self::new(path)
    }
}

open_enum! {
    /// The vendor does not describe `HomeKind`.
    pub enum HomeKind {
        /// `SSD`.
        Ssd = "SSD",
        /// `HDD`.
        Hdd = "HDD",
    }
}

json_answer!(CreateUserResponse);

model!(CreateUserResponse);
