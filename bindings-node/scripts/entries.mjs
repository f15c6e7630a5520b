/**
 * Makes what Node loads quickly out of what `tsc` wrote: one file instead of a dozen, which takes half of the time.
 *
 *     node scripts/entries.mjs      the last part of `npm run build`
 *
 * All modules go into `dist/modules.js`, and a file of each entry asks it for one, by a `require` that tracers and bundlers
 * can follow. ES modules pass on what the CommonJS entry has, name by name: of `export *` the bundler of Bun keeps nothing.
 */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** Modules that are an entry. */
const ENTRIES = ['index', 'testing', 'command', 'generated/data-forest', 'generated/ai-ml-ops', 'generated/cloud-ml'];

const read = (name) => readFileSync(`${dist}${name}.js`, 'utf8');
const names = ['.', 'generated']
  .flatMap((folder) => readdirSync(dist + folder).map((file) => (folder === '.' ? file : `${folder}/${file}`)))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3));
if (names.includes('modules')) throw new Error('`dist` is made already; remove it and run `tsc` first');

/** What a module exports, as `tsc` writes it. */
function exported(code) {
  const found = [...code.matchAll(/\bexports\.(\w+) =|defineProperty\(exports, "(\w+)"/g)];
  return [...new Set(found.map(([, own, passed]) => own ?? passed))].filter((name) => name !== '__esModule').sort();
}

/** The name of a module that another one asks for. */
const resolved = (from, to) => new URL(to, `file:///${from}`).pathname.slice(1);

/** A module as a function. What it takes from a neighbour comes from the same table. */
function wrapped(name) {
  const code = read(name)
    .replace(/^\s*\/\*\*[\s\S]*?\*\/$|^\s*\/\/.*$/gm, '')
    .replace(/require\("(\.[^"]*)"\)/g, (all, path) => (names.includes(resolved(name, path)) ? `need(${JSON.stringify(resolved(name, path))})` : all));
  return `${JSON.stringify(name)}(exports) {\n${code}},\n`;
}

const table = `'use strict';
const made = {};
const modules = {
${names.map(wrapped).join('')}};
function need(name) {
  if (made[name] === undefined) modules[name]((made[name] = {}));
  return made[name];
}
exports.need = need;
`;

const entries = ENTRIES.map((name) => [name, exported(read(name))]);
for (const name of names) rmSync(`${dist}${name}.js`);
writeFileSync(`${dist}modules.js`, table);
for (const [name, exports] of entries) {
  const up = name.includes('/') ? '../' : './';
  // The last line is never carried out. It tells the names to those who look for them in the text: Node, Deno, bundlers.
  const hint = `0 && (module.exports = { ${exports.join(', ')} });`;
  writeFileSync(`${dist}${name}.js`, `'use strict';\nmodule.exports = require('${up}modules.js').need('${name}');\n${hint}\n`);
  const module = `${dist}${name.replace('generated/', '')}.mjs`;
  if (existsSync(module)) writeFileSync(module, `export { ${exports.join(', ')} } from './${name}.js';\n`);
}
