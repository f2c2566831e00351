// Looks at the leaflet's HTML with axe-core in headless Chromium: phone, desktop, dark, print, and
// 1280 px at 400 % zoom (which is 320 px wide). Needs Node, a Chromium, and two packages:
//
//   npm install --no-save axe-core puppeteer-core
//   for l in ja en easy-ja; do
//     java -jar minmome-examples/cli/target/minmome.jar leaflet --format html --language $l --out leaflet-$l.html
//   done
//   CHROMIUM=/usr/bin/chromium node docs/checks/leaflet-html.mjs leaflet-*.html
//
// Exits with 1 if axe finds anything (WCAG 2.2 A and AA, best practice, contrast of 7:1), if a page
// scrolls sideways, or if it asks for anything beyond its own file.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(path.resolve('package.json'));
const puppeteer = (await import(pathToFileURL(require.resolve('puppeteer-core')))).default;
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const views = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1280, height: 900 },
  { name: 'dark', width: 360, height: 740, scheme: 'dark' },
  { name: 'print', width: 794, height: 1123, media: 'print' },
  { name: 'zoom-400', width: 320, height: 256 },
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
let faults = 0;
for (const file of process.argv.slice(2)) {
  for (const view of views) {
    const page = await browser.newPage();
    const foreign = [];
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(path.resolve(file)).href) foreign.push(request.url());
    });
    await page.setViewport({ width: view.width, height: view.height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme ?? 'light' }]);
    if (view.media) await page.emulateMediaType(view.media);
    await page.goto(pathToFileURL(path.resolve(file)).href);
    await page.evaluate(axe);
    const found = await page.evaluate(async (tags) => {
      const rules = await window.axe.run(document, { runOnly: { type: 'tag', values: tags } });
      const contrast = await window.axe.run(document, {
        runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
      });
      return {
        violations: [...rules.violations, ...contrast.violations].map((v) => v.id),
        width: document.documentElement.scrollWidth,
      };
    }, tags);
    const own = [
      ...found.violations,
      ...foreign.map((url) => `asks for ${url}`),
      ...(found.width > view.width ? [`is ${found.width} px wide`] : []),
    ];
    faults += own.length;
    console.log(`${path.basename(file)} ${view.name}: ${own.length ? own.join(', ') : 'clean'}`);
    if (process.env.SHOTS) {
      const shot = `${path.basename(file, '.html')}-${view.name}.png`;
      await page.screenshot({ path: path.join(process.env.SHOTS, shot), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
process.exit(faults ? 1 : 0);
