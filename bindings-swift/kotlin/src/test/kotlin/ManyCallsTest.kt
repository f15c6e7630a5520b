/** Many calls at once: order, bounds, failures, progress, and what ends with them. */

package io.github.gureum

import io.github.gureum.dataforest.DataForest
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.TimeoutCancellationException
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.yield
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread

private const val LIST = """{"success":true,"contents":[],"total":0}"""

internal class ManyCallsTest {
    private fun open(address: String): DataForest = DataForest {
        accessKey = "a".repeat(20)
        secretKey = "b".repeat(40)
        endpoint = address
        isolated = true
    }

    /** What calls nobody. */
    private val df = open("http://127.0.0.1:9")

    /** Lets everything else run that can, on one thread. */
    private suspend fun settle() = repeat(2_000) { yield() }

    @Test
    fun neverMoreThanTheLimitReachTheServerAndAsManyDo(): Unit = runBlocking {
        Rounds(4).use { server ->
            open(server.endpoint).use { df ->
                val totals = df.map(List(20) { it }, concurrency = 4) { accounts.getList().firstPage().total }.toList()
                assertEquals(20, totals.size)
            }
            assertEquals(20, server.requests.get())
            assertEquals(4, server.most.get())
        }
    }

    @Test
    fun resultsComeInTheOrderOfTheirInputsOrAsTheyAreThere(): Unit = runBlocking {
        suspend fun results(ordered: Boolean): List<Int> {
            val gates = List(5) { CompletableDeferred<Unit>() }
            gates.last().complete(Unit)
            return df.map(0..4, ordered = ordered) { at ->
                gates[at].await()
                if (at > 0) gates[at - 1].complete(Unit)
                at
            }.toList()
        }
        assertEquals(listOf(0, 1, 2, 3, 4), results(ordered = true))
        assertEquals(listOf(4, 3, 2, 1, 0), results(ordered = false))
    }

    @Test
    fun theFirstFailureEndsItAndWhatIsInFlight(): Unit = runBlocking {
        for (ordered in listOf(true, false)) {
            val pulled = ArrayList<Int>()
            val cancelled = ArrayList<Int>()
            val given = ArrayList<Int>()
            val failure = NotFoundException("no such account")
            val inputs = generateSequence(0) { it + 1 }.onEach(pulled::add)
            val error = assertThrows<NotFoundException> {
                runBlocking {
                    df.map(inputs, concurrency = 4, ordered = ordered) { at ->
                        if (at == 2) throw failure
                        if (at > 2) {
                            try {
                                awaitCancellation()
                            } finally {
                                cancelled += at
                            }
                        }
                        at
                    }.collect(given::add)
                }
            }
            assertSame(failure, error)
            assertEquals(listOf(0, 1), given)
            assertTrue(pulled.size <= 6, "$pulled")
            assertTrue(pulled.filter { it > 2 }.containsAll(cancelled), "$cancelled of $pulled")
        }
    }

    @Test
    fun failuresAreCollectedAndADefectOfTheProgramIsNot(): Unit = runBlocking {
        val outcomes = df.mapOutcomes(0..3) { if (it % 2 == 1) throw NotFoundException("no $it") else "$it" }.toList()
        assertEquals(listOf<Any?>("0", null, "2", null), outcomes.map { it.result })
        assertEquals(listOf(null, "no 1", null, "no 3"), outcomes.map { it.error?.message })
        assertEquals(listOf(true, false, true, false), outcomes.map { it.isOk })
        assertEquals(listOf(0L to 0, 1L to 1, 2L to 2, 3L to 3), outcomes.map { it.index to it.input })
        val secret = df.mapOutcomes(listOf("qaz123QA")) { 7 }.first()
        assertTrue("qaz123QA" !in "$secret" && "result=7" in "$secret")
        assertThrows<IllegalStateException> { runBlocking { df.mapOutcomes(0..3) { check(it != 2) }.toList() } }
    }

    @Test
    fun aTimeLimitOfTheProgramIsAFailureAndNoSilentEnd() {
        assertThrows<TimeoutCancellationException> {
            runBlocking { df.map(0..3) { withTimeout(1) { awaitCancellation() } }.toList() }
        }
    }

    @Test
    fun anyNumberOfInputsIsPulledAsThereIsRoomForThem(): Unit = runBlocking {
        var (pulled, given, ahead, sum) = listOf(0L, 0L, 0L, 0L)
        val inputs = sequence { repeat(100_000) { pulled += 1; yield(it) } }
        df.map(inputs, concurrency = 8) { it.toLong() }.collect {
            ahead = maxOf(ahead, pulled - given)
            given += 1
            sum += it
        }
        assertEquals(100_000L, given)
        assertEquals(4_999_950_000L, sum)
        assertTrue(ahead <= 8 * 4, "$ahead ahead")
    }

    @Test
    fun whoTakesAFewPullsNoMoreThanTheyNeed(): Unit = runBlocking {
        val pulled = ArrayList<Int>()
        val results = df.map(generateSequence(0) { it + 1 }.onEach(pulled::add), concurrency = 3) { it }
        settle()
        assertEquals(emptyList<Int>(), pulled)
        assertEquals(listOf(0, 1, 2, 3, 4), results.take(5).toList())
        assertTrue(pulled.size <= 5 + 3 * 4, "$pulled")
    }

    @Test
    fun oneSlowCallLetsTheOthersGoOnUpToABound(): Unit = runBlocking {
        val (slow, calls) = CompletableDeferred<Unit>() to AtomicInteger()
        val all = launch {
            df.map(generateSequence(0) { it + 1 }, concurrency = 2) { at ->
                calls.incrementAndGet()
                if (at == 0) slow.await()
            }.take(100).collect {}
        }
        settle()
        assertEquals(2 * 4, calls.get())
        slow.complete(Unit)
        all.join()
        assertTrue(calls.get() >= 100)
    }

    @Test
    fun allMapsOfAClientShareOneQuota(): Unit = runBlocking {
        val gate = CompletableDeferred<Unit>()
        var (running, most, done) = listOf(0, 0, 0)
        suspend fun call() {
            most = maxOf(most, ++running)
            gate.await()
            running -= 1
            done += 1
        }
        val small = launch { df.map(0..19, concurrency = 3) { call() }.collect {} }
        val large = launch { df.withOptions(CallOptions()).map(0..19, concurrency = 5) { call() }.collect {} }
        settle()
        assertEquals(5, running)
        gate.complete(Unit)
        small.join()
        large.join()
        assertEquals(5 to 40, most to done)
    }

    @Test
    fun cancellingEndsWhatIsInFlightAndLeavesNothingInTheQuota(): Unit = runBlocking {
        val ended = ArrayList<Int>()
        val map = launch {
            df.map(0..9, concurrency = 4) { at ->
                try {
                    awaitCancellation()
                } finally {
                    ended += at
                }
            }.collect {}
        }
        settle()
        map.cancelAndJoin()
        assertEquals(listOf(0, 1, 2, 3), ended.sorted())
        assertEquals((0..9).toList(), df.map(0..9, concurrency = 1) { it }.toList())
    }

    @Test
    fun aSourceThatBreaksGivesFirstWhatWasBegun(): Unit = runBlocking {
        val given = ArrayList<Int>()
        val inputs = flow {
            emit(0)
            emit(1)
            error("the file ends here")
        }
        val error = assertThrows<IllegalStateException> { runBlocking { df.map(inputs) { it }.collect(given::add) } }
        assertEquals("the file ends here" to listOf(0, 1), error.message to given)
    }

    @Test
    fun aSlowSourceHoldsUpNoResult(): Unit = runBlocking {
        val came = CompletableDeferred<Unit>()
        val inputs: Flow<Int> = flow {
            emit(0)
            came.await()
            emit(1)
        }
        val given = ArrayList<Int>()
        df.map(inputs) { it }.collect {
            given += it
            came.complete(Unit)
        }
        assertEquals(listOf(0, 1), given)
    }

    @Test
    fun progressIsToldAndALineShowsIt(): Unit = runBlocking {
        val told = ArrayList<MapProgress>()
        df.mapOutcomes(listOf(1, 2, 3), onProgress = told::add) { if (it == 2) throw NotFoundException("x") }.collect {}
        assertEquals(listOf(1L, 2L, 3L), told.map { it.done })
        assertEquals("3 of 3, 1 failed, 0 in flight", told.last().toString())
        val out = StringBuilder()
        ProgressLine(out, 79).use { line -> df.map(generateSequence(0) { it + 1 }.take(40), onProgress = line::show) { it }.collect {} }
        assertTrue(out.startsWith("\r") && out.endsWith("\r40, 0 in flight".padEnd(out.length - out.lastIndexOf('\r') - 1) + "\n"), "$out")
    }

    @Test
    fun whatCannotWorkIsRefusedAtOnce() {
        for (wrong in listOf(0, -1, 1_001)) assertThrows<InputException>("$wrong") { df.map(0..1, concurrency = wrong) { it } }
    }

    @Test
    fun callsRunWhereTheCollectorRunsAndOnManyThreadsToo(): Unit = runBlocking(Dispatchers.Default) {
        val results = df.map(0 until 10_000, concurrency = 100) { at ->
            if (at % 7 == 0) delay(1)
            at
        }.toList()
        assertEquals((0 until 10_000).toList(), results)
    }

    /** A server that answers only when as many are waiting as may be, so that fewer would wait for ever. */
    private class Rounds(limit: Int) : AutoCloseable {
        private val listener = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
        private val barrier = CyclicBarrier(limit)
        private val waiting = AtomicInteger()
        val most = AtomicInteger()
        val requests = AtomicInteger()
        val endpoint = "http://127.0.0.1:${listener.localPort}"

        init {
            thread(isDaemon = true) {
                runCatching { while (true) listener.accept().let { thread(isDaemon = true) { runCatching { serve(it) } } } }
            }
        }

        private fun serve(socket: Socket): Unit = socket.use {
            val input = it.getInputStream().bufferedReader(Charsets.ISO_8859_1)
            while (true) {
                val head = generateSequence { input.readLine() }.takeWhile(String::isNotEmpty).toList()
                if (head.isEmpty()) return
                val length = head.firstOrNull { line -> line.startsWith("content-length:", ignoreCase = true) }?.substringAfter(':')?.trim()
                repeat(length?.toInt() ?: 0) { input.read() }
                requests.incrementAndGet()
                most.accumulateAndGet(waiting.incrementAndGet(), ::maxOf)
                barrier.await(60, TimeUnit.SECONDS)
                waiting.decrementAndGet()
                val answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${LIST.length}\r\n\r\n$LIST"
                it.getOutputStream().apply { write(answer.toByteArray()); flush() }
            }
        }

        override fun close() = listener.close()
    }
}
