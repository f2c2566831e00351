// The pictures for screens in a browser: the SVG loads nothing, looks as the PNG does, and is announced by its words.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { minmome, startBrowser } from './harness.mjs';

const SIZES = { square: [1080, 1080], signage: [1920, 1080] };
const folder = mkdtempSync(path.join(tmpdir(), 'minmome-picture-'));
let browser;
before(async () => { browser = await startBrowser(); });
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const make = (size, language, file) => minmome('texts', '--picture', size, '--language', language, '--out', file).trim();

/** The share of pixels of two PNGs that are clearly of another colour. */
const differing = (page, one, other) => page.evaluate(async (files) => {
  const [a, b] = await Promise.all(files.map(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  }));
  if (a.length !== b.length) return 1;
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    if (Math.max(...[0, 1, 2].map((k) => Math.abs(a[i + k] - b[i + k]))) > 96) count++;
  }
  return count / (a.length / 4);
}, [one, other].map((file) => file.toString('base64')));

for (const [size, [width, height]] of Object.entries(SIZES)) {
  for (const language of ['ja', 'en', 'easy-ja']) {
    test(`the ${size} picture in ${language} is one picture as SVG and as PNG`, async () => {
      const svg = path.join(folder, `${size}-${language}.svg`);
      const png = path.join(folder, `${size}-${language}.png`);
      const words = make(size, language, svg);
      assert.equal(make(size, language, png), words);
      const own = pathToFileURL(svg).href;
      const page = await browser.newPage({ viewport: { width, height } });
      const foreign = [];
      page.on('request', (request) => { if (request.url() !== own) foreign.push(request.url()); });
      await page.goto(own);
      const [box, title, desc] = await page.evaluate(() => {
        const { width: w, height: h } = document.documentElement.getBoundingClientRect();
        return [[w, h], document.querySelector('title').textContent, document.querySelector('desc').textContent];
      });
      assert.deepEqual(box, [width, height]);
      assert.match(title, /#みんとめ/);
      assert.equal(desc, words);
      const shot = await page.screenshot();
      assert.deepEqual(foreign, []);
      const blank = await browser.newPage();
      assert.ok(await differing(blank, shot, readFileSync(png)) < 0.002);
      await blank.close();
      await page.close();
    });
  }
}
