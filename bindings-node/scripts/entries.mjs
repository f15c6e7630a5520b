/**
 * Makes what Node loads quickly out of what `tsc` wrote: one file instead of a dozen, which takes half of the time.
 *
 *     node scripts/entries.mjs      the last part of `npm run build`
 *
 * All modules go into `dist/modules.js`, each service into a file of its own below `dist/services`, which is read when its client
 * is used. A file of each entry asks for one module, by a `require` that tracers and bundlers can follow. ES modules pass on what
 * the CommonJS entry has, name by name: of `export *` the bundler of Bun keeps nothing.
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const SERVICES = 'generated/services';
/** The module that names the client of every service. */
const CLIENTS = 'generated/clients';

const read = (name) => readFileSync(`${dist}${name}.js`, 'utf8');
const names = ['', 'generated/', `${SERVICES}/`]
  .flatMap((folder) => readdirSync(dist + folder).map((file) => folder + file))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3));
if (names.includes('modules')) throw new Error('`dist` is made already; remove it and run `tsc` first');
const services = names.filter((name) => name.startsWith(`${SERVICES}/`));
/** Modules that are an entry. */
const ENTRIES = ['index', 'testing', 'command', ...services];
/** The last part of a name: `data-forest`. */
const last = (name) => name.slice(name.lastIndexOf('/') + 1);

/** The name of a module that another one asks for. */
const resolved = (from, to) => new URL(to, `file:///${from}`).pathname.slice(1);

/** What a module exports, as `tsc` writes it. */
function exported(name) {
  const code = read(name);
  const found = [...code.matchAll(/\bexports\.(\w+) =|defineProperty\(exports, "(\w+)"/g)].map(([, own, passed]) => own ?? passed);
  const stars = [...code.matchAll(/__exportStar\(require\("([^"]+)"\)/g)].flatMap(([, path]) => exported(resolved(name, path)));
  return [...new Set([...found, ...stars])].filter((each) => each !== '__esModule').sort();
}

/** Client and module of every service. */
const clients = [...read(CLIENTS).matchAll(/"(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\./g)].map(([, client, variable]) => {
  const path = read(CLIENTS).match(new RegExp(`\\b${variable} = require\\("([^"]+)"\\)`));
  return [client, resolved(CLIENTS, path[1])];
});
if (clients.length !== services.length) throw new Error(`${CLIENTS} names ${clients.length} of ${services.length} services`);

/** The code of a module, in which neighbours come from the table. */
function linked(name) {
  return read(name)
    .replace(/^\s*\/\*\*[\s\S]*?\*\/$|^\s*\/\/.*$/gm, '')
    .replace(/require\("(\.[^"]*)"\)/g, (all, path) => (names.includes(resolved(name, path)) ? `need(${JSON.stringify(resolved(name, path))})` : all));
}

/** What makes a module. */
function maker(name) {
  if (services.includes(name)) return `require("./services/${last(name)}.js")(exports, need);`;
  if (name !== CLIENTS) return linked(name);
  const lines = clients.map(([client, module]) => `exports.${client} = lazy("${client}", () => need("${module}").${client});`);
  return ['const { lazy } = need("lazy");', ...lines].join('\n');
}

const table = `'use strict';
const made = {};
const modules = {
${names.map((name) => `${JSON.stringify(name)}(exports) {\n${maker(name)}\n},\n`).join('')}};
function need(name) {
  if (made[name] === undefined) modules[name]((made[name] = {}));
  return made[name];
}
exports.need = need;
`;

/** What an entry gives. The client of a service is the same value wherever it is imported from. */
function given(name) {
  const client = clients.find(([, module]) => module === name)?.[0];
  return client === undefined ? `need('${name}')` : `{ ...need('${name}'), ${client}: need('${CLIENTS}').${client} }`;
}

const entries = ENTRIES.map((name) => [name, exported(name)]);
const files = new Map([['modules', table]]);
for (const name of services) files.set(`services/${last(name)}`, `'use strict';\nmodule.exports = (exports, need) => {\n${linked(name)}\n};\n`);
for (const [name, exports] of entries) {
  const up = name.includes('/') ? '../../' : './';
  // The last line is never carried out. It tells the names to those who look for them in the text: Node, Deno, bundlers.
  const hint = `0 && (module.exports = { ${exports.join(', ')} });`;
  files.set(name, `'use strict';\nconst { need } = require('${up}modules.js');\nmodule.exports = ${given(name)};\n${hint}\n`);
  const module = `${dist}${name}.mjs`;
  if (existsSync(module)) writeFileSync(module, `export { ${exports.join(', ')} } from './${last(name)}.js';\n`);
}
for (const name of names) rmSync(`${dist}${name}.js`);
mkdirSync(`${dist}services`);
for (const [name, text] of files) writeFileSync(`${dist}${name}.js`, text);
