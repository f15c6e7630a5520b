package io.github.gureum

import io.github.gureum.ffi.terminalColumns
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
    public constructor() : this(columnsOfTerminal())

    private constructor(columns: Int) : this(
        if (isSeen(System.getenv("GUREUM_PROGRESS"), columns > 0)) System.err else null,
        widthOf(System.getenv("COLUMNS"), columns),
    )

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

        /** What the variable says comes first, as everywhere. */
        fun widthOf(variable: String?, columns: Int): Int = max((variable?.toIntOrNull() ?: columns) - 1, 1)

        /** Asked of the native library: Java has a console only where no stream at all is a file. */
        private fun columnsOfTerminal(): Int = try {
            terminalColumns().toInt()
        } catch (_: LinkageError) {
            0
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
