/** Spans, as the SDK of OpenTelemetry exports them. */

import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, test } from 'node:test';

import * as api from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';

import { ConfigError, DataForest, instrument, ServerError } from 'gureum';
import { Emulator } from 'gureum/testing';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
api.trace.setGlobalTracerProvider(provider);
api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
api.propagation.setGlobalPropagator(new W3CTraceContextPropagator());
const LIST = '{"success":true,"contents":[],"total":0}';

beforeEach(() => {
  exporter.reset();
  instrument(api);
});
afterEach(() => instrument(undefined));

const parentOf = (span: ReadableSpan | undefined): string | undefined => span?.parentSpanContext?.spanId;

test('a call is a span below the active one, and each attempt one below it', async () => {
  using emulator = new Emulator();
  emulator.fault('status', { status: 503, operation: 'accounts.getList', first: 1 });
  const df = emulator.client(DataForest);
  await api.trace.getTracer('test').startActiveSpan('request of a user', async (outer) => {
    await df.accounts.checkAvailableName({ name: 'demo' });
    await df.call('accounts.getList');
    outer.end();
  });
  const [, , first, second, call, parent] = exporter.getFinishedSpans();
  assert.deepEqual([call?.name, call?.kind], ['accounts.getList', api.SpanKind.CLIENT]);
  assert.equal(parentOf(call), parent?.spanContext().spanId);
  for (const attempt of [first, second]) {
    assert.equal(parentOf(attempt), call?.spanContext().spanId);
    assert.deepEqual([attempt?.name, attempt?.kind], ['POST', api.SpanKind.CLIENT]);
  }
  const attributes = first?.attributes ?? {};
  const { hostname, port } = new URL(emulator.endpoint);
  assert.equal(attributes['http.request.method'], 'POST');
  assert.ok(String(attributes['url.full']).startsWith(`${emulator.endpoint}/`));
  assert.deepEqual([attributes['server.address'], attributes['server.port']], [hostname, Number(port)]);
  assert.deepEqual([attributes['http.response.status_code'], attributes['error.type']], [503, '503']);
  assert.equal(attributes['http.request.resend_count'], undefined);
  assert.deepEqual([second?.attributes['http.request.resend_count'], second?.attributes['http.response.status_code']], [1, 200]);
  assert.equal(second?.attributes['error.type'], undefined);
  assert.equal(call?.attributes['http.response.status_code'], 200);
  const millis = ([seconds, nanos]: [number, number]): number => seconds * 1e3 + nanos / 1e6;
  assert.ok(first !== undefined && second !== undefined && millis(first.startTime) <= millis(first.endTime));
  assert.ok(millis(first.endTime) <= millis(second.startTime) + 0.01);
});

test('an error is the status of its call', async () => {
  using emulator = new Emulator();
  emulator.fault('status', { status: 503, operation: 'accounts.getList' });
  await assert.rejects(emulator.client(DataForest).call('accounts.getList'), ServerError);
  const spans = exporter.getFinishedSpans();
  const call = spans.at(-1);
  assert.deepEqual([spans.length, call?.attributes['error.type'], call?.status.code], [4, 'Server', api.SpanStatusCode.ERROR]);
});

test('a call that is aborted says so', async () => {
  using emulator = new Emulator({ clock: 'real' });
  emulator.fault('delay', { ms: 60_000 });
  const signal = AbortSignal.timeout(50);
  await assert.rejects(emulator.client(DataForest).call('accounts.getList', {}, { signal }));
  assert.deepEqual(exporter.getFinishedSpans().map((each) => each.attributes['error.type']), ['TimeoutError']);
});

test('lists, waits and found creations are traced', async () => {
  using emulator = new Emulator();
  const df = emulator.client(DataForest);
  emulator.fault('apply_then_reset', { operation: 'accounts.create', first: 1 });
  const { id } = await df.accounts.create({ name: 'demo', password: 'Str0ng-enough' });
  const spans = exporter.getFinishedSpans();
  assert.deepEqual(spans.map((each) => each.name), ['POST', 'POST', 'accounts.create']);
  assert.deepEqual(spans[2]?.events.map((each) => each.name), ['found_again']);
  exporter.reset();
  await df.accounts.waitUntilRunning(id);
  assert.deepEqual([...new Set(exporter.getFinishedSpans().map((each) => each.name))].sort(), ['POST', 'accounts.waitUntilRunning']);
  exporter.reset();
  assert.equal((await df.accounts.getList().toArray()).length, 1);
  assert.ok(exporter.getFinishedSpans().some((each) => each.name === 'accounts.getList'));
});

test('the span of the call goes along as traceparent, unless it is kept back', async () => {
  const heads: string[] = [];
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      heads.push(data.toString('latin1').toLowerCase());
      socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${LIST.length}\r\nconnection: close\r\n\r\n${LIST}`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const df = new DataForest({ accessKey: 'a'.repeat(20), secretKey: 'b'.repeat(40), isolated: true, endpoint });
  await df.call('accounts.getList');
  await df.call('accounts.getList', {}, { headers: { traceparent: '00-own' } });
  instrument(api, { propagate: false });
  await df.call('accounts.getList');
  instrument(undefined);
  await df.call('accounts.getList');
  server.close();
  const call = exporter.getFinishedSpans().find((each) => each.name === 'accounts.getList')?.spanContext();
  const sent = heads.map((head) => /traceparent: (.*)\r/.exec(head)?.[1]);
  assert.deepEqual(sent, [`00-${call?.traceId}-${call?.spanId}-01`, '00-own', undefined, undefined]);
  assert.equal(exporter.getFinishedSpans().filter((each) => each.name === 'accounts.getList').length, 3);
});

test('what is not the API is refused', () => {
  assert.throws(() => instrument({} as never), ConfigError);
});
