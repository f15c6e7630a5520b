/** Compares JSON with a pattern of it, as tests/scenarios/README.md says. */

import assert from 'node:assert/strict';

type Fields = Record<string, unknown>;

/** Throws an `AssertionError` that says where the two first differ. */
export function fits(pattern: unknown, actual: unknown, at: string): void {
  const differs = `${at} is ${shown(actual)}, expected ${shown(pattern)}`;
  if (Array.isArray(pattern)) {
    assert.ok(Array.isArray(actual) && actual.length === pattern.length, differs);
    for (const [index, item] of pattern.entries()) fits(item, actual[index], `${at}/${index}`);
    return;
  }
  if (!isObject(pattern)) {
    assert.ok(pattern === actual, differs);
    return;
  }
  const [word, ...more] = Object.keys(pattern);
  if (word?.startsWith('$') && more.length === 0) {
    assert.ok(isSpecial(word, pattern[word], actual, at), differs);
    return;
  }
  assert.ok(isObject(actual), differs);
  for (const [name, field] of Object.entries(pattern)) fits(field, actual[name], `${at}/${name}`);
}

function isSpecial(word: string, argument: unknown, actual: unknown, at: string): boolean {
  const text = typeof actual === 'string' ? actual : undefined;
  const part = String(argument);
  switch (word) {
    case '$absent':
      return (actual === undefined) === argument;
    case '$any':
      return (argument as unknown[]).some((choice) => doesFit(choice, actual, at));
    case '$has':
      return Array.isArray(actual) && actual.some((each) => doesFit(argument, each, at));
    case '$length':
      return Array.isArray(actual) ? actual.length === argument : text !== undefined && [...text].length === argument;
    case '$type':
      return actual !== undefined && kind(actual) === argument;
    case '$contains':
      return text?.includes(part) ?? false;
    case '$lacks':
      return text !== undefined && !text.includes(part);
    case '$starts':
      return text?.startsWith(part) ?? false;
    default:
      throw new Error(`there is no pattern ${word}`);
  }
}

function doesFit(pattern: unknown, actual: unknown, at: string): boolean {
  try {
    fits(pattern, actual, at);
    return true;
  } catch (error) {
    if (error instanceof assert.AssertionError) return false;
    throw error;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}

/** Puts what is remembered in the place of `${name}`. */
export function filled<T>(value: T, memory: Fields): T {
  if (Array.isArray(value)) return value.map((each) => filled(each as unknown, memory)) as T;
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, memory)])) as T;
  }
  if (typeof value !== 'string') return value;
  let text: string = value;
  for (const [name, known] of Object.entries(memory)) {
    const place = `\${${name}}`;
    if (text === place) return known as T;
    text = text.replaceAll(place, String(known));
  }
  return text as T;
}
