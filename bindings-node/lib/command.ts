/**
 * `npx gureum demo` tells a story on an emulator, `npx gureum emulator` serves one. Everything else is the command `gureum` of the
 * package `gureum-cli`.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { configError, refusing } from './checks';
import type { Progress } from './client';
import { REVISION } from './generated/revision';
import { native, VERSION } from './native';
import { Emulator } from './testing';

const HELP = `NAVER Cloud Data Forest and services of Samsung Cloud: an SDK and an emulator.

Usage: npx gureum demo
       npx gureum emulator [OPTIONS]

  --help         Print this; behind \`emulator\` its options
  --version      Print the version

Every operation on the command line is in a package of its own:
npm install gureum-cli, and then npx gureum --help
`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'V', default: false },
} as const;

/** Runs the command line of this process. */
export function main(): void {
  run().catch((error: unknown) => {
    process.stderr.write(`gureum: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

async function run(): Promise<void> {
  const [first, ...options] = process.argv.slice(2);
  if (first === 'emulator') return serve(options);
  const program = first === 'demo' ? undefined : commandOfItsOwn();
  if (program !== undefined) {
    // It reads the words of this process and says how it ends.
    require(program);
    return;
  }
  // Its options belong to the other package too, and are none that would be known here.
  if (first !== undefined && first !== 'demo' && !first.startsWith('-')) throw unknown(first);
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.version) return say(`gureum ${VERSION} (API ${REVISION.slice(0, 12)})`);
  if (values.help || positionals.length === 0) return say(HELP);
  const [command, ...rest] = positionals;
  if (rest.length > 0 || command !== 'demo') throw unknown(positionals.join(' '));
  return demo();
}

function unknown(words: string): Error {
  return new Error(
    `\`${words}\` is neither \`demo\` nor \`emulator\`; every operation on the command line is in a package of its own: ` +
      'npm install gureum-cli',
  );
}

/** Of the project, or of the place where this package is. */
function commandOfItsOwn(): string | undefined {
  try {
    return require.resolve('gureum-cli/bin/gureum.js', { paths: [process.cwd(), __dirname] });
  } catch {
    return undefined;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Its options are read where those of `gureum-emulator serve` are. */
async function serve(options: string[]): Promise<void> {
  const { NO_COLOR, GUREUM_EMULATOR_TOKEN: token } = process.env;
  const isColoured = process.stderr.isTTY === true && (NO_COLOR ?? '') === '';
  const { Emulator: Native } = native;
  if (Native === undefined) throw configError('this build of gureum has no emulator');
  const emulator = refusing(() => Native.serve(options, token, isColoured));
  process.stdout.write(emulator.said());
  if (!emulator.isRunning()) return;
  await new Promise<void>((stop) => {
    const alive = setInterval(() => {}, 2 ** 31 - 1);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        clearInterval(alive);
        stop();
      });
    }
  });
  emulator.close();
}

async function demo(): Promise<void> {
  const begun = performance.now();
  const emulator = new Emulator({ tenant: 'demo' });
  const folder = mkdtempSync(join(tmpdir(), 'gureum-'));
  try {
    say('구름 Gureum: an emulator of both clouds runs inside of this program, at');
    say(`${emulator.endpoint}; its clock jumps over the waiting.\n`);
    const start = emulator.clock.now().getTime();
    await dataForest(emulator, join(folder, 'demo.keytab'));
    await samsung(emulator);
    const minutes = Math.round((emulator.clock.now().getTime() - start) / 60_000);
    const seconds = ((performance.now() - begun) / 1000).toFixed(2);
    say(`\n${emulator.journal.length} signed requests; ${minutes} minutes in the cloud took ${seconds} s here.`);
  } finally {
    rmSync(folder, { recursive: true });
    emulator.close();
  }
  say('\nWith keys of your own, this is all it takes:\n');
  say("    import { DataForest } from 'gureum';");
  say('    const df = new DataForest();');
  say('    console.log(await df.accounts.getList());');
}

function onProgress({ state, elapsedMs }: Progress): void {
  say(`   … ${state} after ${Math.round(elapsedMs / 1000)} s`);
}

async function dataForest(emulator: Emulator, place: string): Promise<void> {
  await using df = emulator.dataForest();
  say('NAVER Cloud Data Forest');
  const created = await df.accounts.create({ name: 'demo', password: 'Cl0ud-above-Seoul' });
  const account = await df.accounts.waitUntilRunning(created.id, { onProgress });
  const accountId = account.id;
  say(`1. account ${account.name} is ${account.status}`);
  const app = await df.apps.create({
    accountId,
    name: 'zoo',
    appTypeId: 'ZOOKEEPER-3.4.13',
    queueName: 'longlived',
    lifetime: -1,
    components: [
      { name: 'zkserver', memoryMb: 2048, cpuCount: 1, containerCount: 3 },
      { name: 'zkweb', memoryMb: 1024, cpuCount: 1, containerCount: 1 },
    ],
  });
  const appId = app.id;
  const running = await df.apps.waitUntilRunning(appId, { onProgress });
  say(`2. app ${running.name} is ${running.state}`);
  const keytab = await df.accounts.getKerberosKeytab({ id: accountId });
  await keytab.save(place);
  say(`3. keytab of ${keytab.principals[0]}, readable by you alone`);
  await df.apps.delete({ id: appId });
  await df.apps.waitUntilDeleted(appId);
  await df.accounts.delete({ id: accountId });
  await df.accounts.waitUntilDeleted(accountId);
  say('4. all gone again');
}

async function samsung(emulator: Emulator): Promise<void> {
  await using ml = emulator.cloudMl();
  await using ops = emulator.aiMlOps();
  say('\nSamsung Cloud Platform');
  let images = 0;
  for await (const _ of ml.listImages()) images += 1;
  say(`5. Cloud ML offers ${images} images`);
  let platforms = 0;
  for await (const _ of ops.listPlatforms()) platforms += 1;
  say(`6. ${platforms} machine learning platforms so far`);
}
