//! Samsung Cloud Platform File Storage: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, file_storage as rows};
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
use crate::wait::Waiter;

/// Client of Samsung Cloud Platform File Storage.
///
/// Volumes that several servers or a cluster use together, over NFS or CIFS.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/file-storage.md>
#[derive(Debug, Clone)]
pub struct FileStorage {
    client: Client,
}

impl FileStorage {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::FILE_STORAGE)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Volumes. They depend on nothing; who may use one is said with [`AccessRules::update`].
    pub fn volumes(&self) -> Volumes<'_> {
        Volumes { client: &self.client }
    }

    /// Who may use a volume.
    pub fn access_rules(&self) -> AccessRules<'_> {
        AccessRules { client: &self.client }
    }
}

impl From<Client> for FileStorage {
    fn from(client: Client) -> Self {
        FileStorage { client }
    }
}

/// Volumes. They depend on nothing; who may use one is said with [`AccessRules::update`].
#[derive(Debug, Clone, Copy)]
pub struct Volumes<'a> {
    client: &'a Client,
}

impl<'a> Volumes<'a> {
    /// List the volumes of the account in this region.
    ///
    /// A row has less than [`Volumes::show`] gives; it does not say where to mount the volume.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
    pub fn list(&self) -> Call<'a, VolumeListResponse> {
        Call::new(self.client, rows::VOLUMES_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListVolumesRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListVolumesRequest>) -> Call<'a, VolumeListResponse> {
        Call::new(self.client, rows::VOLUMES_LIST, request.into())
    }

    /// Create a volume.
    ///
    /// Answers before the volume can be used: wait until it is available. It has no size of its own; what is
    /// used is charged. A Kubernetes cluster takes an NFS volume as its `volume_id`. Keep the id: the vendor's
    /// pages do not say that names differ.
    ///
    /// The `request` is a [`VolumeCreateRequest`], explained there field by field. Answer: The volume that will
    /// be.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
    pub fn create(&self, request: impl Into<VolumeCreateRequest>) -> Call<'a, VolumeCreateResponse> {
        Call::new(self.client, rows::VOLUMES_CREATE, request.into())
    }

    /// Read a volume, and where to mount it.
    ///
    /// `path` is what a server mounts; it is there once the volume is available.
    ///
    /// The `request` is a [`ShowVolumesRequest`], explained there field by field. Answer: A volume.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
    pub fn show(&self, request: impl Into<ShowVolumesRequest>) -> Call<'a, VolumeShowResponse> {
        Call::new(self.client, rows::VOLUMES_SHOW, request.into())
    }

    /// Say whether single files of a volume can be recovered.
    ///
    /// Nothing else of a volume can be changed.
    ///
    /// The `request` is a [`VolumeSetRequest`], explained there field by field.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
    pub fn update(&self, request: impl Into<VolumeSetRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::VOLUMES_UPDATE, request.into())
    }

    /// Delete a volume and everything on it.
    ///
    /// It cannot be undone. Whatever mounts the volume loses it; a cluster that was given it must go first.
    /// Wait until it is gone.
    ///
    /// The `request` is a [`DeleteVolumesRequest`], explained there field by field.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
    pub fn delete(&self, request: impl Into<DeleteVolumesRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::VOLUMES_DELETE, request.into())
    }

    /// Waits until the volume is available: its `state` is `available` or `ACTIVE`.
    ///
    /// Usually takes about 60 s. `deleting` or `error` ends the wait with an error that says what to do.
    ///
    /// The `volume_id` is that of the volume. Answer: The volume as it was read last.
    ///
    /// Observed by others.
    pub fn wait_until_available(&self, volume_id: impl Into<String>) -> Waiter<'a, VolumeShowResponse> {
        Waiter::new(self.client, rows::VOLUMES_WAIT_UNTIL_AVAILABLE, volume_id)
    }

    /// Waits until the volume no longer exists.
    ///
    /// Usually takes about 60 s. `error` ends the wait with an error that says what to do.
    ///
    /// The `volume_id` is that of the volume.
    ///
    /// Observed by others.
    pub fn wait_until_deleted(&self, volume_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::VOLUMES_WAIT_UNTIL_DELETED, volume_id)
    }

    /// Create a volume.
    ///
    /// Then waits until the volume is available. What was made stays if the wait fails; the error names its id.
    ///
    /// The `request` is a [`VolumeCreateRequest`], explained there field by field. For a limit, or to be told
    /// how it is going, make it and wait in two calls. Answer: The volume as it was read last.
    pub async fn create_and_wait(&self, request: impl Into<VolumeCreateRequest>) -> Result<VolumeShowResponse> {
        let made = self.create(request).await?;
        self.wait_until_available(made.volume_id).await
    }
}

/// Who may use a volume.
#[derive(Debug, Clone, Copy)]
pub struct AccessRules<'a> {
    client: &'a Client,
}

impl<'a> AccessRules<'a> {
    /// List who may use a volume.
    ///
    /// Gives the whole list at once.
    ///
    /// The `request` is a [`ListAccessRulesRequest`], explained there field by field. Answer: The items, page
    /// by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
    pub fn list(&self, request: impl Into<ListAccessRulesRequest>) -> Call<'a, AccessRuleListResponse> {
        Call::new(self.client, rows::ACCESS_RULES_LIST, request.into())
    }

    /// Let one server or endpoint use a volume, or no longer.
    ///
    /// One call adds or removes one. The servers of a Kubernetes cluster are added by the cluster itself. The
    /// volume must be available.
    ///
    /// The `request` is a [`AccessRuleRequest`], explained there field by field. Answer: What was asked for.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
    pub fn update(&self, request: impl Into<AccessRuleRequest>) -> Call<'a, AccessRuleResponse> {
        Call::new(self.client, rows::ACCESS_RULES_UPDATE, request.into())
    }
}

/// Somebody who may use a volume.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccessRule {
    /// State of the rule.
    #[serde(deserialize_with = "lenient::sure")]
    pub access_rule_state: String,
    /// Id of the server or endpoint.
    #[serde(deserialize_with = "lenient::sure")]
    pub object_id: String,
    /// What it is.
    #[serde(deserialize_with = "lenient::sure")]
    pub object_type: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Who may use a volume.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccessRuleListResponse {
    /// The rules.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub access_rules: Vec<AccessRule>,
    /// How many there are.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Id of the volume.
    #[serde(deserialize_with = "lenient::sure")]
    pub volume_id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AccessRules::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccessRuleRequest {
    /// Id of the volume.
    pub volume_id: String,
    /// `add` or `remove`. Must match `^(add|remove)$`.
    pub action: String,
    /// Id of the server or endpoint.
    pub object_id: String,
    /// What it is: `VM` a virtual server, `BM` a bare metal server, `GPU` or `GPU_NODE` a node with GPUs,
    /// `ENDPOINT` a VPC endpoint. Must match `^(VM|BM|GPU|GPU_NODE|ENDPOINT)$`.
    pub object_type: String,
}

impl AccessRuleRequest {
    /// With what is required: `volume_id`, `action`, `object_id`, `object_type`.
    pub fn new(
        volume_id: impl Into<String>,
        action: impl Into<String>,
        object_id: impl Into<String>,
        object_type: impl Into<String>,
    ) -> Self {
        Self {
            volume_id: volume_id.into(),
            action: action.into(),
            object_id: object_id.into(),
            object_type: object_type.into(),
        }
    }
}

/// What was asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccessRuleResponse {
    /// `add` or `remove`.
    #[serde(deserialize_with = "lenient::sure")]
    pub action: String,
    /// Id of the server or endpoint.
    #[serde(deserialize_with = "lenient::sure")]
    pub object_id: String,
    /// What it is.
    #[serde(deserialize_with = "lenient::sure")]
    pub object_type: String,
    /// Id of the volume.
    #[serde(deserialize_with = "lenient::sure")]
    pub volume_id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Volumes::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteVolumesRequest {
    /// Id of the volume.
    pub volume_id: String,
}

impl DeleteVolumesRequest {
    /// With what is required: `volume_id`.
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into() }
    }
}

impl From<&str> for DeleteVolumesRequest {
    fn from(volume_id: &str) -> Self {
        Self::new(volume_id)
    }
}

impl From<&String> for DeleteVolumesRequest {
    fn from(volume_id: &String) -> Self {
        Self::new(volume_id)
    }
}

impl From<String> for DeleteVolumesRequest {
    fn from(volume_id: String) -> Self {
        Self::new(volume_id)
    }
}

/// Input of [`AccessRules::list`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListAccessRulesRequest {
    /// Id of the volume.
    pub volume_id: String,
}

impl ListAccessRulesRequest {
    /// With what is required: `volume_id`.
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into() }
    }
}

impl From<&str> for ListAccessRulesRequest {
    fn from(volume_id: &str) -> Self {
        Self::new(volume_id)
    }
}

impl From<&String> for ListAccessRulesRequest {
    fn from(volume_id: &String) -> Self {
        Self::new(volume_id)
    }
}

impl From<String> for ListAccessRulesRequest {
    fn from(volume_id: String) -> Self {
        Self::new(volume_id)
    }
}

/// Input of [`Volumes::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListVolumesRequest {
    /// How many to skip. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Volumes per page. Default: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Only volumes of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only volumes on this kind of disk, for example `HDD`. Must match
    /// `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Order: `name` or `created_at`, a colon, and `asc` or `desc`. Must match
    /// `^(name:asc|name:desc|created_at:asc|created_at:desc)$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl ListVolumesRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { offset: None, limit: None, name: None, type_name: None, sort: None }
    }

    /// How many to skip. Default: `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Volumes per page. Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Only volumes of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only volumes on this kind of disk, for example `HDD`. Must match
    /// `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
    pub fn type_name(mut self, type_name: impl Into<String>) -> Self {
        self.type_name = Some(type_name.into());
        self
    }

    /// Order: `name` or `created_at`, a colon, and `asc` or `desc`. Must match
    /// `^(name:asc|name:desc|created_at:asc|created_at:desc)$`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// Input of [`Volumes::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowVolumesRequest {
    /// Id of the volume.
    pub volume_id: String,
}

impl ShowVolumesRequest {
    /// With what is required: `volume_id`.
    pub fn new(volume_id: impl Into<String>) -> Self {
        Self { volume_id: volume_id.into() }
    }
}

impl From<&str> for ShowVolumesRequest {
    fn from(volume_id: &str) -> Self {
        Self::new(volume_id)
    }
}

impl From<&String> for ShowVolumesRequest {
    fn from(volume_id: &String) -> Self {
        Self::new(volume_id)
    }
}

impl From<String> for ShowVolumesRequest {
    fn from(volume_id: String) -> Self {
        Self::new(volume_id)
    }
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Tag {
    /// Its key. At most 128 characters.
    pub key: String,
    /// Its value. At most 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl Tag {
    /// With what is required: `key`.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), value: None }
    }

    /// Its value. At most 256 characters.
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

/// A volume, as the list shows it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Volume {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the volume.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its name.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// How it is mounted.
    #[serde(deserialize_with = "lenient::sure")]
    pub protocol: VolumeProtocol,
    /// What the vendor keeps it for; `none` for an ordinary one.
    #[serde(deserialize_with = "lenient::sure")]
    pub purpose: String,
    /// Its state.
    ///
    /// Observed by others.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: VolumeState,
    /// Id of the kind of disk.
    #[serde(deserialize_with = "lenient::sure")]
    pub type_id: String,
    /// Kind of disk, for example `HDD`.
    #[serde(deserialize_with = "lenient::sure")]
    pub type_name: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The volume to create.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VolumeCreateRequest {
    /// Password of a CIFS volume, with letters, digits and special characters. 6 to 20 characters.
    #[serde(serialize_with = "secret::reveal_optional", skip_serializing_if = "Option::is_none")]
    pub cifs_password: Option<Secret>,
    /// Small letters, digits and `_`, a letter first.
    pub name: String,
    /// `NFS` for Linux and clusters, `CIFS` for Windows.
    pub protocol: VolumeProtocol,
    /// Id of the snapshot to start from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<String>,
    /// Tags to attach.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Kind of disk: `HDD`, `SSD`, or a special one. Must match
    /// `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
    pub type_name: String,
}

impl VolumeCreateRequest {
    /// With what is required: `name`, `protocol`, `type_name`.
    pub fn new(name: impl Into<String>, protocol: impl Into<VolumeProtocol>, type_name: impl Into<String>) -> Self {
        Self {
            cifs_password: None,
            name: name.into(),
            protocol: protocol.into(),
            snapshot_id: None,
            tags: None,
            type_name: type_name.into(),
        }
    }

    /// Password of a CIFS volume, with letters, digits and special characters. 6 to 20 characters.
    pub fn cifs_password(mut self, cifs_password: impl Into<Secret>) -> Self {
        self.cifs_password = Some(cifs_password.into());
        self
    }

    /// Id of the snapshot to start from.
    pub fn snapshot_id(mut self, snapshot_id: impl Into<String>) -> Self {
        self.snapshot_id = Some(snapshot_id.into());
        self
    }

    /// Tags to attach.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// The volume that will be.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VolumeCreateResponse {
    /// How it is mounted.
    #[serde(deserialize_with = "lenient::sure")]
    pub protocol: VolumeProtocol,
    /// Id of the snapshot that it starts from.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<String>,
    /// Kind of disk.
    #[serde(deserialize_with = "lenient::sure")]
    pub type_name: String,
    /// Id of the volume.
    #[serde(deserialize_with = "lenient::sure")]
    pub volume_id: String,
    /// Its name.
    #[serde(deserialize_with = "lenient::sure")]
    pub volume_name: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of volumes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VolumeListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The volumes.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub filestorages: Vec<Volume>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Volumes::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VolumeSetRequest {
    /// Id of the volume.
    pub volume_id: String,
    /// Whether single files can be recovered.
    pub file_unit_recovery_enabled: bool,
}

impl VolumeSetRequest {
    /// With what is required: `volume_id`, `file_unit_recovery_enabled`.
    pub fn new(volume_id: impl Into<String>, file_unit_recovery_enabled: bool) -> Self {
        Self { volume_id: volume_id.into(), file_unit_recovery_enabled }
    }
}

/// A volume.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VolumeShowResponse {
    /// User of a CIFS volume.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cifs_id: Option<String>,
    /// Whether it is encrypted.
    #[serde(deserialize_with = "lenient::sure")]
    pub encryption_enabled: bool,
    /// Where to mount it through a VPC endpoint.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub endpoint_path: Option<String>,
    /// Whether single files can be recovered.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub file_unit_recovery_enabled: Option<bool>,
    /// Where to mount it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// How much is used.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub usage: Option<i64>,
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the volume.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its name.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// How it is mounted.
    #[serde(deserialize_with = "lenient::sure")]
    pub protocol: VolumeProtocol,
    /// What the vendor keeps it for; `none` for an ordinary one.
    #[serde(deserialize_with = "lenient::sure")]
    pub purpose: String,
    /// Its state.
    ///
    /// Observed by others.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: VolumeState,
    /// Id of the kind of disk.
    #[serde(deserialize_with = "lenient::sure")]
    pub type_id: String,
    /// Kind of disk, for example `HDD`.
    #[serde(deserialize_with = "lenient::sure")]
    pub type_name: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// How a volume is mounted.
    pub enum VolumeProtocol {
        /// By Linux.
        Nfs = "NFS",
        /// By Windows.
        Cifs = "CIFS",
    }
}

open_enum! {
    /// State of a volume, in small letters.
    ///
    /// Observed by others.
    pub enum VolumeState {
        /// Being made.
        Creating = "creating",
        /// Can be used.
        Available = "available",
        /// Being deleted.
        Deleting = "deleting",
        /// Broken.
        Error = "error",
    }
}

impl Paged for AccessRuleListResponse {
    type Item = AccessRule;

    fn into_items(self) -> Vec<Self::Item> {
        self.access_rules
    }
}

impl Paged for VolumeListResponse {
    type Item = Volume;

    fn into_items(self) -> Vec<Self::Item> {
        self.filestorages
    }
}

json_answer!(AccessRuleListResponse, AccessRuleResponse, VolumeCreateResponse, VolumeListResponse, VolumeShowResponse);

model!(
    AccessRule,
    AccessRuleListResponse,
    AccessRuleResponse,
    Volume,
    VolumeCreateResponse,
    VolumeListResponse,
    VolumeShowResponse,
);
