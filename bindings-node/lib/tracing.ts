/** Whether somebody traces calls, and how: `instrument` fills it in. */

import { isObserved } from './hooks';
import { metaOf, replyTo } from './runtime';
import type { Reply, Wish } from './runtime';

/** A call that is traced. */
export interface TracedCall {
  /** The options with which it is traced. */
  options(options: string): string;
  /** Does it where the span is the active one. */
  run<T>(work: () => T): T;
  /** Takes down what the reply says, and ends. */
  ended(reply: Reply, meta: string): void;
  /** Ends without a reply. */
  failed(error: unknown): void;
}

/** What traces. */
export interface Tracing {
  begin(operation: string): TracedCall;
  /** Options of a list or a wait, whose steps are traced one by one. */
  carried(options: string): string;
}

let tracing: Tracing | undefined;

/** From now on `to` traces; nobody, without it. */
export function traceWith(to: Tracing | undefined): void {
  tracing = to;
}

/** Options with a channel that wants to hear of the call. */
function observed(options: string): string {
  if (!isObserved()) return options;
  return JSON.stringify({ tells: 0, ...(options === '' ? {} : (JSON.parse(options) as object)) });
}

/** Options of a list, as somebody may want to hear of its pages. */
export function optionsOfSteps(options: string): string {
  return observed(tracing === undefined ? options : tracing.carried(options));
}

/** The reply to the call that `begin` starts under a number. */
export function replyOf(
  operation: string,
  options: string,
  begin: (number: number, options: string) => void,
  signal?: AbortSignal,
  wish?: Wish,
): Promise<Reply> {
  const given = observed(options);
  if (tracing === undefined) return replyTo((number) => begin(number, given), signal, wish);
  const call = tracing.begin(operation);
  return traced(call, () => {
    const own = call.options(given);
    return replyTo((number) => begin(number, own), signal, wish);
  });
}

/** The reply to a step of a list or a wait. */
export function stepOf(begin: (number: number) => void, signal?: AbortSignal): Promise<Reply> {
  if (tracing === undefined) return replyTo(begin, signal);
  return traced(tracing.begin(''), () => replyTo(begin, signal));
}

async function traced(call: TracedCall, work: () => Promise<Reply>): Promise<Reply> {
  try {
    const reply = await call.run(work);
    call.ended(reply, metaOf(reply));
    return reply;
  } catch (error) {
    call.failed(error);
    throw error;
  }
}
