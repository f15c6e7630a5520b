/** Which of many calls are in flight, and which result comes out next. One coroutine uses it, so it needs no lock. */

package io.github.gureum

/** Results that may wait for an earlier one, for each call in flight: one slow call holds up the others only then. */
private const val AHEAD = 4

/** What came of the call for the input of a place. */
internal class Came<I, R>(val place: Long, val input: I, val result: Result<R>) {
    fun toOutcome(): Outcome<I, R> = when (val error = result.exceptionOrNull()) {
        null -> Outcome(place, input, result.getOrThrow(), null)
        is GureumException -> Outcome(place, input, null, error)
        else -> throw error
    }
}

/** The inputs that were pulled and whose results were not given yet. */
internal class Window<I, R>(private val concurrency: Int, private val ordered: Boolean, private val collects: Boolean) {
    private val done = LinkedHashMap<Long, Came<I, R>>()
    private var begun = 0L
    private var taken = 0L

    var inFlight: Int = 0
        private set
    var failed: Long = 0
        private set
    val ended: Long get() = begun - inFlight

    /** Whether a call has failed that ends it. */
    fun isEnding(): Boolean = failed > 0 && !collects

    /** Whether one more may be pulled. */
    fun hasRoom(): Boolean =
        !isEnding() && inFlight < concurrency && begun - taken < concurrency * (if (ordered) AHEAD else 1)

    /** The place of the next input. */
    fun begin(): Long {
        inFlight += 1
        return begun++
    }

    fun settle(came: Came<I, R>) {
        inFlight -= 1
        if (came.result.isFailure) failed += 1
        done[came.place] = came
    }

    fun isEmpty(): Boolean = inFlight == 0 && done.isEmpty()

    /** What may be given next, if it is there. */
    fun take(): Came<I, R>? {
        val place = if (ordered) taken else done.keys.firstOrNull() ?: return null
        return done.remove(place)?.also { taken += 1 }
    }
}
