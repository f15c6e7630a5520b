//! Samsung Cloud Platform Cloud ML: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, cloud_ml as rows};
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

/// Client of Samsung Cloud Platform Cloud ML.
///
/// A notebook and analytics service on an existing Kubernetes cluster of the user.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/cloud-ml.md>
#[derive(Debug, Clone)]
pub struct CloudMl {
    client: Client,
}

impl CloudMl {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::CLOUD_ML)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Test whether a name or a domain name is taken.
    ///
    /// Give either `name` or `domain_name`. `result` is probably true if it is taken.
    ///
    /// Answer: Outcome of a check.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/checkduplicationnameanddomainname/1.0/>
    ///
    /// # Errors
    ///
    /// - 404: Answered to a signed call of an account without Cloud ML.
    pub fn check_duplication(&self) -> Call<'_, CloudMlCheckDuplicationResponse> {
        Call::new(&self.client, rows::CLOUD_ML_CHECK_DUPLICATION, Map::new())
    }

    /// Like [`check_duplication`](Self::check_duplication), with input. The `request` is a
    /// [`CheckDuplicationRequest`], explained there field by field.
    pub fn check_duplication_with(
        &self,
        request: impl Into<CheckDuplicationRequest>,
    ) -> Call<'_, CloudMlCheckDuplicationResponse> {
        Call::new(&self.client, rows::CLOUD_ML_CHECK_DUPLICATION, request.into())
    }

    /// Estimate what a cluster can give to Cloud ML.
    ///
    /// Units of CPU and memory are not documented.
    ///
    /// The `request` is a [`EstimateClusterRequest`], explained there field by field. Answer: What a cluster
    /// can give to the parts of Cloud ML.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlclusterestimate/1.0/>
    pub fn estimate_cluster(
        &self,
        request: impl Into<EstimateClusterRequest>,
    ) -> Call<'_, CloudMlClusterEstimateResponse> {
        Call::new(&self.client, rows::CLOUD_ML_ESTIMATE_CLUSTER, request.into())
    }

    /// List the versions of Cloud ML that can be deployed.
    ///
    /// Gives the whole list at once.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/>
    ///
    /// # Errors
    ///
    /// - 404: Answered to a signed call of an account without Cloud ML.
    pub fn list_images(&self) -> Call<'_, CloudMlImagesResponse> {
        Call::new(&self.client, rows::CLOUD_ML_LIST_IMAGES, Map::new())
    }

    /// Test whether Cloud ML can be deployed onto a cluster.
    ///
    /// If not, `exceptions` says why.
    ///
    /// The `request` is a [`CheckClusterReleasableRequest`], explained there field by field. Answer: Outcome of
    /// a check, with reasons.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/>
    pub fn check_cluster_releasable(
        &self,
        request: impl Into<CheckClusterReleasableRequest>,
    ) -> Call<'_, CloudMlClusterCheckReleasableResponse> {
        Call::new(&self.client, rows::CLOUD_ML_CHECK_CLUSTER_RELEASABLE, request.into())
    }

    /// Read what Cloud ML has installed on a cluster.
    ///
    /// Beside the answer of [`CloudMl::create`] this is the only way to the id of a Cloud ML: there is no list.
    ///
    /// The `request` is a [`GetClusterProductRequest`], explained there field by field. Answer: What Cloud ML
    /// has installed on a cluster.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/>
    pub fn get_cluster_product(
        &self,
        request: impl Into<GetClusterProductRequest>,
    ) -> Call<'_, CloudMlClusterProductsResponse> {
        Call::new(&self.client, rows::CLOUD_ML_GET_CLUSTER_PRODUCT, request.into())
    }

    /// Deploy Cloud ML onto an existing Kubernetes cluster.
    ///
    /// Answers at once; it works when its state is DEPLOYED. The new id comes as `resource_id`: keep it,
    /// because there is no list. Needs a container registry with its own pair of keys.
    ///
    /// The `request` is a [`CloudMlCreateRequest`], explained there field by field. Answer: The request was
    /// accepted and is being carried out.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/createcloudml/1.0/>
    pub fn create(&self, request: impl Into<CloudMlCreateRequest>) -> Call<'_, AsyncResponse> {
        Call::new(&self.client, rows::CLOUD_ML_CREATE, request.into())
    }

    /// Read one Cloud ML.
    ///
    /// The `request` is a [`ShowRequest`], explained there field by field. Answer: A Cloud ML.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/>
    pub fn show(&self, request: impl Into<ShowRequest>) -> Call<'_, CloudMlDetailResponse> {
        Call::new(&self.client, rows::CLOUD_ML_SHOW, request.into())
    }

    /// Change the description of a Cloud ML.
    ///
    /// The description is all that can be changed. Answers with the whole Cloud ML.
    ///
    /// The `request` is a [`CloudMlUpdateRequest`], explained there field by field. Answer: A Cloud ML.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/updatecloudml/1.0/>
    pub fn update(&self, request: impl Into<CloudMlUpdateRequest>) -> Call<'_, CloudMlDetailResponse> {
        Call::new(&self.client, rows::CLOUD_ML_UPDATE, request.into())
    }

    /// Delete a Cloud ML.
    ///
    /// Answers at once without a body. It is gone when [`CloudMl::show`] no longer finds it.
    ///
    /// The `request` is a [`DeleteRequest`], explained there field by field.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/>
    pub fn delete(&self, request: impl Into<DeleteRequest>) -> Call<'_, ()> {
        Call::new(&self.client, rows::CLOUD_ML_DELETE, request.into())
    }

    /// Waits until the Cloud ML is deployed: its `cloud_ml_state` is `DEPLOYED`.
    ///
    /// Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that says what to
    /// do.
    ///
    /// The `cloud_ml_id` is that of the Cloud ML. Answer: The Cloud ML as it was read last.
    ///
    /// Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/>
    pub fn wait_until_deployed(&self, cloud_ml_id: impl Into<String>) -> Waiter<'_, CloudMlDetailResponse> {
        Waiter::new(&self.client, rows::CLOUD_ML_WAIT_UNTIL_DEPLOYED, cloud_ml_id)
    }

    /// Waits until the Cloud ML no longer exists.
    ///
    /// Usually takes about 600 s.
    ///
    /// The `cloud_ml_id` is that of the Cloud ML.
    ///
    /// Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/>
    pub fn wait_until_deleted(&self, cloud_ml_id: impl Into<String>) -> Waiter<'_, ()> {
        Waiter::new(&self.client, rows::CLOUD_ML_WAIT_UNTIL_DELETED, cloud_ml_id)
    }

    /// Deploy Cloud ML onto an existing Kubernetes cluster.
    ///
    /// Then waits until the Cloud ML is deployed. What was made stays if the wait fails; the error names its
    /// id.
    ///
    /// The `request` is a [`CloudMlCreateRequest`], explained there field by field. For a limit, or to be told
    /// how it is going, make it and wait in two calls. Answer: The Cloud ML as it was read last.
    pub async fn create_and_wait(&self, request: impl Into<CloudMlCreateRequest>) -> Result<CloudMlDetailResponse> {
        let made = self.create(request).await?;
        self.wait_until_deployed(made.resource_id).await
    }
}

impl From<Client> for CloudMl {
    fn from(client: Client) -> Self {
        CloudMl { client }
    }
}

/// Resources with GPUs.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/analyticsestimateresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AnalyticsEstimateResponse {
    /// Amount of CPU; the unit is not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<i64>,
    /// Amount of GPU, as text; its form is not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub gpu: Option<String>,
    /// Amount of memory; the unit is not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub memory: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AnalyticsEstimateResponse {
    /// With nothing set.
    pub fn new() -> Self {
        Self { cpu: None, gpu: None, memory: None, extra: Map::new() }
    }

    /// Amount of CPU; the unit is not documented.
    pub fn cpu(mut self, cpu: i64) -> Self {
        self.cpu = Some(cpu);
        self
    }

    /// Amount of GPU, as text; its form is not documented.
    pub fn gpu(mut self, gpu: impl Into<String>) -> Self {
        self.gpu = Some(gpu.into());
        self
    }

    /// Amount of memory; the unit is not documented.
    pub fn memory(mut self, memory: i64) -> Self {
        self.memory = Some(memory);
        self
    }
}

/// Resources without GPUs.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/applicationestimateresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApplicationEstimateResponse {
    /// Amount of CPU; the unit is not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cpu: Option<i64>,
    /// Amount of memory; the unit is not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub memory: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl ApplicationEstimateResponse {
    /// With nothing set.
    pub fn new() -> Self {
        Self { cpu: None, memory: None, extra: Map::new() }
    }

    /// Amount of CPU; the unit is not documented.
    pub fn cpu(mut self, cpu: i64) -> Self {
        self.cpu = Some(cpu);
        self
    }

    /// Amount of memory; the unit is not documented.
    pub fn memory(mut self, memory: i64) -> Self {
        self.memory = Some(memory);
        self
    }
}

/// The request was accepted and is being carried out.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/asyncresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AsyncResponse {
    /// Id of the project.
    #[serde(deserialize_with = "lenient::sure")]
    pub project_id: String,
    /// Id of the accepted request, for questions to the vendor.
    #[serde(deserialize_with = "lenient::sure")]
    pub request_id: String,
    /// Id of the resource the request is about.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource_id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`CloudMl::check_cluster_releasable`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckClusterReleasableRequest {
    /// Id of the Kubernetes cluster: 32 hexadecimal digits.
    pub cluster_id: String,
}

impl CheckClusterReleasableRequest {
    /// With what is required: `cluster_id`.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl From<&str> for CheckClusterReleasableRequest {
    fn from(cluster_id: &str) -> Self {
        Self::new(cluster_id)
    }
}

impl From<&String> for CheckClusterReleasableRequest {
    fn from(cluster_id: &String) -> Self {
        Self::new(cluster_id)
    }
}

impl From<String> for CheckClusterReleasableRequest {
    fn from(cluster_id: String) -> Self {
        Self::new(cluster_id)
    }
}

/// Input of [`CloudMl::check_duplication`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckDuplicationRequest {
    /// Name to test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Domain name to test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<String>,
}

impl CheckDuplicationRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { name: None, domain_name: None }
    }

    /// Name to test.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Domain name to test.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }
}

/// Outcome of a check.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcheckduplicationresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlCheckDuplicationResponse {
    /// Probably true if the name is taken.
    ///
    /// Inferred.
    #[serde(deserialize_with = "lenient::sure")]
    pub result: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Outcome of a check, with reasons.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlClusterCheckReleasableResponse {
    /// Reasons against a release.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<CloudMlReleaseObstacle>,
    /// Whether Cloud ML can be deployed onto the cluster. Default: `true`.
    #[serde(deserialize_with = "lenient::sure")]
    pub result: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What a cluster can give to the parts of Cloud ML.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterestimateresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlClusterEstimateResponse {
    /// Share for the analytics part.
    #[serde(deserialize_with = "lenient::sure")]
    pub analytics: AnalyticsEstimateResponse,
    /// Share for the application part.
    #[serde(deserialize_with = "lenient::sure")]
    pub application: ApplicationEstimateResponse,
    /// Share of the copilot.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub copilot: Option<AnalyticsEstimateResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What Cloud ML has installed on a cluster.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterproductsresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlClusterProductsResponse {
    /// The Cloud ML of the cluster, absent if there is none.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cloud_ml: Option<CloudMlProductResponse>,
    /// The shared parts, absent if there are none.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cloud_ml_common: Option<CloudMlCommonResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The parts that the Cloud MLs of a cluster share.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcommonresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlCommonResponse {
    /// Id of the shared parts.
    #[serde(deserialize_with = "lenient::sure")]
    pub cloud_ml_common_id: String,
    /// State of the shared parts.
    #[serde(deserialize_with = "lenient::sure")]
    pub cloud_ml_common_state: CloudMlState,
    /// Id of the Kubernetes cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub cluster_id: String,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_dt: Timestamp,
    /// Access key of the container registry.
    ///
    /// A secret: it is read, but left out when the answer is written as JSON.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing)]
    pub custom_registry_access_key: Option<Secret>,
    /// Host of the container registry.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub custom_registry_host: Option<String>,
    /// Id of the project of the container registry.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub custom_registry_project_id: Option<String>,
    /// Region of the container registry.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub custom_registry_region: Option<String>,
    /// Domain name it is reached under.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<String>,
    /// Where it is reachable from.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub endpoint_type: Option<EndpointType>,
    /// Id of the image, opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_id: String,
    /// Registry that holds the images.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image_registry_url: Option<String>,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// When it last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_dt: Option<Timestamp>,
    /// Kubernetes namespace it runs in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub namespace_name: Option<String>,
    /// Id of the product group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub product_group_id: Option<String>,
    /// Id of the project.
    #[serde(deserialize_with = "lenient::sure")]
    pub project_id: String,
    /// Id of the accepted request, for questions to the vendor.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Limits of resources, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_limit_text: Option<String>,
    /// Requests of resources, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_request_text: Option<String>,
    /// Kubernetes storage class that volumes are made in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub storage_class_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The Cloud ML to deploy.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlrequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CloudMlCreateRequest {
    /// Resources for the analytics part, as [`CloudMl::estimate_cluster`] gives them.
    pub analytics_resource: AnalyticsEstimateResponse,
    /// Resources for the application part, as [`CloudMl::estimate_cluster`] gives them.
    pub application_resource: ApplicationEstimateResponse,
    /// Name of the Cloud ML.
    pub cloud_ml_name: String,
    /// Id of the Kubernetes cluster.
    pub cluster_id: String,
    /// Resources for the copilot, as [`CloudMl::estimate_cluster`] gives them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copilot: Option<AnalyticsEstimateResponse>,
    /// Access key of the container registry, issued in the console for the registry. The key that signs
    /// requests does not log in there.
    ///
    /// Observed by others.
    #[serde(serialize_with = "secret::reveal")]
    pub custom_registry_access_key: Secret,
    /// Id of the project of the container registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_registry_access_project_id: Option<String>,
    /// Region of the container registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_registry_access_region: Option<String>,
    /// Secret key of the container registry.
    #[serde(serialize_with = "secret::reveal")]
    pub custom_registry_access_secret_key: Secret,
    /// Host of the container registry, private or public.
    ///
    /// Inferred.
    pub custom_registry_host: String,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Domain name it will be reached under.
    pub domain_name: String,
    /// Where it is reachable from.
    pub endpoint_type: EndpointType,
    /// Id of the image, opaque text.
    pub image_id: String,
    /// Id of the product group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_group_id: Option<String>,
    /// Tags to attach.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Map<String, Value>>>,
    /// Whether the copilot is deployed as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_copilot: Option<bool>,
}

impl CloudMlCreateRequest {
    /// With what is required: `analytics_resource`, `application_resource`, `cloud_ml_name`, `cluster_id`,
    /// `custom_registry_access_key`, `custom_registry_access_secret_key`, `custom_registry_host`,
    /// `domain_name`, `endpoint_type`, `image_id`.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        analytics_resource: impl Into<AnalyticsEstimateResponse>,
        application_resource: impl Into<ApplicationEstimateResponse>,
        cloud_ml_name: impl Into<String>,
        cluster_id: impl Into<String>,
        custom_registry_access_key: impl Into<Secret>,
        custom_registry_access_secret_key: impl Into<Secret>,
        custom_registry_host: impl Into<String>,
        domain_name: impl Into<String>,
        endpoint_type: impl Into<EndpointType>,
        image_id: impl Into<String>,
    ) -> Self {
        Self {
            analytics_resource: analytics_resource.into(),
            application_resource: application_resource.into(),
            cloud_ml_name: cloud_ml_name.into(),
            cluster_id: cluster_id.into(),
            copilot: None,
            custom_registry_access_key: custom_registry_access_key.into(),
            custom_registry_access_project_id: None,
            custom_registry_access_region: None,
            custom_registry_access_secret_key: custom_registry_access_secret_key.into(),
            custom_registry_host: custom_registry_host.into(),
            description: None,
            domain_name: domain_name.into(),
            endpoint_type: endpoint_type.into(),
            image_id: image_id.into(),
            product_group_id: None,
            tags: None,
            use_copilot: None,
        }
    }

    /// Resources for the copilot, as [`CloudMl::estimate_cluster`] gives them.
    pub fn copilot(mut self, copilot: impl Into<AnalyticsEstimateResponse>) -> Self {
        self.copilot = Some(copilot.into());
        self
    }

    /// Id of the project of the container registry.
    pub fn custom_registry_access_project_id(mut self, custom_registry_access_project_id: impl Into<String>) -> Self {
        self.custom_registry_access_project_id = Some(custom_registry_access_project_id.into());
        self
    }

    /// Region of the container registry.
    pub fn custom_registry_access_region(mut self, custom_registry_access_region: impl Into<String>) -> Self {
        self.custom_registry_access_region = Some(custom_registry_access_region.into());
        self
    }

    /// Free text.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Id of the product group.
    pub fn product_group_id(mut self, product_group_id: impl Into<String>) -> Self {
        self.product_group_id = Some(product_group_id.into());
        self
    }

    /// Tags to attach.
    pub fn tags(mut self, tags: impl IntoIterator<Item = Map<String, Value>>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }

    /// Whether the copilot is deployed as well.
    pub fn use_copilot(mut self, use_copilot: bool) -> Self {
        self.use_copilot = Some(use_copilot);
        self
    }
}

/// A Cloud ML.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmldetailresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlDetailResponse {
    /// Id of the Cloud ML.
    #[serde(deserialize_with = "lenient::sure")]
    pub cloud_ml_id: String,
    /// Name of the Cloud ML.
    #[serde(deserialize_with = "lenient::sure")]
    pub cloud_ml_name: String,
    /// State of the Cloud ML.
    #[serde(deserialize_with = "lenient::sure")]
    pub cloud_ml_state: CloudMlState,
    /// Id of the Kubernetes cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub cluster_id: String,
    /// Name of the Kubernetes cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_name: Option<String>,
    /// Permissions on the cluster.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_permission: Option<Map<String, Value>>,
    /// Whether the cluster could not be queried.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cluster_request_failed: Option<bool>,
    /// Whether the copilot is deployed.
    #[serde(deserialize_with = "lenient::sure")]
    pub copilot_enabled: bool,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_dt: Timestamp,
    /// Access key of the container registry.
    ///
    /// A secret: it is read, but left out when the answer is written as JSON.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing)]
    pub custom_registry_access_key: Option<Secret>,
    /// Host of the container registry.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub custom_registry_host: Option<String>,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Version as shown to users.
    #[serde(deserialize_with = "lenient::sure")]
    pub display_version: String,
    /// Domain name it is reached under.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<String>,
    /// IP address it is reached under.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub endpoint_ip_address: Option<String>,
    /// Where it is reachable from.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub endpoint_type: Option<EndpointType>,
    /// Id of the image, opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_id: String,
    /// Name of the image.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_name: String,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// When it last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_dt: Option<Timestamp>,
    /// Kubernetes namespace it runs in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub namespace_name: Option<String>,
    /// Id of the product group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub product_group_id: Option<String>,
    /// Id of the project.
    #[serde(deserialize_with = "lenient::sure")]
    pub project_id: String,
    /// Id of the accepted request, for questions to the vendor.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Limits of resources, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_limit_text: Option<String>,
    /// Requests of resources, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_request_text: Option<String>,
    /// Kubernetes storage class that volumes are made in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub storage_class_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A version of Cloud ML.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageattr/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlImage {
    /// Whether this version has the copilot, as text.
    #[serde(deserialize_with = "lenient::sure")]
    pub copilot_enabled: String,
    /// Version as shown to users.
    #[serde(deserialize_with = "lenient::sure")]
    pub display_version: String,
    /// Id of the image, opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_id: String,
    /// Name of the image.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_name: String,
    /// Version of Kubernetes.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub k8s_version: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Versions of Cloud ML.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageversionsresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlImagesResponse {
    /// The versions.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<CloudMlImage>,
    /// Number of versions.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The Cloud ML of a cluster.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlproductresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlProductResponse {
    /// Id of the Cloud ML.
    #[serde(deserialize_with = "lenient::sure")]
    pub cloud_ml_id: String,
    /// State of the Cloud ML.
    #[serde(deserialize_with = "lenient::sure")]
    pub cloud_ml_state: CloudMlState,
    /// Id of the Kubernetes cluster.
    #[serde(deserialize_with = "lenient::sure")]
    pub cluster_id: String,
    /// Whether the copilot is deployed.
    #[serde(deserialize_with = "lenient::sure")]
    pub copilot_enabled: bool,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_dt: Timestamp,
    /// Access key of the container registry.
    ///
    /// A secret: it is read, but left out when the answer is written as JSON.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing)]
    pub custom_registry_access_key: Option<Secret>,
    /// Host of the container registry.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub custom_registry_host: Option<String>,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Version as shown to users.
    #[serde(deserialize_with = "lenient::sure")]
    pub display_version: String,
    /// Domain name it is reached under.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub domain_name: Option<String>,
    /// Where it is reachable from.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub endpoint_type: Option<EndpointType>,
    /// Id of the image, opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_id: String,
    /// Name of the image.
    #[serde(deserialize_with = "lenient::sure")]
    pub image_name: String,
    /// Id of the user who changed it last.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// When it last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_dt: Option<Timestamp>,
    /// Kubernetes namespace it runs in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub namespace_name: Option<String>,
    /// Id of the product group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub product_group_id: Option<String>,
    /// Id of the project.
    #[serde(deserialize_with = "lenient::sure")]
    pub project_id: String,
    /// Id of the accepted request, for questions to the vendor.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Limits of resources, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_limit_text: Option<String>,
    /// Requests of resources, as text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource_request_text: Option<String>,
    /// Kubernetes storage class that volumes are made in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub storage_class_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A reason why Cloud ML cannot be deployed.
///
/// From the vendor's reference at
/// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableexception/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CloudMlReleaseObstacle {
    /// The reason in general.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub default_message: Option<String>,
    /// The reason in particular.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub detail_message: Option<String>,
    /// The reason as a code.
    #[serde(deserialize_with = "lenient::sure")]
    pub error_code: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`CloudMl::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CloudMlUpdateRequest {
    /// Id of the Cloud ML.
    pub cloud_ml_id: String,
    /// The new description.
    pub description: String,
}

impl CloudMlUpdateRequest {
    /// With what is required: `cloud_ml_id`, `description`.
    pub fn new(cloud_ml_id: impl Into<String>, description: impl Into<String>) -> Self {
        Self { cloud_ml_id: cloud_ml_id.into(), description: description.into() }
    }
}

/// Input of [`CloudMl::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteRequest {
    /// Id of the Cloud ML.
    pub cloud_ml_id: String,
}

impl DeleteRequest {
    /// With what is required: `cloud_ml_id`.
    pub fn new(cloud_ml_id: impl Into<String>) -> Self {
        Self { cloud_ml_id: cloud_ml_id.into() }
    }
}

impl From<&str> for DeleteRequest {
    fn from(cloud_ml_id: &str) -> Self {
        Self::new(cloud_ml_id)
    }
}

impl From<&String> for DeleteRequest {
    fn from(cloud_ml_id: &String) -> Self {
        Self::new(cloud_ml_id)
    }
}

impl From<String> for DeleteRequest {
    fn from(cloud_ml_id: String) -> Self {
        Self::new(cloud_ml_id)
    }
}

/// Input of [`CloudMl::estimate_cluster`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EstimateClusterRequest {
    /// Id of the Kubernetes cluster: 32 hexadecimal digits.
    pub cluster_id: String,
    /// Whether the copilot is counted in. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_copilot: Option<bool>,
}

impl EstimateClusterRequest {
    /// With what is required: `cluster_id`.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into(), use_copilot: None }
    }

    /// Whether the copilot is counted in. Default: `false`.
    pub fn use_copilot(mut self, use_copilot: bool) -> Self {
        self.use_copilot = Some(use_copilot);
        self
    }
}

impl From<&str> for EstimateClusterRequest {
    fn from(cluster_id: &str) -> Self {
        Self::new(cluster_id)
    }
}

impl From<&String> for EstimateClusterRequest {
    fn from(cluster_id: &String) -> Self {
        Self::new(cluster_id)
    }
}

impl From<String> for EstimateClusterRequest {
    fn from(cluster_id: String) -> Self {
        Self::new(cluster_id)
    }
}

/// Input of [`CloudMl::get_cluster_product`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetClusterProductRequest {
    /// Id of the Kubernetes cluster: 32 hexadecimal digits.
    pub cluster_id: String,
}

impl GetClusterProductRequest {
    /// With what is required: `cluster_id`.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl From<&str> for GetClusterProductRequest {
    fn from(cluster_id: &str) -> Self {
        Self::new(cluster_id)
    }
}

impl From<&String> for GetClusterProductRequest {
    fn from(cluster_id: &String) -> Self {
        Self::new(cluster_id)
    }
}

impl From<String> for GetClusterProductRequest {
    fn from(cluster_id: String) -> Self {
        Self::new(cluster_id)
    }
}

/// Input of [`CloudMl::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowRequest {
    /// Id of the Cloud ML.
    pub cloud_ml_id: String,
}

impl ShowRequest {
    /// With what is required: `cloud_ml_id`.
    pub fn new(cloud_ml_id: impl Into<String>) -> Self {
        Self { cloud_ml_id: cloud_ml_id.into() }
    }
}

impl From<&str> for ShowRequest {
    fn from(cloud_ml_id: &str) -> Self {
        Self::new(cloud_ml_id)
    }
}

impl From<&String> for ShowRequest {
    fn from(cloud_ml_id: &String) -> Self {
        Self::new(cloud_ml_id)
    }
}

impl From<String> for ShowRequest {
    fn from(cloud_ml_id: String) -> Self {
        Self::new(cloud_ml_id)
    }
}

open_enum! {
    /// State of the Cloud ML, or of its shared parts.
    pub enum CloudMlState {
        /// Deployed and usable.
        Deployed = "DEPLOYED",
    }
}

open_enum! {
    /// Where it is reachable from.
    pub enum EndpointType {
        /// Reachable inside the VPC.
        Private = "private",
    }
}

impl Paged for CloudMlImagesResponse {
    type Item = CloudMlImage;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

json_answer!(
    AsyncResponse,
    CloudMlCheckDuplicationResponse,
    CloudMlClusterCheckReleasableResponse,
    CloudMlClusterEstimateResponse,
    CloudMlClusterProductsResponse,
    CloudMlDetailResponse,
    CloudMlImagesResponse,
);

model!(
    AnalyticsEstimateResponse,
    ApplicationEstimateResponse,
    AsyncResponse,
    CloudMlCheckDuplicationResponse,
    CloudMlClusterCheckReleasableResponse,
    CloudMlClusterEstimateResponse,
    CloudMlClusterProductsResponse,
    CloudMlCommonResponse,
    CloudMlDetailResponse,
    CloudMlImage,
    CloudMlImagesResponse,
    CloudMlProductResponse,
    CloudMlReleaseObstacle,
);
