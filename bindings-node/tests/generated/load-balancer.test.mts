/**
 * One call of every operation of Samsung Cloud Platform Load Balancer, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LoadBalancer } from 'gureum';
import { asked, world } from '../wire.mjs';

const client = world.client(LoadBalancer);

test('loadBalancers.list', async () => {
  const answer = await client.list({ size: 20, page: 0, subnet_id: '023c57b14f11483689338d085e061492' });
  assert.deepEqual(answer, { count: 1, page: 0, size: 20, loadbalancers: [{ created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '8a8048af06b048329867e57284347066', listener_count: 0, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform-lb', service_ip: '10.0.1.100', source_nat_ip: '10.0.1.101', state: 'ACTIVE' }] });
  asked('loadBalancers.list', 'GET', '/v1/loadbalancers?size=20&page=0&subnet_id=023c57b14f11483689338d085e061492');
});

test('loadBalancers.create', async () => {
  const answer = await client.create({ loadbalancer: { description: 'Entry of the platform', firewall_enabled: false, firewall_logging_enabled: false, layer_type: 'L4', name: 'platform-lb', service_ip: '10.0.1.100', subnet_id: '023c57b14f11483689338d085e061492', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', tags: [] } });
  assert.deepEqual(answer, { loadbalancer: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Entry of the platform', firewall_id: null, firewall_name: null, health_check_ip: ['10.0.1.102', '10.0.1.103'], id: '8a8048af06b048329867e57284347066', layer_type: 'L4', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform-lb', public_nat_ip: null, public_nat_state: null, service_ip: '10.0.1.100', source_nat_ip: '10.0.1.101', state: 'CREATING', subnet_id: '023c57b14f11483689338d085e061492', vpc_id: '7df8abb4912e4709b1cb237daccca7a8' } });
  asked('loadBalancers.create', 'POST', '/v1/loadbalancers');
});

test('loadBalancers.show', async () => {
  const answer = await client.show({ loadbalancer_id: '8a8048af06b048329867e57284347066' });
  assert.deepEqual(answer, { loadbalancer: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Entry of the platform', firewall_id: null, firewall_name: null, health_check_ip: ['10.0.1.102', '10.0.1.103'], id: '8a8048af06b048329867e57284347066', layer_type: 'L4', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform-lb', public_nat_ip: null, public_nat_state: null, service_ip: '10.0.1.100', source_nat_ip: '10.0.1.101', state: 'CREATING', subnet_id: '023c57b14f11483689338d085e061492', vpc_id: '7df8abb4912e4709b1cb237daccca7a8' } });
  asked('loadBalancers.show', 'GET', '/v1/loadbalancers/8a8048af06b048329867e57284347066');
});

test('loadBalancers.update', async () => {
  const answer = await client.update({ loadbalancer_id: '8a8048af06b048329867e57284347066', loadbalancer: { description: 'Entry of the platform' } });
  assert.deepEqual(answer, { loadbalancer: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Entry of the platform', firewall_id: null, firewall_name: null, health_check_ip: ['10.0.1.102', '10.0.1.103'], id: '8a8048af06b048329867e57284347066', layer_type: 'L4', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform-lb', public_nat_ip: null, public_nat_state: null, service_ip: '10.0.1.100', source_nat_ip: '10.0.1.101', state: 'CREATING', subnet_id: '023c57b14f11483689338d085e061492', vpc_id: '7df8abb4912e4709b1cb237daccca7a8' } });
  asked('loadBalancers.update', 'PUT', '/v1/loadbalancers/8a8048af06b048329867e57284347066');
});

test('loadBalancers.delete', async () => {
  const answer = await client.delete({ loadbalancer_id: '8a8048af06b048329867e57284347066' });
  assert.equal(answer, undefined);
  asked('loadBalancers.delete', 'DELETE', '/v1/loadbalancers/8a8048af06b048329867e57284347066');
});
