/** Lists that page by themselves. Nothing is asked before the first pull. */

import { inputError } from './checks';
import { crossing } from './crossing';
import { errorFrom } from './errors';
import type { NativeSteps } from './native';
import { answerOf, unreadable } from './response';
import { metaOf } from './runtime';
import type { Reply } from './runtime';
import { stepOf } from './tracing';

/** A walk over the pages of a list. */
export interface Walk<P> {
  /** The next page; `undefined` after the last one. */
  next(): Promise<P | undefined>;
  /** Nobody wants the rest. */
  cancel(): void;
  /** The error for a list that has no page. */
  none(): Error;
}

/** A walk over the pages of a service; @internal. */
export class NativeWalk<P> implements Walk<P> {
  readonly #steps: NativeSteps;
  readonly #signal: () => AbortSignal | undefined;
  #last: Reply | undefined;

  constructor(steps: NativeSteps, signal: () => AbortSignal | undefined) {
    this.#steps = steps;
    this.#signal = signal;
  }

  async next(): Promise<P | undefined> {
    const reply = await stepOf((number) => this.#steps.start(number), this.#signal());
    if (!reply.ok) throw errorFrom(reply.body as string);
    this.#last = reply;
    return reply.end ? undefined : (answerOf(reply) as P);
  }

  cancel(): void {
    crossing(() => this.#steps.cancel());
  }

  none(): Error {
    const meta = this.#last === undefined ? '{}' : metaOf(this.#last);
    return unreadable(JSON.parse(meta) as object, 'the list has no page');
  }
}

/** A list: `await` gives its first page, `for await` the items of all pages. */
export class Pages<P, T> implements Promise<P>, AsyncIterable<T> {
  readonly #begin: () => Walk<P>;
  readonly #field: string;
  #first: Promise<P> | undefined;
  /** The walk that goes on after the first page, until somebody takes it. */
  #begun: Walk<P> | undefined;
  readonly [Symbol.toStringTag]: string = 'Pages';

  /** @internal */
  constructor(begin: () => Walk<P>, field: string) {
    this.#begin = begin;
    this.#field = field;
  }

  /** The first page with all its fields, for example the total. */
  // biome-ignore lint/suspicious/noThenProperty: a list is meant to be awaited
  then<A = P, B = never>(
    onFulfilled?: ((page: P) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#firstPage().then(onFulfilled, onRejected);
  }

  /** Like `catch` of a promise of the first page. */
  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<P | B> {
    return this.#firstPage().catch(onRejected);
  }

  /** Like `finally` of a promise of the first page. */
  finally(onFinally?: (() => void) | null): Promise<P> {
    return this.#firstPage().finally(onFinally);
  }

  /** The pages, one request each. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    // A first page that was read already is not asked for again.
    const first = this.#begun === undefined ? undefined : this.#first;
    const walk = this.#begun ?? this.#begin();
    this.#begun = undefined;
    try {
      let page = first === undefined ? await walk.next() : await first;
      while (page !== undefined) {
        yield page;
        page = await walk.next();
      }
    } finally {
      walk.cancel();
    }
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* this.#items(page);
  }

  /**
   * The items of all pages in an array, or the first ones of them.
   *
   * @param options - `limit`: how many at most. A page that they do not need is not asked for.
   */
  async toArray(options: { readonly limit?: number | undefined } = {}): Promise<T[]> {
    const limit = limitOf(options);
    const all: T[] = [];
    if (limit === 0) return all;
    for await (const item of this) {
      all.push(item);
      if (all.length >= limit) break;
    }
    return all;
  }

  #firstPage(): Promise<P> {
    this.#first ??= this.#readFirst();
    return this.#first;
  }

  async #readFirst(): Promise<P> {
    const walk = this.#begin();
    this.#begun = walk;
    const page = await walk.next();
    if (page === undefined) throw walk.none();
    return page;
  }

  /** As everywhere, one object where a list is due is a list of one. */
  #items(page: P): T[] {
    const items = (page as Record<string, unknown>)[this.#field];
    if (Array.isArray(items)) return items as T[];
    const isOne = typeof items === 'object' && items !== null && Object.keys(items).length > 0;
    return isOne ? [items as T] : [];
  }
}

/** A bare `toArray(3)` would otherwise read everything. */
function limitOf(options: { readonly limit?: unknown } | null): number {
  if (typeof options !== 'object' || options === null) throw inputError('`toArray` takes an object; write `toArray({ limit: 3 })`');
  const { limit = Infinity } = options;
  if (limit === Infinity || (Number.isSafeInteger(limit) && (limit as number) >= 0)) return limit as number;
  throw inputError('`limit` is a whole number of items, 0 or more; leave it out for all of them');
}
