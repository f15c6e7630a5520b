/** What a client tells of its calls: to a logger, to hooks, to channels, and on the wire by added headers. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';

import { ConfigError, DataForest, InputError, setLogger } from 'gureum';
import type { CallEvent, LogAttributes } from 'gureum';
import { Emulator } from 'gureum/testing';

const PASSWORD = 'Str0ng-enough';
const KEYS = { accessKey: 'a'.repeat(20), secretKey: 'b'.repeat(40), isolated: true };
const LIST = '{"success":true,"contents":[],"total":0}';

interface Told extends LogAttributes {
  level: string;
  line: string;
}

/** Waits for as long as it takes; who waits in vain is ended by the runner. */
async function until(what: () => boolean): Promise<void> {
  while (!what()) await new Promise((soon) => setTimeout(soon, 2));
}

/** A server of bare bytes, and the heads of what it was asked. */
async function serving(work: (endpoint: string, heads: string[]) => Promise<void>): Promise<void> {
  const heads: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      heads.push(data.toString('latin1'));
      socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: 7f3a\r\ncontent-length: ${LIST.length}\r\nconnection: close\r\n\r\n${LIST}`);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, heads);
  } finally {
    server.close();
  }
}

/** A 503, a 429, a creation that is found again, and a wait. */
async function provoke(df: DataForest, emulator: Emulator): Promise<void> {
  emulator.fault('status', { status: 503, operation: 'accounts.getList', first: 1 });
  emulator.fault('throttle', { operation: 'accounts.getList', skip: 1, first: 1 });
  await df.accounts.getList();
  emulator.fault('apply_then_reset', { operation: 'accounts.create', first: 1 });
  const { id } = await df.accounts.create({ name: 'demo', password: PASSWORD });
  await df.accounts.waitUntilRunning(id);
}

test('every event is a record with its attributes', async () => {
  const told: Told[] = [];
  const take = (level: string) => (line: string, attributes: LogAttributes) => told.push({ ...attributes, level, line });
  setLogger({ debug: take('debug'), info: take('info'), warn: take('warn') }, 'debug');
  using emulator = new Emulator();
  await provoke(emulator.client(DataForest), emulator);
  await until(() => told.some((each) => each['state'] === 'RUNNING'));
  setLogger(undefined);
  const of = (event: string): Told[] => told.filter((each) => each['event'] === event);
  const [first, second, third] = of('response');
  assert.deepEqual([first?.level, first?.['operation'], first?.['attempt'], first?.['status'], first?.['error']], ['debug', 'accounts.getList', 1, 503, 'Server']);
  assert.deepEqual([second?.['status'], third?.['status'], third?.['error']], [429, 200, undefined]);
  assert.ok(typeof third?.['elapsedMs'] === 'number' && (third['pauseMs'] as number) > 0);
  assert.ok(String(first?.['url']).startsWith('http://127.0.0.1:') && first?.line.includes('status=503'));
  assert.deepEqual(of('request').slice(0, 3).map((each) => each['attempt']), [1, 2, 3]);
  assert.deepEqual(of('retry').slice(0, 2).map((each) => [each.level, each['status']]), [['info', 503], ['info', 429]]);
  assert.deepEqual(of('found_again').map((each) => [each.level, each['operation']]), [['warn', 'accounts.create']]);
  const states = of('state');
  assert.deepEqual([states.at(-1)?.level, states.at(-1)?.['state'], states.at(-1)?.['wait']], ['info', 'RUNNING', 'accounts.waitUntilRunning']);
  assert.equal(states.at(-1)?.['before'], states.at(-2)?.['state']);
  assert.ok(!JSON.stringify(told).includes(PASSWORD));
});

test('the first record is that of opening a client', async () => {
  const told: Told[] = [];
  const info = (line: string, attributes: LogAttributes): unknown => told.push({ ...attributes, level: 'info', line });
  new DataForest({ accessKey: KEYS.accessKey, secretKey: KEYS.secretKey, endpoint: 'http://127.0.0.1:9', logger: { info } });
  await until(() => told.length > 0);
  setLogger(undefined);
  assert.equal(told[0]?.['endpoint'], 'http://127.0.0.1:9');
});

test('without a word nothing is said', async () => {
  const script = `
    const { Emulator } = require('gureum/testing');
    const emulator = new Emulator();
    emulator.fault('apply_then_reset', { operation: 'accounts.create', first: 1 });
    emulator.dataForest().accounts.create({ name: 'demo', password: '${PASSWORD}' });
  `;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = spawn(process.execPath, ['-e', script], { env });
  let out = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (out += data));
  const [code] = (await once(child, 'close')) as [number];
  assert.deepEqual([code, out], [0, '']);
});

test('hooks are told in order', async () => {
  const events: CallEvent[] = [];
  const onRequest = (event: CallEvent): unknown => events.push(event);
  using emulator = new Emulator();
  emulator.fault('status', { status: 503, operation: 'accounts.getList', first: 1 });
  const settings = { ...emulator.keys(), endpoint: emulator.endpoint, emulator };
  const df = new DataForest({ ...settings, onRequest, onResponse: onRequest, onRetry: onRequest });
  await df.withOptions({ maxRetries: 1 }).accounts.getList();
  await until(() => events.length === 5);
  assert.deepEqual(events.map((each) => each.event), ['request', 'response', 'retry', 'request', 'response']);
  assert.deepEqual(events.map((each) => each.status), [undefined, 503, 503, undefined, 200]);
  assert.deepEqual([events[4]?.operation, events[4]?.attempt], ['accounts.getList', 2]);
  assert.throws(() => {
    (events[0] as { url?: string }).url = 'another';
  });
});

test('a hook that throws, never ends or calls the client again hurts no call', async () => {
  await serving(async (endpoint, heads) => {
    const settings = { ...KEYS, endpoint };
    const hooks: Array<(event: CallEvent) => unknown> = [
      () => {
        throw new Error('on purpose');
      },
      () => Promise.reject(new Error('on purpose')),
      () => new Promise(() => {}),
    ];
    for (const hook of hooks) {
      const df = new DataForest({ ...settings, onRequest: hook, onResponse: hook });
      for (let count = 0; count < 3; count += 1) assert.equal((await df.accounts.getList()).total, 0);
    }
    let [hasCalled, answers] = [false, 0];
    const df: DataForest = new DataForest({
      ...settings,
      onResponse: () => {
        if (hasCalled) return;
        hasCalled = true;
        void df.accounts.getList().then(() => (answers += 1));
      },
    });
    await df.accounts.getList();
    await until(() => answers > 0);
    assert.ok(heads.length >= 11);
  });
});

test('channels hear of clients without hooks, and of states', async () => {
  const events: CallEvent[] = [];
  const hear = (event: unknown): unknown => events.push(event as CallEvent);
  const names = ['request', 'response', 'retry', 'found_again', 'state'].map((name) => `gureum:${name}`);
  for (const name of names) subscribe(name, hear);
  using emulator = new Emulator();
  await provoke(emulator.client(DataForest), emulator);
  await until(() => events.some((each) => each.state === 'RUNNING'));
  for (const name of names) unsubscribe(name, hear);
  assert.deepEqual([...new Set(events.map((each) => each.event))].sort(), ['found_again', 'request', 'response', 'retry', 'state']);
  const count = events.length;
  await emulator.client(DataForest).accounts.getList();
  assert.equal(events.length, count);
  assert.ok(!JSON.stringify(events).includes(PASSWORD));
});

test('no secret comes to a hook or into an address', async () => {
  const secret = 'canary/secret+Key0123456789abcdefABCDEF=';
  await serving(async (endpoint, heads) => {
    const events: CallEvent[] = [];
    const hook = (event: CallEvent): unknown => events.push(event);
    const df = new DataForest({ ...KEYS, secretKey: secret, endpoint, headers: { 'x-note': 'note-canary' }, onRequest: hook, onResponse: hook });
    await df.request('GET', '/api/v2/accounts?token=query-canary&query-canary');
    await df.call('accounts.getList', { unknown: 'query-canary' });
    await until(() => events.length === 4);
    const text = JSON.stringify(events);
    for (const each of [secret, 'query-canary', 'note-canary', 'signature']) assert.ok(!text.includes(each), each);
    assert.ok(events[0]?.url?.endsWith('?token=***&***'));
    assert.ok(heads[0]?.includes('token=query-canary&query-canary '));
  });
});

test('added headers are on the wire', async () => {
  await serving(async (endpoint, heads) => {
    const df = new DataForest({ ...KEYS, endpoint, headers: { 'X-Team': 'one', 'x-two': 'client' } });
    await df.accounts.getList();
    await df.accounts.getList({}, { headers: { 'X-Two': 'call' } });
    await df.withOptions({ headers: { 'x-two': 'with' } }).accounts.getList({}, { headers: { 'x-three': '3' } });
    const [first, second, third] = heads.map((head) => head.toLowerCase());
    assert.ok(first?.includes('\r\nx-team: one\r\n') && first.includes('\r\nx-two: client\r\n'));
    assert.ok(second?.includes('\r\nx-team: one\r\n') && second.includes('\r\nx-two: call\r\n') && !second.includes('client\r\n'));
    assert.ok(third?.includes('\r\nx-three: 3\r\n') && third.includes('\r\nx-two: with\r\n'));
    assert.ok(heads.every((head) => /x-ncp-apigw-signature-v2: /i.test(head)));
  });
});

test('headers that sign or frame a request are refused', async () => {
  await serving(async (endpoint, heads) => {
    const df = new DataForest({ ...KEYS, endpoint });
    for (const name of ['Host', 'content-length', 'Authorization', 'x-ncp-apigw-signature-v2', 'a b', 'a\r\nb']) {
      const headers = { [name]: 'value-canary' };
      assert.throws(() => new DataForest({ ...KEYS, endpoint, headers }), ConfigError);
      await assert.rejects(df.accounts.getList({}, { headers }), (error: unknown) => {
        assert.ok(error instanceof InputError && error.message.includes('`headers`') && !error.message.includes('value-canary'));
        return true;
      });
    }
    for (const headers of [7, 'x', ['x'], { x: 7 }] as unknown as Array<Record<string, string>>) {
      assert.throws(() => new DataForest({ ...KEYS, endpoint, headers }), /headers/);
    }
    assert.throws(() => new DataForest({ ...KEYS, endpoint, onRequest: 7 as unknown as () => void }), ConfigError);
    assert.equal(heads.length, 0);
  });
});
