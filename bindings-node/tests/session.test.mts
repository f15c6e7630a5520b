/** A session: the clients of several services over one set of keys and settings. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { inspect } from 'node:util';

import { Client, ClosedError, CredentialsError, NaverCloud, SamsungCloud, VPC } from 'gureum';
import { Emulator } from 'gureum/testing';

const emulator = new Emulator();
after(() => emulator.close());

test('all services ask for keys once', async () => {
  let asked = 0;
  const { accessKey, secretKey } = emulator.keys();
  const credentials = () => {
    asked += 1;
    return { accessKey, secretKey };
  };
  await using scp = new SamsungCloud({ credentials, endpoint: emulator.endpoint, isolated: true, emulator });
  assert.deepEqual((await scp.vpc.vpcs.list()).vpcs, []);
  assert.deepEqual((await scp.kubernetesEngine.clusters.list()).clusters, []);
  assert.equal(asked, 1);
  assert.equal(scp.vpc, scp.vpc);
  assert.ok(scp.vpc instanceof VPC && scp.vpc instanceof Client);
});

test('a client closes alone, and a session closes all', async () => {
  const scp = emulator.samsungCloud();
  const { vpc, quota } = scp;
  await quota.close();
  await assert.rejects(quota.call('quotaRequests.list'), ClosedError);
  assert.deepEqual((await vpc.vpcs.list()).vpcs, []);
  await scp.close();
  await assert.rejects(vpc.call('vpcs.list'), ClosedError);
  assert.throws(() => scp.iam, ClosedError);
});

test('it shows its address and no key', async () => {
  await using scp = emulator.samsungCloud();
  assert.equal(inspect(scp), `SamsungCloud { endpoint: '${emulator.endpoint}' }`);
  assert.deepEqual(JSON.parse(JSON.stringify(scp)), { endpoint: emulator.endpoint });
  await using naver = emulator.naverCloud();
  assert.equal((await naver.dataForest.accounts.getList()).success, true);
});

test('it needs keys, and its settings have names', () => {
  assert.throws(() => new SamsungCloud({ isolated: true }), CredentialsError);
  assert.throws(() => new NaverCloud({ timeout: 5 } as never), /timeout/);
});
