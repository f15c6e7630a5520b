// One call of every operation of Samsung Cloud Platform Virtual Server, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform Virtual Server") struct VirtualServerWireTests {
    @Test("keypairs.list") func keypairsList() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        let answer = try await client.keypairs.list(limit: 20).firstPage()
        try same(answer, #"{"keypairs":[{"fingerprint":"7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd","name":"platform-nodes","public_key":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example","type":"ssh"}]}"#)
        try wire.asked("keypairs.list", "GET", "/v1/keypairs?limit=20")
    }

    @Test("keypairs.create") func keypairsCreate() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        let answer = try await client.keypairs.create(name: "platform-nodes")
        try same(answer, #"{"fingerprint":"7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd","name":"platform-nodes","private_key":"The private key in PEM.","public_key":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example","type":"ssh"}"#)
        try wire.asked("keypairs.create", "POST", "/v1/keypairs")
    }

    @Test("keypairs.show") func keypairsShow() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        let answer = try await client.keypairs.show(keypairName: "platform-nodes")
        try same(answer, #"{"created_at":"2026-11-01T00:00:00Z","fingerprint":"7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd","id":1,"name":"platform-nodes","public_key":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example","type":"ssh","user_id":"90dddfc2b1e04edba54ba2b41539a9ac"}"#)
        try wire.asked("keypairs.show", "GET", "/v1/keypairs/platform-nodes")
    }

    @Test("keypairs.delete") func keypairsDelete() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        try await client.keypairs.delete(keypairName: "platform-nodes")
        try wire.asked("keypairs.delete", "DELETE", "/v1/keypairs/platform-nodes")
    }

    @Test("serverTypes.list") func serverTypesList() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        let answer = try await client.serverTypes.list(limit: 20, minDisk: 100, minRam: 2, sort: "vcpus:asc").firstPage()
        try same(answer, #"{"server_types":[{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v2m4","name":"s1v2m4","ram":4,"swap":0,"vcpus":2},{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v4m8","name":"s1v4m8","ram":8,"swap":0,"vcpus":4},{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v8m16","name":"s1v8m16","ram":16,"swap":0,"vcpus":8},{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v16m64","name":"s1v16m64","ram":64,"swap":0,"vcpus":16}]}"#)
        try wire.asked("serverTypes.list", "GET", "/v1/server-types?limit=20&min_disk=100&min_ram=2&sort=vcpus%3Aasc")
    }

    @Test("serverTypes.show") func serverTypesShow() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        let answer = try await client.serverTypes.show(serverTypeId: "s1v4m8")
        try same(answer, #"{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v4m8","name":"s1v4m8","ram":8,"swap":0,"vcpus":4}"#)
        try wire.asked("serverTypes.show", "GET", "/v1/server-types/s1v4m8")
    }

    @Test("images.list") func imagesList() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        let answer = try await client.images.list(limit: 20, scpOriginalImageType: "standard", osDistro: "ubuntu", status: "active", visibility: "public", sort: "name:asc").firstPage()
        try same(answer, #"{"images":[{"checksum":null,"container_format":"bare","created_at":"2026-06-16T02:55:13Z","disk_format":"qcow2","file":"/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file","id":"1bea47ed-f6a9-463b-b423-14b9cca9ad27","min_disk":100,"min_ram":0,"name":"Ubuntu 22.04","os_distro":"ubuntu","os_hidden":false,"owner":"8989447062e04a818baf9e073fd04fa7","protected":false,"scp_image_type":"22.04","scp_k8s_version":null,"scp_original_image_type":"standard","scp_os_version":"22.04","size":1073741824,"status":"active","updated_at":"2026-06-16T02:55:13Z","visibility":"public"},{"checksum":null,"container_format":"bare","created_at":"2026-06-16T02:55:13Z","disk_format":"qcow2","file":"/v2/images/e08a37c1-2162-416e-b7fa-19902419170b/file","id":"e08a37c1-2162-416e-b7fa-19902419170b","min_disk":100,"min_ram":0,"name":"Ubuntu 22.04 for Kubernetes v1.34.3","os_distro":"ubuntu","os_hidden":false,"owner":"8989447062e04a818baf9e073fd04fa7","protected":false,"scp_image_type":"22.04","scp_k8s_version":"v1.34.3","scp_original_image_type":"k8s","scp_os_version":"22.04","size":1073741824,"status":"active","updated_at":"2026-06-16T02:55:13Z","visibility":"public"}]}"#)
        try wire.asked("images.list", "GET", "/v1/images?limit=20&scp_original_image_type=standard&os_distro=ubuntu&status=active&visibility=public&sort=name%3Aasc")
    }

    @Test("images.show") func imagesShow() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        let answer = try await client.images.show(imageId: "1bea47ed-f6a9-463b-b423-14b9cca9ad27")
        try same(answer, #"{"checksum":null,"container_format":"bare","created_at":"2026-06-16T02:55:13Z","disk_format":"qcow2","file":"/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file","id":"1bea47ed-f6a9-463b-b423-14b9cca9ad27","min_disk":100,"min_ram":0,"name":"Ubuntu 22.04","os_distro":"ubuntu","os_hidden":false,"owner":"8989447062e04a818baf9e073fd04fa7","protected":false,"scp_image_type":"22.04","scp_k8s_version":null,"scp_original_image_type":"standard","scp_os_version":"22.04","size":1073741824,"status":"active","updated_at":"2026-06-16T02:55:13Z","visibility":"public"}"#)
        try wire.asked("images.show", "GET", "/v1/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27")
    }

    @Test("volumeTypes.list") func volumeTypesList() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        let answer = try await client.volumeTypes.list(limit: 20, sort: "name:asc").firstPage()
        try same(answer, #"{"volume_types":[{"description":null,"extra_specs":{"multiattach":"<is> True"},"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"},{"description":null,"extra_specs":{},"id":"aa3f4c2b-90d1-4a64-8a58-2d5d86c0f6b1","name":"SSD_Provisioned"}]}"#)
        try wire.asked("volumeTypes.list", "GET", "/v1/volume-types?limit=20&sort=name%3Aasc")
    }

    @Test("volumeTypes.show") func volumeTypesShow() async throws {
        let (client, wire) = try Wire.open(VirtualServer.self)
        let answer = try await client.volumeTypes.show(volumeTypeId: "c643ac35-3aec-43e6-b97a-3d6f666c5207")
        try same(answer, #"{"description":null,"extra_specs":{"multiattach":"<is> True"},"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"}"#)
        try wire.asked("volumeTypes.show", "GET", "/v1/volume-types/c643ac35-3aec-43e6-b97a-3d6f666c5207")
    }
}
