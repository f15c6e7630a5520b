/** Calls, errors and aborts leave nothing behind. `GUREUM_NODE_CALLS=200000` makes the run of a release. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { Emulator } from 'gureum/testing';

const CALLS = Number(process.env['GUREUM_NODE_CALLS'] ?? '6000');
const WIDTH = 50;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const emulator = new Emulator({ clock: 'real' });
const df = emulator.dataForest();
after(() => emulator.close());

async function settledHeap(): Promise<{ heap: number; rss: number }> {
  emulator.clearJournal();
  for (let each = 0; each < 3; each += 1) {
    collect();
    await new Promise((soon) => setTimeout(soon, 10));
  }
  const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed + external + arrayBuffers, rss };
}

async function many(call: () => Promise<unknown>, count: number): Promise<void> {
  for (let done = 0; done < count; done += WIDTH) {
    await Promise.all(Array.from({ length: WIDTH }, call));
    // The journal is the emulator's memory, not the client's.
    if (done % 1000 === 0) emulator.clearJournal();
  }
}

const ways: Record<string, () => Promise<unknown>> = {
  calls: () => df.accounts.checkAvailableName({ name: 'demo' }),
  errors: () => df.accounts.getDetail({ id: 'nobody' }).catch(() => {}),
  aborts: () => {
    const abort = new AbortController();
    const call = df.accounts.getDetail({ id: 'nobody' }, { signal: abort.signal }).catch(() => {});
    setImmediate(() => abort.abort());
    return call;
  },
};

for (const [name, call] of Object.entries(ways)) {
  test(`${CALLS} ${name} leave nothing behind`, { timeout: 1_200_000 }, async (context) => {
    // Allocators and the young generation of V8 fill up during the first hundred thousand calls, and then no more.
    await many(call, Math.max(3_000, CALLS / 2));
    const before = await settledHeap();
    await many(call, CALLS);
    const after = await settledHeap();
    const [heap, rss] = [after.heap - before.heap, after.rss - before.rss];
    context.diagnostic(`heap ${heap} bytes, rss ${rss} bytes more after ${CALLS} ${name}`);
    // A leak of one small object per call would be far more than this.
    assert.ok(heap < 200_000 + CALLS * 4, `the heap grew by ${heap} bytes`);
    assert.ok(rss < 12_000_000 + CALLS * 16, `the process grew by ${rss} bytes`);
  });
}
