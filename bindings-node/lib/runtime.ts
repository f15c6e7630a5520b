/**
 * Waits for calls, and keeps the process alive meanwhile and no longer.
 *
 * All calls of a thread share one bridge. The core wakes the event loop once
 * for a batch of replies; a wake-up by itself holds no process alive, so that
 * an idle client never keeps a program from ending. While a call is in flight
 * it does: the native side sees to that where calls begin and replies are taken. Nothing here uses a timer or `queueMicrotask`:
 * tests replace those, and a program would end in the middle of a call.
 */

import { AsyncLocalStorage } from 'node:async_hooks';

import { configError, isThenable, kindOf } from './checks';
import { crossing } from './crossing';
import { GureumError } from './errors';
import { MARK } from './generated/kinds';
import { said } from './language';
import { native } from './native';
import type { NativeBridge, NativeClient, StartPart } from './native';

/** The reply to a call. */
export interface Reply {
  ok: boolean;
  /** Whether nothing follows. */
  end: boolean;
  /** The answer, or the error in JSON. */
  body: string | Uint8Array;
  /** How the call went, in JSON, if that was asked for. */
  meta: string;
  /** In which batch it came, and where in it, for those who want to know more at once. */
  batch: number;
  index: number;
}

/** What somebody wants to know about a call besides its answer. May be set until the event loop turns. */
export interface Wish {
  meta: boolean;
}

/** Runs something in the context, as `AsyncLocalStorage` has it, of whoever took it. */
export type Context = (work: () => void) => void;

/** The context of the present moment. */
export function contextOfNow(): Context {
  return AsyncLocalStorage.snapshot();
}

interface Waiting {
  wish: Wish | undefined;
  settle(reply: Reply): void;
  /** Where the call was made. Taking it is not for nothing, so only if there is anybody who may ask. */
  context: Context | undefined;
}

/** The calls that a signal can end. One listener serves them all: Node warns of a signal with many. */
interface Watch {
  numbers: Set<number>;
  onAbort(): void;
}

/** Answers requests for keys with a JSON object. */
export interface Provide {
  ask(): Promise<string>;
  /** Where its client was opened. Kept here, because whatever holds it must be held by the client alone. */
  context: Context;
}

/** What a record says, as data: names in camel case, see `docs/events.md`. */
export type LogAttributes = Readonly<Record<string, string | number | boolean>>;

/** Where log records go: `console` and most loggers fit. */
export interface Logger {
  debug?(line: string, attributes: LogAttributes): void;
  info?(line: string, attributes: LogAttributes): void;
  warn?(line: string, attributes: LogAttributes): void;
  error?(line: string, attributes: LogAttributes): void;
}

/** The least severe record that a logger gets. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const LEVELS: Record<LogLevel, number> = { debug: 10, info: 20, warn: 30, error: 40 };
const OFF = 255;
/** How much of each call `Bridge.start` takes. */
const PARTS = 6;

const waiting = new Map<number, Waiting>();
const providers = new Map<number, WeakRef<Provide>>();
const watched = new WeakMap<AbortSignal, Watch>();
const forgotten = new FinalizationRegistry<number>((number) => providers.delete(number));
let opened: NativeBridge | undefined;
let logger: Logger | undefined;
/** Where the logger was set: for records that belong to no call. */
let loggerContext: Context | undefined;
let hasWarned = false;
/** Calls that begin in this turn, `PARTS` each. */
let starts: StartPart[] = [];
let nextNumber = 0;
/** Who tells the hooks. */
let hear: ((number: number, event: string) => void) | undefined;
let nextProvider = 0;
let batch = 0;

/** What happens in calls goes there from now on. */
export function hearWith(tell: (number: number, event: string) => void): void {
  hear = tell;
}

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
}

/** Does it in this turn, after what is being done. By the language alone: no program can replace what `await` does. */
async function soon(work: () => void): Promise<void> {
  await undefined;
  work();
}

function deliver(here: NativeBridge): void {
  const events = crossing(() => here.take());
  batch += 1;
  let reply = 0;
  for (let at = 0; at < events.length; at += 3) {
    const mark = events[at];
    const number = events[at + 1] as number;
    const content = events[at + 2];
    if (mark === MARK.keys) answerKeys(here, number, content as number[]);
    else if (mark === MARK.log) deliverRecord(number, content as unknown as [string, string]);
    // Later, because a hook may do anything, and replies that came together should not wait for it.
    else if (mark === MARK.event) void soon(() => hear?.(number, content as string));
    else settle(here, reply++, mark as number, number, content as string);
  }
}

/** Ends the wait for a call with the defect that kept its reply away. */
function giveUp(number: number, error: unknown): void {
  const call = waiting.get(number);
  if (!(error instanceof GureumError)) throw error;
  waiting.delete(number);
  call?.settle({ ok: false, end: true, body: JSON.stringify(error), meta: '', batch: 0, index: 0 });
}

/** How the call went, in JSON, as long as no other batch has come: so in the turn of its reply. */
export function metaOf(reply: Reply): string {
  if (reply.meta !== '') return reply.meta;
  return reply.batch === batch ? crossing(() => bridge().meta(reply.index)) : '{}';
}

function settle(here: NativeBridge, index: number, mark: number, number: number, body: string): void {
  const call = waiting.get(number);
  if (call === undefined) return;
  const meta = call.wish?.meta === true ? crossing(() => here.meta(index)) : '';
  waiting.delete(number);
  call.settle({ ok: mark !== MARK.error, end: mark === MARK.end, body, meta, batch, index });
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
  else if (starts.length === PARTS) void soon(handOver);
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
  if (signal === undefined) {
    crossing(() => begin(number));
    return settled(number, wish);
  }
  // First, so that nothing has begun if this signal cannot be listened to.
  watch(signal, number);
  try {
    crossing(() => begin(number));
    const reply = await settled(number, wish);
    // Also if an answer was on its way already: whoever aborts counts on getting none.
    signal.throwIfAborted();
    return reply;
  } finally {
    unwatch(signal, number);
  }
}

function watch(signal: AbortSignal, number: number): void {
  let entry = watched.get(signal);
  if (entry === undefined) {
    const numbers = new Set<number>();
    const onAbort = (): void => {
      handOver();
      for (const each of [...numbers]) cancel(each);
    };
    entry = { numbers, onAbort };
    watched.set(signal, entry);
  }
  entry.numbers.add(number);
  if (entry.numbers.size === 1) signal.addEventListener('abort', entry.onAbort);
}

function unwatch(signal: AbortSignal, number: number): void {
  const entry = watched.get(signal);
  if (entry?.numbers.delete(number) === true && entry.numbers.size === 0) signal.removeEventListener('abort', entry.onAbort);
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
    const context = logger === undefined && providers.size === 0 ? undefined : contextOfNow();
    waiting.set(number, { wish, settle, context });
  });
}

/** Notes a provider of keys for as long as somebody holds on to it, and gives its number. */
export function noteProvider(provide: Provide): number {
  nextProvider += 1;
  providers.set(nextProvider, new WeakRef(provide));
  forgotten.register(provide, nextProvider);
  return nextProvider;
}

function answerKeys(here: NativeBridge, number: number, [request = 0, call = 0]: number[]): void {
  const provide = providers.get(number)?.deref();
  if (provide === undefined) {
    here.refuse(request, 'its client is gone');
    return;
  }
  // Where the call was made that needs them. It may be over, if others wait for the same keys.
  const context = waiting.get(call)?.context ?? provide.context;
  context(() => {
    provide
      .ask()
      .then((keys) => crossing(() => here.supply(request, keys)))
      .catch((error: unknown) => here.refuse(request, reasonOf(error)))
      // A defect in refusing refuses too.
      .catch(() => {});
  });
}

/** What went wrong with a provider. The text of a foreign error may hold a secret, so it is not repeated. */
function reasonOf(error: unknown): string {
  try {
    if (error instanceof GureumError) return error.detail;
    return `it threw ${nameOf(error)}`;
  } catch {
    return 'it threw something that cannot be looked at';
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}

/**
 * Sends what the core has to say to `to` from now on; nothing ends it.
 *
 * There is one log for all clients of a thread. It never holds a secret.
 */
export function setLogger(to: Logger | undefined, level: LogLevel = 'info'): void {
  if (to !== undefined && (typeof to !== 'object' || to === null)) throw configError(`the logger is ${kindOf(to)}, not an object`);
  if (!Object.hasOwn(LEVELS, level)) throw configError('the log level is unknown', said(`use one of: ${Object.keys(LEVELS).map((name) => `\`${name}\``).join(', ')}`));
  logger = to;
  loggerContext = to === undefined ? undefined : contextOfNow();
  if (opened === undefined && to === undefined) return;
  crossing(() => bridge().listen(to === undefined ? OFF : LEVELS[level]));
}

/** `where` holds the number of the call and the level, which has eight bits. */
function deliverRecord(where: number, [line, data]: [string, string]): void {
  const context = waiting.get(Math.floor(where / 256))?.context ?? loggerContext;
  const say = (): void => log(where % 256, line, data);
  // Later, because a logger may do anything, and replies that came together should not wait for it.
  if (context !== undefined) void soon(() => context(say));
}

/** A logger that fails is no reason to end a program, and no call is to blame. */
function log(level: number, line: string, data: string): void {
  const name = level >= 40 ? 'error' : level >= 30 ? 'warn' : level >= 20 ? 'info' : 'debug';
  try {
    const said: unknown = logger?.[name]?.(line, attributesOf(data));
    if (isThenable(said)) Promise.resolve(said).catch(warnOfLogger);
  } catch (error) {
    warnOfLogger(error);
  }
}

function attributesOf(data: string): LogAttributes {
  const named = Object.entries(JSON.parse(data) as LogAttributes);
  return Object.fromEntries(named.map(([name, value]) => [name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), value]));
}

function warnOfLogger(error: unknown): void {
  if (hasWarned) return;
  hasWarned = true;
  try {
    process.emitWarning(`the logger given to gureum failed with ${nameOf(error)}; further failures are not told`, 'GureumWarning');
  } catch {
    // What cannot be looked at cannot be told either.
  }
}
