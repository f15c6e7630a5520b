/** Whether somebody traces calls, and how: the adapter of OpenTelemetry fills it in. */

package io.github.gureum

import kotlinx.serialization.Serializable
import kotlin.coroutines.CoroutineContext

/** What traces. */
internal interface Tracing {
    /** Begins the span of a call, below the one of the moment. */
    fun begin(operation: String): TracedCall

    /** What goes along with the requests of a list or a wait, whose steps are traced one by one. */
    fun headers(): Map<String, String>

    companion object {
        /** Nobody, unless it is set. */
        @Volatile
        var present: Tracing? = null

        /** The bytes of options with which something is traced. Headers of the user come before those of a propagator. */
        fun bytesOf(options: CallOptions, headers: Map<String, String>): ByteArray {
            val json = JsonText()
            json.begin('{')
            write(options, headers, json)
            json.end('}')
            return json.toBytes()
        }

        fun write(options: CallOptions, headers: Map<String, String>, to: JsonText) {
            val own = CallOptions(headers = headers.takeIf { it.isNotEmpty() })
            options.over(own).write(to)
            to.field("trail", true, false)
        }
    }
}

/** A call that is traced. */
internal interface TracedCall {
    /** What goes along with its requests. */
    fun headers(): Map<String, String>

    /** Makes the span the one of the moment, wherever the coroutine runs. */
    val present: CoroutineContext

    /** Takes down what the reply says, and ends. */
    fun ended(told: Trail, error: ErrorDetails?)

    /** Ends without a reply. */
    fun failed(error: Throwable)
}

/** What a reply says of how it came. */
@Serializable
internal data class Trail(val operation: String = "", val status: Int = 0, val events: List<CallEvent> = emptyList())

/** The reply of a call, taken down by who traces it. */
internal fun TracedCall.ended(reply: Reply) {
    val told = PLAIN.decodeFromString(Trail.serializer(), reply.meta.decodeToString().ifEmpty { "{}" })
    ended(told, if (reply.isOk) null else PLAIN.decodeFromString(ErrorDetails.serializer(), reply.body.decodeToString()))
}
