// Which files rustc needs: reads what `cargo … --message-format=json` says, prints an option for each crate that is named.
// Of a crate that was built twice, once for the programs that build others, the one with more features is that of the library.
import { createInterface } from 'node:readline';

const wanted = process.argv.slice(2);
const found = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  const { reason, target, features, filenames } = JSON.parse(line);
  if (reason !== 'compiler-artifact' || !target.kind.includes('lib') || !wanted.includes(target.name)) continue;
  const known = found.get(target.name);
  if (known && known.features.length >= features.length) continue;
  found.set(target.name, { features, file: filenames.find((name) => name.endsWith('.rmeta')) ?? filenames[0] });
}
for (const name of wanted) {
  if (!found.has(name)) throw new Error(`cargo built no \`${name}\``);
  console.log(`--extern=${name}=${found.get(name).file}`);
}
