package io.github.gureum

import kotlinx.serialization.Serializable
import java.util.function.Consumer
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

/** How a wait is going: what is told after each look at the resource. */
public class Progress internal constructor(
    /** The state seen last, as the service wrote it; `null` if none was seen yet. */
    public val state: String?,
    /** Since the wait began, in milliseconds. */
    public val elapsedMillis: Long,
    /** How often the service was asked. */
    public val polls: Int,
    /** When it is asked again, in milliseconds. */
    public val nextPollInMillis: Long,
    /** With this text another process can go on: `client.startedWait(token, form)`. */
    public val token: String,
) {
    /** Since the wait began. */
    public val elapsed: Duration @JvmSynthetic get() = elapsedMillis.milliseconds

    /** When it is asked again. */
    public val nextPollIn: Duration @JvmSynthetic get() = nextPollInMillis.milliseconds

    override fun toString(): String = "Progress(state=$state, elapsed=$elapsed, polls=$polls)"
}

/** What one look at a resource shows. That it never will be as wanted is a [WaitFailedException]. */
public class Look<T> internal constructor(
    /** The resource, if it is as wanted and was not to be gone. */
    public val resource: T?,
    /** How the wait is going, if it is not over. */
    public val progress: Progress?,
) {
    /** Whether it is as wanted. */
    public val isDone: Boolean get() = progress == null

    override fun toString(): String = if (progress == null) "Look(resource=$resource)" else "Look(progress=$progress)"
}

/** A wait that has begun: its time limit counts from then. Nothing is sent before [poll] or [result]. */
public class Wait<T> internal constructor(
    private val client: Client,
    /** With this text another process can go on: `client.startedWait(token, form)`. It holds no secret. */
    public val token: String,
    private val timeout: Duration?,
    private val read: (Reply) -> T,
) {
    /**
     * Looks once, without a pause: for programs that come back later by themselves.
     *
     * @return Whether it is as wanted, and how the wait is going if it is not.
     * @throws GureumException It never will be as wanted, the time is over, or the call failed.
     */
    public suspend fun poll(): Look<T> {
        val reply = client.look(token, timeout)
        return if (reply.isEnd) Look(read(reply), null) else Look(null, progressOf(reply, token))
    }

    /**
     * Waits to the end.
     *
     * @param onProgress Told after each look at the resource.
     * @return What was waited for.
     */
    public suspend fun result(onProgress: suspend (Progress) -> Unit = {}): T = read(client.finish(token, timeout, onProgress))

    override fun toString(): String = "Wait($token)"
}

/** A [Wait] for programs without coroutines. */
public class BlockingWait<T> internal constructor(private val inner: Wait<T>) {
    /** See [Wait.token]. */
    public val token: String get() = inner.token

    /** See [Wait.poll]. */
    @Throws(InterruptedException::class)
    public fun poll(): Look<T> = await { inner.poll() }

    /** See [Wait.result]. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun result(onProgress: Consumer<Progress>? = null): T = await { inner.result { onProgress?.accept(it) } }
}

internal fun progressOf(reply: Reply, token: String?): Progress =
    PLAIN.decodeFromString(ToldProgress.serializer(), reply.body.decodeToString()).toProgress(token)

/** A progress as the core tells it. */
@Serializable
internal data class ToldProgress(
    val state: String? = null,
    val elapsedMs: Long = 0,
    val polls: Int = 0,
    val nextPollInMs: Long = 0,
) {
    fun toProgress(token: String?): Progress = Progress(state, elapsedMs, polls, nextPollInMs, token.orEmpty())
}

/** Options of a wait as the core takes them. */
internal fun waitOptions(call: CallOptions, timeout: Duration?, isLook: Boolean = false): ByteArray {
    val json = JsonText()
    json.begin('{')
    json.field("look", isLook, false)
    json.field("timeoutMs", millis("timeout", timeout), false)
    json.name("call")
    json.begin('{')
    // Its looks are traced one by one.
    Tracing.present?.let { Tracing.write(call, it.headers(), json) } ?: call.write(json)
    json.end('}')
    json.end('}')
    return json.toBytes()
}
