/** Many calls at once: how many there are, in which order they come, and what ends them. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';

import { DataForest, mapLimit } from 'gureum';
import { Emulator } from 'gureum/testing';

/** A server that holds every request until `most` are there, or until it is told that no more come, and counts them. */
async function counting(): Promise<{ endpoint: string; most: () => number; open: (all: boolean) => void; close: () => void }> {
  let [inFlight, most, isOpen] = [0, 0, false];
  const held: (() => void)[] = [];
  const server = createServer((_, response) => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    const answer = (): void => {
      inFlight -= 1;
      response.setHeader('content-type', 'application/json').end('{"id":"a","name":"demo","status":"RUNNING","success":true}');
    };
    response.on('close', () => {
      if (!response.writableEnded) inFlight -= 1;
    });
    if (isOpen) answer();
    else held.push(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    most: () => most,
    open: (all) => {
      isOpen = all;
      for (const answer of held.splice(0)) answer();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const keys = { accessKey: 'a'.repeat(20), secretKey: 'b'.repeat(40), maxRetries: 0 };

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await turn();
}

test('a server never sees more requests at once than the limit, and sees that many', async () => {
  const server = await counting();
  const df = new DataForest({ ...keys, endpoint: server.endpoint });
  const results = mapLimit(Array.from({ length: 40 }, (_, at) => `id-${at}`), (id, signal) => df.accounts.getDetail({ id }, { signal }), { concurrency: 7 });
  const first = results.next();
  await until(() => server.most() === 7);
  // Nobody stops at eight either, if it is given the time.
  for (let at = 0; at < 50; at += 1) await turn();
  assert.equal(server.most(), 7);
  server.open(true);
  let count = (await first).done === true ? 0 : 1;
  for await (const account of results) count += account.name === 'demo' ? 1 : 0;
  assert.equal(count, 40);
  assert.equal(server.most(), 7);
  await df.close();
  server.close();
});

test('results come in the order of their inputs, or as they are there', async () => {
  const settle: (() => void)[] = [];
  const call = (at: number): Promise<number> => new Promise((resolve) => { settle[at] = () => resolve(at); });
  const ordered = mapLimit([0, 1, 2], call);
  const [first] = [ordered.next()];
  await until(() => settle.length === 3);
  settle[2]?.();
  settle[1]?.();
  settle[0]?.();
  assert.deepEqual([(await first).value, (await ordered.next()).value, (await ordered.next()).value], [0, 1, 2]);
  settle.length = 0;
  const asTheyCome = mapLimit([0, 1, 2], call, { ordered: false });
  const next = asTheyCome.next();
  await until(() => settle.length === 3);
  settle[2]?.();
  assert.equal((await next).value, 2);
  settle[0]?.();
  assert.equal((await asTheyCome.next()).value, 0);
  settle[1]?.();
  assert.equal((await asTheyCome.next()).value, 1);
  assert.equal((await asTheyCome.next()).done, true);
});

test('the first failure ends it, or all are collected', async () => {
  using emulator = new Emulator();
  const df = emulator.dataForest();
  const { id } = await df.accounts.create({ name: 'demo', password: 'Str0ng-enough' });
  const call = (each: string, signal: AbortSignal): PromiseLike<{ name?: string | undefined }> => df.accounts.getDetail({ id: each }, { signal });
  const seen: unknown[] = [];
  await assert.rejects(async () => {
    for await (const account of mapLimit([id, 'nobody', id], call)) seen.push(account.name);
  }, { kind: 'PermissionDenied' });
  assert.deepEqual(seen, ['demo']);
  const outcomes = [];
  for await (const outcome of mapLimit([id, 'nobody', id], call, { onError: 'collect' })) outcomes.push(outcome);
  assert.deepEqual(outcomes.map(({ index, input, status }) => [index, input, status]), [
    [0, id, 'fulfilled'], [1, 'nobody', 'rejected'], [2, id, 'fulfilled'],
  ]);
});

test('a failure tells the calls in flight, and nothing more is pulled', async () => {
  let pulled = 0;
  function* endless(): Generator<number> {
    try {
      while (true) yield pulled++;
    } finally {
      pulled = -pulled;
    }
  }
  const aborted: number[] = [];
  const call = (at: number, signal: AbortSignal): Promise<number> => at === 3
    ? Promise.reject(new RangeError('three'))
    : new Promise((_, reject) => signal.addEventListener('abort', () => { aborted.push(at); reject(signal.reason as Error); }));
  await assert.rejects(mapLimit(endless(), call, { concurrency: 5, ordered: false }).next(), RangeError);
  await until(() => aborted.length === 4);
  assert.deepEqual(aborted.sort(), [0, 1, 2, 4]);
  assert.equal(pulled, -5, 'five were pulled, and the generator was closed');
});

test('a signal ends it, before and during, and so does leaving the loop', async () => {
  const reason = new Error('enough');
  const never = (_: number, signal: AbortSignal): Promise<never> => new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  await assert.rejects(mapLimit([1], never, { signal: AbortSignal.abort(reason) }).next(), reason);
  const controller = new AbortController();
  const next = mapLimit([1, 2], never, { signal: controller.signal }).next();
  await turn();
  controller.abort(reason);
  await assert.rejects(next, reason);
  let told: AbortSignal | undefined;
  const call = async (each: number, signal: AbortSignal): Promise<number> => {
    told = signal;
    return each;
  };
  for await (const at of mapLimit([1, 2, 3], call)) {
    assert.equal(at, 1);
    break;
  }
  assert.equal(told?.aborted, true);
});

test('an input that cannot be pulled comes after the results of those before it', async () => {
  for (const isAsync of [false, true]) {
    function* sync(): Generator<number> {
      yield 1;
      yield 2;
      throw new RangeError('no third');
    }
    async function* later(): AsyncGenerator<number> {
      yield* sync();
    }
    const seen: number[] = [];
    await assert.rejects(async () => {
      for await (const at of mapLimit(isAsync ? later() : sync(), async (each) => each * 2)) seen.push(at);
    }, RangeError);
    assert.deepEqual(seen, [2, 4]);
  }
});

test('a source that is slow holds up no result', async () => {
  let more = (): void => {};
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>((resolve) => { more = resolve; });
    yield 2;
  }
  const results = mapLimit(slow(), async (at) => at);
  assert.equal((await results.next()).value, 1);
  const second = results.next();
  await turn();
  more();
  assert.equal((await second).value, 2);
  assert.equal((await results.next()).done, true);
});

test('of a million inputs only as many live as have room', async () => {
  // Where every minute counts, fewer show the same.
  const all = process.env.GUREUM_THOROUGH === 'false' ? 50_000 : 1_000_000;
  let [pulled, given, most] = [0, 0, 0];
  function* many(): Generator<number> {
    for (; pulled < all; pulled += 1) {
      most = Math.max(most, pulled - given);
      yield pulled;
    }
  }
  for await (const at of mapLimit(many(), (each) => each, { concurrency: 8 })) {
    assert.equal(at, given);
    given += 1;
  }
  assert.equal(given, all);
  assert.ok(most <= 8 * 4, `${most} were there at once`);
});

test('nonsense is refused with words', () => {
  const call = (at: unknown): unknown => at;
  const mistakes: [unknown, unknown, unknown, RegExp][] = [
    ['abc', call, {}, /one text/],
    [7, call, {}, /number, nothing to walk over/],
    [null, call, {}, /null, nothing to walk over/],
    [[], 'getDetail', {}, /no function but string/],
    [[], call, null, /object of options/],
    [[], call, 8, /object of options/],
    [[], call, { concurrency: 0 }, /from 1 to 1000/],
    [[], call, { concurrency: 1.5 }, /from 1 to 1000/],
    [[], call, { ordered: 'yes' }, /`ordered`/],
    [[], call, { onError: 'ignore' }, /`throw` or `collect`/],
    [[], call, { signal: 'now' }, /AbortSignal/],
  ];
  for (const [inputs, made, options, told] of mistakes) {
    const wrong = mapLimit as (...given: unknown[]) => unknown;
    assert.throws(() => wrong(inputs, made, options), (error: { kind?: string; message: string }) => error.kind === 'Input' && told.test(error.message));
  }
});
