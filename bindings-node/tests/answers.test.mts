/** Every body of `tests/vectors/answers.json` is read as it is written beside it; and so are lists, waits, files and raw answers. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';

import { DataForest, GureumError, ResponseError } from 'gureum';

interface Case {
  name: string;
  body?: string;
  base64?: string;
  parts?: Array<{ text: string; times: number }>;
  expect: { id?: string; kind?: string; creation?: string; field?: string };
}

interface Vectors {
  headers: Record<string, string>;
  requestId: string;
  answers: Case[];
}

const vectors = JSON.parse(readFileSync(new URL('../../../tests/vectors/answers.json', import.meta.url), 'utf8')) as Vectors;

/** A socket that answers every request with the same bytes. */
let answer = Buffer.alloc(0);
const server = createServer((socket) => {
  let asked = '';
  socket.on('error', () => {});
  socket.on('data', (data) => {
    asked += data.toString('latin1');
    const [, head = '', body = ''] = /^([\s\S]*?\r\n\r\n)([\s\S]*)$/.exec(asked) ?? [];
    const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? '0');
    if (head !== '' && body.length >= length) socket.end(answer);
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const df = new DataForest({ accessKey: 'A', secretKey: 'S', endpoint, isolated: true, maxRetries: 0 });

function say(body: Buffer, headers = vectors.headers): void {
  const lines = Object.entries({ ...headers, 'content-length': body.length, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
  answer = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${lines.join('')}\r\n`), body]);
}

function bodyOf({ body, base64, parts = [] }: Case): Buffer {
  if (body !== undefined) return Buffer.from(body);
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  return Buffer.from(parts.map(({ text, times }) => text.repeat(times)).join(''));
}

/** What a careful program looks at. */
function told(error: unknown): unknown {
  assert.ok(error instanceof GureumError, String(error));
  const { kind, delivery, status, requestId, operation } = error;
  return { kind, delivery, status, requestId, operation };
}

for (const each of vectors.answers) {
  test(`${each.name} is read as in every language`, async () => {
    say(bodyOf(each));
    const { id, kind, creation, field } = each.expect;
    const seen = async (call: PromiseLike<{ id?: string }>): Promise<unknown> => {
      try {
        return (await call).id;
      } catch (error) {
        assert.ok(field === undefined || String(error).includes(`\`${field}\``), String(error));
        return told(error);
      }
    };
    const wanted = (operation: string, word = kind): unknown =>
      id ?? { kind: word, delivery: word === 'OutcomeUnknown' ? 'Unknown' : 'Answered', status: 200, requestId: vectors.requestId, operation };
    assert.deepEqual(await seen(df.accounts.getDetail({ id: 'a-1' })), wanted('accounts.getDetail'));
    const made = df.accounts.create({ name: 'df001', password: 'Df0rest!2024' });
    assert.deepEqual(await seen(made), wanted('accounts.create', creation ?? kind));
  });
}

const unreadable = ['', '[]', 'OK', '{"a":1,}', '[[', `${'['.repeat(100_000)}`];

for (const body of unreadable) {
  test(`a list, a wait and a call by name say of ${JSON.stringify(body.slice(0, 10))} that it was answered`, async () => {
    say(Buffer.from(body));
    const ways: Array<() => PromiseLike<unknown>> = [
      () => df.accounts.getList(),
      () => df.accounts.getList().pages().next(),
      () => df.call('accounts.getList'),
      () => df.accounts.getList()[Symbol.asyncIterator]().next(),
    ];
    for (const way of ways) {
      await assert.rejects(async () => way(), (error) => {
        assert.ok(error instanceof ResponseError, String(error));
        assert.deepEqual([error.delivery, error.status, error.requestId], ['Answered', 200, vectors.requestId]);
        return true;
      });
    }
  });
}

test('the JSON of a raw answer that is none is a ResponseError with all that is known', async () => {
  for (const body of ['', 'OK', '{"a":1,}', '['.repeat(100_000)]) {
    say(Buffer.from(body), { ...vectors.headers, 'content-type': 'text/plain' });
    const raw = await df.request('POST', '/api/v2/anything', { a: 1 });
    assert.throws(() => raw.json(), (error) => {
      const { kind, delivery, status, requestId } = told(error) as GureumError;
      assert.deepEqual([kind, delivery, status, requestId], ['Response', 'Answered', 200, vectors.requestId]);
      assert.equal((error as GureumError).attempts.length, 1);
      return true;
    });
  }
  say(Buffer.from('\ufeff{"a":[1]}'));
  assert.deepEqual((await df.request('GET', '/api/v2/anything')).json(), { a: [1] });
});

test('an empty answer is no keytab', async () => {
  say(Buffer.from(''), { ...vectors.headers, 'content-type': 'application/octet-stream' });
  await assert.rejects(df.accounts.getKerberosKeytab({ id: 'a-1' }), (error) => {
    const { kind, requestId } = told(error) as GureumError;
    assert.deepEqual([kind, requestId], ['Response', vectors.requestId]);
    assert.match((error as Error).message, /empty keytab/);
    return true;
  });
});

test('a file that is no keytab says of itself that it was answered', async () => {
  say(Buffer.from([5, 2, 0, 0, 0, 9, 1]), { ...vectors.headers, 'content-type': 'application/octet-stream' });
  const keytab = await df.accounts.getKerberosKeytab({ id: 'a-1' });
  assert.throws(() => keytab.entries, (error) => {
    const wanted = { kind: 'Response', delivery: 'Answered', status: 200, requestId: vectors.requestId, operation: 'accounts.getKerberosKeytab' };
    assert.deepEqual(told(error), wanted);
    return true;
  });
});
