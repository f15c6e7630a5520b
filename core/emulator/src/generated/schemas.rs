//! What every value may be.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

use crate::model::{Check, Kind, Property, Schema};

/// Any value; the schemas below say how they differ.
pub const ANY: Schema =
    Schema { kinds: &[], xml_name: None, properties: &[], additional: None, items: None, known: &[], checks: &[] };

/// An optional field; the fields below say how they differ.
const FIELD: Property = Property { name: "", required: false, since: None, sensitive: false, schema: &ANY };

/// Samsung Cloud Platform AI&MLOps Platform, from `core/api/ai-ml-ops.yaml`.
pub mod ai_ml_ops {
    use super::*;

    /// `AiMlOpsPlatformCreateRequest`.
    pub static AI_ML_OPS_PLATFORM_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "ai_ml_ops_platform_endpoint_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ENDPOINT_TYPE }, ..FIELD },
        Property { name: "ai_ml_ops_platform_type", required: true, schema: &EDITION, ..FIELD },
        Property { name: "cluster_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "image_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "initial_user_email", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "initial_user_password", sensitive: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "release_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "storage_class_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "node_type", since: Some("1.2"), schema: &Schema { kinds: &[Kind::String, Kind::Null], known: &["vm", "bm"], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiMlOpsPlatformCreateWithK8sEngineRequest`.
    pub static AI_ML_OPS_PLATFORM_CREATE_WITH_K8S_ENGINE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "ai_ml_ops_platform_create_request", required: true, schema: &AI_ML_OPS_PLATFORM_CREATE_REQUEST, ..FIELD },
        Property { name: "kubernetes_engine_create_request", schema: &Schema { kinds: &[Kind::Object, Kind::Null], ..KUBERNETES_ENGINE_CREATE_REQUEST }, ..FIELD },
        Property { name: "node_pool_create_request", schema: &Schema { kinds: &[Kind::Object, Kind::Null], ..NODE_POOL_CREATE_REQUEST }, ..FIELD },
    ], ..ANY };

    /// `AiMlOpsPlatformDetailResponse`.
    pub static AI_ML_OPS_PLATFORM_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "ai_ml_ops_platform_domain_service", schema: &Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }, ..FIELD },
        Property { name: "ai_ml_ops_platform_endpoint_ip_address", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "ai_ml_ops_platform_endpoint_port", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "ai_ml_ops_platform_endpoint_type", schema: &ENDPOINT_TYPE, ..FIELD },
        Property { name: "ai_ml_ops_platform_type", schema: &EDITION, ..FIELD },
        Property { name: "cluster_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cluster_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "cluster_state", schema: &Schema { kinds: &[Kind::String, Kind::Null], known: &["RUNNING"], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_dt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "dashboard_state", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "initial_user_email", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_dt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "project_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "project_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "release_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "release_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "release_state", required: true, schema: &RELEASE_STATE, ..FIELD },
        Property { name: "storage_class_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiMlOpsPlatformDomainServiceRequest`.
    pub static AI_ML_OPS_PLATFORM_DOMAIN_SERVICE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "dns_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "domain_service_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "ip", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "operation_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], known: &["CREATE", "UPDATE", "DELETE"], ..ANY }, ..FIELD },
        Property { name: "record_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "record_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiMlOpsPlatformImagesListResponse`.
    pub static AI_ML_OPS_PLATFORM_IMAGES_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&AI_ML_OPS_PLATFORM_IMAGES_RESPONSE), ..ANY }, ..FIELD },
        Property { name: "total_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiMlOpsPlatformImagesResponse`.
    pub static AI_ML_OPS_PLATFORM_IMAGES_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "base_image", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "category", schema: &Schema { kinds: &[Kind::String, Kind::Null], known: &["APP"], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "created_dt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "icon_file", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "icon_file_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "image_attr", schema: &Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }, ..FIELD },
        Property { name: "image_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "modified_dt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "os_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "product_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..EDITION }, ..FIELD },
        Property { name: "project_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiMlOpsPlatformsListResponse`.
    pub static AI_ML_OPS_PLATFORMS_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&KUBEFLOW_RESPONSE), ..ANY }, ..FIELD },
        Property { name: "total_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiMlOpsPlatformUpdateRequest`.
    pub static AI_ML_OPS_PLATFORM_UPDATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "ai_ml_ops_platform_domain_service", schema: &Schema { kinds: &[Kind::Object, Kind::Null], ..AI_ML_OPS_PLATFORM_DOMAIN_SERVICE_REQUEST }, ..FIELD },
        Property { name: "ai_ml_ops_platform_endpoint_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ENDPOINT_TYPE }, ..FIELD },
    ], ..ANY };

    /// `AsyncResponse`.
    pub static ASYNC_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "project_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CheckResponse`.
    pub static CHECK_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "result", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Edition`.
    pub static EDITION: Schema = Schema { kinds: &[Kind::String], known: &["Enterprise", "Mini"], ..ANY };

    /// `EndpointType`.
    pub static ENDPOINT_TYPE: Schema = Schema { kinds: &[Kind::String], known: &["Public", "Private"], ..ANY };

    /// `ReleaseState`.
    pub static RELEASE_STATE: Schema = Schema { kinds: &[Kind::String], known: &["DEPLOYED"], ..ANY };

    /// `KubeflowResponse`.
    pub static KUBEFLOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cluster_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cluster_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_dt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "kubeflow_type", schema: &EDITION, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_dt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "release_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "release_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "status", schema: &RELEASE_STATE, ..FIELD },
        Property { name: "version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KubernetesEngineCreateRequest`.
    pub static KUBERNETES_ENGINE_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cifs_volume_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "cloud_logging_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "k8s_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "kubernetes_engine_name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 30), Check::Pattern(r"^[a-z][a-z0-9-]*[a-z0-9]$")], ..ANY }, ..FIELD },
        Property { name: "lb_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "private_acl_ip_resource", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "public_acl_ip_address", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "security_group_id_list", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "subnet_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "volume_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ListNodeResponse`.
    pub static LIST_NODE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "nodes", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NODE_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ListStorageClassResponse`.
    pub static LIST_STORAGE_CLASS_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "storage_classes", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&STORAGE_CLASS_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodePoolCreateRequest`.
    pub static NODE_POOL_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cluster_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "desired_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "image_os", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_os_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "is_auto_recovery", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "is_auto_scale", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "keypair_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "kubernetes_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "max_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "min_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "server_type_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "volume_size", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "volume_type_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "zone", since: Some("1.2"), schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodeResponse`.
    pub static NODE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "age", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cluster_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "container_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "external_ip_address", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "gpu_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "ip", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "kernel_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "kubernetes_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "node_capacities", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "node_status", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "number_of_allocated_pods", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "number_of_gpu", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "os_image", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "uid", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "mngc_node", since: Some("1.1"), schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "mngc_node_type", since: Some("1.1"), schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `StorageClassResponse`.
    pub static STORAGE_CLASS_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "age", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "allow_volume_expansion", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cluster_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "default_class", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "provisioner", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "pv_reclaim_policy", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "uid", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "volume_binding_mode", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform Cloud ML, from `core/api/cloud-ml.yaml`.
pub mod cloud_ml {
    use super::*;

    /// `AnalyticsEstimateResponse`.
    pub static ANALYTICS_ESTIMATE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cpu", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "gpu", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "memory", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ApplicationEstimateResponse`.
    pub static APPLICATION_ESTIMATE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cpu", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "memory", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AsyncResponse`.
    pub static ASYNC_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "project_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CloudMLCheckDuplicationResponse`.
    pub static CLOUD_ML_CHECK_DUPLICATION_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "result", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CloudMLClusterCheckReleasableException`.
    pub static CLOUD_ML_CLUSTER_CHECK_RELEASABLE_EXCEPTION: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "default_message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "detail_message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "error_code", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CloudMLClusterCheckReleasableResponse`.
    pub static CLOUD_ML_CLUSTER_CHECK_RELEASABLE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "exceptions", schema: &Schema { kinds: &[Kind::Array], items: Some(&CLOUD_ML_CLUSTER_CHECK_RELEASABLE_EXCEPTION), ..ANY }, ..FIELD },
        Property { name: "result", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CloudMLClusterEstimateResponse`.
    pub static CLOUD_ML_CLUSTER_ESTIMATE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "analytics", required: true, schema: &ANALYTICS_ESTIMATE_RESPONSE, ..FIELD },
        Property { name: "application", required: true, schema: &APPLICATION_ESTIMATE_RESPONSE, ..FIELD },
        Property { name: "copilot", schema: &ANALYTICS_ESTIMATE_RESPONSE, ..FIELD },
    ], ..ANY };

    /// `CloudMLClusterProductsResponse`.
    pub static CLOUD_ML_CLUSTER_PRODUCTS_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cloud_ml", schema: &CLOUD_ML_PRODUCT_RESPONSE, ..FIELD },
        Property { name: "cloud_ml_common", schema: &CLOUD_ML_COMMON_RESPONSE, ..FIELD },
    ], ..ANY };

    /// `CloudMLCommonResponse`.
    pub static CLOUD_ML_COMMON_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cloud_ml_common_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cloud_ml_common_state", required: true, schema: &CLOUD_ML_STATE, ..FIELD },
        Property { name: "cluster_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_dt", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "custom_registry_access_key", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "custom_registry_host", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "custom_registry_project_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "custom_registry_region", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "domain_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "endpoint_type", schema: &ENDPOINT_TYPE, ..FIELD },
        Property { name: "image_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_registry_url", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_dt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "namespace_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "product_group_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "project_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_limit_text", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_request_text", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "storage_class_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CloudMLDetailResponse`.
    pub static CLOUD_ML_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cloud_ml_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cloud_ml_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cloud_ml_state", required: true, schema: &CLOUD_ML_STATE, ..FIELD },
        Property { name: "cluster_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cluster_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "cluster_permission", schema: &Schema { kinds: &[Kind::Object, Kind::Null], additional: Some(&ANY), ..ANY }, ..FIELD },
        Property { name: "cluster_request_failed", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "copilot_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_dt", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "custom_registry_access_key", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "custom_registry_host", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "display_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "domain_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "endpoint_ip_address", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "endpoint_type", schema: &ENDPOINT_TYPE, ..FIELD },
        Property { name: "image_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_dt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "namespace_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "product_group_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "project_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_limit_text", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_request_text", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "storage_class_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CloudMLProductResponse`.
    pub static CLOUD_ML_PRODUCT_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cloud_ml_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cloud_ml_state", required: true, schema: &CLOUD_ML_STATE, ..FIELD },
        Property { name: "cluster_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "copilot_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_dt", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "custom_registry_access_key", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "custom_registry_host", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "display_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "domain_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "endpoint_type", schema: &ENDPOINT_TYPE, ..FIELD },
        Property { name: "image_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_dt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "namespace_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "product_group_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "project_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_limit_text", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_request_text", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "storage_class_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CloudMLRequest`.
    pub static CLOUD_ML_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "analytics_resource", required: true, schema: &ANALYTICS_ESTIMATE_RESPONSE, ..FIELD },
        Property { name: "application_resource", required: true, schema: &APPLICATION_ESTIMATE_RESPONSE, ..FIELD },
        Property { name: "cloud_ml_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cluster_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "copilot", schema: &ANALYTICS_ESTIMATE_RESPONSE, ..FIELD },
        Property { name: "custom_registry_access_key", required: true, sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "custom_registry_access_project_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "custom_registry_access_region", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "custom_registry_access_secret_key", required: true, sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "custom_registry_host", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "domain_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "endpoint_type", required: true, schema: &ENDPOINT_TYPE, ..FIELD },
        Property { name: "image_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "product_group_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "use_copilot", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CloudMLState`.
    pub static CLOUD_ML_STATE: Schema = Schema { kinds: &[Kind::String], known: &["DEPLOYED"], ..ANY };

    /// `EndpointType`.
    pub static ENDPOINT_TYPE: Schema = Schema { kinds: &[Kind::String], known: &["private"], ..ANY };

    /// `CloudMLUpdateRequest`.
    pub static CLOUD_ML_UPDATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ImageAttr`.
    pub static IMAGE_ATTR: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "copilot_enabled", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "display_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "k8s_version", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ImageVersionsResponse`.
    pub static IMAGE_VERSIONS_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&IMAGE_ATTR), ..ANY }, ..FIELD },
        Property { name: "total_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform Container Registry, from `core/api/container-registry.yaml`.
pub mod container_registry {
    use super::*;

    /// `CheckDuplicationResponse`.
    pub static CHECK_DUPLICATION_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "result", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ConnectableResource`.
    pub static CONNECTABLE_RESOURCE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "private_domain", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "public_domain", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "type", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ConnectableResourceListResponse`.
    pub static CONNECTABLE_RESOURCE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "resources", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&CONNECTABLE_RESOURCE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ContainerRegistry`.
    pub static CONTAINER_REGISTRY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "bucket_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "bucket_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "bucket_usage", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "private_acl_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "private_acl_resources", schema: &Schema { kinds: &[Kind::Array], items: Some(&RESOURCE), ..ANY }, ..FIELD },
        Property { name: "private_domain", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "public_acl_enabled", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_acl_resources", schema: &Schema { kinds: &[Kind::Array], items: Some(&RESOURCE), ..ANY }, ..FIELD },
        Property { name: "public_domain", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_endpoint_enabled", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_visible_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &REGISTRY_STATE, ..FIELD },
    ], ..ANY };

    /// `ContainerRegistryCreateRequest`.
    pub static CONTAINER_REGISTRY_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 25), Check::Pattern(r"^[a-z][a-z0-9]*$")], ..ANY }, ..FIELD },
        Property { name: "private_acl_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "private_acl_resources", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&RESOURCE), ..ANY }, ..FIELD },
        Property { name: "public_acl_enabled", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_acl_resources", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&RESOURCE), ..ANY }, ..FIELD },
        Property { name: "public_endpoint_enabled", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_visible_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ContainerRegistryCreateResponse`.
    pub static CONTAINER_REGISTRY_CREATE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", schema: &REGISTRY_STATE, ..FIELD },
    ], ..ANY };

    /// `ContainerRegistryForList`.
    pub static CONTAINER_REGISTRY_FOR_LIST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "bucket_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "private_domain", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_domain", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_visible_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &REGISTRY_STATE, ..FIELD },
    ], ..ANY };

    /// `ContainerRegistryListResponse`.
    pub static CONTAINER_REGISTRY_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "registries", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&CONTAINER_REGISTRY_FOR_LIST), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ContainerRegistryShowResponse`.
    pub static CONTAINER_REGISTRY_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "registry", required: true, schema: &CONTAINER_REGISTRY, ..FIELD },
    ], ..ANY };

    /// `RegistryState`.
    pub static REGISTRY_STATE: Schema = Schema { kinds: &[Kind::String], known: &["Creating", "Running", "Editing", "Terminating", "Error"], ..ANY };

    /// `Resource`.
    pub static RESOURCE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "resource_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_ips", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "resource_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_type", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Tag`.
    pub static TAG: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 128)], ..ANY }, ..FIELD },
        Property { name: "value", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 256)], ..ANY }, ..FIELD },
    ], ..ANY };
}

/// NAVER Cloud Data Forest, from `core/api/data-forest.yaml`.
pub mod data_forest {
    use super::*;

    /// `Paging`.
    pub static PAGING: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "limit", schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(1, i64::MAX)])], ..ANY }, ..FIELD },
        Property { name: "offset", schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(0, i64::MAX)])], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NotebookUserConfigurationValue`.
    pub static NOTEBOOK_USER_CONFIGURATION_VALUE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "componentName", schema: &Schema { kinds: &[Kind::String], known: &["Jupyter Lab", "Object Storage"], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], known: &["Access Password", "Access Key", "Secret Key"], ..ANY }, ..FIELD },
        Property { name: "value", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NotebookUserConfigurationSpec`.
    pub static NOTEBOOK_USER_CONFIGURATION_SPEC: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "value", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "componentName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "regularExpression", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "isMasking", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "isMandatory", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "regexpDescription", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NotebookUserConfiguration`.
    pub static NOTEBOOK_USER_CONFIGURATION: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "componentName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "isMasking", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "regexpDescription", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "regularExpression", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "value", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NotebookStorageType`.
    pub static NOTEBOOK_STORAGE_TYPE: Schema = Schema { kinds: &[Kind::String], known: &["SSD", "HDD"], checks: &[Check::OneOf(&["SSD", "HDD"])], ..ANY };

    /// `NotebookAdditionalStorage`.
    pub static NOTEBOOK_ADDITIONAL_STORAGE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "storageGB", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "storageType", schema: &NOTEBOOK_STORAGE_TYPE, ..FIELD },
    ], ..ANY };

    /// `NotebookState`.
    pub static NOTEBOOK_STATE: Schema = Schema { kinds: &[Kind::String], known: &["ACCEPTED", "RUNNING"], ..ANY };

    /// `GetVpcListRequest`.
    pub static GET_VPC_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], ..ANY };

    /// `NotebookVpc`.
    pub static NOTEBOOK_VPC: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "regionNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "vpcName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpcNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetVpcListResponse`.
    pub static GET_VPC_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetVpcListResponse"), properties: &[
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_VPC), ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "total", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetVpcDetailRequest`.
    pub static GET_VPC_DETAIL_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetVpcDetailRequest"), properties: &[
        Property { name: "vpcNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetVpcDetailResponse`.
    pub static GET_VPC_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetVpcDetailResponse"), properties: &[
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "ipv4Cidr", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "regionNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "state", schema: &Schema { kinds: &[Kind::String], known: &["INIT", "CREATING", "RUN", "TERMTING"], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "vpcName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpcNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetSubnetListRequest`.
    pub static GET_SUBNET_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetSubnetListRequest"), properties: &[
        Property { name: "typeCode", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpcNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NotebookSubnet`.
    pub static NOTEBOOK_SUBNET: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "isPublic", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "subnetName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "subnetNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "zoneName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "zoneNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetSubnetListResponse`.
    pub static GET_SUBNET_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetSubnetListResponse"), properties: &[
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_SUBNET), ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "total", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetSubnetDetailRequest`.
    pub static GET_SUBNET_DETAIL_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetSubnetDetailRequest"), properties: &[
        Property { name: "vpcNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "subnetNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetSubnetDetailResponse`.
    pub static GET_SUBNET_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetSubnetDetailResponse"), properties: &[
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "isPublic", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", schema: &Schema { kinds: &[Kind::String], known: &["RUN"], ..ANY }, ..FIELD },
        Property { name: "subnet", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "subnetName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "subnetNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "vpcName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpcNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "zoneName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "zoneNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetTypeListRequest`.
    pub static GET_TYPE_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], ..ANY };

    /// `NotebookType`.
    pub static NOTEBOOK_TYPE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "typeCode", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "typeName", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetTypeListResponse`.
    pub static GET_TYPE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetTypeListResponse"), properties: &[
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_TYPE), ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetServerTypeListRequest`.
    pub static GET_SERVER_TYPE_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetServerTypeListRequest"), properties: &[
        Property { name: "typeCode", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NotebookServerType`.
    pub static NOTEBOOK_SERVER_TYPE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "serverDesc", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "serverTypeCode", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetServerTypeListResponse`.
    pub static GET_SERVER_TYPE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetServerTypeListResponse"), properties: &[
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_SERVER_TYPE), ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetNotebookListRequest`.
    pub static GET_NOTEBOOK_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetNotebookListRequest"), properties: &[
        Property { name: "accountId", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "paging", schema: &PAGING, ..FIELD },
    ], ..ANY };

    /// `NotebookSummary`.
    pub static NOTEBOOK_SUMMARY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "serverDesc", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", schema: &NOTEBOOK_STATE, ..FIELD },
        Property { name: "subnetName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "subnetNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "typeName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpcName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpcNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetNotebookListResponse`.
    pub static GET_NOTEBOOK_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetNotebookListResponse"), properties: &[
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_SUMMARY), ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "total", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetNotebookDetailRequest`.
    pub static GET_NOTEBOOK_DETAIL_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetNotebookDetailRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetNotebookDetailResponse`.
    pub static GET_NOTEBOOK_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetNotebookDetailResponse"), properties: &[
        Property { name: "acgName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "acgNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "additionalStorage", schema: &NOTEBOOK_ADDITIONAL_STORAGE, ..FIELD },
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "domain", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "loginKeyName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "serverDesc", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "sshAccount", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &NOTEBOOK_STATE, ..FIELD },
        Property { name: "subnetName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "subnetNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "typeName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "userConfigurations", schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_USER_CONFIGURATION), ..ANY }, ..FIELD },
        Property { name: "vpcName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpcNo", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetNotebookUserConfigurationSpecListRequest`.
    pub static GET_NOTEBOOK_USER_CONFIGURATION_SPEC_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetNotebookUserConfigurationSpecListRequest"), properties: &[
        Property { name: "typeName", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetNotebookUserConfigurationSpecListResponse`.
    pub static GET_NOTEBOOK_USER_CONFIGURATION_SPEC_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetNotebookUserConfigurationSpecListResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "userConfigurationSpecs", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_USER_CONFIGURATION_SPEC), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CheckNotebookAvailableNameRequest`.
    pub static CHECK_NOTEBOOK_AVAILABLE_NAME_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckNotebookAvailableNameRequest"), properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 15)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CheckNotebookAvailableNameResponse`.
    pub static CHECK_NOTEBOOK_AVAILABLE_NAME_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckNotebookAvailableNameResponse"), properties: &[
        Property { name: "availableName", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetLoginKeyListRequest`.
    pub static GET_LOGIN_KEY_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], ..ANY };

    /// `NotebookLoginKey`.
    pub static NOTEBOOK_LOGIN_KEY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "fingerprint", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "loginKeyName", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "publicKey", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetLoginKeyListResponse`.
    pub static GET_LOGIN_KEY_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetLoginKeyListResponse"), properties: &[
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_LOGIN_KEY), ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "total", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `RestartNotebookRequest`.
    pub static RESTART_NOTEBOOK_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("RestartNotebookRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `RestartNotebookResponse`.
    pub static RESTART_NOTEBOOK_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("RestartNotebookResponse"), properties: &[
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `DeleteNotebookRequest`.
    pub static DELETE_NOTEBOOK_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("DeleteNotebookRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `DeleteNotebookResponse`.
    pub static DELETE_NOTEBOOK_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("DeleteNotebookResponse"), properties: &[
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CreateNotebookRequest`.
    pub static CREATE_NOTEBOOK_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CreateNotebookRequest"), properties: &[
        Property { name: "accountId", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "addStorage", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "bucketName", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "loginKeyName", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 15), Check::Pattern(r"^[a-z][a-z0-9-]*[a-z0-9]$")], ..ANY }, ..FIELD },
        Property { name: "serverTypeCode", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "storageGB", schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(100, 2000), (4000, 4000), (6000, 6000)])], ..ANY }, ..FIELD },
        Property { name: "storageType", schema: &NOTEBOOK_STORAGE_TYPE, ..FIELD },
        Property { name: "subnetNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "typeCode", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "typeName", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "userConfigurations", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_USER_CONFIGURATION_VALUE), ..ANY }, ..FIELD },
        Property { name: "vpcNo", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], checks: &[Check::RequiredIf("addStorage", &["storageType", "storageGB"])], ..ANY };

    /// `CreateNotebookResponse`.
    pub static CREATE_NOTEBOOK_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CreateNotebookResponse"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SetNotebookUserConfigurationListRequest`.
    pub static SET_NOTEBOOK_USER_CONFIGURATION_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetNotebookUserConfigurationListRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "userConfigurations", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTEBOOK_USER_CONFIGURATION_VALUE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SetNotebookUserConfigurationListResponse`.
    pub static SET_NOTEBOOK_USER_CONFIGURATION_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetNotebookUserConfigurationListResponse"), properties: &[
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AppQueueName`.
    pub static APP_QUEUE_NAME: Schema = Schema { kinds: &[Kind::String], known: &["longlived", "dev"], checks: &[Check::Length(0, 60)], ..ANY };

    /// `AppState`.
    pub static APP_STATE: Schema = Schema { kinds: &[Kind::String], known: &["NEW", "NEW_SAVING", "SUBMITTED", "ACCEPTED", "RUNNING", "FINISHED", "FAILED", "KILLED"], ..ANY };

    /// `AppComponentState`.
    pub static APP_COMPONENT_STATE: Schema = Schema { kinds: &[Kind::String], known: &["FLEXING", "STABLE"], ..ANY };

    /// `AppContainerState`.
    pub static APP_CONTAINER_STATE: Schema = Schema { kinds: &[Kind::String], known: &["RUNNING_BUT_UNREADY", "READY", "STOPPED", "NEEDS_UPGRADE", "UPGRADING"], ..ANY };

    /// `AppTypeId`.
    pub static APP_TYPE_ID: Schema = Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 60)], ..ANY };

    /// `AppResponse`.
    pub static APP_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", schema: &APP_STATE, ..FIELD },
        Property { name: "queueName", schema: &APP_QUEUE_NAME, ..FIELD },
        Property { name: "accountId", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "accountName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "startedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "finishedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "lifetimeMillis", schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(i64::MIN, 9007199254740991)])], ..ANY }, ..FIELD },
        Property { name: "disabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "startName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AppListSearch`.
    pub static APP_LIST_SEARCH: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "accountId", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAppListRequest`.
    pub static GET_APP_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAppListRequest"), properties: &[
        Property { name: "search", required: true, schema: &APP_LIST_SEARCH, ..FIELD },
    ], ..ANY };

    /// `GetAppListResponse`.
    pub static GET_APP_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAppListResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "total", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&APP_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CheckAppAvailableNameRequest`.
    pub static CHECK_APP_AVAILABLE_NAME_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckAppAvailableNameRequest"), properties: &[
        Property { name: "accountId", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 15), Check::Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$")], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CheckAppAvailableNameResponse`.
    pub static CHECK_APP_AVAILABLE_NAME_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckAppAvailableNameResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "availableName", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAppTypeIdListResponse`.
    pub static GET_APP_TYPE_ID_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAppTypeIdListResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&APP_TYPE_ID), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAppBasicSettingRequest`.
    pub static GET_APP_BASIC_SETTING_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAppBasicSettingRequest"), properties: &[
        Property { name: "accountId", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "appTypeId", required: true, schema: &APP_TYPE_ID, ..FIELD },
    ], ..ANY };

    /// `DependableApp`.
    pub static DEPENDABLE_APP: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "appTypeName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "appTypeVersion", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "candidates", schema: &Schema { kinds: &[Kind::Array], items: Some(&APP_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAppBasicSettingResponse`.
    pub static GET_APP_BASIC_SETTING_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAppBasicSettingResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "template", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "dependableApp", schema: &DEPENDABLE_APP, ..FIELD },
        Property { name: "appMasterCpuCount", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "appMasterMemoryMb", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "publicQueueNames", schema: &Schema { kinds: &[Kind::Array, Kind::String], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "privateQueueNames", schema: &Schema { kinds: &[Kind::Array, Kind::String], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAppTypeTemplateRequest`.
    pub static GET_APP_TYPE_TEMPLATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAppTypeTemplateRequest"), properties: &[
        Property { name: "appTypeId", required: true, schema: &APP_TYPE_ID, ..FIELD },
    ], ..ANY };

    /// `GetAppTypeTemplateResponse`.
    pub static GET_APP_TYPE_TEMPLATE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAppTypeTemplateResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "template", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AppComponentRequest`.
    pub static APP_COMPONENT_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "memoryMb", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "cpuCount", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "containerCount", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(0, i64::MAX)])], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CreateAppRequest`.
    pub static CREATE_APP_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CreateAppRequest"), properties: &[
        Property { name: "accountId", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "queueName", required: true, schema: &APP_QUEUE_NAME, ..FIELD },
        Property { name: "appTypeId", required: true, schema: &APP_TYPE_ID, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 15), Check::Pattern(r"^[a-z0-9]+(-[a-z0-9]+)*$")], ..ANY }, ..FIELD },
        Property { name: "lifetime", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(300, 604800), (-1, -1)])], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 2048)], ..ANY }, ..FIELD },
        Property { name: "dependentIds", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "components", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&APP_COMPONENT_REQUEST), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CreateAppResponse`.
    pub static CREATE_APP_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CreateAppResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AppContainerResponse`.
    pub static APP_CONTAINER_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", schema: &APP_CONTAINER_STATE, ..FIELD },
        Property { name: "launchedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "hostName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AppComponentResponse`.
    pub static APP_COMPONENT_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", schema: &APP_COMPONENT_STATE, ..FIELD },
        Property { name: "desired", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "allocated", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "memoryMb", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "cpuCount", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "image", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "containerCount", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "containers", schema: &Schema { kinds: &[Kind::Array], items: Some(&APP_CONTAINER_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAppDetailRequest`.
    pub static GET_APP_DETAIL_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAppDetailRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAppDetailResponse`.
    pub static GET_APP_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAppDetailResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "appId", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "appTypeId", schema: &APP_TYPE_ID, ..FIELD },
        Property { name: "version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "lifetime", schema: &Schema { kinds: &[Kind::Integer, Kind::String], ..ANY }, ..FIELD },
        Property { name: "queueName", schema: &APP_QUEUE_NAME, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &APP_STATE, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Object, Kind::String], additional: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "components", schema: &Schema { kinds: &[Kind::Array], items: Some(&APP_COMPONENT_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KillAppContainerRequest`.
    pub static KILL_APP_CONTAINER_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("KillAppContainerRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "containerName", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 60)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KillAppContainerResponse`.
    pub static KILL_APP_CONTAINER_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("KillAppContainerResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KillAppMasterRequest`.
    pub static KILL_APP_MASTER_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("KillAppMasterRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KillAppMasterResponse`.
    pub static KILL_APP_MASTER_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("KillAppMasterResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SetAppContainerCountRequest`.
    pub static SET_APP_CONTAINER_COUNT_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetAppContainerCountRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "componentName", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "containerCount", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SetAppContainerCountResponse`.
    pub static SET_APP_CONTAINER_COUNT_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetAppContainerCountResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SetAppLifetimeRequest`.
    pub static SET_APP_LIFETIME_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetAppLifetimeRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
        Property { name: "lifetime", schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(300, 604800)])], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SetAppLifetimeResponse`.
    pub static SET_APP_LIFETIME_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetAppLifetimeResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `StartAppRequest`.
    pub static START_APP_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("StartAppRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `StartAppResponse`.
    pub static START_APP_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("StartAppResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `StopAppRequest`.
    pub static STOP_APP_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("StopAppRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `StopAppResponse`.
    pub static STOP_APP_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("StopAppResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `DeleteAppRequest`.
    pub static DELETE_APP_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("DeleteAppRequest"), properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `DeleteAppResponse`.
    pub static DELETE_APP_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("DeleteAppResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 22)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Base62Id`.
    pub static BASE62_ID: Schema = Schema { kinds: &[Kind::String], checks: &[Check::Length(1, 22), Check::Pattern(r"^[0-9A-Za-z]+$")], ..ANY };

    /// `AccountStatus`.
    pub static ACCOUNT_STATUS: Schema = Schema { kinds: &[Kind::String], known: &["ACCEPTED", "RUNNING", "CHANGING"], ..ANY };

    /// `HdfsNamespace`.
    pub static HDFS_NAMESPACE: Schema = Schema { kinds: &[Kind::String], checks: &[Check::OneOf(&["koya", "tata"])], ..ANY };

    /// `AccountPassword`.
    pub static ACCOUNT_PASSWORD: Schema = Schema { kinds: &[Kind::String], checks: &[Check::Length(8, 20), Check::Pattern(r#"^[^'"₩¥\\/&` ]+$"#), Check::CharacterClasses(3)], ..ANY };

    /// `AiWorkspaceName`.
    pub static AI_WORKSPACE_NAME: Schema = Schema { kinds: &[Kind::String], checks: &[Check::Length(1, 15), Check::Pattern(r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")], ..ANY };

    /// `CheckAccountAvailableNameRequest`.
    pub static CHECK_ACCOUNT_AVAILABLE_NAME_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckAccountAvailableNameRequest"), properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(2, 16), Check::Pattern(r"^[a-z0-9][a-z0-9-]*[a-z0-9]$")], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CheckAccountAvailableNameResponse`.
    pub static CHECK_ACCOUNT_AVAILABLE_NAME_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckAccountAvailableNameResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "availableName", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CheckAccountHasResourceRequest`.
    pub static CHECK_ACCOUNT_HAS_RESOURCE_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckAccountHasResourceRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `CheckAccountHasResourceResponse`.
    pub static CHECK_ACCOUNT_HAS_RESOURCE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckAccountHasResourceResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &BASE62_ID, ..FIELD },
        Property { name: "hasResource", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CreateAccountRequest`.
    pub static CREATE_ACCOUNT_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CreateAccountRequest"), properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(2, 16), Check::Pattern(r"^[a-z0-9-]+$")], ..ANY }, ..FIELD },
        Property { name: "password", required: true, sensitive: true, schema: &ACCOUNT_PASSWORD, ..FIELD },
    ], ..ANY };

    /// `CreateAccountResponse`.
    pub static CREATE_ACCOUNT_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CreateAccountResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `GetAccountListRequest`.
    pub static GET_ACCOUNT_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAccountListRequest"), ..ANY };

    /// `AccountResponse`.
    pub static ACCOUNT_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("contents"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "principal", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "status", schema: &ACCOUNT_STATUS, ..FIELD },
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "disabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAccountListResponse`.
    pub static GET_ACCOUNT_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAccountListResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "total", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&ACCOUNT_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAccountDetailRequest`.
    pub static GET_ACCOUNT_DETAIL_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAccountDetailRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `QuotaResponse`.
    pub static QUOTA_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("quotas"), properties: &[
        Property { name: "namespace", required: true, schema: &HDFS_NAMESPACE, ..FIELD },
        Property { name: "fileCountMillion", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "spaceTb", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAccountDetailResponse`.
    pub static GET_ACCOUNT_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAccountDetailResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "status", required: true, schema: &ACCOUNT_STATUS, ..FIELD },
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "quotas", schema: &Schema { kinds: &[Kind::Array], items: Some(&QUOTA_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAccountKerberosKeytabRequest`.
    pub static GET_ACCOUNT_KERBEROS_KEYTAB_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAccountKerberosKeytabRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `ResetAccountKerberosKeytabRequest`.
    pub static RESET_ACCOUNT_KERBEROS_KEYTAB_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("ResetAccountKerberosKeytabRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `ResetAccountKerberosKeytabResponse`.
    pub static RESET_ACCOUNT_KERBEROS_KEYTAB_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("ResetAccountKerberosKeytabResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `DeleteAccountRequest`.
    pub static DELETE_ACCOUNT_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("DeleteAccountRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `DeleteAccountResponse`.
    pub static DELETE_ACCOUNT_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("DeleteAccountResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `ResetAccountPasswordRequest`.
    pub static RESET_ACCOUNT_PASSWORD_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("ResetAccountPasswordRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "password", required: true, sensitive: true, schema: &ACCOUNT_PASSWORD, ..FIELD },
    ], ..ANY };

    /// `ResetAccountPasswordResponse`.
    pub static RESET_ACCOUNT_PASSWORD_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("ResetAccountPasswordResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `SetAccountQuotaRequest`.
    pub static SET_ACCOUNT_QUOTA_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetAccountQuotaRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "namespace", required: true, schema: &HDFS_NAMESPACE, ..FIELD },
        Property { name: "fileCountMillion", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(1, 5)])], ..ANY }, ..FIELD },
        Property { name: "spaceTb", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(200, 500)]), Check::MultipleOf(100)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SetAccountQuotaResponse`.
    pub static SET_ACCOUNT_QUOTA_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetAccountQuotaResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `AiAppDataInput`.
    pub static AI_APP_DATA_INPUT: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "hdfs", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "path", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiAppDataOutput`.
    pub static AI_APP_DATA_OUTPUT: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "hdfs", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "overwrite", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "path", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiAppData`.
    pub static AI_APP_DATA: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "input", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&AI_APP_DATA_INPUT), ..ANY }, ..FIELD },
        Property { name: "output", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&AI_APP_DATA_OUTPUT), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiAppDocker`.
    pub static AI_APP_DOCKER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "args", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "command", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "env", sensitive: true, schema: &Schema { kinds: &[Kind::Object], additional: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "exposeTcpPorts", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Integer], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "image", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "workdir", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiAppResource`.
    pub static AI_APP_RESOURCE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cpuCount", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "gpuCount", schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(1, 8)])], ..ANY }, ..FIELD },
        Property { name: "gpuModel", schema: &Schema { kinds: &[Kind::String], known: &["T4", "V100"], ..ANY }, ..FIELD },
        Property { name: "memoryMb", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiAppQueueName`.
    pub static AI_APP_QUEUE_NAME: Schema = Schema { kinds: &[Kind::String], known: &["gpu"], ..ANY };

    /// `AiAppFinalStatus`.
    pub static AI_APP_FINAL_STATUS: Schema = Schema { kinds: &[Kind::String], known: &["UNDEFINED", "SUCCEEDED", "FAILED", "KILLED"], ..ANY };

    /// `AiAppTypeSpec`.
    pub static AI_APP_TYPE_SPEC: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "userPackageUri", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "queueName", schema: &AI_APP_QUEUE_NAME, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource", schema: &AI_APP_RESOURCE, ..FIELD },
        Property { name: "docker", required: true, schema: &AI_APP_DOCKER, ..FIELD },
        Property { name: "data", schema: &AI_APP_DATA, ..FIELD },
    ], ..ANY };

    /// `AiWorkspaceConfig`.
    pub static AI_WORKSPACE_CONFIG: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("contents"), properties: &[
        Property { name: "configuration", schema: &AI_APP_TYPE_SPEC, ..FIELD },
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modifiedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AiWorkspaceResponse`.
    pub static AI_WORKSPACE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("contents"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "accountName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "imageVersion", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "disabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modifiedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AccountSearch`.
    pub static ACCOUNT_SEARCH: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("search"), properties: &[
        Property { name: "accountId", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `DockerImageSearch`.
    pub static DOCKER_IMAGE_SEARCH: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("search"), properties: &[
        Property { name: "typeName", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::OneOf(&["tensorflow", "pytorch"])], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CheckAiWorkspaceAvailableNameRequest`.
    pub static CHECK_AI_WORKSPACE_AVAILABLE_NAME_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckAiWorkspaceAvailableNameRequest"), properties: &[
        Property { name: "accountId", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "name", required: true, schema: &AI_WORKSPACE_NAME, ..FIELD },
    ], ..ANY };

    /// `CheckAiWorkspaceAvailableNameResponse`.
    pub static CHECK_AI_WORKSPACE_AVAILABLE_NAME_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CheckAiWorkspaceAvailableNameResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "availableName", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAiWorkspaceDockerImageListRequest`.
    pub static GET_AI_WORKSPACE_DOCKER_IMAGE_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiWorkspaceDockerImageListRequest"), properties: &[
        Property { name: "search", required: true, schema: &DOCKER_IMAGE_SEARCH, ..FIELD },
    ], ..ANY };

    /// `GetAiWorkspaceDockerImageListResponse`.
    pub static GET_AI_WORKSPACE_DOCKER_IMAGE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiWorkspaceDockerImageListResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "dockerImages", required: true, schema: &Schema { kinds: &[Kind::Object], additional: Some(&Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CreateAiWorkspaceRequest`.
    pub static CREATE_AI_WORKSPACE_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CreateAiWorkspaceRequest"), properties: &[
        Property { name: "accountId", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "name", required: true, schema: &AI_WORKSPACE_NAME, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 255)], ..ANY }, ..FIELD },
        Property { name: "configuration", required: true, schema: &AI_APP_TYPE_SPEC, ..FIELD },
    ], ..ANY };

    /// `CreateAiWorkspaceResponse`.
    pub static CREATE_AI_WORKSPACE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("CreateAiWorkspaceResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `GetAiWorkspaceListRequest`.
    pub static GET_AI_WORKSPACE_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiWorkspaceListRequest"), properties: &[
        Property { name: "search", required: true, schema: &ACCOUNT_SEARCH, ..FIELD },
    ], ..ANY };

    /// `GetAiWorkspaceListResponse`.
    pub static GET_AI_WORKSPACE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiWorkspaceListResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "total", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&AI_WORKSPACE_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAiWorkspaceDetailRequest`.
    pub static GET_AI_WORKSPACE_DETAIL_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiWorkspaceDetailRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `GetAiWorkspaceDetailResponse`.
    pub static GET_AI_WORKSPACE_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiWorkspaceDetailResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "accountId", schema: &BASE62_ID, ..FIELD },
        Property { name: "accountName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "imageVersion", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modifiedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "contents", schema: &Schema { kinds: &[Kind::Array], items: Some(&AI_WORKSPACE_CONFIG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAiWorkspaceConfigurationListRequest`.
    pub static GET_AI_WORKSPACE_CONFIGURATION_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiWorkspaceConfigurationListRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `GetAiWorkspaceConfigurationListResponse`.
    pub static GET_AI_WORKSPACE_CONFIGURATION_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiWorkspaceConfigurationListResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "total", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&AI_WORKSPACE_CONFIG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SetAiWorkspaceConfigurationRequest`.
    pub static SET_AI_WORKSPACE_CONFIGURATION_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetAiWorkspaceConfigurationRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "configuration", required: true, schema: &AI_APP_TYPE_SPEC, ..FIELD },
    ], ..ANY };

    /// `SetAiWorkspaceConfigurationResponse`.
    pub static SET_AI_WORKSPACE_CONFIGURATION_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SetAiWorkspaceConfigurationResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `DeleteAiWorkspaceRequest`.
    pub static DELETE_AI_WORKSPACE_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("DeleteAiWorkspaceRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `DeleteAiWorkspaceResponse`.
    pub static DELETE_AI_WORKSPACE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("DeleteAiWorkspaceResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `SubmitAiAppRequest`.
    pub static SUBMIT_AI_APP_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SubmitAiAppRequest"), properties: &[
        Property { name: "aiWorkspaceId", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "namePrefix", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(2, 8)], ..ANY }, ..FIELD },
        Property { name: "queueName", required: true, schema: &AI_APP_QUEUE_NAME, ..FIELD },
        Property { name: "data", required: true, schema: &AI_APP_DATA, ..FIELD },
        Property { name: "docker", required: true, schema: &AI_APP_DOCKER, ..FIELD },
        Property { name: "resource", required: true, schema: &AI_APP_RESOURCE, ..FIELD },
    ], ..ANY };

    /// `SubmitAiAppResponse`.
    pub static SUBMIT_AI_APP_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("SubmitAiAppResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "accountName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "queueName", schema: &AI_APP_QUEUE_NAME, ..FIELD },
        Property { name: "startedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "finishedAt", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "elapsedMillis", schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(i64::MIN, 9007199254740991)])], ..ANY }, ..FIELD },
        Property { name: "state", schema: &APP_STATE, ..FIELD },
        Property { name: "finalStatus", schema: &AI_APP_FINAL_STATUS, ..FIELD },
    ], ..ANY };

    /// `GetAiAppListRequest`.
    pub static GET_AI_APP_LIST_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiAppListRequest"), properties: &[
        Property { name: "search", required: true, schema: &ACCOUNT_SEARCH, ..FIELD },
    ], ..ANY };

    /// `AiAppResponse`.
    pub static AI_APP_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("contents"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "appId", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "accountName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "queueName", schema: &AI_APP_QUEUE_NAME, ..FIELD },
        Property { name: "workspaceName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", schema: &APP_STATE, ..FIELD },
        Property { name: "finalStatus", schema: &AI_APP_FINAL_STATUS, ..FIELD },
        Property { name: "disabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "startedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "finishedAt", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modifiedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAiAppListResponse`.
    pub static GET_AI_APP_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiAppListResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "contents", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&AI_APP_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAiAppDetailRequest`.
    pub static GET_AI_APP_DETAIL_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiAppDetailRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `AiAppContainer`.
    pub static AI_APP_CONTAINER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "containerId", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "component", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "createdAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "logUrl", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cpuCount", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "dockerImage", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "memoryMb", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "status", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GetAiAppDetailResponse`.
    pub static GET_AI_APP_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("GetAiAppDetailResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
        Property { name: "appId", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "accountName", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "queueName", schema: &AI_APP_QUEUE_NAME, ..FIELD },
        Property { name: "startedAt", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "finishedAt", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "elapsedMillis", schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(i64::MIN, 9007199254740991)])], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &APP_STATE, ..FIELD },
        Property { name: "finalStatus", schema: &AI_APP_FINAL_STATUS, ..FIELD },
        Property { name: "containers", schema: &Schema { kinds: &[Kind::Object], additional: Some(&AI_APP_CONTAINER), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KillAiAppRequest`.
    pub static KILL_AI_APP_REQUEST: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("KillAiAppRequest"), properties: &[
        Property { name: "id", required: true, schema: &BASE62_ID, ..FIELD },
    ], ..ANY };

    /// `KillAiAppResponse`.
    pub static KILL_AI_APP_RESPONSE: Schema = Schema { kinds: &[Kind::Object], xml_name: Some("KillAiAppResponse"), properties: &[
        Property { name: "success", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "message", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &BASE62_ID, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform File Storage, from `core/api/file-storage.yaml`.
pub mod file_storage {
    use super::*;

    /// `AccessRuleRequest`.
    pub static ACCESS_RULE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "action", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Pattern(r"^(add|remove)$")], ..ANY }, ..FIELD },
        Property { name: "object_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "object_type", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Pattern(r"^(VM|BM|GPU|GPU_NODE|ENDPOINT)$")], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AccessRuleResponse`.
    pub static ACCESS_RULE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "action", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "object_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "object_type", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "volume_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Tag`.
    pub static TAG: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 128)], ..ANY }, ..FIELD },
        Property { name: "value", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 256)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Volume`.
    pub static VOLUME: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "protocol", required: true, schema: &VOLUME_PROTOCOL, ..FIELD },
        Property { name: "purpose", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &VOLUME_STATE, ..FIELD },
        Property { name: "type_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "type_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeProtocol`.
    pub static VOLUME_PROTOCOL: Schema = Schema { kinds: &[Kind::String], known: &["NFS", "CIFS"], ..ANY };

    /// `VolumeState`.
    pub static VOLUME_STATE: Schema = Schema { kinds: &[Kind::String], known: &["creating", "available", "deleting", "error"], ..ANY };

    /// `VolumeCreateRequest`.
    pub static VOLUME_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cifs_password", sensitive: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(6, 20)], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Pattern(r"^[a-z]([a-z0-9_]){2,20}$")], ..ANY }, ..FIELD },
        Property { name: "protocol", required: true, schema: &VOLUME_PROTOCOL, ..FIELD },
        Property { name: "snapshot_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&TAG), ..ANY }, ..FIELD },
        Property { name: "type_name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Pattern(r"^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$")], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeCreateResponse`.
    pub static VOLUME_CREATE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "protocol", required: true, schema: &VOLUME_PROTOCOL, ..FIELD },
        Property { name: "snapshot_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "type_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "volume_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "volume_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeListResponse`.
    pub static VOLUME_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "filestorages", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&VOLUME), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeObjectAccessRuleListBase`.
    pub static VOLUME_OBJECT_ACCESS_RULE_LIST_BASE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "access_rule_state", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "object_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "object_type", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeObjectAccessRuleListResponse`.
    pub static VOLUME_OBJECT_ACCESS_RULE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "access_rules", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&VOLUME_OBJECT_ACCESS_RULE_LIST_BASE), ..ANY }, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "volume_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeSetRequest`.
    pub static VOLUME_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "file_unit_recovery_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeShowResponse`.
    pub static VOLUME_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cifs_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "encryption_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "endpoint_path", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "file_unit_recovery_enabled", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "path", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "usage", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "protocol", required: true, schema: &VOLUME_PROTOCOL, ..FIELD },
        Property { name: "purpose", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &VOLUME_STATE, ..FIELD },
        Property { name: "type_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "type_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform IAM, from `core/api/iam.yaml`.
pub mod iam {
    use super::*;

    /// `AccessKey`.
    pub static ACCESS_KEY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "access_key", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "access_key_type", schema: &Schema { kinds: &[Kind::String], known: &["PERMANENT", "TEMPORARY", "SECRET_VAULT_TEMPORARY"], ..ANY }, ..FIELD },
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "expiration_timestamp", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "is_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "parent_access_key_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "secret_key", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AccessKeyCreateRequest`.
    pub static ACCESS_KEY_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "access_key_type", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::OneOf(&["PERMANENT", "TEMPORARY"])], ..ANY }, ..FIELD },
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "duration", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "parent_access_key_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "passcode", sensitive: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AccessKeyResponse`.
    pub static ACCESS_KEY_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "access_key", required: true, schema: &ACCESS_KEY, ..FIELD },
    ], ..ANY };

    /// `AccessKeyUpdateRequest`.
    pub static ACCESS_KEY_UPDATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "is_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CreatedGroupMember`.
    pub static CREATED_GROUP_MEMBER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "creator_email", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "creator_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "user_email", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "user_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "user_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `EndpointsResponse`.
    pub static ENDPOINTS_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "region", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "service_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "service_type", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "url", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Group`.
    pub static GROUP: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "creator_email", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "creator_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 1000)], ..ANY }, ..FIELD },
        Property { name: "domain_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "members", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&GROUP_MEMBER), ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modifier_email", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modifier_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 24), Check::Pattern(r"^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$")], ..ANY }, ..FIELD },
        Property { name: "policies", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&POLICY), ..ANY }, ..FIELD },
        Property { name: "resource_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "roles", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&ROLE), ..ANY }, ..FIELD },
        Property { name: "service_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "service_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "srn", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "type", schema: &Schema { kinds: &[Kind::String], known: &["USER_DEFINED", "DEFAULT"], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GroupMember`.
    pub static GROUP_MEMBER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "creator_created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "creator_email", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "creator_last_login_at", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "creator_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "group_names", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "user_created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "user_email", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "user_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "user_last_login_at", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "user_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GroupMemberCreateRequest`.
    pub static GROUP_MEMBER_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "user_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GroupMemberCreateResponse`.
    pub static GROUP_MEMBER_CREATE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "group_member", required: true, schema: &CREATED_GROUP_MEMBER, ..FIELD },
    ], ..ANY };

    /// `GroupMemberPageResponse`.
    pub static GROUP_MEMBER_PAGE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "group_members", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&GROUP_MEMBER), ..ANY }, ..FIELD },
        Property { name: "page", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "sort", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GroupPageResponse`.
    pub static GROUP_PAGE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "groups", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&GROUP), ..ANY }, ..FIELD },
        Property { name: "page", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "sort", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `GroupShowResponse`.
    pub static GROUP_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "group", required: true, schema: &GROUP, ..FIELD },
    ], ..ANY };

    /// `ListAccessKeyResponse`.
    pub static LIST_ACCESS_KEY_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "access_keys", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&ACCESS_KEY), ..ANY }, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ListEndpointsResponse`.
    pub static LIST_ENDPOINTS_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "endpoints", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&ENDPOINTS_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Policy`.
    pub static POLICY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "creator_email", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "creator_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "default_version_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 1000)], ..ANY }, ..FIELD },
        Property { name: "domain_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modifier_email", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "modifier_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "policy_category", schema: &Schema { kinds: &[Kind::String], known: &["IDENTITY_BASED", "RESOURCE_BASED"], ..ANY }, ..FIELD },
        Property { name: "policy_name", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 128), Check::Pattern(r"^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$")], ..ANY }, ..FIELD },
        Property { name: "policy_type", schema: &Schema { kinds: &[Kind::String], known: &["SYSTEM_MANAGED", "USER_DEFINED"], ..ANY }, ..FIELD },
        Property { name: "policy_versions", schema: &Schema { kinds: &[Kind::Array], items: Some(&POLICY_VERSION), ..ANY }, ..FIELD },
        Property { name: "resource_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "service_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "service_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "srn", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", schema: &Schema { kinds: &[Kind::String], known: &["ACTIVE", "INACTIVE", "DELETED"], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `PolicyVersion`.
    pub static POLICY_VERSION: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "policy_document", schema: &Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }, ..FIELD },
        Property { name: "policy_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "policy_version_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Role`.
    pub static ROLE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "assume_role_policy_document", schema: &Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "creator_email", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "creator_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "max_session_duration", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modifier_email", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modifier_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "policies", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&POLICY), ..ANY }, ..FIELD },
        Property { name: "type", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Tag`.
    pub static TAG: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 128)], ..ANY }, ..FIELD },
        Property { name: "value", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 256)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `User`.
    pub static USER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "company_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "email", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "email_authenticated", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "first_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "groups", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&USER_GROUP), ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "last_login_at", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "last_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "last_password_update_at", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "password_reuse_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "phone_authenticated", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "timezone", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "type", schema: &Schema { kinds: &[Kind::String, Kind::Null], known: &["IAM"], ..ANY }, ..FIELD },
        Property { name: "user_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `UserCreateRequest`.
    pub static USER_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "group_ids", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "password", required: true, sensitive: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(9, 20)], ..ANY }, ..FIELD },
        Property { name: "policy_ids", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
        Property { name: "temporary_password", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "user_name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 64), Check::Pattern(r"^[a-zA-Z0-9+=,.@_-]*$")], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `UserGroup`.
    pub static USER_GROUP: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `UserPage`.
    pub static USER_PAGE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "page", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "users", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&USER), ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform Kubernetes Engine, from `core/api/kubernetes-engine.yaml`.
pub mod kubernetes_engine {
    use super::*;

    /// `AsyncResponse`.
    pub static ASYNC_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Cluster`.
    pub static CLUSTER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cloud_logging_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "cluster_namespace", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "kubernetes_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "managed_security_group", schema: &EXTERNAL_RESOURCE, ..FIELD },
        Property { name: "max_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "private_endpoint_access_control_resources", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&PRIVATE_ENDPOINT_ACCESS_CONTROL_RESOURCE), ..ANY }, ..FIELD },
        Property { name: "private_endpoint_url", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "private_kubeconfig_download_yn", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "public_endpoint_access_control_ip", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_endpoint_url", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_kubeconfig_download_yn", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "security_group_list", schema: &Schema { kinds: &[Kind::Array], items: Some(&EXTERNAL_RESOURCE), ..ANY }, ..FIELD },
        Property { name: "service_watch_logging_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "status", required: true, schema: &CLUSTER_STATUS, ..FIELD },
        Property { name: "subnet", schema: &EXTERNAL_RESOURCE, ..FIELD },
        Property { name: "volume", schema: &EXTERNAL_RESOURCE, ..FIELD },
        Property { name: "vpc", schema: &EXTERNAL_RESOURCE, ..FIELD },
    ], ..ANY };

    /// `ClusterCreateRequest`.
    pub static CLUSTER_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cloud_logging_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "kubernetes_version", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Pattern(r"^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$")], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 30), Check::Pattern(r"^[a-z][a-z0-9\-]*[a-z0-9]$")], ..ANY }, ..FIELD },
        Property { name: "private_endpoint_access_control_resources", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&PRIVATE_ENDPOINT_ACCESS_CONTROL_RESOURCE), ..ANY }, ..FIELD },
        Property { name: "public_endpoint_access_control_ip", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "security_group_id_list", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "service_watch_logging_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "subnet_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&TAG), ..ANY }, ..FIELD },
        Property { name: "volume_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterListResponse`.
    pub static CLUSTER_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "clusters", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&CLUSTER_SUMMARY), ..ANY }, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterLoggingSetRequest`.
    pub static CLUSTER_LOGGING_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cloud_logging_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterOfNodepool`.
    pub static CLUSTER_OF_NODEPOOL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterPrivateAccessControlSetRequest`.
    pub static CLUSTER_PRIVATE_ACCESS_CONTROL_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "private_endpoint_access_control_resources", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&PRIVATE_ENDPOINT_ACCESS_CONTROL_RESOURCE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterPublicAccessControlSetRequest`.
    pub static CLUSTER_PUBLIC_ACCESS_CONTROL_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "public_endpoint_access_control_ip", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterSecurityGroupsSetRequest`.
    pub static CLUSTER_SECURITY_GROUPS_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "security_group_id_list", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterServiceWatchLoggingSetRequest`.
    pub static CLUSTER_SERVICE_WATCH_LOGGING_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "service_watch_logging_enabled", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterSetResponse`.
    pub static CLUSTER_SET_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "resource_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterShowResponse`.
    pub static CLUSTER_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cluster", required: true, schema: &CLUSTER, ..FIELD },
    ], ..ANY };

    /// `ClusterStatus`.
    pub static CLUSTER_STATUS: Schema = Schema { kinds: &[Kind::String], known: &["RUNNING"], ..ANY };

    /// `ClusterSummary`.
    pub static CLUSTER_SUMMARY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "kubernetes_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "status", required: true, schema: &CLUSTER_STATUS, ..FIELD },
        Property { name: "subnet_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ClusterUpgradeSetRequest`.
    pub static CLUSTER_UPGRADE_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "kubernetes_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ExternalResource`.
    pub static EXTERNAL_RESOURCE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Image`.
    pub static IMAGE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "custom_image_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "os", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "os_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "scp_gpu_driver", since: Some("1.4"), schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Keypair`.
    pub static KEYPAIR: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KubeconfigKind`.
    pub static KUBECONFIG_KIND: Schema = Schema { kinds: &[Kind::String], checks: &[Check::OneOf(&["private", "public"])], ..ANY };

    /// `KubernetesVersionListResponse`.
    pub static KUBERNETES_VERSION_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "kubernetes_versions", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&KUBERNETES_VERSION_SUMMARY), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KubernetesVersionSummary`.
    pub static KUBERNETES_VERSION_SUMMARY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "kubernetes_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LinkedResource`.
    pub static LINKED_RESOURCE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "type", required: true, schema: &Schema { kinds: &[Kind::String], known: &["fs", "obs"], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodeInNodepool`.
    pub static NODE_IN_NODEPOOL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "kubernetes_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "status", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodeListInNodepoolResponse`.
    pub static NODE_LIST_IN_NODEPOOL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "nodes", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&NODE_IN_NODEPOOL), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodePoolStatus`.
    pub static NODE_POOL_STATUS: Schema = Schema { kinds: &[Kind::String], known: &["Running"], ..ANY };

    /// `Nodepool`.
    pub static NODEPOOL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "advanced_settings", schema: &NODEPOOL_ADVANCED_SETTINGS, ..FIELD },
        Property { name: "auto_recovery_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "auto_scale_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "cluster", schema: &CLUSTER_OF_NODEPOOL, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "current_node_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "desired_node_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image", schema: &IMAGE, ..FIELD },
        Property { name: "keypair", schema: &KEYPAIR, ..FIELD },
        Property { name: "kubernetes_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "labels", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&NODEPOOL_LABEL), ..ANY }, ..FIELD },
        Property { name: "linked_resources", since: Some("1.3"), schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&LINKED_RESOURCE), ..ANY }, ..FIELD },
        Property { name: "max_node_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "min_node_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "server_group_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "server_type", schema: &SERVER_TYPE, ..FIELD },
        Property { name: "status", required: true, schema: &NODE_POOL_STATUS, ..FIELD },
        Property { name: "taints", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&NODEPOOL_TAINT), ..ANY }, ..FIELD },
        Property { name: "volume_size", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "volume_type", schema: &VOLUME_TYPE, ..FIELD },
    ], ..ANY };

    /// `NodepoolAdvancedSettings`.
    pub static NODEPOOL_ADVANCED_SETTINGS: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "allowed_unsafe_sysctls", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "container_log_max_files", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(2, 10)])], ..ANY }, ..FIELD },
        Property { name: "container_log_max_size", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(10, 100)])], ..ANY }, ..FIELD },
        Property { name: "image_gc_high_threshold", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(10, 85)])], ..ANY }, ..FIELD },
        Property { name: "image_gc_low_threshold", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(10, 85)])], ..ANY }, ..FIELD },
        Property { name: "max_pods", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(10, 250)])], ..ANY }, ..FIELD },
        Property { name: "pod_max_pids", required: true, schema: &Schema { kinds: &[Kind::Integer], checks: &[Check::Ranges(&[(1024, 4194304)])], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolCreateRequest`.
    pub static NODEPOOL_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "advanced_settings", schema: &NODEPOOL_ADVANCED_SETTINGS, ..FIELD },
        Property { name: "cluster_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "custom_image_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "desired_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "image_os", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image_os_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "is_auto_recovery", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "is_auto_scale", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "keypair_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "kubernetes_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "labels", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&NODEPOOL_LABEL), ..ANY }, ..FIELD },
        Property { name: "linked_resources", since: Some("1.3"), schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&LINKED_RESOURCE), ..ANY }, ..FIELD },
        Property { name: "max_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "min_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 20), Check::Pattern(r"^[a-z][a-z0-9\-]*[a-z0-9]$")], ..ANY }, ..FIELD },
        Property { name: "scp_gpu_driver", since: Some("1.4"), schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "server_group_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "server_type_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "taints", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&NODEPOOL_TAINT), ..ANY }, ..FIELD },
        Property { name: "volume_max_iops", since: Some("1.4"), schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "volume_max_throughput", since: Some("1.4"), schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "volume_size", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "volume_type_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolLabel`.
    pub static NODEPOOL_LABEL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Pattern(r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$")], ..ANY }, ..FIELD },
        Property { name: "value", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 63), Check::Pattern(r"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$")], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolLabelsSetRequest`.
    pub static NODEPOOL_LABELS_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "labels", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NODEPOOL_LABEL), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolLinkedResourcesSetRequest`.
    pub static NODEPOOL_LINKED_RESOURCES_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "linked_resources", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&LINKED_RESOURCE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolImage`.
    pub static NODEPOOL_IMAGE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "end_of_support", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "kubernetes_version", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "os", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "os_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "scp_gpu_driver", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "scp_image_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "scp_original_image_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "scp_supported_class_types", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "visibility", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "volume", schema: &Schema { kinds: &[Kind::Object, Kind::Null], additional: Some(&ANY), ..ANY }, ..FIELD },
        Property { name: "zone", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolImageListResponse`.
    pub static NODEPOOL_IMAGE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "nodepool_images", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NODEPOOL_IMAGE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolListResponse`.
    pub static NODEPOOL_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "nodepools", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NODEPOOL_SUMMARY), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolShowResponse`.
    pub static NODEPOOL_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "nodepool", required: true, schema: &NODEPOOL, ..FIELD },
    ], ..ANY };

    /// `NodepoolSummary`.
    pub static NODEPOOL_SUMMARY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "auto_recovery_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "auto_scale_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "current_node_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "desired_node_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "image", schema: &IMAGE, ..FIELD },
        Property { name: "kubernetes_version", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "server_type", schema: &SERVER_TYPE, ..FIELD },
        Property { name: "status", required: true, schema: &NODE_POOL_STATUS, ..FIELD },
        Property { name: "volume_type", schema: &VOLUME_TYPE_SUMMARY, ..FIELD },
    ], ..ANY };

    /// `NodepoolTaint`.
    pub static NODEPOOL_TAINT: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "effect", schema: &Schema { kinds: &[Kind::String], known: &["NoSchedule", "NoExecute", "PreferNoSchedule"], ..ANY }, ..FIELD },
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Pattern(r"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$")], ..ANY }, ..FIELD },
        Property { name: "value", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 63), Check::Pattern(r"^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$")], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolTaintsSetRequest`.
    pub static NODEPOOL_TAINTS_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "taints", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NODEPOOL_TAINT), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolUpdateRequest`.
    pub static NODEPOOL_UPDATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "desired_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "is_auto_recovery", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "is_auto_scale", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "max_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "min_node_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NodepoolUpgradeSetRequest`.
    pub static NODEPOOL_UPGRADE_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "os_version", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "scp_gpu_driver", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `PrivateEndpointAccessControlResource`.
    pub static PRIVATE_ENDPOINT_ACCESS_CONTROL_RESOURCE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "type", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ServerType`.
    pub static SERVER_TYPE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Tag`.
    pub static TAG: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 128)], ..ANY }, ..FIELD },
        Property { name: "value", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 256)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeType`.
    pub static VOLUME_TYPE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "encrypt", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeTypeSummary`.
    pub static VOLUME_TYPE_SUMMARY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform Load Balancer, from `core/api/load-balancer.yaml`.
pub mod load_balancer {
    use super::*;

    /// `Loadbalancer`.
    pub static LOADBALANCER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "firewall_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "firewall_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "health_check_ip", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "layer_type", required: true, schema: &Schema { kinds: &[Kind::String], known: &["L4", "L7"], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "public_nat_ip", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_nat_state", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "service_ip", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "source_nat_ip", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &Schema { kinds: &[Kind::String], known: &["CREATING", "ACTIVE", "EDITING", "DELETING", "DELETED", "ERROR"], ..ANY }, ..FIELD },
        Property { name: "subnet_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LoadbalancerCreateRequest`.
    pub static LOADBALANCER_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "loadbalancer", required: true, schema: &LOADBALANCER_CREATE_REQUEST_DETAIL, ..FIELD },
    ], ..ANY };

    /// `LoadbalancerCreateRequestDetail`.
    pub static LOADBALANCER_CREATE_REQUEST_DETAIL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 255)], ..ANY }, ..FIELD },
        Property { name: "firewall_enabled", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "firewall_logging_enabled", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "layer_type", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 63), Check::Pattern(r"^[a-zA-Z0-9-_]*$")], ..ANY }, ..FIELD },
        Property { name: "publicip_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "service_ip", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "source_nat_ip", since: Some("1.3"), schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "subnet_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LoadbalancerListResponse`.
    pub static LOADBALANCER_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "loadbalancers", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&LOADBALANCER_LIST_RESPONSE_DETAIL), ..ANY }, ..FIELD },
        Property { name: "page", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "sort", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LoadbalancerListResponseDetail`.
    pub static LOADBALANCER_LIST_RESPONSE_DETAIL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "listener_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_nat_ip", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "service_ip", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "source_nat_ip", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "state", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LoadbalancerShowResponse`.
    pub static LOADBALANCER_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "loadbalancer", required: true, schema: &LOADBALANCER, ..FIELD },
    ], ..ANY };

    /// `LoadbalancerUpdateRequest`.
    pub static LOADBALANCER_UPDATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "loadbalancer", required: true, schema: &LOADBALANCER_UPDATE_REQUEST_DETAIL, ..FIELD },
    ], ..ANY };

    /// `LoadbalancerUpdateRequestDetail`.
    pub static LOADBALANCER_UPDATE_REQUEST_DETAIL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 255)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Tag`.
    pub static TAG: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 128)], ..ANY }, ..FIELD },
        Property { name: "value", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 256)], ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform Product, from `core/api/product.yaml`.
pub mod product {
    use super::*;

    /// `ProductCategoryListResponse`.
    pub static PRODUCT_CATEGORY_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "current_page", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "product_categories", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&PRODUCT_CATEGORY_RESPONSE), ..ANY }, ..FIELD },
        Property { name: "total_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "total_pages", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ProductCategoryResponse`.
    pub static PRODUCT_CATEGORY_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "category_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "display_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "display_name_ko", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "icon_file_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "is_exposed_menu", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "seq", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "service_group_color_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ProductListResponse`.
    pub static PRODUCT_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "current_page", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "products", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&PRODUCT_RESPONSE), ..ANY }, ..FIELD },
        Property { name: "total_count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "total_pages", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ProductResponse`.
    pub static PRODUCT_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "display_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "display_name_ko", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "kind", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "product_category_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "product_category_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "product_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform Quota, from `core/api/quota.yaml`.
pub mod quota {
    use super::*;

    /// `AccountQuota`.
    pub static ACCOUNT_QUOTA: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "account_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "adjustable", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "applied_value", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "approval", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "class_value", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "free_rate", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "initial_value", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "quota_item", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "reduction", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "request", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "request_class", required: true, schema: &QUOTA_SCOPE, ..FIELD },
        Property { name: "resource_type", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "service", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "srn", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "unit", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AccountQuotaListResponse`.
    pub static ACCOUNT_QUOTA_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_quotas", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&ACCOUNT_QUOTA), ..ANY }, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "page", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "sort", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `AccountQuotaShowResponse`.
    pub static ACCOUNT_QUOTA_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_quota", required: true, schema: &ACCOUNT_QUOTA, ..FIELD },
    ], ..ANY };

    /// `QuotaRequest`.
    pub static QUOTA_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "applied_at", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "applied_value", required: true, schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "approval_message", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "free_rate", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "initial_value", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "quota_item", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_class", required: true, schema: &QUOTA_SCOPE, ..FIELD },
        Property { name: "request_message", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_value", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "requester", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "service", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &REQUEST_STATE, ..FIELD },
        Property { name: "unit", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `QuotaRequestDetail`.
    pub static QUOTA_REQUEST_DETAIL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_quota_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "applied_at", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "applied_value", required: true, schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "approval_message", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "class_value", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "free_rate", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "initial_value", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "quota_item", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "reduction", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "request_message", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_value", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "requester", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &REQUEST_STATE, ..FIELD },
        Property { name: "unit", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `QuotaRequestListResponse`.
    pub static QUOTA_REQUEST_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "page", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "quota_requests", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&QUOTA_REQUEST), ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "sort", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `QuotaRequestShowResponse`.
    pub static QUOTA_REQUEST_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "quota_request", required: true, schema: &QUOTA_REQUEST_DETAIL, ..FIELD },
    ], ..ANY };

    /// `QuotaScope`.
    pub static QUOTA_SCOPE: Schema = Schema { kinds: &[Kind::String], known: &["Account", "Region"], ..ANY };

    /// `RequestState`.
    pub static REQUEST_STATE: Schema = Schema { kinds: &[Kind::String], known: &["BEFORE_APPROVE", "PARTIAL_APPROVED", "REFUSED", "HOLDING", "APPROVED", "AUTO_REDUCED"], ..ANY };
}

/// Samsung Cloud Platform Resource Manager, from `core/api/resource-manager.yaml`.
pub mod resource_manager {
    use super::*;

    /// `CreateResourceGroup`.
    pub static CREATE_RESOURCE_GROUP: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "region", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "resource_types", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "srn", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Resource`.
    pub static RESOURCE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "product_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "region", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "resource_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "resource_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "resource_type_display_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "srn", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "state", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ResourceGroup`.
    pub static RESOURCE_GROUP: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "region", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "resource_types", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ResourceGroupCreateRequest`.
    pub static RESOURCE_GROUP_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 64), Check::Pattern(r"^[가-힣ㄱ-ㅎㅏ-ㅣa-zA-Z0-9+=,.@_-]+$")], ..ANY }, ..FIELD },
        Property { name: "resource_types", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ResourceGroupCreateResponse`.
    pub static RESOURCE_GROUP_CREATE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "resource_group", required: true, schema: &CREATE_RESOURCE_GROUP, ..FIELD },
    ], ..ANY };

    /// `ResourceGroupPageResponse`.
    pub static RESOURCE_GROUP_PAGE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "page", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "resource_groups", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&RESOURCE_GROUP), ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "sort", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ResourceGroupShowResponse`.
    pub static RESOURCE_GROUP_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "resource_group", required: true, schema: &CREATE_RESOURCE_GROUP, ..FIELD },
    ], ..ANY };

    /// `ResourceShowResponse`.
    pub static RESOURCE_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "resource", required: true, schema: &RESOURCE, ..FIELD },
    ], ..ANY };

    /// `SrnKeyValue`.
    pub static SRN_KEY_VALUE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(1, 128), Check::Pattern(r"^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$")], ..ANY }, ..FIELD },
        Property { name: "srn", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "value", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 256), Check::Pattern(r"^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$")], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SrnTagList`.
    pub static SRN_TAG_LIST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "srn", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "tags", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Tag`.
    pub static TAG: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(1, 128), Check::Pattern(r"^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$")], ..ANY }, ..FIELD },
        Property { name: "value", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 256)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `TagBaseResponse`.
    pub static TAG_BASE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "content", required: true, schema: &Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `TagListResponse`.
    pub static TAG_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "content", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&SRN_KEY_VALUE), ..ANY }, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "page", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "sort", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `TagSetRequest`.
    pub static TAG_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "tags", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `TagShowListResponse`.
    pub static TAG_SHOW_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "content", required: true, schema: &SRN_TAG_LIST, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "page", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "sort", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform Security Group, from `core/api/security-group.yaml`.
pub mod security_group {
    use super::*;

    /// `SecurityGroup`.
    pub static SECURITY_GROUP: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "loggable", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "rule_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &Schema { kinds: &[Kind::String], known: &["ACTIVE"], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SecurityGroupCreateRequest`.
    pub static SECURITY_GROUP_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 255)], ..ANY }, ..FIELD },
        Property { name: "loggable", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 255)], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SecurityGroupListResponse`.
    pub static SECURITY_GROUP_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "security_groups", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&SECURITY_GROUP), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SecurityGroupRule`.
    pub static SECURITY_GROUP_RULE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "direction", required: true, schema: &Schema { kinds: &[Kind::String], known: &["ingress", "egress"], ..ANY }, ..FIELD },
        Property { name: "ethertype", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "port_range_max", required: true, schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "port_range_min", required: true, schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "protocol", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "remote_group_id", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "remote_group_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "remote_ip_prefix", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "security_group_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SecurityGroupRuleCreateRequest`.
    pub static SECURITY_GROUP_RULE_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 255)], ..ANY }, ..FIELD },
        Property { name: "direction", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "ethertype", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "port_range_max", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "port_range_min", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "protocol", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "remote_group_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "remote_ip_prefix", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "security_group_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SecurityGroupRuleListResponse`.
    pub static SECURITY_GROUP_RULE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "security_group_rules", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&SECURITY_GROUP_RULE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SecurityGroupRuleShowResponse`.
    pub static SECURITY_GROUP_RULE_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "security_group_rule", required: true, schema: &SECURITY_GROUP_RULE, ..FIELD },
    ], ..ANY };

    /// `SecurityGroupSetRequest`.
    pub static SECURITY_GROUP_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 255)], ..ANY }, ..FIELD },
        Property { name: "loggable", schema: &Schema { kinds: &[Kind::Boolean, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SecurityGroupShowResponse`.
    pub static SECURITY_GROUP_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "security_group", required: true, schema: &SECURITY_GROUP, ..FIELD },
    ], ..ANY };

    /// `Tag`.
    pub static TAG: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 128)], ..ANY }, ..FIELD },
        Property { name: "value", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 256)], ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform Virtual Server, from `core/api/virtual-server.yaml`.
pub mod virtual_server {
    use super::*;

    /// `ImageListResponse`.
    pub static IMAGE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "images", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&IMAGE_SHOW_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ImageShowResponse`.
    pub static IMAGE_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "checksum", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "container_format", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "disk_format", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "file", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "min_disk", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "min_ram", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "os_distro", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "os_hash_algo", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "os_hash_value", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "os_hidden", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "owner", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "owner_account_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "owner_user_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "protected", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "root_device_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "scp_image_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "scp_k8s_version", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "scp_original_image_type", schema: &Schema { kinds: &[Kind::String, Kind::Null], known: &["standard", "k8s"], ..ANY }, ..FIELD },
        Property { name: "scp_os_build_version", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "scp_os_version", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "size", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], checks: &[Check::Ranges(&[(i64::MIN, 9007199254740991)])], ..ANY }, ..FIELD },
        Property { name: "status", required: true, schema: &Schema { kinds: &[Kind::String], known: &["active"], ..ANY }, ..FIELD },
        Property { name: "updated_at", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "url", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "virtual_size", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], checks: &[Check::Ranges(&[(i64::MIN, 9007199254740991)])], ..ANY }, ..FIELD },
        Property { name: "visibility", schema: &Schema { kinds: &[Kind::String], known: &["public", "community", "shared", "private"], ..ANY }, ..FIELD },
        Property { name: "volumes", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Keypair`.
    pub static KEYPAIR: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "fingerprint", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "public_key", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "type", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KeypairCreateRequest`.
    pub static KEYPAIR_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(1, 255), Check::Pattern(r"^[a-zA-Z0-9-_ ]*$")], ..ANY }, ..FIELD },
        Property { name: "public_key", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KeypairCreateResponse`.
    pub static KEYPAIR_CREATE_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "fingerprint", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "private_key", sensitive: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "public_key", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "type", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KeypairListResponse`.
    pub static KEYPAIR_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "keypairs", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&KEYPAIR), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `KeypairShowResponse`.
    pub static KEYPAIR_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "fingerprint", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "public_key", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "type", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "user_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ServerType`.
    pub static SERVER_TYPE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "disk", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "ephemeral", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "extra_specs", schema: &Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "ram", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "swap", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "vcpus", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ServerTypeListResponse`.
    pub static SERVER_TYPE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "server_types", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&SERVER_TYPE), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Tag`.
    pub static TAG: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 128)], ..ANY }, ..FIELD },
        Property { name: "value", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 256)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeTypeDetailResponse`.
    pub static VOLUME_TYPE_DETAIL_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "extra_specs", schema: &VOLUME_TYPE_EXTRA_SPECS, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeTypeExtraSpecs`.
    pub static VOLUME_TYPE_EXTRA_SPECS: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "multiattach", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VolumeTypeListResponse`.
    pub static VOLUME_TYPE_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "volume_types", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&VOLUME_TYPE_DETAIL_RESPONSE), ..ANY }, ..FIELD },
    ], ..ANY };
}

/// Samsung Cloud Platform VPC, from `core/api/vpc.yaml`.
pub mod vpc {
    use super::*;

    /// `GatewayKind`.
    pub static GATEWAY_KIND: Schema = Schema { kinds: &[Kind::String], known: &["IGW", "GGW", "SIGW"], ..ANY };

    /// `NetworkState`.
    pub static NETWORK_STATE: Schema = Schema { kinds: &[Kind::String], known: &["CREATING", "ACTIVE", "EDITING", "DELETING", "DELETED", "ERROR"], ..ANY };

    /// `SubnetKind`.
    pub static SUBNET_KIND: Schema = Schema { kinds: &[Kind::String], known: &["GENERAL", "LOCAL", "VPC_ENDPOINT"], ..ANY };

    /// `InternetGateway`.
    pub static INTERNET_GATEWAY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "firewall_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "loggable", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &NETWORK_STATE, ..FIELD },
        Property { name: "type", required: true, schema: &GATEWAY_KIND, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpc_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `InternetGatewayCreateRequest`.
    pub static INTERNET_GATEWAY_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
        Property { name: "firewall_enabled", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "firewall_loggable", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
        Property { name: "type", required: true, schema: &GATEWAY_KIND, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `InternetGatewayListResponse`.
    pub static INTERNET_GATEWAY_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "page", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "internet_gateways", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&INTERNET_GATEWAY), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `InternetGatewaySetRequest`.
    pub static INTERNET_GATEWAY_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
        Property { name: "loggable", schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `InternetGatewayShowResponse`.
    pub static INTERNET_GATEWAY_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "internet_gateway", required: true, schema: &INTERNET_GATEWAY, ..FIELD },
    ], ..ANY };

    /// `NatGateway`.
    pub static NAT_GATEWAY: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "nat_gateway_ip_address", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "publicip_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &NETWORK_STATE, ..FIELD },
        Property { name: "subnet_cidr", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "subnet_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "subnet_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpc_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NatGatewayCreateRequest`.
    pub static NAT_GATEWAY_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
        Property { name: "publicip_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "subnet_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NatGatewayListResponse`.
    pub static NAT_GATEWAY_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "page", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "nat_gateways", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NAT_GATEWAY), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NatGatewaySetRequest`.
    pub static NAT_GATEWAY_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NatGatewayShowResponse`.
    pub static NAT_GATEWAY_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "nat_gateway", required: true, schema: &NAT_GATEWAY, ..FIELD },
    ], ..ANY };

    /// `Publicip`.
    pub static PUBLICIP: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "attached_resource_id", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "attached_resource_name", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "attached_resource_type", schema: &Schema { kinds: &[Kind::String], known: &["VM", "LB", "BM", "DB", "NAT_GW", "GPU_NODE", "VPN"], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "ip_address", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &Schema { kinds: &[Kind::String], known: &["RESERVED", "ATTACHED", "DELETED"], ..ANY }, ..FIELD },
        Property { name: "type", required: true, schema: &GATEWAY_KIND, ..FIELD },
    ], ..ANY };

    /// `PublicipCreateRequest`.
    pub static PUBLICIP_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
        Property { name: "type", required: true, schema: &GATEWAY_KIND, ..FIELD },
    ], ..ANY };

    /// `PublicipListResponse`.
    pub static PUBLICIP_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "page", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "publicips", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&PUBLICIP), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `PublicipSetRequest`.
    pub static PUBLICIP_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `PublicipShowResponse`.
    pub static PUBLICIP_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "publicip", required: true, schema: &PUBLICIP, ..FIELD },
    ], ..ANY };

    /// `Subnet`.
    pub static SUBNET: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cidr", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "gateway_ip_address", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &NETWORK_STATE, ..FIELD },
        Property { name: "type", required: true, schema: &SUBNET_KIND, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpc_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SubnetCreateRequest`.
    pub static SUBNET_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "allocation_pools", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "cidr", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
        Property { name: "dns_nameservers", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "gateway_ip_address", since: Some("1.2"), schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "host_routes", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 20), Check::Pattern(r"^[a-zA-Z0-9]*$")], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
        Property { name: "type", required: true, schema: &SUBNET_KIND, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SubnetDetail`.
    pub static SUBNET_DETAIL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cidr", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "gateway_ip_address", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &NETWORK_STATE, ..FIELD },
        Property { name: "type", required: true, schema: &SUBNET_KIND, ..FIELD },
        Property { name: "vpc_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "vpc_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "allocation_pools", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
        Property { name: "dhcp_ip_address", since: Some("1.2"), schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "dns_nameservers", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "host_routes", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SubnetListResponse`.
    pub static SUBNET_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "page", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "subnets", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&SUBNET), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SubnetSetRequest`.
    pub static SUBNET_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
        Property { name: "dhcp_ip_address", since: Some("1.2"), schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SubnetShowResponse`.
    pub static SUBNET_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "subnet", required: true, schema: &SUBNET_DETAIL, ..FIELD },
    ], ..ANY };

    /// `Tag`.
    pub static TAG: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "key", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 128)], ..ANY }, ..FIELD },
        Property { name: "value", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 256)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Vpc`.
    pub static VPC: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "account_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cidr_count", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "cidrs", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Array], items: Some(&VPC_CIDR), ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &NETWORK_STATE, ..FIELD },
    ], ..ANY };

    /// `VpcCidr`.
    pub static VPC_CIDR: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cidr", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "created_by", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VpcCidrCreateRequest`.
    pub static VPC_CIDR_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cidr", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VpcCreateRequest`.
    pub static VPC_CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "cidr", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(3, 20), Check::Pattern(r"^[a-zA-Z0-9-]*$")], ..ANY }, ..FIELD },
        Property { name: "tags", schema: &Schema { kinds: &[Kind::Array], items: Some(&TAG), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VpcListResponse`.
    pub static VPC_LIST_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "links", schema: &Schema { kinds: &[Kind::Array, Kind::Null], items: Some(&Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }), ..ANY }, ..FIELD },
        Property { name: "page", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", since: Some("1.2"), schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "vpcs", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&VPC), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VpcSetRequest`.
    pub static VPC_SET_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], checks: &[Check::Length(0, 50)], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `VpcShowResponse`.
    pub static VPC_SHOW_RESPONSE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "vpc", required: true, schema: &VPC, ..FIELD },
    ], ..ANY };
}
