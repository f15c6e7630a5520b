/**
 * What calls leave behind, counted: objects of JavaScript that stay reachable, and what the native side holds.
 *
 * Bytes are measured by `tests/run package`: the load of the machine moves them, and it moves no count.
 */

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { DataForest, setLogger } from 'gureum';
import { Emulator } from 'gureum/testing';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const inside = createRequire(import.meta.url)('../../dist/modules.js') as { need(name: string): { bridge(): { sizes(): number[] } } };

const emulator = new Emulator({ clock: 'real' });
after(() => emulator.close());
const df = emulator.dataForest();
const CALLS = 200;

/** Each makes something, and tells every object that must be gone when it is over. */
const ways: Record<string, (trace: (object: object) => void) => Promise<void>> = {
  calls: async (trace) => {
    const call = df.accounts.checkAvailableName({ name: 'demo' });
    trace(call);
    trace(await call);
  },
  'calls with their response': async (trace) => {
    const { data, response } = await df.accounts.checkAvailableName({ name: 'demo' }).withResponse();
    trace(data);
    trace(response);
  },
  errors: async (trace) => {
    trace((await df.accounts.getDetail({ id: 'nobody' }).catch((error: unknown) => error)) as Error);
  },
  aborts: async (trace) => {
    const abort = new AbortController();
    const call = df.accounts.getDetail({ id: 'nobody' }, { signal: abort.signal });
    trace(call);
    trace(abort.signal);
    setImmediate(() => abort.abort());
    await call.catch(() => {});
  },
  lists: async (trace) => {
    const list = df.accounts.getList();
    trace(list);
    for await (const page of list.pages()) trace(page);
  },
  'clients with a provider and a logger': async (trace) => {
    const credentials = (): { accessKey: string; secretKey: string } => emulator.keys();
    const logger = { info: () => {} };
    const client = new DataForest({ credentials, logger, endpoint: emulator.endpoint, isolated: true, emulator });
    trace(client);
    trace(credentials);
    trace(await client.accounts.getList());
    setLogger(undefined);
    trace(logger);
  },
  emulators: async (trace) => {
    const other = new Emulator();
    const client = other.dataForest();
    trace(other);
    trace(client);
    await client.accounts.getList();
  },
};

for (const [name, way] of Object.entries(ways)) {
  test(`${name} leave nothing behind`, async () => {
    const alive = new Set<number>();
    let made = 0;
    const gone = new FinalizationRegistry<number>((number) => alive.delete(number));
    const trace = (object: object): void => {
      made += 1;
      alive.add(made);
      gone.register(object, made);
    };
    const count = name === 'emulators' ? 10 : CALLS;
    for (let done = 0; done < count; done += 10) await Promise.all(Array.from({ length: Math.min(10, count) }, () => way(trace)));
    // The engine may keep the last ones in its registers and caches.
    for (let turn = 0; turn < 200 && alive.size > made / 20; turn += 1) {
      collect();
      await new Promise((soon) => setTimeout(soon, 5));
    }
    assert.ok(alive.size <= made / 20, `${alive.size} of ${made} objects are still there`);
    assert.deepEqual(inside.need('runtime').bridge().sizes(), [0, 0, 0]);
  });
}

test('an object that is kept would be seen', async () => {
  const kept: object[] = [];
  let gone = 0;
  const registry = new FinalizationRegistry<number>(() => (gone += 1));
  for (let each = 0; each < 10; each += 1) {
    const answer = await df.accounts.checkAvailableName({ name: 'demo' });
    kept.push(answer);
    registry.register(answer, each);
  }
  for (let turn = 0; turn < 10; turn += 1) {
    collect();
    await new Promise((soon) => setTimeout(soon, 5));
  }
  assert.deepEqual([gone, kept.length], [0, 10]);
});
