/**
 * Makes the npm package of one platform: nothing but the native file and the licences.
 *
 *     node scripts/platform-package.mjs TARGET FILE FOLDER
 *
 * TARGET is a name such as `linux-x64-gnu`, FILE the native module, FOLDER where the package goes.
 */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { copyLicences, LICENCES } from './licences.mjs';

const [target, file, folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: platform-package.mjs TARGET FILE FOLDER');

const main = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [os, cpu, libc] = target.split('-');
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
  main: 'gureum.node',
  files: ['gureum.node', ...LICENCES],
};

mkdirSync(folder, { recursive: true });
copyFileSync(file, join(folder, 'gureum.node'));
copyLicences(folder);
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(description, null, 2)}\n`);
