/** Every `ts` block of README.md, COOKBOOK.md and the project's first page is compiled strictly and runs, against an emulator in this process. */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Emulator } from 'gureum/testing';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'build/readme');
/** Headings and code, in order. */
const blocks = ['README.md', 'COOKBOOK.md', '../README.md'].flatMap((name) => {
  const document = readFileSync(join(root, name), 'utf8');
  return [...document.matchAll(/^#+ (.*)$|^```ts\n([\s\S]*?)^```$/gm)];
});

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

/** Runs a program against an emulator of its own, and gives what it said if it failed. */
async function failure(program: string): Promise<string | undefined> {
  // Waits in another process are real: here the clouds work faster instead.
  using emulator = new Emulator({ clock: 'real' });
  const ticker = setInterval(() => emulator.clock.advanceToNextEvent(), 200);
  const env = { ...process.env, ...emulator.environment(), NODE_TEST_CONTEXT: '' };
  const child = spawn(process.execPath, [program], { env, timeout: 120_000 });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(ticker);
  return code === 0 ? undefined : said;
}

let heading = '';
let count = 0;
// Most of them wait most of the time.
describe('the documents', { concurrency: 6 }, () => {
  blocks.forEach(([, title, code], index) => {
    heading = title ?? heading;
    if (code === undefined) return;
    count += 1;
    test(heading, async () => assert.equal(await failure(join(folder, `block${index}.mjs`)), undefined));
  });
});

test('the documents have blocks', () => assert.ok(count >= 18));
