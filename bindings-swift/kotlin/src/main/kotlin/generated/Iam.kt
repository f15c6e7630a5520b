/*
 * Samsung Cloud Platform IAM: the client.
 *
 * Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
 */

package io.github.gureum.iam

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Who may do what in an account: users, groups, access keys, and the addresses of all services.
 *
 * Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/iam.md>
 */
public class Iam internal constructor(
    core: Core?,
    limits: CallOptions,
    endpoints: Endpoints? = null,
    accessKeys: AccessKeys? = null,
    groups: Groups? = null,
    members: Members? = null,
    users: Users? = null,
) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("iam", options), CallOptions())

    /**
     * Opens a client: `Iam { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param endpoints What stands for them.
     * @param accessKeys What stands for them.
     * @param groups What stands for them.
     * @param members What stands for them.
     * @param users What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        endpoints: Endpoints = Endpoints(),
        accessKeys: AccessKeys = AccessKeys(),
        groups: Groups = Groups(),
        members: Members = Members(),
        users: Users = Users(),
    ) : this(null, CallOptions(), endpoints, accessKeys, groups, members, users)

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): Iam = if (isFake) this else Iam(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingIam = BlockingIam(this)

    /** Addresses of all services. */
    public val endpoints: Endpoints = endpoints ?: Endpoints(this)

    /** Pairs of an access key and a secret key, permanent ones and temporary ones. */
    public val accessKeys: AccessKeys = accessKeys ?: AccessKeys(this)

    /** Groups of users. What a user may do follows from the policies of its groups. */
    public val groups: Groups = groups ?: Groups(this)

    /** Users in a group. */
    public val members: Members = members ?: Members(this)

    /** Users of an account that log in to the console. */
    public val users: Users = users ?: Users(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/** Addresses of all services. */
public open class Endpoints internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Endpoints() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the addresses of all services.
     *
     * Gives the whole list at once. Clients need no address: they make it of service, region and environment.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listendpoints/1.4/>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        options: CallOptions? = null,
    ): Pages<ListEndpointsResponse, Endpoint> =
        client.list("endpoints.list", ListEndpointsResponse.Form, { it.endpoints }, options)
}

/** Pairs of an access key and a secret key, permanent ones and temporary ones. */
public open class AccessKeys internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : AccessKeys() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List access keys.
     *
     * Those of the caller, or of an account.
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
    public open fun list(
        withCount: String? = null,
        limit: Long? = null,
        marker: String? = null,
        sort: String? = null,
        accountId: String? = null,
        accessKeyType: String? = null,
        parentAccessKeyId: String? = null,
        options: CallOptions? = null,
    ): Pages<ListAccessKeyResponse, AccessKeyInfo> =
        client.list("accessKeys.list", ListAccessKeyResponse.Form, { it.accessKeys }, options, "with_count", withCount, "limit", limit, "marker", marker, "sort", sort, "account_id", accountId, "access_key_type", accessKeyType, "parent_access_key_id", parentAccessKeyId)

    /**
     * Make an access key.
     *
     * A user has at most two, and each can have five temporary ones, which only this operation makes. Store the
     * secret key now. A new key may demand temporary keys or certain addresses, as the console says: then calls with
     * it are refused with 401.
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
    public open suspend fun create(
        accessKeyType: AccessKeyCreateAccessKeyType,
        accountId: String? = null,
        description: String? = null,
        duration: String? = null,
        parentAccessKeyId: String? = null,
        passcode: String? = null,
        options: CallOptions? = null,
    ): AccessKeyResponse = client.answer("accessKeys.create", AccessKeyResponse.Form, options, "access_key_type", accessKeyType, "account_id", accountId, "description", description, "duration", duration, "parent_access_key_id", parentAccessKeyId, "passcode", passcode)

    /**
     * Read an access key by its id.
     *
     * Whether the secret key is still shown is not documented.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyshow/1.4/>
     *
     * @param accessKeyId Id of the access key, which is not the key itself.
     * @param options Limits of this call; else those of the client.
     * @return One key.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        accessKeyId: String,
        options: CallOptions? = null,
    ): AccessKeyResponse = client.answer("accessKeys.show", AccessKeyResponse.Form, options, "access_key_id", accessKeyId)

    /**
     * Enable or disable an access key.
     *
     * A key has to be disabled before it can be deleted. One that Secret Vault uses cannot be disabled. Think of who
     * signs with it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyset/1.4/>
     *
     * @param accessKeyId Id of the access key, which is not the key itself.
     * @param isEnabled Whether it may be used from now on. Default: `true`.
     * @param options Limits of this call; else those of the client.
     * @return One key.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        accessKeyId: String,
        isEnabled: Boolean? = null,
        options: CallOptions? = null,
    ): AccessKeyResponse = client.answer("accessKeys.update", AccessKeyResponse.Form, options, "access_key_id", accessKeyId, "is_enabled", isEnabled)

    /**
     * Delete an access key.
     *
     * Disable it first. Calls signed with it are refused from then on.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeydelete/1.4/>
     *
     * @param accessKeyId Id of the access key, which is not the key itself.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        accessKeyId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("accessKeys.delete", options, "access_key_id", accessKeyId)
}

/** Groups of users. What a user may do follows from the policies of its groups. */
public open class Groups internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Groups() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the groups of users.
     *
     * Filters can be combined.
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
    public open fun list(
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
    ): Pages<GroupPageResponse, GroupInfo> =
        client.list("groups.list", GroupPageResponse.Form, { it.groups }, options, "size", size, "page", page, "sort", sort, "name", name, "types", types, "ids", ids, "has_member", hasMember, "has_role", hasRole, "is_completed", isCompleted, "creator_name", creatorName, "creator_email", creatorEmail, "modifier_name", modifierName, "modifier_email", modifierEmail, "exclude_user_id", excludeUserId, "exclude_policy_id", excludePolicyId)

    /**
     * Read a group with its policies and roles.
     *
     * What its users may do is the sum of the policies; what one denies stays denied.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/showgroup/1.4/>
     *
     * @param groupId Id of the group.
     * @param options Limits of this call; else those of the client.
     * @return One group.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        groupId: String,
        options: CallOptions? = null,
    ): GroupShowResponse = client.answer("groups.show", GroupShowResponse.Form, options, "group_id", groupId)
}

/** Users in a group. */
public open class Members internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Members() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the users in a group.
     *
     * With the names of all groups of each.
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
    public open fun list(
        groupId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        userName: String? = null,
        userEmail: String? = null,
        creatorName: String? = null,
        creatorEmail: String? = null,
        options: CallOptions? = null,
    ): Pages<GroupMemberPageResponse, GroupMember> =
        client.list("members.list", GroupMemberPageResponse.Form, { it.groupMembers }, options, "group_id", groupId, "size", size, "page", page, "sort", sort, "user_name", userName, "user_email", userEmail, "creator_name", creatorName, "creator_email", creatorEmail)

    /**
     * Put a user into a group.
     *
     * The user may do from now on what the policies of the group allow.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/addgroupmember/1.4/>
     *
     * @param groupId Id of the group.
     * @param userId Id of the user, from [Users.list].
     * @param options Limits of this call; else those of the client.
     * @return The new member.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun add(
        groupId: String,
        userId: String,
        options: CallOptions? = null,
    ): GroupMemberCreateResponse = client.answer("members.add", GroupMemberCreateResponse.Form, options, "group_id", groupId, "user_id", userId)

    /**
     * Take a user out of a group.
     *
     * The user stays, and loses what only this group allowed.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/removegroupmember/1.4/>
     *
     * @param groupId Id of the group.
     * @param userId Id of the user.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun remove(
        groupId: String,
        userId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("members.remove", options, "group_id", groupId, "user_id", userId)
}

/** Users of an account that log in to the console. */
public open class Users internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Users() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the users of an account.
     *
     * The id of the account stands in the console; no operation tells it.
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
    public open fun list(
        accountId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        email: String? = null,
        userName: String? = null,
        options: CallOptions? = null,
    ): Pages<UserPage, User> =
        client.list("users.list", UserPage.Form, { it.users }, options, "account_id", accountId, "size", size, "page", page, "sort", sort, "email", email, "user_name", userName)

    /**
     * Create a user that can log in to the console.
     *
     * Without groups and policies it may do nothing. AI&MLOps platforms have users of their own: this one is for the
     * console.
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
    public open suspend fun create(
        accountId: String,
        password: String,
        temporaryPassword: Boolean,
        userName: String,
        description: String? = null,
        groupIds: List<String>? = null,
        policyIds: List<String>? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): User = client.answer("users.create", User.Form, options, "account_id", accountId, "password", password, "temporary_password", temporaryPassword, "user_name", userName, "description", description, "group_ids", groupIds, "policy_ids", policyIds, "tags", tags)

    /**
     * Read a user of an account.
     *
     * The same as in the list.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/getiamuser/1.4/>
     *
     * @param accountId Id of the account, as the console shows it. No operation tells it.
     * @param userId Id of the user.
     * @param options Limits of this call; else those of the client.
     * @return A user.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        accountId: String,
        userId: String,
        options: CallOptions? = null,
    ): User = client.answer("users.show", User.Form, options, "account_id", accountId, "user_id", userId)

    /**
     * Delete a user of an account.
     *
     * Its access keys go with it, so calls signed with them are refused from then on.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/deleteiamuser/1.4/>
     *
     * @param accountId Id of the account, as the console shows it. No operation tells it.
     * @param userId Id of the user.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        accountId: String,
        userId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("users.delete", options, "account_id", accountId, "user_id", userId)

    /**
     * Does what [Users.create] does, unless something of this `userName` is there: then it answers with that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [Users.show] shows: `description`.
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
    public open suspend fun ensure(
        accountId: String,
        password: String,
        temporaryPassword: Boolean,
        userName: String,
        description: String? = null,
        groupIds: List<String>? = null,
        policyIds: List<String>? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): User = client.answer("users.ensure", User.Form, options, "account_id", accountId, "password", password, "temporary_password", temporaryPassword, "user_name", userName, "description", description, "group_ids", groupIds, "policy_ids", policyIds, "tags", tags)
}
