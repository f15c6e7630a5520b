/**
 * Waits for calls.
 *
 * All clients of a process share one bridge. The core leaves what happened in a queue, and one daemon thread takes all
 * that is there and resumes whoever waits, so that the border is crossed once for a batch and a program may end at any
 * time. Nothing is read or decoded on that thread: this happens where the call is awaited.
 */

package io.github.gureum

import com.sun.jna.Memory
import io.github.gureum.ffi.Bridge
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine
import java.lang.ref.WeakReference
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicLong
import kotlin.concurrent.thread
import kotlin.coroutines.ContinuationInterceptor
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.resume

/** The reply to a call: an answer, or an error in JSON. */
internal class Reply(val isOk: Boolean, val isEnd: Boolean, val body: ByteArray, val meta: ByteArray)

internal object Runtime {

    private val waiting = ConcurrentHashMap<Long, Waiting>()
    private val providers = ConcurrentHashMap<Long, WeakReference<ProviderHold>>()
    private val hooks = ConcurrentHashMap<Long, WeakReference<HookThread>>()
    private val numbers = AtomicLong()
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)

    /** The bridge of this process. */
    val bridge: Bridge by lazy {
        try {
            withNativeLibrary { begin() }
        } catch (error: OutOfMemoryError) {
            // Java's word for a limit of threads, too. The next call tries again.
            if ("thread" !in error.message.orEmpty()) throw error
            val hint = said("raise the limit of threads of this process, or start fewer")
            throw exceptionOf(ErrorDetails("Connect", "the thread that waits for answers cannot be started", hint))
        }
    }

    /** JNA and the bridge each have a thread that cleans up. They begin here, where it can still be told that one cannot. */
    private fun begin(): Bridge {
        val address = Memory(Long.SIZE_BYTES.toLong())
        checkRevision()
        val bridge = Bridge()
        try {
            val handle = bridge.rawHandle().toLong()
            taker = thread(isDaemon = true, name = "gureum") { deliver(bridge, handle, address) }
        } catch (error: OutOfMemoryError) {
            bridge.destroy()
            throw error
        }
        return bridge
    }

    @Volatile
    private var taker: Thread? = null

    /** Whether this is the thread that brings the answers. */
    fun isTaker(): Boolean = Thread.currentThread() === taker

    /** How many coroutines wait. */
    val waitingCount: Int get() = waiting.size

    /** The reply to the call that `begin` starts with its number. Cancelling the coroutine ends the call. */
    suspend fun reply(begin: (Long) -> Unit): Reply = suspendCancellableCoroutine { continuation ->
        val number = numbers.incrementAndGet()
        waiting[number] = Waiting(continuation, begin)
        try {
            begin(number)
        } catch (error: Throwable) {
            waiting.remove(number)
            throw error
        }
        continuation.invokeOnCancellation {
            waiting.remove(number)
            bridge.cancel(number.toULong())
        }
    }

    /** Notes a provider for as long as its client holds on to it, and gives its number. */
    fun note(provider: ProviderHold): Long {
        val number = numbers.incrementAndGet()
        providers[number] = WeakReference(provider)
        return number
    }

    /** Notes hooks for as long as their client holds on to them, and gives their number. */
    fun noteHooks(told: HookThread): Long {
        hooks.values.removeIf { it.get() == null }
        val number = numbers.incrementAndGet()
        hooks[number] = WeakReference(told)
        return number
    }

    fun forget(provider: Long) {
        providers.remove(provider)
    }

    private fun deliver(bridge: Bridge, handle: Long, address: Memory) {
        while (true) {
            val events = RawCalls.take(handle, address)
            if (events.isEmpty()) return
            for (event in events) {
                try {
                    deliver(bridge, event)
                } catch (_: OutOfMemoryError) {
                    // As below. To tell it takes memory, too.
                } catch (error: Throwable) {
                    // One continuation that cannot be resumed must not leave all others waiting.
                    Thread.currentThread().let { it.uncaughtExceptionHandler?.uncaughtException(it, error) }
                }
            }
        }
    }

    private fun deliver(bridge: Bridge, event: RawEvent) {
        val number = event.number
        when (val mark = event.mark) {
            Mark.KEYS -> answerKeys(bridge, number, event.body.decodeToString().toULong(), contextOf(event))
            Mark.LOG -> Logs.deliver(number.toInt(), event.body.decodeToString(), contextOf(event))
            Mark.EVENT -> hooks[number]?.get()?.tell(event.body.decodeToString())
            else -> waiting.remove(number)?.let { wake(it.continuation, Reply(mark != Mark.ERROR, mark == Mark.END, event.body, event.meta)) }
        }
    }

    /** Whatever follows the call must not run on this thread: it may take long, and nobody else would get an answer. */
    private fun wake(continuation: CancellableContinuation<Reply>, reply: Reply) {
        val dispatcher = continuation.context[ContinuationInterceptor] as? CoroutineDispatcher
        if (dispatcher != null && dispatcher.isDispatchNeeded(continuation.context)) {
            continuation.resume(reply)
        } else {
            Dispatchers.Default.dispatch(continuation.context) { continuation.resume(reply) }
        }
    }

    /** The context of the call that keys are asked for, or that a record tells of, without what only the call itself may use. */
    private fun contextOf(event: RawEvent): CoroutineContext {
        val number = event.meta.decodeToString().toLongOrNull() ?: return EmptyCoroutineContext
        val context = waiting[number]?.continuation?.context ?: return EmptyCoroutineContext
        return context.minusKey(Job).minusKey(ContinuationInterceptor).minusKey(Recorder)
    }

    private fun answerKeys(bridge: Bridge, number: Long, request: ULong, context: CoroutineContext) {
        val provide = providers[number]?.get()
        if (provide == null) {
            bridge.refuse(request, "its client is gone")
            return
        }
        try {
            scope.launch(context) {
                try {
                    bridge.supply(request, provide.provider().toJson())
                } catch (error: Throwable) {
                    bridge.refuse(request, reasonOf(error))
                    if (error is CancellationException) throw error
                }
            }
        } catch (error: Throwable) {
            // No thread for it, for example. The call must not wait for keys that nobody brings.
            bridge.refuse(request, reasonOf(error))
        }
    }

    /** The text of a foreign error may hold a secret, so it is not repeated. */
    private fun reasonOf(error: Throwable): String =
        (error as? GureumException)?.detail ?: "it threw ${error.javaClass.simpleName.ifEmpty { error.javaClass.name }}"

    private fun checkRevision() {
        val native = io.github.gureum.ffi.revision()
        check(native == REVISION) {
            "the native part of gureum is from another version than its Kotlin part; take both from one jar"
        }
    }
}

/**
 * Who waits for a call. It holds on to what began the call, and so to its client: nobody else may, and the call may need the
 * client's provider of keys yet.
 */
private class Waiting(val continuation: CancellableContinuation<Reply>, @Suppress("unused") val begin: (Long) -> Unit)

/** Holds a provider, so that it lives as long as its client. */
internal class ProviderHold(val provider: Provider)
