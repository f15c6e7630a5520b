// The frame of the page: what is always there, and one of five panels.

import * as clock from './clock.js';
import { choice, el, labelled } from './elements.js';
import * as faults from './faults.js';
import * as journal from './journal.js';
import * as operations from './operations.js';
import * as resources from './resources.js';
import { token } from './server.js';
import * as snapshot from './snapshot.js';
import { LANGUAGES, speak, t } from './words.js';

const PANELS = { journal, resources, faults, operations, snapshot };
const BEAT = 1000;
const state = {
  panel: PANELS[location.hash.slice(1)] ? location.hash.slice(1) : 'journal',
  language: localStorage.getItem('gureum-language') ?? (navigator.language.startsWith('ko') ? 'ko' : 'en'),
  theme: localStorage.getItem('gureum-theme') ?? 'system',
  link: 'lost',
};
let view = null;
let busy = false;
let again = false;

// What the panels show of the emulator's state. One question at a time; news that come meanwhile ask once more.
async function refresh() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  try {
    clock.show(await resources.refresh());
    if (state.panel === 'faults') await faults.refresh();
  } catch {
    // The link to the journal says that the emulator is gone.
  }
  busy = false;
  if (again) {
    again = false;
    setTimeout(refresh, 100);
  }
}

function linked(link) {
  if (link === 'live' && state.link !== 'live') clock.refresh().then(refresh).catch(() => {});
  state.link = link;
  if (!view) return;
  view.link.textContent = t(`link.${link}`);
  view.link.className = `link-${link}`;
  view.token.hidden = link !== 'refused';
}

function show(name) {
  state.panel = name;
  history.replaceState(null, '', `#${name}`);
  if (name !== 'resources') resources.leave();
  for (const [key, tab] of Object.entries(view.tabs)) {
    tab.setAttribute('aria-selected', key === name);
    tab.tabIndex = key === name ? 0 : -1;
  }
  view.main.setAttribute('aria-labelledby', `tab-${name}`);
  view.main.replaceChildren(PANELS[name].panel(refresh));
  refresh();
}

// Tabs are one stop for the keyboard; arrows go from one to the next.
function step(event) {
  const names = Object.keys(PANELS);
  const at = names.indexOf(state.panel);
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  const name = names[(target + names.length) % names.length];
  show(name);
  view.tabs[name].focus();
}

function tokenForm() {
  const input = el('input', { type: 'password', autocomplete: 'off' });
  const use = (event) => {
    event.preventDefault();
    token.set(input.value);
  };
  return el('form', { class: 'bar', hidden: true, onsubmit: use }, labelled(t('token'), input), el('button', { type: 'submit' }, t('token.use')));
}

function build() {
  speak(state.language);
  document.documentElement.lang = state.language;
  document.documentElement.dataset.theme = state.theme;
  document.title = t('title');
  const pick = (key, options, value) => {
    const select = choice(options, value, { onchange: () => {
      state[key] = select.value;
      localStorage.setItem(`gureum-${key}`, select.value);
      build();
      document.getElementById(`pick-${key}`).focus();
    }, id: `pick-${key}` });
    return labelled(t(key), select);
  };
  const tab = (name) => el('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': 'panel', onclick: () => show(name), onkeydown: step }, t(`tab.${name}`));
  view = {
    link: el('span', { role: 'status' }),
    token: tokenForm(),
    tabs: Object.fromEntries(Object.keys(PANELS).map((name) => [name, tab(name)])),
    main: el('div', { id: 'panel', role: 'tabpanel' }),
  };
  document.body.replaceChildren(
    el('header', {}, el('h1', {}, t('title')), view.link, clock.panel(refresh),
      el('div', { class: 'bar' }, pick('language', Object.entries(LANGUAGES), state.language),
        pick('theme', ['system', 'light', 'dark'].map((name) => [name, t(`theme.${name}`)]), state.theme))),
    el('main', {}, view.token, el('div', { role: 'tablist', 'aria-label': t('title'), class: 'tabs' }, Object.values(view.tabs)), view.main));
  linked(state.link);
  show(state.panel);
}

build();
journal.start((isNew) => {
  if (isNew) resources.forget();
  refresh();
}, linked);
setInterval(() => {
  if (!document.hidden && state.link === 'live') refresh();
}, BEAT);
