/**
 * A class for each kind of error.
 *
 * Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
 */

import { inspect } from 'node:util';

/** One attempt of a call. */
export interface Attempt {
  /** HTTP status, if an answer came. */
  status?: number;
  /** Why it did not end the call; absent on success. */
  reason?: string;
  /** How long it took, in milliseconds. */
  elapsedMs: number;
  /** Pause before it, in milliseconds. */
  sleptMs: number;
}

/** Whether a request reached the service. */
export type Delivery = 'NotSent' | 'Unknown' | 'Answered';

/** Why keys were not accepted. Text with known values; any other text is as good. */
export type AuthenticationCause =
  /** The machine's clock is wrong. */
  | 'ClockSkew'
  /** White space or a line end in a key. */
  | 'WhitespaceInKey'
  /** Access key and secret key are swapped. */
  | 'KeysSwapped'
  /** A key of the other vendor. */
  | 'WrongVendor'
  /** A key of another site, environment or region. */
  | 'WrongSite'
  /** Keys of the emulator sent to the real service, or the other way round. */
  | 'EmulatorKey'
  /** The temporary credentials have expired. */
  | 'Expired'
  /** The key is known and valid, but may not do this. */
  | 'NoPermission'
  /** Key or secret key is wrong, inactive or deleted; the service does not say which. */
  | 'UnknownKey'
  /** The request was altered on the way, for example by a proxy that rewrites addresses. */
  | 'Altered'
  /** The service is not subscribed. */
  | 'NotSubscribed'
  /** The answer did not come from the service (captive portal, proxy login page). */
  | 'NotTheService'
  /** The key looks quoted or has invisible characters. */
  | 'QuotedKey'
  /** The key looks cut off or pasted twice. */
  | 'WrongLength'
  | (string & {});

/** An error as the core tells it. */
export interface ErrorDetails {
  kind: string;
  message: string;
  hint?: string;
  operation?: string;
  status?: number;
  code?: string;
  requestId?: string;
  retryAfter?: number;
  delivery?: Delivery;
  cause?: AuthenticationCause;
  tried?: Array<{ place: string; reason: string }>;
  attempts?: readonly Attempt[];
  body?: string;
  states?: string[];
  source?: string;
}

/** What an error is made of in a test: what failed, and whatever else matters there. */
export type ErrorFields = Partial<ErrorDetails> & Pick<ErrorDetails, 'message'>;

/** The kind of each class. */
const KINDS = new Map<unknown, string>();

/** The kind of a class, or of the one that a user's own class extends. */
function kindOf(type: unknown): string {
  for (let at = type; typeof at === 'function'; at = Object.getPrototypeOf(at)) {
    const kind = KINDS.get(at);
    if (kind !== undefined) return kind;
  }
  return 'Internal';
}

/** What is known of an error that was made here. */
const DELIVERIES: Record<string, Delivery> = {
  Config: 'NotSent',
  Credentials: 'NotSent',
  Input: 'NotSent',
  Connect: 'NotSent',
  Timeout: 'Unknown',
  Transport: 'Unknown',
  Response: 'Answered',
  Service: 'Answered',
  BadRequest: 'Answered',
  Authentication: 'Answered',
  PermissionDenied: 'Answered',
  NotFound: 'Answered',
  Conflict: 'Answered',
  RateLimit: 'Answered',
  Server: 'Answered',
  OperationFailed: 'Answered',
  OutcomeUnknown: 'Unknown',
  WaitFailed: 'Answered',
  WaitTimeout: 'Answered',
  Cancelled: 'Unknown',
  Closed: 'NotSent',
  Internal: 'Unknown',
};

function line(details: ErrorFields): string {
  let text = details.message;
  if (details.operation !== undefined) text = `\`${details.operation}\`: ${text}`;
  if (details.hint !== undefined) text += `; ${details.hint}`;
  if (details.requestId !== undefined) text += ` (request id ${details.requestId})`;
  return text;
}

/** What failed, why, and what to do about it, in one line. It never shows a secret. */
export class GureumError extends Error {
  readonly #details: ErrorDetails;

  /**
   * Calls make them; a test may make one as well: `new NotFoundError('no such app')`.
   *
   * @param details - What failed and why, or that with more: `{ message: 'no such app', status: 404 }`.
   */
  constructor(details: string | ErrorFields = '') {
    const fields = typeof details === 'object' && details !== null ? details : { message: String(details) };
    // What led to it, in words, as a cause that loggers know how to show.
    super(line(fields), fields.source === undefined ? undefined : { cause: new Error(fields.source) });
    this.#details = { kind: kindOf(new.target), ...fields };
  }

  /** The kind, the same word in every language, for example `NotFound`. */
  get kind(): string {
    return this.#details.kind;
  }

  /** What failed and why, without operation, hint and request id. */
  get detail(): string {
    return this.#details.message;
  }

  /** What to do about it. */
  get hint(): string | undefined {
    return this.#details.hint;
  }

  /** The operation, for example `accounts.create`. */
  get operation(): string | undefined {
    return this.#details.operation;
  }

  /** HTTP status of the answer. */
  get status(): number | undefined {
    return this.#details.status;
  }

  /** The vendor's code, as text even where the vendor sends a number. */
  get code(): string | undefined {
    return this.#details.code;
  }

  /** The vendor's request id. */
  get requestId(): string | undefined {
    return this.#details.requestId;
  }

  /** Whether the request reached the service. */
  get delivery(): Delivery {
    return this.#details.delivery ?? DELIVERIES[this.kind] ?? 'Answered';
  }

  /** Every attempt that was made. */
  get attempts(): readonly Attempt[] {
    return this.#details.attempts ?? [];
  }

  /** The first 2 KiB of an answer that says no, secrets masked. */
  get body(): string | undefined {
    return this.#details.body;
  }

  /** The error that led to this one, in words. */
  get source(): string | undefined {
    return this.#details.source;
  }

  /** All fields, as they cross between languages. */
  toJSON(): ErrorDetails {
    return { ...this.#details };
  }

  /** @internal */
  [inspect.custom](): string {
    return this.stack ?? String(this);
  }
}

/** A setting is wrong. Nothing was sent. */
export class ConfigError extends GureumError {}

/** No usable credentials. Nothing was sent. */
export class CredentialsError extends GureumError {
  /** Why, as far as it can be known, for example `KeysSwapped`. Else what led to it, if something did. */
  declare readonly cause: AuthenticationCause | undefined | Error;

  /** As that of `GureumError`. */
  constructor(details: string | ErrorFields = '') {
    super(details);
    const cause = typeof details === 'object' && details !== null ? details.cause : undefined;
    if (cause !== undefined) this.cause = cause;
  }

  /** Where credentials were looked for, and why each place gave nothing. */
  get tried(): ReadonlyArray<{ place: string; reason: string }> {
    return this.toJSON().tried ?? [];
  }
}

/** The input cannot be sent. Nothing was sent. */
export class InputError extends GureumError {}

/** No connection: name, TCP or TLS. Nothing was sent. */
export class ConnectError extends GureumError {}

/** A time limit passed. */
export class RequestTimeoutError extends GureumError {}

/** The connection broke after the request was written. */
export class TransportError extends GureumError {}

/** The answer is not what HTTP or the description promises. */
export class ResponseError extends GureumError {}

/** Any other answer that says no. */
export class ServiceError extends GureumError {
  /** Why, as far as it can be known, for example `KeysSwapped`. Else what led to it, if something did. */
  declare readonly cause: AuthenticationCause | undefined | Error;

  /** As that of `GureumError`. */
  constructor(details: string | ErrorFields = '') {
    super(details);
    const cause = typeof details === 'object' && details !== null ? details.cause : undefined;
    if (cause !== undefined) this.cause = cause;
  }
}

/** 400: the service refuses the input. */
export class BadRequestError extends ServiceError {}

/** 401: the service does not accept the keys. */
export class AuthenticationError extends ServiceError {}

/** 403: the keys may not do this. */
export class PermissionDeniedError extends ServiceError {}

/** 404, in the service's own error shape. */
export class NotFoundError extends ServiceError {}

/** 409; or a creation whose answer was lost, and what bears its name is older than the call. */
export class ConflictError extends ServiceError {}

/** Too many requests (429, or 417 from the edge). */
export class RateLimitError extends ServiceError {
  /** How long the service asked to wait. In seconds. */
  get retryAfter(): number | undefined {
    return this.toJSON().retryAfter;
  }
}

/** 5xx. */
export class ServerError extends ServiceError {
  /** How long the service asked to wait. In seconds. */
  get retryAfter(): number | undefined {
    return this.toJSON().retryAfter;
  }
}

/** `success: false` inside HTTP 200. */
export class OperationFailedError extends ServiceError {}

/** A creation or a rotation of which an attempt may have been carried out: look before repeating it. */
export class OutcomeUnknownError extends GureumError {}

/** A wait did not end well. */
export class WaitError extends GureumError {
  /** States that were seen, the latest last. */
  get states(): readonly string[] {
    return this.toJSON().states ?? [];
  }
}

/** The resource went into a state from which the wanted one is never reached. */
export class WaitFailedError extends WaitError {}

/** The wanted state did not come in time. */
export class WaitTimeoutError extends WaitError {}

/** The call was cancelled. Whoever cancels with a signal sees the signal's reason instead. */
export class CancelledError extends GureumError {}

/** The client is closed. */
export class ClosedError extends GureumError {}

/** A defect in this library. Please report it. */
export class InternalError extends GureumError {}

// On the prototypes, so that no error shows its name twice; spelt out, so that minified code keeps them.
for (const [name, type] of Object.entries({
  GureumError,
  ConfigError,
  CredentialsError,
  InputError,
  ConnectError,
  RequestTimeoutError,
  TransportError,
  ResponseError,
  ServiceError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  ServerError,
  OperationFailedError,
  OutcomeUnknownError,
  WaitError,
  WaitFailedError,
  WaitTimeoutError,
  CancelledError,
  ClosedError,
  InternalError,
})) {
  Object.defineProperty(type.prototype, 'name', { value: name, configurable: true, writable: true });
}
for (const [type, kind] of [
  [ConfigError, 'Config'],
  [CredentialsError, 'Credentials'],
  [InputError, 'Input'],
  [ConnectError, 'Connect'],
  [RequestTimeoutError, 'Timeout'],
  [TransportError, 'Transport'],
  [ResponseError, 'Response'],
  [ServiceError, 'Service'],
  [BadRequestError, 'BadRequest'],
  [AuthenticationError, 'Authentication'],
  [PermissionDeniedError, 'PermissionDenied'],
  [NotFoundError, 'NotFound'],
  [ConflictError, 'Conflict'],
  [RateLimitError, 'RateLimit'],
  [ServerError, 'Server'],
  [OperationFailedError, 'OperationFailed'],
  [OutcomeUnknownError, 'OutcomeUnknown'],
  [WaitError, 'Wait'],
  [WaitFailedError, 'WaitFailed'],
  [WaitTimeoutError, 'WaitTimeout'],
  [CancelledError, 'Cancelled'],
  [ClosedError, 'Closed'],
  [InternalError, 'Internal'],
] as const) {
  KINDS.set(type, kind);
}
