/** A Kerberos keytab: the file that lets a program log in without a password. */

import { getSystemErrorName, inspect, types } from 'node:util';

import { crossing, inputError, kindOf, text } from './checks';
import { GureumError } from './errors';
import { native } from './native';
import { unreadable } from './response';
import type { Meta } from './response';

/** What one entry of a keytab says beside its key. */
export interface KeytabEntry {
  /** Whose key it is, for example `df@KR.DF.NAVERNCP.COM`. */
  principal: string;
  /** Version of the key; a reset counts it up. */
  kvno: number;
  /** Number of the encryption type, for example 18. */
  enctype: number;
  /** Its name, for example `aes256-cts-hmac-sha1-96`. */
  enctypeName?: string;
  /** When the key was made; absent if the keytab does not say. */
  created?: Date;
}

/** How the calls went that brought keytabs. */
const origins = new WeakMap<Keytab, Partial<Meta>>();

/** The keytab that a call brought; @internal. */
export function keytabOf(bytes: Uint8Array, meta: string): Keytab {
  const keytab = new Keytab(bytes);
  origins.set(keytab, JSON.parse(meta) as Meta);
  return keytab;
}

/**
 * A Kerberos keytab. Whoever holds its bytes holds the account: it never prints them.
 */
export class Keytab {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    if (!types.isUint8Array(bytes)) throw inputError(`a keytab is made of a Uint8Array, not of ${kindOf(bytes)}`);
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

  /** Its entries, without the keys. */
  get entries(): KeytabEntry[] {
    try {
      return crossing(() => native.keytabEntries(this.#bytes)).map(({ createdMs, ...entry }) => ({
        ...entry,
        ...(createdMs === undefined ? {} : { created: new Date(createdMs) }),
      }));
    } catch (error) {
      if (error instanceof GureumError) throw error;
      throw unreadable(origins.get(this) ?? {}, (error as Error).message);
    }
  }

  /** Whose keys it holds, each once. */
  get principals(): string[] {
    return [...new Set(this.entries.map((entry) => entry.principal))];
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
    const refused = crossing(() => native.saveKeytab(this.#bytes, place));
    if (refused === null) return;
    const { message, errno } = refused;
    const code = errno === undefined || process.platform === 'win32' ? undefined : getSystemErrorName(-errno);
    throw Object.assign(new Error(message), { path: place, syscall: 'save', ...(code === undefined ? {} : { code, errno: -(errno as number) }) });
  }

  toString(): string {
    return `Keytab(${this.length} bytes, ***)`;
  }

  toJSON(): string {
    return this.toString();
  }

  /** @internal */
  [inspect.custom](): string {
    return this.toString();
  }
}
