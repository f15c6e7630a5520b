/** Options in the words of Kotlin, and as the core takes them. */

package io.github.gureum

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import io.github.gureum.ffi.Emulator as NativeEmulator

/** Limits of calls. What is left out comes from the client, then from the defaults. */
public class CallOptions(
    /** For a whole call, pauses and retries included. Default 90 s. */
    public val timeout: Duration? = null,
    /** How often a call is repeated at most. Default 2. */
    public val maxRetries: Int? = null,
    /** For one attempt. Default 30 s. */
    public val attemptTimeout: Duration? = null,
    /** For DNS, TCP and TLS. Default 3.1 s. */
    public val connectTimeout: Duration? = null,
    /** Longest silence while a body arrives. Default 10 s. */
    public val idleTimeout: Duration? = null,
    /** Samsung API version instead of each operation's own. */
    public val apiVersion: String? = null,
    /** Check the documented rules before sending. */
    public val validate: Boolean? = null,
) {
    /** These limits, and where they say nothing those of `other`. */
    internal fun over(other: CallOptions): CallOptions = CallOptions(
        timeout = timeout ?: other.timeout,
        maxRetries = maxRetries ?: other.maxRetries,
        attemptTimeout = attemptTimeout ?: other.attemptTimeout,
        connectTimeout = connectTimeout ?: other.connectTimeout,
        idleTimeout = idleTimeout ?: other.idleTimeout,
        apiVersion = apiVersion ?: other.apiVersion,
        validate = validate ?: other.validate,
    )

    /** A JSON object, or nothing if there is no limit. */
    internal fun toBytes(): ByteArray {
        val json = JsonText()
        json.begin('{')
        write(json)
        json.end('}')
        return json.toBytes().takeIf { it.size > 2 } ?: NO_BYTES
    }

    internal fun write(to: JsonText) {
        to.field("timeoutMs", millis("timeout", timeout), false)
        to.field("maxRetries", retries(maxRetries), false)
        to.field("attemptTimeoutMs", millis("attemptTimeout", attemptTimeout), false)
        to.field("connectTimeoutMs", millis("connectTimeout", connectTimeout), false)
        to.field("idleTimeoutMs", millis("idleTimeout", idleTimeout), false)
        to.field("apiVersion", apiVersion, false)
        to.field("validate", validate, false)
    }

    public companion object {
        /** Limits for callers in Java; `null` leaves one out. */
        @JvmStatic
        @JvmOverloads
        public fun ofMillis(timeoutMillis: Long?, maxRetries: Int? = null, attemptTimeoutMillis: Long? = null): CallOptions =
            CallOptions(timeoutMillis?.milliseconds, maxRetries, attemptTimeoutMillis?.milliseconds)
    }
}

/** Settings of a client. What is left out comes from the environment, the vendors' files, or a default. */
public class ClientOptions {
    /** Access key; with [secretKey] or not at all. */
    public var accessKey: String? = null

    /** Secret key. */
    public var secretKey: String? = null

    /** Samsung account id, for accounts that demand it. */
    public var accountId: String? = null

    /**
     * Your own source of keys instead, asked when keys are needed and again when they expire.
     *
     * It runs on `Dispatchers.IO` in the coroutine context of the call that needs the keys first, without its job: other calls
     * may wait for the same keys, so cancelling that call does not cancel it.
     */
    public var credentials: (suspend () -> Credentials)? = null

    /** Profile of `~/.ncloud/configure`. */
    public var profile: String? = null

    /** Address of the service instead of the vendor's, without path. */
    public var endpoint: String? = null

    /** Samsung region, for example `kr-west1`. */
    public var region: String? = null

    /** Samsung environment: `s`, `g` or `e`. */
    public var environment: String? = null

    /** File of certificates in PEM to trust beside those of the machine. */
    public var caBundle: String? = null

    /** Certificates in PEM to trust beside those of the machine. */
    public var caBundlePem: String? = null

    /** Consent to send credentials to this host although it is not one of the service's own. */
    public var allowHost: String? = null

    /** `false` ignores the proxy of the environment. */
    public var proxy: Boolean? = null

    /** Language of explanations: `en` or `ko`. */
    public var language: String? = null

    /** Added to the name that this library gives. */
    public var userAgent: String? = null

    /** Look at no file, no variable and no role of this machine; `GUREUM_OFFLINE` is obeyed all the same. */
    public var isolated: Boolean = false

    /** For a whole call, pauses and retries included. Default 90 s. */
    @get:JvmSynthetic
    @set:JvmSynthetic
    public var timeout: Duration? = null

    /** How often a call is repeated at most. Default 2. */
    public var maxRetries: Int? = null

    /** For one attempt. Default 30 s. */
    @get:JvmSynthetic
    @set:JvmSynthetic
    public var attemptTimeout: Duration? = null

    /** For DNS, TCP and TLS. Default 3.1 s. */
    @get:JvmSynthetic
    @set:JvmSynthetic
    public var connectTimeout: Duration? = null

    /** Longest silence while a body arrives. Default 10 s. */
    @get:JvmSynthetic
    @set:JvmSynthetic
    public var idleTimeout: Duration? = null

    /** Samsung API version instead of each operation's own. */
    public var apiVersion: String? = null

    /** Check the documented rules before sending. */
    public var validate: Boolean? = null

    /** An emulator whose clock the client shares; in tests of this package. */
    internal var emulator: NativeEmulator? = null

    /** Limits of calls as in [CallOptions.ofMillis], for callers in Java. */
    public fun limits(limits: CallOptions) {
        timeout = limits.timeout ?: timeout
        maxRetries = limits.maxRetries ?: maxRetries
        attemptTimeout = limits.attemptTimeout ?: attemptTimeout
        connectTimeout = limits.connectTimeout ?: connectTimeout
        idleTimeout = limits.idleTimeout ?: idleTimeout
        apiVersion = limits.apiVersion ?: apiVersion
        validate = limits.validate ?: validate
    }

    /** Shows no key, and no address that might hold a password. */
    override fun toString(): String = "ClientOptions(endpoint=${endpoint?.let { if (PLAIN_ADDRESS.matches(it)) it else "***" }})"

    internal fun toJson(service: String): String {
        val json = JsonText()
        json.begin('{')
        val given = listOf(
            "service" to service, "speaks" to "kotlin", "accessKey" to accessKey, "secretKey" to secretKey, "accountId" to accountId,
            "profile" to profile, "endpoint" to endpoint, "region" to region, "environment" to environment,
            "caBundle" to caBundle, "caBundlePem" to caBundlePem, "allowHost" to allowHost, "proxy" to proxy,
            "language" to language, "userAgent" to userAgent, "isolated" to isolated,
        )
        for ((name, value) in given) json.field(name, value, false)
        json.field("roots", Roots.ofDevice, false)
        Surroundings.write(json)
        json.name("options")
        json.begin('{')
        CallOptions(timeout, maxRetries, attemptTimeout, connectTimeout, idleTimeout, apiVersion, validate).write(json)
        json.end('}')
        json.end('}')
        // Half of a surrogate pair is refused here, before the text goes anywhere.
        return json.toBytes().decodeToString()
    }
}

private val PLAIN_ADDRESS = Regex("https?://[\\w.:\\[\\]-]+/?")

internal val NO_BYTES: ByteArray = ByteArray(0)

/** A limit in whole milliseconds; a fraction counts as one. */
internal fun millis(name: String, limit: Duration?): Long? {
    if (limit == null) return null
    if (limit.isNegative() || limit.isInfinite()) throw inputException("`$name` is no duration from 0 on")
    val whole = limit.inWholeMilliseconds
    return if (limit > whole.milliseconds) whole + 1 else whole
}

/** How often a call is repeated. */
private fun retries(maxRetries: Int?): Long? {
    if (maxRetries != null && maxRetries < 0) throw inputException("`maxRetries` is no number from 0 on")
    return maxRetries?.toLong()
}
