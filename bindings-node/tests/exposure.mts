import { inspect } from 'node:util';

/** Every way in which a program turns a value into text, or into another value. */
export function shapes(value: object): string {
  const deep = { depth: 20, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null } as const;
  const ways: Array<() => string> = [
    () => inspect(value, deep),
    () => inspect(value, { ...deep, customInspect: false }),
    () => JSON.stringify(value) ?? '',
    () => String(value),
    () => inspect(structuredClone(value), deep),
    () => inspect(Object.entries(Object.getOwnPropertyDescriptors(value)), deep),
    () => inspect({ ...value }, deep),
    () => (value instanceof Error ? `${value.stack} ${inspect(value.cause, deep)} ${JSON.stringify(value.cause)}` : ''),
  ];
  return ways.map((way) => way()).join('\n');
}
