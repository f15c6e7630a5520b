/** What the core has to say. */

package io.github.gureum

import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.json.longOrNull
import java.util.concurrent.ArrayBlockingQueue
import java.util.concurrent.ThreadPoolExecutor
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicLong
import kotlin.concurrent.thread
import kotlin.coroutines.CoroutineContext

/** How severe a record is. */
public enum class LogLevel(internal val number: Int) { Trace(5), Debug(10), Info(20), Warn(30), Error(40) }

/** Takes records of the log. */
public fun interface Logger {
    /**
     * Takes one record, a line without secrets. What it throws is passed over.
     *
     * It runs on a thread of the log, where the elements of the coroutine context of the call that the record tells of are
     * set, such as an `MDCContext`. What a program sets on its own thread without such an element is not seen.
     */
    public fun log(level: LogLevel, line: String)

    /**
     * Takes one record with what it says as data: texts, numbers and booleans by names such as `status` and `elapsedMs`, see
     * `docs/events.md`. Override it for a logger that has key-value pairs; by default it passes on the line alone.
     */
    public fun log(level: LogLevel, line: String, attributes: Map<String, Any>) {
        log(level, line)
    }
}

/** The log of all clients of this process. */
public object Logs {
    private const val OFF = 255

    @Volatile
    private var logger: Logger? = null

    /** How many records wait at most. A logger that is slower than the calls must not fill the memory. */
    private const val MOST_WAITING = 10_000

    private val lost = AtomicLong()

    /** A logger may be slow or may make calls, so it has a thread of its own. */
    private val records: ThreadPoolExecutor by lazy {
        val start = { work: Runnable -> thread(start = false, isDaemon = true, name = "gureum-log") { work.run() } }
        val waiting = ArrayBlockingQueue<Runnable>(MOST_WAITING)
        ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, waiting, start) { _, _ -> lost.incrementAndGet() }
    }

    /** Sends what is at least as severe as `level` to `logger` from now on; `null` ends it. It never holds a secret. */
    @JvmStatic
    @JvmOverloads
    public fun listen(logger: Logger?, level: LogLevel = LogLevel.Info) {
        this.logger = logger
        Runtime.bridge.listen((if (logger == null) OFF else level.number).toUByte())
    }

    /** [record] is a JSON array of a line and an object. */
    internal fun deliver(number: Int, record: String, context: CoroutineContext) {
        val logger = logger ?: return
        val level = LogLevel.entries.lastOrNull { it.number <= number } ?: LogLevel.Trace
        try {
            records.execute {
                tell(context) {
                    val (line, attributes) = PLAIN.parseToJsonElement(record) as JsonArray
                    logger.log(level, (line as JsonPrimitive).content, attributesOf(attributes as JsonObject))
                }
                val count = lost.getAndSet(0)
                val left = "$count records of the log were left out: the logger is slower than they come"
                if (count > 0) tell(context) { logger.log(LogLevel.Warn, left, emptyMap()) }
            }
        } catch (_: OutOfMemoryError) {
            // No thread can be started.
            lost.incrementAndGet()
        }
    }

    private fun attributesOf(data: JsonObject): Map<String, Any> = data.entries.associate { (name, value) ->
        val plain = value as JsonPrimitive
        val camel = name.replace(Regex("_(.)")) { it.groupValues[1].uppercase() }
        camel to if (plain.isString) plain.content else plain.booleanOrNull ?: plain.longOrNull ?: plain.doubleOrNull ?: plain.content
    }

    /**
     * What goes wrong with one record, in the logger or because it is no JSON, concerns no other. Left to the thread it would end an
     * app on Android.
     */
    private fun tell(context: CoroutineContext, say: () -> Unit) {
        try {
            // What the context of the call sets on its thread, for example an MDC, is set on this one.
            runBlocking(context) { say() }
        } catch (_: Exception) {
            // The record is lost.
        } catch (_: LinkageError) {
            // As above: a logger whose own library is missing.
        }
    }
}
