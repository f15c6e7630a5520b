/** A call in flight, and the response behind an answer. */

import type { Attempt } from './errors';
import type { Reply, Wish } from './runtime';

/** A promise of an answer, with a way to the response behind it. */
export interface Call<T> extends Promise<T> {
  /** The answer with the response behind it. To be asked for right after the call. */
  withResponse(): Promise<{ data: T; response: RawResponse }>;
}

interface Meta {
  operation?: string;
  status?: number;
  requestId?: string;
  attempts?: Attempt[];
  elapsedMs?: number;
  reconciled?: boolean;
  headers?: Record<string, string>;
}

/** Status, headers, bytes and timing of a call. Its text form does not show the bytes. */
export class RawResponse {
  /** The operation, for example `accounts.create`. */
  readonly operation: string;
  /** HTTP status. */
  readonly status: number;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The vendor's request id. */
  readonly requestId: string | undefined;
  /** Every attempt, the successful one last. */
  readonly attempts: readonly Attempt[];
  /** From the call to the answer, pauses included. */
  readonly elapsedMs: number;
  /** Whether the resource was found by its name after an attempt with unknown outcome. */
  readonly reconciled: boolean;
  readonly #body: Uint8Array;

  /** @internal */
  constructor(text: string, body: string | Uint8Array) {
    const meta = JSON.parse(text) as Meta;
    this.operation = meta.operation ?? '';
    this.status = meta.status ?? 0;
    this.headers = meta.headers ?? {};
    this.requestId = meta.requestId;
    this.attempts = meta.attempts ?? [];
    this.elapsedMs = meta.elapsedMs ?? 0;
    this.reconciled = meta.reconciled ?? false;
    this.#body = typeof body === 'string' ? Buffer.from(body) : body;
  }

  /** The body as the service sent it. */
  get bytes(): Uint8Array {
    return this.#body;
  }

  /** The body as text. */
  text(): string {
    return new TextDecoder().decode(this.#body);
  }

  /** The body as JSON. */
  json(): unknown {
    return JSON.parse(this.text());
  }
}

const WISH: unique symbol = Symbol('wish');

interface Held {
  [WISH]: Wish & { reply?: Reply };
}

// Not a subclass: `await` takes a promise whose `constructor` is `Promise` as it is, and only then does the stack of an
// error lead to the line that awaits it.
const METHODS: object = Object.create(Promise.prototype, {
  withResponse: {
    value(this: Promise<unknown> & Held) {
      const wish = this[WISH];
      wish.meta = true;
      return this.then((data) => {
        if (wish.reply === undefined) {
          throw new TypeError('ask for the response right after the call: `df.accounts.getList().withResponse()`');
        }
        return { data, response: new RawResponse(wish.reply.meta, wish.reply.body) };
      });
    },
  },
}) as object;

/** Gives a promise the methods of a call; @internal. */
export function callOf<T>(promise: Promise<T>, wish: Wish): Call<T> {
  (promise as Promise<T> & Held)[WISH] = wish;
  return Object.setPrototypeOf(promise, METHODS) as Call<T>;
}
