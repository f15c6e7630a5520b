/** A program with services that all languages are tested at, and what it says. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after } from 'node:test';

/** Why there can be no test, where the variable of the environment names no program. */
export function missing(variable: string): string | false {
  return process.env[variable] === undefined ? `${variable} is not set` : false;
}

/** Starts the program. It ends with its input, which is kept until the tests of a file are done. */
export async function staged<Said>(variable: string): Promise<Said> {
  const stage = spawn(process.env[variable] as string, { stdio: ['pipe', 'pipe', 'inherit'] });
  after(() => void stage.stdin.end());
  const [line] = (await once(createInterface(stage.stdout), 'line')) as [string];
  return JSON.parse(line) as Said;
}
