// States and spans of time, as the page shows them.

import { t } from './words.js';

// The colour of a state, by words that both vendors use in their names.
export function kindOf(state) {
  if (!state) return 'plain';
  // Services do not agree on capitals.
  if (/FAIL|KILL|ERROR/i.test(state)) return 'failed';
  if (/TERMINAT|DELET|CHANG|UPDAT|EDIT|SCAL|RESTART/i.test(state)) return 'moving';
  if (/RUNNING|DEPLOYED|FINISHED|STABLE|ACTIVE|AVAILABLE|RESERVED|ATTACHED/i.test(state)) return 'up';
  return 'coming';
}

// The two largest units of a span.
export function span(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [d, h, m, s] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [[d, 'd'], [h, 'h'], [m, 'm'], [s, 's']].filter(([count]) => count > 0).slice(0, 2);
  return parts.map(([count, unit]) => `${count} ${t(`unit.${unit}`)}`).join(' ') || `0 ${t('unit.s')}`;
}
