/**
 * Prism, which knows the descriptions and nothing else of this project, judges what the SDK says. As a mock it answers one call of every
 * operation, made by the generated wire tests. Between the SDK and the emulator it judges every request and every answer of the scenarios
 * that tell a life.
 *
 *     node run.mjs PRISM SCENARIOS WIRE DESCRIPTION...
 *
 * PRISM is its program, SCENARIOS and WIRE are the test programs. Prints lines that `tests/run` counts.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

import { freePort, HOST, judge, judgement, operationsOf } from './prism.mjs';

const [prism, scenarios, wire, ...descriptions] = process.argv.slice(2);

/** Passes requests on to the emulator. Prism puts its upstream's name into `Host`, and Samsung's signature covers the one the client wrote. */
async function door(emulator, prismPort) {
  const server = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, host: `${HOST}:${prismPort}` };
    const onward = request({ host: HOST, port: emulator, path: incoming.url, method: incoming.method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    // After the last life the emulator is gone. Nonsense is what a judge has to find.
    onward.on('error', () => outgoing.writeHead(200, { 'content-type': 'application/json' }).end('"nonsense"'));
    incoming.pipe(onward);
  }).listen(0, HOST);
  await once(server, 'listening');
  return { port: server.address().port, close: () => server.close().closeAllConnections() };
}

/** What a test program prints. */
async function printed(program, options, variables) {
  const child = spawn(program, options, { env: { ...process.env, ...variables }, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  await once(child, 'close');
  return lines;
}

/** The test program with the scenarios of one service that tell a life, behind the judge. */
function lives(service, emulator, port, ...options) {
  const judged = JSON.stringify({ service, emulator, endpoint: `http://${HOST}:${port}` });
  return printed(scenarios, ['life-of-', ...options], { GUREUM_JUDGE: judged });
}

/** Name and outcome of every test. */
const outcomesOf = (lines) => lines.map((line) => /^test (\S+) +\.\.\. (\w+)/.exec(line)).filter((outcome) => outcome !== null);

/** How the wire tests call the test of an operation. */
const testOf = (id) => id.replaceAll('.', '_').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

const say = (isRight, name) => console.log(`${isRight ? 'ok' : 'not ok'} - ${name}`);

/** One call of every operation, answered by Prism alone. */
async function mocked(description, service) {
  const port = await freePort();
  const seen = await judge(prism, port, 'mock', description);
  const module = `generated::${service.replaceAll('-', '_')}::`;
  const options = [module, '--skip', 'answers_of_', '--test-threads=1', '--color=never'];
  const lines = await printed(wire, options, { GUREUM_MOCK: `http://${HOST}:${port}` });
  const outcomes = new Map(outcomesOf(lines).map(([, name, outcome]) => [name.slice(module.length), outcome]));
  const operations = operationsOf(description);
  const surprises = operations.filter(({ id, unmocked }) => (outcomes.get(testOf(id)) === 'ok') === (unmocked !== undefined));
  if (surprises.length > 0) lines.forEach((line) => console.log(`    ${line}`));
  for (const { id, unmocked } of surprises) {
    console.log(`    ${id}: ${unmocked === undefined ? 'the mock does not do' : 'the mock does; leave `x-unmocked` out'}`);
  }
  say(surprises.length === 0, `the mock of ${service} answers every operation as its examples say, or the description says why not`);
  const { findsFaults, calls, violations } = await judgement(seen);
  say(findsFaults, `Prism finds what is wrong with a call of ${service} that nobody signed`);
  for (const text of violations) console.log(`    ${text}`);
  const isOnce = calls === operations.length && outcomes.size === operations.length;
  say(isOnce && violations.length === 0, `Prism finds nothing in ${calls} calls of ${operations.length} operations of ${service}`);
  seen.stop();
}

for (const description of descriptions) {
  const service = basename(description, '.yaml');
  await mocked(description, service);
  const [emulator, port] = [await freePort(), await freePort()];
  const known = (await lives(service, emulator, port, '--list')).filter((line) => line.endsWith(': test'));
  if (known.length === 0) continue;
  const { port: upstream, close } = await door(emulator, port);
  const seen = await judge(prism, port, 'proxy', description, `http://${HOST}:${upstream}`);
  // One after another: the emulator's port is one.
  const lines = await lives(service, emulator, port, '--test-threads=1', '--color=never');
  const outcomes = outcomesOf(lines);
  if (outcomes.some(([, , outcome]) => outcome !== 'ok')) lines.forEach((line) => console.log(`    ${line}`));
  for (const [, name, outcome] of outcomes) say(outcome === 'ok', `${name}, with Prism between`);
  say(outcomes.length === known.length, `every life of ${service} is told`);
  const { findsFaults, calls, violations } = await judgement(seen);
  for (const text of violations) console.log(`    ${text}`);
  say(violations.length === 0 && calls > known.length, `Prism finds nothing in ${calls} calls of ${service}`);
  say(findsFaults, `Prism finds what is wrong with a call of ${service} that nobody signed`);
  seen.stop();
  close();
}
