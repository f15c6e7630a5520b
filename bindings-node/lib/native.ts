/**
 * Finds the native module, one file per platform, and says what is missing if
 * there is none. Nothing is downloaded and no script runs at installation: npm
 * picks the platform's package among the optional dependencies.
 */

import { crossing } from './checks';
import { REVISION } from './generated/revision';

/** The calls of one thread; see `bindings-node/src/bridge.rs`. */
export interface NativeBridge {
  start(calls: StartPart[]): void;
  take(): Array<number | string | Uint8Array>;
  meta(index: number): string;
  cancel(number: number): void;
  supply(number: number, keys: string): void;
  refuse(number: number, reason: string): void;
  listen(level: number): void;
}

/** Of each call: client, number, operation, input, options, whether the answer is a file. */
export type StartPart = NativeClient | number | string | boolean;

/** A client of the engine; see `bindings-node/src/client.rs`. */
export interface NativeClient {
  request(number: number, method: string, target: string, body: Uint8Array | undefined, options: string): void;
  explain(number: number, operation: string, input: string, options: string): void;
  pages(operation: string, input: string, options: string): NativeSteps;
  wait(waiter: string, resource: string, options: string): NativeSteps;
  resume(token: string, options: string): NativeSteps;
  close(): void;
}

/** A list in pages, or a wait. */
export interface NativeSteps {
  start(number: number): void;
  readonly token: string | null;
  cancel(): void;
}

/** An emulator; see `bindings-node/src/emulator.rs`. */
export interface NativeEmulator {
  endpoint(): string;
  keys(tenant: string): { accessKey: string; secretKey: string };
  now(): number;
  setMode(mode: string): void;
  setTime(millis: number): void;
  advance(millis: number): void;
  advanceToNextEvent(): boolean;
  addFault(rule: string): number;
  faultHits(number: number): number;
  clearFaults(): void;
  journal(): string;
  clearJournal(): void;
  snapshot(): string;
  restore(snapshot: string): void;
  reset(): void;
  close(): void;
}

/** What one entry of a keytab says beside its key. */
export interface NativeKeytabEntry {
  principal: string;
  kvno: number;
  enctype: number;
  enctypeName?: string;
  createdMs?: number;
}

interface Native {
  revision(): string;
  keytabEntries(content: Uint8Array): NativeKeytabEntry[];
  saveKeytab(content: Uint8Array, path: string): { message: string; errno?: number } | null;
  Bridge: new (wake: () => void) => NativeBridge;
  Client: new (
    bridge: NativeBridge,
    config: string,
    provider?: number,
    emulator?: NativeEmulator,
  ) => NativeClient;
  Emulator?: new (settings: object) => NativeEmulator;
}

/** The version of this package and of the platforms' packages. */
export const VERSION: string = (require('../package.json') as { version: string }).version;

const { arch, platform } = process;

/** Packages that may hold the file for this machine, the likely one first. */
function candidates(): string[] {
  const base = `gureum-${platform}-${arch}`;
  if (platform === 'linux') return [`${base}-gnu`, `${base}-musl`];
  return [platform === 'win32' ? `${base}-msvc` : base];
}

/** Whether this is only the absence of the file that was asked for. */
function isAbsence(error: unknown, name: string): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === 'MODULE_NOT_FOUND' && String(message).includes(name);
}

function load(): Native {
  const tried: string[] = [];
  // In a checkout the file lies beside `package.json`. To look there first would cost every user a failed search.
  for (const name of [...candidates(), '../gureum.node']) {
    try {
      return require(name) as Native;
    } catch (error) {
      if (!isAbsence(error, name)) tried.push(`${name}: ${(error as Error).message}`);
    }
  }
  if (tried.length > 0) throw new Error(`the native part of gureum cannot be loaded: ${tried.join('; ')}`);
  const name = candidates()[0];
  throw new Error(
    `the native part of gureum for ${platform} ${arch} is not installed: npm leaves it out when optional ` +
      `dependencies are off or package-lock.json is from another platform; run: npm install ${name}@${VERSION}`,
  );
}

function checked(): Native {
  const native = load();
  if (crossing(() => native.revision()) !== REVISION) {
    throw new Error(
      `the native part of gureum is from another version than the package (${VERSION}); ` +
        `run: npm install gureum@${VERSION}`,
    );
  }
  return native;
}

/** The native module of this thread. */
export const native: Native = checked();
