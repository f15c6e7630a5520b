/*
 * Samsung Cloud Platform Security Group: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
 */

package io.github.gureum.securitygroup

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [SecurityGroup] for programs without coroutines. */
public class BlockingSecurityGroup internal constructor(private val client: SecurityGroup) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingSecurityGroup = client.withOptions(options).blocking()

    /** [SecurityGroup.securityGroups] for programs without coroutines. */
    @get:JvmName("securityGroups")
    public val securityGroups: BlockingSecurityGroups = BlockingSecurityGroups(client.securityGroups)

    /** [SecurityGroup.rules] for programs without coroutines. */
    @get:JvmName("rules")
    public val rules: BlockingRules = BlockingRules(client.rules)
}

/** [SecurityGroups] for programs without coroutines. */
public class BlockingSecurityGroups internal constructor(private val group: SecurityGroups) {
    /**
     * List the security groups of the account in this region. Blocking form of [SecurityGroups.list]; interrupting
     * the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygroups/1.0/>
     *
     * @param size Groups per page. At least 0.
     * @param page Number of the page. At least 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param id Only the group with this id.
     * @param name Only groups of this name.
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
        options: CallOptions? = null,
    ): BlockingPages<SecurityGroupListResponse, SecurityGroupInfo> = BlockingPages(group.list(size, page, sort, id, name, options))

    /**
     * Create a security group without rules. Blocking form of [SecurityGroups.create]; interrupting the thread ends
     * it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygroup/1.0/>
     *
     * @param name Letters, digits and `-`, as the console takes them. Others may have the same name. At most 255
     * characters.
     * @param description Free text. At most 255 characters.
     * @param loggable Whether its traffic is logged. Where to is set once for the account, with Security Group
     * Logging; storage is charged. Default: `false`.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return One security group.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        name: String,
        description: String? = null,
        loggable: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): SecurityGroupShowResponse = await { group.create(name, description, loggable, tags, options) }

    /**
     * Read a security group. Blocking form of [SecurityGroups.show]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygroup/1.0/>
     *
     * @param securityGroupId Id of the security group.
     * @param options Limits of this call; else those of the client.
     * @return One security group.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        securityGroupId: String,
        options: CallOptions? = null,
    ): SecurityGroupShowResponse = await { group.show(securityGroupId, options) }

    /**
     * Change the description of a security group, and whether its traffic is logged. Blocking form of
     * [SecurityGroups.update]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/setsecuritygroup/1.0/>
     *
     * @param securityGroupId Id of the security group.
     * @param description The new text. At most 255 characters.
     * @param loggable Whether its traffic is logged from now on.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        securityGroupId: String,
        description: String? = null,
        loggable: Boolean? = null,
        options: CallOptions? = null,
    ): Unit = await { group.update(securityGroupId, description, loggable, options) }

    /**
     * Delete a security group. Blocking form of [SecurityGroups.delete]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygroup/1.0/>
     *
     * @param securityGroupId Id of the security group.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        securityGroupId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(securityGroupId, options) }
}

/** [Rules] for programs without coroutines. */
public class BlockingRules internal constructor(private val group: Rules) {
    /**
     * List the rules of a security group. Blocking form of [Rules.list]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygrouprules/1.0/>
     *
     * @param securityGroupId Id of the security group.
     * @param size Rules per page. At least 0.
     * @param page Number of the page. At least 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param id Only the rule with this id.
     * @param remoteIpPrefix Only rules for these addresses.
     * @param remoteGroupId Only rules for members of this group.
     * @param description Only rules with this description.
     * @param direction Only rules for traffic that comes in (`ingress`) or goes out (`egress`).
     * @param service Only rules for this service.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        securityGroupId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        id: String? = null,
        remoteIpPrefix: String? = null,
        remoteGroupId: String? = null,
        description: String? = null,
        direction: String? = null,
        service: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<SecurityGroupRuleListResponse, SecurityGroupRule> = BlockingPages(group.list(securityGroupId, size, page, sort, id, remoteIpPrefix, remoteGroupId, description, direction, service, options))

    /**
     * Let traffic through a security group. Blocking form of [Rules.create]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygrouprule/1.0/>
     *
     * @param direction Which way the traffic goes: `ingress` comes in, `egress` goes out.
     * @param securityGroupId Id of the security group that gets the rule.
     * @param description Free text. At most 255 characters. Inferred.
     * @param ethertype Kind of the addresses, `IPv4` or `IPv6`. Default: `IPv4`.
     * @param portRangeMax Last port, the same as the first for a single one.
     * @param portRangeMin First port. Leave both out for every port.
     * @param protocol Protocol: `tcp`, `udp` or `icmp`. Left out, every protocol. Inferred.
     * @param remoteGroupId Id of the security group whose members are at the other end.
     * @param remoteIpPrefix Addresses at the other end in CIDR notation, for example `10.0.1.0/24`.
     * @param options Limits of this call; else those of the client.
     * @return One rule.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        direction: String,
        securityGroupId: String,
        description: String? = null,
        ethertype: String? = null,
        portRangeMax: Long? = null,
        portRangeMin: Long? = null,
        protocol: String? = null,
        remoteGroupId: String? = null,
        remoteIpPrefix: String? = null,
        options: CallOptions? = null,
    ): SecurityGroupRuleShowResponse = await { group.create(direction, securityGroupId, description, ethertype, portRangeMax, portRangeMin, protocol, remoteGroupId, remoteIpPrefix, options) }

    /**
     * Read a rule. Blocking form of [Rules.show]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygrouprule/1.0/>
     *
     * @param securityGroupRuleId Id of the rule.
     * @param fields Only these fields, as far as the service obeys.
     * @param options Limits of this call; else those of the client.
     * @return One rule.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        securityGroupRuleId: String,
        fields: List<String>? = null,
        options: CallOptions? = null,
    ): SecurityGroupRuleShowResponse = await { group.show(securityGroupRuleId, fields, options) }

    /**
     * Delete a rule. Blocking form of [Rules.delete]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygrouprule/1.0/>
     *
     * @param securityGroupRuleId Id of the rule.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        securityGroupRuleId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(securityGroupRuleId, options) }
}
