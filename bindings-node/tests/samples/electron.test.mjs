// What the app with Electron does beside Electron, against an emulator and a backend that hands out keys.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { DataForest } from 'gureum';
import { Emulator } from 'gureum/testing';
import { Accounts, backend } from './accounts.mjs';

const emulator = new Emulator();
const keys = emulator.keys();
const server = createServer((request, response) => {
  const isKnown = request.method === 'POST' && request.url === '/keys' && request.headers.authorization === 'Bearer session';
  response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
  response.end(isKnown ? JSON.stringify({ ...keys, expiresAt: new Date(Date.now() + 900_000) }) : '');
});
let address;

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${server.address().port}/`;
  const df = emulator.client(DataForest);
  await df.accounts.create({ name: 'demo', password: 'Cl0ud-above-Seoul' });
  await df.close();
});
after(async () => {
  server.close();
  server.closeAllConnections();
  await emulator.close();
});

const app = (t, options) => {
  const accounts = new Accounts({ isolated: true, endpoint: emulator.endpoint, credentials: backend(address, () => 'session'), ...options });
  t.after(() => accounts.close());
  return accounts;
};

test('it lists what its user may see, with keys from the backend', async (t) => {
  assert.deepEqual(await app(t).refresh(), { names: ['demo'], isOffline: false });
});

test('who is not logged in is told, and not called offline', async (t) => {
  const shown = await app(t, { credentials: backend(address, () => 'nobody') }).refresh();
  assert.equal(shown.isOffline, false);
  assert.equal(shown.problem.kind, 'Credentials');
});

test('what was read last stays while offline', async (t) => {
  const accounts = app(t, { maxRetries: 0 });
  await accounts.refresh();
  const rule = emulator.fault('reset_before_apply', { operation: 'accounts.getList' });
  const shown = await accounts.refresh();
  emulator.clearFaults();
  assert.ok(rule !== undefined);
  assert.deepEqual([shown.names, shown.isOffline, shown.problem.kind], [['demo'], true, 'Transport']);
});

test('who asks twice, or pauses, gets one answer', async (t) => {
  const accounts = app(t);
  const [earlier, later] = await Promise.all([accounts.refresh(), accounts.refresh()]);
  assert.deepEqual([earlier, later.names], [undefined, ['demo']]);
  const paused = accounts.refresh();
  accounts.pause();
  assert.equal(await paused, undefined);
});
