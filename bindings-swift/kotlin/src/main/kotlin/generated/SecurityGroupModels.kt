/*
 * Samsung Cloud Platform Security Group: models.
 *
 * Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.securitygroup

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * Its state.
 *
 * Inferred.
 */
@Serializable
@JvmInline
public value class SecurityGroupInfoState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Can be used. */
        public val ACTIVE: SecurityGroupInfoState = SecurityGroupInfoState("ACTIVE")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Which way the traffic goes.
 */
@Serializable
@JvmInline
public value class SecurityGroupRuleDirection(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Comes in. */
        public val INGRESS: SecurityGroupRuleDirection = SecurityGroupRuleDirection("ingress")

        /** Goes out. */
        public val EGRESS: SecurityGroupRuleDirection = SecurityGroupRuleDirection("egress")
    }
}

/**
 * A security group.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygroup/>
 */
@Serializable(with = SecurityGroupInfo.Form::class)
public data class SecurityGroupInfo(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** Free text. */
    public val description: String? = null,
    /** Id of the security group. */
    public val id: String,
    /** Whether its traffic is logged. */
    public val loggable: Boolean,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Its name; others may have the same. */
    public val name: String,
    /** How many rules it has. */
    public val ruleCount: Long? = null,
    /**
     * Its state.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: SecurityGroupInfoState,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SecurityGroupInfo> get() = Form

    internal object Form : ModelForm<SecurityGroupInfo>(
        "SecurityGroupInfo",
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        field("description", TEXT),
        needed("id", TEXT),
        needed("loggable", BOOLEAN),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        needed("name", TEXT),
        field("rule_count", INTEGER),
        needed("state", choice { SecurityGroupInfoState(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SecurityGroupInfo = SecurityGroupInfo(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as String?,
            v[4] as String,
            v[5] as Boolean,
            v[6] as Timestamp,
            v[7] as String,
            v[8] as String,
            v[9] as Long?,
            v[10] as SecurityGroupInfoState,
            extra,
        )

        override fun values(model: SecurityGroupInfo): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.description,
            model.id,
            model.loggable,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.ruleCount,
            model.state,
        )
    }
}

/**
 * A page of security groups.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouplistresponse/>
 */
@Serializable(with = SecurityGroupListResponse.Form::class)
public data class SecurityGroupListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages. */
    public val links: List<JsonObject> = emptyList(),
    /** The groups. */
    public val securityGroups: List<SecurityGroupInfo> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SecurityGroupListResponse> get() = Form

    internal object Form : ModelForm<SecurityGroupListResponse>(
        "SecurityGroupListResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("security_groups", list(model { SecurityGroupInfo.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SecurityGroupListResponse = SecurityGroupListResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as List<SecurityGroupInfo>? ?: emptyList(),
            extra,
        )

        override fun values(model: SecurityGroupListResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.securityGroups,
        )
    }
}

/**
 * A rule that lets traffic through.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprule/>
 */
@Serializable(with = SecurityGroupRule.Form::class)
public data class SecurityGroupRule(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** Free text. */
    public val description: String? = null,
    /** Which way the traffic goes. */
    @get:JvmName("getDirection") public val direction: SecurityGroupRuleDirection,
    /** Kind of the addresses, `IPv4` or `IPv6`. */
    public val ethertype: String? = null,
    /** Id of the rule. */
    public val id: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Last port; `null` is every port. */
    public val portRangeMax: Long? = null,
    /** First port; `null` is every port. */
    public val portRangeMin: Long? = null,
    /** Protocol, for example `tcp`; `null` is every protocol. */
    public val protocol: String? = null,
    /** Id of the security group at the other end. */
    public val remoteGroupId: String? = null,
    /** Name of the security group at the other end. */
    public val remoteGroupName: String? = null,
    /** Addresses at the other end, for example `10.0.1.0/24`. */
    public val remoteIpPrefix: String? = null,
    /** Id of the security group that has the rule. */
    public val securityGroupId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SecurityGroupRule> get() = Form

    internal object Form : ModelForm<SecurityGroupRule>(
        "SecurityGroupRule",
        needed("created_at", TIME),
        needed("created_by", TEXT),
        field("description", TEXT),
        needed("direction", choice { SecurityGroupRuleDirection(it) }),
        field("ethertype", TEXT),
        needed("id", TEXT),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        field("port_range_max", INTEGER),
        field("port_range_min", INTEGER),
        field("protocol", TEXT),
        field("remote_group_id", TEXT),
        field("remote_group_name", TEXT),
        field("remote_ip_prefix", TEXT),
        needed("security_group_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SecurityGroupRule = SecurityGroupRule(
            v[0] as Timestamp,
            v[1] as String,
            v[2] as String?,
            v[3] as SecurityGroupRuleDirection,
            v[4] as String?,
            v[5] as String,
            v[6] as Timestamp,
            v[7] as String,
            v[8] as Long?,
            v[9] as Long?,
            v[10] as String?,
            v[11] as String?,
            v[12] as String?,
            v[13] as String?,
            v[14] as String,
            extra,
        )

        override fun values(model: SecurityGroupRule): Array<Any?> = arrayOf(
            model.createdAt,
            model.createdBy,
            model.description,
            model.direction,
            model.ethertype,
            model.id,
            model.modifiedAt,
            model.modifiedBy,
            model.portRangeMax,
            model.portRangeMin,
            model.protocol,
            model.remoteGroupId,
            model.remoteGroupName,
            model.remoteIpPrefix,
            model.securityGroupId,
        )
    }
}

/**
 * A page of rules.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprulelistresponse/>
 */
@Serializable(with = SecurityGroupRuleListResponse.Form::class)
public data class SecurityGroupRuleListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages. */
    public val links: List<JsonObject> = emptyList(),
    /** The rules. */
    public val securityGroupRules: List<SecurityGroupRule> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SecurityGroupRuleListResponse> get() = Form

    internal object Form : ModelForm<SecurityGroupRuleListResponse>(
        "SecurityGroupRuleListResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("security_group_rules", list(model { SecurityGroupRule.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SecurityGroupRuleListResponse = SecurityGroupRuleListResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as List<SecurityGroupRule>? ?: emptyList(),
            extra,
        )

        override fun values(model: SecurityGroupRuleListResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.securityGroupRules,
        )
    }
}

/** One rule. */
@Serializable(with = SecurityGroupRuleShowResponse.Form::class)
public data class SecurityGroupRuleShowResponse(
    /** The rule. */
    public val securityGroupRule: SecurityGroupRule,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SecurityGroupRuleShowResponse> get() = Form

    internal object Form : ModelForm<SecurityGroupRuleShowResponse>(
        "SecurityGroupRuleShowResponse",
        needed("security_group_rule", model { SecurityGroupRule.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SecurityGroupRuleShowResponse = SecurityGroupRuleShowResponse(
            v[0] as SecurityGroupRule,
            extra,
        )

        override fun values(model: SecurityGroupRuleShowResponse): Array<Any?> = arrayOf(
            model.securityGroupRule,
        )
    }
}

/** One security group. */
@Serializable(with = SecurityGroupShowResponse.Form::class)
public data class SecurityGroupShowResponse(
    /** The group. */
    public val securityGroup: SecurityGroupInfo,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SecurityGroupShowResponse> get() = Form

    internal object Form : ModelForm<SecurityGroupShowResponse>(
        "SecurityGroupShowResponse",
        needed("security_group", model { SecurityGroupInfo.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SecurityGroupShowResponse = SecurityGroupShowResponse(
            v[0] as SecurityGroupInfo,
            extra,
        )

        override fun values(model: SecurityGroupShowResponse): Array<Any?> = arrayOf(
            model.securityGroup,
        )
    }
}

/**
 * A tag.
 *
 * Documented at
 * <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/security_group_security_group.md>
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
