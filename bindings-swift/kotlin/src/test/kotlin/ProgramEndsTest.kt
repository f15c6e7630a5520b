package io.github.gureum

import io.github.gureum.dataforest.DataForest
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.launch
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlin.system.exitProcess

/** A program may end at any time with calls in flight: no crash, no wait, no word. `-Dgureum.ends=1000` makes many. */
internal class ProgramEndsTest {
    private val times = Integer.getInteger("gureum.ends", 4)

    @ParameterizedTest(name = "{0} with {1} calls in flight")
    @CsvSource("exit, 1, 7", "exit, 100, 7", "exit, 500, 7", "halt, 100, 7", "return, 100, 0", "throw, 100, 1")
    fun aProgramEnds(how: String, calls: Int, code: Int) {
        val programs = Executors.newFixedThreadPool(4)
        try {
            val ends = programs.invokeAll(List(times) { Callable { run(how, calls) } }).map { it.get() }
            for ((ended, said) in ends) {
                assertEquals(code, ended, said)
                assertTrue(if (how == "throw") "on purpose" in said else said.isEmpty(), said)
            }
        } finally {
            programs.shutdown()
        }
    }

    /** Its status and all that it said. */
    private fun run(how: String, calls: Int): Pair<Int, String> {
        val java = "${System.getProperty("java.home")}/bin/java"
        val program = listOf("-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Leaving::class.java.name)
        val child = ProcessBuilder(listOf(java) + program + listOf(how, "$calls", service.endpoint)).redirectErrorStream(true)
            .apply { environment() -= "JAVA_TOOL_OPTIONS" }.start()
        // A program that waits for its calls ends with a status of its own.
        child.onExit().completeOnTimeout(null, 20, TimeUnit.SECONDS).thenRun { child.destroyForcibly() }
        // Newer machines warn of every native library.
        val said = child.inputReader().useLines { lines -> lines.filterNot { it.startsWith("WARNING: ") }.joinToString("\n") }
        return child.waitFor() to said
    }

    companion object {
        private val service = EndsTest.Silent()

        @JvmStatic
        @AfterAll
        fun close() = service.close()
    }
}

/** The program that leaves. */
internal object Leaving {
    @OptIn(DelicateCoroutinesApi::class)
    @JvmStatic
    fun main(arguments: Array<String>) {
        val (how, calls, service) = arguments
        val df = DataForest { accessKey = "A"; secretKey = "S"; endpoint = service; isolated = true }
        repeat(calls.toInt()) { GlobalScope.launch { df.accounts.getList().firstPage() } }
        Thread.sleep(50)
        when (how) {
            "exit" -> exitProcess(7)
            "halt" -> java.lang.Runtime.getRuntime().halt(7)
            "throw" -> error("on purpose")
        }
    }
}
