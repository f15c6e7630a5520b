/** The examination of a machine: the same report as in every language, and no secret in it. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { ConfigError, doctor } from 'gureum';
import { Emulator } from 'gureum/testing';

const emulator = new Emulator();
after(() => emulator.close());
const { accessKey, secretKey } = emulator.keys();
const settings = { accessKey, secretKey, endpoint: emulator.endpoint, isolated: true };
const CANARY = 'canary-secret-key-of-nobody';

test('a machine that is well is told so', async () => {
  const report = await doctor(settings);
  assert.equal(report.verdict, 'ok', report.text);
  assert.ok(report.text.endsWith('All is well.\n'));
  assert.ok(report.services.length > 10);
  assert.deepEqual(
    report.keys.map((keys) => keys.places.find((place) => place.isUsed)?.place),
    ['the configuration', 'the configuration'],
  );
});

test('one service is examined alone, and what is wrong with it is found', async () => {
  const report = await doctor({ ...settings, service: 'data-forest', secretKey: CANARY });
  assert.deepEqual(report.services.map((service) => service.service), ['data-forest']);
  const read = report.services[0]?.findings.find((finding) => finding.subject === 'read');
  assert.equal(read?.verdict, 'failed');
  assert.equal(typeof read?.hint, 'string');
  assert.ok(!JSON.stringify(report).includes(CANARY));
});

test('variables are those of this thread', async () => {
  process.env['SCP_REGION'] = CANARY;
  process.env['GUREUM_OFFLINE'] = '1';
  try {
    const report = await doctor();
    const failed = report.variables.filter((finding) => finding.verdict === 'failed');
    assert.deepEqual(failed.map((finding) => finding.subject), ['SCP_REGION']);
    assert.ok(!JSON.stringify(report).includes(CANARY));
  } finally {
    delete process.env['SCP_REGION'];
    delete process.env['GUREUM_OFFLINE'];
  }
});

test('a service that does not exist is named, and a signal ends it', async () => {
  await assert.rejects(doctor({ ...settings, service: 'data-forst' }), ConfigError);
  await assert.rejects(doctor({ ...settings, signal: AbortSignal.abort(new Error('enough')) }), /enough/);
  await assert.rejects(doctor({ profile: 7 as unknown as string }), ConfigError);
});
