// The whole state as a file: to save, to load, to begin anew.

import { el, labelled } from './elements.js';
import { askText } from './server.js';
import { t } from './words.js';

export function panel(changed) {
  const said = el('p', { role: 'status' });
  const attempt = (work, done) => async () => {
    try {
      await work();
      said.textContent = t(done);
      await changed();
    } catch (error) {
      said.textContent = error.message;
    }
  };
  const save = attempt(async () => {
    const text = await askText('GET', 'snapshot');
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    el('a', { href: address, download: 'gureum-snapshot.json' }).click();
    URL.revokeObjectURL(address);
  }, 'snapshot.saved');
  const file = el('input', { type: 'file', accept: '.json,application/json', id: 'snapshot-file' });
  const load = attempt(async () => {
    if (!file.files[0]) throw new Error(t('snapshot.nofile'));
    await askText('PUT', 'snapshot', await file.files[0].text());
  }, 'snapshot.loaded');
  const reset = attempt(async () => {
    if (!window.confirm(t('snapshot.sure'))) throw new Error(t('snapshot.kept'));
    await askText('POST', 'reset');
  }, 'snapshot.done');
  return el('div', {}, el('h2', {}, t('tab.snapshot')), el('p', {}, t('snapshot.about')),
    el('div', { class: 'bar' }, el('button', { type: 'button', class: 'main', onclick: save }, t('snapshot.save'))),
    el('div', { class: 'bar' }, labelled(t('snapshot.file'), file), el('button', { type: 'button', onclick: load }, t('snapshot.load'))),
    el('div', { class: 'bar' }, el('button', { type: 'button', onclick: reset }, t('snapshot.reset'))), said);
}
