// What `cargo dev site` wrote of each service, and where it stands on the site.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

import { marked } from 'marked';

import { base } from './documents.mjs';

const folder = '.reference';
if (!existsSync(folder)) throw new Error('there is no reference; run `cargo dev site .reference` in docs/site');

/** The tabs, in their order. */
export const LANGUAGES = [
  { key: 'rust', label: 'Rust', lang: 'rust' },
  { key: 'python', label: 'Python', lang: 'python' },
  { key: 'node', label: 'Node', lang: 'ts' },
  { key: 'swift', label: 'Swift', lang: 'swift' },
  { key: 'kotlin', label: 'Kotlin', lang: 'kotlin' },
  { key: 'command', label: { en: 'Command line', ko: '명령줄' }, lang: 'sh' },
];

export const LOCALES = ['en', 'ko'];

/** The part of an address that says the language; English has none. */
export const part = (locale) => (locale === 'en' ? undefined : locale);

/** The address of a page of the site, as links in pages have it. */
export const at = (locale, path) => `${base}${locale === 'en' ? '' : `/${locale}`}${path}`;

const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** Its calls with what the reference tells of them, and the place of everything that a text may lead to. */
function prepared(service) {
  const told = new Map(service.reference.groups.flatMap((group) => group.operations.map((each) => [each.id, each])));
  const home = `/reference/${service.name}/`;
  const calls = service.calls.map((call) => ({ ...call, ...told.get(call.id), path: `${home}${kebab(call.group)}/${call.slug}/` }));
  const places = new Map(calls.map((call) => [call.id.replace('.', '').toLowerCase(), call.path]));
  const groups = service.reference.groups.map((group) => ({
    ...group,
    slug: kebab(group.name),
    path: `${home}${kebab(group.name)}/`,
    calls: calls.filter((call) => call.group === group.name),
    life: service.lives.find((life) => life.group === group.name),
  }));
  return { ...service, home, calls, groups, places };
}

export const services = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => prepared(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))));

/** A text of the descriptions on one line, its links led to the pages of the site. */
export function inline(service, locale, markdown) {
  const led = markdown.replaceAll('\\|', '|').replace(/\]\(#([^)]+)\)/g, (_, anchor) => {
    if (anchor.startsWith('type-')) return `](${at(locale, `${service.home}types/`)}#${anchor})`;
    const place = service.places.get(anchor);
    if (!place) throw new Error(`${service.name}: nothing has the anchor ${anchor}`);
    return `](${at(locale, place)})`;
  });
  return marked.parseInline(led);
}

/** The menu of a service: all others stand behind one link. */
export function menu(service, words) {
  return [
    { label: words.allServices, link: '/reference/' },
    { label: service.reference.title, items: [
      { label: words.overview, link: service.home },
      { label: words.types, link: `${service.home}types/` },
    ] },
    ...service.groups.map((group) => ({
      label: group.name,
      items: [
        { label: words.group, link: group.path },
        ...group.calls.map((call) => ({ label: call.id.split('.')[1], link: call.path })),
      ],
    })),
  ];
}

/** Every combination of a language and what `list` gives, as the routes of Astro want them. */
export const paths = (list) =>
  LOCALES.flatMap((locale) => list.map(({ params, ...props }) => ({ params: { ...params, locale: part(locale) }, props: { ...props, locale } })));
