package io.github.gureum

import java.util.function.Consumer
import kotlin.math.max
import kotlin.time.Duration

/**
 * One live line in a terminal that tells how a wait or a [map] is going.
 *
 * ```
 * ProgressLine().use { line -> df.accounts.waitUntilRunning(id, onProgress = line::show) }
 * ```
 *
 * It says nothing where nobody looks: without a terminal, and where the variable `GUREUM_PROGRESS` is `0` or `false`.
 */
public class ProgressLine internal constructor(private val out: Appendable?, private val width: Int) : Consumer<Progress>, AutoCloseable {
    private var length = 0

    /** What was not shown because something was shown just before. */
    private var latest: String? = null
    private var nextAt = Long.MIN_VALUE

    /** A line on the error stream of this process. */
    public constructor() : this(if (isSeen(System.getenv("GUREUM_PROGRESS"), hasTerminal())) System.err else null, widthOf(System.getenv("COLUMNS")))

    /** Shows how it is going, in place of what was shown before. */
    public suspend fun show(progress: Progress): Unit = accept(progress)

    /** [show] for programs without coroutines. */
    override fun accept(progress: Progress) {
        write("${progress.state ?: "no state yet"}, ${spoken(progress.elapsed)} so far, next look in ${spoken(progress.nextPollIn)}")
    }

    /** Shows how many calls of a [map] are over, ten times a second at most: a terminal is slower than a thousand calls. */
    @Suppress("RedundantSuspendModifier")
    public suspend fun show(progress: MapProgress) {
        val now = System.nanoTime()
        if (nextAt != Long.MIN_VALUE && now - nextAt < 0) {
            latest = progress.toString()
            return
        }
        nextAt = now + PAUSE_NANOS
        write(progress.toString())
    }

    /** Ends the line, so that what is printed next begins on one of its own. */
    override fun close() {
        latest?.let(::write)
        if (length > 0) out?.append("\n")
        length = 0
    }

    private fun write(text: String) {
        latest = null
        val out = out ?: return
        val line = text.take(width)
        out.append("\r").append(line.padEnd(minOf(length, width)))
        length = line.length
    }

    internal companion object {
        private const val PAUSE_NANOS = 100_000_000L

        fun isSeen(variable: String?, isTerminal: Boolean): Boolean =
            isTerminal && variable.orEmpty().trim().lowercase() !in setOf("0", "false")

        fun widthOf(columns: String?): Int = max((columns?.toIntOrNull() ?: 80) - 1, 1)

        /** Since Java 22 there is a console without a terminal too, which says so itself. */
        private fun hasTerminal(): Boolean {
            val console = System.console() ?: return false
            return try {
                console.javaClass.getMethod("isTerminal").invoke(console) as? Boolean ?: true
            } catch (_: ReflectiveOperationException) {
                true
            }
        }

        /** A time as people say it. */
        fun spoken(time: Duration): String = time.toComponents { hours, minutes, seconds, _ ->
            when {
                hours > 0 -> "$hours h $minutes min"
                minutes > 0 -> "$minutes min $seconds s"
                else -> "$seconds s"
            }
        }
    }
}
