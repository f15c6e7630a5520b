/** Ways from an empty project: gone, cut anywhere, gone again, and taken down. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Client, ConflictError, type GureumError, InputError, NotFoundError, OutcomeUnknownError, ServerError } from 'gureum';
import type { PreparedPlatform, SamsungCloud, WayPlan, WayStep } from 'gureum';
import { Emulator } from 'gureum/testing';

const STEPS = [
  'vpc',
  'subnet',
  'security_group',
  'rule_from_subnet',
  'rule_between_nodes',
  'rule_to_everywhere',
  'volume',
  'keypair',
  'cluster',
  'nodepool',
];
const CREATIONS: Record<string, number> = {
  'vpcs.create': 1,
  'subnets.create': 1,
  'securityGroups.create': 1,
  'rules.create': 3,
  'volumes.create': 1,
  'keypairs.create': 1,
  'clusters.create': 1,
  'nodePools.create': 1,
};

/** How often each creation was carried out. */
function made(emulator: Emulator): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operation = '', status } of emulator.journal) {
    if (operation.endsWith('.create') && status >= 200 && status < 300) counts[operation] = (counts[operation] ?? 0) + 1;
  }
  return counts;
}

async function assertEmpty(scp: SamsungCloud): Promise<void> {
  assert.deepEqual(await scp.vpc.vpcs.list().toArray(), []);
  assert.deepEqual(await scp.vpc.subnets.list().toArray(), []);
  assert.deepEqual(await scp.securityGroup.securityGroups.list().toArray(), []);
  assert.deepEqual(await scp.fileStorage.volumes.list().toArray(), []);
  assert.deepEqual(await scp.virtualServer.keypairs.list().toArray(), []);
  assert.deepEqual(await scp.kubernetesEngine.clusters.list().toArray(), []);
  assert.deepEqual(await scp.containerRegistry.list().toArray(), []);
}

const actions = (plan: WayPlan | PreparedPlatform): string[] => [...new Set(plan.steps.map(({ action }) => action))];

class Killed extends Error {}

/** Does the work, and dies when so much has been carried out, before anybody hears of the answer. Says whether it did. */
async function killed(after: number, work: () => Promise<unknown>): Promise<boolean> {
  // What a way carries out goes through these, each once.
  const names = ['call', '_list', '_wait', '_gone'] as const;
  const over = Client.prototype as unknown as Record<string, unknown>;
  const real = Object.fromEntries(names.map((name) => [name, over[name]]));
  let count = 0;
  const dying = async (answer: unknown): Promise<unknown> => {
    const known = await answer;
    count += 1;
    if (count === after) throw new Killed();
    return known;
  };
  for (const name of names) {
    const method = real[name] as (...given: unknown[]) => unknown;
    over[name] = function (this: Client, ...given: unknown[]): unknown {
      const answer = method.apply(this, given);
      return name === '_list' ? { toArray: () => dying((answer as { toArray(): unknown }).toArray()) } : dying(answer);
    };
  }
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  } finally {
    Object.assign(over, real);
  }
}

test('what it gives is what a platform wants', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const told: WayStep[] = [];
  const prepared = await scp.preparePlatform({ name: 'ml', onStep: (step) => told.push(step) });
  assert.deepEqual(told.map(({ step }) => step), STEPS);
  assert.deepEqual(told, prepared.steps);
  assert.deepEqual(actions(prepared), ['create']);
  const platform = await scp.aiMlOps.createPlatformAndWait({
    ai_ml_ops_platform_create_request: {
      ai_ml_ops_platform_type: 'Enterprise',
      image_id: prepared.imageId,
      initial_user_email: 'user@example.com',
      initial_user_password: 'Passw0rd!2026',
      release_name: 'aiml-test',
      cluster_id: prepared.clusterId,
      tags: [],
    },
  });
  assert.equal(platform.cluster_id, prepared.clusterId);
  // What carries a platform stays, and its nodes too.
  await assert.rejects(scp.teardownPlatform({ name: 'ml' }), (error: Error) => {
    assert.ok(error instanceof ConflictError);
    assert.match(error.message, /aiml-test.*deployed on it.*deletePlatform/);
    return true;
  });
  assert.equal(emulator.journal.filter(({ method }) => method === 'DELETE').length, 0);
  const release = platform.release_id as string;
  await scp.aiMlOps.deletePlatform({ release_id: release });
  await scp.aiMlOps.waitUntilDeleted(release);
  await scp.teardownPlatform({ name: 'ml' });
  await assertEmpty(scp);
});

test('a dry run changes nothing and says what would be', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const plan: WayPlan = await scp.preparePlatform({ name: 'ml', dryRun: true });
  assert.deepEqual(plan.steps.map(({ step }) => step), STEPS);
  assert.deepEqual(actions(plan), ['create']);
  await scp.preparePlatform({ name: 'ml' });
  assert.deepEqual(actions(await scp.preparePlatform({ name: 'ml', dryRun: true })), ['adopt']);
  assert.deepEqual(actions(await scp.teardownPlatform({ name: 'ml', dryRun: true })), ['delete']);
  assert.deepEqual(made(emulator), CREATIONS);
  assert.equal(emulator.journal.filter(({ method }) => method === 'DELETE').length, 0);
});

test('killed after every call, and gone again', async () => {
  for (let cuts = 1; ; cuts += 1) {
    using emulator = new Emulator();
    await using scp = emulator.samsungCloud();
    if (!(await killed(cuts, () => scp.prepareCloudMl({ name: 'ml' })))) {
      assert.ok(cuts > 2 * STEPS.length);
      return;
    }
    const prepared = await scp.prepareCloudMl({ name: 'ml' });
    assert.match(prepared.registryHost, /^mlgureum-/);
    assert.deepEqual(made(emulator), { ...CREATIONS, 'registries.create': 1 }, `cut ${cuts}`);
    // It is taken down in the same way: killed once, somewhere else each time.
    if (await killed(cuts, () => scp.teardownCloudMl({ name: 'ml' }))) await scp.teardownCloudMl({ name: 'ml' });
    await assertEmpty(scp);
  }
});

test('half a way is taken down', async () => {
  for (let after = 1; ; after += 1) {
    using emulator = new Emulator();
    await using scp = emulator.samsungCloud();
    if (!(await killed(after, () => scp.preparePlatform({ name: 'ml' })))) return;
    await scp.teardownPlatform({ name: 'ml' });
    await assertEmpty(scp);
  }
});

for (const fault of ['apply_then_reset', 'reset_before_apply', 'status'] as const) {
  test(`a creation meets ${fault}`, async () => {
    for (const operation of Object.keys(CREATIONS)) {
      using emulator = new Emulator();
      await using scp = emulator.samsungCloud({ maxRetries: 0 });
      const rule = { operation, first: 1 };
      if (fault === 'status') emulator.fault(fault, { status: 503, ...rule });
      else emulator.fault(fault, rule);
      try {
        await scp.preparePlatform({ name: 'ml' });
      } catch (error) {
        // Nothing says whether it comes after all, so nothing is made in its place.
        assert.ok(error instanceof OutcomeUnknownError && fault !== 'apply_then_reset', String(error));
        assert.match(error.message, /step `\w+` \(.*call `preparePlatform` again: it goes on where it stopped/);
        assert.ok(error.cause instanceof OutcomeUnknownError);
        await scp.preparePlatform({ name: 'ml' });
      }
      assert.deepEqual(made(emulator), CREATIONS, operation);
      await scp.teardownPlatform({ name: 'ml' });
      await assertEmpty(scp);
    }
  });
}

test('a service that is down ends it with the step', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud({ maxRetries: 0 });
  emulator.fault('status', { status: 503, operation: 'volumes.list' });
  await assert.rejects(scp.preparePlatform({ name: 'ml' }), (error: Error) => {
    assert.ok(error instanceof ServerError && error.status === 503);
    assert.match(error.message, /step `volume` \(volume `ml_gureum`\)/);
    return true;
  });
  emulator.clearFaults();
  await scp.preparePlatform({ name: 'ml' });
  assert.deepEqual(made(emulator), CREATIONS);
});

test('two of a name are refused, and one is chosen', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const others: string[] = [];
  for (const cidr of ['10.0.0.0/16', '10.9.0.0/16']) {
    others.push((await scp.vpc.vpcs.createAndWait({ name: 'ml-vpc', cidr })).vpc.id);
  }
  emulator.clearJournal();
  for (const way of [scp.preparePlatform({ name: 'ml' }), scp.teardownPlatform({ name: 'ml' })]) {
    await assert.rejects(way, (error: Error) => {
      assert.ok(error instanceof ConflictError);
      assert.match(error.message, /there are 2 of this name.*say with `vpcId`/);
      assert.ok(others.every((id) => error.message.includes(id)));
      return true;
    });
  }
  assert.deepEqual(made(emulator), {});
  const [vpcId] = others;
  assert.equal((await scp.preparePlatform({ name: 'ml', vpcId })).vpcId, vpcId);
  const torn = await scp.teardownPlatform({ name: 'ml', vpcId });
  assert.deepEqual(torn.steps.filter(({ action }) => action === 'keep').map(({ id }) => id), [vpcId]);
  assert.equal((await scp.vpc.vpcs.list()).vpcs.length, 2);
});

test('a network of somebody else is used and stays, and one that is otherwise is no match', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const { id } = (await scp.vpc.vpcs.createAndWait({ name: 'ml-vpc', cidr: '10.0.0.0/16' })).vpc;
  await assert.rejects(scp.preparePlatform({ name: 'ml', cidr: '10.7.0.0/16', subnetCidr: '10.7.1.0/24' }), /10\.0\.0\.0\/16, and 10\.7\.0\.0\/16 was asked for/);
  assert.equal((await scp.preparePlatform({ name: 'ml' })).vpcId, id);
  assert.equal((await scp.teardownPlatform({ name: 'ml' })).steps.at(-1)?.action, 'keep');
  assert.deepEqual((await scp.vpc.vpcs.list()).vpcs.map((vpc) => vpc.id), [id]);
});

test('what somebody called as anybody would is neither used nor taken down', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  for (const name of ['ml_vol', 'ml_data', 'ml_nodes']) await scp.fileStorage.volumes.create({ name, protocol: 'NFS', type_name: 'HDD' });
  for (const name of ['ml', 'ml-nodes']) await scp.virtualServer.keypairs.create({ name });
  assert.deepEqual(actions(await scp.preparePlatform({ name: 'ml' })), ['create']);
  assert.deepEqual(actions(await scp.teardownPlatform({ name: 'ml' })), ['delete']);
  assert.equal((await scp.fileStorage.volumes.list().toArray()).length, 3);
  assert.equal((await scp.virtualServer.keypairs.list().toArray()).length, 2);
});

/** Sees a plan and a way end with the same conflict. */
async function assertConflict(scp: SamsungCloud, given: Record<string, unknown>, told: RegExp): Promise<void> {
  for (const dryRun of [true, false]) {
    await assert.rejects(scp.preparePlatform({ name: 'ml', ...given, dryRun } as never), (error: Error) => {
      assert.ok(error instanceof ConflictError, String(error));
      assert.match(error.message, told);
      return true;
    });
  }
}

test('what has other settings is a conflict, in a plan too', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  await scp.preparePlatform({ name: 'ml' });
  const others: [Record<string, unknown>, RegExp][] = [
    [{ desiredNodeCount: 3 }, /step `nodepool`.*`desired_node_count` 2, and 3 was asked/],
    [{ serverTypeId: 's1v32m128' }, /step `nodepool`.*`server_type\.id` s1v16m64/],
    [{ nodeVolumeSize: 200 }, /step `nodepool`.*`nodepool\.volume_size` 104/],
    [{ nodeVolumeTypeName: 'HDD' }, /step `nodepool`.*`volume_type\.name` SSD/],
    [{ imageOs: 'rhel' }, /step `nodepool`.*`image\.os` ubuntu/],
    [{ imageOsVersion: '24.04' }, /step `nodepool`.*`image\.os_version` 22\.04/],
    [{ storageTypeName: 'SSD' }, /step `volume`.*`type_name` HDD/],
    [{ publicKey: 'ssh-ed25519 AAAA me' }, /step `keypair`.*`public_key`/],
    [{ subnetCidr: '10.0.2.0/24' }, /step `subnet`.*`cidr` 10\.0\.1\.0\/24/],
  ];
  for (const [given, told] of others) await assertConflict(scp, given, told);
  assert.deepEqual(made(emulator), CREATIONS);
  // What is written otherwise and means the same is no other setting.
  assert.deepEqual(actions(await scp.preparePlatform({ name: 'ml', nodeVolumeTypeName: 'ssd', imageOs: 'Ubuntu' })), ['adopt']);
});

test('what is given beside a cluster is what the cluster stands on', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const { vpcId } = await scp.preparePlatform({ name: 'ml' });
  const { id: volumeId } = await scp.fileStorage.volumes.createAndWait({ name: 'other', protocol: 'NFS', type_name: 'HDD' });
  const { id: securityGroupId } = (await scp.securityGroup.securityGroups.create({ name: 'other' })).security_group;
  const { name: keypairName } = await scp.virtualServer.keypairs.create({ name: 'other' });
  await assertConflict(scp, { volumeId }, /step `cluster`.*`cluster\.volume\.id`/);
  await assertConflict(scp, { securityGroupId }, /step `cluster`.*`cluster\.security_group_list\.\*\.id`/);
  await assertConflict(scp, { keypairName }, /step `nodepool`.*`nodepool\.keypair\.name`/);
  const { subnetId } = await scp.preparePlatform({ name: 'two', cidr: '10.2.0.0/16', subnetCidr: '10.2.1.0/24' });
  await assertConflict(scp, { vpcId, subnetId }, /step `subnet`.*`subnet\.vpc_id`/);
});

test('what is given and not there is told before anything stands on it', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  for (const [option, step] of Object.entries({ securityGroupId: 'security_group', keypairName: 'keypair', volumeId: 'volume', vpcId: 'vpc' })) {
    for (const dryRun of [true, false]) {
      const lost = scp.preparePlatform({ name: 'ml', [option]: 'not-there', dryRun });
      await assert.rejects(lost, (error: GureumError) => error instanceof NotFoundError && error.message.includes(`step \`${step}\``));
    }
  }
  assert.ok(!('clusters.create' in made(emulator)));
});

test('a plan does not promise a cluster that lies elsewhere', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const theirs = await scp.preparePlatform({ name: 'they', cidr: '10.8.0.0/16', subnetCidr: '10.8.1.0/24' });
  await scp.kubernetesEngine.clusters.createAndWait({
    name: 'ml-gureum',
    kubernetes_version: theirs.kubernetesVersion,
    vpc_id: theirs.vpcId,
    subnet_id: theirs.subnetId,
    security_group_id_list: [theirs.securityGroupId],
    volume_id: theirs.volumeId,
    cloud_logging_enabled: false,
    service_watch_logging_enabled: false,
  });
  await assert.rejects(scp.preparePlatform({ name: 'ml', dryRun: true }), /step `cluster`.*`subnet_id`.*a new subnet/);
});

test('rules that let less through do not count', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const description = 'Made by Gureum for ml';
  const { id } = (await scp.securityGroup.securityGroups.create({ name: 'ml-nodes', description })).security_group;
  const less = [
    { direction: 'ingress', protocol: 'udp', remote_ip_prefix: '10.0.1.0/24' },
    { direction: 'ingress', protocol: 'tcp', remote_group_id: id },
    { direction: 'egress', protocol: 'tcp', remote_ip_prefix: '0.0.0.0/0' },
  ];
  for (const each of less) await scp.securityGroup.rules.create({ security_group_id: id, port_range_min: 443, port_range_max: 443, ...each });
  emulator.clearJournal();
  for (let turn = 0; turn < 2; turn += 1) {
    await scp.preparePlatform({ name: 'ml' });
    assert.equal(made(emulator)['rules.create'], 3);
  }
});

test('nothing is put into a group of somebody else', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const { id } = (await scp.securityGroup.securityGroups.create({ name: 'ml-nodes' })).security_group;
  await assertConflict(scp, {}, /something else made it.*`securityGroupId`/);
  assert.equal((await scp.preparePlatform({ name: 'ml', securityGroupId: id })).securityGroupId, id);
  assert.ok(!('rules.create' in made(emulator)));
});

test('a signal ends the way with its reason, and a second one goes on', async () => {
  using emulator = new Emulator({ clock: 'frozen' });
  await using scp = emulator.samsungCloud();
  const controller = new AbortController();
  const reason = new Error('enough');
  const onProgress = (): void => controller.abort(reason);
  await assert.rejects(scp.preparePlatform({ name: 'ml', onProgress, signal: controller.signal }), (error) => error === reason);
  emulator.clock.mode('auto');
  await scp.preparePlatform({ name: 'ml' });
  assert.deepEqual(made(emulator), CREATIONS);
});

test('nonsense is refused before anything is sent', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const nonsense: unknown[] = [
    undefined,
    null,
    7,
    [],
    {},
    { name: 'ML' },
    { name: 'ml\n' },
    { name: 'a' },
    { name: 'a'.repeat(15) },
    { name: 7 },
    { name: null },
    { name: 'ml', cidr: '10.0.0.0' },
    { name: 'ml', cidr: '10.256.0.0/16' },
    { name: 'ml', cidr: '10.0.1.0/16' },
    { name: 'ml', cidr: '10.7.0.0/16' },
    { name: 'ml', subnetCidr: '10.1.0.0/24' },
    { name: 'ml', cidr: '10.0.0.0/24', subnetCidr: '10.0.0.0/16' },
    { name: 'ml', desiredNodeCount: 0 },
    { name: 'ml', desiredNodeCount: 1.5 },
    { name: 'ml', desiredNodeCount: Number.NaN },
    { name: 'ml', kubernetesVersion: 'latest' },
    { name: 'ml', imageId: ' ' },
    { name: 'ml', subnetId: 'without-a-vpc' },
    { name: 'ml', dryRun: 'yes' },
    { name: 'ml', onStep: 'print' },
    { name: 'ml', timeoutMs: -1 },
    { name: 'ml', signal: {} },
    { name: 'ml', subnet_cidr: '10.0.1.0/24' },
    {
      get name(): string {
        throw new TypeError('no');
      },
    },
  ];
  for (const [index, given] of nonsense.entries()) {
    await assert.rejects(scp.preparePlatform(given as never), (error) => error instanceof InputError, `the one at ${index}`);
  }
  assert.deepEqual(emulator.journal, []);
});

test('what is given by id stays, and what is not there is told with its step', async () => {
  using emulator = new Emulator();
  await using scp = emulator.samsungCloud();
  const { vpcId, subnetId, securityGroupId, volumeId, keypairName } = await scp.preparePlatform({ name: 'one' });
  const given = { vpcId, subnetId, securityGroupId, volumeId, keypairName };
  const second = await scp.preparePlatform({ name: 'two', ...given });
  assert.deepEqual(second.steps.map(({ action }) => action), [...Array<string>(5).fill('adopt'), 'create', 'create']);
  const torn = await scp.teardownPlatform({ name: 'two', ...given });
  assert.deepEqual(torn.steps.filter(({ action }) => action === 'delete').map(({ step }) => step), ['nodepool', 'cluster']);
  const lost = scp.preparePlatform({ name: 'three', cidr: '10.1.0.0/16', subnetCidr: '10.1.1.0/24', volumeId: 'no-such-volume' });
  await assert.rejects(lost, (error: GureumError) => error instanceof NotFoundError && /step `volume`/.test(error.message));
});
