/**
 * Who hears what happens in calls: hooks of clients, and the channels of `node:diagnostics_channel`.
 *
 * A call never waits for them, and what they throw ends nothing. What happened comes with the replies, in order, and is
 * told in a turn of its own.
 */

import { channel } from 'node:diagnostics_channel';

import { configError, isThenable, kindOf } from './checks';
import { EVENTS, HOOK_OF } from './generated/events';
import type { CallEvent, Hooks } from './generated/events';
import { said } from './language';
import { contextOfNow, hearWith } from './runtime';
import type { Context } from './runtime';

/** Hooks that are held by the client alone, and where it was opened. */
export interface Told {
  hooks: Hooks;
  context: Context;
}

const channels = Object.fromEntries(EVENTS.map((name) => [name, channel(`gureum:${name}`)]));
const all = Object.values(channels);
const known = new Map<number, WeakRef<Told>>();
const forgotten = new FinalizationRegistry<number>((number) => known.delete(number));
/** 0 is nobody's: what comes under it is for the channels alone. */
let last = 0;
let hasWarned = false;

/** The hooks among settings, and the other settings. */
export function splitHooks<T extends Hooks>(settings: T): [Hooks, Omit<T, keyof Hooks>] {
  const hooks: Record<string, unknown> = {};
  const others = { ...settings } as Record<string, unknown>;
  for (const name of Object.values(HOOK_OF)) {
    const hook = others[name];
    delete others[name];
    if (hook === undefined) continue;
    if (typeof hook !== 'function') throw configError(`\`${name}\` is ${kindOf(hook)}, not a function`, said('pass a function that takes one event'));
    hooks[name] = hook;
  }
  return [hooks as Hooks, others as unknown as Omit<T, keyof Hooks>];
}

/** Notes hooks for as long as somebody holds on to them, and gives their number; nothing if there are none. */
export function noteHooks(hooks: Hooks): [number, Told] | undefined {
  if (Object.keys(hooks).length === 0) return undefined;
  last += 1;
  const told = { hooks, context: contextOfNow() };
  known.set(last, new WeakRef(told));
  forgotten.register(told, last);
  return [last, told];
}

/** Whether a channel has a subscriber. */
export function isObserved(): boolean {
  return all.some((each) => each.hasSubscribers);
}

/** Tells what happened, for the hooks of a number. */
function tell(number: number, text: string): void {
  const event = Object.freeze(JSON.parse(text) as CallEvent);
  const told = known.get(number)?.deref();
  const name = HOOK_OF[event.event];
  const hook = name === undefined ? undefined : told?.hooks[name];
  if (told !== undefined && hook !== undefined) told.context(() => run(hook, event));
  channels[event.event]?.publish(event);
}

hearWith(tell);

function run(hook: (event: CallEvent) => unknown, event: CallEvent): void {
  try {
    const given = hook(event);
    if (isThenable(given)) Promise.resolve(given).catch(warn);
  } catch (error) {
    warn(error);
  }
}

function warn(error: unknown): void {
  if (hasWarned) return;
  hasWarned = true;
  const name = error instanceof Error ? error.constructor.name : typeof error;
  process.emitWarning(`a hook given to gureum failed with ${name}; further failures are not told`, 'GureumWarning');
}
