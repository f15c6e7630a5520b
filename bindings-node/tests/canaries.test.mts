/**
 * A secret in every position where one can be: it comes out nowhere, in no form.
 *
 * `GUREUM_CANARIES` names the program that tells the positions and the forms. They are the same in all languages.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';

import { CloudML, DataForest, GureumError, setLogger } from 'gureum';
import type { ClientOptions } from 'gureum';

import { shapes } from './exposure.mjs';
import { staged } from './stage.mjs';

interface Position {
  name: string;
  service: string;
  settings: ClientOptions;
  source: 'settings' | 'provider' | 'thrown' | 'found';
  keys: { accessKey?: string; secretKey?: string; sessionToken?: string; text?: string };
  variables: Record<string, string>;
  act: { operation: string; input: object } | { operation?: undefined; method: string; path: string; input: object };
  kind: string;
}

interface Canaries {
  forms: Array<[string, string]>;
  positions: Position[];
}


/** The client's settings, in the words of JavaScript. */
function settings({ settings, source, keys }: Position): ClientOptions {
  const given: ClientOptions = { maxRetries: 0, ...settings };
  if (source === 'provider') given.credentials = () => ({ accessKey: '', secretKey: '', ...keys });
  else if (source === 'thrown') given.credentials = () => Promise.reject(new Error(keys.text));
  else Object.assign(given, keys);
  return given;
}

/** Makes the call, and keeps what the client shows meanwhile. */
async function told(position: Position, tape: string, texts: string[]): Promise<unknown> {
  const { act } = position;
  const client = new (position.service === 'data-forest' ? DataForest : CloudML)({ ...settings(position), record: tape });
  texts.push(shapes(client));
  if (act.operation === undefined) return client.request(act.method, act.path, act.input);
  texts.push(await client.explainSignature(act.operation, act.input));
  const call = client.call(act.operation, act.input);
  texts.push(inspect(call, { depth: 20, showHidden: true }));
  return call;
}

test('no secret comes out of any position', async () => {
  const { forms, positions } = await staged<Canaries>('GUREUM_CANARIES');
  assert.ok(new Set(positions.map((position) => position.name)).size >= 31);
  assert.ok(new Set(forms.map(([name]) => name)).size >= 12);
  const lines: string[] = [];
  const note = (line: string): void => void lines.push(line);
  setLogger({ debug: note, info: note, warn: note, error: note }, 'debug');
  const found: string[] = [];
  const search = (place: string, text: string): void => {
    for (const [name, form] of forms) if (text.includes(form)) found.push(`${place}: ${name}`);
  };
  const tape = join(mkdtempSync(join(tmpdir(), 'gureum-')), 'tape.json');
  for (const position of positions) {
    const texts: string[] = [];
    Object.assign(process.env, position.variables);
    const error = await told(position, tape, texts).then(
      () => assert.fail(`${position.name} does not fail`),
      (error: unknown) => error,
    );
    for (const name of Object.keys(position.variables)) delete process.env[name];
    assert.ok(error instanceof GureumError, String(error));
    assert.equal(error.kind, position.kind, position.name);
    const { message, detail, body, hint, code, requestId } = error;
    search(position.name, [...texts, shapes(error), JSON.stringify(error), message, detail, body, hint, code, requestId].join('\n'));
  }
  // Lines come once the event loop is free.
  for (let seen = -1; lines.length === 0 || seen < lines.length; await pause(100)) seen = lines.length;
  setLogger(undefined);
  const recorded = readFileSync(tape, 'utf8');
  assert.ok((JSON.parse(recorded) as { exchanges: unknown[] }).exchanges.length >= 10, 'most positions are answered');
  search('the tape', recorded);
  search('the log', lines.join('\n'));
  assert.deepEqual(found, []);
});
