/** One SDK for the data and AI platform services of the Korean clouds. */

export { Client } from './client';
export type {
  Call,
  CallOptions,
  ClientOptions,
  Credentials,
  Limits,
  Look,
  LookOptions,
  Pages,
  Progress,
  RawResponse,
  Wait,
  WaitLimit,
  WaitOptions,
} from './client';
export { doctor } from './doctor';
export type { DoctorOptions, DoctorReport, DoctorVerdict, Finding, FoundKeys, KeyPlace, ServiceReport } from './doctor';
export { Download } from './download';
export * from './generated/clients';
export * from './generated/clouds';
export * from './generated/errors';
export type { CallEvent, EventName, Hooks } from './generated/events';
export { Keytab } from './keytab';
export type { KeytabEntry } from './keytab';
export { mapLimit } from './map-limit';
export type { MapOptions, Outcome } from './map-limit';
export { VERSION } from './native';
export { instrument } from './opentelemetry';
export type { OpenTelemetryApi, OpenTelemetrySpan, OpenTelemetryTracer, SpanAttributes, TraceOptions } from './opentelemetry';
export { setLogger } from './runtime';
export type { LogAttributes, Logger, LogLevel } from './runtime';
export { Session } from './session';
export { toDate } from './time';
export type { WayAction, WayOptions, WayPlan, WayStep } from './way';
