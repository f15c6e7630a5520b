/**
 * One call of every operation of NAVER Cloud Data Forest, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DataForest, Keytab } from 'gureum';
import { asked, sameFile, world } from '../wire.mjs';

const client = world.client(DataForest);

test('accounts.checkAvailableName', async () => {
  const answer = await client.accounts.checkAvailableName({ name: 'forest001' });
  assert.deepEqual(answer, { success: true, availableName: true });
  asked('accounts.checkAvailableName', 'POST', '/api/v2/accounts/checkAvailableName');
});

test('accounts.checkHasResource', async () => {
  const answer = await client.accounts.checkHasResource({ id: 'bQzIBjrQEtRktPBnc8PpyC' });
  assert.deepEqual(answer, { success: true, hasResource: true });
  asked('accounts.checkHasResource', 'POST', '/api/v2/accounts/checkHasResource');
});

test('accounts.create', async () => {
  const answer = await client.accounts.create({ name: 'df001', password: 'Df0rest!2024' });
  assert.deepEqual(answer, { success: true, id: 'axE7wU9ERm8fTc7e17vNvu' });
  asked('accounts.create', 'POST', '/api/v2/accounts/create');
});

test('accounts.getList', async () => {
  const answer = await client.accounts.getList();
  assert.deepEqual(answer, { success: true, total: 1, contents: [{ id: 'axE7wU9ERm8fTc7e17vNvu', name: 'df-api', principal: 'df-api@KR.DF.NAVERNCP.COM', status: 'RUNNING', createdAt: '2023-05-26T11:35:01+09:00', disabled: false }] });
  asked('accounts.getList', 'POST', '/api/v2/accounts/getList');
});

test('accounts.getDetail', async () => {
  const answer = await client.accounts.getDetail({ id: 'axE7wU9ERm8fTc7e17vNvu' });
  assert.deepEqual(answer, { success: true, id: 'axE7wU9ERm8fTc7e17vNvu', name: 'df-api', status: 'RUNNING', createdAt: '2023-05-26T11:35:01+09:00', quotas: [{ namespace: 'koya', fileCountMillion: 1, spaceTb: 200 }, { namespace: 'tata', fileCountMillion: 1, spaceTb: 200 }] });
  asked('accounts.getDetail', 'POST', '/api/v2/accounts/getDetail');
});

test('accounts.getKerberosKeytab', async () => {
  const answer = await client.accounts.getKerberosKeytab({ id: 'bQzIBjrQEtRktPBnc8PpyC' });
  sameFile(answer, Keytab, 'BQIAAABKAAEAEktSLkRGLk5BVkVSTkNQLkNPTQAFZGYwMDEAAAABZ7Z4NwEAEgAgAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=');
  asked('accounts.getKerberosKeytab', 'POST', '/api/v2/accounts/getKerberosKeytab');
});

test('accounts.resetKerberosKeytab', async () => {
  const answer = await client.accounts.resetKerberosKeytab({ id: '20nAZnjbUNFdc7RsILlC3A' });
  assert.deepEqual(answer, { success: true, id: '20nAZnjbUNFdc7RsILlC3A' });
  asked('accounts.resetKerberosKeytab', 'POST', '/api/v2/accounts/resetKerberosKeytab');
});

test('accounts.resetPassword', async () => {
  const answer = await client.accounts.resetPassword({ id: '20nAZnjbUNFdc7RsILlC3A', password: 'Df0rest!2024' });
  assert.deepEqual(answer, { success: true, id: '20nAZnjbUNFdc7RsILlC3A' });
  asked('accounts.resetPassword', 'POST', '/api/v2/accounts/resetPassword');
});

test('accounts.setQuota', async () => {
  const answer = await client.accounts.setQuota({ id: 'axE7wU9ERm8fTc7e17vNvu', namespace: 'koya', fileCountMillion: 1, spaceTb: 200 });
  assert.deepEqual(answer, { success: true, id: 'axE7wU9ERm8fTc7e17vNvu' });
  asked('accounts.setQuota', 'POST', '/api/v2/accounts/setQuota');
});

test('accounts.delete', async () => {
  const answer = await client.accounts.delete({ id: 'Z4Io5tKK73scT4sGJBlLjG' });
  assert.deepEqual(answer, { success: true, message: 'success', id: 'Z4Io5tKK73scT4sGJBlLjG' });
  asked('accounts.delete', 'POST', '/api/v2/accounts/delete');
});

test('notebooks.getVpcList', async () => {
  const answer = await client.notebooks.getVpcList();
  assert.deepEqual(answer, { success: true, total: 2, contents: [{ vpcNo: 9166, vpcName: 'vpc2', regionNo: 1 }, { vpcNo: 8717, vpcName: 'test-vpc', regionNo: 1 }] });
  asked('notebooks.getVpcList', 'POST', '/api/v2/notebooks/getVpcList');
});

test('notebooks.getVpcDetail', async () => {
  const answer = await client.notebooks.getVpcDetail({ vpcNo: 8717 });
  assert.deepEqual(answer, { success: true, vpcNo: 8717, vpcName: 'test-vpc', regionNo: 1, ipv4Cidr: '172.16.0.0/16', state: 'RUN', createdAt: '2023-06-07T06:18:03.284+09:00' });
  asked('notebooks.getVpcDetail', 'POST', '/api/v2/notebooks/getVpcDetail');
});

test('notebooks.getSubnetList', async () => {
  const answer = await client.notebooks.getSubnetList({ typeCode: 'SW.DFRNT.OS.LNX64.CNTOS.0708.B050', vpcNo: 8717 });
  assert.deepEqual(answer, { success: true, total: 1, contents: [{ subnetNo: 13594, subnetName: 'prisub-kr', zoneNo: 3, zoneName: 'KR-2', isPublic: true }] });
  asked('notebooks.getSubnetList', 'POST', '/api/v2/notebooks/getSubnetList');
});

test('notebooks.getSubnetDetail', async () => {
  const answer = await client.notebooks.getSubnetDetail({ subnetNo: 1394, vpcNo: 8717 });
  assert.deepEqual(answer, { success: true, vpcNo: 8717, vpcName: 'test-vpc', zoneNo: 3, zoneName: 'KR-2', subnetNo: 13594, subnetName: 'prisub-kr', subnet: '172.16.3.0/24', createdAt: '2023-05-16T15:00:48.066+09:00', state: 'RUN', isPublic: true });
  asked('notebooks.getSubnetDetail', 'POST', '/api/v2/notebooks/getSubnetDetail');
});

test('notebooks.getTypeList', async () => {
  const answer = await client.notebooks.getTypeList();
  assert.deepEqual(answer, { success: true, contents: [{ typeCode: 'SW.DFRNT.OS.LNX64.CNTOS.0708.B050', typeName: 'Jupyter Lab' }] });
  asked('notebooks.getTypeList', 'POST', '/api/v2/notebooks/getTypeList');
});

test('notebooks.getServerTypeList', async () => {
  const answer = await client.notebooks.getServerTypeList({ typeCode: 'SW.DFRNT.OS.LNX64.CNTOS.0708.B050' });
  assert.deepEqual(answer, { success: true, contents: [{ serverTypeCode: 'SVR.EXAMPLE', serverDesc: 'vCPU 4EA, Memory 16GB' }] });
  asked('notebooks.getServerTypeList', 'POST', '/api/v2/notebooks/getServerTypeList');
});

test('notebooks.getList', async () => {
  const answer = await client.notebooks.getList({ accountId: '2mUVZaHseGadiNFAg5MHjk', paging: { limit: 10, offset: 0 } });
  assert.deepEqual(answer, { success: true, total: 1, contents: [{ id: '7kHeVWhiRsxdRl0nXz04ri', name: 'df-notebook', typeName: 'Jupyter Lab', state: 'RUNNING', vpcNo: 8717, vpcName: 'test-vpc', subnetNo: 13594, subnetName: 'prisub-kr' }] });
  asked('notebooks.getList', 'POST', '/api/v2/notebooks/getList');
});

test('notebooks.getDetail', async () => {
  const answer = await client.notebooks.getDetail({ id: '7kHeVWhiRsxdRl0nXz04ri' });
  assert.deepEqual(answer, { success: true, id: '7kHeVWhiRsxdRl0nXz04ri', name: 'df-notebook', typeName: 'Jupyter Lab', state: 'RUNNING', vpcNo: 8717, vpcName: 'test-vpc', subnetNo: 13594, subnetName: 'prisub-kr', loginKeyName: 'test-key', createdAt: '2023-06-07T06:28:34.992Z', userConfigurations: [{ componentName: 'Jupyter Lab', name: 'Access Password', isMasking: true, regularExpression: '^[a-zA-Z][a-zA-Z0-9]{1,7}$', value: '' }] });
  asked('notebooks.getDetail', 'POST', '/api/v2/notebooks/getDetail');
});

test('notebooks.getUserConfigurationSpecList', async () => {
  const answer = await client.notebooks.getUserConfigurationSpecList({ typeName: 'Jupyter Lab' });
  assert.deepEqual(answer, { success: true, userConfigurationSpecs: [{ name: 'Access Password', value: '', componentName: 'Jupyter Lab', regularExpression: '^[a-zA-Z][a-zA-Z0-9]{1,7}$', isMasking: true, isMandatory: true }, { name: 'Access Key', value: '', componentName: 'Object Storage', regularExpression: '.*', isMasking: true, isMandatory: false }, { name: 'Secret Key', value: '', componentName: 'Object Storage', regularExpression: '.*', isMasking: true, isMandatory: false }] });
  asked('notebooks.getUserConfigurationSpecList', 'POST', '/api/v2/notebooks/getUserConfigurationSpecList');
});

test('notebooks.checkAvailableName', async () => {
  const answer = await client.notebooks.checkAvailableName({ name: 'df-test' });
  assert.deepEqual(answer, { success: true, availableName: true });
  asked('notebooks.checkAvailableName', 'POST', '/api/v2/notebooks/checkAvailableName');
});

test('notebooks.getLoginKeyList', async () => {
  const answer = await client.notebooks.getLoginKeyList();
  assert.deepEqual(answer, { success: true, total: 1, contents: [{ loginKeyName: 'test-key', publicKey: 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB', fingerprint: '00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff', createdAt: '2023-05-16T15:00:48+09:00' }] });
  asked('notebooks.getLoginKeyList', 'POST', '/api/v2/notebooks/getLoginKeyList');
});

test('notebooks.restart', async () => {
  const answer = await client.notebooks.restart({ id: '7kHeVWhiRsxdRl0nXz04ri' });
  assert.deepEqual(answer, { success: true, id: '7kHeVWhiRsxdRl0nXz04ri' });
  asked('notebooks.restart', 'POST', '/api/v2/notebooks/restart');
});

test('notebooks.delete', async () => {
  const answer = await client.notebooks.delete({ id: '7kHeVWhiRsxdRl0nXz04ri' });
  assert.deepEqual(answer, { success: true, id: '7kHeVWhiRsxdRl0nXz04ri' });
  asked('notebooks.delete', 'POST', '/api/v2/notebooks/delete');
});

test('notebooks.create', async () => {
  const answer = await client.notebooks.create({ accountId: '2mUVZaHseGadiNFAg5MHjk', addStorage: false, bucketName: 'df-bucket', loginKeyName: 'test-key', name: 'df-notebook', serverTypeCode: 'SVR.EXAMPLE', subnetNo: 13594, typeCode: 'SW.DFRNT.OS.LNX64.CNTOS.0708.B050', typeName: 'Jupyter Lab', userConfigurations: [{ componentName: 'Jupyter Lab', name: 'Access Password', value: 'qaz123QA' }], vpcNo: 8717 });
  assert.deepEqual(answer, { success: true, id: '7kHeVWhiRsxdRl0nXz04ri' });
  asked('notebooks.create', 'POST', '/api/v2/notebooks/create');
});

test('notebooks.setUserConfigurationList', async () => {
  const answer = await client.notebooks.setUserConfigurationList({ id: '57LdGyOt7xXefniX27qWkp', userConfigurations: [{ componentName: 'Jupyter Lab', name: 'Access Password', value: 'qaz123QA' }] });
  assert.deepEqual(answer, { success: true });
  asked('notebooks.setUserConfigurationList', 'POST', '/api/v2/notebooks/setUserConfigurationList');
});

test('apps.checkAvailableName', async () => {
  const answer = await client.apps.checkAvailableName({ accountId: 'Arv5kT9mQ2xLw7Zb3kfn', name: 'dev24x7' });
  assert.deepEqual(answer, { success: true, availableName: true });
  asked('apps.checkAvailableName', 'POST', '/api/v2/apps/checkAvailableName');
});

test('apps.getAppTypeIdList', async () => {
  const answer = await client.apps.getAppTypeIdList();
  assert.deepEqual(answer, { success: true, contents: ['DEV-1.0.0', 'ELASTICSEARCH-7.3.2', 'GRAFANA-7.5.10', 'HBASE-2.0.0', 'HBASE-2.2.3', 'HIVESERVER2-LDAP-3.1.0', 'HUE-4.7.0', 'KAFKA-2.4.0', 'KIBANA-7.3.2', 'OPENTSDB-2.4.1', 'PHOENIX-5.0.0', 'SPARK-HISTORYSERVER-3.1.2', 'TRINO-437', 'ZEPPELIN-0.10.1', 'ZOOKEEPER-3.4.13'] });
  asked('apps.getAppTypeIdList', 'POST', '/api/v2/apps/getAppTypeIdList');
});

test('apps.getAppBasicSetting', async () => {
  const answer = await client.apps.getAppBasicSetting({ accountId: 'Arv5kT9mQ2xLw7Zb3kfn', appTypeId: 'DEV-1.0.0' });
  assert.deepEqual(answer, { success: true, template: "{\"name\":\"<app-name>\",\"lifetime\":604800,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20211229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}", appMasterCpuCount: 1, appMasterMemoryMb: 1024, publicQueueNames: ['longlived'] });
  asked('apps.getAppBasicSetting', 'POST', '/api/v2/apps/getAppBasicSetting');
});

test('apps.getAppTypeTemplate', async () => {
  const answer = await client.apps.getAppTypeTemplate({ appTypeId: 'DEV-1.0.0' });
  assert.deepEqual(answer, { success: true, template: "{\"name\":\"<app-name>\",\"lifetime\":integer,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20191229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}" });
  asked('apps.getAppTypeTemplate', 'POST', '/api/v2/apps/getAppTypeTemplate');
});

test('apps.create', async () => {
  const answer = await client.apps.create({ accountId: 'x2PFQJ88q0be79VRB2eT5v', queueName: 'longlived', appTypeId: 'KAFKA-2.4.0', name: 'kafka001', lifetime: 604800, description: 'string', dependentIds: ['mB4OMQ0QwFXb5XINOzfW8u'], components: [{ name: 'broker', memoryMb: 2048, cpuCount: 4, containerCount: 1 }, { name: 'kafka-manager', memoryMb: 2048, cpuCount: 1, containerCount: 1 }] });
  assert.deepEqual(answer, { success: true, id: 'Q7aziexhg0FcWx5eGUAk3D' });
  asked('apps.create', 'POST', '/api/v2/apps/create');
});

test('apps.getList', async () => {
  const answer = await client.apps.getList({ search: { accountId: 'x2PFQJ88q0be79VRB2eT5v' } });
  assert.deepEqual(answer, { success: true, total: 1, contents: [{ id: 'Q7aziexhg0FcWx5eGUAk3D', name: 'app001', state: 'RUNNING', queueName: 'longlived', accountId: 'x2PFQJ88q0be79VRB2eT5v', accountName: 'df001', startedAt: '2025-02-25T15:49:07+09:00', lifetimeMillis: 604800, disabled: false }] });
  asked('apps.getList', 'POST', '/api/v2/apps/getList');
});

test('apps.getDetail', async () => {
  const answer = await client.apps.getDetail({ id: 'Q7aziexhg0FcWx5eGUAk3D' });
  assert.deepEqual(answer, { success: true, id: 'Q7aziexhg0FcWx5eGUAk3D', appId: 'Q7aziexhg0FcWx5eGUAk3D', name: 'app001', appTypeId: 'DEV-1.0.0', version: 'v1', lifetime: '7 days, 0:0:0 (604800 seconds)', queueName: 'longlived', description: 'DEV-1.0.0', state: 'RUNNING', links: { shell: 'https://df001--apps1--shell--8080.df-proxy.kr.ch.naverncp.com', supervisor: 'https://df001--apps1--shell--9001.df-proxy.kr.ch.naverncp.com' }, components: [{ name: 'shell', state: 'STABLE', memoryMb: 1, cpuCount: 1, image: 'abcdefgh.kr.private-ncr.ntruss.com/dfnew-env:20241217', containers: [{ id: 'container_e01_1705213280123_0231_01_000002', name: 'shell-0', state: 'READY', hostName: 'shell-0.apps1.df001.kr.ch.naverncp.com' }] }] });
  asked('apps.getDetail', 'POST', '/api/v2/apps/getDetail');
});

test('apps.killContainer', async () => {
  const answer = await client.apps.killContainer({ id: 'Q7aziexhg0FcWx5eGUAk3D', containerName: 'shell-0' });
  assert.deepEqual(answer, { success: true, id: 'Q7aziexhg0FcWx5eGUAk3D' });
  asked('apps.killContainer', 'POST', '/api/v2/apps/killContainer');
});

test('apps.killMaster', async () => {
  const answer = await client.apps.killMaster({ id: 'Q7aziexhg0FcWx5eGUAk3D' });
  assert.deepEqual(answer, { success: true, id: 'Q7aziexhg0FcWx5eGUAk3D' });
  asked('apps.killMaster', 'POST', '/api/v2/apps/killMaster');
});

test('apps.setContainerCount', async () => {
  const answer = await client.apps.setContainerCount({ id: 'Q7aziexhg0FcWx5eGUAk3D', componentName: 'shell', containerCount: 2 });
  assert.deepEqual(answer, { success: true, id: 'Q7aziexhg0FcWx5eGUAk3D' });
  asked('apps.setContainerCount', 'POST', '/api/v2/apps/setContainerCount');
});

test('apps.setLifetime', async () => {
  const answer = await client.apps.setLifetime({ id: 'Q7aziexhg0FcWx5eGUAk3D', lifetime: 400 });
  assert.deepEqual(answer, { success: true, id: 'Q7aziexhg0FcWx5eGUAk3D' });
  asked('apps.setLifetime', 'POST', '/api/v2/apps/setLifetime');
});

test('apps.start', async () => {
  const answer = await client.apps.start({ id: 'Q7aziexhg0FcWx5eGUAk3D' });
  assert.deepEqual(answer, { success: true, id: 'Q7aziexhg0FcWx5eGUAk3D' });
  asked('apps.start', 'POST', '/api/v2/apps/start');
});

test('apps.stop', async () => {
  const answer = await client.apps.stop({ id: 'Q7aziexhg0FcWx5eGUAk3D' });
  assert.deepEqual(answer, { success: true, id: 'Q7aziexhg0FcWx5eGUAk3D' });
  asked('apps.stop', 'POST', '/api/v2/apps/stop');
});

test('apps.delete', async () => {
  const answer = await client.apps.delete({ id: 'Q7aziexhg0FcWx5eGUAk3D' });
  assert.deepEqual(answer, { success: true, id: 'Q7aziexhg0FcWx5eGUAk3D' });
  asked('apps.delete', 'POST', '/api/v2/apps/delete');
});

test('aiWorkspaces.checkAvailableName', async () => {
  const answer = await client.aiWorkspaces.checkAvailableName({ accountId: 'wWwEh34wOZOgdafhe36lEO', name: 'workspace' });
  assert.deepEqual(answer, { success: true, availableName: true });
  asked('aiWorkspaces.checkAvailableName', 'POST', '/api/v2/aiworkspaces/checkAvailableName');
});

test('aiWorkspaces.getDockerImageList', async () => {
  const answer = await client.aiWorkspaces.getDockerImageList({ search: { typeName: 'tensorflow' } });
  assert.deepEqual(answer, { success: true, message: 'success', dockerImages: { tensorflow: ['tensorflow/tensorflow:2.4.1-gpu'] } });
  asked('aiWorkspaces.getDockerImageList', 'POST', '/api/v2/aiworkspaces/getDockerImageList');
});

test('aiWorkspaces.create', async () => {
  const answer = await client.aiWorkspaces.create({ accountId: 'azjdAVRBx7cdEZqjvxSabH', name: 'workspace', description: 'sample', configuration: { userPackageUri: 'hdfs://koya/user/df-api/package.zip', queueName: 'gpu', name: 'workspace', resource: { cpuCount: 1, gpuCount: 1, gpuModel: 'T4', memoryMb: 15360 }, docker: { args: '--epochs 1', command: 'python train.py', env: { MODE: 'train' }, exposeTcpPorts: [8888], image: 'tensorflow/tensorflow:2.4.1-gpu' }, data: { input: [{ hdfs: '/user/df-api/in', path: '/data/in' }], output: [{ hdfs: '/user/df-api/out', overwrite: true, path: '/data/out' }] } } });
  assert.deepEqual(answer, { success: true, id: '5R4q4qDy7AafDHz9IeTIfu' });
  asked('aiWorkspaces.create', 'POST', '/api/v2/aiworkspaces/create');
});

test('aiWorkspaces.getList', async () => {
  const answer = await client.aiWorkspaces.getList({ search: { accountId: 'azjdAVRBx7cdEZqjvxSabH' } });
  assert.deepEqual(answer, { contents: [{ accountName: 'df-api', createdAt: '2023-05-15T02:23:55.752Z', description: 'sample', disabled: false, id: '5R4q4qDy7AafDHz9IeTIfu', imageVersion: 'tensorflow/tensorflow:2.4.1-gpu', modifiedAt: '2023-05-15T02:23:55.752Z', name: 'workspace' }], success: true, total: 1 });
  asked('aiWorkspaces.getList', 'POST', '/api/v2/aiworkspaces/getList');
});

test('aiWorkspaces.getDetail', async () => {
  const answer = await client.aiWorkspaces.getDetail({ id: '5R4q4qDy7AafDHz9IeTIfu' });
  assert.deepEqual(answer, { accountId: 'azjdAVRBx7cdEZqjvxSabH', accountName: 'df-api', contents: [{ configuration: { userPackageUri: 'hdfs://koya/user/df-api/package.zip', queueName: 'gpu', name: 'workspace', resource: { cpuCount: 1, gpuCount: 1, gpuModel: 'T4', memoryMb: 15360 }, docker: { args: '--epochs 1', command: 'python train.py', env: { MODE: 'train' }, exposeTcpPorts: [8888], image: 'tensorflow/tensorflow:2.4.1-gpu' }, data: { input: [{ hdfs: '/user/df-api/in', path: '/data/in' }], output: [{ hdfs: '/user/df-api/out', overwrite: true, path: '/data/out' }] } }, createdAt: '2023-05-15T02:49:34.219Z', modifiedAt: '2023-05-15T02:49:34.219Z' }], createdAt: '2023-05-15T02:49:34.219Z', description: 'sample', id: '5R4q4qDy7AafDHz9IeTIfu', imageVersion: 'tensorflow/tensorflow:2.4.1-gpu', modifiedAt: '2023-05-15T02:49:34.219Z', name: 'workspace', success: true });
  asked('aiWorkspaces.getDetail', 'POST', '/api/v2/aiworkspaces/getDetail');
});

test('aiWorkspaces.getConfigurationList', async () => {
  const answer = await client.aiWorkspaces.getConfigurationList({ id: '5R4q4qDy7AafDHz9IeTIfu' });
  assert.deepEqual(answer, { contents: [{ configuration: { userPackageUri: 'hdfs://koya/user/df-api/package.zip', queueName: 'gpu', name: 'workspace', resource: { cpuCount: 1, gpuCount: 1, gpuModel: 'T4', memoryMb: 15360 }, docker: { args: '--epochs 1', command: 'python train.py', env: { MODE: 'train' }, exposeTcpPorts: [8888], image: 'tensorflow/tensorflow:2.4.1-gpu' }, data: { input: [{ hdfs: '/user/df-api/in', path: '/data/in' }], output: [{ hdfs: '/user/df-api/out', overwrite: true, path: '/data/out' }] } }, createdAt: '2023-05-15T02:49:34.219Z', modifiedAt: '2023-05-15T02:49:34.219Z' }], success: true, total: 1 });
  asked('aiWorkspaces.getConfigurationList', 'POST', '/api/v2/aiworkspaces/getConfigurationList');
});

test('aiWorkspaces.setConfiguration', async () => {
  const answer = await client.aiWorkspaces.setConfiguration({ id: '5R4q4qDy7AafDHz9IeTIfu', configuration: { userPackageUri: 'hdfs://koya/user/df-api/package.zip', queueName: 'gpu', name: 'workspace', resource: { cpuCount: 1, gpuCount: 1, gpuModel: 'T4', memoryMb: 15360 }, docker: { args: '--epochs 1', command: 'python train.py', env: { MODE: 'train' }, exposeTcpPorts: [8888], image: 'tensorflow/tensorflow:2.4.1-gpu' }, data: { input: [{ hdfs: '/user/df-api/in', path: '/data/in' }], output: [{ hdfs: '/user/df-api/out', overwrite: true, path: '/data/out' }] } } });
  assert.deepEqual(answer, { success: true, id: '5R4q4qDy7AafDHz9IeTIfu' });
  asked('aiWorkspaces.setConfiguration', 'POST', '/api/v2/aiworkspaces/setConfiguration');
});

test('aiWorkspaces.delete', async () => {
  const answer = await client.aiWorkspaces.delete({ id: '5R4q4qDy7AafDHz9IeTIfu' });
  assert.deepEqual(answer, { success: true, id: '5R4q4qDy7AafDHz9IeTIfu' });
  asked('aiWorkspaces.delete', 'POST', '/api/v2/aiworkspaces/delete');
});

test('aiApps.submit', async () => {
  const answer = await client.aiApps.submit({ aiWorkspaceId: '5R4q4qDy7AafDHz9IeTIfu', namePrefix: 'train', queueName: 'gpu', data: { input: [{ hdfs: '/user/df-api/in', path: '/data/in' }], output: [{ hdfs: '/user/df-api/out', overwrite: true, path: '/data/out' }] }, docker: { args: '--epochs 1', command: 'python train.py', env: { MODE: 'train' }, exposeTcpPorts: [8888], image: 'tensorflow/tensorflow:2.4.1-gpu' }, resource: { cpuCount: 1, gpuCount: 1, gpuModel: 'T4', memoryMb: 15360 } });
  assert.deepEqual(answer, { success: true, id: 'cMmEw7HCjVQdcHh3JVOptL', accountName: 'df-api', name: 'train-1', queueName: 'gpu', startedAt: '2023-05-17T01:20:31.929Z', elapsedMillis: 0, state: 'ACCEPTED', finalStatus: 'UNDEFINED' });
  asked('aiApps.submit', 'POST', '/api/v2/aiapps/submit');
});

test('aiApps.getList', async () => {
  const answer = await client.aiApps.getList({ search: { accountId: '9QDeb59ZeUJwKNqssE66oM' } });
  assert.deepEqual(answer, { contents: [{ accountName: 'df-api', appId: 'application_1684201286417_0351', finalStatus: 'SUCCEEDED', finishedAt: '2023-05-17T01:25:31.929Z', id: 'cMmEw7HCjVQdcHh3JVOptL', name: 'train-1', queueName: 'gpu', startedAt: '2023-05-17T01:20:31.929Z', state: 'FINISHED', disabled: false, modifiedAt: '2023-05-17T01:25:31.929Z', workspaceName: 'workspace' }], success: true });
  asked('aiApps.getList', 'POST', '/api/v2/aiapps/getList');
});

test('aiApps.getDetail', async () => {
  const answer = await client.aiApps.getDetail({ id: 'cMmEw7HCjVQdcHh3JVOptL' });
  assert.deepEqual(answer, { accountName: 'df-api', appId: 'application_1684201286417_0351', finalStatus: 'SUCCEEDED', finishedAt: '2023-05-17T01:25:31.929Z', id: 'cMmEw7HCjVQdcHh3JVOptL', name: 'train-1', queueName: 'gpu', startedAt: '2023-05-17T01:20:31.929Z', state: 'FINISHED', success: true, elapsedMillis: 300000, containers: { 'worker-0': { component: 'worker', containerId: 'container_1684201286417_0351_01_000002', cpuCount: 1, createdAt: '2023-05-17T01:20:31.929Z', dockerImage: 'tensorflow/tensorflow:2.4.1-gpu', logUrl: 'https://example.invalid/log', memoryMb: 15360, status: 'SUCCEEDED' } } });
  asked('aiApps.getDetail', 'POST', '/api/v2/aiapps/getDetail');
});

test('aiApps.kill', async () => {
  const answer = await client.aiApps.kill({ id: 'cMmEw7HCjVQdcHh3JVOptL' });
  assert.deepEqual(answer, { success: true, message: 'success', id: 'cMmEw7HCjVQdcHh3JVOptL' });
  asked('aiApps.kill', 'POST', '/api/v2/aiapps/kill');
});
