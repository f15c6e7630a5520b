//! Samsung Cloud Platform Resource Manager: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, resource_manager as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::page::Paged;
use crate::timestamp::Timestamp;

/// Client of Samsung Cloud Platform Resource Manager.
///
/// Tags of resources of all services, and groups of resources that share tags.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/resource-manager.md>
#[derive(Debug, Clone)]
pub struct ResourceManager {
    client: Client,
}

impl ResourceManager {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::RESOURCE_MANAGER)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Groups of the resources that have certain tags, across services.
    pub fn resource_groups(&self) -> ResourceGroups<'_> {
        ResourceGroups { client: &self.client }
    }

    /// Resources of all services, by SRN.
    pub fn resources(&self) -> Resources<'_> {
        Resources { client: &self.client }
    }

    /// Tags of resources of all services. A resource is named by its SRN, as answers of its service show it.
    pub fn tags(&self) -> Tags<'_> {
        Tags { client: &self.client }
    }
}

impl From<Client> for ResourceManager {
    fn from(client: Client) -> Self {
        ResourceManager { client }
    }
}

/// Groups of the resources that have certain tags, across services.
#[derive(Debug, Clone, Copy)]
pub struct ResourceGroups<'a> {
    client: &'a Client,
}

impl<'a> ResourceGroups<'a> {
    /// List the resource groups of the account.
    ///
    /// Not what is in them.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcegroups/1.0/>
    pub fn list(&self) -> Call<'a, ResourceGroupPageResponse> {
        Call::new(self.client, rows::RESOURCE_GROUPS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListResourceGroupsRequest`], explained there
    /// field by field.
    pub fn list_with(&self, request: impl Into<ListResourceGroupsRequest>) -> Call<'a, ResourceGroupPageResponse> {
        Call::new(self.client, rows::RESOURCE_GROUPS_LIST, request.into())
    }

    /// Create a resource group.
    ///
    /// A group holds every resource that has its tags; nothing is moved into it. It costs nothing.
    ///
    /// The `request` is a [`ResourceGroupCreateRequest`], explained there field by field. Answer: The new
    /// group.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/createresourcegroup/1.0/>
    pub fn create(&self, request: impl Into<ResourceGroupCreateRequest>) -> Call<'a, ResourceGroupCreateResponse> {
        Call::new(self.client, rows::RESOURCE_GROUPS_CREATE, request.into())
    }

    /// Read a resource group.
    ///
    /// Shows its SRN too, which the list does not.
    ///
    /// The `request` is a [`ShowResourceGroupsRequest`], explained there field by field. Answer: One group.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresourcegroup/1.0/>
    pub fn show(&self, request: impl Into<ShowResourceGroupsRequest>) -> Call<'a, ResourceGroupShowResponse> {
        Call::new(self.client, rows::RESOURCE_GROUPS_SHOW, request.into())
    }

    /// Delete a resource group for good.
    ///
    /// The resources that belong to it stay.
    ///
    /// The `request` is a [`DeleteResourceGroupsRequest`], explained there field by field.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcegroup/1.0/>
    pub fn delete(&self, request: impl Into<DeleteResourceGroupsRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::RESOURCE_GROUPS_DELETE, request.into())
    }
}

/// Resources of all services, by SRN.
#[derive(Debug, Clone, Copy)]
pub struct Resources<'a> {
    client: &'a Client,
}

impl<'a> Resources<'a> {
    /// Read what all services show of a resource alike.
    ///
    /// Name, kind, region, state and tags, whatever the service. A key may be refused here though it may do
    /// everything else.
    ///
    /// The `request` is a [`ShowResourcesRequest`], explained there field by field. Answer: One resource.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresource/1.0/>
    ///
    /// # Errors
    ///
    /// - 403, `Forbidden`: Answered to a key of the owner of the account: the permission for this action seems
    ///   to be missing at the vendor.
    pub fn show(&self, request: impl Into<ShowResourcesRequest>) -> Call<'a, ResourceShowResponse> {
        Call::new(self.client, rows::RESOURCES_SHOW, request.into())
    }
}

/// Tags of resources of all services. A resource is named by its SRN, as answers of its service show it.
#[derive(Debug, Clone, Copy)]
pub struct Tags<'a> {
    client: &'a Client,
}

impl<'a> Tags<'a> {
    /// List the tags of all resources of the account.
    ///
    /// One row for each tag of each resource. Filters can be combined; with `key` and `value` it finds the
    /// resources that carry a tag, whatever service they belong to.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listtags/1.0/>
    pub fn list(&self) -> Call<'a, TagListResponse> {
        Call::new(self.client, rows::TAGS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListTagsRequest`], explained there field by
    /// field.
    pub fn list_with(&self, request: impl Into<ListTagsRequest>) -> Call<'a, TagListResponse> {
        Call::new(self.client, rows::TAGS_LIST, request.into())
    }

    /// List the tags of one resource.
    ///
    /// A resource has at most 50 tags, so one page of 50 has them all.
    ///
    /// The `request` is a [`ListOfResourceTagsRequest`], explained there field by field. Answer: The tags of
    /// one resource.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcetags/1.0/>
    pub fn list_of_resource(&self, request: impl Into<ListOfResourceTagsRequest>) -> Call<'a, TagShowListResponse> {
        Call::new(self.client, rows::TAGS_LIST_OF_RESOURCE, request.into())
    }

    /// Take all tags from a resource.
    ///
    /// What groups it by a tag loses it.
    ///
    /// The `request` is a [`DeleteOfResourceTagsRequest`], explained there field by field.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcetags/1.0/>
    pub fn delete_of_resource(&self, request: impl Into<DeleteOfResourceTagsRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::TAGS_DELETE_OF_RESOURCE, request.into())
    }

    /// Set the tags of a resource.
    ///
    /// Keys that it has already get the new value.
    ///
    /// The `request` is a [`TagSetRequest`], explained there field by field. Answer: The tags after the change.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/updateresourcetags/1.0/>
    pub fn set_of_resource(&self, request: impl Into<TagSetRequest>) -> Call<'a, TagBaseResponse> {
        Call::new(self.client, rows::TAGS_SET_OF_RESOURCE, request.into())
    }
}

/// Input of [`Tags::delete_of_resource`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteOfResourceTagsRequest {
    /// SRN of the resource: its name across all services. Slashes and colons are escaped for you.
    pub srn: String,
}

impl DeleteOfResourceTagsRequest {
    /// With what is required: `srn`.
    pub fn new(srn: impl Into<String>) -> Self {
        Self { srn: srn.into() }
    }
}

impl From<&str> for DeleteOfResourceTagsRequest {
    fn from(srn: &str) -> Self {
        Self::new(srn)
    }
}

impl From<&String> for DeleteOfResourceTagsRequest {
    fn from(srn: &String) -> Self {
        Self::new(srn)
    }
}

impl From<String> for DeleteOfResourceTagsRequest {
    fn from(srn: String) -> Self {
        Self::new(srn)
    }
}

/// Input of [`ResourceGroups::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteResourceGroupsRequest {
    /// Id of the resource group.
    pub resource_group_id: String,
}

impl DeleteResourceGroupsRequest {
    /// With what is required: `resource_group_id`.
    pub fn new(resource_group_id: impl Into<String>) -> Self {
        Self { resource_group_id: resource_group_id.into() }
    }
}

impl From<&str> for DeleteResourceGroupsRequest {
    fn from(resource_group_id: &str) -> Self {
        Self::new(resource_group_id)
    }
}

impl From<&String> for DeleteResourceGroupsRequest {
    fn from(resource_group_id: &String) -> Self {
        Self::new(resource_group_id)
    }
}

impl From<String> for DeleteResourceGroupsRequest {
    fn from(resource_group_id: String) -> Self {
        Self::new(resource_group_id)
    }
}

/// Input of [`Tags::list_of_resource`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListOfResourceTagsRequest {
    /// SRN of the resource: its name across all services. Slashes and colons are escaped for you.
    pub srn: String,
    /// Tags per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl ListOfResourceTagsRequest {
    /// With what is required: `srn`.
    pub fn new(srn: impl Into<String>) -> Self {
        Self { srn: srn.into(), size: None, page: None, sort: None }
    }

    /// Tags per page. At least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page, from 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

impl From<&str> for ListOfResourceTagsRequest {
    fn from(srn: &str) -> Self {
        Self::new(srn)
    }
}

impl From<&String> for ListOfResourceTagsRequest {
    fn from(srn: &String) -> Self {
        Self::new(srn)
    }
}

impl From<String> for ListOfResourceTagsRequest {
    fn from(srn: String) -> Self {
        Self::new(srn)
    }
}

/// Input of [`ResourceGroups::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListResourceGroupsRequest {
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only the group with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Only groups of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ListResourceGroupsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { size: None, page: None, sort: None, id: None, name: None }
    }

    /// Rows per page. At least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page, from 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only the group with this id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Only groups of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Input of [`Tags::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListTagsRequest {
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only tags of resources of this account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Only tags with this key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Only tags with this value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Only tags of the resource with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_identifier: Option<String>,
    /// Only tags of resources of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// Only tags of resources of this service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_type: Option<String>,
    /// Only tags of resources in this environment: `s`, `g` or `e`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offering: Option<String>,
    /// Only tags of resources in this region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

impl ListTagsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            account_id: None,
            key: None,
            value: None,
            resource_identifier: None,
            resource_type: None,
            service_type: None,
            offering: None,
            region: None,
        }
    }

    /// Rows per page. At least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page, from 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only tags of resources of this account.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Only tags with this key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Only tags with this value.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Only tags of the resource with this id.
    pub fn resource_identifier(mut self, resource_identifier: impl Into<String>) -> Self {
        self.resource_identifier = Some(resource_identifier.into());
        self
    }

    /// Only tags of resources of this kind.
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = Some(resource_type.into());
        self
    }

    /// Only tags of resources of this service.
    pub fn service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Only tags of resources in this environment: `s`, `g` or `e`.
    pub fn offering(mut self, offering: impl Into<String>) -> Self {
        self.offering = Some(offering.into());
        self
    }

    /// Only tags of resources in this region.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

/// The group to make.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupcreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResourceGroupCreateRequest {
    /// Free text; it has to be there, and may be `null`.
    pub description: Option<String>,
    /// Name of the group: Korean and Latin letters, digits and `+=,.@_-`. That it must be unique is not said. 3
    /// to 64 characters.
    pub name: String,
    /// Kinds of resources to hold, for example `virtual-server`; without any, every kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_types: Option<Vec<String>>,
    /// Tags that a resource must have to belong to the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl ResourceGroupCreateRequest {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { description: None, name: name.into(), resource_types: None, tags: None }
    }

    /// Free text; it has to be there, and may be `null`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Kinds of resources to hold, for example `virtual-server`; without any, every kind.
    pub fn resource_types(mut self, resource_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_types = Some(resource_types.into_iter().map(Into::into).collect());
        self
    }

    /// Tags that a resource must have to belong to the group.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl From<&str> for ResourceGroupCreateRequest {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<&String> for ResourceGroupCreateRequest {
    fn from(name: &String) -> Self {
        Self::new(name)
    }
}

impl From<String> for ResourceGroupCreateRequest {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// The new group.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupcreateresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceGroupCreateResponse {
    /// The group.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource_group: ResourceGroupDetail,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A group of resources.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/createresourcegroup/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceGroupDetail {
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the group.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Name of the group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Region of the group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Kinds of resources that the group holds, for example `virtual-server`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub resource_types: Vec<String>,
    /// SRN of the group.
    #[serde(deserialize_with = "lenient::sure")]
    pub srn: String,
    /// Tags that a resource has that belongs to the group.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of groups.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegrouppageresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceGroupPageResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// The groups.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub resource_groups: Vec<ResourceGroupRow>,
    /// Rows per page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The order that was asked for.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub sort: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A group of resources.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroup/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceGroupRow {
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the group.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Name of the group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Region of the group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Kinds of resources that the group holds, for example `virtual-server`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub resource_types: Vec<String>,
    /// Tags that a resource has that belongs to the group.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One group.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupshowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceGroupShowResponse {
    /// The group.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource_group: ResourceGroupDetail,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A resource of any service.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resource/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceInfo {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the resource.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Name of the product.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
    /// Region of the resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Name of the resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_name: Option<String>,
    /// Kind of resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// Kind of resource, as the console shows it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_type_display_name: Option<String>,
    /// SRN of the resource.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub srn: Option<String>,
    /// State of the resource, in the words of its service.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Its tags.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Map<String, Value>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One resource.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourceshowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResourceShowResponse {
    /// The resource.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource: ResourceInfo,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`ResourceGroups::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowResourceGroupsRequest {
    /// Id of the resource group.
    pub resource_group_id: String,
}

impl ShowResourceGroupsRequest {
    /// With what is required: `resource_group_id`.
    pub fn new(resource_group_id: impl Into<String>) -> Self {
        Self { resource_group_id: resource_group_id.into() }
    }
}

impl From<&str> for ShowResourceGroupsRequest {
    fn from(resource_group_id: &str) -> Self {
        Self::new(resource_group_id)
    }
}

impl From<&String> for ShowResourceGroupsRequest {
    fn from(resource_group_id: &String) -> Self {
        Self::new(resource_group_id)
    }
}

impl From<String> for ShowResourceGroupsRequest {
    fn from(resource_group_id: String) -> Self {
        Self::new(resource_group_id)
    }
}

/// Input of [`Resources::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowResourcesRequest {
    /// SRN of the resource: its name across all services. Slashes and colons are escaped for you.
    pub srn: String,
}

impl ShowResourcesRequest {
    /// With what is required: `srn`.
    pub fn new(srn: impl Into<String>) -> Self {
        Self { srn: srn.into() }
    }
}

impl From<&str> for ShowResourcesRequest {
    fn from(srn: &str) -> Self {
        Self::new(srn)
    }
}

impl From<&String> for ShowResourcesRequest {
    fn from(srn: &String) -> Self {
        Self::new(srn)
    }
}

impl From<String> for ShowResourcesRequest {
    fn from(srn: String) -> Self {
        Self::new(srn)
    }
}

/// A tag and the resource that has it.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srnkeyvalue/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SrnKeyValue {
    /// Key of the tag. 1 to 128 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`.
    #[serde(deserialize_with = "lenient::sure")]
    pub key: String,
    /// SRN of the resource.
    #[serde(deserialize_with = "lenient::sure")]
    pub srn: String,
    /// Value of the tag. At most 256 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`.
    #[serde(deserialize_with = "lenient::sure")]
    pub value: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A resource and its tags.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srntaglist/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SrnTagList {
    /// SRN of the resource.
    #[serde(deserialize_with = "lenient::sure")]
    pub srn: String,
    /// Its tags.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A tag.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tag/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tag {
    /// Its key: Korean and Latin letters, digits, blanks and `+-=._:/@`. 1 to 128 characters.
    #[serde(deserialize_with = "lenient::sure")]
    pub key: String,
    /// Its value, of the same letters. At most 256 characters.
    #[serde(default, deserialize_with = "lenient::optional")]
    pub value: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Tag {
    /// With what is required: `key`.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), value: None, extra: Map::new() }
    }

    /// Its value, of the same letters. At most 256 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl From<&str> for Tag {
    fn from(key: &str) -> Self {
        Self::new(key)
    }
}

impl From<&String> for Tag {
    fn from(key: &String) -> Self {
        Self::new(key)
    }
}

impl From<String> for Tag {
    fn from(key: String) -> Self {
        Self::new(key)
    }
}

/// The tags after the change.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagbaseresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TagBaseResponse {
    /// Lists of tags by SRN.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub content: Option<Map<String, Value>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of tags.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/taglistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TagListResponse {
    /// The tags.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<SrnKeyValue>,
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Rows per page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The order that was asked for.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub sort: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Tags::set_of_resource`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TagSetRequest {
    /// SRN of the resource: its name across all services. Slashes and colons are escaped for you.
    pub srn: String,
    /// All tags the resource is to have, at most 50.
    pub tags: Vec<Tag>,
}

impl TagSetRequest {
    /// With what is required: `srn`, `tags`.
    pub fn new(srn: impl Into<String>, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        Self { srn: srn.into(), tags: tags.into_iter().map(Into::into).collect() }
    }
}

/// The tags of one resource.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagshowlistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TagShowListResponse {
    /// The resource and its tags.
    #[serde(deserialize_with = "lenient::sure")]
    pub content: SrnTagList,
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Rows per page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The order that was asked for.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub sort: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Paged for ResourceGroupPageResponse {
    type Item = ResourceGroupRow;

    fn into_items(self) -> Vec<Self::Item> {
        self.resource_groups
    }
}

impl Paged for TagListResponse {
    type Item = SrnKeyValue;

    fn into_items(self) -> Vec<Self::Item> {
        self.content
    }
}

json_answer!(
    ResourceGroupCreateResponse,
    ResourceGroupPageResponse,
    ResourceGroupShowResponse,
    ResourceShowResponse,
    TagBaseResponse,
    TagListResponse,
    TagShowListResponse,
);

model!(
    ResourceGroupCreateResponse,
    ResourceGroupDetail,
    ResourceGroupPageResponse,
    ResourceGroupRow,
    ResourceGroupShowResponse,
    ResourceInfo,
    ResourceShowResponse,
    SrnKeyValue,
    SrnTagList,
    Tag,
    TagBaseResponse,
    TagListResponse,
    TagShowListResponse,
);
