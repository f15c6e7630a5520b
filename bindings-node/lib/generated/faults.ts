/**
 * What a test asks of the emulator: how time passes, and what goes wrong.
 *
 * Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
 */

/** How time passes. `real`: As everywhere. `frozen`: It stands still until it is moved. `auto`: It jumps over every pause, so that waits take no time. */
export type ClockMode = 'real' | 'frozen' | 'auto';

/** When and how often a fault strikes. */
export interface FaultRule {
  /** Operation that is struck, for example `accounts.create`, or `vpc/vpcs.list` where several services have one of that name; all if left out. */
  operation?: string | undefined;
  /** Tenant that is struck; all if left out. */
  tenant?: string | undefined;
  /** So many matching requests pass first. */
  skip?: number | undefined;
  /** It strikes at most so often. */
  first?: number | undefined;
  /** It strikes each time so many requests have matched. */
  every?: number | undefined;
  /** It strikes by chance, from the seed: `0.3` is three times in ten. */
  probability?: number | undefined;
}

/** The faults, each with its arguments. */
export interface FaultArguments {
  /** Another status, with a body in the vendor's shape. Nothing is carried out. */
  status: {
    /** HTTP status. */
    status: number;
    /** Code of the vendor; the documented one if left out. */
    code?: string | undefined;
    /** Text; the documented one if left out. */
    message?: string | undefined;
    /** `Retry-After`, as it stands. */
    retry_after?: string | undefined;
  };
  /** Exactly this answer. Nothing is carried out. */
  answer: {
    /** HTTP status. */
    status: number;
    /** Headers beside `Date`. */
    headers?: ReadonlyArray<readonly [string, string]> | undefined;
    /** Body as text. */
    body?: string | undefined;
    /** Body in base64, for bytes that are no text, in place of `body`. */
    base64?: string | undefined;
  };
  /** The request waits before it is carried out. */
  delay: {
    /** How long. */
    ms: number;
    /** On the emulator's clock instead of in real time. */
    virtual?: boolean | undefined;
  };
  /** The request is carried out, then the answer waits in real time. */
  delay_answer: {
    /** How long. */
    ms: number;
  };
  /** 429 `Throttle Limited`. */
  throttle: {
    /** `Retry-After`, as it stands. */
    retry_after?: string | undefined;
  };
  /** 429 `Quota Exceeded`. */
  quota: {
    /** `Retry-After`, as it stands. */
    retry_after?: string | undefined;
  };
  /** The connection is reset as soon as it is accepted, whatever the operation. */
  reset_on_connect: Record<never, never>;
  /** The connection is reset, and nothing was carried out. */
  reset_before_apply: Record<never, never>;
  /** The request is carried out, then the connection is reset without an answer. */
  apply_then_reset: Record<never, never>;
  /** The connection is reset after some bytes of the answer. */
  reset_at: {
    /** How many arrive. */
    bytes: number;
    /** Counted from where. */
    of?: 'response' | 'body' | undefined;
  };
  /** The answer stops after some bytes, and the connection stays open. */
  stall_at: {
    /** How many arrive. */
    bytes: number;
    /** Counted from where. */
    of?: 'response' | 'body' | undefined;
  };
  /** The answer ends in order, but too early. */
  truncate_at: {
    /** How many arrive. */
    bytes: number;
    /** Counted from where. */
    of?: 'response' | 'body' | undefined;
  };
  /** The answer comes in small pieces. */
  dribble: {
    /** Real pause between two. */
    ms: number;
    /** Size of a piece. */
    bytes?: number | undefined;
  };
  /** A field of the answer has another type than described. */
  wrong_type: {
    /** JSON pointer; the first field if left out. */
    field?: string | undefined;
  };
  /** Every object of the answer has one more field. */
  extra_field: Record<never, never>;
  /** `success: false` inside HTTP 200, at Data Forest. Nothing is carried out. */
  failure_in_200: {
    /** The message. */
    message: string;
  };
  /** 503 with an HTML page, as a load balancer sends it. */
  html_503: Record<never, never>;
  /** 417 with an HTML page, as the flood protection of Samsung sends it. */
  html_417: Record<never, never>;
  /** 404 of the gateway. */
  gateway_404: Record<never, never>;
  /** A body that is no HTTP chunk. */
  garbage_chunk: Record<never, never>;
  /** `Content-Encoding: gzip` and bytes that are none. */
  garbage_gzip: Record<never, never>;
  /** A chunked body without end. */
  endless_body: Record<never, never>;
  /** A head without end. */
  endless_headers: Record<never, never>;
  /** One interim answer after another. */
  endless_informational: Record<never, never>;
  /** An answer in HTTP/1.0, without length, ended by closing. */
  http_10: Record<never, never>;
  /** `Content-Length` is wrong. */
  wrong_length: {
    /** Added to the true length. */
    by: number;
  };
  /** The service's clock is off, in its `Date` and when it checks signatures. */
  clock_skew: {
    /** Seconds ahead; negative is behind. */
    seconds: number;
  };
  /** Answers come from the state at the moment when the rule was added. Nothing is carried out. */
  stale_list: Record<never, never>;
  /** Samsung: reading an id that does not exist is answered with 400 instead of 404. */
  unknown_as_400: Record<never, never>;
  /** Samsung: a call of a version that the vendor calls deprecated is answered with 406. */
  deprecated_refused: Record<never, never>;
  /** The first page comes again whatever page is asked for. */
  repeat_page: Record<never, never>;
  /** The connection is closed after the answer, without saying so. */
  drop_idle: {
    /** Real time after the answer. */
    ms?: number | undefined;
  };
}

/** What can go wrong. */
export type FaultName = keyof FaultArguments;

/** Name and arguments in one, as the emulator's admin path takes them: `{ delay: { ms: 300 } }`. */
export type FaultObject = { [Name in FaultName]: { [One in Name]: FaultArguments[Name] } }[FaultName];

/** What stands behind the name of a fault: its arguments, which may be left out if none is required, and the rule. */
export type FaultRest<Name extends FaultName> =
  Record<never, never> extends FaultArguments[Name]
    ? [rule?: FaultArguments[Name] & FaultRule]
    : [rule: FaultArguments[Name] & FaultRule];

/** The variables that lead programs elsewhere to an emulator; @internal. */
export function environmentOf(accessKey: string, secretKey: string, endpoint: string): Record<string, string> {
  return {
    NCLOUD_ACCESS_KEY_ID: accessKey,
    NCLOUD_ACCESS_KEY: accessKey,
    SCP_ACCESS_KEY: accessKey,
    SCP_TF_ACCESS_KEY: accessKey,
    NCLOUD_SECRET_ACCESS_KEY: secretKey,
    NCLOUD_SECRET_KEY: secretKey,
    SCP_SECRET_KEY: secretKey,
    SCP_TF_SECRET_KEY: secretKey,
    GUREUM_ENDPOINT: endpoint,
  };
}
