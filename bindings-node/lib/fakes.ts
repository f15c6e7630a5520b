/** Clients and lists for tests that call nothing, not even an emulator. */

import { inputError } from './checks';
import { ResponseError } from './errors';
import { Pages } from './pages';
import type { RawResponse } from './response';

/** What a method of a fake may give in place of what the method of the client gives. */
export type Given<R> =
  R extends Pages<infer P, infer T> ? Pages<P, T> : R extends Promise<infer A> ? A | Promise<A> : R;

/** Some members of a client, and of its groups: what a test needs of it. */
export type Fakes<C> = {
  readonly [K in keyof C]?: C[K] extends (...input: infer I) => infer R
    ? (...input: I) => Given<R>
    : C[K] extends object
      ? Fakes<C[K]>
      : C[K];
};

/**
 * A client of some kind that has the members of a test and calls nobody. It is one of its class, so no cast is needed.
 *
 * ```ts
 * const df = fake(DataForest, { accounts: { getDetail: () => ({ id: 'a1', name: 'demo', status: 'RUNNING' }) } });
 * ```
 *
 * @param kind - The class of the client.
 * @param members - What it has. Whatever else is used of it is an error that names it.
 */
export function fake<C extends object>(kind: abstract new (...options: never[]) => C, members: Fakes<C>): C {
  return faked(kind.prototype as object, members, kind.name) as C;
}

/**
 * A list of pages that are there already: what a fake gives where a client gives a list.
 *
 * ```ts
 * pagesOf('contents', { success: true, contents: [{ id: 'a1', name: 'demo' }] })
 * ```
 *
 * @param field - The field of a page that holds the items.
 * @param pages - The pages, in order; at least one.
 */
export function pagesOf<P extends object, F extends keyof P & string>(
  field: F,
  ...pages: [P, ...P[]]
): Pages<P, P[F] extends readonly (infer T)[] | undefined ? T : never> {
  if (pages.length === 0) throw inputError('a list has at least one page');
  return new Pages(() => {
    let at = 0;
    return {
      next: () => Promise.resolve(pages[at++]),
      cancel: () => undefined,
      none: () => new ResponseError('the list has no page'),
    };
  }, field);
}

/** What the language itself asks of an object, and what test runners do. */
const ASKED = new Set<string>(['then', 'toJSON', 'asymmetricMatch', 'constructor', 'nodeType', 'tagName', '$$typeof', '@@__IMMUTABLE_ITERABLE__@@']);

function faked(prototype: object, members: object, name: string): object {
  return new Proxy(Object.create(prototype) as object, {
    get(_target, key): unknown {
      const own = (members as Record<PropertyKey, unknown>)[key];
      // Through a proxy, so that what a test runner keeps at its own functions is there.
      if (typeof own === 'function') return new Proxy(own, { apply: called });
      if (typeof own === 'object' && own !== null && Object.getPrototypeOf(own) === Object.prototype) return faked({}, own, `${name}.${String(key)}`);
      if (own !== undefined || typeof key === 'symbol' || ASKED.has(key)) return own;
      throw inputError(`this fake has no \`${name}.${key}\`; give it one`);
    },
    has: (_target, key) => key in members,
    ownKeys: () => Reflect.ownKeys(members),
    getOwnPropertyDescriptor: (_target, key) => {
      const own = Object.getOwnPropertyDescriptor(members, key);
      return own === undefined ? undefined : { ...own, configurable: true };
    },
  });
}

/** As a client does, what a method throws becomes what its promise is rejected with. */
function called(work: object, self: unknown, input: unknown[]): unknown {
  try {
    return answered(Reflect.apply(work as (...input: unknown[]) => unknown, self, input));
  } catch (error) {
    return answered(Promise.reject(error));
  }
}

/** As a client answers: a list as it is, anything else as a promise with `withResponse`. */
function answered(value: unknown): unknown {
  if (value instanceof Pages) return value;
  const withResponse = (): Promise<{ data: unknown; response: RawResponse }> =>
    Promise.reject(inputError('a fake has no response; use the emulator for that'));
  return Object.assign(Promise.resolve(value), { withResponse });
}
