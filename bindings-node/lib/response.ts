/** A call in flight, and the response behind an answer. */

import { ResponseError } from './errors';
import type { Attempt } from './errors';
import { metaOf } from './runtime';
import type { Reply, Wish } from './runtime';

/** A promise of an answer, with a way to the response behind it. */
export interface Call<T> extends Promise<T> {
  /** The answer with the response behind it. To be asked for right after the call. */
  withResponse(): Promise<{ data: T; response: RawResponse }>;
}

const BOM = 0xfeff;
const NO_JSON = 'the answer is no JSON';

/** How a call went. */
export interface Meta {
  operation?: string;
  status?: number;
  requestId?: string;
  attempts?: readonly Attempt[];
  elapsedMs?: number;
  reconciled?: boolean;
  headers?: Record<string, string>;
}

/**
 * The error of an answer that cannot be read, with all that is known about it. It was answered: whoever takes it for not
 * sent does the thing twice.
 */
export function unreadable(meta: Partial<Meta>, message: string): ResponseError {
  const { operation, status, requestId, attempts } = meta;
  return new ResponseError({
    kind: 'Response',
    message,
    delivery: 'Answered',
    ...(operation === undefined ? {} : { operation }),
    ...(status === undefined ? {} : { status }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(attempts === undefined ? {} : { attempts }),
  });
}

/** The JSON of an answer; to be asked for in the turn of its reply. */
export function answerOf(reply: Reply): unknown {
  const text = reply.body as string;
  if (text === '') return undefined;
  try {
    return JSON.parse(text.charCodeAt(0) === BOM ? text.slice(1) : text);
  } catch {
    throw unreadable(JSON.parse(metaOf(reply)) as Meta, NO_JSON);
  }
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

  /** The body as JSON. A body that is none is a `ResponseError`. */
  json(): unknown {
    try {
      return JSON.parse(this.text());
    } catch {
      throw unreadable(this as Partial<Meta>, NO_JSON);
    }
  }
}

const WISH: unique symbol = Symbol('wish');

interface Held {
  [WISH]: Wish & { reply?: Reply };
}

// Not a subclass: `await` takes a promise whose `constructor` is `Promise` as it is, and only then does the stack of an
// error lead to the line that awaits it.
// Not `Promise.prototype` either: some programs (zone.js) have put a class of their own there, which knows nothing of the
// promises that `async` makes.
const METHODS: object = Object.create(Object.getPrototypeOf((async () => {})()) as object, {
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
