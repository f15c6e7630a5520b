/** What the core has to say. */

package io.github.gureum

import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors
import kotlin.concurrent.thread

/** How severe a record is. */
public enum class LogLevel(internal val number: Int) { Trace(5), Debug(10), Info(20), Warn(30), Error(40) }

/** Takes records of the log. */
public fun interface Logger {
    /** Takes one record, a line without secrets. */
    public fun log(level: LogLevel, line: String)
}

/** The log of all clients of this process. */
public object Logs {
    private const val OFF = 255

    @Volatile
    private var logger: Logger? = null

    /** A logger may be slow or may make calls, so it has a thread of its own. */
    private val records: ExecutorService by lazy {
        Executors.newSingleThreadExecutor { work -> thread(start = false, isDaemon = true, name = "gureum-log") { work.run() } }
    }

    /** Sends what is at least as severe as `level` to `logger` from now on; `null` ends it. It never holds a secret. */
    @JvmStatic
    @JvmOverloads
    public fun listen(logger: Logger?, level: LogLevel = LogLevel.Info) {
        this.logger = logger
        Runtime.bridge.listen((if (logger == null) OFF else level.number).toUByte())
    }

    internal fun deliver(number: Int, line: String) {
        val logger = logger ?: return
        val level = LogLevel.entries.lastOrNull { it.number <= number } ?: LogLevel.Trace
        records.execute { logger.log(level, line) }
    }
}
