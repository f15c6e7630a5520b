// One call of every operation of Samsung Cloud Platform Cloud ML, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform Cloud ML") struct CloudMLWireTests {
    @Test("cloudMl.checkDuplication") func cloudMlCheckDuplication() async throws {
        let (client, wire) = try Wire.open(CloudML.self)
        let answer = try await client.checkDuplication(name: "aiml-test")
        try same(answer, #"{"result":false}"#)
        try wire.asked("cloudMl.checkDuplication", "GET", "/v1/cloud-ml/check-duplication?name=aiml-test")
    }

    @Test("cloudMl.estimateCluster") func cloudMlEstimateCluster() async throws {
        let (client, wire) = try Wire.open(CloudML.self)
        let answer = try await client.estimateCluster(clusterId: "10a599e031e749b7b260868f441e862b", useCopilot: false)
        try same(answer, #"{"analytics":{"cpu":0,"gpu":"","memory":0},"application":{"cpu":0,"memory":0},"copilot":{"cpu":0,"gpu":"","memory":0}}"#)
        try wire.asked("cloudMl.estimateCluster", "GET", "/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b/estimate?use_copilot=false")
    }

    @Test("cloudMl.listImages") func cloudMlListImages() async throws {
        let (client, wire) = try Wire.open(CloudML.self)
        let answer = try await client.listImages().firstPage()
        try same(answer, #"{"contents":[{"copilot_enabled":"","display_version":"","image_id":"","image_name":"","k8s_version":""}],"total_count":1}"#)
        try wire.asked("cloudMl.listImages", "GET", "/v1/cloud-ml/images")
    }

    @Test("cloudMl.checkClusterReleasable") func cloudMlCheckClusterReleasable() async throws {
        let (client, wire) = try Wire.open(CloudML.self)
        let answer = try await client.checkClusterReleasable(clusterId: "10a599e031e749b7b260868f441e862b")
        try same(answer, #"{"exceptions":[],"result":true}"#)
        try wire.asked("cloudMl.checkClusterReleasable", "GET", "/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b/check-releasable")
    }

    @Test("cloudMl.getClusterProduct") func cloudMlGetClusterProduct() async throws {
        let (client, wire) = try Wire.open(CloudML.self)
        let answer = try await client.getClusterProduct(clusterId: "10a599e031e749b7b260868f441e862b")
        try same(answer, #"{"cloud_ml":{"cloud_ml_id":"10a599e031e749b7b260868f441e862b","cloud_ml_state":"DEPLOYED","cluster_id":"10a599e031e749b7b260868f441e862b","copilot_enabled":false,"created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","custom_registry_access_key":"aiml-test","custom_registry_host":"aiml-test","description":"aiml-test","display_version":"22.04","domain_name":"aiml-test","endpoint_type":"private","image_id":"10a599e031e749b7b260868f441e862b","image_name":"aiml-test","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","namespace_name":"aiml-test","product_group_id":"10a599e031e749b7b260868f441e862b","project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_limit_text":"aiml-test","resource_request_text":"aiml-test","storage_class_name":"aiml-test"},"cloud_ml_common":{"cloud_ml_common_id":"10a599e031e749b7b260868f441e862b","cloud_ml_common_state":"DEPLOYED","cluster_id":"10a599e031e749b7b260868f441e862b","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","custom_registry_access_key":"aiml-test","custom_registry_host":"aiml-test","custom_registry_project_id":"aiml-test","custom_registry_region":"aiml-test","domain_name":"aiml-test","endpoint_type":"private","image_id":"10a599e031e749b7b260868f441e862b","image_registry_url":"","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","namespace_name":"aiml-test","product_group_id":"10a599e031e749b7b260868f441e862b","project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_limit_text":"aiml-test","resource_request_text":"aiml-test","storage_class_name":"aiml-test"}}"#)
        try wire.asked("cloudMl.getClusterProduct", "GET", "/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b")
    }

    @Test("cloudMl.create") func cloudMlCreate() async throws {
        let (client, wire) = try Wire.open(CloudML.self)
        let answer = try await client.create(analyticsResource: CloudML.AnalyticsEstimateResponse(cpu: 1, gpu: "", memory: 2), applicationResource: CloudML.ApplicationEstimateResponse(cpu: 1, memory: 2), cloudMlName: "aiml-test", clusterId: "10a599e031e749b7b260868f441e862b", customRegistryAccessKey: "10a599e031e749b7b260868f441e862b", customRegistryAccessSecretKey: "10a599e031e749b7b260868f441e862b", customRegistryHost: "registry.example.com", domainName: "aiml-test", endpointType: "private", imageId: "10a599e031e749b7b260868f441e862b", copilot: CloudML.AnalyticsEstimateResponse(cpu: 0, gpu: "", memory: 0), customRegistryAccessProjectId: "10a599e031e749b7b260868f441e862b", customRegistryAccessRegion: "kr-west1", description: "Shared notebook service", productGroupId: "10a599e031e749b7b260868f441e862b", tags: [], useCopilot: true)
        try same(answer, #"{"project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_id":"10a599e031e749b7b260868f441e862b"}"#)
        try wire.asked("cloudMl.create", "POST", "/v1/cloud-ml")
    }

    @Test("cloudMl.show") func cloudMlShow() async throws {
        let (client, wire) = try Wire.open(CloudML.self)
        let answer = try await client.show(cloudMlId: "10a599e031e749b7b260868f441e862b")
        try same(answer, #"{"cloud_ml_id":"10a599e031e749b7b260868f441e862b","cloud_ml_name":"aiml-test","cloud_ml_state":"DEPLOYED","cluster_id":"10a599e031e749b7b260868f441e862b","cluster_name":"cluster-test","cluster_permission":{},"cluster_request_failed":false,"copilot_enabled":false,"created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","custom_registry_access_key":"aiml-test","custom_registry_host":"aiml-test","description":"aiml-test","display_version":"22.04","domain_name":"aiml-test","endpoint_ip_address":"aiml-test","endpoint_type":"private","image_id":"10a599e031e749b7b260868f441e862b","image_name":"aiml-test","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","namespace_name":"aiml-test","product_group_id":"10a599e031e749b7b260868f441e862b","project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_limit_text":"aiml-test","resource_request_text":"aiml-test","storage_class_name":"aiml-test"}"#)
        try wire.asked("cloudMl.show", "GET", "/v1/cloud-ml/10a599e031e749b7b260868f441e862b")
    }

    @Test("cloudMl.update") func cloudMlUpdate() async throws {
        let (client, wire) = try Wire.open(CloudML.self)
        let answer = try await client.update(cloudMlId: "10a599e031e749b7b260868f441e862b", description: "Shared notebook service")
        try same(answer, #"{"cloud_ml_id":"10a599e031e749b7b260868f441e862b","cloud_ml_name":"aiml-test","cloud_ml_state":"DEPLOYED","cluster_id":"10a599e031e749b7b260868f441e862b","cluster_name":"cluster-test","cluster_permission":{},"cluster_request_failed":false,"copilot_enabled":false,"created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","custom_registry_access_key":"aiml-test","custom_registry_host":"aiml-test","description":"aiml-test","display_version":"22.04","domain_name":"aiml-test","endpoint_ip_address":"aiml-test","endpoint_type":"private","image_id":"10a599e031e749b7b260868f441e862b","image_name":"aiml-test","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","namespace_name":"aiml-test","product_group_id":"10a599e031e749b7b260868f441e862b","project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_limit_text":"aiml-test","resource_request_text":"aiml-test","storage_class_name":"aiml-test"}"#)
        try wire.asked("cloudMl.update", "PUT", "/v1/cloud-ml/10a599e031e749b7b260868f441e862b")
    }

    @Test("cloudMl.delete") func cloudMlDelete() async throws {
        let (client, wire) = try Wire.open(CloudML.self)
        try await client.delete(cloudMlId: "10a599e031e749b7b260868f441e862b")
        try wire.asked("cloudMl.delete", "DELETE", "/v1/cloud-ml/10a599e031e749b7b260868f441e862b")
    }
}
