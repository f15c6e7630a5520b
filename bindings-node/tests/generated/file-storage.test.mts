/**
 * One call of every operation of Samsung Cloud Platform File Storage, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FileStorage } from 'gureum';
import { asked, world } from '../wire.mjs';

const client = world.client(FileStorage);

test('volumes.list', async () => {
  const answer = await client.volumes.list({ offset: 0, limit: 20, name: 'platform_data' });
  assert.deepEqual(answer, { count: 1, filestorages: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', name: 'platform_data', protocol: 'NFS', purpose: 'none', state: 'available', type_id: 'jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu', type_name: 'HDD' }] });
  asked('volumes.list', 'GET', '/v1/volumes?offset=0&limit=20&name=platform_data');
});

test('volumes.create', async () => {
  const answer = await client.volumes.create({ name: 'platform_data', protocol: 'NFS', type_name: 'HDD', tags: [{ key: 'team', value: 'data' }] });
  assert.deepEqual(answer, { volume_id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', volume_name: 'platform_data', protocol: 'NFS', type_name: 'HDD' });
  asked('volumes.create', 'POST', '/v1/volumes');
});

test('volumes.show', async () => {
  const answer = await client.volumes.show({ volume_id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438' });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', encryption_enabled: false, file_unit_recovery_enabled: false, id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', name: 'platform_data', path: '10.0.1.9:/platform_data_2m060u', protocol: 'NFS', purpose: 'none', state: 'available', type_id: 'jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu', type_name: 'HDD', usage: 0 });
  asked('volumes.show', 'GET', '/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438');
});

test('volumes.update', async () => {
  const answer = await client.volumes.update({ volume_id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', file_unit_recovery_enabled: true });
  assert.equal(answer, undefined);
  asked('volumes.update', 'PUT', '/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438');
});

test('volumes.delete', async () => {
  const answer = await client.volumes.delete({ volume_id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438' });
  assert.equal(answer, undefined);
  asked('volumes.delete', 'DELETE', '/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438');
});

test('accessRules.list', async () => {
  const answer = await client.accessRules.list({ volume_id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438' });
  assert.deepEqual(answer, { volume_id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', count: 1, access_rules: [{ object_id: '43fe3347-02a4-4aa8-ccf9-affe4917bb6f', object_type: 'VM', access_rule_state: 'active' }] });
  asked('accessRules.list', 'GET', '/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438/access-rules');
});

test('accessRules.update', async () => {
  const answer = await client.accessRules.update({ volume_id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', action: 'add', object_id: '43fe3347-02a4-4aa8-ccf9-affe4917bb6f', object_type: 'VM' });
  assert.deepEqual(answer, { action: 'add', object_id: '43fe3347-02a4-4aa8-ccf9-affe4917bb6f', object_type: 'VM', volume_id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438' });
  asked('accessRules.update', 'PUT', '/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438/access-rules');
});
