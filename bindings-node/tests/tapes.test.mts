/** Tapes: what a program is answered once, it is answered again, without keys and without a network. */

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { ConfigError, DataForest, GureumError, NotFoundError, VPC } from 'gureum';
import type { ClientOptions } from 'gureum';
import { Emulator, record, replay } from 'gureum/testing';

const PASSWORD = 'Kanarienvogel-7';
const folder = mkdtempSync(join(tmpdir(), 'gureum-'));

interface Exchange {
  service: string;
  operation: string;
}

function exchanges(tape: string): Exchange[] {
  return (JSON.parse(readFileSync(tape, 'utf8')) as { exchanges: Exchange[] }).exchanges;
}

/** What stands for the clouds: variables lead there as they lead to them. */
function service(): Emulator {
  const emulator = new Emulator({ tenant: 'kanarienvogel' });
  Object.assign(process.env, emulator.environment());
  return emulator;
}

/** The ids of all accounts. */
async function accounts(df: DataForest): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of df.accounts.getList()) found.push(id);
  return found;
}

/** As users write them: it opens its clients itself. */
async function program(options?: ClientOptions): Promise<{ id: string; status?: string | undefined }> {
  await using df = new DataForest(options);
  const { id } = await df.accounts.create({ name: 'kanarienvogel', password: PASSWORD });
  const account = await df.accounts.waitUntilRunning(id);
  assert.deepEqual(await accounts(df), [account.id]);
  return account;
}

test('a program runs again from its tape', async () => {
  const tape = join(folder, 'program.json');
  const cloud = service();
  const recording = record(tape);
  const own = await program();
  recording.close();
  const text = readFileSync(tape, 'utf8');
  for (const value of [own.id, 'anarienvogel', ...Object.values(cloud.keys())]) assert.ok(!text.includes(value), value);
  cloud.close();
  {
    using player = replay(tape);
    for (const _ of [1, 2]) {
      const played = await program();
      assert.equal(played.status, 'RUNNING');
      assert.notEqual(played.id, own.id);
    }
    assert.deepEqual(new Set(player.journal.map((entry) => entry.signature)), new Set(['valid']));
  }
  // The block is over, and the services are asked again.
  await assert.rejects(program(), GureumError);
});

test('every client is answered from the tape whatever it is given', async () => {
  using cloud = service();
  const [tape, other] = [join(folder, 'list.json'), join(folder, 'other.json')];
  {
    using _tape = record(tape);
    await new DataForest().accounts.getList();
  }
  cloud.clearJournal();
  using player = replay(tape);
  for (const options of [
    { credentials: () => assert.fail('keys are asked for') },
    { profile: 'nobody' },
    { endpoint: 'http://127.0.0.1:9', caBundle: '/nowhere', allowHost: 'x.invalid', proxy: true },
    { record: other },
  ]) {
    assert.deepEqual(await accounts(new DataForest(options)), []);
  }
  const asked = player.journal.length;
  assert.equal(asked, 4);
  assert.ok(!existsSync(other));
  // Whoever has an emulator of its own keeps it.
  await cloud.dataForest().accounts.create({ name: 'own', password: PASSWORD });
  assert.equal(player.journal.length, asked);
  assert.deepEqual(cloud.journal.map((entry) => entry.operation), ['accounts.create']);
});

test('the setting goes on with a tape and a block begins anew', async () => {
  using cloud = service();
  const tape = join(folder, 'setting.json');
  for (const _ of [1, 2]) await cloud.dataForest({ record: tape }).accounts.getList();
  await assert.rejects(cloud.vpc({ record: tape }).vpcs.show({ vpc_id: '0'.repeat(32) }), NotFoundError);
  assert.deepEqual(exchanges(tape).map((each) => each.service), ['data-forest', 'data-forest', 'vpc']);
  {
    using _tape = record(tape);
    await new DataForest().accounts.getList();
  }
  await new VPC().vpcs.list();
  assert.equal(exchanges(tape).length, 1);
});

test('what cannot become a tape is refused before a call', () => {
  const precious = join(folder, 'precious.csv');
  writeFileSync(precious, 'a,b\n');
  for (const [path, said] of [[precious, /no tape/], [join(folder, 'no', 'tape.json'), /folder/]] as const) {
    assert.throws(() => new DataForest({ record: path, accessKey: 'a', secretKey: 'b', isolated: true }), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, said);
      assert.equal(error.hint, 'choose another file');
      return true;
    });
  }
  assert.equal(readFileSync(precious, 'utf8'), 'a,b\n');
  assert.throws(() => replay(join(folder, 'nowhere.json')), /cannot read/);
  // @ts-expect-error It is no text.
  assert.throws(() => record(5), /the path/);
});
