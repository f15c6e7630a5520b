// What goes wrong on purpose: a form for a new rule, and the rules in force with their hits.

import { choice, code, el, labelled, pretty } from './elements.js';
import { ask } from './server.js';
import { t } from './words.js';

let view = null;
let drawn = '';

function control(field) {
  const { required, from: min, to: max, step } = field;
  const given = Object.fromEntries(Object.entries({ id: `fault-${field.name}`, min, max, step }).filter(([, value]) => value !== undefined));
  if (field.kind === 'boolean') return el('input', { ...given, type: 'checkbox' });
  if (field.kind === 'number') return el('input', { ...given, type: 'number', required });
  if (field.kind === 'choice') return choice([['', '—'], ...field.choices.map((word) => [word, word])], '', given);
  return el('input', { ...given, type: 'text', required, placeholder: field.kind === 'list' ? '[["name", "value"]]' : '' });
}

function value(field, input) {
  if (field.kind === 'boolean') return input.checked || undefined;
  if (input.value === '') return undefined;
  if (field.kind === 'number') return Number(input.value);
  if (field.kind === 'list') return JSON.parse(input.value);
  return input.value;
}

const values = (fields, controls) => Object.fromEntries(fields.map((field, at) => [field.name, value(field, controls[at])]));

// A fault without fields is a text, one with fields an object.
function written(kind, controls) {
  return kind.fields.length === 0 ? kind.name : { [kind.name]: values(kind.fields, controls) };
}

export async function refresh() {
  if (!view) return;
  const rules = await ask('GET', 'faults');
  const text = JSON.stringify(rules);
  if (text === drawn) return;
  drawn = text;
  const focused = document.activeElement?.dataset.rule;
  view.rules.replaceChildren(...rules.map((rule) => el('tr', {},
    el('td', {}, `#${rule.id}`),
    el('td', {}, rule.operation ?? t('fault.all')),
    el('td', {}, rule.tenant ?? t('fault.all')),
    el('td', { class: 'wide' }, code(pretty(rule.fault), t('fault.fault'))),
    el('td', { 'data-hits': rule.id }, `${rule.hits} / ${rule.matched}`),
    el('td', {}, el('button', { type: 'button', 'data-rule': rule.id, onclick: () => end(`?id=${rule.id}`) }, t('fault.end', rule.id))))));
  view.empty.hidden = rules.length > 0;
  // Whoever ended a rule by keyboard is not thrown back to the top of the page.
  if (focused) (view.rules.querySelector(`[data-rule="${focused}"]`) ?? view.all).focus();
}

async function end(query) {
  await ask('DELETE', `faults${query}`);
  await refresh();
}

function form({ rule, faults }, operations) {
  const names = ['', ...operations.map((operation) => `${operation.service}/${operation.id}`)];
  const kind = choice(faults.map(({ name }) => [name, name]), faults[0].name, { id: 'fault-kind' });
  // An operation is chosen; what else a rule takes is written.
  const of = (field) => (field.name === 'operation' ? choice(names.map((name) => [name, name || t('fault.all')]), '', { id: 'fault-operation' }) : control(field));
  const common = rule.map(of);
  const fields = el('span', { class: 'bar' });
  const said = el('p', { role: 'alert', class: 'bad' });
  let controls = [];
  const chosen = () => faults.find(({ name }) => name === kind.value);
  const draw = () => {
    controls = chosen().fields.map(control);
    fields.replaceChildren(...chosen().fields.map((field, at) => labelled(field.required ? `${field.name} *` : field.name, controls[at])));
  };
  kind.addEventListener('change', draw);
  draw();
  const add = async (event) => {
    event.preventDefault();
    try {
      await ask('POST', 'faults', { ...values(rule, common), fault: written(chosen(), controls) });
      said.textContent = '';
      await refresh();
    } catch (error) {
      said.textContent = error.message;
    }
  };
  return el('form', { onsubmit: add },
    el('div', { class: 'bar' }, labelled(t('fault.fault'), kind), fields),
    el('div', { class: 'bar' }, rule.map((field, at) => labelled(t(`rule.${field.name}`), common[at])),
      el('button', { type: 'submit', class: 'main' }, t('fault.add'))), said);
}

export function panel() {
  drawn = '';
  const place = el('div');
  view = { all: el('button', { type: 'button', onclick: () => end('') }, t('fault.endall')), rules: el('tbody'), empty: el('p', { class: 'dim' }, t('fault.none')) };
  Promise.all([ask('GET', 'faults/kinds'), ask('GET', 'operations')])
    .then(([kinds, operations]) => place.replaceChildren(form(kinds, operations)))
    .catch((error) => place.replaceChildren(el('p', { role: 'alert' }, error.message)));
  refresh().catch(() => {});
  const heads = ['number', 'operation', 'tenant', 'fault', 'hits', 'end'];
  return el('div', {}, el('h2', {}, t('fault.new')), place, el('h2', {}, t('fault.active')),
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('fault.active') },
      el('table', {}, el('thead', {}, el('tr', {}, heads.map((name) => el('th', { scope: 'col' }, t(`column.${name}`))))), view.rules), view.empty),
    view.all);
}
