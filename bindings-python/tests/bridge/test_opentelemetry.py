"""Spans, as the SDK of OpenTelemetry exports them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import gureum.opentelemetry
from answering import Answering
from gureum import AsyncDataForest, DataForest, ServerError
from gureum.testing import Emulator
from programs import run

sdk = pytest.importorskip("opentelemetry.sdk.trace")
exports = pytest.importorskip("opentelemetry.sdk.trace.export")
memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
trace = pytest.importorskip("opentelemetry.trace")

PASSWORD = "Str0ng-enough"
LIST = b'{"success":true,"contents":[],"total":0}'


@pytest.fixture
def spans() -> Iterator[Any]:
    exporter = memory.InMemorySpanExporter()
    provider = sdk.TracerProvider()
    provider.add_span_processor(exports.SimpleSpanProcessor(exporter))
    gureum.opentelemetry.instrument(tracer_provider=provider)
    exporter.tracer = provider.get_tracer("test")
    yield exporter
    gureum.opentelemetry.uninstrument()


def test_a_call_is_a_span_and_each_attempt_one_below_it(spans: Any) -> None:
    with Emulator() as emulator, emulator.data_forest() as df:
        emulator.fault("status", operation="accounts.getList", first=1, status=503)
        with spans.tracer.start_as_current_span("request of a user") as outer:
            df.call("accounts.getList")
        endpoint = emulator.endpoint
    first, second, call, parent = spans.get_finished_spans()
    assert (call.name, call.kind) == ("accounts.getList", trace.SpanKind.CLIENT)
    assert call.parent.span_id == parent.context.span_id == outer.get_span_context().span_id
    assert {each.parent.span_id for each in (first, second)} == {call.context.span_id}
    assert [each.kind for each in (first, second)] == [trace.SpanKind.CLIENT] * 2
    host, port = endpoint.removeprefix("http://").split(":")
    attributes = dict(first.attributes)
    assert attributes["http.request.method"] == "POST" == first.name
    assert attributes["url.full"].startswith(endpoint + "/")
    assert (attributes["server.address"], attributes["server.port"]) == (host, int(port))
    assert attributes["http.response.status_code"] == 503 and attributes["error.type"] == "503"
    assert "http.request.resend_count" not in attributes
    assert second.attributes["http.request.resend_count"] == 1
    assert second.attributes["http.response.status_code"] == 200
    assert "error.type" not in second.attributes and second.status.is_unset
    assert call.attributes["http.response.status_code"] == 200 and call.status.is_unset
    assert first.start_time <= first.end_time <= second.start_time <= second.end_time
    assert call.start_time <= first.start_time


def test_an_error_is_the_status_of_its_call(spans: Any) -> None:
    with Emulator() as emulator, emulator.data_forest() as df:
        emulator.fault("status", operation="accounts.getList", status=503)
        with pytest.raises(ServerError):
            df.call("accounts.getList")
    *attempts, call = spans.get_finished_spans()
    assert len(attempts) == 3
    assert call.attributes["error.type"] == "Server"
    assert call.status.status_code is trace.StatusCode.ERROR


def test_an_attempt_without_an_answer_says_what_it_was(spans: Any) -> None:
    with DataForest(
        endpoint="http://127.0.0.1:9", access_key="a" * 20, secret_key="b" * 40, max_retries=0
    ) as df:
        with pytest.raises(Exception, match=r"127\.0\.0\.1"):
            df.call("accounts.getList")
    attempt, call = spans.get_finished_spans()
    assert attempt.attributes["error.type"] == call.attributes["error.type"] == "Connect"
    assert "http.response.status_code" not in attempt.attributes


def test_lists_waits_and_found_creations_are_traced(spans: Any) -> None:
    with Emulator() as emulator, emulator.data_forest() as df:
        emulator.fault("apply_then_reset", operation="accounts.create", first=1)
        made = df.accounts.create(name="demo", password=PASSWORD)
        names = [each.name for each in spans.get_finished_spans()]
        assert names == ["POST", "POST", "accounts.create"]
        (created,) = [each for each in spans.get_finished_spans() if each.name[0] == "a"]
        assert [each.name for each in created.events] == ["found_again"]
        spans.clear()
        df.accounts.wait_until_running(made.id)
        assert {each.name for each in spans.get_finished_spans()} == {
            "POST",
            "accounts.waitUntilRunning",
        }
        spans.clear()
        list(df.accounts.get_list())
        assert "accounts.getList" in [each.name for each in spans.get_finished_spans()]
    assert PASSWORD not in repr([each.to_json() for each in spans.get_finished_spans()])


async def test_on_asyncio_the_span_of_the_task_is_the_parent(spans: Any) -> None:
    with Answering(LIST) as server:
        async with AsyncDataForest(**server.settings) as df:
            with spans.tracer.start_as_current_span("task") as outer:
                await df.call("accounts.getList")
                async for _ in df.accounts.get_list():
                    pass
    calls = [each for each in spans.get_finished_spans() if each.name == "accounts.getList"]
    assert calls
    assert {each.parent.span_id for each in calls} == {outer.get_span_context().span_id}


def heads(server: Answering) -> list[list[bytes]]:
    return [request.split(b"\r\n\r\n")[0].lower().split(b"\r\n") for request in server.requests]


def test_the_span_of_the_call_goes_along_as_traceparent(spans: Any) -> None:
    with Answering(LIST) as server, DataForest(**server.settings) as df:
        df.call("accounts.getList")
        df.with_options(headers={"traceparent": "00-own"}).call("accounts.getList")
    call = next(each for each in spans.get_finished_spans() if each.name == "accounts.getList")
    context = call.context
    sent = f"traceparent: 00-{context.trace_id:032x}-{context.span_id:016x}-".encode()
    first, second = heads(server)
    assert any(line.startswith(sent) for line in first)
    assert [each for each in second if each.startswith(b"traceparent")] == [b"traceparent: 00-own"]


def test_it_can_be_kept_back(spans: Any) -> None:
    gureum.opentelemetry.instrument(propagate=False)
    with Answering(LIST) as server, DataForest(**server.settings) as df:
        df.call("accounts.getList")
    assert not any(line.startswith(b"traceparent") for line in heads(server)[0])


def test_after_the_end_nothing_is_traced(spans: Any) -> None:
    gureum.opentelemetry.uninstrument()
    with Answering(LIST) as server, DataForest(**server.settings) as df:
        df.call("accounts.getList")
    assert not spans.get_finished_spans()


def test_without_the_api_it_says_what_to_install() -> None:
    program = """
        import sys
        sys.modules["opentelemetry"] = None
        import gureum.opentelemetry
        try:
            gureum.opentelemetry.instrument()
        except ImportError as error:
            print(error)
    """
    ended = run(program)
    assert "pip install opentelemetry-api" in ended.stdout, ended.stderr
