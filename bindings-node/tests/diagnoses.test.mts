/**
 * The mistakes of `tests/vectors/diagnoses.json`, made at services that refuse.
 *
 * `GUREUM_REFUSALS` names the program with those services. Cause and texts are the same in every language.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { CloudML, DataForest, GureumError } from 'gureum';
import type { ClientOptions } from 'gureum';
import { Emulator } from 'gureum/testing';

import { staged } from './stage.mjs';

interface Said {
  message: string;
  hint: string;
}

interface Mistake extends Record<'en' | 'ko', Said> {
  name: string;
  service: string;
  operation: string;
  settings: ClientOptions;
  keys: { accessKey: string; secretKey: string; accountId?: string; expiresAtMs?: number };
  isProvided: boolean;
  variables: Record<string, string>;
  clockMs: number | null;
  kind: string;
  cause: string;
}

const { mistakes } = await staged<{ mistakes: Mistake[] }>('GUREUM_REFUSALS');

/** The client's settings, in the words of JavaScript. */
function settings(mistake: Mistake): ClientOptions {
  const { expiresAtMs, ...keys } = mistake.keys;
  const given: ClientOptions = { maxRetries: 0, ...mistake.settings };
  if (mistake.isProvided) given.credentials = () => ({ ...keys, expiresAt: new Date(expiresAtMs ?? 0) });
  else Object.assign(given, keys);
  if (mistake.clockMs !== null) {
    const emulator = new Emulator({ clock: 'frozen' });
    emulator.clock.set(new Date(mistake.clockMs));
    given.emulator = emulator;
  }
  return given;
}

/** What comes of it, with the variables of the mistake set. */
async function made(mistake: Mistake, more: ClientOptions): Promise<GureumError> {
  Object.assign(process.env, mistake.variables);
  try {
    const kind = mistake.service === 'data-forest' ? DataForest : CloudML;
    await new kind({ ...settings(mistake), ...more }).call(mistake.operation);
  } catch (error) {
    assert.ok(error instanceof GureumError, String(error));
    return error;
  } finally {
    for (const name of Object.keys(mistake.variables)) delete process.env[name];
  }
  return assert.fail(`${mistake.name} is no mistake`);
}

function explained(mistake: Mistake, language: 'en' | 'ko', error: GureumError): void {
  const { message, hint } = mistake[language];
  const details = error.toJSON();
  assert.deepEqual([details.kind, details.cause], [mistake.kind, mistake.cause], mistake.name);
  assert.ok(details.message.startsWith(message), `${details.message} is not ${message}`);
  assert.ok(details.hint?.endsWith(hint), `${details.hint} is not ${hint}`);
  // The one line that a stack begins with.
  assert.ok(error.message.includes(hint) && !error.message.includes('\n'), error.message);
}

for (const language of ['en', 'ko'] as const) {
  test(`every mistake is explained (${language})`, async () => {
    for (const mistake of mistakes) explained(mistake, language, await made(mistake, { language }));
    assert.equal(new Set(mistakes.map((mistake) => mistake.cause)).size, 14);
  });
}

test('the language may come from the environment', async () => {
  const mistake = mistakes.find((each) => each.name === 'swapped keys') as Mistake;
  const variables = { ...mistake.variables, GUREUM_LANGUAGE: 'ko_KR.UTF-8' };
  explained(mistake, 'ko', await made({ ...mistake, variables }, {}));
});
