//! Samsung Cloud Platform Quota: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, quota as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::page::Paged;
use crate::timestamp::Timestamp;

/// Client of Samsung Cloud Platform Quota.
///
/// How much of each kind of resource an account may have, and its requests to have more.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/quota.md>
#[derive(Debug, Clone)]
pub struct Quota {
    client: Client,
}

impl Quota {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::QUOTA)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// What an account may have of each kind of resource.
    pub fn quotas(&self) -> Quotas<'_> {
        Quotas { client: &self.client }
    }

    /// Requests of an account for another quota, and what became of them.
    pub fn quota_requests(&self) -> QuotaRequests<'_> {
        QuotaRequests { client: &self.client }
    }
}

impl From<Client> for Quota {
    fn from(client: Client) -> Self {
        Quota { client }
    }
}

/// What an account may have of each kind of resource.
#[derive(Debug, Clone, Copy)]
pub struct Quotas<'a> {
    client: &'a Client,
}

impl<'a> Quotas<'a> {
    /// List how much an account may have of each kind of resource.
    ///
    /// What counts is `applied_value`, else `initial_value`. How much is used stands nowhere. Ask before a
    /// project is built: five VPCs in a region are the default, and a cluster needs room for its nodes and
    /// their disks.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listaccountquota/1.4/>
    pub fn list(&self) -> Call<'a, AccountQuotaListResponse> {
        Call::new(self.client, rows::QUOTAS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListQuotasRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListQuotasRequest>) -> Call<'a, AccountQuotaListResponse> {
        Call::new(self.client, rows::QUOTAS_LIST, request.into())
    }

    /// Read one quota of the account.
    ///
    /// The same as in the list.
    ///
    /// The `request` is a [`ShowQuotasRequest`], explained there field by field. Answer: One quota.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showaccountquota/1.4/>
    pub fn show(&self, request: impl Into<ShowQuotasRequest>) -> Call<'a, AccountQuotaShowResponse> {
        Call::new(self.client, rows::QUOTAS_SHOW, request.into())
    }
}

/// Requests of an account for another quota, and what became of them.
#[derive(Debug, Clone, Copy)]
pub struct QuotaRequests<'a> {
    client: &'a Client,
}

impl<'a> QuotaRequests<'a> {
    /// List the requests of an account for other quotas.
    ///
    /// The four moments are the ends of two spans, in which requests were made and took effect. An account that
    /// never asked has none.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listquotarequests/1.4/>
    pub fn list(&self) -> Call<'a, QuotaRequestListResponse> {
        Call::new(self.client, rows::QUOTA_REQUESTS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListQuotaRequestsRequest`], explained there
    /// field by field.
    pub fn list_with(&self, request: impl Into<ListQuotaRequestsRequest>) -> Call<'a, QuotaRequestListResponse> {
        Call::new(self.client, rows::QUOTA_REQUESTS_LIST, request.into())
    }

    /// Read a request for another quota.
    ///
    /// Tells more than the list: which quota it is about, and the answer in words.
    ///
    /// The `request` is a [`ShowQuotaRequestsRequest`], explained there field by field. Answer: One request.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showquotarequest/1.4/>
    pub fn show(&self, request: impl Into<ShowQuotaRequestsRequest>) -> Call<'a, QuotaRequestShowResponse> {
        Call::new(self.client, rows::QUOTA_REQUESTS_SHOW, request.into())
    }
}

/// A quota of the account.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquota/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountQuota {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// Name of the account.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_name: String,
    /// Whether another value can be asked for.
    #[serde(deserialize_with = "lenient::sure")]
    pub adjustable: bool,
    /// What counts for this account, in `unit`; `null` or 0 if nobody asked for another value.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub applied_value: Option<i64>,
    /// Whether a request needs an approval.
    #[serde(deserialize_with = "lenient::sure")]
    pub approval: bool,
    /// Which account or region: `global`, or the name of the region.
    #[serde(deserialize_with = "lenient::sure")]
    pub class_value: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// What the quota limits.
    #[serde(deserialize_with = "lenient::sure")]
    pub description: String,
    /// Share of the quota that stays free when it is reduced by itself.
    ///
    /// Inferred.
    #[serde(deserialize_with = "lenient::sure")]
    pub free_rate: i64,
    /// Id of the quota.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// What the platform gives every account, in `unit`.
    #[serde(deserialize_with = "lenient::sure")]
    pub initial_value: i64,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Name of the quota.
    #[serde(deserialize_with = "lenient::sure")]
    pub quota_item: String,
    /// Whether a quota that is not used is reduced by itself.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub reduction: Option<bool>,
    /// Whether a request is open.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub request: Option<bool>,
    /// What the quota counts in: the whole account or one region.
    #[serde(deserialize_with = "lenient::sure")]
    pub request_class: QuotaScope,
    /// Kind of resource that is limited.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource_type: String,
    /// Service that the quota belongs to, by the name that the console shows.
    #[serde(deserialize_with = "lenient::sure")]
    pub service: String,
    /// SRN of the quota: its name across all services.
    #[serde(deserialize_with = "lenient::sure")]
    pub srn: String,
    /// What the values count, for example `EA` (pieces) or `GB`.
    #[serde(deserialize_with = "lenient::sure")]
    pub unit: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of quotas.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotalistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountQuotaListResponse {
    /// The quotas.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub account_quotas: Vec<AccountQuota>,
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

/// One quota.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotashowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountQuotaShowResponse {
    /// The quota.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_quota: AccountQuota,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`QuotaRequests::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListQuotaRequestsRequest {
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only quotas of this service, by the name that the console shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Only this quota, by its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota_item: Option<String>,
    /// Only quotas of this scope: `Account` or `Region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_class: Option<String>,
    /// Only requests made then or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_start_at: Option<Timestamp>,
    /// Only requests made then or before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_end_at: Option<Timestamp>,
    /// Only requests that took effect then or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applied_start_at: Option<Timestamp>,
    /// Only requests that took effect then or before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applied_end_at: Option<Timestamp>,
    /// Only requests in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

impl ListQuotaRequestsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            service: None,
            quota_item: None,
            request_class: None,
            requested_start_at: None,
            requested_end_at: None,
            applied_start_at: None,
            applied_end_at: None,
            state: None,
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

    /// Only quotas of this service, by the name that the console shows.
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Only this quota, by its name.
    pub fn quota_item(mut self, quota_item: impl Into<String>) -> Self {
        self.quota_item = Some(quota_item.into());
        self
    }

    /// Only quotas of this scope: `Account` or `Region`.
    pub fn request_class(mut self, request_class: impl Into<String>) -> Self {
        self.request_class = Some(request_class.into());
        self
    }

    /// Only requests made then or later.
    pub fn requested_start_at(mut self, requested_start_at: impl Into<Timestamp>) -> Self {
        self.requested_start_at = Some(requested_start_at.into());
        self
    }

    /// Only requests made then or before.
    pub fn requested_end_at(mut self, requested_end_at: impl Into<Timestamp>) -> Self {
        self.requested_end_at = Some(requested_end_at.into());
        self
    }

    /// Only requests that took effect then or later.
    pub fn applied_start_at(mut self, applied_start_at: impl Into<Timestamp>) -> Self {
        self.applied_start_at = Some(applied_start_at.into());
        self
    }

    /// Only requests that took effect then or before.
    pub fn applied_end_at(mut self, applied_end_at: impl Into<Timestamp>) -> Self {
        self.applied_end_at = Some(applied_end_at.into());
        self
    }

    /// Only requests in this state.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// Input of [`Quotas::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListQuotasRequest {
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only quotas of this scope: `Account` or `Region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_class: Option<String>,
    /// Only quotas of this service, by the name that the console shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Only this quota, by its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota_item: Option<String>,
    /// Only quotas with this description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl ListQuotasRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            request_class: None,
            service: None,
            quota_item: None,
            description: None,
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

    /// Only quotas of this scope: `Account` or `Region`.
    pub fn request_class(mut self, request_class: impl Into<String>) -> Self {
        self.request_class = Some(request_class.into());
        self
    }

    /// Only quotas of this service, by the name that the console shows.
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Only this quota, by its name.
    pub fn quota_item(mut self, quota_item: impl Into<String>) -> Self {
        self.quota_item = Some(quota_item.into());
        self
    }

    /// Only quotas with this description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A request for another quota.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequest/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuotaRequest {
    /// When it took effect.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub applied_at: Option<Timestamp>,
    /// What counts for this account, in `unit`; `null` or 0 if nobody asked for another value.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub applied_value: Option<i64>,
    /// The answer, in words.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub approval_message: Option<String>,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// Share of the quota that stays free when it is reduced by itself.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub free_rate: Option<i64>,
    /// Id of the request.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// What the platform gives every account, in `unit`.
    #[serde(deserialize_with = "lenient::sure")]
    pub initial_value: i64,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Name of the quota.
    #[serde(deserialize_with = "lenient::sure")]
    pub quota_item: String,
    /// What the quota counts in: the whole account or one region.
    #[serde(deserialize_with = "lenient::sure")]
    pub request_class: QuotaScope,
    /// Why, in the words of the user.
    #[serde(deserialize_with = "lenient::sure")]
    pub request_message: String,
    /// The value that was asked for, in `unit`.
    #[serde(deserialize_with = "lenient::sure")]
    pub request_value: i64,
    /// Name of the user who asked.
    #[serde(deserialize_with = "lenient::sure")]
    pub requester: String,
    /// Service that the quota belongs to, by the name that the console shows.
    #[serde(deserialize_with = "lenient::sure")]
    pub service: String,
    /// What became of the request.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: RequestState,
    /// What the values count, for example `EA` (pieces) or `GB`.
    #[serde(deserialize_with = "lenient::sure")]
    pub unit: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A request for another quota.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestdetail/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuotaRequestDetail {
    /// Id of the quota that it is about.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_quota_id: String,
    /// When it took effect.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub applied_at: Option<Timestamp>,
    /// What counts for this account, in `unit`; `null` or 0 if nobody asked for another value.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub applied_value: Option<i64>,
    /// The answer, in words.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub approval_message: Option<String>,
    /// Which account or region: `global`, or the name of the region.
    #[serde(deserialize_with = "lenient::sure")]
    pub class_value: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// What the quota limits.
    #[serde(deserialize_with = "lenient::sure")]
    pub description: String,
    /// Share of the quota that stays free when it is reduced by itself.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub free_rate: Option<i64>,
    /// Id of the request.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// What the platform gives every account, in `unit`.
    #[serde(deserialize_with = "lenient::sure")]
    pub initial_value: i64,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Name of the quota.
    #[serde(deserialize_with = "lenient::sure")]
    pub quota_item: String,
    /// Whether a quota that is not used is reduced by itself.
    #[serde(deserialize_with = "lenient::sure")]
    pub reduction: bool,
    /// Why, in the words of the user.
    #[serde(deserialize_with = "lenient::sure")]
    pub request_message: String,
    /// The value that was asked for, in `unit`.
    #[serde(deserialize_with = "lenient::sure")]
    pub request_value: i64,
    /// Name of the user who asked.
    #[serde(deserialize_with = "lenient::sure")]
    pub requester: String,
    /// What became of the request.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: RequestState,
    /// What the values count, for example `EA` (pieces) or `GB`.
    #[serde(deserialize_with = "lenient::sure")]
    pub unit: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of requests.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestlistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuotaRequestListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// The requests.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub quota_requests: Vec<QuotaRequest>,
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

/// One request.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestshowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuotaRequestShowResponse {
    /// The request.
    #[serde(deserialize_with = "lenient::sure")]
    pub quota_request: QuotaRequestDetail,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`QuotaRequests::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowQuotaRequestsRequest {
    /// Id of the request for a quota, from [`QuotaRequests::list`].
    pub request_id: String,
}

impl ShowQuotaRequestsRequest {
    /// With what is required: `request_id`.
    pub fn new(request_id: impl Into<String>) -> Self {
        Self { request_id: request_id.into() }
    }
}

impl From<&str> for ShowQuotaRequestsRequest {
    fn from(request_id: &str) -> Self {
        Self::new(request_id)
    }
}

impl From<&String> for ShowQuotaRequestsRequest {
    fn from(request_id: &String) -> Self {
        Self::new(request_id)
    }
}

impl From<String> for ShowQuotaRequestsRequest {
    fn from(request_id: String) -> Self {
        Self::new(request_id)
    }
}

/// Input of [`Quotas::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowQuotasRequest {
    /// Id of the quota, from [`Quotas::list`].
    pub account_quota_id: String,
}

impl ShowQuotasRequest {
    /// With what is required: `account_quota_id`.
    pub fn new(account_quota_id: impl Into<String>) -> Self {
        Self { account_quota_id: account_quota_id.into() }
    }
}

impl From<&str> for ShowQuotasRequest {
    fn from(account_quota_id: &str) -> Self {
        Self::new(account_quota_id)
    }
}

impl From<&String> for ShowQuotasRequest {
    fn from(account_quota_id: &String) -> Self {
        Self::new(account_quota_id)
    }
}

impl From<String> for ShowQuotasRequest {
    fn from(account_quota_id: String) -> Self {
        Self::new(account_quota_id)
    }
}

open_enum! {
    /// What a quota counts in.
    pub enum QuotaScope {
        /// All regions together.
        Account = "Account",
        /// Each region by itself.
        Region = "Region",
    }
}

open_enum! {
    /// What became of a request.
    pub enum RequestState {
        /// Waits for an answer.
        BeforeApprove = "BEFORE_APPROVE",
        /// Granted in part.
        PartialApproved = "PARTIAL_APPROVED",
        /// Refused.
        Refused = "REFUSED",
        /// The answer is put off.
        Holding = "HOLDING",
        /// Granted.
        Approved = "APPROVED",
        /// Reduced by the platform.
        AutoReduced = "AUTO_REDUCED",
    }
}

impl Paged for AccountQuotaListResponse {
    type Item = AccountQuota;

    fn into_items(self) -> Vec<Self::Item> {
        self.account_quotas
    }
}

impl Paged for QuotaRequestListResponse {
    type Item = QuotaRequest;

    fn into_items(self) -> Vec<Self::Item> {
        self.quota_requests
    }
}

json_answer!(AccountQuotaListResponse, AccountQuotaShowResponse, QuotaRequestListResponse, QuotaRequestShowResponse);

model!(
    AccountQuota,
    AccountQuotaListResponse,
    AccountQuotaShowResponse,
    QuotaRequest,
    QuotaRequestDetail,
    QuotaRequestListResponse,
    QuotaRequestShowResponse,
);
