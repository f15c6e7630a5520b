/**
 * How large the tarball of the platform is, and how long the installed package takes to load, both ways.
 *
 *     node tests/consumer/measure.mjs      after tests/consumer/run.mjs
 */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST_BYTES = 5_000_000;
const MOST_MS = 20;
const ROUNDS = 31;
const folder = fileURLToPath(new URL('../../build/consumer', import.meta.url));

for (const file of readdirSync(folder).filter((name) => name.endsWith('.tgz'))) {
  const { size } = statSync(join(folder, file));
  console.log(`${file}: ${size} bytes`);
  if (size > MOST_BYTES) process.exitCode = 1;
}

// Certificates of the machine that Node is told to read make its start several times as long, and less even.
const { NODE_EXTRA_CA_CERTS, ...env } = process.env;

function once(args) {
  const begun = performance.now();
  execFileSync(process.execPath, args, { cwd: join(folder, 'cjs'), env });
  return performance.now() - begun;
}

const WAYS = {
  'node -e 0': ['-e', '0'],
  "require('gureum')": ['-e', "require('gureum')"],
  "import 'gureum'": ['--input-type=module', '-e', "import 'gureum'"],
};
const times = Object.keys(WAYS).map(() => []);
// They take turns, and the best of each counts: other programs can only make one slower.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [way, args] of Object.values(WAYS).entries()) times[way].push(once(args));
}
for (const all of times) all.sort((a, b) => a - b);
const [bare, ...ways] = times;
const middle = Math.floor(ROUNDS / 2);
console.log(`node -e 0 takes ${bare[0].toFixed(1)} ms, median ${bare[middle].toFixed(1)} ms`);
for (const [index, way] of ways.entries()) {
  const [best, median] = [way[0] - bare[0], way[middle] - bare[middle]];
  console.log(`${Object.keys(WAYS)[index + 1]} takes ${best.toFixed(1)} ms more, median ${median.toFixed(1)} ms more`);
  if (best > MOST_MS) process.exitCode = 1;
}
