/** One emulator and clients of it: what a scenario happens in. */

import { GureumError } from 'gureum';
import type { Call, Client, ClientOptions, Limits, WaitOptions } from 'gureum';
import { Emulator } from 'gureum/testing';
import type { ClockMode } from 'gureum/testing';

export type Fields = Record<string, unknown>;

/** What a scenario starts from; see tests/scenarios/README.md. */
export interface Given {
  service: string;
  clock: string;
  mode: ClockMode;
  elsewhere: boolean;
  seed: number;
  credentials?: { access_key?: string | null; secret_key?: string | null } | null;
  options?: Fields;
  setup?: Step[];
  faults?: Fields[];
}

/** One thing that a user does. */
export interface Step {
  service?: string | null;
  call?: string | null;
  wait?: string | null;
  pages?: string | null;
  cancel?: string | null;
  after_ms?: number | null;
  take?: number | null;
  advance_ms?: number | null;
  faults?: Fields[];
  clear_faults?: boolean;
  input?: Fields | null;
  options?: Fields;
  save?: Record<string, string>;
  expect?: Fields | null;
}

/** The typed method of an operation or a waiter. */
type Method = (input: unknown, options?: object) => unknown;

/** Options are called as the core calls them. */
export function limits(given: Fields): Limits {
  return given;
}

export class World {
  readonly emulator: Emulator;
  readonly tenant: string;
  readonly #given: Given;
  readonly #clients = new Map<string, Client | GureumError>();

  constructor(given: Given) {
    this.#given = given;
    this.emulator = new Emulator({ seed: given.seed, clock: given.mode, tenant: 'scenario' });
    if (given.mode !== 'real') this.emulator.clock.set(new Date(given.clock));
    this.tenant = this.emulator.keys().accessKey;
  }

  /** The client of a service, else of the scenario's own; or why there is none. */
  client(service: string | null | undefined): Client | GureumError {
    const name = service ?? this.#given.service;
    const client = this.#clients.get(name) ?? this.#opened(name);
    this.#clients.set(name, client);
    return client;
  }

  #opened(service: string): Client | GureumError {
    try {
      return this.#open(service);
    } catch (error) {
      if (error instanceof GureumError) return error;
      throw error;
    }
  }

  #open(service: string): Client {
    const own = this.emulator.keys();
    const other = this.#given.credentials;
    const key = (text: string | null | undefined, tenants: string): string | undefined =>
      text?.replaceAll('$tenant', tenants);
    const keys: ClientOptions =
      other === undefined || other === null
        ? own
        : { accessKey: key(other.access_key, own.accessKey), secretKey: key(other.secret_key, own.secretKey) };
    const opens = service.replaceAll(/-./g, (letter) => letter.slice(1).toUpperCase());
    const emulator = this.emulator as unknown as Record<string, (options: ClientOptions) => Client>;
    const open = emulator[opens];
    if (open === undefined) throw new Error(`the emulator opens no client of \`${service}\``);
    const alone = this.#given.elsewhere ? { emulator: undefined } : {};
    return open.call(emulator, { ...keys, ...limits(this.#given.options ?? {}), ...alone });
  }

  /** The typed method of an operation or a waiter; for an operation without one, the call by name. */
  method(client: Client, id: string): Method {
    const [group, name] = id.split('.') as [string, string];
    const owner = ((client as unknown as Fields)[group] ?? client) as Record<string, Method | undefined>;
    const method = owner[name];
    if (method !== undefined) return method.bind(owner);
    return (input, options) => client.call(id, input as object, options);
  }

  /** The answer with the response behind it. A list is read as one call here. */
  async answer(client: Client, id: string, input: Fields, signal?: AbortSignal): ReturnType<Call<unknown>['withResponse']> {
    const options = signal === undefined ? undefined : { signal };
    const begun = this.method(client, id)(input, options) as Partial<Call<unknown>>;
    const call = begun.withResponse === undefined ? client.call(id, input, options) : (begun as Call<unknown>);
    return await call.withResponse();
  }

  /** The items of a list, no more pages read than it takes. */
  async items(client: Client, id: string, input: Fields, take: number | null | undefined): Promise<unknown[]> {
    const items: unknown[] = [];
    if (take === 0) return items;
    for await (const item of this.method(client, id)(input) as AsyncIterable<unknown>) {
      if (items.push(item) === take) break;
    }
    return items;
  }

  /** The resource that is waited for. */
  async waited(client: Client, id: string, input: Fields, options: WaitOptions): Promise<unknown> {
    return await this.method(client, id)(Object.values(input)[0], options);
  }
}
