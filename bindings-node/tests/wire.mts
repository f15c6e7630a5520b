/** What the generated wire tests say: the answer is the documented one, and it was asked for. */

import assert from 'node:assert/strict';

import type { Download } from 'gureum';
import { Emulator } from 'gureum/testing';

/** An emulator that answers with the documented examples, and only to the documented requests. */
export const world = new Emulator({ replay: true, clock: 'real' });

/** Holds a file against the documented one. */
export function sameFile(file: Download, kind: typeof Download, documented: string): void {
  assert.equal(file.constructor, kind);
  assert.equal(Buffer.from(file.bytes).toString('base64'), documented);
}

/** The last request was for this operation, to this address, and well signed. */
export function asked(operation: string, method: string, target: string): void {
  const last = world.journal.at(-1);
  assert.deepEqual(
    [last?.operation, last?.method, last?.target, last?.signature],
    [operation, method, target, 'valid'],
  );
}
