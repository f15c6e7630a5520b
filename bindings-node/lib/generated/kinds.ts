/**
 * The class of each kind of error, and the marks of what crosses.
 *
 * Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
 */

import {
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
  WaitFailedError,
  WaitTimeoutError,
  CancelledError,
  ClosedError,
  InternalError,
} from './errors';
import type { ErrorDetails, GureumError } from './errors';

export const BY_KIND: Record<string, new (details: ErrorDetails) => GureumError> = {
  Config: ConfigError,
  Credentials: CredentialsError,
  Input: InputError,
  Connect: ConnectError,
  Timeout: RequestTimeoutError,
  Transport: TransportError,
  Response: ResponseError,
  Service: ServiceError,
  BadRequest: BadRequestError,
  Authentication: AuthenticationError,
  PermissionDenied: PermissionDeniedError,
  NotFound: NotFoundError,
  Conflict: ConflictError,
  RateLimit: RateLimitError,
  Server: ServerError,
  OperationFailed: OperationFailedError,
  OutcomeUnknown: OutcomeUnknownError,
  WaitFailed: WaitFailedError,
  WaitTimeout: WaitTimeoutError,
  Cancelled: CancelledError,
  Closed: ClosedError,
  Internal: InternalError,
};

/** How an event is marked. */
export const MARK = {
  /** A call ended with an error. */
  error: 0,
  /** An answer; more may follow. */
  answer: 1,
  /** An answer; nothing follows. */
  end: 2,
  /** A provider is asked for keys. */
  keys: 3,
  /** A record of the log. */
  log: 4,
  /** Something happened in a call whose client has hooks. */
  event: 5,
} as const;

/** Variables that name the language of explanations, the first one first. */
export const LANGUAGE_VARIABLES: readonly string[] = ['GUREUM_LANGUAGE', 'SCP_LANGUAGE'];
