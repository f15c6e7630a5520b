/**
 * A defect in every place where JavaScript enters the native side, and in the core behind it.
 *
 * The native module of the tests panics where `panicAt` says, once each time. It must become an `InternalError`, and what
 * was used must be of use afterwards.
 */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';

import { CredentialsError, DataForest, doctor, InternalError, Keytab, setLogger } from 'gureum';
import { Emulator, record } from 'gureum/testing';

/** Only builds for tests have it. */
const { panicAt } = createRequire(import.meta.url)('../../gureum.node') as { panicAt(place: string): void };

/** What the package has inside. */
const inside = createRequire(import.meta.url)('../../dist/modules.js') as {
  need(name: string): {
    bridge(): { sizes(): number[] };
    crossing<T>(work: () => T): T;
    said(hint: string, language: string): string;
    native: { Emulator: { serve(options: string[], token: string | null, isColoured: boolean): unknown } };
  };
};

const emulator = new Emulator({ clock: 'real' });
after(() => emulator.close());
const df = emulator.dataForest();
const PASSWORD = 'Df0rest!2024';
const { id } = await df.accounts.create({ name: 'demo', password: PASSWORD });
emulator.clock.mode('auto');
await df.accounts.waitUntilRunning(id);
emulator.clock.mode('real');
const keytab = await df.accounts.getKerberosKeytab({ id });

// One account each; this one is never ready.
const other = emulator.client(DataForest, emulator.keys('other'));
const { id: starting } = await other.accounts.create({ name: 'starting', password: PASSWORD });

const provided = (): DataForest =>
  emulator.dataForest({
    accessKey: undefined,
    secretKey: undefined,
    credentials: () => emulator.keys(),
  });
const refusing = (): DataForest =>
  emulator.dataForest({
    accessKey: undefined,
    secretKey: undefined,
    credentials: () => Promise.reject(new Error('no keys today')),
  });
let token = '';
const waited = (onProgress?: () => void): Promise<unknown> => {
  const stop = new AbortController();
  return other.accounts.waitUntilRunning(starting, {
    signal: stop.signal,
    onProgress: (progress) => {
      ({ token } = progress);
      onProgress?.();
      stop.abort(new Error('enough'));
    },
  });
};
await assert.rejects(waited(), { message: 'enough' });
await emulator.dataForest({ logger: {}, logLevel: 'debug' }).accounts.getList();

/** What enters at each place. */
const PLACES: Record<string, () => unknown> = {
  'Bridge.take': () => df.accounts.getList(),
  'Bridge.meta': () => df.callRaw('accounts.getList'),
  'Bridge.listen': () => setLogger({}, 'debug'),
  'Bridge.doctor': () => doctor({ service: 'vpc', endpoint: emulator.endpoint, isolated: true }),
  'Bridge.sizes': () => inside.need('crossing').crossing(() => inside.need('runtime').bridge().sizes()),
  // Of several calls, each is guarded by itself.
  'Bridge.begin': () => df.accounts.getDetail({ id }),
  said: () => inside.need('language').said('leave it out', 'ko'),
  concerns: () => {
    process.env['NCLOUD_NEVER_SEEN'] = '1';
    return emulator.dataForest();
  },
  'Client.new': () => emulator.dataForest(),
  'Client.beside': () => emulator.samsungCloud().vpc,
  'Bridge.start': () => df.accounts.getDetail({ id }),
  'Client.request': () => df.request('GET', '/'),
  'Client.explain_signature': () => df.explainSignature('accounts.getList'),
  'Client.pages': () => df.accounts.getList(),
  'Client.wait': () => waited(),
  'Client.resume': () => other.resumeWait(token),
  'Client.close': () => emulator.dataForest().close(),
  'Steps.start': () => df.accounts.getList(),
  'Steps.token': () => waited(),
  'Steps.cancel': async () => {
    for await (const _ of df.accounts.getList()) break;
  },
  keytabEntries: () => new Keytab(keytab.bytes).entries,
  saveFile: () => keytab.save('/nowhere/at/all'),
  'Emulator.new': () => new Emulator(),
  'Emulator.serve': () => inside.need('crossing').crossing(() => inside.need('native').native.Emulator.serve(['--help'], null, false)),
  Emulator: () => emulator.journal,
  'Emulator.close': () => new Emulator().close(),
  'Emulator.end_tape': () => record('/nowhere/at/all.json').close(),
  // In the core, on its own thread.
  call: () => df.accounts.getDetail({ id }),
  reply: () => df.accounts.getDetail({ id }),
  keys: () => provided().accounts.getDetail({ id }),
  log: () => emulator.dataForest().accounts.getDetail({ id }),
};

const OF_CORE = ['call', 'reply', 'keys', 'log'];

/** Where a defect refuses the keys, and the call says so. */
const REFUSED: Record<string, () => unknown> = {
  'Bridge.supply': () => provided().accounts.getDetail({ id }),
  'Bridge.refuse': () => refusing().accounts.getDetail({ id }),
};

async function struck(place: string, work: () => unknown): Promise<unknown> {
  panicAt(place);
  try {
    return await (async () => work())().then(
      () => undefined,
      (error: unknown) => error,
    );
  } finally {
    panicAt('');
    // Whatever place is looked at next sees that none is named.
    await df.accounts.getDetail({ id });
  }
}

for (const [place, work] of Object.entries(PLACES)) {
  test(`a defect in ${place} is an InternalError, and all goes on`, async () => {
    const error = await struck(place, work);
    assert.ok(error instanceof InternalError, String(error));
    assert.ok(!error.message.includes('on purpose'), error.message);
    assert.equal((await df.accounts.getList()).total, 1);
  });
}

for (const [place, work] of Object.entries(REFUSED)) {
  test(`a defect in ${place} refuses the keys, and all goes on`, async () => {
    const error = await struck(place, work);
    assert.ok(error instanceof CredentialsError, String(error));
    assert.equal((await df.accounts.getList()).total, 1);
  });
}

test('an abort that meets a defect ends the call all the same', async () => {
  emulator.fault({ delay: { ms: 80_000 } }, { operation: 'accounts.getDetail' });
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('enough')), 50);
  panicAt('Bridge.cancel');
  const began = performance.now();
  await assert.rejects(df.accounts.getDetail({ id }, { signal: stop.signal }), { message: 'enough' });
  panicAt('');
  // Long before there would be an answer.
  assert.ok(performance.now() - began < 60_000);
  emulator.clearFaults();
  assert.equal((await df.accounts.getList()).total, 1);
});

test('a defect while an environment ends ends nothing else', async () => {
  panicAt('Bridge.drop');
  const program = "new (require('gureum').DataForest)({ accessKey: 'A', secretKey: 'S', isolated: true })";
  const [code] = (await once(new Worker(program, { eval: true }), 'exit')) as [number];
  panicAt('');
  assert.equal(code, 0);
  assert.equal((await df.accounts.getList()).total, 1);
});

/** The sources of the native module by name. */
const source = join(fileURLToPath(import.meta.url), '../../../src');
const sources = readdirSync(source).map((file): [string, string] => [file, readFileSync(join(source, file), 'utf8')]);

test('every function that JavaScript can call does nothing outside of the guard', () => {
  let count = 0;
  for (const [file, text] of sources) {
    for (const [, , , name, body] of text.matchAll(FUNCTIONS)) {
      count += 1;
      const place = `${file}: ${name}`;
      // The whole body is one expression that begins with the guard, so that there is nothing before and nothing after it.
      assert.match(body as string, /^\s*(?:entered\("[\w.]+", |self\.with\(|self\.answer\("[\w.]+", )/, place);
      const rest = closed(body as string);
      const loose = rest.startsWith('.inspect_err(') ? closed(rest) : rest;
      assert.equal(loose.trim(), '', `${place}: something stands outside of the guard`);
    }
    const attributes = text.matchAll(/#\[napi(?:\([^\]]*\))?\]\n\s*(?:#\[[^\]]*\]\n\s*)*(?:pub |async |unsafe )*fn /g);
    assert.equal([...text.matchAll(FUNCTIONS)].length, [...attributes].length, `${file}: a function has a form that is not looked at`);
  }
  assert.ok(count > 30, `only ${count} functions were found`);
});

const FUNCTIONS = /^( *)#\[napi(\([^\]]*\))?\]\n(?: *#\[[^\]]*\]\n)* *pub fn (\w+)[^{]*\{\n((?:.|\n)*?)\n\1\}/gm;

/** What stands behind the first closed pair of brackets. */
function closed(text: string): string {
  let depth = 0;
  for (const [at, character] of [...text].entries()) {
    if (character === '(') depth += 1;
    if (character === ')' && --depth === 0) return text.slice(at + 1);
  }
  return text;
}

test('no place is left out', () => {
  const named = new Set<string>();
  for (const [, text] of sources) {
    for (const [, place] of text.matchAll(/(?:entered|guarded|answer)\(\s*"([^"]+)"/g)) named.add(place as string);
  }
  // Needed before there is anything to test with.
  for (const each of ['revision', 'Bridge.new', 'panicAt']) named.delete(each);
  for (const each of ['Bridge.cancel', 'Bridge.drop']) assert.ok(named.delete(each), `${each} has a test of its own`);
  const tested = [...Object.keys(PLACES), ...Object.keys(REFUSED)].filter((each) => !OF_CORE.includes(each));
  assert.deepEqual([...named].sort(), tested.sort());
});

test('what the user throws comes out as it is', async () => {
  const thrown = new RangeError('of the user');
  const waiting = other.accounts.waitUntilRunning(starting, {
    onProgress: () => {
      throw thrown;
    },
  });
  assert.equal(await waiting.then(() => undefined, (error: unknown) => error), thrown);
  const error = (await refusing()
    .accounts.getDetail({ id })
    .then(() => undefined, (reason: unknown) => reason)) as CredentialsError;
  assert.match(error.message, /your provider of credentials failed: it threw Error/);
  assert.equal((await df.accounts.getList()).total, 1);
});
