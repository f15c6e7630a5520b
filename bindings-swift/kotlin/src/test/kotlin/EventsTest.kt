package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.testing.Emulator
import io.github.gureum.testing.Fault
import io.github.gureum.testing.FaultRule
import io.github.gureum.testing.Heads
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.CountDownLatch
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.coroutines.EmptyCoroutineContext

private const val PASSWORD = "Str0ng-enough"
private const val LIST = """{"success":true,"contents":[],"total":0}"""

/** What a client tells of its calls: to a logger, to hooks, and on the wire by added headers. */
internal class EventsTest {
    private class Told(val level: LogLevel, val line: String, val attributes: Map<String, Any>)

    @AfterEach
    fun silence() = Logs.listen(null)

    @Test
    fun everyEventIsARecordWithItsAttributes() = runBlocking {
        val told = ConcurrentLinkedQueue<Told>()
        val isRunning = CountDownLatch(1)
        val logger = object : Logger {
            override fun log(level: LogLevel, line: String) = error("the record has attributes")

            override fun log(level: LogLevel, line: String, attributes: Map<String, Any>) {
                told += Told(level, line, attributes)
                if (attributes["state"] == "RUNNING") isRunning.countDown()
            }
        }
        Logs.listen(logger, LogLevel.Debug)
        var here = ""
        Emulator().use { emulator ->
            here = emulator.endpoint
            emulator.client(::DataForest).use { df ->
                emulator.fault(Fault.status(503), FaultRule(operation = "accounts.getList", first = 1))
                emulator.fault(Fault.throttle(), FaultRule(operation = "accounts.getList", skip = 1, first = 1))
                df.accounts.getList().firstPage()
                emulator.fault(Fault.applyThenReset(), FaultRule(operation = "accounts.create", first = 1))
                val made = df.accounts.create("demo", PASSWORD)
                df.accounts.waitUntilRunning(made.id)
            }
        }
        assertTrue(isRunning.await(60, TimeUnit.SECONDS))
        // The log is that of the process: calls that other tests have left behind are told of, too.
        fun isHere(record: Told) = (record.attributes["url"] as String?)?.startsWith(here) ?: true
        fun of(event: String) = told.filter { it.attributes["event"] == event && isHere(it) }
        val responses = of("response")
        assertEquals(listOf<Any?>(503L, 429L, 200L), responses.take(3).map { it.attributes["status"] })
        assertEquals(listOf<Any?>(1L, 2L, 3L), of("request").take(3).map { it.attributes["attempt"] })
        assertEquals("accounts.getList", responses[0].attributes["operation"])
        assertEquals("Server", responses[0].attributes["error"])
        assertTrue("status=503" in responses[0].line)
        assertNotNull(responses[2].attributes["elapsedMs"])
        assertEquals(setOf(LogLevel.Debug), responses.map { it.level }.toSet())
        assertEquals(listOf(LogLevel.Info, LogLevel.Info), of("retry").take(2).map { it.level })
        assertEquals(listOf(LogLevel.Warn to "accounts.create"), of("found_again").map { it.level to it.attributes["operation"] })
        assertEquals("RUNNING", of("state").last().attributes["state"])
        assertFalse(told.any { PASSWORD in it.line || PASSWORD in it.attributes.toString() })
    }

    @Test
    fun theFirstRecordIsThatOfOpeningAClient() {
        val told = LinkedBlockingQueue<String>()
        Logs.listen({ _, line -> told.put(line) })
        open("http://127.0.0.1:9").close()
        assertTrue("another address" in told.poll(60, TimeUnit.SECONDS).orEmpty())
    }

    @Test
    fun aRecordThatIsNoJsonEndsNothing() {
        val told = LinkedBlockingQueue<String>()
        val threads = LinkedBlockingQueue<Thread>()
        Logs.listen({ _, line ->
            // The log is that of the process: what other tests have left behind is told of, too.
            if (line in setOf("first", "last")) {
                threads.put(Thread.currentThread())
                told.put(line)
            }
        })
        Logs.deliver(LogLevel.Warn.number, """["first", {}]""", EmptyCoroutineContext)
        for (nonsense in listOf("", "no JSON", "{}", "[]", "[1]", """["x"]""", """[{}, {}]""", """["x", []]""", """["x", {"a": {}}]""")) {
            Logs.deliver(LogLevel.Warn.number, nonsense, EmptyCoroutineContext)
        }
        Logs.deliver(LogLevel.Warn.number, """["last", {}]""", EmptyCoroutineContext)
        assertEquals(listOf("first", "last"), List(2) { told.poll(60, TimeUnit.SECONDS) })
        // The same thread: none was ended and replaced.
        assertSame(threads.poll(), threads.poll())
    }

    @Test
    fun hooksAreToldInOrder() = runBlocking {
        val events = LinkedBlockingQueue<CallEvent>()
        Emulator().use { emulator ->
            emulator.fault(Fault.status(503), FaultRule(operation = "accounts.getList", first = 1))
            val df = emulator.client(::DataForest) {
                maxRetries = 1
                hooks.onRequest = events::put
                hooks.onResponse = events::put
                hooks.onRetry = events::put
            }
            df.use { it.accounts.getList().firstPage() }
            val seen = List(5) { events.poll(60, TimeUnit.SECONDS) }
            assertEquals(listOf("request", "response", "retry", "request", "response"), seen.map { it?.event })
            assertEquals(listOf(null, 503, 503, null, 200), seen.map { it?.status })
        }
    }

    @Test
    fun aHookThatThrowsOrHangsOrCallsHurtsNoCall() = runBlocking {
        Heads(LIST).use { server ->
            val (begun, ever) = CountDownLatch(1) to CountDownLatch(1)
            val throwing: (CallEvent) -> Unit = { throw AssertionError("on purpose") }
            val hanging: (CallEvent) -> Unit = {
                begun.countDown()
                ever.await()
            }
            for (hook in listOf(throwing, hanging)) {
                open(server.endpoint) { hooks.onRequest = hook }.use { df ->
                    repeat(3) { assertEquals(0, df.accounts.getList().firstPage().total) }
                }
            }
            assertTrue(begun.await(60, TimeUnit.SECONDS))
            val called = CountDownLatch(1)
            lateinit var again: DataForest
            again = open(server.endpoint) {
                hooks.onResponse = {
                    if (called.count > 0) {
                        called.countDown()
                        runBlocking { again.accounts.getList().firstPage() }
                    }
                }
            }
            again.accounts.getList().firstPage()
            assertTrue(called.await(60, TimeUnit.SECONDS))
            ever.countDown()
        }
    }

    @Test
    fun addedHeadersAreOnTheWireAndThoseThatSignAreRefused() = runBlocking {
        Heads(LIST).use { server ->
            open(server.endpoint) { headers = mapOf("X-Team" to "one", "x-two" to "client") }.use { df ->
                df.accounts.getList().firstPage()
                df.call("accounts.getList", options = CallOptions(headers = mapOf("X-Two" to "call")))
            }
            val (first, second) = server.heads.map { it.lowercase() }
            assertTrue("\r\nx-team: one\r\n" in first && "\r\nx-two: client\r\n" in first)
            assertTrue("\r\nx-two: call\r\n" in second && "x-two: client" !in second)
            for (name in listOf("Host", "content-length", "Authorization", "x-ncp-apigw-signature-v2", "a b")) {
                val refused = mapOf(name to "value-canary")
                val error = assertThrows(ConfigException::class.java) { open(server.endpoint) { headers = refused } }
                assertTrue("`headers`" in error.message.orEmpty() && "value-canary" !in error.toJson())
                open(server.endpoint).use { df ->
                    assertThrows(InputException::class.java) {
                        runBlocking { df.call("accounts.getList", options = CallOptions(headers = refused)) }
                    }
                }
            }
            assertEquals(2, server.heads.size)
        }
    }

    private fun open(address: String, more: ClientOptions.() -> Unit = {}): DataForest = DataForest {
        accessKey = "a".repeat(20)
        secretKey = "b".repeat(40)
        endpoint = address
        more()
    }
}
