/*
 * Samsung Cloud Platform IAM: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
 */

package io.github.gureum.iam

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [Iam] for programs without coroutines. */
public class BlockingIam internal constructor(private val client: Iam) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingIam = client.withOptions(options).blocking()

    /** [Iam.endpoints] for programs without coroutines. */
    @get:JvmName("endpoints")
    public val endpoints: BlockingEndpoints = BlockingEndpoints(client.endpoints)

    /** [Iam.accessKeys] for programs without coroutines. */
    @get:JvmName("accessKeys")
    public val accessKeys: BlockingAccessKeys = BlockingAccessKeys(client.accessKeys)

    /** [Iam.groups] for programs without coroutines. */
    @get:JvmName("groups")
    public val groups: BlockingGroups = BlockingGroups(client.groups)

    /** [Iam.members] for programs without coroutines. */
    @get:JvmName("members")
    public val members: BlockingMembers = BlockingMembers(client.members)

    /** [Iam.users] for programs without coroutines. */
    @get:JvmName("users")
    public val users: BlockingUsers = BlockingUsers(client.users)
}

/** [Endpoints] for programs without coroutines. */
public class BlockingEndpoints internal constructor(private val group: Endpoints) {
    /**
     * List the addresses of all services. Blocking form of [Endpoints.list]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listendpoints/1.4/>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        options: CallOptions? = null,
    ): BlockingPages<ListEndpointsResponse, Endpoint> = BlockingPages(group.list(options))
}

/** [AccessKeys] for programs without coroutines. */
public class BlockingAccessKeys internal constructor(private val group: AccessKeys) {
    /**
     * List access keys. Blocking form of [AccessKeys.list]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeylist/1.4/>
     *
     * @param withCount `true`: the answer says how many there are on all pages.
     * @param limit Rows per page, at most 10,000.
     * @param marker Id of the last key of the page before.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param accountId Id of the account, as the console shows it. No operation tells it.
     * @param accessKeyType Only keys of this kind.
     * @param parentAccessKeyId Only temporary keys that come from this key.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        withCount: String? = null,
        limit: Long? = null,
        marker: String? = null,
        sort: String? = null,
        accountId: String? = null,
        accessKeyType: String? = null,
        parentAccessKeyId: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<ListAccessKeyResponse, AccessKeyInfo> = BlockingPages(group.list(withCount, limit, marker, sort, accountId, accessKeyType, parentAccessKeyId, options))

    /**
     * Make an access key. Blocking form of [AccessKeys.create]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeycreate/1.4/>
     *
     * @param accessKeyType How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`. `PERMANENT` or
     * `TEMPORARY`.
     * @param accountId Id of the account; left out, that of the caller.
     * @param description Free text. Make it unique: it is what a creation with an unknown outcome is found by.
     * @param duration How long a temporary key lives, as ISO 8601 writes it: `PT1H` is an hour.
     * @param parentAccessKeyId Id of the permanent key that a temporary one comes from.
     * @param passcode One-time code of the user, if the account demands one. Inferred.
     * @param options Limits of this call; else those of the client.
     * @return One key.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        accessKeyType: AccessKeyCreateAccessKeyType,
        accountId: String? = null,
        description: String? = null,
        duration: String? = null,
        parentAccessKeyId: String? = null,
        passcode: String? = null,
        options: CallOptions? = null,
    ): AccessKeyResponse = await { group.create(accessKeyType, accountId, description, duration, parentAccessKeyId, passcode, options) }

    /**
     * Read an access key by its id. Blocking form of [AccessKeys.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyshow/1.4/>
     *
     * @param accessKeyId Id of the access key, which is not the key itself.
     * @param options Limits of this call; else those of the client.
     * @return One key.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        accessKeyId: String,
        options: CallOptions? = null,
    ): AccessKeyResponse = await { group.show(accessKeyId, options) }

    /**
     * Enable or disable an access key. Blocking form of [AccessKeys.update]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyset/1.4/>
     *
     * @param accessKeyId Id of the access key, which is not the key itself.
     * @param isEnabled Whether it may be used from now on. Default: `true`.
     * @param options Limits of this call; else those of the client.
     * @return One key.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        accessKeyId: String,
        isEnabled: Boolean? = null,
        options: CallOptions? = null,
    ): AccessKeyResponse = await { group.update(accessKeyId, isEnabled, options) }

    /**
     * Delete an access key. Blocking form of [AccessKeys.delete]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeydelete/1.4/>
     *
     * @param accessKeyId Id of the access key, which is not the key itself.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        accessKeyId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(accessKeyId, options) }
}

/** [Groups] for programs without coroutines. */
public class BlockingGroups internal constructor(private val group: Groups) {
    /**
     * List the groups of users. Blocking form of [Groups.list]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroup/1.4/>
     *
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param name Only groups of this name.
     * @param types Only groups of these kinds, with commas: `USER_DEFINED`, `DEFAULT`.
     * @param ids Only groups with these ids, with commas.
     * @param hasMember `true`: only groups with members; `false`: only those without.
     * @param hasRole `true`: only groups with roles; `false`: only those without.
     * @param isCompleted Whether the group is complete; what that means is not documented.
     * @param creatorName Only what this user created, by name.
     * @param creatorEmail Only what this user created, by e-mail address.
     * @param modifierName Only what this user changed last, by name.
     * @param modifierEmail Only what this user changed last, by e-mail address.
     * @param excludeUserId Only groups in which this user is not.
     * @param excludePolicyId Only groups that do not have this policy.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        name: String? = null,
        types: String? = null,
        ids: String? = null,
        hasMember: String? = null,
        hasRole: String? = null,
        isCompleted: String? = null,
        creatorName: String? = null,
        creatorEmail: String? = null,
        modifierName: String? = null,
        modifierEmail: String? = null,
        excludeUserId: String? = null,
        excludePolicyId: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<GroupPageResponse, GroupInfo> = BlockingPages(group.list(size, page, sort, name, types, ids, hasMember, hasRole, isCompleted, creatorName, creatorEmail, modifierName, modifierEmail, excludeUserId, excludePolicyId, options))

    /**
     * Read a group with its policies and roles. Blocking form of [Groups.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/showgroup/1.4/>
     *
     * @param groupId Id of the group.
     * @param options Limits of this call; else those of the client.
     * @return One group.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        groupId: String,
        options: CallOptions? = null,
    ): GroupShowResponse = await { group.show(groupId, options) }
}

/** [Members] for programs without coroutines. */
public class BlockingMembers internal constructor(private val group: Members) {
    /**
     * List the users in a group. Blocking form of [Members.list]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroupmember/1.4/>
     *
     * @param groupId Id of the group.
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param userName Only users of this name.
     * @param userEmail Only users with this e-mail address.
     * @param creatorName Only what this user created, by name.
     * @param creatorEmail Only what this user created, by e-mail address.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        groupId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        userName: String? = null,
        userEmail: String? = null,
        creatorName: String? = null,
        creatorEmail: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<GroupMemberPageResponse, GroupMember> = BlockingPages(group.list(groupId, size, page, sort, userName, userEmail, creatorName, creatorEmail, options))

    /**
     * Put a user into a group. Blocking form of [Members.add]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/addgroupmember/1.4/>
     *
     * @param groupId Id of the group.
     * @param userId Id of the user, from [Users.list].
     * @param options Limits of this call; else those of the client.
     * @return The new member.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun add(
        groupId: String,
        userId: String,
        options: CallOptions? = null,
    ): GroupMemberCreateResponse = await { group.add(groupId, userId, options) }

    /**
     * Take a user out of a group. Blocking form of [Members.remove]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/removegroupmember/1.4/>
     *
     * @param groupId Id of the group.
     * @param userId Id of the user.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun remove(
        groupId: String,
        userId: String,
        options: CallOptions? = null,
    ): Unit = await { group.remove(groupId, userId, options) }
}

/** [Users] for programs without coroutines. */
public class BlockingUsers internal constructor(private val group: Users) {
    /**
     * List the users of an account. Blocking form of [Users.list]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listiamuser/1.4/>
     *
     * @param accountId Id of the account, as the console shows it. No operation tells it.
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`. Inferred.
     * @param email Only users with this e-mail address.
     * @param userName Only users of this name.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        accountId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        email: String? = null,
        userName: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<UserPage, User> = BlockingPages(group.list(accountId, size, page, sort, email, userName, options))

    /**
     * Create a user that can log in to the console. Blocking form of [Users.create]; interrupting the thread ends
     * it.
     *
     * Inferred; see <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/createiamuser/1.4/>
     *
     * @param accountId Id of the account, as the console shows it. No operation tells it.
     * @param password First password: 9 to 20 characters with a small letter, a capital, a digit and one of
     * `!@#$%&*^`; nothing three times in a row, no four in sequence.
     * @param temporaryPassword Whether the user must choose another one at the first login.
     * @param userName Name to log in with: letters, digits and `+=,.@-_`. At most 64 characters.
     * @param description Free text.
     * @param groupIds Groups to put the user in.
     * @param policyIds Policies for the user.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return A user.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        accountId: String,
        password: String,
        temporaryPassword: Boolean,
        userName: String,
        description: String? = null,
        groupIds: List<String>? = null,
        policyIds: List<String>? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): User = await { group.create(accountId, password, temporaryPassword, userName, description, groupIds, policyIds, tags, options) }

    /**
     * Read a user of an account. Blocking form of [Users.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/getiamuser/1.4/>
     *
     * @param accountId Id of the account, as the console shows it. No operation tells it.
     * @param userId Id of the user.
     * @param options Limits of this call; else those of the client.
     * @return A user.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        accountId: String,
        userId: String,
        options: CallOptions? = null,
    ): User = await { group.show(accountId, userId, options) }

    /**
     * Delete a user of an account. Blocking form of [Users.delete]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/deleteiamuser/1.4/>
     *
     * @param accountId Id of the account, as the console shows it. No operation tells it.
     * @param userId Id of the user.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        accountId: String,
        userId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(accountId, userId, options) }

    /**
     * Does what [Users.create] does, unless something of this `userName` is there: then it answers with that.
     * Blocking form of [Users.ensure]; interrupting the thread ends it.
     *
     * @param accountId Id of the account, as the console shows it. No operation tells it.
     * @param password First password: 9 to 20 characters with a small letter, a capital, a digit and one of
     * `!@#$%&*^`; nothing three times in a row, no four in sequence.
     * @param temporaryPassword Whether the user must choose another one at the first login.
     * @param userName Name to log in with: letters, digits and `+=,.@-_`. At most 64 characters.
     * @param description Free text.
     * @param groupIds Groups to put the user in.
     * @param policyIds Policies for the user.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return A user.
     * @throws GureumException It is not there as it was asked for: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
        accountId: String,
        password: String,
        temporaryPassword: Boolean,
        userName: String,
        description: String? = null,
        groupIds: List<String>? = null,
        policyIds: List<String>? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): User = await { group.ensure(accountId, password, temporaryPassword, userName, description, groupIds, policyIds, tags, options) }
}
