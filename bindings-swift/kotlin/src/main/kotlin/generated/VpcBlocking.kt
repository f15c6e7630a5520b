/*
 * Samsung Cloud Platform VPC: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
 */

package io.github.gureum.vpc

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [Vpc] for programs without coroutines. */
public class BlockingVpc internal constructor(private val client: Vpc) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingVpc = client.withOptions(options).blocking()

    /** [Vpc.vpcs] for programs without coroutines. */
    @get:JvmName("vpcs")
    public val vpcs: BlockingVpcs = BlockingVpcs(client.vpcs)

    /** [Vpc.subnets] for programs without coroutines. */
    @get:JvmName("subnets")
    public val subnets: BlockingSubnets = BlockingSubnets(client.subnets)

    /** [Vpc.internetGateways] for programs without coroutines. */
    @get:JvmName("internetGateways")
    public val internetGateways: BlockingInternetGateways = BlockingInternetGateways(client.internetGateways)

    /** [Vpc.natGateways] for programs without coroutines. */
    @get:JvmName("natGateways")
    public val natGateways: BlockingNatGateways = BlockingNatGateways(client.natGateways)

    /** [Vpc.publicIps] for programs without coroutines. */
    @get:JvmName("publicIps")
    public val publicIps: BlockingPublicIps = BlockingPublicIps(client.publicIps)
}

/** [Vpcs] for programs without coroutines. */
public class BlockingVpcs internal constructor(private val group: Vpcs) {
    /**
     * List the VPCs of the account in this region. Blocking form of [Vpcs.list]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        id: String? = null,
        name: String? = null,
        state: String? = null,
        cidr: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<VpcListResponse, VpcInfo> = BlockingPages(group.list(size, page, sort, id, name, state, cidr, options))

    /**
     * Create a VPC. Blocking form of [Vpcs.create]; interrupting the thread ends it.
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
     * - 400, `scp-network.vpc.exceed-max-count`: There are three VPCs already; delete one.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        cidr: String,
        name: String,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): VpcShowResponse = await { group.create(cidr, name, description, tags, options) }

    /**
     * Read a VPC. Blocking form of [Vpcs.show]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param vpcId Id of the VPC.
     * @param options Limits of this call; else those of the client.
     * @return One VPC.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        vpcId: String,
        options: CallOptions? = null,
    ): VpcShowResponse = await { group.show(vpcId, options) }

    /**
     * Change the description of a VPC. Blocking form of [Vpcs.update]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        vpcId: String,
        description: String? = null,
        options: CallOptions? = null,
    ): VpcShowResponse = await { group.update(vpcId, description, options) }

    /**
     * Delete a VPC. Blocking form of [Vpcs.delete]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param vpcId Id of the VPC.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        vpcId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(vpcId, options) }

    /**
     * Add addresses to a VPC. Blocking form of [Vpcs.addCidr]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun addCidr(
        vpcId: String,
        cidr: String,
        options: CallOptions? = null,
    ): VpcShowResponse = await { group.addCidr(vpcId, cidr, options) }

    /**
     * Does what [Vpcs.create] does, unless something of this `cidr` is there: then it answers with that. Blocking
     * form of [Vpcs.ensure]; interrupting the thread ends it.
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
     * - 400, `scp-network.vpc.exceed-max-count`: There are three VPCs already; delete one.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
        cidr: String,
        name: String,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): VpcShowResponse = await { group.ensure(cidr, name, description, tags, options) }

    /**
     * Does what [Vpcs.addCidr] does, unless something of this `cidr` is there: then it answers with that. Blocking
     * form of [Vpcs.ensureCidr]; interrupting the thread ends it.
     *
     * Observed by others.
     *
     * @param vpcId Id of the VPC.
     * @param cidr In CIDR notation, from `/16` to `/28`, for example `10.1.0.0/16`.
     * @param options Limits of this call; else those of the client.
     * @return One VPC.
     * @throws GureumException It is not there as it was asked for: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensureCidr(
        vpcId: String,
        cidr: String,
        options: CallOptions? = null,
    ): VpcShowResponse = await { group.ensureCidr(vpcId, cidr, options) }

    /**
     * Lists what `vpcs.deleteCascade` would delete, in its order. Nothing is deleted. Blocking form of
     * [Vpcs.planDeleteCascade]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param vpcId Id of the VPC.
     * @param options Limits of this call; else those of the client.
     * @return What is below comes first, and the VPC last.
     * @throws GureumException A list cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun planDeleteCascade(
        vpcId: String,
        options: CallOptions? = null,
    ): DeletionPlan = await { group.planDeleteCascade(vpcId, options) }

    /**
     * Create a VPC. Blocking form of [Vpcs.createAndWait]; interrupting the thread ends it.
     *
     * @param cidr Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.0.0/16`.
     * @param name Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
     * @param description Free text. At most 50 characters.
     * @param tags Tags to attach, at most 50.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The VPC as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
        cidr: String,
        name: String,
        description: String? = null,
        tags: List<Tag>? = null,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): VpcShowResponse = await { group.createAndWait(cidr, name, description, tags, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the VPC is active: its `vpc.state` is `ACTIVE`. Blocking form of [Vpcs.waitUntilActive];
     * interrupting the thread ends it.
     *
     * @param vpcId Id of the VPC.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The VPC as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilActive(
        vpcId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): VpcShowResponse = await { group.waitUntilActive(vpcId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the VPC no longer exists. Blocking form of [Vpcs.waitUntilDeleted]; interrupting the thread ends
     * it.
     *
     * @param vpcId Id of the VPC.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        vpcId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(vpcId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Deletes the VPC with all that is below it, and waits until it no longer exists. Blocking form of
     * [Vpcs.deleteCascade]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param vpcId Id of the VPC.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException Something of it stays: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun deleteCascade(
        vpcId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.deleteCascade(vpcId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the VPC is active: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [Vpcs.startWaitUntilActive]; interrupting the thread ends it.
     *
     * @param vpcId Id of the VPC.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilActive(
        vpcId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<VpcShowResponse> = BlockingWait(await { group.startWaitUntilActive(vpcId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the VPC is gone: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [Vpcs.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param vpcId Id of the VPC.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        vpcId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(vpcId, timeoutMillis?.milliseconds) })

    /**
     * Begins to delete the VPC with all that is below it: its time limit counts from now. Nothing is sent yet; each
     * look does one step. Blocking form of [Vpcs.startDeleteCascade]; interrupting the thread ends it.
     *
     * @param vpcId Id of the VPC.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startDeleteCascade(
        vpcId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startDeleteCascade(vpcId, timeoutMillis?.milliseconds) })
}

/** [Subnets] for programs without coroutines. */
public class BlockingSubnets internal constructor(private val group: Subnets) {
    /**
     * List the subnets of the account in this region. Blocking form of [Subnets.list]; interrupting the thread ends
     * it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
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
    ): BlockingPages<SubnetListResponse, Subnet> = BlockingPages(group.list(size, page, sort, id, name, type, state, vpcId, vpcName, cidr, options))

    /**
     * Create a subnet of a VPC. Blocking form of [Subnets.create]; interrupting the thread ends it.
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
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
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
    ): SubnetShowResponse = await { group.create(cidr, name, type, vpcId, allocationPools, description, dnsNameservers, gatewayIpAddress, hostRoutes, tags, options) }

    /**
     * Read a subnet. Blocking form of [Subnets.show]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param subnetId Id of the subnet.
     * @param options Limits of this call; else those of the client.
     * @return One subnet.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        subnetId: String,
        options: CallOptions? = null,
    ): SubnetShowResponse = await { group.show(subnetId, options) }

    /**
     * Change the description of a subnet, and the address of its DHCP server. Blocking form of [Subnets.update];
     * interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        subnetId: String,
        description: String? = null,
        dhcpIpAddress: String? = null,
        options: CallOptions? = null,
    ): SubnetShowResponse = await { group.update(subnetId, description, dhcpIpAddress, options) }

    /**
     * Delete a subnet. Blocking form of [Subnets.delete]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param subnetId Id of the subnet.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        subnetId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(subnetId, options) }

    /**
     * Does what [Subnets.create] does, unless something of this `cidr` is there: then it answers with that. Blocking
     * form of [Subnets.ensure]; interrupting the thread ends it.
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
    @JvmName("ensure")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
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
    ): SubnetShowResponse = await { group.ensure(cidr, name, type, vpcId, allocationPools, description, dnsNameservers, gatewayIpAddress, hostRoutes, tags, options) }

    /**
     * Lists what `subnets.deleteCascade` would delete, in its order. Nothing is deleted. Blocking form of
     * [Subnets.planDeleteCascade]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param subnetId Id of the subnet.
     * @param options Limits of this call; else those of the client.
     * @return What is below comes first, and the subnet last.
     * @throws GureumException A list cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun planDeleteCascade(
        subnetId: String,
        options: CallOptions? = null,
    ): DeletionPlan = await { group.planDeleteCascade(subnetId, options) }

    /**
     * Create a subnet of a VPC. Blocking form of [Subnets.createAndWait]; interrupting the thread ends it.
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
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The subnet as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmName("createAndWait")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
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
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): SubnetShowResponse = await { group.createAndWait(cidr, name, type, vpcId, allocationPools, description, dnsNameservers, gatewayIpAddress, hostRoutes, tags, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the subnet is active: its `subnet.state` is `ACTIVE`. Blocking form of [Subnets.waitUntilActive];
     * interrupting the thread ends it.
     *
     * @param subnetId Id of the subnet.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The subnet as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilActive(
        subnetId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): SubnetShowResponse = await { group.waitUntilActive(subnetId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the subnet no longer exists. Blocking form of [Subnets.waitUntilDeleted]; interrupting the thread
     * ends it.
     *
     * @param subnetId Id of the subnet.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        subnetId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(subnetId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Deletes the subnet with all that is below it, and waits until it no longer exists. Blocking form of
     * [Subnets.deleteCascade]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param subnetId Id of the subnet.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException Something of it stays: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun deleteCascade(
        subnetId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.deleteCascade(subnetId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the subnet is active: its time limit counts from now. Nothing is sent yet. Blocking form
     * of [Subnets.startWaitUntilActive]; interrupting the thread ends it.
     *
     * @param subnetId Id of the subnet.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilActive(
        subnetId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<SubnetShowResponse> = BlockingWait(await { group.startWaitUntilActive(subnetId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the subnet is gone: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [Subnets.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param subnetId Id of the subnet.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        subnetId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(subnetId, timeoutMillis?.milliseconds) })

    /**
     * Begins to delete the subnet with all that is below it: its time limit counts from now. Nothing is sent yet;
     * each look does one step. Blocking form of [Subnets.startDeleteCascade]; interrupting the thread ends it.
     *
     * @param subnetId Id of the subnet.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startDeleteCascade(
        subnetId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startDeleteCascade(subnetId, timeoutMillis?.milliseconds) })
}

/** [InternetGateways] for programs without coroutines. */
public class BlockingInternetGateways internal constructor(private val group: InternetGateways) {
    /**
     * List the internet gateways of the account in this region. Blocking form of [InternetGateways.list];
     * interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
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
    ): BlockingPages<InternetGatewayListResponse, InternetGateway> = BlockingPages(group.list(size, page, sort, id, name, type, state, vpcId, vpcName, options))

    /**
     * Give a VPC a way to the internet. Blocking form of [InternetGateways.create]; interrupting the thread ends it.
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
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        type: GatewayKind,
        vpcId: String,
        description: String? = null,
        firewallEnabled: Boolean? = null,
        firewallLoggable: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): InternetGatewayShowResponse = await { group.create(type, vpcId, description, firewallEnabled, firewallLoggable, tags, options) }

    /**
     * Read an internet gateway. Blocking form of [InternetGateways.show]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param options Limits of this call; else those of the client.
     * @return One internet gateway.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        internetGatewayId: String,
        options: CallOptions? = null,
    ): InternetGatewayShowResponse = await { group.show(internetGatewayId, options) }

    /**
     * Change the description of an internet gateway, and whether its translations are logged. Blocking form of
     * [InternetGateways.update]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        internetGatewayId: String,
        description: String? = null,
        loggable: Boolean? = null,
        options: CallOptions? = null,
    ): InternetGatewayShowResponse = await { group.update(internetGatewayId, description, loggable, options) }

    /**
     * Delete an internet gateway. Blocking form of [InternetGateways.delete]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        internetGatewayId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(internetGatewayId, options) }

    /**
     * Does what [InternetGateways.create] does, unless something of this `vpcId` is there: then it answers with
     * that. Blocking form of [InternetGateways.ensure]; interrupting the thread ends it.
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
    @JvmName("ensure")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
        type: GatewayKind,
        vpcId: String,
        description: String? = null,
        firewallEnabled: Boolean? = null,
        firewallLoggable: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): InternetGatewayShowResponse = await { group.ensure(type, vpcId, description, firewallEnabled, firewallLoggable, tags, options) }

    /**
     * Give a VPC a way to the internet. Blocking form of [InternetGateways.createAndWait]; interrupting the thread
     * ends it.
     *
     * @param type Which way it leads: `IGW` to the internet.
     * @param vpcId Id of the VPC that gets it.
     * @param description Free text. At most 50 characters.
     * @param firewallEnabled Whether a firewall is made along with it. Default: `false`.
     * @param firewallLoggable Whether that firewall logs. Default: `false`.
     * @param tags Tags to attach, at most 50.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The internet gateway as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmName("createAndWait")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
        type: GatewayKind,
        vpcId: String,
        description: String? = null,
        firewallEnabled: Boolean? = null,
        firewallLoggable: Boolean? = null,
        tags: List<Tag>? = null,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): InternetGatewayShowResponse = await { group.createAndWait(type, vpcId, description, firewallEnabled, firewallLoggable, tags, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the internet gateway is active: its `internetGateway.state` is `ACTIVE` or `ATTACHED`. Blocking
     * form of [InternetGateways.waitUntilActive]; interrupting the thread ends it.
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The internet gateway as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilActive(
        internetGatewayId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): InternetGatewayShowResponse = await { group.waitUntilActive(internetGatewayId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the internet gateway no longer exists. Blocking form of [InternetGateways.waitUntilDeleted];
     * interrupting the thread ends it.
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        internetGatewayId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(internetGatewayId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the internet gateway is active: its time limit counts from now. Nothing is sent yet.
     * Blocking form of [InternetGateways.startWaitUntilActive]; interrupting the thread ends it.
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilActive(
        internetGatewayId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<InternetGatewayShowResponse> = BlockingWait(await { group.startWaitUntilActive(internetGatewayId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the internet gateway is gone: its time limit counts from now. Nothing is sent yet.
     * Blocking form of [InternetGateways.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param internetGatewayId Id of the internet gateway.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        internetGatewayId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(internetGatewayId, timeoutMillis?.milliseconds) })
}

/** [NatGateways] for programs without coroutines. */
public class BlockingNatGateways internal constructor(private val group: NatGateways) {
    /**
     * List the NAT gateways of the account in this region. Blocking form of [NatGateways.list]; interrupting the
     * thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
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
    ): BlockingPages<NatGatewayListResponse, NatGateway> = BlockingPages(group.list(size, page, sort, name, vpcId, vpcName, subnetId, subnetName, natGatewayIpAddress, state, options))

    /**
     * Let the servers of a subnet reach the internet through one public address. Blocking form of
     * [NatGateways.create]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        publicipId: String,
        subnetId: String,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): NatGatewayShowResponse = await { group.create(publicipId, subnetId, description, tags, options) }

    /**
     * Read a NAT gateway. Blocking form of [NatGateways.show]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param options Limits of this call; else those of the client.
     * @return One NAT gateway.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        natGatewayId: String,
        options: CallOptions? = null,
    ): NatGatewayShowResponse = await { group.show(natGatewayId, options) }

    /**
     * Change the description of a NAT gateway. Blocking form of [NatGateways.update]; interrupting the thread ends
     * it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        natGatewayId: String,
        description: String? = null,
        options: CallOptions? = null,
    ): NatGatewayShowResponse = await { group.update(natGatewayId, description, options) }

    /**
     * Delete a NAT gateway. Blocking form of [NatGateways.delete]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        natGatewayId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(natGatewayId, options) }

    /**
     * Does what [NatGateways.create] does, unless something of this `publicipId` is there: then it answers with
     * that. Blocking form of [NatGateways.ensure]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
        publicipId: String,
        subnetId: String,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): NatGatewayShowResponse = await { group.ensure(publicipId, subnetId, description, tags, options) }

    /**
     * Let the servers of a subnet reach the internet through one public address. Blocking form of
     * [NatGateways.createAndWait]; interrupting the thread ends it.
     *
     * @param publicipId Id of the public address that servers behind it are seen with.
     * @param subnetId Id of the subnet whose servers use it.
     * @param description Free text. At most 50 characters.
     * @param tags Tags to attach, at most 50.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The NAT gateway as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
        publicipId: String,
        subnetId: String,
        description: String? = null,
        tags: List<Tag>? = null,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): NatGatewayShowResponse = await { group.createAndWait(publicipId, subnetId, description, tags, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the NAT gateway is active: its `natGateway.state` is `ACTIVE`. Blocking form of
     * [NatGateways.waitUntilActive]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The NAT gateway as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilActive(
        natGatewayId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): NatGatewayShowResponse = await { group.waitUntilActive(natGatewayId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the NAT gateway no longer exists. Blocking form of [NatGateways.waitUntilDeleted]; interrupting
     * the thread ends it.
     *
     * Inferred.
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        natGatewayId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(natGatewayId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the NAT gateway is active: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [NatGateways.startWaitUntilActive]; interrupting the thread ends it.
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilActive(
        natGatewayId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<NatGatewayShowResponse> = BlockingWait(await { group.startWaitUntilActive(natGatewayId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the NAT gateway is gone: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [NatGateways.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param natGatewayId Id of the NAT gateway.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        natGatewayId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(natGatewayId, timeoutMillis?.milliseconds) })
}

/** [PublicIps] for programs without coroutines. */
public class BlockingPublicIps internal constructor(private val group: PublicIps) {
    /**
     * List the public IP addresses of the account in this region. Blocking form of [PublicIps.list]; interrupting
     * the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
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
    ): BlockingPages<PublicIpListResponse, PublicIp> = BlockingPages(group.list(size, page, sort, ipAddress, state, attachedResourceType, attachedResourceId, attachedResourceName, vpcId, type, options))

    /**
     * Reserve a public IP address. Blocking form of [PublicIps.create]; interrupting the thread ends it.
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
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        type: GatewayKind,
        description: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): PublicIpShowResponse = await { group.create(type, description, tags, options) }

    /**
     * Read a public IP address, and what uses it. Blocking form of [PublicIps.show]; interrupting the thread ends
     * it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param publicipId Id of the public IP address.
     * @param options Limits of this call; else those of the client.
     * @return One public address.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        publicipId: String,
        options: CallOptions? = null,
    ): PublicIpShowResponse = await { group.show(publicipId, options) }

    /**
     * Change the description of a public IP address. Blocking form of [PublicIps.update]; interrupting the thread
     * ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        publicipId: String,
        description: String,
        options: CallOptions? = null,
    ): PublicIpShowResponse = await { group.update(publicipId, description, options) }

    /**
     * Give a public IP address back. Blocking form of [PublicIps.delete]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
     *
     * @param publicipId Id of the public IP address.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        publicipId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(publicipId, options) }
}
