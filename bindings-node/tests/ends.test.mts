/** How programs, workers and calls end: never late, never with a crash. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { DataForest } from 'gureum';

const WORKERS = Number(process.env['GUREUM_NODE_WORKERS'] ?? '200');
/** Programs that end with each number of calls in flight. */
const EXITS = Number(process.env['GUREUM_NODE_EXITS'] ?? '4');

/** Compiled tests stand in `build/tests`; what they run stands with the sources. */
const fixture = (name: string): string => fileURLToPath(new URL(`../../tests/fixtures/${name}`, import.meta.url));

/**
 * A service that takes connections and says nothing. Each test has one of its own: a connection that the test before gave up may be
 * seen late, and would be counted here.
 */
let silent: Server;
let endpoint: string;
let sockets: Set<Socket>;

beforeEach(async () => {
  const open = new Set<Socket>();
  sockets = open;
  silent = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.resume();
  });
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
});

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  silent.close();
});

function client(): DataForest {
  return new DataForest({ accessKey: 'A', secretKey: 'S', endpoint, isolated: true });
}

async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, args, { timeout: 180_000 });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

/** Waits for as long as it takes; who waits in vain is ended by the runner. */
async function until(what: () => boolean): Promise<void> {
  while (!what()) await new Promise((soon) => setTimeout(soon, 2));
}

for (const count of [1, 10, 100, 500]) {
  test(`process.exit() with ${count} calls in flight ends with its code and no word, ${EXITS} times`, async () => {
    for (let each = 0; each < EXITS; each += 4) {
      const four = Array.from({ length: Math.min(4, EXITS - each) }, () => run(fixture('calls.cjs'), 'exit', String(count), endpoint));
      for (const { code, out, err } of await Promise.all(four)) assert.deepEqual([code, out, err], [7, '', '']);
    }
  });
}

test('an exception that nobody catches ends a program with calls in flight', async () => {
  const { code, err } = await run(fixture('calls.cjs'), 'throw', '100', endpoint);
  assert.equal(code, 1);
  assert.match(err, /on purpose/);
});

test('closing the client ends its calls, and then the program', async () => {
  const { code, out, err } = await run(fixture('calls.cjs'), 'close', '100', endpoint);
  assert.deepEqual([code, out, err], [0, 'true\n', '']);
});

test('a client that is idle or only made keeps no program alive', async () => {
  const script = `
    const { Emulator } = require('gureum/testing');
    const df = new Emulator({ clock: 'real' }).dataForest();
    df.accounts.getList().then((page) => console.log(page.success));
  `;
  // One that is kept alive never ends, and is killed.
  const { code, out, err } = await run('-e', script);
  assert.deepEqual([code, out, err], [0, 'true\n', '']);
});

test('a call in flight keeps the program alive until its answer', async () => {
  const script = `
    const { Emulator } = require('gureum/testing');
    const emulator = new Emulator({ clock: 'real' });
    emulator.fault({ delay: { ms: 300 } });
    emulator.dataForest().accounts.getList().then((page) => console.log(page.success));
  `;
  const { code, out } = await run('-e', script);
  assert.deepEqual([code, out], [0, 'true\n']);
});

test(`${WORKERS} workers are terminated with calls in flight`, { timeout: 100_000 + WORKERS * 1_000 }, async () => {
  for (let each = 0; each < WORKERS; each += 1) {
    const worker = new Worker(fixture('worker.cjs'), { workerData: endpoint });
    await once(worker, 'message');
    await worker.terminate();
  }
});

test('workers are terminated in a program that loads the package nowhere else', { timeout: 240_000 }, async () => {
  const { code, out, err } = await run(fixture('workers.cjs'), endpoint);
  assert.deepEqual([code, out, err], [0, 'all gone\n', '']);
});

test('an aborted call rejects with the reason of its signal and closes its socket, in 100 ms on a quiet machine', async (context) => {
  // The best of a few: a busy machine may take its time for this very thread.
  let best = Infinity;
  for (let each = 0; each < 10 && best >= 100; each += 1) best = Math.min(best, await abortion());
  context.diagnostic(`${best} ms`);
  // Its own limit would end it after 90 s.
  assert.ok(best < 30_000, `${best} ms`);
});

/** Milliseconds from an abort until the call has rejected and its socket is closed. */
async function abortion(): Promise<number> {
  const df = client();
  await until(() => sockets.size === 0);
  const abort = new AbortController();
  const reason = new Error('no longer wanted');
  const call = df.accounts.getList(undefined, { signal: abort.signal });
  const failed = assert.rejects(call, (error) => error === reason);
  await until(() => sockets.size === 1);
  assert.equal(sockets.size, 1);
  const begun = performance.now();
  abort.abort(reason);
  await failed;
  await until(() => sockets.size === 0);
  assert.equal(sockets.size, 0);
  return performance.now() - begun;
}

test('every kind of call ends with the reason of its signal', async () => {
  const df = client();
  const reason = { why: 'any value may be a reason' };
  const { accounts } = df;
  const kinds: Array<(options: { signal: AbortSignal }) => PromiseLike<unknown>> = [
    (options) => accounts.getDetail({ id: 'A' }, options),
    (options) => accounts.getDetail({ id: 'A' }, options).withResponse(),
    (options) => accounts.getKerberosKeytab({ id: 'A' }, options),
    (options) => accounts.create({ name: 'demo', password: 'Cl0ud-above-Seoul' }, options),
    (options) => accounts.getList({}, options).pages().next(),
    (options) => accounts.waitUntilRunning('A', options),
    (options) => df.call('accounts.getList', {}, options),
    (options) => df.callRaw('accounts.getList', {}, options),
    (options) => df.request('GET', '/', undefined, options),
  ];
  for (const kind of kinds) {
    await until(() => sockets.size === 0);
    const abort = new AbortController();
    const failed = assert.rejects(Promise.resolve(kind({ signal: abort.signal })), (error) => error === reason);
    await until(() => sockets.size === 1);
    abort.abort(reason);
    await failed;
    await until(() => sockets.size === 0);
    assert.equal(sockets.size, 0, String(kind));
  }
});

test('a client that is closed in the turn in which calls began ends them all', async () => {
  const df = client();
  const calls = ['A', 'B', 'C'].map((id) => assert.rejects(df.accounts.getDetail({ id }), { name: 'ClosedError' }));
  await df.close();
  await Promise.all(calls);
});

test('a signal that is aborted already sends nothing', async () => {
  const reason = new Error('too late');
  const before = sockets.size;
  await assert.rejects(client().accounts.getDetail({ id: 'A' }, { signal: AbortSignal.abort(reason) }), (error) => error === reason);
  assert.equal(sockets.size, before);
});

test('a signal keeps no listener of a call that has ended', async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners += 1;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...args);
  };
  const df = client();
  const call = df.accounts.getDetail({ id: 'A' }, { signal, timeoutMs: 50 });
  await assert.rejects(call, { name: 'RequestTimeoutError' });
  assert.equal(listeners, 0);
});

test('aborting a wait ends it at once', async () => {
  const call = client().accounts.waitUntilRunning('A', { signal: AbortSignal.timeout(50) });
  const begun = performance.now();
  await assert.rejects(call, { name: 'TimeoutError' });
  // Its own limit is half an hour.
  assert.ok(performance.now() - begun < 60_000);
});
