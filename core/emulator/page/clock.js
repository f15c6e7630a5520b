// The clock of the emulator, always in sight.

import { choice, el, labelled } from './elements.js';
import { ask } from './server.js';
import { t } from './words.js';

let view = null;
let known = null;

// What the emulator said of its clock.
export function show(clock) {
  known = { ...known, ...clock };
  if (!view || !known.modes) return;
  view.now.textContent = `${known.now.slice(0, 10)} ${known.now.slice(11, 19)} UTC`;
  view.now.setAttribute('datetime', known.now);
  if (view.mode.options.length === 0) {
    view.mode.append(...known.modes.map((mode) => el('option', { value: mode }, mode)));
  }
  if (document.activeElement !== view.mode) view.mode.value = known.mode;
}

export async function refresh() {
  show(await ask('GET', 'clock'));
}

export function panel(moved) {
  const act = (method, path, body) => async () => {
    try {
      const clock = await ask(method, path, body);
      view.said.textContent = clock.moved === false ? t('clock.nothing') : '';
      show(clock);
      await moved();
    } catch (error) {
      view.said.textContent = error.message;
    }
  };
  const button = (text, ...request) => el('button', { type: 'button', onclick: act(...request) }, t(text));
  const mode = choice([], undefined, { onchange: () => act('PUT', 'clock', { mode: mode.value })() });
  view = { mode, now: el('time', { class: 'now' }), said: el('span', { role: 'status', class: 'warn' }) };
  if (known) show(known);
  return el('section', { class: 'bar', 'aria-label': t('clock') }, view.now, labelled(t('clock.mode'), mode),
    button('clock.next', 'POST', 'clock/next'),
    button('clock.minute', 'POST', 'clock/advance', { ms: 60000 }),
    button('clock.freeze', 'PUT', 'clock', { mode: 'frozen' }), view.said);
}
