/** How calls end: never late, and with their socket. */

package io.github.gureum

import io.github.gureum.dataforest.DataForest
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.net.InetAddress
import java.net.ServerSocket
import java.util.concurrent.Executor
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicReference
import kotlin.concurrent.thread
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds

internal class EndsTest {
    private fun client() = DataForest { accessKey = "A"; secretKey = "S"; endpoint = service.endpoint; isolated = true }

    /** Against a service that never answers: the call's own limits would end it after 30 s. */
    @Test
    fun aCancelledCallClosesItsSocketLongBeforeAnyLimit() = runBlocking(Dispatchers.Default) {
        client().use { df ->
            // On a busy machine any single try may be late.
            val best = (1..5).minOf {
                val call = launch { df.accounts.getDetail("A1") }
                service.until(1)
                val begun = System.nanoTime()
                call.cancel()
                service.until(0)
                val took = (System.nanoTime() - begun) / 1_000_000
                call.join()
                took
            }
            // Far from what it takes, which is a millisecond, so that no busy machine can fail it.
            assertTrue(best < 10_000, "$best ms")
            assertEquals(0, Runtime.waitingCount)
        }
    }

    @Test
    fun aCancelledCallThrowsTheExceptionOfCoroutines() = runBlocking(Dispatchers.Default) {
        client().use { df ->
            val thrown = AtomicReference<Throwable>()
            val call = launch {
                try {
                    df.accounts.getDetail("A1")
                } catch (error: Throwable) {
                    thrown.set(error)
                    throw error
                }
            }
            service.until(1)
            call.cancelAndJoin()
            assertTrue(thrown.get() is CancellationException, thrown.get().toString())
            service.until(0)
        }
    }

    @Test
    fun aTimeoutOfCoroutinesEndsACallAndAWait() = runBlocking(Dispatchers.Default) {
        client().use { df ->
            for (work in listOf<suspend () -> Any>(
                { df.accounts.getDetail("A1") },
                { df.accounts.waitUntilRunning("A1") },
                { df.accounts.getList().toList() },
            )) {
                val late = async { runCatching { withTimeout(100.milliseconds) { work() } }.exceptionOrNull() }
                val thrown = withTimeout(20.seconds) { late.await() }
                assertTrue(thrown is CancellationException, thrown.toString())
                service.until(0)
            }
        }
    }

    @Test
    fun anInterruptedThreadEndsItsBlockingCall() {
        client().use { df ->
            val thrown = AtomicReference<Throwable>()
            val caller = thread {
                thrown.set(runCatching { df.blocking().accounts.getDetail("A1") }.exceptionOrNull())
            }
            service.until(1)
            caller.interrupt()
            caller.join(10_000)
            assertTrue(thrown.get() is InterruptedException, thrown.get().toString())
            service.until(0)
        }
    }

    @Test
    fun closingAClientEndsItsCalls() = runBlocking(Dispatchers.Default) {
        val df = client()
        val calls = List(20) { async { runCatching { df.accounts.getDetail("A1") }.exceptionOrNull() } }
        service.until(20)
        df.close()
        for (call in calls) {
            val thrown = withTimeout(20.seconds) { call.await() }
            assertTrue(thrown is ClosedException, thrown.toString())
        }
        service.until(0)
    }

    @Test
    fun aBlockingCallOnTheThreadThatBringsAnswersIsRefused() {
        client().use { df ->
            val thrown = AtomicReference<Throwable>()
            runBlocking {
                // With such a dispatcher work goes on where the answer arrived.
                val work = launch(Executor { it.run() }.asCoroutineDispatcher()) {
                    runCatching { df.accounts.getDetail("A1", CallOptions(timeout = 50.milliseconds)) }
                    thrown.set(runCatching { df.blocking().accounts.getDetail("A1") }.exceptionOrNull())
                }
                work.join()
            }
            assertTrue(thrown.get() is IllegalStateException, thrown.get().toString())
        }
    }

    @Test
    fun aListAsksForNothingBeforeItIsCollected() = runBlocking {
        client().use { df ->
            val before = service.count.get()
            df.accounts.getList().pages()
            df.blocking().accounts.getList().iterator()
            assertEquals(before, service.count.get())
        }
    }

    /** A service that takes connections and says nothing. */
    internal class Silent : AutoCloseable {
        private val listener = ServerSocket(0, 512, InetAddress.getLoopbackAddress())
        val open = AtomicInteger()
        val count = AtomicInteger()
        val endpoint: String = "http://127.0.0.1:${listener.localPort}"

        init {
            thread(isDaemon = true) {
                while (true) {
                    val socket = runCatching { listener.accept() }.getOrNull() ?: break
                    open.incrementAndGet()
                    count.incrementAndGet()
                    thread(isDaemon = true) {
                        runCatching { socket.use { it.getInputStream().readBytes() } }
                        open.decrementAndGet()
                    }
                }
            }
        }

        /** Waits until so many connections are open. */
        fun until(wanted: Int) {
            val end = System.nanoTime() + 20_000_000_000
            while (open.get() != wanted) {
                check(System.nanoTime() < end) { "${open.get()} connections are open, not $wanted" }
                Thread.sleep(1)
            }
        }

        override fun close() = listener.close()
    }

    /** Each test has one of its own: a connection that the test before gave up may be seen late, and would be counted here. */
    private val service = Silent()

    @AfterEach
    fun close() = service.close()
}
