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

/** Rules that say which traffic reaches a server, a node of a cluster or a port of a VPC. */
public class SecurityGroup private constructor(core: Core, limits: CallOptions) : Client(core, limits) {
    /** Opens a client. Nothing is sent. */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core("security-group", options), CallOptions())

    /** Opens a client: `SecurityGroup { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent. */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    override val files: Set<String> get() = FILES

    /** The same client with other limits for its calls. Connections are shared. */
    public fun withOptions(options: CallOptions): SecurityGroup = SecurityGroup(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingSecurityGroup = BlockingSecurityGroup(this)

    /** Groups of rules that are attached to servers, clusters and ports. */
    public val securityGroups: SecurityGroups = SecurityGroups(this)

    /** What a security group lets through. What no rule lets through is refused. */
    public val rules: Rules = Rules(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/** Groups of rules that are attached to servers, clusters and ports. */
public class SecurityGroups internal constructor(client: Client) : Group(client) {
    /**
     * List the security groups of the account in this region.
     *
     * - `size`: Groups per page. At least 0.
     * - `page`: Number of the page. At least 0.
     * - `sort`: Order: a field, a colon, and `asc` or `desc`.
     * - `id`: Only the group with this id.
     * - `name`: Only groups of this name.
     *
     * Names need not be unique, so a filter by name may find several.
     *
     * Note: That the first page is 0 is inferred from the examples of sibling services.
     *
     * Documented:
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygroups/1.0/>
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
     * - `description`: Free text. At most 255 characters.
     * - `loggable`: Whether its traffic is logged. Where to is set once for the account, with Security Group
     *   Logging; storage is charged. Default: `false`.
     * - `name`: Letters, digits and `-`, as the console takes them. Others may have the same name. At most 255
     *   characters.
     * - `tags`: Tags to attach, at most 50.
     *
     * A group lets nothing in until `rules.create` says what. Attach it by its id, to a cluster, a server, a load
     * balancer or a port, which may come later: a group depends on nothing.
     *
     * Note: No x-unique-name: the user guide says that names of groups may be given twice, so a name alone does not
     * tell whose group it is.
     *
     * Documented:
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygroup/1.0/>
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
     * - `securityGroupId`: Id of the security group.
     *
     * Its rules are not part of it; `rules.list` has them.
     *
     * Documented:
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygroup/1.0/>
     */
    public suspend fun show(
        securityGroupId: String,
        options: CallOptions? = null,
    ): SecurityGroupShowResponse = client.answer("securityGroups.show", SecurityGroupShowResponse.Form, options, "security_group_id", securityGroupId)

    /**
     * Change the description of a security group, and whether its traffic is logged.
     *
     * - `securityGroupId`: Id of the security group.
     * - `description`: The new text. At most 255 characters.
     * - `loggable`: Whether its traffic is logged from now on.
     *
     * Its name stays as it is. Rules are changed by deleting and creating them.
     *
     * Note: The vendor's SDK reads no body of the answer.
     *
     * Documented:
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/setsecuritygroup/1.0/>
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
     * - `securityGroupId`: Id of the security group.
     *
     * Detach it first from everything that uses it. Its rules go with it.
     *
     * Note: That the rules go with it, and that a group in use is not deleted, is inferred.
     *
     * Documented:
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygroup/1.0/>
     */
    public suspend fun delete(
        securityGroupId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("securityGroups.delete", options, "security_group_id", securityGroupId)
}

/** What a security group lets through. What no rule lets through is refused. */
public class Rules internal constructor(client: Client) : Group(client) {
    /**
     * List the rules of a security group.
     *
     * - `size`: Rules per page. At least 0.
     * - `page`: Number of the page. At least 0.
     * - `sort`: Order: a field, a colon, and `asc` or `desc`.
     * - `id`: Only the rule with this id.
     * - `securityGroupId`: Id of the security group.
     * - `remoteIpPrefix`: Only rules for these addresses.
     * - `remoteGroupId`: Only rules for members of this group.
     * - `description`: Only rules with this description.
     * - `direction`: Only rules for traffic that comes in (`ingress`) or goes out (`egress`).
     * - `service`: Only rules for this service.
     *
     * Filters can be combined.
     *
     * Note: What `service` filters is not said anywhere.
     *
     * Documented:
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygrouprules/1.0/>
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
     * - `description`: Free text. At most 255 characters. Inferred, not documented. That it may have 255 characters
     *   is inferred from the description of a group.
     * - `direction`: Which way the traffic goes: `ingress` comes in, `egress` goes out.
     * - `ethertype`: Kind of the addresses, `IPv4` or `IPv6`. Default: `IPv4`.
     * - `portRangeMax`: Last port, the same as the first for a single one.
     * - `portRangeMin`: First port. Leave both out for every port.
     * - `protocol`: Protocol: `tcp`, `udp` or `icmp`. Left out, every protocol. Inferred, not documented. The values
     *   are inferred from OpenStack; the page names none.
     * - `remoteGroupId`: Id of the security group whose members are at the other end.
     * - `remoteIpPrefix`: Addresses at the other end in CIDR notation, for example `10.0.1.0/24`.
     * - `securityGroupId`: Id of the security group that gets the rule.
     *
     * Say who is at the other end with `remote_ip_prefix` or with `remote_group_id`, not with both; with neither it
     * is everybody. A rule cannot be changed: delete it and create another one.
     *
     * Note: No x-unique-name: rules have no names. What the two remote fields mean together is inferred from
     * OpenStack, whose field names these are.
     *
     * Documented:
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygrouprule/1.0/>
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
     * - `securityGroupRuleId`: Id of the rule.
     * - `fields`: Only these fields, as far as the service obeys.
     *
     * Documented:
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygrouprule/1.0/>
     */
    public suspend fun show(
        securityGroupRuleId: String,
        fields: List<String>? = null,
        options: CallOptions? = null,
    ): SecurityGroupRuleShowResponse = client.answer("rules.show", SecurityGroupRuleShowResponse.Form, options, "security_group_rule_id", securityGroupRuleId, "fields", fields)

    /**
     * Delete a rule.
     *
     * - `securityGroupRuleId`: Id of the rule.
     *
     * Its traffic is refused from then on, unless another rule lets it through.
     *
     * Documented:
     * <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygrouprule/1.0/>
     */
    public suspend fun delete(
        securityGroupRuleId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("rules.delete", options, "security_group_rule_id", securityGroupRuleId)
}
