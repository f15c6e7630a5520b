/** The scenario files of the project. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { AuthenticationError, GureumError, Keytab, PermissionDeniedError, setLogger } from 'gureum';
import type { RawResponse } from 'gureum';
import type { FaultObject } from 'gureum/testing';

import { scenarioFiles } from '../stage.mjs';
import { filled, fits } from './pattern.mjs';
import { limits, World } from './world.mjs';
import type { Fields, Given, Step } from './world.mjs';

interface Scenario {
  given: Given;
  steps: Step[];
  journal?: Fields[];
}

/** What came of a step. */
interface Outcome {
  value?: unknown;
  items?: unknown[];
  error?: unknown;
  response?: RawResponse;
}

const scenarios = scenarioFiles() as Record<string, Scenario>;

let said: string[] = [];
const keep = (line: string): void => void said.push(line);
setLogger({ debug: keep, info: keep, warn: keep, error: keep }, 'debug');

test('there are scenarios', () => {
  assert.ok(Object.keys(scenarios).length >= 60);
});

for (const [name, scenario] of Object.entries(scenarios)) {
  test(name, async () => {
    said = [];
    const world = new World(scenario.given);
    try {
      await run(world, scenario);
    } finally {
      world.emulator.close();
    }
  });
}

async function run(world: World, { given, steps, journal }: Scenario): Promise<void> {
  const memory: Fields = { tenant: world.tenant };
  for (const step of given.setup ?? []) {
    const outcome = await act(world, step, memory);
    assert.ok(outcome !== undefined && outcome.error === undefined, `setup failed: ${inspect(outcome?.error)}`);
    save(step.save ?? {}, outcome.value, memory);
  }
  world.emulator.clearJournal();
  lay(world, given.faults ?? [], memory);
  for (const [index, step] of steps.entries()) {
    if (step.clear_faults === true) world.emulator.clearFaults();
    lay(world, step.faults ?? [], memory);
    if (typeof step.advance_ms === 'number') world.emulator.clock.advance(step.advance_ms);
    const [begun, clock] = [performance.now(), world.emulator.clock.now().getTime()];
    const outcome = await act(world, step, memory);
    if (outcome === undefined) continue;
    const took = performance.now() - begun;
    const moved = world.emulator.clock.now().getTime() - clock;
    const expect = step.expect ?? {};
    check(expect, outcome, memory, `step ${index + 1}`);
    checkTimes(expect, took, moved);
    save(step.save ?? {}, outcome.value, memory);
  }
  checkJournal(journal ?? [], world.emulator.journal, memory);
}

async function act(world: World, step: Step, memory: Fields): Promise<Outcome | undefined> {
  const id = step.call ?? step.wait ?? step.pages ?? step.cancel;
  if (typeof id !== 'string') return undefined;
  const client = world.client(step.service);
  if (client instanceof GureumError) return { error: client };
  const { timeoutMs, ...rest } = limits(step.options ?? {});
  // The limit of a wait is one of the whole wait, not of each call.
  const ofCall = typeof step.wait === 'string' ? rest : { ...rest, timeoutMs };
  const own = client.withOptions(ofCall);
  const input = filled(step.input ?? {}, memory);
  try {
    if (typeof step.wait === 'string') return { value: await world.waited(own, id, input, { timeoutMs }) };
    if (typeof step.pages === 'string') return { items: await world.items(own, id, input, step.take) };
    const signal = typeof step.cancel === 'string' ? AbortSignal.timeout(step.after_ms ?? 0) : undefined;
    const { data, response } = await world.answer(own, id, input, signal);
    return { value: data, response };
  } catch (error) {
    return { error };
  }
}

function lay(world: World, faults: Fields[], memory: Fields): void {
  for (const { fault, ...rule } of faults) world.emulator.fault(filled(fault as FaultObject, memory), filled(rule, memory));
}

function save(wanted: Record<string, string>, value: unknown, memory: Fields): void {
  for (const [name, pointer] of Object.entries(wanted ?? {})) {
    const keys = pointer.split('/').slice(1);
    memory[name] = keys.reduce<unknown>((part, key) => (part as Fields)[key], value);
  }
}

function check(expect: Fields, outcome: Outcome, memory: Fields, at: string): void {
  const { error, value, items, response } = outcome;
  const is = (name: string): boolean => expect[name] !== undefined && expect[name] !== null;
  if (is('error')) {
    assert.ok(error !== undefined, `${at} succeeded with ${inspect(value)}`);
    fits(filled(expect['error'], memory), payload(error), `${at}: error`);
  } else {
    assert.ok(error === undefined, `${at} failed: ${inspect(error)}`);
  }
  if (is('value')) fits(filled(expect['value'], memory), value, `${at}: value`);
  if (is('items')) fits(filled(expect['items'], memory), items, `${at}: items`);
  if (is('file_starts')) {
    assert.ok(value instanceof Keytab);
    assert.ok(Buffer.from(value.bytes).toString('hex').startsWith(String(expect['file_starts'])));
  }
  const attempts = error instanceof GureumError ? error.attempts : response?.attempts;
  if (is('attempts')) assert.equal(attempts?.length, expect['attempts'], `${at}: ${inspect(attempts)}`);
  if (is('reconciled')) assert.equal(response?.reconciled, expect['reconciled']);
  for (const secret of (expect['never_shown'] ?? []) as string[]) {
    assert.ok(!shown(outcome).includes(secret), `${at} shows a secret`);
    assert.ok(!said.join('\n').includes(secret), `${at} logs a secret`);
  }
  if (is('language_check')) languageCheck(String(expect['language_check']), outcome);
}

/** An abort is the signal's own reason here. */
function payload(error: unknown): unknown {
  if (error instanceof GureumError) return error.toJSON();
  assert.ok(error instanceof DOMException && error.name === 'TimeoutError', inspect(error));
  return { kind: 'Cancelled', message: error.message };
}

/** Everything that the outcome shows of itself. */
function shown({ value, error, response }: Outcome): string {
  const texts = [inspect(value), String(value), JSON.stringify(value) ?? '', inspect(response), JSON.stringify(response) ?? ''];
  texts.push(inspect(error, { depth: 9, showHidden: true }), String(error), JSON.stringify(error) ?? '');
  if (error instanceof Error) texts.push(error.stack ?? '', inspect(structuredClone(error)));
  return texts.join('\n');
}

function checkTimes(expect: Fields, took: number, moved: number): void {
  const most = expect['took_at_most_ms'];
  assert.ok(typeof most !== 'number' || took <= most, `took ${took} ms`);
  const bounds = expect['clock_moved_ms'] as [number, number] | null | undefined;
  if (!Array.isArray(bounds)) return;
  // A `Date` holds whole milliseconds, so one may be lost.
  assert.ok(moved >= bounds[0] - 1 && moved <= bounds[1] + 1, `the clock moved ${moved} ms`);
}

function checkJournal(wanted: Fields[], entries: Fields[], memory: Fields): void {
  const rest = entries.values();
  const all = entries.map((entry) => `${entry['operation']} ${entry['status']}`).join(', ');
  for (const [index, each] of wanted.entries()) {
    if (each['request'] !== undefined && each['request'] !== null) {
      const entry = rest.next().value;
      assert.ok(entry !== undefined, `journal ${index + 1}: no such request`);
      fits(filled(each['request'], memory), entry, `journal ${index + 1}`);
    }
    if (typeof each['total_requests'] === 'number') assert.equal(entries.length, each['total_requests'], all);
    const of = each['requests_of'] as { operation: string; at_least?: number | null; at_most?: number | null } | null | undefined;
    if (of === undefined || of === null) continue;
    const count = entries.filter((entry) => entry['operation'] === of.operation).length;
    assert.ok(count >= (of.at_least ?? 0) && count <= (of.at_most ?? count), `${count} of ${of.operation}: ${all}`);
  }
}

function languageCheck(name: string, { value, response, error }: Outcome): unknown {
  switch (name) {
    case 'state_is_open':
      // The type is a union of texts that any text satisfies; the wire tests hold the compiler to it.
      return assert.equal(typeof (value as Fields)['status'], 'string');
    case 'extra_is_kept':
      return assert.deepEqual(value, response?.json());
    case 'error_type':
      assert.ok(error instanceof AuthenticationError || error instanceof PermissionDeniedError || error instanceof GureumError);
      return assert.notEqual(error.constructor, GureumError);
    default:
      throw new Error(`there is no language check \`${name}\``);
  }
}
