// Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

package io.github.gureum.testing

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** How the time of an emulator passes. */
public enum class ClockMode {
    /** As everywhere. */
    REAL,
    /** It stands still until it is moved. */
    FROZEN,
    /** It jumps over every pause, so that waits take no time. */
    AUTO,
}

/** What bytes of an answer are counted from. */
public enum class Part {
    /** The first byte of the status line. */
    RESPONSE,

    /** The first byte after the head. */
    BODY,
}

/** What goes wrong on purpose, with its arguments. */
public class Fault private constructor(internal val json: JsonElement) {
    /** As the emulator's admin path takes it. */
    override fun toString(): String = json.toString()

    public companion object {
        /**
         * Another status, with a body in the vendor's shape. Nothing is carried out.
         *
         * @param status HTTP status.
         *
         * @param code Code of the vendor; the documented one if left out.
         *
         * @param message Text; the documented one if left out.
         *
         * @param retryAfter `Retry-After`, as it stands.
         */
        @JvmStatic
        @JvmOverloads
        public fun status(status: Long, code: String? = null, message: String? = null, retryAfter: String? = null): Fault =
            named(
                "status",
                "status" to status.let(::JsonPrimitive),
                "code" to code?.let(::JsonPrimitive),
                "message" to message?.let(::JsonPrimitive),
                "retry_after" to retryAfter?.let(::JsonPrimitive),
            )

        /**
         * Exactly this answer. Nothing is carried out.
         *
         * @param status HTTP status.
         *
         * @param headers Headers beside `Date`.
         *
         * @param body Body as text.
         *
         * @param base64 Body in base64, for bytes that are no text, in place of `body`.
         */
        @JvmStatic
        @JvmOverloads
        public fun answer(status: Long, headers: List<Pair<String, String>>? = null, body: String? = null, base64: String? = null): Fault =
            named(
                "answer",
                "status" to status.let(::JsonPrimitive),
                "headers" to headers?.let(::pairs),
                "body" to body?.let(::JsonPrimitive),
                "base64" to base64?.let(::JsonPrimitive),
            )

        /**
         * The request waits before it is carried out.
         *
         * @param ms How long.
         *
         * @param virtual On the emulator's clock instead of in real time.
         */
        @JvmStatic
        @JvmOverloads
        public fun delay(ms: Long, virtual: Boolean? = null): Fault =
            named(
                "delay",
                "ms" to ms.let(::JsonPrimitive),
                "virtual" to virtual?.let(::JsonPrimitive),
            )

        /**
         * The request is carried out, then the answer waits in real time.
         *
         * @param ms How long.
         */
        @JvmStatic
        @JvmOverloads
        public fun delayAnswer(ms: Long): Fault =
            named(
                "delay_answer",
                "ms" to ms.let(::JsonPrimitive),
            )

        /**
         * 429 `Throttle Limited`.
         *
         * @param retryAfter `Retry-After`, as it stands.
         */
        @JvmStatic
        @JvmOverloads
        public fun throttle(retryAfter: String? = null): Fault =
            named(
                "throttle",
                "retry_after" to retryAfter?.let(::JsonPrimitive),
            )

        /**
         * 429 `Quota Exceeded`.
         *
         * @param retryAfter `Retry-After`, as it stands.
         */
        @JvmStatic
        @JvmOverloads
        public fun quota(retryAfter: String? = null): Fault =
            named(
                "quota",
                "retry_after" to retryAfter?.let(::JsonPrimitive),
            )

        /**
         * The connection is reset as soon as it is accepted, whatever the operation.
         */
        @JvmStatic
        public fun resetOnConnect(): Fault = Fault(JsonPrimitive("reset_on_connect"))

        /**
         * The connection is reset, and nothing was carried out.
         */
        @JvmStatic
        public fun resetBeforeApply(): Fault = Fault(JsonPrimitive("reset_before_apply"))

        /**
         * The request is carried out, then the connection is reset without an answer.
         */
        @JvmStatic
        public fun applyThenReset(): Fault = Fault(JsonPrimitive("apply_then_reset"))

        /**
         * The connection is reset after some bytes of the answer.
         *
         * @param bytes How many arrive.
         *
         * @param of Counted from where.
         */
        @JvmStatic
        @JvmOverloads
        public fun resetAt(bytes: Long, of: Part? = null): Fault =
            named(
                "reset_at",
                "bytes" to bytes.let(::JsonPrimitive),
                "of" to of?.let(::part),
            )

        /**
         * The answer stops after some bytes, and the connection stays open.
         *
         * @param bytes How many arrive.
         *
         * @param of Counted from where.
         */
        @JvmStatic
        @JvmOverloads
        public fun stallAt(bytes: Long, of: Part? = null): Fault =
            named(
                "stall_at",
                "bytes" to bytes.let(::JsonPrimitive),
                "of" to of?.let(::part),
            )

        /**
         * The answer ends in order, but too early.
         *
         * @param bytes How many arrive.
         *
         * @param of Counted from where.
         */
        @JvmStatic
        @JvmOverloads
        public fun truncateAt(bytes: Long, of: Part? = null): Fault =
            named(
                "truncate_at",
                "bytes" to bytes.let(::JsonPrimitive),
                "of" to of?.let(::part),
            )

        /**
         * The answer comes in small pieces.
         *
         * @param ms Real pause between two.
         *
         * @param bytes Size of a piece.
         */
        @JvmStatic
        @JvmOverloads
        public fun dribble(ms: Long, bytes: Long? = null): Fault =
            named(
                "dribble",
                "ms" to ms.let(::JsonPrimitive),
                "bytes" to bytes?.let(::JsonPrimitive),
            )

        /**
         * A field of the answer has another type than described.
         *
         * @param field JSON pointer; the first field if left out.
         */
        @JvmStatic
        @JvmOverloads
        public fun wrongType(field: String? = null): Fault =
            named(
                "wrong_type",
                "field" to field?.let(::JsonPrimitive),
            )

        /**
         * Every object of the answer has one more field.
         */
        @JvmStatic
        public fun extraField(): Fault = Fault(JsonPrimitive("extra_field"))

        /**
         * `success: false` inside HTTP 200, at Data Forest. Nothing is carried out.
         *
         * @param message The message.
         */
        @JvmStatic
        @JvmOverloads
        public fun failureIn200(message: String): Fault =
            named(
                "failure_in_200",
                "message" to message.let(::JsonPrimitive),
            )

        /**
         * 503 with an HTML page, as a load balancer sends it.
         */
        @JvmStatic
        public fun html503(): Fault = Fault(JsonPrimitive("html_503"))

        /**
         * 417 with an HTML page, as the flood protection of Samsung sends it.
         */
        @JvmStatic
        public fun html417(): Fault = Fault(JsonPrimitive("html_417"))

        /**
         * 404 of the gateway.
         */
        @JvmStatic
        public fun gateway404(): Fault = Fault(JsonPrimitive("gateway_404"))

        /**
         * A body that is no HTTP chunk.
         */
        @JvmStatic
        public fun garbageChunk(): Fault = Fault(JsonPrimitive("garbage_chunk"))

        /**
         * `Content-Encoding: gzip` and bytes that are none.
         */
        @JvmStatic
        public fun garbageGzip(): Fault = Fault(JsonPrimitive("garbage_gzip"))

        /**
         * A chunked body without end.
         */
        @JvmStatic
        public fun endlessBody(): Fault = Fault(JsonPrimitive("endless_body"))

        /**
         * A head without end.
         */
        @JvmStatic
        public fun endlessHeaders(): Fault = Fault(JsonPrimitive("endless_headers"))

        /**
         * One interim answer after another.
         */
        @JvmStatic
        public fun endlessInformational(): Fault = Fault(JsonPrimitive("endless_informational"))

        /**
         * An answer in HTTP/1.0, without length, ended by closing.
         */
        @JvmStatic
        public fun http10(): Fault = Fault(JsonPrimitive("http_10"))

        /**
         * `Content-Length` is wrong.
         *
         * @param by Added to the true length.
         */
        @JvmStatic
        @JvmOverloads
        public fun wrongLength(by: Long): Fault =
            named(
                "wrong_length",
                "by" to by.let(::JsonPrimitive),
            )

        /**
         * The service's clock is off, in its `Date` and when it checks signatures.
         *
         * @param seconds Seconds ahead; negative is behind.
         */
        @JvmStatic
        @JvmOverloads
        public fun clockSkew(seconds: Long): Fault =
            named(
                "clock_skew",
                "seconds" to seconds.let(::JsonPrimitive),
            )

        /**
         * Answers come from the state at the moment when the rule was added. Nothing is carried out.
         */
        @JvmStatic
        public fun staleList(): Fault = Fault(JsonPrimitive("stale_list"))

        /**
         * Samsung: reading an id that does not exist is answered with 400 instead of 404.
         */
        @JvmStatic
        public fun unknownAs400(): Fault = Fault(JsonPrimitive("unknown_as_400"))

        /**
         * Samsung: a call of a version that the vendor calls deprecated is answered with 406.
         */
        @JvmStatic
        public fun deprecatedRefused(): Fault = Fault(JsonPrimitive("deprecated_refused"))

        /**
         * The first page comes again whatever page is asked for.
         */
        @JvmStatic
        public fun repeatPage(): Fault = Fault(JsonPrimitive("repeat_page"))

        /**
         * The connection is closed after the answer, without saying so.
         *
         * @param ms Real time after the answer.
         */
        @JvmStatic
        @JvmOverloads
        public fun dropIdle(ms: Long? = null): Fault =
            named(
                "drop_idle",
                "ms" to ms?.let(::JsonPrimitive),
            )

        private fun named(name: String, vararg fields: Pair<String, JsonElement?>): Fault {
            val given = fields.mapNotNull { (field, value) -> value?.let { field to it } }.toMap()
            return Fault(JsonObject(mapOf(name to JsonObject(given))))
        }

        private fun part(part: Part): JsonElement = JsonPrimitive(part.name.lowercase())

        private fun pairs(pairs: List<Pair<String, String>>): JsonElement =
            JsonArray(pairs.map { (name, value) -> JsonArray(listOf(JsonPrimitive(name), JsonPrimitive(value))) })
    }
}

/**
 * When and how often a [Fault] strikes.
 *
 * @property operation Operation that is struck, for example `accounts.create`, or `vpc/vpcs.list` where several services have one of that name; all if left out.
 *
 * @property tenant Tenant that is struck; all if left out.
 *
 * @property skip So many matching requests pass first.
 *
 * @property first It strikes at most so often.
 *
 * @property every It strikes each time so many requests have matched.
 *
 * @property probability It strikes by chance, from the seed: `0.3` is three times in ten.
 */
public class FaultRule @JvmOverloads constructor(
    public val operation: String? = null,
    public val tenant: String? = null,
    public val skip: Long? = null,
    public val first: Long? = null,
    public val every: Long? = null,
    public val probability: Double? = null,
) {
    /** The whole rule, as the emulator's admin path takes it. */
    internal fun of(fault: Fault): JsonObject {
        val fields = listOf(
            "fault" to fault.json,
            "operation" to operation?.let(::JsonPrimitive),
            "tenant" to tenant?.let(::JsonPrimitive),
            "skip" to skip?.let(::JsonPrimitive),
            "first" to first?.let(::JsonPrimitive),
            "every" to every?.let(::JsonPrimitive),
            "probability" to probability?.let(::JsonPrimitive),
        )
        return JsonObject(fields.mapNotNull { (name, value) -> value?.let { name to it } }.toMap())
    }
}

/** The variables that lead programs elsewhere to an emulator. */
internal fun environmentOf(accessKey: String, secretKey: String, endpoint: String): Map<String, String> = mapOf(
    "NCLOUD_ACCESS_KEY_ID" to accessKey,
    "NCLOUD_ACCESS_KEY" to accessKey,
    "SCP_ACCESS_KEY" to accessKey,
    "SCP_TF_ACCESS_KEY" to accessKey,
    "NCLOUD_SECRET_ACCESS_KEY" to secretKey,
    "NCLOUD_SECRET_KEY" to secretKey,
    "SCP_SECRET_KEY" to secretKey,
    "SCP_TF_SECRET_KEY" to secretKey,
    "GUREUM_ENDPOINT" to endpoint,
)
