package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.ClockMode
import io.github.gureum.testing.Emulator
import kotlinx.coroutines.CoroutineName
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asContextElement
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicBoolean

/** Where the code of users runs that the package calls. */
internal class ContextsTest {
    /** As an MDC of logging does it. */
    private val request = ThreadLocal<String?>()

    @AfterEach
    fun silence() = Logs.listen(null)

    @Test
    fun aProviderOfKeysRunsInTheContextOfTheCallThatNeedsThem() = runBlocking(Dispatchers.Default) {
        Emulator(clock = ClockMode.REAL).use { emulator ->
            for (name in listOf("one", "two")) {
                val seen = ConcurrentLinkedQueue<String?>()
                val (access, secret) = emulator.accessKey to emulator.secretKey
                val df = emulator.client(::DataForest) {
                    accessKey = null
                    secretKey = null
                    credentials = {
                        seen += request.get()
                        seen += currentCoroutineContext()[CoroutineName]?.name
                        Credentials(access, secret)
                    }
                }
                withContext(request.asContextElement(name) + CoroutineName(name)) { df.accounts.getList().firstPage() }
                assertEquals(listOf<String?>(name, name), seen.toList())
                df.close()
            }
        }
    }

    @Test
    fun aLoggerSeesTheContextOfTheCallThatARecordTellsOf() = runBlocking(Dispatchers.Default) {
        val seen = ConcurrentLinkedQueue<String?>()
        Emulator(clock = ClockMode.FROZEN).use { service ->
            service.set(Instant.now().plusSeconds(1800))
            Logs.listen({ _, _ -> request.get()?.let { seen += it } }, LogLevel.Trace)
            listOf("one", "two", "three").map { name ->
                async(request.asContextElement(name)) {
                    // By its own clock, so that the first answer says how wrong it is, and a record tells of it.
                    service.client(::DataForest) { emulator = null }.use { df -> df.accounts.getList().firstPage() }
                }
            }.awaitAll()
            until { seen.toSet() == setOf("one", "two", "three") }
        }
    }

    @Test
    fun aLoggerThatThrowsLosesItsRecordAndNothingElse() = runBlocking(Dispatchers.Default) {
        val uncaught = AtomicBoolean()
        val before = Thread.getDefaultUncaughtExceptionHandler()
        Thread.setDefaultUncaughtExceptionHandler { _, _ -> uncaught.set(true) }
        try {
            Emulator(clock = ClockMode.REAL).use { emulator ->
                val called = ConcurrentLinkedQueue<Thread>()
                Logs.listen({ _, _ -> called += Thread.currentThread(); error("this logger is broken") }, LogLevel.Trace)
                repeat(3) {
                    Logs.deliver(LogLevel.Info.number, """["a record",{}]""", kotlin.coroutines.EmptyCoroutineContext)
                    emulator.client(::DataForest).use { df -> df.accounts.getList().firstPage() }
                }
                until { called.size >= 3 }
                // The very same thread: it did not end.
                assertEquals(1, called.toSet().size)
            }
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before)
        }
        assertFalse(uncaught.get())
    }

    @Test
    fun recordsThatALoggerIsTooSlowForAreCountedAndNotKept() {
        val (entered, release) = CountDownLatch(1) to CountDownLatch(1)
        val lines = ConcurrentLinkedQueue<String>()
        Logs.listen({ _, line ->
            entered.countDown()
            release.await()
            lines += line
        }, LogLevel.Trace)
        repeat(30_000) { Logs.deliver(LogLevel.Info.number, """["record $it",{}]""", kotlin.coroutines.EmptyCoroutineContext) }
        assertTrue(entered.await(30, TimeUnit.SECONDS))
        release.countDown()
        until { lines.any { "were left out" in it } && lines.size > 10_000 }
        assertTrue(lines.size < 20_000, "${lines.size}")
    }

    @Test
    fun whatFollowsACallNeverRunsOnTheThreadThatBringsTheAnswers() = runBlocking(Dispatchers.Default) {
        Emulator(clock = ClockMode.REAL).use { emulator ->
            emulator.client(::DataForest).use { df ->
                launch(Dispatchers.Unconfined) {
                    df.accounts.getList().firstPage()
                    assertFalse(Runtime.isTaker())
                    // On that thread this would wait for ever.
                    runBlocking { df.accounts.getList().firstPage() }
                    df.blocking().accounts.getList().firstPage()
                }.join()
            }
        }
    }

    private fun until(isSo: () -> Boolean) {
        val end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60)
        while (!isSo()) {
            check(System.nanoTime() < end) { "it never becomes so" }
            Thread.sleep(1)
        }
    }
}
