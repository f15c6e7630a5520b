/**
 * Demo: client and types.
 *
 * Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
 */

import { Client } from '../../client';
import type { Call, CallOptions, FileTypes } from '../../client';
import type { Download } from '../../download';
import type { Keytab } from '../../keytab';

/**
 * Text with known values; any other text is as good.
 *
 * State of the thing.
 *
 * - `RUNNING`: It works.
 * - `running`: The same in small letters.
 */
export type State =
  | 'RUNNING'
  | 'running'
  | 'STOPPED'
  | (string & {});

/** Input of `things.config`. */
export interface ConfigRequest {
}

/** Input of `things.file`. */
export interface FileRequest {
}

/** Input of `things.keys`. */
export interface KeysRequest {
}

/** A part. */
export interface Part {
  /** `size` of the API. */
  size: number;
  /** `key` of the API. */
  key?: string;
}

/** Input of `things.show`. */
export interface ShowRequest {
}

/** A thing. */
export interface Thing {
  /** `id` of the API. */
  id: string;
  /** Its state now. */
  state: State;
  /** Its state before, if it had one. */
  last?: State | null;
  /** `made` of the API. */
  made?: string;
  /** `parts` of the API. */
  parts?: Part[];
  /** `names` of the API. */
  names?: string | string[];
  /** `extra_map` of the API. */
  extra_map?: Record<string, number>;
  /** What is left. */
  none?: Part;
  /** `code` of the API. */
  code?: string | number;
  /** At most 9007199254740991. */
  count?: number | null;
  /** `kind` of the API. */
  kind?: string;
}

/** Demo */
export class Demo extends Client {
  protected override get _service(): string {
    return 'demo';
  }

  protected override get _files(): FileTypes {
    return { 'things.file': 'Download', 'things.config': 'Download', 'things.keys': 'Keytab' };
  }

  /** Show the thing. */
  show(input: ShowRequest = {}, options?: CallOptions): Call<Thing> {
    return this._call('things.show', input, options);
  }

  /** Fetch the file. */
  file(input: FileRequest = {}, options?: CallOptions): Call<Download> {
    return this._file('things.file', input, options);
  }

  /** Fetch a text. */
  config(input: ConfigRequest = {}, options?: CallOptions): Call<Download> {
    return this._file('things.config', input, options);
  }

  /** Fetch the keytab. */
  keys(input: KeysRequest = {}, options?: CallOptions): Call<Keytab> {
    return this._file('things.keys', input, options);
  }
}
