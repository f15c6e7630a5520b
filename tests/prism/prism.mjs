/** Prism as a program, and what it is asked to judge: a description and its operations. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

export const HOST = '127.0.0.1';

/** A port that nobody has at this moment. */
export async function freePort() {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Prism, whose program is named, once it listens: before an upstream, or as a mock. `violations` grows while it judges. */
export async function judge(prism, port, ...options) {
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

/**
 * What Prism has to say of all calls until now. A request without a signature comes last: a judge that finds nothing there is none, and
 * what it has to say of the others is said by then.
 */
export async function judgement(seen) {
  const [{ method, address }] = seen.routes;
  const before = seen.violations.length;
  await (await fetch(address, { method })).arrayBuffer();
  for (let tries = 0; tries < 300 && seen.violations.length === before; tries += 1) await setTimeout(100);
  const calls = seen.requests - 1;
  const violations = seen.violations.filter(({ request }) => request <= calls).map(({ text }) => text);
  return { findsFaults: seen.violations.some(({ request }) => request > calls), calls, violations };
}

/** The operations of a description, in the order of the file, each with why a mock cannot answer it. */
export function operationsOf(description) {
  const operations = [];
  for (const line of readFileSync(description, 'utf8').split('\n')) {
    const [, key, value] = /^ {6}(operationId|x-unmocked): (.*)$/.exec(line) ?? [];
    if (key === 'operationId') operations.push({ id: value });
    else if (key !== undefined) operations.at(-1).unmocked = value;
  }
  return operations;
}
