//! Samsung Cloud Platform Virtual Server: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, virtual_server as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::page::Paged;
use crate::secret::Secret;
use crate::timestamp::Timestamp;

/// Client of Samsung Cloud Platform Virtual Server.
///
/// What servers and nodes of clusters are made of: key pairs, kinds of servers, images and kinds of disks.
/// Servers themselves are not part of this description.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/virtual-server.md>
#[derive(Debug, Clone)]
pub struct VirtualServer {
    client: Client,
}

impl VirtualServer {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::VIRTUAL_SERVER)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// SSH key pairs to log in to servers and nodes with.
    pub fn keypairs(&self) -> Keypairs<'_> {
        Keypairs { client: &self.client }
    }

    /// Kinds of servers, by processors and memory.
    pub fn server_types(&self) -> ServerTypes<'_> {
        ServerTypes { client: &self.client }
    }

    /// Images of operating systems.
    pub fn images(&self) -> Images<'_> {
        Images { client: &self.client }
    }

    /// Kinds of disks.
    pub fn volume_types(&self) -> VolumeTypes<'_> {
        VolumeTypes { client: &self.client }
    }
}

impl From<Client> for VirtualServer {
    fn from(client: Client) -> Self {
        VirtualServer { client }
    }
}

/// SSH key pairs to log in to servers and nodes with.
#[derive(Debug, Clone, Copy)]
pub struct Keypairs<'a> {
    client: &'a Client,
}

impl<'a> Keypairs<'a> {
    /// List the key pairs of the user.
    ///
    /// Private keys are shown nowhere. Pages are cut by the name of the last pair.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listkeypairs/1.3/>
    pub fn list(&self) -> Call<'a, KeypairListResponse> {
        Call::new(self.client, rows::KEYPAIRS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListKeypairsRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListKeypairsRequest>) -> Call<'a, KeypairListResponse> {
        Call::new(self.client, rows::KEYPAIRS_LIST, request.into())
    }

    /// Create a key pair, or store your own public key.
    ///
    /// Without `public_key` the service makes the pair and answers the private key this one time. Node pools
    /// ask for the name as `keypair_name`. It costs nothing.
    ///
    /// The `request` is a [`KeypairCreateRequest`], explained there field by field. Answer: The new key pair.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/createkeypair/1.3/>
    ///
    /// # Errors
    ///
    /// - 409: There is a key pair of this name.
    pub fn create(&self, request: impl Into<KeypairCreateRequest>) -> Call<'a, KeypairCreateResponse> {
        Call::new(self.client, rows::KEYPAIRS_CREATE, request.into())
    }

    /// Read a key pair by its name.
    ///
    /// Not the private key.
    ///
    /// The `request` is a [`ShowKeypairsRequest`], explained there field by field. Answer: A key pair.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showkeypair/1.3/>
    pub fn show(&self, request: impl Into<ShowKeypairsRequest>) -> Call<'a, KeypairShowResponse> {
        Call::new(self.client, rows::KEYPAIRS_SHOW, request.into())
    }

    /// Delete a key pair by its name.
    ///
    /// Servers and nodes that know its public key keep it.
    ///
    /// The `request` is a [`DeleteKeypairsRequest`], explained there field by field.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/deletekeypair/1.3/>
    pub fn delete(&self, request: impl Into<DeleteKeypairsRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::KEYPAIRS_DELETE, request.into())
    }
}

/// Kinds of servers, by processors and memory.
#[derive(Debug, Clone, Copy)]
pub struct ServerTypes<'a> {
    client: &'a Client,
}

impl<'a> ServerTypes<'a> {
    /// List the kinds of servers.
    ///
    /// Node pools ask for the id as `server_type_id`. Kinds that begin with `s` are the usual ones.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listservertypes/1.3/>
    pub fn list(&self) -> Call<'a, ServerTypeListResponse> {
        Call::new(self.client, rows::SERVER_TYPES_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListServerTypesRequest`], explained there
    /// field by field.
    pub fn list_with(&self, request: impl Into<ListServerTypesRequest>) -> Call<'a, ServerTypeListResponse> {
        Call::new(self.client, rows::SERVER_TYPES_LIST, request.into())
    }

    /// Read a kind of server.
    ///
    /// The same as in the list.
    ///
    /// The `request` is a [`ShowServerTypesRequest`], explained there field by field. Answer: A kind of server.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showservertype/1.3/>
    pub fn show(&self, request: impl Into<ShowServerTypesRequest>) -> Call<'a, ServerType> {
        Call::new(self.client, rows::SERVER_TYPES_SHOW, request.into())
    }
}

/// Images of operating systems.
#[derive(Debug, Clone, Copy)]
pub struct Images<'a> {
    client: &'a Client,
}

impl<'a> Images<'a> {
    /// List images for servers.
    ///
    /// For nodes of a cluster ask with `scp_original_image_type` `k8s`: `os_distro` and `scp_os_version` are
    /// what a node pool is given. At most 1,000 per page.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listimages/1.3/>
    pub fn list(&self) -> Call<'a, ImageListResponse> {
        Call::new(self.client, rows::IMAGES_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListImagesRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListImagesRequest>) -> Call<'a, ImageListResponse> {
        Call::new(self.client, rows::IMAGES_LIST, request.into())
    }

    /// Read an image.
    ///
    /// The same as in the list.
    ///
    /// The `request` is a [`ShowImagesRequest`], explained there field by field. Answer: An image.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showimage/1.3/>
    pub fn show(&self, request: impl Into<ShowImagesRequest>) -> Call<'a, Image> {
        Call::new(self.client, rows::IMAGES_SHOW, request.into())
    }
}

/// Kinds of disks.
#[derive(Debug, Clone, Copy)]
pub struct VolumeTypes<'a> {
    client: &'a Client,
}

impl<'a> VolumeTypes<'a> {
    /// List the kinds of disks.
    ///
    /// Node pools ask for the name. `SSD_Provisioned` needs numbers for its speed beside the size.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listvolumetypes/1.3/>
    pub fn list(&self) -> Call<'a, VolumeTypeListResponse> {
        Call::new(self.client, rows::VOLUME_TYPES_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListVolumeTypesRequest`], explained there
    /// field by field.
    pub fn list_with(&self, request: impl Into<ListVolumeTypesRequest>) -> Call<'a, VolumeTypeListResponse> {
        Call::new(self.client, rows::VOLUME_TYPES_LIST, request.into())
    }

    /// Read a kind of disk.
    ///
    /// The same as in the list.
    ///
    /// The `request` is a [`ShowVolumeTypesRequest`], explained there field by field. Answer: A kind of disk.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showvolumetype/1.3/>
    pub fn show(&self, request: impl Into<ShowVolumeTypesRequest>) -> Call<'a, VolumeType> {
        Call::new(self.client, rows::VOLUME_TYPES_SHOW, request.into())
    }
}

/// Input of [`Keypairs::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteKeypairsRequest {
    /// Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters.
    pub keypair_name: String,
}

impl DeleteKeypairsRequest {
    /// With what is required: `keypair_name`.
    pub fn new(keypair_name: impl Into<String>) -> Self {
        Self { keypair_name: keypair_name.into() }
    }
}

impl From<&str> for DeleteKeypairsRequest {
    fn from(keypair_name: &str) -> Self {
        Self::new(keypair_name)
    }
}

impl From<&String> for DeleteKeypairsRequest {
    fn from(keypair_name: &String) -> Self {
        Self::new(keypair_name)
    }
}

impl From<String> for DeleteKeypairsRequest {
    fn from(keypair_name: String) -> Self {
        Self::new(keypair_name)
    }
}

/// An image.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imageshowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Image {
    /// MD5 sum of the data.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
    /// Form of the container, for example `bare`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub container_format: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Form of the disk, for example `qcow2`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub disk_format: Option<String>,
    /// Path of the data inside of the service.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Id of the image.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Least size of the root disk. In GB.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub min_disk: Option<i64>,
    /// Least memory. In MB.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub min_ram: Option<i64>,
    /// Name of the image.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Operating system: `alma`, `centos`, `rhel`, `rocky`, `ubuntu`, `windows` or `oracle`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub os_distro: Option<String>,
    /// Algorithm of `os_hash_value`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub os_hash_algo: Option<String>,
    /// Hash of the data.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub os_hash_value: Option<String>,
    /// Whether lists leave it out.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub os_hidden: Option<bool>,
    /// Id of the account that owns the image.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Name of the account that owns it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub owner_account_name: Option<String>,
    /// Name of the user who owns it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub owner_user_name: Option<String>,
    /// Whether it cannot be deleted.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Device of the root disk.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub root_device_name: Option<String>,
    /// Type of the image, for example a version of an operating system.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub scp_image_type: Option<String>,
    /// Version of Kubernetes; only on images for nodes of clusters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub scp_k8s_version: Option<String>,
    /// Type that the image comes from.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub scp_original_image_type: Option<ImageScpOriginalImageType>,
    /// Build of the operating system.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub scp_os_build_version: Option<String>,
    /// Version of the operating system: what a node pool is given as `image_os_version`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub scp_os_version: Option<String>,
    /// Size of the data, in bytes. At most 9007199254740991.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// State of the image.
    #[serde(deserialize_with = "lenient::sure")]
    pub status: ImageStatus,
    /// When it was changed last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Where it was imported from.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Size of the disk, in bytes. At most 9007199254740991.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub virtual_size: Option<i64>,
    /// Who sees it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub visibility: Option<ImageVisibility>,
    /// Disks that belong to it, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub volumes: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of images.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imagelistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImageListResponse {
    /// The images.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<Image>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The key pair to make.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypaircreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KeypairCreateRequest {
    /// Name of the key pair: letters, digits, blanks, `-` and `_`. Nobody else in the account may have the
    /// same. 1 to 255 characters.
    pub name: String,
    /// Your own public key, as OpenSSH writes it. Left out, the service makes a pair and answers the private
    /// key once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl KeypairCreateRequest {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), public_key: None, tags: None }
    }

    /// Your own public key, as OpenSSH writes it. Left out, the service makes a pair and answers the private
    /// key once.
    pub fn public_key(mut self, public_key: impl Into<String>) -> Self {
        self.public_key = Some(public_key.into());
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl From<&str> for KeypairCreateRequest {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<&String> for KeypairCreateRequest {
    fn from(name: &String) -> Self {
        Self::new(name)
    }
}

impl From<String> for KeypairCreateRequest {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// The new key pair.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypaircreateresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeypairCreateResponse {
    /// Fingerprint of the public key.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Name of the key pair.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Private key as PEM, if the service made it. It is never shown again: store it now.
    ///
    /// A secret: it is read, but left out when the answer is written as JSON.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing)]
    pub private_key: Option<Secret>,
    /// Public key.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// Kind of key: `ssh`.
    #[serde(rename = "type", default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of key pairs.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairlistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeypairListResponse {
    /// The key pairs.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub keypairs: Vec<KeypairRow>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A key pair.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypair/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeypairRow {
    /// Fingerprint of the public key.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Name of the key pair.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Public key.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// Kind of key: `ssh`.
    #[serde(rename = "type", default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A key pair.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairshowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeypairShowResponse {
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Fingerprint of the public key.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Number of the key pair. It is named by its name everywhere.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the key pair.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Public key.
    #[serde(deserialize_with = "lenient::sure")]
    pub public_key: String,
    /// Kind of key: `ssh`.
    #[serde(rename = "type", default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Id of the user who owns it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Images::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListImagesRequest {
    /// Rows per page. 1 to 1000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Last row of the page before: its name for key pairs, its id elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// Only images of this type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scp_image_type: Option<String>,
    /// Only images that come from this type: `standard` for servers, `k8s` for nodes of clusters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scp_original_image_type: Option<String>,
    /// Only images of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only images of this operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_distro: Option<String>,
    /// Only images in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Only images that this circle sees: `public`, `community`, `shared` or `private`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<String>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl ListImagesRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            limit: None,
            marker: None,
            scp_image_type: None,
            scp_original_image_type: None,
            name: None,
            os_distro: None,
            status: None,
            visibility: None,
            sort: None,
        }
    }

    /// Rows per page. 1 to 1000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Last row of the page before: its name for key pairs, its id elsewhere.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Only images of this type.
    pub fn scp_image_type(mut self, scp_image_type: impl Into<String>) -> Self {
        self.scp_image_type = Some(scp_image_type.into());
        self
    }

    /// Only images that come from this type: `standard` for servers, `k8s` for nodes of clusters.
    pub fn scp_original_image_type(mut self, scp_original_image_type: impl Into<String>) -> Self {
        self.scp_original_image_type = Some(scp_original_image_type.into());
        self
    }

    /// Only images of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only images of this operating system.
    pub fn os_distro(mut self, os_distro: impl Into<String>) -> Self {
        self.os_distro = Some(os_distro.into());
        self
    }

    /// Only images in this state.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Only images that this circle sees: `public`, `community`, `shared` or `private`.
    pub fn visibility(mut self, visibility: impl Into<String>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// Input of [`Keypairs::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListKeypairsRequest {
    /// Rows per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Last row of the page before: its name for key pairs, its id elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

impl ListKeypairsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { limit: None, marker: None }
    }

    /// Rows per page.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Last row of the page before: its name for key pairs, its id elsewhere.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }
}

/// Input of [`ServerTypes::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListServerTypesRequest {
    /// Rows per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Last row of the page before: its name for key pairs, its id elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// Only kinds with a root disk of at least so many GB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_disk: Option<i64>,
    /// Only kinds with at least so much memory; the unit is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_ram: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl ListServerTypesRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { limit: None, marker: None, min_disk: None, min_ram: None, sort: None }
    }

    /// Rows per page.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Last row of the page before: its name for key pairs, its id elsewhere.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Only kinds with a root disk of at least so many GB.
    pub fn min_disk(mut self, min_disk: i64) -> Self {
        self.min_disk = Some(min_disk);
        self
    }

    /// Only kinds with at least so much memory; the unit is not documented.
    pub fn min_ram(mut self, min_ram: i64) -> Self {
        self.min_ram = Some(min_ram);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// Input of [`VolumeTypes::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListVolumeTypesRequest {
    /// Rows per page. At most 1000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// Rows to skip. Leave it out: pages are cut by `marker`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Last row of the page before: its name for key pairs, its id elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl ListVolumeTypesRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { limit: None, offset: None, marker: None, sort: None }
    }

    /// Rows per page. At most 1000.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Rows to skip. Leave it out: pages are cut by `marker`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Last row of the page before: its name for key pairs, its id elsewhere.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// A kind of server.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertype/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerType {
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Size of the root disk. In GB.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub disk: Option<i64>,
    /// Size of the disk that goes with the server. In GB.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<i64>,
    /// What else is known of it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub extra_specs: Option<Map<String, Value>>,
    /// Id of the kind, for example `s1v2m4`: two processors and 4 GB. What begins with `g` has GPUs.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the kind, the same as its id.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Memory; the unit is not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// Size of the disk for swapping; the unit is not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub swap: Option<i64>,
    /// Processors.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vcpus: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of kinds of servers.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertypelistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerTypeListResponse {
    /// The kinds.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub server_types: Vec<ServerType>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Images::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowImagesRequest {
    /// Id of the image.
    pub image_id: String,
}

impl ShowImagesRequest {
    /// With what is required: `image_id`.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self { image_id: image_id.into() }
    }
}

impl From<&str> for ShowImagesRequest {
    fn from(image_id: &str) -> Self {
        Self::new(image_id)
    }
}

impl From<&String> for ShowImagesRequest {
    fn from(image_id: &String) -> Self {
        Self::new(image_id)
    }
}

impl From<String> for ShowImagesRequest {
    fn from(image_id: String) -> Self {
        Self::new(image_id)
    }
}

/// Input of [`Keypairs::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowKeypairsRequest {
    /// Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters.
    pub keypair_name: String,
}

impl ShowKeypairsRequest {
    /// With what is required: `keypair_name`.
    pub fn new(keypair_name: impl Into<String>) -> Self {
        Self { keypair_name: keypair_name.into() }
    }
}

impl From<&str> for ShowKeypairsRequest {
    fn from(keypair_name: &str) -> Self {
        Self::new(keypair_name)
    }
}

impl From<&String> for ShowKeypairsRequest {
    fn from(keypair_name: &String) -> Self {
        Self::new(keypair_name)
    }
}

impl From<String> for ShowKeypairsRequest {
    fn from(keypair_name: String) -> Self {
        Self::new(keypair_name)
    }
}

/// Input of [`ServerTypes::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowServerTypesRequest {
    /// Id of the kind of server.
    pub server_type_id: String,
}

impl ShowServerTypesRequest {
    /// With what is required: `server_type_id`.
    pub fn new(server_type_id: impl Into<String>) -> Self {
        Self { server_type_id: server_type_id.into() }
    }
}

impl From<&str> for ShowServerTypesRequest {
    fn from(server_type_id: &str) -> Self {
        Self::new(server_type_id)
    }
}

impl From<&String> for ShowServerTypesRequest {
    fn from(server_type_id: &String) -> Self {
        Self::new(server_type_id)
    }
}

impl From<String> for ShowServerTypesRequest {
    fn from(server_type_id: String) -> Self {
        Self::new(server_type_id)
    }
}

/// Input of [`VolumeTypes::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowVolumeTypesRequest {
    /// Id of the kind of disk.
    pub volume_type_id: String,
}

impl ShowVolumeTypesRequest {
    /// With what is required: `volume_type_id`.
    pub fn new(volume_type_id: impl Into<String>) -> Self {
        Self { volume_type_id: volume_type_id.into() }
    }
}

impl From<&str> for ShowVolumeTypesRequest {
    fn from(volume_type_id: &str) -> Self {
        Self::new(volume_type_id)
    }
}

impl From<&String> for ShowVolumeTypesRequest {
    fn from(volume_type_id: &String) -> Self {
        Self::new(volume_type_id)
    }
}

impl From<String> for ShowVolumeTypesRequest {
    fn from(volume_type_id: String) -> Self {
        Self::new(volume_type_id)
    }
}

/// A tag.
///
/// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/tag/>
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

/// A kind of disk.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypedetailresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VolumeType {
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What else is known of it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub extra_specs: Option<VolumeTypeExtraSpecs>,
    /// Id of the kind.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the kind: what a node pool is given as `volume_type_name`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What else is known of a kind of disk.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypeextraspecs/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VolumeTypeExtraSpecs {
    /// Whether several servers can have the same disk, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub multiattach: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of kinds of disks.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypelistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VolumeTypeListResponse {
    /// The kinds.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub volume_types: Vec<VolumeType>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Type that the image comes from.
    pub enum ImageScpOriginalImageType {
        /// For servers.
        Standard = "standard",
        /// For nodes of clusters.
        K8s = "k8s",
    }
}

open_enum! {
    /// State of the image.
    pub enum ImageStatus {
        /// Can be used.
        Active = "active",
    }
}

open_enum! {
    /// Who sees it.
    pub enum ImageVisibility {
        /// Everybody.
        Public = "public",
        /// Everybody who asks for it.
        Community = "community",
        /// Accounts it is shared with.
        Shared = "shared",
        /// Its account.
        Private = "private",
    }
}

impl Paged for ImageListResponse {
    type Item = Image;

    fn into_items(self) -> Vec<Self::Item> {
        self.images
    }
}

impl Paged for KeypairListResponse {
    type Item = KeypairRow;

    fn into_items(self) -> Vec<Self::Item> {
        self.keypairs
    }
}

impl Paged for ServerTypeListResponse {
    type Item = ServerType;

    fn into_items(self) -> Vec<Self::Item> {
        self.server_types
    }
}

impl Paged for VolumeTypeListResponse {
    type Item = VolumeType;

    fn into_items(self) -> Vec<Self::Item> {
        self.volume_types
    }
}

json_answer!(
    Image,
    ImageListResponse,
    KeypairCreateResponse,
    KeypairListResponse,
    KeypairShowResponse,
    ServerType,
    ServerTypeListResponse,
    VolumeType,
    VolumeTypeListResponse,
);

model!(
    Image,
    ImageListResponse,
    KeypairCreateResponse,
    KeypairListResponse,
    KeypairRow,
    KeypairShowResponse,
    ServerType,
    ServerTypeListResponse,
    VolumeType,
    VolumeTypeExtraSpecs,
    VolumeTypeListResponse,
);
