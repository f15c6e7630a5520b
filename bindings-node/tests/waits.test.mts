/** One look at a time, tokens, and what makes something and waits for it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { GetAccountDetailResponse } from 'gureum/data-forest';
import type { WaitFailedError } from 'gureum';
import { Emulator } from 'gureum/testing';

const account = { name: 'demo', password: 'Str0ng-enough' };

test('a look says not yet, and then done, also to another process', async () => {
  using emulator = new Emulator({ clock: 'frozen' });
  const df = emulator.dataForest();
  const { id } = await df.accounts.create(account);
  const wait = await df.accounts.startWaitUntilRunning(id);
  const first = await wait.poll();
  assert.equal(first.done, false);
  assert.equal(!first.done && first.progress.state, 'ACCEPTED');
  assert.equal(!first.done && first.progress.token, wait.token);
  assert.equal(emulator.journal.filter(({ operation }) => operation === 'accounts.getDetail').length, 1);
  emulator.clock.advance(600_000);
  const second = await (await df.startedWait<GetAccountDetailResponse>(wait.token)).poll();
  assert.equal(second.done && second.resource.status, 'RUNNING');
  assert.equal((await df.resumeWait<GetAccountDetailResponse>(wait.token)).status, 'RUNNING');
});

test('what makes something waits for it, and a dead end says what to do', async () => {
  using emulator = new Emulator();
  const df = emulator.dataForest();
  const made = await df.accounts.createAndWait(account);
  assert.equal(made.status, 'RUNNING');
  const app = await df.apps.createAndWait({
    accountId: made.id, queueName: 'longlived', appTypeId: 'DEV-1.0.0', name: 'dev', lifetime: 300, components: [],
  });
  await df.apps.stop({ id: app.id });
  assert.equal((await (await df.apps.startWaitUntilStopped(app.id)).result()).state, 'FINISHED');
  const wait = await df.apps.startWaitUntilRunning(app.id);
  await assert.rejects(wait.poll(), (error: WaitFailedError) => error.kind === 'WaitFailed' && /`apps.start`/.test(error.hint ?? ''));
  await df.apps.delete({ id: app.id });
  await df.accounts.delete({ id: made.id });
  const gone = await df.accounts.startWaitUntilDeleted(made.id);
  assert.equal(await gone.result(), undefined);
  assert.equal((await gone.poll()).done, true);
});

test('what is no token, and a client that is closed, say so', async () => {
  using emulator = new Emulator();
  const df = emulator.dataForest();
  await assert.rejects(df.startedWait('no token'), { kind: 'Input' });
  const wait = await df.accounts.startWaitUntilRunning('A1');
  await df.close();
  await assert.rejects(wait.poll(), { kind: 'Closed' });
});

/** What the wait writes while standard error is a terminal, or is none. */
async function written(isTTY: boolean, off?: string): Promise<{ looks: number; text: string }> {
  using emulator = new Emulator();
  const df = emulator.dataForest();
  const { id } = await df.accounts.create(account);
  const { stderr, env } = process;
  const before = { write: stderr.write, isTTY: stderr.isTTY, columns: stderr.columns, off: env['GUREUM_PROGRESS'] };
  let [looks, text] = [0, ''];
  const write = (part: string): boolean => {
    text += part;
    return true;
  };
  Object.assign(stderr, { isTTY, columns: 60, write });
  if (off !== undefined) env['GUREUM_PROGRESS'] = off;
  try {
    await df.accounts.waitUntilRunning(id, { progress: true, onProgress: () => void looks++ });
  } finally {
    Object.assign(stderr, { write: before.write, isTTY: before.isTTY, columns: before.columns });
    if (before.off === undefined) delete env['GUREUM_PROGRESS'];
    else env['GUREUM_PROGRESS'] = before.off;
  }
  return { looks, text };
}

test('a terminal shows one live line', async () => {
  const { looks, text } = await written(true);
  assert.ok(looks > 3);
  assert.equal(text.match(/\n/g)?.length, 1);
  assert.ok(text.endsWith('\n'));
  const lines = text.trim().split('\r');
  assert.equal(lines.length, looks);
  assert.ok(lines.every((line) => line.length <= 59 && line.startsWith('ACCEPTED, ')));
});

test('nothing is shown without a terminal, or where a variable switches it off', async () => {
  assert.equal((await written(false)).text, '');
  assert.equal((await written(true, '0')).text, '');
});
