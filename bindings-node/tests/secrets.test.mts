/** A canary in every place where a secret can be: it comes out nowhere. */

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { inspect } from 'node:util';

import { AIMLOps, DataForest, Download, GureumError, Keytab, setLogger } from 'gureum';
import type { ClientOptions } from 'gureum';
import { Emulator } from 'gureum/testing';

import { shapes } from './exposure.mjs';

const SECRET_KEY = 'canary/secret+Key0123456789abcdefABCDEF=';
const TOKEN = 'canary.session.token-0123456789';
const PASSWORD = 'Canary-"pass<word>&7é/한+\\x!';
const CANARIES = [SECRET_KEY, TOKEN, PASSWORD];

/** A text in every form in which it could leave the process. */
function forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  const base64 = [0, 1, 2].map((offset) => {
    // What stays the same wherever the secret begins in a longer text.
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return text.slice(offset === 0 ? 0 : 4, text.length - 4);
  });
  const ascii = [...secret].map((each) => (each < '\x7f' ? each : `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`));
  const html = secret.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
  return [
    ...[secret, json, JSON.stringify(json).slice(1, -1), ascii.join(''), html, encodeURIComponent(secret), inspect(secret).slice(1, -1)],
    ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase(), [...bytes].join(', '), [...bytes].join(',')],
    ...[Buffer.from(secret, 'utf16le').toString('latin1'), [...secret].reverse().join(''), bytes.toString('latin1')],
    ...base64,
  ];
}

function clean(text: string, place: string): void {
  for (const canary of CANARIES) {
    for (const form of forms(canary)) assert.ok(!text.includes(form), `${place} shows \`${form.slice(0, 12)}…\``);
  }
}

const emulator = new Emulator({ clock: 'real' });
const lines: string[] = [];
const note = (line: string): void => void lines.push(line);
setLogger({ debug: note, info: note, warn: note, error: note }, 'debug');

/** A service that repeats whatever it was sent, in its refusal. */
const echo = createServer((request, response) => {
  let body = '';
  request.on('data', (data) => (body += data));
  request.on('end', () => {
    const told = { error: { errorCode: '400', message: 'refused', details: `${body} ${JSON.stringify(request.headers)}` } };
    response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(told));
  });
});
echo.listen(0, '127.0.0.1');
const echoes = await new Promise<string>((told) =>
  echo.once('listening', () => told(`http://127.0.0.1:${(echo.address() as AddressInfo).port}`)),
);
after(() => {
  setLogger(undefined);
  echo.close();
  emulator.close();
});

const keys = { accessKey: 'canary-access', secretKey: SECRET_KEY };
const settings: ClientOptions = { ...keys, isolated: true, maxRetries: 0 };

async function failure(call: Promise<unknown>): Promise<GureumError> {
  const error = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(error instanceof GureumError, inspect(error));
  return error;
}

test('the canaries would be found', () => {
  for (const form of [SECRET_KEY, encodeURIComponent(SECRET_KEY), Buffer.from(`:${TOKEN}`).toString('base64')]) {
    assert.throws(() => clean(`before ${form} after`, 'this'), /this shows/);
  }
});

test('clients show no secret, nor do their groups, copies, calls and lists', async () => {
  const clients = [
    new DataForest({ ...settings, endpoint: emulator.endpoint }),
    new AIMLOps({ ...settings, endpoint: emulator.endpoint }),
    new DataForest({ isolated: true, endpoint: emulator.endpoint, credentials: () => ({ ...keys, sessionToken: TOKEN }) }),
  ];
  for (const client of clients) {
    clean(shapes(client), 'a client');
    clean(shapes(client.withOptions({ timeoutMs: 1 })), 'a copy');
  }
  const [df] = clients as [DataForest];
  clean(shapes(df.accounts), 'a group');
  clean(inspect(df.accounts.getList(), { depth: 20, showHidden: true }), 'a list');
  const call = df.accounts.create({ name: 'demo', password: PASSWORD });
  clean(inspect(call, { depth: 20, showHidden: true }), 'a call');
  await call.catch(() => {});
});

test('errors of every kind show no secret, in no form', async () => {
  const at = (endpoint: string, more: ClientOptions = {}): DataForest => new DataForest({ ...settings, endpoint, ...more });
  const create = (df: DataForest, password = PASSWORD): Promise<unknown> => df.accounts.create({ name: 'demo', password });
  const echoing = at(echoes);
  const errors: Record<string, GureumError> = {
    refused: await failure(create(echoing)),
    'refused by the emulator': await failure(create(emulator.dataForest(), PASSWORD)),
    'a wrong key': await failure(create(at(emulator.endpoint))),
    'no connection': await failure(create(at('http://127.0.0.1:9'))),
    'a raw request': await failure(echoing.request('POST', '/api/v2/accounts/create', { name: 'demo', password: PASSWORD })),
    'by name': await failure(echoing.call('accounts.create', { name: 'demo', password: PASSWORD })),
    'a file': await failure(echoing.accounts.getKerberosKeytab({ id: 'A' })),
    'a wait': await failure(echoing.accounts.waitUntilRunning('A')),
    'a wrong option': await failure(create(echoing.withOptions({ validate: true }), PASSWORD)),
    closed: await failure(at(echoes).close().then(() => create(echoing))),
    'keys with a line end': await failure(create(at(echoes, { secretKey: undefined, accessKey: undefined, credentials: () => ({ accessKey: 'A', secretKey: `${SECRET_KEY}\r\n` }) }))),
  };
  for (const [place, error] of Object.entries(errors)) {
    clean(shapes(error), place);
    clean(JSON.stringify(error.toJSON()), place);
    clean([error.message, error.detail, error.body, error.hint, error.operation].join('\n'), place);
  }
  const settingsError = ((): unknown => {
    try {
      return new DataForest({ ...settings, secretKey: `${SECRET_KEY}\n` });
    } catch (error) {
      return error;
    }
  })();
  assert.ok(settingsError instanceof GureumError);
  clean(shapes(settingsError), 'wrong settings');
});

test('a response shows its bytes only when asked', async () => {
  const df = emulator.dataForest();
  const { response } = await df.accounts.checkAvailableName({ name: 'demo' }).withResponse();
  assert.ok(!inspect(response, { showHidden: true, depth: 9 }).includes('availableName'));
  clean(shapes(response), 'a response');
});

test('a file shows no byte', () => {
  const file = new Download(Buffer.from(SECRET_KEY));
  clean(shapes(file), 'a file');
  assert.equal(String(file), `Download(${SECRET_KEY.length} bytes, ***)`);
});

test('a keytab shows no byte', () => {
  const keytab = new Keytab(Buffer.from(SECRET_KEY));
  clean(shapes(keytab), 'a keytab');
});

test('the journal of the emulator shows no password and no key', async () => {
  const df = emulator.dataForest();
  await df.accounts.create({ name: 'demo', password: PASSWORD }).catch(() => {});
  await new DataForest({ ...settings, endpoint: emulator.endpoint }).accounts.getDetail({ id: 'A' }).catch(() => {});
  assert.ok(emulator.journal.some((entry) => entry.operation === 'accounts.create'));
  clean(JSON.stringify(emulator.journal), 'the journal');
  clean(inspect(emulator.journal, { depth: 20 }), 'the journal');
  const { secretKey } = emulator.keys();
  assert.ok(!JSON.stringify(emulator.journal).includes(secretKey));
  assert.ok(!shapes(df).includes(secretKey));
});

test('the log of all that happened here shows none', () => {
  assert.ok(lines.length > 0, 'nothing was logged');
  clean(lines.join('\n'), 'the log');
});
