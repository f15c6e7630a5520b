/** A wait that has begun. */

import type { Progress, WaitOptions } from './options';

/** What one look at a resource shows. That it never will be as wanted is a `WaitFailedError`. */
export type Look<T> =
  | {
      /** It is as wanted. */
      done: true;
      /** The resource; nothing if it was to be gone. */
      resource: T;
    }
  | {
      /** Not yet. */
      done: false;
      /** How the wait is going. */
      progress: Progress;
    };

/** What ends one look. */
export interface LookOptions {
  /** Ends the look. */
  signal?: AbortSignal | undefined;
}

/** What a wait needs of its client. */
export interface Looks<T> {
  look(token: string, options: LookOptions | undefined): Promise<Look<T>>;
  finish(token: string, options: WaitOptions | undefined): Promise<T>;
}

/** A wait that has begun: its time limit counts from then. Nothing is sent before `poll` or `result`. */
export class Wait<T> {
  /** With this text another process can go on: `client.startedWait(token)`. It holds no secret. */
  readonly token: string;
  readonly #looks: Looks<T>;

  /** @internal */
  constructor(token: string, looks: Looks<T>) {
    this.token = token;
    this.#looks = looks;
  }

  /**
   * Looks once, without a pause: for programs that come back later by themselves. It rejects with a `WaitFailedError` if the
   * resource never will be as wanted, with a `WaitTimeoutError` if the time is over, and if the call fails.
   */
  poll(options?: LookOptions): Promise<Look<T>> {
    return this.#looks.look(this.token, options);
  }

  /** Waits to the end. */
  result(options?: WaitOptions): Promise<T> {
    return this.#looks.finish(this.token, options);
  }
}
