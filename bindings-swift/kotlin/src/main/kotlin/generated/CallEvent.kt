/**
 * What a client tells while it works.
 *
 * Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
 */

package io.github.gureum

import kotlinx.serialization.Serializable

/** Something that happened in a call or a wait. It holds no secret. */
@Serializable
public data class CallEvent internal constructor(
    /** What happened: `request`, `response`, `retry`, `found_again`, `state`. */
    public val event: String,
    /** When it happened, in milliseconds since 1970. */
    public val timeMs: Double,
    /** The operation, for example `accounts.create`; method and path if it has no name. */
    public val operation: String? = null,
    /** Method of HTTP. */
    public val method: String? = null,
    /** The address. Values of its query that no description knows are masked. */
    public val url: String? = null,
    /** Which attempt of the call it is, from 1. */
    public val attempt: Int? = null,
    /** HTTP status, if an answer came. */
    public val status: Int? = null,
    /** How long the attempt took, in milliseconds. */
    public val elapsedMs: Double? = null,
    /** The pause before the attempt, or before the next one, in milliseconds. */
    public val pauseMs: Double? = null,
    /** The vendor's request id. */
    public val requestId: String? = null,
    /** Kind of the error, for example `RateLimit`. */
    public val error: String? = null,
    /** Why the attempt failed, in words. */
    public val reason: String? = null,
    /** The wait, for example `accounts.waitUntilRunning`. */
    public val wait: String? = null,
    /** The id of the resource that is waited for. */
    public val resource: String? = null,
    /** The state that the resource has now. */
    public val state: String? = null,
    /** The state that it had before; absent at first. */
    public val before: String? = null,
) {
    /** The names of events. */
    public companion object {
        /** An attempt is about to be sent. */
        public const val REQUEST: String = "request"

        /** An attempt has ended, with an answer or without one. */
        public const val RESPONSE: String = "response"

        /** An attempt failed, and another one follows after a pause. */
        public const val RETRY: String = "retry"

        /** The answer of a creation was lost, and what it made was found by its name. */
        public const val FOUND_AGAIN: String = "found_again"

        /** A wait sees the resource in another state than before. */
        public const val STATE: String = "state"
    }
}

/** Code of yours that is told what happens in calls, on a thread of its own: nothing that it does hurts a call. */
public class Hooks {
    /** An attempt is about to be sent. */
    public var onRequest: ((CallEvent) -> Unit)? = null

    /** An attempt has ended, with an answer or without one. */
    public var onResponse: ((CallEvent) -> Unit)? = null

    /** An attempt failed, and another one follows after a pause. */
    public var onRetry: ((CallEvent) -> Unit)? = null

    internal val isEmpty: Boolean get() = onRequest == null && onResponse == null && onRetry == null

    /** What is set now; what is set later concerns no client that is open. */
    internal fun copy(): Hooks = Hooks().also { other ->
        other.onRequest = onRequest
        other.onResponse = onResponse
        other.onRetry = onRetry
    }

    internal fun tell(event: CallEvent) {
        when (event.event) {
            CallEvent.REQUEST -> onRequest?.invoke(event)
            CallEvent.RESPONSE -> onResponse?.invoke(event)
            CallEvent.RETRY -> onRetry?.invoke(event)
        }
    }
}
