// What programs read and people look at: `llms.txt` stands at the root of the site, pictures of pages beside them.
import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { PICTURES, root } from './documents.mjs';

const TEXTS = ['llms.txt', 'llms-full.txt'];

/** Copies them behind the build. */
export function files() {
  return {
    name: 'files-of-the-repository',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        for (const file of TEXTS) cpSync(`${root}/${file}`, `${out}/${file}`);
        mkdirSync(`${out}/pictures`, { recursive: true });
        for (const file of PICTURES) cpSync(`${root}/${file}`, `${out}/pictures/${file.split('/').pop()}`);
      },
    },
  };
}
