/*
 * One call of every operation of Samsung Cloud Platform File Storage, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
 */

package io.github.gureum.filestorage

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class FileStorageWireTest {
    private val client = wire.client(::FileStorage)

    @Test
    fun volumesList() = wire.asked("volumes.list", "GET", "/v1/volumes?offset=0&limit=20&name=platform_data") {
        val answer = client.volumes.list(offset = 0L, limit = 20L, name = "platform_data").firstPage()
        wire.same(answer, "{\"count\":1,\"filestorages\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"id\":\"bfdbabf2-04d9-4e8b-a205-020f8e6da438\",\"name\":\"platform_data\",\"protocol\":\"NFS\",\"purpose\":\"none\",\"state\":\"available\",\"type_id\":\"jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu\",\"type_name\":\"HDD\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.filestorages.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.filestorages[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.filestorages[0].createdAt)
        assertEquals("bfdbabf2-04d9-4e8b-a205-020f8e6da438", answer.filestorages[0].id)
        assertEquals("platform_data", answer.filestorages[0].name)
        assertEquals(VolumeProtocol("NFS"), answer.filestorages[0].protocol)
        assertEquals("none", answer.filestorages[0].purpose)
        assertEquals(VolumeState("available"), answer.filestorages[0].state)
        assertEquals("jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu", answer.filestorages[0].typeId)
        assertEquals("HDD", answer.filestorages[0].typeName)
    }

    @Test
    fun volumesCreate() = wire.asked("volumes.create", "POST", "/v1/volumes") {
        val answer = client.volumes.create(name = "platform_data", protocol = VolumeProtocol("NFS"), tags = listOf(Tag(key = "team", value = "data")), typeName = "HDD")
        wire.same(answer, "{\"volume_id\":\"bfdbabf2-04d9-4e8b-a205-020f8e6da438\",\"volume_name\":\"platform_data\",\"protocol\":\"NFS\",\"type_name\":\"HDD\"}")
        assertEquals(VolumeProtocol("NFS"), answer.protocol)
        assertEquals("HDD", answer.typeName)
        assertEquals("bfdbabf2-04d9-4e8b-a205-020f8e6da438", answer.volumeId)
        assertEquals("platform_data", answer.volumeName)
    }

    @Test
    fun volumesShow() = wire.asked("volumes.show", "GET", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438") {
        val answer = client.volumes.show(volumeId = "bfdbabf2-04d9-4e8b-a205-020f8e6da438")
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"encryption_enabled\":false,\"file_unit_recovery_enabled\":false,\"id\":\"bfdbabf2-04d9-4e8b-a205-020f8e6da438\",\"name\":\"platform_data\",\"path\":\"10.0.1.9:/platform_data_2m060u\",\"protocol\":\"NFS\",\"purpose\":\"none\",\"state\":\"available\",\"type_id\":\"jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu\",\"type_name\":\"HDD\",\"usage\":0}")
        assertEquals(false, answer.encryptionEnabled)
        assertEquals(false, answer.fileUnitRecoveryEnabled)
        assertEquals("10.0.1.9:/platform_data_2m060u", answer.path)
        assertEquals(0L, answer.usage)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.createdAt)
        assertEquals("bfdbabf2-04d9-4e8b-a205-020f8e6da438", answer.id)
        assertEquals("platform_data", answer.name)
        assertEquals(VolumeProtocol("NFS"), answer.protocol)
        assertEquals("none", answer.purpose)
        assertEquals(VolumeState("available"), answer.state)
        assertEquals("jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu", answer.typeId)
        assertEquals("HDD", answer.typeName)
    }

    @Test
    fun volumesUpdate() = wire.asked("volumes.update", "PUT", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438") {
        val answer = client.volumes.update(volumeId = "bfdbabf2-04d9-4e8b-a205-020f8e6da438", fileUnitRecoveryEnabled = true)
        assertEquals(Unit, answer)
    }

    @Test
    fun volumesDelete() = wire.asked("volumes.delete", "DELETE", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438") {
        val answer = client.volumes.delete(volumeId = "bfdbabf2-04d9-4e8b-a205-020f8e6da438")
        assertEquals(Unit, answer)
    }

    @Test
    fun accessRulesList() = wire.asked("accessRules.list", "GET", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438/access-rules") {
        val answer = client.accessRules.list(volumeId = "bfdbabf2-04d9-4e8b-a205-020f8e6da438").firstPage()
        wire.same(answer, "{\"volume_id\":\"bfdbabf2-04d9-4e8b-a205-020f8e6da438\",\"count\":1,\"access_rules\":[{\"object_id\":\"43fe3347-02a4-4aa8-ccf9-affe4917bb6f\",\"object_type\":\"VM\",\"access_rule_state\":\"active\"}]}")
        assertEquals(1, answer.accessRules.size)
        assertEquals("active", answer.accessRules[0].accessRuleState)
        assertEquals("43fe3347-02a4-4aa8-ccf9-affe4917bb6f", answer.accessRules[0].objectId)
        assertEquals("VM", answer.accessRules[0].objectType)
        assertEquals(1L, answer.count)
        assertEquals("bfdbabf2-04d9-4e8b-a205-020f8e6da438", answer.volumeId)
    }

    @Test
    fun accessRulesUpdate() = wire.asked("accessRules.update", "PUT", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438/access-rules") {
        val answer = client.accessRules.update(volumeId = "bfdbabf2-04d9-4e8b-a205-020f8e6da438", action = "add", objectId = "43fe3347-02a4-4aa8-ccf9-affe4917bb6f", objectType = "VM")
        wire.same(answer, "{\"action\":\"add\",\"object_id\":\"43fe3347-02a4-4aa8-ccf9-affe4917bb6f\",\"object_type\":\"VM\",\"volume_id\":\"bfdbabf2-04d9-4e8b-a205-020f8e6da438\"}")
        assertEquals("add", answer.action)
        assertEquals("43fe3347-02a4-4aa8-ccf9-affe4917bb6f", answer.objectId)
        assertEquals("VM", answer.objectType)
        assertEquals("bfdbabf2-04d9-4e8b-a205-020f8e6da438", answer.volumeId)
    }

    companion object {
        private val wire = Wire("file-storage")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
