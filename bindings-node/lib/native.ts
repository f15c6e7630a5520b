/**
 * Finds the native module, one file per platform, and says what is missing if
 * there is none. Nothing is downloaded and no script runs at installation: npm
 * picks the platform's package among the optional dependencies.
 */

import { crossing } from './crossing';
import { REVISION } from './generated/revision';

/** The calls of one thread; see `bindings-node/src/bridge.rs`. */
export interface NativeBridge {
  start(calls: StartPart[]): void;
  take(): Array<number | string | Uint8Array | number[] | string[]>;
  meta(index: number): string;
  sizes(): number[];
  cancel(number: number): void;
  doctor(number: number, config: string): void;
  supply(number: number, keys: string): void;
  refuse(number: number, reason: string): void;
  listen(level: number): void;
}

/** Of each call: client, number, operation, input, options, whether the answer is a file. */
export type StartPart = NativeClient | number | string | boolean;

/** A client of the engine; see `bindings-node/src/client.rs`. */
export interface NativeClient {
  beside(service: string): NativeClient;
  request(number: number, method: string, target: string, body: Uint8Array | undefined, options: string): void;
  explainSignature(number: number, operation: string, input: string, options: string): void;
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
  said(): string;
  isRunning(): boolean;
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
  concerns(name: string): boolean;
  said(hint: string, language: string): string;
  keytabEntries(content: Uint8Array): NativeKeytabEntry[];
  saveFile(content: Uint8Array, path: string): { message: string; errno?: number } | null;
  Bridge: new (wake: () => void) => NativeBridge;
  Client: new (
    bridge: NativeBridge,
    config: string,
    provider?: number,
    emulator?: NativeEmulator,
  ) => NativeClient;
  Emulator?: {
    new (settings: string): NativeEmulator;
    serve(options: string[], token: string | undefined, colour: boolean): NativeEmulator;
    endTape(path: string): void;
  };
}

/** The version of this package and of the platforms' packages. */
export const VERSION: string = (require('../package.json') as { version: string }).version;

const { arch, platform } = process;
/** In a checkout the file lies beside `package.json`. To look there first would cost every user a failed search. */
const OF_CHECKOUT = '../gureum.node';

const ALLOW = '; allow it: leave `--no-addons` out, or add `--allow-addons` to the permissions that Node was started with';

/** Packages that may hold the file for this machine, the likely one first. */
function candidates(): string[] {
  const base = `gureum-${platform}-${arch}`;
  if (platform === 'linux') return [`${base}-gnu`, `${base}-musl`];
  return [platform === 'win32' ? `${base}-msvc` : base];
}

/**
 * The file of a package. Each name is spelt out, because bundlers and tracers follow no other; and directly inside of
 * `try`, because that tells them that a package may be missing.
 */
function fileOf(name: string, failed: (error: unknown) => void): Native | undefined {
  try {
    switch (name) {
      case 'gureum-linux-x64-gnu':
        return require('gureum-linux-x64-gnu') as Native;
      case 'gureum-linux-arm64-gnu':
        return require('gureum-linux-arm64-gnu') as Native;
      case 'gureum-linux-x64-musl':
        return require('gureum-linux-x64-musl') as Native;
      case 'gureum-linux-arm64-musl':
        return require('gureum-linux-arm64-musl') as Native;
      case 'gureum-darwin-x64':
        return require('gureum-darwin-x64') as Native;
      case 'gureum-darwin-arm64':
        return require('gureum-darwin-arm64') as Native;
      case 'gureum-win32-x64-msvc':
        return require('gureum-win32-x64-msvc') as Native;
      case 'gureum-win32-arm64-msvc':
        return require('gureum-win32-arm64-msvc') as Native;
      case OF_CHECKOUT:
        return require('../gureum.node') as Native;
      default:
        return undefined;
    }
  } catch (error) {
    failed(error);
    return undefined;
  }
}

/** Whether this is only the absence of the file that was asked for. */
function isAbsence(error: unknown, name: string): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === 'MODULE_NOT_FOUND' && String(message).includes(name);
}

/** Whether a bundler has put this code into a file of its own. */
function isBundled(): boolean {
  return typeof __filename !== 'string' || !/[\\/]dist[\\/](modules|native)\.js$/.test(__filename);
}

function load(): Native {
  const names = candidates();
  const broken: string[] = [];
  let isForbidden = false;
  for (const name of [...names, OF_CHECKOUT]) {
    const found = fileOf(name, (error) => {
      if (isAbsence(error, name)) return;
      const { code, message } = error as { code?: string; message?: string };
      broken.push(`${name}: ${message}`);
      isForbidden ||= code === 'ERR_DLOPEN_DISABLED';
    });
    if (found !== undefined) return found;
  }
  if (broken.length > 0) throw new Error(`the native part of gureum cannot be loaded: ${broken.join('; ')}${isForbidden ? ALLOW : ''}`);
  throw new Error(missing(names));
}

function missing(names: readonly string[]): string {
  const looked = `the native part of gureum for ${platform} ${arch} is not there (looked for ${names.join(' and ')})`;
  if (isBundled()) {
    return (
      `${looked}: this code is in a bundle, and the file was left behind; keep \`gureum\` out of the bundle as an external ` +
      'package and ship node_modules, or let the bundler copy `.node` files: see "Bundlers" in the README of gureum'
    );
  }
  return (
    `${looked}: npm leaves it out when optional dependencies are off or package-lock.json is from another platform, and ` +
    `whoever copies node_modules by what is needed may leave it behind; run: npm install ${names[0]}@${VERSION}`
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
