/**
 * Every example is compiled strictly and runs as a user would run it: a process of its own, while one thing goes wrong.
 *
 * What each must print, what it asks for and what exists afterwards stands in one file for all languages,
 * tests/vectors/examples.json.
 */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Emulator } from 'gureum/testing';
import type { FaultRule } from 'gureum/testing';

interface Story {
  name: string;
  after?: string[];
  fault: FaultRule & { fault: 'apply_then_reset' | 'html_503'; first: number };
  prints: string[];
  asks: Record<string, number>;
  exists?: Record<string, string[]>;
  hides?: string[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = join(root, 'examples');
const folder = join(root, 'build/examples');
const expected = JSON.parse(readFileSync(join(root, '../tests/vectors/examples.json'), 'utf8')) as {
  variables: Record<string, string>;
  examples: Story[];
};

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(examples, folder, { recursive: true });
  const options = { extends: '../../tests/tsconfig.json', compilerOptions: { rootDir: '.', outDir: '.' }, include: ['.'], exclude: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', folder], { stdio: 'inherit' });
});

/** What a program printed, as lines. It knows the emulator by the variables alone. */
async function printed(name: string, emulator: Emulator, cwd: string): Promise<string[]> {
  const env = { ...process.env, ...emulator.environment(), ...expected.variables, NODE_TEST_CONTEXT: '' };
  const child = spawn(process.execPath, [join(folder, `${name}.mjs`)], { cwd, env, timeout: 300_000 });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const [code] = (await once(child, 'close')) as [number | null];
  assert.equal(code, 0, err);
  // Nobody looks at a live line here.
  assert.equal(err, '');
  return out.split('\n').slice(0, -1);
}

/** Names of what the tenant has, by kind. */
async function existing(emulator: Emulator): Promise<Record<string, string[]>> {
  const answer = await fetch(`${emulator.endpoint}/_gureum/resources`);
  const { tenants } = (await answer.json()) as { tenants: { resources: { kind: string; name: string }[] }[] };
  const found: Record<string, string[]> = {};
  for (const { kind, name } of tenants.flatMap((tenant) => tenant.resources)) found[kind] = [...(found[kind] ?? []), name].sort();
  return found;
}

async function check({ name, after = [], fault: { fault, ...rule }, ...story }: Story): Promise<void> {
  using emulator = new Emulator();
  const cwd = mkdtempSync(join(tmpdir(), 'gureum-example-'));
  for (const earlier of after) await printed(earlier, emulator, cwd);
  emulator.clearJournal();
  const struck = emulator.fault(fault, rule);
  const lines = await printed(name, emulator, cwd);
  rmSync(cwd, { recursive: true });

  assert.equal(emulator.faultHits(struck), rule.first);
  assert.equal(lines.length, story.prints.length, lines.join('\n'));
  for (const [index, wanted] of story.prints.entries()) assert.ok(lines[index]?.startsWith(wanted), lines.join('\n'));
  for (const hidden of story.hides ?? []) assert.ok(!lines.join('\n').includes(hidden));
  const asked = emulator.journal.map((entry) => entry.operation);
  for (const [operation, times] of Object.entries(story.asks)) {
    assert.equal(asked.filter((each) => each === operation).length, times, operation);
  }
  const there = await existing(emulator);
  for (const [kind, names] of Object.entries(story.exists ?? {})) assert.deepEqual(there[kind] ?? [], names, kind);
}

test('every example has a story', () => {
  assert.deepEqual(readdirSync(examples).sort(), expected.examples.map(({ name }) => `${name}.mts`).sort());
});

describe('the examples', { concurrency: 4 }, () => {
  for (const story of expected.examples) test(story.name, () => check(story));
});
