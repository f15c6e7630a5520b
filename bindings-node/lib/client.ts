/// <reference lib="esnext.disposable" preserve="true" />

/**
 * What all clients share: settings, calls, lists, waits, and their end.
 *
 * The generated classes only name operations. Input goes to the core as JSON,
 * and an answer is the parsed JSON of the service, so a field that this version
 * does not know is simply there.
 */

import { inspect, types } from 'node:util';

import { around } from './around';
import { configError, inputError, isThenable, json, kindOf, reading, record, signal as signalOf, text, word } from './checks';
import { crossing } from './crossing';
import { Download, downloadOf } from './download';
import { environment } from './environment';
import { errorFrom } from './errors';
import { noteHooks, splitHooks } from './hooks';
import type { Told } from './hooks';
import { Keytab } from './keytab';
import { said } from './language';
import { native } from './native';
import type { NativeClient, NativeEmulator, NativeSteps } from './native';
import { isLimit, withLimits } from './options';
import type { CallOptions, ClientOptions, CoreLimits, Credentials, Limits, Progress, WaitLimit, WaitOptions } from './options';
import { NativeWalk, Pages } from './pages';
import { ProgressLine } from './progress-line';
import { answerOf, callOf, RawResponse } from './response';
import type { Call } from './response';
import { bridge, contextOfNow, handOver, metaOf, noteProvider, replyTo, setLogger, start } from './runtime';
import type { Provide, Reply, Wish } from './runtime';
import { optionsOfSteps, replyOf, stepOf } from './tracing';
import { Wait } from './wait';
import type { Look, LookOptions } from './wait';

export { Pages } from './pages';
export { RawResponse } from './response';
export type { Call } from './response';
export type * from './options';
export type { Look, LookOptions, Wait } from './wait';

/** Where an emulator keeps its native part, for the clients that share its clock. */
export const NATIVE_EMULATOR: unique symbol = Symbol.for('gureum.emulator');

/** What copies of a client share. */
interface Core {
  client: NativeClient;
  /** Held here, so that it lives as long as the client. */
  provide: Provide | undefined;
  /** The same: hooks that nobody holds are not told. */
  told: Told | undefined;
  /** The same: an emulator that nobody holds stops. */
  emulator: object | undefined;
  endpoint: string | undefined;
  language: string | undefined;
}

/** How a copy is told apart from settings. */
class Copy {
  constructor(
    readonly core: Core,
    readonly limits: CoreLimits,
  ) {}
}

/** The types that hold files. */
const FILES = { Download, Keytab };

/** Operations whose answer is a file, and the type that holds it. */
export type FileTypes = Readonly<Record<string, 'Download' | 'Keytab'>>;

const NO_OPTIONS = '';
const OWN_SETTINGS = ['variables', 'home', 'extraCaBundle', 'service', 'speaks', 'options'];

/** A client of one service. */
export abstract class Client {
  readonly #core: Core;
  readonly #limits: CoreLimits;
  readonly #plain: string;

  /** Opens a client. Nothing is sent and no thread is started. */
  constructor(options: ClientOptions = {}) {
    const given: unknown = options;
    if (reading(() => given instanceof Copy, configError)) {
      const copy = given as Copy;
      this.#core = copy.core;
      this.#limits = copy.limits;
    } else {
      this.#core = open(this._service, options);
      this.#limits = {};
    }
    this.#plain = Object.keys(this.#limits).length === 0 ? NO_OPTIONS : JSON.stringify(this.#limits);
  }

  /** Name of the service; @internal. */
  protected get _service(): string {
    return '';
  }

  /** In which language its hints are; else the environment says it; @internal. */
  get _language(): string | undefined {
    return this.#core.language;
  }

  /** Operations whose answer is a file, and of which type it is; @internal. */
  protected get _files(): FileTypes {
    return {};
  }

  /** The same client with other limits for its calls. Connections are shared. */
  withOptions(limits: Limits): this {
    const merged = reading(() => withLimits(this.#limits, record(limits, 'the options') ?? {}, []));
    const copy = new Copy(this.#core, merged);
    return Reflect.construct(this.constructor as new () => this, [copy]) as this;
  }

  /**
   * Calls any operation by its name, with plain JSON in and out (a `Download` for a file).
   *
   * For operations that have no method yet, and for programs that choose one at run time.
   */
  call(operation: string, input: object = {}, options?: CallOptions): Call<unknown> {
    if (typeof operation === 'string' && Object.hasOwn(this._files, operation)) return this._file(operation, input, options) as Call<unknown>;
    return this._call(operation, input, options);
  }

  /** Like `call`, with the response as it came: status, headers, bytes, timing. */
  async callRaw(operation: string, input: object = {}, options?: CallOptions): Promise<RawResponse> {
    const reply = await this.#reply(operation, input, options, true, { meta: true });
    return new RawResponse(reply.meta, reply.body as Uint8Array);
  }

  /**
   * Sends any signed request, for what has no operation here.
   *
   * `path` is path and query; what no address may hold is escaped in it. A `body` that is an object goes as JSON;
   * text and bytes go as they are, and should be JSON. What is not a `GET` counts as a creation: it is repeated only if
   * it was certainly not carried out.
   */
  async request(
    method: string,
    path: string,
    body?: object | string | Uint8Array,
    options?: CallOptions,
  ): Promise<RawResponse> {
    const [verb, target, limits] = [word(method, 'the method'), text(path, 'the path'), this.#options(options)];
    const bytes = body === undefined ? undefined : reading(() => bytesOf(body));
    const begin = (number: number, given: string): void => this.#core.client.request(number, verb, target, bytes, given);
    const reply = await replyOf(verb, limits, begin, options?.signal, { meta: true });
    if (!reply.ok) throw errorFrom(reply.body as string);
    return new RawResponse(reply.meta, reply.body as Uint8Array);
  }

  /** What would be signed now for a call, line ends shown as `\\n`: for questions about a 401. It holds no secret key. */
  async explainSignature(operation: string, input: object = {}, options?: CallOptions): Promise<string> {
    const [name, given, limits] = [word(operation, 'the operation'), json(input), this.#options(options)];
    const reply = await replyTo((number) => this.#core.client.explainSignature(number, name, given, limits), options?.signal);
    if (!reply.ok) throw errorFrom(reply.body as string);
    return reply.body as string;
  }

  /**
   * Goes on with a wait to its end, also in another process. The token is from a `Wait` or from `onProgress`; `T` is what
   * that wait gives.
   */
  async resumeWait<T = unknown>(token: string, options?: WaitOptions): Promise<T> {
    const from = text(token, 'the token');
    return (await this.#walk((limits) => this.#core.client.resume(from, limits), options)) as T;
  }

  /**
   * A wait from its token, also in another process: for one look, or to go on with it. Its time limit counts from the
   * beginning. `T` is what that wait gives.
   */
  async startedWait<T = unknown>(token: string, options?: WaitLimit): Promise<Wait<T>> {
    const from = text(token, 'the token');
    return this.#begun((limits) => this.#core.client.resume(from, limits), options);
  }

  /** Ends all calls in flight and drops the connections. Later calls are rejected with `ClosedError`. */
  async close(): Promise<void> {
    handOver();
    crossing(() => this.#core.client.close());
  }

  /** Closes the client at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Shows no key. */
  toJSON(): object {
    const { endpoint } = this.#core;
    return { service: this._service, ...(endpoint === undefined ? {} : { endpoint }) };
  }

  /** @internal */
  [inspect.custom](): string {
    const { endpoint } = this.#core;
    return `${this.constructor.name} {${endpoint === undefined ? '' : ` endpoint: ${inspect(endpoint)} `}}`;
  }

  /** A client of another service of the same cloud, with everything that this one has; @internal */
  _beside<C extends Client>(kind: new () => C, service: string): C {
    const client = opened(() => this.#core.client.beside(service));
    return Reflect.construct(kind, [new Copy({ ...this.#core, client }, this.#limits)]) as C;
  }

  /** @internal */
  _call<T>(operation: string, input: object, options?: CallOptions): Call<T> {
    const wish: Wish = { meta: false };
    return callOf(this.#answer<T>(operation, input, options, wish), wish);
  }

  /** @internal */
  _file<T extends Download>(operation: string, input: object, options?: CallOptions): Call<T> {
    const wish: Wish = { meta: false };
    return callOf(this.#file<T>(operation, input, options, wish), wish);
  }

  /** @internal */
  _list<P, T>(operation: string, input: object, field: string, options?: CallOptions): Pages<P, T> {
    const begin = (): NativeWalk<P> => {
      const [given, limits] = [json(input), optionsOfSteps(this.#options(options))];
      return new NativeWalk<P>(crossing(() => this.#core.client.pages(operation, given, limits)), () => options?.signal);
    };
    return new Pages<P, T>(begin, field);
  }

  /** @internal */
  async _wait<T>(waiter: string, resource: string, options?: WaitOptions): Promise<T> {
    const id = word(resource, 'the id');
    return (await this.#walk((given) => this.#core.client.wait(waiter, id, given), options)) as T;
  }

  /** @internal */
  async _gone(waiter: string, resource: string, options?: WaitOptions): Promise<void> {
    const id = word(resource, 'the id');
    await this.#walk((given) => this.#core.client.wait(waiter, id, given), options);
  }

  /** @internal */
  async _start<T>(waiter: string, resource: string, options?: WaitLimit): Promise<Wait<T>> {
    const id = word(resource, 'the id');
    return this.#begun((given) => this.#core.client.wait(waiter, id, given), options);
  }

  /** @internal */
  async _made<T>(operation: string, input: object, idAt: string, waiter: string, options?: WaitOptions): Promise<T> {
    const { signal } = reading(() => waitOptions(options));
    const reply = await this.#reply(operation, input, { signal }, false, { meta: true });
    let id: unknown = answerOf(reply);
    for (const name of idAt.split('.')) id = (id as Record<string, unknown> | null | undefined)?.[name];
    return this._wait(waiter, id as string, options);
  }

  async #begun<T>(begin: (options: string) => NativeSteps, options?: WaitLimit): Promise<Wait<T>> {
    const { timeoutMs } = reading(() => waitOptions(options));
    const limits = (look: boolean): string => this.#waitOptions({ timeoutMs, look });
    const steps = crossing(() => begin(limits(false)));
    const begun = crossing(() => steps.token) ?? undefined;
    // What was refused already says so at its first step, without sending anything.
    if (begun === undefined) throw errorFrom((await replyTo((number) => steps.start(number))).body as string);
    const look = async (token: string, given?: LookOptions): Promise<Look<T>> => {
      const { signal } = reading(() => waitOptions(given));
      const steps = crossing(() => this.#core.client.resume(token, limits(true)));
      const reply = await stepOf((number) => steps.start(number), signal);
      if (!reply.ok) throw errorFrom(reply.body as string);
      if (reply.end) return { done: true, resource: answerOf(reply) as T };
      return { done: false, progress: { ...(JSON.parse(reply.body as string) as Progress), token } };
    };
    const finish = (token: string, given?: WaitOptions): Promise<T> => this.resumeWait(token, { timeoutMs, ...given });
    return new Wait<T>(begun, { look, finish });
  }

  async #answer<T>(operation: string, input: object, options: CallOptions | undefined, wish: Wish): Promise<T> {
    const reply = await this.#reply(operation, input, options, false, wish);
    return answerOf(reply) as T;
  }

  async #file<T extends Download>(operation: string, input: object, options: CallOptions | undefined, wish: Wish): Promise<T> {
    const reply = await this.#reply(operation, input, options, true, wish);
    const kind = FILES[this._files[operation] ?? 'Download'];
    return downloadOf(kind, reply.body as Uint8Array, metaOf(reply)) as T;
  }

  async #reply(
    operation: string,
    input: object,
    options: CallOptions | undefined,
    isFile: boolean,
    wish: Wish,
  ): Promise<Reply> {
    const [name, given, limits] = [word(operation, 'the operation'), json(input), this.#options(options)];
    const begin = (number: number, own: string): void => start(this.#core.client, number, name, given, own, isFile);
    const reply = await replyOf(name, limits, begin, options?.signal, wish);
    if (!reply.ok) throw errorFrom(reply.body as string);
    if (wish.meta) (wish as { reply?: Reply }).reply = reply;
    return reply;
  }

  #options(options: CallOptions | undefined): string {
    if (options === undefined) return this.#plain;
    return reading(() => {
      const { signal, ...limits } = record(options, 'the options') ?? {};
      signalOf(signal);
      return json(withLimits(this.#limits, limits, []), 'the options');
    });
  }

  /** What a wait is begun with. */
  #waitOptions(given: { timeoutMs: number | undefined; look?: boolean }): string {
    const call = optionsOfSteps(this.#plain);
    return JSON.stringify({ call: call === '' ? {} : (JSON.parse(call) as object), ...given });
  }

  async #walk(begin: (options: string) => NativeSteps, options?: WaitOptions): Promise<unknown> {
    const { signal, onProgress, timeoutMs, progress: isShown } = reading(() => waitOptions(options));
    const limits = this.#waitOptions({ timeoutMs });
    const steps = crossing(() => begin(limits));
    // What an `onProgress` that is `async` failed with. It is not waited for: it might never end.
    let failed: { reason: unknown } | undefined;
    const onFailure = (reason: unknown): void => {
      failed ??= { reason };
      crossing(() => steps.cancel());
    };
    const line = new ProgressLine(crossing(() => steps.token) ?? undefined, isShown === true);
    try {
      for (;;) {
        const reply = await stepOf((number) => steps.start(number), signal);
        if (failed !== undefined) throw (failed as { reason: unknown }).reason;
        if (!reply.ok) throw errorFrom(reply.body as string);
        if (reply.end) return answerOf(reply);
        const now = { ...(JSON.parse(reply.body as string) as Progress), token: crossing(() => steps.token) ?? '' };
        line.show(now);
        const said: unknown = onProgress?.(now);
        if (isThenable(said)) Promise.resolve(said).catch(onFailure);
      }
    } finally {
      line.end();
    }
  }
}

/** Operations that belong together. */
export abstract class Group {
  readonly #client: Client;

  constructor(client: Client) {
    if (!(client instanceof Client)) throw inputError('operations belong to a client', said('use `new DataForest().accounts`'));
    this.#client = client;
  }

  /** @internal */
  protected _call<T>(operation: string, input: object, options?: CallOptions): Call<T> {
    return this.#client._call(operation, input, options);
  }

  /** @internal */
  protected _file<T extends Download>(operation: string, input: object, options?: CallOptions): Call<T> {
    return this.#client._file(operation, input, options);
  }

  /** @internal */
  protected _list<P, T>(operation: string, input: object, field: string, options?: CallOptions): Pages<P, T> {
    return this.#client._list(operation, input, field, options);
  }

  /** @internal */
  protected _wait<T>(waiter: string, resource: string, options?: WaitOptions): Promise<T> {
    return this.#client._wait(waiter, resource, options);
  }

  /** @internal */
  protected _start<T>(waiter: string, resource: string, options?: WaitLimit): Promise<Wait<T>> {
    return this.#client._start(waiter, resource, options);
  }

  /** @internal */
  protected _made<T>(operation: string, input: object, idAt: string, waiter: string, options?: WaitOptions): Promise<T> {
    return this.#client._made(operation, input, idAt, waiter, options);
  }

  /** @internal */
  protected _gone(waiter: string, resource: string, options?: WaitOptions): Promise<void> {
    return this.#client._gone(waiter, resource, options);
  }
}

/** The options of a wait, looked at. */
function waitOptions(options: WaitOptions | undefined): WaitOptions {
  const { signal, onProgress, progress, ...rest } = record(options, 'the options') ?? {};
  if (onProgress !== undefined && typeof onProgress !== 'function') throw inputError('`onProgress` is no function');
  if (progress !== undefined && typeof progress !== 'boolean') throw inputError('`progress` is no boolean');
  const { timeoutMs, ...others } = withLimits({}, rest, []);
  const other = Object.keys(others)[0];
  if (other !== undefined) throw inputError(`a wait has no setting \`${other}\``, said('set it with `withOptions`'));
  return { signal: signalOf(signal), onProgress, progress, timeoutMs: timeoutMs as number | undefined };
}

function open(service: string, options: ClientOptions): Core {
  const own: ClientOptions = reading(() => ({ ...record(options, 'the settings') }), configError);
  const given = around.reduce((all, block) => block(all), own);
  const [hooks, { credentials, logger, logLevel, emulator, ...settings }] = splitHooks(given);
  const plain = Object.entries(settings).filter(([name]) => !isLimit(name));
  for (const [name, value] of plain) {
    // The package fills them in itself.
    if (OWN_SETTINGS.includes(name)) throw configError(`there is no setting \`${name}\``, said('check the names and kinds of the settings'));
    // Others would be left out of the JSON in silence, and something else would take their place.
    if (!['string', 'boolean', 'undefined'].includes(typeof value)) throw configError(`\`${name}\` is ${kindOf(value)}`);
  }
  const limits = Object.fromEntries(Object.entries(settings).filter(([name]) => isLimit(name)));
  const found = reading(environment, configError);
  // A variable that names certificates is one of those that an isolated client does not look at.
  if (given.isolated === true) delete found.extraCaBundle;
  // An isolated one does not ask the environment.
  const language = given.language ?? (given.isolated === true ? 'en' : undefined);
  const noted = noteHooks(hooks);
  const config = json({ ...Object.fromEntries(plain), ...found, service, speaks: 'node', options: { ...withLimits({}, limits, []), ...(noted === undefined ? {} : { tells: noted[0] }) } }, 'the settings');
  if (credentials !== undefined && typeof credentials !== 'function') {
    throw configError(`\`credentials\` is ${kindOf(credentials)}, not a function`, said('pass `() => ({ accessKey, secretKey })`', language));
  }
  if (logger !== undefined) setLogger(logger, logLevel);
  const provide = credentials === undefined ? undefined : providerOf(credentials);
  const number = provide === undefined ? undefined : noteProvider(provide);
  const clock = (emulator as { [NATIVE_EMULATOR]?: NativeEmulator } | undefined | null)?.[NATIVE_EMULATOR];
  if (emulator !== undefined && clock === undefined) throw configError('`emulator` is no `Emulator` of `gureum/testing`');
  const client = opened(() => new native.Client(bridge(), config, number, clock));
  return { client, provide, told: noted?.[1], emulator, endpoint: given.endpoint, language };
}

/** What `make` opens; a refusal of the core is an error of ours. */
function opened(make: () => NativeClient): NativeClient {
  try {
    return make();
  } catch (error) {
    const { message } = error as Error;
    throw message.startsWith('{') ? errorFrom(message) : configError(message);
  }
}

function providerOf(ask: NonNullable<ClientOptions['credentials']>): Provide {
  return { ask: async () => keysOf(await ask()), context: contextOfNow() };
}

/** What a provider gave, as the core takes it. */
function keysOf(given: unknown): string {
  // The core tells the reason, so it must not show what was given.
  if (typeof given !== 'object' || given === null) throw new TypeError(`it gave ${kindOf(given)}, not an object with keys`);
  const { expiresAt, ...keys } = given as Credentials;
  if (expiresAt !== undefined && !types.isDate(expiresAt)) throw new TypeError('`expiresAt` is no Date');
  const expiresAtMs = expiresAt?.getTime();
  return json({ ...keys, ...(expiresAtMs === undefined ? {} : { expiresAtMs }) }, 'what it gave');
}

function bytesOf(body: object | string | Uint8Array): Uint8Array {
  // As jest has it, this may be the class of another realm.
  if (types.isUint8Array(body)) return body;
  return Buffer.from(typeof body === 'string' ? text(body, 'the body') : json(body, 'the body'));
}
