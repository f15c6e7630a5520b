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
import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

const [prism, scenarios, wire, ...descriptions] = process.argv.slice(2);
const HOST = '127.0.0.1';

/** A port that nobody has at this moment. */
async function freePort() {
  const server = createSocket().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Passes requests on to the emulator. Prism puts its upstream's name into `Host`, and Samsung's signature covers the one the client wrote. */
async function door(emulator, judge) {
  const server = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, host: `${HOST}:${judge}` };
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

/** Prism, once it listens: before an upstream, or as a mock. `violations` grows while it judges. */
async function judge(port, ...options) {
  const child = spawn(process.execPath, [prism, ...options, '--port', String(port), '--host', HOST], { stdio: ['ignore', 'pipe', 'inherit'] });
  const seen = { requests: 0, violations: [], routes: [], stop: () => child.kill() };
  let current = '';
  await new Promise((listening, failed) => {
    child.on('exit', (code) => failed(new Error(`Prism ended with ${code}`)));
    createInterface(child.stdout).on('line', (line) => {
      if (line.includes('Prism is listening')) listening();
      const [, method, address] = /info\s+([A-Z]+)\s+(http\S+)/.exec(line) ?? [];
      if (method !== undefined) seen.routes.push({ method, address });
      const [, received] = /\[HTTP SERVER\] (.*?) \S+\s+info\s+Request received/.exec(line) ?? [];
      if (received !== undefined) {
        seen.requests += 1;
        current = received;
      }
      const [, violation] = /\[VALIDATOR\].*error\s+Violation: (.*)/.exec(line) ?? [];
      if (violation !== undefined) seen.violations.push({ request: seen.requests, text: `${current}: ${violation}` });
    });
  });
  return seen;
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

/** The operations of a description, in the order of the file, each with why a mock cannot answer it. */
function operationsOf(description) {
  const operations = [];
  for (const line of readFileSync(description, 'utf8').split('\n')) {
    const [, key, value] = /^ {6}(operationId|x-unmocked): (.*)$/.exec(line) ?? [];
    if (key === 'operationId') operations.push({ id: value });
    else if (key !== undefined) operations.at(-1).unmocked = value;
  }
  return operations;
}

/** How the wire tests call the test of an operation. */
const testOf = (id) => id.replaceAll('.', '_').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Whether Prism remarks on a request without a signature: a judge that finds nothing anywhere is none. */
async function findsFaults(seen) {
  const [{ method, address }] = seen.routes;
  const before = seen.violations.length;
  await (await fetch(address, { method })).arrayBuffer();
  for (let tries = 0; tries < 300 && seen.violations.length === before; tries += 1) await setTimeout(100);
  return seen.violations.length > before;
}

const say = (isRight, name) => console.log(`${isRight ? 'ok' : 'not ok'} - ${name}`);

/** One call of every operation, answered by Prism alone. */
async function mocked(description, service) {
  const port = await freePort();
  const seen = await judge(port, 'mock', description);
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
  say(await findsFaults(seen), `Prism finds what is wrong with a call of ${service} that nobody signed`);
  // That one came last, so all that Prism has to say of the others is said.
  const calls = seen.requests - 1;
  const violations = seen.violations.filter(({ request }) => request <= calls);
  for (const { text } of violations) console.log(`    ${text}`);
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
  const seen = await judge(port, 'proxy', description, `http://${HOST}:${upstream}`);
  // One after another: the emulator's port is one.
  const lines = await lives(service, emulator, port, '--test-threads=1', '--color=never');
  const outcomes = outcomesOf(lines);
  if (outcomes.some(([, , outcome]) => outcome !== 'ok')) lines.forEach((line) => console.log(`    ${line}`));
  for (const [, name, outcome] of outcomes) say(outcome === 'ok', `${name}, with Prism between`);
  say(outcomes.length === known.length, `every life of ${service} is told`);
  for (const { text } of seen.violations) console.log(`    ${text}`);
  say(seen.violations.length === 0 && seen.requests > known.length, `Prism finds nothing in ${seen.requests} calls of ${service}`);
  say(await findsFaults(seen), `Prism finds what is wrong with a call of ${service} that nobody signed`);
  seen.stop();
  close();
}
