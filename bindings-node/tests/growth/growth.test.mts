/**
 * Calls, errors and aborts leave nothing behind. `GUREUM_NODE_CALLS=200000` makes the run of a release.
 *
 * What is measured is the median growth of many rounds, in a process of its own. A process takes memory in steps, for
 * its compiler, its young objects, its allocator: some rounds grow by megabytes and some shrink. A leak is in every
 * round, so it is in the median, and steps are not.
 */

import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Emulator } from 'gureum/testing';

import type { Footprint, Order } from './rounds.mjs';

const CALLS = Number(process.env['GUREUM_NODE_CALLS'] ?? '9000');
const WARM_UP = 4;
const ROUNDS = 12;
const PER_ROUND = Math.ceil(CALLS / ROUNDS / 50) * 50;
const TRIES = 3;

/** Bytes per call that a leak exceeds: an empty object of JavaScript has 28, a call of the core some hundred. */
const BOUNDS: Footprint = { heap: 24, native: 64, process: 2_000 };

let emulator: Emulator;
before(() => (emulator = new Emulator({ clock: 'real' })));
after(() => emulator.close());

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** Bytes that a call of this kind leaves behind. */
async function leftBy(way: Order['way']): Promise<Footprint> {
  // With one arena all that the native side allocates is in one place that Linux can tell from the rest.
  const env = { ...process.env, MALLOC_ARENA_MAX: '1' };
  const program = fileURLToPath(new URL('./rounds.mjs', import.meta.url));
  const child = fork(program, [], { env, execArgv: ['--expose-gc'] });
  const order: Order = { way, endpoint: emulator.endpoint, keys: emulator.keys(), calls: PER_ROUND };
  const seen: Footprint[] = [];
  const exit = once(child, 'exit');
  try {
    for (let round = 0; round <= WARM_UP + ROUNDS; round += 1) {
      child.send(order);
      const [footprint] = (await Promise.race([once(child, 'message'), exit])) as [Footprint];
      assert.equal(typeof footprint, 'object', `the measured process ended with ${footprint}`);
      seen.push(footprint);
      emulator.clearJournal();
    }
  } finally {
    child.kill();
  }
  const growth = (part: keyof Footprint): number => {
    const values = seen.slice(WARM_UP).map((footprint) => footprint[part]);
    return median(values.slice(1).map((value, index) => value - (values[index] as number))) / PER_ROUND;
  };
  return { heap: growth('heap'), native: growth('native'), process: growth('process') };
}

const tooMuch = (left: Footprint): string[] =>
  (Object.keys(BOUNDS) as Array<keyof Footprint>)
    .filter((part) => left[part] > BOUNDS[part])
    .map((part) => `${part}: ${left[part].toFixed(1)} bytes per call`);

for (const way of ['calls', 'errors', 'aborts'] as const) {
  test(`${CALLS} ${way} leave nothing behind`, { timeout: 1_200_000 }, async (context) => {
    let found: string[] = [];
    for (let each = 0; each < TRIES; each += 1) {
      const left = await leftBy(way);
      context.diagnostic(`bytes per call: ${JSON.stringify(left)}`);
      found = tooMuch(left);
      // A leak is there each time.
      if (found.length === 0) return;
    }
    assert.fail(found.join('; '));
  });
}

test('an object and a few bytes of native memory per call would be seen', { timeout: 300_000 }, async () => {
  const left = await leftBy('leaks');
  assert.ok(left.heap > BOUNDS.heap, JSON.stringify(left));
  assert.ok(left.native > BOUNDS.native || process.platform !== 'linux', JSON.stringify(left));
});
