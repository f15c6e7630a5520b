// One call of every operation of Samsung Cloud Platform AI&MLOps Platform, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform AI&MLOps Platform") struct AIMLOpsWireTests {
    @Test("aiMlOps.checkClusterVersion") func aiMlOpsCheckClusterVersion() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.checkClusterVersion(clusterId: "10a599e031e749b7b260868f441e862b", version: "1.28.1")
        try same(answer, #"{"result":false}"#)
        try wire.asked("aiMlOps.checkClusterVersion", "GET", "/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/check-version?version=1.28.1")
    }

    @Test("aiMlOps.checkDuplication") func aiMlOpsCheckDuplication() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.checkDuplication(releaseName: "aiml-test")
        try same(answer, #"{"result":false}"#)
        try wire.asked("aiMlOps.checkDuplication", "GET", "/v1/aimlops-platform/check-duplication?release_name=aiml-test")
    }

    @Test("aiMlOps.listPlatforms") func aiMlOpsListPlatforms() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.listPlatforms(size: 20, page: 0, sort: "created_dt:asc", createdBy: "10a599e031e749b7b260868f441e862b", releaseName: "aiml-test", clusterName: "cluster-test", version: "v1.7.1", kubeflowType: "Mini", status: "DEPLOYED").firstPage()
        try same(answer, #"{"contents":[{"cluster_id":"10a599e031e749b7b260868f441e862b","cluster_name":"cluster-test","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","kubeflow_type":"Enterprise","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","release_id":"10a599e031e749b7b260868f441e862b","release_name":"aiml-test","status":"DEPLOYED","version":"v1.7.1"}],"total_count":10}"#)
        try wire.asked("aiMlOps.listPlatforms", "GET", "/v1/aimlops-platform?size=20&page=0&sort=created_dt%3Aasc&created_by=10a599e031e749b7b260868f441e862b&release_name=aiml-test&cluster_name=cluster-test&version=v1.7.1&kubeflow_type=Mini&status=DEPLOYED")
    }

    @Test("aiMlOps.createPlatform") func aiMlOpsCreatePlatform() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.createPlatform(aiMlOpsPlatformCreateRequest: AIMLOps.AiMlOpsPlatformCreateRequest(aiMlOpsPlatformType: "Enterprise", imageId: "10a599e031e749b7b260868f441e862b", releaseName: "aiml-test", aiMlOpsPlatformEndpointType: "Private", clusterId: "10a599e031e749b7b260868f441e862b", initialUserEmail: "example@gmail.com", initialUserPassword: "147@53A69a", tags: []))
        try same(answer, #"{"project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_id":"10a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("aiMlOps.createPlatform", "POST", "/v1/aimlops-platform")
    }

    @Test("aiMlOps.getPlatformDetails") func aiMlOpsGetPlatformDetails() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.getPlatformDetails(releaseId: "10a599e031e749b7b260868f441e862b")
        try same(answer, #"{"ai_ml_ops_platform_domain_service":{},"ai_ml_ops_platform_endpoint_ip_address":"","ai_ml_ops_platform_endpoint_port":"","ai_ml_ops_platform_endpoint_type":"","ai_ml_ops_platform_type":"Enterprise","cluster_id":"10a599e031e749b7b260868f441e862b","cluster_name":"cluster-test","cluster_state":"RUNNING","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","dashboard_state":"","image_id":"10a599e031e749b7b260868f441e862b","image_name":"","initial_user_email":"","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","project_id":"10a599e031e749b7b260868f441e862b","project_name":"","release_id":"10a599e031e749b7b260868f441e862b","release_name":"aiml-test","release_state":"DEPLOYED","storage_class_name":"","version":"v1.7.1"}"#)
        try wire.asked("aiMlOps.getPlatformDetails", "GET", "/v1/aimlops-platform/10a599e031e749b7b260868f441e862b")
    }

    @Test("aiMlOps.updatePlatform") func aiMlOpsUpdatePlatform() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.updatePlatform(releaseId: "10a599e031e749b7b260868f441e862b", aiMlOpsPlatformDomainService: AIMLOps.AiMlOpsPlatformDomainServiceRequest(dnsId: "acdd205d-b1d3-44e7-ab7a-429ca090e941", domainServiceName: "sample.aimlopsplatform.com", ip: "192.168.3.197", operationType: "CREATE", recordId: "8af744b9-4893-4f98-881d-4df984de7162", recordName: "sample"), aiMlOpsPlatformEndpointType: "Public")
        try same(answer, #"{"project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_id":"10a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("aiMlOps.updatePlatform", "PUT", "/v1/aimlops-platform/10a599e031e749b7b260868f441e862b")
    }

    @Test("aiMlOps.deletePlatform") func aiMlOpsDeletePlatform() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        try await client.deletePlatform(releaseId: "10a599e031e749b7b260868f441e862b", withK8s: false)
        try wire.asked("aiMlOps.deletePlatform", "DELETE", "/v1/aimlops-platform/10a599e031e749b7b260868f441e862b?with_k8s=false")
    }

    @Test("aiMlOps.listImages") func aiMlOpsListImages() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.listImages(size: 20, page: 0, sort: "created_dt:asc", imageName: "sdskubeflow-enterprise").firstPage()
        try same(answer, #"{"contents":[{"base_image":"","category":"","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","description":"","icon_file":"","icon_file_name":"","image_attr":{},"image_id":"","image_name":"","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","os_type":"","product_type":"Enterprise","project_id":"10a599e031e749b7b260868f441e862b"}],"total_count":10}"#)
        try wire.asked("aiMlOps.listImages", "GET", "/v1/aimlops-platform/images?size=20&page=0&sort=created_dt%3Aasc&image_name=sdskubeflow-enterprise")
    }

    @Test("aiMlOps.listNodes") func aiMlOpsListNodes() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.listNodes(clusterId: "10a599e031e749b7b260868f441e862b", size: 20, page: 0, sort: "created_dt:asc").firstPage()
        try same(answer, #"{"count":0,"links":[],"nodes":[]}"#)
        try wire.asked("aiMlOps.listNodes", "GET", "/v1/aimlops-platform/internal/clusters/10a599e031e749b7b260868f441e862b/nodes?size=20&page=0&sort=created_dt%3Aasc")
    }

    @Test("aiMlOps.listStorageClasses") func aiMlOpsListStorageClasses() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.listStorageClasses(clusterId: "10a599e031e749b7b260868f441e862b").firstPage()
        try same(answer, #"{"count":0,"links":[],"storage_classes":[]}"#)
        try wire.asked("aiMlOps.listStorageClasses", "GET", "/v1/aimlops-platform/internal/clusters/10a599e031e749b7b260868f441e862b/storageclasses")
    }

    @Test("aiMlOps.validateClusterNamespace") func aiMlOpsValidateClusterNamespace() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.validateClusterNamespace(clusterId: "10a599e031e749b7b260868f441e862b")
        try same(answer, #"{"result":false}"#)
        try wire.asked("aiMlOps.validateClusterNamespace", "GET", "/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/validate-namespaces")
    }

    @Test("aiMlOps.validateClusterResourceSize") func aiMlOpsValidateClusterResourceSize() async throws {
        let (client, wire) = try Wire.open(AIMLOps.self)
        let answer = try await client.validateClusterResourceSize(clusterId: "10a599e031e749b7b260868f441e862b", productType: "Enterprise")
        try same(answer, #"{"result":false}"#)
        try wire.asked("aiMlOps.validateClusterResourceSize", "GET", "/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/validate-resources?product_type=Enterprise")
    }
}
