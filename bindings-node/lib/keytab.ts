/** A Kerberos keytab: the file that lets a program log in without a password. */

import { crossing } from './crossing';
import { Download, unreadableFile } from './download';
import { GureumError } from './errors';
import { native } from './native';

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

/**
 * A Kerberos keytab. Whoever holds its bytes holds the account: it never prints them.
 */
export class Keytab extends Download {
  /** Its entries, without the keys. */
  get entries(): KeytabEntry[] {
    try {
      return crossing(() => native.keytabEntries(this.bytes)).map(({ createdMs, ...entry }) => ({
        ...entry,
        ...(createdMs === undefined ? {} : { created: new Date(createdMs) }),
      }));
    } catch (error) {
      if (error instanceof GureumError) throw error;
      throw unreadableFile(this, (error as Error).message);
    }
  }

  /** Whose keys it holds, each once. */
  get principals(): string[] {
    return [...new Set(this.entries.map((entry) => entry.principal))];
  }

  /** @internal */
  override _check(): void {
    if (this.length === 0) throw unreadableFile(this, 'the service sent an empty keytab');
  }
}
