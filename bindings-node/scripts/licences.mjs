/**
 * Puts the licences of the project beside a `package.json`, where npm packs them.
 *
 *     node scripts/licences.mjs [FOLDER]      before `npm pack` and `npm publish`
 */

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const LICENCES = ['LICENSE-APACHE', 'LICENSE-MIT'];

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Copies them into a folder. */
export function copyLicences(folder) {
  for (const name of LICENCES) copyFileSync(join(project, name), join(folder, name));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) copyLicences(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
