//! Operation tables: one row per operation and per waiter.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

use crate::operation::{
    Below, Cascade, Check, Class, Composed, Ensure, Every, Gone, GoneAlso, Held, Input, Kind, Operation, Outcome, PageStyle, Pagination, Place, Reading, ReplyKind, Rule, Service, UniqueName, Vendor, Wait,
};

/// SHA-256 of this table; facade and library must carry the same.
pub const REVISION: &str = "e843466e3f7302296288432bb8ce3065e7ae4d3bb8834028a607ac2ea4dfb586";

/// Every service.
pub static SERVICES: &[&Service] = &[&AI_ML_OPS, &CLOUD_ML, &CONTAINER_REGISTRY, &DATA_FOREST, &FILE_STORAGE, &IAM, &KUBERNETES_ENGINE, &LOAD_BALANCER, &PRODUCT, &QUOTA, &RESOURCE_MANAGER, &SECURITY_GROUP, &VIRTUAL_SERVER, &VPC];

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
    look_with: None,
    pagination: None,
    composed: None,
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
    gone: &[Gone { status: 404, code: None }, Gone { status: 404, code: Some("PRODUCT-AI-ANALYTICS-USER-0002") }, Gone { status: 400, code: Some("PRODUCT-AI-ANALYTICS-USER-0002") }],
    operations: &AI_ML_OPS_OPERATIONS,
    composed: &AI_ML_OPS_COMPOSED,
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
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "release_id", sure: Some(Kind::String), holds: &[] }, Held { name: "release_name", sure: Some(Kind::String), holds: &[] }] },
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
        unique_name: Some(&UniqueName { input: "/ai_ml_ops_platform_create_request/release_name", also: &[], list: "aiMlOps.listPlatforms", list_inputs: &[("release_name", "/ai_ml_ops_platform_create_request/release_name")], items: "contents", matches: "release_name", created: Some("created_dt"), answer: &[("resource_id", "release_id")] }),
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
        holds: &[
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "image_id", sure: Some(Kind::String), holds: &[] }] },
        ],
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
        holds: &[
            Held { name: "nodes", sure: Some(Kind::Array), holds: &[] },
        ],
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
        holds: &[
            Held { name: "storage_classes", sure: Some(Kind::Array), holds: &[] },
        ],
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

static AI_ML_OPS_COMPOSED: [Operation; 1] = [
    Operation {
        id: "aiMlOps.ensurePlatform",
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
        composed: Some(Composed::Ensure(&Ensure { create: "aiMlOps.createPlatform", read: Some(Reading { operation: "aiMlOps.getPlatformDetails", input: "release_id", others: &[] }), state: "release_state", ending: &["DELETING", "TERMINATING"], ended: &[], compared: &[("/ai_ml_ops_platform_create_request/ai_ml_ops_platform_endpoint_type", "ai_ml_ops_platform_endpoint_type"), ("/ai_ml_ops_platform_create_request/ai_ml_ops_platform_type", "ai_ml_ops_platform_type"), ("/ai_ml_ops_platform_create_request/cluster_id", "cluster_id"), ("/ai_ml_ops_platform_create_request/image_id", "image_id"), ("/ai_ml_ops_platform_create_request/initial_user_email", "initial_user_email"), ("/ai_ml_ops_platform_create_request/storage_class_name", "storage_class_name")] })),
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
        dead_ends: &[("DELETING", "it is being deleted: make another one with `aiMlOps.createPlatform`"), ("TERMINATING", "it is being deleted: make another one with `aiMlOps.createPlatform`")],
        failure_parts: &["FAIL", "ERROR"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 1800,
        limit_seconds: None,
    },
    Wait {
        id: "aiMlOps.waitUntilDeleted",
        read: "aiMlOps.getPlatformDetails",
        input: "release_id",
        state: "release_state",
        success: &[],
        dead_ends: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        gone_also: Some(GoneAlso { status: 400, id_length: 32 }),
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 600,
        limit_seconds: None,
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

    /// `aiMlOps.ensurePlatform`, made of several operations.
    pub static AI_ML_OPS_ENSURE_PLATFORM: &super::Operation = &super::AI_ML_OPS_COMPOSED[0];

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
    composed: &CLOUD_ML_COMPOSED,
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
        holds: &[
            Held { name: "analytics", sure: Some(Kind::Object), holds: &[] },
            Held { name: "application", sure: Some(Kind::Object), holds: &[] },
        ],
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
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "copilot_enabled", sure: Some(Kind::String), holds: &[] }, Held { name: "display_version", sure: Some(Kind::String), holds: &[] }, Held { name: "image_id", sure: Some(Kind::String), holds: &[] }, Held { name: "image_name", sure: Some(Kind::String), holds: &[] }] },
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
        look_with: Some("cloudMl.getClusterProduct"),
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

static CLOUD_ML_COMPOSED: [Operation; 0] = [
];

static CLOUD_ML_WAITS: [Wait; 2] = [
    Wait {
        id: "cloudMl.waitUntilDeployed",
        read: "cloudMl.show",
        input: "cloud_ml_id",
        state: "cloud_ml_state",
        success: &["DEPLOYED"],
        dead_ends: &[("DELETING", "it is being deleted: make another one with `cloudMl.create`"), ("TERMINATING", "it is being deleted: make another one with `cloudMl.create`")],
        failure_parts: &["FAIL", "ERROR"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 1800,
        limit_seconds: None,
    },
    Wait {
        id: "cloudMl.waitUntilDeleted",
        read: "cloudMl.show",
        input: "cloud_ml_id",
        state: "cloud_ml_state",
        success: &[],
        dead_ends: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        gone_also: Some(GoneAlso { status: 400, id_length: 32 }),
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 600,
        limit_seconds: None,
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

/// Samsung Cloud Platform Container Registry, from `core/api/container-registry.yaml`.
pub static CONTAINER_REGISTRY: Service = Service {
    name: "container-registry",
    vendor: Vendor::Samsung,
    endpoint: "https://scr.{region}.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["scr.kr-west1.e.samsungsdscloud.com", "scr.kr-east1.e.samsungsdscloud.com", "scr.kr-west1.s.samsungsdscloud.com", "scr.kr-east1.s.samsungsdscloud.com", "scr.kr-south1.g.samsungsdscloud.com", "scr.kr-south2.g.samsungsdscloud.com", "scr.kr-south3.g.samsungsdscloud.com"],
    version_token: Some("scr"),
    versions: &["1.1"],
    gone: &[Gone { status: 404, code: None }],
    operations: &CONTAINER_REGISTRY_OPERATIONS,
    composed: &CONTAINER_REGISTRY_COMPOSED,
    waits: &CONTAINER_REGISTRY_WAITS,
};

static CONTAINER_REGISTRY_OPERATIONS: [Operation; 6] = [
    Operation {
        id: "registries.checkName",
        method: "GET",
        path: "/v1/container-registries/check-duplication/name",
        class: Class::Read,
        api_version: Some("1.1"),
        inputs: &[
            Input { name: "name", place: Place::Query, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "registries.list",
        method: "GET",
        path: "/v1/container-registries",
        class: Class::Read,
        holds: &[
            Held { name: "registries", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.1"),
        inputs: &[
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "state", place: Place::Query, kind: Kind::String, required: false },
        ],
        pagination: Some(&Pagination { items: "registries", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "registries.create",
        path: "/v1/container-registries",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.1"),
        inputs: &[
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "private_acl_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "private_acl_resources", place: Place::Body, kind: Kind::Array, required: true },
            Input { name: "public_acl_enabled", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "public_acl_resources", place: Place::Body, kind: Kind::Array, required: true },
            Input { name: "public_endpoint_enabled", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "public_visible_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
        ],
        rules: &[
            Rule { field: "/name", check: Check::Length(3, 25), text: "3 to 25 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z][a-z0-9]*$"), text: "lower-case letters and digits; starts with a lower-case letter" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        unique_name: Some(&UniqueName { input: "/name", also: &[], list: "registries.list", list_inputs: &[("name", "/name")], items: "registries", matches: "name", created: Some("created_at"), answer: &[("id", "id"), ("state", "state")] }),
        ..PLAIN
    },
    Operation {
        id: "registries.show",
        method: "GET",
        path: "/v1/container-registries/{registry_id}",
        class: Class::Read,
        holds: &[
            Held { name: "registry", sure: Some(Kind::Object), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "private_domain", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.1"),
        inputs: &[
            Input { name: "registry_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "registries.delete",
        method: "DELETE",
        path: "/v1/container-registries/{registry_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.1"),
        inputs: &[
            Input { name: "registry_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "registries.listConnectable",
        method: "GET",
        path: "/v1/container-registries/connectable-resources",
        class: Class::Read,
        holds: &[
            Held { name: "resources", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.1"),
        pagination: Some(&Pagination { items: "resources", total: Some("count"), style: PageStyle::Whole }),
        ..PLAIN
    },
];

static CONTAINER_REGISTRY_COMPOSED: [Operation; 1] = [
    Operation {
        id: "registries.ensure",
        path: "/v1/container-registries",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.1"),
        inputs: &[
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "private_acl_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "private_acl_resources", place: Place::Body, kind: Kind::Array, required: true },
            Input { name: "public_acl_enabled", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "public_acl_resources", place: Place::Body, kind: Kind::Array, required: true },
            Input { name: "public_endpoint_enabled", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "public_visible_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
        ],
        rules: &[
            Rule { field: "/name", check: Check::Length(3, 25), text: "3 to 25 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z][a-z0-9]*$"), text: "lower-case letters and digits; starts with a lower-case letter" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        composed: Some(Composed::Ensure(&Ensure { create: "registries.create", read: Some(Reading { operation: "registries.show", input: "registry_id", others: &[] }), state: "registry.state", ending: &["Terminating"], ended: &[], compared: &[("/private_acl_enabled", "registry.private_acl_enabled"), ("/private_acl_resources", "registry.private_acl_resources"), ("/public_acl_enabled", "registry.public_acl_enabled"), ("/public_acl_resources", "registry.public_acl_resources"), ("/public_endpoint_enabled", "registry.public_endpoint_enabled"), ("/public_visible_enabled", "registry.public_visible_enabled")] })),
        ..PLAIN
    },
];

static CONTAINER_REGISTRY_WAITS: [Wait; 2] = [
    Wait {
        id: "registries.waitUntilRunning",
        read: "registries.show",
        input: "registry_id",
        state: "registry.state",
        success: &["Running"],
        dead_ends: &[("Terminating", "it is being deleted: make another one with `registries.create`"), ("Error", "it is broken: delete it with `registries.delete` and make another one with `registries.create`")],
        failure_parts: &["Error"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 180,
        limit_seconds: None,
    },
    Wait {
        id: "registries.waitUntilDeleted",
        read: "registries.show",
        input: "registry_id",
        state: "registry.state",
        success: &[],
        dead_ends: &[("Error", "it was not deleted: call `registries.delete` again once nothing depends on it")],
        failure_parts: &["Error"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 360,
        limit_seconds: None,
    },
];

/// The rows of Samsung Cloud Platform Container Registry by name. Another service may have rows of the same names.
pub mod container_registry {

    /// `registries.checkName`: Test whether the name of a registry is taken.
    pub static REGISTRIES_CHECK_NAME: &super::Operation = &super::CONTAINER_REGISTRY_OPERATIONS[0];

    /// `registries.list`: List the registries of the account in this region.
    pub static REGISTRIES_LIST: &super::Operation = &super::CONTAINER_REGISTRY_OPERATIONS[1];

    /// `registries.create`: Create a registry.
    pub static REGISTRIES_CREATE: &super::Operation = &super::CONTAINER_REGISTRY_OPERATIONS[2];

    /// `registries.show`: Read a registry.
    pub static REGISTRIES_SHOW: &super::Operation = &super::CONTAINER_REGISTRY_OPERATIONS[3];

    /// `registries.delete`: Delete a registry.
    pub static REGISTRIES_DELETE: &super::Operation = &super::CONTAINER_REGISTRY_OPERATIONS[4];

    /// `registries.listConnectable`: List the resources that the access of a registry can be limited to.
    pub static REGISTRIES_LIST_CONNECTABLE: &super::Operation = &super::CONTAINER_REGISTRY_OPERATIONS[5];

    /// `registries.ensure`, made of several operations.
    pub static REGISTRIES_ENSURE: &super::Operation = &super::CONTAINER_REGISTRY_COMPOSED[0];

    /// `registries.waitUntilRunning`: Wait until the registry is running.
    pub static REGISTRIES_WAIT_UNTIL_RUNNING: &super::Wait = &super::CONTAINER_REGISTRY_WAITS[0];

    /// `registries.waitUntilDeleted`: Wait until the registry is gone.
    pub static REGISTRIES_WAIT_UNTIL_DELETED: &super::Wait = &super::CONTAINER_REGISTRY_WAITS[1];
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
    composed: &DATA_FOREST_COMPOSED,
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
        unique_name: Some(&UniqueName { input: "/name", also: &[], list: "accounts.getList", list_inputs: &[], items: "contents", matches: "name", created: Some("createdAt"), answer: &[("id", "id")] }),
        ..PLAIN
    },
    Operation {
        id: "accounts.getList",
        path: "/api/v2/accounts/getList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
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
            Held { name: "name", sure: Some(Kind::String), holds: &[] },
            Held { name: "status", sure: Some(Kind::String), holds: &[] },
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
        reply: ReplyKind::File("application/octet-stream"),
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
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "vpcNo", sure: Some(Kind::Integer), holds: &[] }] },
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
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "subnetNo", sure: Some(Kind::Integer), holds: &[] }] },
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
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "typeCode", sure: Some(Kind::String), holds: &[] }, Held { name: "typeName", sure: Some(Kind::String), holds: &[] }] },
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
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "serverTypeCode", sure: Some(Kind::String), holds: &[] }] },
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
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
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
        holds: &[
            Held { name: "userConfigurationSpecs", sure: Some(Kind::Array), holds: &[] },
        ],
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
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "loginKeyName", sure: Some(Kind::String), holds: &[] }] },
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
        unique_name: Some(&UniqueName { input: "/name", also: &[], list: "notebooks.getList", list_inputs: &[("accountId", "/accountId")], items: "contents", matches: "name", created: Some("createdAt"), answer: &[("id", "id")] }),
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
        holds: &[
            Held { name: "contents", sure: Some(Kind::Array), holds: &[] },
        ],
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
        unique_name: Some(&UniqueName { input: "/name", also: &[], list: "apps.getList", list_inputs: &[("search.accountId", "/accountId")], items: "contents", matches: "name", created: Some("startedAt"), answer: &[("id", "id")] }),
        ..PLAIN
    },
    Operation {
        id: "apps.getList",
        path: "/api/v2/apps/getList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
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
        holds: &[
            Held { name: "dockerImages", sure: Some(Kind::Any), holds: &[] },
        ],
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
        unique_name: Some(&UniqueName { input: "/name", also: &[], list: "aiWorkspaces.getList", list_inputs: &[("search.accountId", "/accountId")], items: "contents", matches: "name", created: Some("createdAt"), answer: &[("id", "id")] }),
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.getList",
        path: "/api/v2/aiworkspaces/getList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
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
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "configuration", sure: None, holds: &[Held { name: "docker", sure: Some(Kind::Object), holds: &[Held { name: "command", sure: Some(Kind::String), holds: &[] }, Held { name: "image", sure: Some(Kind::String), holds: &[] }] }, Held { name: "data", sure: None, holds: &[Held { name: "input", sure: Some(Kind::Array), holds: &[] }, Held { name: "output", sure: Some(Kind::Array), holds: &[] }] }] }] },
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
        look_with: Some("aiApps.getList"),
        ..PLAIN
    },
    Operation {
        id: "aiApps.getList",
        path: "/api/v2/aiapps/getList",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
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
];

static DATA_FOREST_COMPOSED: [Operation; 5] = [
    Operation {
        id: "accounts.ensure",
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
        composed: Some(Composed::Ensure(&Ensure { create: "accounts.create", read: Some(Reading { operation: "accounts.getDetail", input: "id", others: &[] }), state: "status", ending: &[], ended: &[], compared: &[] })),
        ..PLAIN
    },
    Operation {
        id: "notebooks.ensure",
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
        composed: Some(Composed::Ensure(&Ensure { create: "notebooks.create", read: Some(Reading { operation: "notebooks.getDetail", input: "id", others: &[] }), state: "state", ending: &[], ended: &[], compared: &[("/loginKeyName", "loginKeyName"), ("/subnetNo", "subnetNo"), ("/typeName", "typeName"), ("/vpcNo", "vpcNo")] })),
        ..PLAIN
    },
    Operation {
        id: "apps.ensure",
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
        composed: Some(Composed::Ensure(&Ensure { create: "apps.create", read: Some(Reading { operation: "apps.getDetail", input: "id", others: &[] }), state: "state", ending: &[], ended: &[], compared: &[("/queueName", "queueName"), ("/appTypeId", "appTypeId"), ("/lifetime", "lifetime"), ("/description", "description"), ("/components", "components")] })),
        ..PLAIN
    },
    Operation {
        id: "aiWorkspaces.ensure",
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
        composed: Some(Composed::Ensure(&Ensure { create: "aiWorkspaces.create", read: None, state: "", ending: &[], ended: &[], compared: &[("/description", "description")] })),
        ..PLAIN
    },
    Operation {
        id: "accounts.planDeleteCascade",
        path: "/api/v2/accounts/delete",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "deletions", sure: Some(Kind::Array), holds: &[Held { name: "operation", sure: Some(Kind::String), holds: &[] }, Held { name: "resource", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        failure_in_200: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/id", check: Check::Length(1, 22), text: "1 to 22 characters" },
            Rule { field: "/id", check: Check::Pattern(r"^[0-9A-Za-z]+$"), text: "letters and digits" },
        ],
        composed: Some(Composed::Plan(&Cascade { resource: "account", delete: "accounts.delete", input: "id", read: ("accounts.getDetail", "id"), item: ".", state: "status", below: &[Below { resource: "AI app", list: "aiApps.getList", by: "search.accountId", shows: &[("accountName", "name")], end: "aiApps.kill", input: "id", wait: Some("aiApps.waitUntilGone"), state: "state", except: &["FINISHED", "FAILED", "KILLED"], below: &[] }, Below { resource: "AI workspace", list: "aiWorkspaces.getList", by: "search.accountId", shows: &[("accountName", "name")], end: "aiWorkspaces.delete", input: "id", wait: None, state: "", except: &[], below: &[] }, Below { resource: "app", list: "apps.getList", by: "search.accountId", shows: &[("accountId", "id")], end: "apps.delete", input: "id", wait: Some("apps.waitUntilDeleted"), state: "state", except: &[], below: &[] }, Below { resource: "notebook", list: "notebooks.getList", by: "accountId", shows: &[], end: "notebooks.delete", input: "id", wait: Some("notebooks.waitUntilDeleted"), state: "state", except: &[], below: &[] }] })),
        ..PLAIN
    },
];

static DATA_FOREST_WAITS: [Wait; 11] = [
    Wait {
        id: "accounts.waitUntilRunning",
        read: "accounts.getDetail",
        input: "id",
        state: "status",
        success: &["RUNNING"],
        dead_ends: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 150,
        limit_seconds: None,
    },
    Wait {
        id: "accounts.waitUntilDeleted",
        read: "accounts.getDetail",
        input: "id",
        state: "status",
        success: &[],
        dead_ends: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 30,
        limit_seconds: None,
    },
    Wait {
        id: "accounts.deleteCascade",
        read: "accounts.getDetail",
        input: "id",
        state: "status",
        success: &[],
        dead_ends: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: Some(&Cascade { resource: "account", delete: "accounts.delete", input: "id", read: ("accounts.getDetail", "id"), item: ".", state: "status", below: &[Below { resource: "AI app", list: "aiApps.getList", by: "search.accountId", shows: &[("accountName", "name")], end: "aiApps.kill", input: "id", wait: Some("aiApps.waitUntilGone"), state: "state", except: &["FINISHED", "FAILED", "KILLED"], below: &[] }, Below { resource: "AI workspace", list: "aiWorkspaces.getList", by: "search.accountId", shows: &[("accountName", "name")], end: "aiWorkspaces.delete", input: "id", wait: None, state: "", except: &[], below: &[] }, Below { resource: "app", list: "apps.getList", by: "search.accountId", shows: &[("accountId", "id")], end: "apps.delete", input: "id", wait: Some("apps.waitUntilDeleted"), state: "state", except: &[], below: &[] }, Below { resource: "notebook", list: "notebooks.getList", by: "accountId", shows: &[], end: "notebooks.delete", input: "id", wait: Some("notebooks.waitUntilDeleted"), state: "state", except: &[], below: &[] }] }),
        typical_seconds: 30,
        limit_seconds: Some(7200),
    },
    Wait {
        id: "notebooks.waitUntilRunning",
        read: "notebooks.getDetail",
        input: "id",
        state: "state",
        success: &["RUNNING"],
        dead_ends: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 300,
        limit_seconds: None,
    },
    Wait {
        id: "notebooks.waitUntilDeleted",
        read: "notebooks.getDetail",
        input: "id",
        state: "state",
        success: &[],
        dead_ends: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 60,
        limit_seconds: None,
    },
    Wait {
        id: "apps.waitUntilRunning",
        read: "apps.getDetail",
        input: "id",
        state: "state",
        success: &["RUNNING"],
        dead_ends: &[("FINISHED", "it was stopped, or its lifetime is over: call `apps.start` and wait again"), ("STOPPED", "it was stopped: call `apps.start` and wait again"), ("FAILED", "correct what it fails of, then call `apps.start` and wait again"), ("KILLED", "it was ended by force: call `apps.start` and wait again")],
        failure_parts: &["ERROR"],
        gone: false,
        gone_also: None,
        every: Some(Every { items: "components", state: "state", is: &["STABLE"], unless_zero: Some("containerCount") }),
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 60,
        limit_seconds: None,
    },
    Wait {
        id: "apps.waitUntilStopped",
        read: "apps.getDetail",
        input: "id",
        state: "state",
        success: &["FINISHED", "FAILED", "KILLED", "STOPPED"],
        dead_ends: &[],
        failure_parts: &["ERROR"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 20,
        limit_seconds: None,
    },
    Wait {
        id: "apps.waitUntilDeleted",
        read: "apps.getDetail",
        input: "id",
        state: "state",
        success: &[],
        dead_ends: &[],
        failure_parts: &["ERROR"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 10,
        limit_seconds: None,
    },
    Wait {
        id: "aiApps.waitUntilFinished",
        read: "aiApps.getDetail",
        input: "id",
        state: "state",
        success: &["FINISHED", "FAILED", "KILLED"],
        dead_ends: &[],
        failure_parts: &["ERROR"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: Some("containers.*.logUrl"),
        cascade: None,
        typical_seconds: 300,
        limit_seconds: Some(604800),
    },
    Wait {
        id: "aiApps.waitUntilSucceeded",
        read: "aiApps.getDetail",
        input: "id",
        state: "state",
        success: &["FINISHED"],
        dead_ends: &[("FAILED", "correct what it fails of, and run another one with `aiApps.submit`"), ("KILLED", "it was ended by force: run another one with `aiApps.submit`")],
        failure_parts: &["ERROR"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: Some(Outcome { state: "finalStatus", is: &["SUCCEEDED"], hint: "correct what it fails of, and run another one with `aiApps.submit`" }),
        log: Some("containers.*.logUrl"),
        cascade: None,
        typical_seconds: 300,
        limit_seconds: Some(604800),
    },
    Wait {
        id: "aiApps.waitUntilGone",
        read: "aiApps.getDetail",
        input: "id",
        state: "state",
        success: &["FINISHED", "FAILED", "KILLED"],
        dead_ends: &[],
        failure_parts: &["ERROR"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: Some("containers.*.logUrl"),
        cascade: None,
        typical_seconds: 30,
        limit_seconds: None,
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

    /// `accounts.ensure`, made of several operations.
    pub static ACCOUNTS_ENSURE: &super::Operation = &super::DATA_FOREST_COMPOSED[0];

    /// `notebooks.ensure`, made of several operations.
    pub static NOTEBOOKS_ENSURE: &super::Operation = &super::DATA_FOREST_COMPOSED[1];

    /// `apps.ensure`, made of several operations.
    pub static APPS_ENSURE: &super::Operation = &super::DATA_FOREST_COMPOSED[2];

    /// `aiWorkspaces.ensure`, made of several operations.
    pub static AI_WORKSPACES_ENSURE: &super::Operation = &super::DATA_FOREST_COMPOSED[3];

    /// `accounts.planDeleteCascade`, made of several operations.
    pub static ACCOUNTS_PLAN_DELETE_CASCADE: &super::Operation = &super::DATA_FOREST_COMPOSED[4];

    /// `accounts.waitUntilRunning`: Wait until the account is running.
    pub static ACCOUNTS_WAIT_UNTIL_RUNNING: &super::Wait = &super::DATA_FOREST_WAITS[0];

    /// `accounts.waitUntilDeleted`: Wait until the account is gone.
    pub static ACCOUNTS_WAIT_UNTIL_DELETED: &super::Wait = &super::DATA_FOREST_WAITS[1];

    /// `accounts.deleteCascade`: Delete the account with all that is below it.
    pub static ACCOUNTS_DELETE_CASCADE: &super::Wait = &super::DATA_FOREST_WAITS[2];

    /// `notebooks.waitUntilRunning`: Wait until the notebook is running.
    pub static NOTEBOOKS_WAIT_UNTIL_RUNNING: &super::Wait = &super::DATA_FOREST_WAITS[3];

    /// `notebooks.waitUntilDeleted`: Wait until the notebook is gone.
    pub static NOTEBOOKS_WAIT_UNTIL_DELETED: &super::Wait = &super::DATA_FOREST_WAITS[4];

    /// `apps.waitUntilRunning`: Wait until the app is running.
    pub static APPS_WAIT_UNTIL_RUNNING: &super::Wait = &super::DATA_FOREST_WAITS[5];

    /// `apps.waitUntilStopped`: Wait until the app is stopped.
    pub static APPS_WAIT_UNTIL_STOPPED: &super::Wait = &super::DATA_FOREST_WAITS[6];

    /// `apps.waitUntilDeleted`: Wait until the app is gone.
    pub static APPS_WAIT_UNTIL_DELETED: &super::Wait = &super::DATA_FOREST_WAITS[7];

    /// `aiApps.waitUntilFinished`: Wait until the AI app is finished.
    pub static AI_APPS_WAIT_UNTIL_FINISHED: &super::Wait = &super::DATA_FOREST_WAITS[8];

    /// `aiApps.waitUntilSucceeded`: Wait until the AI app is succeeded.
    pub static AI_APPS_WAIT_UNTIL_SUCCEEDED: &super::Wait = &super::DATA_FOREST_WAITS[9];

    /// `aiApps.waitUntilGone`: Wait until the AI app is gone.
    pub static AI_APPS_WAIT_UNTIL_GONE: &super::Wait = &super::DATA_FOREST_WAITS[10];
}

/// Samsung Cloud Platform File Storage, from `core/api/file-storage.yaml`.
pub static FILE_STORAGE: Service = Service {
    name: "file-storage",
    vendor: Vendor::Samsung,
    endpoint: "https://filestorage.{region}.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["filestorage.kr-west1.e.samsungsdscloud.com", "filestorage.kr-east1.e.samsungsdscloud.com", "filestorage.kr-west1.s.samsungsdscloud.com", "filestorage.kr-east1.s.samsungsdscloud.com", "filestorage.kr-south1.g.samsungsdscloud.com", "filestorage.kr-south2.g.samsungsdscloud.com", "filestorage.kr-south3.g.samsungsdscloud.com"],
    version_token: Some("filestorage"),
    versions: &["1.1", "1.2"],
    gone: &[Gone { status: 404, code: None }],
    operations: &FILE_STORAGE_OPERATIONS,
    composed: &FILE_STORAGE_COMPOSED,
    waits: &FILE_STORAGE_WAITS,
};

static FILE_STORAGE_OPERATIONS: [Operation; 7] = [
    Operation {
        id: "volumes.list",
        method: "GET",
        path: "/v1/volumes",
        class: Class::Read,
        holds: &[
            Held { name: "filestorages", sure: Some(Kind::Array), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "protocol", sure: Some(Kind::String), holds: &[] }, Held { name: "purpose", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type_id", sure: Some(Kind::String), holds: &[] }, Held { name: "type_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "offset", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "type_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/type_name", check: Check::Pattern(r"^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$"), text: "must match `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`" },
            Rule { field: "/sort", check: Check::Pattern(r"^(name:asc|name:desc|created_at:asc|created_at:desc)$"), text: "must match `^(name:asc|name:desc|created_at:asc|created_at:desc)$`" },
        ],
        pagination: Some(&Pagination { items: "filestorages", total: Some("count"), style: PageStyle::Offset { offset: "offset", limit: "limit", default_limit: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "volumes.create",
        path: "/v1/volumes",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "protocol", sure: Some(Kind::String), holds: &[] },
            Held { name: "type_name", sure: Some(Kind::String), holds: &[] },
            Held { name: "volume_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "volume_name", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "cifs_password", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "protocol", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "snapshot_id", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "type_name", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/cifs_password"],
        rules: &[
            Rule { field: "/cifs_password", check: Check::Length(6, 20), text: "6 to 20 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z]([a-z0-9_]){2,20}$"), text: "lower-case letters, digits and underscores; starts with a lower-case letter" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
            Rule { field: "/type_name", check: Check::Pattern(r"^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$"), text: "must match `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`" },
        ],
        look_with: Some("volumes.list"),
        ..PLAIN
    },
    Operation {
        id: "volumes.show",
        method: "GET",
        path: "/v1/volumes/{volume_id}",
        class: Class::Read,
        holds: &[
            Held { name: "encryption_enabled", sure: Some(Kind::Boolean), holds: &[] },
            Held { name: "account_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "created_at", sure: Some(Kind::String), holds: &[] },
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
            Held { name: "name", sure: Some(Kind::String), holds: &[] },
            Held { name: "protocol", sure: Some(Kind::String), holds: &[] },
            Held { name: "purpose", sure: Some(Kind::String), holds: &[] },
            Held { name: "state", sure: Some(Kind::String), holds: &[] },
            Held { name: "type_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "type_name", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "volume_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "volumes.update",
        method: "PUT",
        path: "/v1/volumes/{volume_id}",
        class: Class::Idempotent,
        body: true,
        reply: ReplyKind::Empty,
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "volume_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "file_unit_recovery_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "volumes.delete",
        method: "DELETE",
        path: "/v1/volumes/{volume_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "volume_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "accessRules.list",
        method: "GET",
        path: "/v1/volumes/{volume_id}/access-rules",
        class: Class::Read,
        holds: &[
            Held { name: "access_rules", sure: Some(Kind::Array), holds: &[Held { name: "access_rule_state", sure: Some(Kind::String), holds: &[] }, Held { name: "object_id", sure: Some(Kind::String), holds: &[] }, Held { name: "object_type", sure: Some(Kind::String), holds: &[] }] },
            Held { name: "volume_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "volume_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        pagination: Some(&Pagination { items: "access_rules", total: Some("count"), style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "accessRules.update",
        method: "PUT",
        path: "/v1/volumes/{volume_id}/access-rules",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "action", sure: Some(Kind::String), holds: &[] },
            Held { name: "object_id", sure: Some(Kind::String), holds: &[] },
            Held { name: "object_type", sure: Some(Kind::String), holds: &[] },
            Held { name: "volume_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.2"),
        inputs: &[
            Input { name: "volume_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "action", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "object_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "object_type", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/action", check: Check::Pattern(r"^(add|remove)$"), text: "must match `^(add|remove)$`" },
            Rule { field: "/object_type", check: Check::Pattern(r"^(VM|BM|GPU|GPU_NODE|ENDPOINT)$"), text: "must match `^(VM|BM|GPU|GPU_NODE|ENDPOINT)$`" },
        ],
        ..PLAIN
    },
];

static FILE_STORAGE_COMPOSED: [Operation; 0] = [
];

static FILE_STORAGE_WAITS: [Wait; 2] = [
    Wait {
        id: "volumes.waitUntilAvailable",
        read: "volumes.show",
        input: "volume_id",
        state: "state",
        success: &["available", "ACTIVE"],
        dead_ends: &[("deleting", "it is being deleted: make another one with `volumes.create`"), ("error", "it is broken: delete it with `volumes.delete` and make another one with `volumes.create`")],
        failure_parts: &["ERROR", "FAIL"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 60,
        limit_seconds: None,
    },
    Wait {
        id: "volumes.waitUntilDeleted",
        read: "volumes.show",
        input: "volume_id",
        state: "state",
        success: &[],
        dead_ends: &[("error", "it was not deleted: call `volumes.delete` again once nothing depends on it")],
        failure_parts: &["ERROR", "FAIL"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 60,
        limit_seconds: None,
    },
];

/// The rows of Samsung Cloud Platform File Storage by name. Another service may have rows of the same names.
pub mod file_storage {

    /// `volumes.list`: List the volumes of the account in this region.
    pub static VOLUMES_LIST: &super::Operation = &super::FILE_STORAGE_OPERATIONS[0];

    /// `volumes.create`: Create a volume.
    pub static VOLUMES_CREATE: &super::Operation = &super::FILE_STORAGE_OPERATIONS[1];

    /// `volumes.show`: Read a volume, and where to mount it.
    pub static VOLUMES_SHOW: &super::Operation = &super::FILE_STORAGE_OPERATIONS[2];

    /// `volumes.update`: Say whether single files of a volume can be recovered.
    pub static VOLUMES_UPDATE: &super::Operation = &super::FILE_STORAGE_OPERATIONS[3];

    /// `volumes.delete`: Delete a volume and everything on it.
    pub static VOLUMES_DELETE: &super::Operation = &super::FILE_STORAGE_OPERATIONS[4];

    /// `accessRules.list`: List who may use a volume.
    pub static ACCESS_RULES_LIST: &super::Operation = &super::FILE_STORAGE_OPERATIONS[5];

    /// `accessRules.update`: Let one server or endpoint use a volume, or no longer.
    pub static ACCESS_RULES_UPDATE: &super::Operation = &super::FILE_STORAGE_OPERATIONS[6];

    /// `volumes.waitUntilAvailable`: Wait until the volume is available.
    pub static VOLUMES_WAIT_UNTIL_AVAILABLE: &super::Wait = &super::FILE_STORAGE_WAITS[0];

    /// `volumes.waitUntilDeleted`: Wait until the volume is gone.
    pub static VOLUMES_WAIT_UNTIL_DELETED: &super::Wait = &super::FILE_STORAGE_WAITS[1];
}

/// Samsung Cloud Platform IAM, from `core/api/iam.yaml`.
pub static IAM: Service = Service {
    name: "iam",
    vendor: Vendor::Samsung,
    endpoint: "https://iam.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["iam.e.samsungsdscloud.com", "iam.s.samsungsdscloud.com", "iam.g.samsungsdscloud.com"],
    version_token: Some("iam"),
    versions: &["1.3", "1.4", "1.5"],
    gone: &[Gone { status: 404, code: None }],
    operations: &IAM_OPERATIONS,
    composed: &IAM_COMPOSED,
    waits: &IAM_WAITS,
};

static IAM_OPERATIONS: [Operation; 15] = [
    Operation {
        id: "endpoints.list",
        method: "GET",
        path: "/v1/endpoints",
        class: Class::Read,
        holds: &[
            Held { name: "endpoints", sure: Some(Kind::Array), holds: &[Held { name: "service_type", sure: Some(Kind::String), holds: &[] }, Held { name: "url", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        pagination: Some(&Pagination { items: "endpoints", total: None, style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "accessKeys.list",
        method: "GET",
        path: "/v1/access-keys",
        class: Class::Read,
        holds: &[
            Held { name: "access_keys", sure: Some(Kind::Array), holds: &[Held { name: "access_key", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "is_enabled", sure: Some(Kind::Boolean), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "with_count", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "marker", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "account_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "access_key_type", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "parent_access_key_id", place: Place::Query, kind: Kind::String, required: false },
        ],
        sensitive: &["/access_keys/*/secret_key"],
        pagination: Some(&Pagination { items: "access_keys", total: Some("count"), style: PageStyle::Marker { marker: "marker", limit: "limit", default_limit: 20, next: crate::operation::Next::Item("id") } }),
        ..PLAIN
    },
    Operation {
        id: "accessKeys.create",
        path: "/v1/access-keys",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "access_key", sure: Some(Kind::Object), holds: &[Held { name: "access_key", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "is_enabled", sure: Some(Kind::Boolean), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "access_key_type", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "account_id", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "duration", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "parent_access_key_id", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "passcode", place: Place::Body, kind: Kind::String, required: false },
        ],
        sensitive: &["/passcode", "/access_key/secret_key"],
        rules: &[
            Rule { field: "/access_key_type", check: Check::OneOf(&["PERMANENT", "TEMPORARY"]), text: "`PERMANENT` or `TEMPORARY`" },
        ],
        look_with: Some("accessKeys.list"),
        ..PLAIN
    },
    Operation {
        id: "accessKeys.show",
        method: "GET",
        path: "/v1/access-keys/{access_key_id}",
        class: Class::Read,
        holds: &[
            Held { name: "access_key", sure: Some(Kind::Object), holds: &[Held { name: "access_key", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "is_enabled", sure: Some(Kind::Boolean), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "access_key_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        sensitive: &["/access_key/secret_key"],
        ..PLAIN
    },
    Operation {
        id: "accessKeys.update",
        method: "PUT",
        path: "/v1/access-keys/{access_key_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "access_key", sure: Some(Kind::Object), holds: &[Held { name: "access_key", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "is_enabled", sure: Some(Kind::Boolean), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "access_key_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "is_enabled", place: Place::Body, kind: Kind::Boolean, required: false },
        ],
        sensitive: &["/access_key/secret_key"],
        ..PLAIN
    },
    Operation {
        id: "accessKeys.delete",
        method: "DELETE",
        path: "/v1/access-keys/{access_key_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "access_key_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "groups.list",
        method: "GET",
        path: "/v1/groups",
        class: Class::Read,
        holds: &[
            Held { name: "groups", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "members", sure: None, holds: &[Held { name: "user_id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "roles", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "types", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "ids", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "has_member", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "has_role", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "is_completed", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "creator_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "creator_email", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "modifier_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "modifier_email", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "exclude_user_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "exclude_policy_id", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "groups", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "groups.show",
        method: "GET",
        path: "/v1/groups/{group_id}",
        class: Class::Read,
        holds: &[
            Held { name: "group", sure: Some(Kind::Object), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "members", sure: None, holds: &[Held { name: "user_id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "roles", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "group_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "members.list",
        method: "GET",
        path: "/v1/groups/{group_id}/members",
        class: Class::Read,
        holds: &[
            Held { name: "group_members", sure: Some(Kind::Array), holds: &[Held { name: "user_id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "group_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "user_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "user_email", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "creator_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "creator_email", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "group_members", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "members.add",
        path: "/v1/groups/{group_id}/members",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "group_member", sure: Some(Kind::Object), holds: &[Held { name: "user_id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "group_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "user_id", place: Place::Body, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "members.remove",
        method: "DELETE",
        path: "/v1/groups/{group_id}/members/{user_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "group_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "user_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "users.list",
        method: "GET",
        path: "/v1/accounts/{account_id}/users",
        class: Class::Read,
        holds: &[
            Held { name: "users", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "account_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "email", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "user_name", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "users", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "users.create",
        path: "/v1/accounts/{account_id}/users",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "account_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "group_ids", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "password", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "policy_ids", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "temporary_password", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "user_name", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/password"],
        rules: &[
            Rule { field: "/password", check: Check::Length(9, 20), text: "9 to 20 characters" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
            Rule { field: "/user_name", check: Check::Length(0, 64), text: "at most 64 characters" },
            Rule { field: "/user_name", check: Check::Pattern(r"^[a-zA-Z0-9+=,.@_-]*$"), text: "must match `^[a-zA-Z0-9+=,.@_-]*$`" },
        ],
        unique_name: Some(&UniqueName { input: "/user_name", also: &[], list: "users.list", list_inputs: &[("account_id", "/account_id"), ("user_name", "/user_name")], items: "users", matches: "user_name", created: Some("created_at"), answer: &[("id", "id"), ("user_name", "user_name"), ("created_at", "created_at"), ("name", "name"), ("email", "email")] }),
        ..PLAIN
    },
    Operation {
        id: "users.show",
        method: "GET",
        path: "/v1/accounts/{account_id}/users/{user_id}",
        class: Class::Read,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "account_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "user_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "users.delete",
        method: "DELETE",
        path: "/v1/accounts/{account_id}/users/{user_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "account_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "user_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static IAM_COMPOSED: [Operation; 1] = [
    Operation {
        id: "users.ensure",
        path: "/v1/accounts/{account_id}/users",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "account_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "group_ids", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "password", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "policy_ids", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "temporary_password", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "user_name", place: Place::Body, kind: Kind::String, required: true },
        ],
        sensitive: &["/password"],
        rules: &[
            Rule { field: "/password", check: Check::Length(9, 20), text: "9 to 20 characters" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
            Rule { field: "/user_name", check: Check::Length(0, 64), text: "at most 64 characters" },
            Rule { field: "/user_name", check: Check::Pattern(r"^[a-zA-Z0-9+=,.@_-]*$"), text: "must match `^[a-zA-Z0-9+=,.@_-]*$`" },
        ],
        composed: Some(Composed::Ensure(&Ensure { create: "users.create", read: Some(Reading { operation: "users.show", input: "user_id", others: &[("account_id", "/account_id")] }), state: "", ending: &[], ended: &[], compared: &[("/description", "description")] })),
        ..PLAIN
    },
];

static IAM_WAITS: [Wait; 0] = [
];

/// The rows of Samsung Cloud Platform IAM by name. Another service may have rows of the same names.
pub mod iam {

    /// `endpoints.list`: List the addresses of all services.
    pub static ENDPOINTS_LIST: &super::Operation = &super::IAM_OPERATIONS[0];

    /// `accessKeys.list`: List access keys.
    pub static ACCESS_KEYS_LIST: &super::Operation = &super::IAM_OPERATIONS[1];

    /// `accessKeys.create`: Make an access key.
    pub static ACCESS_KEYS_CREATE: &super::Operation = &super::IAM_OPERATIONS[2];

    /// `accessKeys.show`: Read an access key by its id.
    pub static ACCESS_KEYS_SHOW: &super::Operation = &super::IAM_OPERATIONS[3];

    /// `accessKeys.update`: Enable or disable an access key.
    pub static ACCESS_KEYS_UPDATE: &super::Operation = &super::IAM_OPERATIONS[4];

    /// `accessKeys.delete`: Delete an access key.
    pub static ACCESS_KEYS_DELETE: &super::Operation = &super::IAM_OPERATIONS[5];

    /// `groups.list`: List the groups of users.
    pub static GROUPS_LIST: &super::Operation = &super::IAM_OPERATIONS[6];

    /// `groups.show`: Read a group with its policies and roles.
    pub static GROUPS_SHOW: &super::Operation = &super::IAM_OPERATIONS[7];

    /// `members.list`: List the users in a group.
    pub static MEMBERS_LIST: &super::Operation = &super::IAM_OPERATIONS[8];

    /// `members.add`: Put a user into a group.
    pub static MEMBERS_ADD: &super::Operation = &super::IAM_OPERATIONS[9];

    /// `members.remove`: Take a user out of a group.
    pub static MEMBERS_REMOVE: &super::Operation = &super::IAM_OPERATIONS[10];

    /// `users.list`: List the users of an account.
    pub static USERS_LIST: &super::Operation = &super::IAM_OPERATIONS[11];

    /// `users.create`: Create a user that can log in to the console.
    pub static USERS_CREATE: &super::Operation = &super::IAM_OPERATIONS[12];

    /// `users.show`: Read a user of an account.
    pub static USERS_SHOW: &super::Operation = &super::IAM_OPERATIONS[13];

    /// `users.delete`: Delete a user of an account.
    pub static USERS_DELETE: &super::Operation = &super::IAM_OPERATIONS[14];

    /// `users.ensure`, made of several operations.
    pub static USERS_ENSURE: &super::Operation = &super::IAM_COMPOSED[0];
}

/// Samsung Cloud Platform Kubernetes Engine, from `core/api/kubernetes-engine.yaml`.
pub static KUBERNETES_ENGINE: Service = Service {
    name: "kubernetes-engine",
    vendor: Vendor::Samsung,
    endpoint: "https://ske.{region}.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["ske.kr-west1.e.samsungsdscloud.com", "ske.kr-east1.e.samsungsdscloud.com", "ske.kr-west1.s.samsungsdscloud.com", "ske.kr-east1.s.samsungsdscloud.com", "ske.kr-south1.g.samsungsdscloud.com", "ske.kr-south2.g.samsungsdscloud.com", "ske.kr-south3.g.samsungsdscloud.com"],
    version_token: Some("ske"),
    versions: &["1.2", "1.3", "1.4", "1.6"],
    gone: &[Gone { status: 404, code: None }],
    operations: &KUBERNETES_ENGINE_OPERATIONS,
    composed: &KUBERNETES_ENGINE_COMPOSED,
    waits: &KUBERNETES_ENGINE_WAITS,
};

static KUBERNETES_ENGINE_OPERATIONS: [Operation; 24] = [
    Operation {
        id: "clusters.list",
        method: "GET",
        path: "/v1/clusters",
        class: Class::Read,
        holds: &[
            Held { name: "clusters", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "status", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "status", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "kubernetes_version", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "subnet_id", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z0-9\-]*$"), text: "lower-case letters, digits and hyphens" },
        ],
        pagination: Some(&Pagination { items: "clusters", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "clusters.create",
        path: "/v1/clusters",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cloud_logging_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "kubernetes_version", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "private_endpoint_access_control_resources", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "public_endpoint_access_control_ip", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "security_group_id_list", place: Place::Body, kind: Kind::Array, required: true },
            Input { name: "service_watch_logging_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "subnet_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "volume_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "vpc_id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/kubernetes_version", check: Check::Pattern(r"^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$"), text: "must match `^v[0-9]{1}\\.[0-9]{1,2}\\.[0-9]{1,2}$`" },
            Rule { field: "/name", check: Check::Length(3, 30), text: "3 to 30 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z][a-z0-9\-]*[a-z0-9]$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        unique_name: Some(&UniqueName { input: "/name", also: &[], list: "clusters.list", list_inputs: &[("name", "/name")], items: "clusters", matches: "name", created: Some("created_at"), answer: &[("resource_id", "id"), ("account_id", "account_id")] }),
        ..PLAIN
    },
    Operation {
        id: "clusters.show",
        method: "GET",
        path: "/v1/clusters/{cluster_id}",
        class: Class::Read,
        holds: &[
            Held { name: "cluster", sure: Some(Kind::Object), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "kubernetes_version", sure: Some(Kind::String), holds: &[] }, Held { name: "managed_security_group", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "security_group_list", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "status", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "volume", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "vpc", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "clusters.delete",
        method: "DELETE",
        path: "/v1/clusters/{cluster_id}",
        class: Class::Delete,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "clusters.getKubeconfig",
        method: "GET",
        path: "/v1/clusters/{cluster_id}/kubeconfig",
        class: Class::Read,
        reply: ReplyKind::File("application/yaml"),
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "kubeconfig_type", place: Place::Query, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
            Rule { field: "/kubeconfig_type", check: Check::OneOf(&["private", "public"]), text: "`private` or `public`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "clusters.getUserKubeconfig",
        method: "GET",
        path: "/v1/clusters/{cluster_id}/user-kubeconfig",
        class: Class::Read,
        reply: ReplyKind::File("application/yaml"),
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "kubeconfig_type", place: Place::Query, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/kubeconfig_type", check: Check::OneOf(&["private", "public"]), text: "`private` or `public`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "clusters.setPrivateAccess",
        method: "PUT",
        path: "/v1/clusters/{cluster_id}/private-access-control",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "private_endpoint_access_control_resources", place: Place::Body, kind: Kind::Array, required: true },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "clusters.setPublicAccess",
        method: "PUT",
        path: "/v1/clusters/{cluster_id}/public-access-control",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "public_endpoint_access_control_ip", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "clusters.setSecurityGroups",
        method: "PUT",
        path: "/v1/clusters/{cluster_id}/security-groups",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "cluster", sure: Some(Kind::Object), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "kubernetes_version", sure: Some(Kind::String), holds: &[] }, Held { name: "managed_security_group", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "security_group_list", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "status", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "volume", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "vpc", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "security_group_id_list", place: Place::Body, kind: Kind::Array, required: true },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "clusters.setLogging",
        method: "PUT",
        path: "/v1/clusters/{cluster_id}/logging",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "cloud_logging_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "clusters.setServiceWatchLogging",
        method: "PUT",
        path: "/v1/clusters/{cluster_id}/service-watch-logging",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "service_watch_logging_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "clusters.upgrade",
        method: "PUT",
        path: "/v1/clusters/{cluster_id}/upgrade",
        class: Class::Rotate,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "kubernetes_version", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "kubernetesVersions.list",
        method: "GET",
        path: "/v1/kubernetes-versions",
        class: Class::Read,
        holds: &[
            Held { name: "kubernetes_versions", sure: Some(Kind::Array), holds: &[Held { name: "kubernetes_version", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        pagination: Some(&Pagination { items: "kubernetes_versions", total: None, style: PageStyle::Whole }),
        ..PLAIN
    },
    Operation {
        id: "images.list",
        method: "GET",
        path: "/v1/images",
        class: Class::Read,
        holds: &[
            Held { name: "nodepool_images", sure: Some(Kind::Array), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "scp_original_image_type", place: Place::Query, kind: Kind::String, required: true },
            Input { name: "kubernetes_version", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "os", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        refusals: &[("Field required", "The type of image is missing.")],
        pagination: Some(&Pagination { items: "nodepool_images", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "nodePools.list",
        method: "GET",
        path: "/v1/clusters/{cluster_id}/nodepools",
        class: Class::Read,
        holds: &[
            Held { name: "nodepools", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "status", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "nodepool_name", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "nodepools", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "nodePools.create",
        path: "/v1/nodepools",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "nodepool", sure: Some(Kind::Object), holds: &[Held { name: "advanced_settings", sure: None, holds: &[Held { name: "container_log_max_files", sure: Some(Kind::Integer), holds: &[] }, Held { name: "container_log_max_size", sure: Some(Kind::Integer), holds: &[] }, Held { name: "image_gc_high_threshold", sure: Some(Kind::Integer), holds: &[] }, Held { name: "image_gc_low_threshold", sure: Some(Kind::Integer), holds: &[] }, Held { name: "max_pods", sure: Some(Kind::Integer), holds: &[] }, Held { name: "pod_max_pids", sure: Some(Kind::Integer), holds: &[] }] }, Held { name: "cluster", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "keypair", sure: None, holds: &[Held { name: "name", sure: Some(Kind::String), holds: &[] }] }, Held { name: "labels", sure: None, holds: &[Held { name: "key", sure: Some(Kind::String), holds: &[] }] }, Held { name: "linked_resources", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "status", sure: Some(Kind::String), holds: &[] }, Held { name: "taints", sure: None, holds: &[Held { name: "key", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "advanced_settings", place: Place::Body, kind: Kind::Object, required: false },
            Input { name: "cluster_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "custom_image_id", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "desired_node_count", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "image_os", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "image_os_version", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "is_auto_recovery", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "is_auto_scale", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "keypair_name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "kubernetes_version", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "labels", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "linked_resources", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "max_node_count", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "min_node_count", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "scp_gpu_driver", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "server_group_id", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "server_type_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "taints", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "volume_max_iops", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "volume_max_throughput", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "volume_size", place: Place::Body, kind: Kind::Integer, required: true },
            Input { name: "volume_type_name", place: Place::Body, kind: Kind::String, required: true },
        ],
        since: &[("/linked_resources", "1.3"), ("/scp_gpu_driver", "1.4"), ("/volume_max_iops", "1.4"), ("/volume_max_throughput", "1.4")],
        rules: &[
            Rule { field: "/advanced_settings/container_log_max_files", check: Check::Ranges(&[(2, 10)]), text: "2 to 10" },
            Rule { field: "/advanced_settings/container_log_max_size", check: Check::Ranges(&[(10, 100)]), text: "10 to 100" },
            Rule { field: "/advanced_settings/image_gc_high_threshold", check: Check::Ranges(&[(10, 85)]), text: "10 to 85" },
            Rule { field: "/advanced_settings/image_gc_low_threshold", check: Check::Ranges(&[(10, 85)]), text: "10 to 85" },
            Rule { field: "/advanced_settings/max_pods", check: Check::Ranges(&[(10, 250)]), text: "10 to 250" },
            Rule { field: "/advanced_settings/pod_max_pids", check: Check::Ranges(&[(1024, 4194304)]), text: "1024 to 4194304" },
            Rule { field: "/labels/*/key", check: Check::Pattern(r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$"), text: "must match `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`" },
            Rule { field: "/labels/*/value", check: Check::Length(0, 63), text: "at most 63 characters" },
            Rule { field: "/labels/*/value", check: Check::Pattern(r"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"), text: "letters, digits, hyphens, underscores and dots; starts with a letter or a digit; ends with a letter or a digit; no two hyphens in a row" },
            Rule { field: "/name", check: Check::Length(3, 20), text: "3 to 20 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z][a-z0-9\-]*[a-z0-9]$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit" },
            Rule { field: "/taints/*/key", check: Check::Pattern(r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$"), text: "must match `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`" },
            Rule { field: "/taints/*/value", check: Check::Length(0, 63), text: "at most 63 characters" },
            Rule { field: "/taints/*/value", check: Check::Pattern(r"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"), text: "letters, digits, hyphens, underscores and dots; starts with a letter or a digit; ends with a letter or a digit; no two hyphens in a row" },
        ],
        look_with: Some("nodePools.list"),
        ..PLAIN
    },
    Operation {
        id: "nodePools.show",
        method: "GET",
        path: "/v1/nodepools/{nodepool_id}",
        class: Class::Read,
        holds: &[
            Held { name: "nodepool", sure: Some(Kind::Object), holds: &[Held { name: "advanced_settings", sure: None, holds: &[Held { name: "container_log_max_files", sure: Some(Kind::Integer), holds: &[] }, Held { name: "container_log_max_size", sure: Some(Kind::Integer), holds: &[] }, Held { name: "image_gc_high_threshold", sure: Some(Kind::Integer), holds: &[] }, Held { name: "image_gc_low_threshold", sure: Some(Kind::Integer), holds: &[] }, Held { name: "max_pods", sure: Some(Kind::Integer), holds: &[] }, Held { name: "pod_max_pids", sure: Some(Kind::Integer), holds: &[] }] }, Held { name: "cluster", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "keypair", sure: None, holds: &[Held { name: "name", sure: Some(Kind::String), holds: &[] }] }, Held { name: "labels", sure: None, holds: &[Held { name: "key", sure: Some(Kind::String), holds: &[] }] }, Held { name: "linked_resources", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "status", sure: Some(Kind::String), holds: &[] }, Held { name: "taints", sure: None, holds: &[Held { name: "key", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nodepool_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "nodePools.update",
        method: "PUT",
        path: "/v1/nodepools/{nodepool_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nodepool_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "desired_node_count", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "is_auto_recovery", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "is_auto_scale", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "max_node_count", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "min_node_count", place: Place::Body, kind: Kind::Integer, required: false },
        ],
        ..PLAIN
    },
    Operation {
        id: "nodePools.delete",
        method: "DELETE",
        path: "/v1/nodepools/{nodepool_id}",
        class: Class::Delete,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nodepool_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "nodePools.listNodes",
        method: "GET",
        path: "/v1/nodepools/{nodepool_id}/nodes",
        class: Class::Read,
        holds: &[
            Held { name: "nodes", sure: None, holds: &[Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "status", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nodepool_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "node_name", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "nodes", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "nodePools.setLabels",
        method: "PUT",
        path: "/v1/nodepools/{nodepool_id}/labels",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nodepool_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "labels", place: Place::Body, kind: Kind::Array, required: true },
        ],
        rules: &[
            Rule { field: "/labels/*/key", check: Check::Pattern(r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$"), text: "must match `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`" },
            Rule { field: "/labels/*/value", check: Check::Length(0, 63), text: "at most 63 characters" },
            Rule { field: "/labels/*/value", check: Check::Pattern(r"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"), text: "letters, digits, hyphens, underscores and dots; starts with a letter or a digit; ends with a letter or a digit; no two hyphens in a row" },
        ],
        ..PLAIN
    },
    Operation {
        id: "nodePools.setTaints",
        method: "PUT",
        path: "/v1/nodepools/{nodepool_id}/taints",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nodepool_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "taints", place: Place::Body, kind: Kind::Array, required: true },
        ],
        rules: &[
            Rule { field: "/taints/*/key", check: Check::Pattern(r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$"), text: "must match `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`" },
            Rule { field: "/taints/*/value", check: Check::Length(0, 63), text: "at most 63 characters" },
            Rule { field: "/taints/*/value", check: Check::Pattern(r"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$"), text: "letters, digits, hyphens, underscores and dots; starts with a letter or a digit; ends with a letter or a digit; no two hyphens in a row" },
        ],
        ..PLAIN
    },
    Operation {
        id: "nodePools.setLinkedResources",
        method: "PUT",
        path: "/v1/nodepools/{nodepool_id}/linked-resources",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nodepool_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "linked_resources", place: Place::Body, kind: Kind::Array, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "nodePools.upgrade",
        method: "PUT",
        path: "/v1/nodepools/{nodepool_id}/upgrade",
        class: Class::Rotate,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nodepool_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "os_version", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "scp_gpu_driver", place: Place::Body, kind: Kind::String, required: false },
        ],
        ..PLAIN
    },
];

static KUBERNETES_ENGINE_COMPOSED: [Operation; 2] = [
    Operation {
        id: "clusters.ensure",
        path: "/v1/clusters",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "resource_id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cloud_logging_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "kubernetes_version", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "private_endpoint_access_control_resources", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "public_endpoint_access_control_ip", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "security_group_id_list", place: Place::Body, kind: Kind::Array, required: true },
            Input { name: "service_watch_logging_enabled", place: Place::Body, kind: Kind::Boolean, required: true },
            Input { name: "subnet_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "volume_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "vpc_id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/kubernetes_version", check: Check::Pattern(r"^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$"), text: "must match `^v[0-9]{1}\\.[0-9]{1,2}\\.[0-9]{1,2}$`" },
            Rule { field: "/name", check: Check::Length(3, 30), text: "3 to 30 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z][a-z0-9\-]*[a-z0-9]$"), text: "lower-case letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        composed: Some(Composed::Ensure(&Ensure { create: "clusters.create", read: Some(Reading { operation: "clusters.show", input: "cluster_id", others: &[] }), state: "cluster.status", ending: &["DELETING"], ended: &[], compared: &[("/cloud_logging_enabled", "cluster.cloud_logging_enabled"), ("/kubernetes_version", "cluster.kubernetes_version"), ("/private_endpoint_access_control_resources", "cluster.private_endpoint_access_control_resources"), ("/public_endpoint_access_control_ip", "cluster.public_endpoint_access_control_ip"), ("/security_group_id_list", "cluster.security_group_list.*.id"), ("/service_watch_logging_enabled", "cluster.service_watch_logging_enabled"), ("/subnet_id", "cluster.subnet.id"), ("/volume_id", "cluster.volume.id"), ("/vpc_id", "cluster.vpc.id")] })),
        ..PLAIN
    },
    Operation {
        id: "clusters.planDeleteCascade",
        method: "DELETE",
        path: "/v1/clusters/{cluster_id}",
        class: Class::Read,
        holds: &[
            Held { name: "deletions", sure: Some(Kind::Array), holds: &[Held { name: "operation", sure: Some(Kind::String), holds: &[] }, Held { name: "resource", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cluster_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/cluster_id", check: Check::Pattern(r"^[0-9a-f]{32}$"), text: "must match `^[0-9a-f]{32}$`" },
        ],
        composed: Some(Composed::Plan(&Cascade { resource: "cluster", delete: "clusters.delete", input: "cluster_id", read: ("clusters.show", "cluster_id"), item: "cluster", state: "status", below: &[Below { resource: "node pool", list: "nodePools.list", by: "cluster_id", shows: &[], end: "nodePools.delete", input: "nodepool_id", wait: Some("nodePools.waitUntilDeleted"), state: "status", except: &[], below: &[] }] })),
        ..PLAIN
    },
];

static KUBERNETES_ENGINE_WAITS: [Wait; 5] = [
    Wait {
        id: "clusters.waitUntilRunning",
        read: "clusters.show",
        input: "cluster_id",
        state: "cluster.status",
        success: &["RUNNING"],
        dead_ends: &[("DELETING", "it is being deleted: make another one with `clusters.create`")],
        failure_parts: &["FAIL", "ERROR"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 1800,
        limit_seconds: None,
    },
    Wait {
        id: "clusters.waitUntilDeleted",
        read: "clusters.show",
        input: "cluster_id",
        state: "cluster.status",
        success: &[],
        dead_ends: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 1800,
        limit_seconds: None,
    },
    Wait {
        id: "clusters.deleteCascade",
        read: "clusters.show",
        input: "cluster_id",
        state: "cluster.status",
        success: &[],
        dead_ends: &[],
        failure_parts: &["FAIL", "ERROR"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: Some(&Cascade { resource: "cluster", delete: "clusters.delete", input: "cluster_id", read: ("clusters.show", "cluster_id"), item: "cluster", state: "status", below: &[Below { resource: "node pool", list: "nodePools.list", by: "cluster_id", shows: &[], end: "nodePools.delete", input: "nodepool_id", wait: Some("nodePools.waitUntilDeleted"), state: "status", except: &[], below: &[] }] }),
        typical_seconds: 1800,
        limit_seconds: Some(7200),
    },
    Wait {
        id: "nodePools.waitUntilRunning",
        read: "nodePools.show",
        input: "nodepool_id",
        state: "nodepool.status",
        success: &["Running"],
        dead_ends: &[("Deleting", "it is being deleted: make another one with `nodePools.create`")],
        failure_parts: &["Fail", "FAIL", "Error", "ERROR"],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 1200,
        limit_seconds: None,
    },
    Wait {
        id: "nodePools.waitUntilDeleted",
        read: "nodePools.show",
        input: "nodepool_id",
        state: "nodepool.status",
        success: &[],
        dead_ends: &[],
        failure_parts: &["Fail", "FAIL", "Error", "ERROR"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 1200,
        limit_seconds: None,
    },
];

/// The rows of Samsung Cloud Platform Kubernetes Engine by name. Another service may have rows of the same names.
pub mod kubernetes_engine {

    /// `clusters.list`: List the clusters of the account in this region.
    pub static CLUSTERS_LIST: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[0];

    /// `clusters.create`: Create a Kubernetes cluster without nodes.
    pub static CLUSTERS_CREATE: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[1];

    /// `clusters.show`: Read a cluster.
    pub static CLUSTERS_SHOW: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[2];

    /// `clusters.delete`: Delete a cluster.
    pub static CLUSTERS_DELETE: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[3];

    /// `clusters.getKubeconfig`: Make a kubeconfig for a cluster, with the rights of its administrator.
    pub static CLUSTERS_GET_KUBECONFIG: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[4];

    /// `clusters.getUserKubeconfig`: Make a kubeconfig for a cluster, with the rights of the caller.
    pub static CLUSTERS_GET_USER_KUBECONFIG: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[5];

    /// `clusters.setPrivateAccess`: Say who may talk to the Kubernetes API inside of the VPC.
    pub static CLUSTERS_SET_PRIVATE_ACCESS: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[6];

    /// `clusters.setPublicAccess`: Say who may talk to the Kubernetes API from the internet.
    pub static CLUSTERS_SET_PUBLIC_ACCESS: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[7];

    /// `clusters.setSecurityGroups`: Set the security groups of the nodes.
    pub static CLUSTERS_SET_SECURITY_GROUPS: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[8];

    /// `clusters.setLogging`: Say whether logs of the control plane go to Cloud Logging.
    pub static CLUSTERS_SET_LOGGING: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[9];

    /// `clusters.setServiceWatchLogging`: Say whether logs of the control plane go to ServiceWatch.
    pub static CLUSTERS_SET_SERVICE_WATCH_LOGGING: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[10];

    /// `clusters.upgrade`: Upgrade Kubernetes on the control plane of a cluster.
    pub static CLUSTERS_UPGRADE: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[11];

    /// `kubernetesVersions.list`: List the versions of Kubernetes that there are.
    pub static KUBERNETES_VERSIONS_LIST: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[12];

    /// `images.list`: List the images that nodes can be made from.
    pub static IMAGES_LIST: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[13];

    /// `nodePools.list`: List the node pools of a cluster.
    pub static NODE_POOLS_LIST: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[14];

    /// `nodePools.create`: Create a node pool: nodes that are alike.
    pub static NODE_POOLS_CREATE: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[15];

    /// `nodePools.show`: Read a node pool.
    pub static NODE_POOLS_SHOW: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[16];

    /// `nodePools.update`: Change the number of nodes of a node pool.
    pub static NODE_POOLS_UPDATE: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[17];

    /// `nodePools.delete`: Delete a node pool with its nodes.
    pub static NODE_POOLS_DELETE: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[18];

    /// `nodePools.listNodes`: List the nodes of a node pool.
    pub static NODE_POOLS_LIST_NODES: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[19];

    /// `nodePools.setLabels`: Set the Kubernetes labels of the nodes.
    pub static NODE_POOLS_SET_LABELS: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[20];

    /// `nodePools.setTaints`: Set the Kubernetes taints of the nodes.
    pub static NODE_POOLS_SET_TAINTS: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[21];

    /// `nodePools.setLinkedResources`: Set the storages that the nodes may use.
    pub static NODE_POOLS_SET_LINKED_RESOURCES: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[22];

    /// `nodePools.upgrade`: Upgrade the nodes of a node pool to what the control plane runs.
    pub static NODE_POOLS_UPGRADE: &super::Operation = &super::KUBERNETES_ENGINE_OPERATIONS[23];

    /// `clusters.ensure`, made of several operations.
    pub static CLUSTERS_ENSURE: &super::Operation = &super::KUBERNETES_ENGINE_COMPOSED[0];

    /// `clusters.planDeleteCascade`, made of several operations.
    pub static CLUSTERS_PLAN_DELETE_CASCADE: &super::Operation = &super::KUBERNETES_ENGINE_COMPOSED[1];

    /// `clusters.waitUntilRunning`: Wait until the cluster is running.
    pub static CLUSTERS_WAIT_UNTIL_RUNNING: &super::Wait = &super::KUBERNETES_ENGINE_WAITS[0];

    /// `clusters.waitUntilDeleted`: Wait until the cluster is gone.
    pub static CLUSTERS_WAIT_UNTIL_DELETED: &super::Wait = &super::KUBERNETES_ENGINE_WAITS[1];

    /// `clusters.deleteCascade`: Delete the cluster with all that is below it.
    pub static CLUSTERS_DELETE_CASCADE: &super::Wait = &super::KUBERNETES_ENGINE_WAITS[2];

    /// `nodePools.waitUntilRunning`: Wait until the node pool is running.
    pub static NODE_POOLS_WAIT_UNTIL_RUNNING: &super::Wait = &super::KUBERNETES_ENGINE_WAITS[3];

    /// `nodePools.waitUntilDeleted`: Wait until the node pool is gone.
    pub static NODE_POOLS_WAIT_UNTIL_DELETED: &super::Wait = &super::KUBERNETES_ENGINE_WAITS[4];
}

/// Samsung Cloud Platform Load Balancer, from `core/api/load-balancer.yaml`.
pub static LOAD_BALANCER: Service = Service {
    name: "load-balancer",
    vendor: Vendor::Samsung,
    endpoint: "https://loadbalancer.{region}.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["loadbalancer.kr-west1.e.samsungsdscloud.com", "loadbalancer.kr-east1.e.samsungsdscloud.com", "loadbalancer.kr-west1.s.samsungsdscloud.com", "loadbalancer.kr-east1.s.samsungsdscloud.com", "loadbalancer.kr-south1.g.samsungsdscloud.com", "loadbalancer.kr-south2.g.samsungsdscloud.com", "loadbalancer.kr-south3.g.samsungsdscloud.com"],
    version_token: Some("loadbalancer"),
    versions: &["1.3", "1.4"],
    gone: &[Gone { status: 404, code: None }],
    operations: &LOAD_BALANCER_OPERATIONS,
    composed: &LOAD_BALANCER_COMPOSED,
    waits: &LOAD_BALANCER_WAITS,
};

static LOAD_BALANCER_OPERATIONS: [Operation; 5] = [
    Operation {
        id: "loadBalancers.list",
        method: "GET",
        path: "/v1/loadbalancers",
        class: Class::Read,
        holds: &[
            Held { name: "loadbalancers", sure: Some(Kind::Array), holds: &[Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "state", place: Place::Query, kind: Kind::Any, required: false },
            Input { name: "service_ip", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "subnet_id", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "loadbalancers", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "loadBalancers.create",
        path: "/v1/loadbalancers",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "loadbalancer", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "health_check_ip", sure: Some(Kind::Array), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "layer_type", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "service_ip", sure: Some(Kind::String), holds: &[] }, Held { name: "source_nat_ip", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "loadbalancer", place: Place::Body, kind: Kind::Object, required: true },
        ],
        since: &[("/loadbalancer/source_nat_ip", "1.3")],
        rules: &[
            Rule { field: "/loadbalancer/description", check: Check::Length(0, 255), text: "at most 255 characters" },
            Rule { field: "/loadbalancer/name", check: Check::Length(3, 63), text: "3 to 63 characters" },
            Rule { field: "/loadbalancer/name", check: Check::Pattern(r"^[a-zA-Z0-9-_]*$"), text: "letters, digits, hyphens and underscores" },
            Rule { field: "/loadbalancer/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/loadbalancer/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        look_with: Some("loadBalancers.list"),
        ..PLAIN
    },
    Operation {
        id: "loadBalancers.show",
        method: "GET",
        path: "/v1/loadbalancers/{loadbalancer_id}",
        class: Class::Read,
        holds: &[
            Held { name: "loadbalancer", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "health_check_ip", sure: Some(Kind::Array), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "layer_type", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "service_ip", sure: Some(Kind::String), holds: &[] }, Held { name: "source_nat_ip", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "loadbalancer_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "loadBalancers.update",
        method: "PUT",
        path: "/v1/loadbalancers/{loadbalancer_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "loadbalancer", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "health_check_ip", sure: Some(Kind::Array), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "layer_type", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "service_ip", sure: Some(Kind::String), holds: &[] }, Held { name: "source_nat_ip", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "loadbalancer_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "loadbalancer", place: Place::Body, kind: Kind::Object, required: true },
        ],
        rules: &[
            Rule { field: "/loadbalancer/description", check: Check::Length(0, 255), text: "at most 255 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "loadBalancers.delete",
        method: "DELETE",
        path: "/v1/loadbalancers/{loadbalancer_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "loadbalancer_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static LOAD_BALANCER_COMPOSED: [Operation; 0] = [
];

static LOAD_BALANCER_WAITS: [Wait; 2] = [
    Wait {
        id: "loadBalancers.waitUntilActive",
        read: "loadBalancers.show",
        input: "loadbalancer_id",
        state: "loadbalancer.state",
        success: &["ACTIVE"],
        dead_ends: &[("DELETING", "it is being deleted: make another one with `loadBalancers.create`"), ("DELETED", "it is being deleted: make another one with `loadBalancers.create`"), ("ERROR", "it is broken: delete it with `loadBalancers.delete` and make another one with `loadBalancers.create`")],
        failure_parts: &[],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 120,
        limit_seconds: None,
    },
    Wait {
        id: "loadBalancers.waitUntilDeleted",
        read: "loadBalancers.show",
        input: "loadbalancer_id",
        state: "loadbalancer.state",
        success: &["DELETED"],
        dead_ends: &[("ERROR", "it was not deleted: call `loadBalancers.delete` again once nothing depends on it")],
        failure_parts: &[],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 60,
        limit_seconds: None,
    },
];

/// The rows of Samsung Cloud Platform Load Balancer by name. Another service may have rows of the same names.
pub mod load_balancer {

    /// `loadBalancers.list`: List the load balancers of the account in this region.
    pub static LOAD_BALANCERS_LIST: &super::Operation = &super::LOAD_BALANCER_OPERATIONS[0];

    /// `loadBalancers.create`: Create a load balancer.
    pub static LOAD_BALANCERS_CREATE: &super::Operation = &super::LOAD_BALANCER_OPERATIONS[1];

    /// `loadBalancers.show`: Read a load balancer.
    pub static LOAD_BALANCERS_SHOW: &super::Operation = &super::LOAD_BALANCER_OPERATIONS[2];

    /// `loadBalancers.update`: Change the description of a load balancer.
    pub static LOAD_BALANCERS_UPDATE: &super::Operation = &super::LOAD_BALANCER_OPERATIONS[3];

    /// `loadBalancers.delete`: Delete a load balancer.
    pub static LOAD_BALANCERS_DELETE: &super::Operation = &super::LOAD_BALANCER_OPERATIONS[4];

    /// `loadBalancers.waitUntilActive`: Wait until the load balancer is active.
    pub static LOAD_BALANCERS_WAIT_UNTIL_ACTIVE: &super::Wait = &super::LOAD_BALANCER_WAITS[0];

    /// `loadBalancers.waitUntilDeleted`: Wait until the load balancer is gone.
    pub static LOAD_BALANCERS_WAIT_UNTIL_DELETED: &super::Wait = &super::LOAD_BALANCER_WAITS[1];
}

/// Samsung Cloud Platform Product, from `core/api/product.yaml`.
pub static PRODUCT: Service = Service {
    name: "product",
    vendor: Vendor::Samsung,
    endpoint: "https://product.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["product.e.samsungsdscloud.com", "product.s.samsungsdscloud.com", "product.g.samsungsdscloud.com"],
    version_token: Some("product"),
    versions: &["1.0"],
    gone: &[Gone { status: 404, code: None }],
    operations: &PRODUCT_OPERATIONS,
    composed: &PRODUCT_COMPOSED,
    waits: &PRODUCT_WAITS,
};

static PRODUCT_OPERATIONS: [Operation; 4] = [
    Operation {
        id: "productCategories.list",
        method: "GET",
        path: "/v1/product-categories",
        class: Class::Read,
        holds: &[
            Held { name: "product_categories", sure: Some(Kind::Array), holds: &[] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "display_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "display_name_ko", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "is_exposed_menu", place: Place::Query, kind: Kind::Boolean, required: false },
            Input { name: "created_by", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "modified_by", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "created_start_date", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "created_end_date", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "modified_start_date", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "modified_end_date", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/limit", check: Check::Ranges(&[(1, i64::MAX)]), text: "at least 1" },
            Rule { field: "/page", check: Check::Ranges(&[(1, i64::MAX)]), text: "at least 1" },
        ],
        pagination: Some(&Pagination { items: "product_categories", total: Some("total_count"), style: PageStyle::Number { page: "page", size: "limit", first: 1, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "productCategories.show",
        method: "GET",
        path: "/v1/product-categories/{category_id}",
        class: Class::Read,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "category_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "products.list",
        method: "GET",
        path: "/v1/products",
        class: Class::Read,
        holds: &[
            Held { name: "products", sure: Some(Kind::Array), holds: &[] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "product_category_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "product_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "display_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "display_name_ko", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "kind", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "created_start_date", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "created_end_date", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "modified_start_date", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "modified_end_date", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/limit", check: Check::Ranges(&[(1, i64::MAX)]), text: "at least 1" },
            Rule { field: "/page", check: Check::Ranges(&[(1, i64::MAX)]), text: "at least 1" },
        ],
        pagination: Some(&Pagination { items: "products", total: Some("total_count"), style: PageStyle::Number { page: "page", size: "limit", first: 1, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "products.show",
        method: "GET",
        path: "/v1/products/{product_id}",
        class: Class::Read,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "product_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static PRODUCT_COMPOSED: [Operation; 0] = [
];

static PRODUCT_WAITS: [Wait; 0] = [
];

/// The rows of Samsung Cloud Platform Product by name. Another service may have rows of the same names.
pub mod product {

    /// `productCategories.list`: List the categories of products.
    pub static PRODUCT_CATEGORIES_LIST: &super::Operation = &super::PRODUCT_OPERATIONS[0];

    /// `productCategories.show`: Read one category of products.
    pub static PRODUCT_CATEGORIES_SHOW: &super::Operation = &super::PRODUCT_OPERATIONS[1];

    /// `products.list`: List the products of the cloud.
    pub static PRODUCTS_LIST: &super::Operation = &super::PRODUCT_OPERATIONS[2];

    /// `products.show`: Read one product of the cloud.
    pub static PRODUCTS_SHOW: &super::Operation = &super::PRODUCT_OPERATIONS[3];
}

/// Samsung Cloud Platform Quota, from `core/api/quota.yaml`.
pub static QUOTA: Service = Service {
    name: "quota",
    vendor: Vendor::Samsung,
    endpoint: "https://quota.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["quota.e.samsungsdscloud.com", "quota.s.samsungsdscloud.com", "quota.g.samsungsdscloud.com"],
    version_token: Some("quota"),
    versions: &["1.0", "1.1", "1.2", "1.3", "1.4", "1.5"],
    gone: &[Gone { status: 404, code: None }],
    operations: &QUOTA_OPERATIONS,
    composed: &QUOTA_COMPOSED,
    waits: &QUOTA_WAITS,
};

static QUOTA_OPERATIONS: [Operation; 4] = [
    Operation {
        id: "quotas.list",
        method: "GET",
        path: "/v1/account-quotas",
        class: Class::Read,
        holds: &[
            Held { name: "account_quotas", sure: Some(Kind::Array), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "account_name", sure: Some(Kind::String), holds: &[] }, Held { name: "adjustable", sure: Some(Kind::Boolean), holds: &[] }, Held { name: "approval", sure: Some(Kind::Boolean), holds: &[] }, Held { name: "class_value", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "description", sure: Some(Kind::String), holds: &[] }, Held { name: "free_rate", sure: Some(Kind::Integer), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "initial_value", sure: Some(Kind::Integer), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "quota_item", sure: Some(Kind::String), holds: &[] }, Held { name: "request_class", sure: Some(Kind::String), holds: &[] }, Held { name: "resource_type", sure: Some(Kind::String), holds: &[] }, Held { name: "service", sure: Some(Kind::String), holds: &[] }, Held { name: "srn", sure: Some(Kind::String), holds: &[] }, Held { name: "unit", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "request_class", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "service", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "quota_item", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "description", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "account_quotas", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "quotas.show",
        method: "GET",
        path: "/v1/account-quotas/{account_quota_id}",
        class: Class::Read,
        holds: &[
            Held { name: "account_quota", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "account_name", sure: Some(Kind::String), holds: &[] }, Held { name: "adjustable", sure: Some(Kind::Boolean), holds: &[] }, Held { name: "approval", sure: Some(Kind::Boolean), holds: &[] }, Held { name: "class_value", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "description", sure: Some(Kind::String), holds: &[] }, Held { name: "free_rate", sure: Some(Kind::Integer), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "initial_value", sure: Some(Kind::Integer), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "quota_item", sure: Some(Kind::String), holds: &[] }, Held { name: "request_class", sure: Some(Kind::String), holds: &[] }, Held { name: "resource_type", sure: Some(Kind::String), holds: &[] }, Held { name: "service", sure: Some(Kind::String), holds: &[] }, Held { name: "srn", sure: Some(Kind::String), holds: &[] }, Held { name: "unit", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "account_quota_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "quotaRequests.list",
        method: "GET",
        path: "/v1/quota-requests",
        class: Class::Read,
        holds: &[
            Held { name: "quota_requests", sure: Some(Kind::Array), holds: &[Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "initial_value", sure: Some(Kind::Integer), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "quota_item", sure: Some(Kind::String), holds: &[] }, Held { name: "request_class", sure: Some(Kind::String), holds: &[] }, Held { name: "request_message", sure: Some(Kind::String), holds: &[] }, Held { name: "request_value", sure: Some(Kind::Integer), holds: &[] }, Held { name: "requester", sure: Some(Kind::String), holds: &[] }, Held { name: "service", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "unit", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "service", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "quota_item", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "request_class", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "requested_start_at", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "requested_end_at", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "applied_start_at", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "applied_end_at", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "state", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/requested_start_at", check: Check::Moment, text: "a date and time with its zone, such as `2026-11-01T00:00:00Z`" },
            Rule { field: "/requested_end_at", check: Check::Moment, text: "a date and time with its zone, such as `2026-11-01T00:00:00Z`" },
            Rule { field: "/applied_start_at", check: Check::Moment, text: "a date and time with its zone, such as `2026-11-01T00:00:00Z`" },
            Rule { field: "/applied_end_at", check: Check::Moment, text: "a date and time with its zone, such as `2026-11-01T00:00:00Z`" },
        ],
        pagination: Some(&Pagination { items: "quota_requests", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "quotaRequests.show",
        method: "GET",
        path: "/v1/quota-requests/{request_id}",
        class: Class::Read,
        holds: &[
            Held { name: "quota_request", sure: Some(Kind::Object), holds: &[Held { name: "account_quota_id", sure: Some(Kind::String), holds: &[] }, Held { name: "class_value", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "description", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "initial_value", sure: Some(Kind::Integer), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "quota_item", sure: Some(Kind::String), holds: &[] }, Held { name: "reduction", sure: Some(Kind::Boolean), holds: &[] }, Held { name: "request_message", sure: Some(Kind::String), holds: &[] }, Held { name: "request_value", sure: Some(Kind::Integer), holds: &[] }, Held { name: "requester", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "unit", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "request_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static QUOTA_COMPOSED: [Operation; 0] = [
];

static QUOTA_WAITS: [Wait; 0] = [
];

/// The rows of Samsung Cloud Platform Quota by name. Another service may have rows of the same names.
pub mod quota {

    /// `quotas.list`: List how much an account may have of each kind of resource.
    pub static QUOTAS_LIST: &super::Operation = &super::QUOTA_OPERATIONS[0];

    /// `quotas.show`: Read one quota of the account.
    pub static QUOTAS_SHOW: &super::Operation = &super::QUOTA_OPERATIONS[1];

    /// `quotaRequests.list`: List the requests of an account for other quotas.
    pub static QUOTA_REQUESTS_LIST: &super::Operation = &super::QUOTA_OPERATIONS[2];

    /// `quotaRequests.show`: Read a request for another quota.
    pub static QUOTA_REQUESTS_SHOW: &super::Operation = &super::QUOTA_OPERATIONS[3];
}

/// Samsung Cloud Platform Resource Manager, from `core/api/resource-manager.yaml`.
pub static RESOURCE_MANAGER: Service = Service {
    name: "resource-manager",
    vendor: Vendor::Samsung,
    endpoint: "https://resourcemanager.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["resourcemanager.e.samsungsdscloud.com", "resourcemanager.s.samsungsdscloud.com", "resourcemanager.g.samsungsdscloud.com"],
    version_token: Some("resourcemanager"),
    versions: &["1.0"],
    gone: &[Gone { status: 404, code: None }],
    operations: &RESOURCE_MANAGER_OPERATIONS,
    composed: &RESOURCE_MANAGER_COMPOSED,
    waits: &RESOURCE_MANAGER_WAITS,
};

static RESOURCE_MANAGER_OPERATIONS: [Operation; 9] = [
    Operation {
        id: "resourceGroups.list",
        method: "GET",
        path: "/v1/resource-groups",
        class: Class::Read,
        holds: &[
            Held { name: "resource_groups", sure: Some(Kind::Array), holds: &[Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "tags", sure: None, holds: &[Held { name: "key", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "resource_groups", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "resourceGroups.create",
        path: "/v1/resource-groups",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "resource_group", sure: Some(Kind::Object), holds: &[Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "srn", sure: Some(Kind::String), holds: &[] }, Held { name: "tags", sure: None, holds: &[Held { name: "key", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "description", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "resource_types", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
        ],
        rules: &[
            Rule { field: "/name", check: Check::Length(3, 64), text: "3 to 64 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[가-힣ㄱ-ㅎㅏ-ㅣa-zA-Z0-9+=,.@_-]+$"), text: "must match `^[가-힣ㄱ-ㅎㅏ-ㅣa-zA-Z0-9+=,.@_-]+$`" },
            Rule { field: "/tags/*/key", check: Check::Length(1, 128), text: "1 to 128 characters" },
            Rule { field: "/tags/*/key", check: Check::Pattern(r"^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$"), text: "must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\\-=._:/@]*$`" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        look_with: Some("resourceGroups.list"),
        ..PLAIN
    },
    Operation {
        id: "resourceGroups.show",
        method: "GET",
        path: "/v1/resource-groups/{resource_group_id}",
        class: Class::Read,
        holds: &[
            Held { name: "resource_group", sure: Some(Kind::Object), holds: &[Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "srn", sure: Some(Kind::String), holds: &[] }, Held { name: "tags", sure: None, holds: &[Held { name: "key", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "resource_group_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "resourceGroups.delete",
        method: "DELETE",
        path: "/v1/resource-groups/{resource_group_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "resource_group_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "resources.show",
        method: "GET",
        path: "/v1/resources/{srn}",
        class: Class::Read,
        holds: &[
            Held { name: "resource", sure: Some(Kind::Object), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "srn", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "tags.list",
        method: "GET",
        path: "/v1/tags",
        class: Class::Read,
        holds: &[
            Held { name: "content", sure: Some(Kind::Array), holds: &[Held { name: "key", sure: Some(Kind::String), holds: &[] }, Held { name: "srn", sure: Some(Kind::String), holds: &[] }, Held { name: "value", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "account_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "key", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "value", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "resource_identifier", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "resource_type", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "service_type", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "offering", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "region", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "content", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "tags.listOfResource",
        method: "GET",
        path: "/v1/tags/{srn}",
        class: Class::Read,
        holds: &[
            Held { name: "content", sure: Some(Kind::Object), holds: &[Held { name: "srn", sure: Some(Kind::String), holds: &[] }, Held { name: "tags", sure: Some(Kind::Array), holds: &[Held { name: "key", sure: Some(Kind::String), holds: &[] }] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "srn", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        ..PLAIN
    },
    Operation {
        id: "tags.deleteOfResource",
        method: "DELETE",
        path: "/v1/tags/{srn}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "srn", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "tags.setOfResource",
        method: "PUT",
        path: "/v1/tags/{srn}/bulk",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "content", sure: Some(Kind::Any), holds: &[] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "srn", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: true },
        ],
        rules: &[
            Rule { field: "/tags/*/key", check: Check::Length(1, 128), text: "1 to 128 characters" },
            Rule { field: "/tags/*/key", check: Check::Pattern(r"^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$"), text: "must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\\-=._:/@]*$`" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        ..PLAIN
    },
];

static RESOURCE_MANAGER_COMPOSED: [Operation; 0] = [
];

static RESOURCE_MANAGER_WAITS: [Wait; 0] = [
];

/// The rows of Samsung Cloud Platform Resource Manager by name. Another service may have rows of the same names.
pub mod resource_manager {

    /// `resourceGroups.list`: List the resource groups of the account.
    pub static RESOURCE_GROUPS_LIST: &super::Operation = &super::RESOURCE_MANAGER_OPERATIONS[0];

    /// `resourceGroups.create`: Create a resource group.
    pub static RESOURCE_GROUPS_CREATE: &super::Operation = &super::RESOURCE_MANAGER_OPERATIONS[1];

    /// `resourceGroups.show`: Read a resource group.
    pub static RESOURCE_GROUPS_SHOW: &super::Operation = &super::RESOURCE_MANAGER_OPERATIONS[2];

    /// `resourceGroups.delete`: Delete a resource group for good.
    pub static RESOURCE_GROUPS_DELETE: &super::Operation = &super::RESOURCE_MANAGER_OPERATIONS[3];

    /// `resources.show`: Read what all services show of a resource alike.
    pub static RESOURCES_SHOW: &super::Operation = &super::RESOURCE_MANAGER_OPERATIONS[4];

    /// `tags.list`: List the tags of all resources of the account.
    pub static TAGS_LIST: &super::Operation = &super::RESOURCE_MANAGER_OPERATIONS[5];

    /// `tags.listOfResource`: List the tags of one resource.
    pub static TAGS_LIST_OF_RESOURCE: &super::Operation = &super::RESOURCE_MANAGER_OPERATIONS[6];

    /// `tags.deleteOfResource`: Take all tags from a resource.
    pub static TAGS_DELETE_OF_RESOURCE: &super::Operation = &super::RESOURCE_MANAGER_OPERATIONS[7];

    /// `tags.setOfResource`: Set the tags of a resource.
    pub static TAGS_SET_OF_RESOURCE: &super::Operation = &super::RESOURCE_MANAGER_OPERATIONS[8];
}

/// Samsung Cloud Platform Security Group, from `core/api/security-group.yaml`.
pub static SECURITY_GROUP: Service = Service {
    name: "security-group",
    vendor: Vendor::Samsung,
    endpoint: "https://security-group.{region}.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["security-group.kr-west1.e.samsungsdscloud.com", "security-group.kr-east1.e.samsungsdscloud.com", "security-group.kr-west1.s.samsungsdscloud.com", "security-group.kr-east1.s.samsungsdscloud.com", "security-group.kr-south1.g.samsungsdscloud.com", "security-group.kr-south2.g.samsungsdscloud.com", "security-group.kr-south3.g.samsungsdscloud.com"],
    version_token: Some("security-group"),
    versions: &["1.0", "1.1"],
    gone: &[Gone { status: 404, code: None }],
    operations: &SECURITY_GROUP_OPERATIONS,
    composed: &SECURITY_GROUP_COMPOSED,
    waits: &SECURITY_GROUP_WAITS,
};

static SECURITY_GROUP_OPERATIONS: [Operation; 9] = [
    Operation {
        id: "securityGroups.list",
        method: "GET",
        path: "/v1/security-groups",
        class: Class::Read,
        holds: &[
            Held { name: "security_groups", sure: Some(Kind::Array), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "loggable", sure: Some(Kind::Boolean), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "security_groups", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "securityGroups.create",
        path: "/v1/security-groups",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "security_group", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "loggable", sure: Some(Kind::Boolean), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "loggable", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 255), text: "at most 255 characters" },
            Rule { field: "/name", check: Check::Length(0, 255), text: "at most 255 characters" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        look_with: Some("securityGroups.list"),
        ..PLAIN
    },
    Operation {
        id: "securityGroups.show",
        method: "GET",
        path: "/v1/security-groups/{security_group_id}",
        class: Class::Read,
        holds: &[
            Held { name: "security_group", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "loggable", sure: Some(Kind::Boolean), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "security_group_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "securityGroups.update",
        method: "PUT",
        path: "/v1/security-groups/{security_group_id}",
        class: Class::Idempotent,
        body: true,
        reply: ReplyKind::Empty,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "security_group_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "loggable", place: Place::Body, kind: Kind::Boolean, required: false },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 255), text: "at most 255 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "securityGroups.delete",
        method: "DELETE",
        path: "/v1/security-groups/{security_group_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "security_group_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "rules.list",
        method: "GET",
        path: "/v1/security-group-rules",
        class: Class::Read,
        holds: &[
            Held { name: "security_group_rules", sure: Some(Kind::Array), holds: &[Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "direction", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "security_group_id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "security_group_id", place: Place::Query, kind: Kind::String, required: true },
            Input { name: "remote_ip_prefix", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "remote_group_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "description", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "direction", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "service", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "security_group_rules", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "rules.create",
        path: "/v1/security-group-rules",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "security_group_rule", sure: Some(Kind::Object), holds: &[Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "direction", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "security_group_id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "direction", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "ethertype", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "port_range_max", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "port_range_min", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "protocol", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "remote_group_id", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "remote_ip_prefix", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "security_group_id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 255), text: "at most 255 characters" },
        ],
        look_with: Some("rules.list"),
        ..PLAIN
    },
    Operation {
        id: "rules.show",
        method: "GET",
        path: "/v1/security-group-rules/{security_group_rule_id}",
        class: Class::Read,
        holds: &[
            Held { name: "security_group_rule", sure: Some(Kind::Object), holds: &[Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "direction", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "security_group_id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "security_group_rule_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "fields", place: Place::Query, kind: Kind::Any, required: false },
        ],
        ..PLAIN
    },
    Operation {
        id: "rules.delete",
        method: "DELETE",
        path: "/v1/security-group-rules/{security_group_rule_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "security_group_rule_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static SECURITY_GROUP_COMPOSED: [Operation; 0] = [
];

static SECURITY_GROUP_WAITS: [Wait; 0] = [
];

/// The rows of Samsung Cloud Platform Security Group by name. Another service may have rows of the same names.
pub mod security_group {

    /// `securityGroups.list`: List the security groups of the account in this region.
    pub static SECURITY_GROUPS_LIST: &super::Operation = &super::SECURITY_GROUP_OPERATIONS[0];

    /// `securityGroups.create`: Create a security group without rules.
    pub static SECURITY_GROUPS_CREATE: &super::Operation = &super::SECURITY_GROUP_OPERATIONS[1];

    /// `securityGroups.show`: Read a security group.
    pub static SECURITY_GROUPS_SHOW: &super::Operation = &super::SECURITY_GROUP_OPERATIONS[2];

    /// `securityGroups.update`: Change the description of a security group, and whether its traffic is logged.
    pub static SECURITY_GROUPS_UPDATE: &super::Operation = &super::SECURITY_GROUP_OPERATIONS[3];

    /// `securityGroups.delete`: Delete a security group.
    pub static SECURITY_GROUPS_DELETE: &super::Operation = &super::SECURITY_GROUP_OPERATIONS[4];

    /// `rules.list`: List the rules of a security group.
    pub static RULES_LIST: &super::Operation = &super::SECURITY_GROUP_OPERATIONS[5];

    /// `rules.create`: Let traffic through a security group.
    pub static RULES_CREATE: &super::Operation = &super::SECURITY_GROUP_OPERATIONS[6];

    /// `rules.show`: Read a rule.
    pub static RULES_SHOW: &super::Operation = &super::SECURITY_GROUP_OPERATIONS[7];

    /// `rules.delete`: Delete a rule.
    pub static RULES_DELETE: &super::Operation = &super::SECURITY_GROUP_OPERATIONS[8];
}

/// Samsung Cloud Platform Virtual Server, from `core/api/virtual-server.yaml`.
pub static VIRTUAL_SERVER: Service = Service {
    name: "virtual-server",
    vendor: Vendor::Samsung,
    endpoint: "https://virtualserver.{region}.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["virtualserver.kr-west1.e.samsungsdscloud.com", "virtualserver.kr-east1.e.samsungsdscloud.com", "virtualserver.kr-west1.s.samsungsdscloud.com", "virtualserver.kr-east1.s.samsungsdscloud.com", "virtualserver.kr-south1.g.samsungsdscloud.com", "virtualserver.kr-south2.g.samsungsdscloud.com", "virtualserver.kr-south3.g.samsungsdscloud.com"],
    version_token: Some("virtualserver"),
    versions: &["1.3", "1.5"],
    gone: &[Gone { status: 404, code: None }],
    operations: &VIRTUAL_SERVER_OPERATIONS,
    composed: &VIRTUAL_SERVER_COMPOSED,
    waits: &VIRTUAL_SERVER_WAITS,
};

static VIRTUAL_SERVER_OPERATIONS: [Operation; 10] = [
    Operation {
        id: "keypairs.list",
        method: "GET",
        path: "/v1/keypairs",
        class: Class::Read,
        holds: &[
            Held { name: "keypairs", sure: Some(Kind::Array), holds: &[Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "marker", place: Place::Query, kind: Kind::String, required: false },
        ],
        pagination: Some(&Pagination { items: "keypairs", total: None, style: PageStyle::Marker { marker: "marker", limit: "limit", default_limit: 20, next: crate::operation::Next::Item("name") } }),
        ..PLAIN
    },
    Operation {
        id: "keypairs.create",
        path: "/v1/keypairs",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "name", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "public_key", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
        ],
        sensitive: &["/private_key"],
        rules: &[
            Rule { field: "/name", check: Check::Length(1, 255), text: "1 to 255 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-zA-Z0-9-_ ]*$"), text: "must match `^[a-zA-Z0-9-_ ]*$`" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        look_with: Some("keypairs.list"),
        ..PLAIN
    },
    Operation {
        id: "keypairs.show",
        method: "GET",
        path: "/v1/keypairs/{keypair_name}",
        class: Class::Read,
        holds: &[
            Held { name: "name", sure: Some(Kind::String), holds: &[] },
            Held { name: "public_key", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "keypair_name", place: Place::Path, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/keypair_name", check: Check::Length(1, 255), text: "1 to 255 characters" },
            Rule { field: "/keypair_name", check: Check::Pattern(r"^[a-zA-Z0-9-_ ]*$"), text: "must match `^[a-zA-Z0-9-_ ]*$`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "keypairs.delete",
        method: "DELETE",
        path: "/v1/keypairs/{keypair_name}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "keypair_name", place: Place::Path, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/keypair_name", check: Check::Length(1, 255), text: "1 to 255 characters" },
            Rule { field: "/keypair_name", check: Check::Pattern(r"^[a-zA-Z0-9-_ ]*$"), text: "must match `^[a-zA-Z0-9-_ ]*$`" },
        ],
        ..PLAIN
    },
    Operation {
        id: "serverTypes.list",
        method: "GET",
        path: "/v1/server-types",
        class: Class::Read,
        holds: &[
            Held { name: "server_types", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "marker", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "min_disk", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "min_ram", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
        ],
        pagination: Some(&Pagination { items: "server_types", total: None, style: PageStyle::Marker { marker: "marker", limit: "limit", default_limit: 20, next: crate::operation::Next::Item("id") } }),
        ..PLAIN
    },
    Operation {
        id: "serverTypes.show",
        method: "GET",
        path: "/v1/server-types/{server_type_id}",
        class: Class::Read,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
            Held { name: "name", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "server_type_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "images.list",
        method: "GET",
        path: "/v1/images",
        class: Class::Read,
        holds: &[
            Held { name: "images", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "status", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "marker", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "scp_image_type", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "scp_original_image_type", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "os_distro", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "status", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "visibility", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/limit", check: Check::Ranges(&[(1, 1000)]), text: "1 to 1000" },
        ],
        pagination: Some(&Pagination { items: "images", total: None, style: PageStyle::Marker { marker: "marker", limit: "limit", default_limit: 20, next: crate::operation::Next::Item("id") } }),
        ..PLAIN
    },
    Operation {
        id: "images.show",
        method: "GET",
        path: "/v1/images/{image_id}",
        class: Class::Read,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
            Held { name: "name", sure: Some(Kind::String), holds: &[] },
            Held { name: "status", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "image_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "volumeTypes.list",
        method: "GET",
        path: "/v1/volume-types",
        class: Class::Read,
        holds: &[
            Held { name: "volume_types", sure: Some(Kind::Array), holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "offset", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "marker", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/limit", check: Check::Ranges(&[(i64::MIN, 1000)]), text: "at most 1000" },
        ],
        pagination: Some(&Pagination { items: "volume_types", total: None, style: PageStyle::Marker { marker: "marker", limit: "limit", default_limit: 20, next: crate::operation::Next::Item("id") } }),
        ..PLAIN
    },
    Operation {
        id: "volumeTypes.show",
        method: "GET",
        path: "/v1/volume-types/{volume_type_id}",
        class: Class::Read,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        api_version: Some("1.3"),
        inputs: &[
            Input { name: "volume_type_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static VIRTUAL_SERVER_COMPOSED: [Operation; 0] = [
];

static VIRTUAL_SERVER_WAITS: [Wait; 0] = [
];

/// The rows of Samsung Cloud Platform Virtual Server by name. Another service may have rows of the same names.
pub mod virtual_server {

    /// `keypairs.list`: List the key pairs of the user.
    pub static KEYPAIRS_LIST: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[0];

    /// `keypairs.create`: Create a key pair, or store your own public key.
    pub static KEYPAIRS_CREATE: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[1];

    /// `keypairs.show`: Read a key pair by its name.
    pub static KEYPAIRS_SHOW: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[2];

    /// `keypairs.delete`: Delete a key pair by its name.
    pub static KEYPAIRS_DELETE: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[3];

    /// `serverTypes.list`: List the kinds of servers.
    pub static SERVER_TYPES_LIST: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[4];

    /// `serverTypes.show`: Read a kind of server.
    pub static SERVER_TYPES_SHOW: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[5];

    /// `images.list`: List images for servers.
    pub static IMAGES_LIST: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[6];

    /// `images.show`: Read an image.
    pub static IMAGES_SHOW: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[7];

    /// `volumeTypes.list`: List the kinds of disks.
    pub static VOLUME_TYPES_LIST: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[8];

    /// `volumeTypes.show`: Read a kind of disk.
    pub static VOLUME_TYPES_SHOW: &super::Operation = &super::VIRTUAL_SERVER_OPERATIONS[9];
}

/// Samsung Cloud Platform VPC, from `core/api/vpc.yaml`.
pub static VPC: Service = Service {
    name: "vpc",
    vendor: Vendor::Samsung,
    endpoint: "https://vpc.{region}.{environment}.samsungsdscloud.com",
    places: &[("e", "kr-west1"), ("e", "kr-east1"), ("s", "kr-west1"), ("s", "kr-east1"), ("g", "kr-south1"), ("g", "kr-south2"), ("g", "kr-south3")],
    hosts: &["vpc.kr-west1.e.samsungsdscloud.com", "vpc.kr-east1.e.samsungsdscloud.com", "vpc.kr-west1.s.samsungsdscloud.com", "vpc.kr-east1.s.samsungsdscloud.com", "vpc.kr-south1.g.samsungsdscloud.com", "vpc.kr-south2.g.samsungsdscloud.com", "vpc.kr-south3.g.samsungsdscloud.com"],
    version_token: Some("vpc"),
    versions: &["1.1", "1.2", "1.4"],
    gone: &[Gone { status: 404, code: None }],
    operations: &VPC_OPERATIONS,
    composed: &VPC_COMPOSED,
    waits: &VPC_WAITS,
};

static VPC_OPERATIONS: [Operation; 26] = [
    Operation {
        id: "vpcs.list",
        method: "GET",
        path: "/v1/vpcs",
        class: Class::Read,
        holds: &[
            Held { name: "vpcs", sure: Some(Kind::Array), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidrs", sure: None, holds: &[Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "state", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "cidr", place: Place::Query, kind: Kind::String, required: false },
        ],
        since: &[("/size", "1.2"), ("/page", "1.2")],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "vpcs", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "vpcs.create",
        path: "/v1/vpcs",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "vpc", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidrs", sure: None, holds: &[Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cidr", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
            Rule { field: "/name", check: Check::Length(3, 20), text: "3 to 20 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-zA-Z0-9-]*$"), text: "letters, digits and hyphens" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        unique_name: Some(&UniqueName { input: "/cidr", also: &[("name", "/name")], list: "vpcs.list", list_inputs: &[("cidr", "/cidr")], items: "vpcs", matches: "cidrs.*.cidr", created: Some("created_at"), answer: &[("vpc", ".")] }),
        ..PLAIN
    },
    Operation {
        id: "vpcs.show",
        method: "GET",
        path: "/v1/vpcs/{vpc_id}",
        class: Class::Read,
        holds: &[
            Held { name: "vpc", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidrs", sure: None, holds: &[Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "vpc_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "vpcs.update",
        method: "PUT",
        path: "/v1/vpcs/{vpc_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "vpc", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidrs", sure: None, holds: &[Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "vpc_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "vpcs.delete",
        method: "DELETE",
        path: "/v1/vpcs/{vpc_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "vpc_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "vpcs.addCidr",
        path: "/v1/vpcs/{vpc_id}/cidrs",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "vpc", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidrs", sure: None, holds: &[Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "vpc_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "cidr", place: Place::Body, kind: Kind::String, required: true },
        ],
        since: &[("", "1.2")],
        unique_name: Some(&UniqueName { input: "/cidr", also: &[], list: "vpcs.list", list_inputs: &[("id", "/vpc_id")], items: "vpcs", matches: "cidrs.*.cidr", created: None, answer: &[("vpc", ".")] }),
        ..PLAIN
    },
    Operation {
        id: "subnets.list",
        method: "GET",
        path: "/v1/subnets",
        class: Class::Read,
        holds: &[
            Held { name: "subnets", sure: Some(Kind::Array), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "type", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "state", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "vpc_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "vpc_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "cidr", place: Place::Query, kind: Kind::String, required: false },
        ],
        since: &[("/size", "1.2"), ("/page", "1.2")],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "subnets", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "subnets.create",
        path: "/v1/subnets",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "subnet", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "allocation_pools", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "cidr", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "dns_nameservers", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "gateway_ip_address", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "host_routes", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "type", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "vpc_id", place: Place::Body, kind: Kind::String, required: true },
        ],
        since: &[("/gateway_ip_address", "1.2")],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
            Rule { field: "/name", check: Check::Length(3, 20), text: "3 to 20 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-zA-Z0-9]*$"), text: "letters and digits" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        unique_name: Some(&UniqueName { input: "/cidr", also: &[("name", "/name")], list: "subnets.list", list_inputs: &[("vpc_id", "/vpc_id")], items: "subnets", matches: "cidr", created: Some("created_at"), answer: &[("subnet", ".")] }),
        ..PLAIN
    },
    Operation {
        id: "subnets.show",
        method: "GET",
        path: "/v1/subnets/{subnet_id}",
        class: Class::Read,
        holds: &[
            Held { name: "subnet", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "subnet_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "subnets.update",
        method: "PUT",
        path: "/v1/subnets/{subnet_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "subnet", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "subnet_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "dhcp_ip_address", place: Place::Body, kind: Kind::String, required: false },
        ],
        since: &[("/dhcp_ip_address", "1.2")],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "subnets.delete",
        method: "DELETE",
        path: "/v1/subnets/{subnet_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "subnet_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "internetGateways.list",
        method: "GET",
        path: "/v1/internet-gateways",
        class: Class::Read,
        holds: &[
            Held { name: "internet_gateways", sure: Some(Kind::Array), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "type", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "state", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "vpc_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "vpc_name", place: Place::Query, kind: Kind::String, required: false },
        ],
        since: &[("/size", "1.2"), ("/page", "1.2")],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "internet_gateways", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "internetGateways.create",
        path: "/v1/internet-gateways",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "internet_gateway", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "firewall_enabled", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "firewall_loggable", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "type", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "vpc_id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        unique_name: Some(&UniqueName { input: "/vpc_id", also: &[("type", "/type")], list: "internetGateways.list", list_inputs: &[("vpc_id", "/vpc_id")], items: "internet_gateways", matches: "vpc_id", created: Some("created_at"), answer: &[("internet_gateway", ".")] }),
        ..PLAIN
    },
    Operation {
        id: "internetGateways.show",
        method: "GET",
        path: "/v1/internet-gateways/{internet_gateway_id}",
        class: Class::Read,
        holds: &[
            Held { name: "internet_gateway", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "internet_gateway_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "internetGateways.update",
        method: "PUT",
        path: "/v1/internet-gateways/{internet_gateway_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "internet_gateway", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "internet_gateway_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "loggable", place: Place::Body, kind: Kind::Boolean, required: false },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "internetGateways.delete",
        method: "DELETE",
        path: "/v1/internet-gateways/{internet_gateway_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "internet_gateway_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "natGateways.list",
        method: "GET",
        path: "/v1/nat-gateways",
        class: Class::Read,
        holds: &[
            Held { name: "nat_gateways", sure: Some(Kind::Array), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "nat_gateway_ip_address", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_id", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_name", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "vpc_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "vpc_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "subnet_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "subnet_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "nat_gateway_ip_address", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "state", place: Place::Query, kind: Kind::String, required: false },
        ],
        since: &[("/size", "1.2"), ("/page", "1.2")],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "nat_gateways", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "natGateways.create",
        path: "/v1/nat-gateways",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "nat_gateway", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "nat_gateway_ip_address", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_id", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_name", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "publicip_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "subnet_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        unique_name: Some(&UniqueName { input: "/publicip_id", also: &[], list: "natGateways.list", list_inputs: &[("subnet_id", "/subnet_id")], items: "nat_gateways", matches: "publicip_id", created: Some("created_at"), answer: &[("nat_gateway", ".")] }),
        ..PLAIN
    },
    Operation {
        id: "natGateways.show",
        method: "GET",
        path: "/v1/nat-gateways/{nat_gateway_id}",
        class: Class::Read,
        holds: &[
            Held { name: "nat_gateway", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "nat_gateway_ip_address", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_id", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_name", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nat_gateway_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "natGateways.update",
        method: "PUT",
        path: "/v1/nat-gateways/{nat_gateway_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "nat_gateway", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "nat_gateway_ip_address", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_id", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_name", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nat_gateway_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "natGateways.delete",
        method: "DELETE",
        path: "/v1/nat-gateways/{nat_gateway_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "nat_gateway_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "publicIps.list",
        method: "GET",
        path: "/v1/publicips",
        class: Class::Read,
        holds: &[
            Held { name: "publicips", sure: Some(Kind::Array), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "ip_address", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "sort", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "ip_address", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "state", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "attached_resource_type", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "attached_resource_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "attached_resource_name", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "vpc_id", place: Place::Query, kind: Kind::String, required: false },
            Input { name: "type", place: Place::Query, kind: Kind::String, required: false },
        ],
        since: &[("/size", "1.2"), ("/page", "1.2")],
        rules: &[
            Rule { field: "/size", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
            Rule { field: "/page", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "publicips", total: Some("count"), style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "publicIps.create",
        path: "/v1/publicips",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "publicip", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "ip_address", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "type", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        look_with: Some("publicIps.list"),
        ..PLAIN
    },
    Operation {
        id: "publicIps.show",
        method: "GET",
        path: "/v1/publicips/{publicip_id}",
        class: Class::Read,
        holds: &[
            Held { name: "publicip", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "ip_address", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "publicip_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "publicIps.update",
        method: "PUT",
        path: "/v1/publicips/{publicip_id}",
        class: Class::Idempotent,
        body: true,
        holds: &[
            Held { name: "publicip", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "ip_address", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "publicip_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
        ],
        ..PLAIN
    },
    Operation {
        id: "publicIps.delete",
        method: "DELETE",
        path: "/v1/publicips/{publicip_id}",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "publicip_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static VPC_COMPOSED: [Operation; 7] = [
    Operation {
        id: "vpcs.ensure",
        path: "/v1/vpcs",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "vpc", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidrs", sure: None, holds: &[Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "cidr", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
            Rule { field: "/name", check: Check::Length(3, 20), text: "3 to 20 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-zA-Z0-9-]*$"), text: "letters, digits and hyphens" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        composed: Some(Composed::Ensure(&Ensure { create: "vpcs.create", read: Some(Reading { operation: "vpcs.show", input: "vpc_id", others: &[] }), state: "vpc.state", ending: &["DELETING"], ended: &["DELETED"], compared: &[("/description", "vpc.description"), ("/name", "vpc.name")] })),
        ..PLAIN
    },
    Operation {
        id: "vpcs.ensureCidr",
        path: "/v1/vpcs/{vpc_id}/cidrs",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "vpc", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidrs", sure: None, holds: &[Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "vpc_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "cidr", place: Place::Body, kind: Kind::String, required: true },
        ],
        since: &[("", "1.2")],
        composed: Some(Composed::Ensure(&Ensure { create: "vpcs.addCidr", read: Some(Reading { operation: "vpcs.show", input: "vpc_id", others: &[] }), state: "vpc.state", ending: &["DELETING"], ended: &["DELETED"], compared: &[] })),
        ..PLAIN
    },
    Operation {
        id: "subnets.ensure",
        path: "/v1/subnets",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "subnet", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "allocation_pools", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "cidr", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "dns_nameservers", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "gateway_ip_address", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "host_routes", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "type", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "vpc_id", place: Place::Body, kind: Kind::String, required: true },
        ],
        since: &[("/gateway_ip_address", "1.2")],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
            Rule { field: "/name", check: Check::Length(3, 20), text: "3 to 20 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-zA-Z0-9]*$"), text: "letters and digits" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        composed: Some(Composed::Ensure(&Ensure { create: "subnets.create", read: Some(Reading { operation: "subnets.show", input: "subnet_id", others: &[] }), state: "subnet.state", ending: &["DELETING"], ended: &["DELETED"], compared: &[("/allocation_pools", "subnet.allocation_pools"), ("/description", "subnet.description"), ("/dns_nameservers", "subnet.dns_nameservers"), ("/gateway_ip_address", "subnet.gateway_ip_address"), ("/host_routes", "subnet.host_routes"), ("/name", "subnet.name"), ("/type", "subnet.type"), ("/vpc_id", "subnet.vpc_id")] })),
        ..PLAIN
    },
    Operation {
        id: "internetGateways.ensure",
        path: "/v1/internet-gateways",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "internet_gateway", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "type", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "firewall_enabled", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "firewall_loggable", place: Place::Body, kind: Kind::Boolean, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "type", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "vpc_id", place: Place::Body, kind: Kind::String, required: true },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        composed: Some(Composed::Ensure(&Ensure { create: "internetGateways.create", read: Some(Reading { operation: "internetGateways.show", input: "internet_gateway_id", others: &[] }), state: "internet_gateway.state", ending: &["DELETING"], ended: &["DELETED"], compared: &[("/description", "internet_gateway.description"), ("/type", "internet_gateway.type")] })),
        ..PLAIN
    },
    Operation {
        id: "natGateways.ensure",
        path: "/v1/nat-gateways",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "nat_gateway", sure: Some(Kind::Object), holds: &[Held { name: "account_id", sure: Some(Kind::String), holds: &[] }, Held { name: "created_at", sure: Some(Kind::String), holds: &[] }, Held { name: "created_by", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_at", sure: Some(Kind::String), holds: &[] }, Held { name: "modified_by", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }, Held { name: "name", sure: Some(Kind::String), holds: &[] }, Held { name: "nat_gateway_ip_address", sure: Some(Kind::String), holds: &[] }, Held { name: "state", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_cidr", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_id", sure: Some(Kind::String), holds: &[] }, Held { name: "subnet_name", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_id", sure: Some(Kind::String), holds: &[] }, Held { name: "vpc_name", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "description", place: Place::Body, kind: Kind::String, required: false },
            Input { name: "publicip_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "subnet_id", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
        ],
        rules: &[
            Rule { field: "/description", check: Check::Length(0, 50), text: "at most 50 characters" },
            Rule { field: "/tags/*/key", check: Check::Length(0, 128), text: "at most 128 characters" },
            Rule { field: "/tags/*/value", check: Check::Length(0, 256), text: "at most 256 characters" },
        ],
        composed: Some(Composed::Ensure(&Ensure { create: "natGateways.create", read: Some(Reading { operation: "natGateways.show", input: "nat_gateway_id", others: &[] }), state: "nat_gateway.state", ending: &["DELETING"], ended: &["DELETED"], compared: &[("/description", "nat_gateway.description"), ("/subnet_id", "nat_gateway.subnet_id")] })),
        ..PLAIN
    },
    Operation {
        id: "vpcs.planDeleteCascade",
        method: "DELETE",
        path: "/v1/vpcs/{vpc_id}",
        class: Class::Read,
        holds: &[
            Held { name: "deletions", sure: Some(Kind::Array), holds: &[Held { name: "operation", sure: Some(Kind::String), holds: &[] }, Held { name: "resource", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "vpc_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        composed: Some(Composed::Plan(&Cascade { resource: "VPC", delete: "vpcs.delete", input: "vpc_id", read: ("vpcs.show", "vpc_id"), item: "vpc", state: "state", below: &[Below { resource: "subnet", list: "subnets.list", by: "vpc_id", shows: &[("vpc_id", "id")], end: "subnets.delete", input: "subnet_id", wait: Some("subnets.waitUntilDeleted"), state: "state", except: &[], below: &[Below { resource: "NAT gateway", list: "natGateways.list", by: "subnet_id", shows: &[("subnet_id", "id")], end: "natGateways.delete", input: "nat_gateway_id", wait: Some("natGateways.waitUntilDeleted"), state: "state", except: &[], below: &[] }] }, Below { resource: "internet gateway", list: "internetGateways.list", by: "vpc_id", shows: &[("vpc_id", "id")], end: "internetGateways.delete", input: "internet_gateway_id", wait: Some("internetGateways.waitUntilDeleted"), state: "state", except: &[], below: &[] }] })),
        ..PLAIN
    },
    Operation {
        id: "subnets.planDeleteCascade",
        method: "DELETE",
        path: "/v1/subnets/{subnet_id}",
        class: Class::Read,
        holds: &[
            Held { name: "deletions", sure: Some(Kind::Array), holds: &[Held { name: "operation", sure: Some(Kind::String), holds: &[] }, Held { name: "resource", sure: Some(Kind::String), holds: &[] }, Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        api_version: Some("1.4"),
        inputs: &[
            Input { name: "subnet_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        composed: Some(Composed::Plan(&Cascade { resource: "subnet", delete: "subnets.delete", input: "subnet_id", read: ("subnets.show", "subnet_id"), item: "subnet", state: "state", below: &[Below { resource: "NAT gateway", list: "natGateways.list", by: "subnet_id", shows: &[("subnet_id", "id")], end: "natGateways.delete", input: "nat_gateway_id", wait: Some("natGateways.waitUntilDeleted"), state: "state", except: &[], below: &[] }] })),
        ..PLAIN
    },
];

static VPC_WAITS: [Wait; 10] = [
    Wait {
        id: "vpcs.waitUntilActive",
        read: "vpcs.show",
        input: "vpc_id",
        state: "vpc.state",
        success: &["ACTIVE"],
        dead_ends: &[("DELETING", "it is being deleted: make another one with `vpcs.create`"), ("DELETED", "it is being deleted: make another one with `vpcs.create`"), ("ERROR", "it is broken: delete it with `vpcs.delete` and make another one with `vpcs.create`")],
        failure_parts: &[],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 20,
        limit_seconds: None,
    },
    Wait {
        id: "vpcs.waitUntilDeleted",
        read: "vpcs.show",
        input: "vpc_id",
        state: "vpc.state",
        success: &["DELETED"],
        dead_ends: &[("ERROR", "it was not deleted: call `vpcs.delete` again once nothing depends on it")],
        failure_parts: &[],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 20,
        limit_seconds: None,
    },
    Wait {
        id: "vpcs.deleteCascade",
        read: "vpcs.show",
        input: "vpc_id",
        state: "vpc.state",
        success: &["DELETED"],
        dead_ends: &[("ERROR", "it was not deleted: call `vpcs.delete` again once nothing depends on it")],
        failure_parts: &[],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: Some(&Cascade { resource: "VPC", delete: "vpcs.delete", input: "vpc_id", read: ("vpcs.show", "vpc_id"), item: "vpc", state: "state", below: &[Below { resource: "subnet", list: "subnets.list", by: "vpc_id", shows: &[("vpc_id", "id")], end: "subnets.delete", input: "subnet_id", wait: Some("subnets.waitUntilDeleted"), state: "state", except: &[], below: &[Below { resource: "NAT gateway", list: "natGateways.list", by: "subnet_id", shows: &[("subnet_id", "id")], end: "natGateways.delete", input: "nat_gateway_id", wait: Some("natGateways.waitUntilDeleted"), state: "state", except: &[], below: &[] }] }, Below { resource: "internet gateway", list: "internetGateways.list", by: "vpc_id", shows: &[("vpc_id", "id")], end: "internetGateways.delete", input: "internet_gateway_id", wait: Some("internetGateways.waitUntilDeleted"), state: "state", except: &[], below: &[] }] }),
        typical_seconds: 20,
        limit_seconds: Some(7200),
    },
    Wait {
        id: "subnets.waitUntilActive",
        read: "subnets.show",
        input: "subnet_id",
        state: "subnet.state",
        success: &["ACTIVE"],
        dead_ends: &[("DELETING", "it is being deleted: make another one with `subnets.create`"), ("DELETED", "it is being deleted: make another one with `subnets.create`"), ("ERROR", "it is broken: delete it with `subnets.delete` and make another one with `subnets.create`")],
        failure_parts: &[],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 20,
        limit_seconds: None,
    },
    Wait {
        id: "subnets.waitUntilDeleted",
        read: "subnets.show",
        input: "subnet_id",
        state: "subnet.state",
        success: &["DELETED"],
        dead_ends: &[("ERROR", "it was not deleted: call `subnets.delete` again once nothing depends on it")],
        failure_parts: &[],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 20,
        limit_seconds: None,
    },
    Wait {
        id: "subnets.deleteCascade",
        read: "subnets.show",
        input: "subnet_id",
        state: "subnet.state",
        success: &["DELETED"],
        dead_ends: &[("ERROR", "it was not deleted: call `subnets.delete` again once nothing depends on it")],
        failure_parts: &[],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: Some(&Cascade { resource: "subnet", delete: "subnets.delete", input: "subnet_id", read: ("subnets.show", "subnet_id"), item: "subnet", state: "state", below: &[Below { resource: "NAT gateway", list: "natGateways.list", by: "subnet_id", shows: &[("subnet_id", "id")], end: "natGateways.delete", input: "nat_gateway_id", wait: Some("natGateways.waitUntilDeleted"), state: "state", except: &[], below: &[] }] }),
        typical_seconds: 20,
        limit_seconds: Some(7200),
    },
    Wait {
        id: "internetGateways.waitUntilActive",
        read: "internetGateways.show",
        input: "internet_gateway_id",
        state: "internet_gateway.state",
        success: &["ACTIVE", "ATTACHED"],
        dead_ends: &[("DELETING", "it is being deleted: make another one with `internetGateways.create`"), ("DELETED", "it is being deleted: make another one with `internetGateways.create`"), ("ERROR", "it is broken: delete it with `internetGateways.delete` and make another one with `internetGateways.create`")],
        failure_parts: &[],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 30,
        limit_seconds: None,
    },
    Wait {
        id: "internetGateways.waitUntilDeleted",
        read: "internetGateways.show",
        input: "internet_gateway_id",
        state: "internet_gateway.state",
        success: &["DELETED"],
        dead_ends: &[("ERROR", "it was not deleted: call `internetGateways.delete` again once nothing depends on it")],
        failure_parts: &[],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 30,
        limit_seconds: None,
    },
    Wait {
        id: "natGateways.waitUntilActive",
        read: "natGateways.show",
        input: "nat_gateway_id",
        state: "nat_gateway.state",
        success: &["ACTIVE"],
        dead_ends: &[("DELETING", "it is being deleted: make another one with `natGateways.create`"), ("DELETED", "it is being deleted: make another one with `natGateways.create`"), ("ERROR", "it is broken: delete it with `natGateways.delete` and make another one with `natGateways.create`")],
        failure_parts: &[],
        gone: false,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 30,
        limit_seconds: None,
    },
    Wait {
        id: "natGateways.waitUntilDeleted",
        read: "natGateways.show",
        input: "nat_gateway_id",
        state: "nat_gateway.state",
        success: &["DELETED"],
        dead_ends: &[("ERROR", "it was not deleted: call `natGateways.delete` again once nothing depends on it")],
        failure_parts: &[],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 30,
        limit_seconds: None,
    },
];

/// The rows of Samsung Cloud Platform VPC by name. Another service may have rows of the same names.
pub mod vpc {

    /// `vpcs.list`: List the VPCs of the account in this region.
    pub static VPCS_LIST: &super::Operation = &super::VPC_OPERATIONS[0];

    /// `vpcs.create`: Create a VPC.
    pub static VPCS_CREATE: &super::Operation = &super::VPC_OPERATIONS[1];

    /// `vpcs.show`: Read a VPC.
    pub static VPCS_SHOW: &super::Operation = &super::VPC_OPERATIONS[2];

    /// `vpcs.update`: Change the description of a VPC.
    pub static VPCS_UPDATE: &super::Operation = &super::VPC_OPERATIONS[3];

    /// `vpcs.delete`: Delete a VPC.
    pub static VPCS_DELETE: &super::Operation = &super::VPC_OPERATIONS[4];

    /// `vpcs.addCidr`: Add addresses to a VPC.
    pub static VPCS_ADD_CIDR: &super::Operation = &super::VPC_OPERATIONS[5];

    /// `subnets.list`: List the subnets of the account in this region.
    pub static SUBNETS_LIST: &super::Operation = &super::VPC_OPERATIONS[6];

    /// `subnets.create`: Create a subnet of a VPC.
    pub static SUBNETS_CREATE: &super::Operation = &super::VPC_OPERATIONS[7];

    /// `subnets.show`: Read a subnet.
    pub static SUBNETS_SHOW: &super::Operation = &super::VPC_OPERATIONS[8];

    /// `subnets.update`: Change the description of a subnet, and the address of its DHCP server.
    pub static SUBNETS_UPDATE: &super::Operation = &super::VPC_OPERATIONS[9];

    /// `subnets.delete`: Delete a subnet.
    pub static SUBNETS_DELETE: &super::Operation = &super::VPC_OPERATIONS[10];

    /// `internetGateways.list`: List the internet gateways of the account in this region.
    pub static INTERNET_GATEWAYS_LIST: &super::Operation = &super::VPC_OPERATIONS[11];

    /// `internetGateways.create`: Give a VPC a way to the internet.
    pub static INTERNET_GATEWAYS_CREATE: &super::Operation = &super::VPC_OPERATIONS[12];

    /// `internetGateways.show`: Read an internet gateway.
    pub static INTERNET_GATEWAYS_SHOW: &super::Operation = &super::VPC_OPERATIONS[13];

    /// `internetGateways.update`: Change the description of an internet gateway, and whether its translations are logged.
    pub static INTERNET_GATEWAYS_UPDATE: &super::Operation = &super::VPC_OPERATIONS[14];

    /// `internetGateways.delete`: Delete an internet gateway.
    pub static INTERNET_GATEWAYS_DELETE: &super::Operation = &super::VPC_OPERATIONS[15];

    /// `natGateways.list`: List the NAT gateways of the account in this region.
    pub static NAT_GATEWAYS_LIST: &super::Operation = &super::VPC_OPERATIONS[16];

    /// `natGateways.create`: Let the servers of a subnet reach the internet through one public address.
    pub static NAT_GATEWAYS_CREATE: &super::Operation = &super::VPC_OPERATIONS[17];

    /// `natGateways.show`: Read a NAT gateway.
    pub static NAT_GATEWAYS_SHOW: &super::Operation = &super::VPC_OPERATIONS[18];

    /// `natGateways.update`: Change the description of a NAT gateway.
    pub static NAT_GATEWAYS_UPDATE: &super::Operation = &super::VPC_OPERATIONS[19];

    /// `natGateways.delete`: Delete a NAT gateway.
    pub static NAT_GATEWAYS_DELETE: &super::Operation = &super::VPC_OPERATIONS[20];

    /// `publicIps.list`: List the public IP addresses of the account in this region.
    pub static PUBLIC_IPS_LIST: &super::Operation = &super::VPC_OPERATIONS[21];

    /// `publicIps.create`: Reserve a public IP address.
    pub static PUBLIC_IPS_CREATE: &super::Operation = &super::VPC_OPERATIONS[22];

    /// `publicIps.show`: Read a public IP address, and what uses it.
    pub static PUBLIC_IPS_SHOW: &super::Operation = &super::VPC_OPERATIONS[23];

    /// `publicIps.update`: Change the description of a public IP address.
    pub static PUBLIC_IPS_UPDATE: &super::Operation = &super::VPC_OPERATIONS[24];

    /// `publicIps.delete`: Give a public IP address back.
    pub static PUBLIC_IPS_DELETE: &super::Operation = &super::VPC_OPERATIONS[25];

    /// `vpcs.ensure`, made of several operations.
    pub static VPCS_ENSURE: &super::Operation = &super::VPC_COMPOSED[0];

    /// `vpcs.ensureCidr`, made of several operations.
    pub static VPCS_ENSURE_CIDR: &super::Operation = &super::VPC_COMPOSED[1];

    /// `subnets.ensure`, made of several operations.
    pub static SUBNETS_ENSURE: &super::Operation = &super::VPC_COMPOSED[2];

    /// `internetGateways.ensure`, made of several operations.
    pub static INTERNET_GATEWAYS_ENSURE: &super::Operation = &super::VPC_COMPOSED[3];

    /// `natGateways.ensure`, made of several operations.
    pub static NAT_GATEWAYS_ENSURE: &super::Operation = &super::VPC_COMPOSED[4];

    /// `vpcs.planDeleteCascade`, made of several operations.
    pub static VPCS_PLAN_DELETE_CASCADE: &super::Operation = &super::VPC_COMPOSED[5];

    /// `subnets.planDeleteCascade`, made of several operations.
    pub static SUBNETS_PLAN_DELETE_CASCADE: &super::Operation = &super::VPC_COMPOSED[6];

    /// `vpcs.waitUntilActive`: Wait until the VPC is active.
    pub static VPCS_WAIT_UNTIL_ACTIVE: &super::Wait = &super::VPC_WAITS[0];

    /// `vpcs.waitUntilDeleted`: Wait until the VPC is gone.
    pub static VPCS_WAIT_UNTIL_DELETED: &super::Wait = &super::VPC_WAITS[1];

    /// `vpcs.deleteCascade`: Delete the VPC with all that is below it.
    pub static VPCS_DELETE_CASCADE: &super::Wait = &super::VPC_WAITS[2];

    /// `subnets.waitUntilActive`: Wait until the subnet is active.
    pub static SUBNETS_WAIT_UNTIL_ACTIVE: &super::Wait = &super::VPC_WAITS[3];

    /// `subnets.waitUntilDeleted`: Wait until the subnet is gone.
    pub static SUBNETS_WAIT_UNTIL_DELETED: &super::Wait = &super::VPC_WAITS[4];

    /// `subnets.deleteCascade`: Delete the subnet with all that is below it.
    pub static SUBNETS_DELETE_CASCADE: &super::Wait = &super::VPC_WAITS[5];

    /// `internetGateways.waitUntilActive`: Wait until the internet gateway is active.
    pub static INTERNET_GATEWAYS_WAIT_UNTIL_ACTIVE: &super::Wait = &super::VPC_WAITS[6];

    /// `internetGateways.waitUntilDeleted`: Wait until the internet gateway is gone.
    pub static INTERNET_GATEWAYS_WAIT_UNTIL_DELETED: &super::Wait = &super::VPC_WAITS[7];

    /// `natGateways.waitUntilActive`: Wait until the NAT gateway is active.
    pub static NAT_GATEWAYS_WAIT_UNTIL_ACTIVE: &super::Wait = &super::VPC_WAITS[8];

    /// `natGateways.waitUntilDeleted`: Wait until the NAT gateway is gone.
    pub static NAT_GATEWAYS_WAIT_UNTIL_DELETED: &super::Wait = &super::VPC_WAITS[9];
}
