/**
 * Bundlers and tracers: what each makes of a program runs in an empty folder, where no `node_modules` is.
 *
 *     node --test tests/bundlers/run.mjs      after `npm ci` in tests/bundlers, and after tests/consumer
 */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);
/** A folder with nothing above it that could help. */
const outside = mkdtempSync(join(tmpdir(), 'gureum-'));
/** The program with the package, as the consumer test installed it from its tarballs. */
const place = join(outside, 'program');

before(() => {
  mkdirSync(place);
  cpSync(join(root, 'build/consumer/esm/node_modules'), join(place, 'node_modules'), { recursive: true });
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'program', private: true }));
  for (const name of ['use.mjs', 'use.cjs']) copyFileSync(join(root, 'tests/consumer', name), join(place, name));
});
after(() => rmSync(outside, { recursive: true }));

let count = 0;
function empty() {
  count += 1;
  const folder = join(outside, `out-${count}`);
  mkdirSync(folder);
  return folder;
}

const run = (folder, script, program = process.execPath) => execFileSync(program, [script], { cwd: folder, encoding: 'utf8' });

/** What a program says that cannot find the native file. */
function complaint(folder, script) {
  try {
    return run(folder, script, process.execPath);
  } catch (error) {
    return error.stderr;
  }
}

async function esbuild(options) {
  const { build } = require('esbuild');
  const outdir = empty();
  await build({ entryPoints: [join(place, 'use.cjs')], bundle: true, platform: 'node', outdir, logLevel: 'silent', ...options });
  return outdir;
}

test('esbuild copies the native file', async () => {
  assert.equal(run(await esbuild({ loader: { '.node': 'copy' } }), 'use.js'), 'true true true\n');
});

test('esbuild leaves the package outside', async () => {
  const folder = await esbuild({ external: ['gureum'] });
  cpSync(join(place, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
  assert.equal(run(folder, 'use.js'), 'true true true\n');
});

test('esbuild without either says so while it builds', async () => {
  await assert.rejects(esbuild({}), /No loader is configured for "\.node" files/);
});

test('a bundle that left the native file behind says what was looked for and what to do', async () => {
  const folder = await esbuild({ external: ['gureum-*'] });
  const said = complaint(folder, 'use.js');
  assert.match(said, /looked for gureum-/);
  assert.match(said, /this code is in a bundle/);
  assert.match(said, /"Bundlers" in the README of gureum/);
  assert.doesNotMatch(said, /npm install/);
});

function webpack(rules) {
  const outdir = empty();
  const settings = {
    mode: 'production',
    target: 'node',
    context: place,
    entry: './use.cjs',
    output: { path: outdir, filename: 'use.js' },
    resolveLoader: { modules: [join(here, 'node_modules')] },
    module: { rules },
  };
  return new Promise((resolve, reject) => {
    require('webpack')(settings, (error, stats) => {
      if (error !== null || stats.hasErrors()) reject(error ?? new Error(stats.toString({ all: false, errors: true })));
      else resolve(outdir);
    });
  });
}

test('webpack takes the native file with node-loader', async () => {
  assert.equal(run(await webpack([{ test: /\.node$/, loader: 'node-loader' }]), 'use.js'), 'true true true\n');
});

test('webpack without a loader says so while it builds', async () => {
  await assert.rejects(webpack([]), /appropriate loader/);
});

for (const name of ['use.mjs', 'use.cjs']) {
  test(`nft traces what ${name} needs`, async () => {
    const { nodeFileTrace } = require('@vercel/nft');
    const { fileList } = await nodeFileTrace([join(place, name)], { base: place });
    const folder = empty();
    for (const file of fileList) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      copyFileSync(join(place, file), join(folder, file));
    }
    assert.equal(run(folder, name), 'true true true\n');
  });

  test(`ncc packs ${name}`, () => {
    const folder = empty();
    execFileSync(process.execPath, [join(here, 'node_modules/@vercel/ncc/dist/ncc/cli.js'), 'build', name, '--quiet', '--out', folder], { cwd: place });
    const [index] = readdirSync(folder).filter((file) => /^index\.[cm]?js$/.test(file));
    assert.equal(run(folder, index), 'true true true\n');
  });
}

test('rollup packs the program, and leaves the package outside', async () => {
  const { rollup } = require('rollup');
  const plugins = [require('@rollup/plugin-node-resolve').default(), require('@rollup/plugin-commonjs').default()];
  const bundle = await rollup({ input: join(place, 'use.mjs'), external: [/^gureum(\/|$)/], plugins });
  const folder = empty();
  await bundle.write({ file: join(folder, 'use.mjs'), format: 'es' });
  await bundle.close();
  cpSync(join(place, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
  assert.equal(run(folder, 'use.mjs'), 'true true true\n');
});

test('rollup with the package inside says so while it builds', async () => {
  const { rollup } = require('rollup');
  const plugins = ['node-resolve', 'commonjs', 'json'].map((name) => require(`@rollup/plugin-${name}`).default());
  const packed = rollup({ input: join(place, 'use.mjs'), external: [/^node:/], plugins, onwarn() {} });
  await assert.rejects(packed, /gureum\.node[\s\S]*you need plugins to import files that are not JavaScript/);
});

const bun = join(root, 'tests/runners/node_modules/.bin/bun');
// Its package on npm holds the program of some platforms only.
const noBun = existsSync(bun) ? false : 'Bun is not there';

for (const name of ['use.mjs', 'use.cjs']) {
  test(`bun build packs ${name}, for Node and for itself`, { skip: noBun }, () => {
    for (const [target, program] of [['node', process.execPath], ['bun', bun]]) {
      const folder = empty();
      execFileSync(bun, ['build', name, `--target=${target}`, `--outdir=${folder}`], { cwd: place, stdio: 'pipe' });
      // An ES module whatever it was, and it stands in no package that says so.
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
      assert.equal(run(folder, 'use.js', program), 'true true true\n');
    }
  });
}

test('bun build --compile makes a program of its own', { skip: noBun }, () => {
  const file = join(empty(), 'program');
  execFileSync(bun, ['build', 'use.mjs', '--compile', `--outfile=${file}`], { cwd: place, stdio: 'pipe' });
  assert.equal(execFileSync(file, { cwd: dirname(file), encoding: 'utf8' }), 'true true true\n');
});

const ROUTE = `
import { DataForest, GureumError } from 'gureum';
import { Emulator } from 'gureum/testing';
export const dynamic = 'force-dynamic';
export async function GET() {
  const emulator = new Emulator();
  const df = emulator.client(DataForest);
  const error = await df.accounts.getDetail({ id: 'nobody' }).catch((error) => error);
  const { success } = await df.accounts.getList();
  emulator.close();
  return new Response([success, error instanceof GureumError].join(' '));
}
`;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The site with what Next.js needs beside it. */
function site() {
  const project = join(place, 'site');
  if (existsSync(project)) return project;
  mkdirSync(join(project, 'app/api/hello'), { recursive: true });
  cpSync(join(place, 'node_modules'), join(project, 'node_modules'), { recursive: true });
  const others = /^(\.|bundlers|esbuild|@esbuild|rollup|@rollup|webpack|@webassemblyjs|@vercel|node-loader)/;
  for (const name of readdirSync(join(here, 'node_modules')).filter((name) => !others.test(name))) {
    cpSync(join(here, 'node_modules', name), join(project, 'node_modules', name), { recursive: true });
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'site', private: true, type: 'module' }));
  const config = "{ output: 'standalone', outputFileTracingRoot: import.meta.dirname, serverExternalPackages: ['gureum'] }";
  writeFileSync(join(project, 'next.config.js'), `export default ${config};`);
  writeFileSync(join(project, 'app/layout.jsx'), 'export default ({ children }) => <html><body>{children}</body></html>;');
  writeFileSync(join(project, 'app/page.jsx'), 'export default () => <p>hello</p>;');
  writeFileSync(join(project, 'app/api/hello/route.js'), ROUTE);
  return project;
}

for (const builder of ['turbopack', 'webpack']) {
  test(`a server of Next.js, built with ${builder}, answers from its standalone folder`, { timeout: 900_000 }, async () => {
    const project = site();
    rmSync(join(project, '.next'), { recursive: true, force: true });
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
    execFileSync(process.execPath, [join(project, 'node_modules/next/dist/bin/next'), 'build', `--${builder}`], { cwd: project, env, stdio: 'pipe' });

    const folder = empty();
    cpSync(join(project, '.next/standalone'), folder, { recursive: true });
    const port = await freePort();
    const server = spawn(process.execPath, ['server.js'], { cwd: folder, env: { ...env, PORT: String(port), HOSTNAME: '127.0.0.1' } });
    try {
      await new Promise((ready, reject) => {
        server.stdout.on('data', (data) => String(data).includes('Ready') && ready());
        server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
      });
      assert.equal(await (await fetch(`http://127.0.0.1:${port}/api/hello`)).text(), 'true true');
    } finally {
      server.kill();
    }
  });
}
