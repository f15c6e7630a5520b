/** A file that a service sends. */

import { getSystemErrorName, inspect, types } from 'node:util';

import { inputError, kindOf, text } from './checks';
import { crossing } from './crossing';
import type { ResponseError } from './errors';
import { native } from './native';
import { unreadable } from './response';
import type { Meta } from './response';

/** How the calls went that brought files. */
const origins = new WeakMap<Download, Partial<Meta>>();

/** The file that a call brought; @internal. */
export function downloadOf<T extends Download>(kind: new (bytes: Uint8Array) => T, bytes: Uint8Array, meta: string): T {
  const file = new kind(bytes);
  origins.set(file, JSON.parse(meta) as Meta);
  file._check();
  return file;
}

/** The error for a file that is not what it should be; @internal. */
export function unreadableFile(file: Download, message: string): ResponseError {
  return unreadable(origins.get(file) ?? {}, message);
}

/** A file that a service sent. It may be a secret, so its bytes are never printed. */
export class Download {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    if (!types.isUint8Array(bytes)) throw inputError(`a file is made of a Uint8Array, not of ${kindOf(bytes)}`);
    this.#bytes = Uint8Array.from(bytes);
  }

  /** A copy of its bytes. */
  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  /** How many bytes it has. */
  get length(): number {
    return this.#bytes.length;
  }

  /** The file as text. A `ResponseError` if it is not UTF-8. No property, because what prints objects reads those. */
  text(): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.#bytes);
    } catch {
      throw unreadableFile(this, 'the file is not text in UTF-8');
    }
  }

  /**
   * Saves it so that only the user can read it (mode 0600), all or nothing.
   *
   * An existing file is replaced in one step. A symbolic link is refused, and so is a folder in
   * which everybody may rename files. An error of the system has its `code`, for example `ENOENT`.
   */
  async save(path: string): Promise<void> {
    const place = text(path, 'the path');
    if (place.includes('\0')) throw inputError('the path holds a zero byte');
    const refused = crossing(() => native.saveFile(this.#bytes, place));
    if (refused === null) return;
    const { message, errno } = refused;
    const code = errno === undefined || process.platform === 'win32' ? undefined : getSystemErrorName(-errno);
    throw Object.assign(new Error(message), { path: place, syscall: 'save', ...(code === undefined ? {} : { code, errno: -(errno as number) }) });
  }

  toString(): string {
    return `${this.constructor.name}(${this.length} bytes, ***)`;
  }

  toJSON(): string {
    return this.toString();
  }

  /** @internal */
  [inspect.custom](): string {
    return this.toString();
  }

  /** Refuses what is no such file at a glance; @internal. */
  _check(): void {}
}
