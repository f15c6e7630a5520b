"""Spans of OpenTelemetry for the calls of all clients of this process.

    import gureum.opentelemetry

    gureum.opentelemetry.instrument()

A call is a span of the kind client, named after its operation, below the span of the moment. Each
attempt is a span below it, by the semantic conventions of HTTP. What the propagator of the program
injects (`traceparent`, as a rule) goes along with every request. `opentelemetry-api` is needed, and
a program without it loses nothing: this module is loaded by nobody else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import import_module
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from ._core import Reply
from ._traces import Span, tracing

__all__ = ["instrument", "uninstrument"]


def instrument(*, tracer_provider: Any = None, propagate: bool = True) -> None:
    """From now on calls are traced.

    Args:
        tracer_provider: Where spans go; else the provider that the program has set.
        propagate: Whether requests carry the headers of the program's propagator.

    Raises:
        ImportError: `opentelemetry-api` is not installed.
    """
    try:
        trace = import_module("opentelemetry.trace")
    except ImportError as error:
        raise ImportError(
            "traces need the package opentelemetry-api: pip install opentelemetry-api"
        ) from error
    tracer = trace.get_tracer("gureum", _version(), tracer_provider)
    around = _Around(trace, tracer, propagate)
    tracing.carried = around.carried
    tracing.begin = around.begin


def uninstrument() -> None:
    """From now on calls are not traced."""
    tracing.begin = None


def _version() -> str:
    from . import __version__

    return __version__


class _Around:
    """What all spans share."""

    def __init__(self, trace: Any, tracer: Any, propagate: bool) -> None:
        self.trace = trace
        self.tracer = tracer
        self.propagate = propagate

    def begin(self, operation: str) -> Span:
        return _Call(self, operation)

    def carried(self, options: Mapping[str, Any], context: Any = None) -> dict[str, Any]:
        """The options of what is traced below the span of `context`, else of the moment."""
        headers: dict[str, str] = {}
        if self.propagate:
            import_module("opentelemetry.propagate").inject(headers, context)
        own: Mapping[str, str] = options.get("headers", {})
        names = {name.lower() for name in own}
        added = {name: value for name, value in headers.items() if name.lower() not in names}
        traced = {**options, "trail": True}
        return {**traced, "headers": {**added, **own}} if added else traced


class _Call:
    """The span of a call, and those of its attempts when it is over."""

    def __init__(self, around: _Around, operation: str) -> None:
        self._around = around
        kind = around.trace.SpanKind.CLIENT
        name = operation or "gureum"
        attributes = {"gureum.operation": operation} if operation else None
        self._span = around.tracer.start_span(name, kind=kind, attributes=attributes)
        self._present = around.trace.use_span(
            self._span, record_exception=False, set_status_on_exception=False
        )

    def options(self, options: bytes) -> bytes:
        context = self._around.trace.set_span_in_context(self._span)
        traced = self._around.carried(json.loads(options) if options else {}, context)
        return json.dumps(traced).encode()

    def ended(self, reply: Reply) -> Reply:
        meta = json.loads(reply.meta)
        operation = meta.get("operation", "")
        self._span.update_name(operation)
        self._span.set_attribute("gureum.operation", operation)
        events = meta.get("events", [])
        last: dict[str, Any] = {}
        for event in events:
            if event["event"] == "response":
                last = event
                self._attempt(event)
            elif event["event"] == "found_again":
                self._span.add_event("found_again", timestamp=_nanos(event["timeMs"]))
        for name, value in _of_http(last).items():
            self._span.set_attribute(name, value)
        if not reply.ok:
            error = json.loads(reply.body)
            self._failed(self._span, error["kind"], error.get("message"))
        elif "http.response.status_code" in _of_http(last):
            self._span.set_attribute("http.response.status_code", meta.get("status") or 200)
        return reply

    def _attempt(self, event: dict[str, Any]) -> None:
        trace = self._around.trace
        end, elapsed = event["timeMs"], event.get("elapsedMs", 0.0)
        span = self._around.tracer.start_span(
            event.get("method", "HTTP"),
            context=trace.set_span_in_context(self._span),
            kind=trace.SpanKind.CLIENT,
            start_time=_nanos(end - elapsed),
            attributes={**_of_http(event), "gureum.operation": event.get("operation", "")},
        )
        if event.get("attempt", 1) > 1:
            span.set_attribute("http.request.resend_count", event["attempt"] - 1)
        if "error" in event:
            status = event.get("status")
            is_http = isinstance(status, int) and status >= 400
            self._failed(span, str(status) if is_http else event["error"], event.get("reason"))
        span.end(end_time=_nanos(end))

    def _failed(self, span: Any, kind: str, reason: str | None) -> None:
        span.set_attribute("error.type", kind)
        trace = self._around.trace
        span.set_status(trace.Status(trace.StatusCode.ERROR, reason))

    def __enter__(self) -> _Call:
        self._present.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if kind is not None:
            # Nobody knows what became of it: cancelled, interrupted.
            self._failed(self._span, kind.__qualname__, None)
        self._present.__exit__(None, None, None)
        self._span.end()


def _of_http(event: Mapping[str, Any]) -> dict[str, Any]:
    """What the semantic conventions of HTTP have for an attempt."""
    if "url" not in event:
        return {}
    address = urlsplit(event["url"])
    port = address.port or {"https": 443, "http": 80}.get(address.scheme)
    found = {
        "http.request.method": event.get("method"),
        "url.full": event["url"],
        "server.address": address.hostname,
        "server.port": port,
        "http.response.status_code": event.get("status"),
        "gureum.request_id": event.get("requestId"),
    }
    return {name: value for name, value in found.items() if value is not None}


def _nanos(milliseconds: float) -> int:
    return int(milliseconds * 1_000_000)
