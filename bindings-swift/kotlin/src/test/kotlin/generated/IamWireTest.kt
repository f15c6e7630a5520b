/*
 * One call of every operation of Samsung Cloud Platform IAM, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
 */

package io.github.gureum.iam

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class IamWireTest {
    private val client = wire.client(::Iam)

    @Test
    fun endpointsList() = wire.asked("endpoints.list", "GET", "/v1/endpoints") {
        val answer = client.endpoints.list().firstPage()
        wire.same(answer, "{\"endpoints\":[{\"region\":\"kr-west1\",\"service_name\":\"scp-iam\",\"service_type\":\"scp-iam\",\"url\":\"https://iam.e.samsungsdscloud.com\"},{\"region\":\"kr-west1\",\"service_name\":\"ske\",\"service_type\":\"ske\",\"url\":\"https://ske.kr-west1.e.samsungsdscloud.com\"}]}")
        assertEquals(2, answer.endpoints.size)
        assertEquals("kr-west1", answer.endpoints[0].region)
        assertEquals("scp-iam", answer.endpoints[0].serviceName)
        assertEquals("scp-iam", answer.endpoints[0].serviceType)
        assertEquals("https://iam.e.samsungsdscloud.com", answer.endpoints[0].url)
    }

    @Test
    fun accessKeysList() = wire.asked("accessKeys.list", "GET", "/v1/access-keys?with_count=true&limit=20&sort=created_at%3Adesc&access_key_type=PERMANENT") {
        val answer = client.accessKeys.list(withCount = "true", limit = 20L, sort = "created_at:desc", accessKeyType = "PERMANENT").firstPage()
        wire.same(answer, "{\"access_keys\":[{\"access_key\":\"b754b12b39da4ce29a40c5e324650bd0\",\"access_key_type\":\"PERMANENT\",\"account_id\":\"f39c460fade34fecb05ede8f904b24b7\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"platform-2026-11\",\"expiration_timestamp\":\"9999-12-31T23:59:59Z\",\"id\":\"6558fc9df5b54c8a985465bdf637e097\",\"is_enabled\":true,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"parent_access_key_id\":null,\"secret_key\":\"c4150149-f7c6-46bc-9faa-d2b9d20e0899\"}],\"count\":1}")
        assertEquals(1, answer.accessKeys.size)
        assertEquals("b754b12b39da4ce29a40c5e324650bd0", answer.accessKeys[0].accessKey)
        assertEquals(AccessKeyInfoAccessKeyType("PERMANENT"), answer.accessKeys[0].accessKeyType)
        assertEquals("f39c460fade34fecb05ede8f904b24b7", answer.accessKeys[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accessKeys[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.accessKeys[0].createdBy)
        assertEquals("platform-2026-11", answer.accessKeys[0].description)
        assertEquals(Timestamp("9999-12-31T23:59:59Z"), answer.accessKeys[0].expirationTimestamp)
        assertEquals("6558fc9df5b54c8a985465bdf637e097", answer.accessKeys[0].id)
        assertEquals(true, answer.accessKeys[0].isEnabled)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accessKeys[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.accessKeys[0].modifiedBy)
        assertEquals(Secret("c4150149-f7c6-46bc-9faa-d2b9d20e0899"), answer.accessKeys[0].secretKey)
        assertEquals(1L, answer.count)
    }

    @Test
    fun accessKeysCreate() = wire.asked("accessKeys.create", "POST", "/v1/access-keys") {
        val answer = client.accessKeys.create(accessKeyType = AccessKeyCreateAccessKeyType("PERMANENT"), description = "platform-2026-11")
        wire.same(answer, "{\"access_key\":{\"access_key\":\"b754b12b39da4ce29a40c5e324650bd0\",\"access_key_type\":\"PERMANENT\",\"account_id\":\"f39c460fade34fecb05ede8f904b24b7\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"platform-2026-11\",\"expiration_timestamp\":\"9999-12-31T23:59:59Z\",\"id\":\"6558fc9df5b54c8a985465bdf637e097\",\"is_enabled\":true,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"parent_access_key_id\":null,\"secret_key\":\"c4150149-f7c6-46bc-9faa-d2b9d20e0899\"}}")
        assertEquals("b754b12b39da4ce29a40c5e324650bd0", answer.accessKey.accessKey)
        assertEquals(AccessKeyInfoAccessKeyType("PERMANENT"), answer.accessKey.accessKeyType)
        assertEquals("f39c460fade34fecb05ede8f904b24b7", answer.accessKey.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accessKey.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.accessKey.createdBy)
        assertEquals("platform-2026-11", answer.accessKey.description)
        assertEquals(Timestamp("9999-12-31T23:59:59Z"), answer.accessKey.expirationTimestamp)
        assertEquals("6558fc9df5b54c8a985465bdf637e097", answer.accessKey.id)
        assertEquals(true, answer.accessKey.isEnabled)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accessKey.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.accessKey.modifiedBy)
        assertEquals(Secret("c4150149-f7c6-46bc-9faa-d2b9d20e0899"), answer.accessKey.secretKey)
    }

    @Test
    fun accessKeysShow() = wire.asked("accessKeys.show", "GET", "/v1/access-keys/6558fc9df5b54c8a985465bdf637e097") {
        val answer = client.accessKeys.show(accessKeyId = "6558fc9df5b54c8a985465bdf637e097")
        wire.same(answer, "{\"access_key\":{\"access_key\":\"b754b12b39da4ce29a40c5e324650bd0\",\"access_key_type\":\"PERMANENT\",\"account_id\":\"f39c460fade34fecb05ede8f904b24b7\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"platform-2026-11\",\"expiration_timestamp\":\"9999-12-31T23:59:59Z\",\"id\":\"6558fc9df5b54c8a985465bdf637e097\",\"is_enabled\":true,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"parent_access_key_id\":null,\"secret_key\":\"c4150149-f7c6-46bc-9faa-d2b9d20e0899\"}}")
        assertEquals("b754b12b39da4ce29a40c5e324650bd0", answer.accessKey.accessKey)
        assertEquals(AccessKeyInfoAccessKeyType("PERMANENT"), answer.accessKey.accessKeyType)
        assertEquals("f39c460fade34fecb05ede8f904b24b7", answer.accessKey.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accessKey.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.accessKey.createdBy)
        assertEquals("platform-2026-11", answer.accessKey.description)
        assertEquals(Timestamp("9999-12-31T23:59:59Z"), answer.accessKey.expirationTimestamp)
        assertEquals("6558fc9df5b54c8a985465bdf637e097", answer.accessKey.id)
        assertEquals(true, answer.accessKey.isEnabled)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accessKey.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.accessKey.modifiedBy)
        assertEquals(Secret("c4150149-f7c6-46bc-9faa-d2b9d20e0899"), answer.accessKey.secretKey)
    }

    @Test
    fun accessKeysUpdate() = wire.asked("accessKeys.update", "PUT", "/v1/access-keys/6558fc9df5b54c8a985465bdf637e097") {
        val answer = client.accessKeys.update(accessKeyId = "6558fc9df5b54c8a985465bdf637e097", isEnabled = false)
        wire.same(answer, "{\"access_key\":{\"access_key\":\"b754b12b39da4ce29a40c5e324650bd0\",\"access_key_type\":\"PERMANENT\",\"account_id\":\"f39c460fade34fecb05ede8f904b24b7\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"platform-2026-11\",\"expiration_timestamp\":\"9999-12-31T23:59:59Z\",\"id\":\"6558fc9df5b54c8a985465bdf637e097\",\"is_enabled\":false,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"parent_access_key_id\":null,\"secret_key\":\"c4150149-f7c6-46bc-9faa-d2b9d20e0899\"}}")
        assertEquals("b754b12b39da4ce29a40c5e324650bd0", answer.accessKey.accessKey)
        assertEquals(AccessKeyInfoAccessKeyType("PERMANENT"), answer.accessKey.accessKeyType)
        assertEquals("f39c460fade34fecb05ede8f904b24b7", answer.accessKey.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accessKey.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.accessKey.createdBy)
        assertEquals("platform-2026-11", answer.accessKey.description)
        assertEquals(Timestamp("9999-12-31T23:59:59Z"), answer.accessKey.expirationTimestamp)
        assertEquals("6558fc9df5b54c8a985465bdf637e097", answer.accessKey.id)
        assertEquals(false, answer.accessKey.isEnabled)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accessKey.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.accessKey.modifiedBy)
        assertEquals(Secret("c4150149-f7c6-46bc-9faa-d2b9d20e0899"), answer.accessKey.secretKey)
    }

    @Test
    fun accessKeysDelete() = wire.asked("accessKeys.delete", "DELETE", "/v1/access-keys/6558fc9df5b54c8a985465bdf637e097") {
        val answer = client.accessKeys.delete(accessKeyId = "6558fc9df5b54c8a985465bdf637e097")
        assertEquals(Unit, answer)
    }

    @Test
    fun groupsList() = wire.asked("groups.list", "GET", "/v1/groups?size=20&page=0&sort=created_at%3Adesc&name=PlatformUsers") {
        val answer = client.groups.list(size = 20L, page = 0L, sort = "created_at:desc", name = "PlatformUsers").firstPage()
        wire.same(answer, "{\"count\":1,\"groups\":[{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"creator_email\":\"kim@example.com\",\"creator_name\":\"Kim\",\"description\":\"Users of the platform\",\"domain_name\":\"scp\",\"id\":\"a946662dc4314dac93da413a32457459\",\"members\":[],\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"PlatformUsers\",\"policies\":[],\"roles\":[],\"type\":\"USER_DEFINED\"}],\"page\":0,\"size\":20,\"sort\":[\"created_at:desc\"]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.groups.size)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.groups[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.groups[0].createdBy)
        assertEquals("kim@example.com", answer.groups[0].creatorEmail)
        assertEquals("Kim", answer.groups[0].creatorName)
        assertEquals("Users of the platform", answer.groups[0].description)
        assertEquals("scp", answer.groups[0].domainName)
        assertEquals("a946662dc4314dac93da413a32457459", answer.groups[0].id)
        assertEquals(0, answer.groups[0].members.size)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.groups[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.groups[0].modifiedBy)
        assertEquals("PlatformUsers", answer.groups[0].name)
        assertEquals(0, answer.groups[0].policies.size)
        assertEquals(0, answer.groups[0].roles.size)
        assertEquals(GroupInfoType("USER_DEFINED"), answer.groups[0].kind)
        assertEquals(0L, answer.page)
        assertEquals(20L, answer.size)
        assertEquals(1, answer.sort.size)
    }

    @Test
    fun groupsShow() = wire.asked("groups.show", "GET", "/v1/groups/a946662dc4314dac93da413a32457459") {
        val answer = client.groups.show(groupId = "a946662dc4314dac93da413a32457459")
        wire.same(answer, "{\"group\":{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"creator_email\":\"kim@example.com\",\"creator_name\":\"Kim\",\"description\":\"Users of the platform\",\"domain_name\":\"scp\",\"id\":\"a946662dc4314dac93da413a32457459\",\"members\":[],\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"PlatformUsers\",\"policies\":[],\"roles\":[],\"type\":\"USER_DEFINED\"}}")
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.group.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.group.createdBy)
        assertEquals("kim@example.com", answer.group.creatorEmail)
        assertEquals("Kim", answer.group.creatorName)
        assertEquals("Users of the platform", answer.group.description)
        assertEquals("scp", answer.group.domainName)
        assertEquals("a946662dc4314dac93da413a32457459", answer.group.id)
        assertEquals(0, answer.group.members.size)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.group.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.group.modifiedBy)
        assertEquals("PlatformUsers", answer.group.name)
        assertEquals(0, answer.group.policies.size)
        assertEquals(0, answer.group.roles.size)
        assertEquals(GroupInfoType("USER_DEFINED"), answer.group.kind)
    }

    @Test
    fun membersList() = wire.asked("members.list", "GET", "/v1/groups/a946662dc4314dac93da413a32457459/members?size=20&page=0&sort=created_at%3Adesc") {
        val answer = client.members.list(groupId = "a946662dc4314dac93da413a32457459", size = 20L, page = 0L, sort = "created_at:desc").firstPage()
        wire.same(answer, "{\"count\":1,\"group_members\":[{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"creator_created_at\":\"2026-10-01T00:00:00Z\",\"creator_email\":\"kim@example.com\",\"creator_name\":\"Kim\",\"group_names\":[\"PlatformUsers\"],\"user_created_at\":\"2026-11-01T00:00:00Z\",\"user_email\":\"lee@example.com\",\"user_id\":\"ef50cdc207f05f6fb8f20219f229ed1f\",\"user_name\":\"lee\"}],\"page\":0,\"size\":20,\"sort\":[\"created_at:desc\"]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.groupMembers.size)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.groupMembers[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.groupMembers[0].createdBy)
        assertEquals(Timestamp("2026-10-01T00:00:00Z"), answer.groupMembers[0].creatorCreatedAt)
        assertEquals("kim@example.com", answer.groupMembers[0].creatorEmail)
        assertEquals("Kim", answer.groupMembers[0].creatorName)
        assertEquals(1, answer.groupMembers[0].groupNames.size)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.groupMembers[0].userCreatedAt)
        assertEquals("lee@example.com", answer.groupMembers[0].userEmail)
        assertEquals("ef50cdc207f05f6fb8f20219f229ed1f", answer.groupMembers[0].userId)
        assertEquals("lee", answer.groupMembers[0].userName)
        assertEquals(0L, answer.page)
        assertEquals(20L, answer.size)
        assertEquals(1, answer.sort.size)
    }

    @Test
    fun membersAdd() = wire.asked("members.add", "POST", "/v1/groups/a946662dc4314dac93da413a32457459/members") {
        val answer = client.members.add(groupId = "a946662dc4314dac93da413a32457459", userId = "ef50cdc207f05f6fb8f20219f229ed1f")
        wire.same(answer, "{\"group_member\":{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"creator_email\":\"kim@example.com\",\"creator_name\":\"Kim\",\"user_email\":\"lee@example.com\",\"user_id\":\"ef50cdc207f05f6fb8f20219f229ed1f\",\"user_name\":\"lee\"}}")
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.groupMember.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.groupMember.createdBy)
        assertEquals("kim@example.com", answer.groupMember.creatorEmail)
        assertEquals("Kim", answer.groupMember.creatorName)
        assertEquals("lee@example.com", answer.groupMember.userEmail)
        assertEquals("ef50cdc207f05f6fb8f20219f229ed1f", answer.groupMember.userId)
        assertEquals("lee", answer.groupMember.userName)
    }

    @Test
    fun membersRemove() = wire.asked("members.remove", "DELETE", "/v1/groups/a946662dc4314dac93da413a32457459/members/ef50cdc207f05f6fb8f20219f229ed1f") {
        val answer = client.members.remove(groupId = "a946662dc4314dac93da413a32457459", userId = "ef50cdc207f05f6fb8f20219f229ed1f")
        assertEquals(Unit, answer)
    }

    @Test
    fun usersList() = wire.asked("users.list", "GET", "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users?size=20&page=0&sort=created_at%3Adesc") {
        val answer = client.users.list(accountId = "f39c460fade34fecb05ede8f904b24b7", size = 20L, page = 0L, sort = "created_at:desc").firstPage()
        wire.same(answer, "{\"users\":[{\"id\":\"ef50cdc207f05f6fb8f20219f229ed1f\",\"account_id\":\"f39c460fade34fecb05ede8f904b24b7\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Data scientist\",\"email\":\"lee@example.com\",\"email_authenticated\":true,\"groups\":[],\"name\":\"Lee\",\"user_name\":\"lee\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"type\":\"IAM\"}],\"count\":1,\"page\":0,\"size\":20}")
        assertEquals(1L, answer.count)
        assertEquals(0L, answer.page)
        assertEquals(20L, answer.size)
        assertEquals(1, answer.users.size)
        assertEquals("f39c460fade34fecb05ede8f904b24b7", answer.users[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.users[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.users[0].createdBy)
        assertEquals("Data scientist", answer.users[0].description)
        assertEquals("lee@example.com", answer.users[0].email)
        assertEquals(true, answer.users[0].emailAuthenticated)
        assertEquals(0, answer.users[0].groups.size)
        assertEquals("ef50cdc207f05f6fb8f20219f229ed1f", answer.users[0].id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.users[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.users[0].modifiedBy)
        assertEquals("Lee", answer.users[0].name)
        assertEquals(UserType("IAM"), answer.users[0].kind)
        assertEquals("lee", answer.users[0].userName)
    }

    @Test
    fun usersCreate() = wire.asked("users.create", "POST", "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users") {
        val answer = client.users.create(accountId = "f39c460fade34fecb05ede8f904b24b7", description = "Data scientist", groupIds = listOf(), password = "Example-9x!Kq", policyIds = listOf(), tags = listOf(), temporaryPassword = true, userName = "lee")
        wire.same(answer, "{\"id\":\"ef50cdc207f05f6fb8f20219f229ed1f\",\"account_id\":\"f39c460fade34fecb05ede8f904b24b7\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Data scientist\",\"email\":\"lee@example.com\",\"email_authenticated\":true,\"groups\":[],\"name\":\"Lee\",\"user_name\":\"lee\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"type\":\"IAM\"}")
        assertEquals("f39c460fade34fecb05ede8f904b24b7", answer.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.createdBy)
        assertEquals("Data scientist", answer.description)
        assertEquals("lee@example.com", answer.email)
        assertEquals(true, answer.emailAuthenticated)
        assertEquals(0, answer.groups.size)
        assertEquals("ef50cdc207f05f6fb8f20219f229ed1f", answer.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.modifiedBy)
        assertEquals("Lee", answer.name)
        assertEquals(UserType("IAM"), answer.kind)
        assertEquals("lee", answer.userName)
    }

    @Test
    fun usersShow() = wire.asked("users.show", "GET", "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users/ef50cdc207f05f6fb8f20219f229ed1f") {
        val answer = client.users.show(accountId = "f39c460fade34fecb05ede8f904b24b7", userId = "ef50cdc207f05f6fb8f20219f229ed1f")
        wire.same(answer, "{\"id\":\"ef50cdc207f05f6fb8f20219f229ed1f\",\"account_id\":\"f39c460fade34fecb05ede8f904b24b7\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Data scientist\",\"email\":\"lee@example.com\",\"email_authenticated\":true,\"groups\":[],\"name\":\"Lee\",\"user_name\":\"lee\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"type\":\"IAM\"}")
        assertEquals("f39c460fade34fecb05ede8f904b24b7", answer.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.createdBy)
        assertEquals("Data scientist", answer.description)
        assertEquals("lee@example.com", answer.email)
        assertEquals(true, answer.emailAuthenticated)
        assertEquals(0, answer.groups.size)
        assertEquals("ef50cdc207f05f6fb8f20219f229ed1f", answer.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.modifiedBy)
        assertEquals("Lee", answer.name)
        assertEquals(UserType("IAM"), answer.kind)
        assertEquals("lee", answer.userName)
    }

    @Test
    fun usersDelete() = wire.asked("users.delete", "DELETE", "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users/ef50cdc207f05f6fb8f20219f229ed1f") {
        val answer = client.users.delete(accountId = "f39c460fade34fecb05ede8f904b24b7", userId = "ef50cdc207f05f6fb8f20219f229ed1f")
        assertEquals(Unit, answer)
    }

    companion object {
        private val wire = Wire("iam")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
