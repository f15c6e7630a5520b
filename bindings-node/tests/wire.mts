/** What the generated wire tests say: the answer is the documented one, and it was asked for. */

import assert from 'node:assert/strict';

import type { ClientOptions, Download } from 'gureum';
import { Emulator } from 'gureum/testing';

/** Where mocks answer that know the descriptions alone, by service; `mocked` of the suites says. */
const mocks = process.env['GUREUM_MOCK'] === undefined ? undefined : (JSON.parse(process.env['GUREUM_MOCK']) as Record<string, string>);

/** Its clients call the mock of their service, where there are mocks. */
class World extends Emulator {
  override client<C>(kind: new (options: ClientOptions) => C, options: ClientOptions = {}): C {
    if (mocks === undefined) return super.client(kind, options);
    const { _service: service } = kind.prototype as { _service: string };
    return super.client(kind, { endpoint: mocks[service], ...options });
  }
}

/** An emulator that answers with the documented examples, and only to the documented requests. */
export const world = new World({ replay: true, clock: 'real' });

/** Holds a file against the documented one. */
export function sameFile(file: Download, kind: typeof Download, documented: string): void {
  assert.equal(file.constructor, kind);
  assert.equal(Buffer.from(file.bytes).toString('base64'), documented);
}

/** The last request was for this operation, to this address, and well signed; of a mock's, the mock judges. */
export function asked(operation: string, method: string, target: string): void {
  if (mocks !== undefined) return;
  const last = world.journal.at(-1);
  assert.deepEqual(
    [last?.operation, last?.method, last?.target, last?.signature],
    [operation, method, target, 'valid'],
  );
}
