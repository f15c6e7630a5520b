/** What a plan leaves open, and what answers say: names in `${…}`, and paths with dots. */

import { errorOf } from './errors';

/** Named templates; @internal. */
export type Fields = Readonly<Record<string, unknown>>;
/** What is known, by name; @internal. */
export type Values = Record<string, unknown>;

const NAMES = /\$\{(\w+)\}/g;
const WHOLE = /^\$\{(\w+)\}$/;

/** The names that a template mentions; @internal. */
export function namesIn(template: unknown): Set<string> {
  if (typeof template === 'string') return new Set([...template.matchAll(NAMES)].map((found) => found[1] as string));
  if (typeof template !== 'object' || template === null) return new Set();
  return new Set(Object.values(template).flatMap((value) => [...namesIn(value)]));
}

/** Whether it mentions what is not known yet, for example the id of what is not made; @internal. */
export function isUnknown(template: unknown, values: Values): boolean {
  return [...namesIn(template)].some((name) => !(name in values));
}

/** The template with values in place of names. What has no value is left out as JSON does it; @internal. */
export function filled(template: unknown, values: Values): unknown {
  if (typeof template === 'string') {
    const whole = WHOLE.exec(template)?.[1];
    if (whole !== undefined) return values[whole];
    return template.replace(NAMES, (_, name: string) => String(values[name]));
  }
  if (Array.isArray(template)) return template.map((value) => filled(value, values));
  if (typeof template !== 'object' || template === null) return template;
  const fields = Object.entries(template).map(([name, value]) => [name, filled(value, values)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** What stands at a path; `*` is any item of a list. `null` is nothing; @internal. */
export function at(value: unknown, path: string): unknown[] {
  let found = [value];
  for (const name of path.split('.')) {
    found = found.flatMap((each) => {
      if (name === '*') return Array.isArray(each) ? (each as unknown[]) : [];
      return typeof each === 'object' && each !== null && Object.hasOwn(each, name) ? [(each as Values)[name]] : [];
    });
  }
  return found.filter((each) => each !== undefined && each !== null);
}

/** Whether a row has what is wanted of it. One of a list is enough; @internal. */
export function fits(row: unknown, wanted: Fields): boolean {
  return Object.entries(wanted).every(([path, value]) => [value].flat().some((each) => at(row, path).includes(each)));
}

/** Whether two say the same setting: services write some in capitals, and cut off white space; @internal. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other;
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** What is wrong with addresses in CIDR notation, in words; @internal. */
export function unfitAddresses(text: string): string | undefined {
  const { numbers, first, size } = networkOf(text);
  if (numbers.some((each) => each > 255)) return 'has a number over 255';
  return first % size === 0 ? undefined : 'does not begin where its range does';
}

/** Whether addresses are a part of others. Both are known to be some; @internal. */
export function isWithin(text: string, other: string): boolean {
  const [inner, outer] = [networkOf(text), networkOf(other)];
  return inner.size <= outer.size && Math.floor(inner.first / outer.size) === Math.floor(outer.first / outer.size);
}

/** The numbers of the first address, that address as one number, and how many there are. */
function networkOf(text: string): { numbers: number[]; first: number; size: number } {
  const [address = '', prefix = ''] = text.split('/');
  const numbers = address.split('.').map(Number);
  return { numbers, first: numbers.reduce((all, each) => all * 256 + each, 0), size: 2 ** (32 - Number(prefix)) };
}

/** The text at a path, if there is one; @internal. */
export function textAt(value: unknown, path: string): string | undefined {
  return at(value, path).find((each): each is string => typeof each === 'string' && each !== '');
}

/** The id of a row; @internal. */
export function idOf(step: { readonly list: string; readonly id: string }, row: unknown): string {
  const id = textAt(row, step.id);
  if (id === undefined) throw errorOf({ kind: 'Response', message: `a row of \`${step.list}\` has no \`${step.id}\`` });
  return id;
}
