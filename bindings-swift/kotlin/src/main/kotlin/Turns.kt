package io.github.gureum

import kotlinx.coroutines.CompletableDeferred

/** The calls of all maps of one client: as many at once as the largest map may make. */
internal class Turns {
    private val limits = ArrayList<Int>()
    private val waiting = ArrayDeque<CompletableDeferred<Unit>>()
    private var running = 0

    /** One map more. */
    @Synchronized
    fun join(limit: Int) {
        limits += limit
        wake()
    }

    /** One map less. */
    @Synchronized
    fun leave(limit: Int) {
        limits -= limit
    }

    /** Waits for its turn and makes the call. */
    suspend fun <R> take(call: suspend () -> R): R {
        val turn = begin()
        if (turn != null) {
            try {
                turn.await()
            } catch (error: Throwable) {
                giveUp(turn)
                throw error
            }
        }
        try {
            return call()
        } finally {
            end()
        }
    }

    /** What to wait for; nothing if it is its turn already. */
    @Synchronized
    private fun begin(): CompletableDeferred<Unit>? {
        if (running < size() && waiting.isEmpty()) {
            running += 1
            return null
        }
        return CompletableDeferred<Unit>().also(waiting::addLast)
    }

    @Synchronized
    private fun end() {
        running -= 1
        wake()
    }

    @Synchronized
    private fun giveUp(turn: CompletableDeferred<Unit>) {
        // If it was its turn already, it is the next one's.
        if (!waiting.remove(turn)) end()
    }

    private fun size(): Int = limits.maxOrNull() ?: 1

    private fun wake() {
        while (running < size()) {
            val turn = waiting.removeFirstOrNull() ?: return
            running += 1
            turn.complete(Unit)
        }
    }
}
