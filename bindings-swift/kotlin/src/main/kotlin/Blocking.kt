/** Calls for programs without coroutines, Java ones above all. */

package io.github.gureum

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** Waits on this thread for a call. Interrupting the thread ends the call and throws an [InterruptedException]. */
internal fun <T> await(call: suspend () -> T): T {
    check(!Runtime.isTaker()) { "this thread brings the answers, and waiting on it for one would never end" }
    return runBlocking { call() }
}

/** A client for programs without coroutines. */
public abstract class BlockingClient internal constructor(private val inner: Client) : AutoCloseable {
    /**
     * Calls any operation by its name, with JSON in and out; an answer without content is an empty text.
     *
     * See [Client.call].
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun call(operation: String, input: String = "{}", options: CallOptions? = null): String =
        await { inner.call(operation, parsed(input), options)?.toString().orEmpty() }

    /** Like [call], with the response as it came: status, headers, bytes, timing. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun callRaw(operation: String, input: String = "{}", options: CallOptions? = null): RawResponse =
        await { inner.callRaw(operation, parsed(input), options) }

    /** Sends any signed request; the body is JSON. See [Client.request]. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun request(method: String, target: String, body: String? = null, options: CallOptions? = null): RawResponse =
        await { inner.request(method, target, body?.let(::parsed), options) }

    /** What would be signed now for a call, with visible line ends and without the secret key; nothing is sent. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun explainSignature(operation: String, input: String = "{}", options: CallOptions? = null): String =
        await { inner.explainSignature(operation, parsed(input), options) }

    /** Goes on with a wait that another process began; the token is from its progress. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun resumeWait(token: String, timeoutMillis: Long? = null, onProgress: Consumer<Progress>? = null): String =
        await { inner.resumeWait(token, timeoutMillis?.milliseconds) { onProgress?.accept(it) }?.toString().orEmpty() }

    /** A wait from its token, also in another process; see [Client.startedWait]. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun <T : Model> startedWait(
        token: String,
        form: DeserializationStrategy<T>,
        timeoutMillis: Long? = null,
    ): BlockingWait<T> = BlockingWait(await { inner.startedWait(token, form, timeoutMillis?.milliseconds) })

    /** Ends all calls in flight and drops the connections, also those of the client that this is a form of. */
    override fun close() {
        inner.close()
    }

    /** Shows no key. */
    override fun toString(): String = inner.toString()

    private fun parsed(input: String): JsonObject = try {
        PLAIN.parseToJsonElement(input) as? JsonObject
    } catch (_: IllegalArgumentException) {
        // Its text may quote the input.
        null
    } ?: throw inputException("the input is no JSON object")
}

/** A list for programs without coroutines: the items of all its pages. Each iteration reads the list anew. */
public class BlockingPages<P, T> internal constructor(private val list: Pages<P, T>) : Iterable<T> {
    /** The pages, one request each. */
    public fun pages(): Iterable<P> = Iterable {
        val walk = list.begin()
        generateSequence { await { walk.next() } }.iterator()
    }

    /** The first page with all its fields, for example the total. */
    @Throws(InterruptedException::class)
    public fun firstPage(): P = await { list.firstPage() }

    override fun iterator(): Iterator<T> = pages().asSequence().flatMap { list.itemsOf(it) }.iterator()
}
