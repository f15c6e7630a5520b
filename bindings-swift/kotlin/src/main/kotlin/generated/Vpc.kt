/*
 * Samsung Cloud Platform VPC: the client.
 *
 * Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
 */

package io.github.gureum.vpc

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Private networks, their subnets, their ways to the internet, and public IP addresses.
 *
 * Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/vpc.md>
 */
public class Vpc internal constructor(
    core: Core?,
    limits: CallOptions,
    vpcs: Vpcs? = null,
    subnets: Subnets? = null,
    internetGateways: InternetGateways? = null,
    natGateways: NatGateways? = null,
    publicIps: PublicIps? = null,
) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("vpc", options), CallOptions())

    /**
     * Opens a client: `Vpc { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param vpcs What stands for them.
     * @param subnets What stands for them.
     * @param internetGateways What stands for them.
     * @param natGateways What stands for them.
     * @param publicIps What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        vpcs: Vpcs = Vpcs(),
        subnets: Subnets = Subnets(),
        internetGateways: InternetGateways = InternetGateways(),
        natGateways: NatGateways = NatGateways(),
        publicIps: PublicIps = PublicIps(),
    ) : this(null, CallOptions(), vpcs, subnets, internetGateways, natGateways, publicIps)

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): Vpc = if (isFake) this else Vpc(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingVpc = BlockingVpc(this)

    /**
     * Private networks. An account has at most five at once unless its quota says otherwise, and no two may share
     * addresses (observed).
     */
    public val vpcs: Vpcs = vpcs ?: Vpcs(this)

    /** Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet. */
    public val subnets: Subnets = subnets ?: Subnets(this)

    /** The way of a VPC to the internet, and back. */
    public val internetGateways: InternetGateways = internetGateways ?: InternetGateways(this)

    /** Lets servers of a subnet that have no public address reach the internet. */
    public val natGateways: NatGateways = natGateways ?: NatGateways(this)

    /** Addresses of the internet that belong to the account until they are deleted. They depend on nothing. */
    public val publicIps: PublicIps = publicIps ?: PublicIps(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/**
 * Private networks. An account has at most five at once unless its quota says otherwise, and no two may share
 * addresses (observed).
 */
public open class Vpcs internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Vpcs() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the VPCs of the account in this region.
     *
     * Names may be filtered by, but nothing says that they differ; addresses do.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param size VPCs per page. At least 0. Since API version 1.2.
     * @param page Number of the page. At least 0. Since API version 1.2.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param id Only the VPC with this id.
     * @param name Only VPCs of this name.
     * @param state Only VPCs in this state.
     * @param cidr Only VPCs with these addresses, for example `10.0.0.0/16`.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        id: String? = null,
        name: String? = null,
        state: String? = null,
        cidr: String? = null,
        options: CallOptions? = null,
    ): Pages<VpcListResponse, VpcInfo> =
        client.list("vpcs.list", VpcListResponse.Form, { it.vpcs }, options, "size", size, "page", page, "sort", sort, "id", id, "name", name, "state", state, "cidr", cidr)

    /**
     * Create a VPC.
     *
     * Wait until it is active before anything is made in it. Its addresses must not overlap those of another VPC
     * that lives; an account may have five unless its quota says otherwise. It costs nothing by itself and has no
     * way to the internet until it gets an internet gateway.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param cidr Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.0.0/16`.
     * @param name Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
     * @param description Free text. At most 50 characters.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One VPC.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota allows; delete one or ask for
     *   another quota in the console.
     */
    public open suspend fun create(
        cidr: String,
        name: String,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): VpcShowResponse = client.answer("vpcs.create", VpcShowResponse.Form, options, "cidr", cidr, "name", name, "description", description, "tags", tags)

    /**
     * Read a VPC.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param vpcId Id of the VPC.
     * @param options Limits of this call; else those of the client.
     * @return One VPC.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        vpcId: String,
        options: CallOptions? = null,
    ): VpcShowResponse = client.answer("vpcs.show", VpcShowResponse.Form, options, "vpc_id", vpcId)

    /**
     * Change the description of a VPC.
     *
     * Name and addresses stay; [Vpcs.addCidr] adds addresses.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param vpcId Id of the VPC.
     * @param description Free text. At most 50 characters.
     * @param options Limits of this call; else those of the client.
     * @return One VPC.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        vpcId: String,
        description: String? = null,
        options: CallOptions? = null,
    ): VpcShowResponse = client.answer("vpcs.update", VpcShowResponse.Form, options, "vpc_id", vpcId, "description", description)

    /**
     * Delete a VPC.
     *
     * Its subnets and its internet gateway must be gone before. It counts towards the limit until it is gone: wait
     * for that.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param vpcId Id of the VPC.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        vpcId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("vpcs.delete", options, "vpc_id", vpcId)

    /**
     * Add addresses to a VPC.
     *
     * They must not overlap those that any VPC of the account has. Nothing takes them away again.
     *
     * Since API version 1.2.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param vpcId Id of the VPC.
     * @param cidr In CIDR notation, from `/16` to `/28`, for example `10.1.0.0/16`.
     * @param options Limits of this call; else those of the client.
     * @return One VPC.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun addCidr(
        vpcId: String,
        cidr: String,
        options: CallOptions? = null,
    ): VpcShowResponse = client.answer("vpcs.addCidr", VpcShowResponse.Form, options, "vpc_id", vpcId, "cidr", cidr)

    /**
     * Does what [Vpcs.create] does, unless something of this `cidr` is there: then it answers with that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [Vpcs.show] shows: `description` and
     * `name`.
     *
     * Observed by others.
     *
     * @param cidr Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.0.0/16`.
     * @param name Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
     * @param description Free text. At most 50 characters.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One VPC.
     * @throws GureumException It is not there as it was asked for: its kind says how. In particular:
     * - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota allows; delete one or ask for
     *   another quota in the console.
     */
    public open suspend fun ensure(
        cidr: String,
        name: String,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): VpcShowResponse = client.answer("vpcs.ensure", VpcShowResponse.Form, options, "cidr", cidr, "name", name, "description", description, "tags", tags)

    /**
     * Does what [Vpcs.addCidr] does, unless something of this `cidr` is there: then it answers with that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. [Vpcs.show] shows none of its settings, so none is compared.
     *
     * Observed by others.
     *
     * @param vpcId Id of the VPC.
     * @param cidr In CIDR notation, from `/16` to `/28`, for example `10.1.0.0/16`.
     * @param options Limits of this call; else those of the client.
     * @return One VPC.
     * @throws GureumException It is not there as it was asked for: its kind says how.
     */
    public open suspend fun ensureCidr(
        vpcId: String,
        cidr: String,
        options: CallOptions? = null,
    ): VpcShowResponse = client.answer("vpcs.ensureCidr", VpcShowResponse.Form, options, "vpc_id", vpcId, "cidr", cidr)

    /**
     * Lists what `vpcs.deleteCascade` would delete, in its order. Nothing is deleted.
     *
     * Inferred.
     *
     * @param vpcId Id of the VPC.
     * @param options Limits of this call; else those of the client.
     * @return What is below comes first, and the VPC last.
     * @throws GureumException A list cannot be read: its kind says how.
     */
    public open suspend fun planDeleteCascade(
        vpcId: String,
        options: CallOptions? = null,
    ): DeletionPlan = client.answer("vpcs.planDeleteCascade", DeletionPlan.Form, options, "vpc_id", vpcId)

    /**
     * Create a VPC.
     *
     * Then waits until the VPC is active. What was made stays if the wait fails; the error names its id.
     *
     * @param cidr Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.0.0/16`.
     * @param name Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
     * @param description Free text. At most 50 characters.
     * @param tags Tags to attach, at most 50.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The VPC as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        cidr: String,
        name: String,
        description: String? = null,
        tags: List<Tag>? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): VpcShowResponse {
        val made = client.made("vpcs.create", "vpc.id", "cidr", cidr, "name", name, "description", description, "tags", tags)
        return client.wait("vpcs.waitUntilActive", made, VpcShowResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the VPC is active: its `vpc.state` is `ACTIVE`.
     *
     * Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
     *
     * @param vpcId Id of the VPC.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The VPC as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilActive(
        vpcId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): VpcShowResponse = client.wait("vpcs.waitUntilActive", vpcId, VpcShowResponse.Form, timeout, onProgress)

    /**
     * Waits until the VPC no longer exists.
     *
     * Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.
     *
     * @param vpcId Id of the VPC.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        vpcId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("vpcs.waitUntilDeleted", vpcId, timeout, onProgress)

    /**
     * Deletes the VPC with all that is below it, and waits until it no longer exists.
     *
     * First all of it is listed, as [Vpcs.planDeleteCascade] does; then it goes from the leaves to the root, and
     * nothing else does. After a failure call it again: it goes on with what is left.
     *
     * Inferred.
     *
     * @param vpcId Id of the VPC.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException Something of it stays: its kind says how.
     */
    public open suspend fun deleteCascade(
        vpcId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("vpcs.deleteCascade", vpcId, timeout, onProgress)

    /**
     * Begins to wait until the VPC is active: its time limit counts from now. Nothing is sent yet.
     *
     * @param vpcId Id of the VPC.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilActive(
        vpcId: String,
        timeout: Duration? = null,
    ): Wait<VpcShowResponse> = client.start("vpcs.waitUntilActive", vpcId, VpcShowResponse.Form, timeout)

    /**
     * Begins to wait until the VPC is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param vpcId Id of the VPC.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        vpcId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("vpcs.waitUntilDeleted", vpcId, timeout)

    /**
     * Begins to delete the VPC with all that is below it: its time limit counts from now. Nothing is sent yet; each
     * look does one step.
     *
     * @param vpcId Id of the VPC.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startDeleteCascade(
        vpcId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("vpcs.deleteCascade", vpcId, timeout)
}

/** Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet. */
public open class Subnets internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Subnets() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the subnets of the account in this region.
     *
     * A row has less than [Subnets.show] gives.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param size Subnets per page. At least 0. Since API version 1.2.
     * @param page Number of the page. At least 0. Since API version 1.2.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param id Only the subnet with this id.
     * @param name Only subnets of this name.
     * @param type Only subnets of this kind.
     * @param state Only subnets in this state.
     * @param vpcId Only subnets of this VPC.
     * @param vpcName Only subnets of VPCs of this name.
     * @param cidr Only the subnet with these addresses, for example `10.0.1.0/24`.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        id: String? = null,
        name: String? = null,
        type: String? = null,
        state: String? = null,
        vpcId: String? = null,
        vpcName: String? = null,
        cidr: String? = null,
        options: CallOptions? = null,
    ): Pages<SubnetListResponse, Subnet> =
        client.list("subnets.list", SubnetListResponse.Form, { it.subnets }, options, "size", size, "page", page, "sort", sort, "id", id, "name", name, "type", type, "state", state, "vpc_id", vpcId, "vpc_name", vpcName, "cidr", cidr)

    /**
     * Create a subnet of a VPC.
     *
     * The VPC must be active, and the addresses must lie in its own and overlap no other subnet of it. Wait until it
     * is active before anything is put in it. Servers, clusters and load balancers want the kind `GENERAL`; `LOCAL`
     * reaches no further than its servers, `VPC_ENDPOINT` holds endpoints of services.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param cidr Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.1.0/24`.
     * @param name Letters and digits. 3 to 20 characters; letters and digits.
     * @param type What it is for: `GENERAL` for servers and clusters, `LOCAL`, or `VPC_ENDPOINT`.
     * @param vpcId Id of the VPC that it is a part of.
     * @param allocationPools Ranges from which addresses are given, each with `start` and `end`; all of them if none
     * is named.
     * @param description Free text. At most 50 characters.
     * @param dnsNameservers Addresses of name servers that its servers ask.
     * @param gatewayIpAddress Address of its router; the first of its addresses if none is named. Since API version
     * 1.2.
     * @param hostRoutes Routes that its servers learn, each with `destination` and `nexthop`.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One subnet.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun create(
        cidr: String,
        name: String,
        type: SubnetKind,
        vpcId: String,
        allocationPools: List<JsonObject>? = null,
        description: String? = null,
        dnsNameservers: List<String>? = null,
        gatewayIpAddress: String? = null,
        hostRoutes: List<JsonObject>? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): SubnetShowResponse = client.answer("subnets.create", SubnetShowResponse.Form, options, "cidr", cidr, "name", name, "type", type, "vpc_id", vpcId, "allocation_pools", allocationPools, "description", description, "dns_nameservers", dnsNameservers, "gateway_ip_address", gatewayIpAddress, "host_routes", hostRoutes, "tags", tags)

    /**
     * Read a subnet.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param subnetId Id of the subnet.
     * @param options Limits of this call; else those of the client.
     * @return One subnet.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        subnetId: String,
        options: CallOptions? = null,
    ): SubnetShowResponse = client.answer("subnets.show", SubnetShowResponse.Form, options, "subnet_id", subnetId)

    /**
     * Change the description of a subnet, and the address of its DHCP server.
     *
     * Name, kind and addresses stay.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param subnetId Id of the subnet.
     * @param description Free text. At most 50 characters.
     * @param dhcpIpAddress The new address of its DHCP server. Since API version 1.2.
     * @param options Limits of this call; else those of the client.
     * @return One subnet.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        subnetId: String,
        description: String? = null,
        dhcpIpAddress: String? = null,
        options: CallOptions? = null,
    ): SubnetShowResponse = client.answer("subnets.update", SubnetShowResponse.Form, options, "subnet_id", subnetId, "description", description, "dhcp_ip_address", dhcpIpAddress)

    /**
     * Delete a subnet.
     *
     * Nothing may be in it any more: no server, no node, no port, no load balancer, no NAT gateway. Wait for the end
     * before the VPC is deleted.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param subnetId Id of the subnet.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        subnetId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("subnets.delete", options, "subnet_id", subnetId)

    /**
     * Does what [Subnets.create] does, unless something of this `cidr` is there: then it answers with that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [Subnets.show] shows: `allocationPools`,
     * `description`, `dnsNameservers`, `gatewayIpAddress`, `hostRoutes`, `name`, `kind` and `vpcId`.
     *
     * @param cidr Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.1.0/24`.
     * @param name Letters and digits. 3 to 20 characters; letters and digits.
     * @param type What it is for: `GENERAL` for servers and clusters, `LOCAL`, or `VPC_ENDPOINT`.
     * @param vpcId Id of the VPC that it is a part of.
     * @param allocationPools Ranges from which addresses are given, each with `start` and `end`; all of them if none
     * is named.
     * @param description Free text. At most 50 characters.
     * @param dnsNameservers Addresses of name servers that its servers ask.
     * @param gatewayIpAddress Address of its router; the first of its addresses if none is named. Since API version
     * 1.2.
     * @param hostRoutes Routes that its servers learn, each with `destination` and `nexthop`.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One subnet.
     * @throws GureumException It is not there as it was asked for: its kind says how.
     */
    public open suspend fun ensure(
        cidr: String,
        name: String,
        type: SubnetKind,
        vpcId: String,
        allocationPools: List<JsonObject>? = null,
        description: String? = null,
        dnsNameservers: List<String>? = null,
        gatewayIpAddress: String? = null,
        hostRoutes: List<JsonObject>? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): SubnetShowResponse = client.answer("subnets.ensure", SubnetShowResponse.Form, options, "cidr", cidr, "name", name, "type", type, "vpc_id", vpcId, "allocation_pools", allocationPools, "description", description, "dns_nameservers", dnsNameservers, "gateway_ip_address", gatewayIpAddress, "host_routes", hostRoutes, "tags", tags)

    /**
     * Lists what `subnets.deleteCascade` would delete, in its order. Nothing is deleted.
     *
     * Inferred.
     *
     * @param subnetId Id of the subnet.
     * @param options Limits of this call; else those of the client.
     * @return What is below comes first, and the subnet last.
     * @throws GureumException A list cannot be read: its kind says how.
     */
    public open suspend fun planDeleteCascade(
        subnetId: String,
        options: CallOptions? = null,
    ): DeletionPlan = client.answer("subnets.planDeleteCascade", DeletionPlan.Form, options, "subnet_id", subnetId)

    /**
     * Create a subnet of a VPC.
     *
     * Then waits until the subnet is active. What was made stays if the wait fails; the error names its id.
     *
     * @param cidr Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.1.0/24`.
     * @param name Letters and digits. 3 to 20 characters; letters and digits.
     * @param type What it is for: `GENERAL` for servers and clusters, `LOCAL`, or `VPC_ENDPOINT`.
     * @param vpcId Id of the VPC that it is a part of.
     * @param allocationPools Ranges from which addresses are given, each with `start` and `end`; all of them if none
     * is named.
     * @param description Free text. At most 50 characters.
     * @param dnsNameservers Addresses of name servers that its servers ask.
     * @param gatewayIpAddress Address of its router; the first of its addresses if none is named. Since API version
     * 1.2.
     * @param hostRoutes Routes that its servers learn, each with `destination` and `nexthop`.
     * @param tags Tags to attach, at most 50.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The subnet as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        cidr: String,
        name: String,
        type: SubnetKind,
        vpcId: String,
        allocationPools: List<JsonObject>? = null,
        description: String? = null,
        dnsNameservers: List<String>? = null,
        gatewayIpAddress: String? = null,
        hostRoutes: List<JsonObject>? = null,
        tags: List<Tag>? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): SubnetShowResponse {
        val made = client.made("subnets.create", "subnet.id", "cidr", cidr, "name", name, "type", type, "vpc_id", vpcId, "allocation_pools", allocationPools, "description", description, "dns_nameservers", dnsNameservers, "gateway_ip_address", gatewayIpAddress, "host_routes", hostRoutes, "tags", tags)
        return client.wait("subnets.waitUntilActive", made, SubnetShowResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the subnet is active: its `subnet.state` is `ACTIVE`.
     *
     * Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
     *
     * @param subnetId Id of the subnet.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The subnet as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilActive(
        subnetId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): SubnetShowResponse = client.wait("subnets.waitUntilActive", subnetId, SubnetShowResponse.Form, timeout, onProgress)

    /**
     * Waits until the subnet no longer exists.
     *
     * Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.
     *
     * @param subnetId Id of the subnet.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        subnetId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("subnets.waitUntilDeleted", subnetId, timeout, onProgress)

    /**
     * Deletes the subnet with all that is below it, and waits until it no longer exists.
     *
     * First all of it is listed, as [Subnets.planDeleteCascade] does; then it goes from the leaves to the root, and
     * nothing else does. After a failure call it again: it goes on with what is left.
     *
     * Inferred.
     *
     * @param subnetId Id of the subnet.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException Something of it stays: its kind says how.
     */
    public open suspend fun deleteCascade(
        subnetId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("subnets.deleteCascade", subnetId, timeout, onProgress)

    /**
     * Begins to wait until the subnet is active: its time limit counts from now. Nothing is sent yet.
     *
     * @param subnetId Id of the subnet.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilActive(
        subnetId: String,
        timeout: Duration? = null,
    ): Wait<SubnetShowResponse> = client.start("subnets.waitUntilActive", subnetId, SubnetShowResponse.Form, timeout)

    /**
     * Begins to wait until the subnet is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param subnetId Id of the subnet.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        subnetId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("subnets.waitUntilDeleted", subnetId, timeout)

    /**
     * Begins to delete the subnet with all that is below it: its time limit counts from now. Nothing is sent yet;
     * each look does one step.
     *
     * @param subnetId Id of the subnet.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startDeleteCascade(
        subnetId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("subnets.deleteCascade", subnetId, timeout)
}

/** The way of a VPC to the internet, and back. */
public open class InternetGateways internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : InternetGateways() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the internet gateways of the account in this region.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param size Gateways per page. At least 0. Since API version 1.2.
     * @param page Number of the page. At least 0. Since API version 1.2.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param id Only the gateway with this id.
     * @param name Only gateways of this name.
     * @param type Only gateways of this kind.
     * @param state Only gateways in this state.
     * @param vpcId Only gateways of this VPC.
     * @param vpcName Only gateways of VPCs of this name.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        id: String? = null,
        name: String? = null,
        type: String? = null,
        state: String? = null,
        vpcId: String? = null,
        vpcName: String? = null,
        options: CallOptions? = null,
    ): Pages<InternetGatewayListResponse, InternetGateway> =
        client.list("internetGateways.list", InternetGatewayListResponse.Form, { it.internetGateways }, options, "size", size, "page", page, "sort", sort, "id", id, "name", name, "type", type, "state", state, "vpc_id", vpcId, "vpc_name", vpcName)

    /**
     * Give a VPC a way to the internet.
     *
     * The VPC must be active. With `firewallEnabled` a firewall is made along with it, which lets nothing through
     * until it has rules. A server is reached from outside only if it also has a public address.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param type Which way it leads: `IGW` to the internet.
     * @param vpcId Id of the VPC that gets it.
     * @param description Free text. At most 50 characters.
     * @param firewallEnabled Whether a firewall is made along with it. Default: `false`.
     * @param firewallLoggable Whether that firewall logs. Default: `false`.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One internet gateway.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun create(
        type: GatewayKind,
        vpcId: String,
        description: String? = null,
        firewallEnabled: Boolean? = null,
        firewallLoggable: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): InternetGatewayShowResponse = client.answer("internetGateways.create", InternetGatewayShowResponse.Form, options, "type", type, "vpc_id", vpcId, "description", description, "firewall_enabled", firewallEnabled, "firewall_loggable", firewallLoggable, "tags", tags)

    /**
     * Read an internet gateway.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param options Limits of this call; else those of the client.
     * @return One internet gateway.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        internetGatewayId: String,
        options: CallOptions? = null,
    ): InternetGatewayShowResponse = client.answer("internetGateways.show", InternetGatewayShowResponse.Form, options, "internet_gateway_id", internetGatewayId)

    /**
     * Change the description of an internet gateway, and whether its translations are logged.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param description Free text. At most 50 characters.
     * @param loggable Whether its translations of addresses are logged.
     * @param options Limits of this call; else those of the client.
     * @return One internet gateway.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        internetGatewayId: String,
        description: String? = null,
        loggable: Boolean? = null,
        options: CallOptions? = null,
    ): InternetGatewayShowResponse = client.answer("internetGateways.update", InternetGatewayShowResponse.Form, options, "internet_gateway_id", internetGatewayId, "description", description, "loggable", loggable)

    /**
     * Delete an internet gateway.
     *
     * Nothing of its VPC reaches the internet any more.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        internetGatewayId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("internetGateways.delete", options, "internet_gateway_id", internetGatewayId)

    /**
     * Does what [InternetGateways.create] does, unless something of this `vpcId` is there: then it answers with
     * that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [InternetGateways.show] shows:
     * `description` and `kind`.
     *
     * Inferred.
     *
     * @param type Which way it leads: `IGW` to the internet.
     * @param vpcId Id of the VPC that gets it.
     * @param description Free text. At most 50 characters.
     * @param firewallEnabled Whether a firewall is made along with it. Default: `false`.
     * @param firewallLoggable Whether that firewall logs. Default: `false`.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One internet gateway.
     * @throws GureumException It is not there as it was asked for: its kind says how.
     */
    public open suspend fun ensure(
        type: GatewayKind,
        vpcId: String,
        description: String? = null,
        firewallEnabled: Boolean? = null,
        firewallLoggable: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): InternetGatewayShowResponse = client.answer("internetGateways.ensure", InternetGatewayShowResponse.Form, options, "type", type, "vpc_id", vpcId, "description", description, "firewall_enabled", firewallEnabled, "firewall_loggable", firewallLoggable, "tags", tags)

    /**
     * Give a VPC a way to the internet.
     *
     * Then waits until the internet gateway is active. What was made stays if the wait fails; the error names its
     * id.
     *
     * @param type Which way it leads: `IGW` to the internet.
     * @param vpcId Id of the VPC that gets it.
     * @param description Free text. At most 50 characters.
     * @param firewallEnabled Whether a firewall is made along with it. Default: `false`.
     * @param firewallLoggable Whether that firewall logs. Default: `false`.
     * @param tags Tags to attach, at most 50.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The internet gateway as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        type: GatewayKind,
        vpcId: String,
        description: String? = null,
        firewallEnabled: Boolean? = null,
        firewallLoggable: Boolean? = null,
        tags: List<Tag>? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): InternetGatewayShowResponse {
        val made = client.made("internetGateways.create", "internet_gateway.id", "type", type, "vpc_id", vpcId, "description", description, "firewall_enabled", firewallEnabled, "firewall_loggable", firewallLoggable, "tags", tags)
        return client.wait("internetGateways.waitUntilActive", made, InternetGatewayShowResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the internet gateway is active: its `internetGateway.state` is `ACTIVE` or `ATTACHED`.
     *
     * Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The internet gateway as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilActive(
        internetGatewayId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): InternetGatewayShowResponse = client.wait("internetGateways.waitUntilActive", internetGatewayId, InternetGatewayShowResponse.Form, timeout, onProgress)

    /**
     * Waits until the internet gateway no longer exists.
     *
     * Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        internetGatewayId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("internetGateways.waitUntilDeleted", internetGatewayId, timeout, onProgress)

    /**
     * Begins to wait until the internet gateway is active: its time limit counts from now. Nothing is sent yet.
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilActive(
        internetGatewayId: String,
        timeout: Duration? = null,
    ): Wait<InternetGatewayShowResponse> = client.start("internetGateways.waitUntilActive", internetGatewayId, InternetGatewayShowResponse.Form, timeout)

    /**
     * Begins to wait until the internet gateway is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        internetGatewayId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("internetGateways.waitUntilDeleted", internetGatewayId, timeout)
}

/** Lets servers of a subnet that have no public address reach the internet. */
public open class NatGateways internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : NatGateways() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the NAT gateways of the account in this region.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param size Gateways per page. At least 0. Since API version 1.2.
     * @param page Number of the page. At least 0. Since API version 1.2.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param name Only gateways of this name.
     * @param vpcId Only gateways of this VPC.
     * @param vpcName Only gateways of VPCs of this name.
     * @param subnetId Only gateways of this subnet.
     * @param subnetName Only gateways of subnets of this name.
     * @param natGatewayIpAddress Only the gateway with this public address.
     * @param state Only gateways in this state.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        name: String? = null,
        vpcId: String? = null,
        vpcName: String? = null,
        subnetId: String? = null,
        subnetName: String? = null,
        natGatewayIpAddress: String? = null,
        state: String? = null,
        options: CallOptions? = null,
    ): Pages<NatGatewayListResponse, NatGateway> =
        client.list("natGateways.list", NatGatewayListResponse.Form, { it.natGateways }, options, "size", size, "page", page, "sort", sort, "name", name, "vpc_id", vpcId, "vpc_name", vpcName, "subnet_id", subnetId, "subnet_name", subnetName, "nat_gateway_ip_address", natGatewayIpAddress, "state", state)

    /**
     * Let the servers of a subnet reach the internet through one public address.
     *
     * Needs an active subnet, an internet gateway of its VPC, and a public address ([PublicIps.create]) that nothing
     * else uses.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param publicipId Id of the public address that servers behind it are seen with.
     * @param subnetId Id of the subnet whose servers use it.
     * @param description Free text. At most 50 characters.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One NAT gateway.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun create(
        publicipId: String,
        subnetId: String,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): NatGatewayShowResponse = client.answer("natGateways.create", NatGatewayShowResponse.Form, options, "publicip_id", publicipId, "subnet_id", subnetId, "description", description, "tags", tags)

    /**
     * Read a NAT gateway.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param options Limits of this call; else those of the client.
     * @return One NAT gateway.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        natGatewayId: String,
        options: CallOptions? = null,
    ): NatGatewayShowResponse = client.answer("natGateways.show", NatGatewayShowResponse.Form, options, "nat_gateway_id", natGatewayId)

    /**
     * Change the description of a NAT gateway.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param description The new text. At most 50 characters.
     * @param options Limits of this call; else those of the client.
     * @return One NAT gateway.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        natGatewayId: String,
        description: String? = null,
        options: CallOptions? = null,
    ): NatGatewayShowResponse = client.answer("natGateways.update", NatGatewayShowResponse.Form, options, "nat_gateway_id", natGatewayId, "description", description)

    /**
     * Delete a NAT gateway.
     *
     * Its public address stays yours, and is charged, until [PublicIps.delete].
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        natGatewayId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("natGateways.delete", options, "nat_gateway_id", natGatewayId)

    /**
     * Does what [NatGateways.create] does, unless something of this `publicipId` is there: then it answers with
     * that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [NatGateways.show] shows: `description`
     * and `subnetId`.
     *
     * Inferred.
     *
     * @param publicipId Id of the public address that servers behind it are seen with.
     * @param subnetId Id of the subnet whose servers use it.
     * @param description Free text. At most 50 characters.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One NAT gateway.
     * @throws GureumException It is not there as it was asked for: its kind says how.
     */
    public open suspend fun ensure(
        publicipId: String,
        subnetId: String,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): NatGatewayShowResponse = client.answer("natGateways.ensure", NatGatewayShowResponse.Form, options, "publicip_id", publicipId, "subnet_id", subnetId, "description", description, "tags", tags)

    /**
     * Let the servers of a subnet reach the internet through one public address.
     *
     * Then waits until the NAT gateway is active. What was made stays if the wait fails; the error names its id.
     *
     * @param publicipId Id of the public address that servers behind it are seen with.
     * @param subnetId Id of the subnet whose servers use it.
     * @param description Free text. At most 50 characters.
     * @param tags Tags to attach, at most 50.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The NAT gateway as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        publicipId: String,
        subnetId: String,
        description: String? = null,
        tags: List<Tag>? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): NatGatewayShowResponse {
        val made = client.made("natGateways.create", "nat_gateway.id", "publicip_id", publicipId, "subnet_id", subnetId, "description", description, "tags", tags)
        return client.wait("natGateways.waitUntilActive", made, NatGatewayShowResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the NAT gateway is active: its `natGateway.state` is `ACTIVE`.
     *
     * Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
     *
     * Inferred.
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The NAT gateway as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilActive(
        natGatewayId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): NatGatewayShowResponse = client.wait("natGateways.waitUntilActive", natGatewayId, NatGatewayShowResponse.Form, timeout, onProgress)

    /**
     * Waits until the NAT gateway no longer exists.
     *
     * Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.
     *
     * Inferred.
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        natGatewayId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("natGateways.waitUntilDeleted", natGatewayId, timeout, onProgress)

    /**
     * Begins to wait until the NAT gateway is active: its time limit counts from now. Nothing is sent yet.
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilActive(
        natGatewayId: String,
        timeout: Duration? = null,
    ): Wait<NatGatewayShowResponse> = client.start("natGateways.waitUntilActive", natGatewayId, NatGatewayShowResponse.Form, timeout)

    /**
     * Begins to wait until the NAT gateway is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        natGatewayId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("natGateways.waitUntilDeleted", natGatewayId, timeout)
}

/** Addresses of the internet that belong to the account until they are deleted. They depend on nothing. */
public open class PublicIps internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : PublicIps() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the public IP addresses of the account in this region.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param size Addresses per page. At least 0. Since API version 1.2.
     * @param page Number of the page. At least 0. Since API version 1.2.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param ipAddress Only this address.
     * @param state Only addresses in this state.
     * @param attachedResourceType Only addresses of this kind of thing, for example `NAT_GW`.
     * @param attachedResourceId Only the addresses of this thing.
     * @param attachedResourceName Only the addresses of things of this name.
     * @param vpcId Only addresses of this VPC.
     * @param type Only addresses of this kind.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        ipAddress: String? = null,
        state: String? = null,
        attachedResourceType: String? = null,
        attachedResourceId: String? = null,
        attachedResourceName: String? = null,
        vpcId: String? = null,
        type: String? = null,
        options: CallOptions? = null,
    ): Pages<PublicIpListResponse, PublicIp> =
        client.list("publicIps.list", PublicIpListResponse.Form, { it.publicips }, options, "size", size, "page", page, "sort", sort, "ip_address", ipAddress, "state", state, "attached_resource_type", attachedResourceType, "attached_resource_id", attachedResourceId, "attached_resource_name", attachedResourceName, "vpc_id", vpcId, "type", type)

    /**
     * Reserve a public IP address.
     *
     * It depends on nothing and is yours until it is deleted. The service chooses the address.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param type Which way it leads: `IGW` to the internet.
     * @param description Free text. At most 50 characters.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One public address.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun create(
        type: GatewayKind,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): PublicIpShowResponse = client.answer("publicIps.create", PublicIpShowResponse.Form, options, "type", type, "description", description, "tags", tags)

    /**
     * Read a public IP address, and what uses it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param publicipId Id of the public IP address.
     * @param options Limits of this call; else those of the client.
     * @return One public address.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        publicipId: String,
        options: CallOptions? = null,
    ): PublicIpShowResponse = client.answer("publicIps.show", PublicIpShowResponse.Form, options, "publicip_id", publicipId)

    /**
     * Change the description of a public IP address.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param publicipId Id of the public IP address.
     * @param description The new text. At most 50 characters.
     * @param options Limits of this call; else those of the client.
     * @return One public address.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        publicipId: String,
        description: String,
        options: CallOptions? = null,
    ): PublicIpShowResponse = client.answer("publicIps.update", PublicIpShowResponse.Form, options, "publicip_id", publicipId, "description", description)

    /**
     * Give a public IP address back.
     *
     * Nothing may use it any more. It cannot be had again.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param publicipId Id of the public IP address.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        publicipId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("publicIps.delete", options, "publicip_id", publicipId)
}
