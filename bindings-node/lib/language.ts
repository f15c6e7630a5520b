/** Hints that are made here, in the language of explanations. */

import { crossing } from './crossing';
import { LANGUAGE_VARIABLES } from './generated/kinds';
import { native } from './native';

declare const SAID: unique symbol;

/** A hint as the core says it. The compiler takes no other text for one. */
export type Said = string & { readonly [SAID]: true };

/**
 * A hint of this package, given in English: what it is in another language, the core knows.
 *
 * `language` is what a client is told; else the environment says it.
 */
export function said(hint: string, language?: string): Said {
  const named = LANGUAGE_VARIABLES.map((name): unknown => process.env[name]);
  const tag = language ?? named.find((value) => typeof value === 'string' && value !== '') ?? '';
  return crossing(() => native.said(hint, tag as string)) as Said;
}
