/**
 * One call of every operation of Samsung Cloud Platform IAM, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { IAM } from 'gureum';
import { asked, world } from '../wire.mjs';

const client = world.client(IAM);

test('endpoints.list', async () => {
  const answer = await client.endpoints.list();
  assert.deepEqual(answer, { endpoints: [{ region: 'kr-west1', service_name: 'scp-iam', service_type: 'scp-iam', url: 'https://iam.e.samsungsdscloud.com' }, { region: 'kr-west1', service_name: 'ske', service_type: 'ske', url: 'https://ske.kr-west1.e.samsungsdscloud.com' }] });
  asked('endpoints.list', 'GET', '/v1/endpoints');
});

test('accessKeys.list', async () => {
  const answer = await client.accessKeys.list({ with_count: 'true', limit: 20, sort: 'created_at:desc', access_key_type: 'PERMANENT' });
  assert.deepEqual(answer, { access_keys: [{ access_key: 'b754b12b39da4ce29a40c5e324650bd0', access_key_type: 'PERMANENT', account_id: 'f39c460fade34fecb05ede8f904b24b7', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'platform-2026-11', expiration_timestamp: '9999-12-31T23:59:59Z', id: '6558fc9df5b54c8a985465bdf637e097', is_enabled: true, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', parent_access_key_id: null, secret_key: 'c4150149-f7c6-46bc-9faa-d2b9d20e0899' }], count: 1 });
  asked('accessKeys.list', 'GET', '/v1/access-keys?with_count=true&limit=20&sort=created_at%3Adesc&access_key_type=PERMANENT');
});

test('accessKeys.create', async () => {
  const answer = await client.accessKeys.create({ access_key_type: 'PERMANENT', description: 'platform-2026-11' });
  assert.deepEqual(answer, { access_key: { access_key: 'b754b12b39da4ce29a40c5e324650bd0', access_key_type: 'PERMANENT', account_id: 'f39c460fade34fecb05ede8f904b24b7', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'platform-2026-11', expiration_timestamp: '9999-12-31T23:59:59Z', id: '6558fc9df5b54c8a985465bdf637e097', is_enabled: true, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', parent_access_key_id: null, secret_key: 'c4150149-f7c6-46bc-9faa-d2b9d20e0899' } });
  asked('accessKeys.create', 'POST', '/v1/access-keys');
});

test('accessKeys.show', async () => {
  const answer = await client.accessKeys.show({ access_key_id: '6558fc9df5b54c8a985465bdf637e097' });
  assert.deepEqual(answer, { access_key: { access_key: 'b754b12b39da4ce29a40c5e324650bd0', access_key_type: 'PERMANENT', account_id: 'f39c460fade34fecb05ede8f904b24b7', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'platform-2026-11', expiration_timestamp: '9999-12-31T23:59:59Z', id: '6558fc9df5b54c8a985465bdf637e097', is_enabled: true, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', parent_access_key_id: null, secret_key: 'c4150149-f7c6-46bc-9faa-d2b9d20e0899' } });
  asked('accessKeys.show', 'GET', '/v1/access-keys/6558fc9df5b54c8a985465bdf637e097');
});

test('accessKeys.update', async () => {
  const answer = await client.accessKeys.update({ access_key_id: '6558fc9df5b54c8a985465bdf637e097', is_enabled: false });
  assert.deepEqual(answer, { access_key: { access_key: 'b754b12b39da4ce29a40c5e324650bd0', access_key_type: 'PERMANENT', account_id: 'f39c460fade34fecb05ede8f904b24b7', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'platform-2026-11', expiration_timestamp: '9999-12-31T23:59:59Z', id: '6558fc9df5b54c8a985465bdf637e097', is_enabled: false, modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', parent_access_key_id: null, secret_key: 'c4150149-f7c6-46bc-9faa-d2b9d20e0899' } });
  asked('accessKeys.update', 'PUT', '/v1/access-keys/6558fc9df5b54c8a985465bdf637e097');
});

test('accessKeys.delete', async () => {
  const answer = await client.accessKeys.delete({ access_key_id: '6558fc9df5b54c8a985465bdf637e097' });
  assert.equal(answer, undefined);
  asked('accessKeys.delete', 'DELETE', '/v1/access-keys/6558fc9df5b54c8a985465bdf637e097');
});

test('groups.list', async () => {
  const answer = await client.groups.list({ size: 20, page: 0, sort: 'created_at:desc', name: 'PlatformUsers' });
  assert.deepEqual(answer, { count: 1, groups: [{ created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', creator_email: 'kim@example.com', creator_name: 'Kim', description: 'Users of the platform', domain_name: 'scp', id: 'a946662dc4314dac93da413a32457459', members: [], modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'PlatformUsers', policies: [], roles: [], type: 'USER_DEFINED' }], page: 0, size: 20, sort: ['created_at:desc'] });
  asked('groups.list', 'GET', '/v1/groups?size=20&page=0&sort=created_at%3Adesc&name=PlatformUsers');
});

test('groups.show', async () => {
  const answer = await client.groups.show({ group_id: 'a946662dc4314dac93da413a32457459' });
  assert.deepEqual(answer, { group: { created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', creator_email: 'kim@example.com', creator_name: 'Kim', description: 'Users of the platform', domain_name: 'scp', id: 'a946662dc4314dac93da413a32457459', members: [], modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', name: 'PlatformUsers', policies: [], roles: [], type: 'USER_DEFINED' } });
  asked('groups.show', 'GET', '/v1/groups/a946662dc4314dac93da413a32457459');
});

test('members.list', async () => {
  const answer = await client.members.list({ group_id: 'a946662dc4314dac93da413a32457459', size: 20, page: 0, sort: 'created_at:desc' });
  assert.deepEqual(answer, { count: 1, group_members: [{ created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', creator_created_at: '2026-10-01T00:00:00Z', creator_email: 'kim@example.com', creator_name: 'Kim', group_names: ['PlatformUsers'], user_created_at: '2026-11-01T00:00:00Z', user_email: 'lee@example.com', user_id: 'ef50cdc207f05f6fb8f20219f229ed1f', user_name: 'lee' }], page: 0, size: 20, sort: ['created_at:desc'] });
  asked('members.list', 'GET', '/v1/groups/a946662dc4314dac93da413a32457459/members?size=20&page=0&sort=created_at%3Adesc');
});

test('members.add', async () => {
  const answer = await client.members.add({ group_id: 'a946662dc4314dac93da413a32457459', user_id: 'ef50cdc207f05f6fb8f20219f229ed1f' });
  assert.deepEqual(answer, { group_member: { created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', creator_email: 'kim@example.com', creator_name: 'Kim', user_email: 'lee@example.com', user_id: 'ef50cdc207f05f6fb8f20219f229ed1f', user_name: 'lee' } });
  asked('members.add', 'POST', '/v1/groups/a946662dc4314dac93da413a32457459/members');
});

test('members.remove', async () => {
  const answer = await client.members.remove({ group_id: 'a946662dc4314dac93da413a32457459', user_id: 'ef50cdc207f05f6fb8f20219f229ed1f' });
  assert.equal(answer, undefined);
  asked('members.remove', 'DELETE', '/v1/groups/a946662dc4314dac93da413a32457459/members/ef50cdc207f05f6fb8f20219f229ed1f');
});

test('users.list', async () => {
  const answer = await client.users.list({ account_id: 'f39c460fade34fecb05ede8f904b24b7', size: 20, page: 0, sort: 'created_at:desc' });
  assert.deepEqual(answer, { users: [{ id: 'ef50cdc207f05f6fb8f20219f229ed1f', account_id: 'f39c460fade34fecb05ede8f904b24b7', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Data scientist', email: 'lee@example.com', email_authenticated: true, groups: [], name: 'Lee', user_name: 'lee', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', type: 'IAM' }], count: 1, page: 0, size: 20 });
  asked('users.list', 'GET', '/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users?size=20&page=0&sort=created_at%3Adesc');
});

test('users.create', async () => {
  const answer = await client.users.create({ account_id: 'f39c460fade34fecb05ede8f904b24b7', user_name: 'lee', password: 'Example-9x!Kq', temporary_password: true, description: 'Data scientist', group_ids: [], policy_ids: [], tags: [] });
  assert.deepEqual(answer, { id: 'ef50cdc207f05f6fb8f20219f229ed1f', account_id: 'f39c460fade34fecb05ede8f904b24b7', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Data scientist', email: 'lee@example.com', email_authenticated: true, groups: [], name: 'Lee', user_name: 'lee', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', type: 'IAM' });
  asked('users.create', 'POST', '/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users');
});

test('users.show', async () => {
  const answer = await client.users.show({ account_id: 'f39c460fade34fecb05ede8f904b24b7', user_id: 'ef50cdc207f05f6fb8f20219f229ed1f' });
  assert.deepEqual(answer, { id: 'ef50cdc207f05f6fb8f20219f229ed1f', account_id: 'f39c460fade34fecb05ede8f904b24b7', created_at: '2026-11-01T00:00:00Z', created_by: '90dddfc2b1e04edba54ba2b41539a9ac', description: 'Data scientist', email: 'lee@example.com', email_authenticated: true, groups: [], name: 'Lee', user_name: 'lee', modified_at: '2026-11-01T00:00:00Z', modified_by: '90dddfc2b1e04edba54ba2b41539a9ac', type: 'IAM' });
  asked('users.show', 'GET', '/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users/ef50cdc207f05f6fb8f20219f229ed1f');
});

test('users.delete', async () => {
  const answer = await client.users.delete({ account_id: 'f39c460fade34fecb05ede8f904b24b7', user_id: 'ef50cdc207f05f6fb8f20219f229ed1f' });
  assert.equal(answer, undefined);
  asked('users.delete', 'DELETE', '/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users/ef50cdc207f05f6fb8f20219f229ed1f');
});
