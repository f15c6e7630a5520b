/** Programs that are unlike ours: what they replace, load twice, forbid or leave undone. */

import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { DataForest, InputError, setLogger } from 'gureum';
import { Emulator } from 'gureum/testing';

const emulator = new Emulator({ clock: 'real' });
after(() => emulator.close());

async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { env, timeout: 180_000 });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

test('calls work where somebody has put a class of their own in place of Promise, as zone.js does', async () => {
  const script = `
    const Native = Promise;
    globalThis.Promise = class Zone {
      constructor(work) { this.own = new Native(work); }
      then(...steps) {
        const { own } = this;
        if (own === undefined) throw new TypeError('this is no promise of mine');
        return new Zone((resolve, reject) => own.then(...steps).then(resolve, reject));
      }
      catch(step) { return this.then(undefined, step); }
      static resolve(value) { return new Zone((resolve) => resolve(value)); }
    };
    const { Emulator } = require('gureum/testing');
    const df = new Emulator().dataForest();
    (async () => {
      const one = await df.accounts.checkAvailableName({ name: 'demo' });
      const { response } = await df.accounts.checkAvailableName({ name: 'demo' }).withResponse();
      const many = await Native.all([1, 2, 3].map(() => df.accounts.getList()));
      const chained = await df.accounts.checkAvailableName({ name: 'demo' }).then((answer) => answer.availableName);
      console.log(one.availableName, response.status, many.length, chained);
    })();
  `;
  assert.deepEqual(await run('-e', script), { code: 0, out: 'true 200 3 true\n', err: '' });
});

for (const [what, pattern] of [['the package', '/dist/'], ['the package and its native file', '']]) {
  test(`an emulator serves clients of another copy of ${what}, as Jest loads it after resetModules`, async () => {
    const script = `
      const load = () => {
        for (const file of Object.keys(require.cache)) if (file.includes(${JSON.stringify(pattern)})) delete require.cache[file];
        return { ...require('gureum'), ...require('gureum/testing') };
      };
      const copies = [load(), load()];
      (async () => {
        for (const { Emulator } of copies) {
          for (const { DataForest } of copies) {
            const emulator = new Emulator();
            const { success } = await emulator.client(DataForest).accounts.getList();
            console.log(success);
            emulator.close();
          }
        }
      })();
    `;
    assert.deepEqual(await run('-e', script), { code: 0, out: 'true\n'.repeat(4), err: '' });
  });
}

for (const flags of [['--frozen-intrinsics', '--no-warnings'], ['--disallow-code-generation-from-strings'], ['--disable-proto=throw'], ['--jitless', '--no-expose_wasm']]) {
  test(`calls work under ${flags[0]}`, async () => {
    const script = "new (require('gureum/testing').Emulator)().dataForest().accounts.getList().then((page) => console.log(page.success))";
    assert.deepEqual(await run(...flags, '-e', script), { code: 0, out: 'true\n', err: '' });
  });
}

test('where Node was told to load no native code the message says how to allow it', async () => {
  const { code, err } = await run('--no-addons', '-e', "require('gureum')");
  assert.equal(code, 1);
  assert.match(err, /the native part of gureum cannot be loaded: .*; allow it: leave `--no-addons` out/);
});

test('a signal of which nobody can stop listening is refused, and one that fails begins nothing', async () => {
  const df = emulator.dataForest();
  const asked = emulator.journal.length;
  const half = { throwIfAborted() {}, addEventListener() {} } as unknown as AbortSignal;
  await assert.rejects(df.accounts.getDetail({ id: 'A' }, { signal: half }), InputError);
  const thrown = new RangeError('of the user');
  const failing = {
    throwIfAborted() {},
    addEventListener() {
      throw thrown;
    },
    removeEventListener() {},
  } as unknown as AbortSignal;
  await assert.rejects(df.accounts.getDetail({ id: 'A' }, { signal: failing }), (error) => error === thrown);
  assert.equal(emulator.journal.length, asked);
});

test('a provider of keys whose client is gone is gone too, although its context leads to the client', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const storage = new AsyncLocalStorage<{ df?: DataForest }>();
  let gone = 0;
  const registry = new FinalizationRegistry<number>(() => (gone += 1));
  const open = async (): Promise<void> => {
    const store: { df?: DataForest } = {};
    registry.register(store, 0);
    await storage.run(store, async () => {
      store.df = new DataForest({ credentials: () => emulator.keys(), endpoint: emulator.endpoint, isolated: true, emulator });
      await store.df.accounts.getList();
    });
  };
  for (let each = 0; each < 20; each += 1) await open();
  for (let turn = 0; turn < 200 && gone < 18; turn += 1) {
    collect();
    await new Promise((soon) => setTimeout(soon, 5));
  }
  // The engine may keep the last ones.
  assert.ok(gone >= 18, `${gone} of 20 are gone`);
});

test('a thread that takes no records of the log finds a thousand of them, and is told of the others', async () => {
  const lines: string[] = [];
  const take = (line: string): void => void lines.push(line);
  const ops = emulator.aiMlOps({ logger: { debug: take, warn: take }, logLevel: 'debug', apiVersion: '1.1', timeoutMs: 80_000 });
  // Each is made for another API version than its own, which the core has to say.
  const input = { ai_ml_ops_platform_create_request: { release_name: 'aiml-test', tags: [] } };
  const call = (): Promise<unknown> => ops.call('aiMlOps.createPlatform', input).catch(() => {});
  const first = await Promise.all(Array.from({ length: 2 }, call));
  lines.length = 0;
  const calls = Array.from({ length: 3_000 }, call);
  // All have begun after this turn; and then nothing is taken until all have said what they have to say.
  await undefined;
  await undefined;
  while (emulator.journal.length < first.length + 3_000) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  await Promise.all(calls);
  setLogger(undefined);
  assert.equal(lines.length, 1_001);
  // Every call says more than one thing.
  const dropped = Number(/^(\d+) records of the log were dropped/.exec(lines.at(-1) as string)?.[1]);
  assert.ok(dropped >= 2_000 && dropped % 1_000 === 0, lines.at(-1));
});
