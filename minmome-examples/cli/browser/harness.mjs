// A desk of its own for each test file, and pages in which nothing unexpected goes unnoticed.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';
import { chromium, firefox } from 'playwright-core';

const JAR = process.env.MINMOME_JAR ?? new URL('../target/minmome.jar', import.meta.url).pathname;
/** The folder for pictures of what the tests see, if they are wanted. */
export const { SHOTS } = process.env;
if (SHOTS) mkdirSync(SHOTS, { recursive: true });

/** Options of a Java that runs for a minute at most and has a browser beside it. */
const SHORT_RUN = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Runs the command; returns what it prints. */
export const minmome = (...args) => execFileSync('java', [...SHORT_RUN, '-jar', JAR, ...args], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const PERSON = {
  line: '03-3100-0000', name: '見本 太郎', kana: 'ミホン タロウ', postal: '100-0013',
  address: '東京都千代田区霞が関1-3-2', building: '見本ビル503', contact: '03-3100-0000',
};

export async function startDesk() {
  const desk = spawn('java', [...SHORT_RUN, '-Xmx256m', '-jar', JAR, 'desk', '--port', '0', '--lang', 'en'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  const address = await new Promise((resolve, reject) => {
    desk.stderr.on('data', (data) => {
      said += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]+/.exec(said);
      if (found) resolve(found[0]);
    });
    desk.on('exit', () => reject(new Error(`the desk did not open: ${said}`)));
  });
  return { address, said: () => said, stop: () => desk.kill() };
}

/** Debian's Chromium, or its Firefox with BROWSER=firefox, driven by WebDriver BiDi. */
export const FIREFOX = process.env.BROWSER === 'firefox';

export const startBrowser = () => (FIREFOX
  ? firefox.launch({ channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' })
  : chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  }));

/** A fresh page at the desk; check() fails on anything that should not have happened in it. */
export async function openPage(browser, desk, { viewport = { width: 1280, height: 900 }, touch = false, clock = false } = {}) {
  const context = await browser.newContext({ viewport, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', hasTouch: touch, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const wrong = [];
  await page.addInitScript(() => { // the papers in memory, as the page made and dropped them
    globalThis.papers = new Map();
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const address = createObjectURL(blob);
      globalThis.papers.set(address, blob);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      globalThis.papers.delete(address);
      revokeObjectURL(address);
    };
    // A headless browser has no printer, and its viewer may crash when asked to print.
    globalThis.printed = [];
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get() { return { focus() {}, print: () => globalThis.printed.push(this.src) }; },
    });
  });
  // Firefox shows papers by a script whose worker the page's own policy stops; it does without.
  const ofTheViewer = (message) => FIREFOX && /require-trusted-types-for|fake worker|pdf\.js/.test(message);
  page.on('pageerror', (error) => { if (!ofTheViewer(error.message)) wrong.push(`error: ${error.message}`); });
  page.on('console', (message) => { if (message.type() === 'error' && !ofTheViewer(message.text())) wrong.push(`console: ${message.text()}`); });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    const ours = host === new URL(desk.address).host || ['blob:', 'chrome:', 'chrome-extension:', 'resource:'].includes(protocol); // the viewer of papers
    if (!ours) wrong.push(`foreign: ${request.url()}`);
    if (/3100|%E8|見本|#/.test(request.url())) wrong.push(`personal data in an address: ${request.url()}`);
  });
  if (clock) await page.clock.install();
  const known = page.waitForResponse((response) => response.url().endsWith('/api/desk')).then((response) => response.finished());
  await page.goto(desk.address);
  await page.getByRole('heading', { level: 1, name: '国際電話をお使いですか' }).waitFor();
  await page.locator('#hours:not(:empty)').waitFor();
  await page.locator('#count:not(:empty)').waitFor();
  await known;
  await widthIs(page, viewport.width);
  return {
    page, context,
    async check() {
      assert.deepEqual(wrong, []);
      await context.close();
    },
  };
}

/** Waits until the window is as wide as was asked for; drivers of Firefox set that after the first page has come. */
export const widthIs = (page, width) => page.waitForFunction((wanted) => window.innerWidth === wanted, width);

/** Waits until an element has the focus: it moves a moment after what is seen. */
export const focusIsOn = (page, id) => page.waitForFunction((wanted) => document.activeElement.id === wanted, id, { timeout: 15_000 });

const field = (page, path) => page.locator(`[id="i-${path}"]`);
export { field };

export async function askNobodyAbroad(page) {
  await page.locator('#h-ask').waitFor(); // a radio button that is checked and hidden passes as checked
  await page.locator('input[name="desk.calls"][value=no]').check();
  await page.locator('input[name="desk.family"][value=no]').check();
  await page.locator('#ask-next').click();
}

export async function giveNumber(page, number = PERSON.line) {
  await page.locator('#i-line').fill(number);
  await page.locator('#number-next').click();
  await page.locator('#h-form').waitFor();
}

export async function fillForm(page, person = PERSON) {
  await field(page, 'applicant.name').fill(person.name);
  await field(page, 'applicant.kana').fill(person.kana);
  await field(page, 'applicant.address.postalCode').fill(person.postal);
  await page.waitForFunction(() => { // the town comes into the address, which a person sees before typing there
    const id = 'i-applicant.address.text';
    return document.getElementById(id).value || document.getElementById(`${id}-suggested`).textContent;
  });
  await field(page, 'applicant.address.text').fill(person.address);
  await field(page, 'applicant.address.building').fill(person.building);
  await field(page, 'applicant.contactPhone').fill(person.contact);
  await page.locator('#more').evaluate((details) => { details.open = true; });
  await page.locator('input[name=lineType][value=HIKARI]').check();
}

/** Goes back in the browser's history and waits until the page has acted on it. */
export const goBack = (page) => page.evaluate(() => new Promise((resolve) => {
  addEventListener('popstate', () => setTimeout(resolve), { once: true });
  history.back();
}));

/** What an action makes the service answer, once the page has acted on it. */
export async function answered(page, path, action) {
  const answer = page.waitForResponse((response) => new URL(response.url()).pathname === path);
  await action();
  await (await answer).finished();
  await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 50); }));
}

/** From the first question to the papers. */
export async function wholeWay(page, person = PERSON) {
  await askNobodyAbroad(page);
  await giveNumber(page, person.line);
  await fillForm(page, person);
  await page.locator('#form-next').click();
  await page.getByText('書類ができました。').waitFor();
}

/** The paper that the page shows and prints; there is never more than one in memory. */
export async function paperShown(page) {
  const bytes = await page.evaluate(async () => {
    const [[address, blob], ...others] = globalThis.papers;
    if (others.length || !document.getElementById('paper').src.startsWith(address)) throw new Error('another paper in memory');
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  });
  return Buffer.from(bytes);
}

/** Ticks everything that the visitor has to confirm. */
export async function confirmAll(page) {
  for (const box of await page.locator('#confirms input').all()) await box.check();
}

/** The text of a PDF, without the white space that only layout made. */
export const textOf = (pdf) => execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1 << 26 }).toString()
  .normalize('NFC').replace(/\s+/g, '');

export const pagesOf = (pdf) => Number(/^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', ['-'], { input: pdf }).toString())[1]);

/** Violations of accessibility rules, as axe-core sees them; stricter with the rules named. */
export async function violations(page, moreRules = []) {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(AXE);
  const { violations: found } = await page.evaluate((more) => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
    iframes: false,
    resultTypes: ['violations'], // the others are not made up in full
    preload: false, // the page's own style is all there is
  }), moreRules);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** What the browser keeps for this desk. */
export async function kept(page, context) {
  const inPage = await page.evaluate(async () => ({
    local: localStorage.length, session: sessionStorage.length,
    databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie, address: location.href, state: history.state, entries: history.length,
    papers: globalThis.papers.size,
    inputs: [...document.querySelectorAll('input:not([type=radio]):not([type=checkbox])')].map((input) => input.value).filter(Boolean),
    text: document.documentElement.textContent,
  }));
  return { ...inPage, cookies: await context.cookies() };
}
