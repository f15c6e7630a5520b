package io.github.gureum.testing

import java.io.File
import java.io.IOException
import java.util.concurrent.TimeUnit

/** The program `gureum-emulator`. It ends with this process at the latest. */
internal class Program(place: String?, options: List<String>) : AutoCloseable {
    private val process: Process
    private val atExit = Thread { process.destroyForcibly() }

    /** Where it listens. */
    val endpoint: String

    init {
        val name = place ?: System.getProperty("gureum.emulator") ?: System.getenv("GUREUM_EMULATOR") ?: "gureum-emulator"
        process = try {
            ProcessBuilder(listOf(name, "serve", "--quiet") + options).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        } catch (error: IOException) {
            throw IllegalStateException(
                "the emulator cannot be started: ${error.message}; install it with `cargo install --path core/emulator`, name " +
                    "its place in the variable GUREUM_EMULATOR, or take a running one with `EmulatorServer.at`",
                error,
            )
        }
        Runtime.getRuntime().addShutdownHook(atExit)
        val first = process.inputStream.bufferedReader().readLine()
        endpoint = first?.removePrefix("listening on ")?.takeIf { it.startsWith("http://") } ?: run {
            close()
            throw IllegalStateException("${File(name).name} did not start; what it says stands on the error stream")
        }
    }

    override fun close() {
        process.destroy()
        if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly()
        // It refuses while this process ends, and then the hook does its work.
        runCatching { Runtime.getRuntime().removeShutdownHook(atExit) }
    }
}
