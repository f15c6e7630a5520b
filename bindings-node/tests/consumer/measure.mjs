/**
 * How large the tarball of the platform is, and how long the installed package takes to load.
 *
 *     node tests/consumer/measure.mjs      after tests/consumer/run.mjs
 */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST_BYTES = 5_000_000;
const MOST_MS = 20;
const ROUNDS = 25;
const folder = fileURLToPath(new URL('../../build/consumer', import.meta.url));

for (const file of readdirSync(folder).filter((name) => name.endsWith('.tgz'))) {
  const { size } = statSync(join(folder, file));
  console.log(`${file}: ${size} bytes`);
  if (size > MOST_BYTES) process.exitCode = 1;
}

function once(code) {
  const begun = performance.now();
  execFileSync(process.execPath, ['-e', code], { cwd: join(folder, 'cjs') });
  return performance.now() - begun;
}

// They take turns, and the best of each counts: other programs can only make one slower.
let [bare, loaded] = [Infinity, Infinity];
for (let round = 0; round < ROUNDS; round += 1) {
  bare = Math.min(bare, once('0'));
  loaded = Math.min(loaded, once("require('gureum')"));
}
console.log(`node -e 0 takes ${bare.toFixed(1)} ms, with the package ${(loaded - bare).toFixed(1)} ms more`);
if (loaded - bare > MOST_MS) process.exitCode = 1;
