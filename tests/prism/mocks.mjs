/**
 * The wire tests of a language against Prism, which knows the descriptions alone: one mock of every service.
 *
 *     node mocks.mjs PRISM COMMAND...
 *
 * PRISM is its program. COMMAND runs the tests; it finds the address of each service in GUREUM_MOCK, as JSON, and in GUREUM_UNMOCKED the
 * operations that no mock can answer. It ends as COMMAND does, or with 1 if a call was not as described, or an operation was not called.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import { freePort, HOST, judge, judgement, operationsOf } from './prism.mjs';

const [prism, program, ...options] = process.argv.slice(2);
const api = fileURLToPath(new URL('../../core/api/', import.meta.url));

/** The mock of one description. */
async function mock(file) {
  const port = await freePort();
  const seen = await judge(prism, port, 'mock', api + file);
  return { service: basename(file, '.yaml'), address: `http://${HOST}:${port}`, operations: operationsOf(api + file), seen };
}

/** Whether all was right; says what was not. */
async function isRight({ service, operations, seen }) {
  const { findsFaults, calls, violations } = await judgement(seen);
  const answered = operations.filter(({ unmocked }) => unmocked === undefined).length;
  console.log(`Prism saw ${calls} calls of ${answered} operations of ${service}`);
  for (const text of violations) console.log(`${service}: ${text}`);
  if (!findsFaults) console.log(`${service}: Prism does not find what is wrong with a call that nobody signed`);
  return findsFaults && violations.length === 0 && calls >= answered;
}

const mocks = [];
// One after another, so that no two find the same free port.
for (const file of readdirSync(api).sort()) {
  if (file.endsWith('.yaml') && !['client.yaml', 'ways.yaml'].includes(file)) mocks.push(await mock(file));
}
const unmocked = mocks.flatMap(({ operations }) => operations).filter((operation) => operation.unmocked !== undefined);
const variables = {
  GUREUM_MOCK: JSON.stringify(Object.fromEntries(mocks.map(({ service, address }) => [service, address]))),
  GUREUM_UNMOCKED: unmocked.map(({ id }) => id).join(','),
};
const [code] = await once(spawn(program, options, { env: { ...process.env, ...variables }, stdio: 'inherit' }), 'close');
let status = code ?? 1;
for (const each of mocks) {
  if (!(await isRight(each)) && status === 0) status = 1;
  each.seen.stop();
}
process.exit(status);
