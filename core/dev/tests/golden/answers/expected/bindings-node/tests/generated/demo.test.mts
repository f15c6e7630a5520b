/**
 * One call of every operation of Demo, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Demo, Download, Keytab } from 'gureum';
import { asked, sameFile, world } from '../wire.mjs';

const client = world.client(Demo);

test('things.show', async () => {
  const answer = await client.show();
  assert.deepEqual(answer, { id: 't1', state: 'RUNNING', made: '2025-01-01T00:00:00Z', parts: [{ size: 3 }], names: ['a'], extra_map: { a: 1 }, none: {}, code: 7 });
  asked('things.show', 'POST', '/v1/things/show');
});

test('things.file', async () => {
  const answer = await client.file();
  sameFile(answer, Download, 'BQI=');
  asked('things.file', 'POST', '/v1/things/file');
});

test('things.config', async () => {
  const answer = await client.config();
  sameFile(answer, Download, 'bmFtZTog6rWs66aECg==');
  asked('things.config', 'POST', '/v1/things/config');
});

test('things.keys', async () => {
  const answer = await client.keys();
  sameFile(answer, Keytab, 'BQI=');
  asked('things.keys', 'POST', '/v1/things/keys');
});
