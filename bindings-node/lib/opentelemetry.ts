/**
 * Spans of OpenTelemetry for the calls of all clients of this thread.
 *
 * There is no dependency: the program hands over its `@opentelemetry/api`. A call is a span of the kind client, named after
 * its operation, below the active span; each attempt is a span below it, by the semantic conventions of HTTP.
 */

import { configError } from './checks';
import type { CallEvent } from './generated/events';
import { said } from './language';
import { VERSION } from './native';
import type { Meta } from './response';
import type { Reply } from './runtime';
import { traceWith } from './tracing';
import type { TracedCall } from './tracing';

/** Attributes of a span. */
export type SpanAttributes = Record<string, string | number>;

/** What is needed of a span of `@opentelemetry/api`. */
export interface OpenTelemetrySpan {
  /** Adds attributes. */
  setAttributes(attributes: SpanAttributes): unknown;
  /** Another name. */
  updateName(name: string): unknown;
  /** Adds an event, at a time in milliseconds since 1970. */
  addEvent(name: string, time?: number): unknown;
  /** Says how it went. */
  setStatus(status: { code: number; message?: string }): unknown;
  /** Ends it, at a time in milliseconds since 1970. */
  end(time?: number): void;
}

/** What is needed of a tracer of `@opentelemetry/api`. */
export interface OpenTelemetryTracer {
  /** Begins a span below that of a context. */
  startSpan(
    name: string,
    options: { kind: number; startTime?: number; attributes?: SpanAttributes },
    // biome-ignore lint/suspicious/noExplicitAny: a context is the API's own affair
    context: any,
  ): OpenTelemetrySpan;
}

// biome-ignore lint/suspicious/noExplicitAny: contexts and spans of the API are handed through as they are
type Foreign = any;

/** What is needed of `@opentelemetry/api`: pass the whole module. */
export interface OpenTelemetryApi {
  /** Makes tracers, and puts spans into contexts. */
  trace: {
    getTracer(name: string, version?: string): OpenTelemetryTracer;
    setSpan(context: Foreign, span: Foreign): Foreign;
  };
  /** What is active. */
  context: { active(): Foreign; with(context: Foreign, work: () => Foreign): Foreign };
  /** Writes a context into headers. */
  propagation: { inject(context: Foreign, carrier: object): void };
}

/** How calls are traced. */
export interface TraceOptions {
  /** Where spans come from; else the tracer `gureum` of the provider that the program has set. */
  tracer?: OpenTelemetryTracer | undefined;
  /** Whether requests carry the headers of the program's propagator, `traceparent` as a rule. Default `true`. */
  propagate?: boolean | undefined;
}

/** As `@opentelemetry/api` numbers them. */
const CLIENT = 2;
const ERROR = 2;

/** From now on the calls of this thread are traced; `undefined` ends that. */
export function instrument(api: OpenTelemetryApi | undefined, options: TraceOptions = {}): void {
  if (api === undefined) {
    traceWith(undefined);
    return;
  }
  if (typeof api?.trace?.getTracer !== 'function' || typeof api.propagation?.inject !== 'function') {
    throw configError('this is not the module `@opentelemetry/api`', said("pass `import * as api from '@opentelemetry/api'`"));
  }
  const tracer = options.tracer ?? api.trace.getTracer('gureum', VERSION);
  const carried = (given: string, context: Foreign): string => {
    const headers: Record<string, string> = {};
    if (options.propagate !== false) api.propagation.inject(context, headers);
    const own = given === '' ? {} : (JSON.parse(given) as { headers?: Record<string, string> });
    return JSON.stringify({ ...own, trail: true, headers: over(headers, own.headers ?? {}) });
  };
  traceWith({
    begin: (operation) => new Traced(api, tracer, operation, carried),
    carried: (given) => carried(given, api.context.active()),
  });
}

/** Headers of the user come before those of a propagator. */
function over(added: Record<string, string>, own: Record<string, string>): Record<string, string> {
  const names = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  return { ...Object.fromEntries(Object.entries(added).filter(([name]) => !names.has(name.toLowerCase()))), ...own };
}

class Traced implements TracedCall {
  readonly #api: OpenTelemetryApi;
  readonly #tracer: OpenTelemetryTracer;
  readonly #carried: (given: string, context: Foreign) => string;
  readonly #span: OpenTelemetrySpan;
  readonly #context: Foreign;

  constructor(api: OpenTelemetryApi, tracer: OpenTelemetryTracer, operation: string, carried: (given: string, context: Foreign) => string) {
    this.#api = api;
    this.#tracer = tracer;
    this.#carried = carried;
    this.#span = tracer.startSpan(operation === '' ? 'gureum' : operation, { kind: CLIENT }, api.context.active());
    this.#context = api.trace.setSpan(api.context.active(), this.#span);
  }

  options(given: string): string {
    return this.#carried(given, this.#context);
  }

  run<T>(work: () => T): T {
    return this.#api.context.with(this.#context, work) as T;
  }

  ended(reply: Reply, text: string): void {
    const meta = (text === '' ? {} : JSON.parse(text)) as Meta & { events?: CallEvent[] };
    const operation = meta.operation ?? '';
    this.#span.updateName(operation);
    let last: SpanAttributes = {};
    for (const event of meta.events ?? []) {
      if (event.event === 'found_again') this.#span.addEvent(event.event, event.timeMs);
      if (event.event !== 'response') continue;
      last = ofHttp(event);
      this.#attempt(event, last);
    }
    this.#span.setAttributes({ ...last, 'gureum.operation': operation });
    if (reply.ok) {
      if (meta.status !== undefined) this.#span.setAttributes({ 'http.response.status_code': meta.status });
    } else {
      const { kind, message } = JSON.parse(reply.body as string) as { kind: string; message: string };
      fail(this.#span, kind, message);
    }
    this.#span.end();
  }

  failed(error: unknown): void {
    fail(this.#span, error instanceof Error ? error.name : typeof error);
    this.#span.end();
  }

  #attempt(event: CallEvent, attributes: SpanAttributes): void {
    const startTime = event.timeMs - (event.elapsedMs ?? 0);
    const span = this.#tracer.startSpan(event.method ?? 'HTTP', { kind: CLIENT, startTime, attributes }, this.#context);
    span.setAttributes({ 'gureum.operation': event.operation ?? '' });
    const attempt = event.attempt ?? 1;
    if (attempt > 1) span.setAttributes({ 'http.request.resend_count': attempt - 1 });
    if (event.error !== undefined) {
      const isHttp = event.status !== undefined && event.status >= 400;
      fail(span, isHttp ? String(event.status) : event.error, event.reason);
    }
    span.end(event.timeMs);
  }
}

function fail(span: OpenTelemetrySpan, kind: string, message?: string): void {
  span.setAttributes({ 'error.type': kind });
  span.setStatus(message === undefined ? { code: ERROR } : { code: ERROR, message });
}

/** What the semantic conventions of HTTP have for an attempt. */
function ofHttp(event: CallEvent): SpanAttributes {
  if (event.url === undefined) return {};
  const { hostname, port, protocol } = new URL(event.url);
  const found = {
    'http.request.method': event.method,
    'url.full': event.url,
    'server.address': hostname,
    'server.port': port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port),
    'http.response.status_code': event.status,
    'gureum.request_id': event.requestId,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as SpanAttributes;
}
