// The pages of this repository as pages of the site: each is read where it stands, so nothing is told twice.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

/** The repository. The site is built in its own folder; a module does not know its place once it is bundled. */
export const root = resolve(process.cwd(), '../..');
export const base = '/gureum';
const repository = 'https://github.com/gureum/gureum/blob/main';

/** Where a document stands on the site. Its page in Korean is the file that ends in `.ko.md`, if there is one. */
const DOCUMENTS = {
  'languages/rust': 'core/README.md',
  'languages/python': 'bindings-python/README.md',
  'languages/node': 'bindings-node/README.md',
  'languages/node-cookbook': 'bindings-node/COOKBOOK.md',
  'languages/swift': 'bindings-swift/README.md',
  'languages/kotlin': 'bindings-swift/kotlin/README.md',
  'languages/command': 'docs/cli.md',
  'reference/settings': 'docs/settings.md',
  'reference/events': 'docs/events.md',
  'more/emulator': 'core/emulator/README.md',
  'more/emulator-page': 'docs/emulator.md',
  'more/reliability': 'docs/reliability.md',
  'more/deployments': 'docs/deployments.md',
  'more/support': 'docs/support.md',
  'more/transport': 'docs/transport.md',
  'more/from-hand-made-signing': 'docs/coming-from/hand-made-signing.md',
  'more/from-scpv2-sdk': 'docs/coming-from/scpv2-sdk.md',
  'more/from-vendor-sdks': 'docs/coming-from/vendor-sdks.md',
  'more/security-policy': 'SECURITY.md',
  'more/changes': 'CHANGELOG.md',
};

export const PICTURES = ['docs/emulator-faults.png', 'docs/emulator-journal.png', 'docs/emulator-resources.png', 'docs/notebook.png'];

const pageOf = new Map(Object.entries(DOCUMENTS).map(([id, file]) => [file, id]));

/** Every page: its id in the collection, its file, and its title. */
export function documents() {
  return Object.entries(DOCUMENTS).flatMap(([id, file]) => {
    const korean = file.replace(/\.md$/, '.ko.md');
    const pages = [page(id, file, '')];
    return existsSync(join(root, korean)) ? [...pages, page(`ko/${id}`, korean, 'ko/')] : pages;
  });
}

function page(id, file, locale) {
  const text = readFileSync(join(root, file), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1].replaceAll('`', '');
  if (!title) throw new Error(`${file} has no title`);
  const body = led(text.replace(/^# .+$/m, '').replace(/^<!--[^]*?-->\n/gm, ''), file, locale);
  return { id, file, title, body };
}

/** The text with links that lead to a page of the site, or else to the file in the repository. Code stays as it is. */
function led(text, file, locale) {
  return text
    .split(/(^```[^]*?^```$|`[^`\n]*`)/m)
    .map((part, at) => (at % 2 ? part : part.replace(/\]\(([^()\s]+)\)/g, (_, target) => `](${address(target, file, locale)})`)))
    .join('');
}

function address(target, file, locale) {
  const [path, anchor] = target.split('#');
  if (!path || /^[a-z]+:/.test(path)) return target;
  const found = normalize(join(dirname(file), path)).replace(/\/$/, '');
  if (!existsSync(join(root, found))) return target;
  const hash = anchor ? `#${anchor}` : '';
  if (PICTURES.includes(found)) return `${base}/pictures/${found.split('/').pop()}`;
  const own = pageOf.get(found) ?? pageOf.get(found.replace(/\.ko\.md$/, '.md'));
  const to = found.endsWith('.ko.md') ? 'ko/' : locale;
  if (own) return `${base}/${to}${own}/${hash}`;
  const service = /^docs\/reference\/([a-z-]+)\.md$/.exec(found)?.[1];
  if (service) return `${base}/${to}reference/${service}/`;
  if (/^docs\/(reference(\/README\.md)?|services\.md)$/.test(found)) return `${base}/${to}reference/`;
  return `${repository}/${found}${hash}`;
}

/** The page of each language, whose code guides show. */
export const PAGES = {
  rust: 'core/README.md',
  python: 'bindings-python/README.md',
  node: 'bindings-node/README.md',
  swift: 'bindings-swift/README.md',
  kotlin: 'bindings-swift/kotlin/README.md',
  command: 'docs/cli.md',
};

/** The `at`th block of code below a heading of a document, which the tests of its language run. */
export function block(file, heading, at = 0) {
  const text = readFileSync(join(root, file), 'utf8');
  const lines = text.split('\n');
  const from = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (from < 0) throw new Error(`${file} has no heading \`${heading}\``);
  const level = /^#+/.exec(lines[from])[0].length;
  let inside = false;
  const end = lines.findIndex((line, index) => {
    if (index > from && line.startsWith('```')) inside = !inside;
    return index > from && !inside && new RegExp(`^#{1,${level}} `).test(line);
  });
  const section = lines.slice(from + 1, end < 0 ? undefined : end).join('\n');
  const blocks = [...section.matchAll(/^```([a-z]+)[^\n]*\n([^]*?)^```$/gm)];
  if (!blocks[at]) throw new Error(`${file} has no block ${at} below \`${heading}\``);
  return { language: blocks[at][1], code: blocks[at][2].trimEnd() };
}

/** An example, which the tests run too. */
export const whole = (file) => readFileSync(join(root, file), 'utf8').trimEnd();
