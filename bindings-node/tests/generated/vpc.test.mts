/**
 * One call of every operation of Samsung Cloud Platform VPC, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { VPC } from 'gureum';
import { asked, world } from '../wire.mjs';

const client = world.client(VPC);

test('vpcs.list', async () => {
  const answer = await client.vpcs.list({ size: 20, page: 0, name: 'platform' });
  assert.deepEqual(answer, { count: 1, vpcs: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', cidr_count: 1, cidrs: [{ cidr: '10.0.0.0/16', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11' }], description: 'Network of the platform', id: '7df8abb4912e4709b1cb237daccca7a8', name: 'platform', state: 'ACTIVE' }] });
  asked('vpcs.list', 'GET', '/v1/vpcs?size=20&page=0&name=platform');
});

test('vpcs.create', async () => {
  const answer = await client.vpcs.create({ cidr: '10.0.0.0/16', name: 'platform', description: 'Network of the platform', tags: [{ key: 'team', value: 'data' }] });
  assert.deepEqual(answer, { vpc: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', cidr_count: 1, cidrs: [{ cidr: '10.0.0.0/16', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11' }], description: 'Network of the platform', id: '7df8abb4912e4709b1cb237daccca7a8', name: 'platform', state: 'ACTIVE' } });
  asked('vpcs.create', 'POST', '/v1/vpcs');
});

test('vpcs.show', async () => {
  const answer = await client.vpcs.show({ vpc_id: '7df8abb4912e4709b1cb237daccca7a8' });
  assert.deepEqual(answer, { vpc: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', cidr_count: 1, cidrs: [{ cidr: '10.0.0.0/16', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11' }], description: 'Network of the platform', id: '7df8abb4912e4709b1cb237daccca7a8', name: 'platform', state: 'ACTIVE' } });
  asked('vpcs.show', 'GET', '/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8');
});

test('vpcs.update', async () => {
  const answer = await client.vpcs.update({ vpc_id: '7df8abb4912e4709b1cb237daccca7a8', description: 'Network of the platform' });
  assert.deepEqual(answer, { vpc: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', cidr_count: 1, cidrs: [{ cidr: '10.0.0.0/16', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11' }], description: 'Network of the platform', id: '7df8abb4912e4709b1cb237daccca7a8', name: 'platform', state: 'ACTIVE' } });
  asked('vpcs.update', 'PUT', '/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8');
});

test('vpcs.delete', async () => {
  const answer = await client.vpcs.delete({ vpc_id: '7df8abb4912e4709b1cb237daccca7a8' });
  assert.equal(answer, undefined);
  asked('vpcs.delete', 'DELETE', '/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8');
});

test('vpcs.addCidr', async () => {
  const answer = await client.vpcs.addCidr({ vpc_id: '7df8abb4912e4709b1cb237daccca7a8', cidr: '10.1.0.0/16' });
  assert.deepEqual(answer, { vpc: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', cidr_count: 1, cidrs: [{ cidr: '10.0.0.0/16', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11' }], description: 'Network of the platform', id: '7df8abb4912e4709b1cb237daccca7a8', name: 'platform', state: 'ACTIVE' } });
  asked('vpcs.addCidr', 'POST', '/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8/cidrs');
});

test('subnets.list', async () => {
  const answer = await client.subnets.list({ size: 20, page: 0, vpc_id: '7df8abb4912e4709b1cb237daccca7a8' });
  assert.deepEqual(answer, { count: 1, subnets: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', cidr: '10.0.1.0/24', gateway_ip_address: '10.0.1.1', id: '023c57b14f11483689338d085e061492', name: 'nodes', state: 'ACTIVE', type: 'GENERAL', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' }] });
  asked('subnets.list', 'GET', '/v1/subnets?size=20&page=0&vpc_id=7df8abb4912e4709b1cb237daccca7a8');
});

test('subnets.create', async () => {
  const answer = await client.subnets.create({ cidr: '10.0.1.0/24', name: 'nodes', type: 'GENERAL', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', description: 'Nodes of the cluster', tags: [] });
  assert.deepEqual(answer, { subnet: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', cidr: '10.0.1.0/24', gateway_ip_address: '10.0.1.1', id: '023c57b14f11483689338d085e061492', name: 'nodes', state: 'ACTIVE', type: 'GENERAL', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' } });
  asked('subnets.create', 'POST', '/v1/subnets');
});

test('subnets.show', async () => {
  const answer = await client.subnets.show({ subnet_id: '023c57b14f11483689338d085e061492' });
  assert.deepEqual(answer, { subnet: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', cidr: '10.0.1.0/24', gateway_ip_address: '10.0.1.1', id: '023c57b14f11483689338d085e061492', name: 'nodes', state: 'ACTIVE', type: 'GENERAL', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' } });
  asked('subnets.show', 'GET', '/v1/subnets/023c57b14f11483689338d085e061492');
});

test('subnets.update', async () => {
  const answer = await client.subnets.update({ subnet_id: '023c57b14f11483689338d085e061492', description: 'Nodes of the cluster' });
  assert.deepEqual(answer, { subnet: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', cidr: '10.0.1.0/24', gateway_ip_address: '10.0.1.1', id: '023c57b14f11483689338d085e061492', name: 'nodes', state: 'ACTIVE', type: 'GENERAL', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' } });
  asked('subnets.update', 'PUT', '/v1/subnets/023c57b14f11483689338d085e061492');
});

test('subnets.delete', async () => {
  const answer = await client.subnets.delete({ subnet_id: '023c57b14f11483689338d085e061492' });
  assert.equal(answer, undefined);
  asked('subnets.delete', 'DELETE', '/v1/subnets/023c57b14f11483689338d085e061492');
});

test('internetGateways.list', async () => {
  const answer = await client.internetGateways.list({ size: 20, page: 0, vpc_id: '7df8abb4912e4709b1cb237daccca7a8' });
  assert.deepEqual(answer, { count: 1, internet_gateways: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Way out', firewall_id: null, id: '3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a', loggable: false, name: 'IGW_platform', state: 'ACTIVE', type: 'IGW', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' }] });
  asked('internetGateways.list', 'GET', '/v1/internet-gateways?size=20&page=0&vpc_id=7df8abb4912e4709b1cb237daccca7a8');
});

test('internetGateways.create', async () => {
  const answer = await client.internetGateways.create({ type: 'IGW', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', firewall_enabled: false, firewall_loggable: false, description: 'Way out', tags: [] });
  assert.deepEqual(answer, { internet_gateway: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Way out', firewall_id: null, id: '3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a', loggable: false, name: 'IGW_platform', state: 'ACTIVE', type: 'IGW', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' } });
  asked('internetGateways.create', 'POST', '/v1/internet-gateways');
});

test('internetGateways.show', async () => {
  const answer = await client.internetGateways.show({ internet_gateway_id: '3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a' });
  assert.deepEqual(answer, { internet_gateway: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Way out', firewall_id: null, id: '3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a', loggable: false, name: 'IGW_platform', state: 'ACTIVE', type: 'IGW', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' } });
  asked('internetGateways.show', 'GET', '/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a');
});

test('internetGateways.update', async () => {
  const answer = await client.internetGateways.update({ internet_gateway_id: '3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a', description: 'Way out', loggable: true });
  assert.deepEqual(answer, { internet_gateway: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Way out', firewall_id: null, id: '3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a', loggable: false, name: 'IGW_platform', state: 'ACTIVE', type: 'IGW', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' } });
  asked('internetGateways.update', 'PUT', '/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a');
});

test('internetGateways.delete', async () => {
  const answer = await client.internetGateways.delete({ internet_gateway_id: '3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a' });
  assert.equal(answer, undefined);
  asked('internetGateways.delete', 'DELETE', '/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a');
});

test('natGateways.list', async () => {
  const answer = await client.natGateways.list({ size: 20, page: 0, subnet_id: '023c57b14f11483689338d085e061492' });
  assert.deepEqual(answer, { count: 1, nat_gateways: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Way out for nodes', id: '12f56e27070248a6a240a497e43fbe18', name: 'NAT_nodes', nat_gateway_ip_address: '192.0.2.10', publicip_id: '9387e8f51de04a03994de8a9c3524935', state: 'ACTIVE', subnet_cidr: '10.0.1.0/24', subnet_id: '023c57b14f11483689338d085e061492', subnet_name: 'nodes', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' }] });
  asked('natGateways.list', 'GET', '/v1/nat-gateways?size=20&page=0&subnet_id=023c57b14f11483689338d085e061492');
});

test('natGateways.create', async () => {
  const answer = await client.natGateways.create({ publicip_id: '9387e8f51de04a03994de8a9c3524935', subnet_id: '023c57b14f11483689338d085e061492', description: 'Way out for nodes', tags: [] });
  assert.deepEqual(answer, { nat_gateway: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Way out for nodes', id: '12f56e27070248a6a240a497e43fbe18', name: 'NAT_nodes', nat_gateway_ip_address: '192.0.2.10', publicip_id: '9387e8f51de04a03994de8a9c3524935', state: 'ACTIVE', subnet_cidr: '10.0.1.0/24', subnet_id: '023c57b14f11483689338d085e061492', subnet_name: 'nodes', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' } });
  asked('natGateways.create', 'POST', '/v1/nat-gateways');
});

test('natGateways.show', async () => {
  const answer = await client.natGateways.show({ nat_gateway_id: '12f56e27070248a6a240a497e43fbe18' });
  assert.deepEqual(answer, { nat_gateway: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Way out for nodes', id: '12f56e27070248a6a240a497e43fbe18', name: 'NAT_nodes', nat_gateway_ip_address: '192.0.2.10', publicip_id: '9387e8f51de04a03994de8a9c3524935', state: 'ACTIVE', subnet_cidr: '10.0.1.0/24', subnet_id: '023c57b14f11483689338d085e061492', subnet_name: 'nodes', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' } });
  asked('natGateways.show', 'GET', '/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18');
});

test('natGateways.update', async () => {
  const answer = await client.natGateways.update({ nat_gateway_id: '12f56e27070248a6a240a497e43fbe18', description: 'Way out for nodes' });
  assert.deepEqual(answer, { nat_gateway: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Way out for nodes', id: '12f56e27070248a6a240a497e43fbe18', name: 'NAT_nodes', nat_gateway_ip_address: '192.0.2.10', publicip_id: '9387e8f51de04a03994de8a9c3524935', state: 'ACTIVE', subnet_cidr: '10.0.1.0/24', subnet_id: '023c57b14f11483689338d085e061492', subnet_name: 'nodes', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', vpc_name: 'platform' } });
  asked('natGateways.update', 'PUT', '/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18');
});

test('natGateways.delete', async () => {
  const answer = await client.natGateways.delete({ nat_gateway_id: '12f56e27070248a6a240a497e43fbe18' });
  assert.equal(answer, undefined);
  asked('natGateways.delete', 'DELETE', '/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18');
});

test('publicIps.list', async () => {
  const answer = await client.publicIps.list({ size: 20, page: 0, state: 'RESERVED' });
  assert.deepEqual(answer, { count: 1, publicips: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Address of the NAT gateway', id: '9387e8f51de04a03994de8a9c3524935', ip_address: '192.0.2.10', state: 'RESERVED', type: 'IGW' }] });
  asked('publicIps.list', 'GET', '/v1/publicips?size=20&page=0&state=RESERVED');
});

test('publicIps.create', async () => {
  const answer = await client.publicIps.create({ type: 'IGW', description: 'Address of the NAT gateway', tags: [] });
  assert.deepEqual(answer, { publicip: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Address of the NAT gateway', id: '9387e8f51de04a03994de8a9c3524935', ip_address: '192.0.2.10', state: 'RESERVED', type: 'IGW' } });
  asked('publicIps.create', 'POST', '/v1/publicips');
});

test('publicIps.show', async () => {
  const answer = await client.publicIps.show({ publicip_id: '9387e8f51de04a03994de8a9c3524935' });
  assert.deepEqual(answer, { publicip: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Address of the NAT gateway', id: '9387e8f51de04a03994de8a9c3524935', ip_address: '192.0.2.10', state: 'RESERVED', type: 'IGW' } });
  asked('publicIps.show', 'GET', '/v1/publicips/9387e8f51de04a03994de8a9c3524935');
});

test('publicIps.update', async () => {
  const answer = await client.publicIps.update({ publicip_id: '9387e8f51de04a03994de8a9c3524935', description: 'Address of the NAT gateway' });
  assert.deepEqual(answer, { publicip: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Address of the NAT gateway', id: '9387e8f51de04a03994de8a9c3524935', ip_address: '192.0.2.10', state: 'RESERVED', type: 'IGW' } });
  asked('publicIps.update', 'PUT', '/v1/publicips/9387e8f51de04a03994de8a9c3524935');
});

test('publicIps.delete', async () => {
  const answer = await client.publicIps.delete({ publicip_id: '9387e8f51de04a03994de8a9c3524935' });
  assert.equal(answer, undefined);
  asked('publicIps.delete', 'DELETE', '/v1/publicips/9387e8f51de04a03994de8a9c3524935');
});
