/**
 * Ways through several services: gone step by step, found again after a failure, and taken down.
 *
 * A plan, made from `core/api/ways.yaml`, names every operation and field; here is only how a plan is followed.
 */

import { inputError, isThenable, kindOf, reading, record } from './checks';
import { Client } from './client';
import { ConflictError, errorOf, GureumError, NotFoundError, OutcomeUnknownError, ResponseError } from './errors';
import type { ErrorDetails } from './errors';
import { said } from './language';
import type { Said } from './language';
import type { CallOptions, Progress, WaitOptions } from './options';
import type { Session } from './session';
import { at, filled, fits, idOf, isAlike, isUnknown, isWithin, namesIn, textAt, unfitAddresses } from './way-values';
import type { Fields, Values } from './way-values';

/**
 * `create`: it was made; `adopt`: it was there, and is used; `delete`: it was deleted; `keep`: it stays, because something
 * else made it. In a plan: what would be.
 */
export type WayAction = 'create' | 'adopt' | 'delete' | 'keep';

/** One thing on a way, and what was done with it. */
export interface WayStep {
  /** The step, for example `security_group`. */
  readonly step: string;
  /** What kind of thing it is, for example `security group`. */
  readonly word: string;
  /** Its name; its id, if it was given by id. */
  readonly name: string;
  /** What was done with it; in a plan, what would be. */
  readonly action: WayAction;
  /** Its id, if it is there. */
  readonly id: string | undefined;
}

/** The things of a way, in order. */
export interface WayPlan {
  /** Each thing, and what was done with it or would be. */
  readonly steps: readonly WayStep[];
}

/** How a way is gone. */
export interface WayOptions {
  /** Look only: say what would be done, and change nothing. */
  readonly dryRun?: boolean | undefined;
  /** Told of each step when it is done. */
  readonly onStep?: ((step: WayStep) => void) | undefined;
  /** Told after each look at what is waited for. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Whether a terminal shows a live line that tells how a wait is going. */
  readonly progress?: boolean | undefined;
  /** Longest wait for each thing, in milliseconds; else ten times what it usually takes. */
  readonly timeoutMs?: number | undefined;
  /** Ends the way where it is. */
  readonly signal?: AbortSignal | undefined;
}

/** Asks for the plan alone. */
export interface DryRun {
  /** Look only: say what would be done, and change nothing. */
  readonly dryRun: true;
}

/** What a way is told: a whole number if it has a range, else text; @internal. */
export interface Input {
  readonly name: string;
  readonly option: string;
  readonly otherwise?: string | number;
  readonly range?: readonly [number, number];
  readonly pattern?: RegExp;
  readonly says?: string;
  readonly required?: boolean;
  readonly needs?: readonly string[];
  readonly addresses?: boolean;
  readonly within?: string;
  readonly unless?: string;
}

/** What may be deployed on a thing, and holds it; @internal. */
export interface Held {
  readonly word: string;
  readonly service: string;
  readonly call: string;
  readonly items?: string;
  readonly input?: Fields;
  readonly is?: Fields;
  readonly named: string;
  readonly delete: string;
}

/** What is looked up where nobody gave it: a field of the first row of a list; @internal. */
export interface Pick {
  readonly name: string;
  readonly word: string;
  readonly service: string;
  readonly list: string;
  readonly items: string;
  readonly field: string;
}

/** How one thing is found, made, waited for and deleted; @internal. */
export interface Step {
  readonly name: string;
  readonly word: string;
  readonly service: string;
  readonly named: string;
  readonly given?: string;
  readonly partOf?: string;
  readonly list: string;
  readonly items: string;
  readonly filter?: Fields;
  readonly is: Fields;
  readonly lacks?: readonly string[];
  readonly same?: Fields;
  readonly mark?: Fields;
  readonly id: string;
  readonly state?: string;
  readonly leaving?: readonly string[];
  readonly left?: readonly string[];
  readonly create: string;
  readonly input: Fields;
  readonly made: string;
  readonly ready?: string;
  readonly shown?: Fields;
  readonly learns?: Readonly<Record<string, string>>;
  readonly delete?: string;
  readonly deleteBy?: string;
  readonly gone?: string;
  readonly holds?: readonly Held[];
}

/** The plan of a way; @internal. */
export interface Way {
  readonly prepare: string;
  readonly teardown: string;
  readonly inputs: readonly Input[];
  readonly removal: readonly string[];
  readonly steps: readonly Step[];
  readonly picks: readonly Pick[];
  readonly results: Readonly<Record<string, string>>;
}

type Row = Readonly<Record<string, unknown>>;

/** What stands, what becomes of it, and whether it goes already. */
interface Standing {
  step: Step;
  id: string;
  action: WayAction;
  goes: boolean;
}

/** Goes a way, each step when what it needs is there; @internal. */
export async function prepare<R>(session: Session, way: Way, options: WayOptions): Promise<R | WayPlan> {
  const walker = new Walker(session, way, way.prepare, options, way.inputs);
  return walker.walk(async (begin) => {
    for (const step of way.steps) {
      begin(step);
      await walker.prepare(step);
    }
    if (walker.isDry) return { steps: walker.done };
    for (const pick of way.picks) await walker.picked(pick);
    const found = Object.entries(way.results).map(([name, value]) => [name, walker.values[value]]);
    return { ...Object.fromEntries(found), steps: walker.done } as R;
  });
}

/** Takes down what stands of a way, the last step first; @internal. */
export async function teardown(session: Session, way: Way, options: WayOptions): Promise<WayPlan> {
  const inputs = way.inputs.filter((input) => way.removal.includes(input.name));
  const walker = new Walker(session, way, way.teardown, options, inputs);
  return walker.walk(async (begin) => {
    const standing: Standing[] = [];
    for (const step of way.steps.filter((each) => each.delete !== undefined)) {
      begin(step);
      const found = await walker.standing(step);
      if (found === undefined) continue;
      walker.values[step.name] = found.id;
      standing.push(found);
    }
    for (const { step } of standing) {
      begin(step);
      await walker.unheld(step);
    }
    for (const each of standing.reverse()) {
      begin(each.step);
      if (each.action === 'delete' && !walker.isDry) await walker.delete(each);
      await walker.tell(each.step, each.action, each.id);
    }
    return { steps: walker.done };
  });
}

class Walker {
  readonly isDry: boolean;
  readonly done: WayStep[] = [];
  readonly values: Values;
  readonly #asked: Values;
  readonly #session: Session;
  readonly #way: Way;
  readonly #again: string;
  readonly #calls: CallOptions;
  readonly #waits: WaitOptions;
  readonly #onStep: WayOptions['onStep'];

  constructor(session: Session, way: Way, again: string, options: WayOptions, inputs: readonly Input[]) {
    const given = reading(() => ({ ...record(options, 'the options') })) as WayOptions & Values;
    const { dryRun = false, onStep, onProgress, progress = false, timeoutMs, signal, ...values } = given;
    for (const [name, flag] of Object.entries({ dryRun, progress })) {
      if (typeof flag !== 'boolean') throw inputError(`\`${name}\` is no boolean`);
    }
    for (const [name, told] of Object.entries({ onStep, onProgress })) {
      if (told !== undefined && typeof told !== 'function') throw inputError(`\`${name}\` is no function`);
    }
    if (timeoutMs !== undefined && !(Number.isInteger(timeoutMs) && timeoutMs > 0)) {
      throw inputError('`timeoutMs` is no whole number above 0');
    }
    this.values = checked(inputs, values);
    this.#asked = { ...this.values };
    this.#session = session;
    this.#way = way;
    this.#again = again;
    this.#calls = signal === undefined ? {} : { signal };
    this.#waits = { ...this.#calls, progress, ...(onProgress && { onProgress }), ...(timeoutMs && { timeoutMs }) };
    this.#onStep = onStep;
    this.isDry = dryRun;
  }

  /** Does the work of a way. What fails says at which step it did. */
  async walk<T>(work: (begin: (step: Step) => void) => Promise<T>): Promise<T> {
    let now = this.#way.steps[0] as Step;
    try {
      return await work((step) => {
        now = step;
      });
    } catch (error) {
      throw error instanceof GureumError ? this.#told(error, now) : error;
    }
  }

  async tell(step: Step, action: WayAction, id: string | undefined): Promise<void> {
    const told = { step: step.name, word: step.word, name: this.#given(step) ?? this.#named(step), action, id };
    this.done.push(told);
    const answer: unknown = this.#onStep?.(told);
    if (isThenable(answer)) await answer;
  }

  async prepare(step: Step): Promise<void> {
    if (step.partOf !== undefined && this.#isGiven(step.partOf)) return;
    let action: WayAction = 'adopt';
    let id = this.#given(step);
    if (id === undefined) id = await this.#adopted(step);
    else if (step.ready === undefined) await this.#mustBeThere(step, id);
    if (id === undefined) {
      if (this.isDry) return this.tell(step, 'create', undefined);
      id = await this.#create(step);
      action = 'create';
    }
    this.values[step.name] = id;
    if (step.ready !== undefined) {
      const answer = await this.#seen(step, step.ready, id);
      if (action === 'adopt') this.#compare(answer, step.shown);
      for (const [name, path] of Object.entries(step.learns ?? {})) this.values[name] = textAt(answer, path) ?? this.values[name];
    }
    await this.tell(step, action, id);
  }

  /** Looks up what nobody gave. */
  async picked(pick: Pick): Promise<void> {
    if (this.values[pick.name] !== undefined) return;
    const rows = await this.#list(pick.service, pick.list, {}, pick.items);
    const found = rows.map((row) => textAt(row, pick.field)).find((value) => value !== undefined);
    if (found === undefined) {
      const hint = this.#said(`say which one with \`${this.#option(pick.name)}\``);
      throw errorOf({ kind: 'NotFound', message: `the service lists no ${pick.word}`, hint });
    }
    this.values[pick.name] = found;
  }

  /** What is to be taken down of a step. */
  async standing(step: Step): Promise<Standing | undefined> {
    const given = this.#given(step);
    if (given !== undefined) return { step, id: given, action: 'keep', goes: false };
    const rows = (await this.#rows(step)).filter((row) => this.#isPlanned(step, row));
    const mark = this.#filled(step, step.mark);
    const ours = rows.filter((row) => fits(row, mark));
    const [row, ...others] = ours.length > 0 ? ours : rows;
    if (others.length > 0) throw this.#twice(step, ours.length > 0 ? ours : rows);
    if (row === undefined) return undefined;
    const action = ours.length > 0 ? 'delete' : 'keep';
    return { step, id: idOf(step, row), action, goes: this.#isLeaving(step, row) };
  }

  /** Nothing goes as long as something is deployed on it. */
  async unheld(step: Step): Promise<void> {
    for (const held of step.holds ?? []) {
      const names = await this.#deployed(step, held);
      if (names.length === 0) continue;
      const what = names.map((name) => `${held.word} \`${name}\``).join(', ');
      throw conflict(`${what} is deployed on it`, this.#said(`delete it first with \`${held.delete}\``));
    }
  }

  async delete({ step, id, goes }: Standing): Promise<void> {
    if (!goes && step.delete !== undefined && step.deleteBy !== undefined) {
      const input = { [step.deleteBy]: id };
      // Somebody was faster.
      if (!(await unlessNotFound(() => this.#call(step.service, step.delete as string, input).then(() => true)))) return;
    }
    if (step.gone !== undefined) await this.#client(step.service)._gone(step.gone, id, this.#waits);
  }

  /** The id of what is there already, once it is sure that it is as it was asked for. */
  async #adopted(step: Step): Promise<string | undefined> {
    const row = await this.#found(step);
    if (row === undefined) return undefined;
    if (this.#isLeaving(step, row)) {
      if (!this.isDry && step.gone !== undefined) await this.#client(step.service)._gone(step.gone, idOf(step, row), this.#waits);
      return undefined;
    }
    this.#mustBeOurs(step, row);
    this.#compare(row, step.same);
    return idOf(step, row);
  }

  /** What is filled with parts must have been made on a way: nothing is put into what is another's. */
  #mustBeOurs(step: Step, row: Row): void {
    const hasParts = this.#way.steps.some((each) => each.partOf === step.name);
    if (!hasParts || fits(row, this.#filled(step, step.mark))) return;
    const hint = this.#said(`say with \`${this.#option(step.given)}\` that it is meant, or choose another \`name\``);
    throw conflict(`it is there (${idOf(step, row)}), and something else made it`, hint);
  }

  /** What is given by id, and is waited for by nothing, must be in the list. */
  async #mustBeThere(step: Step, id: string): Promise<void> {
    const rows = await this.#list(step.service, step.list, {}, step.items);
    if (rows.some((row) => textAt(row, step.id) === id)) return;
    throw errorOf({ kind: 'NotFound', message: `there is no ${step.word} \`${id}\``, delivery: 'Answered' });
  }

  async #create(step: Step): Promise<string> {
    const names = namesIn(step.input);
    for (const pick of this.#way.picks) if (names.has(pick.name)) await this.picked(pick);
    const input = { ...this.#filled(step, step.input), ...this.#filled(step, step.mark) };
    try {
      const id = textAt(await this.#call(step.service, step.create, input), step.made);
      if (id !== undefined) return id;
      throw errorOf({ kind: 'Response', message: `the answer of \`${step.create}\` does not say the id of what was made` });
    } catch (error) {
      if (!(error instanceof OutcomeUnknownError || error instanceof ResponseError)) throw error;
      // Was it made? If it is there, nothing was lost but an answer.
      const row = await this.#found(step);
      if (row === undefined) throw error;
      return idOf(step, row);
    }
  }

  /** What a wait gives; of a dry run, what one look does. */
  async #seen(step: Step, waiter: string, id: string): Promise<unknown> {
    const client = this.#client(step.service);
    if (!this.isDry) return client._wait<unknown>(waiter, id, this.#waits);
    const look = await (await client._start<unknown>(waiter, id)).poll(this.#calls);
    return look.done ? look.resource : undefined;
  }

  async #found(step: Step): Promise<Row | undefined> {
    const rows = await this.#rows(step);
    // A rule that is there twice is as good as one.
    if (rows.length > 1 && step.partOf === undefined) throw this.#twice(step, rows);
    return rows[0];
  }

  /** What bears the name of a step. Below what is not there is nothing. */
  async #rows(step: Step): Promise<Row[]> {
    const known = { ...this.values, named: this.#named(step) };
    if (isUnknown(step.filter, known) || isUnknown(step.is, known)) return [];
    const [input, wanted] = [this.#filled(step, step.filter), this.#filled(step, step.is)];
    const rows = (await unlessNotFound(() => this.#list(step.service, step.list, input, step.items))) ?? [];
    const lacks = step.lacks ?? [];
    const fit = rows.filter((row) => fits(row, wanted) && !(step.left ?? []).includes(stateOf(step, row)));
    return fit.filter((row) => lacks.every((path) => at(row, path).length === 0));
  }

  async #deployed(step: Step, held: Held): Promise<string[]> {
    const input = this.#filled(step, held.input);
    const { items } = held;
    const rows = await unlessNotFound(async () =>
      items === undefined ? [(await this.#call(held.service, held.call, input)) as Row] : this.#list(held.service, held.call, input, items),
    );
    const wanted = this.#filled(step, held.is);
    const names = (rows ?? []).filter((row) => fits(row, wanted)).map((row) => textAt(row, held.named));
    return names.filter((name) => name !== undefined);
  }

  /** What is found must be as it was asked for. */
  #compare(shown: unknown, same: Fields = {}): void {
    for (const [path, template] of Object.entries(same)) {
      const have = at(shown, path);
      // Only in a plan: what it must lie in is not made yet, so it lies in something else.
      const anew = this.#way.steps.find((step) => namesIn(template).has(step.name) && !(step.name in this.values));
      if (anew === undefined && isUnknown(template, this.values)) continue;
      const wanted = anew === undefined ? filled(template, this.values) : `a new ${anew.word}`;
      if (wanted === undefined || have.length === 0 || have.some((each) => isAlike(wanted, each))) continue;
      const problem = `it is there with \`${path}\` ${have.join(', ')}, and ${String(wanted)} was asked for`;
      throw conflict(problem, this.#said(`ask for what is there, choose another \`name\`, or call \`${this.#way.teardown}\` first`));
    }
  }

  /** Whether it is where this way makes it: the cluster of another subnet is somebody else's. */
  #isPlanned(step: Step, row: Row): boolean {
    return Object.entries(step.same ?? {}).every(([path, template]) => {
      const unknown = [...namesIn(template)].filter((name) => !(name in this.values));
      if (unknown.some((name) => this.#way.steps.some((each) => each.name === name))) return false;
      const [wanted, have] = [unknown.length > 0 ? undefined : filled(template, this.values), at(row, path)];
      return wanted === undefined || have.length === 0 || have.some((each) => isAlike(wanted, each));
    });
  }

  #twice(step: Step, rows: readonly Row[]): GureumError {
    const ids = rows.map((row) => textAt(row, step.id)).join(', ');
    const option = this.#option(step.given);
    const hint =
      option === undefined
        ? this.#said('delete or rename the others')
        : this.#said(`say with \`${option}\` which one is meant, or delete or rename the others`);
    return conflict(`there are ${rows.length} of this name: ${ids}`, hint);
  }

  /** The same error, which says where it happened and that nothing is lost. */
  #told(error: GureumError, step: Step): GureumError {
    const details: ErrorDetails = error.toJSON();
    const hint =
      details.hint === undefined
        ? this.#said(`call \`${this.#again}\` again: it goes on where it stopped`)
        : `${details.hint}; ${this.#said(`then call \`${this.#again}\` again: it goes on where it stopped`)}`;
    const told = errorOf({
      ...details,
      message: `step \`${step.name}\` (${step.word} \`${this.#named(step)}\`): ${details.message}`,
      hint,
    });
    Object.defineProperty(told, 'cause', { value: error, configurable: true, writable: true });
    return told;
  }

  /** A hint in the language of the session. */
  #said(hint: string): Said {
    return said(hint, this.#session._language);
  }

  /** How a user calls an input. */
  #option(name: string | undefined): string | undefined {
    return this.#way.inputs.find((input) => input.name === name)?.option;
  }

  #named(step: Step): string {
    return String(filled(step.named, this.values));
  }

  #filled(step: Step, template: Fields = {}): Values {
    return filled(template, { ...this.values, named: this.#named(step) }) as Values;
  }

  #given(step: Step): string | undefined {
    return step.given === undefined ? undefined : (this.#asked[step.given] as string | undefined);
  }

  #isGiven(name: string): boolean {
    return this.#way.steps.some((step) => step.name === name && this.#given(step) !== undefined);
  }

  #isLeaving(step: Step, row: Row): boolean {
    return (step.leaving ?? []).includes(stateOf(step, row));
  }

  #client(service: string): Client {
    const client = this.#session[service as keyof Session] as unknown;
    if (!(client instanceof Client)) throw inputError(`the session has no service \`${service}\``);
    return client;
  }

  async #call(service: string, operation: string, input: object): Promise<unknown> {
    return this.#client(service).call(operation, input, this.#calls);
  }

  #list(service: string, operation: string, input: object, items: string): Promise<Row[]> {
    return this.#client(service)._list<unknown, Row>(operation, input, items, this.#calls).toArray();
  }
}

/** What was given, if it can be used, by the names of the plan. */
function checked(inputs: readonly Input[], given: Values): Values {
  const other = Object.keys(given).find((name) => !inputs.some((input) => input.option === name));
  if (other !== undefined) throw inputError(`there is no option \`${other}\``, said(`use one of: ${inputs.map((input) => `\`${input.option}\``).join(', ')}`));
  const values: Values = {};
  for (const input of inputs) {
    const value = given[input.option] ?? input.otherwise;
    const problem = problemOf(input, value, given[input.option] === null);
    if (problem !== undefined) throw inputError(`\`${input.option}\` ${problem}`);
    const needed = inputs.find((each) => value !== undefined && input.needs?.includes(each.name) && given[each.option] === undefined);
    if (needed !== undefined) throw inputError(`\`${input.option}\` is given without \`${needed.option}\``);
    values[input.name] = value;
  }
  for (const input of inputs) {
    const within = inputs.find((each) => each.name === input.within);
    if (within === undefined || values[input.unless as string] !== undefined) continue;
    const [inner, outer] = [values[input.name], values[within.name]];
    if (!isWithin(inner as string, outer as string)) throw inputError(`\`${input.option}\` is no part of \`${within.option}\``);
  }
  return values;
}

/** What is wrong with a value, in words; values are not shown. */
function problemOf(input: Input, value: unknown, isNull: boolean): string | undefined {
  if (isNull) return 'is null; leave it out instead';
  if (value === undefined) return input.required ? 'is missing' : undefined;
  if (input.range !== undefined) {
    const [least, most] = input.range;
    const fit = typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
    return fit ? undefined : `is no whole number from ${least} to ${most}`;
  }
  if (typeof value !== 'string') return `is ${kindOf(value)}, not a string`;
  if (value.trim() === '') return 'is empty';
  if (input.pattern !== undefined && !input.pattern.test(value)) return `is not ${input.says}`;
  return input.addresses ? unfitAddresses(value) : undefined;
}

function stateOf(step: Step, row: Row): string {
  return (step.state === undefined ? undefined : textAt(row, step.state)) ?? '';
}

function conflict(message: string, hint: Said): GureumError {
  return new ConflictError({ kind: 'Conflict', message, hint });
}

/** What the work gives, or nothing where the service knows no such thing. */
async function unlessNotFound<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
