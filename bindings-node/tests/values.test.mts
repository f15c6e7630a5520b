/** Values that JSON cannot hold: refused with the way to them, never sent as something else. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { runInNewContext } from 'node:vm';

import { DataForest, InputError } from 'gureum';
import { AppType } from 'gureum/data-forest';

/** What was sent, and an answer that pleases everybody. */
const sent: string[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (data) => (body += data));
  request.on('end', () => {
    sent.push(body);
    response.setHeader('content-type', 'application/json').end('{"id":"A","name":"a","status":"RUNNING","contents":[]}');
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());
const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const df = new DataForest({ accessKey: 'A', secretKey: 'S', endpoint, isolated: true });

/** An app whose second component has this as its memory. */
const app = (value: unknown): object => ({
  accountId: 'A',
  name: 'zoo',
  components: [{ name: 'one' }, { name: 'two', memoryMb: value }],
});

const circular: Record<string, unknown> = {};
circular['back'] = circular;
const thrower = (): never => {
  throw new RangeError('thrown by the user');
};
class Boxed {
  count = NaN;
}

class Fields {
  later: number | undefined = undefined;
}
class Hidden {
  readonly #five = 5;
  five(): number {
    return this.#five;
  }
}

const HERE = 'components[1].memoryMb';
/** What is refused, and where its message says it is. */
const refused: Record<string, [value: unknown, place: string]> = {
  NaN: [NaN, HERE],
  Infinity: [Infinity, HERE],
  '-Infinity': [-Infinity, HERE],
  'a NaN in an object': [new Boxed(), `${HERE}.count`],
  'a boxed NaN': [Object(NaN), HERE],
  'an invalid Date': [new Date(NaN), HERE],
  'an invalid Date of another realm': [runInNewContext('new Date(NaN)'), HERE],
  'a bigint': [5n, HERE],
  'a boxed bigint': [Object(5n), HERE],
  'undefined in a list': [[1, undefined], `${HERE}[1]`],
  'a hole in a list': [Array(2), `${HERE}[0]`],
  'a function': [() => 5, HERE],
  'a class': [Boxed, HERE],
  'a symbol': [Symbol('five'), HERE],
  'a boxed symbol': [Object(Symbol('five')), HERE],
  'a Map': [new Map([['a', 1]]), HERE],
  'a Map of another realm': [runInNewContext('new Map()'), HERE],
  'a Set': [new Set([1]), HERE],
  'a WeakMap': [new WeakMap(), HERE],
  'a promise that nobody awaited': [Promise.resolve(5), HERE],
  'a RegExp': [/five/, HERE],
  'an Error': [new Error('five'), HERE],
  'an iterator': [new Map().keys(), HERE],
  'a generator': [(function* () {})(), HERE],
  'a Blob': [new Blob(['five']), HERE],
  'URL parameters': [new URLSearchParams('five=5'), HERE],
  'a form': [new FormData(), HERE],
  'a stream': [new ReadableStream(), HERE],
  'headers of fetch': [new Headers([['five', '5']]), HERE],
  'a weak reference': [new WeakRef({}), HERE],
  'a format': [new Intl.NumberFormat(), HERE],
  'an object that hides what it has': [new Hidden(), HERE],
  'bytes': [new Uint8Array([1, 2]), HERE],
  'a Buffer': [Buffer.from('five'), HERE],
  'a Float64Array': [new Float64Array(1), HERE],
  'an ArrayBuffer': [new ArrayBuffer(1), HERE],
  'half of a character': ['\ud83d', HERE],
  'half of a character in a name': [{ '\ud83d': 1 }, HERE],
  'a toJSON that throws': [{ toJSON: thrower }, HERE],
  'a toJSON that gives NaN': [{ toJSON: () => NaN }, HERE],
  'a getter that throws': [Object.defineProperty({}, 'of', { get: thrower, enumerable: true }), `${HERE}.of`],
  'a proxy that throws': [new Proxy({}, { ownKeys: thrower }), HERE],
  'a proxy that is revoked': [revoked(), HERE],
  'something that leads back to itself': [circular, `${HERE}.back`],
};

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

for (const [name, [value, place]] of Object.entries(refused)) {
  test(`${name} is an InputError that names the field, in every way of calling`, async () => {
    sent.length = 0;
    const ways = [
      () => df.call('apps.create', app(value)),
      () => df.callRaw('apps.create', app(value)),
      () => df.request('POST', '/api/v2/apps', app(value)),
      () => df.apps.create(app(value) as never),
      () => df.explainSignature('apps.create', app(value)),
    ];
    for (const way of ways) {
      await assert.rejects(async () => way(), (error) => {
        assert.ok(error instanceof InputError, String(error));
        assert.ok(error.message.includes(`\`${place}\``), error.message);
        assert.equal(error.delivery, 'NotSent');
        return true;
      });
    }
    assert.deepEqual(sent, []);
  });
}

test('a value that is not finite is refused in a path and in a query as well', async () => {
  sent.length = 0;
  await assert.rejects(df.call('accounts.getDetail', { id: NaN }), /`id` is NaN/);
  await assert.rejects(df.call('notebooks.getList', { accountId: 'A', page: Infinity }), /`page` is Infinity/);
  assert.deepEqual(sent, []);
});

test('a flat input is looked at as closely as a deep one', async () => {
  sent.length = 0;
  for (const [input, told] of [
    [{ id: 'A', half: '\ud800' }, /`half` holds half of a character/],
    [{ '\ud800': 'A' }, /has a name with half of a character/],
    [{ id: 'A', work: thrower }, /`work` is a function/],
    [{ id: 5n }, /`id` is a bigint/],
    [{ id: 'A', toJSON: thrower }, /cannot be read/],
    [Object.defineProperty({}, 'id', { enumerable: true, get: thrower }), /`id` cannot be read/],
    [new Proxy({}, { ownKeys: thrower }), /cannot be read/],
  ] as [object, RegExp][]) {
    await assert.rejects(df.call('accounts.getDetail', input as Record<string, unknown>), (error) => error instanceof InputError && told.test(error.message));
  }
  assert.deepEqual(sent, []);
});

test('ten thousand levels are an error, not the end of the stack', async () => {
  let deep: object = {};
  for (let each = 0; each < 100_000; each += 1) deep = { deep };
  await assert.rejects(df.call('apps.create', { deep }), InputError);
});

test('what JSON can hold goes out as JSON.stringify writes it', async () => {
  const values = [
    { a: [null, true, 0, -1.5, 'text', '한글', ''], b: { c: {} } },
    { left: undefined, there: 1 },
    { id: 'ㄱ"\\\n\u0001', 'na"me': '', yes: true, no: undefined, minus: -0, 7: 1e300 },
    {},
    JSON.parse('{"__proto__": "flat", "b": 1}') as object,
    { id: 'A', toJSON: () => ({ mine: 1 }) },
    { id: 'A', toJSON: 'a field' },
    { when: new Date(0) },
    { boxed: [Object(5), Object('five'), Object(true)] },
    JSON.parse('{"__proto__": {"constructor": 1}, "toString": 2}') as object,
    { mine: { toJSON: (key: string) => `of ${key}` } },
    Object.assign(Object.create({ inherited: 1 }) as object, { own: 2 }),
    runInNewContext('({ list: [1, { a: 2 }], when: new Date(0) })') as object,
    new Proxy({ a: [1] }, {}),
    runInNewContext('({})') as object,
    { empty: {}, bare: Object.create(null) as object, fields: new Fields() },
    { twice: [circular['nothing'] ?? 1, 1] },
  ];
  const shared = { same: true };
  for (const value of [...values, { one: shared, two: shared }]) {
    sent.length = 0;
    await df.request('POST', '/api/v2/apps', value);
    assert.deepEqual(sent, [JSON.stringify(value)]);
  }
});

test('a bigint goes out if the program says how', async () => {
  const prototype = BigInt.prototype as { toJSON?: unknown };
  prototype.toJSON = function (this: bigint) {
    return Number(this);
  };
  try {
    sent.length = 0;
    await df.request('POST', '/api/v2/apps', { size: 5n });
    assert.deepEqual(sent, ['{"size":5}']);
  } finally {
    delete prototype.toJSON;
  }
});

test('the components of an app type are known without a call', () => {
  const kafka = AppType.find('KAFKA-2.4.0');
  assert.deepEqual([kafka?.name, kafka?.version, kafka?.needs], ['KAFKA', '2.4.0', 'ZOOKEEPER-3.4.13']);
  assert.deepEqual(kafka?.presets(), [
    { name: 'broker', memoryMb: 2048, cpuCount: 4, containerCount: 1 },
    { name: 'kafka-manager', memoryMb: 2048, cpuCount: 1, containerCount: 1 },
  ]);
  const zookeeper = AppType.find('ZOOKEEPER-3.4.13');
  assert.deepEqual(
    zookeeper?.components.map((part) => [part.name, part.containerCount, part.isFixed]),
    [
      ['zkserver', 3, true],
      ['zkweb', 1, true],
    ],
  );
  assert.equal(zookeeper?.presets(), undefined);
  assert.deepEqual(AppType.find('HIVESERVER2-LDAP-3.1.0')?.components, []);
  assert.equal(AppType.find('KAFKA'), undefined);
  assert.equal(AppType.all.length, 15);
});
