/** The response behind an answer. */

package io.github.gureum

import kotlinx.coroutines.withContext
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlin.coroutines.AbstractCoroutineContextElement
import kotlin.coroutines.CoroutineContext
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** Status, headers, bytes and timing of a call. Its text form does not show the bytes. */
public class RawResponse internal constructor(reply: Reply) {
    private val meta: Meta = PLAIN.decodeFromString(Meta.serializer(), reply.meta.decodeToString())
    private val body: ByteArray = reply.body

    /** The operation, for example `accounts.create`. */
    public val operation: String get() = meta.operation

    /** HTTP status. */
    public val status: Int get() = meta.status

    /** Headers by lower-case name. */
    public val headers: Map<String, String> get() = meta.headers

    /** The vendor's request id. */
    public val requestId: String? get() = meta.requestId

    /** Every attempt, the successful one last. */
    public val attempts: List<Attempt> get() = meta.attempts

    /** From the call to the answer, pauses included. */
    public val elapsed: Duration @JvmSynthetic get() = meta.elapsedMs.milliseconds

    /** From the call to the answer, pauses included. */
    public val elapsedMillis: Long get() = meta.elapsedMs

    /** Whether the resource was found by its name after an attempt with unknown outcome. */
    public val reconciled: Boolean get() = meta.reconciled

    /** A copy of the body as the service sent it. */
    public fun bytes(): ByteArray = body.copyOf()

    /** The body as text. */
    public fun text(): String = body.decodeToString()

    /** The body as JSON. A byte order mark is passed over. Throws a [ResponseException] if it is none. */
    public fun json(): JsonElement = wellFormed(body)
        ?: throw unreadable("the answer is no JSON", operation, said("`bytes` and `text` give it as it came"))

    /** The error for an answer that cannot be read, with all that is known of it: the service has done its work. */
    internal fun unreadable(message: String, operation: String, hint: String): GureumException = exceptionOf(
        ErrorDetails("Response", message, hint, operation, status, requestId = requestId, delivery = Delivery.Answered),
    )

    override fun toString(): String = "RawResponse($operation, status $status, ${body.size} bytes)"
}

@Serializable
internal data class Meta(
    val operation: String = "",
    val status: Int = 0,
    val requestId: String? = null,
    val attempts: List<Attempt> = emptyList(),
    val elapsedMs: Long = 0,
    val reconciled: Boolean = false,
    val headers: Map<String, String> = emptyMap(),
)

/** An answer with the response behind it. */
public class Answered<out T> internal constructor(
    /** The answer. */
    public val value: T,
    /** The response behind it. */
    public val response: RawResponse,
) {
    /** The answer. */
    public operator fun component1(): T = value

    /** The response behind it. */
    public operator fun component2(): RawResponse = response

    override fun toString(): String = response.toString()
}

/**
 * Makes a call and gives the response with its answer.
 *
 * `val (account, response) = df.withResponse { accounts.getDetail(id) }`. Of several calls it is the last one's.
 */
public suspend fun <C : Client, T> C.withResponse(call: suspend C.() -> T): Answered<T> {
    val recorder = Recorder()
    val value = withContext(recorder) { call() }
    val reply = recorder.reply ?: throw inputException("nothing was called in `withResponse`", said("make the call inside of it"))
    return Answered(value, RawResponse(reply))
}

/** Where a call leaves its reply, if somebody wants to see it. */
internal class Recorder : AbstractCoroutineContextElement(Recorder) {
    @Volatile
    var reply: Reply? = null

    companion object Key : CoroutineContext.Key<Recorder>
}
