/*
 * Samsung Cloud Platform IAM: models.
 *
 * Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.iam

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`.
 */
@Serializable
@JvmInline
public value class AccessKeyCreateAccessKeyType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** `PERMANENT`. */
        public val PERMANENT: AccessKeyCreateAccessKeyType = AccessKeyCreateAccessKeyType("PERMANENT")

        /** `TEMPORARY`. */
        public val TEMPORARY: AccessKeyCreateAccessKeyType = AccessKeyCreateAccessKeyType("TEMPORARY")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * How long it lives.
 */
@Serializable
@JvmInline
public value class AccessKeyInfoAccessKeyType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Until it is deleted. */
        public val PERMANENT: AccessKeyInfoAccessKeyType = AccessKeyInfoAccessKeyType("PERMANENT")

        /** For a while, from a permanent one. */
        public val TEMPORARY: AccessKeyInfoAccessKeyType = AccessKeyInfoAccessKeyType("TEMPORARY")

        /** Made by Secret Vault. */
        public val SECRET_VAULT_TEMPORARY: AccessKeyInfoAccessKeyType = AccessKeyInfoAccessKeyType("SECRET_VAULT_TEMPORARY")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Who made it.
 */
@Serializable
@JvmInline
public value class GroupInfoType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** A user. */
        public val USER_DEFINED: GroupInfoType = GroupInfoType("USER_DEFINED")

        /** The platform. */
        public val DEFAULT: GroupInfoType = GroupInfoType("DEFAULT")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * What it is attached to.
 */
@Serializable
@JvmInline
public value class PolicyPolicyCategory(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Users, groups and roles. */
        public val IDENTITY_BASED: PolicyPolicyCategory = PolicyPolicyCategory("IDENTITY_BASED")

        /** Resources. */
        public val RESOURCE_BASED: PolicyPolicyCategory = PolicyPolicyCategory("RESOURCE_BASED")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Who made it.
 */
@Serializable
@JvmInline
public value class PolicyPolicyType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** The platform. */
        public val SYSTEM_MANAGED: PolicyPolicyType = PolicyPolicyType("SYSTEM_MANAGED")

        /** A user. */
        public val USER_DEFINED: PolicyPolicyType = PolicyPolicyType("USER_DEFINED")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Whether it counts.
 */
@Serializable
@JvmInline
public value class PolicyState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Counts. */
        public val ACTIVE: PolicyState = PolicyState("ACTIVE")

        /** Does not count. */
        public val INACTIVE: PolicyState = PolicyState("INACTIVE")

        /** Is deleted. */
        public val DELETED: PolicyState = PolicyState("DELETED")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Kind of user.
 */
@Serializable
@JvmInline
public value class UserType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** A user of the account. */
        public val IAM: UserType = UserType("IAM")
    }
}

/**
 * An access key.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskey/>
 */
@Serializable(with = AccessKeyInfo.Form::class)
public data class AccessKeyInfo(
    /** The access key: what a client is given. */
    public val accessKey: String,
    /** How long it lives. */
    @get:JvmName("getAccessKeyType") public val accessKeyType: AccessKeyInfoAccessKeyType? = null,
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** Free text. */
    public val description: String? = null,
    /** When it ends; the year 9999 is never. */
    @get:JvmName("getExpirationTimestamp") public val expirationTimestamp: Timestamp? = null,
    /** Id of the key, which is not the key itself. */
    public val id: String,
    /** Whether it may be used. */
    public val isEnabled: Boolean,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** Id of the key that a temporary one comes from. */
    public val parentAccessKeyId: String? = null,
    /** The secret key: what a client is given. */
    public val secretKey: Secret? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccessKeyInfo> get() = Form

    internal object Form : ModelForm<AccessKeyInfo>(
        "AccessKeyInfo",
        needed("access_key", TEXT),
        field("access_key_type", choice { AccessKeyInfoAccessKeyType(it) }),
        field("account_id", TEXT),
        field("created_at", TIME),
        field("created_by", TEXT),
        field("description", TEXT),
        field("expiration_timestamp", TIME),
        needed("id", TEXT),
        needed("is_enabled", BOOLEAN),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        field("parent_access_key_id", TEXT),
        field("secret_key", SECRET),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccessKeyInfo = AccessKeyInfo(
            v[0] as String,
            v[1] as AccessKeyInfoAccessKeyType?,
            v[2] as String?,
            v[3] as Timestamp?,
            v[4] as String?,
            v[5] as String?,
            v[6] as Timestamp?,
            v[7] as String,
            v[8] as Boolean,
            v[9] as Timestamp?,
            v[10] as String?,
            v[11] as String?,
            v[12] as Secret?,
            extra,
        )

        override fun values(model: AccessKeyInfo): Array<Any?> = arrayOf(
            model.accessKey,
            model.accessKeyType,
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.description,
            model.expirationTimestamp,
            model.id,
            model.isEnabled,
            model.modifiedAt,
            model.modifiedBy,
            model.parentAccessKeyId,
            model.secretKey,
        )
    }
}

/**
 * One key.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskeyresponse/>
 */
@Serializable(with = AccessKeyResponse.Form::class)
public data class AccessKeyResponse(
    /** The key. */
    public val accessKey: AccessKeyInfo,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccessKeyResponse> get() = Form

    internal object Form : ModelForm<AccessKeyResponse>(
        "AccessKeyResponse",
        needed("access_key", model { AccessKeyInfo.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccessKeyResponse = AccessKeyResponse(
            v[0] as AccessKeyInfo,
            extra,
        )

        override fun values(model: AccessKeyResponse): Array<Any?> = arrayOf(
            model.accessKey,
        )
    }
}

/**
 * A user in a group.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/createdgroupmember/>
 */
@Serializable(with = CreatedGroupMember.Form::class)
public data class CreatedGroupMember(
    /** When the user was added. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who added it. */
    public val createdBy: String? = null,
    /** E-mail address of that user. */
    public val creatorEmail: String? = null,
    /** Name of that user. */
    public val creatorName: String? = null,
    /** E-mail address of the user. */
    public val userEmail: String? = null,
    /** Id of the user. */
    public val userId: String,
    /** Name of the user. */
    public val userName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CreatedGroupMember> get() = Form

    internal object Form : ModelForm<CreatedGroupMember>(
        "CreatedGroupMember",
        field("created_at", TIME),
        field("created_by", TEXT),
        field("creator_email", TEXT),
        field("creator_name", TEXT),
        field("user_email", TEXT),
        needed("user_id", TEXT),
        field("user_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CreatedGroupMember = CreatedGroupMember(
            v[0] as Timestamp?,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String,
            v[6] as String?,
            extra,
        )

        override fun values(model: CreatedGroupMember): Array<Any?> = arrayOf(
            model.createdAt,
            model.createdBy,
            model.creatorEmail,
            model.creatorName,
            model.userEmail,
            model.userId,
            model.userName,
        )
    }
}

/**
 * Address of a service.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/endpointsresponse/>
 */
@Serializable(with = Endpoint.Form::class)
public data class Endpoint(
    /** Region of the address. */
    public val region: String? = null,
    /** Name of the service. */
    public val serviceName: String? = null,
    /** Word of the service, which stands before a version in `Scp-Api-Version`. */
    public val serviceType: String,
    /** The address. */
    public val url: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Endpoint> get() = Form

    internal object Form : ModelForm<Endpoint>(
        "Endpoint",
        field("region", TEXT),
        field("service_name", TEXT),
        needed("service_type", TEXT),
        needed("url", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Endpoint = Endpoint(
            v[0] as String?,
            v[1] as String?,
            v[2] as String,
            v[3] as String,
            extra,
        )

        override fun values(model: Endpoint): Array<Any?> = arrayOf(
            model.region,
            model.serviceName,
            model.serviceType,
            model.url,
        )
    }
}

/**
 * A group of users.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/group/>
 */
@Serializable(with = GroupInfo.Form::class)
public data class GroupInfo(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** E-mail address of that user. */
    public val creatorEmail: String? = null,
    /** Name of that user. */
    public val creatorName: String? = null,
    /** Free text. At most 1000 characters. */
    public val description: String? = null,
    /** Name of the domain, for example `scp`. */
    public val domainName: String? = null,
    /** Id of the group. */
    public val id: String,
    /** Its users. */
    public val members: List<GroupMember> = emptyList(),
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** E-mail address of that user. */
    public val modifierEmail: String? = null,
    /** Name of that user. */
    public val modifierName: String? = null,
    /** Name of the group. 3 to 24 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`. */
    public val name: String,
    /** Policies that say what its users may do. */
    public val policies: List<Policy> = emptyList(),
    /** Kind of resource, for what a service manages itself. */
    public val resourceType: String? = null,
    /** Roles of the group. */
    public val roles: List<Role> = emptyList(),
    /** Name of the service that manages it, if one does. */
    public val serviceName: String? = null,
    /** Word of the service that manages it, if one does. */
    public val serviceType: String? = null,
    /** SRN: its name across all services. */
    public val srn: String? = null,
    /** Who made it. */
    @get:JvmName("getKind") public val kind: GroupInfoType? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GroupInfo> get() = Form

    internal object Form : ModelForm<GroupInfo>(
        "GroupInfo",
        field("created_at", TIME),
        field("created_by", TEXT),
        field("creator_email", TEXT),
        field("creator_name", TEXT),
        field("description", TEXT),
        field("domain_name", TEXT),
        needed("id", TEXT),
        field("members", list(model { GroupMember.Form })),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        field("modifier_email", TEXT),
        field("modifier_name", TEXT),
        needed("name", TEXT),
        field("policies", list(model { Policy.Form })),
        field("resource_type", TEXT),
        field("roles", list(model { Role.Form })),
        field("service_name", TEXT),
        field("service_type", TEXT),
        field("srn", TEXT),
        field("type", choice { GroupInfoType(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GroupInfo = GroupInfo(
            v[0] as Timestamp?,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as String,
            v[7] as List<GroupMember>? ?: emptyList(),
            v[8] as Timestamp?,
            v[9] as String?,
            v[10] as String?,
            v[11] as String?,
            v[12] as String,
            v[13] as List<Policy>? ?: emptyList(),
            v[14] as String?,
            v[15] as List<Role>? ?: emptyList(),
            v[16] as String?,
            v[17] as String?,
            v[18] as String?,
            v[19] as GroupInfoType?,
            extra,
        )

        override fun values(model: GroupInfo): Array<Any?> = arrayOf(
            model.createdAt,
            model.createdBy,
            model.creatorEmail,
            model.creatorName,
            model.description,
            model.domainName,
            model.id,
            model.members,
            model.modifiedAt,
            model.modifiedBy,
            model.modifierEmail,
            model.modifierName,
            model.name,
            model.policies,
            model.resourceType,
            model.roles,
            model.serviceName,
            model.serviceType,
            model.srn,
            model.kind,
        )
    }
}

/**
 * A user in a group.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmember/>
 */
@Serializable(with = GroupMember.Form::class)
public data class GroupMember(
    /** When the user was added. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who added it. */
    public val createdBy: String? = null,
    /** When that user was created. */
    @get:JvmName("getCreatorCreatedAt") public val creatorCreatedAt: Timestamp? = null,
    /** E-mail address of that user. */
    public val creatorEmail: String? = null,
    /** When that user logged in last. */
    @get:JvmName("getCreatorLastLoginAt") public val creatorLastLoginAt: Timestamp? = null,
    /** Name of that user. */
    public val creatorName: String? = null,
    /** Names of all groups of the user. */
    public val groupNames: List<String> = emptyList(),
    /** When the user was created. */
    @get:JvmName("getUserCreatedAt") public val userCreatedAt: Timestamp? = null,
    /** E-mail address of the user. */
    public val userEmail: String? = null,
    /** Id of the user. */
    public val userId: String,
    /** When the user logged in last. */
    @get:JvmName("getUserLastLoginAt") public val userLastLoginAt: Timestamp? = null,
    /** Name of the user. */
    public val userName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GroupMember> get() = Form

    internal object Form : ModelForm<GroupMember>(
        "GroupMember",
        field("created_at", TIME),
        field("created_by", TEXT),
        field("creator_created_at", TIME),
        field("creator_email", TEXT),
        field("creator_last_login_at", TIME),
        field("creator_name", TEXT),
        field("group_names", list(TEXT)),
        field("user_created_at", TIME),
        field("user_email", TEXT),
        needed("user_id", TEXT),
        field("user_last_login_at", TIME),
        field("user_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GroupMember = GroupMember(
            v[0] as Timestamp?,
            v[1] as String?,
            v[2] as Timestamp?,
            v[3] as String?,
            v[4] as Timestamp?,
            v[5] as String?,
            v[6] as List<String>? ?: emptyList(),
            v[7] as Timestamp?,
            v[8] as String?,
            v[9] as String,
            v[10] as Timestamp?,
            v[11] as String?,
            extra,
        )

        override fun values(model: GroupMember): Array<Any?> = arrayOf(
            model.createdAt,
            model.createdBy,
            model.creatorCreatedAt,
            model.creatorEmail,
            model.creatorLastLoginAt,
            model.creatorName,
            model.groupNames,
            model.userCreatedAt,
            model.userEmail,
            model.userId,
            model.userLastLoginAt,
            model.userName,
        )
    }
}

/**
 * The new member.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmembercreateresponse/>
 */
@Serializable(with = GroupMemberCreateResponse.Form::class)
public data class GroupMemberCreateResponse(
    /** The member. */
    public val groupMember: CreatedGroupMember,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GroupMemberCreateResponse> get() = Form

    internal object Form : ModelForm<GroupMemberCreateResponse>(
        "GroupMemberCreateResponse",
        needed("group_member", model { CreatedGroupMember.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GroupMemberCreateResponse = GroupMemberCreateResponse(
            v[0] as CreatedGroupMember,
            extra,
        )

        override fun values(model: GroupMemberCreateResponse): Array<Any?> = arrayOf(
            model.groupMember,
        )
    }
}

/**
 * A page of members.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmemberpageresponse/>
 */
@Serializable(with = GroupMemberPageResponse.Form::class)
public data class GroupMemberPageResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** The members. */
    public val groupMembers: List<GroupMember> = emptyList(),
    /** Number of this page. */
    public val page: Long? = null,
    /** Rows per page. */
    public val size: Long? = null,
    /** The order that was asked for. */
    public val sort: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GroupMemberPageResponse> get() = Form

    internal object Form : ModelForm<GroupMemberPageResponse>(
        "GroupMemberPageResponse",
        field("count", INTEGER),
        field("group_members", list(model { GroupMember.Form })),
        field("page", INTEGER),
        field("size", INTEGER),
        field("sort", list(TEXT)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GroupMemberPageResponse = GroupMemberPageResponse(
            v[0] as Long?,
            v[1] as List<GroupMember>? ?: emptyList(),
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: GroupMemberPageResponse): Array<Any?> = arrayOf(
            model.count,
            model.groupMembers,
            model.page,
            model.size,
            model.sort,
        )
    }
}

/**
 * A page of groups.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/grouppageresponse/>
 */
@Serializable(with = GroupPageResponse.Form::class)
public data class GroupPageResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** The groups. */
    public val groups: List<GroupInfo> = emptyList(),
    /** Number of this page. */
    public val page: Long? = null,
    /** Rows per page. */
    public val size: Long? = null,
    /** The order that was asked for. */
    public val sort: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GroupPageResponse> get() = Form

    internal object Form : ModelForm<GroupPageResponse>(
        "GroupPageResponse",
        field("count", INTEGER),
        field("groups", list(model { GroupInfo.Form })),
        field("page", INTEGER),
        field("size", INTEGER),
        field("sort", list(TEXT)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GroupPageResponse = GroupPageResponse(
            v[0] as Long?,
            v[1] as List<GroupInfo>? ?: emptyList(),
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: GroupPageResponse): Array<Any?> = arrayOf(
            model.count,
            model.groups,
            model.page,
            model.size,
            model.sort,
        )
    }
}

/**
 * One group.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupshowresponse/>
 */
@Serializable(with = GroupShowResponse.Form::class)
public data class GroupShowResponse(
    /** The group. */
    public val group: GroupInfo,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GroupShowResponse> get() = Form

    internal object Form : ModelForm<GroupShowResponse>(
        "GroupShowResponse",
        needed("group", model { GroupInfo.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GroupShowResponse = GroupShowResponse(
            v[0] as GroupInfo,
            extra,
        )

        override fun values(model: GroupShowResponse): Array<Any?> = arrayOf(
            model.group,
        )
    }
}

/**
 * A page of keys.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listaccesskeyresponse/>
 */
@Serializable(with = ListAccessKeyResponse.Form::class)
public data class ListAccessKeyResponse(
    /** The keys. */
    public val accessKeys: List<AccessKeyInfo> = emptyList(),
    /** How many there are on all pages, if `withCount` asks. */
    public val count: Long? = null,
    /** Addresses of other pages. */
    public val links: List<JsonObject> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ListAccessKeyResponse> get() = Form

    internal object Form : ModelForm<ListAccessKeyResponse>(
        "ListAccessKeyResponse",
        field("access_keys", list(model { AccessKeyInfo.Form })),
        field("count", INTEGER),
        field("links", list(FREE)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ListAccessKeyResponse = ListAccessKeyResponse(
            v[0] as List<AccessKeyInfo>? ?: emptyList(),
            v[1] as Long?,
            v[2] as List<JsonObject>? ?: emptyList(),
            extra,
        )

        override fun values(model: ListAccessKeyResponse): Array<Any?> = arrayOf(
            model.accessKeys,
            model.count,
            model.links,
        )
    }
}

/**
 * All addresses.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listendpointsresponse/>
 */
@Serializable(with = ListEndpointsResponse.Form::class)
public data class ListEndpointsResponse(
    /** The addresses. */
    public val endpoints: List<Endpoint> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ListEndpointsResponse> get() = Form

    internal object Form : ModelForm<ListEndpointsResponse>(
        "ListEndpointsResponse",
        field("endpoints", list(model { Endpoint.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ListEndpointsResponse = ListEndpointsResponse(
            v[0] as List<Endpoint>? ?: emptyList(),
            extra,
        )

        override fun values(model: ListEndpointsResponse): Array<Any?> = arrayOf(
            model.endpoints,
        )
    }
}

/**
 * A policy.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policy/>
 */
@Serializable(with = Policy.Form::class)
public data class Policy(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** E-mail address of that user. */
    public val creatorEmail: String? = null,
    /** Name of that user. */
    public val creatorName: String? = null,
    /** Id of the version that counts. */
    public val defaultVersionId: String? = null,
    /** Free text. At most 1000 characters. */
    public val description: String? = null,
    /** Name of the domain, for example `scp`. */
    public val domainName: String? = null,
    /** Id of the policy. */
    public val id: String? = null,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** E-mail address of that user. */
    public val modifierEmail: String? = null,
    /** Name of that user. */
    public val modifierName: String? = null,
    /** What it is attached to. */
    @get:JvmName("getPolicyCategory") public val policyCategory: PolicyPolicyCategory? = null,
    /** Name of the policy. 3 to 128 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`. */
    public val policyName: String? = null,
    /** Who made it. */
    @get:JvmName("getPolicyType") public val policyType: PolicyPolicyType? = null,
    /** Its versions. */
    public val policyVersions: List<PolicyVersion> = emptyList(),
    /** Kind of resource, for what a service manages itself. */
    public val resourceType: String? = null,
    /** Name of the service that manages it, if one does. */
    public val serviceName: String? = null,
    /** Word of the service that manages it, if one does. */
    public val serviceType: String? = null,
    /** SRN: its name across all services. */
    public val srn: String? = null,
    /** Whether it counts. */
    @get:JvmName("getState") public val state: PolicyState? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Policy> get() = Form

    internal object Form : ModelForm<Policy>(
        "Policy",
        field("account_id", TEXT),
        field("created_at", TIME),
        field("created_by", TEXT),
        field("creator_email", TEXT),
        field("creator_name", TEXT),
        field("default_version_id", TEXT),
        field("description", TEXT),
        field("domain_name", TEXT),
        field("id", TEXT),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        field("modifier_email", TEXT),
        field("modifier_name", TEXT),
        field("policy_category", choice { PolicyPolicyCategory(it) }),
        field("policy_name", TEXT),
        field("policy_type", choice { PolicyPolicyType(it) }),
        field("policy_versions", list(model { PolicyVersion.Form })),
        field("resource_type", TEXT),
        field("service_name", TEXT),
        field("service_type", TEXT),
        field("srn", TEXT),
        field("state", choice { PolicyState(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Policy = Policy(
            v[0] as String?,
            v[1] as Timestamp?,
            v[2] as String?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as String?,
            v[7] as String?,
            v[8] as String?,
            v[9] as Timestamp?,
            v[10] as String?,
            v[11] as String?,
            v[12] as String?,
            v[13] as PolicyPolicyCategory?,
            v[14] as String?,
            v[15] as PolicyPolicyType?,
            v[16] as List<PolicyVersion>? ?: emptyList(),
            v[17] as String?,
            v[18] as String?,
            v[19] as String?,
            v[20] as String?,
            v[21] as PolicyState?,
            extra,
        )

        override fun values(model: Policy): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.creatorEmail,
            model.creatorName,
            model.defaultVersionId,
            model.description,
            model.domainName,
            model.id,
            model.modifiedAt,
            model.modifiedBy,
            model.modifierEmail,
            model.modifierName,
            model.policyCategory,
            model.policyName,
            model.policyType,
            model.policyVersions,
            model.resourceType,
            model.serviceName,
            model.serviceType,
            model.srn,
            model.state,
        )
    }
}

/**
 * A version of a policy.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policyversion/>
 */
@Serializable(with = PolicyVersion.Form::class)
public data class PolicyVersion(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** Id of the version. */
    public val id: String? = null,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** What it says: `Version`, and in `Statement` what is allowed and denied. What is denied stays denied. */
    public val policyDocument: JsonObject? = null,
    /** Id of the policy. */
    public val policyId: String? = null,
    /** Name of the version. */
    public val policyVersionName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<PolicyVersion> get() = Form

    internal object Form : ModelForm<PolicyVersion>(
        "PolicyVersion",
        field("created_at", TIME),
        field("created_by", TEXT),
        field("id", TEXT),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        field("policy_document", FREE),
        field("policy_id", TEXT),
        field("policy_version_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): PolicyVersion = PolicyVersion(
            v[0] as Timestamp?,
            v[1] as String?,
            v[2] as String?,
            v[3] as Timestamp?,
            v[4] as String?,
            v[5] as JsonObject?,
            v[6] as String?,
            v[7] as String?,
            extra,
        )

        override fun values(model: PolicyVersion): Array<Any?> = arrayOf(
            model.createdAt,
            model.createdBy,
            model.id,
            model.modifiedAt,
            model.modifiedBy,
            model.policyDocument,
            model.policyId,
            model.policyVersionName,
        )
    }
}

/**
 * A role.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/role/>
 */
@Serializable(with = Role.Form::class)
public data class Role(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Who may take it, in the form of a policy. */
    public val assumeRolePolicyDocument: JsonObject? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** E-mail address of that user. */
    public val creatorEmail: String? = null,
    /** Name of that user. */
    public val creatorName: String? = null,
    /** Free text. */
    public val description: String? = null,
    /** Id of the role. */
    public val id: String,
    /** How long it can be taken at a time. In s. */
    public val maxSessionDuration: Long? = null,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** E-mail address of that user. */
    public val modifierEmail: String? = null,
    /** Name of that user. */
    public val modifierName: String? = null,
    /** Name of the role. */
    public val name: String,
    /** Policies that say what it may do. */
    public val policies: List<Policy> = emptyList(),
    /** Who made it: `DEFAULT` the platform, `USER_DEFINED` a user. */
    public val kind: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Role> get() = Form

    internal object Form : ModelForm<Role>(
        "Role",
        field("account_id", TEXT),
        field("assume_role_policy_document", FREE),
        field("created_at", TIME),
        field("created_by", TEXT),
        field("creator_email", TEXT),
        field("creator_name", TEXT),
        field("description", TEXT),
        needed("id", TEXT),
        field("max_session_duration", INTEGER),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        field("modifier_email", TEXT),
        field("modifier_name", TEXT),
        needed("name", TEXT),
        field("policies", list(model { Policy.Form })),
        field("type", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Role = Role(
            v[0] as String?,
            v[1] as JsonObject?,
            v[2] as Timestamp?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as String?,
            v[7] as String,
            v[8] as Long?,
            v[9] as Timestamp?,
            v[10] as String?,
            v[11] as String?,
            v[12] as String?,
            v[13] as String,
            v[14] as List<Policy>? ?: emptyList(),
            v[15] as String?,
            extra,
        )

        override fun values(model: Role): Array<Any?> = arrayOf(
            model.accountId,
            model.assumeRolePolicyDocument,
            model.createdAt,
            model.createdBy,
            model.creatorEmail,
            model.creatorName,
            model.description,
            model.id,
            model.maxSessionDuration,
            model.modifiedAt,
            model.modifiedBy,
            model.modifierEmail,
            model.modifierName,
            model.name,
            model.policies,
            model.kind,
        )
    }
}

/**
 * A tag.
 *
 * Documented at
 * <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md>
 */
@Serializable(with = Tag.Form::class)
public data class Tag @JvmOverloads public constructor(
    /** Its key. At most 128 characters. */
    public val key: String,
    /** Its value. At most 256 characters. */
    public val value: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Tag> get() = Form

    internal object Form : ModelForm<Tag>(
        "Tag",
        needed("key", TEXT),
        needed("value", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Tag = Tag(
            v[0] as String,
            v[1] as String,
            extra,
        )

        override fun values(model: Tag): Array<Any?> = arrayOf(
            model.key,
            model.value,
        )
    }
}

/**
 * A user.
 *
 * Documented at
 * <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md>
 */
@Serializable(with = User.Form::class)
public data class User(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Company of the user. */
    public val companyName: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** Free text. */
    public val description: String? = null,
    /** E-mail address of the user. */
    public val email: String? = null,
    /** Whether the address was confirmed. */
    public val emailAuthenticated: Boolean? = null,
    /** First name. */
    public val firstName: String? = null,
    /** Groups of the user. */
    public val groups: List<UserGroup> = emptyList(),
    /** Id of the user. */
    public val id: String,
    /** When the user logged in last. */
    @get:JvmName("getLastLoginAt") public val lastLoginAt: Timestamp? = null,
    /** Last name. */
    public val lastName: String? = null,
    /** When the password was changed last. */
    @get:JvmName("getLastPasswordUpdateAt") public val lastPasswordUpdateAt: Timestamp? = null,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** Name that is shown. */
    public val name: String? = null,
    /** How many old passwords cannot be used again. */
    public val passwordReuseCount: Long? = null,
    /** Whether the phone number was confirmed. */
    public val phoneAuthenticated: Boolean? = null,
    /** Time zone of the user. */
    public val timezone: String? = null,
    /** Kind of user. */
    @get:JvmName("getKind") public val kind: UserType? = null,
    /** Name of the user. */
    public val userName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<User> get() = Form

    internal object Form : ModelForm<User>(
        "User",
        field("account_id", TEXT),
        field("company_name", TEXT),
        field("created_at", TIME),
        field("created_by", TEXT),
        field("description", TEXT),
        field("email", TEXT),
        field("email_authenticated", BOOLEAN),
        field("first_name", TEXT),
        field("groups", list(model { UserGroup.Form })),
        needed("id", TEXT),
        field("last_login_at", TIME),
        field("last_name", TEXT),
        field("last_password_update_at", TIME),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        field("name", TEXT),
        field("password_reuse_count", INTEGER),
        field("phone_authenticated", BOOLEAN),
        field("timezone", TEXT),
        field("type", choice { UserType(it) }),
        field("user_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): User = User(
            v[0] as String?,
            v[1] as String?,
            v[2] as Timestamp?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as Boolean?,
            v[7] as String?,
            v[8] as List<UserGroup>? ?: emptyList(),
            v[9] as String,
            v[10] as Timestamp?,
            v[11] as String?,
            v[12] as Timestamp?,
            v[13] as Timestamp?,
            v[14] as String?,
            v[15] as String?,
            v[16] as Long?,
            v[17] as Boolean?,
            v[18] as String?,
            v[19] as UserType?,
            v[20] as String?,
            extra,
        )

        override fun values(model: User): Array<Any?> = arrayOf(
            model.accountId,
            model.companyName,
            model.createdAt,
            model.createdBy,
            model.description,
            model.email,
            model.emailAuthenticated,
            model.firstName,
            model.groups,
            model.id,
            model.lastLoginAt,
            model.lastName,
            model.lastPasswordUpdateAt,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.passwordReuseCount,
            model.phoneAuthenticated,
            model.timezone,
            model.kind,
            model.userName,
        )
    }
}

/**
 * A group of a user.
 *
 * Documented at
 * <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md>
 */
@Serializable(with = UserGroup.Form::class)
public data class UserGroup(
    /** Id of the group. */
    public val id: String? = null,
    /** Name of the group. */
    public val name: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<UserGroup> get() = Form

    internal object Form : ModelForm<UserGroup>(
        "UserGroup",
        field("id", TEXT),
        field("name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): UserGroup = UserGroup(
            v[0] as String?,
            v[1] as String?,
            extra,
        )

        override fun values(model: UserGroup): Array<Any?> = arrayOf(
            model.id,
            model.name,
        )
    }
}

/**
 * A page of users.
 *
 * Inferred; see
 * <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/data-sources/iam_users.md>
 */
@Serializable(with = UserPage.Form::class)
public data class UserPage(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Number of this page. */
    public val page: Long? = null,
    /** Rows per page. */
    public val size: Long? = null,
    /** The users. */
    public val users: List<User> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<UserPage> get() = Form

    internal object Form : ModelForm<UserPage>(
        "UserPage",
        field("count", INTEGER),
        field("page", INTEGER),
        field("size", INTEGER),
        field("users", list(model { User.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): UserPage = UserPage(
            v[0] as Long?,
            v[1] as Long?,
            v[2] as Long?,
            v[3] as List<User>? ?: emptyList(),
            extra,
        )

        override fun values(model: UserPage): Array<Any?> = arrayOf(
            model.count,
            model.page,
            model.size,
            model.users,
        )
    }
}
