/** What the native side throws, as errors of this package. */

import { errorFrom } from './errors';

/** Does what the native side does. A defect there is thrown as a payload; here it becomes an `InternalError`. */
export function crossing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { message } = error as Error;
    throw message?.startsWith('{') ? errorFrom(message) : error;
  }
}
