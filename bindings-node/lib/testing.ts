/// <reference lib="esnext.disposable" preserve="true" />

/**
 * Both clouds in this process: no account, no network, no Docker.
 *
 *     using emulator = new Emulator();
 *     const df = emulator.client(DataForest);
 *     await df.accounts.create({ name: 'demo', password: '…' });
 *
 * `record` and `replay` are for programs that open their clients themselves.
 */

import { resolve } from 'node:path';
import { types } from 'node:util';

import { around } from './around';
import { configError, inputError, json, kindOf, reading, record as recordOf, refusing, text } from './checks';
import { NATIVE_EMULATOR } from './client';
import type { ClientOptions } from './client';
import { Clients } from './generated/emulator';
import { environmentOf } from './generated/faults';
import type { ClockMode, FaultArguments, FaultName, FaultObject, FaultRest, FaultRule } from './generated/faults';
import { native } from './native';
import type { NativeEmulator } from './native';

export { fake, pagesOf } from './fakes';
export type { Fakes, Given } from './fakes';
export type { ClockMode, FaultArguments, FaultName, FaultObject, FaultRest, FaultRule };

/** How to start an emulator. */
export interface EmulatorOptions {
  /** All ids follow from this number. Default 1. */
  seed?: number | undefined;
  /** Port; a free one if left out. */
  port?: number | undefined;
  /** How the time passes. The default, `auto`, jumps over every pause, so that waits take no time. */
  clock?: ClockMode | undefined;
  /** Whose keys the clients get. Every tenant has resources of its own. Default `test`. */
  tenant?: string | undefined;
  /** Answer with the documented examples, and only to the documented requests; of a tape, whose file this is, with what was recorded. */
  replay?: boolean | string | undefined;
  /** Whether signatures are verified. Default true. */
  verify?: boolean | undefined;
  /** Let unknown fields pass, and ids of what nobody made. */
  loose?: boolean | undefined;
  /** Be an opponent: short pages, dates and encodings that lie, idle connections that are answered. */
  hostile?: boolean | undefined;
  /** Print a line for each request to the error stream. */
  log?: boolean | undefined;
  /** File from which the state is loaded and to which it is saved. */
  data?: string | undefined;
  /** Address of this machine on which others may call too; `token` belongs to it. */
  allowRemote?: string | undefined;
  /** What they need for the admin path; it ends every secret key. */
  token?: string | undefined;
}

/** What the emulator was asked. */
export interface JournalEntry {
  method: string;
  target: string;
  headers: Record<string, string>;
  body?: unknown;
  operation?: string;
  signature: 'valid' | 'invalid' | 'missing';
  status: number;
  [field: string]: unknown;
}

/** The time of an emulator and of the clients made for it. */
export class Clock {
  readonly #native: NativeEmulator;

  /** @internal */
  constructor(emulator: NativeEmulator) {
    this.#native = emulator;
  }

  /** The time of day. */
  now(): Date {
    return new Date(refusing(() => this.#native.now()));
  }

  /** Sets the time of day. */
  set(time: Date): void {
    if (!types.isDate(time)) throw inputError(`the time is ${kindOf(time)}, not a Date`);
    refusing(() => this.#native.setTime(time.getTime()));
  }

  /** Moves the time forward. */
  advance(millis: number): void {
    if (typeof millis !== 'number') throw inputError(`the time span is ${kindOf(millis)}, not a number`);
    refusing(() => this.#native.advance(millis));
  }

  /** Moves it to the next change of state of any resource; false if none is due. */
  advanceToNextEvent(): boolean {
    return refusing(() => this.#native.advanceToNextEvent());
  }

  /** How the time passes from now on. */
  mode(mode: ClockMode): void {
    refusing(() => this.#native.setMode(text(mode, 'the mode')));
  }
}

/** NAVER Cloud Data Forest and services of Samsung Cloud in this process. */
export class Emulator extends Clients {
  readonly #native: NativeEmulator;
  /** Whose keys the clients get. */
  readonly tenant: string;
  /** Its clock, which its clients share. */
  readonly clock: Clock;

  /** Starts it. */
  constructor(options: EmulatorOptions = {}) {
    super();
    const wishes = reading(() => ({ ...recordOf(options, 'the options') }));
    const { seed = 1, port = 0, clock = 'auto', tenant = 'test', data, ...rest } = wishes;
    const { replay = false, verify = true, loose = false, hostile = false, log = false, ...reach } = rest;
    const { allowRemote, token, ...others } = reach;
    const other = Object.keys(others)[0];
    if (other !== undefined) throw inputError(`an emulator has no option \`${other}\``);
    whole(seed, 'the seed', Number.MAX_SAFE_INTEGER);
    whole(port, 'the port', 65_535);
    text(clock, 'the clock');
    if (data !== undefined && text(data, '`data`').includes('\0')) throw inputError('`data` holds a zero byte');
    const Native = native.Emulator;
    if (Native === undefined) throw configError('this build of gureum has no emulator');
    const settings = { seed, port, clock, replay, verify, loose, hostile, log, data, allow_remote: allowRemote, token };
    const given = json(settings, 'the options');
    this.#native = refusing(() => new Native(given));
    this.tenant = text(tenant, 'the tenant');
    this.clock = new Clock(this.#native);
    try {
      this.keys();
    } catch (error) {
      this.#native.close();
      throw error;
    }
  }

  /** @internal */
  get [NATIVE_EMULATOR](): NativeEmulator {
    return this.#native;
  }

  /** The address, for example `http://127.0.0.1:40001`. */
  get endpoint(): string {
    return refusing(() => this.#native.endpoint());
  }

  /** Access key and secret key of a tenant. */
  keys(tenant: string = this.tenant): { accessKey: string; secretKey: string } {
    return refusing(() => this.#native.keys(text(tenant, 'the tenant')));
  }

  /** Variables with which programs elsewhere find this emulator. */
  environment(tenant: string = this.tenant): Record<string, string> {
    const { accessKey, secretKey } = this.keys(tenant);
    return environmentOf(accessKey, secretKey, this.endpoint);
  }

  /** A client of any kind with the keys, the address and the clock of this emulator. */
  override client<C>(kind: new (options: ClientOptions) => C, options: ClientOptions = {}): C {
    if (typeof kind !== 'function') throw inputError(`the kind of a client is ${kindOf(kind)}, not a class`);
    return new kind({ ...this.keys(), endpoint: this.endpoint, isolated: true, emulator: this, ...options });
  }

  /**
   * Makes something go wrong, and gives the number of the rule.
   *
   * `emulator.fault('delay', { ms: 300, operation: 'accounts.create', first: 1 })`: the arguments of the fault and when it
   * strikes.
   */
  fault<Name extends FaultName>(fault: Name, ...rest: FaultRest<Name>): number;
  /** The same with name and arguments in one: `emulator.fault({ delay: { ms: 300 } }, { first: 1 })`. */
  fault(fault: FaultObject, rule?: FaultRule): number;
  fault(fault: FaultName | FaultObject, rule: object = {}): number {
    const given = json(reading(() => ({ ...recordOf(rule, 'the rule'), fault })), 'the fault');
    return refusing(() => this.#native.addFault(given));
  }

  /** How often a rule has struck. */
  faultHits(number: number): number {
    if (typeof number !== 'number') throw inputError(`the number of a rule is ${kindOf(number)}`);
    return refusing(() => this.#native.faultHits(number));
  }

  /** Ends all rules. */
  clearFaults(): void {
    refusing(() => this.#native.clearFaults());
  }

  /** What it was asked, in order, secrets masked. */
  get journal(): JournalEntry[] {
    return JSON.parse(refusing(() => this.#native.journal())) as JournalEntry[];
  }

  /** Forgets what it was asked. */
  clearJournal(): void {
    refusing(() => this.#native.clearJournal());
  }

  /** The whole state as text. */
  snapshot(): string {
    return refusing(() => this.#native.snapshot());
  }

  /** Puts a saved state in place of the present one. */
  restore(snapshot: string): void {
    refusing(() => this.#native.restore(text(snapshot, 'the snapshot')));
  }

  /** As at the start: nothing exists, no faults, an empty journal. */
  reset(): void {
    refusing(() => this.#native.reset());
  }

  /** Stops it. */
  close(): void {
    refusing(() => this.#native.close());
  }

  /** Stops it at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.close();
  }
}

function whole(value: unknown, name: string, most: number): void {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most) return;
  throw inputError(`${name} is no whole number from 0 to ${most}`);
}

/** A tape that is being made. */
export class Recording {
  readonly #path: string;

  /** @internal */
  constructor(path: string) {
    this.#path = resolve(text(path, 'the path'));
    refusing(() => native.Emulator?.endTape(this.#path));
    around.push(this.#block);
  }

  readonly #block = (options: ClientOptions): ClientOptions => ({ ...options, record: this.#path });

  /** Ends it: clients that are opened from now on are not on it. */
  close(): void {
    if (removed(this.#block)) refusing(() => native.Emulator?.endTape(this.#path));
  }

  /** Ends it at the end of a `using` block. */
  [Symbol.dispose](): void {
    this.close();
  }
}

/**
 * Records what clients that are opened from now on are answered, until it is closed. Nothing of yours is on the tape: values
 * become others of the same kind. It takes the place of the tape that was there.
 *
 *     using tape = record('tapes/accounts.json');
 */
export function record(path: string): Recording {
  return new Recording(path);
}

/** Without what leads to an account, a service or another file, and what says whom to trust on the way. */
const NO_SERVICE: ClientOptions = Object.fromEntries(
  ['credentials', 'profile', 'allowHost', 'caBundle', 'caBundlePem', 'proxy', 'record'].map((name) => [name, undefined]),
);

/** An emulator that plays a tape to clients that have settings of their own. */
class Player extends Emulator {
  constructor(path: string) {
    super({ replay: text(path, 'the path') });
    around.push(this.#block);
  }

  readonly #block = (options: ClientOptions): ClientOptions => {
    // Clients of an emulator stay its clients.
    if (options.emulator !== undefined) return options;
    return { ...options, ...NO_SERVICE, ...this.keys(), endpoint: this.endpoint, isolated: true, emulator: this };
  };

  override close(): void {
    removed(this.#block);
    super.close();
  }
}

/**
 * Answers clients that are opened from now on from a tape, whatever their settings, until it is closed. They need no keys and no
 * network.
 *
 *     using player = replay('tapes/accounts.json');
 */
export function replay(path: string): Emulator {
  return new Player(path);
}

function removed(block: (typeof around)[number]): boolean {
  const at = around.indexOf(block);
  if (at >= 0) around.splice(at, 1);
  return at >= 0;
}

/** Hooks of a test runner: those of `node:test`, Vitest and Jest fit. */
export interface Hooks {
  beforeEach(work: () => void): unknown;
  after?(work: () => void): unknown;
  afterAll?(work: () => void): unknown;
}

/**
 * An emulator for a file of tests: empty before each test, stopped after the last one.
 *
 * ```ts
 * import { after, beforeEach } from 'node:test';
 * const emulator = emulatorFor({ after, beforeEach });
 * ```
 */
export function emulatorFor(hooks: Hooks, options?: EmulatorOptions): Emulator {
  if (typeof (Object(hooks) as Partial<Hooks>).beforeEach !== 'function') throw inputError('the hooks have no `beforeEach`');
  const emulator = new Emulator(options);
  hooks.beforeEach(() => emulator.reset());
  (hooks.afterAll ?? hooks.after)?.(() => emulator.close());
  return emulator;
}
