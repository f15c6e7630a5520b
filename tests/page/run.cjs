/**
 * A user at the page of the emulator, in a real browser.
 *
 *     node run.cjs CHROMIUM EMULATOR CALLER
 *
 * EMULATOR is the program, CALLER makes calls of the SDK. Prints lines that `tests/run` counts. With GUREUM_SCREENSHOTS=FOLDER it
 * leaves there the pictures of the documents.
 */

const { execFile, spawn } = require('node:child_process');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { createInterface } = require('node:readline');
const { promisify } = require('node:util');
const assert = require('node:assert/strict');
const { chromium } = require('playwright-core');

const [browserPath, emulatorPath, callerPath] = process.argv.slice(2);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SOURCES = join(__dirname, '../../core/emulator/page');
const TABS = ['journal', 'resources', 'faults', 'operations', 'snapshot'];
const run = promisify(execFile);

/** Starts the emulator; gives its address and the variables that it prints. */
async function startEmulator(...more) {
  const child = spawn(emulatorPath, ['serve', '--quiet', ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
  const environment = { ...process.env };
  let address = '';
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('listening on ')) address = line.slice('listening on '.length);
    const found = line.match(/^export ([A-Z_]+)=(.*)$/);
    if (found) environment[found[1]] = found[2];
    if (line.startsWith('to look at')) break;
  }
  return { child, address, environment };
}

const call = async (emulator, ...args) => (await run(callerPath, args, { env: emulator.environment })).stdout.trim();

/** What axe finds, in words. It runs in a world of its own, because the page lets no script in. */
async function findings(page) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' });
  const evaluate = async (expression) => {
    const done = await session.send('Runtime.evaluate', { expression, contextId: world.executionContextId, awaitPromise: true, returnByValue: true });
    assert.equal(done.exceptionDetails, undefined, JSON.stringify(done.exceptionDetails));
    return done.result.value;
  };
  await evaluate(`${AXE};0`);
  const found = await evaluate('axe.run(document, { resultTypes: ["violations"] }).then((result) => JSON.stringify(result.violations))');
  await session.detach();
  return JSON.parse(found).map(({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`).slice(0, 3).join(' | ')}`);
}

const open = (page, tab) => page.locator(`#tab-${tab}`).click();

const tests = {
  async 'the words are complete in both languages, and none is missing or left over'({ emulator }) {
    const { rule } = await (await fetch(`${emulator.address}/_gureum/faults/kinds`)).json();
    // What a rule takes is named by the emulator.
    const told = rule.map(({ name }) => `rule.${name}`);
    const text = (name) => readFileSync(join(SOURCES, name), 'utf8');
    const { WORDS, LANGUAGES } = await import(`data:text/javascript,${encodeURIComponent(text('words.js'))}`);
    const holes = (one) => (one.match(/\{\d\}/g) ?? []).sort().join();
    for (const [key, words] of Object.entries(WORDS)) {
      assert.equal(words.length, Object.keys(LANGUAGES).length, key);
      assert.ok(words.every((one) => one.trim() && holes(one) === holes(words[0])), key);
      assert.match(words[1], /[가-힣]/, key);
      assert.doesNotMatch(words[0], /[가-힣]/, key);
    }
    const sources = readdirSync(SOURCES).filter((name) => name.endsWith('.js') && name !== 'words.js').map(text).join('\n');
    const used = [...told, ...[...sources.matchAll(/\bt\('([a-z.]+)'/g)].map(([, key]) => key)];
    for (const key of used) assert.ok(WORDS[key], `there is no word \`${key}\``);
    // Keys that are put together, or passed on: their ends stand in the source as texts.
    const isUsed = (key) => used.includes(key) || sources.includes(`'${key}'`) || (sources.includes(`\`${key.split('.')[0]}.\${`) && new RegExp(`['\`]?\\b${key.split('.')[1]}\\b`).test(sources));
    assert.deepEqual(Object.keys(WORDS).filter((key) => !isUsed(key)), []);
  },

  async 'the page loads from the emulator alone, without an error'({ page, emulator, said, asked }) {
    await page.goto(`${emulator.address}/_gureum/`);
    await page.getByText('live', { exact: true }).waitFor();
    console.log(`# loaded in ${Math.round(await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventEnd))} ms`);
    assert.deepEqual(said, []);
    assert.ok(asked.every((url) => url.startsWith(emulator.address)), asked.join());
  },

  async 'a notebook comes up as the clock is jumped'({ page, emulator, shots }) {
    const account = await call(emulator, 'account');
    await open(page, 'resources');
    const row = (name) => page.locator(`li[data-resource="${name}"]`).last();
    await row('demo').getByText('ACCEPTED').waitFor();
    await row('demo').getByText(/RUNNING in 2 min/).waitFor();
    await page.getByRole('button', { name: 'Next event' }).click();
    await row('demo').getByText('RUNNING', { exact: true }).waitFor();
    await call(emulator, 'notebook', account);
    await row('watched').getByText('ACCEPTED').waitFor();
    await page.getByRole('button', { name: 'Next event' }).click();
    await row('watched').getByText('CREATING').waitFor();
    await shots('resources');
    await page.getByRole('button', { name: 'Next event' }).click();
    await row('watched').locator('.state', { hasText: 'RUNNING' }).waitFor();
    assert.ok(await page.locator('svg.timeline rect').count() >= 4);
  },

  async 'the clock is moved by a minute and frozen'({ page }) {
    const now = async () => Date.parse(await page.locator('time').getAttribute('datetime'));
    const before = await now();
    await page.getByRole('button', { name: '+1 min' }).click();
    await page.waitForFunction((then) => Date.parse(document.querySelector('time').dateTime) >= then, before + 60_000);
    await page.getByRole('button', { name: 'Freeze' }).click();
    await page.waitForFunction(() => document.querySelector('header select').value === 'frozen');
    await page.getByLabel('Mode').selectOption('real');
    await page.waitForFunction(() => document.querySelector('header select').value === 'real');
  },

  async 'a fault that is put in force strikes the SDK, which tries again'({ page, emulator, shots }) {
    await open(page, 'faults');
    await page.locator('#fault-operation').selectOption('data-forest/accounts.getList');
    await page.locator('#fault-kind').selectOption('html_503');
    await page.locator('#fault-first').fill('1');
    await page.getByRole('button', { name: 'Put in force' }).click();
    await page.locator('[data-hits="1"]', { hasText: '0 / 0' }).waitFor();
    assert.equal(await call(emulator, 'list'), '1');
    await page.locator('[data-hits="1"]', { hasText: '1 / 2' }).waitFor();
    await shots('faults');
    await open(page, 'journal');
    const struck = page.locator('tbody tr', { hasText: 'accounts.getList' });
    assert.deepEqual(await struck.locator('td:nth-child(5)').allTextContents(), ['200', '503']);
    await open(page, 'faults');
    await page.getByRole('button', { name: 'End #1' }).click();
    await page.getByText('No fault is in force.').waitFor();
  },

  async 'what a fault needs is said by the form'({ page, said }) {
    await page.locator('#fault-kind').selectOption('wrong_length');
    await page.getByLabel('by *').fill('1');
    await page.locator('#fault-kind').selectOption('answer');
    await page.getByLabel('status *').fill('200');
    await page.locator('#fault-headers').fill('[["a name alone"]]');
    await page.getByRole('button', { name: 'Put in force' }).click();
    await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
    // The browser notes every refusal.
    assert.match(said.splice(0).join(), /^[^,]*400 \(Bad Request\)$/);
  },

  async 'a 401 is explained down to the first wrong byte'({ page, emulator, shots }) {
    const { createHmac } = require('node:crypto');
    const { NCLOUD_ACCESS_KEY_ID: key, NCLOUD_SECRET_ACCESS_KEY: secret } = emulator.environment;
    const time = String(Date.now());
    const signature = createHmac('sha256', secret).update(`POST /accounts/getList\n${time}\n${key}`).digest('base64');
    const headers = { 'content-type': 'application/json', 'x-ncp-apigw-timestamp': time, 'x-ncp-iam-access-key': key, 'x-ncp-apigw-signature-v2': signature };
    const answer = await fetch(`${emulator.address}/api/v2/accounts/getList`, { method: 'POST', headers, body: '{}' });
    assert.equal(answer.status, 401);
    await open(page, 'journal');
    await page.locator('tbody tr', { hasText: '401' }).getByRole('button').click();
    await page.getByText(/signed without/).last().waitFor();
    assert.deepEqual(await page.locator('mark').allTextContents(), ['p', 'c']);
    await shots('journal');
    const shown = await page.locator('.detail').textContent();
    for (const hidden of [signature, secret, key]) assert.ok(!shown.includes(hidden));
  },

  async 'a request is copied as a command that works'({ page, emulator }) {
    await page.locator('tbody tr', { hasText: 'accounts.getList' }).filter({ hasText: '200' }).getByRole('button').click();
    await page.getByRole('button', { name: 'As curl' }).click();
    const command = await page.getByRole('region', { name: 'As curl' }).textContent();
    const { stdout } = await run('sh', ['-c', command], { env: emulator.environment });
    assert.equal(JSON.parse(stdout).contents.length, 1, stdout);
  },

  async 'an operation is filled in, checked and called'({ page }) {
    await open(page, 'operations');
    await page.getByLabel('Search').fill('accounts.check');
    await page.getByRole('button', { name: 'accounts.checkAvailableName' }).click();
    await page.locator('#input-name').fill('X');
    await page.locator('#input-name-problem', { hasText: /./ }).waitFor();
    await page.locator('#input-name').fill('df001');
    await page.waitForFunction(() => document.querySelector('#input-name-problem').textContent === '');
    await page.getByRole('button', { name: 'Call' }).click();
    await page.locator('.result').getByText(/→ 200/).waitFor();
  },

  async 'a snapshot is saved and loaded'({ page, emulator }) {
    await open(page, 'snapshot');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save to a file' }).click()]);
    const file = await download.path();
    await fetch(`${emulator.address}/_gureum/reset`, { method: 'POST' });
    await page.locator('#snapshot-file').setInputFiles(file);
    await page.getByRole('button', { name: 'Load' }).click();
    await page.getByText('Loaded.').waitFor();
    const { tenants } = await (await fetch(`${emulator.address}/_gureum/resources`)).json();
    assert.ok(JSON.stringify(tenants).includes('watched'));
  },

  async 'the keyboard reaches every panel'({ page }) {
    await open(page, 'journal');
    for (const name of [...TABS.slice(1), TABS[0]]) {
      await page.keyboard.press('ArrowRight');
      assert.equal(await page.evaluate(() => document.activeElement.id), `tab-${name}`);
    }
    assert.equal(await page.locator('[role=tab][aria-selected=true]').getAttribute('id'), 'tab-journal');
  },

  async 'a fault is put in force and ended by keyboard alone, and nobody is thrown back to the top'({ page }) {
    await open(page, 'faults');
    await page.locator('#fault-kind').waitFor();
    const focused = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.id);
    const tabTo = async (wanted) => {
      for (let steps = 0; steps < 60; steps += 1) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`${wanted} is not reached`);
    };
    await page.locator('#fault-kind').focus();
    await page.keyboard.type('html_503');
    await tabTo(/^Put in force$/);
    await page.keyboard.press('Enter');
    await page.locator('[data-rule]').waitFor();
    await tabTo(/^End #\d+$/);
    await page.keyboard.press('Enter');
    await page.getByText('No fault is in force.').waitFor();
    assert.equal(await focused(), 'End all');
  },

  async 'of operations of one name the chosen one alone is marked'({ page, emulator }) {
    const operations = await (await fetch(`${emulator.address}/_gureum/operations`)).json();
    const { id } = operations.find((one) => operations.some((other) => other.id === one.id && other.service !== one.service));
    await open(page, 'operations');
    await page.getByLabel('Search').fill(id);
    await page.getByRole('button', { name: id, exact: true }).first().click();
    await page.locator('.detail form').waitFor();
    assert.ok(await page.getByRole('button', { name: id, exact: true }).count() > 1);
    assert.equal(await page.locator('nav button[aria-current=true]').count(), 1);
    await page.getByLabel('Search').fill('');
  },

  async 'a refusal in a success is shown as one, and a resource of one state has its bar'({ page, emulator }) {
    const wish = (operation, input) => fetch(`${emulator.address}/_gureum/operations/call`, { method: 'POST', body: JSON.stringify({ operation, tenant: 'once', input }) });
    for (const name of ['once1', 'once2']) await wish('data-forest/accounts.create', { name, password: 'Df0rest!2024' });
    await wish('security-group/securityGroups.create', { name: 'one-state' });
    await open(page, 'journal');
    await page.getByLabel('Show').selectOption('refused');
    await page.locator('tbody tr', { hasText: 'only create and use one account' }).waitFor();
    await page.getByLabel('Show').selectOption('all');
    await open(page, 'resources');
    await page.locator('svg.timeline text', { hasText: 'one-state' }).waitFor();
    await page.locator('svg.timeline rect title', { hasText: 'one-state: ACTIVE' }).first().waitFor({ state: 'attached' });
  },

  async 'many lines leave the focus where it is, and old ones make room'({ page, emulator }) {
    await open(page, 'journal');
    const wish = JSON.stringify({ operation: 'data-forest/accounts.getList', tenant: 'many', input: {} });
    const more = async (count) => {
      for (let at = 0; at < count; at += 1) await fetch(`${emulator.address}/_gureum/operations/call`, { method: 'POST', body: wish });
    };
    const last = async () => (await (await fetch(`${emulator.address}/_gureum/journal`)).json()).at(-1).sequence;
    await more(1);
    await page.locator(`button[data-sequence="${await last()}"]`).focus();
    const focused = await page.evaluateHandle(() => document.activeElement);
    await page.evaluate(() => {
      window.longest = 0;
      let before = performance.now();
      const tick = (at) => { window.longest = Math.max(window.longest, at - before); before = at; requestAnimationFrame(tick); };
      requestAnimationFrame(tick);
    });
    const began = Date.now();
    await more(240);
    await page.locator(`button[data-sequence="${await last()}"]`).waitFor();
    const seconds = (Date.now() - began) / 1000;
    console.log(`# ${Math.round(240 / seconds)} lines in a second, longest picture ${Math.round(await page.evaluate(() => window.longest))} ms`);
    assert.ok(await focused.evaluate((element) => element.isConnected && element === document.activeElement));
    await more(300);
    await page.locator(`button[data-sequence="${await last()}"]`).waitFor();
    assert.equal(await page.locator('tbody tr').count(), 400);
  },

  async 'from another machine it asks for the token first'({ browser }) {
    const emulator = await startEmulator('--allow-remote', '127.0.0.1', '--token', 's3cret');
    const page = await browser.newPage({ locale: 'ko-KR' });
    await page.goto(`${emulator.address}/_gureum/`);
    await page.getByLabel('토큰', { exact: true }).fill('guess');
    await page.getByRole('button', { name: '토큰 사용' }).click();
    await page.getByLabel('토큰', { exact: true }).fill('s3cret');
    await page.getByRole('button', { name: '토큰 사용' }).click();
    await page.getByText('연결됨').waitFor();
    assert.ok(await page.getByLabel('토큰', { exact: true }).isHidden());
    await page.close();
    emulator.child.kill();
  },

  async 'axe finds nothing, in light and dark, in both languages'({ page }) {
    for (const language of ['en', 'ko']) {
      await page.locator('#pick-language').selectOption(language);
      for (const theme of ['light', 'dark']) {
        await page.locator('#pick-theme').selectOption(theme);
        for (const tab of TABS) {
          await open(page, tab);
          if (tab === 'operations') {
            await page.getByRole('button', { name: 'accounts.create', exact: true }).or(page.getByRole('button', { name: 'accounts.checkAvailableName' })).first().click();
            await page.locator('.inputs').waitFor();
          }
          if (tab === 'journal') await page.locator('tbody button').first().click();
          if (tab === 'faults') await page.locator('#fault-kind').waitFor();
          assert.deepEqual(await findings(page), [], `${language} ${theme} ${tab}`);
        }
      }
    }
    assert.equal(await page.locator('html').getAttribute('lang'), 'ko');
    await page.locator('#tab-journal', { hasText: '요청 기록' }).waitFor();
  },

  async 'nothing was said on the console all the while'({ said }) {
    assert.deepEqual(said, []);
  },
};

async function main() {
  const emulator = await startEmulator();
  // A sandbox needs rights that root in a container has not.
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
  const [said, asked] = [[], []];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  const shots = async (name) => {
    if (process.env.GUREUM_SCREENSHOTS) await page.screenshot({ path: join(process.env.GUREUM_SCREENSHOTS, `emulator-${name}.png`) });
  };
  let failed = false;
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test({ browser, page, emulator, said, asked, shots });
      console.log(`ok - ${name}`);
    } catch (error) {
      failed = true;
      console.log(`not ok - ${name}`);
      console.log(String(error.stack).replace(/^/gm, '    '));
    }
  }
  await browser.close();
  emulator.child.kill();
  process.exitCode = failed ? 1 : 0;
}

main();
