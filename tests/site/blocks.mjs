// Whether the code that guides show is where they say: `node blocks.mjs FOLDER` in the folder of the site prints what is not. A heading
// of a README that gets another name is found by this in a second, and by the site's build in a night.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { PAGES, block, whole } from '../../docs/site/src/documents.mjs';

/** `python="Heading"`, `python={['Heading', 1]}`, `rust={{ file: 'path' }}`. */
const SHOWN = /(\w+)=(?:"([^"]+)"|\{\['([^']+)', (\d+)\]\}|\{\{ file: '([^']+)' \}\})/g;

const guides = readdirSync(process.argv[2], { recursive: true }).filter((file) => file.endsWith('.mdx'));
let count = 0;
for (const guide of guides) {
  const text = readFileSync(join(process.argv[2], guide), 'utf8');
  for (const [, attributes] of text.matchAll(/<Blocks ([^>]*)\/>/g)) {
    const of = /\bof="([^"]+)"/.exec(attributes)?.[1];
    for (const [, language, only, heading, at, file] of attributes.matchAll(SHOWN)) {
      if (language === 'of') continue;
      try {
        if (file) whole(file);
        else block(of ?? PAGES[language], only ?? heading, Number(at ?? 0));
        count += 1;
      } catch (error) {
        console.log(`${guide}: ${error.message}`);
      }
    }
  }
}
if (count === 0) console.log('no guide shows any code');
