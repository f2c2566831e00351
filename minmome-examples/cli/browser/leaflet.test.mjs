// The leaflet's HTML as people meet it: phone, desktop, dark, print, and 1280 px at 400 % zoom
// (which is 320 px wide), in three languages. With SHOTS=FOLDER it leaves pictures there; those of
// docs/pictures: SHOTS=../../../docs/pictures VIEWS=phone,desktop,dark,print LANGUAGES=ja ./run leaflet.test.mjs
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { SHOTS, minmome, startBrowser, violations, widthIs } from './harness.mjs';

const VIEWS = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1280, height: 900 },
  { name: 'dark', width: 360, height: 740, scheme: 'dark' },
  { name: 'print', width: 794, height: 740, media: 'print' },
  { name: 'zoom 400 %', width: 320, height: 256 },
];
const chosen = (all, names) => (names ? all.filter((one) => names.split(',').includes(one.name ?? one)) : all);
const folder = mkdtempSync(path.join(tmpdir(), 'minmome-leaflet-'));
let browser;
before(async () => { browser = await startBrowser(); });
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

for (const language of chosen(['ja', 'en', 'easy-ja'], process.env.LANGUAGES)) {
  test(`the leaflet in ${language} is accessible everywhere and loads nothing`, async () => {
    const file = path.join(folder, `leaflet-${language}.html`);
    minmome('leaflet', '--format', 'html', '--language', language, '--out', file);
    const own = pathToFileURL(file).href;
    for (const view of chosen(VIEWS, process.env.VIEWS)) {
      const page = await browser.newPage({ viewport: view, colorScheme: view.scheme ?? 'light' });
      const foreign = [];
      page.on('request', (request) => { if (request.url() !== own) foreign.push(request.url()); });
      if (view.media) await page.emulateMedia({ media: view.media });
      await page.goto(own);
      await widthIs(page, view.width);
      assert.deepEqual(await violations(page, ['color-contrast-enhanced']), [], view.name);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= view.width, `${view.name} scrolls sideways`);
      assert.deepEqual(foreign, [], view.name);
      if (view.media && browser.browserType().name() === 'chromium') {
        const sheet = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
        assert.equal(sheet.match(/\/Type\s*\/Page\b/g).length, 1, 'printed on one sheet');
      }
      if (SHOTS) await page.screenshot({ path: path.join(SHOTS, `leaflet-html-${language}-${view.name}.png`) });
      await page.close();
    }
  });
}
