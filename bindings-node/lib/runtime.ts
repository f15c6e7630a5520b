/**
 * Waits for calls, and keeps the process alive meanwhile and no longer.
 *
 * All calls of a thread share one bridge. The core wakes the event loop once
 * for a batch of replies; a wake-up by itself holds no process alive, so that
 * an idle client never keeps a program from ending. A timer does it while a
 * call is in flight.
 */

import { setInterval } from 'node:timers';

import { configError, crossing, kindOf } from './checks';
import { GureumError } from './errors';
import { native } from './native';
import type { NativeBridge, NativeClient, StartPart } from './native';

/** How `take` marks an event; `bridge.rs` has the same numbers. */
const MARK = { error: 0, answer: 1, end: 2, keys: 3, log: 4 } as const;

/** The reply to a call. */
export interface Reply {
  ok: boolean;
  /** Whether nothing follows. */
  end: boolean;
  /** The answer, or the error in JSON. */
  body: string | Uint8Array;
  /** How the call went, in JSON, if that was asked for. */
  meta: string;
}

/** What somebody wants to know about a call besides its answer. May be set until the event loop turns. */
export interface Wish {
  meta: boolean;
}

interface Waiting {
  wish: Wish | undefined;
  settle(reply: Reply): void;
}

/** Answers a request for keys with a JSON object. */
export type Provide = () => Promise<string>;

/** Where log records go: `console` and most loggers fit. */
export interface Logger {
  debug?(line: string): void;
  info?(line: string): void;
  warn?(line: string): void;
  error?(line: string): void;
}

/** The least severe record that a logger gets. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const LEVELS: Record<LogLevel, number> = { debug: 10, info: 20, warn: 30, error: 40 };
const OFF = 255;
/** How much of each call `Bridge.start` takes. */
const PARTS = 6;

const waiting = new Map<number, Waiting>();
const providers = new Map<number, WeakRef<Provide>>();
const forgotten = new FinalizationRegistry<number>((number) => providers.delete(number));
let opened: NativeBridge | undefined;
let logger: Logger | undefined;
/** Calls that begin in this turn, `PARTS` each. */
let starts: StartPart[] = [];
let nextNumber = 0;
let nextProvider = 0;
let alive: NodeJS.Timeout | undefined;

/** The bridge of this thread. */
export function bridge(): NativeBridge {
  opened ??= crossing(() => new native.Bridge(wake));
  return opened;
}

function wake(): void {
  try {
    deliver(bridge());
  } catch (error) {
    // Nobody knows whose replies were lost in a defect, and who waits for one would wait for ever.
    for (const number of [...waiting.keys()]) giveUp(number, error);
  }
  if (waiting.size === 0) alive?.unref();
}

function deliver(here: NativeBridge): void {
  const events = crossing(() => here.take());
  let reply = 0;
  for (let at = 0; at < events.length; at += 3) {
    const mark = events[at];
    const number = events[at + 1] as number;
    const content = events[at + 2] as string;
    if (mark === MARK.keys) answerKeys(here, number, events[at + 2] as number);
    else if (mark === MARK.log) queueMicrotask(() => log(number, content));
    else settle(here, reply++, mark as number, number, content);
  }
}

/** Ends the wait for a call with the defect that kept its reply away. */
function giveUp(number: number, error: unknown): void {
  const call = waiting.get(number);
  if (!(error instanceof GureumError)) throw error;
  waiting.delete(number);
  call?.settle({ ok: false, end: true, body: JSON.stringify(error), meta: '' });
}

function settle(here: NativeBridge, index: number, mark: number, number: number, body: string): void {
  const call = waiting.get(number);
  if (call === undefined) return;
  const meta = call.wish?.meta === true ? crossing(() => here.meta(index)) : '';
  waiting.delete(number);
  call.settle({ ok: mark !== MARK.error, end: mark === MARK.end, body, meta });
}

/**
 * Starts a call, together with others of this turn: one crossing, and one wake-up of the core's thread. A call that has
 * no company does not wait for one.
 */
export function start(
  client: NativeClient,
  number: number,
  operation: string,
  input: string,
  options: string,
  isFile: boolean,
): void {
  starts.push(client, number, operation, input, options, isFile);
  if (waiting.size === 0) startAll();
  else if (starts.length === PARTS) queueMicrotask(handOver);
}

function startAll(): void {
  const calls = starts;
  starts = [];
  bridge().start(calls);
}

/** Starts the calls that begin in this turn now. */
export function handOver(): void {
  const calls = starts;
  if (calls.length === 0) return;
  try {
    crossing(startAll);
  } catch (error) {
    // Their callers are past the place where it could be thrown.
    for (let at = 0; at < calls.length; at += PARTS) giveUp(calls[at + 1] as number, error);
  }
}

/** The reply to the call that `begin` starts under a number. Rejects only with the reason of the signal. */
export async function replyTo(
  begin: (number: number) => void,
  signal?: AbortSignal,
  wish?: Wish,
): Promise<Reply> {
  signal?.throwIfAborted();
  // A number of 32 bits, as the native side has it. Two calls in flight are never that far apart.
  nextNumber = (nextNumber + 1) >>> 0;
  const number = nextNumber;
  crossing(() => begin(number));
  if (signal === undefined) return settled(number, wish);
  const onAbort = (): void => {
    handOver();
    cancel(number);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const reply = await settled(number, wish);
    // Also if an answer was on its way already: whoever aborts counts on getting none.
    signal.throwIfAborted();
    return reply;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function cancel(number: number): void {
  try {
    crossing(() => bridge().cancel(number));
  } catch (error) {
    // Thrown in a listener, it would end the process.
    giveUp(number, error);
  }
}

function settled(number: number, wish: Wish | undefined): Promise<Reply> {
  return new Promise((settle) => {
    waiting.set(number, { wish, settle });
    if (waiting.size > 1) return;
    // Twenty-four days; what matters is that it is there.
    alive ??= setInterval(() => {}, 2 ** 31 - 1);
    alive.ref();
  });
}

/** Notes a provider of keys for as long as somebody holds on to it, and gives its number. */
export function noteProvider(provide: Provide): number {
  nextProvider += 1;
  providers.set(nextProvider, new WeakRef(provide));
  forgotten.register(provide, nextProvider);
  return nextProvider;
}

function answerKeys(here: NativeBridge, provider: number, request: number): void {
  const provide = providers.get(provider)?.deref();
  if (provide === undefined) {
    here.refuse(request, 'its client is gone');
    return;
  }
  provide()
    .then((keys) => crossing(() => here.supply(request, keys)))
    .catch((error: unknown) => here.refuse(request, reasonOf(error)))
    // A defect in refusing refuses too.
    .catch(() => {});
}

/** What went wrong with a provider. The text of a foreign error may hold a secret, so it is not repeated. */
function reasonOf(error: unknown): string {
  try {
    if (error instanceof GureumError) return error.detail;
    return `it threw ${error instanceof Error ? error.constructor.name : typeof error}`;
  } catch {
    return 'it threw something that cannot be looked at';
  }
}

/**
 * Sends what the core has to say to `to` from now on; nothing ends it.
 *
 * There is one log for all clients of a thread. It never holds a secret.
 */
export function setLogger(to: Logger | undefined, level: LogLevel = 'info'): void {
  if (to !== undefined && (typeof to !== 'object' || to === null)) throw configError(`the logger is ${kindOf(to)}, not an object`);
  if (!Object.hasOwn(LEVELS, level)) throw configError('the log level is unknown', `use ${Object.keys(LEVELS).join(', ')}`);
  logger = to;
  if (opened === undefined && to === undefined) return;
  crossing(() => bridge().listen(to === undefined ? OFF : LEVELS[level]));
}

function log(level: number, line: string): void {
  const name = level >= 40 ? 'error' : level >= 30 ? 'warn' : level >= 20 ? 'info' : 'debug';
  logger?.[name]?.(line);
}
