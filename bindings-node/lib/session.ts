/// <reference lib="esnext.disposable" preserve="true" />

/** All services of one cloud, with one set of settings. */

import { inspect } from 'node:util';

import { Client } from './client';
import type { ClientOptions } from './client';

/** Opens the clients of a cloud, each when it is asked for. */
export abstract class Session {
  readonly #first: Client;
  readonly #clients = new Map<string, Client>();

  /** Opens a session. Nothing is sent and no thread is started. */
  constructor(options: ClientOptions = {}) {
    const service = this._service;
    class First extends Client {
      protected override get _service(): string {
        return service;
      }
    }
    this.#first = new First(options);
  }

  /** Name of the service that stands for all; @internal. */
  protected get _service(): string {
    return '';
  }

  /** In which language its hints are; else the environment says it; @internal. */
  get _language(): string | undefined {
    return this.#first._language;
  }

  /** Closes the clients of all services: ends their calls and drops the connections. */
  async close(): Promise<void> {
    await this.#first.close();
    for (const client of this.#clients.values()) await client.close();
  }

  /** Closes the session at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Shows no key. */
  toJSON(): object {
    const { service: _, ...shown } = this.#first.toJSON() as { service: string; endpoint?: string };
    return shown;
  }

  /** @internal */
  [inspect.custom](): string {
    const { endpoint } = this.toJSON() as { endpoint?: string };
    return `${this.constructor.name} {${endpoint === undefined ? '' : ` endpoint: ${inspect(endpoint)} `}}`;
  }

  /** @internal */
  protected _client<C extends Client>(kind: new () => C, service: string): C {
    const found = this.#clients.get(service) ?? this.#first._beside(kind, service);
    this.#clients.set(service, found);
    return found as C;
  }
}
