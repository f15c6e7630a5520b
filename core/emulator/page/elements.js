// Elements of the page. Text stays text: nothing here, or anywhere in the page, makes markup of what it is given.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'value') element.value = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

export const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

// A field with its label before it.
export function labelled(text, control) {
  return el('label', { class: 'field' }, el('span', {}, text), control);
}

export function choice(options, value, attributes) {
  const select = el('select', attributes, options.map(([key, text]) => el('option', { value: key }, text)));
  if (value !== undefined) select.value = value;
  return select;
}

export const pretty = (value) => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));

// A piece of text to read and to copy. It scrolls, so it can be reached by keyboard.
export const code = (text, label) => el('pre', { tabindex: '0', role: 'region', 'aria-label': label }, text);
