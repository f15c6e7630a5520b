/** Lists that page by themselves. Nothing is asked before the first pull. */

import { crossing, inputError } from './checks';
import { errorFrom } from './errors';
import type { NativeSteps } from './native';
import { answerOf, unreadable } from './response';
import { metaOf } from './runtime';
import type { Reply } from './runtime';
import { stepOf } from './tracing';

/** A list: `await` gives its first page, `for await` the items of all pages. */
export class Pages<P, T> implements Promise<P>, AsyncIterable<T> {
  readonly #begin: () => NativeSteps;
  readonly #field: string;
  readonly #signal: () => AbortSignal | undefined;
  #first: Promise<P> | undefined;
  /** The walk that goes on after the first page, until somebody takes it. */
  #begun: NativeSteps | undefined;
  readonly [Symbol.toStringTag]: string = 'Pages';

  /** @internal */
  constructor(begin: () => NativeSteps, field: string, signal: () => AbortSignal | undefined) {
    this.#begin = begin;
    this.#field = field;
    this.#signal = signal;
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
      let page = first === undefined ? await this.#next(walk) : await first;
      while (page !== undefined) {
        yield page;
        page = await this.#next(walk);
      }
    } finally {
      crossing(() => walk.cancel());
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
    const reply = await this.#step(walk);
    if (reply.end) throw unreadable(JSON.parse(metaOf(reply)) as object, 'the list has no page');
    return answerOf(reply) as P;
  }

  async #next(walk: NativeSteps): Promise<P | undefined> {
    const reply = await this.#step(walk);
    return reply.end ? undefined : (answerOf(reply) as P);
  }

  async #step(walk: NativeSteps): Promise<Reply> {
    const reply = await stepOf((number) => walk.start(number), this.#signal());
    if (!reply.ok) throw errorFrom(reply.body as string);
    return reply;
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
