/** Hints that this package makes by itself speak the language of explanations, as those of the core do. */

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { DataForest, GureumError } from 'gureum';
import type { ClientOptions } from 'gureum';

function clear(): void {
  for (const name of ['GUREUM_LANGUAGE', 'SCP_LANGUAGE']) delete process.env[name];
}
beforeEach(clear);

const settings: ClientOptions = { accessKey: 'A', secretKey: 'S', endpoint: 'http://127.0.0.1:1' };

function hintOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof GureumError);
    return error.hint;
  }
  return assert.fail('nothing was refused');
}

const ofHook = (): string | undefined => hintOf(() => new DataForest({ ...settings, onRetry: 3 as never }));

test('the environment names the language of hints', async () => {
  const english = 'pass a function that takes one event';
  assert.equal(ofHook(), english);
  for (const [tag, hint] of [['en', english], ['fr', english], ['', english], ['ko', '이벤트 하나를 받는 함수를 넘기세요']]) {
    process.env['GUREUM_LANGUAGE'] = tag;
    assert.equal(ofHook(), hint);
  }
  delete process.env['GUREUM_LANGUAGE'];
  process.env['SCP_LANGUAGE'] = 'ko_KR';
  assert.equal(ofHook(), '이벤트 하나를 받는 함수를 넘기세요');
  const df = new DataForest(settings);
  await assert.rejects(async () => df.call('accounts.create', { name: 1n }), { hint: '숫자나 문자열을 주세요' });
  await assert.rejects(async () => df.call('accounts.create', { name: Number.NaN }), { hint: '유한한 수를 주거나 빼세요' });
});

test('what a client is told comes first', () => {
  const wrong = { ...settings, credentials: 3 as never };
  process.env['GUREUM_LANGUAGE'] = 'ko';
  assert.equal(hintOf(() => new DataForest({ ...wrong, language: 'en' })), 'pass `() => ({ accessKey, secretKey })`');
  assert.equal(hintOf(() => new DataForest({ ...wrong, isolated: true })), 'pass `() => ({ accessKey, secretKey })`');
  clear();
  assert.equal(hintOf(() => new DataForest({ ...wrong, language: 'ko' })), '`() => ({ accessKey, secretKey })`를 넘기세요');
});
