/** A test client never finds other keys than its own, on a machine that has plenty. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, test } from 'node:test';

import { AIMLOps, CloudML, ConfigError, CredentialsError, DataForest } from 'gureum';
import { Emulator } from 'gureum/testing';

/** The metadata service of a server that has a role. It counts who asks. */
let asked = 0;
const metadata = createServer((request, response) => {
  asked += 1;
  const keys = { AccessKeyId: 'D78BB444D6D3C84CA38A', SecretAccessKey: 'of-the-machine', Expiration: '2099-01-01T00:00:00Z' };
  response.end(request.url?.endsWith('/') === true ? 'role' : JSON.stringify(keys));
});
metadata.listen(0, '127.0.0.1');
await once(metadata, 'listening');
const emulator = new Emulator({ clock: 'real' });
after(() => {
  metadata.close();
  emulator.close();
});

/** A machine with a role, and with keys in its variables if it is told so. */
function machine(hasKeys: boolean): void {
  process.env['NCLOUD_METADATA_ENDPOINT'] = `http://127.0.0.1:${(metadata.address() as AddressInfo).port}`;
  for (const name of ['NCLOUD_ACCESS_KEY_ID', 'NCLOUD_SECRET_ACCESS_KEY', 'SCP_ACCESS_KEY', 'SCP_SECRET_KEY']) {
    if (hasKeys) process.env[name] = 'OF-THE-MACHINE';
    else delete process.env[name];
  }
}

beforeEach(() => {
  asked = 0;
  delete process.env['GUREUM_OFFLINE'];
});

test('this machine would give its role', async () => {
  machine(false);
  await assert.rejects(new DataForest({ endpoint: emulator.endpoint }).accounts.getList());
  assert.equal(asked, 2);
});

test('clients of an emulator have its keys', async () => {
  for (const hasKeys of [true, false]) {
    machine(hasKeys);
    assert.equal((await emulator.dataForest().accounts.getList()).success, true);
    for (const kind of [DataForest, AIMLOps, CloudML]) assert.ok(emulator.client<object>(kind));
  }
  assert.ok(!JSON.stringify(emulator.journal).includes('OF-THE-MACHINE'));
  assert.equal(asked, 0);
});

test('an isolated client asks nobody', () => {
  machine(false);
  assert.throws(() => new DataForest({ isolated: true, endpoint: emulator.endpoint }), (error) => {
    assert.ok(error instanceof CredentialsError);
    assert.match(error.message, /the server role: the client is isolated/);
    return true;
  });
  assert.throws(() => new CloudML({ isolated: true, endpoint: emulator.endpoint }), CredentialsError);
  assert.equal(asked, 0);
});

test('offline cannot be isolated away', () => {
  machine(false);
  process.env['GUREUM_OFFLINE'] = '1';
  assert.throws(() => new DataForest({ accessKey: 'A', secretKey: 'S', isolated: true }), ConfigError);
  assert.throws(() => new DataForest({ endpoint: emulator.endpoint }), CredentialsError);
  assert.equal(asked, 0);
});

test('the variables of an emulator win over those of the machine', async () => {
  machine(true);
  Object.assign(process.env, emulator.environment());
  assert.equal((await new DataForest().accounts.getList()).success, true);
  assert.equal(asked, 0);
});
