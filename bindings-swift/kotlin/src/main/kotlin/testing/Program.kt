package io.github.gureum.testing

import com.sun.jna.Platform
import java.io.File
import java.io.IOException
import java.nio.file.Files
import java.util.concurrent.TimeUnit

/** The program `gureum-emulator`. It ends with this process at the latest. */
internal class Program(place: String?, options: List<String>) : AutoCloseable {
    private val process: Process
    private val atExit = Thread { process.destroyForcibly() }

    /** Where it listens. */
    val endpoint: String

    /** What ends its secret keys and opens its admin path, if it lets other machines in, wherever it has that from. */
    val token: String?

    init {
        val name = place ?: System.getProperty("gureum.emulator") ?: System.getenv("GUREUM_EMULATOR") ?: unpacked() ?: "gureum-emulator"
        process = try {
            ProcessBuilder(listOf(name, "serve", "--quiet") + options).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        } catch (error: IOException) {
            throw IllegalStateException(
                "the emulator cannot be started: ${error.message}; depend on `io.github.gureum:gureum` with the classifier `emulator`, " +
                    "name the place of a program in the variable GUREUM_EMULATOR, or take a running one with `EmulatorServer.at`",
                error,
            )
        }
        Runtime.getRuntime().addShutdownHook(atExit)
        val output = process.inputStream.bufferedReader()
        val (first, access, secret) = List(3) { output.readLine().orEmpty() }
        endpoint = first.removePrefix("listening on ").takeIf { it.startsWith("http://") } ?: run {
            close()
            throw IllegalStateException("${File(name).name} did not start; what it says stands on the error stream")
        }
        val tenant = access.substringAfter("gureum-emulator-")
        token = secret.substringAfter("gureum-secret-$tenant-", "").ifEmpty { null }
    }

    override fun close() {
        process.destroy()
        if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly()
        // It refuses while this process ends, and then the hook does its work.
        runCatching { Runtime.getRuntime().removeShutdownHook(atExit) }
    }

    private companion object {
        /** The program of the jar with the classifier `emulator`, in a folder that is only this user's and goes with this process. */
        fun unpacked(): String? {
            val name = if (Platform.isWindows()) "gureum-emulator.exe" else "gureum-emulator"
            val held = Program::class.java.getResourceAsStream("/gureum-emulator/${Platform.RESOURCE_PREFIX}/$name") ?: return null
            val folder = Files.createTempDirectory("gureum-emulator").toFile().apply { deleteOnExit() }
            val file = File(folder, name).apply { deleteOnExit() }
            held.use { from -> file.outputStream().use { from.copyTo(it) } }
            file.setExecutable(true)
            return file.path
        }
    }
}
