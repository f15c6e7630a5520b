/**
 * What can be given, looked at before anything is sent.
 *
 * Types say what is right, but not everybody has a compiler, and a value may come from elsewhere. Whatever is wrong
 * ends in an error of this package that names the thing.
 */

import { crossing } from './crossing';
import { ClosedError, ConfigError, GureumError, InputError } from './errors';
import type { Said } from './language';
import { isWellFormed, plain, simple } from './plain';

/** Ids have some 40 characters. */
const MOST = 1_000;

function caused<E extends GureumError>(error: E, cause: unknown): E {
  if (cause !== undefined) Object.defineProperty(error, 'cause', { value: cause, configurable: true, writable: true });
  return error;
}

/** An error about what was given; `cause` is what the user's own code threw. */
export function inputError(message: string, hint?: Said, cause?: unknown): InputError {
  return caused(new InputError({ kind: 'Input', message, ...(hint === undefined ? {} : { hint }) }), cause);
}

/** An error about a setting. */
export function configError(message: string, hint?: Said, cause?: unknown): ConfigError {
  return caused(new ConfigError({ kind: 'Config', message, ...(hint === undefined ? {} : { hint }) }), cause);
}

/** Names a value's kind without showing the value, which may be a secret. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}

/** A text that crosses to the core as it is. */
export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw inputError(`${name} is ${kindOf(value)}, not a string`);
  // The core would see another text: half of a character becomes a replacement character on the way.
  if (!isWellFormed(value)) throw inputError(`${name} holds half of a character (a lone surrogate)`);
  return value;
}

/** A short text that errors repeat: a name, an id. */
export function word(value: unknown, name: string): string {
  const given = text(value, name);
  if (given === '') throw inputError(`${name} is empty`);
  if (given.length > MOST) throw inputError(`${name} has ${given.length} characters, more than ${MOST}`);
  return given;
}

/** Whether somebody may wait for it. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as Partial<PromiseLike<unknown>>).then === 'function';
}

/** An object with named values, or nothing. */
export function record<T extends object>(value: T | undefined, name: string): T | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw inputError(`${name} are ${kindOf(value)}, not an object`);
  }
  return value;
}

/** A signal that can end something, or nothing. */
export function signal(value: AbortSignal | undefined): AbortSignal | undefined {
  // Signals of another realm, and of polyfills, are as good.
  const { throwIfAborted, addEventListener, removeEventListener } = (value ?? {}) as Partial<AbortSignal>;
  const isOne = [throwIfAborted, addEventListener, removeEventListener].every((method) => typeof method === 'function');
  if (value !== undefined && !isOne) throw inputError('`signal` is no AbortSignal');
  return value;
}

/** Input as JSON. What JSON cannot hold is named, and what the user's own code threw is the cause of the error. */
export function json(value: unknown, name = 'the input'): string {
  if (typeof value !== 'object' || value === null) throw inputError(`${name} is ${kindOf(value)}, not an object`);
  const written = simple(value);
  if (written !== undefined) return written;
  const read = plain(value);
  if (!('copy' in read)) {
    const { path, what, hint, cause } = read;
    throw inputError(`${path === '' ? name : `\`${path}\``} ${what}`, hint, cause);
  }
  if (read.copy === undefined) throw inputError(`${name} is nothing in JSON`);
  return JSON.stringify(read.copy);
}

/**
 * Does what reads values that were given. Reading may run code of the user (a getter, a proxy), whose error then
 * becomes the cause of one of ours.
 */
export function reading<T>(work: () => T, refuse: typeof inputError | typeof configError = inputError): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof GureumError) throw error;
    throw refuse('what was given cannot be read', undefined, error);
  }
}

/** Does what only the native side can judge, and gives its refusals as errors of this package. */
export function refusing<T>(work: () => T): T {
  try {
    return crossing(work);
  } catch (error) {
    if (error instanceof GureumError) throw error;
    const { message } = error as Error;
    if (message.includes('is closed')) throw new ClosedError({ kind: 'Closed', message });
    throw inputError(message);
  }
}
