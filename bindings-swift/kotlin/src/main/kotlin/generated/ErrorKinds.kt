/**
 * A class for each kind of error.
 *
 * Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
 */

package io.github.gureum

import kotlinx.serialization.EncodeDefault
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

/** One attempt of a call. */
@Serializable
public data class Attempt internal constructor(
    /** HTTP status, if an answer came. */
    public val status: Int? = null,
    /** Why it did not end the call; absent on success. */
    public val reason: String? = null,
    /** How long it took, in milliseconds. */
    @SerialName("elapsedMs") public val elapsedMillis: Long = 0,
    /** Pause before it, in milliseconds. */
    @SerialName("sleptMs") public val sleptMillis: Long = 0,
) : java.io.Serializable {
    /** How long it took. */
    public val elapsed: Duration @JvmSynthetic get() = elapsedMillis.milliseconds

    /** Pause before it. */
    public val slept: Duration @JvmSynthetic get() = sleptMillis.milliseconds
}

/** Whether a request reached the service. */
public enum class Delivery {
    /** It never left, so repeating it is safe. */
    NotSent,

    /** It may have been carried out. */
    Unknown,

    /** The service answered. */
    Answered,
}

/** Where credentials were looked for, and why that place gave nothing. */
@Serializable
public data class Tried internal constructor(public val place: String, public val reason: String) : java.io.Serializable

/** Why keys were not accepted: the known texts of `diagnosis`. A later version may know more. */
public object AuthenticationCause {
    /** The machine's clock is wrong. */
    public const val CLOCK_SKEW: String = "ClockSkew"

    /** White space or a line end in a key. */
    public const val WHITESPACE_IN_KEY: String = "WhitespaceInKey"

    /** Access key and secret key are swapped. */
    public const val KEYS_SWAPPED: String = "KeysSwapped"

    /** A key of the other vendor. */
    public const val WRONG_VENDOR: String = "WrongVendor"

    /** A key of another site, environment or region. */
    public const val WRONG_SITE: String = "WrongSite"

    /** Keys of the emulator sent to the real service, or the other way round. */
    public const val EMULATOR_KEY: String = "EmulatorKey"

    /** The temporary credentials have expired. */
    public const val EXPIRED: String = "Expired"

    /** The key is known and valid, but may not do this. */
    public const val NO_PERMISSION: String = "NoPermission"

    /** Key or secret key is wrong, inactive or deleted; the service does not say which. */
    public const val UNKNOWN_KEY: String = "UnknownKey"

    /** The request was altered on the way, for example by a proxy that rewrites addresses. */
    public const val ALTERED: String = "Altered"

    /** The service is not subscribed. */
    public const val NOT_SUBSCRIBED: String = "NotSubscribed"

    /** The answer did not come from the service (captive portal, proxy login page). */
    public const val NOT_THE_SERVICE: String = "NotTheService"

    /** The key looks quoted or has invisible characters. */
    public const val QUOTED_KEY: String = "QuotedKey"

    /** The key looks cut off or pasted twice. */
    public const val WRONG_LENGTH: String = "WrongLength"
}

/** An error as the core tells it. */
@Serializable
internal data class ErrorDetails(
    val kind: String,
val message: String,
val hint: String? = null,
val operation: String? = null,
val status: Int? = null,
val code: String? = null,
val requestId: String? = null,
val retryAfter: Double? = null,
@EncodeDefault val delivery: Delivery = deliveryOf(kind),
val cause: String? = null,
val tried: List<Tried> = emptyList(),
val attempts: List<Attempt> = emptyList(),
val body: String? = null,
val states: List<String> = emptyList(),
val source: String? = null,
) : java.io.Serializable {
    fun line(): String = buildString {
        operation?.let { append('`').append(it).append("`: ") }
        append(message)
        hint?.let { append("; ").append(it) }
        requestId?.let { append(" (request id ").append(it).append(')') }
    }
}

/** What is known of an error when nothing else is said. */
private fun deliveryOf(kind: String): Delivery = when (kind) {
    "Config", "Credentials", "Input", "Connect", "Closed" -> Delivery.NotSent
    "Timeout", "Transport", "OutcomeUnknown", "Cancelled", "Internal" -> Delivery.Unknown
    else -> Delivery.Answered
}

/** An error that was made here, by a test for example. */
private fun detailsOf(kind: String, message: String): ErrorDetails = ErrorDetails(kind, message, delivery = deliveryOf(kind))

/** What failed, why, and what to do about it, in one line. It never shows a secret. */
public open class GureumException internal constructor(internal val details: ErrorDetails) :
    RuntimeException(details.line(), details.source?.let { RuntimeException(it) }) {

    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Internal", message))

    /** The kind, the same word in every language, for example `NotFound`. */
    public val kind: String get() = details.kind

    /** What failed and why, without operation, hint and request id. */
    public val detail: String get() = details.message

    /** What to do about it. */
    public val hint: String? get() = details.hint

    /** The operation, for example `accounts.create`. */
    public val operation: String? get() = details.operation

    /** HTTP status of the answer. */
    public val status: Int? get() = details.status

    /** The vendor's code, as text even where the vendor sends a number. */
    public val code: String? get() = details.code

    /** The vendor's request id. */
    public val requestId: String? get() = details.requestId

    /** Whether the request reached the service. */
    public val delivery: Delivery get() = details.delivery

    /** Every attempt that was made. */
    public val attempts: List<Attempt> get() = details.attempts

    /** The first 2 KiB of an answer that says no, secrets masked. */
    public val body: String? get() = details.body

    /** The error that led to this one, in words. */
    public val source: String? get() = details.source

    /** All fields as JSON, as they cross between languages. */
    public fun toJson(): String = PLAIN.encodeToString(ErrorDetails.serializer(), details)

    public companion object {
        /** The exception of what [toJson] wrote, or of fields that a test makes up: `{"kind": "NotFound", "message": "…", "status": 404}`. */
        @JvmStatic
        public fun fromJson(json: String): GureumException = try {
            exceptionOf(json.encodeToByteArray())
        } catch (refusal: kotlinx.serialization.SerializationException) {
            throw inputException("this is no error as JSON: it needs at least `kind` and `message`")
        }
    }
}

/** A setting is wrong. Nothing was sent. */
public open class ConfigException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Config", message))
}

/** No usable credentials. Nothing was sent. */
public open class CredentialsException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Credentials", message))

    /** Why, as far as it can be known, for example `KeysSwapped`. */
    public val diagnosis: String? get() = details.cause
    /** Where credentials were looked for, and why each place gave nothing. */
    public val tried: List<Tried> get() = details.tried
}

/** The input cannot be sent. Nothing was sent. */
public open class InputException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Input", message))
}

/** No connection: name, TCP or TLS. Nothing was sent. */
public open class ConnectException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Connect", message))
}

/** A time limit passed. */
public open class RequestTimeoutException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Timeout", message))
}

/** The connection broke after the request was written. */
public open class TransportException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Transport", message))
}

/** The answer is not what HTTP or the description promises. */
public open class ResponseException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Response", message))
}

/** Any other answer that says no. */
public open class ServiceException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Service", message))

    /** Why, as far as it can be known, for example `KeysSwapped`. */
    public val diagnosis: String? get() = details.cause
}

/** 400: the service refuses the input. */
public open class BadRequestException internal constructor(details: ErrorDetails) : ServiceException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("BadRequest", message))
}

/** 401: the service does not accept the keys. */
public open class AuthenticationException internal constructor(details: ErrorDetails) : ServiceException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Authentication", message))
}

/** 403: the keys may not do this. */
public open class PermissionDeniedException internal constructor(details: ErrorDetails) : ServiceException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("PermissionDenied", message))
}

/** 404, in the service's own error shape. */
public open class NotFoundException internal constructor(details: ErrorDetails) : ServiceException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("NotFound", message))
}

/** 409; or a creation whose answer was lost, and what bears its name is older than the call. */
public open class ConflictException internal constructor(details: ErrorDetails) : ServiceException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Conflict", message))
}

/** Too many requests (429, or 417 from the edge). */
public open class RateLimitException internal constructor(details: ErrorDetails) : ServiceException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("RateLimit", message))

    /** How long the service asked to wait. */
    public val retryAfter: Duration? @JvmSynthetic get() = details.retryAfter?.seconds

    /** The same in seconds. */
    public val retryAfterSeconds: Double? get() = details.retryAfter
}

/** 5xx. */
public open class ServerException internal constructor(details: ErrorDetails) : ServiceException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Server", message))

    /** How long the service asked to wait. */
    public val retryAfter: Duration? @JvmSynthetic get() = details.retryAfter?.seconds

    /** The same in seconds. */
    public val retryAfterSeconds: Double? get() = details.retryAfter
}

/** `success: false` inside HTTP 200. */
public open class OperationFailedException internal constructor(details: ErrorDetails) : ServiceException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("OperationFailed", message))
}

/** A creation or a rotation of which an attempt may have been carried out: look before repeating it. */
public open class OutcomeUnknownException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("OutcomeUnknown", message))
}

/** A wait did not end well. */
public open class WaitException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Wait", message))

    /** States that were seen, the latest last. */
    public val states: List<String> get() = details.states
}

/** The resource went into a state from which the wanted one is never reached. */
public open class WaitFailedException internal constructor(details: ErrorDetails) : WaitException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("WaitFailed", message))
}

/** The wanted state did not come in time. */
public open class WaitTimeoutException internal constructor(details: ErrorDetails) : WaitException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("WaitTimeout", message))
}

/** The call was cancelled. A cancelled coroutine sees `CancellationException` instead. */
public open class CancelledException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Cancelled", message))
}

/** The client is closed. */
public open class ClosedException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Closed", message))
}

/** A defect in this library. Please report it. */
public open class InternalException internal constructor(details: ErrorDetails) : GureumException(details) {
    /** Calls make them; a test may make one as well, with what failed and why. */
    public constructor(message: String) : this(detailsOf("Internal", message))
}

internal val BY_KIND: Map<String, (ErrorDetails) -> GureumException> = mapOf(
    "Config" to { details: ErrorDetails -> ConfigException(details) },
    "Credentials" to { details: ErrorDetails -> CredentialsException(details) },
    "Input" to { details: ErrorDetails -> InputException(details) },
    "Connect" to { details: ErrorDetails -> ConnectException(details) },
    "Timeout" to { details: ErrorDetails -> RequestTimeoutException(details) },
    "Transport" to { details: ErrorDetails -> TransportException(details) },
    "Response" to { details: ErrorDetails -> ResponseException(details) },
    "Service" to { details: ErrorDetails -> ServiceException(details) },
    "BadRequest" to { details: ErrorDetails -> BadRequestException(details) },
    "Authentication" to { details: ErrorDetails -> AuthenticationException(details) },
    "PermissionDenied" to { details: ErrorDetails -> PermissionDeniedException(details) },
    "NotFound" to { details: ErrorDetails -> NotFoundException(details) },
    "Conflict" to { details: ErrorDetails -> ConflictException(details) },
    "RateLimit" to { details: ErrorDetails -> RateLimitException(details) },
    "Server" to { details: ErrorDetails -> ServerException(details) },
    "OperationFailed" to { details: ErrorDetails -> OperationFailedException(details) },
    "OutcomeUnknown" to { details: ErrorDetails -> OutcomeUnknownException(details) },
    "WaitFailed" to { details: ErrorDetails -> WaitFailedException(details) },
    "WaitTimeout" to { details: ErrorDetails -> WaitTimeoutException(details) },
    "Cancelled" to { details: ErrorDetails -> CancelledException(details) },
    "Closed" to { details: ErrorDetails -> ClosedException(details) },
    "Internal" to { details: ErrorDetails -> InternalException(details) },
)
