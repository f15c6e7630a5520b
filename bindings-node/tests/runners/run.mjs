/**
 * Test runners of users, and other runtimes than Node: each runs the package as it is installed, and ends well.
 *
 *     node --test tests/runners/run.mjs      after `npm ci` in tests/runners, and after tests/consumer
 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const bin = join(here, 'node_modules/.bin');
const place = join(root, 'build/runners');

/** How many tests a file has, by Node's own runner. */
let each = 0;

/** A service that takes connections and says nothing. */
const silent = createServer((socket) => socket.on('error', () => {}).resume());

before(async () => {
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  // The package as the consumer test installed it from its tarballs.
  cpSync(join(root, 'build/consumer/esm/node_modules'), join(place, 'node_modules'), { recursive: true });
  for (const name of ['jest', 'vitest']) symlinkSync(join(here, 'node_modules', name), join(place, 'node_modules', name), 'dir');
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'runners', private: true }));
  for (const name of ['one', 'two', 'three']) copyFileSync(join(here, 'fixtures/gureum.test.js'), join(place, `${name}.test.js`));
  for (const name of ['use.mjs', 'use.cjs', 'use.ts']) copyFileSync(join(root, 'tests/consumer', name), join(place, name));
  const { said } = await run(process.execPath, ['--test', '--test-reporter=tap', 'one.test.js']);
  each = Number(/^# pass (\d+)$/m.exec(said)?.[1]);
  assert.ok(each > 0, said);
});
after(() => silent.close());

async function run(program, args) {
  const { NODE_TEST_CONTEXT, FORCE_COLOR, ...rest } = process.env;
  const env = { ...rest, NO_COLOR: '1', GUREUM_SILENT: `http://127.0.0.1:${silent.address().port}` };
  const child = spawn(program, args, { cwd: place, env, timeout: 120_000, shell: process.platform === 'win32' });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const [code, signal] = await once(child, 'close');
  return { code, signal, said };
}

const runners = {
  'Jest, in one process': ['jest', ['--ci', '--runInBand']],
  'Jest, in workers': ['jest', ['--ci', '--maxWorkers=2']],
  'Vitest, in processes': ['vitest', ['run', '--globals', '--pool=forks']],
  'Vitest, in threads': ['vitest', ['run', '--globals', '--pool=threads']],
};

for (const [name, [program, args]] of Object.entries(runners)) {
  test(`${name}: the tests pass and the runner ends`, async () => {
    // What the runners say of programs that do not end. They look at the time, so a busy machine gets more than one try.
    const lingering = /did not exit|force exit|open handle|hanging|close timed out|Unhandled/i;
    let ended = await run(join(bin, program), args);
    for (let again = 0; again < 2 && lingering.test(ended.said); again += 1) ended = await run(join(bin, program), args);
    const { code, signal, said } = ended;
    assert.deepEqual([code, signal], [0, null], said);
    assert.match(said, new RegExp(`\\b${3 * each} passed`), said);
    assert.doesNotMatch(said, lingering, said);
  });
}

test('node --test: the tests pass and the runner ends', async () => {
  const { code, signal, said } = await run(process.execPath, ['--test', '--test-reporter=tap', 'one.test.js', 'two.test.js']);
  assert.deepEqual([code, signal], [0, null], said);
  assert.match(said, new RegExp(`^# pass ${2 * each}$`, 'm'), said);
  assert.match(said, /^# fail 0$/m);
});

const runtimes = {
  Bun: ['bun', ['run']],
  Deno: ['deno', ['run', '--quiet', '--allow-all', '--node-modules-dir=manual']],
};

for (const [name, [program, args]] of Object.entries(runtimes)) {
  // Their packages on npm hold the programs of some platforms only.
  const skip = existsSync(join(bin, program)) ? false : `${program} is not on npm for this platform`;
  for (const script of ['use.mjs', 'use.cjs', 'use.ts']) {
    test(`${name} runs ${script}`, { skip }, async () => {
      const { code, said } = await run(join(bin, program), [...args, script]);
      assert.deepEqual([code, said], [0, 'true true true\n']);
    });
  }
}
