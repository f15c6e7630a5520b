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
use crate::download::Download;
use crate::error::Result;
use crate::keytab::Keytab;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::secret::Secret;
use crate::timestamp::Timestamp;

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

    /// Show the thing.
    ///
    /// Answer: A thing.
    pub fn show(&self) -> Call<'_, Thing> {
        Call::new(&self.client, rows::THINGS_SHOW, Map::new())
    }

    /// Fetch the file.
    ///
    /// Answer: The file.
    pub fn file(&self) -> Call<'_, Download> {
        Call::new(&self.client, rows::THINGS_FILE, Map::new())
    }

    /// Fetch a text.
    ///
    /// Answer: The file.
    pub fn config(&self) -> Call<'_, Download> {
        Call::new(&self.client, rows::THINGS_CONFIG, Map::new())
    }

    /// Fetch the keytab.
    ///
    /// Answer: The file.
    pub fn keys(&self) -> Call<'_, Keytab> {
        Call::new(&self.client, rows::THINGS_KEYS, Map::new())
    }
}

impl From<Client> for Demo {
    fn from(client: Client) -> Self {
        Demo { client }
    }
}

/// A part.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Part {
    /// The vendor does not describe `size`.
    #[serde(deserialize_with = "lenient::sure")]
    pub size: i64,
    /// The vendor does not describe `key`.
    ///
    /// A secret: it is read, but left out when the answer is written as JSON.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing)]
    pub key: Option<Secret>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A thing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Thing {
    /// The vendor does not describe `id`.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its state now.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: State,
    /// Its state before, if it had one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub last: Option<State>,
    /// The vendor does not describe `made`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub made: Option<Timestamp>,
    /// The vendor does not describe `parts`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// The vendor does not describe `names`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// The vendor does not describe `extra_map`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub extra_map: Option<BTreeMap<String, i64>>,
    /// What is left.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub none: Option<Part>,
    /// The vendor does not describe `code`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// At most 9007199254740991.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The vendor does not describe `sort`.
    #[serde(rename = "kind", default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// State of the thing.
    pub enum State {
        /// It works.
        Running = "RUNNING",
        /// The same in small letters.
        RunningLowerCase = "running",
        /// `STOPPED`.
        Stopped = "STOPPED",
    }
}

json_answer!(Thing);

model!(Part, Thing);
