/*
 * Samsung Cloud Platform VPC: models.
 *
 * Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.vpc

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * Which way a gateway or a public address leads.
 */
@Serializable
@JvmInline
public value class GatewayKind(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Internet gateway. */
        public val IGW: GatewayKind = GatewayKind("IGW")

        /** Gateway of the public sector. */
        public val GGW: GatewayKind = GatewayKind("GGW")

        /** Gateway of Samsung. */
        public val SIGW: GatewayKind = GatewayKind("SIGW")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of a part of a network.
 */
@Serializable
@JvmInline
public value class NetworkState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Being made. */
        public val CREATING: NetworkState = NetworkState("CREATING")

        /** Can be used. */
        public val ACTIVE: NetworkState = NetworkState("ACTIVE")

        /** Being changed. */
        public val EDITING: NetworkState = NetworkState("EDITING")

        /** Being deleted. */
        public val DELETING: NetworkState = NetworkState("DELETING")

        /** Gone. */
        public val DELETED: NetworkState = NetworkState("DELETED")

        /** Broken. */
        public val ERROR: NetworkState = NetworkState("ERROR")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * What uses it.
 */
@Serializable
@JvmInline
public value class PublicIpAttachedResourceType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Virtual server. */
        public val VM: PublicIpAttachedResourceType = PublicIpAttachedResourceType("VM")

        /** Load balancer. */
        public val LB: PublicIpAttachedResourceType = PublicIpAttachedResourceType("LB")

        /** Bare metal server. */
        public val BM: PublicIpAttachedResourceType = PublicIpAttachedResourceType("BM")

        /** Database. */
        public val DB: PublicIpAttachedResourceType = PublicIpAttachedResourceType("DB")

        /** NAT gateway. */
        public val NAT_GW: PublicIpAttachedResourceType = PublicIpAttachedResourceType("NAT_GW")

        /** Node with GPUs. */
        public val GPU_NODE: PublicIpAttachedResourceType = PublicIpAttachedResourceType("GPU_NODE")

        /** VPN gateway. */
        public val VPN: PublicIpAttachedResourceType = PublicIpAttachedResourceType("VPN")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Whether something uses it.
 */
@Serializable
@JvmInline
public value class PublicIpState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Nothing uses it. */
        public val RESERVED: PublicIpState = PublicIpState("RESERVED")

        /** Something uses it. */
        public val ATTACHED: PublicIpState = PublicIpState("ATTACHED")

        /** Gone. */
        public val DELETED: PublicIpState = PublicIpState("DELETED")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * What a subnet is for.
 */
@Serializable
@JvmInline
public value class SubnetKind(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Ordinary, may reach the internet. */
        public val GENERAL: SubnetKind = SubnetKind("GENERAL")

        /** Between its servers only. */
        public val LOCAL: SubnetKind = SubnetKind("LOCAL")

        /** For endpoints of services. */
        public val VPC_ENDPOINT: SubnetKind = SubnetKind("VPC_ENDPOINT")
    }
}

/** One thing that would be deleted. */
@Serializable(with = Deletion.Form::class)
public data class Deletion(
    /** The operation that would be called with the id. */
    public val operation: String,
    /** What it is, in words. */
    public val resource: String,
    /** Its id. */
    public val id: String,
    /** Its name, if the list shows one. */
    public val name: String? = null,
    /** Its state when it was listed, if the list shows one. */
    public val state: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Deletion> get() = Form

    internal object Form : ModelForm<Deletion>(
        "Deletion",
        needed("operation", TEXT),
        needed("resource", TEXT),
        needed("id", TEXT),
        field("name", TEXT),
        field("state", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Deletion = Deletion(
            v[0] as String,
            v[1] as String,
            v[2] as String,
            v[3] as String?,
            v[4] as String?,
            extra,
        )

        override fun values(model: Deletion): Array<Any?> = arrayOf(
            model.operation,
            model.resource,
            model.id,
            model.name,
            model.state,
        )
    }
}

/** What would be deleted, in the order in which it must go. Nothing of it is deleted by asking. */
@Serializable(with = DeletionPlan.Form::class)
public data class DeletionPlan(
    /** What is below comes first, the resource itself last. */
    public val deletions: List<Deletion> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<DeletionPlan> get() = Form

    internal object Form : ModelForm<DeletionPlan>(
        "DeletionPlan",
        field("deletions", list(model { Deletion.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): DeletionPlan = DeletionPlan(
            v[0] as List<Deletion>? ?: emptyList(),
            extra,
        )

        override fun values(model: DeletionPlan): Array<Any?> = arrayOf(
            model.deletions,
        )
    }
}

/** An internet gateway. */
@Serializable(with = InternetGateway.Form::class)
public data class InternetGateway(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Free text. */
    public val description: String? = null,
    /** Id of the firewall that was made along with it. */
    public val firewallId: String? = null,
    /** Id of the internet gateway. */
    public val id: String,
    /** Whether its translations of addresses are logged. */
    public val loggable: Boolean? = null,
    /** Its name, which the service gives. */
    public val name: String,
    /** Its state. */
    @get:JvmName("getState") public val state: NetworkState,
    /** Which way it leads. */
    @get:JvmName("getKind") public val kind: GatewayKind,
    /** Id of its VPC. */
    public val vpcId: String,
    /** Name of its VPC. */
    public val vpcName: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<InternetGateway> get() = Form

    internal object Form : ModelForm<InternetGateway>(
        "InternetGateway",
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        field("description", TEXT),
        field("firewall_id", TEXT),
        needed("id", TEXT),
        field("loggable", BOOLEAN),
        needed("name", TEXT),
        needed("state", choice { NetworkState(it) }),
        needed("type", choice { GatewayKind(it) }),
        needed("vpc_id", TEXT),
        needed("vpc_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): InternetGateway = InternetGateway(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as Timestamp,
            v[4] as String,
            v[5] as String?,
            v[6] as String?,
            v[7] as String,
            v[8] as Boolean?,
            v[9] as String,
            v[10] as NetworkState,
            v[11] as GatewayKind,
            v[12] as String,
            v[13] as String,
            extra,
        )

        override fun values(model: InternetGateway): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.modifiedAt,
            model.modifiedBy,
            model.description,
            model.firewallId,
            model.id,
            model.loggable,
            model.name,
            model.state,
            model.kind,
            model.vpcId,
            model.vpcName,
        )
    }
}

/** A page of internet gateways. */
@Serializable(with = InternetGatewayListResponse.Form::class)
public data class InternetGatewayListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages, up to version 1.1. */
    public val links: List<JsonObject> = emptyList(),
    /** Number of this page. Since API version 1.2. */
    public val page: Long? = null,
    /** How many a page holds. Since API version 1.2. */
    public val size: Long? = null,
    /** What is on this page. */
    public val internetGateways: List<InternetGateway> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<InternetGatewayListResponse> get() = Form

    internal object Form : ModelForm<InternetGatewayListResponse>(
        "InternetGatewayListResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("page", INTEGER),
        field("size", INTEGER),
        field("internet_gateways", list(model { InternetGateway.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): InternetGatewayListResponse = InternetGatewayListResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<InternetGateway>? ?: emptyList(),
            extra,
        )

        override fun values(model: InternetGatewayListResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.page,
            model.size,
            model.internetGateways,
        )
    }
}

/** One internet gateway. */
@Serializable(with = InternetGatewayShowResponse.Form::class)
public data class InternetGatewayShowResponse(
    /** What was asked for. */
    public val internetGateway: InternetGateway,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<InternetGatewayShowResponse> get() = Form

    internal object Form : ModelForm<InternetGatewayShowResponse>(
        "InternetGatewayShowResponse",
        needed("internet_gateway", model { InternetGateway.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): InternetGatewayShowResponse = InternetGatewayShowResponse(
            v[0] as InternetGateway,
            extra,
        )

        override fun values(model: InternetGatewayShowResponse): Array<Any?> = arrayOf(
            model.internetGateway,
        )
    }
}

/** A NAT gateway. */
@Serializable(with = NatGateway.Form::class)
public data class NatGateway(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Free text. */
    public val description: String? = null,
    /** Id of the NAT gateway. */
    public val id: String,
    /** Its name, which the service gives. */
    public val name: String,
    /** The public address that servers behind it are seen with. */
    public val natGatewayIpAddress: String,
    /** Id of that public address. */
    public val publicipId: String? = null,
    /** Its state. */
    @get:JvmName("getState") public val state: NetworkState,
    /** Addresses of its subnet. */
    public val subnetCidr: String,
    /** Id of its subnet. */
    public val subnetId: String,
    /** Name of its subnet. */
    public val subnetName: String,
    /** Id of its VPC. */
    public val vpcId: String,
    /** Name of its VPC. */
    public val vpcName: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NatGateway> get() = Form

    internal object Form : ModelForm<NatGateway>(
        "NatGateway",
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        field("description", TEXT),
        needed("id", TEXT),
        needed("name", TEXT),
        needed("nat_gateway_ip_address", TEXT),
        field("publicip_id", TEXT),
        needed("state", choice { NetworkState(it) }),
        needed("subnet_cidr", TEXT),
        needed("subnet_id", TEXT),
        needed("subnet_name", TEXT),
        needed("vpc_id", TEXT),
        needed("vpc_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NatGateway = NatGateway(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as Timestamp,
            v[4] as String,
            v[5] as String?,
            v[6] as String,
            v[7] as String,
            v[8] as String,
            v[9] as String?,
            v[10] as NetworkState,
            v[11] as String,
            v[12] as String,
            v[13] as String,
            v[14] as String,
            v[15] as String,
            extra,
        )

        override fun values(model: NatGateway): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.modifiedAt,
            model.modifiedBy,
            model.description,
            model.id,
            model.name,
            model.natGatewayIpAddress,
            model.publicipId,
            model.state,
            model.subnetCidr,
            model.subnetId,
            model.subnetName,
            model.vpcId,
            model.vpcName,
        )
    }
}

/** A page of NAT gateways. */
@Serializable(with = NatGatewayListResponse.Form::class)
public data class NatGatewayListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages, up to version 1.1. */
    public val links: List<JsonObject> = emptyList(),
    /** Number of this page. Since API version 1.2. */
    public val page: Long? = null,
    /** How many a page holds. Since API version 1.2. */
    public val size: Long? = null,
    /** What is on this page. */
    public val natGateways: List<NatGateway> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NatGatewayListResponse> get() = Form

    internal object Form : ModelForm<NatGatewayListResponse>(
        "NatGatewayListResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("page", INTEGER),
        field("size", INTEGER),
        field("nat_gateways", list(model { NatGateway.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NatGatewayListResponse = NatGatewayListResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<NatGateway>? ?: emptyList(),
            extra,
        )

        override fun values(model: NatGatewayListResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.page,
            model.size,
            model.natGateways,
        )
    }
}

/** One NAT gateway. */
@Serializable(with = NatGatewayShowResponse.Form::class)
public data class NatGatewayShowResponse(
    /** What was asked for. */
    public val natGateway: NatGateway,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NatGatewayShowResponse> get() = Form

    internal object Form : ModelForm<NatGatewayShowResponse>(
        "NatGatewayShowResponse",
        needed("nat_gateway", model { NatGateway.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NatGatewayShowResponse = NatGatewayShowResponse(
            v[0] as NatGateway,
            extra,
        )

        override fun values(model: NatGatewayShowResponse): Array<Any?> = arrayOf(
            model.natGateway,
        )
    }
}

/** A public IP address. */
@Serializable(with = PublicIp.Form::class)
public data class PublicIp(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Id of what uses it. */
    public val attachedResourceId: String? = null,
    /** Name of what uses it. */
    public val attachedResourceName: String? = null,
    /** What uses it. */
    @get:JvmName("getAttachedResourceType") public val attachedResourceType: PublicIpAttachedResourceType? = null,
    /** Free text. */
    public val description: String? = null,
    /** Id of the public address. */
    public val id: String,
    /** The address. */
    public val ipAddress: String,
    /** Whether something uses it. */
    @get:JvmName("getState") public val state: PublicIpState,
    /** Which way it leads. */
    @get:JvmName("getKind") public val kind: GatewayKind,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<PublicIp> get() = Form

    internal object Form : ModelForm<PublicIp>(
        "PublicIp",
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        field("attached_resource_id", TEXT),
        field("attached_resource_name", TEXT),
        field("attached_resource_type", choice { PublicIpAttachedResourceType(it) }),
        field("description", TEXT),
        needed("id", TEXT),
        needed("ip_address", TEXT),
        needed("state", choice { PublicIpState(it) }),
        needed("type", choice { GatewayKind(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): PublicIp = PublicIp(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as Timestamp,
            v[4] as String,
            v[5] as String?,
            v[6] as String?,
            v[7] as PublicIpAttachedResourceType?,
            v[8] as String?,
            v[9] as String,
            v[10] as String,
            v[11] as PublicIpState,
            v[12] as GatewayKind,
            extra,
        )

        override fun values(model: PublicIp): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.modifiedAt,
            model.modifiedBy,
            model.attachedResourceId,
            model.attachedResourceName,
            model.attachedResourceType,
            model.description,
            model.id,
            model.ipAddress,
            model.state,
            model.kind,
        )
    }
}

/** A page of public addresses. */
@Serializable(with = PublicIpListResponse.Form::class)
public data class PublicIpListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages, up to version 1.1. */
    public val links: List<JsonObject> = emptyList(),
    /** Number of this page. Since API version 1.2. */
    public val page: Long? = null,
    /** How many a page holds. Since API version 1.2. */
    public val size: Long? = null,
    /** What is on this page. */
    public val publicips: List<PublicIp> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<PublicIpListResponse> get() = Form

    internal object Form : ModelForm<PublicIpListResponse>(
        "PublicIpListResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("page", INTEGER),
        field("size", INTEGER),
        field("publicips", list(model { PublicIp.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): PublicIpListResponse = PublicIpListResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<PublicIp>? ?: emptyList(),
            extra,
        )

        override fun values(model: PublicIpListResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.page,
            model.size,
            model.publicips,
        )
    }
}

/** One public address. */
@Serializable(with = PublicIpShowResponse.Form::class)
public data class PublicIpShowResponse(
    /** What was asked for. */
    public val publicip: PublicIp,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<PublicIpShowResponse> get() = Form

    internal object Form : ModelForm<PublicIpShowResponse>(
        "PublicIpShowResponse",
        needed("publicip", model { PublicIp.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): PublicIpShowResponse = PublicIpShowResponse(
            v[0] as PublicIp,
            extra,
        )

        override fun values(model: PublicIpShowResponse): Array<Any?> = arrayOf(
            model.publicip,
        )
    }
}

/** A subnet, as the list shows it. */
@Serializable(with = Subnet.Form::class)
public data class Subnet(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Its addresses. */
    public val cidr: String,
    /** Address of its router. */
    public val gatewayIpAddress: String? = null,
    /** Id of the subnet. */
    public val id: String,
    /** Its name. */
    public val name: String,
    /** Its state. */
    @get:JvmName("getState") public val state: NetworkState,
    /** What it is for. */
    @get:JvmName("getKind") public val kind: SubnetKind,
    /** Id of its VPC. */
    public val vpcId: String,
    /** Name of its VPC. */
    public val vpcName: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Subnet> get() = Form

    internal object Form : ModelForm<Subnet>(
        "Subnet",
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        needed("cidr", TEXT),
        field("gateway_ip_address", TEXT),
        needed("id", TEXT),
        needed("name", TEXT),
        needed("state", choice { NetworkState(it) }),
        needed("type", choice { SubnetKind(it) }),
        needed("vpc_id", TEXT),
        needed("vpc_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Subnet = Subnet(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as Timestamp,
            v[4] as String,
            v[5] as String,
            v[6] as String?,
            v[7] as String,
            v[8] as String,
            v[9] as NetworkState,
            v[10] as SubnetKind,
            v[11] as String,
            v[12] as String,
            extra,
        )

        override fun values(model: Subnet): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.modifiedAt,
            model.modifiedBy,
            model.cidr,
            model.gatewayIpAddress,
            model.id,
            model.name,
            model.state,
            model.kind,
            model.vpcId,
            model.vpcName,
        )
    }
}

/** A subnet. */
@Serializable(with = SubnetDetail.Form::class)
public data class SubnetDetail(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Its addresses. */
    public val cidr: String,
    /** Address of its router. */
    public val gatewayIpAddress: String? = null,
    /** Id of the subnet. */
    public val id: String,
    /** Its name. */
    public val name: String,
    /** Its state. */
    @get:JvmName("getState") public val state: NetworkState,
    /** What it is for. */
    @get:JvmName("getKind") public val kind: SubnetKind,
    /** Id of its VPC. */
    public val vpcId: String,
    /** Name of its VPC. */
    public val vpcName: String,
    /** Ranges from which addresses are given, each with `start` and `end`; all of them if none is named. */
    public val allocationPools: List<JsonObject> = emptyList(),
    /** Free text. At most 50 characters. */
    public val description: String? = null,
    /** Address of its DHCP server. Since API version 1.2. */
    public val dhcpIpAddress: String? = null,
    /** Addresses of name servers that its servers ask. */
    public val dnsNameservers: List<String> = emptyList(),
    /** Routes that its servers learn, each with `destination` and `nexthop`. */
    public val hostRoutes: List<JsonObject> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SubnetDetail> get() = Form

    internal object Form : ModelForm<SubnetDetail>(
        "SubnetDetail",
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        needed("cidr", TEXT),
        field("gateway_ip_address", TEXT),
        needed("id", TEXT),
        needed("name", TEXT),
        needed("state", choice { NetworkState(it) }),
        needed("type", choice { SubnetKind(it) }),
        needed("vpc_id", TEXT),
        needed("vpc_name", TEXT),
        field("allocation_pools", list(FREE)),
        field("description", TEXT),
        field("dhcp_ip_address", TEXT),
        field("dns_nameservers", list(TEXT)),
        field("host_routes", list(FREE)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SubnetDetail = SubnetDetail(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as Timestamp,
            v[4] as String,
            v[5] as String,
            v[6] as String?,
            v[7] as String,
            v[8] as String,
            v[9] as NetworkState,
            v[10] as SubnetKind,
            v[11] as String,
            v[12] as String,
            v[13] as List<JsonObject>? ?: emptyList(),
            v[14] as String?,
            v[15] as String?,
            v[16] as List<String>? ?: emptyList(),
            v[17] as List<JsonObject>? ?: emptyList(),
            extra,
        )

        override fun values(model: SubnetDetail): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.modifiedAt,
            model.modifiedBy,
            model.cidr,
            model.gatewayIpAddress,
            model.id,
            model.name,
            model.state,
            model.kind,
            model.vpcId,
            model.vpcName,
            model.allocationPools,
            model.description,
            model.dhcpIpAddress,
            model.dnsNameservers,
            model.hostRoutes,
        )
    }
}

/** A page of subnets. */
@Serializable(with = SubnetListResponse.Form::class)
public data class SubnetListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages, up to version 1.1. */
    public val links: List<JsonObject> = emptyList(),
    /** Number of this page. Since API version 1.2. */
    public val page: Long? = null,
    /** How many a page holds. Since API version 1.2. */
    public val size: Long? = null,
    /** What is on this page. */
    public val subnets: List<Subnet> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SubnetListResponse> get() = Form

    internal object Form : ModelForm<SubnetListResponse>(
        "SubnetListResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("page", INTEGER),
        field("size", INTEGER),
        field("subnets", list(model { Subnet.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SubnetListResponse = SubnetListResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<Subnet>? ?: emptyList(),
            extra,
        )

        override fun values(model: SubnetListResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.page,
            model.size,
            model.subnets,
        )
    }
}

/** One subnet. */
@Serializable(with = SubnetShowResponse.Form::class)
public data class SubnetShowResponse(
    /** What was asked for. */
    public val subnet: SubnetDetail,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SubnetShowResponse> get() = Form

    internal object Form : ModelForm<SubnetShowResponse>(
        "SubnetShowResponse",
        needed("subnet", model { SubnetDetail.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SubnetShowResponse = SubnetShowResponse(
            v[0] as SubnetDetail,
            extra,
        )

        override fun values(model: SubnetShowResponse): Array<Any?> = arrayOf(
            model.subnet,
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

/**
 * A range of addresses of a VPC.
 *
 * Observed by others.
 */
@Serializable(with = VpcCidr.Form::class)
public data class VpcCidr(
    /** The addresses. */
    public val cidr: String,
    /** When it was added. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who added it. */
    public val createdBy: String,
    /** Id of the range. */
    public val id: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VpcCidr> get() = Form

    internal object Form : ModelForm<VpcCidr>(
        "VpcCidr",
        needed("cidr", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        needed("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VpcCidr = VpcCidr(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as String,
            extra,
        )

        override fun values(model: VpcCidr): Array<Any?> = arrayOf(
            model.cidr,
            model.createdAt,
            model.createdBy,
            model.id,
        )
    }
}

/**
 * A VPC.
 *
 * Observed by others.
 */
@Serializable(with = VpcInfo.Form::class)
public data class VpcInfo(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** How many ranges of addresses it has. Since API version 1.2. */
    public val cidrCount: Long? = null,
    /** Its ranges of addresses. Since API version 1.2. */
    public val cidrs: List<VpcCidr> = emptyList(),
    /** Free text. At most 50 characters. */
    public val description: String? = null,
    /** Id of the VPC. */
    public val id: String,
    /** Its name. */
    public val name: String,
    /** Its state. */
    @get:JvmName("getState") public val state: NetworkState,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VpcInfo> get() = Form

    internal object Form : ModelForm<VpcInfo>(
        "VpcInfo",
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        field("cidr_count", INTEGER),
        field("cidrs", list(model { VpcCidr.Form })),
        field("description", TEXT),
        needed("id", TEXT),
        needed("name", TEXT),
        needed("state", choice { NetworkState(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VpcInfo = VpcInfo(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as Timestamp,
            v[4] as String,
            v[5] as Long?,
            v[6] as List<VpcCidr>? ?: emptyList(),
            v[7] as String?,
            v[8] as String,
            v[9] as String,
            v[10] as NetworkState,
            extra,
        )

        override fun values(model: VpcInfo): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.modifiedAt,
            model.modifiedBy,
            model.cidrCount,
            model.cidrs,
            model.description,
            model.id,
            model.name,
            model.state,
        )
    }
}

/** A page of VPCs. */
@Serializable(with = VpcListResponse.Form::class)
public data class VpcListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages, up to version 1.1. */
    public val links: List<JsonObject> = emptyList(),
    /** Number of this page. Since API version 1.2. */
    public val page: Long? = null,
    /** How many a page holds. Since API version 1.2. */
    public val size: Long? = null,
    /** What is on this page. */
    public val vpcs: List<VpcInfo> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VpcListResponse> get() = Form

    internal object Form : ModelForm<VpcListResponse>(
        "VpcListResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("page", INTEGER),
        field("size", INTEGER),
        field("vpcs", list(model { VpcInfo.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VpcListResponse = VpcListResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<VpcInfo>? ?: emptyList(),
            extra,
        )

        override fun values(model: VpcListResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.page,
            model.size,
            model.vpcs,
        )
    }
}

/** One VPC. */
@Serializable(with = VpcShowResponse.Form::class)
public data class VpcShowResponse(
    /**
     * What was asked for.
     *
     * Observed by others.
     */
    public val vpc: VpcInfo,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VpcShowResponse> get() = Form

    internal object Form : ModelForm<VpcShowResponse>(
        "VpcShowResponse",
        needed("vpc", model { VpcInfo.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VpcShowResponse = VpcShowResponse(
            v[0] as VpcInfo,
            extra,
        )

        override fun values(model: VpcShowResponse): Array<Any?> = arrayOf(
            model.vpc,
        )
    }
}
