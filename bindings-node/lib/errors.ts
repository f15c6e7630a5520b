/**
 * Everything that can go wrong, a class per kind.
 *
 * The core says what went wrong as data, and only here it becomes an error, so
 * that a stack begins at the line of the user that waits. There is one copy of
 * these classes per thread, so `instanceof` holds for ESM and CommonJS alike.
 */

import { GureumError } from './generated/errors';
import type { ErrorDetails } from './generated/errors';
import { BY_KIND } from './generated/kinds';

export * from './generated/errors';

/** The error for what the core tells; @internal. */
export function errorOf(details: ErrorDetails): GureumError {
  return new (BY_KIND[details.kind] ?? GureumError)(details);
}

/** The error for an error's payload; @internal. */
export function errorFrom(payload: string): GureumError {
  const error = errorOf(JSON.parse(payload) as ErrorDetails);
  // Where it was made inside of this package helps nobody.
  Error.captureStackTrace(error, errorFrom);
  return error;
}
