/** The emulator in this process: its options, and faults by name with typed arguments. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ServerError } from 'gureum';
import { Emulator } from 'gureum/testing';

test('a fault takes its arguments by name, and says which there are', async () => {
  using emulator = new Emulator();
  const df = emulator.dataForest({ maxRetries: 0 });
  const number = emulator.fault('status', { status: 503, code: '9', operation: 'accounts.getList', first: 1 });
  await assert.rejects(df.accounts.getList(), (error) => {
    assert.ok(error instanceof ServerError);
    assert.deepEqual([error.status, error.code], [503, '9']);
    return true;
  });
  assert.equal(emulator.faultHits(number), 1);
  emulator.fault('throttle', { first: 1 });
  emulator.fault({ delay: { ms: 1 } }, { first: 1 });

  const wrong: Array<[() => unknown, RegExp]> = [
    // @ts-expect-error There is no such fault.
    [() => emulator.fault('thottle'), /did you mean `throttle`\?/],
    // @ts-expect-error It has another field.
    [() => emulator.fault('delay', { msec: 5 }), /did you mean `ms`\?/],
    // @ts-expect-error One is missing.
    [() => emulator.fault('delay'), /needs `ms`/],
    // @ts-expect-error It is no text.
    [() => emulator.fault('delay', { ms: '5' }), /whole number/],
    // @ts-expect-error No rule has that.
    [() => emulator.fault('html_503', { frist: 1 }), /did you mean `first`\?/],
    // @ts-expect-error It is no number.
    [() => emulator.fault('throttle', { skip: 'none' }), /whole number/],
    [() => emulator.keys('a b'), /1 to 64 letters/],
    [() => emulator.keys(''), /1 to 64 letters/],
    [() => new Emulator({ tenant: '구름' }), /1 to 64 letters/],
    // @ts-expect-error It is no switch.
    [() => new Emulator({ hostile: 'yes' }), /`hostile` is `"yes"`; it is true or false/],
    // @ts-expect-error There is no such mode.
    [() => emulator.clock.mode('autos'), /did you mean `auto`\?/],
    // @ts-expect-error There is no such mode.
    [() => new Emulator({ clock: 'frosen' }), /did you mean `frozen`\?/],
  ];
  for (const [act, told] of wrong) assert.throws(act, told);
});

test('what the command can do can be had here too', async () => {
  for (const [hostile, pages] of [[true, 2], [false, 1]] as const) {
    using emulator = new Emulator({ hostile });
    const images = [];
    for await (const each of emulator.aiMlOps().listImages()) images.push(each);
    assert.equal(images.length, 2);
    assert.equal(emulator.journal.length, pages, 'a page of an opponent holds one item');
  }
  using remote = new Emulator({ allowRemote: '0.0.0.0', token: 'of-a-test' });
  assert.match(remote.keys().secretKey, /-of-a-test$/);
  for await (const each of remote.dataForest().accounts.getList()) assert.fail(String(each));
  assert.throws(() => new Emulator({ allowRemote: '0.0.0.0' }), /belong together/);
  using loose = new Emulator({ loose: true, verify: false, seed: 2 ** 40 });
  assert.equal(loose.journal.length, 0);
});
