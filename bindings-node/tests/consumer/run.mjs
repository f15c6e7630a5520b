/**
 * Packs the package as it is published, installs it into empty projects, and runs them there.
 *
 *     GUREUM_TARGET=linux-x64-gnu GUREUM_LIBRARY=gureum.node node --test tests/consumer/run.mjs
 *
 * The native file comes from a package of its own, as for users.
 */

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { GUREUM_TARGET: target, GUREUM_LIBRARY: file } = process.env;
const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const folder = join(root, 'build/consumer');
const types = join(root, 'node_modules/@types');

const npm = (args, cwd) =>
  execFileSync('npm', [...args, '--silent', '--offline', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
const pack = (from) => join(folder, npm(['pack', from, '--pack-destination', folder], folder).trim().split('\n').at(-1));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const platform = join(folder, 'platform');
execFileSync(process.execPath, [join(root, 'scripts/platform-package.mjs'), target, file, platform]);
const tarballs = [pack(root), pack(platform)];

function project(name, packages) {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, private: true }));
  npm(['install', ...packages], place);
  return place;
}

const run = (place, script) => execFileSync(process.execPath, [script], { cwd: place, encoding: 'utf8' });

test('an ESM project installs the tarballs and runs', () => {
  const place = project('esm', tarballs);
  copyFileSync(join(here, 'use.mjs'), join(place, 'use.mjs'));
  assert.equal(run(place, 'use.mjs'), 'true true true\n');
  const installed = readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'));
  assert.deepEqual(installed.sort(), ['gureum', `gureum-${target}`], 'it needs nothing else');
});

test('a CommonJS project installs the tarballs and runs', () => {
  const place = project('cjs', tarballs);
  copyFileSync(join(here, 'use.cjs'), join(place, 'use.cjs'));
  assert.equal(run(place, 'use.cjs'), 'true true true\n');
  const version = run(place, join('node_modules', 'gureum', 'bin', 'gureum.js'));
  assert.match(version, /Usage: npx gureum demo/);
  assert.match(version, /npm install gureum-cli/);
});

test('npx gureum demo tells its story, and npx gureum emulator serves programs elsewhere until it is told to end', { timeout: 120_000 }, async () => {
  const place = join(folder, 'cjs');
  const shell = process.platform === 'win32';
  const npx = (command) => spawn('npx', ['--no-install', 'gureum', command], { cwd: place, shell, detached: !shell });
  let story = '';
  const demo = npx('demo');
  demo.stdout.on('data', (data) => (story += data));
  assert.deepEqual(await once(demo, 'close'), [0, null]);
  assert.match(story, /4\. all gone again/);

  const emulator = npx('emulator');
  let said = '';
  for await (const data of emulator.stdout) {
    said += data;
    if (said.includes('stop: Ctrl-C')) break;
  }
  const env = { ...process.env, ...Object.fromEntries([...said.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value])) };
  const program = "new (require('gureum').DataForest)().accounts.getList().then((page) => console.log(page.success))";
  assert.equal(execFileSync(process.execPath, ['-e', program], { cwd: place, env, encoding: 'utf8' }), 'true\n');
  if (shell) emulator.kill();
  else process.kill(-emulator.pid, 'SIGINT');
  await once(emulator, 'close');
  await assert.rejects(fetch(env.GUREUM_ENDPOINT), TypeError);
});

const hasZip = ['zip', 'unzip'].every((name) => spawnSync(name, ['-v']).status === 0);
test('a zip as Lambda takes it runs in an empty place and keeps its client', { skip: hasZip ? false : 'zip and unzip are not installed' }, async () => {
  const place = project('lambda', tarballs);
  copyFileSync(join(here, 'lambda.mjs'), join(place, 'index.mjs'));
  execFileSync('zip', ['-qr', '../function.zip', 'index.mjs', 'node_modules'], { cwd: place });
  const task = join(folder, 'task');
  execFileSync('unzip', ['-q', join(folder, 'function.zip'), '-d', task]);
  // Neither this folder nor a variable of this machine is there, and nobody may write.
  rmSync(place, { recursive: true });
  execFileSync('chmod', ['-R', 'a-w', task]);
  const { Emulator } = await import('gureum/testing');
  const emulator = new Emulator();
  try {
    await emulator.dataForest().accounts.create({ name: 'zipped', password: 'Str0ng-enough' });
    const runtime = `const { handler } = await import(${JSON.stringify(pathToFileURL(join(task, 'index.mjs')).href)});
      for (const asked of [0, 1, 2]) console.log(JSON.stringify(await handler({ asked })));`;
    const options = { cwd: task, env: { ...emulator.environment(), HOME: join(folder, 'nowhere') }, encoding: 'utf8' };
    const child = spawn(process.execPath, ['--input-type=module', '-e', runtime], options);
    let [said, wrong] = ['', ''];
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (wrong += data));
    assert.deepEqual([await once(child, 'close'), wrong], [[0, null], '']);
    assert.deepEqual(said.trim().split('\n').map((line) => JSON.parse(line)), [0, 1, 2].map((asked) => ({ names: ['zipped'], asked })));
  } finally {
    await emulator.close();
    execFileSync('chmod', ['-R', 'u+w', task]);
  }
});

for (const [module, extension] of [['commonjs', 'ts'], ['nodenext', 'mts']]) {
  test(`a strict TypeScript project (${module}) compiles and runs`, () => {
    const place = project(`ts-${module}`, tarballs);
    copyFileSync(join(here, 'use.ts'), join(place, `use.${extension}`));
    const resolution = module === 'commonjs' ? 'node10' : 'nodenext';
    const compilerOptions = { module, moduleResolution: resolution, target: 'es2022', strict: true, skipLibCheck: false, types: [], typeRoots: [types], outDir: 'out', esModuleInterop: true };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [`use.${extension}`] }));
    execFileSync(process.execPath, [tsc, '-p', place], { stdio: 'inherit' });
    assert.equal(run(place, join('out', `use.${extension.replace('ts', 'js')}`)), 'true true true\n');
  });
}

test('without its platform package it names the line that installs it', () => {
  const place = project('bare', tarballs.slice(0, 1));
  assert.throws(
    () => execFileSync(process.execPath, ['-e', "require('gureum')"], { cwd: place, encoding: 'utf8', stdio: 'pipe' }),
    (error) => error.stderr.includes(`npm install gureum-${target}@`),
  );
});
