/**
 * Settings of a client and limits of its calls, in the words of Kotlin and as the core takes them.
 *
 * Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
 */

package io.github.gureum

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import io.github.gureum.ffi.Emulator as NativeEmulator

/** Limits of calls. What is left out comes from the client, then from the defaults. */
public class CallOptions(
    /** Limit of a whole call, pauses and retries included. Range: more than 0. Default 90 s. */
    public val timeout: Duration? = null,
    /** How often a call is repeated at most. Range: 0 to 4,294,967,295. Default 2. */
    public val maxRetries: Int? = null,
    /** Limit of one attempt, from connecting to the last byte. Range: more than 0. Default 30 s. */
    public val attemptTimeout: Duration? = null,
    /** Limit of DNS, TCP and TLS together. Range: more than 0. Default 3.1 s. */
    public val connectTimeout: Duration? = null,
    /** Longest silence while a body arrives. Range: more than 0. Default 10 s. */
    public val idleTimeout: Duration? = null,
    /**
     * Samsung API version, for example `1.1`, instead of each operation's own; `vpc 1.2, ske 1.4` for several services at
     * once. What came later is refused before sending.
     */
    public val apiVersion: String? = null,
    /** Check the documented rules before sending. They are no gate by default, because vendors relax them. */
    public val validate: Boolean? = null,
    /**
     * Headers that are added to every request, for example `traceparent`. Those of the signature, of HTTP itself and those
     * that this library sets are refused. A call's own come before the client's of the same name.
     */
    public val headers: Map<String, String>? = null,
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
        headers = headersOver(headers, other.headers),
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
        to.field("maxRetries", count("maxRetries", maxRetries), false)
        to.field("attemptTimeoutMs", millis("attemptTimeout", attemptTimeout), false)
        to.field("connectTimeoutMs", millis("connectTimeout", connectTimeout), false)
        to.field("idleTimeoutMs", millis("idleTimeout", idleTimeout), false)
        to.field("apiVersion", apiVersion, false)
        to.field("validate", validate, false)
        to.field("headers", headers, false)
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
    /** Access key; with `secretKey` or not at all. */
    public var accessKey: String? = null

    /** Secret key; with `accessKey` or not at all. */
    public var secretKey: String? = null

    /** Samsung account id, for accounts that demand it. */
    public var accountId: String? = null

    /**
     * Your own source of keys instead, asked when keys are needed and again when they expire. It runs on `Dispatchers.IO` in
     * the coroutine context of the call that needs the keys first, without its job: other calls may wait for the same keys, so
     * cancelling that call does not cancel it.
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

    /** Certificates in PEM, as text, to trust beside those of the machine. */
    public var caBundlePem: String? = null

    /** Consent to send credentials to this host although it is not one of the service's own. */
    public var allowHost: String? = null

    /** `false` ignores the proxy of the environment; `true` obeys it in an isolated client too. */
    public var proxy: Boolean? = null

    /** Language of explanations and of the vendor's texts: `en` or `ko`. Default `en`. */
    public var language: String? = null

    /** Added to the name that this library gives, for example `my-tool/1.2`. */
    public var userAgent: String? = null

    /**
     * File for a tape of what is answered, without a value of yours, which an emulator plays in tests. All clients of this
     * process that name it share it, and it takes the place of the tape that was there. It needs a library with the emulator
     * in it.
     */
    public var record: String? = null

    /** Look at no file, no variable and no role of this machine; `GUREUM_OFFLINE` is obeyed all the same. */
    public var isolated: Boolean = false

    /** Limit of a whole call, pauses and retries included. Range: more than 0. Default 90 s. */
    @get:JvmSynthetic
    @set:JvmSynthetic
    public var timeout: Duration? = null

    /** How often a call is repeated at most. Range: 0 to 4,294,967,295. Default 2. */
    public var maxRetries: Int? = null

    /** Limit of one attempt, from connecting to the last byte. Range: more than 0. Default 30 s. */
    @get:JvmSynthetic
    @set:JvmSynthetic
    public var attemptTimeout: Duration? = null

    /** Limit of DNS, TCP and TLS together. Range: more than 0. Default 3.1 s. */
    @get:JvmSynthetic
    @set:JvmSynthetic
    public var connectTimeout: Duration? = null

    /** Longest silence while a body arrives. Range: more than 0. Default 10 s. */
    @get:JvmSynthetic
    @set:JvmSynthetic
    public var idleTimeout: Duration? = null

    /**
     * Samsung API version, for example `1.1`, instead of each operation's own; `vpc 1.2, ske 1.4` for several services at
     * once. What came later is refused before sending.
     */
    public var apiVersion: String? = null

    /** Check the documented rules before sending. They are no gate by default, because vendors relax them. */
    public var validate: Boolean? = null

    /**
     * Headers that are added to every request, for example `traceparent`. Those of the signature, of HTTP itself and those
     * that this library sets are refused. A call's own come before the client's of the same name.
     */
    public var headers: Map<String, String>? = null

    /** Code of yours that is told what happens in calls. Set it before the client is opened. */
    public val hooks: Hooks = Hooks()

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
        headers = limits.headers ?: headers
    }

    /** Shows no key, and no address that might hold a password. */
    override fun toString(): String = "ClientOptions(endpoint=${endpoint?.let(::shownAddress)})"

    internal fun write(to: JsonText, tells: Long?) {
        to.field("accessKey", accessKey, false)
        to.field("secretKey", secretKey, false)
        to.field("accountId", accountId, false)
        to.field("profile", profile, false)
        to.field("endpoint", endpoint, false)
        to.field("region", region, false)
        to.field("environment", environment, false)
        to.field("caBundle", caBundle, false)
        to.field("caBundlePem", caBundlePem, false)
        to.field("allowHost", allowHost, false)
        to.field("proxy", proxy, false)
        to.field("language", language, false)
        to.field("userAgent", userAgent, false)
        to.field("record", record, false)
        to.field("isolated", isolated, false)
        to.name("options")
        to.begin('{')
        CallOptions(timeout, maxRetries, attemptTimeout, connectTimeout, idleTimeout, apiVersion, validate, headers).write(to)
        to.field("tells", tells, false)
        to.end('}')
    }
}

/** Variables that name the language of explanations, the first one first. */
internal val LANGUAGE_VARIABLES: List<String> = listOf("GUREUM_LANGUAGE", "SCP_LANGUAGE")
