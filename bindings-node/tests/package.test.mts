/** What the package promises beside the calls themselves. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { inspect } from 'node:util';

import {
  AIMLOps,
  AuthenticationError,
  ClosedError,
  ConfigError,
  CredentialsError,
  DataForest,
  GureumError,
  InputError,
  OutcomeUnknownError,
  setLogger,
  toDate,
} from 'gureum';
import type { Credentials } from 'gureum';
import { appExpiresAt } from 'gureum/data-forest';
import type { AppResponse } from 'gureum/data-forest';
import { emulatorFor } from 'gureum/testing';

const emulator = emulatorFor({ after, beforeEach });
const PASSWORD = 'Cl0ud-above-Seoul';

test('errors are the same classes for ESM and CommonJS', async () => {
  const required = createRequire(import.meta.url)('gureum') as typeof import('gureum');
  assert.equal(required.GureumError, GureumError);
  const df = new required.DataForest({ ...emulator.keys(), endpoint: emulator.endpoint, isolated: true });
  await assert.rejects(df.accounts.getDetail({ id: 'nobody' }), GureumError);
});

test('every entry exports the same for CommonJS and ES modules', async () => {
  const require = createRequire(import.meta.url);
  const services = readdirSync(require.resolve('gureum').replace('index.js', 'services')).map((file) => file.replace('.js', ''));
  for (const entry of ['index', 'testing', ...services]) {
    const name = entry === 'index' ? 'gureum' : `gureum/${entry}`;
    const expected = require(name) as Record<string, unknown>;
    const found = (await import(name)) as Record<string, unknown>;
    for (const each of Object.keys(expected)) assert.equal(found[each], expected[each], `${each} of ${name}`);
    assert.ok(Object.keys(expected).length > 0);
  }
});

test('the stack of an error leads to the line that awaits', async () => {
  const error = await whoAwaits().catch((error: Error) => error);
  assert.ok(error instanceof GureumError);
  assert.match(error.stack ?? '', /whoAwaits/);
  assert.match(error.stack ?? '', /^PermissionDeniedError: `accounts.getDetail`: /);
});

async function whoAwaits(): Promise<void> {
  await emulator.dataForest().accounts.getDetail({ id: 'nobody' });
}

test('a wrong key is told apart by its cause', async () => {
  const df = emulator.dataForest({ secretKey: 'wrong' });
  await assert.rejects(df.accounts.getList(), (error) => {
    assert.ok(error instanceof AuthenticationError);
    assert.equal(typeof error.cause, 'string');
    assert.equal(error.toJSON().kind, 'Authentication');
    return true;
  });
});

test('an unknown outcome has its trouble as cause', async () => {
  emulator.fault('reset_before_apply', { operation: 'aiApps.submit' });
  emulator.fault('reset_before_apply', { operation: 'accounts.resetKerberosKeytab' });
  const call = emulator.dataForest().accounts.resetKerberosKeytab({ id: 'A' });
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof OutcomeUnknownError, inspect(error));
    assert.ok(error.cause instanceof Error);
    return true;
  });
});

test('mistakes in settings are named', async () => {
  assert.throws(() => new DataForest({ acessKey: 'A' } as object), /there is no setting `acessKey`/);
  assert.throws(() => new DataForest({ accessKey: 'A', isolated: true }), CredentialsError);
  assert.throws(() => emulator.dataForest({ endpoint: 'nonsense' }), ConfigError);
  const df = emulator.dataForest();
  await assert.rejects(df.accounts.getList({}, { timeout: 5 } as object), InputError);
  await assert.rejects(df.accounts.getDetail({ id: 'A' }, { timeoutMs: NaN }), /no number from 0 on/);
});

test('a closed client refuses calls; `await using` closes', async () => {
  let kept: DataForest;
  {
    await using df = emulator.dataForest();
    kept = df;
    assert.equal((await df.accounts.getList()).success, true);
  }
  await assert.rejects(kept.accounts.getDetail({ id: 'A' }), ClosedError);
});

test('no secret shows in any form of a client or a keytab', async () => {
  const secretKey = emulator.keys().secretKey;
  const df = emulator.dataForest();
  const shapes = (value: object): string =>
    [inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value), String(value), inspect(structuredClone(value), { depth: 9, showHidden: true })].join('\n');
  assert.ok(!shapes(df).includes(secretKey));
  const { id } = await df.accounts.create({ name: 'demo', password: PASSWORD });
  await df.accounts.waitUntilRunning(id);
  const keytab = await df.accounts.getKerberosKeytab({ id });
  assert.match(inspect(keytab), /\*\*\*/);
  assert.ok(!shapes(keytab).includes([...keytab.bytes.subarray(0, 4)].join(', ')));
});

test('a keytab is saved for its owner alone', async () => {
  const df = emulator.dataForest();
  const { id } = await df.accounts.create({ name: 'demo', password: PASSWORD });
  await df.accounts.waitUntilRunning(id);
  const keytab = await df.accounts.getKerberosKeytab({ id });
  const folder = mkdtempSync(join(tmpdir(), 'gureum-'));
  try {
    const path = join(folder, 'demo.keytab');
    await keytab.save(path);
    assert.equal(statSync(path).size, keytab.length);
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.match(keytab.principals[0] ?? '', /^demo@/);
});

test('keys come from a function of the user, which may wait', async () => {
  let asked = 0;
  const credentials = async (): Promise<Credentials> => {
    asked += 1;
    await new Promise((soon) => setTimeout(soon, 5));
    return emulator.keys();
  };
  const df = new DataForest({ credentials, endpoint: emulator.endpoint, isolated: true, emulator });
  assert.equal((await df.accounts.getList()).success, true);
  assert.ok(asked >= 1);
  const refused = new DataForest({
    credentials: () => Promise.reject(new Error('the vault is sealed')),
    endpoint: emulator.endpoint,
    isolated: true,
  });
  await assert.rejects(refused.accounts.getDetail({ id: 'A' }), (error) => {
    assert.ok(error instanceof CredentialsError);
    assert.match(error.message, /it threw Error/);
    return true;
  });
});

test('a list asks for nothing before the first pull, and for its first page once', async () => {
  const list = emulator.dataForest().accounts.getList();
  assert.equal(emulator.journal.length, 0);
  assert.equal((await list).success, true);
  for await (const account of list) assert.ok(account);
  assert.equal(emulator.journal.length, 1);
});

test('an array of a list has as many items as are wanted, and no page is read in vain', async () => {
  const ops = emulator.client(AIMLOps);
  const images = () => ops.listImages({ size: 1 });
  assert.equal((await images().toArray()).length, 2);
  assert.equal((await images().toArray({ limit: 9 })).length, 2);
  const before = emulator.journal.length;
  assert.deepEqual(await images().toArray({ limit: 0 }), []);
  assert.equal(emulator.journal.length, before);
  assert.equal((await images().toArray({ limit: 1 })).length, 1);
  assert.equal(emulator.journal.length, before + 1);
  for (const limit of [-1, 0.5, Number.NaN, '1', null]) {
    await assert.rejects(images().toArray({ limit: limit as number }), InputError);
  }
  for (const options of [3, null, 'all']) {
    await assert.rejects(images().toArray(options as unknown as object), /write `toArray\(\{ limit: 3 \}\)`/);
  }
  assert.equal(emulator.journal.length, before + 1);
});

test('any operation can be called by name, and its response seen', async () => {
  const df = emulator.dataForest();
  const { data, response } = await df.accounts.checkAvailableName({ name: 'demo' }).withResponse();
  assert.equal(data.availableName, true);
  assert.deepEqual([response.status, response.attempts.length], [200, 1]);
  assert.deepEqual(await df.call('accounts.checkAvailableName', { name: 'demo' }), data);
  const raw = await df.callRaw('accounts.checkAvailableName', { name: 'demo' });
  assert.deepEqual([raw.json(), raw.operation], [data, 'accounts.checkAvailableName']);
  await assert.rejects(df.call('accounts.nothing'), InputError);
});

test('any signed request can be sent, and its response is as it came', async () => {
  const df = emulator.dataForest();
  const raw = await df.request('POST', '/api/v2/accounts/checkAvailableName', { name: 'demo' });
  assert.deepEqual([raw.status, raw.operation], [200, 'POST /api/v2/accounts/checkAvailableName']);
  assert.equal((raw.json() as { availableName: boolean }).availableName, true);
  for (const body of ['{"name":"demo"}', Buffer.from('{"name":"demo"}')]) {
    assert.equal((await df.request('POST', '/api/v2/accounts/checkAvailableName', body)).text(), raw.text());
  }
  const [first] = emulator.journal;
  assert.deepEqual([first?.method, first?.target, first?.body, first?.signature], ['POST', '/api/v2/accounts/checkAvailableName', { name: 'demo' }, 'valid']);
  await assert.rejects(df.request('GET', '/api/v9/nothing'), GureumError);
});

test('what would be signed is shown, and not with what', async () => {
  const df = emulator.dataForest();
  const text = await df.explainSignature('accounts.getDetail', { id: 'A' });
  assert.match(text, /POST \/api\/v2\/accounts\/getDetail\\n/);
  assert.ok(!text.includes('\n') && !text.includes(emulator.keys().secretKey), text);
  assert.equal(emulator.journal.length, 0);
  await assert.rejects(df.explainSignature('accounts.nothing'), InputError);
});

test('options of a copy hold for its calls only', async () => {
  const df = emulator.dataForest();
  emulator.fault({ status: { status: 503 } }, { operation: 'accounts.getDetail' });
  const once = df.withOptions({ maxRetries: 0 });
  assert.ok(once instanceof DataForest);
  const attempts = async (call: Promise<unknown>): Promise<number> =>
    call.then(() => 0, (error: GureumError) => error.attempts.length);
  assert.equal(await attempts(once.accounts.getDetail({ id: 'A' })), 1);
  assert.equal(await attempts(df.accounts.getDetail({ id: 'A' })), 3);
  assert.equal(await attempts(df.accounts.getDetail({ id: 'A' }, { maxRetries: 1 })), 2);
});

test('a wait tells how it goes, and another client goes on with it', async () => {
  const df = emulator.dataForest();
  const { id } = await df.accounts.create({ name: 'demo', password: PASSWORD });
  const states: Array<string | undefined> = [];
  let token = '';
  const account = await df.accounts.waitUntilRunning(id, {
    onProgress: (progress) => {
      states.push(progress.state);
      token = progress.token;
    },
  });
  assert.equal(account.status, 'RUNNING');
  assert.equal(states[0], 'ACCEPTED');
  const again = (await emulator.dataForest().resumeWait(token)) as { id?: string };
  assert.equal(again.id, id);
});

test('a logger hears the core, and stops when told', async () => {
  const lines: string[] = [];
  const open = async (): Promise<unknown> => await emulator.dataForest().accounts.getList();
  emulator.dataForest({ logger: { info: (line) => void lines.push(line) } });
  await open();
  assert.match(lines.join('\n'), /requests go to another address than the vendor's/);
  setLogger(undefined);
  const before = lines.length;
  await open();
  assert.equal(lines.length, before);
});

test('times are read when they name their zone', () => {
  const moment = new Date('2025-02-20T00:32:55Z').getTime();
  for (const text of ['2025-02-20T09:32:55+09:00', '2025-02-20T09:32:55+0900', '2025-02-20T00:32:55.000Z', '2025-02-20 09:32:55+09']) {
    assert.equal(toDate(text)?.getTime(), moment, text);
  }
  for (const text of ['2025-02-20T09:32:55', '2025-02-30T09:32:55Z', 'soon', '', undefined]) {
    assert.equal(toDate(text), undefined, text);
  }
});

test('an app ends where its start and its length are known', () => {
  const app = (fields: Partial<AppResponse>): AppResponse => ({ id: 'a', name: 'a', ...fields });
  const startedAt = '2025-02-25T15:49:07+09:00';
  assert.equal(appExpiresAt(app({ startedAt, lifetimeMillis: 604800 }))?.toISOString(), '2025-03-04T06:49:07.000Z');
  const nobodyKnows = [{ startedAt }, { lifetimeMillis: 1 }, { startedAt, lifetimeMillis: -1 }, { startedAt: '2025-02-25T15:49:07', lifetimeMillis: 1 }];
  for (const fields of [...nobodyKnows, { startedAt, lifetimeMillis: 1e18 }]) assert.equal(appExpiresAt(app(fields)), undefined);
});

test('a thousand calls at once all get their own answer', async () => {
  const df = emulator.dataForest();
  const names = Array.from({ length: 1000 }, (_, index) => `name${index}`);
  const answers = await Promise.all(names.map((name) => df.accounts.checkAvailableName({ name })));
  assert.ok(answers.every((answer) => answer.availableName === true));
  assert.equal(emulator.journal.filter((entry) => entry.signature === 'valid').length, 1000);
});

test('of calls that begin together one can be aborted at once, and the others are answered', async () => {
  const df = emulator.dataForest();
  const abort = new AbortController();
  const reason = new Error('not this one');
  const calls = ['one', 'two', 'three'].map((name) =>
    df.accounts.checkAvailableName({ name }, name === 'two' ? { signal: abort.signal } : {}),
  );
  abort.abort(reason);
  const [one, two, three] = await Promise.allSettled(calls);
  assert.deepEqual([one?.status, three?.status], ['fulfilled', 'fulfilled']);
  assert.deepEqual(two, { status: 'rejected', reason });
});
