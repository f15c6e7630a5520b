/** Many calls at once: never more than a limit, from any number of inputs. */

package io.github.gureum

import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.onSuccess
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.launch
import kotlinx.coroutines.selects.select

/** Calls at once. A service throttles long before that. */
private const val MOST = 1_000

/** How many calls of a [map] are over. */
public class MapProgress internal constructor(
    /** How many calls have ended. */
    public val done: Long,
    /** How many of them failed. */
    public val failed: Long,
    /** How many calls are on their way. */
    public val inFlight: Int,
    /** How many inputs there are, if that is known. */
    public val total: Int?,
) {
    override fun toString(): String = buildString {
        append(if (total == null) "$done" else "$done of $total")
        if (failed > 0) append(", $failed failed")
        append(", $inFlight in flight")
    }
}

/**
 * Makes a call for each input, many at once, and gives their results.
 *
 * `df.map(ids) { accounts.getDetail(it) }.collect { account -> … }`
 *
 * Inputs are pulled when there is room for their calls, so there may be any number of them. The first call that fails ends it:
 * nothing more is pulled, and what is in flight is cancelled, as it is when whoever collects stops. All maps of one client
 * together make no more calls at once than the largest of them may. Nothing is pulled or called before somebody collects.
 *
 * @param inputs The inputs.
 * @param concurrency How many calls are in flight at most, 1 to 1,000.
 * @param ordered Whether results come in the order of their inputs, or as they are there.
 * @param onProgress Told after each call that has ended.
 * @param call Makes the call for one input.
 * @return The results. Each collector makes the calls anew.
 */
public fun <C : Client, I, R> C.map(
    inputs: Flow<I>,
    concurrency: Int = 64,
    ordered: Boolean = true,
    onProgress: suspend (MapProgress) -> Unit = {},
    call: suspend C.(I) -> R,
): Flow<R> = AtOnce(this, concurrency, ordered, false, null, onProgress, call).results(inputs).map { it.result.getOrThrow() }

/** See the [map] of a flow. */
public fun <C : Client, I, R> C.map(
    inputs: Iterable<I>,
    concurrency: Int = 64,
    ordered: Boolean = true,
    onProgress: suspend (MapProgress) -> Unit = {},
    call: suspend C.(I) -> R,
): Flow<R> {
    val atOnce = AtOnce(this, concurrency, ordered, false, (inputs as? Collection<I>)?.size, onProgress, call)
    return atOnce.results(inputs.asFlow()).map { it.result.getOrThrow() }
}

/** See the [map] of a flow. */
public fun <C : Client, I, R> C.map(
    inputs: Sequence<I>,
    concurrency: Int = 64,
    ordered: Boolean = true,
    onProgress: suspend (MapProgress) -> Unit = {},
    call: suspend C.(I) -> R,
): Flow<R> = map(inputs.asFlow(), concurrency, ordered, onProgress, call)

/**
 * Like [map], with an [Outcome] for every input, whatever came of its call. What fails with anything but a [GureumException] is a
 * defect of the program and ends it.
 *
 * @param inputs The inputs.
 * @param concurrency How many calls are in flight at most, 1 to 1,000.
 * @param ordered Whether outcomes come in the order of their inputs, or as they are there.
 * @param onProgress Told after each call that has ended.
 * @param call Makes the call for one input.
 * @return The outcomes. Each collector makes the calls anew.
 */
public fun <C : Client, I, R> C.mapOutcomes(
    inputs: Flow<I>,
    concurrency: Int = 64,
    ordered: Boolean = true,
    onProgress: suspend (MapProgress) -> Unit = {},
    call: suspend C.(I) -> R,
): Flow<Outcome<I, R>> = AtOnce(this, concurrency, ordered, true, null, onProgress, call).results(inputs).map { it.toOutcome() }

/** See the [mapOutcomes] of a flow. */
public fun <C : Client, I, R> C.mapOutcomes(
    inputs: Iterable<I>,
    concurrency: Int = 64,
    ordered: Boolean = true,
    onProgress: suspend (MapProgress) -> Unit = {},
    call: suspend C.(I) -> R,
): Flow<Outcome<I, R>> {
    val atOnce = AtOnce(this, concurrency, ordered, true, (inputs as? Collection<I>)?.size, onProgress, call)
    return atOnce.results(inputs.asFlow()).map { it.toOutcome() }
}

/** See the [mapOutcomes] of a flow. */
public fun <C : Client, I, R> C.mapOutcomes(
    inputs: Sequence<I>,
    concurrency: Int = 64,
    ordered: Boolean = true,
    onProgress: suspend (MapProgress) -> Unit = {},
    call: suspend C.(I) -> R,
): Flow<Outcome<I, R>> = mapOutcomes(inputs.asFlow(), concurrency, ordered, onProgress, call)

/** How many calls are made at once. */
private class AtOnce<C : Client, I, R>(
    private val client: C,
    private val concurrency: Int,
    private val ordered: Boolean,
    private val collects: Boolean,
    private val total: Int?,
    private val onProgress: suspend (MapProgress) -> Unit,
    private val work: suspend C.(I) -> R,
) {
    init {
        if (concurrency !in 1..MOST) throw inputException("`concurrency` is a whole number from 1 to $MOST")
    }

    fun results(inputs: Flow<I>): Flow<Came<I, R>> = flow {
        val window = Window<I, R>(concurrency, ordered, collects)
        val turns = client.turns
        turns.join(concurrency)
        try {
            coroutineScope {
                val settled = Channel<Came<I, R>>(Channel.UNLIMITED)
                // One input for each time that is asked for one; `null` after the last one.
                val asked = Channel<Unit>(1)
                val pulled = Channel<Result<I>?>(1)
                launch { pull(inputs, asked, pulled) }
                var isAsked = false
                var isOver = false
                var broken: Throwable? = null

                fun begin(given: Result<I>?) {
                    isAsked = false
                    isOver = given == null || given.isFailure
                    broken = given?.exceptionOrNull()
                    if (given == null || isOver || window.isEnding()) return
                    val input = given.getOrThrow()
                    val place = window.begin()
                    launch {
                        val result = try {
                            Result.success(turns.take { client.work(input) })
                        } catch (error: Throwable) {
                            // Cancelled from outside, nobody wants to hear of it.
                            ensureActive()
                            Result.failure(error)
                        }
                        settled.send(Came(place, input, result))
                    }
                }

                suspend fun settle(came: Came<I, R>) {
                    window.settle(came)
                    onProgress(MapProgress(window.ended, window.failed, window.inFlight, total))
                }

                while (true) {
                    while (true) settle(settled.tryReceive().getOrNull() ?: break)
                    pulled.tryReceive().onSuccess { begin(it) }
                    if (!isAsked && !isOver && window.hasRoom()) {
                        isAsked = true
                        asked.send(Unit)
                    }
                    val came = window.take()
                    when {
                        came != null -> emit(came)
                        isOver && window.isEmpty() -> break
                        else -> select {
                            settled.onReceive { settle(it) }
                            pulled.onReceive { begin(it) }
                        }
                    }
                }
                // What was begun was given first: it was done.
                broken?.let { throw it }
            }
        } finally {
            turns.leave(concurrency)
        }
    }

    private suspend fun pull(inputs: Flow<I>, asked: Channel<Unit>, pulled: Channel<Result<I>?>) = coroutineScope {
        val last = try {
            asked.receive()
            inputs.collect {
                pulled.send(Result.success(it))
                asked.receive()
            }
            null
        } catch (error: Throwable) {
            ensureActive()
            Result.failure<I>(error)
        }
        pulled.send(last)
    }
}
