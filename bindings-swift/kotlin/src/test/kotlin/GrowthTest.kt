/**
 * Calls, errors and cancellations leave nothing behind. `-Dgureum.growth=100000` makes many of them, as `tests/run jar`
 * does: only so many tell growth from what a busy machine has not cleaned up yet. Fewer count what is under way.
 */

package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import java.io.File

internal class GrowthTest {
    private val total = Integer.getInteger("gureum.growth", 800)

    @BeforeEach
    fun reset() = emulator.reset()

    @Test
    fun callsLeaveNothing() = grows { df -> df.accounts.getList().firstPage() }

    @Test
    fun errorsLeaveNothing() = grows { df -> runCatching { df.accounts.getDetail("nobody") } }

    @Test
    fun cancellationsLeaveNothing() = grows { df ->
        coroutineScope {
            val call = launch { runCatching { df.accounts.getDetail("nobody") } }
            yield()
            call.cancel()
        }
    }

    /** Memory after each of some rounds; allocators fill up in the first half, the median growth of the others is what a round leaves. */
    private fun grows(work: suspend CoroutineScope.(DataForest) -> Unit) {
        emulator.client(::DataForest).use { df ->
            val each = total / ROUNDS
            val used = (0..ROUNDS).map {
                runBlocking(Dispatchers.Default) {
                    repeat(16) { launch { repeat(each / 16) { work(df) } } }
                }
                emulator.clearJournal()
                settled() to resident()
            }
            val heap = growth(used.map { it.first })
            val all = growth(used.map { it.second })
            println("growth: heap $heap and process $all bytes in ${each / 16 * 16} calls; process ${used.map { it.second / 1024 }} KiB")
            // The heap is exact; what the process holds goes in steps of its allocators.
            if (total >= 100_000) {
                assertTrue(heap < 100 * each, "the heap grows by $heap bytes in a round of $each")
                assertTrue(all < 200 * each, "the process grows by $all bytes in a round of $each")
            }
        }
        assertEquals(0, Runtime.waitingCount)
        awaitNothingUnderWay()
    }

    /** The event of a cancelled call comes after its coroutine has gone on. */
    private fun awaitNothingUnderWay() {
        val end = System.nanoTime() + 60_000_000_000
        while (Runtime.bridge.underWay() != 0uL && System.nanoTime() < end) Thread.sleep(5)
        assertEquals(0uL, Runtime.bridge.underWay())
    }

    /** The heap when it has stopped to shrink: JNA frees what it made for a call on a thread of its own, which may be late. */
    private fun settled(): Long {
        var least = Long.MAX_VALUE
        var calm = 0
        while (calm < 3) {
            System.gc()
            Thread.sleep(50)
            val now = java.lang.Runtime.getRuntime().run { totalMemory() - freeMemory() }
            calm = if (now < least - 4096) 0 else calm + 1
            least = minOf(least, now)
        }
        return least
    }

    /** What the process holds in memory; 0 where the system does not say. */
    private fun resident(): Long =
        File("/proc/self/statm").takeIf { it.exists() }?.readText()?.split(' ')?.get(1)?.toLong()?.times(4096) ?: 0

    private fun growth(of: List<Long>): Long = of.drop(ROUNDS / 2).zipWithNext { before, after -> after - before }.sorted().let { it[it.size / 2] }

    private companion object {
        const val ROUNDS = 8
        val emulator = Emulator()

        @JvmStatic
        @AfterAll
        fun close() = emulator.close()
    }
}
