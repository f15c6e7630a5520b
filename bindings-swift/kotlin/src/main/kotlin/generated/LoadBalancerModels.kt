/*
 * Samsung Cloud Platform Load Balancer: models.
 *
 * Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.loadbalancer

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * What it looks at.
 */
@Serializable
@JvmInline
public value class LoadBalancerInfoLayerType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Ports. */
        public val L4: LoadBalancerInfoLayerType = LoadBalancerInfoLayerType("L4")

        /** HTTP. */
        public val L7: LoadBalancerInfoLayerType = LoadBalancerInfoLayerType("L7")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Its state.
 */
@Serializable
@JvmInline
public value class LoadBalancerInfoState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Being made. */
        public val CREATING: LoadBalancerInfoState = LoadBalancerInfoState("CREATING")

        /** Works. */
        public val ACTIVE: LoadBalancerInfoState = LoadBalancerInfoState("ACTIVE")

        /** Being changed. */
        public val EDITING: LoadBalancerInfoState = LoadBalancerInfoState("EDITING")

        /** Being deleted. */
        public val DELETING: LoadBalancerInfoState = LoadBalancerInfoState("DELETING")

        /** Gone. */
        public val DELETED: LoadBalancerInfoState = LoadBalancerInfoState("DELETED")

        /** Broken. */
        public val ERROR: LoadBalancerInfoState = LoadBalancerInfoState("ERROR")
    }
}

/** The load balancer to create. */
@Serializable(with = LoadBalancerCreateRequestDetail.Form::class)
public data class LoadBalancerCreateRequestDetail @JvmOverloads public constructor(
    /** Free text. At most 255 characters. */
    public val description: String? = null,
    /** Whether a firewall is made along with it. */
    public val firewallEnabled: Boolean? = null,
    /** Whether that firewall logs. */
    public val firewallLoggingEnabled: Boolean? = null,
    /** What it looks at: `L4` for ports, `L7` for HTTP. */
    public val layerType: String,
    /** Letters, digits, `-` and `_`. 3 to 63 characters; letters, digits, hyphens and underscores. */
    public val name: String,
    /** Id of a public address that nothing uses; its VPC needs an internet gateway then. */
    public val publicipId: String? = null,
    /** The address of the subnet at which it answers; one that is free if none is named. */
    public val serviceIp: String? = null,
    /**
     * The address of the subnet that servers see it with; one that is free if none is named. Since API version 1.3.
     *
     * Observed by others.
     */
    public val sourceNatIp: String? = null,
    /** Id of its subnet. */
    public val subnetId: String,
    /** Tags to attach, at most 50. */
    public val tags: List<Tag>? = null,
    /** Id of its VPC. */
    public val vpcId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<LoadBalancerCreateRequestDetail> get() = Form

    internal object Form : ModelForm<LoadBalancerCreateRequestDetail>(
        "LoadBalancerCreateRequestDetail",
        field("description", TEXT),
        field("firewall_enabled", BOOLEAN),
        field("firewall_logging_enabled", BOOLEAN),
        needed("layer_type", TEXT),
        needed("name", TEXT),
        field("publicip_id", TEXT),
        field("service_ip", TEXT),
        field("source_nat_ip", TEXT),
        needed("subnet_id", TEXT),
        field("tags", list(model { Tag.Form })),
        needed("vpc_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): LoadBalancerCreateRequestDetail = LoadBalancerCreateRequestDetail(
            v[0] as String?,
            v[1] as Boolean?,
            v[2] as Boolean?,
            v[3] as String,
            v[4] as String,
            v[5] as String?,
            v[6] as String?,
            v[7] as String?,
            v[8] as String,
            v[9] as List<Tag>?,
            v[10] as String,
            extra,
        )

        override fun values(model: LoadBalancerCreateRequestDetail): Array<Any?> = arrayOf(
            model.description,
            model.firewallEnabled,
            model.firewallLoggingEnabled,
            model.layerType,
            model.name,
            model.publicipId,
            model.serviceIp,
            model.sourceNatIp,
            model.subnetId,
            model.tags,
            model.vpcId,
        )
    }
}

/** A load balancer. */
@Serializable(with = LoadBalancerInfo.Form::class)
public data class LoadBalancerInfo(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** Free text. */
    public val description: String? = null,
    /** Id of the firewall that was made along with it. */
    public val firewallId: String? = null,
    /** Name of that firewall. */
    public val firewallName: String? = null,
    /** Addresses from which it looks after its servers; they must let these in. */
    public val healthCheckIp: List<String> = emptyList(),
    /** Id of the load balancer. */
    public val id: String,
    /** What it looks at. */
    @get:JvmName("getLayerType") public val layerType: LoadBalancerInfoLayerType,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Its name. */
    public val name: String,
    /** Its public address. */
    public val publicNatIp: String? = null,
    /** State of its public address. */
    public val publicNatState: String? = null,
    /** The address at which it answers in its VPC. */
    public val serviceIp: String,
    /** The address that servers see it with. */
    public val sourceNatIp: String,
    /** Its state. */
    @get:JvmName("getState") public val state: LoadBalancerInfoState,
    /** Id of its subnet. */
    public val subnetId: String,
    /** Id of its VPC. */
    public val vpcId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<LoadBalancerInfo> get() = Form

    internal object Form : ModelForm<LoadBalancerInfo>(
        "LoadBalancerInfo",
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        field("description", TEXT),
        field("firewall_id", TEXT),
        field("firewall_name", TEXT),
        field("health_check_ip", list(TEXT)),
        needed("id", TEXT),
        needed("layer_type", choice { LoadBalancerInfoLayerType(it) }),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        needed("name", TEXT),
        field("public_nat_ip", TEXT),
        field("public_nat_state", TEXT),
        needed("service_ip", TEXT),
        needed("source_nat_ip", TEXT),
        needed("state", choice { LoadBalancerInfoState(it) }),
        needed("subnet_id", TEXT),
        needed("vpc_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): LoadBalancerInfo = LoadBalancerInfo(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as List<String>? ?: emptyList(),
            v[7] as String,
            v[8] as LoadBalancerInfoLayerType,
            v[9] as Timestamp,
            v[10] as String,
            v[11] as String,
            v[12] as String?,
            v[13] as String?,
            v[14] as String,
            v[15] as String,
            v[16] as LoadBalancerInfoState,
            v[17] as String,
            v[18] as String,
            extra,
        )

        override fun values(model: LoadBalancerInfo): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.description,
            model.firewallId,
            model.firewallName,
            model.healthCheckIp,
            model.id,
            model.layerType,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.publicNatIp,
            model.publicNatState,
            model.serviceIp,
            model.sourceNatIp,
            model.state,
            model.subnetId,
            model.vpcId,
        )
    }
}

/** A page of load balancers. */
@Serializable(with = LoadBalancerListResponse.Form::class)
public data class LoadBalancerListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** The load balancers. */
    public val loadbalancers: List<LoadBalancerSummary> = emptyList(),
    /** Number of this page. */
    public val page: Long? = null,
    /** How many a page holds. */
    public val size: Long? = null,
    /** The order. */
    public val sort: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<LoadBalancerListResponse> get() = Form

    internal object Form : ModelForm<LoadBalancerListResponse>(
        "LoadBalancerListResponse",
        field("count", INTEGER),
        field("loadbalancers", list(model { LoadBalancerSummary.Form })),
        field("page", INTEGER),
        field("size", INTEGER),
        field("sort", list(TEXT)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): LoadBalancerListResponse = LoadBalancerListResponse(
            v[0] as Long?,
            v[1] as List<LoadBalancerSummary>? ?: emptyList(),
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: LoadBalancerListResponse): Array<Any?> = arrayOf(
            model.count,
            model.loadbalancers,
            model.page,
            model.size,
            model.sort,
        )
    }
}

/** One load balancer. */
@Serializable(with = LoadBalancerShowResponse.Form::class)
public data class LoadBalancerShowResponse(
    /** The load balancer. */
    public val loadbalancer: LoadBalancerInfo,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<LoadBalancerShowResponse> get() = Form

    internal object Form : ModelForm<LoadBalancerShowResponse>(
        "LoadBalancerShowResponse",
        needed("loadbalancer", model { LoadBalancerInfo.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): LoadBalancerShowResponse = LoadBalancerShowResponse(
            v[0] as LoadBalancerInfo,
            extra,
        )

        override fun values(model: LoadBalancerShowResponse): Array<Any?> = arrayOf(
            model.loadbalancer,
        )
    }
}

/** A load balancer, as the list shows it. */
@Serializable(with = LoadBalancerSummary.Form::class)
public data class LoadBalancerSummary(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** Id of the load balancer. */
    public val id: String,
    /** How many listeners it has. */
    public val listenerCount: Long? = null,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Its name. */
    public val name: String? = null,
    /** Its public address. */
    public val publicNatIp: String? = null,
    /** The address at which it answers in its VPC. */
    public val serviceIp: String? = null,
    /** The address that servers see it with. */
    public val sourceNatIp: String? = null,
    /** Its state. */
    public val state: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<LoadBalancerSummary> get() = Form

    internal object Form : ModelForm<LoadBalancerSummary>(
        "LoadBalancerSummary",
        needed("created_at", TIME),
        needed("created_by", TEXT),
        needed("id", TEXT),
        field("listener_count", INTEGER),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        field("name", TEXT),
        field("public_nat_ip", TEXT),
        field("service_ip", TEXT),
        field("source_nat_ip", TEXT),
        field("state", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): LoadBalancerSummary = LoadBalancerSummary(
            v[0] as Timestamp,
            v[1] as String,
            v[2] as String,
            v[3] as Long?,
            v[4] as Timestamp,
            v[5] as String,
            v[6] as String?,
            v[7] as String?,
            v[8] as String?,
            v[9] as String?,
            v[10] as String?,
            extra,
        )

        override fun values(model: LoadBalancerSummary): Array<Any?> = arrayOf(
            model.createdAt,
            model.createdBy,
            model.id,
            model.listenerCount,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.publicNatIp,
            model.serviceIp,
            model.sourceNatIp,
            model.state,
        )
    }
}

/** What to change in a load balancer. */
@Serializable(with = LoadBalancerUpdateRequestDetail.Form::class)
public data class LoadBalancerUpdateRequestDetail @JvmOverloads public constructor(
    /** The new text. At most 255 characters. */
    public val description: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<LoadBalancerUpdateRequestDetail> get() = Form

    internal object Form : ModelForm<LoadBalancerUpdateRequestDetail>(
        "LoadBalancerUpdateRequestDetail",
        needed("description", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): LoadBalancerUpdateRequestDetail = LoadBalancerUpdateRequestDetail(
            v[0] as String,
            extra,
        )

        override fun values(model: LoadBalancerUpdateRequestDetail): Array<Any?> = arrayOf(
            model.description,
        )
    }
}

/** A tag. */
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
