// What exists, of every tenant: a tree with states, ages and what comes next, and the timeline beside it.

import { el } from './elements.js';
import { ask } from './server.js';
import { kindOf, span } from './states.js';
import { timeline } from './timeline.js';
import { t } from './words.js';

let view = null;
let drawn = '';
let latest = null;
const closed = new Set();
// What a resource went through before its present lifecycle: the emulator keeps only the present one.
const past = new Map();

// Steps before those of the present lifecycle, as they were seen.
function remember(tenant, resource) {
  const key = `${tenant} ${resource.service} ${resource.kind} ${resource.id}`;
  const known = past.get(key) ?? [];
  const begin = resource.steps[0]?.at ?? '';
  const steps = [...known.filter((step) => step.at < begin), ...resource.steps];
  past.set(key, steps);
  return steps;
}

// The emulator began anew.
export const forget = () => past.clear();

function next(resource, now) {
  const step = resource.steps.find(({ at }) => at > now);
  if (step) return t('resource.next', step.state, span(Date.parse(step.at) - Date.parse(now)));
  if (resource.gone) return t('resource.gone', span(Date.parse(resource.gone) - Date.parse(now)));
  return resource.state ? t('resource.stays') : '';
}

function times(node, resource, now) {
  const age = resource.since ? t('resource.age', span(Date.parse(now) - Date.parse(resource.since))) : '';
  node.textContent = [age, next(resource, now)].filter(Boolean).join(' · ');
}

function leaf(tenant, resource, all) {
  const when = el('span', { class: 'dim' });
  view.ages.push([when, resource]);
  const inside = all.filter((other) => other.parent === resource.id && other !== resource);
  return el('li', { 'data-resource': resource.name }, el('span', { class: 'kind' }, resource.kind), ' ', el('strong', {}, resource.name), ' ',
    resource.state && el('span', { class: `state ${kindOf(resource.state)}` }, resource.state), ' ', when,
    el('code', { class: 'dim' }, resource.id),
    inside.length > 0 && el('ul', {}, inside.map((other) => leaf(tenant, other, all))));
}

function group(key, title, ...children) {
  const made = el('details', { open: !closed.has(key), ontoggle: () => (made.open ? closed.delete(key) : closed.add(key)) },
    el('summary', { 'data-key': key }, title), children);
  return made;
}

function tree({ tenants }) {
  if (tenants.length === 0) return [el('p', { class: 'dim' }, t('resource.none'))];
  return tenants.map(({ name, resources }) => {
    const ids = new Set(resources.map(({ id }) => id));
    const services = [...new Set(resources.map(({ service }) => service))];
    const of = (service) => resources.filter((one) => one.service === service && !(one.parent && ids.has(one.parent)));
    const shown = services.filter((service) => of(service).length > 0);
    return group(name, `${t('column.tenant')}: ${name}`, shown.map((service) => group(`${name} ${service}`, service,
      el('ul', {}, of(service).map((resource) => leaf(name, resource, resources))))));
  });
}

function draw() {
  const { now, tenants } = latest;
  const text = JSON.stringify(tenants);
  const rows = tenants.flatMap(({ name, resources }) => resources.map((resource) => ({ tenant: name, resource, steps: remember(name, resource) })));
  if (text !== drawn) {
    drawn = text;
    view.ages = [];
    const focused = document.activeElement?.dataset.key;
    view.tree.replaceChildren(...tree(latest));
    if (focused) [...view.tree.querySelectorAll('summary')].find(({ dataset }) => dataset.key === focused)?.focus();
  }
  view.ages.forEach(([node, resource]) => times(node, resource, now));
  view.timeline.replaceChildren(timeline(rows.filter(({ steps }) => steps.length > 0), now));
}

export async function refresh() {
  latest = await ask('GET', 'resources');
  if (view) draw();
  return latest;
}

export function panel() {
  drawn = '';
  view = { tree: el('div', { class: 'tree' }), timeline: el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('timeline') }), ages: [] };
  if (latest) draw();
  return el('div', {}, el('h2', {}, t('timeline')), view.timeline, el('h2', {}, t('resource.tree')), view.tree);
}

export function leave() {
  view = null;
}
