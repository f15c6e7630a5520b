/** Spans of OpenTelemetry for the calls of all clients of this process. */

package io.github.gureum.opentelemetry

import io.github.gureum.CallEvent
import io.github.gureum.ErrorDetails
import io.github.gureum.TracedCall
import io.github.gureum.Tracing
import io.github.gureum.Trail
import io.opentelemetry.api.GlobalOpenTelemetry
import io.opentelemetry.api.OpenTelemetry
import io.opentelemetry.api.trace.Span
import io.opentelemetry.api.trace.SpanKind
import io.opentelemetry.api.trace.StatusCode
import io.opentelemetry.api.trace.Tracer
import io.opentelemetry.context.Context
import io.opentelemetry.context.Scope
import kotlinx.coroutines.ThreadContextElement
import java.net.URI
import java.net.URISyntaxException
import java.util.concurrent.TimeUnit
import kotlin.coroutines.CoroutineContext

/**
 * Spans of OpenTelemetry for the calls of all clients of this process.
 *
 * A call is a span of the kind client, named after its operation, below the span of the moment; each attempt is a span below it, by
 * the semantic conventions of HTTP. In coroutines the span of the moment is where `asContextElement` of
 * `opentelemetry-extension-kotlin` puts it. The program has `opentelemetry-api`; one without it loses nothing.
 */
public object Traces {
    /**
     * From now on calls are traced.
     *
     * @param openTelemetry Where spans go; else what the program has set for all.
     * @param propagate Whether requests carry the headers of its propagators, `traceparent` as a rule.
     */
    @JvmStatic
    @JvmOverloads
    public fun instrument(openTelemetry: OpenTelemetry = GlobalOpenTelemetry.get(), propagate: Boolean = true) {
        Tracing.present = Instrumented(openTelemetry, propagate)
    }

    /** From now on calls are not traced. */
    @JvmStatic
    public fun uninstrument() {
        Tracing.present = null
    }
}

private class Instrumented(private val openTelemetry: OpenTelemetry, private val propagate: Boolean) : Tracing {
    private val tracer: Tracer = openTelemetry.getTracer("gureum")

    override fun begin(operation: String): TracedCall = SpannedCall(tracer, operation, ::headersOf)

    override fun headers(): Map<String, String> = headersOf(Context.current())

    private fun headersOf(context: Context): Map<String, String> {
        val headers = LinkedHashMap<String, String>()
        if (propagate) openTelemetry.propagators.textMapPropagator.inject(context, headers) { to, name, value -> to?.put(name, value) }
        return headers
    }
}

private class SpannedCall(private val tracer: Tracer, operation: String, private val headersOf: (Context) -> Map<String, String>) : TracedCall {
    private val span: Span = tracer.spanBuilder(operation.ifEmpty { "gureum" }).setSpanKind(SpanKind.CLIENT).startSpan()
    private val context: Context = Context.current().with(span)

    override val present: CoroutineContext get() = Present(context)

    override fun headers(): Map<String, String> = headersOf(context)

    override fun ended(told: Trail, error: ErrorDetails?) {
        if (told.operation.isNotEmpty()) span.updateName(told.operation)
        for (event in told.events) {
            if (event.event == CallEvent.FOUND_AGAIN) span.addEvent(event.event, nanos(event.timeMs), TimeUnit.NANOSECONDS)
            if (event.event == CallEvent.RESPONSE) attempt(event)
        }
        told.events.lastOrNull { it.event == CallEvent.RESPONSE }?.let { span.describe(it) }
        span.setAttribute("gureum.operation", told.operation)
        when {
            error != null -> span.fail(error.kind, error.message)
            told.status != 0 -> span.setAttribute("http.response.status_code", told.status.toLong())
        }
        span.end()
    }

    override fun failed(error: Throwable) {
        span.fail(error.javaClass.name, null)
        span.end()
    }

    private fun attempt(event: CallEvent) {
        val begin = nanos(event.timeMs - (event.elapsedMs ?: 0.0))
        val builder = tracer.spanBuilder(event.method ?: "HTTP").setSpanKind(SpanKind.CLIENT).setParent(context)
        val attempt = builder.setStartTimestamp(begin, TimeUnit.NANOSECONDS).startSpan()
        attempt.describe(event)
        attempt.setAttribute("gureum.operation", event.operation.orEmpty())
        val number = event.attempt ?: 1
        if (number > 1) attempt.setAttribute("http.request.resend_count", number - 1L)
        event.error?.let { kind -> attempt.fail(event.status?.takeIf { it >= 400 }?.toString() ?: kind, event.reason) }
        attempt.end(nanos(event.timeMs), TimeUnit.NANOSECONDS)
    }

    private fun nanos(millis: Double): Long = (millis * 1_000_000).toLong()
}

/** Puts a context in place on each thread on which the coroutine goes on. */
private class Present(private val context: Context) : ThreadContextElement<Scope> {
    override val key: CoroutineContext.Key<*> get() = Key

    override fun updateThreadContext(context: CoroutineContext): Scope = this.context.makeCurrent()

    override fun restoreThreadContext(context: CoroutineContext, oldState: Scope) {
        oldState.close()
    }

    private companion object Key : CoroutineContext.Key<Present>
}

private fun Span.fail(kind: String, reason: String?) {
    setAttribute("error.type", kind)
    if (reason == null) setStatus(StatusCode.ERROR) else setStatus(StatusCode.ERROR, reason)
}

/** What the semantic conventions of HTTP have for an attempt. */
private fun Span.describe(event: CallEvent) {
    val url = event.url ?: return
    setAttribute("url.full", url)
    event.method?.let { setAttribute("http.request.method", it) }
    event.status?.let { setAttribute("http.response.status_code", it.toLong()) }
    event.requestId?.let { setAttribute("gureum.request_id", it) }
    val address = try {
        URI(url)
    } catch (_: URISyntaxException) {
        return
    }
    address.host?.let { setAttribute("server.address", it) }
    val port = if (address.port >= 0) address.port else if (address.scheme == "http") 80 else 443
    setAttribute("server.port", port.toLong())
}
