//! Samsung Cloud Platform AI&MLOps Platform: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, ai_ml_ops as rows};
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

/// Client of Samsung Cloud Platform AI&MLOps Platform.
///
/// Machine learning platforms (Kubeflow) as releases on Kubernetes clusters. The operations of API versions 1.0
/// to 1.2; the version sent is set for each operation.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/ai-ml-ops.md>
#[derive(Debug, Clone)]
pub struct AiMlOps {
    client: Client,
}

impl AiMlOps {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::AI_ML_OPS)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Test whether a Kubernetes cluster suits a version.
    ///
    /// Needs the 32 letters and digits of a cluster id. What `result` means here is not documented; a running
    /// cluster with nothing installed was seen to answer false.
    ///
    /// The `request` is a [`CheckClusterVersionRequest`], explained there field by field. Answer: Outcome of a
    /// check.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkaimlopsplatformversionv1/1.2/>
    ///
    /// # Errors
    ///
    /// - 400, `ValidationError`: The version is missing. The service says: `Field required`.
    /// - 400: The cluster id is not 32 hexadecimal digits without hyphens.
    pub fn check_cluster_version(&self, request: impl Into<CheckClusterVersionRequest>) -> Call<'_, CheckResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_CHECK_CLUSTER_VERSION, request.into())
    }

    /// Test whether a release name is taken.
    ///
    /// `result` is true if the name is taken and false if it is free.
    ///
    /// The `request` is a [`CheckDuplicationRequest`], explained there field by field. Answer: Outcome of a
    /// check.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkduplicationaimlopsplatformnamev1/1.2/>
    ///
    /// # Errors
    ///
    /// - 400: The release name is missing.
    pub fn check_duplication(&self, request: impl Into<CheckDuplicationRequest>) -> Call<'_, CheckResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_CHECK_DUPLICATION, request.into())
    }

    /// List platform releases.
    ///
    /// Cut into pages; the first page is 0.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformlistv1/1.2/>
    pub fn list_platforms(&self) -> Call<'_, AiMlOpsPlatformsListResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_LIST_PLATFORMS, Map::new())
    }

    /// Like [`list_platforms`](Self::list_platforms), with input. The `request` is a [`ListPlatformsRequest`],
    /// explained there field by field.
    pub fn list_platforms_with(
        &self,
        request: impl Into<ListPlatformsRequest>,
    ) -> Call<'_, AiMlOpsPlatformsListResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_LIST_PLATFORMS, request.into())
    }

    /// Deploy a platform onto an existing or a new Kubernetes cluster.
    ///
    /// Answers at once; the platform works when its state is DEPLOYED. For an existing cluster send the first
    /// part alone, with `cluster_id`. For a new cluster send all three parts without `cluster_id`. The id of
    /// the new release comes as `resource_id`.
    ///
    /// The `request` is a [`AiMlOpsPlatformCreateWithK8sEngineRequest`], explained there field by field.
    /// Answer: The request was accepted and is being carried out.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/releaseaimlopsplatformv1/1.2/>
    ///
    /// # Errors
    ///
    /// - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
    pub fn create_platform(
        &self,
        request: impl Into<AiMlOpsPlatformCreateWithK8sEngineRequest>,
    ) -> Call<'_, AsyncResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_CREATE_PLATFORM, request.into())
    }

    /// Read one platform release.
    ///
    /// The `request` is a [`GetPlatformDetailsRequest`], explained there field by field. Answer: A platform
    /// release.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformv1/1.2/>
    ///
    /// # Errors
    ///
    /// - 404, `PRODUCT-AI-ANALYTICS-USER-0002`: No release has this id. Some answers were 400 instead.
    /// - 400: The release id is not 32 letters and digits.
    pub fn get_platform_details(
        &self,
        request: impl Into<GetPlatformDetailsRequest>,
    ) -> Call<'_, AiMlOpsPlatformDetailResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_GET_PLATFORM_DETAILS, request.into())
    }

    /// Change the kind of endpoint or the domain of a release.
    ///
    /// Answers at once; the change is done when the state is DEPLOYED again.
    ///
    /// The `request` is a [`AiMlOpsPlatformUpdateRequest`], explained there field by field. Answer: The request
    /// was accepted and is being carried out.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/updateaimlopsplatformv1/1.2/>
    pub fn update_platform(&self, request: impl Into<AiMlOpsPlatformUpdateRequest>) -> Call<'_, AsyncResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_UPDATE_PLATFORM, request.into())
    }

    /// Delete a platform release, on request with its Kubernetes cluster.
    ///
    /// Answers without a body. The release is gone when [`AiMlOps::get_platform_details`] no longer finds it.
    /// `with_k8s` deletes the whole cluster.
    ///
    /// The `request` is a [`DeletePlatformRequest`], explained there field by field.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/deleteaimlopsplatformv1/1.2/>
    ///
    /// # Errors
    ///
    /// - 400: The release id is not 32 letters and digits.
    pub fn delete_platform(&self, request: impl Into<DeletePlatformRequest>) -> Call<'_, ()> {
        Call::new(&self.client, rows::AI_ML_OPS_DELETE_PLATFORM, request.into())
    }

    /// List the platform images that can be deployed.
    ///
    /// Cut into pages; the first page is 0. Image ids are opaque text.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformimagelistv1/1.2/>
    pub fn list_images(&self) -> Call<'_, AiMlOpsPlatformImagesListResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_LIST_IMAGES, Map::new())
    }

    /// Like [`list_images`](Self::list_images), with input. The `request` is a [`ListImagesRequest`], explained
    /// there field by field.
    pub fn list_images_with(
        &self,
        request: impl Into<ListImagesRequest>,
    ) -> Call<'_, AiMlOpsPlatformImagesListResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_LIST_IMAGES, request.into())
    }

    /// List the nodes of a cluster.
    ///
    /// Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406. Cut
    /// into pages; the first page is 0.
    ///
    /// The `request` is a [`ListNodesRequest`], explained there field by field. Answer: The items, page by page
    /// as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformnodelistv1/1.0/>
    ///
    /// # Errors
    ///
    /// - 404, `NotFound`: The cluster has no release.
    /// - 400: The cluster is unknown.
    pub fn list_nodes(&self, request: impl Into<ListNodesRequest>) -> Call<'_, ListNodeResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_LIST_NODES, request.into())
    }

    /// List the storage classes of a cluster.
    ///
    /// Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406. Gives
    /// the whole list at once.
    ///
    /// The `request` is a [`ListStorageClassesRequest`], explained there field by field. Answer: The items,
    /// page by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformstorageclasseslistv1/1.0/>
    ///
    /// # Errors
    ///
    /// - 404, `NotFound`: The cluster has no release.
    /// - 400: The cluster is unknown.
    pub fn list_storage_classes(
        &self,
        request: impl Into<ListStorageClassesRequest>,
    ) -> Call<'_, ListStorageClassResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_LIST_STORAGE_CLASSES, request.into())
    }

    /// Test whether a platform can be installed into the namespaces of a cluster.
    ///
    /// What `result` means here is not documented; a running cluster with nothing installed was seen to answer
    /// false.
    ///
    /// The `request` is a [`ValidateClusterNamespaceRequest`], explained there field by field. Answer: Outcome
    /// of a check.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusternamespaceforaimlopsplatformv1/1.2/>
    pub fn validate_cluster_namespace(
        &self,
        request: impl Into<ValidateClusterNamespaceRequest>,
    ) -> Call<'_, CheckResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_VALIDATE_CLUSTER_NAMESPACE, request.into())
    }

    /// Test whether a cluster is large enough for a product edition.
    ///
    /// `result` is probably true if the cluster is large enough.
    ///
    /// The `request` is a [`ValidateClusterResourceSizeRequest`], explained there field by field. Answer:
    /// Outcome of a check.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusterresourcesizeforaimlopsplatformv1/1.2/>
    ///
    /// # Errors
    ///
    /// - 400: The product edition is neither enterprise nor mini.
    pub fn validate_cluster_resource_size(
        &self,
        request: impl Into<ValidateClusterResourceSizeRequest>,
    ) -> Call<'_, CheckResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_VALIDATE_CLUSTER_RESOURCE_SIZE, request.into())
    }

    /// Does what [`AiMlOps::create_platform`] does, unless something of this `release_name` is there: then it
    /// answers with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that
    /// [`AiMlOps::get_platform_details`] shows: `ai_ml_ops_platform_endpoint_type`, `ai_ml_ops_platform_type`,
    /// `cluster_id`, `image_id`, `initial_user_email` and `storage_class_name`.
    ///
    /// The `request` is a [`AiMlOpsPlatformCreateWithK8sEngineRequest`], explained there field by field.
    /// Answer: The request was accepted and is being carried out.
    ///
    /// Inferred.
    ///
    /// # Errors
    ///
    /// - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
    pub fn ensure_platform(
        &self,
        request: impl Into<AiMlOpsPlatformCreateWithK8sEngineRequest>,
    ) -> Call<'_, AsyncResponse> {
        Call::new(&self.client, rows::AI_ML_OPS_ENSURE_PLATFORM, request.into())
    }

    /// Waits until the platform is deployed: its `release_state` is `DEPLOYED`.
    ///
    /// Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that says what to
    /// do.
    ///
    /// The `release_id` is that of the platform. Answer: The platform as it was read last.
    ///
    /// Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print>
    pub fn wait_until_deployed(&self, release_id: impl Into<String>) -> Waiter<'_, AiMlOpsPlatformDetailResponse> {
        Waiter::new(&self.client, rows::AI_ML_OPS_WAIT_UNTIL_DEPLOYED, release_id)
    }

    /// Waits until the platform no longer exists.
    ///
    /// Usually takes about 600 s.
    ///
    /// The `release_id` is that of the platform.
    ///
    /// Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print>
    pub fn wait_until_deleted(&self, release_id: impl Into<String>) -> Waiter<'_, ()> {
        Waiter::new(&self.client, rows::AI_ML_OPS_WAIT_UNTIL_DELETED, release_id)
    }

    /// Deploy a platform onto an existing or a new Kubernetes cluster.
    ///
    /// Then waits until the platform is deployed. What was made stays if the wait fails; the error names its
    /// id.
    ///
    /// The `request` is a [`AiMlOpsPlatformCreateWithK8sEngineRequest`], explained there field by field. For a
    /// limit, or to be told how it is going, make it and wait in two calls. Answer: The platform as it was read
    /// last.
    pub async fn create_platform_and_wait(
        &self,
        request: impl Into<AiMlOpsPlatformCreateWithK8sEngineRequest>,
    ) -> Result<AiMlOpsPlatformDetailResponse> {
        let made = self.create_platform(request).await?;
        self.wait_until_deployed(made.resource_id).await
    }
}

impl From<Client> for AiMlOps {
    fn from(client: Client) -> Self {
        AiMlOps { client }
    }
}

/// The release to deploy.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiMlOpsPlatformCreateRequest {
    /// Where the platform is reachable from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_ml_ops_platform_endpoint_type: Option<EndpointType>,
    /// Edition of the product.
    pub ai_ml_ops_platform_type: Edition,
    /// Id of the existing Kubernetes cluster; left out for a new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Id of the image, opaque text.
    pub image_id: String,
    /// E-mail address of the first user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_user_email: Option<String>,
    /// Password of the first user.
    #[serde(serialize_with = "secret::reveal_optional", skip_serializing_if = "Option::is_none")]
    pub initial_user_password: Option<Secret>,
    /// Name of the release.
    pub release_name: String,
    /// Kubernetes storage class that volumes are made in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_class_name: Option<String>,
    /// Tags to attach.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Map<String, Value>>>,
    /// Kind of nodes the platform runs on. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_type: Option<AiMlOpsPlatformCreateNodeType>,
}

impl AiMlOpsPlatformCreateRequest {
    /// With what is required: `ai_ml_ops_platform_type`, `image_id`, `release_name`.
    pub fn new(
        ai_ml_ops_platform_type: impl Into<Edition>,
        image_id: impl Into<String>,
        release_name: impl Into<String>,
    ) -> Self {
        Self {
            ai_ml_ops_platform_endpoint_type: None,
            ai_ml_ops_platform_type: ai_ml_ops_platform_type.into(),
            cluster_id: None,
            image_id: image_id.into(),
            initial_user_email: None,
            initial_user_password: None,
            release_name: release_name.into(),
            storage_class_name: None,
            tags: None,
            node_type: None,
        }
    }

    /// Where the platform is reachable from.
    pub fn ai_ml_ops_platform_endpoint_type(
        mut self,
        ai_ml_ops_platform_endpoint_type: impl Into<EndpointType>,
    ) -> Self {
        self.ai_ml_ops_platform_endpoint_type = Some(ai_ml_ops_platform_endpoint_type.into());
        self
    }

    /// Id of the existing Kubernetes cluster; left out for a new one.
    pub fn cluster_id(mut self, cluster_id: impl Into<String>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }

    /// E-mail address of the first user.
    pub fn initial_user_email(mut self, initial_user_email: impl Into<String>) -> Self {
        self.initial_user_email = Some(initial_user_email.into());
        self
    }

    /// Password of the first user.
    pub fn initial_user_password(mut self, initial_user_password: impl Into<Secret>) -> Self {
        self.initial_user_password = Some(initial_user_password.into());
        self
    }

    /// Kubernetes storage class that volumes are made in.
    pub fn storage_class_name(mut self, storage_class_name: impl Into<String>) -> Self {
        self.storage_class_name = Some(storage_class_name.into());
        self
    }

    /// Tags to attach.
    pub fn tags(mut self, tags: impl IntoIterator<Item = Map<String, Value>>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Kind of nodes the platform runs on. Since API version 1.2.
    pub fn node_type(mut self, node_type: impl Into<AiMlOpsPlatformCreateNodeType>) -> Self {
        self.node_type = Some(node_type.into());
        self
    }
}

/// Input of [`AiMlOps::create_platform`]: the release, and the cluster and node pool to make for it.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreatewithk8senginerequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiMlOpsPlatformCreateWithK8sEngineRequest {
    /// What to deploy.
    pub ai_ml_ops_platform_create_request: AiMlOpsPlatformCreateRequest,
    /// The cluster to make first; left out for an existing one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kubernetes_engine_create_request: Option<KubernetesEngineCreateRequest>,
    /// The node pool to make first; left out for an existing cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_pool_create_request: Option<NodePoolCreateRequest>,
}

impl AiMlOpsPlatformCreateWithK8sEngineRequest {
    /// With what is required: `ai_ml_ops_platform_create_request`.
    pub fn new(ai_ml_ops_platform_create_request: impl Into<AiMlOpsPlatformCreateRequest>) -> Self {
        Self {
            ai_ml_ops_platform_create_request: ai_ml_ops_platform_create_request.into(),
            kubernetes_engine_create_request: None,
            node_pool_create_request: None,
        }
    }

    /// The cluster to make first; left out for an existing one.
    pub fn kubernetes_engine_create_request(
        mut self,
        kubernetes_engine_create_request: impl Into<KubernetesEngineCreateRequest>,
    ) -> Self {
        self.kubernetes_engine_create_request = Some(kubernetes_engine_create_request.into());
        self
    }

    /// The node pool to make first; left out for an existing cluster.
    pub fn node_pool_create_request(mut self, node_pool_create_request: impl Into<NodePoolCreateRequest>) -> Self {
        self.node_pool_create_request = Some(node_pool_create_request.into());
        self
    }
}

impl From<AiMlOpsPlatformCreateRequest> for AiMlOpsPlatformCreateWithK8sEngineRequest {
    fn from(ai_ml_ops_platform_create_request: AiMlOpsPlatformCreateRequest) -> Self {
        Self::new(ai_ml_ops_platform_create_request)
    }
}

/// A platform release.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdetailresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiMlOpsPlatformDetailResponse {
    /// DNS record of the release.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ai_ml_ops_platform_domain_service: Option<Map<String, Value>>,
    /// IP address the platform is reached under.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ai_ml_ops_platform_endpoint_ip_address: Option<String>,
    /// Port the platform is reached under, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ai_ml_ops_platform_endpoint_port: Option<String>,
    /// Where the platform is reachable from.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ai_ml_ops_platform_endpoint_type: Option<EndpointType>,
    /// Edition of the product.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ai_ml_ops_platform_type: Option<Edition>,
    /// Id of the Kubernetes cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name of the Kubernetes cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// State of the Kubernetes cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_state: Option<AiMlOpsPlatformDetailClusterState>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_dt: Option<Timestamp>,
    /// State of the dashboard; values are not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub dashboard_state: Option<String>,
    /// Id of the image, opaque text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    /// Name of the image.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image_name: Option<String>,
    /// E-mail address of the first user.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub initial_user_email: Option<String>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// When it last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_dt: Option<Timestamp>,
    /// Id of the project.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Name of the project.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Id of the release.
    #[serde(deserialize_with = "lenient::sure")]
    pub release_id: String,
    /// Name of the release.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub release_name: Option<String>,
    /// State of the release.
    #[serde(deserialize_with = "lenient::sure")]
    pub release_state: ReleaseState,
    /// Kubernetes storage class that volumes are made in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub storage_class_name: Option<String>,
    /// Version of the platform.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Change of the DNS record of a release.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdomainservicereuqest/>
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiMlOpsPlatformDomainServiceRequest {
    /// Id of the DNS zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_id: Option<String>,
    /// The full domain name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_service_name: Option<String>,
    /// IP address that the record points to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// What to do with the DNS record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_type: Option<AiMlOpsPlatformDomainServiceOperationType>,
    /// Id of the DNS record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
    /// Name of the DNS record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_name: Option<String>,
}

impl AiMlOpsPlatformDomainServiceRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            dns_id: None,
            domain_service_name: None,
            ip: None,
            operation_type: None,
            record_id: None,
            record_name: None,
        }
    }

    /// Id of the DNS zone.
    pub fn dns_id(mut self, dns_id: impl Into<String>) -> Self {
        self.dns_id = Some(dns_id.into());
        self
    }

    /// The full domain name.
    pub fn domain_service_name(mut self, domain_service_name: impl Into<String>) -> Self {
        self.domain_service_name = Some(domain_service_name.into());
        self
    }

    /// IP address that the record points to.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// What to do with the DNS record.
    pub fn operation_type(mut self, operation_type: impl Into<AiMlOpsPlatformDomainServiceOperationType>) -> Self {
        self.operation_type = Some(operation_type.into());
        self
    }

    /// Id of the DNS record.
    pub fn record_id(mut self, record_id: impl Into<String>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }

    /// Name of the DNS record.
    pub fn record_name(mut self, record_name: impl Into<String>) -> Self {
        self.record_name = Some(record_name.into());
        self
    }
}

/// A platform image.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimagesresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiMlOpsPlatformImage {
    /// Base image tag.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub base_image: Option<String>,
    /// Image category.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub category: Option<AiMlOpsPlatformImageCategory>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_dt: Option<Timestamp>,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Icon content.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub icon_file: Option<String>,
    /// Icon file name.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub icon_file_name: Option<String>,
    /// Free-form image attributes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image_attr: Option<Map<String, Value>>,
    /// Id of the image, opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_id: String,
    /// Name of the image.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image_name: Option<String>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// When it last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_dt: Option<Timestamp>,
    /// Operating system type.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub os_type: Option<String>,
    /// Edition of the product.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub product_type: Option<Edition>,
    /// Id of the project.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of images.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimageslistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiMlOpsPlatformImagesListResponse {
    /// Items of this page.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AiMlOpsPlatformImage>,
    /// Number of items on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A release in a list.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubeflowresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiMlOpsPlatformSummary {
    /// Id of the Kubernetes cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Name of the Kubernetes cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Id of the user who created it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_dt: Option<Timestamp>,
    /// Edition of the product.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kubeflow_type: Option<Edition>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// When it last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_dt: Option<Timestamp>,
    /// Id of the release.
    #[serde(deserialize_with = "lenient::sure")]
    pub release_id: String,
    /// Name of the release.
    #[serde(deserialize_with = "lenient::sure")]
    pub release_name: String,
    /// State of the release.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub status: Option<ReleaseState>,
    /// Version of the platform.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiMlOps::update_platform`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AiMlOpsPlatformUpdateRequest {
    /// Id of the release: 32 hexadecimal digits.
    pub release_id: String,
    /// Change of the DNS record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_ml_ops_platform_domain_service: Option<AiMlOpsPlatformDomainServiceRequest>,
    /// Where the platform is reachable from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_ml_ops_platform_endpoint_type: Option<EndpointType>,
}

impl AiMlOpsPlatformUpdateRequest {
    /// With what is required: `release_id`.
    pub fn new(release_id: impl Into<String>) -> Self {
        Self {
            release_id: release_id.into(),
            ai_ml_ops_platform_domain_service: None,
            ai_ml_ops_platform_endpoint_type: None,
        }
    }

    /// Change of the DNS record.
    pub fn ai_ml_ops_platform_domain_service(
        mut self,
        ai_ml_ops_platform_domain_service: impl Into<AiMlOpsPlatformDomainServiceRequest>,
    ) -> Self {
        self.ai_ml_ops_platform_domain_service = Some(ai_ml_ops_platform_domain_service.into());
        self
    }

    /// Where the platform is reachable from.
    pub fn ai_ml_ops_platform_endpoint_type(
        mut self,
        ai_ml_ops_platform_endpoint_type: impl Into<EndpointType>,
    ) -> Self {
        self.ai_ml_ops_platform_endpoint_type = Some(ai_ml_ops_platform_endpoint_type.into());
        self
    }
}

impl From<&str> for AiMlOpsPlatformUpdateRequest {
    fn from(release_id: &str) -> Self {
        Self::new(release_id)
    }
}

impl From<&String> for AiMlOpsPlatformUpdateRequest {
    fn from(release_id: &String) -> Self {
        Self::new(release_id)
    }
}

impl From<String> for AiMlOpsPlatformUpdateRequest {
    fn from(release_id: String) -> Self {
        Self::new(release_id)
    }
}

/// A page of releases.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformslistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiMlOpsPlatformsListResponse {
    /// Items of this page.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AiMlOpsPlatformSummary>,
    /// Number of items on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The request was accepted and is being carried out.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/asyncresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AsyncResponse {
    /// Id of the project.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Id of the accepted request, for questions to the vendor.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Id of the resource the request is about.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource_id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiMlOps::check_cluster_version`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckClusterVersionRequest {
    /// Id of the Kubernetes cluster: 32 hexadecimal digits.
    pub cluster_id: String,
    /// Version to test.
    pub version: String,
}

impl CheckClusterVersionRequest {
    /// With what is required: `cluster_id`, `version`.
    pub fn new(cluster_id: impl Into<String>, version: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), version: version.into() }
    }
}

/// Input of [`AiMlOps::check_duplication`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckDuplicationRequest {
    /// Release name to test.
    pub release_name: String,
}

impl CheckDuplicationRequest {
    /// With what is required: `release_name`.
    pub fn new(release_name: impl Into<String>) -> Self {
        Self { release_name: release_name.into() }
    }
}

impl From<&str> for CheckDuplicationRequest {
    fn from(release_name: &str) -> Self {
        Self::new(release_name)
    }
}

impl From<&String> for CheckDuplicationRequest {
    fn from(release_name: &String) -> Self {
        Self::new(release_name)
    }
}

impl From<String> for CheckDuplicationRequest {
    fn from(release_name: String) -> Self {
        Self::new(release_name)
    }
}

/// Outcome of a check.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/checkresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CheckResponse {
    /// Outcome of the check; what true means depends on the operation.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub result: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiMlOps::delete_platform`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeletePlatformRequest {
    /// Id of the release: 32 hexadecimal digits.
    pub release_id: String,
    /// Whether the Kubernetes cluster is deleted as well. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_k8s: Option<bool>,
}

impl DeletePlatformRequest {
    /// With what is required: `release_id`.
    pub fn new(release_id: impl Into<String>) -> Self {
        Self { release_id: release_id.into(), with_k8s: None }
    }

    /// Whether the Kubernetes cluster is deleted as well. Default: `false`.
    pub fn with_k8s(mut self, with_k8s: bool) -> Self {
        self.with_k8s = Some(with_k8s);
        self
    }
}

impl From<&str> for DeletePlatformRequest {
    fn from(release_id: &str) -> Self {
        Self::new(release_id)
    }
}

impl From<&String> for DeletePlatformRequest {
    fn from(release_id: &String) -> Self {
        Self::new(release_id)
    }
}

impl From<String> for DeletePlatformRequest {
    fn from(release_id: String) -> Self {
        Self::new(release_id)
    }
}

/// Input of [`AiMlOps::get_platform_details`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetPlatformDetailsRequest {
    /// Id of the release: 32 hexadecimal digits.
    pub release_id: String,
}

impl GetPlatformDetailsRequest {
    /// With what is required: `release_id`.
    pub fn new(release_id: impl Into<String>) -> Self {
        Self { release_id: release_id.into() }
    }
}

impl From<&str> for GetPlatformDetailsRequest {
    fn from(release_id: &str) -> Self {
        Self::new(release_id)
    }
}

impl From<&String> for GetPlatformDetailsRequest {
    fn from(release_id: &String) -> Self {
        Self::new(release_id)
    }
}

impl From<String> for GetPlatformDetailsRequest {
    fn from(release_id: String) -> Self {
        Self::new(release_id)
    }
}

/// The cluster to make.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubernetesenginecreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KubernetesEngineCreateRequest {
    /// Id of the CIFS file storage volume.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cifs_volume_id: Option<String>,
    /// Whether logs go to the cloud logging service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_logging_enabled: Option<bool>,
    /// Version of Kubernetes.
    pub k8s_version: String,
    /// Name of the new cluster: 3 to 30 lower-case letters, digits and hyphens; a letter first, no hyphen last.
    pub kubernetes_engine_name: String,
    /// Id of the load balancer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lb_id: Option<String>,
    /// Resources allowed on the private endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_acl_ip_resource: Option<Vec<Map<String, Value>>>,
    /// Address allowed on the public endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_acl_ip_address: Option<String>,
    /// Ids of the security groups of the cluster.
    pub security_group_id_list: Vec<String>,
    /// Id of the subnet of the cluster.
    pub subnet_id: String,
    /// Id of the file storage volume of the cluster.
    pub volume_id: String,
    /// Id of the VPC of the cluster.
    pub vpc_id: String,
}

impl KubernetesEngineCreateRequest {
    /// With what is required: `k8s_version`, `kubernetes_engine_name`, `security_group_id_list`, `subnet_id`,
    /// `volume_id`, `vpc_id`.
    pub fn new(
        k8s_version: impl Into<String>,
        kubernetes_engine_name: impl Into<String>,
        security_group_id_list: impl IntoIterator<Item = impl Into<String>>,
        subnet_id: impl Into<String>,
        volume_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Self {
        Self {
            cifs_volume_id: None,
            cloud_logging_enabled: None,
            k8s_version: k8s_version.into(),
            kubernetes_engine_name: kubernetes_engine_name.into(),
            lb_id: None,
            private_acl_ip_resource: None,
            public_acl_ip_address: None,
            security_group_id_list: security_group_id_list.into_iter().map(Into::into).collect(),
            subnet_id: subnet_id.into(),
            volume_id: volume_id.into(),
            vpc_id: vpc_id.into(),
        }
    }

    /// Id of the CIFS file storage volume.
    pub fn cifs_volume_id(mut self, cifs_volume_id: impl Into<String>) -> Self {
        self.cifs_volume_id = Some(cifs_volume_id.into());
        self
    }

    /// Whether logs go to the cloud logging service.
    pub fn cloud_logging_enabled(mut self, cloud_logging_enabled: bool) -> Self {
        self.cloud_logging_enabled = Some(cloud_logging_enabled);
        self
    }

    /// Id of the load balancer.
    pub fn lb_id(mut self, lb_id: impl Into<String>) -> Self {
        self.lb_id = Some(lb_id.into());
        self
    }

    /// Resources allowed on the private endpoint.
    pub fn private_acl_ip_resource(
        mut self,
        private_acl_ip_resource: impl IntoIterator<Item = Map<String, Value>>,
    ) -> Self {
        self.private_acl_ip_resource = Some(private_acl_ip_resource.into_iter().collect());
        self
    }

    /// Address allowed on the public endpoint.
    pub fn public_acl_ip_address(mut self, public_acl_ip_address: impl Into<String>) -> Self {
        self.public_acl_ip_address = Some(public_acl_ip_address.into());
        self
    }
}

/// Input of [`AiMlOps::list_images`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListImagesRequest {
    /// Items per page. Default: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page; the first is 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only images of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_name: Option<String>,
}

impl ListImagesRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { size: None, page: None, sort: None, image_name: None }
    }

    /// Items per page. Default: `20`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page; the first is 0. Default: `0`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only images of this name.
    pub fn image_name(mut self, image_name: impl Into<String>) -> Self {
        self.image_name = Some(image_name.into());
        self
    }
}

/// Nodes of a cluster.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/listnoderesponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListNodeResponse {
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Links, free-form.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// Nodes.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub nodes: Vec<NodeResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiMlOps::list_nodes`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListNodesRequest {
    /// Id of the Kubernetes cluster: 32 hexadecimal digits.
    pub cluster_id: String,
    /// Items per page. Default: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page; the first is 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl ListNodesRequest {
    /// With what is required: `cluster_id`.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), size: None, page: None, sort: None }
    }

    /// Items per page. Default: `20`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page; the first is 0. Default: `0`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

impl From<&str> for ListNodesRequest {
    fn from(cluster_id: &str) -> Self {
        Self::new(cluster_id)
    }
}

impl From<&String> for ListNodesRequest {
    fn from(cluster_id: &String) -> Self {
        Self::new(cluster_id)
    }
}

impl From<String> for ListNodesRequest {
    fn from(cluster_id: String) -> Self {
        Self::new(cluster_id)
    }
}

/// Input of [`AiMlOps::list_platforms`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListPlatformsRequest {
    /// Items per page. Default: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page; the first is 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only releases that this user created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Only the release of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release_name: Option<String>,
    /// Only releases on this cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Only releases of this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Only releases of this edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kubeflow_type: Option<Edition>,
    /// Only releases in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ReleaseState>,
}

impl ListPlatformsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            created_by: None,
            release_name: None,
            cluster_name: None,
            version: None,
            kubeflow_type: None,
            status: None,
        }
    }

    /// Items per page. Default: `20`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page; the first is 0. Default: `0`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only releases that this user created.
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Only the release of this name.
    pub fn release_name(mut self, release_name: impl Into<String>) -> Self {
        self.release_name = Some(release_name.into());
        self
    }

    /// Only releases on this cluster.
    pub fn cluster_name(mut self, cluster_name: impl Into<String>) -> Self {
        self.cluster_name = Some(cluster_name.into());
        self
    }

    /// Only releases of this version.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Only releases of this edition.
    pub fn kubeflow_type(mut self, kubeflow_type: impl Into<Edition>) -> Self {
        self.kubeflow_type = Some(kubeflow_type.into());
        self
    }

    /// Only releases in this state.
    pub fn status(mut self, status: impl Into<ReleaseState>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// Storage classes of a cluster.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/liststorageclassresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListStorageClassResponse {
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Links, free-form.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// Storage classes.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub storage_classes: Vec<StorageClassResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiMlOps::list_storage_classes`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListStorageClassesRequest {
    /// Id of the Kubernetes cluster: 32 hexadecimal digits.
    pub cluster_id: String,
}

impl ListStorageClassesRequest {
    /// With what is required: `cluster_id`.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl From<&str> for ListStorageClassesRequest {
    fn from(cluster_id: &str) -> Self {
        Self::new(cluster_id)
    }
}

impl From<&String> for ListStorageClassesRequest {
    fn from(cluster_id: &String) -> Self {
        Self::new(cluster_id)
    }
}

impl From<String> for ListStorageClassesRequest {
    fn from(cluster_id: String) -> Self {
        Self::new(cluster_id)
    }
}

/// The node pool to make.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/nodepoolcreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NodePoolCreateRequest {
    /// Id of the Kubernetes cluster; left out for a new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Number of nodes wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desired_node_count: Option<i64>,
    /// Node operating system.
    pub image_os: String,
    /// Node operating system version.
    pub image_os_version: String,
    /// Whether broken nodes are replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_auto_recovery: Option<bool>,
    /// Whether the number of nodes follows the load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_auto_scale: Option<bool>,
    /// Name of the key pair for logging in to nodes.
    pub keypair_name: String,
    /// Version of Kubernetes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Greatest number of nodes when scaling is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_node_count: Option<i64>,
    /// Least number of nodes when scaling is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_node_count: Option<i64>,
    /// Name of the node pool.
    pub name: String,
    /// Kind of server of a node.
    pub server_type_id: String,
    /// Size of the disk of a node, probably in GB.
    ///
    /// Inferred.
    pub volume_size: i64,
    /// Kind of disk of a node.
    pub volume_type_name: String,
    /// Availability zone of the node pool. Since API version 1.2.
    ///
    /// Inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}

impl NodePoolCreateRequest {
    /// With what is required: `image_os`, `image_os_version`, `keypair_name`, `name`, `server_type_id`,
    /// `volume_size`, `volume_type_name`.
    pub fn new(
        image_os: impl Into<String>,
        image_os_version: impl Into<String>,
        keypair_name: impl Into<String>,
        name: impl Into<String>,
        server_type_id: impl Into<String>,
        volume_size: i64,
        volume_type_name: impl Into<String>,
    ) -> Self {
        Self {
            cluster_id: None,
            desired_node_count: None,
            image_os: image_os.into(),
            image_os_version: image_os_version.into(),
            is_auto_recovery: None,
            is_auto_scale: None,
            keypair_name: keypair_name.into(),
            kubernetes_version: None,
            max_node_count: None,
            min_node_count: None,
            name: name.into(),
            server_type_id: server_type_id.into(),
            volume_size,
            volume_type_name: volume_type_name.into(),
            zone: None,
        }
    }

    /// Id of the Kubernetes cluster; left out for a new one.
    pub fn cluster_id(mut self, cluster_id: impl Into<String>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }

    /// Number of nodes wanted.
    pub fn desired_node_count(mut self, desired_node_count: i64) -> Self {
        self.desired_node_count = Some(desired_node_count);
        self
    }

    /// Whether broken nodes are replaced.
    pub fn is_auto_recovery(mut self, is_auto_recovery: bool) -> Self {
        self.is_auto_recovery = Some(is_auto_recovery);
        self
    }

    /// Whether the number of nodes follows the load.
    pub fn is_auto_scale(mut self, is_auto_scale: bool) -> Self {
        self.is_auto_scale = Some(is_auto_scale);
        self
    }

    /// Version of Kubernetes.
    pub fn kubernetes_version(mut self, kubernetes_version: impl Into<String>) -> Self {
        self.kubernetes_version = Some(kubernetes_version.into());
        self
    }

    /// Greatest number of nodes when scaling is on.
    pub fn max_node_count(mut self, max_node_count: i64) -> Self {
        self.max_node_count = Some(max_node_count);
        self
    }

    /// Least number of nodes when scaling is on.
    pub fn min_node_count(mut self, min_node_count: i64) -> Self {
        self.min_node_count = Some(min_node_count);
        self
    }

    /// Availability zone of the node pool. Since API version 1.2.
    pub fn zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }
}

/// A node of a cluster.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/noderesponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeResponse {
    /// Age, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub age: Option<String>,
    /// Id of the Kubernetes cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// Container runtime version.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub container_version: Option<String>,
    /// When it was created, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Public address of the node.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub external_ip_address: Option<String>,
    /// GPU model.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub gpu_name: Option<String>,
    /// IP address of the node inside the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Kernel version.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kernel_version: Option<String>,
    /// Version of Kubernetes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Name of the node.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Capacity entries of the node.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub node_capacities: Vec<Map<String, Value>>,
    /// State of the node; values are not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub node_status: Option<String>,
    /// Pods on the node, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub number_of_allocated_pods: Option<String>,
    /// GPUs on the node.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub number_of_gpu: Option<i64>,
    /// Operating system of the node.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub os_image: Option<String>,
    /// Id of the Kubernetes object.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// Whether the node belongs to a multi-node GPU cluster. Since API version 1.1.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub mngc_node: Option<bool>,
    /// Kind of multi-node GPU cluster node. Since API version 1.1.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub mngc_node_type: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A storage class of a cluster.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/storageclassresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StorageClassResponse {
    /// Age, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub age: Option<String>,
    /// Whether volumes can grow, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub allow_volume_expansion: Option<String>,
    /// Id of the Kubernetes cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_id: Option<String>,
    /// When it was created, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Whether it is the default class, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub default_class: Option<String>,
    /// Name of the storage class.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Volume provisioner.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub provisioner: Option<String>,
    /// What happens to released volumes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub pv_reclaim_policy: Option<String>,
    /// Id of the Kubernetes object.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// When volumes are bound.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub volume_binding_mode: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiMlOps::validate_cluster_namespace`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ValidateClusterNamespaceRequest {
    /// Id of the Kubernetes cluster: 32 hexadecimal digits.
    pub cluster_id: String,
}

impl ValidateClusterNamespaceRequest {
    /// With what is required: `cluster_id`.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl From<&str> for ValidateClusterNamespaceRequest {
    fn from(cluster_id: &str) -> Self {
        Self::new(cluster_id)
    }
}

impl From<&String> for ValidateClusterNamespaceRequest {
    fn from(cluster_id: &String) -> Self {
        Self::new(cluster_id)
    }
}

impl From<String> for ValidateClusterNamespaceRequest {
    fn from(cluster_id: String) -> Self {
        Self::new(cluster_id)
    }
}

/// Input of [`AiMlOps::validate_cluster_resource_size`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ValidateClusterResourceSizeRequest {
    /// Id of the Kubernetes cluster: 32 hexadecimal digits.
    pub cluster_id: String,
    /// Edition of the product to test for.
    pub product_type: ValidateClusterResourceSizeProductType,
}

impl ValidateClusterResourceSizeRequest {
    /// With what is required: `cluster_id`, `product_type`.
    pub fn new(cluster_id: impl Into<String>, product_type: impl Into<ValidateClusterResourceSizeProductType>) -> Self {
        Self { cluster_id: cluster_id.into(), product_type: product_type.into() }
    }
}

open_enum! {
    /// Kind of nodes the platform runs on.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/>
    pub enum AiMlOpsPlatformCreateNodeType {
        /// Virtual machines.
        Vm = "vm",
        /// Bare metal.
        Bm = "bm",
    }
}

open_enum! {
    /// State of the Kubernetes cluster.
    pub enum AiMlOpsPlatformDetailClusterState {
        /// Runs.
        Running = "RUNNING",
    }
}

open_enum! {
    /// What to do with the DNS record.
    pub enum AiMlOpsPlatformDomainServiceOperationType {
        /// Make the record.
        Create = "CREATE",
        /// Change the record.
        Update = "UPDATE",
        /// Remove the record.
        Delete = "DELETE",
    }
}

open_enum! {
    /// Image category.
    pub enum AiMlOpsPlatformImageCategory {
        /// Seen by a third party.
        App = "APP",
    }
}

open_enum! {
    /// Edition of the product.
    pub enum Edition {
        /// Enterprise edition.
        Enterprise = "Enterprise",
        /// Mini edition.
        Mini = "Mini",
    }
}

open_enum! {
    /// Where the platform is reachable from.
    pub enum EndpointType {
        /// Reachable from the internet.
        Public = "Public",
        /// Reachable inside the VPC.
        Private = "Private",
    }
}

open_enum! {
    /// State of the release.
    pub enum ReleaseState {
        /// Deployed and usable.
        Deployed = "DEPLOYED",
    }
}

open_enum! {
    /// Edition of the product to test for.
    pub enum ValidateClusterResourceSizeProductType {
        /// Enterprise edition, as the reference writes it.
        Enterprise = "Enterprise",
        /// Mini edition, as the reference writes it.
        Mini = "Mini",
        /// Enterprise edition, as a message of the service writes it.
        EnterpriseLowerCase = "enterprise",
        /// Mini edition, as a message of the service writes it.
        MiniLowerCase = "mini",
    }
}

impl Paged for AiMlOpsPlatformImagesListResponse {
    type Item = AiMlOpsPlatformImage;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for AiMlOpsPlatformsListResponse {
    type Item = AiMlOpsPlatformSummary;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for ListNodeResponse {
    type Item = NodeResponse;

    fn into_items(self) -> Vec<Self::Item> {
        self.nodes
    }
}

impl Paged for ListStorageClassResponse {
    type Item = StorageClassResponse;

    fn into_items(self) -> Vec<Self::Item> {
        self.storage_classes
    }
}

json_answer!(
    AiMlOpsPlatformDetailResponse,
    AiMlOpsPlatformImagesListResponse,
    AiMlOpsPlatformsListResponse,
    AsyncResponse,
    CheckResponse,
    ListNodeResponse,
    ListStorageClassResponse,
);

model!(
    AiMlOpsPlatformDetailResponse,
    AiMlOpsPlatformImage,
    AiMlOpsPlatformImagesListResponse,
    AiMlOpsPlatformSummary,
    AiMlOpsPlatformsListResponse,
    AsyncResponse,
    CheckResponse,
    ListNodeResponse,
    ListStorageClassResponse,
    NodeResponse,
    StorageClassResponse,
);
