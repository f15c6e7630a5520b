/**
 * Values as JSON holds them.
 *
 * `JSON.stringify` writes `null` for what it cannot hold (`NaN`, an invalid date), `{}` for a `Map`, and leaves functions
 * out. A service would take any of these for what was meant. So a value is copied first, and what has no form in JSON is
 * named with the way to it.
 */

import { types } from 'node:util';

import { said } from './language';
import type { Said } from './language';

/** What is wrong with a value, where it is, and what the user's own code threw. */
export interface Unwritable {
  /** The way to it, for example `components[1].memoryMb`; empty for the value itself. */
  path: string;
  what: string;
  hint?: Said;
  cause?: unknown;
}

/** Carries what is wrong out of the depth. */
class Refusal {
  constructor(readonly found: Unwritable) {}
}

/** The longest way that a message shows. */
const MOST = 200;

type Method = (this: unknown, key: string) => unknown;
type Raw = { isRawJSON?(value: unknown): boolean };

/** A copy that `JSON.stringify` writes as it is meant, or what is wrong. */
export function plain(value: unknown): { copy: unknown } | Unwritable {
  try {
    return { copy: copyOf(value, '', '', new Set()) };
  } catch (error) {
    if (error instanceof Refusal) return error.found;
    // Thousands of levels: the stack has ended.
    return { path: '', what: 'cannot be written as JSON', cause: error };
  }
}

/**
 * The JSON of a record of texts, numbers and booleans, which most inputs are, without a copy of it. Nothing for any other, and
 * for one in which something is wrong.
 */
export function simple(value: object): string | undefined {
  try {
    if (Object.getPrototypeOf(value) !== Object.prototype || 'toJSON' in value) return undefined;
    let fields = '';
    for (const name of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[name];
      if (item === undefined) continue;
      const isSimple = typeof item === 'string' ? isWellFormed(item) : typeof item === 'boolean' || Number.isFinite(item);
      if (!isSimple || !isWellFormed(name)) return undefined;
      fields += `${fields === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(item)}`;
    }
    return `{${fields}}`;
  } catch {
    // Whoever copies it says what is wrong.
    return undefined;
  }
}

/** Whether a text is one that other programs can read. */
export function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}

/** The text with a mark in place of each half of a character, as a variable of the system would have it. */
export function wellFormed(text: string): string {
  return (text as string & { toWellFormed(): string }).toWellFormed();
}

function plainly(): Said {
  return said('give a plain object or an array');
}

function refuse(path: string, what: string, hint?: Said): never {
  throw new Refusal({ path: path.slice(0, MOST), what, ...(hint === undefined ? {} : { hint }) });
}

/** Does what runs code of the user: a getter, a proxy, `toJSON`. */
function reading<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Refusal({ path: path.slice(0, MOST), what: 'cannot be read', cause: error });
  }
}

function copyOf(value: unknown, key: string, path: string, above: Set<object>): unknown {
  switch (typeof value) {
    case 'string':
      if (!isWellFormed(value)) refuse(path, 'holds half of a character (a lone surrogate)');
      return value;
    case 'number':
      if (!Number.isFinite(value)) refuse(path, `is ${value}, which JSON does not have`, said('give a finite number, or leave it out'));
      return value;
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value === null ? null : thingOf(value, key, path, above);
    case 'bigint':
      return thingOf(value, key, path, above);
    default:
      return refuse(path, `is a ${typeof value}, which JSON does not have`);
  }
}

/** What is not written as it is: it may say of itself what should be, or stand for a plain value. */
function thingOf(given: object | bigint, key: string, path: string, above: Set<object>): unknown {
  const value = unboxed(converted(given, key, path), path);
  if (typeof value === 'bigint') refuse(path, 'is a bigint, which JSON does not have', said('give a number or a string'));
  return typeof value === 'object' && value !== null ? objectOf(value, path, above) : copyOf(value, key, path, above);
}

/** What the value says of itself that should be written. */
function converted(value: object | bigint, key: string, path: string): unknown {
  if (types.isDate(value) && Number.isNaN(reading(path, () => Number(value)))) refuse(path, 'is an invalid Date');
  // A buffer has a form of its own, which no service knows.
  if (types.isArrayBufferView(value)) refuse(path, 'holds bytes, which JSON does not have', said('give a string'));
  return reading(path, () => {
    const { toJSON } = value as { toJSON?: unknown };
    return typeof toJSON === 'function' ? (toJSON as Method).call(value, key) : value;
  });
}

/** `new Number(5)` is five in JSON. */
function unboxed(value: unknown, path: string): unknown {
  if (!types.isBoxedPrimitive(value)) return value;
  return reading(path, () => {
    if (types.isNumberObject(value)) return Number(value);
    if (types.isStringObject(value)) return String(value);
    return value.valueOf();
  });
}

function objectOf(value: object, path: string, above: Set<object>): unknown {
  if (above.has(value)) refuse(path, 'leads back to itself, which JSON does not have');
  above.add(value);
  const copy = reading(path, () => Array.isArray(value)) ? listOf(value as unknown[], path, above) : fieldsOf(value, path, above);
  above.delete(value);
  return copy;
}

/** What has fields; or something of which JSON would write `{}`. */
function fieldsOf(value: object, path: string, above: Set<object>): unknown {
  const prototype = reading(path, () => Object.getPrototypeOf(value) as object | null);
  // Most are, and then there is no need to ask what else it could be.
  if (prototype === Object.prototype) return recordOf(value, path, above);
  if ((JSON as Raw).isRawJSON?.(value) === true) return value;
  const kind = kindOf(value);
  if (kind !== undefined) refuse(path, `is ${kind}, which JSON does not have`, kind === 'a Promise' ? said('wait for it with `await` first') : plainly());
  const copy = recordOf(value, path, above);
  // A plain object of another realm has a prototype that has none.
  const isPlain = prototype === null || reading(path, () => Object.getPrototypeOf(prototype) as unknown) === null;
  if (!isPlain && reading(path, () => Object.keys(value).length) === 0) {
    const name: unknown = reading(path, () => (value as { constructor?: { name?: unknown } }).constructor?.name);
    refuse(path, `is ${typeof name === 'string' && name !== '' ? `a ${name.slice(0, 40)}` : 'an object'} without fields that JSON could hold`, plainly());
  }
  return copy;
}

function listOf(list: unknown[], path: string, above: Set<object>): unknown[] {
  const length = reading(path, () => list.length);
  return Array.from({ length }, (_, index) => {
    const place = `${path}[${index}]`;
    const item = copyOf(reading(place, () => list[index]), String(index), place, above);
    // JSON would say `null`.
    if (item === undefined) refuse(place, 'is undefined, which JSON does not have in a list', said('leave the item out'));
    return item;
  });
}

function recordOf(record: object, path: string, above: Set<object>): object {
  // No prototype, so that a key may be called `__proto__`.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of reading(path, () => Object.keys(record))) {
    if (!isWellFormed(key)) refuse(path, 'has a name with half of a character (a lone surrogate)');
    const place = path === '' ? key : `${path}.${key}`;
    const item = copyOf(reading(place, () => (record as Record<string, unknown>)[key]), key, place, above);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}

/** What JSON would write as `{}`. */
function kindOf(value: object): string | undefined {
  if (types.isMap(value)) return 'a Map';
  if (types.isSet(value)) return 'a Set';
  if (types.isPromise(value)) return 'a Promise';
  if (types.isRegExp(value)) return 'a RegExp';
  if (types.isNativeError(value)) return 'an Error';
  if (types.isAnyArrayBuffer(value)) return 'an ArrayBuffer';
  if (types.isWeakMap(value) || types.isWeakSet(value)) return 'a weak collection';
  if (types.isGeneratorObject(value) || types.isMapIterator(value) || types.isSetIterator(value)) return 'an iterator';
  return undefined;
}
