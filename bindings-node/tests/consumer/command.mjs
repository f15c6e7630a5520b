/**
 * Who owns the command `gureum`: the package `gureum-cli` alone, whatever is installed or removed first.
 *
 *     GUREUM_TARGET=linux-x64-gnu GUREUM_LIBRARY=gureum.node GUREUM_CLI=gureum node --test tests/consumer/command.mjs
 */

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const { GUREUM_TARGET: target, GUREUM_LIBRARY: file, GUREUM_CLI: program } = process.env;
const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, '../core/cli/npm');
const folder = join(root, 'build/command');
const shell = process.platform === 'win32';
const npm = (args, cwd) => execFileSync('npm', [...args, '--silent', '--offline', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8', shell });
const pack = (from) => join(folder, npm(['pack', from, '--pack-destination', folder], folder).trim().split('\n').at(-1));
const made = (of, native, name) => {
  const place = join(folder, name);
  execFileSync(process.execPath, [join(root, 'scripts/platform-package.mjs'), target, native, place, ...of]);
  return pack(place);
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const sdk = { name: 'gureum', tarballs: [pack(root), made([], file, 'of-sdk')] };
const cli = { name: 'gureum-cli', tarballs: [pack(command), made([command], program, 'of-cli')] };

const LIST = ['cloud-ml', 'list-images', '--emulator', '--query', 'length(@)'];
const npx = (place, words) => spawnSync('npx', ['--no-install', 'gureum', ...words], { cwd: place, encoding: 'utf8', shell });
const owns = (place) => existsSync(join(place, 'node_modules/.bin', shell ? 'gureum.cmd' : 'gureum'));
const listsImages = (place) => {
  const { status, stdout, stderr } = npx(place, LIST);
  if (status !== 0) assert.match(stderr, /npm install gureum-cli/);
  else assert.match(stdout, /^\d+\s*$/);
  return status === 0;
};

for (const [first, second] of [[sdk, cli], [cli, sdk]]) {
  test(`${first.name} first: one package owns the command`, { timeout: 300_000 }, () => {
    const place = join(folder, `${first.name}-first`);
    mkdirSync(place);
    writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'place', private: true }));
    npm(['install', ...first.tarballs], place);
    assert.equal(owns(place), first === cli);
    assert.equal(listsImages(place), first === cli);
    npm(['install', ...second.tarballs], place);
    assert.equal(owns(place), true);
    assert.equal(listsImages(place), true);
    // The packages of npm have the version of the program.
    const { version } = JSON.parse(readFileSync(join(command, 'package.json'), 'utf8'));
    assert.equal(npx(place, ['--version']).stdout.trim(), `gureum ${version}`);
    // The script of the SDK itself, wherever it is called from, finds the command beside it.
    const handed = spawnSync(process.execPath, [join('node_modules/gureum/bin/gureum.js'), 'df', 'acounts'], { cwd: place, encoding: 'utf8' });
    assert.equal(handed.status, 2);
    assert.match(handed.stderr, /did you mean `accounts`/);
    npm(['uninstall', first.name, `${first.name}-${target}`], place);
    assert.equal(owns(place), second === cli);
    assert.equal(listsImages(place), second === cli);
  });
}

test('a global installation brings the manual pages', { skip: shell, timeout: 60_000 }, () => {
  const place = join(folder, 'global');
  npm(['install', '--global', '--prefix', place, '--omit=optional', ...cli.tarballs], folder);
  const page = readFileSync(join(place, 'share/man/man1/gureum-data-forest.1'), 'utf8');
  assert.match(page, /gureum data\\-forest accounts get\\-list/);
});

test('the script of npm ends as the program ends, by a signal too', { skip: shell, timeout: 60_000 }, async () => {
  const script = join(folder, 'gureum-first/node_modules/gureum-cli/bin/gureum.js');
  const child = spawn(process.execPath, [script, 'emulator', '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});
