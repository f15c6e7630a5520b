// Each resource as a bar of its states, with a line where the clock stands. What is planned is paler.

import { el, svg } from './elements.js';
import { kindOf, span } from './states.js';
import { t } from './words.js';

const WIDTH = 1000;
const NAMES = 220;
const ROW = 26;

function range(rows, now) {
  const times = rows.flatMap(({ resource, steps }) => [...steps.map(({ at }) => at), resource.gone ?? '']).filter(Boolean).map(Date.parse);
  const at = Date.parse(now);
  // What ends in a week would press everything else into one pixel.
  const near = times.filter((time) => Math.abs(time - at) < 6 * 3600 * 1000);
  const start = Math.min(at, ...near);
  const end = Math.max(at, ...near);
  const rest = Math.max((end - start) * 0.1, 30_000);
  return [start, end + rest];
}

function bars({ resource, steps }, y, now, scale, end) {
  return steps.flatMap((step, at) => {
    const from = Date.parse(step.at);
    const until = steps[at + 1] ? Date.parse(steps[at + 1].at) : resource.gone ? Date.parse(resource.gone) : end;
    const split = Math.min(Math.max(Date.parse(now), from), until);
    const piece = (left, right, planned) => {
      const [x, width] = [scale(left), Math.max(0, scale(right) - scale(left))];
      if (width <= 0) return null;
      return svg('rect', { x, y: y + 3, width, height: ROW - 6, class: `${kindOf(step.state)}${planned ? ' planned' : ''}` },
        svg('title', {}, `${resource.name}: ${step.state}, ${step.at} (${span(right - left)})`));
    };
    const text = scale(until) - scale(from) > step.state.length * 8
      ? svg('text', { x: scale(from) + 4, y: y + ROW / 2 + 4, class: 'in-bar' }, step.state) : null;
    return [piece(from, split, false), piece(split, until, true), text];
  });
}

export function timeline(rows, now) {
  if (rows.length === 0) return el('p', { class: 'dim' }, t('timeline.none'));
  const [start, end] = range(rows, now);
  const scale = (time) => NAMES + (Math.min(Math.max(time, start), end) - start) / (end - start) * (WIDTH - NAMES);
  const height = rows.length * ROW + 24;
  const x = scale(Date.parse(now));
  const names = rows.map(({ tenant, resource }, at) => svg('text', { x: 0, y: at * ROW + ROW / 2 + 4 }, `${tenant} · ${resource.name}`.slice(0, 30)));
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': t('timeline.label', rows.length), class: 'timeline' },
    names, rows.flatMap((row, at) => bars(row, at * ROW, now, scale, end)),
    svg('line', { x1: x, x2: x, y1: 0, y2: height - 20, class: 'now-line' }),
    svg('text', { x: Math.min(x, WIDTH - 60), y: height - 6 }, now.slice(11, 19)));
}
