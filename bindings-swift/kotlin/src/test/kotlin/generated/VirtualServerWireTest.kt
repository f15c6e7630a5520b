/*
 * One call of every operation of Samsung Cloud Platform Virtual Server, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
 */

package io.github.gureum.virtualserver

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class VirtualServerWireTest {
    private val client = wire.client(::VirtualServer)

    @Test
    fun keypairsList() = wire.asked("keypairs.list", "GET", "/v1/keypairs?limit=20") {
        val answer = client.keypairs.list(limit = 20L).firstPage()
        wire.same(answer, "{\"keypairs\":[{\"fingerprint\":\"7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd\",\"name\":\"platform-nodes\",\"public_key\":\"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example\",\"type\":\"ssh\"}]}")
        assertEquals(1, answer.keypairs.size)
        assertEquals("7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd", answer.keypairs[0].fingerprint)
        assertEquals("platform-nodes", answer.keypairs[0].name)
        assertEquals("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example", answer.keypairs[0].publicKey)
        assertEquals("ssh", answer.keypairs[0].kind)
    }

    @Test
    fun keypairsCreate() = wire.asked("keypairs.create", "POST", "/v1/keypairs") {
        val answer = client.keypairs.create(name = "platform-nodes")
        wire.same(answer, "{\"fingerprint\":\"7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd\",\"name\":\"platform-nodes\",\"private_key\":\"The private key in PEM.\",\"public_key\":\"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example\",\"type\":\"ssh\"}")
        assertEquals("7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd", answer.fingerprint)
        assertEquals("platform-nodes", answer.name)
        assertEquals(Secret("The private key in PEM."), answer.privateKey)
        assertEquals("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example", answer.publicKey)
        assertEquals("ssh", answer.kind)
    }

    @Test
    fun keypairsShow() = wire.asked("keypairs.show", "GET", "/v1/keypairs/platform-nodes") {
        val answer = client.keypairs.show(keypairName = "platform-nodes")
        wire.same(answer, "{\"created_at\":\"2026-11-01T00:00:00Z\",\"fingerprint\":\"7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd\",\"id\":1,\"name\":\"platform-nodes\",\"public_key\":\"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example\",\"type\":\"ssh\",\"user_id\":\"90dddfc2b1e04edba54ba2b41539a9ac\"}")
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.createdAt)
        assertEquals("7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd", answer.fingerprint)
        assertEquals(1L, answer.id)
        assertEquals("platform-nodes", answer.name)
        assertEquals("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example", answer.publicKey)
        assertEquals("ssh", answer.kind)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.userId)
    }

    @Test
    fun keypairsDelete() = wire.asked("keypairs.delete", "DELETE", "/v1/keypairs/platform-nodes") {
        val answer = client.keypairs.delete(keypairName = "platform-nodes")
        assertEquals(Unit, answer)
    }

    @Test
    fun serverTypesList() = wire.asked("serverTypes.list", "GET", "/v1/server-types?limit=20&min_disk=100&min_ram=2&sort=vcpus%3Aasc") {
        val answer = client.serverTypes.list(limit = 20L, minDisk = 100L, minRam = 2L, sort = "vcpus:asc").firstPage()
        wire.same(answer, "{\"server_types\":[{\"description\":null,\"disk\":100,\"ephemeral\":0,\"extra_specs\":{},\"id\":\"s1v2m4\",\"name\":\"s1v2m4\",\"ram\":4,\"swap\":0,\"vcpus\":2},{\"description\":null,\"disk\":100,\"ephemeral\":0,\"extra_specs\":{},\"id\":\"s1v4m8\",\"name\":\"s1v4m8\",\"ram\":8,\"swap\":0,\"vcpus\":4},{\"description\":null,\"disk\":100,\"ephemeral\":0,\"extra_specs\":{},\"id\":\"s1v8m16\",\"name\":\"s1v8m16\",\"ram\":16,\"swap\":0,\"vcpus\":8},{\"description\":null,\"disk\":100,\"ephemeral\":0,\"extra_specs\":{},\"id\":\"s1v16m64\",\"name\":\"s1v16m64\",\"ram\":64,\"swap\":0,\"vcpus\":16}]}")
        assertEquals(4, answer.serverTypes.size)
        assertEquals(100L, answer.serverTypes[0].disk)
        assertEquals(0L, answer.serverTypes[0].ephemeral)
        assertEquals("s1v2m4", answer.serverTypes[0].id)
        assertEquals("s1v2m4", answer.serverTypes[0].name)
        assertEquals(4L, answer.serverTypes[0].ram)
        assertEquals(0L, answer.serverTypes[0].swap)
        assertEquals(2L, answer.serverTypes[0].vcpus)
    }

    @Test
    fun serverTypesShow() = wire.asked("serverTypes.show", "GET", "/v1/server-types/s1v4m8") {
        val answer = client.serverTypes.show(serverTypeId = "s1v4m8")
        wire.same(answer, "{\"description\":null,\"disk\":100,\"ephemeral\":0,\"extra_specs\":{},\"id\":\"s1v4m8\",\"name\":\"s1v4m8\",\"ram\":8,\"swap\":0,\"vcpus\":4}")
        assertEquals(100L, answer.disk)
        assertEquals(0L, answer.ephemeral)
        assertEquals("s1v4m8", answer.id)
        assertEquals("s1v4m8", answer.name)
        assertEquals(8L, answer.ram)
        assertEquals(0L, answer.swap)
        assertEquals(4L, answer.vcpus)
    }

    @Test
    fun imagesList() = wire.asked("images.list", "GET", "/v1/images?limit=20&scp_original_image_type=standard&os_distro=ubuntu&status=active&visibility=public&sort=name%3Aasc") {
        val answer = client.images.list(limit = 20L, scpOriginalImageType = "standard", osDistro = "ubuntu", status = "active", visibility = "public", sort = "name:asc").firstPage()
        wire.same(answer, "{\"images\":[{\"checksum\":null,\"container_format\":\"bare\",\"created_at\":\"2026-06-16T02:55:13Z\",\"disk_format\":\"qcow2\",\"file\":\"/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file\",\"id\":\"1bea47ed-f6a9-463b-b423-14b9cca9ad27\",\"min_disk\":100,\"min_ram\":0,\"name\":\"Ubuntu 22.04\",\"os_distro\":\"ubuntu\",\"os_hidden\":false,\"owner\":\"8989447062e04a818baf9e073fd04fa7\",\"protected\":false,\"scp_image_type\":\"22.04\",\"scp_k8s_version\":null,\"scp_original_image_type\":\"standard\",\"scp_os_version\":\"22.04\",\"size\":1073741824,\"status\":\"active\",\"updated_at\":\"2026-06-16T02:55:13Z\",\"visibility\":\"public\"},{\"checksum\":null,\"container_format\":\"bare\",\"created_at\":\"2026-06-16T02:55:13Z\",\"disk_format\":\"qcow2\",\"file\":\"/v2/images/e08a37c1-2162-416e-b7fa-19902419170b/file\",\"id\":\"e08a37c1-2162-416e-b7fa-19902419170b\",\"min_disk\":100,\"min_ram\":0,\"name\":\"Ubuntu 22.04 for Kubernetes v1.34.3\",\"os_distro\":\"ubuntu\",\"os_hidden\":false,\"owner\":\"8989447062e04a818baf9e073fd04fa7\",\"protected\":false,\"scp_image_type\":\"22.04\",\"scp_k8s_version\":\"v1.34.3\",\"scp_original_image_type\":\"k8s\",\"scp_os_version\":\"22.04\",\"size\":1073741824,\"status\":\"active\",\"updated_at\":\"2026-06-16T02:55:13Z\",\"visibility\":\"public\"}]}")
        assertEquals(2, answer.images.size)
        assertEquals("bare", answer.images[0].containerFormat)
        assertEquals("2026-06-16T02:55:13Z", answer.images[0].createdAt)
        assertEquals("qcow2", answer.images[0].diskFormat)
        assertEquals("/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file", answer.images[0].file)
        assertEquals("1bea47ed-f6a9-463b-b423-14b9cca9ad27", answer.images[0].id)
        assertEquals(100L, answer.images[0].minDisk)
        assertEquals(0L, answer.images[0].minRam)
        assertEquals("Ubuntu 22.04", answer.images[0].name)
        assertEquals("ubuntu", answer.images[0].osDistro)
        assertEquals(false, answer.images[0].osHidden)
        assertEquals("8989447062e04a818baf9e073fd04fa7", answer.images[0].owner)
        assertEquals(false, answer.images[0].protected)
        assertEquals("22.04", answer.images[0].scpImageType)
        assertEquals(ImageScpOriginalImageType("standard"), answer.images[0].scpOriginalImageType)
        assertEquals("22.04", answer.images[0].scpOsVersion)
        assertEquals(1073741824L, answer.images[0].size)
        assertEquals(ImageStatus("active"), answer.images[0].status)
        assertEquals("2026-06-16T02:55:13Z", answer.images[0].updatedAt)
        assertEquals(ImageVisibility("public"), answer.images[0].visibility)
    }

    @Test
    fun imagesShow() = wire.asked("images.show", "GET", "/v1/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27") {
        val answer = client.images.show(imageId = "1bea47ed-f6a9-463b-b423-14b9cca9ad27")
        wire.same(answer, "{\"checksum\":null,\"container_format\":\"bare\",\"created_at\":\"2026-06-16T02:55:13Z\",\"disk_format\":\"qcow2\",\"file\":\"/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file\",\"id\":\"1bea47ed-f6a9-463b-b423-14b9cca9ad27\",\"min_disk\":100,\"min_ram\":0,\"name\":\"Ubuntu 22.04\",\"os_distro\":\"ubuntu\",\"os_hidden\":false,\"owner\":\"8989447062e04a818baf9e073fd04fa7\",\"protected\":false,\"scp_image_type\":\"22.04\",\"scp_k8s_version\":null,\"scp_original_image_type\":\"standard\",\"scp_os_version\":\"22.04\",\"size\":1073741824,\"status\":\"active\",\"updated_at\":\"2026-06-16T02:55:13Z\",\"visibility\":\"public\"}")
        assertEquals("bare", answer.containerFormat)
        assertEquals("2026-06-16T02:55:13Z", answer.createdAt)
        assertEquals("qcow2", answer.diskFormat)
        assertEquals("/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file", answer.file)
        assertEquals("1bea47ed-f6a9-463b-b423-14b9cca9ad27", answer.id)
        assertEquals(100L, answer.minDisk)
        assertEquals(0L, answer.minRam)
        assertEquals("Ubuntu 22.04", answer.name)
        assertEquals("ubuntu", answer.osDistro)
        assertEquals(false, answer.osHidden)
        assertEquals("8989447062e04a818baf9e073fd04fa7", answer.owner)
        assertEquals(false, answer.protected)
        assertEquals("22.04", answer.scpImageType)
        assertEquals(ImageScpOriginalImageType("standard"), answer.scpOriginalImageType)
        assertEquals("22.04", answer.scpOsVersion)
        assertEquals(1073741824L, answer.size)
        assertEquals(ImageStatus("active"), answer.status)
        assertEquals("2026-06-16T02:55:13Z", answer.updatedAt)
        assertEquals(ImageVisibility("public"), answer.visibility)
    }

    @Test
    fun volumeTypesList() = wire.asked("volumeTypes.list", "GET", "/v1/volume-types?limit=20&sort=name%3Aasc") {
        val answer = client.volumeTypes.list(limit = 20L, sort = "name:asc").firstPage()
        wire.same(answer, "{\"volume_types\":[{\"description\":null,\"extra_specs\":{\"multiattach\":\"<is> True\"},\"id\":\"c643ac35-3aec-43e6-b97a-3d6f666c5207\",\"name\":\"SSD\"},{\"description\":null,\"extra_specs\":{},\"id\":\"aa3f4c2b-90d1-4a64-8a58-2d5d86c0f6b1\",\"name\":\"SSD_Provisioned\"}]}")
        assertEquals(2, answer.volumeTypes.size)
        assertEquals("<is> True", answer.volumeTypes[0].extraSpecs!!.multiattach)
        assertEquals("c643ac35-3aec-43e6-b97a-3d6f666c5207", answer.volumeTypes[0].id)
        assertEquals("SSD", answer.volumeTypes[0].name)
    }

    @Test
    fun volumeTypesShow() = wire.asked("volumeTypes.show", "GET", "/v1/volume-types/c643ac35-3aec-43e6-b97a-3d6f666c5207") {
        val answer = client.volumeTypes.show(volumeTypeId = "c643ac35-3aec-43e6-b97a-3d6f666c5207")
        wire.same(answer, "{\"description\":null,\"extra_specs\":{\"multiattach\":\"<is> True\"},\"id\":\"c643ac35-3aec-43e6-b97a-3d6f666c5207\",\"name\":\"SSD\"}")
        assertEquals("<is> True", answer.extraSpecs!!.multiattach)
        assertEquals("c643ac35-3aec-43e6-b97a-3d6f666c5207", answer.id)
        assertEquals("SSD", answer.name)
    }

    companion object {
        private val wire = Wire("virtual-server")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
