/** Nonsense for every public entry: an error of the package, and nothing is sent. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inspect } from 'node:util';

import { AIMLOps, CloudML, DataForest, Download, GureumError, InputError, Keytab, setLogger, toDate } from 'gureum';
import { Accounts } from 'gureum/data-forest';
import { Emulator, emulatorFor } from 'gureum/testing';

/** Whoever comes here was sent by a mistake. */
let connections = 0;
const server = createServer((socket) => {
  connections += 1;
  socket.destroy();
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const settings = { accessKey: 'A', secretKey: 'S', endpoint, isolated: true, maxRetries: 0 };
const df = new DataForest(settings);
const ml = new AIMLOps(settings);
const emulator = new Emulator();
after(() => {
  server.close();
  emulator.close();
});

const circular: Record<string, unknown> = {};
circular['self'] = circular;
const thrower = (): never => {
  throw new RangeError('thrown by the user');
};
const HUGE = 'x'.repeat(1_000_000);

/** No object at all. */
const scalars: unknown[] = [null, 0, 5, NaN, -1, 1e300, true, 10n, Symbol('s'), () => {}, '', 'text', '\0', '\r\n', '\ud800', HUGE];
/** Objects that cannot be read or written. */
const traps: unknown[] = [
  new Proxy({}, { get: thrower, ownKeys: thrower, getPrototypeOf: thrower, has: thrower }),
  Object.defineProperty({}, 'id', { get: thrower, enumerable: true }),
  circular,
  { id: 10n },
  { toJSON: thrower },
  { toJSON: () => undefined },
];
const texts: unknown[] = ['\0', '\r\n', 'a\r\nb: c', '\ud800', 'x\udfff'];
const notTexts: unknown[] = [undefined, null, 5, NaN, true, 10n, Symbol('s'), () => {}, [], {}, ...traps];

type Entry = [name: string, values: unknown[], act: (value: never) => unknown];

/** What a client takes. */
const calls: Entry[] = [
  ['call(operation)', [...notTexts, ...texts, '', 'accounts', HUGE], (value) => df.call(value)],
  ['call(…, input)', [...scalars, ...traps, []], (value) => df.call('accounts.getDetail', value)],
  ['call(…, options)', [...scalars, ...traps, []], (value) => df.call('accounts.getList', {}, value)],
  ['callRaw(operation)', [...notTexts, ...texts], (value) => df.callRaw(value)],
  ['callRaw(…, input)', [...scalars, ...traps, []], (value) => df.callRaw('accounts.getDetail', value)],
  ['explainSignature', [...notTexts, ...texts], (value) => df.explainSignature(value)],
  ['explainSignature(…, input)', [...scalars, ...traps, []], (value) => df.explainSignature('accounts.getDetail', value)],
  ['request(method)', [...notTexts, ...texts, '', 'GE T', HUGE], (value) => df.request(value, '/')],
  ['request(…, path)', [...notTexts, ...texts, '', 'text', '/\r\n', '/\0', '/100%', '//a', '/#'], (value) => df.request('GET', value)],
  ['request(…, body)', [null, 5, NaN, true, 10n, Symbol('s'), '\ud800', ...traps], (value) => df.request('POST', '/', value)],
  ['request(…, options)', [...scalars, ...traps, []], (value) => df.request('GET', '/', undefined, value)],
  ['a typed method', [...scalars, ...traps, []], (value) => df.accounts.getDetail(value)],
  ['a method with a file', [...scalars, ...traps, []], (value) => df.accounts.getKerberosKeytab(value)],
  ['a list', [...scalars, ...traps, []], (value) => df.accounts.getList(value)],
  ['items of a list', [...scalars, ...traps], async (value) => {
    for await (const _ of df.notebooks.getList(value)) assert.fail('an item');
  }],
  ['pages of a list', [...scalars, ...traps], async (value) => {
    for await (const _ of df.notebooks.getList({ accountId: 'A' }, value).pages()) assert.fail('a page');
  }],
  ['waitUntilRunning(id)', [...notTexts, '\ud800', ''], (value) => df.accounts.waitUntilRunning(value)],
  ['waitUntilDeleted(id)', [...notTexts, '\ud800', ''], (value) => df.accounts.waitUntilDeleted(value)],
  ['waitUntilRunning(…, options)', [...scalars, ...traps, []], (value) => df.accounts.waitUntilRunning('A', value)],
  ['resumeWait(token)', [...notTexts, ...texts, '', 'text', HUGE], (value) => df.resumeWait(value)],
  ['withOptions', [...scalars, ...traps, []], (value) => df.withOptions(value)],
  ['a method of another client', [...scalars, ...traps], (value) => ml.listPlatforms(value)],
  ['a path part', ['\ud800', '', {}, [], null, true], (value) => new CloudML(settings).getClusterProduct({ cluster_id: value })],
];

/** Options by name. */
const fields: Record<string, unknown[]> = {
  timeoutMs: [null, -1, NaN, Infinity, '5', true, 10n, {}, ...traps],
  maxRetries: [null, -1, NaN, Infinity, '5', {}],
  attemptTimeoutMs: [null, -1, 'a'],
  connectTimeoutMs: [null, -1, 'a'],
  idleTimeoutMs: [null, -1, 'a'],
  apiVersion: [null, 5, {}, ...texts],
  validate: [null, 'yes', 1],
  signal: [null, 5, {}, 'abort', () => {}, ...traps],
  nonsense: [1],
};

/** What opens or makes things. */
const makers: Entry[] = [
  ['new DataForest(settings)', [...scalars, ...traps, []], (value) => new DataForest(value)],
  ['accessKey', [null, 5, {}, Symbol('s'), ...texts], (value) => new DataForest({ ...settings, accessKey: value })],
  ['secretKey', [null, 5, {}, () => {}, '\ud800'], (value) => new DataForest({ ...settings, secretKey: value })],
  ['endpoint', [null, 5, {}, '', 'text', 'ftp://x', 'http://a b', 'http://x/path', '\ud800', HUGE], (value) => new DataForest({ ...settings, endpoint: value })],
  ['userAgent', [null, 5, ...texts], (value) => new DataForest({ ...settings, userAgent: value })],
  ['caBundlePem', [null, 5, 'text', HUGE], (value) => new DataForest({ ...settings, caBundlePem: value })],
  ['caBundle', [null, 5, '/nowhere', '\0'], (value) => new DataForest({ ...settings, caBundle: value })],
  ['region', [null, 5, ...texts, 'a/b'], (value) => new CloudML({ accessKey: 'A', secretKey: 'S', isolated: true, region: value, environment: 'e' })],
  ['language', [null, 5, 'tlh'], (value) => new DataForest({ ...settings, language: value })],
  ['proxy', [null, 5, 'no'], (value) => new DataForest({ ...settings, proxy: value })],
  ['credentials', [null, 5, {}, 'text', ...traps], (value) => new DataForest({ endpoint, isolated: true, credentials: value })],
  ['credentials that give nonsense', [...scalars, ...traps, {}, { accessKey: 'A' }, { accessKey: 'A\r\n', secretKey: 'S' }, { accessKey: 'A', secretKey: 'S', expiresAt: 5 }],
    (value) => new DataForest({ endpoint, isolated: true, credentials: () => value }).accounts.getList()],
  ['logger', [null, 5, 'text', true], (value) => new DataForest({ ...settings, logger: value })],
  ['logLevel', [null, 5, 'loud', {}], (value) => new DataForest({ ...settings, logger: {}, logLevel: value })],
  ['emulator', [null, 5, {}, 'text'], (value) => new DataForest({ ...settings, emulator: value })],
  ['setLogger', [null, 5, 'text'], (value) => setLogger(value)],
  ['a group of its own', [undefined, null, 5, {}], (value) => new Accounts(value)],
  ['new Download', [undefined, null, 5, 'text', [], {}], (value) => new Download(value)],
  ['text of a file', [new Uint8Array([0xff]), new Uint8Array([0x61, 0xed, 0xa0, 0x80])], (value) => new Download(value).text()],
  ['new Keytab', [undefined, null, 5, 'text', [], {}], (value) => new Keytab(value)],
  ['entries of a keytab', [new Uint8Array(), new Uint8Array([5]), new Uint8Array(100)], (value) => new Keytab(value).entries],
];

/** What `gureum/testing` takes. */
const testing: Entry[] = [
  ['new Emulator(options)', [null, 5, 'text', [], ...traps.slice(0, 1)], (value) => new Emulator(value)],
  ...Object.entries({ seed: [-1, 1.5, 'a', null], port: [-1, 70_000, 'a', null], clock: ['fast', 5], tenant: [5, null], replay: [5, 'yes'], data: [5, '\0'], nonsense: [1] })
    .map(([name, values]): Entry => [`new Emulator({ ${name} })`, values, (value) => new Emulator({ [name]: value })]),
  ['keys', [null, 5, {}, '\ud800'], (value) => emulator.keys(value)],
  ['client', [undefined, null, 5, 'text'], (value) => emulator.client(value)],
  ['fault', [undefined, null, 5, '', 'nonsense', [], {}, ...traps], (value) => emulator.fault(value)],
  ['fault(…, rule)', [null, 5, 'text', [], { first: 'a' }, ...traps], (value) => emulator.fault('reset_before_apply', value)],
  ['faultHits', [null, 'a', {}], (value) => emulator.faultHits(value)],
  ['restore', [undefined, null, 5, '', 'text', '{}', '[]'], (value) => emulator.restore(value)],
  ['clock.set', [null, 5, 'now', new Date(NaN)], (value) => emulator.clock.set(value)],
  ['clock.advance', [null, -1, NaN, Infinity, 1e300, 'a'], (value) => emulator.clock.advance(value)],
  ['clock.mode', [null, 5, 'fast'], (value) => emulator.clock.mode(value)],
  ['emulatorFor', [undefined, null, 5, {}], (value) => emulatorFor(value)],
];

/** What an entry does with a value: the error, at once or later. */
async function outcome(act: (value: never) => unknown, value: unknown): Promise<unknown> {
  connections = 0;
  try {
    await act(value as never);
  } catch (error) {
    return error;
  }
  return 'no error';
}

const named = (value: unknown): string => {
  try {
    return inspect(value, { depth: 1, showProxy: true }).slice(0, 60);
  } catch {
    return 'a trap';
  }
};

for (const [name, values, act] of [...calls, ...makers, ...testing]) {
  test(`nonsense for ${name}`, async () => {
    for (const value of values) {
      const error = await outcome(act, value);
      assert.ok(error instanceof GureumError, `${named(value)}: ${inspect(error).slice(0, 300)}`);
      assert.notEqual(error.kind, 'Internal', named(value));
      assert.ok(error.message.length < 1_000, `the error repeats ${error.message.length} characters`);
      assert.equal(connections, 0, `${named(value)} was sent`);
    }
  });
}

for (const [name, values] of Object.entries(fields)) {
  test(`nonsense for the option ${name}`, async () => {
    for (const value of values) {
      // The version of the API is a header of Samsung's services.
      const list = (): unknown => (name === 'apiVersion' ? ml.listPlatforms({}, { apiVersion: value as string }) : df.accounts.getList({}, { [name]: value }));
      const error = await outcome(list, value);
      assert.ok(error instanceof GureumError, `${named(value)}: ${inspect(error).slice(0, 300)}`);
      if (name === 'signal' || name === 'apiVersion') continue;
      const opening = await outcome(() => new DataForest({ ...settings, [name]: value }), value);
      assert.ok(opening instanceof GureumError, `${named(value)}: ${inspect(opening).slice(0, 300)}`);
      assert.equal(connections, 0, `${named(value)} was sent`);
    }
  });
}

test('what the user throws is the cause of our error', async () => {
  const error = (await outcome((value) => df.accounts.getDetail(value), traps[1])) as InputError;
  assert.ok(error.cause instanceof RangeError);
});

test('credentials that are refused with nonsense', async () => {
  for (const reason of [...scalars.slice(0, -1), ...traps, Object.create(null)]) {
    const client = new DataForest({ endpoint, isolated: true, credentials: () => Promise.reject(reason) });
    await assert.rejects(client.accounts.getDetail({ id: 'A' }), { name: 'CredentialsError' });
  }
});

test('nonsense is no time', () => {
  for (const value of [...scalars, ...traps]) assert.equal(toDate(value as string), undefined);
});

test('a file is text as it came, or says that it is none', () => {
  const text = '\ufeff구름: yes\n';
  assert.equal(new Download(Buffer.from(text)).text(), text);
  assert.throws(() => new Download(Buffer.from('구름').subarray(0, 5)).text(), (error) => {
    const { kind, delivery, message } = error as GureumError;
    assert.deepEqual([kind, delivery], ['Response', 'Answered']);
    assert.match(message, /UTF-8/);
    return true;
  });
});

test('a keytab is not saved to nonsense, and a system that refuses is told by its code', async () => {
  const keytab = new Keytab(new Uint8Array([5, 2]));
  for (const value of [undefined, null, 5, {}, 'a\0b', '\ud800']) {
    await assert.rejects(keytab.save(value as string), InputError);
  }
  const folder = mkdtempSync(join(tmpdir(), 'gureum-'));
  const place = join(folder, 'none', 'demo.keytab');
  await assert.rejects(keytab.save(place), { code: 'ENOENT', path: place });
  assert.ok(!existsSync(place));
  rmSync(folder, { recursive: true });
});

test('a megabyte is sent whole and refused by the service, and the client goes on', async () => {
  const client = emulator.dataForest();
  for (const name of [`${HUGE}\r\n\0`]) {
    const error = await outcome(() => client.accounts.create({ name, password: 'Cl0ud-above-Seoul' }), name);
    assert.ok(error instanceof GureumError, inspect(error).slice(0, 300));
    assert.ok(error.message.length < 3_000);
  }
  assert.equal((await client.accounts.getList()).success, true);
});

test('an error calls a setting as JavaScript does', () => {
  const open = () => new DataForest({ ...settings, userAgent: 'a\nb' });
  assert.throws(open, (error: GureumError) => error.message.includes('`userAgent`'));
});
