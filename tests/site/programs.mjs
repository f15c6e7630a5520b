// Writes every program of the site to a place where a compiler or a shell finds it: `node programs.mjs REFERENCE OUT`.
// What is compiled is what is shown: the files that the site is built from are read, and nothing else.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, out] = process.argv.slice(2);

/** Every program: a name that is a word in each language, and its code by language. */
function programs() {
  const found = [];
  for (const file of readdirSync(from).filter((name) => name.endsWith('.json')).sort()) {
    const service = JSON.parse(readFileSync(join(from, file), 'utf8'));
    const add = (id, snippets) => found.push({ name: `${service.name}_${id}`.replaceAll(/[.-]/g, '_').toLowerCase(), snippets });
    for (const call of service.calls) add(call.id, call.snippets);
    for (const life of service.lives) for (const wait of life.waits) add(`${life.group}.${wait.method}`, wait.snippets);
  }
  return found;
}

const all = programs();
rmSync(out, { recursive: true, force: true });
const put = (path, text) => {
  mkdirSync(join(out, path, '..'), { recursive: true });
  writeFileSync(join(out, path), text);
};
const indented = (code) => code.replaceAll(/^(?=.)/gm, '    ');

for (const { name, snippets } of all) {
  put(`python/${name}.py`, snippets.python);
  put(`node/${name}.mts`, snippets.node);
  put(`command/${name}.sh`, snippets.command);
  put(`kotlin/${name}.kt`, `package ${name}\n\n${snippets.kotlin}`);
}

// One file for a compiler that takes seconds to begin. What stands at the top of a program goes into a function of its own.
put('rust/all.rs', `#![allow(dead_code)]\n${all.map(({ name, snippets }) => `mod ${name} {\n${indented(snippets.rust)}}\n`).join('\n')}`);
const body = (code) => indented(code.replace('import Gureum\n\n', ''));
put('swift/all.swift', `import Gureum\n\n${all.map(({ name, snippets }) => `func ${name}() async throws {\n${body(snippets.swift)}}\n`).join('\n')}`);

console.log(all.length);
