//! Samsung Cloud Platform Kubernetes Engine: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.

use gureum::kubernetes_engine::*;

use crate::*;

#[tokio::test]
async fn clusters_list() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().list_with(ListClustersRequest::new()
            .size(20)
            .page(0)
            .sort("created_at:desc")
            .name("platform")
            .status("RUNNING")
            .kubernetes_version("v1.34.3")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.list",
        method: "GET",
        target: "/v1/clusters?size=20&page=0&sort=created_at%3Adesc&name=platform&status=RUNNING&kubernetes_version=v1.34.3",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.clusters.len(), 1);
    assert_eq!(answer.clusters[0].account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.clusters[0].created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.clusters[0].id, "70a599e031e749b7b260868f441e862b");
    assert_eq!(answer.clusters[0].kubernetes_version.as_deref(), Some("v1.34.3"));
    assert_eq!(answer.clusters[0].modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.clusters[0].name, "platform");
    assert_eq!(answer.clusters[0].status.as_str(), "RUNNING");
    assert_eq!(answer.clusters[0].subnet_id.as_deref(), Some("023c57b14f11483689338d085e061492"));
    assert_eq!(answer.count, Some(1));
}

#[tokio::test]
async fn clusters_create() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().create(ClusterCreateRequest::new(false, "v1.34.3", "platform", ["02fb574c-f30f-40e1-9f43-4d1572dee5bd"], true, "023c57b14f11483689338d085e061492", "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "7df8abb4912e4709b1cb237daccca7a8")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.create",
        method: "POST",
        target: "/v1/clusters",
        body: Some(r#"{"cloud_logging_enabled":false,"kubernetes_version":"v1.34.3","name":"platform","security_group_id_list":["02fb574c-f30f-40e1-9f43-4d1572dee5bd"],"service_watch_logging_enabled":true,"subnet_id":"023c57b14f11483689338d085e061492","volume_id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "70a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn clusters_show() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().show("70a599e031e749b7b260868f441e862b").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.show",
        method: "GET",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.cluster.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.cluster.cloud_logging_enabled, Some(false));
    assert_eq!(answer.cluster.cluster_namespace.as_deref(), Some("platform-12345"));
    assert_eq!(answer.cluster.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.cluster.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.cluster.id, "70a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cluster.kubernetes_version, "v1.34.3");
    assert_eq!(answer.cluster.managed_security_group.as_ref().unwrap().id, "2a9be312-5d4b-4bc8-b2ae-35100fa9241f");
    assert_eq!(answer.cluster.managed_security_group.as_ref().unwrap().name.as_deref(), Some("platform-managed"));
    assert_eq!(answer.cluster.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.cluster.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.cluster.name, "platform");
    assert!(answer.cluster.private_endpoint_access_control_resources.is_empty());
    assert_eq!(answer.cluster.private_endpoint_url.as_deref(), Some("https://platform.ske.private.kr-west1.samsungsdscloud.com:6443"));
    assert_eq!(answer.cluster.private_kubeconfig_download_yn.as_deref(), Some("Y"));
    assert_eq!(answer.cluster.public_kubeconfig_download_yn.as_deref(), Some("N"));
    assert_eq!(answer.cluster.security_group_list.len(), 1);
    assert_eq!(answer.cluster.security_group_list[0].id, "02fb574c-f30f-40e1-9f43-4d1572dee5bd");
    assert_eq!(answer.cluster.security_group_list[0].name.as_deref(), Some("platform-nodes"));
    assert_eq!(answer.cluster.service_watch_logging_enabled, Some(true));
    assert_eq!(answer.cluster.status.as_str(), "RUNNING");
    assert_eq!(answer.cluster.subnet.as_ref().unwrap().id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.cluster.subnet.as_ref().unwrap().name.as_deref(), Some("nodes"));
    assert_eq!(answer.cluster.volume.as_ref().unwrap().id, "bfdbabf2-04d9-4e8b-a205-020f8e6da438");
    assert_eq!(answer.cluster.volume.as_ref().unwrap().name.as_deref(), Some("platform"));
    assert_eq!(answer.cluster.vpc.as_ref().unwrap().id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.cluster.vpc.as_ref().unwrap().name.as_deref(), Some("platform"));
}

#[tokio::test]
async fn clusters_delete() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().delete("70a599e031e749b7b260868f441e862b").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.delete",
        method: "DELETE",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "70a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn clusters_get_kubeconfig() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().get_kubeconfig(GetKubeconfigClustersRequest::new("70a599e031e749b7b260868f441e862b", "private")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.getKubeconfig",
        method: "GET",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b/kubeconfig?kubeconfig_type=private",
        body: None,
        accepts: "application/yaml",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    let answer: gureum::Download = answer;
    assert_eq!(base64(answer.as_bytes()), "YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=");
}

#[tokio::test]
async fn clusters_get_user_kubeconfig() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().get_user_kubeconfig(GetUserKubeconfigClustersRequest::new("70a599e031e749b7b260868f441e862b", "private")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.getUserKubeconfig",
        method: "GET",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b/user-kubeconfig?kubeconfig_type=private",
        body: None,
        accepts: "application/yaml",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    let answer: gureum::Download = answer;
    assert_eq!(base64(answer.as_bytes()), "YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=");
}

#[tokio::test]
async fn clusters_set_private_access() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().set_private_access(ClusterPrivateAccessControlSetRequest::new("70a599e031e749b7b260868f441e862b", [PrivateEndpointAccessControlResource::new()
            .id("2a9be312-5d4b-4bc8-b2ae-35100fa9241f")
            .name("bastion")
            .kind("vm")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.setPrivateAccess",
        method: "PUT",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b/private-access-control",
        body: Some(r#"{"private_endpoint_access_control_resources":[{"id":"2a9be312-5d4b-4bc8-b2ae-35100fa9241f","name":"bastion","type":"vm"}]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "70a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn clusters_set_public_access() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().set_public_access(ClusterPublicAccessControlSetRequest::new("70a599e031e749b7b260868f441e862b", "203.0.113.0/24")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.setPublicAccess",
        method: "PUT",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b/public-access-control",
        body: Some(r#"{"public_endpoint_access_control_ip":"203.0.113.0/24"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "70a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn clusters_set_security_groups() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().set_security_groups(ClusterSecurityGroupsSetRequest::new("70a599e031e749b7b260868f441e862b", ["02fb574c-f30f-40e1-9f43-4d1572dee5bd"])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.setSecurityGroups",
        method: "PUT",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b/security-groups",
        body: Some(r#"{"security_group_id_list":["02fb574c-f30f-40e1-9f43-4d1572dee5bd"]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.cluster.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.cluster.cloud_logging_enabled, Some(false));
    assert_eq!(answer.cluster.cluster_namespace.as_deref(), Some("platform-12345"));
    assert_eq!(answer.cluster.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.cluster.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.cluster.id, "70a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cluster.kubernetes_version, "v1.34.3");
    assert_eq!(answer.cluster.managed_security_group.as_ref().unwrap().id, "2a9be312-5d4b-4bc8-b2ae-35100fa9241f");
    assert_eq!(answer.cluster.managed_security_group.as_ref().unwrap().name.as_deref(), Some("platform-managed"));
    assert_eq!(answer.cluster.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.cluster.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.cluster.name, "platform");
    assert!(answer.cluster.private_endpoint_access_control_resources.is_empty());
    assert_eq!(answer.cluster.private_endpoint_url.as_deref(), Some("https://platform.ske.private.kr-west1.samsungsdscloud.com:6443"));
    assert_eq!(answer.cluster.private_kubeconfig_download_yn.as_deref(), Some("Y"));
    assert_eq!(answer.cluster.public_kubeconfig_download_yn.as_deref(), Some("N"));
    assert_eq!(answer.cluster.security_group_list.len(), 1);
    assert_eq!(answer.cluster.security_group_list[0].id, "02fb574c-f30f-40e1-9f43-4d1572dee5bd");
    assert_eq!(answer.cluster.security_group_list[0].name.as_deref(), Some("platform-nodes"));
    assert_eq!(answer.cluster.service_watch_logging_enabled, Some(true));
    assert_eq!(answer.cluster.status.as_str(), "RUNNING");
    assert_eq!(answer.cluster.subnet.as_ref().unwrap().id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.cluster.subnet.as_ref().unwrap().name.as_deref(), Some("nodes"));
    assert_eq!(answer.cluster.volume.as_ref().unwrap().id, "bfdbabf2-04d9-4e8b-a205-020f8e6da438");
    assert_eq!(answer.cluster.volume.as_ref().unwrap().name.as_deref(), Some("platform"));
    assert_eq!(answer.cluster.vpc.as_ref().unwrap().id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.cluster.vpc.as_ref().unwrap().name.as_deref(), Some("platform"));
}

#[tokio::test]
async fn clusters_set_logging() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().set_logging(ClusterLoggingSetRequest::new("70a599e031e749b7b260868f441e862b", true)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.setLogging",
        method: "PUT",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b/logging",
        body: Some(r#"{"cloud_logging_enabled":true}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "70a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn clusters_set_service_watch_logging() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().set_service_watch_logging(ClusterServiceWatchLoggingSetRequest::new("70a599e031e749b7b260868f441e862b", true)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.setServiceWatchLogging",
        method: "PUT",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b/service-watch-logging",
        body: Some(r#"{"service_watch_logging_enabled":true}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "70a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn clusters_upgrade() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.clusters().upgrade(ClusterUpgradeSetRequest::new("70a599e031e749b7b260868f441e862b", "v1.34.3")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "clusters.upgrade",
        method: "PUT",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b/upgrade",
        body: Some(r#"{"kubernetes_version":"v1.34.3"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "70a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn kubernetes_versions_list() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.kubernetes_versions().list().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "kubernetesVersions.list",
        method: "GET",
        target: "/v1/kubernetes-versions",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.kubernetes_versions.len(), 2);
    assert_eq!(answer.kubernetes_versions[0].kubernetes_version, "v1.34.3");
}

#[tokio::test]
async fn images_list() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.images().list(ListImagesRequest::new("k8s")
            .size(20)
            .page(0)
            .kubernetes_version("v1.29.8")
            .os("ubuntu")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "images.list",
        method: "GET",
        target: "/v1/images?size=20&page=0&scp_original_image_type=k8s&kubernetes_version=v1.29.8&os=ubuntu",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert!(answer.links.is_empty());
    assert_eq!(answer.nodepool_images.len(), 1);
    assert_eq!(answer.nodepool_images[0].end_of_support, Some(false));
    assert_eq!(answer.nodepool_images[0].id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.nodepool_images[0].kubernetes_version.as_deref(), Some("v1.29.8"));
    assert_eq!(answer.nodepool_images[0].name.as_deref(), Some("ubuntu-22.04-k8s-v1.29.8"));
    assert_eq!(answer.nodepool_images[0].os.as_deref(), Some("ubuntu"));
    assert_eq!(answer.nodepool_images[0].os_version.as_deref(), Some("22.04"));
    assert_eq!(answer.nodepool_images[0].scp_gpu_driver.as_deref(), Some("ND_570.195.03"));
    assert_eq!(answer.nodepool_images[0].scp_image_type.as_deref(), Some("k8s"));
    assert_eq!(answer.nodepool_images[0].scp_original_image_type.as_deref(), Some("k8s"));
    assert_eq!(answer.nodepool_images[0].scp_supported_class_types, ["GPU-A100-1", "GPU-H100-2", "GPU-B300-3"]);
    assert_eq!(answer.nodepool_images[0].visibility.as_deref(), Some("private"));
    assert_eq!(answer.nodepool_images[0].volume.as_ref().unwrap().len(), 1);
    assert_eq!(answer.nodepool_images[0].zone.as_deref(), Some("kr-west1-a"));
}

#[tokio::test]
async fn node_pools_list() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().list(ListNodePoolsRequest::new("70a599e031e749b7b260868f441e862b")
            .size(20)
            .page(0)
            .sort("created_at:desc")
            .nodepool_name("nodes")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.list",
        method: "GET",
        target: "/v1/clusters/70a599e031e749b7b260868f441e862b/nodepools?size=20&page=0&sort=created_at%3Adesc&nodepool_name=nodes",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.nodepools.len(), 1);
    assert_eq!(answer.nodepools[0].account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.nodepools[0].auto_recovery_enabled, Some(true));
    assert_eq!(answer.nodepools[0].auto_scale_enabled, Some(false));
    assert_eq!(answer.nodepools[0].current_node_count, Some(2));
    assert_eq!(answer.nodepools[0].desired_node_count, Some(2));
    assert_eq!(answer.nodepools[0].id, "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79");
    assert_eq!(answer.nodepools[0].image.as_ref().unwrap().os.as_deref(), Some("ubuntu"));
    assert_eq!(answer.nodepools[0].image.as_ref().unwrap().os_version.as_deref(), Some("22.04"));
    assert_eq!(answer.nodepools[0].kubernetes_version.as_deref(), Some("v1.34.3"));
    assert_eq!(answer.nodepools[0].name, "nodes");
    assert_eq!(answer.nodepools[0].server_type.as_ref().unwrap().description.as_deref(), Some("Standard"));
    assert_eq!(answer.nodepools[0].server_type.as_ref().unwrap().id.as_deref(), Some("s1v4m8"));
    assert_eq!(answer.nodepools[0].status.as_str(), "Running");
    assert_eq!(answer.nodepools[0].volume_type.as_ref().unwrap().id.as_deref(), Some("c643ac35-3aec-43e6-b97a-3d6f666c5207"));
    assert_eq!(answer.nodepools[0].volume_type.as_ref().unwrap().name.as_deref(), Some("SSD"));
}

#[tokio::test]
async fn node_pools_create() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().create(NodepoolCreateRequest::new("70a599e031e749b7b260868f441e862b", "ubuntu", "22.04", true, false, "platform-nodes", "v1.34.3", "nodes", "s1v4m8", 104, "SSD")
            .desired_node_count(2)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.create",
        method: "POST",
        target: "/v1/nodepools",
        body: Some(r#"{"cluster_id":"70a599e031e749b7b260868f441e862b","desired_node_count":2,"image_os":"ubuntu","image_os_version":"22.04","is_auto_recovery":true,"is_auto_scale":false,"keypair_name":"platform-nodes","kubernetes_version":"v1.34.3","name":"nodes","server_type_id":"s1v4m8","volume_size":104,"volume_type_name":"SSD"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.nodepool.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.nodepool.auto_recovery_enabled, Some(true));
    assert_eq!(answer.nodepool.auto_scale_enabled, Some(false));
    assert_eq!(answer.nodepool.cluster.as_ref().unwrap().id, "70a599e031e749b7b260868f441e862b");
    assert_eq!(answer.nodepool.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.nodepool.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.nodepool.current_node_count, Some(2));
    assert_eq!(answer.nodepool.desired_node_count, Some(2));
    assert_eq!(answer.nodepool.id, "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79");
    assert_eq!(answer.nodepool.image.as_ref().unwrap().os.as_deref(), Some("ubuntu"));
    assert_eq!(answer.nodepool.image.as_ref().unwrap().os_version.as_deref(), Some("22.04"));
    assert_eq!(answer.nodepool.keypair.as_ref().unwrap().name, "platform-nodes");
    assert_eq!(answer.nodepool.kubernetes_version.as_deref(), Some("v1.34.3"));
    assert!(answer.nodepool.labels.is_empty());
    assert_eq!(answer.nodepool.max_node_count, Some(2));
    assert_eq!(answer.nodepool.min_node_count, Some(2));
    assert_eq!(answer.nodepool.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.nodepool.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.nodepool.name, "nodes");
    assert_eq!(answer.nodepool.server_type.as_ref().unwrap().description.as_deref(), Some("Standard"));
    assert_eq!(answer.nodepool.server_type.as_ref().unwrap().id.as_deref(), Some("s1v4m8"));
    assert_eq!(answer.nodepool.status.as_str(), "Running");
    assert!(answer.nodepool.taints.is_empty());
    assert_eq!(answer.nodepool.volume_size, Some(104));
    assert_eq!(answer.nodepool.volume_type.as_ref().unwrap().encrypt, Some(false));
    assert_eq!(answer.nodepool.volume_type.as_ref().unwrap().id.as_deref(), Some("c643ac35-3aec-43e6-b97a-3d6f666c5207"));
    assert_eq!(answer.nodepool.volume_type.as_ref().unwrap().name.as_deref(), Some("SSD"));
}

#[tokio::test]
async fn node_pools_show() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().show("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.show",
        method: "GET",
        target: "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.nodepool.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.nodepool.auto_recovery_enabled, Some(true));
    assert_eq!(answer.nodepool.auto_scale_enabled, Some(false));
    assert_eq!(answer.nodepool.cluster.as_ref().unwrap().id, "70a599e031e749b7b260868f441e862b");
    assert_eq!(answer.nodepool.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.nodepool.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.nodepool.current_node_count, Some(2));
    assert_eq!(answer.nodepool.desired_node_count, Some(2));
    assert_eq!(answer.nodepool.id, "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79");
    assert_eq!(answer.nodepool.image.as_ref().unwrap().os.as_deref(), Some("ubuntu"));
    assert_eq!(answer.nodepool.image.as_ref().unwrap().os_version.as_deref(), Some("22.04"));
    assert_eq!(answer.nodepool.keypair.as_ref().unwrap().name, "platform-nodes");
    assert_eq!(answer.nodepool.kubernetes_version.as_deref(), Some("v1.34.3"));
    assert!(answer.nodepool.labels.is_empty());
    assert_eq!(answer.nodepool.max_node_count, Some(2));
    assert_eq!(answer.nodepool.min_node_count, Some(2));
    assert_eq!(answer.nodepool.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.nodepool.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.nodepool.name, "nodes");
    assert_eq!(answer.nodepool.server_type.as_ref().unwrap().description.as_deref(), Some("Standard"));
    assert_eq!(answer.nodepool.server_type.as_ref().unwrap().id.as_deref(), Some("s1v4m8"));
    assert_eq!(answer.nodepool.status.as_str(), "Running");
    assert!(answer.nodepool.taints.is_empty());
    assert_eq!(answer.nodepool.volume_size, Some(104));
    assert_eq!(answer.nodepool.volume_type.as_ref().unwrap().encrypt, Some(false));
    assert_eq!(answer.nodepool.volume_type.as_ref().unwrap().id.as_deref(), Some("c643ac35-3aec-43e6-b97a-3d6f666c5207"));
    assert_eq!(answer.nodepool.volume_type.as_ref().unwrap().name.as_deref(), Some("SSD"));
}

#[tokio::test]
async fn node_pools_update() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().update(NodepoolUpdateRequest::new("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
            .desired_node_count(3)
            .is_auto_scale(false)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.update",
        method: "PUT",
        target: "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79",
        body: Some(r#"{"desired_node_count":3,"is_auto_scale":false}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79");
}

#[tokio::test]
async fn node_pools_delete() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().delete("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.delete",
        method: "DELETE",
        target: "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79");
}

#[tokio::test]
async fn node_pools_list_nodes() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().list_nodes(ListNodesNodePoolsRequest::new("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
            .size(20)
            .page(0)
            .sort("created_at:desc")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.listNodes",
        method: "GET",
        target: "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/nodes?size=20&page=0&sort=created_at%3Adesc",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.nodes.len(), 1);
    assert_eq!(answer.nodes[0].account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.nodes[0].kubernetes_version.as_deref(), Some("v1.34.3"));
    assert_eq!(answer.nodes[0].name, "nodes-84d799f767-8dr2p");
    assert_eq!(answer.nodes[0].status, "RUNNING");
}

#[tokio::test]
async fn node_pools_set_labels() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().set_labels(NodepoolLabelsSetRequest::new("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", [NodepoolLabel::new("example.com/team")
            .value("data")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.setLabels",
        method: "PUT",
        target: "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/labels",
        body: Some(r#"{"labels":[{"key":"example.com/team","value":"data"}]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79");
}

#[tokio::test]
async fn node_pools_set_taints() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().set_taints(NodepoolTaintsSetRequest::new("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", [NodepoolTaint::new("example.com/gpu")
            .effect("NoSchedule")
            .value("only")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.setTaints",
        method: "PUT",
        target: "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/taints",
        body: Some(r#"{"taints":[{"effect":"NoSchedule","key":"example.com/gpu","value":"only"}]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79");
}

#[tokio::test]
async fn node_pools_set_linked_resources() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().set_linked_resources(NodepoolLinkedResourcesSetRequest::new("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", [LinkedResource::new("bfdbabf2-04d9-4e8b-a205-020f8e6da438", "platform", "fs")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.setLinkedResources",
        method: "PUT",
        target: "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/linked-resources",
        body: Some(r#"{"linked_resources":[{"id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","name":"platform","type":"fs"}]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79");
}

#[tokio::test]
async fn node_pools_upgrade() {
    let wire = Wire::start();
    let client: KubernetesEngine = wire.client(KubernetesEngine::builder());
    let answer = client.node_pools().upgrade(NodepoolUpgradeSetRequest::new("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", "22.04")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "nodePools.upgrade",
        method: "PUT",
        target: "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/upgrade",
        body: Some(r#"{"os_version":"22.04"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "ske 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.request_id.as_deref(), Some("80a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79");
}

#[test]
fn answers_of_clusters_list_decode() {
    answers::<ClusterListResponse>(
        &[
            ("ours", r#"{"clusters":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","id":"70a599e031e749b7b260868f441e862b","kubernetes_version":"v1.34.3","modified_at":"2026-11-01T00:00:00Z","name":"platform","node_count":null,"status":"RUNNING","subnet_id":"023c57b14f11483689338d085e061492"}],"count":1}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_clusters_create_decode() {
    answers::<AsyncResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_clusters_show_decode() {
    answers::<ClusterShowResponse>(
        &[
            ("ours", r#"{"cluster":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","cloud_logging_enabled":false,"cluster_namespace":"platform-12345","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"70a599e031e749b7b260868f441e862b","kubernetes_version":"v1.34.3","managed_security_group":{"id":"2a9be312-5d4b-4bc8-b2ae-35100fa9241f","name":"platform-managed"},"max_node_count":null,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform","node_count":null,"private_endpoint_access_control_resources":[],"private_endpoint_url":"https://platform.ske.private.kr-west1.samsungsdscloud.com:6443","private_kubeconfig_download_yn":"Y","public_endpoint_access_control_ip":null,"public_endpoint_url":null,"public_kubeconfig_download_yn":"N","security_group_list":[{"id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","name":"platform-nodes"}],"service_watch_logging_enabled":true,"status":"RUNNING","subnet":{"id":"023c57b14f11483689338d085e061492","name":"nodes"},"volume":{"id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","name":"platform"},"vpc":{"id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform"}}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_clusters_delete_decode() {
    answers::<AsyncResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_clusters_set_private_access_decode() {
    answers::<ClusterSetResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_clusters_set_public_access_decode() {
    answers::<ClusterSetResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_clusters_set_security_groups_decode() {
    answers::<ClusterShowResponse>(
        &[
            ("ours", r#"{"cluster":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","cloud_logging_enabled":false,"cluster_namespace":"platform-12345","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"70a599e031e749b7b260868f441e862b","kubernetes_version":"v1.34.3","managed_security_group":{"id":"2a9be312-5d4b-4bc8-b2ae-35100fa9241f","name":"platform-managed"},"max_node_count":null,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform","node_count":null,"private_endpoint_access_control_resources":[],"private_endpoint_url":"https://platform.ske.private.kr-west1.samsungsdscloud.com:6443","private_kubeconfig_download_yn":"Y","public_endpoint_access_control_ip":null,"public_endpoint_url":null,"public_kubeconfig_download_yn":"N","security_group_list":[{"id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","name":"platform-nodes"}],"service_watch_logging_enabled":true,"status":"RUNNING","subnet":{"id":"023c57b14f11483689338d085e061492","name":"nodes"},"volume":{"id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","name":"platform"},"vpc":{"id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform"}}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_clusters_set_logging_decode() {
    answers::<ClusterSetResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_clusters_set_service_watch_logging_decode() {
    answers::<ClusterSetResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_clusters_upgrade_decode() {
    answers::<ClusterSetResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_kubernetes_versions_list_decode() {
    answers::<KubernetesVersionListResponse>(
        &[
            ("ours", r#"{"kubernetes_versions":[{"description":null,"kubernetes_version":"v1.34.3"},{"description":null,"kubernetes_version":"v1.33.5"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_images_list_decode() {
    answers::<NodePoolImageList>(
        &[
            ("vendor", r#"{"count":1,"links":[],"nodepool_images":[{"end_of_support":false,"id":"10a599e031e749b7b260868f441e862b","kubernetes_version":"v1.29.8","name":"ubuntu-22.04-k8s-v1.29.8","os":"ubuntu","os_version":"22.04","scp_gpu_driver":"ND_570.195.03","scp_image_type":"k8s","scp_original_image_type":"k8s","scp_supported_class_types":["GPU-A100-1","GPU-H100-2","GPU-B300-3"],"visibility":"private","volume":{"size":100},"zone":"kr-west1-a"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_list_decode() {
    answers::<NodepoolListResponse>(
        &[
            ("ours", r#"{"count":1,"nodepools":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","auto_recovery_enabled":true,"auto_scale_enabled":false,"current_node_count":2,"desired_node_count":2,"id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79","image":{"os":"ubuntu","os_version":"22.04"},"kubernetes_version":"v1.34.3","name":"nodes","server_type":{"description":"Standard","id":"s1v4m8"},"status":"Running","volume_type":{"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"}}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_create_decode() {
    answers::<NodepoolShowResponse>(
        &[
            ("ours", r#"{"nodepool":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","auto_recovery_enabled":true,"auto_scale_enabled":false,"cluster":{"id":"70a599e031e749b7b260868f441e862b"},"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","current_node_count":2,"desired_node_count":2,"id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79","image":{"os":"ubuntu","os_version":"22.04"},"keypair":{"name":"platform-nodes"},"kubernetes_version":"v1.34.3","labels":[],"max_node_count":2,"min_node_count":2,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"nodes","server_type":{"description":"Standard","id":"s1v4m8"},"status":"Running","taints":[],"volume_size":104,"volume_type":{"encrypt":false,"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"}}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_show_decode() {
    answers::<NodepoolShowResponse>(
        &[
            ("ours", r#"{"nodepool":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","auto_recovery_enabled":true,"auto_scale_enabled":false,"cluster":{"id":"70a599e031e749b7b260868f441e862b"},"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","current_node_count":2,"desired_node_count":2,"id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79","image":{"os":"ubuntu","os_version":"22.04"},"keypair":{"name":"platform-nodes"},"kubernetes_version":"v1.34.3","labels":[],"max_node_count":2,"min_node_count":2,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"nodes","server_type":{"description":"Standard","id":"s1v4m8"},"status":"Running","taints":[],"volume_size":104,"volume_type":{"encrypt":false,"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"}}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_update_decode() {
    answers::<AsyncResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_delete_decode() {
    answers::<AsyncResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_list_nodes_decode() {
    answers::<NodeListInNodepoolResponse>(
        &[
            ("ours", r#"{"count":1,"nodes":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","kubernetes_version":"v1.34.3","name":"nodes-84d799f767-8dr2p","status":"RUNNING"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_set_labels_decode() {
    answers::<AsyncResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_set_taints_decode() {
    answers::<AsyncResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_set_linked_resources_decode() {
    answers::<AsyncResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_node_pools_upgrade_decode() {
    answers::<AsyncResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#),
        ],
        &[
        ],
        &[],
    );
}
