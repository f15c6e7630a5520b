// All operations, and a form for each that is checked by the emulator while it is filled in.

import { choice, code, el, labelled } from './elements.js';
import { Form } from './form.js';
import { detail } from './journal.js';
import { ask } from './server.js';
import { t } from './words.js';

const state = { chosen: null, text: '', tenant: 'demo' };
let view = null;

const named = ({ service, id }) => `${service}/${id}`;

function draw(operations) {
  const text = state.text.toLowerCase();
  const found = operations.filter((operation) => `${named(operation)} ${operation.path}`.toLowerCase().includes(text));
  const services = [...new Set(found.map(({ service }) => service))];
  view.list.replaceChildren(...services.flatMap((service) => [el('h2', {}, service),
    el('ul', { class: 'plain' }, found.filter((one) => one.service === service).map((operation) => el('li', {},
      el('button', { type: 'button', class: 'link', 'data-operation': named(operation), 'aria-current': named(operation) === state.chosen, onclick: () => choose(operation) }, operation.id))))]));
  view.count.textContent = t('operation.count', found.length, operations.length);
}

// Most are addresses. A page that is opened from here is not told where from.
function source(text) {
  return el('li', {}, /^https:/.test(text) ? el('a', { href: text, target: '_blank', rel: 'noreferrer' }, text) : text);
}

function later(act) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 200);
  };
}

async function choose(operation) {
  state.chosen = named(operation);
  // Several services have operations of one name.
  for (const one of view.list.querySelectorAll('button')) one.setAttribute('aria-current', one.dataset.operation === state.chosen);
  const { inputs, examples, summary, description, sources } = await ask('GET', `operations/form?operation=${encodeURIComponent(state.chosen)}`);
  const wish = () => ({ operation: named(operation), tenant: state.tenant, input: form.value() });
  const rest = el('p', { role: 'status', class: 'bad' });
  const out = el('div', { 'aria-live': 'polite', class: 'result' });
  const check = async () => {
    const found = await ask('POST', 'operations/check', wish());
    rest.textContent = form.show(found).map(({ field, rule }) => `${field} ${rule}`).join('; ');
    return found;
  };
  const form = new Form(inputs, later(check));
  const example = choice([['', '—'], ...examples.map(({ name }, at) => [String(at), `${at + 1}: ${name}`])], '',
    { onchange: () => { if (example.value) { form.fill(examples[Number(example.value)].input); check(); } } });
  const tenant = el('input', { type: 'text', value: state.tenant, oninput: () => { state.tenant = tenant.value; } });
  const send = async (event) => {
    event.preventDefault();
    try {
      await check();
      out.replaceChildren(...detail(await ask('POST', 'operations/call', wish())));
    } catch (error) {
      out.replaceChildren(el('p', { role: 'alert', class: 'bad' }, error.message));
    }
  };
  view.form.replaceChildren(el('h2', {}, operation.id), el('p', {}, summary), description && el('p', {}, description),
    code(`${operation.method} ${operation.path}`, t('operation.address')),
    el('p', { class: 'dim' }, t('operation.confidence', operation.confidence), operation.versions.length > 0 && ` · ${operation.versions.join(', ')}`),
    sources.length > 0 && el('details', {}, el('summary', {}, t('operation.sources')), el('ul', {}, sources.map(source))),
    el('form', { onsubmit: send }, el('div', { class: 'bar' }, labelled(t('column.tenant'), tenant), labelled(t('operation.example'), example)),
      inputs.length > 0 ? form.element() : el('p', {}, t('operation.noinput')), rest,
      el('button', { type: 'submit', class: 'main' }, t('operation.send'))), out);
}

export function panel() {
  view = { list: el('nav', { 'aria-label': t('tab.operations') }), form: el('section', { class: 'detail' }, el('p', { class: 'dim' }, t('operation.choose'))), count: el('p', { role: 'status', class: 'dim' }) };
  let operations = [];
  const search = el('input', { type: 'search', value: state.text, oninput: () => { state.text = search.value; draw(operations); } });
  ask('GET', 'operations').then((all) => {
    operations = all;
    draw(all);
    const known = all.find((one) => named(one) === state.chosen);
    if (known) choose(known);
  }).catch((error) => view.list.replaceChildren(el('p', { role: 'alert' }, error.message)));
  return el('div', { class: 'split left' }, el('div', {}, labelled(t('search'), search), view.count,
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('tab.operations') }, view.list)), view.form);
}
