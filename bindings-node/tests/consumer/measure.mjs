/**
 * How large the tarball of the platform is, and how long the installed package takes to load, both ways.
 *
 *     node tests/consumer/measure.mjs      after tests/consumer/run.mjs
 */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MOST_BYTES = 4_000_000;
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

const SAY = "process.on('exit', () => console.log(JSON.stringify([process.cpuUsage(), performance.now()])))";

/** Processor time and wall time of a start, in milliseconds. */
function once([flags, code]) {
  const said = execFileSync(process.execPath, [...flags, '-e', `${code}; ${SAY}`], { cwd: join(folder, 'cjs'), env });
  const [{ user, system }, wall] = JSON.parse(said);
  return { cpu: (user + system) / 1000, wall };
}

const WAYS = {
  'node -e 0': [[], '0'],
  "require('gureum')": [[], "require('gureum')"],
  "import 'gureum'": [['--input-type=module'], "import 'gureum'"],
};
const runs = Object.keys(WAYS).map(() => []);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [way, args] of Object.values(WAYS).entries()) runs[way].push(once(args));
}

/** The best and the median of a way. */
function found(way, what) {
  const all = runs[way].map((run) => run[what]).sort((a, b) => a - b);
  return { best: all[0], median: all[Math.floor(ROUNDS / 2)] };
}

for (const [way, name] of Object.keys(WAYS).entries()) {
  const above = (what, which) => (found(way, what)[which] - (way === 0 ? 0 : found(0, what)[which])).toFixed(1);
  const figures = ['cpu', 'wall'].map((what) => `${what} ${above(what, 'best')} ms, median ${above(what, 'median')} ms`);
  console.log(`${name} takes${way === 0 ? '' : ' more'}: ${figures.join('; ')}`);
  // Loading does not wait for anything, so on a quiet machine its processor time is its wall time. On a busy one the wall
  // time is that of other programs; and they can only make the processor time larger, so the best one counts.
  if (way > 0 && Number(above('cpu', 'best')) > MOST_MS) process.exitCode = 1;
}
