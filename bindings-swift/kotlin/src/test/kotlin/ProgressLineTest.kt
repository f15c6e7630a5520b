/** What a terminal shows of a wait. */

package io.github.gureum

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File

internal class ProgressLineTest {
    private val first = Progress("ACCEPTED", 61_000, 3, 12_000, "{}")
    private val second = Progress(null, 3_700_000, 9, 1_000, "{}")

    @Test
    fun eachLookReplacesTheOneBeforeAndTheEndIsALineEnd(): Unit = runBlocking {
        val out = StringBuilder()
        ProgressLine(out, 79).use { line ->
            line.show(first)
            line.accept(second)
        }
        val long = "ACCEPTED, 1 min 1 s so far, next look in 12 s"
        val short = "no state yet, 1 h 1 min so far, next look in 1 s"
        assertEquals("\r$long\r${short.padEnd(long.length)}\n", out.toString())
    }

    @Test
    fun noLineIsWiderThanTheTerminal(): Unit = runBlocking {
        val out = StringBuilder()
        ProgressLine(out, 10).use { it.show(first) }
        assertEquals("\rACCEPTED, \n", out.toString())
    }

    @Test
    fun withoutATerminalAndWhereItIsSwitchedOffNothingIsWritten() {
        assertEquals(false, ProgressLine.isSeen(null, isTerminal = false))
        for (off in listOf("0", "false", " FALSE ")) assertEquals(false, ProgressLine.isSeen(off, isTerminal = true), off)
        for (on in listOf(null, "", "1", "yes")) assertEquals(true, ProgressLine.isSeen(on, isTerminal = true), on)
        ProgressLine(null, 79).use { it.accept(first) }
        for ((variable, width) in listOf(null to 99, "40" to 39, "0" to 1, "wide" to 99)) assertEquals(width, ProgressLine.widthOf(variable, 100))
    }

    @Test
    fun aTerminalShowsTheLineWhereverTheOutputGoes(@TempDir folder: File) {
        assumeTrue(File("/usr/bin/script").canExecute(), "there is no program that makes a terminal")
        val text = "ACCEPTED, 1 min 1 s so far, next look in 12 s"
        assertEquals("\r$text\r\n", shown(folder, "stty rows 24 cols 60 0<&2"))
        assertEquals("\r${text.take(29)}\r\n", shown(folder, "stty rows 24 cols 30 0<&2"))
        assertEquals("\r${text.take(19)}\r\n", shown(folder, "stty rows 24 cols 30 0<&2; export COLUMNS=20"))
        assertEquals("", shown(folder, "export GUREUM_PROGRESS=0"))
        assertEquals("", shown(folder, "exec 2>'$folder/err'"))
    }

    /** What a terminal shows of a program whose output and input are no terminal. */
    private fun shown(folder: File, before: String): String {
        val (out, typescript) = File(folder, "out") to File(folder, "typescript")
        val java = "${System.getProperty("java.home")}/bin/java -Xshare:auto -XX:TieredStopAtLevel=1"
        val program = "$before; unset JAVA_TOOL_OPTIONS; exec $java -cp \"\$CLASSES\" ${Shown::class.java.name} >'$out' </dev/null"
        val child = ProcessBuilder("script", "-qec", program, typescript.path).redirectInput(File("/dev/null")).apply {
            environment() += "CLASSES" to System.getProperty("java.class.path")
            environment() -= setOf("COLUMNS", "GUREUM_PROGRESS")
        }.start()
        val shown = child.inputReader().readText()
        assertEquals(0 to "done\n", child.waitFor() to out.readText(), shown)
        // Newer machines warn of every native library.
        return shown.split("\n").filterNot { it.startsWith("WARNING: ") }.joinToString("\n")
    }
}

/** A program that shows how a wait is going. */
internal object Shown {
    @JvmStatic
    fun main(given: Array<String>) {
        check(given.isEmpty())
        ProgressLine().use { it.accept(Progress("ACCEPTED", 61_000, 3, 12_000, "{}")) }
        println("done")
    }
}
