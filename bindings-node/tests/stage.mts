/** A program with services that all languages are tested at, and what it says. */

import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The scenario files of the project: those that the variable names, else as they are. */
export function scenarioFiles(): Record<string, unknown> {
  const file = process.env['GUREUM_SCENARIOS'];
  const text =
    file === undefined
      ? execFileSync('cargo', ['run', '--quiet', '--package', 'scenarios'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
      : readFileSync(file, 'utf8');
  return JSON.parse(text) as Record<string, unknown>;
}

/** The program that the variable of the environment names; cargo builds and starts it where none is named. */
function started(variable: 'GUREUM_CANARIES' | 'GUREUM_REFUSALS'): ChildProcessByStdio<Writable, Readable, null> {
  const program = process.env[variable];
  if (program !== undefined) return spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const name = variable.slice('GUREUM_'.length).toLowerCase();
  const args = ['run', '--quiet', '--package', 'conformance', '--bin', name];
  return spawn('cargo', args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Starts the program. It ends with its input, which is kept until the tests of a file are done. */
export async function staged<Said>(variable: 'GUREUM_CANARIES' | 'GUREUM_REFUSALS'): Promise<Said> {
  const stage = started(variable);
  after(() => void stage.stdin.end());
  const [line] = (await once(createInterface(stage.stdout), 'line')) as [string];
  return JSON.parse(line) as Said;
}
