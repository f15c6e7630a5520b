/**
 * One call of every operation of Samsung Cloud Platform AI&MLOps Platform, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { AIMLOps } from 'gureum';
import { asked, world } from '../wire.mjs';

const client = world.client(AIMLOps);

test('aiMlOps.checkClusterVersion', async () => {
  const answer = await client.checkClusterVersion({ cluster_id: '10a599e031e749b7b260868f441e862b', version: '1.28.1' });
  assert.deepEqual(answer, { result: false });
  asked('aiMlOps.checkClusterVersion', 'GET', '/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/check-version?version=1.28.1');
});

test('aiMlOps.checkDuplication', async () => {
  const answer = await client.checkDuplication({ release_name: 'aiml-test' });
  assert.deepEqual(answer, { result: false });
  asked('aiMlOps.checkDuplication', 'GET', '/v1/aimlops-platform/check-duplication?release_name=aiml-test');
});

test('aiMlOps.listPlatforms', async () => {
  const answer = await client.listPlatforms({ size: 20, page: 0, sort: 'created_dt:asc', created_by: '10a599e031e749b7b260868f441e862b', release_name: 'aiml-test', cluster_name: 'cluster-test', version: 'v1.7.1', kubeflow_type: 'Mini', status: 'DEPLOYED' });
  assert.deepEqual(answer, { contents: [{ cluster_id: '10a599e031e749b7b260868f441e862b', cluster_name: 'cluster-test', created_by: '10a599e031e749b7b260868f441e862b', created_dt: '2024-05-17T00:23:17Z', kubeflow_type: 'Enterprise', modified_by: '10a599e031e749b7b260868f441e862b', modified_dt: '2024-05-17T00:23:17Z', release_id: '10a599e031e749b7b260868f441e862b', release_name: 'aiml-test', status: 'DEPLOYED', version: 'v1.7.1' }], total_count: 10 });
  asked('aiMlOps.listPlatforms', 'GET', '/v1/aimlops-platform?size=20&page=0&sort=created_dt%3Aasc&created_by=10a599e031e749b7b260868f441e862b&release_name=aiml-test&cluster_name=cluster-test&version=v1.7.1&kubeflow_type=Mini&status=DEPLOYED');
});

test('aiMlOps.createPlatform', async () => {
  const answer = await client.createPlatform({ ai_ml_ops_platform_create_request: { ai_ml_ops_platform_endpoint_type: 'Private', ai_ml_ops_platform_type: 'Enterprise', cluster_id: '10a599e031e749b7b260868f441e862b', image_id: '10a599e031e749b7b260868f441e862b', initial_user_email: 'example@gmail.com', initial_user_password: '147@53A69a', release_name: 'aiml-test', tags: [] } });
  assert.deepEqual(answer, { project_id: '10a599e031e749b7b260868f441e862b', request_id: '10a599e031e749b7b260868f441e862b', resource_id: '10a599e031e749b7b260868f441e862b' });
  asked('aiMlOps.createPlatform', 'POST', '/v1/aimlops-platform');
});

test('aiMlOps.getPlatformDetails', async () => {
  const answer = await client.getPlatformDetails({ release_id: '10a599e031e749b7b260868f441e862b' });
  assert.deepEqual(answer, { ai_ml_ops_platform_domain_service: {}, ai_ml_ops_platform_endpoint_ip_address: '', ai_ml_ops_platform_endpoint_port: '', ai_ml_ops_platform_endpoint_type: '', ai_ml_ops_platform_type: 'Enterprise', cluster_id: '10a599e031e749b7b260868f441e862b', cluster_name: 'cluster-test', cluster_state: 'RUNNING', created_by: '10a599e031e749b7b260868f441e862b', created_dt: '2024-05-17T00:23:17Z', dashboard_state: '', image_id: '10a599e031e749b7b260868f441e862b', image_name: '', initial_user_email: '', modified_by: '10a599e031e749b7b260868f441e862b', modified_dt: '2024-05-17T00:23:17Z', project_id: '10a599e031e749b7b260868f441e862b', project_name: '', release_id: '10a599e031e749b7b260868f441e862b', release_name: 'aiml-test', release_state: 'DEPLOYED', storage_class_name: '', version: 'v1.7.1' });
  asked('aiMlOps.getPlatformDetails', 'GET', '/v1/aimlops-platform/10a599e031e749b7b260868f441e862b');
});

test('aiMlOps.updatePlatform', async () => {
  const answer = await client.updatePlatform({ release_id: '10a599e031e749b7b260868f441e862b', ai_ml_ops_platform_domain_service: { dns_id: 'acdd205d-b1d3-44e7-ab7a-429ca090e941', domain_service_name: 'sample.aimlopsplatform.com', ip: '192.168.3.197', operation_type: 'CREATE', record_id: '8af744b9-4893-4f98-881d-4df984de7162', record_name: 'sample' }, ai_ml_ops_platform_endpoint_type: 'Public' });
  assert.deepEqual(answer, { project_id: '10a599e031e749b7b260868f441e862b', request_id: '10a599e031e749b7b260868f441e862b', resource_id: '10a599e031e749b7b260868f441e862b' });
  asked('aiMlOps.updatePlatform', 'PUT', '/v1/aimlops-platform/10a599e031e749b7b260868f441e862b');
});

test('aiMlOps.deletePlatform', async () => {
  const answer = await client.deletePlatform({ release_id: '10a599e031e749b7b260868f441e862b', with_k8s: false });
  assert.equal(answer, undefined);
  asked('aiMlOps.deletePlatform', 'DELETE', '/v1/aimlops-platform/10a599e031e749b7b260868f441e862b?with_k8s=false');
});

test('aiMlOps.listImages', async () => {
  const answer = await client.listImages({ size: 20, page: 0, sort: 'created_dt:asc', image_name: 'sdskubeflow-enterprise' });
  assert.deepEqual(answer, { contents: [{ base_image: '', category: '', created_by: '10a599e031e749b7b260868f441e862b', created_dt: '2024-05-17T00:23:17Z', description: '', icon_file: '', icon_file_name: '', image_attr: {}, image_id: '', image_name: '', modified_by: '10a599e031e749b7b260868f441e862b', modified_dt: '2024-05-17T00:23:17Z', os_type: '', product_type: 'Enterprise', project_id: '10a599e031e749b7b260868f441e862b' }], total_count: 10 });
  asked('aiMlOps.listImages', 'GET', '/v1/aimlops-platform/images?size=20&page=0&sort=created_dt%3Aasc&image_name=sdskubeflow-enterprise');
});

test('aiMlOps.listNodes', async () => {
  const answer = await client.listNodes({ cluster_id: '10a599e031e749b7b260868f441e862b', size: 20, page: 0, sort: 'created_dt:asc' });
  assert.deepEqual(answer, { count: 0, links: [], nodes: [] });
  asked('aiMlOps.listNodes', 'GET', '/v1/aimlops-platform/internal/clusters/10a599e031e749b7b260868f441e862b/nodes?size=20&page=0&sort=created_dt%3Aasc');
});

test('aiMlOps.listStorageClasses', async () => {
  const answer = await client.listStorageClasses({ cluster_id: '10a599e031e749b7b260868f441e862b' });
  assert.deepEqual(answer, { count: 0, links: [], storage_classes: [] });
  asked('aiMlOps.listStorageClasses', 'GET', '/v1/aimlops-platform/internal/clusters/10a599e031e749b7b260868f441e862b/storageclasses');
});

test('aiMlOps.validateClusterNamespace', async () => {
  const answer = await client.validateClusterNamespace({ cluster_id: '10a599e031e749b7b260868f441e862b' });
  assert.deepEqual(answer, { result: false });
  asked('aiMlOps.validateClusterNamespace', 'GET', '/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/validate-namespaces');
});

test('aiMlOps.validateClusterResourceSize', async () => {
  const answer = await client.validateClusterResourceSize({ cluster_id: '10a599e031e749b7b260868f441e862b', product_type: 'Enterprise' });
  assert.deepEqual(answer, { result: false });
  asked('aiMlOps.validateClusterResourceSize', 'GET', '/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/validate-resources?product_type=Enterprise');
});
