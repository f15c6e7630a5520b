// The journal: every request as it comes, why it was refused, and how to send it again.

import { choice, code, el, labelled, pretty } from './elements.js';
import { ask, watch } from './server.js';
import { t } from './words.js';

const MOST = 2000;
const SHOWN = 400;
const FILTERS = {
  all: () => true,
  // A service may refuse with any status.
  refused: (entry) => entry.status >= 400 || entry.status === 0 || Boolean(entry.diagnosis),
  struck: (entry) => Boolean(entry.faults),
  unsigned: (entry) => entry.signature === 'invalid' || entry.signature === 'missing',
};

const state = { entries: [], last: 0, missed: 0, text: '', filter: 'all', selected: null, drawn: false };
let view = null;

// Listens from now on, whatever panel is shown. `arrived` is told of news, and whether everything before them is gone; `changed` of the
// connection.
export function start(arrived, changed) {
  watch(() => (state.last ? `journal/events?after=${state.last}` : 'journal/events'), (events) => {
    let isNew = false;
    for (const { name, data } of events) {
      if (name === 'entry') {
        state.entries.push(data);
        state.last = data.sequence;
      } else if (name === 'missed') {
        state.missed += data.count;
      } else if (name === 'emptied') {
        Object.assign(state, { entries: [], last: 0, missed: 0, selected: null });
        isNew = true;
      }
    }
    if (state.entries.length > MOST) state.entries.splice(0, state.entries.length - MOST);
    arrived(isNew);
    drawSoon();
  }, changed);
}

// However many come, they are drawn once for each picture of the screen.
function drawSoon() {
  if (state.drawn || !view) return;
  state.drawn = true;
  requestAnimationFrame(() => {
    state.drawn = false;
    draw();
  });
}

function matches(entry) {
  if (!FILTERS[state.filter](entry)) return false;
  if (!state.text) return true;
  const text = [entry.operation, entry.target, entry.tenant, entry.status, entry.faults, entry.diagnosis].join(' ');
  return text.toLowerCase().includes(state.text.toLowerCase());
}

const rows = new Map();

function row(entry) {
  if (rows.has(entry)) return rows.get(entry);
  const kind = entry.status === 0 || entry.status >= 500 ? 'bad' : FILTERS.refused(entry) ? 'warn' : 'good';
  const select = el('button', { type: 'button', class: 'link', 'data-sequence': entry.sequence, onclick: () => choose(entry) },
    `#${entry.sequence}`);
  const made = el('tr', {},
    el('td', {}, select),
    el('td', {}, entry.time.slice(11, 23)),
    el('td', {}, entry.tenant ?? ''),
    el('td', { class: 'operation' }, entry.operation ?? `${entry.method} ${entry.target}`),
    el('td', { class: kind }, entry.status || '—'),
    el('td', {}, (entry.faults ?? []).join(', ')),
    el('td', { class: 'wide' }, el('div', { class: 'brief dim' }, entry.diagnosis ?? '')));
  rows.set(entry, made);
  return made;
}

function draw() {
  const found = state.entries.filter(matches);
  const shown = found.slice(-SHOWN).reverse();
  const wanted = new Set(shown);
  for (const [entry, made] of rows) {
    if (wanted.has(entry)) continue;
    made.remove();
    rows.delete(entry);
  }
  // New ones stand on top; what is there already is not touched, so that focus and reading position stay.
  let after = null;
  for (const entry of shown) {
    const made = row(entry);
    const right = after ? after.nextSibling : view.body.firstChild;
    if (made !== right) view.body.insertBefore(made, right);
    made.classList.toggle('selected', entry === state.selected);
    after = made;
  }
  view.count.textContent = t('journal.count', found.length, state.entries.length);
  view.missed.textContent = state.missed ? t('journal.missed', state.missed) : '';
  view.empty.hidden = state.entries.length > 0;
}

function choose(entry) {
  state.selected = entry;
  draw();
  view.detail.replaceChildren(...detail(entry));
}

function marked(comparison) {
  const line = (name, rest) => {
    const [first = '', ...others] = rest;
    const wrong = first === '\n' ? '⏎\n' : first || t('journal.end');
    return [el('h4', {}, t(name)), el('pre', { tabindex: '0', role: 'region', 'aria-label': t(name) },
      comparison.same, el('mark', {}, wrong), others.join(''))];
  };
  if (comparison.at === undefined) {
    return [el('h4', {}, t('journal.expected')), code(comparison.expected, t('journal.expected'))];
  }
  return [el('p', {}, t('journal.difference', comparison.at)), ...line('journal.expected', comparison.expected),
    ...line('journal.signed', comparison.signed)];
}

/** The forms in which a request can be made again, and what they are called. */
const CODE = ['curl', 'python', 'typescript'];

function again(entry) {
  const out = el('div', { 'aria-live': 'polite' });
  const show = async (form) => {
    const found = await ask('GET', `journal/code?sequence=${entry.sequence}&as=${form}`).catch((error) => ({ code: error.message }));
    const copy = el('button', { type: 'button', onclick: () => navigator.clipboard?.writeText(found.code) }, t('copy'));
    out.replaceChildren(code(found.code, t(`journal.${form}`)), copy);
  };
  return [...CODE.map((form) => el('button', { type: 'button', onclick: () => show(form) }, t(`journal.${form}`))), out];
}

export function detail(entry) {
  const headers = Object.entries(entry.headers).map(([name, value]) => `${name}: ${value}`).join('\n');
  const body = (name, value) => (value === undefined ? [] : [el('h3', {}, t(name)), code(pretty(value), t(name))]);
  return [
    el('h2', {}, `#${entry.sequence} ${entry.operation ?? entry.method} → ${entry.status || '—'}`),
    entry.diagnosis && el('p', { class: 'diagnosis' }, entry.diagnosis),
    entry.comparison && el('section', { class: 'comparison' }, el('h3', {}, t('journal.signature')), marked(entry.comparison)),
    entry.is_shortened && el('p', {}, t('journal.shortened')),
    el('h3', {}, t('journal.request')),
    code(`${entry.method} ${entry.target}\n${headers}`, t('journal.request')),
    body('journal.body', entry.body),
    body('journal.answer', entry.answer),
    entry.has_code && again(entry),
  ].flat(Infinity).filter(Boolean);
}

export function panel() {
  rows.clear();
  const search = el('input', { type: 'search', value: state.text, oninput: () => { state.text = search.value; drawSoon(); } });
  const filter = choice(Object.keys(FILTERS).map((name) => [name, t(`filter.${name}`)]), state.filter,
    { onchange: () => { state.filter = filter.value; drawSoon(); } });
  const columns = ['number', 'time', 'tenant', 'operation', 'status', 'faults', 'why'];
  view = {
    body: el('tbody'),
    count: el('span', { role: 'status' }),
    missed: el('span', { class: 'warn' }),
    empty: el('p', { class: 'dim' }, t('journal.empty')),
    detail: el('section', { class: 'detail', 'aria-label': t('journal.detail'), 'aria-live': 'polite' }, el('p', { class: 'dim' }, t('journal.choose'))),
  };
  if (state.selected) view.detail.replaceChildren(...detail(state.selected));
  const table = el('table', {}, el('caption', { class: 'hidden' }, t('tab.journal')),
    el('thead', {}, el('tr', {}, columns.map((name) => el('th', { scope: 'col' }, t(`column.${name}`))))), view.body);
  const made = el('div', { class: 'split' },
    el('div', {},
      el('div', { class: 'bar' }, labelled(t('search'), search), labelled(t('filter'), filter),
        el('button', { type: 'button', onclick: () => ask('DELETE', 'journal') }, t('journal.clear')), view.count, view.missed),
      el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('tab.journal') }, table, view.empty)),
    view.detail);
  draw();
  return made;
}
