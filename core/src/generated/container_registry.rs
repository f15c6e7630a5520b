//! Samsung Cloud Platform Container Registry: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, container_registry as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::page::Paged;
use crate::timestamp::Timestamp;
use crate::wait::Waiter;

/// Client of Samsung Cloud Platform Container Registry.
///
/// Registries for container images, private to an account. Cloud ML takes its images from one.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/container-registry.md>
#[derive(Debug, Clone)]
pub struct ContainerRegistry {
    client: Client,
}

impl ContainerRegistry {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::CONTAINER_REGISTRY)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Test whether the name of a registry is taken.
    ///
    /// `result` is probably true if it is. Ask before you create one.
    ///
    /// The `request` is a [`CheckNameRequest`], explained there field by field. Answer: Whether a name is
    /// taken.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/checkregistrynameduplication/1.1/>
    pub fn check_name(&self, request: impl Into<CheckNameRequest>) -> Call<'_, CheckDuplicationResponse> {
        Call::new(&self.client, rows::REGISTRIES_CHECK_NAME, request.into())
    }

    /// List the registries of the account in this region.
    ///
    /// Not what access they allow; [`ContainerRegistry::show`] has that.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listregistries/1.1/>
    pub fn list(&self) -> Call<'_, ContainerRegistryListResponse> {
        Call::new(&self.client, rows::REGISTRIES_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListRequest`], explained there field by
    /// field.
    pub fn list_with(&self, request: impl Into<ListRequest>) -> Call<'_, ContainerRegistryListResponse> {
        Call::new(&self.client, rows::REGISTRIES_LIST, request.into())
    }

    /// Create a registry.
    ///
    /// Answers at once; the registry works when its state is `Running`, after a minute or two. An account has
    /// at most two: one that anybody may pull from, and one that is private. Nothing has to be there before.
    /// Logging in needs a key pair of the registry, made in the console: the keys of the cloud are refused.
    /// Cloud ML asks for that pair and for the host `private_domain`.
    ///
    /// The `request` is a [`ContainerRegistryCreateRequest`], explained there field by field. Answer: The
    /// registry that is being made.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/createregistry/1.1/>
    ///
    /// # Errors
    ///
    /// - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry already.
    pub fn create(
        &self,
        request: impl Into<ContainerRegistryCreateRequest>,
    ) -> Call<'_, ContainerRegistryCreateResponse> {
        Call::new(&self.client, rows::REGISTRIES_CREATE, request.into())
    }

    /// Read a registry.
    ///
    /// `private_domain` is the host that image names begin with, and what Cloud ML asks for.
    ///
    /// The `request` is a [`ShowRequest`], explained there field by field. Answer: One registry.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/showregistry/1.1/>
    pub fn show(&self, request: impl Into<ShowRequest>) -> Call<'_, ContainerRegistryShowResponse> {
        Call::new(&self.client, rows::REGISTRIES_SHOW, request.into())
    }

    /// Delete a registry.
    ///
    /// Answers at once; it is gone when it is no longer found. Delete its repositories first. For some minutes
    /// after the creation the service fails with 500 and means: later.
    ///
    /// The `request` is a [`DeleteRequest`], explained there field by field.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/deleteregistry/1.1/>
    ///
    /// # Errors
    ///
    /// - 500, `ContactAdminForAssistance`: The registry was made a few minutes ago; repeat until it works.
    pub fn delete(&self, request: impl Into<DeleteRequest>) -> Call<'_, ()> {
        Call::new(&self.client, rows::REGISTRIES_DELETE, request.into())
    }

    /// List the resources that the access of a registry can be limited to.
    ///
    /// What `private_acl_resources` and `public_acl_resources` may name. Gives the whole list at once.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listconnectableresources/1.1/>
    pub fn list_connectable(&self) -> Call<'_, ConnectableResourceListResponse> {
        Call::new(&self.client, rows::REGISTRIES_LIST_CONNECTABLE, Map::new())
    }

    /// Does what [`ContainerRegistry::create`] does, unless something of this `name` is there: then it answers
    /// with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that
    /// [`ContainerRegistry::show`] shows: `private_acl_enabled`, `private_acl_resources`, `public_acl_enabled`,
    /// `public_acl_resources`, `public_endpoint_enabled` and `public_visible_enabled`.
    ///
    /// The `request` is a [`ContainerRegistryCreateRequest`], explained there field by field. Answer: The
    /// registry that is being made.
    ///
    /// # Errors
    ///
    /// - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry already.
    pub fn ensure(
        &self,
        request: impl Into<ContainerRegistryCreateRequest>,
    ) -> Call<'_, ContainerRegistryCreateResponse> {
        Call::new(&self.client, rows::REGISTRIES_ENSURE, request.into())
    }

    /// Waits until the registry is running: its `registry.state` is `Running`.
    ///
    /// Usually takes about 180 s. `Terminating` or `Error` ends the wait with an error that says what to do.
    ///
    /// The `registry_id` is that of the registry. Answer: The registry as it was read last.
    ///
    /// Observed by others; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
    pub fn wait_until_running(&self, registry_id: impl Into<String>) -> Waiter<'_, ContainerRegistryShowResponse> {
        Waiter::new(&self.client, rows::REGISTRIES_WAIT_UNTIL_RUNNING, registry_id)
    }

    /// Waits until the registry no longer exists.
    ///
    /// Usually takes about 360 s. `Error` ends the wait with an error that says what to do.
    ///
    /// The `registry_id` is that of the registry.
    ///
    /// Observed by others; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
    pub fn wait_until_deleted(&self, registry_id: impl Into<String>) -> Waiter<'_, ()> {
        Waiter::new(&self.client, rows::REGISTRIES_WAIT_UNTIL_DELETED, registry_id)
    }

    /// Create a registry.
    ///
    /// Then waits until the registry is running. What was made stays if the wait fails; the error names its id.
    ///
    /// The `request` is a [`ContainerRegistryCreateRequest`], explained there field by field. For a limit, or
    /// to be told how it is going, make it and wait in two calls. Answer: The registry as it was read last.
    pub async fn create_and_wait(
        &self,
        request: impl Into<ContainerRegistryCreateRequest>,
    ) -> Result<ContainerRegistryShowResponse> {
        let made = self.create(request).await?;
        self.wait_until_running(made.id).await
    }
}

impl From<Client> for ContainerRegistry {
    fn from(client: Client) -> Self {
        ContainerRegistry { client }
    }
}

/// A resource that gets in.
///
/// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/resource/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AllowedResource {
    /// Id of the resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Addresses of the resource.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub resource_ips: Vec<String>,
    /// Name of the resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_name: Option<String>,
    /// Kind of resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AllowedResource {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            resource_id: None,
            resource_ips: Vec::new(),
            resource_name: None,
            resource_type: None,
            extra: Map::new(),
        }
    }

    /// Id of the resource.
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Addresses of the resource.
    pub fn resource_ips(mut self, resource_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_ips = resource_ips.into_iter().map(Into::into).collect();
        self
    }

    /// Name of the resource.
    pub fn resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Kind of resource.
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = Some(resource_type.into());
        self
    }
}

/// Whether a name is taken.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/checkduplicationresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CheckDuplicationResponse {
    /// Probably `true` if the name is taken.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub result: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`ContainerRegistry::check_name`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckNameRequest {
    /// Name to test.
    pub name: String,
}

impl CheckNameRequest {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl From<&str> for CheckNameRequest {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<&String> for CheckNameRequest {
    fn from(name: &String) -> Self {
        Self::new(name)
    }
}

impl From<String> for CheckNameRequest {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// A registry that others may use.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresource/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConnectableResource {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Id of the resource.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the resource.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Host inside of the cloud.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub private_domain: Option<String>,
    /// Host in the internet, if it has one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_domain: Option<String>,
    /// Kind of resource.
    #[serde(rename = "type", default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Everything that can be connected.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresourcelistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConnectableResourceListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// What can be connected.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<ConnectableResource>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The registry to make.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrycreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ContainerRegistryCreateRequest {
    /// Name of the registry: 3 to 25 small letters and digits, a letter first.
    pub name: String,
    /// Whether inside of the cloud only the resources named in `private_acl_resources` get in. Without it,
    /// everything in the region does.
    pub private_acl_enabled: bool,
    /// Resources that get in from inside of the cloud.
    pub private_acl_resources: Vec<AllowedResource>,
    /// Whether from the internet only the addresses named in `public_acl_resources` get in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_acl_enabled: Option<bool>,
    /// Resources that get in from the internet.
    pub public_acl_resources: Vec<AllowedResource>,
    /// Whether there is an address in the internet beside the one inside of the cloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_endpoint_enabled: Option<bool>,
    /// Whether images can be pulled without logging in. Can only be set when the registry is created.
    pub public_visible_enabled: bool,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl ContainerRegistryCreateRequest {
    /// With what is required: `name`, `private_acl_enabled`, `private_acl_resources`, `public_acl_resources`,
    /// `public_visible_enabled`.
    pub fn new(
        name: impl Into<String>,
        private_acl_enabled: bool,
        private_acl_resources: impl IntoIterator<Item = impl Into<AllowedResource>>,
        public_acl_resources: impl IntoIterator<Item = impl Into<AllowedResource>>,
        public_visible_enabled: bool,
    ) -> Self {
        Self {
            name: name.into(),
            private_acl_enabled,
            private_acl_resources: private_acl_resources.into_iter().map(Into::into).collect(),
            public_acl_enabled: None,
            public_acl_resources: public_acl_resources.into_iter().map(Into::into).collect(),
            public_endpoint_enabled: None,
            public_visible_enabled,
            tags: None,
        }
    }

    /// Whether from the internet only the addresses named in `public_acl_resources` get in.
    pub fn public_acl_enabled(mut self, public_acl_enabled: bool) -> Self {
        self.public_acl_enabled = Some(public_acl_enabled);
        self
    }

    /// Whether there is an address in the internet beside the one inside of the cloud.
    pub fn public_endpoint_enabled(mut self, public_endpoint_enabled: bool) -> Self {
        self.public_endpoint_enabled = Some(public_endpoint_enabled);
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// The registry that is being made.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrycreateresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContainerRegistryCreateResponse {
    /// Id of the registry.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// What the service says about it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// State of the registry.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<RegistryState>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A registry.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistry/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContainerRegistryInfo {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Id of the Object Storage bucket that holds the images.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub bucket_id: Option<String>,
    /// Name of the Object Storage bucket that holds the images.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<String>,
    /// What the images take up, as text; the unit is not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub bucket_usage: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the registry.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Name of the registry.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Whether inside of the cloud only the resources named in `private_acl_resources` get in. Without it,
    /// everything in the region does.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub private_acl_enabled: Option<bool>,
    /// Resources that get in from inside of the cloud.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub private_acl_resources: Vec<AllowedResource>,
    /// Host of the registry inside of the cloud: what image names begin with.
    #[serde(deserialize_with = "lenient::sure")]
    pub private_domain: String,
    /// Whether from the internet only the addresses named in `public_acl_resources` get in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_acl_enabled: Option<bool>,
    /// Resources that get in from the internet.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub public_acl_resources: Vec<AllowedResource>,
    /// Host of the registry in the internet, if it has one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_domain: Option<String>,
    /// Whether there is an address in the internet beside the one inside of the cloud.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_endpoint_enabled: Option<bool>,
    /// Whether images can be pulled without logging in. Can only be set when the registry is created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_visible_enabled: Option<bool>,
    /// State of the registry.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: RegistryState,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of registries.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrylistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContainerRegistryListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The registries.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub registries: Vec<ContainerRegistryRow>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A registry.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryforlist/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContainerRegistryRow {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Name of the Object Storage bucket that holds the images.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub bucket_name: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the registry.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Name of the registry.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Host of the registry inside of the cloud.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub private_domain: Option<String>,
    /// Host of the registry in the internet, if it has one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_domain: Option<String>,
    /// Whether images can be pulled without logging in. Can only be set when the registry is created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_visible_enabled: Option<bool>,
    /// State of the registry.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: RegistryState,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One registry.
///
/// Observed by others; see
/// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryshowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContainerRegistryShowResponse {
    /// The registry.
    ///
    /// Observed by others.
    #[serde(deserialize_with = "lenient::sure")]
    pub registry: ContainerRegistryInfo,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`ContainerRegistry::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Id of the registry.
    pub registry_id: String,
}

impl DeleteRequest {
    /// With what is required: `registry_id`.
    pub fn new(registry_id: impl Into<String>) -> Self {
        Self { registry_id: registry_id.into() }
    }
}

impl From<&str> for DeleteRequest {
    fn from(registry_id: &str) -> Self {
        Self::new(registry_id)
    }
}

impl From<&String> for DeleteRequest {
    fn from(registry_id: &String) -> Self {
        Self::new(registry_id)
    }
}

impl From<String> for DeleteRequest {
    fn from(registry_id: String) -> Self {
        Self::new(registry_id)
    }
}

/// Input of [`ContainerRegistry::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListRequest {
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Rows per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Only registries of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only registries in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

impl ListRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { sort: None, page: None, size: None, name: None, state: None }
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Number of the page, from 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Rows per page.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Only registries of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only registries in this state.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// Input of [`ContainerRegistry::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowRequest {
    /// Id of the registry.
    pub registry_id: String,
}

impl ShowRequest {
    /// With what is required: `registry_id`.
    pub fn new(registry_id: impl Into<String>) -> Self {
        Self { registry_id: registry_id.into() }
    }
}

impl From<&str> for ShowRequest {
    fn from(registry_id: &str) -> Self {
        Self::new(registry_id)
    }
}

impl From<&String> for ShowRequest {
    fn from(registry_id: &String) -> Self {
        Self::new(registry_id)
    }
}

impl From<String> for ShowRequest {
    fn from(registry_id: String) -> Self {
        Self::new(registry_id)
    }
}

/// A tag.
///
/// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/tag/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Tag {
    /// Its key. At most 128 characters.
    pub key: String,
    /// Its value. At most 256 characters.
    pub value: String,
}

impl Tag {
    /// With what is required: `key`, `value`.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

open_enum! {
    /// State of a registry.
    ///
    /// Documented at
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
    pub enum RegistryState {
        /// Is being made.
        Creating = "Creating",
        /// Works.
        Running = "Running",
        /// Its settings are being changed.
        Editing = "Editing",
        /// Is being deleted.
        Terminating = "Terminating",
        /// Failed.
        Error = "Error",
    }
}

impl Paged for ConnectableResourceListResponse {
    type Item = ConnectableResource;

    fn into_items(self) -> Vec<Self::Item> {
        self.resources
    }
}

impl Paged for ContainerRegistryListResponse {
    type Item = ContainerRegistryRow;

    fn into_items(self) -> Vec<Self::Item> {
        self.registries
    }
}

json_answer!(
    CheckDuplicationResponse,
    ConnectableResourceListResponse,
    ContainerRegistryCreateResponse,
    ContainerRegistryListResponse,
    ContainerRegistryShowResponse,
);

model!(
    AllowedResource,
    CheckDuplicationResponse,
    ConnectableResource,
    ConnectableResourceListResponse,
    ContainerRegistryCreateResponse,
    ContainerRegistryInfo,
    ContainerRegistryListResponse,
    ContainerRegistryRow,
    ContainerRegistryShowResponse,
);
