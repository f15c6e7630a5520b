/** The process that is measured: makes as many calls as it is told to, and tells how large it is then. */

import { readFileSync } from 'node:fs';

import { DataForest } from 'gureum';

/** Bytes in use. */
export interface Footprint {
  /** Objects of JavaScript, and memory that they hold. */
  heap: number;
  /** What the native side holds; 0 where the system cannot tell. */
  native: number;
  /** The whole process. */
  process: number;
}

/** What to do next. */
export interface Order {
  way: 'calls' | 'errors' | 'aborts' | 'leaks';
  endpoint: string;
  keys: { accessKey: string; secretKey: string };
  calls: number;
}

const WIDTH = 50;
const kept: object[] = [];
let df: DataForest | undefined;

const name = (client: DataForest): Promise<unknown> => client.accounts.checkAvailableName({ name: 'demo' });

const ways: Record<Order['way'], (client: DataForest) => Promise<unknown>> = {
  calls: name,
  errors: (client) => client.accounts.getDetail({ id: 'nobody' }).catch(() => {}),
  aborts: (client) => {
    const abort = new AbortController();
    const call = client.accounts.getDetail({ id: 'nobody' }, { signal: abort.signal }).catch(() => {});
    setImmediate(() => abort.abort());
    return call;
  },
  leaks: (client) => name(client).finally(() => kept.push({}, new ArrayBuffer(100))),
};

async function footprint(): Promise<Footprint> {
  for (let each = 0; each < 3; each += 1) {
    (globalThis as { gc?: () => void }).gc?.();
    await new Promise((soon) => setTimeout(soon, 10));
  }
  const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed + external + arrayBuffers, native: nativeBytes(), process: rss };
}

/** What lies in the one arena of the allocator. */
function nativeBytes(): number {
  if (process.platform !== 'linux') return 0;
  const found = /\[heap\][\s\S]*?\nRss:\s+(\d+) kB/.exec(readFileSync('/proc/self/smaps', 'utf8'));
  return Number(found?.[1] ?? '0') * 1024;
}

process.on('message', async ({ way, endpoint, keys, calls }: Order) => {
  df ??= new DataForest({ ...keys, endpoint, isolated: true });
  const client = df;
  for (let done = 0; done < calls; done += WIDTH) {
    await Promise.all(Array.from({ length: WIDTH }, () => ways[way](client)));
  }
  process.send?.(await footprint());
});
