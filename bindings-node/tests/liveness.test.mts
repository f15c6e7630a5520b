/** What a program replaces, throws and keeps around its calls, and what they must not care about. */

import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { DataForest, setLogger } from 'gureum';
import type { Credentials } from 'gureum';
import { Emulator } from 'gureum/testing';

const emulator = new Emulator({ clock: 'real' });
after(() => emulator.close());
const fixture = (name: string): string => fileURLToPath(new URL(`../../tests/fixtures/${name}`, import.meta.url));

async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { env, timeout: 180_000 });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

for (const way of ['node:test', 'everything']) {
  for (const when of ['before', 'after']) {
    test(`calls end when timers are replaced (${way}, ${when} the package is loaded)`, async () => {
      const { code, out, err } = await run('--no-warnings', fixture('mocked.cjs'), way, when);
      assert.deepEqual([code, out, err], [0, '1 account\n', '']);
    });
  }
}

test('a logger that throws, rejects or is a trap ends neither the program nor a call', async () => {
  const script = `
    const { Emulator } = require('gureum/testing');
    const { setLogger } = require('gureum');
    const emulator = new Emulator({ clock: 'real' });
    const loggers = [
      { debug() { throw new TypeError('s3cret'); }, info() { throw null; } },
      { async debug() { throw new Error('s3cret'); }, info: () => Promise.reject() },
      { get debug() { throw new Error('s3cret'); }, get info() { throw new Error('s3cret'); } },
      { debug: 5, info: { then() {} } },
      { debug: () => ({ then() { throw new Error('s3cret'); } }), info: () => ({ get then() { throw 5; } }) },
      new Proxy({}, { get() { throw new Error('s3cret'); } }),
    ];
    (async () => {
      for (const logger of loggers) {
        const df = emulator.dataForest({ logger, logLevel: 'debug' });
        await df.accounts.getList();
        await new Promise((soon) => setTimeout(soon, 20));
      }
      console.log('all answered');
    })();
  `;
  const { code, out, err } = await run('-e', script);
  assert.deepEqual([code, out], [0, 'all answered\n'], err);
  assert.equal(err.match(/GureumWarning: the logger given to gureum failed/g)?.length, 1, err);
  assert.ok(!err.includes('s3cret'), err);
});

test('an onProgress that is async and fails ends its wait with its reason, and not the program', async () => {
  const script = `
    const { Emulator } = require('gureum/testing');
    const emulator = new Emulator({ clock: 'real' });
    (async () => {
      const df = emulator.dataForest();
      const { id } = await df.accounts.create({ name: 'demo', password: 'Cl0ud-above-Seoul' });
      const onProgress = async () => { throw new Error('of the user'); };
      console.log(await df.accounts.waitUntilRunning(id, { onProgress }).catch((error) => error.message));
    })();
  `;
  assert.deepEqual(await run('-e', script), { code: 0, out: 'of the user\n', err: '' });
});

test('credentials run in the AsyncLocalStorage of the call that needs them', async () => {
  const storage = new AsyncLocalStorage<string>();
  const asked: Array<string | undefined> = [];
  const credentials = async (): Promise<Credentials> => {
    asked.push(storage.getStore());
    await new Promise((later) => setTimeout(later, 5));
    asked.push(storage.getStore());
    return emulator.keys();
  };
  for (const name of ['one', 'two']) {
    asked.length = 0;
    const options = { credentials, endpoint: emulator.endpoint, isolated: true, emulator };
    const df = storage.run('opened', () => new DataForest(options));
    await storage.run(name, async () => await df.accounts.getList());
    assert.deepEqual(asked, [name, name]);
  }
});

test('loggers run in the AsyncLocalStorage of the call that is told about', async () => {
  const storage = new AsyncLocalStorage<string>();
  const told: Array<string | undefined> = [];
  const logger = { info: () => void told.push(storage.getStore()), debug: () => void told.push(storage.getStore()) };
  const ops = storage.run('opened', () => emulator.aiMlOps({ logger, logLevel: 'debug', apiVersion: '1.1' }));
  // Each is made for another API version than its own, which the core has to say.
  const input = { ai_ml_ops_platform_create_request: { release_name: 'aiml-test', tags: [] } };
  const call = (name: string): Promise<unknown> =>
    storage.run(name, async () => await ops.call('aiMlOps.createPlatform', input).catch(() => {}));
  // What is said of a call comes before its end.
  await Promise.all(['one', 'two', 'three'].map(call));
  assert.deepEqual([...new Set(told)].sort(), ['one', 'opened', 'three', 'two']);
  setLogger(undefined);
});

test('forty calls with one signal make no warning, and all end with it', async () => {
  const script = `
    const { Emulator } = require('gureum/testing');
    const emulator = new Emulator({ clock: 'real' });
    emulator.fault({ delay: { ms: 20000 } });
    const df = emulator.dataForest();
    const stop = new AbortController();
    const calls = Array.from({ length: 40 }, () => df.accounts.getDetail({ id: 'A' }, { signal: stop.signal }));
    setTimeout(() => stop.abort(new Error('enough')), 100);
    Promise.allSettled(calls).then((ends) => {
      console.log(ends.filter((end) => end.reason?.message === 'enough').length);
      process.exit();
    });
  `;
  const { code, out, err } = await run('--trace-warnings', '-e', script);
  assert.deepEqual([code, out, err], [0, '40\n', '']);
});

test('a signal that served calls before serves others after them', async () => {
  const df = emulator.dataForest();
  const stop = new AbortController();
  for (let each = 0; each < 3; each += 1) await df.accounts.getList({}, { signal: stop.signal });
  const last = df.accounts.getDetail({ id: 'A' }, { signal: stop.signal });
  stop.abort(new Error('enough'));
  await assert.rejects(last, { message: 'enough' });
});

test('an emulator that only its client holds lives as long as the client', async () => {
  const script = `
    const { Emulator } = require('gureum/testing');
    const df = new Emulator({ clock: 'real' }).dataForest();
    const { accounts } = new Emulator({ clock: 'real' }).dataForest();
    (async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        globalThis.gc();
        await new Promise((soon) => setTimeout(soon, 10));
      }
      const pages = [await df.accounts.getList(), await accounts.getList(), await df.withOptions({ maxRetries: 0 }).accounts.getList()];
      console.log(pages.every((page) => page.success));
    })();
  `;
  const { code, out, err } = await run('--expose-gc', '-e', script);
  assert.deepEqual([code, out, err], [0, 'true\n', '']);
});
