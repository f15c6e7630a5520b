package io.github.gureum

import kotlinx.serialization.Serializable
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
    /** With this text another process can go on: `client.resumeWait(token)`. */
    public val token: String,
) {
    /** Since the wait began. */
    public val elapsed: Duration @JvmSynthetic get() = elapsedMillis.milliseconds

    /** When it is asked again. */
    public val nextPollIn: Duration @JvmSynthetic get() = nextPollInMillis.milliseconds

    override fun toString(): String = "Progress(state=$state, elapsed=$elapsed, polls=$polls)"
}

/** A progress as the core tells it. */
@Serializable
internal data class Look(
    val state: String? = null,
    val elapsedMs: Long = 0,
    val polls: Int = 0,
    val nextPollInMs: Long = 0,
) {
    fun toProgress(token: String?): Progress = Progress(state, elapsedMs, polls, nextPollInMs, token.orEmpty())
}

/** Options of a wait as the core takes them. */
internal fun waitOptions(call: CallOptions, timeout: Duration?): ByteArray {
    val json = JsonText()
    json.begin('{')
    json.field("timeoutMs", millis("timeout", timeout), false)
    json.name("call")
    json.begin('{')
    call.write(json)
    json.end('}')
    json.end('}')
    return json.toBytes()
}
