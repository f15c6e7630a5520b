// Pages written for the site, and the documents of the repository as pages.
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

import { documents } from './documents.mjs';

const written = docsLoader();

export const collections = {
  docs: defineCollection({
    schema: docsSchema(),
    loader: {
      name: 'pages-and-documents',
      load: async (context) => {
        await written.load(context);
        for (const { id, file, title, body } of documents()) {
          const data = await context.parseData({ id, data: { title, editUrl: `https://github.com/gureum/gureum/edit/main/${file}` } });
          const rendered = await context.renderMarkdown(body);
          // A table that is wider than the page is scrolled by keys too.
          rendered.html = rendered.html.replaceAll('<table>', '<div class="wide" tabindex="0"><table>').replaceAll('</table>', '</table></div>');
          context.store.set({ id, data, body, rendered, filePath: `../../${file}`, digest: context.generateDigest(body) });
        }
      },
    },
  }),
};

