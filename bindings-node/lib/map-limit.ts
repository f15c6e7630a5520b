/** Many calls at once: never more than a limit, from any number of inputs. */

import { setMaxListeners } from 'node:events';

import { inputError, kindOf, signal as signalOf } from './checks';

/** How `mapLimit` goes about it. */
export interface MapOptions {
  /** How many calls are in flight at most, 1 to 1000; 64 if nothing is said. */
  readonly concurrency?: number | undefined;
  /** Whether results come in the order of their inputs (`true`), or as they are there (`false`). */
  readonly ordered?: boolean | undefined;
  /**
   * `throw`: the first call that fails ends it; nothing more is pulled, and the signal that calls were given aborts.
   * `collect`: every input gives an `Outcome`, whatever came of its call.
   */
  readonly onError?: 'throw' | 'collect' | undefined;
  /** Ends it: calls in flight get it too, if they take the signal that they are given. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of one call of `mapLimit` with `onError: 'collect'`. `index` is the place of its input, from 0 on. */
export type Outcome<I, R> = { readonly index: number; readonly input: I } & PromiseSettledResult<R>;

type Call<I, R> = (input: I, signal: AbortSignal) => R | PromiseLike<R>;
type Source<I> = Iterable<I> | AsyncIterable<I>;

// Results that may wait for an earlier one, for each call in flight: one slow call holds up the others only then.
const AHEAD = 4;
const MOST = 1000;

/**
 * Makes a call for each input, many at once, and gives their results.
 *
 * ```ts
 * for await (const account of mapLimit(ids, (id, signal) => df.accounts.getDetail({ id }, { signal }))) …
 * ```
 *
 * Inputs are pulled when there is room for their calls, so there may be any number of them. Leaving the loop ends what is in
 * flight. Nothing is pulled or called before the first result is asked for.
 */
export function mapLimit<I, R>(
  inputs: Source<I>,
  call: Call<I, R>,
  options: MapOptions & { readonly onError: 'collect' },
): AsyncGenerator<Outcome<I, Awaited<R>>, void, undefined>;
export function mapLimit<I, R>(inputs: Source<I>, call: Call<I, R>, options?: MapOptions): AsyncGenerator<Awaited<R>, void, undefined>;
export function mapLimit<I, R>(
  inputs: Source<I>,
  call: Call<I, R>,
  options: MapOptions = {},
): AsyncGenerator<Outcome<I, Awaited<R>> | Awaited<R>, void, undefined> {
  if (typeof options !== 'object' || options === null) throw inputError('`mapLimit` takes an object of options; write `{ concurrency: 8 }`');
  const { concurrency = 64, ordered = true, onError = 'throw' } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST) {
    throw inputError(`\`concurrency\` is a whole number from 1 to ${MOST}`);
  }
  if (typeof ordered !== 'boolean') throw inputError('`ordered` is no boolean');
  if (onError !== 'throw' && onError !== 'collect') throw inputError('`onError` is `throw` or `collect`');
  if (typeof call !== 'function') throw inputError(`what \`mapLimit\` calls is no function but ${kindOf(call)}`);
  const signal = signalOf(options.signal);
  return walk(new Inputs(inputs), call, new Window<I, Awaited<R>>(concurrency, ordered, onError === 'collect'), signal);
}

async function* walk<I, R>(
  inputs: Inputs<I>,
  call: Call<I, R>,
  window: Window<I, Awaited<R>>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Outcome<I, Awaited<R>> | Awaited<R>, void, undefined> {
  const ended = new AbortController();
  // As many listen as there are calls in flight, and that is no leak.
  setMaxListeners(0, ended.signal);
  const wakeup = new Wakeup();
  const abort = (): void => {
    ended.abort(signal?.reason);
    wakeup.wake();
  };
  signal?.addEventListener('abort', abort, { once: true });
  const begin = (input: I): void => {
    const place = window.begin(input);
    // A call that throws at once fails like one that rejects.
    void (async (): Promise<Awaited<R>> => await call(input, ended.signal))().then(
      (value) => window.settle(place, { status: 'fulfilled', value }),
      (reason: unknown) => window.settle(place, { status: 'rejected', reason }),
    ).then(() => wakeup.wake());
  };
  try {
    while (true) {
      signal?.throwIfAborted();
      while (window.hasRoom()) {
        const next = inputs.next(wakeup);
        if (next === undefined) break;
        begin(next.input);
      }
      const outcome = window.take();
      if (outcome !== undefined) yield window.given(outcome);
      else if (inputs.isOver && window.isEmpty()) break;
      else await wakeup.woken();
    }
    // What was begun was given first: it was done.
    inputs.throwIfBroken();
  } finally {
    signal?.removeEventListener('abort', abort);
    ended.abort();
    inputs.end();
  }
}

/** Wakes the one who waits; who is woken while nobody waits wakes the next one. */
class Wakeup {
  #wake: (() => void) | undefined;
  #isWoken = false;

  wake(): void {
    this.#isWoken = true;
    this.#wake?.();
  }

  async woken(): Promise<void> {
    if (!this.#isWoken) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#wake = undefined;
    this.#isWoken = false;
  }
}

/** Inputs, one by one, of either kind of source. A slow one holds up no result. */
class Inputs<I> {
  isOver = false;
  readonly #sync: Iterator<I> | undefined;
  readonly #async: AsyncIterator<I> | undefined;
  #isPulling = false;
  #pulled: { readonly input: I } | undefined;
  #broken: { readonly error: unknown } | undefined;

  constructor(inputs: Source<I>) {
    const given = inputs as Partial<Iterable<I> & AsyncIterable<I>> | null | undefined;
    if (typeof inputs === 'string') throw inputError('the inputs are one text; pass a list of them');
    if (typeof given?.[Symbol.asyncIterator] === 'function') this.#async = given[Symbol.asyncIterator]?.();
    else if (typeof given?.[Symbol.iterator] === 'function') this.#sync = given[Symbol.iterator]?.();
    else throw inputError(`the inputs are ${kindOf(inputs)}, nothing to walk over`);
  }

  /** The next one; nothing if there is none, or none yet. */
  next(wakeup: Wakeup): { readonly input: I } | undefined {
    if (this.isOver) return undefined;
    if (this.#async !== undefined) return this.#pull(this.#async, wakeup);
    try {
      const step = (this.#sync as Iterator<I>).next();
      if (step.done !== true) return { input: step.value };
      this.isOver = true;
    } catch (error) {
      this.#break(error);
    }
    return undefined;
  }

  throwIfBroken(): void {
    if (this.#broken !== undefined) throw this.#broken.error;
  }

  /** Tells the source that nobody pulls any more, as leaving a loop does. One that is pulling now hears it after that. */
  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    const ignored = (): void => {};
    if (this.#sync !== undefined) this.#sync.return?.();
    else void Promise.resolve(this.#async?.return?.()).then(ignored, ignored);
  }

  #pull(source: AsyncIterator<I>, wakeup: Wakeup): { readonly input: I } | undefined {
    const pulled = this.#pulled;
    this.#pulled = undefined;
    if (pulled !== undefined || this.#isPulling) return pulled;
    this.#isPulling = true;
    const done = (step: IteratorResult<I>): void => {
      if (step.done === true) this.isOver = true;
      else this.#pulled = { input: step.value };
    };
    void (async (): Promise<IteratorResult<I>> => source.next())()
      .then(done, (error: unknown) => this.#break(error))
      .then(() => {
        this.#isPulling = false;
        wakeup.wake();
      });
    return undefined;
  }

  #break(error: unknown): void {
    this.isOver = true;
    this.#broken = { error };
  }
}

/** The inputs that were pulled and whose results were not given yet. */
class Window<I, R> {
  readonly #done = new Map<number, Outcome<I, R>>();
  readonly #inputs = new Map<number, I>();
  #begun = 0;
  #inFlight = 0;
  #taken = 0;
  #hasFailed = false;

  constructor(
    readonly concurrency: number,
    readonly ordered: boolean,
    readonly collects: boolean,
  ) {}

  hasRoom(): boolean {
    if (this.#hasFailed && !this.collects) return false;
    const ahead = this.#begun - this.#taken;
    return this.#inFlight < this.concurrency && ahead < this.concurrency * (this.ordered ? AHEAD : 1);
  }

  begin(input: I): number {
    this.#inFlight += 1;
    this.#inputs.set(this.#begun, input);
    this.#begun += 1;
    return this.#begun - 1;
  }

  settle(index: number, came: PromiseSettledResult<R>): void {
    this.#inFlight -= 1;
    this.#hasFailed ||= came.status === 'rejected';
    this.#done.set(index, { index, input: this.#inputs.get(index) as I, ...came });
    this.#inputs.delete(index);
  }

  isEmpty(): boolean {
    return this.#inFlight === 0 && this.#done.size === 0;
  }

  /** What may be given next, if it is there. */
  take(): Outcome<I, R> | undefined {
    const place = this.ordered ? this.#taken : this.#done.keys().next().value;
    const outcome = place === undefined ? undefined : this.#done.get(place);
    if (outcome === undefined) return undefined;
    this.#done.delete(outcome.index);
    this.#taken += 1;
    return outcome;
  }

  /** What somebody gets of it. */
  given(outcome: Outcome<I, R>): Outcome<I, R> | R {
    if (this.collects) return outcome;
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }
}
