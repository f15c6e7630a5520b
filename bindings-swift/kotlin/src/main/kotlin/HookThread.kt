/** Hooks: code of the user that is told what happens in the calls of a client. */

package io.github.gureum

import java.util.concurrent.ArrayBlockingQueue
import java.util.concurrent.ThreadPoolExecutor
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

/**
 * The hooks of one client and its copies, on a thread of their own: nothing that they do may hurt a call. One that hangs holds
 * up nothing but this thread, and its own later events find no place at last.
 */
internal class HookThread(private val hooks: Hooks) {
    private val events: ThreadPoolExecutor by lazy {
        val start = { work: Runnable -> thread(start = false, isDaemon = true, name = "gureum-hooks") { work.run() } }
        val waiting = ArrayBlockingQueue<Runnable>(MOST_WAITING)
        val pool = ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, waiting, start, ThreadPoolExecutor.DiscardPolicy())
        // The thread ends when nothing comes any more, so that a client that is gone leaves none behind.
        pool.apply { allowCoreThreadTimeOut(true) }
    }

    fun tell(event: String) {
        try {
            events.execute {
                try {
                    hooks.tell(PLAIN.decodeFromString(CallEvent.serializer(), event))
                } catch (_: Exception) {
                    // What a hook throws concerns nobody but it. Left to its thread it would end an app on Android.
                } catch (_: Error) {
                    // As above: a failed assertion, or a hook whose own library is missing.
                }
            }
        } catch (_: OutOfMemoryError) {
            // No thread can be started. The event is lost, and no call is.
        }
    }

    private companion object {
        /** How many events wait at most. Hooks that are slower than the calls must not fill the memory. */
        const val MOST_WAITING = 10_000
        const val IDLE_SECONDS = 5L
    }
}
