/**
 * What all clients share: settings, calls, lists, waits, and their end.
 *
 * The generated classes only name operations. Input goes to the core as JSON, and an answer is read into its model where
 * the call is awaited.
 */

package io.github.gureum

import io.github.gureum.ffi.BridgeException
import io.github.gureum.ffi.Steps
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.withContext
import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlin.time.Duration
import io.github.gureum.ffi.Client as NativeClient

/** What copies of a client share. */
internal class Core private constructor(
    val native: NativeClient,
    val endpoint: String?,
    /** Held here, so that keys can be asked for as long as there is a client. */
    private val provider: ProviderHold?,
    /** Of the provider; nothing if it goes with another client. */
    private val number: Long?,
    /** Held here, too: hooks that nobody holds are not told. */
    private val hooks: HookThread? = null,
) {
    private val handle: Long = native.rawHandle().toLong()

    /** One quota for all that is called at once by [map]. */
    val turns: Turns = Turns()

    fun start(number: Long, operation: String, input: ByteArray, options: ByteArray, wantsMeta: Boolean) {
        // As long as this object is there, so is the client behind the handle.
        if (!RawCalls.start(handle, number, utf8(operation), input, options, wantsMeta)) throw defect()
    }

    /** For another service of the same cloud. */
    fun beside(service: String): Core = try {
        Core(native.beside(service), endpoint, provider, null, hooks)
    } catch (failure: BridgeException) {
        throw exceptionOf(failure)
    }

    fun close() {
        native.shut()
        number?.let(Runtime::forget)
    }

    companion object {
        fun open(service: String, given: ClientOptions): Core {
            val provider = given.credentials?.let(::ProviderHold)
            val number = provider?.let(Runtime::note)
            val hooks = given.hooks.takeUnless { it.isEmpty }?.copy()?.let(::HookThread)
            val native = try {
                NativeClient.open(Runtime.bridge, given.toJson(service, hooks?.let(Runtime::noteHooks)), number?.toULong(), given.emulator)
            } catch (failure: BridgeException) {
                number?.let(Runtime::forget)
                throw exceptionOf(failure)
            }
            return Core(native, given.endpoint, provider, number, hooks)
        }
    }
}

/** A client of one service. Safe to share; one is enough for a program. */
public abstract class Client internal constructor(private val opened: Core?, private val limits: CallOptions) : AutoCloseable {
    private val plain: ByteArray = limits.toBytes()

    /** Whether it calls nobody. */
    internal val isFake: Boolean get() = opened == null

    internal val core: Core get() = coreFor("such call")

    /** Of a client and all that are made of it with other limits. */
    internal val turns: Turns = opened?.turns ?: Turns()

    /** Operations whose answer is a file. */
    internal abstract val files: Set<String>

    /**
     * Calls any operation by its name, with plain JSON in and out.
     *
     * For operations that have no method yet, and for programs that choose one at run time. An answer without content is
     * `null`. A file has no JSON: use [callRaw].
     */
    public suspend fun call(operation: String, input: JsonObject = NOTHING, options: CallOptions? = null): JsonElement? {
        val reply = reply(operation, bytesOf(input), options)
        if (reply.body.isEmpty()) return null
        if (operation in files) throw inputException("the answer of `$operation` is a file", said("use `callRaw`"))
        return decoded(reply, operation) { PLAIN.parseToJsonElement(it.decodeToString()) }
    }

    /** Like [call], with the response as it came: status, headers, bytes, timing. */
    public suspend fun callRaw(operation: String, input: JsonObject = NOTHING, options: CallOptions? = null): RawResponse =
        RawResponse(reply(operation, bytesOf(input), options))

    /**
     * Sends any signed request, for what has no operation here.
     *
     * [target] is path and query; what no address may hold is escaped in it. What is not a `GET` counts as a creation:
     * it is repeated only if it was certainly not carried out.
     */
    public suspend fun request(
        method: String,
        target: String,
        body: JsonElement? = null,
        options: CallOptions? = null,
    ): RawResponse = RawResponse(
        traced(method, options) { number, given ->
            core.native.request(number.toULong(), crossing(method), crossing(target), body?.let(::bytesOf), given, true)
        },
    )

    /**
     * What would be signed now for a call, as text with visible line ends and without the secret key; nothing is sent.
     *
     * For a signature that the service refuses: compare it with what the vendor's page says.
     */
    public suspend fun explainSignature(
        operation: String,
        input: JsonObject = NOTHING,
        options: CallOptions? = null,
    ): String {
        val reply = Runtime.reply { number ->
            val given = bytesOf(input)
            core.native.explainSignature(number.toULong(), crossing(operation), given, bytesOf(options))
        }
        if (!reply.isOk) throw exceptionOf(reply.body)
        return reply.body.decodeToString()
    }

    /** Goes on with a wait that another process began; the token is from its progress. */
    public suspend fun resumeWait(
        token: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): JsonElement? {
        val reply = walk(core.native.resume(crossing(token), waitOptions(limits, timeout)), onProgress)
        return if (reply.body.isEmpty()) null else decoded(reply, "resume") { PLAIN.parseToJsonElement(it.decodeToString()) }
    }

    /**
     * Goes on with a wait that another process began, to what it gives.
     *
     * @param token What [Wait.token] or [Progress.token] said.
     * @param form What the wait gives: `GetAccountDetailResponse.serializer()`, for example.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The resource.
     */
    public suspend fun <T : Model> resumeWait(
        token: String,
        form: DeserializationStrategy<T>,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): T = startedWait(token, form, timeout).result(onProgress)

    /**
     * A wait from its token, also in another process: for one look, or to go on with it.
     *
     * @param token What [Wait.token] or [Progress.token] said.
     * @param form What the wait gives: `GetAccountDetailResponse.serializer()`, for example.
     * @param timeout Longest wait; else ten times what it usually takes. It counts from the beginning.
     * @return The wait.
     */
    public suspend fun <T : Model> startedWait(
        token: String,
        form: DeserializationStrategy<T>,
        timeout: Duration? = null,
    ): Wait<T> {
        val steps = core.native.resume(crossing(token), waitOptions(limits, timeout))
        return begun(steps, timeout) { reply ->
            decoded(reply, "resume") { PLAIN.decodeFromString(form, it.decodeToString()) }
        }
    }

    /** Ends all calls in flight and drops the connections. Later calls throw a [ClosedException]. */
    override fun close() {
        opened?.close()
    }

    /** Shows no key. */
    override fun toString(): String = "${javaClass.simpleName}(${opened?.endpoint?.let { "endpoint=$it" }.orEmpty()})"

    internal fun over(options: CallOptions): CallOptions = options.over(limits)

    internal suspend fun <T : Model> answer(
        operation: String,
        form: ModelForm<T>,
        options: CallOptions?,
        vararg input: Any?,
    ): T {
        val reply = reply(operation, inputOf(input), options)
        return decoded(reply, operation) { form.read(objectOf(it)) }
    }

    internal suspend fun free(operation: String, options: CallOptions?, vararg input: Any?): JsonObject {
        val reply = reply(operation, inputOf(input), options)
        return decoded(reply, operation) { objectOf(it) }
    }

    internal suspend fun empty(operation: String, options: CallOptions?, vararg input: Any?) {
        reply(operation, inputOf(input), options)
    }

    internal suspend fun <T : Download> file(
        operation: String,
        make: (ByteArray) -> T,
        options: CallOptions?,
        vararg input: Any?,
    ): T {
        val reply = reply(operation, inputOf(input), options)
        val file = make(reply.body)
        return file.flaw?.let { throw RawResponse(reply).unreadable(it, operation, said("`callRaw` gives it as it came")) } ?: file
    }

    internal fun <P : Model, T> list(
        operation: String,
        form: ModelForm<P>,
        itemsOf: (P) -> List<T>,
        options: CallOptions?,
        vararg input: Any?,
    ): Pages<P, T> {
        val begin = {
            StepsWalk(coreFor(operation).native.pages(operation, inputOf(input), stepsOptions(options))) { steps ->
                val reply = step(steps)
                if (reply.isEnd) null else decoded(reply, operation) { form.read(objectOf(it)) }
            }
        }
        return Pages(begin, itemsOf) { answer(operation, form, options, *input) }
    }

    internal suspend fun <T : Model> wait(
        waiter: String,
        resource: String,
        form: ModelForm<T>,
        timeout: Duration?,
        onProgress: suspend (Progress) -> Unit,
    ): T {
        val reply = walk(coreFor(waiter).native.waitFor(waiter, crossing(resource), waitOptions(limits, timeout)), onProgress)
        return decoded(reply, waiter) { form.read(objectOf(it)) }
    }

    internal suspend fun gone(waiter: String, resource: String, timeout: Duration?, onProgress: suspend (Progress) -> Unit) {
        walk(coreFor(waiter).native.waitFor(waiter, crossing(resource), waitOptions(limits, timeout)), onProgress)
    }

    internal suspend fun <T : Model> start(waiter: String, resource: String, form: ModelForm<T>, timeout: Duration?): Wait<T> {
        val steps = coreFor(waiter).native.waitFor(waiter, crossing(resource), waitOptions(limits, timeout))
        return begun(steps, timeout) { reply -> decoded(reply, waiter) { form.read(objectOf(it)) } }
    }

    internal suspend fun startGone(waiter: String, resource: String, timeout: Duration?): Wait<Unit> {
        val steps = coreFor(waiter).native.waitFor(waiter, crossing(resource), waitOptions(limits, timeout))
        return begun(steps, timeout) { }
    }

    internal suspend fun look(token: String, timeout: Duration?): Reply =
        core.native.resume(crossing(token), waitOptions(limits, timeout, isLook = true)).use { step(it) }

    internal suspend fun finish(token: String, timeout: Duration?, onProgress: suspend (Progress) -> Unit): Reply =
        walk(core.native.resume(crossing(token), waitOptions(limits, timeout)), onProgress)

    /** The id of what a call makes. */
    internal suspend fun made(operation: String, path: String, vararg input: Any?): String {
        val reply = reply(operation, inputOf(input), null)
        val answer: JsonElement = decoded(reply, operation) { objectOf(it) }
        val id = path.split('.').fold<String, JsonElement?>(answer) { value, name -> (value as? JsonObject)?.get(name) }
        return (id as? JsonPrimitive)?.content
            ?: throw RawResponse(reply).unreadable("the answer is JSON without the promised field `$path`", operation, said("`callRaw` gives it as it came"))
    }

    private fun coreFor(operation: String): Core =
        opened ?: throw inputException("this fake has no `$operation`", said("override the method that the program calls"))

    private suspend fun <T> begun(steps: Steps, timeout: Duration?, read: (Reply) -> T): Wait<T> = steps.use {
        // What was refused already says so at its first step, without sending anything.
        val token = steps.token() ?: error("a wait that was not refused has a token: ${step(steps)}")
        Wait(this, token, timeout, read)
    }

    private suspend fun walk(steps: Steps, onProgress: suspend (Progress) -> Unit): Reply = steps.use {
        while (true) {
            val reply = step(steps)
            if (reply.isEnd) return reply
            onProgress(progressOf(reply, steps.token()))
        }
        @Suppress("UNREACHABLE_CODE")
        error("a wait has an end")
    }

    private suspend fun step(steps: Steps): Reply =
        begun(Tracing.present?.begin("")) { number -> steps.start(number.toULong(), true) }

    /** With meta: an answer that turns out to lack something is an error that says all that is known of it. */
    private suspend fun reply(operation: String, input: ByteArray, options: CallOptions?): Reply =
        
        coreFor(operation).let { core -> traced(operation, options) { number, given -> core.start(number, operation, input, given, true) } }

    /** The reply to a call, with the options by which who traces it hears of it. */
    private suspend fun traced(operation: String, options: CallOptions?, begin: (Long, ByteArray) -> Unit): Reply {
        val tracing = Tracing.present
        if (tracing == null) {
            val given = bytesOf(options)
            return begun(null) { number -> begin(number, given) }
        }
        val call = tracing.begin(operation)
        return begun(call) { number -> begin(number, Tracing.bytesOf(options?.let(::over) ?: limits, call.headers())) }
    }

    /** The reply to what `begin` starts, noted for whoever records it. */
    private suspend fun begun(call: TracedCall?, begin: (Long) -> Unit): Reply {
        val reply = if (call == null) Runtime.reply(begin) else spanned(call, begin)
        if (!reply.isOk) throw exceptionOf(reply.body)
        currentCoroutineContext()[Recorder]?.reply = reply
        return reply
    }

    private suspend fun spanned(call: TracedCall, begin: (Long) -> Unit): Reply = try {
        withContext(call.present) { Runtime.reply(begin) }.also { call.ended(it) }
    } catch (error: Throwable) {
        call.failed(error)
        throw error
    }

    private fun bytesOf(options: CallOptions?): ByteArray = if (options == null) plain else over(options).toBytes()

    /** Options of a list, whose pages are traced one by one. */
    private fun stepsOptions(options: CallOptions?): ByteArray {
        val tracing = Tracing.present ?: return bytesOf(options)
        return Tracing.bytesOf(options?.let(::over) ?: limits, tracing.headers())
    }
}

/** Operations that belong together. */
public abstract class Group internal constructor(client: Client?) {
    internal val client: Client = client ?: Nobody
}

/** The client of groups that are fakes. */
internal object Nobody : Client(null, CallOptions()) {
    override val files: Set<String> get() = emptySet()
}

/** The input of a call: names and values in turn; what is `null` is left out. */
private fun inputOf(fields: Array<out Any?>): ByteArray {
    val json = JsonText()
    json.begin('{')
    for (at in fields.indices step 2) json.field(fields[at] as String, fields[at + 1], isRevealed = true)
    json.end('}')
    return json.toBytes()
}

private fun objectOf(body: ByteArray): JsonObject =
    PLAIN.parseToJsonElement(body.decodeToString()) as? JsonObject ?: throw SerializationException("it is no object")

/** The text of the serializer's error is left out: it may quote the answer. */
private inline fun <T> decoded(reply: Reply, operation: String, read: (ByteArray) -> T): T = try {
    read(reply.body)
} catch (error: SerializationException) {
    val isOurs = error.javaClass == SerializationException::class.java
    val message = if (isOurs) "the answer is not what is due: ${error.message}" else "the answer is no JSON"
    throw RawResponse(reply).unreadable(message, operation, said("`callRaw` gives it as it came"))
}
