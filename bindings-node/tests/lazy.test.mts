/** A service is loaded when a program uses its client, and no other one with it. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';

import * as gureum from 'gureum';
import { Client, DataForest } from 'gureum';
import { DataForest as same } from 'gureum/data-forest';

const COUNT = `
const loaded = () => console.log(Object.keys(require.cache).map((path) => path.match(/dist.services.(.*)\\.js$/)?.[1]).filter(Boolean).join());`;
const SETTINGS = "{ accessKey: 'A', secretKey: 'S', endpoint: 'http://127.0.0.1:1', isolated: true }";

/** What a program says of the services that are loaded, a line each time it is asked. */
function loaded(type: 'commonjs' | 'module', program: string): string[] {
  const head = type === 'module' ? "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" : '';
  const code = `${head}${COUNT}\n${program}`;
  return execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], { encoding: 'utf8' }).trimEnd().split('\n');
}

test('an ES module that imports one client loads one service, when it uses it', () => {
  const program = `import { DataForest } from 'gureum'; loaded(); new DataForest(${SETTINGS}); loaded();`;
  assert.deepEqual(loaded('module', program), ['', 'data-forest']);
});

test('a CommonJS module that takes one client loads one service, when it uses it', () => {
  const program = `const { CloudML } = require('gureum'); loaded(); new CloudML(${SETTINGS}); loaded();`;
  assert.deepEqual(loaded('commonjs', program), ['', 'cloud-ml']);
});

test('an entry of a service loads that service, and the emulator none', () => {
  assert.deepEqual(loaded('module', "import 'gureum/testing'; loaded(); await import('gureum/ai-ml-ops'); loaded();"), ['', 'ai-ml-ops']);
});

test('a service loads its own two files beside those of the package', () => {
  const program = `const { basename } = require('node:path');
    const all = () => Object.keys(require.cache).map((path) => basename(path));
    require('gureum');
    const before = all();
    require('gureum/kubernetes-engine');
    console.log(all().filter((name) => !before.includes(name)).sort().join());
    console.log(before.sort().join());`;
  const [own, shared] = loaded('commonjs', program);
  // Its entry and its classes have one name.
  assert.equal(own, 'kubernetes-engine.js,kubernetes-engine.js');
  assert.equal(shared, 'gureum.node,index.js,modules.js,package.json');
});

test('every service has a file of its own', () => {
  const files = readdirSync(createRequire(import.meta.url).resolve('gureum').replace('index.js', 'services'));
  const clients = Object.values(gureum).filter((each) => typeof each === 'function' && each.prototype instanceof Client);
  assert.equal(files.length, clients.length);
});

test('a client that is loaded late is a class like any other', () => {
  const open = (kind: typeof DataForest): DataForest =>
    new kind({ accessKey: 'A', secretKey: 'S', endpoint: 'http://127.0.0.1:1', isolated: true });
  class Mine extends DataForest {
    mine(): string {
      return 'mine';
    }
  }
  const [df, mine] = [open(DataForest), open(Mine) as Mine];
  assert.equal(same, DataForest);
  assert.equal(DataForest.name, 'DataForest');
  assert.equal(df.constructor, DataForest);
  assert.ok(df instanceof DataForest && df instanceof Client && mine instanceof DataForest);
  assert.ok(!(df instanceof gureum.CloudML) && !(df instanceof Mine));
  assert.equal(mine.mine(), 'mine');
  assert.equal(mine.withOptions({ timeoutMs: 5 }).mine(), 'mine');
  assert.ok(df.withOptions({ timeoutMs: 5 }) instanceof DataForest);
  assert.equal(Object.getPrototypeOf(DataForest), Client);
  assert.equal(Reflect.get(DataForest.prototype, 'nothing'), undefined);
  assert.match(inspect(DataForest), /DataForest/);
  assert.match(inspect(df), /^DataForest /);
});
