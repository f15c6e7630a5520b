/**
 * Prism between the SDK and the emulator: it knows the descriptions and nothing else of this project, and judges every request and every
 * answer of the scenarios that tell a life.
 *
 *     node run.mjs PRISM SCENARIOS DESCRIPTION...
 *
 * PRISM is its program, SCENARIOS the test program of the scenarios. Prints lines that `tests/run` counts.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

const [prism, scenarios, ...descriptions] = process.argv.slice(2);
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

/** Prism before the emulator, once it listens; `violations` grows while it judges. */
async function judge(description, upstream, port) {
  const options = ['proxy', description, `http://${HOST}:${upstream}`, '--port', String(port), '--host', HOST];
  const child = spawn(process.execPath, [prism, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
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
      if (violation !== undefined) seen.violations.push(`${current}: ${violation}`);
    });
  });
  return seen;
}

/** The test program with the scenarios of one service that tell a life, behind the judge. */
async function lives(service, emulator, port, ...options) {
  const env = { ...process.env, GUREUM_JUDGE: JSON.stringify({ service, emulator, endpoint: `http://${HOST}:${port}` }) };
  const child = spawn(scenarios, ['life-of-', ...options], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = [];
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  await once(child, 'close');
  return lines;
}

/** Whether Prism remarks on a request without a signature: a judge that finds nothing anywhere is none. */
async function findsFaults(seen) {
  const [{ method, address }] = seen.routes;
  const before = seen.violations.length;
  await (await fetch(address, { method })).arrayBuffer();
  for (let tries = 0; tries < 300 && seen.violations.length === before; tries += 1) await setTimeout(100);
  return seen.violations.length > before;
}

const say = (isRight, name) => console.log(`${isRight ? 'ok' : 'not ok'} - ${name}`);

for (const description of descriptions) {
  const service = basename(description, '.yaml');
  const [emulator, port] = [await freePort(), await freePort()];
  const known = (await lives(service, emulator, port, '--list')).filter((line) => line.endsWith(': test'));
  if (known.length === 0) continue;
  const { port: upstream, close } = await door(emulator, port);
  const seen = await judge(description, upstream, port);
  // One after another: the emulator's port is one.
  const lines = await lives(service, emulator, port, '--test-threads=1', '--color=never');
  const outcomes = lines.map((line) => /^test (\S+) +\.\.\. (\w+)/.exec(line)).filter((outcome) => outcome !== null);
  if (outcomes.some(([, , outcome]) => outcome !== 'ok')) lines.forEach((line) => console.log(`    ${line}`));
  for (const [, name, outcome] of outcomes) say(outcome === 'ok', `${name}, with Prism between`);
  say(outcomes.length === known.length, `every life of ${service} is told`);
  for (const violation of seen.violations) console.log(`    ${violation}`);
  say(seen.violations.length === 0 && seen.requests > known.length, `Prism finds nothing in ${seen.requests} calls of ${service}`);
  say(await findsFaults(seen), `Prism finds what is wrong with a call of ${service} that nobody signed`);
  seen.stop();
  close();
}
