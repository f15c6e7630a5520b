// A reader at the site, in a real browser: `node run.mjs CHROMIUM FOLDER`. Prints lines that `tests/run` counts.
// With GUREUM_SITE_PERFORMANCE set it measures speed too, which a busy machine spoils.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { LinkChecker } from 'linkinator';
import { chromium } from 'playwright-core';

import { serve } from './server.mjs';

const [browserPath, folder] = process.argv.slice(2);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** One page of each kind, in both languages. */
const KINDS = [
  '',
  'guides/first-hour/',
  'guides/errors/',
  'languages/python/',
  'reference/',
  'reference/settings/',
  'reference/data-forest/',
  'reference/data-forest/apps/',
  'reference/data-forest/apps/create/',
  'reference/cloud-ml/types/',
];
const PAGES = KINDS.flatMap((page) => [page, `ko/${page}`]);

const site = await serve(resolve(folder), '/gureum');
const browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });

/** A page that may ask for nothing but the site. */
async function opened(path, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const elsewhere = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(new URL(site.address).origin) || url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
    elsewhere.push(url);
    return route.abort();
  });
  await page.goto(site.address + path, { waitUntil: 'load' });
  return { page, elsewhere, close: () => context.close() };
}

/** What the search of a page finds: titles and addresses, the best first. */
async function search(path, words) {
  const { page, close } = await opened(path);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill(words);
  const results = page.locator('dialog[open] .pagefind-ui__result-link');
  await results.first().waitFor({ timeout: 30_000 });
  const found = await results.evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
  await close();
  return found;
}

const tests = {
  async 'every link leads to a page, and every anchor to a place on it'() {
    const checker = new LinkChecker();
    const { links } = await checker.check({
      path: site.address,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      timeout: 60_000,
      linksToSkip: async (link) => !link.startsWith(new URL(site.address).origin),
    });
    const looked = links.filter((link) => link.state !== 'SKIPPED');
    const broken = new Map(links.filter((link) => link.state === 'BROKEN').map((link) => [link.url, `${link.url} in ${link.parent}: ${link.status}`]));
    assert.deepEqual([...broken.values()].slice(0, 40), []);
    assert.ok(looked.length > 500, `only ${looked.length} links were found`);
    console.log(`# ${looked.length} links`);
  },

  async 'no page asks anybody else for anything'() {
    for (const path of PAGES) {
      const { elsewhere, close } = await opened(path);
      await close();
      assert.deepEqual(elsewhere, [], path);
    }
  },

  async 'the search finds a Korean word, on pages in Korean'() {
    const found = await search('ko/', '에뮬레이터');
    assert.ok(found.some((path) => path.includes('/ko/guides/tests/')), found.join(' '));
  },

  async 'the search finds an operation by its name in both languages'() {
    for (const locale of ['', 'ko/']) {
      const found = await search(locale, 'accounts.getList');
      assert.ok(found.some((path) => path.endsWith(`${locale}reference/data-forest/accounts/get-list/`)), found.join(' '));
    }
  },

  async 'a language that was chosen on one page is chosen on the next'() {
    const { page, close } = await opened('reference/data-forest/apps/create/');
    await page.getByRole('tab', { name: 'Kotlin' }).first().click();
    await page.goto(`${site.address}guides/waits/`);
    assert.equal(await page.getByRole('tab', { name: 'Kotlin' }).first().getAttribute('aria-selected'), 'true');
    await close();
  },

  async 'axe finds nothing, in light and dark'() {
    const wrong = [];
    for (const colorScheme of ['light', 'dark']) {
      for (const path of PAGES) {
        const { page, close } = await opened(path, { colorScheme });
        await page.evaluate(AXE);
        const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
        wrong.push(...found.violations.map(({ id, nodes }) => `${path} ${colorScheme}: ${id} ${nodes[0].target} ${nodes[0].any[0]?.message ?? ''}`));
        await close();
      }
    }
    assert.deepEqual(wrong, []);
  },

  async 'Lighthouse gives 100 for accessibility'() {
    for (const [path, { accessibility }] of await measured(['accessibility'])) assert.equal(accessibility, 100, path);
  },
};

if (process.env.GUREUM_SITE_PERFORMANCE) {
  // The best of three rounds: what else runs makes a page slower, and nothing makes it faster.
  tests['Lighthouse gives 95 or more for performance'] = async () => {
    const best = new Map();
    for (let round = 0; round < 3; round += 1) {
      for (const [path, { performance }] of await measured(['performance'])) best.set(path, Math.max(performance, best.get(path) ?? 0));
      if ([...best.values()].every((score) => score >= 95)) return;
    }
    assert.fail([...best].map(([path, score]) => `${path || '/'}: ${score}`).join(', '));
  };
}

/** What Lighthouse gives the pages, as a phone sees them. */
async function measured(categories) {
  const chrome = await launch({ chromePath: browserPath, chromeFlags: FLAGS });
  const scores = [];
  try {
    for (const path of ['', 'ko/', 'guides/waits/', 'reference/data-forest/apps/create/', 'ko/reference/data-forest/apps/create/']) {
      const { lhr } = await lighthouse(site.address + path, { port: chrome.port, onlyCategories: categories, logLevel: 'error' });
      const given = Object.fromEntries(categories.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
      console.log(`# ${path || '/'} ${JSON.stringify(given)}`);
      scores.push([path, given]);
    }
  } finally {
    await chrome.kill();
  }
  return scores;
}

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`ok - ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok - ${name}`);
    console.log(String(error.message ?? error).replaceAll(/^/gm, '    '));
  }
}
await browser.close();
site.close();
process.exit(failed ? 1 : 0);
