/**
 * Variables and home directory, as this thread sees them.
 *
 * A worker can have variables of its own, test runners give each file of tests some, and Node changes those of the
 * process under a lock that only Node knows. So the core does not look by itself.
 */

import { homedir } from 'node:os';

import { crossing } from './crossing';
import { native } from './native';
import { wellFormed } from './plain';

/** The variable that names certificates which all programs on Node trust. */
const EXTRA_CA = 'NODE_EXTRA_CA_CERTS';

/** Whether the core wants to know a variable. It never changes its mind. */
const concerns = new Map<string, boolean>();

/** As the settings of a client have it. */
export function environment(): { variables: Record<string, string>; home?: string; extraCaBundle?: string } {
  const { env } = process;
  const variables: Record<string, string> = {};
  for (const name of Object.keys(env)) {
    const value: unknown = env[name];
    // Somebody may have put an object of his own in place of `process.env`.
    if (typeof value === 'string' && isWanted(name)) variables[name] = wellFormed(value);
  }
  const home = homeOf(env);
  const extraCa = env[EXTRA_CA];
  return {
    variables,
    ...(home === undefined ? {} : { home }),
    ...(typeof extraCa !== 'string' || extraCa === '' ? {} : { extraCaBundle: extraCa }),
  };
}

function isWanted(name: string): boolean {
  let answer = concerns.get(name);
  if (answer === undefined) {
    answer = crossing(() => native.concerns(name));
    concerns.set(name, answer);
  }
  return answer;
}

function homeOf(env: NodeJS.ProcessEnv): string | undefined {
  const named: unknown = process.platform === 'win32' ? env['USERPROFILE'] : env['HOME'];
  if (typeof named === 'string' && named !== '') return named;
  try {
    return homedir();
  } catch {
    // The user of this process is in no list.
    return undefined;
  }
}
