/**
 * One call of every operation of Samsung Cloud Platform Security Group, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SecurityGroup } from 'gureum';
import { asked, world } from '../wire.mjs';

const client = world.client(SecurityGroup);

test('securityGroups.list', async () => {
  const answer = await client.securityGroups.list({ size: 20, page: 0, sort: 'created_at:desc', name: 'platform-nodes' });
  assert.deepEqual(answer, { count: 1, security_groups: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Nodes of the platform', id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd', loggable: false, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform-nodes', rule_count: 2, state: 'ACTIVE' }] });
  asked('securityGroups.list', 'GET', '/v1/security-groups?size=20&page=0&sort=created_at%3Adesc&name=platform-nodes');
});

test('securityGroups.create', async () => {
  const answer = await client.securityGroups.create({ name: 'platform-nodes', description: 'Nodes of the platform', loggable: false, tags: [{ key: 'team', value: 'data' }] });
  assert.deepEqual(answer, { security_group: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Nodes of the platform', id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd', loggable: false, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform-nodes', rule_count: 2, state: 'ACTIVE' } });
  asked('securityGroups.create', 'POST', '/v1/security-groups');
});

test('securityGroups.show', async () => {
  const answer = await client.securityGroups.show({ security_group_id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd' });
  assert.deepEqual(answer, { security_group: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Nodes of the platform', id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd', loggable: false, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform-nodes', rule_count: 2, state: 'ACTIVE' } });
  asked('securityGroups.show', 'GET', '/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd');
});

test('securityGroups.update', async () => {
  const answer = await client.securityGroups.update({ security_group_id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd', description: 'Nodes of the platform', loggable: true });
  assert.equal(answer, undefined);
  asked('securityGroups.update', 'PUT', '/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd');
});

test('securityGroups.delete', async () => {
  const answer = await client.securityGroups.delete({ security_group_id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd' });
  assert.equal(answer, undefined);
  asked('securityGroups.delete', 'DELETE', '/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd');
});

test('rules.list', async () => {
  const answer = await client.rules.list({ size: 20, page: 0, security_group_id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd', remote_ip_prefix: '10.0.1.0/24', direction: 'ingress' });
  assert.deepEqual(answer, { count: 1, security_group_rules: [{ created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'HTTPS from the subnet', direction: 'ingress', ethertype: 'IPv4', id: '5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', port_range_max: 443, port_range_min: 443, protocol: 'tcp', remote_group_id: null, remote_ip_prefix: '10.0.1.0/24', security_group_id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd' }] });
  asked('rules.list', 'GET', '/v1/security-group-rules?size=20&page=0&security_group_id=02fb574c-f30f-40e1-9f43-4d1572dee5bd&remote_ip_prefix=10.0.1.0%2F24&direction=ingress');
});

test('rules.create', async () => {
  const answer = await client.rules.create({ security_group_id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd', direction: 'ingress', ethertype: 'IPv4', protocol: 'tcp', port_range_min: 443, port_range_max: 443, remote_ip_prefix: '10.0.1.0/24', description: 'HTTPS from the subnet' });
  assert.deepEqual(answer, { security_group_rule: { created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'HTTPS from the subnet', direction: 'ingress', ethertype: 'IPv4', id: '5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', port_range_max: 443, port_range_min: 443, protocol: 'tcp', remote_group_id: null, remote_ip_prefix: '10.0.1.0/24', security_group_id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd' } });
  asked('rules.create', 'POST', '/v1/security-group-rules');
});

test('rules.show', async () => {
  const answer = await client.rules.show({ security_group_rule_id: '5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77' });
  assert.deepEqual(answer, { security_group_rule: { created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'HTTPS from the subnet', direction: 'ingress', ethertype: 'IPv4', id: '5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', port_range_max: 443, port_range_min: 443, protocol: 'tcp', remote_group_id: null, remote_ip_prefix: '10.0.1.0/24', security_group_id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd' } });
  asked('rules.show', 'GET', '/v1/security-group-rules/5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77');
});

test('rules.delete', async () => {
  const answer = await client.rules.delete({ security_group_rule_id: '5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77' });
  assert.equal(answer, undefined);
  asked('rules.delete', 'DELETE', '/v1/security-group-rules/5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77');
});
