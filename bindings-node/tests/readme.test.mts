/** Every `ts` block of README.md is compiled strictly and runs, against an emulator in this process. */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Emulator } from 'gureum/testing';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'build/readme');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^## (.*)$|^```ts\n([\s\S]*?)^```$/gm)];

/** Waits in another process are real: here the clouds work faster instead. */
const emulator = new Emulator({ clock: 'real' });
const ticker = setInterval(() => emulator.clock.advanceToNextEvent(), 200);

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  blocks.forEach(([, , code], index) => {
    if (code !== undefined) writeFileSync(join(folder, `block${index}.mts`), code);
  });
  const options = { extends: '../../tests/tsconfig.json', compilerOptions: { rootDir: '.', outDir: '.' }, include: ['.'], exclude: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', folder], { stdio: 'inherit' });
});

after(() => {
  clearInterval(ticker);
  emulator.close();
});

let heading = '';
let count = 0;
blocks.forEach(([, title, code], index) => {
  heading = title ?? heading;
  if (code === undefined) return;
  count += 1;
  test(`README: ${heading}`, async () => {
    emulator.reset();
    const env = { ...process.env, ...emulator.environment(), NODE_TEST_CONTEXT: '' };
    const child = spawn(process.execPath, [join(folder, `block${index}.mjs`)], { env, timeout: 60_000 });
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    const [code] = (await once(child, 'close')) as [number | null];
    assert.equal(code, 0, said);
  });
});

test('README has blocks', () => assert.ok(count >= 8));
