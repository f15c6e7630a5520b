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

    /// Operations of `servers`.
    pub fn servers(&self) -> Servers<'_> {
        Servers { client: &self.client }
    }

    /// Operations of `images`.
    pub fn images(&self) -> Images<'_> {
        Images { client: &self.client }
    }
}

impl From<Client> for Demo {
    fn from(client: Client) -> Self {
        Demo { client }
    }
}

/// Operations of `servers`.
#[derive(Debug, Clone, Copy)]
pub struct Servers<'a> {
    client: &'a Client,
}

impl<'a> Servers<'a> {
    /// List servers.
    ///
    /// Answer: The items, page by page as they are asked for.
    pub fn list(&self) -> Call<'a, ServerList> {
        Call::new(self.client, rows::SERVERS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListServersRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListServersRequest>) -> Call<'a, ServerList> {
        Call::new(self.client, rows::SERVERS_LIST, request.into())
    }

    /// Make a server.
    ///
    /// The `request` is a [`CreateRequest`], explained there field by field.
    pub fn create(&self, request: impl Into<CreateRequest>) -> Call<'a, ServerMade> {
        Call::new(self.client, rows::SERVERS_CREATE, request.into())
    }

    /// Show a server.
    ///
    /// The `request` is a [`ShowServersRequest`], explained there field by field.
    pub fn show(&self, request: impl Into<ShowServersRequest>) -> Call<'a, ServerShown> {
        Call::new(self.client, rows::SERVERS_SHOW, request.into())
    }

    /// Change the volume of a server.
    ///
    /// The `request` is a [`VolumeRequest`], explained there field by field.
    pub fn update_volume(&self, request: impl Into<VolumeRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::SERVERS_UPDATE_VOLUME, request.into())
    }

    /// Waits until the server is active: its `server.status` is `ACTIVE`. Every part of its `server.disks` must
    /// be `READY` as well.
    ///
    /// Usually takes about 60 s. `ERROR` ends the wait with an error that says what to do.
    ///
    /// The `server_id` is that of the server. Answer: The server as it was read last.
    pub fn wait_until_active(&self, server_id: impl Into<String>) -> Waiter<'a, ServerShown> {
        Waiter::new(self.client, rows::SERVERS_WAIT_UNTIL_ACTIVE, server_id)
    }
}

/// Operations of `images`.
#[derive(Debug, Clone, Copy)]
pub struct Images<'a> {
    client: &'a Client,
}

impl<'a> Images<'a> {
    /// List images.
    ///
    /// Answer: The items, page by page as they are asked for.
    pub fn list(&self) -> Call<'a, ImageList> {
        Call::new(self.client, rows::IMAGES_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListImagesRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListImagesRequest>) -> Call<'a, ImageList> {
        Call::new(self.client, rows::IMAGES_LIST, request.into())
    }
}

/// Input of [`Servers::create`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateRequest {
    /// The vendor does not describe `server`.
    pub server: Named,
    /// Where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<Network>,
}

impl CreateRequest {
    /// With what is required: `server`.
    pub fn new(server: impl Into<Named>) -> Self {
        Self { server: server.into(), network: None }
    }

    /// Where it stands.
    pub fn network(mut self, network: impl Into<Network>) -> Self {
        self.network = Some(network.into());
        self
    }
}

impl From<&str> for CreateRequest {
    fn from(server: &str) -> Self {
        Self::new(server)
    }
}

impl From<&String> for CreateRequest {
    fn from(server: &String) -> Self {
        Self::new(server)
    }
}

impl From<String> for CreateRequest {
    fn from(server: String) -> Self {
        Self::new(server)
    }
}

impl From<Named> for CreateRequest {
    fn from(server: Named) -> Self {
        Self::new(server)
    }
}

/// The vendor does not describe [`Disk`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Disk {
    /// The vendor does not describe `state`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The vendor does not describe [`Image`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Image {
    /// The vendor does not describe `name`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The vendor does not describe [`ImageList`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImageList {
    /// The vendor does not describe `images`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<Image>,
    /// The vendor does not describe `count`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The vendor does not describe [`Links`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Links {
    /// The vendor does not describe `next`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Images::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListImagesRequest {
    /// The vendor does not describe `limit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// The vendor does not describe `marker`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl ListImagesRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { limit: None, marker: None }
    }

    /// The vendor does not describe `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The vendor does not describe `marker`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }
}

/// Input of [`Servers::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListServersRequest {
    /// The vendor does not describe `limit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// The vendor does not describe `marker`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl ListServersRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { limit: None, marker: None }
    }

    /// The vendor does not describe `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The vendor does not describe `marker`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }
}

/// The vendor does not describe [`Named`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Named {
    /// The vendor does not describe `name`.
    pub name: String,
}

impl Named {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl From<&str> for Named {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<&String> for Named {
    fn from(name: &String) -> Self {
        Self::new(name)
    }
}

impl From<String> for Named {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// The vendor does not describe [`Network`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Network {
    /// The vendor does not describe `id`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Network {
    /// With nothing set.
    pub fn new() -> Self {
        Self { id: None, extra: Map::new() }
    }

    /// The vendor does not describe `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The vendor does not describe [`Server`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Server {
    /// The vendor does not describe `id`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The vendor does not describe `name`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The vendor does not describe `status`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The vendor does not describe `disks`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub disks: Vec<Disk>,
    /// The vendor does not describe `network`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub network: Option<Network>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The vendor does not describe [`ServerList`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerList {
    /// The vendor does not describe `servers`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<ServerShown>,
    /// The vendor does not describe `links`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub links: Option<Links>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The vendor does not describe [`ServerMade`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerMade {
    /// The vendor does not describe `server`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub server: Option<Server>,
    /// The vendor does not describe `request_id`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The vendor does not describe [`ServerShown`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerShown {
    /// The vendor does not describe `server`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub server: Option<Server>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Servers::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowServersRequest {
    /// The vendor does not describe `server_id`.
    pub server_id: String,
}

impl ShowServersRequest {
    /// With what is required: `server_id`.
    pub fn new(server_id: impl Into<String>) -> Self {
        Self { server_id: server_id.into() }
    }
}

impl From<&str> for ShowServersRequest {
    fn from(server_id: &str) -> Self {
        Self::new(server_id)
    }
}

impl From<&String> for ShowServersRequest {
    fn from(server_id: &String) -> Self {
        Self::new(server_id)
    }
}

impl From<String> for ShowServersRequest {
    fn from(server_id: String) -> Self {
        Self::new(server_id)
    }
}

/// Input of [`Servers::update_volume`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VolumeRequest {
    /// The vendor does not describe `server_id`.
    pub server_id: String,
    /// The vendor does not describe `attached_volume_id`.
    pub attached_volume_id: String,
    /// The vendor does not describe `volume_id`.
    pub volume_id: String,
}

impl VolumeRequest {
    /// With what is required: `server_id`, `attached_volume_id`, `volume_id`.
    pub fn new(
        server_id: impl Into<String>,
        attached_volume_id: impl Into<String>,
        volume_id: impl Into<String>,
    ) -> Self {
        Self { server_id: server_id.into(), attached_volume_id: attached_volume_id.into(), volume_id: volume_id.into() }
    }
}

impl Paged for ImageList {
    type Item = Image;

    fn into_items(self) -> Vec<Self::Item> {
        self.images
    }
}

impl Paged for ServerList {
    type Item = ServerShown;

    fn into_items(self) -> Vec<Self::Item> {
        self.servers
    }
}

json_answer!(ImageList, ServerList, ServerMade, ServerShown);

model!(Disk, Image, ImageList, Links, Network, Server, ServerList, ServerMade, ServerShown);
