/**
 * One call of every operation of Samsung Cloud Platform Cloud ML, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CloudML } from 'gureum';
import { asked, world } from '../wire.mjs';

const client = world.client(CloudML);

test('cloudMl.checkDuplication', async () => {
  const answer = await client.checkDuplication({ name: 'aiml-test' });
  assert.deepEqual(answer, { result: false });
  asked('cloudMl.checkDuplication', 'GET', '/v1/cloud-ml/check-duplication?name=aiml-test');
});

test('cloudMl.estimateCluster', async () => {
  const answer = await client.estimateCluster({ cluster_id: '10a599e031e749b7b260868f441e862b', use_copilot: false });
  assert.deepEqual(answer, { analytics: { cpu: 0, gpu: '', memory: 0 }, application: { cpu: 0, memory: 0 }, copilot: { cpu: 0, gpu: '', memory: 0 } });
  asked('cloudMl.estimateCluster', 'GET', '/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b/estimate?use_copilot=false');
});

test('cloudMl.listImages', async () => {
  const answer = await client.listImages();
  assert.deepEqual(answer, { contents: [{ copilot_enabled: '', display_version: '', image_id: '', image_name: '', k8s_version: '' }], total_count: 1 });
  asked('cloudMl.listImages', 'GET', '/v1/cloud-ml/images');
});

test('cloudMl.checkClusterReleasable', async () => {
  const answer = await client.checkClusterReleasable({ cluster_id: '10a599e031e749b7b260868f441e862b' });
  assert.deepEqual(answer, { exceptions: [], result: true });
  asked('cloudMl.checkClusterReleasable', 'GET', '/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b/check-releasable');
});

test('cloudMl.getClusterProduct', async () => {
  const answer = await client.getClusterProduct({ cluster_id: '10a599e031e749b7b260868f441e862b' });
  assert.deepEqual(answer, { cloud_ml: { cloud_ml_id: '10a599e031e749b7b260868f441e862b', cloud_ml_state: 'DEPLOYED', cluster_id: '10a599e031e749b7b260868f441e862b', copilot_enabled: false, created_by: '10a599e031e749b7b260868f441e862b', created_dt: '2024-05-17T00:23:17Z', custom_registry_access_key: 'aiml-test', custom_registry_host: 'aiml-test', description: 'aiml-test', display_version: '22.04', domain_name: 'aiml-test', endpoint_type: 'private', image_id: '10a599e031e749b7b260868f441e862b', image_name: 'aiml-test', modified_by: '10a599e031e749b7b260868f441e862b', modified_dt: '2024-05-17T00:23:17Z', namespace_name: 'aiml-test', product_group_id: '10a599e031e749b7b260868f441e862b', project_id: '10a599e031e749b7b260868f441e862b', request_id: '10a599e031e749b7b260868f441e862b', resource_limit_text: 'aiml-test', resource_request_text: 'aiml-test', storage_class_name: 'aiml-test' }, cloud_ml_common: { cloud_ml_common_id: '10a599e031e749b7b260868f441e862b', cloud_ml_common_state: 'DEPLOYED', cluster_id: '10a599e031e749b7b260868f441e862b', created_by: '10a599e031e749b7b260868f441e862b', created_dt: '2024-05-17T00:23:17Z', custom_registry_access_key: 'aiml-test', custom_registry_host: 'aiml-test', custom_registry_project_id: 'aiml-test', custom_registry_region: 'aiml-test', domain_name: 'aiml-test', endpoint_type: 'private', image_id: '10a599e031e749b7b260868f441e862b', image_registry_url: '', modified_by: '10a599e031e749b7b260868f441e862b', modified_dt: '2024-05-17T00:23:17Z', namespace_name: 'aiml-test', product_group_id: '10a599e031e749b7b260868f441e862b', project_id: '10a599e031e749b7b260868f441e862b', request_id: '10a599e031e749b7b260868f441e862b', resource_limit_text: 'aiml-test', resource_request_text: 'aiml-test', storage_class_name: 'aiml-test' } });
  asked('cloudMl.getClusterProduct', 'GET', '/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b');
});

test('cloudMl.create', async () => {
  const answer = await client.create({ analytics_resource: { cpu: 1, gpu: '', memory: 2 }, application_resource: { cpu: 1, memory: 2 }, cloud_ml_name: 'aiml-test', cluster_id: '10a599e031e749b7b260868f441e862b', copilot: { cpu: 0, gpu: '', memory: 0 }, custom_registry_access_key: '10a599e031e749b7b260868f441e862b', custom_registry_access_project_id: '10a599e031e749b7b260868f441e862b', custom_registry_access_region: 'kr-west1', custom_registry_access_secret_key: '10a599e031e749b7b260868f441e862b', custom_registry_host: 'registry.example.com', description: 'Shared notebook service', domain_name: 'aiml-test', endpoint_type: 'private', image_id: '10a599e031e749b7b260868f441e862b', product_group_id: '10a599e031e749b7b260868f441e862b', tags: [], use_copilot: true });
  assert.deepEqual(answer, { project_id: '10a599e031e749b7b260868f441e862b', request_id: '10a599e031e749b7b260868f441e862b', resource_id: '10a599e031e749b7b260868f441e862b' });
  asked('cloudMl.create', 'POST', '/v1/cloud-ml');
});

test('cloudMl.show', async () => {
  const answer = await client.show({ cloud_ml_id: '10a599e031e749b7b260868f441e862b' });
  assert.deepEqual(answer, { cloud_ml_id: '10a599e031e749b7b260868f441e862b', cloud_ml_name: 'aiml-test', cloud_ml_state: 'DEPLOYED', cluster_id: '10a599e031e749b7b260868f441e862b', cluster_name: 'cluster-test', cluster_permission: {}, cluster_request_failed: false, copilot_enabled: false, created_by: '10a599e031e749b7b260868f441e862b', created_dt: '2024-05-17T00:23:17Z', custom_registry_access_key: 'aiml-test', custom_registry_host: 'aiml-test', description: 'aiml-test', display_version: '22.04', domain_name: 'aiml-test', endpoint_ip_address: 'aiml-test', endpoint_type: 'private', image_id: '10a599e031e749b7b260868f441e862b', image_name: 'aiml-test', modified_by: '10a599e031e749b7b260868f441e862b', modified_dt: '2024-05-17T00:23:17Z', namespace_name: 'aiml-test', product_group_id: '10a599e031e749b7b260868f441e862b', project_id: '10a599e031e749b7b260868f441e862b', request_id: '10a599e031e749b7b260868f441e862b', resource_limit_text: 'aiml-test', resource_request_text: 'aiml-test', storage_class_name: 'aiml-test' });
  asked('cloudMl.show', 'GET', '/v1/cloud-ml/10a599e031e749b7b260868f441e862b');
});

test('cloudMl.update', async () => {
  const answer = await client.update({ cloud_ml_id: '10a599e031e749b7b260868f441e862b', description: 'Shared notebook service' });
  assert.deepEqual(answer, { cloud_ml_id: '10a599e031e749b7b260868f441e862b', cloud_ml_name: 'aiml-test', cloud_ml_state: 'DEPLOYED', cluster_id: '10a599e031e749b7b260868f441e862b', cluster_name: 'cluster-test', cluster_permission: {}, cluster_request_failed: false, copilot_enabled: false, created_by: '10a599e031e749b7b260868f441e862b', created_dt: '2024-05-17T00:23:17Z', custom_registry_access_key: 'aiml-test', custom_registry_host: 'aiml-test', description: 'aiml-test', display_version: '22.04', domain_name: 'aiml-test', endpoint_ip_address: 'aiml-test', endpoint_type: 'private', image_id: '10a599e031e749b7b260868f441e862b', image_name: 'aiml-test', modified_by: '10a599e031e749b7b260868f441e862b', modified_dt: '2024-05-17T00:23:17Z', namespace_name: 'aiml-test', product_group_id: '10a599e031e749b7b260868f441e862b', project_id: '10a599e031e749b7b260868f441e862b', request_id: '10a599e031e749b7b260868f441e862b', resource_limit_text: 'aiml-test', resource_request_text: 'aiml-test', storage_class_name: 'aiml-test' });
  asked('cloudMl.update', 'PUT', '/v1/cloud-ml/10a599e031e749b7b260868f441e862b');
});

test('cloudMl.delete', async () => {
  const answer = await client.delete({ cloud_ml_id: '10a599e031e749b7b260868f441e862b' });
  assert.equal(answer, undefined);
  asked('cloudMl.delete', 'DELETE', '/v1/cloud-ml/10a599e031e749b7b260868f441e862b');
});
