/** What a terminal shows of a wait. */

package io.github.gureum

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

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
        for ((columns, width) in listOf(null to 79, "40" to 39, "0" to 1, "wide" to 79)) assertEquals(width, ProgressLine.widthOf(columns))
    }
}
