/**
 * What a client tells while it works.
 *
 * Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
 */

/** What can happen. */
export type EventName = 'request' | 'response' | 'retry' | 'found_again' | 'state';

/** Something that happened in a call or a wait. It holds no secret. */
export interface CallEvent {
  /** What happened. */
  readonly event: EventName;
  /** When it happened, in milliseconds since 1970. */
  readonly timeMs: number;
  /** The operation, for example `accounts.create`; method and path if it has no name. */
  readonly operation?: string;
  /** Method of HTTP. */
  readonly method?: string;
  /** The address. Values of its query that no description knows are masked. */
  readonly url?: string;
  /** Which attempt of the call it is, from 1. */
  readonly attempt?: number;
  /** HTTP status, if an answer came. */
  readonly status?: number;
  /** How long the attempt took, in milliseconds. */
  readonly elapsedMs?: number;
  /** The pause before the attempt, or before the next one, in milliseconds. */
  readonly pauseMs?: number;
  /** The vendor's request id. */
  readonly requestId?: string;
  /** Kind of the error, for example `RateLimit`. */
  readonly error?: string;
  /** Why the attempt failed, in words. */
  readonly reason?: string;
  /** The wait, for example `accounts.waitUntilRunning`. */
  readonly wait?: string;
  /** The id of the resource that is waited for. */
  readonly resource?: string;
  /** The state that the resource has now. */
  readonly state?: string;
  /** The state that it had before; absent at first. */
  readonly before?: string;
}

/** Code of yours that is told what happens. Nothing that it throws, gives or takes its time with hurts a call. */
export interface Hooks {
  /** An attempt is about to be sent. */
  onRequest?: ((event: CallEvent) => void) | undefined;
  /** An attempt has ended, with an answer or without one. */
  onResponse?: ((event: CallEvent) => void) | undefined;
  /** An attempt failed, and another one follows after a pause. */
  onRetry?: ((event: CallEvent) => void) | undefined;
}

/** The hook of each event that has one. */
export const HOOK_OF: Readonly<Partial<Record<EventName, keyof Hooks>>> = {
  request: 'onRequest',
  response: 'onResponse',
  retry: 'onRetry',
};

/** All that can happen. */
export const EVENTS: readonly EventName[] = ['request', 'response', 'retry', 'found_again', 'state'];
