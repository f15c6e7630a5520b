/**
 * One call of every operation of Samsung Cloud Platform Resource Manager, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ResourceManager } from 'gureum';
import { asked, world } from '../wire.mjs';

const client = world.client(ResourceManager);

test('resourceGroups.list', async () => {
  const answer = await client.resourceGroups.list({ size: 20, page: 0, sort: 'created_at:desc', name: 'data-platform' });
  assert.deepEqual(answer, { count: 1, page: 0, resource_groups: [{ created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Data platform', id: '0fdd87aab8cb46f59b7c1f81ed03fb3e', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'data-platform', region: 'kr-west1', resource_types: ['virtual-server'], tags: [{ key: 'team', value: 'data' }] }], size: 20, sort: ['created_at:desc'] });
  asked('resourceGroups.list', 'GET', '/v1/resource-groups?size=20&page=0&sort=created_at%3Adesc&name=data-platform');
});

test('resourceGroups.create', async () => {
  const answer = await client.resourceGroups.create({ description: 'Data platform', name: 'data-platform', resource_types: ['virtual-server'], tags: [{ key: 'team', value: 'data' }] });
  assert.deepEqual(answer, { resource_group: { created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Data platform', id: '0fdd87aab8cb46f59b7c1f81ed03fb3e', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'data-platform', region: 'kr-west1', resource_types: ['virtual-server'], srn: 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e', tags: [{ key: 'team', value: 'data' }] } });
  asked('resourceGroups.create', 'POST', '/v1/resource-groups');
});

test('resourceGroups.show', async () => {
  const answer = await client.resourceGroups.show({ resource_group_id: '0fdd87aab8cb46f59b7c1f81ed03fb3e' });
  assert.deepEqual(answer, { resource_group: { created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Data platform', id: '0fdd87aab8cb46f59b7c1f81ed03fb3e', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'data-platform', region: 'kr-west1', resource_types: ['virtual-server'], srn: 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e', tags: [{ key: 'team', value: 'data' }] } });
  asked('resourceGroups.show', 'GET', '/v1/resource-groups/0fdd87aab8cb46f59b7c1f81ed03fb3e');
});

test('resourceGroups.delete', async () => {
  const answer = await client.resourceGroups.delete({ resource_group_id: '0fdd87aab8cb46f59b7c1f81ed03fb3e' });
  assert.equal(answer, undefined);
  asked('resourceGroups.delete', 'DELETE', '/v1/resource-groups/0fdd87aab8cb46f59b7c1f81ed03fb3e');
});

test('resources.show', async () => {
  const answer = await client.resources.show({ srn: 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e' });
  assert.deepEqual(answer, { resource: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '0fdd87aab8cb46f59b7c1f81ed03fb3e', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', product_name: 'Resource Groups', region: 'kr-west1', resource_name: 'data-platform', resource_type: 'resource-group', resource_type_display_name: 'Resource Group', srn: 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e', state: 'ACTIVE', tags: [{ key: 'team', value: 'data' }] } });
  asked('resources.show', 'GET', '/v1/resources/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e');
});

test('tags.list', async () => {
  const answer = await client.tags.list({ size: 20, page: 0, sort: 'key:asc', key: 'team', value: 'data', resource_type: 'resource-group', service_type: 'resourcemanager', offering: 'e', region: 'kr-west1' });
  assert.deepEqual(answer, { content: [{ key: 'team', srn: 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e', value: 'data' }], count: 1, page: 0, size: 20, sort: ['created_at:desc'] });
  asked('tags.list', 'GET', '/v1/tags?size=20&page=0&sort=key%3Aasc&key=team&value=data&resource_type=resource-group&service_type=resourcemanager&offering=e&region=kr-west1');
});

test('tags.listOfResource', async () => {
  const answer = await client.tags.listOfResource({ srn: 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e', size: 50, page: 0, sort: 'key:asc' });
  assert.deepEqual(answer, { content: { srn: 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e', tags: [{ key: 'team', value: 'data' }] }, count: 1, page: 0, size: 50, sort: ['created_at:desc'] });
  asked('tags.listOfResource', 'GET', '/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e?size=50&page=0&sort=key%3Aasc');
});

test('tags.deleteOfResource', async () => {
  const answer = await client.tags.deleteOfResource({ srn: 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e' });
  assert.equal(answer, undefined);
  asked('tags.deleteOfResource', 'DELETE', '/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e');
});

test('tags.setOfResource', async () => {
  const answer = await client.tags.setOfResource({ srn: 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e', tags: [{ key: 'team', value: 'data' }] });
  assert.deepEqual(answer, { content: { 'srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e': [{ key: 'team', value: 'data' }] } });
  asked('tags.setOfResource', 'PUT', '/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e/bulk');
});
