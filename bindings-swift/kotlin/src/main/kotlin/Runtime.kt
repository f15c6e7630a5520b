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
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine
import java.lang.ref.WeakReference
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicLong
import kotlin.concurrent.thread
import kotlin.coroutines.resume

/** The reply to a call: an answer, or an error in JSON. */
internal class Reply(val isOk: Boolean, val isEnd: Boolean, val body: ByteArray, val meta: ByteArray)

internal object Runtime {
    private const val ERROR = 0
    private const val END = 2
    private const val KEYS = 3
    private const val LOG = 4

    private val waiting = ConcurrentHashMap<Long, CancellableContinuation<Reply>>()
    private val providers = ConcurrentHashMap<Long, WeakReference<ProviderHold>>()
    private val numbers = AtomicLong()
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)

    /** The bridge of this process. */
    val bridge: Bridge by lazy {
        checkRevision()
        Bridge().also { bridge -> taker = thread(isDaemon = true, name = "gureum") { deliver(bridge) } }
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
        waiting[number] = continuation
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

    fun forget(provider: Long) {
        providers.remove(provider)
    }

    private fun deliver(bridge: Bridge) {
        val (door, address) = bridge.door().toLong() to Memory(Long.SIZE_BYTES.toLong())
        while (true) {
            val events = Door.take(door, address)
            if (events.isEmpty()) return
            for (event in events) {
                try {
                    deliver(bridge, event)
                } catch (error: Throwable) {
                    // One continuation that cannot be resumed must not leave all others waiting.
                    Thread.currentThread().let { it.uncaughtExceptionHandler?.uncaughtException(it, error) }
                }
            }
        }
    }

    private fun deliver(bridge: Bridge, event: Happening) {
        val number = event.number
        when (val mark = event.mark) {
            KEYS -> answerKeys(bridge, number, event.body.decodeToString().toULong())
            LOG -> Logs.deliver(number.toInt(), event.body.decodeToString())
            else -> waiting.remove(number)?.resume(Reply(mark != ERROR, mark == END, event.body, event.meta))
        }
    }

    private fun answerKeys(bridge: Bridge, number: Long, request: ULong) {
        val provide = providers[number]?.get()
        if (provide == null) {
            bridge.refuse(request, "its client is gone")
            return
        }
        scope.launch {
            try {
                bridge.supply(request, provide.provider().toJson())
            } catch (error: Throwable) {
                // The text of a foreign error may hold a secret, so it is not repeated.
                bridge.refuse(request, (error as? GureumException)?.detail ?: "it threw ${error.javaClass.simpleName.ifEmpty { error.javaClass.name }}")
                if (error is CancellationException) throw error
            }
        }
    }

    private fun checkRevision() {
        val native = io.github.gureum.ffi.revision()
        check(native == REVISION) {
            "the native part of gureum is from another version than its Kotlin part; take both from one jar"
        }
    }
}

/** Holds a provider, so that it lives as long as its client. */
internal class ProviderHold(val provider: Provider)
