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
    /** The same client with other limits for its calls. Connections are shared. */
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
    /** Blocking form of [SecurityGroups.list]. Interrupting the thread ends it. */
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

    /** Blocking form of [SecurityGroups.create]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        name: String,
        description: String? = null,
        loggable: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): SecurityGroupShowResponse = await { group.create(name, description, loggable, tags, options) }

    /** Blocking form of [SecurityGroups.show]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        securityGroupId: String,
        options: CallOptions? = null,
    ): SecurityGroupShowResponse = await { group.show(securityGroupId, options) }

    /** Blocking form of [SecurityGroups.update]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        securityGroupId: String,
        description: String? = null,
        loggable: Boolean? = null,
        options: CallOptions? = null,
    ): Unit = await { group.update(securityGroupId, description, loggable, options) }

    /** Blocking form of [SecurityGroups.delete]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        securityGroupId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(securityGroupId, options) }
}

/** [Rules] for programs without coroutines. */
public class BlockingRules internal constructor(private val group: Rules) {
    /** Blocking form of [Rules.list]. Interrupting the thread ends it. */
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

    /** Blocking form of [Rules.create]. Interrupting the thread ends it. */
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

    /** Blocking form of [Rules.show]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        securityGroupRuleId: String,
        fields: List<String>? = null,
        options: CallOptions? = null,
    ): SecurityGroupRuleShowResponse = await { group.show(securityGroupRuleId, fields, options) }

    /** Blocking form of [Rules.delete]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        securityGroupRuleId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(securityGroupRuleId, options) }
}
