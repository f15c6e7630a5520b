// One call of every operation of Samsung Cloud Platform Kubernetes Engine, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform Kubernetes Engine") struct KubernetesEngineWireTests {
    @Test("clusters.list") func clustersList() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.list(size: 20, page: 0, sort: "created_at:desc", name: "platform", status: "RUNNING", kubernetesVersion: "v1.34.3").firstPage()
        try same(answer, #"{"clusters":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","id":"70a599e031e749b7b260868f441e862b","kubernetes_version":"v1.34.3","modified_at":"2026-11-01T00:00:00Z","name":"platform","node_count":null,"status":"RUNNING","subnet_id":"023c57b14f11483689338d085e061492"}],"count":1}"#)
        try wire.asked("clusters.list", "GET", "/v1/clusters?size=20&page=0&sort=created_at%3Adesc&name=platform&status=RUNNING&kubernetes_version=v1.34.3")
    }

    @Test("clusters.create") func clustersCreate() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.create(cloudLoggingEnabled: false, kubernetesVersion: "v1.34.3", name: "platform", securityGroupIdList: ["02fb574c-f30f-40e1-9f43-4d1572dee5bd"], serviceWatchLoggingEnabled: true, subnetId: "023c57b14f11483689338d085e061492", volumeId: "bfdbabf2-04d9-4e8b-a205-020f8e6da438", vpcId: "7df8abb4912e4709b1cb237daccca7a8")
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("clusters.create", "POST", "/v1/clusters")
    }

    @Test("clusters.show") func clustersShow() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.show(clusterId: "70a599e031e749b7b260868f441e862b")
        try same(answer, #"{"cluster":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","cloud_logging_enabled":false,"cluster_namespace":"platform-12345","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"70a599e031e749b7b260868f441e862b","kubernetes_version":"v1.34.3","managed_security_group":{"id":"2a9be312-5d4b-4bc8-b2ae-35100fa9241f","name":"platform-managed"},"max_node_count":null,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform","node_count":null,"private_endpoint_access_control_resources":[],"private_endpoint_url":"https://platform.ske.private.kr-west1.samsungsdscloud.com:6443","private_kubeconfig_download_yn":"Y","public_endpoint_access_control_ip":null,"public_endpoint_url":null,"public_kubeconfig_download_yn":"N","security_group_list":[{"id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","name":"platform-nodes"}],"service_watch_logging_enabled":true,"status":"RUNNING","subnet":{"id":"023c57b14f11483689338d085e061492","name":"nodes"},"volume":{"id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","name":"platform"},"vpc":{"id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform"}}}"#)
        try wire.asked("clusters.show", "GET", "/v1/clusters/70a599e031e749b7b260868f441e862b")
    }

    @Test("clusters.delete") func clustersDelete() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.delete(clusterId: "70a599e031e749b7b260868f441e862b")
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("clusters.delete", "DELETE", "/v1/clusters/70a599e031e749b7b260868f441e862b")
    }

    @Test("clusters.getKubeconfig") func clustersGetKubeconfig() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.getKubeconfig(clusterId: "70a599e031e749b7b260868f441e862b", kubeconfigType: "private")
        same(answer, Download.self, file: "YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=")
        try wire.asked("clusters.getKubeconfig", "GET", "/v1/clusters/70a599e031e749b7b260868f441e862b/kubeconfig?kubeconfig_type=private")
    }

    @Test("clusters.getUserKubeconfig") func clustersGetUserKubeconfig() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.getUserKubeconfig(clusterId: "70a599e031e749b7b260868f441e862b", kubeconfigType: "private")
        same(answer, Download.self, file: "YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=")
        try wire.asked("clusters.getUserKubeconfig", "GET", "/v1/clusters/70a599e031e749b7b260868f441e862b/user-kubeconfig?kubeconfig_type=private")
    }

    @Test("clusters.setPrivateAccess") func clustersSetPrivateAccess() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.setPrivateAccess(clusterId: "70a599e031e749b7b260868f441e862b", privateEndpointAccessControlResources: [KubernetesEngine.PrivateEndpointAccessControlResource(id: "2a9be312-5d4b-4bc8-b2ae-35100fa9241f", name: "bastion", kind: "vm")])
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("clusters.setPrivateAccess", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/private-access-control")
    }

    @Test("clusters.setPublicAccess") func clustersSetPublicAccess() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.setPublicAccess(clusterId: "70a599e031e749b7b260868f441e862b", publicEndpointAccessControlIp: "203.0.113.0/24")
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("clusters.setPublicAccess", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/public-access-control")
    }

    @Test("clusters.setSecurityGroups") func clustersSetSecurityGroups() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.setSecurityGroups(clusterId: "70a599e031e749b7b260868f441e862b", securityGroupIdList: ["02fb574c-f30f-40e1-9f43-4d1572dee5bd"])
        try same(answer, #"{"cluster":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","cloud_logging_enabled":false,"cluster_namespace":"platform-12345","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"70a599e031e749b7b260868f441e862b","kubernetes_version":"v1.34.3","managed_security_group":{"id":"2a9be312-5d4b-4bc8-b2ae-35100fa9241f","name":"platform-managed"},"max_node_count":null,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform","node_count":null,"private_endpoint_access_control_resources":[],"private_endpoint_url":"https://platform.ske.private.kr-west1.samsungsdscloud.com:6443","private_kubeconfig_download_yn":"Y","public_endpoint_access_control_ip":null,"public_endpoint_url":null,"public_kubeconfig_download_yn":"N","security_group_list":[{"id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","name":"platform-nodes"}],"service_watch_logging_enabled":true,"status":"RUNNING","subnet":{"id":"023c57b14f11483689338d085e061492","name":"nodes"},"volume":{"id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","name":"platform"},"vpc":{"id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform"}}}"#)
        try wire.asked("clusters.setSecurityGroups", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/security-groups")
    }

    @Test("clusters.setLogging") func clustersSetLogging() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.setLogging(clusterId: "70a599e031e749b7b260868f441e862b", cloudLoggingEnabled: true)
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("clusters.setLogging", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/logging")
    }

    @Test("clusters.setServiceWatchLogging") func clustersSetServiceWatchLogging() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.setServiceWatchLogging(clusterId: "70a599e031e749b7b260868f441e862b", serviceWatchLoggingEnabled: true)
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("clusters.setServiceWatchLogging", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/service-watch-logging")
    }

    @Test("clusters.upgrade") func clustersUpgrade() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.clusters.upgrade(clusterId: "70a599e031e749b7b260868f441e862b", kubernetesVersion: "v1.34.3")
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"70a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("clusters.upgrade", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/upgrade")
    }

    @Test("kubernetesVersions.list") func kubernetesVersionsList() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.kubernetesVersions.list().firstPage()
        try same(answer, #"{"kubernetes_versions":[{"description":null,"kubernetes_version":"v1.34.3"},{"description":null,"kubernetes_version":"v1.33.5"}]}"#)
        try wire.asked("kubernetesVersions.list", "GET", "/v1/kubernetes-versions")
    }

    @Test("images.list") func imagesList() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.images.list(scpOriginalImageType: "k8s", size: 20, page: 0, kubernetesVersion: "v1.29.8", os: "ubuntu").firstPage()
        try same(answer, #"{"count":1,"links":[],"nodepool_images":[{"end_of_support":false,"id":"10a599e031e749b7b260868f441e862b","kubernetes_version":"v1.29.8","name":"ubuntu-22.04-k8s-v1.29.8","os":"ubuntu","os_version":"22.04","scp_gpu_driver":"ND_570.195.03","scp_image_type":"k8s","scp_original_image_type":"k8s","scp_supported_class_types":["GPU-A100-1","GPU-H100-2","GPU-B300-3"],"visibility":"private","volume":{"size":100},"zone":"kr-west1-a"}]}"#)
        try wire.asked("images.list", "GET", "/v1/images?size=20&page=0&scp_original_image_type=k8s&kubernetes_version=v1.29.8&os=ubuntu")
    }

    @Test("nodePools.list") func nodePoolsList() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.list(clusterId: "70a599e031e749b7b260868f441e862b", size: 20, page: 0, sort: "created_at:desc", nodepoolName: "nodes").firstPage()
        try same(answer, #"{"count":1,"nodepools":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","auto_recovery_enabled":true,"auto_scale_enabled":false,"current_node_count":2,"desired_node_count":2,"id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79","image":{"os":"ubuntu","os_version":"22.04"},"kubernetes_version":"v1.34.3","name":"nodes","server_type":{"description":"Standard","id":"s1v4m8"},"status":"Running","volume_type":{"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"}}]}"#)
        try wire.asked("nodePools.list", "GET", "/v1/clusters/70a599e031e749b7b260868f441e862b/nodepools?size=20&page=0&sort=created_at%3Adesc&nodepool_name=nodes")
    }

    @Test("nodePools.create") func nodePoolsCreate() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.create(clusterId: "70a599e031e749b7b260868f441e862b", imageOs: "ubuntu", imageOsVersion: "22.04", isAutoRecovery: true, isAutoScale: false, keypairName: "platform-nodes", kubernetesVersion: "v1.34.3", name: "nodes", serverTypeId: "s1v4m8", volumeSize: 104, volumeTypeName: "SSD", desiredNodeCount: 2)
        try same(answer, #"{"nodepool":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","auto_recovery_enabled":true,"auto_scale_enabled":false,"cluster":{"id":"70a599e031e749b7b260868f441e862b"},"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","current_node_count":2,"desired_node_count":2,"id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79","image":{"os":"ubuntu","os_version":"22.04"},"keypair":{"name":"platform-nodes"},"kubernetes_version":"v1.34.3","labels":[],"max_node_count":2,"min_node_count":2,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"nodes","server_type":{"description":"Standard","id":"s1v4m8"},"status":"Running","taints":[],"volume_size":104,"volume_type":{"encrypt":false,"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"}}}"#)
        try wire.asked("nodePools.create", "POST", "/v1/nodepools")
    }

    @Test("nodePools.show") func nodePoolsShow() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.show(nodepoolId: "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
        try same(answer, #"{"nodepool":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","auto_recovery_enabled":true,"auto_scale_enabled":false,"cluster":{"id":"70a599e031e749b7b260868f441e862b"},"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","current_node_count":2,"desired_node_count":2,"id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79","image":{"os":"ubuntu","os_version":"22.04"},"keypair":{"name":"platform-nodes"},"kubernetes_version":"v1.34.3","labels":[],"max_node_count":2,"min_node_count":2,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"nodes","server_type":{"description":"Standard","id":"s1v4m8"},"status":"Running","taints":[],"volume_size":104,"volume_type":{"encrypt":false,"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"}}}"#)
        try wire.asked("nodePools.show", "GET", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
    }

    @Test("nodePools.update") func nodePoolsUpdate() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.update(nodepoolId: "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", desiredNodeCount: 3, isAutoScale: false)
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#)
        try wire.asked("nodePools.update", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
    }

    @Test("nodePools.delete") func nodePoolsDelete() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.delete(nodepoolId: "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#)
        try wire.asked("nodePools.delete", "DELETE", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
    }

    @Test("nodePools.listNodes") func nodePoolsListNodes() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.listNodes(nodepoolId: "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", size: 20, page: 0, sort: "created_at:desc").firstPage()
        try same(answer, #"{"count":1,"nodes":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","kubernetes_version":"v1.34.3","name":"nodes-84d799f767-8dr2p","status":"RUNNING"}]}"#)
        try wire.asked("nodePools.listNodes", "GET", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/nodes?size=20&page=0&sort=created_at%3Adesc")
    }

    @Test("nodePools.setLabels") func nodePoolsSetLabels() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.setLabels(nodepoolId: "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", labels: [KubernetesEngine.NodepoolLabel(key: "example.com/team", value: "data")])
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#)
        try wire.asked("nodePools.setLabels", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/labels")
    }

    @Test("nodePools.setTaints") func nodePoolsSetTaints() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.setTaints(nodepoolId: "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", taints: [KubernetesEngine.NodepoolTaint(key: "example.com/gpu", effect: "NoSchedule", value: "only")])
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#)
        try wire.asked("nodePools.setTaints", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/taints")
    }

    @Test("nodePools.setLinkedResources") func nodePoolsSetLinkedResources() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.setLinkedResources(nodepoolId: "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", linkedResources: [KubernetesEngine.LinkedResource(id: "bfdbabf2-04d9-4e8b-a205-020f8e6da438", name: "platform", kind: "fs")])
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#)
        try wire.asked("nodePools.setLinkedResources", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/linked-resources")
    }

    @Test("nodePools.upgrade") func nodePoolsUpgrade() async throws {
        let (client, wire) = try Wire.open(KubernetesEngine.self)
        let answer = try await client.nodePools.upgrade(nodepoolId: "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", osVersion: "22.04")
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","request_id":"80a599e031e749b7b260868f441e862b","resource_id":"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"}"#)
        try wire.asked("nodePools.upgrade", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/upgrade")
    }
}
