// A form made of the description of an operation's inputs. What is simple has a field of its own; everything else is written as JSON.

import { choice, el } from './elements.js';
import { t } from './words.js';

function rules({ schema, required }) {
  const parts = [schema.kinds.join(' | ')];
  if (required) parts.push(t('form.required'));
  if (schema.length) parts.push(t('form.length', ...schema.length.map((end) => (end > 1e9 ? '∞' : end))));
  if (schema.pattern) parts.push(schema.pattern);
  if (schema.ranges) parts.push(schema.ranges.map(([from, to]) => `${from}–${to}`).join(', '));
  if (schema.multiple_of) parts.push(t('form.multiple', schema.multiple_of));
  if (schema.moment) parts.push(t('form.moment'));
  return parts.filter(Boolean).join(' · ');
}

function control(input, id) {
  const { schema } = input;
  const described = { id, 'aria-describedby': `${id}-rules ${id}-problem` };
  const is = (kind) => schema.kinds.includes(kind);
  if (schema.one_of) return choice([['', '—'], ...schema.one_of.map((word) => [word, word])], '', described);
  if (is('boolean') && schema.kinds.length <= 2) return choice([['', '—'], ['true', 'true'], ['false', 'false']], '', described);
  if (is('object') || is('array')) return el('textarea', { ...described, rows: '4', spellcheck: 'false' });
  const type = input.sensitive ? 'password' : 'text';
  return el('input', { ...described, type, autocomplete: 'off', spellcheck: 'false' });
}

// The value that was typed. What is neither text nor JSON stays text, and the emulator says what is wrong with it.
function typed({ schema }, text) {
  if (text === '') return undefined;
  const isText = schema.kinds.includes('string');
  try {
    const value = JSON.parse(text);
    if (isText && typeof value !== 'object') return text;
    return value;
  } catch {
    return text;
  }
}

export class Form {
  constructor(inputs, changed) {
    this.inputs = inputs;
    this.controls = inputs.map((input) => control(input, `input-${input.name}`));
    this.problems = inputs.map((input) => el('span', { id: `input-${input.name}-problem`, class: 'bad' }));
    this.controls.forEach((one) => one.addEventListener('input', changed));
  }

  element() {
    return el('div', { class: 'inputs' }, this.inputs.map((input, at) => el('div', { class: 'input' },
      el('label', { for: `input-${input.name}` }, input.required ? `${input.name} *` : input.name, ' ', el('span', { class: 'dim' }, input.in)),
      this.controls[at],
      el('span', { class: 'dim rules', id: `input-${input.name}-rules` }, rules(input)),
      this.problems[at])));
  }

  value() {
    return Object.fromEntries(this.inputs.map((input, at) => [input.name, typed(input, this.controls[at].value)]));
  }

  fill(value) {
    this.inputs.forEach((input, at) => {
      const one = value[input.name];
      this.controls[at].value = one === undefined ? '' : typeof one === 'object' ? JSON.stringify(one, null, 2) : String(one);
    });
  }

  // Puts each problem beside its field; gives those that belong to none.
  show(found) {
    const belongs = (input, { field }) => field === input.name || field.startsWith(`${input.name}.`) || field.startsWith(`${input.name}[`);
    this.inputs.forEach((input, at) => {
      const own = found.filter((problem) => belongs(input, problem));
      this.problems[at].textContent = own.map(({ field, rule }) => (field === input.name ? rule : `${field} ${rule}`)).join('; ');
      this.controls[at].setAttribute('aria-invalid', own.length > 0);
    });
    return found.filter((problem) => !this.inputs.some((input) => belongs(input, problem)));
  }
}
