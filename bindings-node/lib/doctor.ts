/** What calls meet on this machine, examined by the core: the report of every language. */

import { configError, json, kindOf, record, signal as signalOf } from './checks';
import { environment } from './environment';
import { errorFrom } from './errors';
import { isLimit, withLimits } from './options';
import type { ClientOptions } from './options';
import { bridge, replyTo } from './runtime';

/** How something is. */
export type DoctorVerdict = 'ok' | 'skipped' | 'warning' | 'failed';

/** One thing that was looked at. */
export interface Finding {
  /** What was looked at, for example `clock`, or the name of a variable. */
  subject: string;
  verdict: DoctorVerdict;
  /** What there is to see. */
  text: string;
  /** What to do about it. */
  hint?: string;
}

/** A place where keys are looked for. */
export interface KeyPlace {
  /** The place, for example `the environment` or a file. */
  place: string;
  /** Whether its keys are used. */
  isUsed: boolean;
  /** What is there, or why nothing of it is used. */
  text: string;
  /** The end of the access key that is there. */
  accessKey?: string;
}

/** The keys of a cloud. */
export interface FoundKeys {
  cloud: 'naver' | 'samsung';
  /** `skipped` if there are none. */
  verdict: DoctorVerdict;
  /** Which keys are used, or why none are. */
  text: string;
  /** What to do about it. */
  hint?: string;
  /** The end of the access key that is used. */
  accessKey?: string;
  /** Every place in the order in which they are looked at. */
  places: KeyPlace[];
}

/** How calls of a service go. */
export interface ServiceReport {
  /** Its name, for example `data-forest`. */
  service: string;
  cloud: 'naver' | 'samsung';
  /** Where it is called; absent if the settings lead nowhere. */
  endpoint?: string;
  /** The worst of its findings. */
  verdict: DoctorVerdict;
  /** What was looked at, in the order in which a call meets it. */
  findings: Finding[];
}

/** What an examination found. No secret is in it. */
export interface DoctorReport {
  /** The worst of all that follows. */
  verdict: DoctorVerdict;
  /** What was examined with. */
  versions: { gureum: string; api: string; system: string };
  /** Variables of the environment that are set and have a say. */
  variables: Finding[];
  /** The keys of each cloud. */
  keys: FoundKeys[];
  /** The services that were asked. */
  services: ServiceReport[];
  /** All of it in words, made to be pasted. */
  text: string;
}

/** Settings of an examination. */
export interface DoctorOptions
  extends Pick<
    ClientOptions,
    | 'accessKey'
    | 'secretKey'
    | 'accountId'
    | 'profile'
    | 'endpoint'
    | 'region'
    | 'environment'
    | 'caBundle'
    | 'allowHost'
    | 'proxy'
    | 'language'
    | 'isolated'
    | 'timeoutMs'
  > {
  /** Name of the service that is examined, for example `data-forest`; else all of each cloud of which there are keys. */
  service?: string | undefined;
  /** Ends the examination. */
  signal?: AbortSignal | undefined;
}

/**
 * Examines what calls meet on this machine: keys, variables, network, clock, and one read per service. Nothing but reads is
 * sent. Read `text`, or look at the fields.
 */
export async function doctor(options: DoctorOptions = {}): Promise<DoctorReport> {
  const { signal, ...settings } = { ...record(options, 'the settings') };
  const plain = Object.entries(settings).filter(([name]) => !isLimit(name));
  for (const [name, value] of plain) {
    if (!['string', 'boolean', 'undefined'].includes(typeof value)) throw configError(`\`${name}\` is ${kindOf(value)}`);
  }
  const limits = Object.fromEntries(Object.entries(settings).filter(([name]) => isLimit(name)));
  const found = environment();
  if (settings.isolated === true) delete found.extraCaBundle;
  const config = json({ ...Object.fromEntries(plain), ...found, speaks: 'node', options: withLimits({}, limits, []) }, 'the settings');
  const reply = await replyTo((number) => bridge().doctor(number, config), signalOf(signal));
  if (!reply.ok) throw errorFrom(reply.body as string);
  return JSON.parse(reply.body as string) as DoctorReport;
}
