/**
 * Builds the native module, fast and with panics on purpose, compiles the tests, and runs those whose names hold FILTER.
 *
 *     npm test [-- FILTER]
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const root = join(here, '..');
const [filter = ''] = process.argv.slice(2);

/** Ends this program if that one fails. */
function run(program, args, cwd = here) {
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'inherit' });
  if (error !== undefined) console.error(`cannot start \`${program}\`: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const library = { darwin: 'libgureum_node.dylib', win32: 'gureum_node.dll' }[process.platform] ?? 'libgureum_node.so';
run('cargo', ['build', '--quiet', '--package', 'gureum-node', '--features', 'panics'], root);
// A new file, not new content: a program that runs may have the old one mapped.
rmSync(join(here, 'gureum.node'), { force: true });
copyFileSync(join(process.env['CARGO_TARGET_DIR'] ?? join(root, 'target'), 'debug', library), join(here, 'gureum.node'));
run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tests/tsconfig.json']);

/** Memory is measured by `tests/run package`: a busy machine moves it. */
const files = readdirSync(join(here, 'build/tests'), { recursive: true })
  .filter((name) => name.endsWith('.test.mjs') && !name.includes('growth'))
  .map((name) => join('build/tests', name));
const isScenario = filter !== '' && existsSync(join(root, 'tests/scenarios', `${filter}.yaml`));
/** Where a test of that name stands; everywhere, if no file says the name as it is. */
const likely = files.filter((name) =>
  isScenario ? name.includes('scenarios.test') : readFileSync(join(here, name), 'utf8').includes(filter),
);
const pattern = filter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const log = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=tap', ...(filter ? [`--test-name-pattern=/${pattern}/`] : []), ...(likely.length > 0 ? likely : files)],
  { cwd: here, encoding: 'utf8', maxBuffer: 1 << 30 },
);
/** What the pattern left out is no news. */
const unwanted = /^ *# Subtest: .*\n *ok \d+ - .*# SKIP test name does not match pattern\n *---\n(?:.*\n)*? *\.\.\.\n/gm;
process.stdout.write(log.stdout.replace(unwanted, ''));
process.stderr.write(log.stderr);
// The runner is content with nothing.
if (log.status === 0 && !/^# pass [1-9]/m.test(log.stdout)) {
  console.error(filter ? `no test has a name with \`${filter}\`` : 'no test ran');
  process.exit(1);
}
process.exit(log.status ?? 1);
