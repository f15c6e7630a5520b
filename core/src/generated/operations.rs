//! Operation tables: one row per operation and per waiter.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

use crate::operation::{
    Check, Class, Every, Gone, Held, Input, Kind, Operation, PageStyle, Pagination, Place, ReplyKind, Rule, Service, UniqueName, Vendor, Wait,
};

/// SHA-256 of this table; facade and library must carry the same.
pub const REVISION: &str = "9f7a2c68b6f2b17df101362833393e262881d7c126b3d0a80b3a40c28c086720";

/// Every service.
pub static SERVICES: &[&Service] = &[&AI_ML_OPS, &CLOUD_ML, &DATA_FOREST];

/// A row without anything special; the rows below say how they differ.
const PLAIN: Operation = Operation {
    id: "",
    method: "POST",
    path: "",
    inputs: &[],
    body: false,
    reply: ReplyKind::Json,
    holds: &[],
    class: Class::Read,
    api_version: None,
    headers: &[],
    failure_in_200: false,
    since: &[],
    sensitive: &[],
    rules: &[],
    refusals: &[],
    unique_name: None,
    pagination: None,
};

/// Samsung Cloud Platform AI&MLOps Platform, from `core/api/ai-ml-ops.yaml`.
pub static AI_ML_OPS: Service = Service {
    name: "ai-ml-ops",
    vendor: Vendor::Samsung,
    endpoint: "https://aimlops-platform.{region}.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["aimlops-platform.kr-west1.e.samsungsdscloud.com", "aimlops-platform.kr-east1.e.samsungsdscloud.com", "aimlops-platform.kr-west1.s.samsungsdscloud.com", "aimlops-platform.kr-east1.s.samsungsdscloud.com", "aimlops-platform.kr-south1.g.samsungsdscloud.com", "aimlops-platform.kr-south2.g.samsungsdscloud.com", "aimlops-platform.kr-south3.g.samsungsdscloud.com"],
    version_token: Some("aimlops-platform"),
    versions: &["1.0", "1.1", "1.2"],
    gone: &[Gone { status: 404, code: None }, Gone { status: 404, code: Some("PRODUCT-AI-ANALYTICS-USER-0002") }],
    operations: &AI_ML_OPS_OPERATIONS,
    waits: &AI_ML_OPS_WAITS,
};

static AI_ML_OPS_OPERATIONS: [Operation; 12] = [
    Operation {
        id: "aiMlOps.checkClusterVersion",
        method: "GET",
        path: "/v1/aimlops-platform/clusters/{cluster_id}/check-version",
        class: Class::Read,
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "version", place: Place::Query, kind: Kind::String, required: true },
        ],
        refusals: &[("Field required", "The version is missing.")],
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.checkDuplication",
        method: "GET",
        path: "/v1/aimlops-platform/check-duplication",
        class: Class::Read,
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "release_name", place: Place::Query, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.listPlatforms",
        method: "GET",
        path: "/v1/aimlops-platform",
        class: Class::Read,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "release_id", sure: Some(Kind::String), holds: &[] }, Held { name: "release_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "created_by", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "release_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "cluster_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "version", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "kubeflow_type", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "status", place: Place::Query, kind: Kind::String, required: false },
        ],
        pagination: Some(&Pagination { items: "contents", total: Some("total_count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.createPlatform",
        path: "/v1/aimlops-platform",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "ai_ml_ops_platform_create_request", place: Place::Body, kind: Kind::Object, required: true },
            Input { name: "kubernetes_engine_create_request", place: Place::Body, kind: Kind::Object, required: false },
            Input { name: "node_pool_create_request", place: Place::Body, kind: Kind::Object, required: false },
        ],
        since: &[("/ai_ml_ops_platform_create_request/node_type", "1.2"), ("/node_pool_create_request/zone", "1.2")],
        sensitive: &["/ai_ml_ops_platform_create_request/initial_user_password"],
        rules: &[
            Rule { field: "/kubernetes_engine_create_request/kubernetes_engine_name", check: Check::Length(3, 30), text: "3 to 30 characters" },
            Rule { field: "/kubernetes_engine_create_request/kubernetes_engine_name", check: Check::Pattern(r"^[a-z][a-z0-9-]*[a-z0-9]$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit" },
        ],
        refusals: &[("Field required", "The body lacks the wrapper object.")],
        unique_name: Some(&UniqueName { input: "/ai_ml_ops_platform_create_request/release_name", list: "aiMlOps.listPlatforms", list_inputs: &[("release_name", "/ai_ml_ops_platform_create_request/release_name")], items: "contents", matches: "release_name", created: Some("created_dt"), answer: &[("resource_id", "release_id")] }),
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.getPlatformDetails",
        method: "GET",
        path: "/v1/aimlops-platform/{release_id}",
        class: Class::Read,
        holds: &[
            Held { name: "release_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "release_state", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "release_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.updatePlatform",
        method: "PUT",
        path: "/v1/aimlops-platform/{release_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "release_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "ai_ml_ops_platform_domain_service", place: Place::Body, kind: Kind::Object, required: false },
            Input { name: "ai_ml_ops_platform_endpoint_type", place: Place::Body, kind: Kind::String, required: false },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.deletePlatform",
        method: "DELETE",
        path: "/v1/aimlops-platform/{release_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "release_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "with_k8s", place: Place::Query, kind: Kind::Boolean, required: false },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.listImages",
        method: "GET",
        path: "/v1/aimlops-platform/images",
        class: Class::Read,
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "image_name", place: Place::Query, kind: Kind::String, required: false },
        ],
        pagination: Some(&Pagination { items: "contents", total: Some("total_count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.listNodes",
        method: "GET",
        path: "/v1/aimlops-platform/internal/clusters/{cluster_id}/nodes",
        class: Class::Read,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
        ],
        pagination: Some(&Pagination { items: "nodes", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.listStorageClasses",
        method: "GET",
        path: "/v1/aimlops-platform/internal/clusters/{cluster_id}/storageclasses",
        class: Class::Read,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        pagination: Some(&Pagination { items: "storage_classes", total: Some("count"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.validateClusterNamespace",
        method: "GET",
        path: "/v1/aimlops-platform/clusters/{cluster_id}/validate-namespaces",
        class: Class::Read,
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiMlOps.validateClusterResourceSize",
        method: "GET",
        path: "/v1/aimlops-platform/clusters/{cluster_id}/validate-resources",
        class: Class::Read,
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "product_type", place: Place::Query, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static AI_ML_OPS_WAITS: [Wait; 2] = [
    Wait {
        id: "aiMlOps.waitUntilDeployed",
        read: "aiMlOps.getPlatformDetails",
        input: "release_id",
        state: "release_state",
        success: &["DEPLOYED"],
        failure: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: false,
        every: None,
        typical_seconds: 1200,
    },
    Wait {
        id: "aiMlOps.waitUntilDeleted",
        read: "aiMlOps.getPlatformDetails",
        input: "release_id",
        state: "release_state",
        success: &[],
        failure: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        every: None,
        typical_seconds: 600,
    },
];

/// The rows of Samsung Cloud Platform AI&MLOps Platform by name. Another service may have rows of the same names.
pub mod ai_ml_ops {

    /// `aiMlOps.checkClusterVersion`: Test whether a Kubernetes cluster suits a version.
    pub static AI_ML_OPS_CHECK_CLUSTER_VERSION: &super::Operation = &super::AI_ML_OPS_OPERATIONS[0];

    /// `aiMlOps.checkDuplication`: Test whether a release name is taken.
    pub static AI_ML_OPS_CHECK_DUPLICATION: &super::Operation = &super::AI_ML_OPS_OPERATIONS[1];

    /// `aiMlOps.listPlatforms`: List platform releases.
    pub static AI_ML_OPS_LIST_PLATFORMS: &super::Operation = &super::AI_ML_OPS_OPERATIONS[2];

    /// `aiMlOps.createPlatform`: Deploy a platform onto an existing or a new Kubernetes cluster.
    pub static AI_ML_OPS_CREATE_PLATFORM: &super::Operation = &super::AI_ML_OPS_OPERATIONS[3];

    /// `aiMlOps.getPlatformDetails`: Read one platform release.
    pub static AI_ML_OPS_GET_PLATFORM_DETAILS: &super::Operation = &super::AI_ML_OPS_OPERATIONS[4];

    /// `aiMlOps.updatePlatform`: Change the kind of endpoint or the domain of a release.
    pub static AI_ML_OPS_UPDATE_PLATFORM: &super::Operation = &super::AI_ML_OPS_OPERATIONS[5];

    /// `aiMlOps.deletePlatform`: Delete a platform release, on request with its Kubernetes cluster.
    pub static AI_ML_OPS_DELETE_PLATFORM: &super::Operation = &super::AI_ML_OPS_OPERATIONS[6];

    /// `aiMlOps.listImages`: List the platform images that can be deployed.
    pub static AI_ML_OPS_LIST_IMAGES: &super::Operation = &super::AI_ML_OPS_OPERATIONS[7];

    /// `aiMlOps.listNodes`: List the nodes of a cluster.
    pub static AI_ML_OPS_LIST_NODES: &super::Operation = &super::AI_ML_OPS_OPERATIONS[8];

    /// `aiMlOps.listStorageClasses`: List the storage classes of a cluster.
    pub static AI_ML_OPS_LIST_STORAGE_CLASSES: &super::Operation = &super::AI_ML_OPS_OPERATIONS[9];

    /// `aiMlOps.validateClusterNamespace`: Test whether a platform can be installed into the namespaces of a cluster.
    pub static AI_ML_OPS_VALIDATE_CLUSTER_NAMESPACE: &super::Operation = &super::AI_ML_OPS_OPERATIONS[10];

    /// `aiMlOps.validateClusterResourceSize`: Test whether a cluster is large enough for a product edition.
    pub static AI_ML_OPS_VALIDATE_CLUSTER_RESOURCE_SIZE: &super::Operation = &super::AI_ML_OPS_OPERATIONS[11];

    /// `aiMlOps.waitUntilDeployed`: Wait until the platform is deployed.
    pub static AI_ML_OPS_WAIT_UNTIL_DEPLOYED: &super::Wait = &super::AI_ML_OPS_WAITS[0];

    /// `aiMlOps.waitUntilDeleted`: Wait until the platform is gone.
    pub static AI_ML_OPS_WAIT_UNTIL_DELETED: &super::Wait = &super::AI_ML_OPS_WAITS[1];
}

/// Samsung Cloud Platform Cloud ML, from `core/api/cloud-ml.yaml`.
pub static CLOUD_ML: Service = Service {
    name: "cloud-ml",
    vendor: Vendor::Samsung,
    endpoint: "https://cloud-ml.{region}.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["cloud-ml.kr-west1.e.samsungsdscloud.com", "cloud-ml.kr-east1.e.samsungsdscloud.com", "cloud-ml.kr-west1.s.samsungsdscloud.com", "cloud-ml.kr-east1.s.samsungsdscloud.com", "cloud-ml.kr-south1.g.samsungsdscloud.com", "cloud-ml.kr-south2.g.samsungsdscloud.com", "cloud-ml.kr-south3.g.samsungsdscloud.com"],
    version_token: Some("cloud-ml"),
    versions: &["1.0"],
    gone: &[Gone { status: 404, code: None }],
    operations: &CLOUD_ML_OPERATIONS,
    waits: &CLOUD_ML_WAITS,
};

static CLOUD_ML_OPERATIONS: [Operation; 9] = [
    Operation {
        id: "cloudMl.checkDuplication",
        method: "GET",
        path: "/v1/cloud-ml/check-duplication",
        class: Class::Read,
        holds: &[
            Held { name: "result", sure: Some(Kind::Boolean), holds: &[] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "domain_name", place: Place::Query, kind: Kind::String, required: false },
        ],
        ..PLAIN
    },
    Operation {
        id: "cloudMl.estimateCluster",
        method: "GET",
        path: "/v1/cloud-ml/clusters/{cluster_id}/estimate",
        class: Class::Read,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "use_copilot", place: Place::Query, kind: Kind::Boolean, required: false },
        ],
        ..PLAIN
    },
    Operation {
        id: "cloudMl.listImages",
        method: "GET",
        path: "/v1/cloud-ml/images",
        class: Class::Read,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "copilot_enabled", sure: Some(Kind::String), holds: &[] }, Held { name: "display_version", sure: Some(Kind::String), holds: &[] }, Held { name: "image_id", sure: Some(Kind::String), holds: &[] }, Held { name: "image_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        pagination: Some(&Pagination { items: "contents", total: Some("total_count"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "cloudMl.checkClusterReleasable",
        method: "GET",
        path: "/v1/cloud-ml/clusters/{cluster_id}/check-releasable",
        class: Class::Read,
        holds: &[
            Held { name: "exceptions", sure: None, holds: &[Held { name: "error_code", sure: Some(Kind::String), holds: &[] }] },
            Held { name: "result", sure: Some(Kind::Boolean), holds: &[] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "cloudMl.getClusterProduct",
        method: "GET",
        path: "/v1/cloud-ml/clusters/{cluster_id}",
        class: Class::Read,
        holds: &[
            Held { name: "cloud_ml", sure: None, holds: &[Held { name: "cloud_ml_id", sure: Some(Kind::String), holds: &[] }, Held { name: "cloud_ml_state", sure: Some(Kind::String), holds: &[] }, Held { name: "cluster_id", sure: Some(Kind::String), holds: &[] }, Held { name: "copilot_enabled", sure: Some(Kind::Boolean), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "created_dt", sure: Some(Kind::String), holds: &[] }, Held { name: "display_version", sure: Some(Kind::String), holds: &[] }, Held { name: "image_id", sure: Some(Kind::String), holds: &[] }, Held { name: "image_name", sure: Some(Kind::String), holds: &[] }, Held { name: "project_id", sure: Some(Kind::String), holds: &[] }] },
            Held { name: "cloud_ml_common", sure: None, holds: &[Held { name: "cloud_ml_common_id", sure: Some(Kind::String), holds: &[] }, Held { name: "cloud_ml_common_state", sure: Some(Kind::String), holds: &[] }, Held { name: "cluster_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "created_dt", sure: Some(Kind::String), holds: &[] }, Held { name: "image_id", sure: Some(Kind::String), holds: &[] }, Held { name: "project_id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        sensitive: &["/cloud_ml/custom_registry_access_key", "/cloud_ml_common/custom_registry_access_key"],
        ..PLAIN
    },
    Operation {
        id: "cloudMl.create",
        path: "/v1/cloud-ml",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "project_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "request_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "analytics_resource", place: Place::Body, kind: Kind::Object, required: true },
            Input { name: "application_resource", place: Place::Body, kind: Kind::Object, required: true },
            Input { name: "cloud_ml_name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "cluster_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "copilot", place: Place::Body, kind: Kind::Object, required: false },
            Input { name: "custom_registry_access_key", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "custom_registry_access_project_id", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "custom_registry_access_region", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "custom_registry_access_secret_key", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "custom_registry_host", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "domain_name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "endpoint_type", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "image_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "product_group_id", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "use_copilot", place: Place::Body, kind: Kind::Boolean, required: false },
        ],
        sensitive: &["/custom_registry_access_key", "/custom_registry_access_secret_key"],
        ..PLAIN
    },
    Operation {
        id: "cloudMl.show",
        method: "GET",
        path: "/v1/cloud-ml/{cloud_ml_id}",
        class: Class::Read,
        holds: &[
            Held { name: "cloud_ml_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "cloud_ml_name", sure: Some(Kind::String), holds: &[] },
            Held { name: "cloud_ml_state", sure: Some(Kind::String), holds: &[] },
            Held { name: "cluster_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "copilot_enabled", sure: Some(Kind::Boolean), holds: &[] },
            Held { name: "created_by", sure: Some(Kind::String), holds: &[] },
            Held { name: "created_dt", sure: Some(Kind::String), holds: &[] },
            Held { name: "display_version", sure: Some(Kind::String), holds: &[] },
            Held { name: "image_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "image_name", sure: Some(Kind::String), holds: &[] },
            Held { name: "project_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "cloud_ml_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        sensitive: &["/custom_registry_access_key"],
        ..PLAIN
    },
    Operation {
        id: "cloudMl.update",
        method: "PUT",
        path: "/v1/cloud-ml/{cloud_ml_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "cloud_ml_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "cloud_ml_name", sure: Some(Kind::String), holds: &[] },
            Held { name: "cloud_ml_state", sure: Some(Kind::String), holds: &[] },
            Held { name: "cluster_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "copilot_enabled", sure: Some(Kind::Boolean), holds: &[] },
            Held { name: "created_by", sure: Some(Kind::String), holds: &[] },
            Held { name: "created_dt", sure: Some(Kind::String), holds: &[] },
            Held { name: "display_version", sure: Some(Kind::String), holds: &[] },
            Held { name: "image_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "image_name", sure: Some(Kind::String), holds: &[] },
            Held { name: "project_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "cloud_ml_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/custom_registry_access_key"],
        ..PLAIN
    },
    Operation {
        id: "cloudMl.delete",
        method: "DELETE",
        path: "/v1/cloud-ml/{cloud_ml_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "cloud_ml_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static CLOUD_ML_WAITS: [Wait; 2] = [
    Wait {
        id: "cloudMl.waitUntilDeployed",
        read: "cloudMl.show",
        input: "cloud_ml_id",
        state: "cloud_ml_state",
        success: &["DEPLOYED"],
        failure: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: false,
        every: None,
        typical_seconds: 1200,
    },
    Wait {
        id: "cloudMl.waitUntilDeleted",
        read: "cloudMl.show",
        input: "cloud_ml_id",
        state: "cloud_ml_state",
        success: &[],
        failure: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        every: None,
        typical_seconds: 600,
    },
];

/// The rows of Samsung Cloud Platform Cloud ML by name. Another service may have rows of the same names.
pub mod cloud_ml {

    /// `cloudMl.checkDuplication`: Test whether a name or a domain name is taken.
    pub static CLOUD_ML_CHECK_DUPLICATION: &super::Operation = &super::CLOUD_ML_OPERATIONS[0];

    /// `cloudMl.estimateCluster`: Estimate what a cluster can give to Cloud ML.
    pub static CLOUD_ML_ESTIMATE_CLUSTER: &super::Operation = &super::CLOUD_ML_OPERATIONS[1];

    /// `cloudMl.listImages`: List the versions of Cloud ML that can be deployed.
    pub static CLOUD_ML_LIST_IMAGES: &super::Operation = &super::CLOUD_ML_OPERATIONS[2];

    /// `cloudMl.checkClusterReleasable`: Test whether Cloud ML can be deployed onto a cluster.
    pub static CLOUD_ML_CHECK_CLUSTER_RELEASABLE: &super::Operation = &super::CLOUD_ML_OPERATIONS[3];

    /// `cloudMl.getClusterProduct`: Read what Cloud ML has installed on a cluster.
    pub static CLOUD_ML_GET_CLUSTER_PRODUCT: &super::Operation = &super::CLOUD_ML_OPERATIONS[4];

    /// `cloudMl.create`: Deploy Cloud ML onto an existing Kubernetes cluster.
    pub static CLOUD_ML_CREATE: &super::Operation = &super::CLOUD_ML_OPERATIONS[5];

    /// `cloudMl.show`: Read one Cloud ML.
    pub static CLOUD_ML_SHOW: &super::Operation = &super::CLOUD_ML_OPERATIONS[6];

    /// `cloudMl.update`: Change the description of a Cloud ML.
    pub static CLOUD_ML_UPDATE: &super::Operation = &super::CLOUD_ML_OPERATIONS[7];

    /// `cloudMl.delete`: Delete a Cloud ML.
    pub static CLOUD_ML_DELETE: &super::Operation = &super::CLOUD_ML_OPERATIONS[8];

    /// `cloudMl.waitUntilDeployed`: Wait until the Cloud ML is deployed.
    pub static CLOUD_ML_WAIT_UNTIL_DEPLOYED: &super::Wait = &super::CLOUD_ML_WAITS[0];

    /// `cloudMl.waitUntilDeleted`: Wait until the Cloud ML is gone.
    pub static CLOUD_ML_WAIT_UNTIL_DELETED: &super::Wait = &super::CLOUD_ML_WAITS[1];
}

/// NAVER Cloud Data Forest, from `core/api/data-forest.yaml`.
pub static DATA_FOREST: Service = Service {
    name: "data-forest",
    vendor: Vendor::Naver,
    endpoint: "https://df.apigw.ntruss.com",
    places: &[],
    hosts: &["df.apigw.ntruss.com"],
    version_token: None,
    versions: &[],
    gone: &[Gone { status: 404, code: None }, Gone { status: 403, code: Some("10002") }],
    operations: &DATA_FOREST_OPERATIONS,
    waits: &DATA_FOREST_WAITS,
};

static DATA_FOREST_OPERATIONS: [Operation; 51] = [
    Operation {
        id: "accounts.checkAvailableName",
        path: "/api/v2/accounts/checkAvailableName",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "availableName", sure: Some(Kind::Boolean), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/name", check: Check::Length(2, 16), text: "2 to 16 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z0-9][a-z0-9-]*[a-z0-9]$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter or a digit; ends with a lower-case letter or a digit" },
        ],
        ..PLAIN
    },
    Operation {
        id: "accounts.checkHasResource",
        path: "/api/v2/accounts/checkHasResource",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "hasResource", sure: Some(Kind::Boolean), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        ..PLAIN
    },
    Operation {
        id: "accounts.create",
        path: "/api/v2/accounts/create",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "password", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/password"],
        rules: &[
            Rule { field: "/name", check: Check::Length(2, 16), text: "2 to 16 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z0-9-]+$"), text: "lower-case letters, digits and hyphens" },
            Rule { field: "/password", check: Check::Length(8, 20), text: "8 to 20 characters" },
            Rule { field: "/password", check: Check::Pattern(r#"^[^'"₩¥\\/&` ]+$"#), text: "none of ' \" ₩ ¥ \\ / & ` space" },
            Rule { field: "/password", check: Check::CharacterClasses(3), text: "characters of at least 3 of the kinds lower-case letter, upper-case letter, digit, other" },
        ],
        refusals: &[("exceeded limit on resource quota", "A limit on creation is reached; only the vendor's support can raise it.")],
        unique_name: Some(&UniqueName { input: "/name", list: "accounts.getList", list_inputs: &[], items: "contents", matches: "name", created: Some("createdAt"), answer: &[("id", "id")] }),
        ..PLAIN
    },
    Operation {
        id: "accounts.getList",
        path: "/api/v2/accounts/getList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        headers: &[("Content-Type", "application/json")],
        failure_in_200: true,
        pagination: Some(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "accounts.getDetail",
        path: "/api/v2/accounts/getDetail",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
            Held { name: "quotas", sure: None, holds: &[Held { name: "namespace", sure: Some(Kind::String), holds: &[] }, Held { name: "spaceTb", sure: Some(Kind::Integer), holds: &[] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        ..PLAIN
    },
    Operation {
        id: "accounts.getKerberosKeytab",
        path: "/api/v2/accounts/getKerberosKeytab",
        class: Class::Read,
        body: true,
        reply: ReplyKind::Binary,
        headers: &[("Accept", "application/octet-stream")],
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        ..PLAIN
    },
    Operation {
        id: "accounts.resetKerberosKeytab",
        path: "/api/v2/accounts/resetKerberosKeytab",
        class: Class::Rotate,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        refusals: &[("invalid request parameter (constraint violation NotEmpty, id): ", "The id is empty.")],
        ..PLAIN
    },
    Operation {
        id: "accounts.resetPassword",
        path: "/api/v2/accounts/resetPassword",
        class: Class::Idempotent,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "password", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/password"],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
            Rule { field: "/password", check: Check::Length(8, 20), text: "8 to 20 characters" },
            Rule { field: "/password", check: Check::Pattern(r#"^[^'"₩¥\\/&` ]+$"#), text: "none of ' \" ₩ ¥ \\ / & ` space" },
            Rule { field: "/password", check: Check::CharacterClasses(3), text: "characters of at least 3 of the kinds lower-case letter, upper-case letter, digit, other" },
        ],
        ..PLAIN
    },
    Operation {
        id: "accounts.setQuota",
        path: "/api/v2/accounts/setQuota",
        class: Class::Idempotent,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "namespace", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "fileCountMillion", place: Place::Body, kind: Kind::Integer, required: true },
            Input { name: "spaceTb", place: Place::Body, kind: Kind::Integer, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
            Rule { field: "/namespace", check: Check::OneOf(&["koya", "tata"]), text: "`koya` or `tata`" },
            Rule { field: "/fileCountMillion", check: Check::Ranges(&[(1, 5)]), text: "1 to 5" },
            Rule { field: "/spaceTb", check: Check::Ranges(&[(200, 500)]), text: "200 to 500" },
            Rule { field: "/spaceTb", check: Check::MultipleOf(100), text: "a multiple of 100" },
        ],
        ..PLAIN
    },
    Operation {
        id: "accounts.delete",
        path: "/api/v2/accounts/delete",
        class: Class::Delete,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        ..PLAIN
    },
    Operation {
        id: "notebooks.getVpcList",
        path: "/api/v2/notebooks/getVpcList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "vpcNo", sure: Some(Kind::Integer), holds: &[] }] },
        ],
        failure_in_200: true,
        pagination: Some(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "notebooks.getVpcDetail",
        path: "/api/v2/notebooks/getVpcDetail",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "vpcNo", sure: Some(Kind::Integer), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "vpcNo", place: Place::Body, kind: Kind::Integer, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "notebooks.getSubnetList",
        path: "/api/v2/notebooks/getSubnetList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "subnetNo", sure: Some(Kind::Integer), holds: &[] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "typeCode", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "vpcNo", place: Place::Body, kind: Kind::Integer, required: true },
        ],
        pagination: Some(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "notebooks.getSubnetDetail",
        path: "/api/v2/notebooks/getSubnetDetail",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "subnetNo", sure: Some(Kind::Integer), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "vpcNo", place: Place::Body, kind: Kind::Integer, required: true },
            Input { name: "subnetNo", place: Place::Body, kind: Kind::Integer, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "notebooks.getTypeList",
        path: "/api/v2/notebooks/getTypeList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "typeCode", sure: Some(Kind::String), holds: &[] }] },
        ],
        failure_in_200: true,
        pagination: Some(&Pagination { items: "contents", total: None, style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "notebooks.getServerTypeList",
        path: "/api/v2/notebooks/getServerTypeList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "serverTypeCode", sure: Some(Kind::String), holds: &[] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "typeCode", place: Place::Body, kind: Kind::String, required: true },
        ],
        pagination: Some(&Pagination { items: "contents", total: None, style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "notebooks.getList",
        path: "/api/v2/notebooks/getList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "accountId", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "paging", place: Place::Body, kind: Kind::Object, required: false },
        ],
        rules: &[
            Rule { field: "/accountId", check: Check::Length(0, 22), text: "at most 22 characters" },
            Rule { field: "/paging/limit", check: Check::Ranges(&[(1, i64::MAX)]), text: "at least 1" },
            Rule { field: "/paging/offset", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Offset { offset: "paging.offset", limit: "paging.limit", default_limit: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "notebooks.getDetail",
        path: "/api/v2/notebooks/getDetail",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
            Held { name: "name", sure: Some(Kind::String), holds: &[] },
            Held { name: "state", sure: Some(Kind::String), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/userConfigurations/*/value"],
        ..PLAIN
    },
    Operation {
        id: "notebooks.getUserConfigurationSpecList",
        path: "/api/v2/notebooks/getUserConfigurationSpecList",
        class: Class::Read,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "typeName", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/userConfigurationSpecs/*/value"],
        pagination: Some(&Pagination { items: "userConfigurationSpecs", total: None, style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "notebooks.checkAvailableName",
        path: "/api/v2/notebooks/checkAvailableName",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "availableName", sure: Some(Kind::Boolean), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/name", check: Check::Length(3, 15), text: "3 to 15 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "notebooks.getLoginKeyList",
        path: "/api/v2/notebooks/getLoginKeyList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "loginKeyName", sure: Some(Kind::String), holds: &[] }] },
        ],
        failure_in_200: true,
        pagination: Some(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "notebooks.restart",
        path: "/api/v2/notebooks/restart",
        class: Class::Rotate,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "notebooks.delete",
        path: "/api/v2/notebooks/delete",
        class: Class::Delete,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "notebooks.create",
        path: "/api/v2/notebooks/create",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "accountId", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "addStorage", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "bucketName", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "loginKeyName", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "serverTypeCode", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "storageGB", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "storageType", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "subnetNo", place: Place::Body, kind: Kind::Integer, required: true },
            Input { name: "typeCode", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "typeName", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "userConfigurations", place: Place::Body, kind: Kind::Array, required: true },
            Input { name: "vpcNo", place: Place::Body, kind: Kind::Integer, required: true },
        ],
        sensitive: &["/userConfigurations/*/value"],
        rules: &[
            Rule { field: "/accountId", check: Check::Length(0, 22), text: "at most 22 characters" },
            Rule { field: "/name", check: Check::Length(3, 15), text: "3 to 15 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z][a-z0-9-]*[a-z0-9]$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit" },
            Rule { field: "/storageGB", check: Check::Ranges(&[(100, 2000), (4000, 4000), (6000, 6000)]), text: "100 to 2000, 4000 or 6000" },
            Rule { field: "/storageType", check: Check::OneOf(&["SSD", "HDD"]), text: "`SSD` or `HDD`" },
            Rule { field: "", check: Check::RequiredIf("addStorage", &["storageType", "storageGB"]), text: "`storageType` and `storageGB` are required when `addStorage` is true" },
        ],
        refusals: &[("exceeded limit on resource quota", "A limit on creation is reached; only the vendor's support can raise it.")],
        unique_name: Some(&UniqueName { input: "/name", list: "notebooks.getList", list_inputs: &[("accountId", "/accountId")], items: "contents", matches: "name", created: Some("createdAt"), answer: &[("id", "id")] }),
        ..PLAIN
    },
    Operation {
        id: "notebooks.setUserConfigurationList",
        path: "/api/v2/notebooks/setUserConfigurationList",
        class: Class::Idempotent,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "userConfigurations", place: Place::Body, kind: Kind::Array, required: true },
        ],
        sensitive: &["/userConfigurations/*/value"],
        ..PLAIN
    },
    Operation {
        id: "apps.checkAvailableName",
        path: "/api/v2/apps/checkAvailableName",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "availableName", sure: Some(Kind::Boolean), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "accountId", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/accountId", check: Check::Length(0, 22), text: "at most 22 characters" },
            Rule { field: "/name", check: Check::Length(3, 15), text: "3 to 15 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter or a digit; ends with a lower-case letter or a digit; no two hyphens in a row" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.getAppTypeIdList",
        path: "/api/v2/apps/getAppTypeIdList",
        class: Class::Read,
        failure_in_200: true,
        pagination: Some(&Pagination { items: "contents", total: None, style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "apps.getAppBasicSetting",
        path: "/api/v2/apps/getAppBasicSetting",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "template", sure: Some(Kind::String), holds: &[] },
            Held { name: "dependableApp", sure: None, holds: &[Held { name: "candidates", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] }] },
            Held { name: "appMasterCpuCount", sure: Some(Kind::Integer), holds: &[] },
            Held { name: "appMasterMemoryMb", sure: Some(Kind::Integer), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "accountId", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "appTypeId", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/accountId", check: Check::Length(0, 22), text: "at most 22 characters" },
            Rule { field: "/appTypeId", check: Check::Length(0, 60), text: "at most 60 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.getAppTypeTemplate",
        path: "/api/v2/apps/getAppTypeTemplate",
        class: Class::Read,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "appTypeId", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/appTypeId", check: Check::Length(0, 60), text: "at most 60 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.create",
        path: "/api/v2/apps/create",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "accountId", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "queueName", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "appTypeId", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "lifetime", place: Place::Body, kind: Kind::Integer, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "dependentIds", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "components", place: Place::Body, kind: Kind::Array, required: true },
        ],
        rules: &[
            Rule { field: "/accountId", check: Check::Length(0, 22), text: "at most 22 characters" },
            Rule { field: "/queueName", check: Check::Length(0, 60), text: "at most 60 characters" },
            Rule { field: "/appTypeId", check: Check::Length(0, 60), text: "at most 60 characters" },
            Rule { field: "/name", check: Check::Length(3, 15), text: "3 to 15 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter or a digit; ends with a lower-case letter or a digit; no two hyphens in a row" },
            Rule { field: "/lifetime", check: Check::Ranges(&[(300, 604800), (-1, -1)]), text: "300 to 604800 or -1" },
            Rule { field: "/description", check: Check::Length(0, 2048), text: "at most 2048 characters" },
            Rule { field: "/dependentIds/*", check: Check::Length(0, 22), text: "at most 22 characters" },
            Rule { field: "/components/*/containerCount", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        refusals: &[("exceeded limit on resource quota", "A limit on creation is reached; only the vendor's support can raise it.")],
        unique_name: Some(&UniqueName { input: "/name", list: "apps.getList", list_inputs: &[("search.accountId", "/accountId")], items: "contents", matches: "name", created: Some("startedAt"), answer: &[("id", "id")] }),
        ..PLAIN
    },
    Operation {
        id: "apps.getList",
        path: "/api/v2/apps/getList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "search", place: Place::Body, kind: Kind::Object, required: true },
        ],
        rules: &[
            Rule { field: "/search/accountId", check: Check::Length(0, 22), text: "at most 22 characters" },
        ],
        pagination: Some(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "apps.getDetail",
        path: "/api/v2/apps/getDetail",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
            Held { name: "state", sure: Some(Kind::String), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(0, 22), text: "at most 22 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.killContainer",
        path: "/api/v2/apps/killContainer",
        class: Class::Rotate,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "containerName", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(0, 22), text: "at most 22 characters" },
            Rule { field: "/containerName", check: Check::Length(0, 60), text: "at most 60 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.killMaster",
        path: "/api/v2/apps/killMaster",
        class: Class::Rotate,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(0, 22), text: "at most 22 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.setContainerCount",
        path: "/api/v2/apps/setContainerCount",
        class: Class::Idempotent,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "componentName", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "containerCount", place: Place::Body, kind: Kind::Integer, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(0, 22), text: "at most 22 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.setLifetime",
        path: "/api/v2/apps/setLifetime",
        class: Class::Idempotent,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "lifetime", place: Place::Body, kind: Kind::Integer, required: false },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(0, 22), text: "at most 22 characters" },
            Rule { field: "/lifetime", check: Check::Ranges(&[(300, 604800)]), text: "300 to 604800" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.start",
        path: "/api/v2/apps/start",
        class: Class::Idempotent,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(0, 22), text: "at most 22 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.stop",
        path: "/api/v2/apps/stop",
        class: Class::Idempotent,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(0, 22), text: "at most 22 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.delete",
        path: "/api/v2/apps/delete",
        class: Class::Delete,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(0, 22), text: "at most 22 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.checkAvailableName",
        path: "/api/v2/aiworkspaces/checkAvailableName",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "availableName", sure: Some(Kind::Boolean), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "accountId", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/accountId", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/accountId", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
            Rule { field: "/name", check: Check::Length(1, 15), text: "1 to 15 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a row" },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.getDockerImageList",
        path: "/api/v2/aiworkspaces/getDockerImageList",
        class: Class::Read,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "search", place: Place::Body, kind: Kind::Object, required: true },
        ],
        rules: &[
            Rule { field: "/search/typeName", check: Check::OneOf(&["tensorflow", "pytorch"]), text: "`tensorflow` or `pytorch`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.create",
        path: "/api/v2/aiworkspaces/create",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "accountId", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "configuration", place: Place::Body, kind: Kind::Object, required: true },
        ],
        sensitive: &["/configuration/docker/env/*"],
        rules: &[
            Rule { field: "/accountId", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/accountId", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
            Rule { field: "/name", check: Check::Length(1, 15), text: "1 to 15 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a row" },
            Rule { field: "/description", check: Check::Length(0, 255), text: "at most 255 characters" },
            Rule { field: "/configuration/resource/gpuCount", check: Check::Ranges(&[(1, 8)]), text: "1 to 8" },
        ],
        refusals: &[("exceeded limit on resource quota", "A limit on creation is reached; only the vendor's support can raise it.")],
        unique_name: Some(&UniqueName { input: "/name", list: "aiWorkspaces.getList", list_inputs: &[("search.accountId", "/accountId")], items: "contents", matches: "name", created: Some("createdAt"), answer: &[("id", "id")] }),
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.getList",
        path: "/api/v2/aiworkspaces/getList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "search", place: Place::Body, kind: Kind::Object, required: true },
        ],
        rules: &[
            Rule { field: "/search/accountId", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/search/accountId", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        pagination: Some(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.getDetail",
        path: "/api/v2/aiworkspaces/getDetail",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
            Held { name: "name", sure: Some(Kind::String), holds: &[] },
            Held { name: "contents", sure: None, holds: &[Held { name: "configuration", sure: None, holds: &[Held { name: "docker", sure: Some(Kind::Object), holds: &[Held { name: "command", sure: Some(Kind::String), holds: &[] }, Held { name: "image", sure: Some(Kind::String), holds: &[] }] }, Held { name: "data", sure: None, holds: &[Held { name: "input", sure: Some(Kind::Array), holds: &[] }, Held { name: "output", sure: Some(Kind::Array), holds: &[] }] }] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/contents/*/configuration/docker/env/*"],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.getConfigurationList",
        path: "/api/v2/aiworkspaces/getConfigurationList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "configuration", sure: None, holds: &[Held { name: "docker", sure: Some(Kind::Object), holds: &[Held { name: "command", sure: Some(Kind::String), holds: &[] }, Held { name: "image", sure: Some(Kind::String), holds: &[] }] }, Held { name: "data", sure: None, holds: &[Held { name: "input", sure: Some(Kind::Array), holds: &[] }, Held { name: "output", sure: Some(Kind::Array), holds: &[] }] }] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/contents/*/configuration/docker/env/*"],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        pagination: Some(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.setConfiguration",
        path: "/api/v2/aiworkspaces/setConfiguration",
        class: Class::Idempotent,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "configuration", place: Place::Body, kind: Kind::Object, required: true },
        ],
        sensitive: &["/configuration/docker/env/*"],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
            Rule { field: "/configuration/resource/gpuCount", check: Check::Ranges(&[(1, 8)]), text: "1 to 8" },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.delete",
        path: "/api/v2/aiworkspaces/delete",
        class: Class::Delete,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiApps.submit",
        path: "/api/v2/aiapps/submit",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "aiWorkspaceId", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "namePrefix", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "queueName", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "data", place: Place::Body, kind: Kind::Object, required: true },
            Input { name: "docker", place: Place::Body, kind: Kind::Object, required: true },
            Input { name: "resource", place: Place::Body, kind: Kind::Object, required: true },
        ],
        sensitive: &["/docker/env/*"],
        rules: &[
            Rule { field: "/aiWorkspaceId", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/aiWorkspaceId", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
            Rule { field: "/namePrefix", check: Check::Length(2, 8), text: "2 to 8 characters" },
            Rule { field: "/resource/gpuCount", check: Check::Ranges(&[(1, 8)]), text: "1 to 8" },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiApps.getList",
        path: "/api/v2/aiapps/getList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "search", place: Place::Body, kind: Kind::Object, required: true },
        ],
        rules: &[
            Rule { field: "/search/accountId", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/search/accountId", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        pagination: Some(&Pagination { items: "contents", total: None, style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "aiApps.getDetail",
        path: "/api/v2/aiapps/getDetail",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
            Held { name: "state", sure: Some(Kind::String), holds: &[] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        ..PLAIN
    },
    Operation {
        id: "aiApps.kill",
        path: "/api/v2/aiapps/kill",
        class: Class::Idempotent,
        body: true,
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        ..PLAIN
    },
];

static DATA_FOREST_WAITS: [Wait; 8] = [
    Wait {
        id: "accounts.waitUntilRunning",
        read: "accounts.getDetail",
        input: "id",
        state: "status",
        success: &["RUNNING"],
        failure: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: false,
        every: None,
        typical_seconds: 150,
    },
    Wait {
        id: "accounts.waitUntilDeleted",
        read: "accounts.getDetail",
        input: "id",
        state: "status",
        success: &[],
        failure: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        every: None,
        typical_seconds: 30,
    },
    Wait {
        id: "notebooks.waitUntilRunning",
        read: "notebooks.getDetail",
        input: "id",
        state: "state",
        success: &["RUNNING"],
        failure: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: false,
        every: None,
        typical_seconds: 300,
    },
    Wait {
        id: "notebooks.waitUntilDeleted",
        read: "notebooks.getDetail",
        input: "id",
        state: "state",
        success: &[],
        failure: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        every: None,
        typical_seconds: 60,
    },
    Wait {
        id: "apps.waitUntilRunning",
        read: "apps.getDetail",
        input: "id",
        state: "state",
        success: &["RUNNING"],
        failure: &["FAILED", "KILLED"],
        failure_parts: &["ERROR"],
        gone: false,
        every: Some(Every { items: "components", state: "state", is: &["STABLE"], unless_zero: Some("containerCount") }),
        typical_seconds: 60,
    },
    Wait {
        id: "apps.waitUntilStopped",
        read: "apps.getDetail",
        input: "id",
        state: "state",
        success: &["FINISHED", "FAILED", "KILLED", "STOPPED"],
        failure: &[],
        failure_parts: &["ERROR"],
        gone: false,
        every: None,
        typical_seconds: 20,
    },
    Wait {
        id: "apps.waitUntilDeleted",
        read: "apps.getDetail",
        input: "id",
        state: "state",
        success: &[],
        failure: &[],
        failure_parts: &["ERROR"],
        gone: true,
        every: None,
        typical_seconds: 10,
    },
    Wait {
        id: "aiApps.waitUntilFinished",
        read: "aiApps.getDetail",
        input: "id",
        state: "state",
        success: &["FINISHED"],
        failure: &["FAILED", "KILLED"],
        failure_parts: &["ERROR"],
        gone: false,
        every: None,
        typical_seconds: 300,
    },
];

/// The rows of NAVER Cloud Data Forest by name. Another service may have rows of the same names.
pub mod data_forest {

    /// `accounts.checkAvailableName`: Test whether an account name is valid and free.
    pub static ACCOUNTS_CHECK_AVAILABLE_NAME: &super::Operation = &super::DATA_FOREST_OPERATIONS[0];

    /// `accounts.checkHasResource`: Test whether an account still owns resources.
    pub static ACCOUNTS_CHECK_HAS_RESOURCE: &super::Operation = &super::DATA_FOREST_OPERATIONS[1];

    /// `accounts.create`: Create an account.
    pub static ACCOUNTS_CREATE: &super::Operation = &super::DATA_FOREST_OPERATIONS[2];

    /// `accounts.getList`: List accounts.
    pub static ACCOUNTS_GET_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[3];

    /// `accounts.getDetail`: Read one account and its storage quotas.
    pub static ACCOUNTS_GET_DETAIL: &super::Operation = &super::DATA_FOREST_OPERATIONS[4];

    /// `accounts.getKerberosKeytab`: Download the Kerberos keytab of an account.
    pub static ACCOUNTS_GET_KERBEROS_KEYTAB: &super::Operation = &super::DATA_FOREST_OPERATIONS[5];

    /// `accounts.resetKerberosKeytab`: Replace the Kerberos keytab of an account.
    pub static ACCOUNTS_RESET_KERBEROS_KEYTAB: &super::Operation = &super::DATA_FOREST_OPERATIONS[6];

    /// `accounts.resetPassword`: Set a new password for an account.
    pub static ACCOUNTS_RESET_PASSWORD: &super::Operation = &super::DATA_FOREST_OPERATIONS[7];

    /// `accounts.setQuota`: Change the storage quota of one HDFS namespace.
    pub static ACCOUNTS_SET_QUOTA: &super::Operation = &super::DATA_FOREST_OPERATIONS[8];

    /// `accounts.delete`: Delete an account.
    pub static ACCOUNTS_DELETE: &super::Operation = &super::DATA_FOREST_OPERATIONS[9];

    /// `notebooks.getVpcList`: List the VPCs that a notebook can be put in.
    pub static NOTEBOOKS_GET_VPC_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[10];

    /// `notebooks.getVpcDetail`: Read one VPC.
    pub static NOTEBOOKS_GET_VPC_DETAIL: &super::Operation = &super::DATA_FOREST_OPERATIONS[11];

    /// `notebooks.getSubnetList`: List the subnets that a notebook can be put in.
    pub static NOTEBOOKS_GET_SUBNET_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[12];

    /// `notebooks.getSubnetDetail`: Read one subnet.
    pub static NOTEBOOKS_GET_SUBNET_DETAIL: &super::Operation = &super::DATA_FOREST_OPERATIONS[13];

    /// `notebooks.getTypeList`: List the notebook types.
    pub static NOTEBOOKS_GET_TYPE_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[14];

    /// `notebooks.getServerTypeList`: List the server sizes of a notebook type.
    pub static NOTEBOOKS_GET_SERVER_TYPE_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[15];

    /// `notebooks.getList`: List the notebooks of an account.
    pub static NOTEBOOKS_GET_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[16];

    /// `notebooks.getDetail`: Read one notebook.
    pub static NOTEBOOKS_GET_DETAIL: &super::Operation = &super::DATA_FOREST_OPERATIONS[17];

    /// `notebooks.getUserConfigurationSpecList`: List the settings that a notebook type takes.
    pub static NOTEBOOKS_GET_USER_CONFIGURATION_SPEC_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[18];

    /// `notebooks.checkAvailableName`: Test whether a notebook name is valid and free.
    pub static NOTEBOOKS_CHECK_AVAILABLE_NAME: &super::Operation = &super::DATA_FOREST_OPERATIONS[19];

    /// `notebooks.getLoginKeyList`: List the login keys that a notebook can be given.
    pub static NOTEBOOKS_GET_LOGIN_KEY_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[20];

    /// `notebooks.restart`: Restart a notebook.
    pub static NOTEBOOKS_RESTART: &super::Operation = &super::DATA_FOREST_OPERATIONS[21];

    /// `notebooks.delete`: Delete a notebook.
    pub static NOTEBOOKS_DELETE: &super::Operation = &super::DATA_FOREST_OPERATIONS[22];

    /// `notebooks.create`: Create a notebook.
    pub static NOTEBOOKS_CREATE: &super::Operation = &super::DATA_FOREST_OPERATIONS[23];

    /// `notebooks.setUserConfigurationList`: Change the settings of a notebook.
    pub static NOTEBOOKS_SET_USER_CONFIGURATION_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[24];

    /// `apps.checkAvailableName`: Test whether an app name is valid and free.
    pub static APPS_CHECK_AVAILABLE_NAME: &super::Operation = &super::DATA_FOREST_OPERATIONS[25];

    /// `apps.getAppTypeIdList`: List the app types that can be created.
    pub static APPS_GET_APP_TYPE_ID_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[26];

    /// `apps.getAppBasicSetting`: Read the default settings of an app type.
    pub static APPS_GET_APP_BASIC_SETTING: &super::Operation = &super::DATA_FOREST_OPERATIONS[27];

    /// `apps.getAppTypeTemplate`: Read the YARN template of an app type.
    pub static APPS_GET_APP_TYPE_TEMPLATE: &super::Operation = &super::DATA_FOREST_OPERATIONS[28];

    /// `apps.create`: Create and start an app.
    pub static APPS_CREATE: &super::Operation = &super::DATA_FOREST_OPERATIONS[29];

    /// `apps.getList`: List the apps of an account.
    pub static APPS_GET_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[30];

    /// `apps.getDetail`: Read one app with its components and containers.
    pub static APPS_GET_DETAIL: &super::Operation = &super::DATA_FOREST_OPERATIONS[31];

    /// `apps.killContainer`: Restart one container of an app.
    pub static APPS_KILL_CONTAINER: &super::Operation = &super::DATA_FOREST_OPERATIONS[32];

    /// `apps.killMaster`: Restart the application master of an app.
    pub static APPS_KILL_MASTER: &super::Operation = &super::DATA_FOREST_OPERATIONS[33];

    /// `apps.setContainerCount`: Change the number of containers of a component.
    pub static APPS_SET_CONTAINER_COUNT: &super::Operation = &super::DATA_FOREST_OPERATIONS[34];

    /// `apps.setLifetime`: Change the run time of an app.
    pub static APPS_SET_LIFETIME: &super::Operation = &super::DATA_FOREST_OPERATIONS[35];

    /// `apps.start`: Start a stopped app.
    pub static APPS_START: &super::Operation = &super::DATA_FOREST_OPERATIONS[36];

    /// `apps.stop`: Stop an app.
    pub static APPS_STOP: &super::Operation = &super::DATA_FOREST_OPERATIONS[37];

    /// `apps.delete`: Delete an app.
    pub static APPS_DELETE: &super::Operation = &super::DATA_FOREST_OPERATIONS[38];

    /// `aiWorkspaces.checkAvailableName`: Test whether a workspace name is valid and free.
    pub static AI_WORKSPACES_CHECK_AVAILABLE_NAME: &super::Operation = &super::DATA_FOREST_OPERATIONS[39];

    /// `aiWorkspaces.getDockerImageList`: List the Docker images of a framework.
    pub static AI_WORKSPACES_GET_DOCKER_IMAGE_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[40];

    /// `aiWorkspaces.create`: Create an AI workspace.
    pub static AI_WORKSPACES_CREATE: &super::Operation = &super::DATA_FOREST_OPERATIONS[41];

    /// `aiWorkspaces.getList`: List the AI workspaces of an account.
    pub static AI_WORKSPACES_GET_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[42];

    /// `aiWorkspaces.getDetail`: Read one AI workspace with the versions of its settings.
    pub static AI_WORKSPACES_GET_DETAIL: &super::Operation = &super::DATA_FOREST_OPERATIONS[43];

    /// `aiWorkspaces.getConfigurationList`: List the versions of the settings of an AI workspace.
    pub static AI_WORKSPACES_GET_CONFIGURATION_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[44];

    /// `aiWorkspaces.setConfiguration`: Change the settings of an AI workspace.
    pub static AI_WORKSPACES_SET_CONFIGURATION: &super::Operation = &super::DATA_FOREST_OPERATIONS[45];

    /// `aiWorkspaces.delete`: Delete an AI workspace.
    pub static AI_WORKSPACES_DELETE: &super::Operation = &super::DATA_FOREST_OPERATIONS[46];

    /// `aiApps.submit`: Run an AI app in a workspace.
    pub static AI_APPS_SUBMIT: &super::Operation = &super::DATA_FOREST_OPERATIONS[47];

    /// `aiApps.getList`: List the AI apps of an account.
    pub static AI_APPS_GET_LIST: &super::Operation = &super::DATA_FOREST_OPERATIONS[48];

    /// `aiApps.getDetail`: Read one AI app with its containers.
    pub static AI_APPS_GET_DETAIL: &super::Operation = &super::DATA_FOREST_OPERATIONS[49];

    /// `aiApps.kill`: Stop an AI app by force.
    pub static AI_APPS_KILL: &super::Operation = &super::DATA_FOREST_OPERATIONS[50];

    /// `accounts.waitUntilRunning`: Wait until the account is running.
    pub static ACCOUNTS_WAIT_UNTIL_RUNNING: &super::Wait = &super::DATA_FOREST_WAITS[0];

    /// `accounts.waitUntilDeleted`: Wait until the account is gone.
    pub static ACCOUNTS_WAIT_UNTIL_DELETED: &super::Wait = &super::DATA_FOREST_WAITS[1];

    /// `notebooks.waitUntilRunning`: Wait until the notebook is running.
    pub static NOTEBOOKS_WAIT_UNTIL_RUNNING: &super::Wait = &super::DATA_FOREST_WAITS[2];

    /// `notebooks.waitUntilDeleted`: Wait until the notebook is gone.
    pub static NOTEBOOKS_WAIT_UNTIL_DELETED: &super::Wait = &super::DATA_FOREST_WAITS[3];

    /// `apps.waitUntilRunning`: Wait until the app is running.
    pub static APPS_WAIT_UNTIL_RUNNING: &super::Wait = &super::DATA_FOREST_WAITS[4];

    /// `apps.waitUntilStopped`: Wait until the app is stopped.
    pub static APPS_WAIT_UNTIL_STOPPED: &super::Wait = &super::DATA_FOREST_WAITS[5];

    /// `apps.waitUntilDeleted`: Wait until the app is gone.
    pub static APPS_WAIT_UNTIL_DELETED: &super::Wait = &super::DATA_FOREST_WAITS[6];

    /// `aiApps.waitUntilFinished`: Wait until the AI app is finished.
    pub static AI_APPS_WAIT_UNTIL_FINISHED: &super::Wait = &super::DATA_FOREST_WAITS[7];
}
