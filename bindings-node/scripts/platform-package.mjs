/**
 * Makes the npm package of one platform: nothing but the native file and the licences.
 *
 *     node scripts/platform-package.mjs TARGET FILE FOLDER [MAIN]
 *
 * TARGET is a name such as `linux-x64-gnu`, FILE the native module or the program, FOLDER where the package goes, MAIN the folder of
 * the package that it belongs to: this one, or that of the command. A release names a folder in GUREUM_NOTICES whose files go along:
 * the licences and the list of what is linked in.
 */

import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { copyLicences, LICENCES } from './licences.mjs';

const own = fileURLToPath(new URL('..', import.meta.url));
const [target, file, folder, of = own] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: platform-package.mjs TARGET FILE FOLDER [MAIN]');

const main = JSON.parse(readFileSync(join(of, 'package.json'), 'utf8'));
const notices = process.env.GUREUM_NOTICES;
const beside = notices ? readdirSync(notices) : [];
const [os, cpu, libc] = target.split('-');
const isModule = of === own;
const name = isModule ? 'gureum.node' : `gureum${os === 'win32' ? '.exe' : ''}`;
const description = {
  name: `${main.name}-${target}`,
  version: main.version,
  description: `The native part of ${main.name} for ${target}`,
  license: main.license,
  repository: main.repository,
  engines: main.engines,
  os: [os],
  cpu: [cpu],
  ...(os === 'linux' ? { libc: [libc === 'musl' ? 'musl' : 'glibc'] } : {}),
  ...(isModule ? { main: name } : {}),
  files: [name, ...LICENCES, ...beside],
};

mkdirSync(folder, { recursive: true });
copyFileSync(file, join(folder, name));
if (!isModule) chmodSync(join(folder, name), 0o755);
copyLicences(folder);
for (const each of beside) copyFileSync(join(notices, each), join(folder, each));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
