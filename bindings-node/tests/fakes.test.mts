/** Programs are tested with fakes: typed, of the class of the client, without a cast. */

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

import * as gureum from 'gureum';
import { ConflictError, DataForest, GureumError, NotFoundError, WaitFailedError } from 'gureum';
import { fake, pagesOf } from 'gureum/testing';

/** A program of a user. */
async function running(df: DataForest): Promise<string[]> {
  const names: string[] = [];
  for await (const { id } of df.accounts.getList()) {
    try {
      const account = await df.accounts.getDetail({ id });
      if (account.status === 'RUNNING') names.push(account.name);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  return names;
}

test('a program takes a fake for a client, without a cast', async () => {
  const getDetail = mock.fn(({ id }: { id: string }) => {
    if (id === 'gone') throw new NotFoundError('no such account');
    return { id, name: `name of ${id}`, status: 'RUNNING' };
  });
  const df = fake(DataForest, {
    accounts: {
      getList: () => pagesOf('contents', { contents: [{ id: 'a', name: 'a' }, { id: 'gone', name: 'b' }] }, { contents: [{ id: 'c', name: 'c' }] }),
      getDetail,
    },
  });
  assert.ok(df instanceof DataForest);
  assert.deepEqual(await running(df), ['name of a', 'name of c']);
  assert.deepEqual(getDetail.mock.calls.map((call) => call.arguments[0].id), ['a', 'gone', 'c']);
});

test('what a fake was not given is an error that names it', async () => {
  const df = fake(DataForest, { accounts: {} });
  assert.throws(() => df.accounts.getDetail({ id: 'a' }), /this fake has no `DataForest\.accounts\.getDetail`/);
  assert.throws(() => df.notebooks, /this fake has no `DataForest\.notebooks`/);
  // What the language asks of any object is no use of the client.
  assert.equal(await Promise.resolve(df), df);
  assert.equal(JSON.stringify({ df }), '{"df":{"accounts":{}}}');
});

test('a list that was made up is read as one of a service', async () => {
  const list = pagesOf('contents', { contents: [1, 2], total: 3 }, { contents: [3], total: 3 });
  assert.equal((await list).total, 3);
  assert.deepEqual(await list.toArray(), [1, 2, 3]);
  assert.deepEqual(await list.toArray({ limit: 2 }), [1, 2]);
});

test('an error of every class is made of a text, and of fields', () => {
  const classes = Object.values(gureum).filter((type): type is typeof GureumError => Object(type).prototype instanceof GureumError);
  assert.ok(classes.length > 20);
  for (const type of classes) {
    const error = new type('no such app');
    assert.equal(error.message, 'no such app');
    // `TimeoutError` is a name that Node has given away.
    assert.equal(error.kind, type === gureum.RequestTimeoutError ? 'Timeout' : error.name.replace(/Error$/, ''));
    assert.ok(error instanceof GureumError && error instanceof Error);
    assert.deepEqual(error.attempts, []);
  }
  const told = new ConflictError({ message: 'taken', status: 409, operation: 'apps.create', hint: 'choose another name' });
  assert.equal(told.message, '`apps.create`: taken; choose another name');
  assert.deepEqual([told.status, told.delivery, told.kind], [409, 'Answered', 'Conflict']);
  class Own extends WaitFailedError {}
  assert.equal(new Own('x').kind, 'WaitFailed');
  // What is no text is not sent anywhere; it must only not hide what a test says.
  assert.equal(new NotFoundError(undefined).message, '');
});
