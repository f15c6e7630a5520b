/** Options in the words of JavaScript, and as the core takes them. */

import { inputError, kindOf, text } from './checks';
import type { InputError } from './errors';
import type { Logger, LogLevel } from './runtime';

/** Limits of calls. What is left out comes from the client, then from the defaults. */
export interface Limits {
  /** For a whole call, pauses and retries included. Default 90,000. */
  timeoutMs?: number | undefined;
  /** How often a call is repeated at most. Default 2. */
  maxRetries?: number | undefined;
  /** For one attempt. Default 30,000. */
  attemptTimeoutMs?: number | undefined;
  /** For DNS, TCP and TLS. Default 3,100. */
  connectTimeoutMs?: number | undefined;
  /** Longest silence while a body arrives. Default 10,000. */
  idleTimeoutMs?: number | undefined;
  /** Samsung API version instead of each operation's own. */
  apiVersion?: string | undefined;
  /** Check the documented rules before sending. */
  validate?: boolean | undefined;
}

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
  /** With this text another process can go on: `client.resumeWait(token)`. */
  token: string;
}

/** Options of a wait. */
export interface WaitOptions {
  /** Ends the wait. What the service is doing goes on. */
  signal?: AbortSignal | undefined;
  /** For the whole wait. Default: ten times of what it usually takes. */
  timeoutMs?: number | undefined;
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

/** Settings of a client. What is left out comes from the environment, the vendors' files, or a default. */
export interface ClientOptions extends Limits {
  /** Access key; with `secretKey` or not at all. */
  accessKey?: string | undefined;
  /** Secret key. */
  secretKey?: string | undefined;
  /** Samsung account id, for accounts that demand it. */
  accountId?: string | undefined;
  /** Your own source of keys instead, asked when keys are needed and again when they expire. */
  credentials?: (() => Credentials | Promise<Credentials>) | undefined;
  /** Profile of `~/.ncloud/configure`. */
  profile?: string | undefined;
  /** Address of the service instead of the vendor's, without path. */
  endpoint?: string | undefined;
  /** Samsung region, for example `kr-west1`. */
  region?: string | undefined;
  /** Samsung environment: `s`, `g` or `e`. */
  environment?: string | undefined;
  /** File of certificates in PEM to trust beside those of the machine. */
  caBundle?: string | undefined;
  /** Certificates in PEM to trust beside those of the machine. */
  caBundlePem?: string | undefined;
  /** Consent to send credentials to this host although it is not one of the service's own. */
  allowHost?: string | undefined;
  /** `false` ignores the proxy of the environment. */
  proxy?: boolean | undefined;
  /** Language of explanations. */
  language?: 'en' | 'ko' | undefined;
  /** Added to the name that this library gives. */
  userAgent?: string | undefined;
  /** Look at no file, no variable and no role of this machine; `GUREUM_OFFLINE` is obeyed all the same. */
  isolated?: boolean | undefined;
  /** Where the log of all clients of this thread goes from now on; see `setLogger`. */
  logger?: Logger | undefined;
  /** The least severe record that the logger gets. Default `info`. */
  logLevel?: LogLevel | undefined;
  /** An emulator of `gureum/testing`, whose clock the client then shares. */
  emulator?: object | undefined;
}

const NUMBERS = ['timeoutMs', 'attemptTimeoutMs', 'connectTimeoutMs', 'idleTimeoutMs'] as const;
const LIMITS: readonly string[] = [...NUMBERS, 'maxRetries', 'apiVersion', 'validate'];

/** Limits as the core takes them. */
export type CoreLimits = Record<string, unknown>;

/** Adds `given` to `limits`; other settings than limits are refused unless they are `known`. */
export function withLimits(limits: CoreLimits, given: object, known: readonly string[]): CoreLimits {
  const out = { ...limits };
  for (const [name, value] of Object.entries(given)) {
    if (!LIMITS.includes(name)) {
      if (!known.includes(name)) throw unknown(name);
    } else if (value !== undefined) {
      out[name] = limit(name, value);
    }
  }
  return out;
}

/** Whether a setting is one of the limits. */
export function isLimit(name: string): boolean {
  return LIMITS.includes(name);
}

function limit(name: string, value: unknown): unknown {
  if (name === 'apiVersion') return text(value, '`apiVersion`');
  if (name === 'validate') {
    if (typeof value !== 'boolean') throw inputError(`\`validate\` is ${kindOf(value)}, not true or false`);
    return value;
  }
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw inputError(`\`${name}\` is no number from 0 on`);
  }
  return name === 'maxRetries' ? Math.floor(value) : Math.ceil(value);
}

function unknown(name: string): InputError {
  return inputError(`there is no setting \`${name}\``, 'check the names and kinds of the settings');
}
