package io.github.gureum

import com.sun.jna.Function
import com.sun.jna.Memory
import com.sun.jna.Platform
import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.OneAnswer
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import java.io.File
import java.io.FileInputStream
import java.io.IOException
import java.util.concurrent.TimeUnit
import java.util.zip.Deflater
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream
import kotlin.system.exitProcess
import kotlin.time.Duration.Companion.seconds

/** At a limit of the process nothing is sent or printed, and the next call of the same client starts afresh. */
internal class StarvedTest {
    @ParameterizedTest(name = "a call without {0} {1} is not sent, and the next one starts afresh")
    @CsvSource("descriptors, at first", "descriptors, later", "threads, at opening", "threads, at first", "threads, at a name")
    fun aCallIsNotSentAndTheNextOneStartsAfresh(what: String, how: String) {
        val java = "${System.getProperty("java.home")}/bin/java"
        // A machine that says nothing of threads and needs none of its own. It raises a limit where it may.
        val quiet = listOf("-Xlog:disable", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UseDynamicNumberOfCompilerThreads")
        val program = listOf("-cp", classPath, Starved::class.java.name, what, how, service.endpoint)
        val child = ProcessBuilder(listOf("sh", "-c", "ulimit -n 256; exec \"$0\" \"$@\"", java) + quiet + program)
            .redirectErrorStream(true).apply { environment() -= "JAVA_TOOL_OPTIONS" }.start()
        // One that waits for ever ends with a status of its own.
        child.onExit().completeOnTimeout(null, 300, TimeUnit.SECONDS).thenRun { child.destroyForcibly() }
        // Newer machines warn of every native library.
        val said = child.inputReader().useLines { lines -> lines.filterNot { it.startsWith("WARNING: ") }.joinToString("\n") }
        val ended = child.waitFor()
        assumeTrue(ended != CANNOT, "such limits cannot be set here")
        assertEquals(0 to "", ended to said)
    }

    companion object {
        @TempDir
        @JvmStatic
        lateinit var folder: File

        /** Unpacked classes take a descriptor each when they are first used. Users have jars, which are open by then. */
        private val classPath: String by lazy {
            val parts = System.getProperty("java.class.path").split(File.pathSeparator).map(::File).filter { it.exists() }
            parts.mapIndexed { at, part -> if (part.isDirectory) packed(part, File(folder, "$at.jar")) else part }
                .joinToString(File.pathSeparator)
        }

        private fun packed(classes: File, jar: File): File {
            ZipOutputStream(jar.outputStream()).use { zip ->
                zip.setLevel(Deflater.NO_COMPRESSION)
                for (file in classes.walk().filter { it.isFile }) {
                    zip.putNextEntry(ZipEntry(file.relativeTo(classes).invariantSeparatorsPath))
                    file.inputStream().use { it.copyTo(zip) }
                }
            }
            return jar
        }

        /** The status where limits cannot be set. */
        const val CANNOT = 75
        private val service = OneAnswer(200, mapOf("content-type" to "application/json"), "{}".encodeToByteArray())

        @JvmStatic
        @AfterAll
        fun close() = service.close()
    }
}

/** The program: its client finds nothing left, and some again. */
internal object Starved {
    private const val ABSENT = "gureum.invalid"

    @JvmStatic
    fun main(arguments: Array<String>) = runBlocking<Unit> {
        val (what, how, service) = arguments
        if (what == "threads") obeyTheLimitOfThreads()
        val df = lazy { client(service) }
        if (how != "at opening") df.value
        if (how == "later" || how == "at a name") check(errorOf(df) == null)
        // Looking up a name takes a thread each time.
        val hungry = if (how == "at a name") lazyOf(client("https://$ABSENT")) else df
        val giveBack = if (what == "threads") forbidThreads() else forbidDescriptors()
        val told = List(3) { errorOf(hungry) }
        giveBack()
        for (refused in told) {
            check(refused is ConnectException && refused.delivery == Delivery.NotSent && blamesTheLimit(refused)) { "$refused" }
        }
        val fed = errorOf(hungry)
        check(!blamesTheLimit(fed) && (fed == null) != (how == "at a name")) { "$fed" }
    }

    private fun client(service: String) = DataForest {
        accessKey = "A"
        secretKey = "S"
        endpoint = service
        if (ABSENT in service) allowHost = ABSENT
        isolated = true
        maxRetries = 0
        // Of a busy machine nothing is said here.
        connectTimeout = 30.seconds
    }

    /** Of a creation, because it goes over a connection of its own. */
    private suspend fun errorOf(df: Lazy<DataForest>): GureumException? = try {
        df.value.request("POST", "/things")
        null
    } catch (error: GureumException) {
        error
    }

    private fun blamesTheLimit(error: GureumException?) = error?.hint.orEmpty().contains("raise the limit")

    /** Leaves no descriptor until what this returns is called. */
    private fun forbidDescriptors(): () -> Unit {
        val taken = mutableListOf<FileInputStream>()
        try {
            while (true) taken += FileInputStream("/dev/null")
        } catch (_: IOException) {
            return { taken.forEach { it.close() } }
        }
    }

    /** Lets no thread begin until what this returns is called. */
    private fun forbidThreads(): () -> Unit {
        val (before, none) = Memory(16) to Memory(16)
        orCannot(c("getrlimit", RLIMIT_NPROC, before))
        none.setLong(0, 0)
        none.setLong(8, before.getLong(8))
        orCannot(c("setrlimit", RLIMIT_NPROC, none))
        return { orCannot(c("setrlimit", RLIMIT_NPROC, before)) }
    }

    /** Whoever may do everything is not counted. The threads that this one begins may do as little as it. */
    private fun obeyTheLimitOfThreads() {
        if (!Platform.isLinux()) exitProcess(StarvedTest.CANNOT)
        if (c("getuid") != 0) return
        orCannot(c("setresuid", 65534, 0, 0))
        val header = Memory(8).apply { setInt(0, 0x20080522); setInt(4, 0) }
        orCannot(c("capset", header, Memory(24).apply { clear() }))
    }

    private const val RLIMIT_NPROC = 6

    private fun c(name: String, vararg arguments: Any): Int = Function.getFunction("c", name).invokeInt(arguments)

    private fun orCannot(status: Int) {
        if (status != 0) exitProcess(StarvedTest.CANNOT)
    }
}
