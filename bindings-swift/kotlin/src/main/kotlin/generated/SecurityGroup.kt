/*
 * Samsung Cloud Platform Security Group: the client.
 *
 * Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
 */

package io.github.gureum.securitygroup

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Rules that say which traffic reaches a server, a node of a cluster or a port of a VPC.
 *
 * Where each fact comes from, and notes:
 * <https://github.com/gureum/gureum/blob/main/docs/reference/security-group.md>
 */
public class SecurityGroup internal constructor(core: Core, limits: CallOptions) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("security-group", options), CallOptions())

    /**
     * Opens a client: `SecurityGroup { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): SecurityGroup = SecurityGroup(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingSecurityGroup = BlockingSecurityGroup(this)

    /**
     * Groups of rules that are attached to servers, clusters and ports. An account has at most a hundred unless its
     * quota says otherwise.
     */
    public val securityGroups: SecurityGroups = SecurityGroups(this)

    /**
     * What a security group lets through. What no rule lets through is refused. A group has at most a hundred unless
     * the quota says otherwise.
     */
    public val rules: Rules = Rules(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/**
 * Groups of rules that are attached to servers, clusters and ports. An account has at most a hundred unless its
 * quota says otherwise.
 */
public class SecurityGroups internal constructor(client: Client) : Group(client) {
    /**
     * List the security groups of the account in this region.
     *
     * Names need not be unique, so a filter by name may find several.
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
    public fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        id: String? = null,
        name: String? = null,
        options: CallOptions? = null,
    ): Pages<SecurityGroupListResponse, SecurityGroupInfo> =
        client.list("securityGroups.list", SecurityGroupListResponse.Form, { it.securityGroups }, options, "size", size, "page", page, "sort", sort, "id", id, "name", name)

    /**
     * Create a security group without rules.
     *
     * A group lets nothing in until [Rules.create] says what. Attach it by its id, to a cluster, a server, a load
     * balancer or a port, which may come later: a group depends on nothing.
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
    public suspend fun create(
        name: String,
        description: String? = null,
        loggable: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): SecurityGroupShowResponse = client.answer("securityGroups.create", SecurityGroupShowResponse.Form, options, "name", name, "description", description, "loggable", loggable, "tags", tags)

    /**
     * Read a security group.
     *
     * Its rules are not part of it; [Rules.list] has them.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygroup/1.0/>
     *
     * @param securityGroupId Id of the security group.
     * @param options Limits of this call; else those of the client.
     * @return One security group.
     * @throws GureumException The call failed: its kind says how.
     */
    public suspend fun show(
        securityGroupId: String,
        options: CallOptions? = null,
    ): SecurityGroupShowResponse = client.answer("securityGroups.show", SecurityGroupShowResponse.Form, options, "security_group_id", securityGroupId)

    /**
     * Change the description of a security group, and whether its traffic is logged.
     *
     * Its name stays as it is. Rules are changed by deleting and creating them.
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
    public suspend fun update(
        securityGroupId: String,
        description: String? = null,
        loggable: Boolean? = null,
        options: CallOptions? = null,
    ): Unit = client.empty("securityGroups.update", options, "security_group_id", securityGroupId, "description", description, "loggable", loggable)

    /**
     * Delete a security group.
     *
     * Detach it first from everything that uses it. Its rules go with it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygroup/1.0/>
     *
     * @param securityGroupId Id of the security group.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public suspend fun delete(
        securityGroupId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("securityGroups.delete", options, "security_group_id", securityGroupId)
}

/**
 * What a security group lets through. What no rule lets through is refused. A group has at most a hundred unless
 * the quota says otherwise.
 */
public class Rules internal constructor(client: Client) : Group(client) {
    /**
     * List the rules of a security group.
     *
     * Filters can be combined.
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
    ): Pages<SecurityGroupRuleListResponse, SecurityGroupRule> =
        client.list("rules.list", SecurityGroupRuleListResponse.Form, { it.securityGroupRules }, options, "security_group_id", securityGroupId, "size", size, "page", page, "sort", sort, "id", id, "remote_ip_prefix", remoteIpPrefix, "remote_group_id", remoteGroupId, "description", description, "direction", direction, "service", service)

    /**
     * Let traffic through a security group.
     *
     * Say who is at the other end with `remoteIpPrefix` or with `remoteGroupId`, not with both; with neither it is
     * everybody. A rule cannot be changed: delete it and create another one.
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
    public suspend fun create(
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
    ): SecurityGroupRuleShowResponse = client.answer("rules.create", SecurityGroupRuleShowResponse.Form, options, "direction", direction, "security_group_id", securityGroupId, "description", description, "ethertype", ethertype, "port_range_max", portRangeMax, "port_range_min", portRangeMin, "protocol", protocol, "remote_group_id", remoteGroupId, "remote_ip_prefix", remoteIpPrefix)

    /**
     * Read a rule.
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
    public suspend fun show(
        securityGroupRuleId: String,
        fields: List<String>? = null,
        options: CallOptions? = null,
    ): SecurityGroupRuleShowResponse = client.answer("rules.show", SecurityGroupRuleShowResponse.Form, options, "security_group_rule_id", securityGroupRuleId, "fields", fields)

    /**
     * Delete a rule.
     *
     * Its traffic is refused from then on, unless another rule lets it through.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygrouprule/1.0/>
     *
     * @param securityGroupRuleId Id of the rule.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public suspend fun delete(
        securityGroupRuleId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("rules.delete", options, "security_group_rule_id", securityGroupRuleId)
}
