/**
 * One call of every operation of Samsung Cloud Platform Kubernetes Engine, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Download, KubernetesEngine } from 'gureum';
import { asked, sameFile, world } from '../wire.mjs';

const client = world.client(KubernetesEngine);

test('clusters.list', async () => {
  const answer = await client.clusters.list({ size: 20, page: 0, sort: 'created_at:desc', name: 'platform', status: 'RUNNING', kubernetes_version: 'v1.34.3' });
  assert.deepEqual(answer, { clusters: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', created_at: '2026-11-01T00:00:00Z', id: '70a599e031e749b7b260868f441e862b', kubernetes_version: 'v1.34.3', modified_at: '2026-11-01T00:00:00Z', name: 'platform', node_count: null, status: 'RUNNING', subnet_id: '023c57b14f11483689338d085e061492' }], count: 1 });
  asked('clusters.list', 'GET', '/v1/clusters?size=20&page=0&sort=created_at%3Adesc&name=platform&status=RUNNING&kubernetes_version=v1.34.3');
});

test('clusters.create', async () => {
  const answer = await client.clusters.create({ name: 'platform', kubernetes_version: 'v1.34.3', vpc_id: '7df8abb4912e4709b1cb237daccca7a8', subnet_id: '023c57b14f11483689338d085e061492', security_group_id_list: ['02fb574c-f30f-40e1-9f43-4d1572dee5bd'], volume_id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', cloud_logging_enabled: false, service_watch_logging_enabled: true });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: '70a599e031e749b7b260868f441e862b' });
  asked('clusters.create', 'POST', '/v1/clusters');
});

test('clusters.show', async () => {
  const answer = await client.clusters.show({ cluster_id: '70a599e031e749b7b260868f441e862b' });
  assert.deepEqual(answer, { cluster: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', cloud_logging_enabled: false, cluster_namespace: 'platform-12345', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '70a599e031e749b7b260868f441e862b', kubernetes_version: 'v1.34.3', managed_security_group: { id: '2a9be312-5d4b-4bc8-b2ae-35100fa9241f', name: 'platform-managed' }, max_node_count: null, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform', node_count: null, private_endpoint_access_control_resources: [], private_endpoint_url: 'https://platform.ske.private.kr-west1.samsungsdscloud.com:6443', private_kubeconfig_download_yn: 'Y', public_endpoint_access_control_ip: null, public_endpoint_url: null, public_kubeconfig_download_yn: 'N', security_group_list: [{ id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd', name: 'platform-nodes' }], service_watch_logging_enabled: true, status: 'RUNNING', subnet: { id: '023c57b14f11483689338d085e061492', name: 'nodes' }, volume: { id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', name: 'platform' }, vpc: { id: '7df8abb4912e4709b1cb237daccca7a8', name: 'platform' } } });
  asked('clusters.show', 'GET', '/v1/clusters/70a599e031e749b7b260868f441e862b');
});

test('clusters.delete', async () => {
  const answer = await client.clusters.delete({ cluster_id: '70a599e031e749b7b260868f441e862b' });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: '70a599e031e749b7b260868f441e862b' });
  asked('clusters.delete', 'DELETE', '/v1/clusters/70a599e031e749b7b260868f441e862b');
});

test('clusters.getKubeconfig', async () => {
  const answer = await client.clusters.getKubeconfig({ cluster_id: '70a599e031e749b7b260868f441e862b', kubeconfig_type: 'private' });
  sameFile(answer, Download, 'YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=');
  asked('clusters.getKubeconfig', 'GET', '/v1/clusters/70a599e031e749b7b260868f441e862b/kubeconfig?kubeconfig_type=private');
});

test('clusters.getUserKubeconfig', async () => {
  const answer = await client.clusters.getUserKubeconfig({ cluster_id: '70a599e031e749b7b260868f441e862b', kubeconfig_type: 'private' });
  sameFile(answer, Download, 'YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=');
  asked('clusters.getUserKubeconfig', 'GET', '/v1/clusters/70a599e031e749b7b260868f441e862b/user-kubeconfig?kubeconfig_type=private');
});

test('clusters.setPrivateAccess', async () => {
  const answer = await client.clusters.setPrivateAccess({ cluster_id: '70a599e031e749b7b260868f441e862b', private_endpoint_access_control_resources: [{ id: '2a9be312-5d4b-4bc8-b2ae-35100fa9241f', name: 'bastion', type: 'vm' }] });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: '70a599e031e749b7b260868f441e862b' });
  asked('clusters.setPrivateAccess', 'PUT', '/v1/clusters/70a599e031e749b7b260868f441e862b/private-access-control');
});

test('clusters.setPublicAccess', async () => {
  const answer = await client.clusters.setPublicAccess({ cluster_id: '70a599e031e749b7b260868f441e862b', public_endpoint_access_control_ip: '203.0.113.0/24' });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: '70a599e031e749b7b260868f441e862b' });
  asked('clusters.setPublicAccess', 'PUT', '/v1/clusters/70a599e031e749b7b260868f441e862b/public-access-control');
});

test('clusters.setSecurityGroups', async () => {
  const answer = await client.clusters.setSecurityGroups({ cluster_id: '70a599e031e749b7b260868f441e862b', security_group_id_list: ['02fb574c-f30f-40e1-9f43-4d1572dee5bd'] });
  assert.deepEqual(answer, { cluster: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', cloud_logging_enabled: false, cluster_namespace: 'platform-12345', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', id: '70a599e031e749b7b260868f441e862b', kubernetes_version: 'v1.34.3', managed_security_group: { id: '2a9be312-5d4b-4bc8-b2ae-35100fa9241f', name: 'platform-managed' }, max_node_count: null, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'platform', node_count: null, private_endpoint_access_control_resources: [], private_endpoint_url: 'https://platform.ske.private.kr-west1.samsungsdscloud.com:6443', private_kubeconfig_download_yn: 'Y', public_endpoint_access_control_ip: null, public_endpoint_url: null, public_kubeconfig_download_yn: 'N', security_group_list: [{ id: '02fb574c-f30f-40e1-9f43-4d1572dee5bd', name: 'platform-nodes' }], service_watch_logging_enabled: true, status: 'RUNNING', subnet: { id: '023c57b14f11483689338d085e061492', name: 'nodes' }, volume: { id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', name: 'platform' }, vpc: { id: '7df8abb4912e4709b1cb237daccca7a8', name: 'platform' } } });
  asked('clusters.setSecurityGroups', 'PUT', '/v1/clusters/70a599e031e749b7b260868f441e862b/security-groups');
});

test('clusters.setLogging', async () => {
  const answer = await client.clusters.setLogging({ cluster_id: '70a599e031e749b7b260868f441e862b', cloud_logging_enabled: true });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: '70a599e031e749b7b260868f441e862b' });
  asked('clusters.setLogging', 'PUT', '/v1/clusters/70a599e031e749b7b260868f441e862b/logging');
});

test('clusters.setServiceWatchLogging', async () => {
  const answer = await client.clusters.setServiceWatchLogging({ cluster_id: '70a599e031e749b7b260868f441e862b', service_watch_logging_enabled: true });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: '70a599e031e749b7b260868f441e862b' });
  asked('clusters.setServiceWatchLogging', 'PUT', '/v1/clusters/70a599e031e749b7b260868f441e862b/service-watch-logging');
});

test('clusters.upgrade', async () => {
  const answer = await client.clusters.upgrade({ cluster_id: '70a599e031e749b7b260868f441e862b', kubernetes_version: 'v1.34.3' });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: '70a599e031e749b7b260868f441e862b' });
  asked('clusters.upgrade', 'PUT', '/v1/clusters/70a599e031e749b7b260868f441e862b/upgrade');
});

test('kubernetesVersions.list', async () => {
  const answer = await client.kubernetesVersions.list();
  assert.deepEqual(answer, { kubernetes_versions: [{ description: null, kubernetes_version: 'v1.34.3' }, { description: null, kubernetes_version: 'v1.33.5' }] });
  asked('kubernetesVersions.list', 'GET', '/v1/kubernetes-versions');
});

test('images.list', async () => {
  const answer = await client.images.list({ size: 20, page: 0, scp_original_image_type: 'k8s', kubernetes_version: 'v1.29.8', os: 'ubuntu' });
  assert.deepEqual(answer, { count: 1, links: [], nodepool_images: [{ end_of_support: false, id: '10a599e031e749b7b260868f441e862b', kubernetes_version: 'v1.29.8', name: 'ubuntu-22.04-k8s-v1.29.8', os: 'ubuntu', os_version: '22.04', scp_gpu_driver: 'ND_570.195.03', scp_image_type: 'k8s', scp_original_image_type: 'k8s', scp_supported_class_types: ['GPU-A100-1', 'GPU-H100-2', 'GPU-B300-3'], visibility: 'private', volume: { size: 100 }, zone: 'kr-west1-a' }] });
  asked('images.list', 'GET', '/v1/images?size=20&page=0&scp_original_image_type=k8s&kubernetes_version=v1.29.8&os=ubuntu');
});

test('nodePools.list', async () => {
  const answer = await client.nodePools.list({ cluster_id: '70a599e031e749b7b260868f441e862b', size: 20, page: 0, sort: 'created_at:desc', nodepool_name: 'nodes' });
  assert.deepEqual(answer, { count: 1, nodepools: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', auto_recovery_enabled: true, auto_scale_enabled: false, current_node_count: 2, desired_node_count: 2, id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79', image: { os: 'ubuntu', os_version: '22.04' }, kubernetes_version: 'v1.34.3', name: 'nodes', server_type: { description: 'Standard', id: 's1v4m8' }, status: 'Running', volume_type: { id: 'c643ac35-3aec-43e6-b97a-3d6f666c5207', name: 'SSD' } }] });
  asked('nodePools.list', 'GET', '/v1/clusters/70a599e031e749b7b260868f441e862b/nodepools?size=20&page=0&sort=created_at%3Adesc&nodepool_name=nodes');
});

test('nodePools.create', async () => {
  const answer = await client.nodePools.create({ cluster_id: '70a599e031e749b7b260868f441e862b', name: 'nodes', kubernetes_version: 'v1.34.3', server_type_id: 's1v4m8', image_os: 'ubuntu', image_os_version: '22.04', keypair_name: 'platform-nodes', volume_size: 104, volume_type_name: 'SSD', is_auto_recovery: true, is_auto_scale: false, desired_node_count: 2 });
  assert.deepEqual(answer, { nodepool: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', auto_recovery_enabled: true, auto_scale_enabled: false, cluster: { id: '70a599e031e749b7b260868f441e862b' }, created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', current_node_count: 2, desired_node_count: 2, id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79', image: { os: 'ubuntu', os_version: '22.04' }, keypair: { name: 'platform-nodes' }, kubernetes_version: 'v1.34.3', labels: [], max_node_count: 2, min_node_count: 2, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'nodes', server_type: { description: 'Standard', id: 's1v4m8' }, status: 'Running', taints: [], volume_size: 104, volume_type: { encrypt: false, id: 'c643ac35-3aec-43e6-b97a-3d6f666c5207', name: 'SSD' } } });
  asked('nodePools.create', 'POST', '/v1/nodepools');
});

test('nodePools.show', async () => {
  const answer = await client.nodePools.show({ nodepool_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79' });
  assert.deepEqual(answer, { nodepool: { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', auto_recovery_enabled: true, auto_scale_enabled: false, cluster: { id: '70a599e031e749b7b260868f441e862b' }, created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', current_node_count: 2, desired_node_count: 2, id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79', image: { os: 'ubuntu', os_version: '22.04' }, keypair: { name: 'platform-nodes' }, kubernetes_version: 'v1.34.3', labels: [], max_node_count: 2, min_node_count: 2, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'nodes', server_type: { description: 'Standard', id: 's1v4m8' }, status: 'Running', taints: [], volume_size: 104, volume_type: { encrypt: false, id: 'c643ac35-3aec-43e6-b97a-3d6f666c5207', name: 'SSD' } } });
  asked('nodePools.show', 'GET', '/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79');
});

test('nodePools.update', async () => {
  const answer = await client.nodePools.update({ nodepool_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79', is_auto_scale: false, desired_node_count: 3 });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79' });
  asked('nodePools.update', 'PUT', '/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79');
});

test('nodePools.delete', async () => {
  const answer = await client.nodePools.delete({ nodepool_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79' });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79' });
  asked('nodePools.delete', 'DELETE', '/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79');
});

test('nodePools.listNodes', async () => {
  const answer = await client.nodePools.listNodes({ nodepool_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79', size: 20, page: 0, sort: 'created_at:desc' });
  assert.deepEqual(answer, { count: 1, nodes: [{ account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', kubernetes_version: 'v1.34.3', name: 'nodes-84d799f767-8dr2p', status: 'RUNNING' }] });
  asked('nodePools.listNodes', 'GET', '/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/nodes?size=20&page=0&sort=created_at%3Adesc');
});

test('nodePools.setLabels', async () => {
  const answer = await client.nodePools.setLabels({ nodepool_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79', labels: [{ key: 'example.com/team', value: 'data' }] });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79' });
  asked('nodePools.setLabels', 'PUT', '/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/labels');
});

test('nodePools.setTaints', async () => {
  const answer = await client.nodePools.setTaints({ nodepool_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79', taints: [{ effect: 'NoSchedule', key: 'example.com/gpu', value: 'only' }] });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79' });
  asked('nodePools.setTaints', 'PUT', '/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/taints');
});

test('nodePools.setLinkedResources', async () => {
  const answer = await client.nodePools.setLinkedResources({ nodepool_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79', linked_resources: [{ id: 'bfdbabf2-04d9-4e8b-a205-020f8e6da438', name: 'platform', type: 'fs' }] });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79' });
  asked('nodePools.setLinkedResources', 'PUT', '/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/linked-resources');
});

test('nodePools.upgrade', async () => {
  const answer = await client.nodePools.upgrade({ nodepool_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79', os_version: '22.04' });
  assert.deepEqual(answer, { account_id: 'f1e6c81a2b054582878cb9724dc2ce9f', request_id: '80a599e031e749b7b260868f441e862b', resource_id: 'bdfda539-bd2e-4a5c-9021-ec6d52d1ca79' });
  asked('nodePools.upgrade', 'PUT', '/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/upgrade');
});
