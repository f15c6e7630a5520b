//! Samsung Cloud Platform Load Balancer: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, load_balancer as rows};
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

/// Client of Samsung Cloud Platform Load Balancer.
///
/// Load balancers in a subnet. Their listeners, server groups and health checks are not described yet.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/load-balancer.md>
#[derive(Debug, Clone)]
pub struct LoadBalancer {
    client: Client,
}

impl LoadBalancer {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::LOAD_BALANCER)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// List the load balancers of the account in this region.
    ///
    /// A row has less than [`LoadBalancer::show`] gives; it does not name VPC and subnet.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    pub fn list(&self) -> Call<'_, LoadBalancerListResponse> {
        Call::new(&self.client, rows::LOAD_BALANCERS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListRequest`], explained there field by
    /// field.
    pub fn list_with(&self, request: impl Into<ListRequest>) -> Call<'_, LoadBalancerListResponse> {
        Call::new(&self.client, rows::LOAD_BALANCERS_LIST, request.into())
    }

    /// Create a load balancer.
    ///
    /// Needs an active VPC and an active subnet of it, and takes four addresses of the subnet. Wait until it is
    /// active. A public address can be given only if the VPC has an internet gateway. It answers nothing yet:
    /// listeners and servers are made by other operations.
    ///
    /// The `request` is a [`LoadBalancerCreateRequest`], explained there field by field. Answer: One load
    /// balancer.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    pub fn create(&self, request: impl Into<LoadBalancerCreateRequest>) -> Call<'_, LoadBalancerShowResponse> {
        Call::new(&self.client, rows::LOAD_BALANCERS_CREATE, request.into())
    }

    /// Read a load balancer.
    ///
    /// AI&MLOps Platform and Cloud ML are given its `id` as `lb_id`.
    ///
    /// The `request` is a [`ShowRequest`], explained there field by field. Answer: One load balancer.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    pub fn show(&self, request: impl Into<ShowRequest>) -> Call<'_, LoadBalancerShowResponse> {
        Call::new(&self.client, rows::LOAD_BALANCERS_SHOW, request.into())
    }

    /// Change the description of a load balancer.
    ///
    /// Nothing else of it can be changed.
    ///
    /// The `request` is a [`LoadBalancerUpdateRequest`], explained there field by field. Answer: One load
    /// balancer.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    pub fn update(&self, request: impl Into<LoadBalancerUpdateRequest>) -> Call<'_, LoadBalancerShowResponse> {
        Call::new(&self.client, rows::LOAD_BALANCERS_UPDATE, request.into())
    }

    /// Delete a load balancer.
    ///
    /// Its listeners must be gone before. Its subnet can be deleted when it is gone.
    ///
    /// The `request` is a [`DeleteRequest`], explained there field by field.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    pub fn delete(&self, request: impl Into<DeleteRequest>) -> Call<'_, ()> {
        Call::new(&self.client, rows::LOAD_BALANCERS_DELETE, request.into())
    }

    /// Waits until the load balancer is active: its `loadbalancer.state` is `ACTIVE`.
    ///
    /// Usually takes about 120 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what
    /// to do.
    ///
    /// The `loadbalancer_id` is that of the load balancer. Answer: The load balancer as it was read last.
    pub fn wait_until_active(&self, loadbalancer_id: impl Into<String>) -> Waiter<'_, LoadBalancerShowResponse> {
        Waiter::new(&self.client, rows::LOAD_BALANCERS_WAIT_UNTIL_ACTIVE, loadbalancer_id)
    }

    /// Waits until the load balancer no longer exists.
    ///
    /// Usually takes about 60 s. `ERROR` ends the wait with an error that says what to do.
    ///
    /// The `loadbalancer_id` is that of the load balancer.
    pub fn wait_until_deleted(&self, loadbalancer_id: impl Into<String>) -> Waiter<'_, ()> {
        Waiter::new(&self.client, rows::LOAD_BALANCERS_WAIT_UNTIL_DELETED, loadbalancer_id)
    }

    /// Create a load balancer.
    ///
    /// Then waits until the load balancer is active. What was made stays if the wait fails; the error names its
    /// id.
    ///
    /// The `request` is a [`LoadBalancerCreateRequest`], explained there field by field. For a limit, or to be
    /// told how it is going, make it and wait in two calls. Answer: The load balancer as it was read last.
    pub async fn create_and_wait(
        &self,
        request: impl Into<LoadBalancerCreateRequest>,
    ) -> Result<LoadBalancerShowResponse> {
        let made = self.create(request).await?;
        self.wait_until_active(made.loadbalancer.id).await
    }
}

impl From<Client> for LoadBalancer {
    fn from(client: Client) -> Self {
        LoadBalancer { client }
    }
}

/// Input of [`LoadBalancer::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Id of the load balancer.
    pub loadbalancer_id: String,
}

impl DeleteRequest {
    /// With what is required: `loadbalancer_id`.
    pub fn new(loadbalancer_id: impl Into<String>) -> Self {
        Self { loadbalancer_id: loadbalancer_id.into() }
    }
}

impl From<&str> for DeleteRequest {
    fn from(loadbalancer_id: &str) -> Self {
        Self::new(loadbalancer_id)
    }
}

impl From<&String> for DeleteRequest {
    fn from(loadbalancer_id: &String) -> Self {
        Self::new(loadbalancer_id)
    }
}

impl From<String> for DeleteRequest {
    fn from(loadbalancer_id: String) -> Self {
        Self::new(loadbalancer_id)
    }
}

/// Input of [`LoadBalancer::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListRequest {
    /// Load balancers per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only load balancers of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only load balancers in this state, or in one of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<Vec<String>>,
    /// Only the load balancer that answers at this address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_ip: Option<String>,
    /// Only load balancers of this subnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
}

impl ListRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { size: None, page: None, sort: None, name: None, state: None, service_ip: None, subnet_id: None }
    }

    /// Load balancers per page. At least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page. At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only load balancers of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only load balancers in this state, or in one of these.
    pub fn state(mut self, state: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.state = Some(state.into_iter().map(Into::into).collect());
        self
    }

    /// Only the load balancer that answers at this address.
    pub fn service_ip(mut self, service_ip: impl Into<String>) -> Self {
        self.service_ip = Some(service_ip.into());
        self
    }

    /// Only load balancers of this subnet.
    pub fn subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = Some(subnet_id.into());
        self
    }
}

/// The load balancer to create.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LoadBalancerCreateRequest {
    /// The load balancer.
    pub loadbalancer: LoadBalancerCreateRequestDetail,
}

impl LoadBalancerCreateRequest {
    /// With what is required: `loadbalancer`.
    pub fn new(loadbalancer: impl Into<LoadBalancerCreateRequestDetail>) -> Self {
        Self { loadbalancer: loadbalancer.into() }
    }
}

impl From<LoadBalancerCreateRequestDetail> for LoadBalancerCreateRequest {
    fn from(loadbalancer: LoadBalancerCreateRequestDetail) -> Self {
        Self::new(loadbalancer)
    }
}

/// The load balancer to create.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LoadBalancerCreateRequestDetail {
    /// Free text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether a firewall is made along with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_enabled: Option<bool>,
    /// Whether that firewall logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_logging_enabled: Option<bool>,
    /// What it looks at: `L4` for ports, `L7` for HTTP.
    pub layer_type: String,
    /// Letters, digits, `-` and `_`. 3 to 63 characters; letters, digits, hyphens and underscores.
    pub name: String,
    /// Id of a public address that nothing uses; its VPC needs an internet gateway then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publicip_id: Option<String>,
    /// The address of the subnet at which it answers; one that is free if none is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_ip: Option<String>,
    /// The address of the subnet that servers see it with; one that is free if none is named. Since API version
    /// 1.3.
    ///
    /// Observed by others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_nat_ip: Option<String>,
    /// Id of its subnet.
    pub subnet_id: String,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Id of its VPC.
    pub vpc_id: String,
}

impl LoadBalancerCreateRequestDetail {
    /// With what is required: `layer_type`, `name`, `subnet_id`, `vpc_id`.
    pub fn new(
        layer_type: impl Into<String>,
        name: impl Into<String>,
        subnet_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Self {
        Self {
            description: None,
            firewall_enabled: None,
            firewall_logging_enabled: None,
            layer_type: layer_type.into(),
            name: name.into(),
            publicip_id: None,
            service_ip: None,
            source_nat_ip: None,
            subnet_id: subnet_id.into(),
            tags: None,
            vpc_id: vpc_id.into(),
        }
    }

    /// Free text. At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether a firewall is made along with it.
    pub fn firewall_enabled(mut self, firewall_enabled: bool) -> Self {
        self.firewall_enabled = Some(firewall_enabled);
        self
    }

    /// Whether that firewall logs.
    pub fn firewall_logging_enabled(mut self, firewall_logging_enabled: bool) -> Self {
        self.firewall_logging_enabled = Some(firewall_logging_enabled);
        self
    }

    /// Id of a public address that nothing uses; its VPC needs an internet gateway then.
    pub fn publicip_id(mut self, publicip_id: impl Into<String>) -> Self {
        self.publicip_id = Some(publicip_id.into());
        self
    }

    /// The address of the subnet at which it answers; one that is free if none is named.
    pub fn service_ip(mut self, service_ip: impl Into<String>) -> Self {
        self.service_ip = Some(service_ip.into());
        self
    }

    /// The address of the subnet that servers see it with; one that is free if none is named. Since API version
    /// 1.3.
    pub fn source_nat_ip(mut self, source_nat_ip: impl Into<String>) -> Self {
        self.source_nat_ip = Some(source_nat_ip.into());
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// A load balancer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoadBalancerInfo {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the firewall that was made along with it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub firewall_id: Option<String>,
    /// Name of that firewall.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub firewall_name: Option<String>,
    /// Addresses from which it looks after its servers; they must let these in.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub health_check_ip: Vec<String>,
    /// Id of the load balancer.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// What it looks at.
    #[serde(deserialize_with = "lenient::sure")]
    pub layer_type: LoadBalancerInfoLayerType,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Its name.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Its public address.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_nat_ip: Option<String>,
    /// State of its public address.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_nat_state: Option<String>,
    /// The address at which it answers in its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub service_ip: String,
    /// The address that servers see it with.
    #[serde(deserialize_with = "lenient::sure")]
    pub source_nat_ip: String,
    /// Its state.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: LoadBalancerInfoState,
    /// Id of its subnet.
    #[serde(deserialize_with = "lenient::sure")]
    pub subnet_id: String,
    /// Id of its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of load balancers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoadBalancerListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The load balancers.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub loadbalancers: Vec<LoadBalancerSummary>,
    /// Number of this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many a page holds.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The order.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub sort: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One load balancer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoadBalancerShowResponse {
    /// The load balancer.
    #[serde(deserialize_with = "lenient::sure")]
    pub loadbalancer: LoadBalancerInfo,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A load balancer, as the list shows it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoadBalancerSummary {
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// Id of the load balancer.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// How many listeners it has.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub listener_count: Option<i64>,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Its name.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its public address.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_nat_ip: Option<String>,
    /// The address at which it answers in its VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub service_ip: Option<String>,
    /// The address that servers see it with.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub source_nat_ip: Option<String>,
    /// Its state.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`LoadBalancer::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LoadBalancerUpdateRequest {
    /// Id of the load balancer.
    pub loadbalancer_id: String,
    /// The load balancer.
    pub loadbalancer: LoadBalancerUpdateRequestDetail,
}

impl LoadBalancerUpdateRequest {
    /// With what is required: `loadbalancer_id`, `loadbalancer`.
    pub fn new(loadbalancer_id: impl Into<String>, loadbalancer: impl Into<LoadBalancerUpdateRequestDetail>) -> Self {
        Self { loadbalancer_id: loadbalancer_id.into(), loadbalancer: loadbalancer.into() }
    }
}

/// What to change in a load balancer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LoadBalancerUpdateRequestDetail {
    /// The new text. At most 255 characters.
    pub description: String,
}

impl LoadBalancerUpdateRequestDetail {
    /// With what is required: `description`.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into() }
    }
}

impl From<&str> for LoadBalancerUpdateRequestDetail {
    fn from(description: &str) -> Self {
        Self::new(description)
    }
}

impl From<&String> for LoadBalancerUpdateRequestDetail {
    fn from(description: &String) -> Self {
        Self::new(description)
    }
}

impl From<String> for LoadBalancerUpdateRequestDetail {
    fn from(description: String) -> Self {
        Self::new(description)
    }
}

/// Input of [`LoadBalancer::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowRequest {
    /// Id of the load balancer.
    pub loadbalancer_id: String,
}

impl ShowRequest {
    /// With what is required: `loadbalancer_id`.
    pub fn new(loadbalancer_id: impl Into<String>) -> Self {
        Self { loadbalancer_id: loadbalancer_id.into() }
    }
}

impl From<&str> for ShowRequest {
    fn from(loadbalancer_id: &str) -> Self {
        Self::new(loadbalancer_id)
    }
}

impl From<&String> for ShowRequest {
    fn from(loadbalancer_id: &String) -> Self {
        Self::new(loadbalancer_id)
    }
}

impl From<String> for ShowRequest {
    fn from(loadbalancer_id: String) -> Self {
        Self::new(loadbalancer_id)
    }
}

/// A tag.
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
    /// What it looks at.
    pub enum LoadBalancerInfoLayerType {
        /// Ports.
        L4 = "L4",
        /// HTTP.
        L7 = "L7",
    }
}

open_enum! {
    /// Its state.
    pub enum LoadBalancerInfoState {
        /// Being made.
        Creating = "CREATING",
        /// Works.
        Active = "ACTIVE",
        /// Being changed.
        Editing = "EDITING",
        /// Being deleted.
        Deleting = "DELETING",
        /// Gone.
        Deleted = "DELETED",
        /// Broken.
        Error = "ERROR",
    }
}

impl Paged for LoadBalancerListResponse {
    type Item = LoadBalancerSummary;

    fn into_items(self) -> Vec<Self::Item> {
        self.loadbalancers
    }
}

json_answer!(LoadBalancerListResponse, LoadBalancerShowResponse);

model!(LoadBalancerInfo, LoadBalancerListResponse, LoadBalancerShowResponse, LoadBalancerSummary);
