/** Options in the words of JavaScript, and as the core takes them. */

import { inputError, kindOf, text } from './checks';
import type { InputError } from './errors';
import { LIMITS } from './generated/options';
import type { Limits } from './generated/options';
import { said } from './language';

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
      out[name] = name === 'headers' ? merged(limits[name], limit(name, value)) : limit(name, value);
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
  if (kind === 'headers') return headers(value);
  if (kind === 'flag') {
    if (typeof value !== 'boolean') throw inputError(`\`${name}\` is ${kindOf(value)}, not true or false`);
    return value;
  }
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw inputError(`\`${name}\` is no number from 0 on`);
  }
  return kind === 'count' ? Math.floor(value) : Math.ceil(value);
}

/** Texts by name. Whether they fit into a header, the core says. */
function headers(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw inputError(`\`headers\` is ${kindOf(value)}, not an object of texts`);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, text(each, `\`${name}\` in \`headers\``)]));
}

/** Headers of a call over those of its client. */
function merged(before: unknown, own: unknown): Record<string, string> {
  const given = own as Record<string, string>;
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const kept = Object.entries((before ?? {}) as Record<string, string>).filter(([name]) => !names.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...given };
}

function unknown(name: string): InputError {
  return inputError(`there is no setting \`${name}\``, said('check the names and kinds of the settings'));
}
