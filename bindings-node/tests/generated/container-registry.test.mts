/**
 * One call of every operation of Samsung Cloud Platform Container Registry, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ContainerRegistry } from 'gureum';
import { asked, world } from '../wire.mjs';

const client = world.client(ContainerRegistry);

test('registries.checkName', async () => {
  const answer = await client.checkName({ name: 'platform' });
  assert.deepEqual(answer, { result: false });
  asked('registries.checkName', 'GET', '/v1/container-registries/check-duplication/name?name=platform');
});

test('registries.list', async () => {
  const answer = await client.list({ sort: 'created_at:desc', page: 0, size: 20, name: 'platform', state: 'Running' });
  assert.deepEqual(answer, { count: 1, registries: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', bucket_name: 'scr-platform', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '7f1c2d3e4b5a69788796a5b4c3d2e1f0', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform', private_domain: 'platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com', public_domain: null, public_visible_enabled: false, state: 'Running' }] });
  asked('registries.list', 'GET', '/v1/container-registries?sort=created_at%3Adesc&page=0&size=20&name=platform&state=Running');
});

test('registries.create', async () => {
  const answer = await client.create({ name: 'platform', private_acl_enabled: false, private_acl_resources: [], public_acl_resources: [], public_visible_enabled: false });
  assert.deepEqual(answer, { id: '7f1c2d3e4b5a69788796a5b4c3d2e1f0', message: '', state: 'Creating' });
  asked('registries.create', 'POST', '/v1/container-registries');
});

test('registries.show', async () => {
  const answer = await client.show({ registry_id: '7f1c2d3e4b5a69788796a5b4c3d2e1f0' });
  assert.deepEqual(answer, { registry: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', bucket_id: 'b0c1d2e3f405162738495a6b7c8d9e0f', bucket_name: 'scr-platform', bucket_usage: '0', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '7f1c2d3e4b5a69788796a5b4c3d2e1f0', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform', private_acl_enabled: false, private_acl_resources: [], private_domain: 'platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com', public_acl_enabled: true, public_acl_resources: [], public_domain: null, public_endpoint_enabled: false, public_visible_enabled: false, state: 'Running' } });
  asked('registries.show', 'GET', '/v1/container-registries/7f1c2d3e4b5a69788796a5b4c3d2e1f0');
});

test('registries.delete', async () => {
  const answer = await client.delete({ registry_id: '7f1c2d3e4b5a69788796a5b4c3d2e1f0' });
  assert.equal(answer, undefined);
  asked('registries.delete', 'DELETE', '/v1/container-registries/7f1c2d3e4b5a69788796a5b4c3d2e1f0');
});

test('registries.listConnectable', async () => {
  const answer = await client.listConnectable();
  assert.deepEqual(answer, { count: 1, resources: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', id: '7f1c2d3e4b5a69788796a5b4c3d2e1f0', name: 'platform', private_domain: 'platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com', public_domain: null, type: 'registry' }] });
  asked('registries.listConnectable', 'GET', '/v1/container-registries/connectable-resources');
});
