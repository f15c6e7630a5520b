/** Options in the words of JavaScript, and as the core takes them. */

import { inputError, kindOf, text } from './checks';
import type { InputError } from './errors';
import { LIMITS } from './generated/options';
import type { Limits } from './generated/options';

export type { ClientOptions, Limits } from './generated/options';

/** Options of one call. */
export interface CallOptions extends Limits {
  /** Ends the call: its socket closes, and the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** How a wait is going. */
export interface Progress {
  /** The state seen last, as the service wrote it; absent if none was seen yet. */
  state?: string;
  /** Since the wait began, in milliseconds. */
  elapsedMs: number;
  /** How often the service was asked. */
  polls: number;
  /** When it is asked again. */
  nextPollInMs: number;
  /** With this text another process can go on: `client.startedWait(token)`. */
  token: string;
}

/** The limit of a wait. */
export interface WaitLimit {
  /** For the whole wait. Default: ten times of what it usually takes. */
  timeoutMs?: number | undefined;
}

/** Options of a wait. */
export interface WaitOptions extends WaitLimit {
  /** Ends the wait. What the service is doing goes on. */
  signal?: AbortSignal | undefined;
  /** Whether a terminal shows a live line that tells how it is going. */
  progress?: boolean | undefined;
  /** Told after each look at the resource. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** Keys of a vendor. */
export interface Credentials {
  accessKey: string;
  secretKey: string;
  /** Samsung account id, for accounts that demand it. */
  accountId?: string | undefined;
  /** Token of temporary keys. */
  sessionToken?: string | undefined;
  /** When the keys end; the provider is asked again before that. */
  expiresAt?: Date | undefined;
}

/** Limits as the core takes them. */
export type CoreLimits = Record<string, unknown>;

/** Adds `given` to `limits`; other settings than limits are refused unless they are `known`. */
export function withLimits(limits: CoreLimits, given: object, known: readonly string[]): CoreLimits {
  const out = { ...limits };
  for (const [name, value] of Object.entries(given)) {
    if (!isLimit(name)) {
      if (!known.includes(name)) throw unknown(name);
    } else if (value !== undefined) {
      out[name] = limit(name, value);
    }
  }
  return out;
}

/** Whether a setting is one of the limits. */
export function isLimit(name: string): boolean {
  return Object.hasOwn(LIMITS, name);
}

function limit(name: string, value: unknown): unknown {
  const kind = LIMITS[name];
  if (kind === 'text') return text(value, `\`${name}\``);
  if (kind === 'flag') {
    if (typeof value !== 'boolean') throw inputError(`\`${name}\` is ${kindOf(value)}, not true or false`);
    return value;
  }
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw inputError(`\`${name}\` is no number from 0 on`);
  }
  return kind === 'count' ? Math.floor(value) : Math.ceil(value);
}

function unknown(name: string): InputError {
  return inputError(`there is no setting \`${name}\``, 'check the names and kinds of the settings');
}
