//! Samsung Cloud Platform IAM: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, iam as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::page::Paged;
use crate::secret::{self, Secret};
use crate::timestamp::Timestamp;

/// Client of Samsung Cloud Platform IAM.
///
/// Who may do what in an account: users, groups, access keys, and the addresses of all services.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/iam.md>
#[derive(Debug, Clone)]
pub struct Iam {
    client: Client,
}

impl Iam {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::IAM)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Addresses of all services.
    pub fn endpoints(&self) -> Endpoints<'_> {
        Endpoints { client: &self.client }
    }

    /// Pairs of an access key and a secret key, permanent ones and temporary ones.
    pub fn access_keys(&self) -> AccessKeys<'_> {
        AccessKeys { client: &self.client }
    }

    /// Groups of users. What a user may do follows from the policies of its groups.
    pub fn groups(&self) -> Groups<'_> {
        Groups { client: &self.client }
    }

    /// Users in a group.
    pub fn members(&self) -> Members<'_> {
        Members { client: &self.client }
    }

    /// Users of an account that log in to the console.
    pub fn users(&self) -> Users<'_> {
        Users { client: &self.client }
    }
}

impl From<Client> for Iam {
    fn from(client: Client) -> Self {
        Iam { client }
    }
}

/// Addresses of all services.
#[derive(Debug, Clone, Copy)]
pub struct Endpoints<'a> {
    client: &'a Client,
}

impl<'a> Endpoints<'a> {
    /// List the addresses of all services.
    ///
    /// Gives the whole list at once. Clients need no address: they make it of service, region and environment.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listendpoints/1.4/>
    pub fn list(&self) -> Call<'a, ListEndpointsResponse> {
        Call::new(self.client, rows::ENDPOINTS_LIST, Map::new())
    }
}

/// Pairs of an access key and a secret key, permanent ones and temporary ones.
#[derive(Debug, Clone, Copy)]
pub struct AccessKeys<'a> {
    client: &'a Client,
}

impl<'a> AccessKeys<'a> {
    /// List access keys.
    ///
    /// Those of the caller, or of an account.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeylist/1.4/>
    pub fn list(&self) -> Call<'a, ListAccessKeyResponse> {
        Call::new(self.client, rows::ACCESS_KEYS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListAccessKeysRequest`], explained there
    /// field by field.
    pub fn list_with(&self, request: impl Into<ListAccessKeysRequest>) -> Call<'a, ListAccessKeyResponse> {
        Call::new(self.client, rows::ACCESS_KEYS_LIST, request.into())
    }

    /// Make an access key.
    ///
    /// A user has at most two, and each can have five temporary ones, which only this operation makes. Store
    /// the secret key now. A new key may demand temporary keys or certain addresses, as the console says: then
    /// calls with it are refused with 401.
    ///
    /// The `request` is a [`AccessKeyCreateRequest`], explained there field by field. Answer: One key.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeycreate/1.4/>
    pub fn create(&self, request: impl Into<AccessKeyCreateRequest>) -> Call<'a, AccessKeyResponse> {
        Call::new(self.client, rows::ACCESS_KEYS_CREATE, request.into())
    }

    /// Read an access key by its id.
    ///
    /// Whether the secret key is still shown is not documented.
    ///
    /// The `request` is a [`ShowAccessKeysRequest`], explained there field by field. Answer: One key.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyshow/1.4/>
    pub fn show(&self, request: impl Into<ShowAccessKeysRequest>) -> Call<'a, AccessKeyResponse> {
        Call::new(self.client, rows::ACCESS_KEYS_SHOW, request.into())
    }

    /// Enable or disable an access key.
    ///
    /// A key has to be disabled before it can be deleted. One that Secret Vault uses cannot be disabled. Think
    /// of who signs with it.
    ///
    /// The `request` is a [`AccessKeyUpdateRequest`], explained there field by field. Answer: One key.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyset/1.4/>
    pub fn update(&self, request: impl Into<AccessKeyUpdateRequest>) -> Call<'a, AccessKeyResponse> {
        Call::new(self.client, rows::ACCESS_KEYS_UPDATE, request.into())
    }

    /// Delete an access key.
    ///
    /// Disable it first. Calls signed with it are refused from then on.
    ///
    /// The `request` is a [`DeleteAccessKeysRequest`], explained there field by field.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeydelete/1.4/>
    pub fn delete(&self, request: impl Into<DeleteAccessKeysRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::ACCESS_KEYS_DELETE, request.into())
    }
}

/// Groups of users. What a user may do follows from the policies of its groups.
#[derive(Debug, Clone, Copy)]
pub struct Groups<'a> {
    client: &'a Client,
}

impl<'a> Groups<'a> {
    /// List the groups of users.
    ///
    /// Filters can be combined.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroup/1.4/>
    pub fn list(&self) -> Call<'a, GroupPageResponse> {
        Call::new(self.client, rows::GROUPS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListGroupsRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListGroupsRequest>) -> Call<'a, GroupPageResponse> {
        Call::new(self.client, rows::GROUPS_LIST, request.into())
    }

    /// Read a group with its policies and roles.
    ///
    /// What its users may do is the sum of the policies; what one denies stays denied.
    ///
    /// The `request` is a [`ShowGroupsRequest`], explained there field by field. Answer: One group.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/showgroup/1.4/>
    pub fn show(&self, request: impl Into<ShowGroupsRequest>) -> Call<'a, GroupShowResponse> {
        Call::new(self.client, rows::GROUPS_SHOW, request.into())
    }
}

/// Users in a group.
#[derive(Debug, Clone, Copy)]
pub struct Members<'a> {
    client: &'a Client,
}

impl<'a> Members<'a> {
    /// List the users in a group.
    ///
    /// With the names of all groups of each.
    ///
    /// The `request` is a [`ListMembersRequest`], explained there field by field. Answer: The items, page by
    /// page as they are asked for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroupmember/1.4/>
    pub fn list(&self, request: impl Into<ListMembersRequest>) -> Call<'a, GroupMemberPageResponse> {
        Call::new(self.client, rows::MEMBERS_LIST, request.into())
    }

    /// Put a user into a group.
    ///
    /// The user may do from now on what the policies of the group allow.
    ///
    /// The `request` is a [`GroupMemberCreateRequest`], explained there field by field. Answer: The new member.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/addgroupmember/1.4/>
    pub fn add(&self, request: impl Into<GroupMemberCreateRequest>) -> Call<'a, GroupMemberCreateResponse> {
        Call::new(self.client, rows::MEMBERS_ADD, request.into())
    }

    /// Take a user out of a group.
    ///
    /// The user stays, and loses what only this group allowed.
    ///
    /// The `request` is a [`RemoveMembersRequest`], explained there field by field.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/removegroupmember/1.4/>
    pub fn remove(&self, request: impl Into<RemoveMembersRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::MEMBERS_REMOVE, request.into())
    }
}

/// Users of an account that log in to the console.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a> {
    client: &'a Client,
}

impl<'a> Users<'a> {
    /// List the users of an account.
    ///
    /// The id of the account stands in the console; no operation tells it.
    ///
    /// The `request` is a [`ListUsersRequest`], explained there field by field. Answer: The items, page by page
    /// as they are asked for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listiamuser/1.4/>
    pub fn list(&self, request: impl Into<ListUsersRequest>) -> Call<'a, UserPage> {
        Call::new(self.client, rows::USERS_LIST, request.into())
    }

    /// Create a user that can log in to the console.
    ///
    /// Without groups and policies it may do nothing. AI&MLOps platforms have users of their own: this one is
    /// for the console.
    ///
    /// The `request` is a [`UserCreateRequest`], explained there field by field. Answer: A user.
    ///
    /// Inferred; see <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/createiamuser/1.4/>
    pub fn create(&self, request: impl Into<UserCreateRequest>) -> Call<'a, User> {
        Call::new(self.client, rows::USERS_CREATE, request.into())
    }

    /// Read a user of an account.
    ///
    /// The same as in the list.
    ///
    /// The `request` is a [`ShowUsersRequest`], explained there field by field. Answer: A user.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/getiamuser/1.4/>
    pub fn show(&self, request: impl Into<ShowUsersRequest>) -> Call<'a, User> {
        Call::new(self.client, rows::USERS_SHOW, request.into())
    }

    /// Delete a user of an account.
    ///
    /// Its access keys go with it, so calls signed with them are refused from then on.
    ///
    /// The `request` is a [`DeleteUsersRequest`], explained there field by field.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/deleteiamuser/1.4/>
    pub fn delete(&self, request: impl Into<DeleteUsersRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::USERS_DELETE, request.into())
    }

    /// Does what [`Users::create`] does, unless something of this `user_name` is there: then it answers with
    /// that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that [`Users::show`] shows:
    /// `description`.
    ///
    /// The `request` is a [`UserCreateRequest`], explained there field by field. Answer: A user.
    pub fn ensure(&self, request: impl Into<UserCreateRequest>) -> Call<'a, User> {
        Call::new(self.client, rows::USERS_ENSURE, request.into())
    }
}

/// The key to make.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskeycreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccessKeyCreateRequest {
    /// How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`. `PERMANENT` or `TEMPORARY`.
    pub access_key_type: AccessKeyCreateAccessKeyType,
    /// Id of the account; left out, that of the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Free text. Make it unique: it is what a creation with an unknown outcome is found by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How long a temporary key lives, as ISO 8601 writes it: `PT1H` is an hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// Id of the permanent key that a temporary one comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_access_key_id: Option<String>,
    /// One-time code of the user, if the account demands one.
    ///
    /// Inferred.
    #[serde(serialize_with = "secret::reveal_optional", skip_serializing_if = "Option::is_none")]
    pub passcode: Option<Secret>,
}

impl AccessKeyCreateRequest {
    /// With what is required: `access_key_type`.
    pub fn new(access_key_type: impl Into<AccessKeyCreateAccessKeyType>) -> Self {
        Self {
            access_key_type: access_key_type.into(),
            account_id: None,
            description: None,
            duration: None,
            parent_access_key_id: None,
            passcode: None,
        }
    }

    /// Id of the account; left out, that of the caller.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Free text. Make it unique: it is what a creation with an unknown outcome is found by.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// How long a temporary key lives, as ISO 8601 writes it: `PT1H` is an hour.
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Id of the permanent key that a temporary one comes from.
    pub fn parent_access_key_id(mut self, parent_access_key_id: impl Into<String>) -> Self {
        self.parent_access_key_id = Some(parent_access_key_id.into());
        self
    }

    /// One-time code of the user, if the account demands one.
    pub fn passcode(mut self, passcode: impl Into<Secret>) -> Self {
        self.passcode = Some(passcode.into());
        self
    }
}

impl From<&str> for AccessKeyCreateRequest {
    fn from(access_key_type: &str) -> Self {
        Self::new(access_key_type)
    }
}

impl From<&String> for AccessKeyCreateRequest {
    fn from(access_key_type: &String) -> Self {
        Self::new(access_key_type)
    }
}

impl From<String> for AccessKeyCreateRequest {
    fn from(access_key_type: String) -> Self {
        Self::new(access_key_type)
    }
}

impl From<AccessKeyCreateAccessKeyType> for AccessKeyCreateRequest {
    fn from(access_key_type: AccessKeyCreateAccessKeyType) -> Self {
        Self::new(access_key_type)
    }
}

/// An access key.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskey/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccessKeyInfo {
    /// The access key: what a client is given.
    #[serde(deserialize_with = "lenient::sure")]
    pub access_key: String,
    /// How long it lives.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub access_key_type: Option<AccessKeyInfoAccessKeyType>,
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it ends; the year 9999 is never.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub expiration_timestamp: Option<Timestamp>,
    /// Id of the key, which is not the key itself.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Whether it may be used.
    #[serde(deserialize_with = "lenient::sure")]
    pub is_enabled: bool,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Id of the key that a temporary one comes from.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub parent_access_key_id: Option<String>,
    /// The secret key: what a client is given.
    ///
    /// A secret: it is read, but left out when the answer is written as JSON.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing)]
    pub secret_key: Option<Secret>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One key.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskeyresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccessKeyResponse {
    /// The key.
    #[serde(deserialize_with = "lenient::sure")]
    pub access_key: AccessKeyInfo,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AccessKeys::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccessKeyUpdateRequest {
    /// Id of the access key, which is not the key itself.
    pub access_key_id: String,
    /// Whether it may be used from now on. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
}

impl AccessKeyUpdateRequest {
    /// With what is required: `access_key_id`.
    pub fn new(access_key_id: impl Into<String>) -> Self {
        Self { access_key_id: access_key_id.into(), is_enabled: None }
    }

    /// Whether it may be used from now on. Default: `true`.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }
}

impl From<&str> for AccessKeyUpdateRequest {
    fn from(access_key_id: &str) -> Self {
        Self::new(access_key_id)
    }
}

impl From<&String> for AccessKeyUpdateRequest {
    fn from(access_key_id: &String) -> Self {
        Self::new(access_key_id)
    }
}

impl From<String> for AccessKeyUpdateRequest {
    fn from(access_key_id: String) -> Self {
        Self::new(access_key_id)
    }
}

/// A user in a group.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/createdgroupmember/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreatedGroupMember {
    /// When the user was added.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who added it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// E-mail address of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_email: Option<String>,
    /// Name of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    /// E-mail address of the user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// Id of the user.
    #[serde(deserialize_with = "lenient::sure")]
    pub user_id: String,
    /// Name of the user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AccessKeys::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteAccessKeysRequest {
    /// Id of the access key, which is not the key itself.
    pub access_key_id: String,
}

impl DeleteAccessKeysRequest {
    /// With what is required: `access_key_id`.
    pub fn new(access_key_id: impl Into<String>) -> Self {
        Self { access_key_id: access_key_id.into() }
    }
}

impl From<&str> for DeleteAccessKeysRequest {
    fn from(access_key_id: &str) -> Self {
        Self::new(access_key_id)
    }
}

impl From<&String> for DeleteAccessKeysRequest {
    fn from(access_key_id: &String) -> Self {
        Self::new(access_key_id)
    }
}

impl From<String> for DeleteAccessKeysRequest {
    fn from(access_key_id: String) -> Self {
        Self::new(access_key_id)
    }
}

/// Input of [`Users::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteUsersRequest {
    /// Id of the account, as the console shows it. No operation tells it.
    pub account_id: String,
    /// Id of the user.
    pub user_id: String,
}

impl DeleteUsersRequest {
    /// With what is required: `account_id`, `user_id`.
    pub fn new(account_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), user_id: user_id.into() }
    }
}

/// Address of a service.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/endpointsresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Endpoint {
    /// Region of the address.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Name of the service.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// Word of the service, which stands before a version in `Scp-Api-Version`.
    #[serde(deserialize_with = "lenient::sure")]
    pub service_type: String,
    /// The address.
    #[serde(deserialize_with = "lenient::sure")]
    pub url: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A group of users.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/group/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupInfo {
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// E-mail address of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_email: Option<String>,
    /// Name of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    /// Free text. At most 1000 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the domain, for example `scp`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<String>,
    /// Id of the group.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its users.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<GroupMember>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// E-mail address of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modifier_email: Option<String>,
    /// Name of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modifier_name: Option<String>,
    /// Name of the group. 3 to 24 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Policies that say what its users may do.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<Policy>,
    /// Kind of resource, for what a service manages itself.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// Roles of the group.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// Name of the service that manages it, if one does.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// Word of the service that manages it, if one does.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub service_type: Option<String>,
    /// SRN: its name across all services.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub srn: Option<String>,
    /// Who made it.
    #[serde(rename = "type", default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kind: Option<GroupInfoType>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A user in a group.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmember/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupMember {
    /// When the user was added.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who added it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When that user was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_created_at: Option<Timestamp>,
    /// E-mail address of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_email: Option<String>,
    /// When that user logged in last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_last_login_at: Option<Timestamp>,
    /// Name of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    /// Names of all groups of the user.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub group_names: Vec<String>,
    /// When the user was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_created_at: Option<Timestamp>,
    /// E-mail address of the user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// Id of the user.
    #[serde(deserialize_with = "lenient::sure")]
    pub user_id: String,
    /// When the user logged in last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_last_login_at: Option<Timestamp>,
    /// Name of the user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Members::add`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GroupMemberCreateRequest {
    /// Id of the group.
    pub group_id: String,
    /// Id of the user, from [`Users::list`].
    pub user_id: String,
}

impl GroupMemberCreateRequest {
    /// With what is required: `group_id`, `user_id`.
    pub fn new(group_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into(), user_id: user_id.into() }
    }
}

/// The new member.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmembercreateresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupMemberCreateResponse {
    /// The member.
    #[serde(deserialize_with = "lenient::sure")]
    pub group_member: CreatedGroupMember,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of members.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmemberpageresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupMemberPageResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The members.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub group_members: Vec<GroupMember>,
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

/// A page of groups.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/grouppageresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupPageResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The groups.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupInfo>,
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

/// One group.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupshowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GroupShowResponse {
    /// The group.
    #[serde(deserialize_with = "lenient::sure")]
    pub group: GroupInfo,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of keys.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listaccesskeyresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListAccessKeyResponse {
    /// The keys.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub access_keys: Vec<AccessKeyInfo>,
    /// How many there are on all pages, if `with_count` asks.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AccessKeys::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListAccessKeysRequest {
    /// `true`: the answer says how many there are on all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_count: Option<String>,
    /// Rows per page, at most 10,000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Id of the last key of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Id of the account, as the console shows it. No operation tells it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Only keys of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key_type: Option<String>,
    /// Only temporary keys that come from this key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_access_key_id: Option<String>,
}

impl ListAccessKeysRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            with_count: None,
            limit: None,
            marker: None,
            sort: None,
            account_id: None,
            access_key_type: None,
            parent_access_key_id: None,
        }
    }

    /// `true`: the answer says how many there are on all pages.
    pub fn with_count(mut self, with_count: impl Into<String>) -> Self {
        self.with_count = Some(with_count.into());
        self
    }

    /// Rows per page, at most 10,000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Id of the last key of the page before.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Id of the account, as the console shows it. No operation tells it.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Only keys of this kind.
    pub fn access_key_type(mut self, access_key_type: impl Into<String>) -> Self {
        self.access_key_type = Some(access_key_type.into());
        self
    }

    /// Only temporary keys that come from this key.
    pub fn parent_access_key_id(mut self, parent_access_key_id: impl Into<String>) -> Self {
        self.parent_access_key_id = Some(parent_access_key_id.into());
        self
    }
}

/// All addresses.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listendpointsresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListEndpointsResponse {
    /// The addresses.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub endpoints: Vec<Endpoint>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Groups::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListGroupsRequest {
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only groups of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only groups of these kinds, with commas: `USER_DEFINED`, `DEFAULT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub types: Option<String>,
    /// Only groups with these ids, with commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ids: Option<String>,
    /// `true`: only groups with members; `false`: only those without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_member: Option<String>,
    /// `true`: only groups with roles; `false`: only those without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_role: Option<String>,
    /// Whether the group is complete; what that means is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_completed: Option<String>,
    /// Only what this user created, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    /// Only what this user created, by e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_email: Option<String>,
    /// Only what this user changed last, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modifier_name: Option<String>,
    /// Only what this user changed last, by e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modifier_email: Option<String>,
    /// Only groups in which this user is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_user_id: Option<String>,
    /// Only groups that do not have this policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_policy_id: Option<String>,
}

impl ListGroupsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            name: None,
            types: None,
            ids: None,
            has_member: None,
            has_role: None,
            is_completed: None,
            creator_name: None,
            creator_email: None,
            modifier_name: None,
            modifier_email: None,
            exclude_user_id: None,
            exclude_policy_id: None,
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

    /// Only groups of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only groups of these kinds, with commas: `USER_DEFINED`, `DEFAULT`.
    pub fn types(mut self, types: impl Into<String>) -> Self {
        self.types = Some(types.into());
        self
    }

    /// Only groups with these ids, with commas.
    pub fn ids(mut self, ids: impl Into<String>) -> Self {
        self.ids = Some(ids.into());
        self
    }

    /// `true`: only groups with members; `false`: only those without.
    pub fn has_member(mut self, has_member: impl Into<String>) -> Self {
        self.has_member = Some(has_member.into());
        self
    }

    /// `true`: only groups with roles; `false`: only those without.
    pub fn has_role(mut self, has_role: impl Into<String>) -> Self {
        self.has_role = Some(has_role.into());
        self
    }

    /// Whether the group is complete; what that means is not documented.
    pub fn is_completed(mut self, is_completed: impl Into<String>) -> Self {
        self.is_completed = Some(is_completed.into());
        self
    }

    /// Only what this user created, by name.
    pub fn creator_name(mut self, creator_name: impl Into<String>) -> Self {
        self.creator_name = Some(creator_name.into());
        self
    }

    /// Only what this user created, by e-mail address.
    pub fn creator_email(mut self, creator_email: impl Into<String>) -> Self {
        self.creator_email = Some(creator_email.into());
        self
    }

    /// Only what this user changed last, by name.
    pub fn modifier_name(mut self, modifier_name: impl Into<String>) -> Self {
        self.modifier_name = Some(modifier_name.into());
        self
    }

    /// Only what this user changed last, by e-mail address.
    pub fn modifier_email(mut self, modifier_email: impl Into<String>) -> Self {
        self.modifier_email = Some(modifier_email.into());
        self
    }

    /// Only groups in which this user is not.
    pub fn exclude_user_id(mut self, exclude_user_id: impl Into<String>) -> Self {
        self.exclude_user_id = Some(exclude_user_id.into());
        self
    }

    /// Only groups that do not have this policy.
    pub fn exclude_policy_id(mut self, exclude_policy_id: impl Into<String>) -> Self {
        self.exclude_policy_id = Some(exclude_policy_id.into());
        self
    }
}

/// Input of [`Members::list`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListMembersRequest {
    /// Id of the group.
    pub group_id: String,
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only users of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Only users with this e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_email: Option<String>,
    /// Only what this user created, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    /// Only what this user created, by e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_email: Option<String>,
}

impl ListMembersRequest {
    /// With what is required: `group_id`.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            size: None,
            page: None,
            sort: None,
            user_name: None,
            user_email: None,
            creator_name: None,
            creator_email: None,
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

    /// Only users of this name.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Only users with this e-mail address.
    pub fn user_email(mut self, user_email: impl Into<String>) -> Self {
        self.user_email = Some(user_email.into());
        self
    }

    /// Only what this user created, by name.
    pub fn creator_name(mut self, creator_name: impl Into<String>) -> Self {
        self.creator_name = Some(creator_name.into());
        self
    }

    /// Only what this user created, by e-mail address.
    pub fn creator_email(mut self, creator_email: impl Into<String>) -> Self {
        self.creator_email = Some(creator_email.into());
        self
    }
}

impl From<&str> for ListMembersRequest {
    fn from(group_id: &str) -> Self {
        Self::new(group_id)
    }
}

impl From<&String> for ListMembersRequest {
    fn from(group_id: &String) -> Self {
        Self::new(group_id)
    }
}

impl From<String> for ListMembersRequest {
    fn from(group_id: String) -> Self {
        Self::new(group_id)
    }
}

/// Input of [`Users::list`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListUsersRequest {
    /// Id of the account, as the console shows it. No operation tells it.
    pub account_id: String,
    /// Rows per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only users with this e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Only users of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

impl ListUsersRequest {
    /// With what is required: `account_id`.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), size: None, page: None, sort: None, email: None, user_name: None }
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

    /// Only users with this e-mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Only users of this name.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

impl From<&str> for ListUsersRequest {
    fn from(account_id: &str) -> Self {
        Self::new(account_id)
    }
}

impl From<&String> for ListUsersRequest {
    fn from(account_id: &String) -> Self {
        Self::new(account_id)
    }
}

impl From<String> for ListUsersRequest {
    fn from(account_id: String) -> Self {
        Self::new(account_id)
    }
}

/// A policy.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policy/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Policy {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// E-mail address of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_email: Option<String>,
    /// Name of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    /// Id of the version that counts.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub default_version_id: Option<String>,
    /// Free text. At most 1000 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the domain, for example `scp`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<String>,
    /// Id of the policy.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// E-mail address of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modifier_email: Option<String>,
    /// Name of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modifier_name: Option<String>,
    /// What it is attached to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub policy_category: Option<PolicyPolicyCategory>,
    /// Name of the policy. 3 to 128 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    /// Who made it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub policy_type: Option<PolicyPolicyType>,
    /// Its versions.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub policy_versions: Vec<PolicyVersion>,
    /// Kind of resource, for what a service manages itself.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    /// Name of the service that manages it, if one does.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    /// Word of the service that manages it, if one does.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub service_type: Option<String>,
    /// SRN: its name across all services.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub srn: Option<String>,
    /// Whether it counts.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<PolicyState>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A version of a policy.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policyversion/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyVersion {
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the version.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// What it says: `Version`, and in `Statement` what is allowed and denied. What is denied stays denied.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<Map<String, Value>>,
    /// Id of the policy.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    /// Name of the version.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub policy_version_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Members::remove`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RemoveMembersRequest {
    /// Id of the group.
    pub group_id: String,
    /// Id of the user.
    pub user_id: String,
}

impl RemoveMembersRequest {
    /// With what is required: `group_id`, `user_id`.
    pub fn new(group_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into(), user_id: user_id.into() }
    }
}

/// A role.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/role/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Role {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Who may take it, in the form of a policy.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub assume_role_policy_document: Option<Map<String, Value>>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// E-mail address of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_email: Option<String>,
    /// Name of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the role.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// How long it can be taken at a time. In s.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i64>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// E-mail address of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modifier_email: Option<String>,
    /// Name of that user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modifier_name: Option<String>,
    /// Name of the role.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Policies that say what it may do.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<Policy>,
    /// Who made it: `DEFAULT` the platform, `USER_DEFINED` a user.
    #[serde(rename = "type", default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AccessKeys::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowAccessKeysRequest {
    /// Id of the access key, which is not the key itself.
    pub access_key_id: String,
}

impl ShowAccessKeysRequest {
    /// With what is required: `access_key_id`.
    pub fn new(access_key_id: impl Into<String>) -> Self {
        Self { access_key_id: access_key_id.into() }
    }
}

impl From<&str> for ShowAccessKeysRequest {
    fn from(access_key_id: &str) -> Self {
        Self::new(access_key_id)
    }
}

impl From<&String> for ShowAccessKeysRequest {
    fn from(access_key_id: &String) -> Self {
        Self::new(access_key_id)
    }
}

impl From<String> for ShowAccessKeysRequest {
    fn from(access_key_id: String) -> Self {
        Self::new(access_key_id)
    }
}

/// Input of [`Groups::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowGroupsRequest {
    /// Id of the group.
    pub group_id: String,
}

impl ShowGroupsRequest {
    /// With what is required: `group_id`.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl From<&str> for ShowGroupsRequest {
    fn from(group_id: &str) -> Self {
        Self::new(group_id)
    }
}

impl From<&String> for ShowGroupsRequest {
    fn from(group_id: &String) -> Self {
        Self::new(group_id)
    }
}

impl From<String> for ShowGroupsRequest {
    fn from(group_id: String) -> Self {
        Self::new(group_id)
    }
}

/// Input of [`Users::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowUsersRequest {
    /// Id of the account, as the console shows it. No operation tells it.
    pub account_id: String,
    /// Id of the user.
    pub user_id: String,
}

impl ShowUsersRequest {
    /// With what is required: `account_id`, `user_id`.
    pub fn new(account_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), user_id: user_id.into() }
    }
}

/// A tag.
///
/// Documented at
/// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md>
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

/// A user.
///
/// Documented at
/// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Id of the account that it belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Company of the user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// E-mail address of the user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the address was confirmed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub email_authenticated: Option<bool>,
    /// First name.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Groups of the user.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<UserGroup>,
    /// Id of the user.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// When the user logged in last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub last_login_at: Option<Timestamp>,
    /// Last name.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// When the password was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub last_password_update_at: Option<Timestamp>,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Name that is shown.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many old passwords cannot be used again.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub password_reuse_count: Option<i64>,
    /// Whether the phone number was confirmed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub phone_authenticated: Option<bool>,
    /// Time zone of the user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Kind of user.
    #[serde(rename = "type", default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kind: Option<UserType>,
    /// Name of the user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Users::create`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserCreateRequest {
    /// Id of the account, as the console shows it. No operation tells it.
    pub account_id: String,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Groups to put the user in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<String>>,
    /// First password: 9 to 20 characters with a small letter, a capital, a digit and one of `!@#$%&*^`;
    /// nothing three times in a row, no four in sequence.
    #[serde(serialize_with = "secret::reveal")]
    pub password: Secret,
    /// Policies for the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_ids: Option<Vec<String>>,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Whether the user must choose another one at the first login.
    pub temporary_password: bool,
    /// Name to log in with: letters, digits and `+=,.@-_`. At most 64 characters.
    pub user_name: String,
}

impl UserCreateRequest {
    /// With what is required: `account_id`, `password`, `temporary_password`, `user_name`.
    pub fn new(
        account_id: impl Into<String>,
        password: impl Into<Secret>,
        temporary_password: bool,
        user_name: impl Into<String>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            description: None,
            group_ids: None,
            password: password.into(),
            policy_ids: None,
            tags: None,
            temporary_password,
            user_name: user_name.into(),
        }
    }

    /// Free text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Groups to put the user in.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Policies for the user.
    pub fn policy_ids(mut self, policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.policy_ids = Some(policy_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// A group of a user.
///
/// Documented at
/// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserGroup {
    /// Id of the group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of users.
///
/// Inferred; see
/// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/data-sources/iam_users.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserPage {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number of this page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Rows per page.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// The users.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<User>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`.
    pub enum AccessKeyCreateAccessKeyType {
        /// `PERMANENT`.
        Permanent = "PERMANENT",
        /// `TEMPORARY`.
        Temporary = "TEMPORARY",
    }
}

open_enum! {
    /// How long it lives.
    pub enum AccessKeyInfoAccessKeyType {
        /// Until it is deleted.
        Permanent = "PERMANENT",
        /// For a while, from a permanent one.
        Temporary = "TEMPORARY",
        /// Made by Secret Vault.
        SecretVaultTemporary = "SECRET_VAULT_TEMPORARY",
    }
}

open_enum! {
    /// Who made it.
    pub enum GroupInfoType {
        /// A user.
        UserDefined = "USER_DEFINED",
        /// The platform.
        Default = "DEFAULT",
    }
}

open_enum! {
    /// What it is attached to.
    pub enum PolicyPolicyCategory {
        /// Users, groups and roles.
        IdentityBased = "IDENTITY_BASED",
        /// Resources.
        ResourceBased = "RESOURCE_BASED",
    }
}

open_enum! {
    /// Who made it.
    pub enum PolicyPolicyType {
        /// The platform.
        SystemManaged = "SYSTEM_MANAGED",
        /// A user.
        UserDefined = "USER_DEFINED",
    }
}

open_enum! {
    /// Whether it counts.
    pub enum PolicyState {
        /// Counts.
        Active = "ACTIVE",
        /// Does not count.
        Inactive = "INACTIVE",
        /// Is deleted.
        Deleted = "DELETED",
    }
}

open_enum! {
    /// Kind of user.
    pub enum UserType {
        /// A user of the account.
        Iam = "IAM",
    }
}

impl Paged for GroupMemberPageResponse {
    type Item = GroupMember;

    fn into_items(self) -> Vec<Self::Item> {
        self.group_members
    }
}

impl Paged for GroupPageResponse {
    type Item = GroupInfo;

    fn into_items(self) -> Vec<Self::Item> {
        self.groups
    }
}

impl Paged for ListAccessKeyResponse {
    type Item = AccessKeyInfo;

    fn into_items(self) -> Vec<Self::Item> {
        self.access_keys
    }
}

impl Paged for ListEndpointsResponse {
    type Item = Endpoint;

    fn into_items(self) -> Vec<Self::Item> {
        self.endpoints
    }
}

impl Paged for UserPage {
    type Item = User;

    fn into_items(self) -> Vec<Self::Item> {
        self.users
    }
}

json_answer!(
    AccessKeyResponse,
    GroupMemberCreateResponse,
    GroupMemberPageResponse,
    GroupPageResponse,
    GroupShowResponse,
    ListAccessKeyResponse,
    ListEndpointsResponse,
    User,
    UserPage,
);

model!(
    AccessKeyInfo,
    AccessKeyResponse,
    CreatedGroupMember,
    Endpoint,
    GroupInfo,
    GroupMember,
    GroupMemberCreateResponse,
    GroupMemberPageResponse,
    GroupPageResponse,
    GroupShowResponse,
    ListAccessKeyResponse,
    ListEndpointsResponse,
    Policy,
    PolicyVersion,
    Role,
    User,
    UserGroup,
    UserPage,
);
