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

/** Input of {@link Demo.config | config}. */
export interface ConfigRequest {
}

/** Input of {@link Demo.file | file}. */
export interface FileRequest {
}

/** Input of {@link Demo.keys | keys}. */
export interface KeysRequest {
}

/** A part. */
export interface Part {
  /** `size` of the API. */
  size: number;
  /** `key` of the API. */
  key?: string;
}

/** Input of {@link Demo.show | show}. */
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

/**
 * Demo.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/demo.md}
 */
export class Demo extends Client {
  protected override get _service(): string {
    return 'demo';
  }

  protected override get _files(): FileTypes {
    return { 'things.file': 'Download', 'things.config': 'Download', 'things.keys': 'Keytab' };
  }

  /**
   * Show the thing.
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns A thing.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowRequest = {}, options?: CallOptions): Call<Thing> {
    return this._call('things.show', input, options);
  }

  /**
   * Fetch the file.
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The file.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  file(input: FileRequest = {}, options?: CallOptions): Call<Download> {
    return this._file('things.file', input, options);
  }

  /**
   * Fetch a text.
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The file.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  config(input: ConfigRequest = {}, options?: CallOptions): Call<Download> {
    return this._file('things.config', input, options);
  }

  /**
   * Fetch the keytab.
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The file.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  keys(input: KeysRequest = {}, options?: CallOptions): Call<Keytab> {
    return this._file('things.keys', input, options);
  }
}
