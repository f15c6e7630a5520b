/**
 * Settings of a client and limits of its calls.
 *
 * Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
 */

import type { Credentials } from '../options';
import type { Logger, LogLevel } from '../runtime';
import type { Hooks } from './events';

/** Limits of calls. What is left out comes from the client, then from the defaults. */
export interface Limits {
  /** Limit of a whole call, pauses and retries included. Range: more than 0. In milliseconds; default 90,000. */
  timeoutMs?: number | undefined;
  /** How often a call is repeated at most. Range: 0 to 4,294,967,295. Default 2. */
  maxRetries?: number | undefined;
  /** Limit of one attempt, from connecting to the last byte. Range: more than 0. In milliseconds; default 30,000. */
  attemptTimeoutMs?: number | undefined;
  /** Limit of DNS, TCP and TLS together. Range: more than 0. In milliseconds; default 3,100. */
  connectTimeoutMs?: number | undefined;
  /** Longest silence while a body arrives. Range: more than 0. In milliseconds; default 10,000. */
  idleTimeoutMs?: number | undefined;
  /** Samsung API version, for example `1.1`, instead of each operation's own; `vpc 1.2, ske 1.4` for several services at once. What came later is refused before sending. */
  apiVersion?: string | undefined;
  /** Check the documented rules before sending. They are no gate by default, because vendors relax them. */
  validate?: boolean | undefined;
  /** Headers that are added to every request, for example `traceparent`. Those of the signature, of HTTP itself and those that this library sets are refused. A call's own come before the client's of the same name. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Settings of a client. What is left out comes from the environment, the vendors' files, or a default. */
export interface ClientOptions extends Limits, Hooks {
  /** Access key; with `secretKey` or not at all. */
  accessKey?: string | undefined;
  /** Secret key; with `accessKey` or not at all. */
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
  /** Certificates in PEM, as text, to trust beside those of the machine. */
  caBundlePem?: string | undefined;
  /** Consent to send credentials to this host although it is not one of the service's own. */
  allowHost?: string | undefined;
  /** `false` ignores the proxy of the environment; `true` obeys it in an isolated client too. */
  proxy?: boolean | undefined;
  /** Language of explanations and of the vendor's texts: `en` or `ko`. Default `en`. */
  language?: 'en' | 'ko' | undefined;
  /** Added to the name that this library gives, for example `my-tool/1.2`. */
  userAgent?: string | undefined;
  /** File for a tape of what is answered, without a value of yours, which an emulator plays in tests. All clients of this process that name it share it, and it takes the place of the tape that was there. */
  record?: string | undefined;
  /** Look at no file, no variable and no role of this machine; `GUREUM_OFFLINE` is obeyed all the same. */
  isolated?: boolean | undefined;
  /** Where the log of all clients of this thread goes from now on; see `setLogger`. */
  logger?: Logger | undefined;
  /** The least severe record that the logger gets. Default `info`. */
  logLevel?: LogLevel | undefined;
  /** An emulator of `gureum/testing`, whose clock the client then shares. */
  emulator?: object | undefined;
}

/** What each limit is. */
export const LIMITS: Readonly<Record<string, 'text' | 'flag' | 'count' | 'duration' | 'headers'>> = {
  timeoutMs: 'duration',
  maxRetries: 'count',
  attemptTimeoutMs: 'duration',
  connectTimeoutMs: 'duration',
  idleTimeoutMs: 'duration',
  apiVersion: 'text',
  validate: 'flag',
  headers: 'headers',
};
