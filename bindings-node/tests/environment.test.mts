/** The variables that count are those of the thread that opens a client. */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { Worker } from 'node:worker_threads';

import { ConfigError, CredentialsError, DataForest } from 'gureum';
import { Emulator } from 'gureum/testing';

const emulator = new Emulator({ clock: 'real' });
after(() => emulator.close());
const fixture = (name: string): string => fileURLToPath(new URL(`../../tests/fixtures/${name}`, import.meta.url));

/** What a worker with these variables says that this code gives. */
async function said(env: Record<string, string>, code: string): Promise<unknown> {
  const program = `
    const { parentPort } = require('node:worker_threads');
    const { DataForest } = require('gureum');
    (async () => { ${code} })().then((value) => parentPort.postMessage(value), (error) => parentPort.postMessage(String(error)));
  `;
  const worker = new Worker(program, { eval: true, env });
  const [message] = (await once(worker, 'message')) as [unknown];
  await worker.terminate();
  return message;
}

test('a worker with variables of its own uses its keys and its endpoint', async () => {
  const code = "return (await new DataForest().accounts.getList()).success;";
  assert.equal(await said(emulator.environment(), code), true);
});

test('a worker without the keys of its parent does not find them', async () => {
  Object.assign(process.env, emulator.environment());
  try {
    const env = { HOME: '/nowhere', USERPROFILE: '/nowhere', GUREUM_OFFLINE: '1', GUREUM_ENDPOINT: emulator.endpoint };
    assert.match(String(await said(env, 'return await new DataForest().accounts.getDetail({ id: "A" });')), /^CredentialsError/);
  } finally {
    for (const name of Object.keys(emulator.environment())) delete process.env[name];
  }
});

test('GUREUM_OFFLINE of a worker keeps its calls at home', async () => {
  const code = "return await new DataForest({ accessKey: 'A', secretKey: 'S' }).accounts.getList().catch((error) => error.kind + error.delivery);";
  const answer = await said({ GUREUM_OFFLINE: '1' }, code).then(String);
  assert.match(answer, /GUREUM_OFFLINE|^ConfigNotSent/, answer);
});

test('a home directory of a worker is where its files are looked for', async () => {
  const home = mkdtempSync(join(tmpdir(), 'gureum-'));
  mkdirSync(join(home, '.ncloud'));
  const { accessKey, secretKey } = emulator.keys();
  writeFileSync(join(home, '.ncloud/configure'), `[DEFAULT]\nncloud_access_key_id = ${accessKey}\nncloud_secret_access_key = ${secretKey}\n`);
  const env = { HOME: home, USERPROFILE: home, GUREUM_ENDPOINT: emulator.endpoint };
  assert.equal(await said(env, 'return (await new DataForest().accounts.getList()).success;'), true);
  rmSync(home, { recursive: true });
});

test('variables that are set while the program runs count for clients that are opened then', async () => {
  const environment = emulator.environment();
  Object.assign(process.env, environment);
  try {
    assert.equal((await new DataForest().accounts.getList()).success, true);
    process.env['NCLOUD_SECRET_ACCESS_KEY'] = '';
    assert.throws(() => new DataForest(), CredentialsError);
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
  }
});

test('an object in place of process.env counts, whatever it holds', async () => {
  const own = process.env;
  process.env = { ...emulator.environment(), SCP_REGION: 5, NO_PROXY: undefined, GUREUM_OTHER: Symbol('s'), NCLOUD_OTHER: '\ud800' } as unknown as NodeJS.ProcessEnv;
  try {
    assert.equal((await new DataForest().accounts.getList()).success, true);
  } finally {
    process.env = own;
  }
});

test('a process.env that cannot be read is a ConfigError that does not tell what it threw', () => {
  const own = process.env;
  const traps = [
    new Proxy({}, { ownKeys: () => assert.fail('s3cret') }),
    { get NCLOUD_ACCESS_KEY(): string { return assert.fail('s3cret'); } },
    null,
  ];
  try {
    for (const trap of traps) {
      process.env = trap as unknown as NodeJS.ProcessEnv;
      assert.throws(() => new DataForest({ accessKey: 'A', secretKey: 'S' }), (error) => {
        assert.ok(error instanceof ConfigError);
        assert.doesNotMatch(error.message, /s3cret/);
        return true;
      });
    }
  } finally {
    process.env = own;
  }
});

test('the process of another realm counts there, as Jest has it', async () => {
  const require = (await import('node:module')).createRequire(import.meta.url);
  const path = require.resolve('gureum/package.json').replace('package.json', 'dist/modules.js');
  const sandbox = createContext({
    require: (name: string) => (name.startsWith('.') ? (require(join(path, '..', name)) as unknown) : (require(name) as unknown)),
    exports: {},
    __filename: path,
    process: { ...process, env: emulator.environment(), platform: process.platform, arch: process.arch },
    Buffer, TextDecoder, console,
  });
  new Script(readFileSync(path, 'utf8')).runInContext(sandbox);
  const { need } = sandbox['exports'] as { need(name: string): typeof import('gureum') };
  assert.equal((await new (need('index').DataForest)().accounts.getList()).success, true);
});

test('clients are opened in workers while another thread changes its variables', { timeout: 240_000 }, async () => {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = spawn(process.execPath, [fixture('hammered.cjs')], { env });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const ended = await once(child, 'close');
  assert.deepEqual([...ended, said], [0, null, 'still here\n']);
});

test('what the package fills in itself is no setting', () => {
  for (const name of ['variables', 'home', 'extraCaBundle', 'service']) {
    assert.throws(() => new DataForest({ accessKey: 'A', secretKey: 'S', [name]: 'x' } as object), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, new RegExp(`there is no setting \`${name}\``));
      return true;
    });
  }
});

/** An authority of its own, as companies have one, and a service that it vouches for. */
const folder = mkdtempSync(join(tmpdir(), 'gureum-'));
after(() => rmSync(folder, { recursive: true }));
const openssl = (...args: string[]): unknown => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
let skip: string | false = false;
before(() => {
  try {
    writeFileSync(join(folder, 'leaf.cnf'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\n');
    openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=company', '-keyout', 'ca.key', '-out', 'ca.pem');
    openssl('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost', '-keyout', 'leaf.key', '-out', 'leaf.csr');
    openssl('x509', '-req', '-in', 'leaf.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'leaf.cnf', '-out', 'leaf.pem');
  } catch {
    skip = 'openssl is not installed';
  }
});

test('NODE_EXTRA_CA_CERTS is obeyed, and a file that cannot be read is a warning', async (context) => {
  if (skip !== false) return context.skip(skip);
  const [key, cert] = ['leaf.key', 'leaf.pem'].map((name) => readFileSync(join(folder, name)));
  const server = createServer({ key, cert }, (_, response) => response.setHeader('content-type', 'application/json').end('{"success":true,"id":"A","name":"a","status":"RUNNING"}'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `https://localhost:${(server.address() as AddressInfo).port}`;
  const code = `
    const lines = [];
    const df = new DataForest({ accessKey: 'A', secretKey: 'S', endpoint: '${endpoint}', allowHost: 'localhost', maxRetries: 0, proxy: false, logger: { warn: (line) => lines.push(line) } });
    const kind = await df.accounts.getDetail({ id: 'A' }).then((answer) => String(answer.success), (error) => error.kind);
    return [kind, lines.some((line) => line.includes('extra certificates'))];
  `;
  assert.deepEqual(await said({ NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }, code), ['true', false]);
  assert.deepEqual(await said({}, code), ['Connect', false]);
  assert.deepEqual(await said({ NODE_EXTRA_CA_CERTS: join(folder, 'none.pem') }, code), ['Connect', true]);
  server.close();
});
