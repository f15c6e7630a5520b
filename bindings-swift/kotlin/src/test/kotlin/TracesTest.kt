/** Spans, as the SDK of OpenTelemetry exports them. */

package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.opentelemetry.Traces
import io.github.gureum.testing.Emulator
import io.github.gureum.testing.Fault
import io.github.gureum.testing.FaultRule
import io.github.gureum.testing.Heads
import io.github.gureum.testing.OneAnswer
import io.opentelemetry.api.common.AttributeKey
import io.opentelemetry.api.trace.Span
import io.opentelemetry.api.trace.SpanKind
import io.opentelemetry.api.trace.StatusCode
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator
import io.opentelemetry.context.Context
import io.opentelemetry.context.propagation.ContextPropagators
import io.opentelemetry.extension.kotlin.asContextElement
import io.opentelemetry.sdk.OpenTelemetrySdk
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter
import io.opentelemetry.sdk.trace.SdkTracerProvider
import io.opentelemetry.sdk.trace.data.SpanData
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

private const val PASSWORD = "Str0ng-enough"
private const val LIST = """{"success":true,"contents":[],"total":0}"""

internal class TracesTest {
    private val exporter = InMemorySpanExporter.create()
    private val sdk = OpenTelemetrySdk.builder()
        .setTracerProvider(SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(exporter)).build())
        .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
        .build()
    private val tracer = sdk.getTracer("test")
    private val spans: List<SpanData> get() = exporter.finishedSpanItems

    @BeforeEach
    fun begin() = Traces.instrument(sdk)

    @AfterEach
    fun end() {
        Traces.uninstrument()
        sdk.close()
    }

    private fun SpanData.text(name: String): String? = attributes.get(AttributeKey.stringKey(name))

    private fun SpanData.number(name: String): Long? = attributes.get(AttributeKey.longKey(name))

    /** Does it below a span. */
    private suspend fun <T> below(name: String, work: suspend () -> T): Span {
        val span = tracer.spanBuilder(name).startSpan()
        withContext(Context.current().with(span).asContextElement()) { work() }
        span.end()
        return span
    }

    @Test
    fun aCallIsASpanAndEachAttemptOneBelowIt(): Unit = runBlocking {
        var endpoint = ""
        val outer = Emulator().use { emulator ->
            endpoint = emulator.endpoint
            emulator.fault(Fault.status(503), FaultRule(operation = "accounts.getList", first = 1))
            emulator.client(::DataForest).use { df -> below("request of a user") { df.accounts.getList().firstPage() } }
        }
        val (first, second, call, parent) = spans
        assertEquals("accounts.getList" to SpanKind.CLIENT, call.name to call.kind)
        assertEquals(outer.spanContext.spanId, call.parentSpanId)
        assertEquals(outer.spanContext.spanId, parent.spanId)
        for (attempt in listOf(first, second)) {
            assertEquals(call.spanId to SpanKind.CLIENT, attempt.parentSpanId to attempt.kind)
            assertEquals("POST" to "POST", attempt.name to attempt.text("http.request.method"))
            assertTrue(attempt.text("url.full").orEmpty().startsWith("$endpoint/"))
            assertEquals(endpoint, "http://${attempt.text("server.address")}:${attempt.number("server.port")}")
        }
        assertEquals(503L to "503", first.number("http.response.status_code") to first.text("error.type"))
        assertNull(first.number("http.request.resend_count"))
        assertEquals(1L to 200L, second.number("http.request.resend_count") to second.number("http.response.status_code"))
        assertEquals(StatusCode.UNSET to null, second.status.statusCode to second.text("error.type"))
        assertEquals(StatusCode.UNSET to 200L, call.status.statusCode to call.number("http.response.status_code"))
        assertTrue(first.startEpochNanos <= first.endEpochNanos && first.endEpochNanos <= second.startEpochNanos)
    }

    @Test
    fun anErrorIsTheStatusOfItsCall(): Unit = runBlocking {
        Emulator().use { emulator ->
            emulator.fault(Fault.status(503), FaultRule(operation = "accounts.getList"))
            emulator.client(::DataForest).use { df -> assertThrows<ServerException> { runBlocking { df.accounts.getList().firstPage() } } }
        }
        assertEquals(4, spans.size)
        assertEquals("Server" to StatusCode.ERROR, spans.last().text("error.type") to spans.last().status.statusCode)
    }

    @Test
    fun anAttemptWithoutAnAnswerSaysWhatItWas(): Unit = runBlocking {
        open("http://127.0.0.1:9").use { df -> assertThrows<ConnectException> { runBlocking { df.call("accounts.getList") } } }
        val (attempt, call) = spans
        assertEquals("Connect" to "Connect", attempt.text("error.type") to call.text("error.type"))
        assertNull(attempt.number("http.response.status_code"))
    }

    @Test
    fun listsWaitsAndFoundCreationsAreTraced(): Unit = runBlocking {
        Emulator().use { emulator ->
            emulator.client(::DataForest).use { df ->
                emulator.fault(Fault.applyThenReset(), FaultRule(operation = "accounts.create", first = 1))
                val made = df.accounts.create("demo", PASSWORD)
                assertEquals(listOf("POST", "POST", "accounts.create"), spans.map { it.name })
                assertEquals(listOf("found_again"), spans.last().events.map { it.name })
                exporter.reset()
                val outer = below("wait") { df.accounts.waitUntilRunning(made.id) }
                assertEquals(setOf("POST", "accounts.waitUntilRunning", "wait"), spans.map { it.name }.toSet())
                val steps = spans.filter { it.name == "accounts.waitUntilRunning" }
                assertEquals(setOf(outer.spanContext.spanId), steps.map { it.parentSpanId }.toSet())
                exporter.reset()
                df.accounts.getList().toList()
                assertTrue(spans.any { it.name == "accounts.getList" })
                assertFalse(PASSWORD in spans.toString())
            }
        }
    }

    @Test
    fun manyCallsAtOnceKeepTheirOwnParents(): Unit = runBlocking(Dispatchers.Default) {
        OneAnswer(200, mapOf("content-type" to "application/json"), LIST.toByteArray()).use { server ->
            open(server.endpoint).use { df ->
                val parents = List(20) { at -> async { below("parent $at") { df.call("accounts.getList") }.spanContext.spanId } }.awaitAll()
                val calls = spans.filter { it.name == "accounts.getList" }
                assertEquals(parents.toSet(), calls.map { it.parentSpanId }.toSet())
                assertEquals(20, calls.size)
            }
        }
        // Nothing of it stays on a thread.
        assertFalse(Span.current().spanContext.isValid)
    }

    @Test
    fun whoAsksForKeysIsBelowTheSpanOfTheCall(): Unit = runBlocking {
        var asked = ""
        OneAnswer(200, mapOf("content-type" to "application/json"), LIST.toByteArray()).use { server ->
            val client = DataForest {
                credentials = {
                    asked = Span.current().spanContext.spanId
                    Credentials("a".repeat(20), "b".repeat(40))
                }
                endpoint = server.endpoint
                isolated = true
            }
            client.use { it.call("accounts.getList") }
        }
        assertEquals(spans.single { it.name == "accounts.getList" }.spanId, asked)
    }

    @Test
    fun theSpanOfTheCallGoesAlongAsTraceparent(): Unit = runBlocking {
        Heads(LIST).use { server ->
            open(server.endpoint).use { df ->
                df.call("accounts.getList")
                df.call("accounts.getList", options = CallOptions(headers = mapOf("Traceparent" to "00-own")))
                Traces.instrument(sdk, propagate = false)
                df.call("accounts.getList")
                Traces.uninstrument()
                exporter.reset()
                df.call("accounts.getList")
            }
            assertEquals(emptyList<SpanData>(), spans)
            val sent = server.heads.map { head -> head.lines().filter { it.startsWith("traceparent", ignoreCase = true) }.map(String::lowercase) }
            assertEquals(listOf(1, 1, 0, 0), sent.map { it.size })
            assertTrue(Regex("traceparent: 00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}").matches(sent[0].single().trim()))
            assertEquals("traceparent: 00-own", sent[1].single().trim())
        }
    }

    @Test
    fun aCancelledCallEndsItsSpan(): Unit = runBlocking {
        Heads(null).use { server ->
            open(server.endpoint).use { df ->
                val call = launch { df.call("accounts.getList") }
                while (server.heads.isEmpty()) delay(1)
                call.cancelAndJoin()
            }
        }
        assertEquals(StatusCode.ERROR, spans.single().status.statusCode)
        assertEquals("accounts.getList", spans.single().name)
    }

    private fun open(address: String): DataForest = DataForest {
        accessKey = "a".repeat(20)
        secretKey = "b".repeat(40)
        endpoint = address
        isolated = true
        maxRetries = 0
    }
}
