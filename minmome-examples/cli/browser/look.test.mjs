import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { PICTURES, PERSON, askNobodyAbroad, fillForm, giveNumber, openPage, startBrowser, startDesk, violations } from './harness.mjs';

let desk;
let browser;
before(async () => { [desk, browser] = await Promise.all([startDesk(), startBrowser()]); });
after(async () => {
  await browser.close();
  desk.stop();
});

const SCREENS = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1366, height: 900 },
};

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const language of screen === 'desktop' ? ['ja', 'en'] : ['ja']) {
    test(`${screen}, ${language}: nothing overflows, everything is large enough, and axe finds nothing`, async () => {
      const { page, check } = await openPage(browser, desk, { viewport, touch: screen !== 'desktop' });
      const look = async (name) => {
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${PICTURES}${screen}-${language}-${name}.png`, fullPage: true });
        const measured = await page.evaluate(() => {
          const shown = [...document.querySelectorAll('button, .choices label, .tabs label, input[type=text], input[type=tel]')]
            .filter((element) => element.checkVisibility() && !element.closest('dialog:not([open])'));
          return {
            overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            small: shown.filter((element) => element.getBoundingClientRect().height < 44).map((element) => element.outerHTML),
            tiny: [...document.querySelectorAll('main p, main li, main dd, main label')]
              .filter((element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 14)
              .map((element) => element.outerHTML),
            empty: [...document.querySelectorAll('[data-t]')].filter((element) => !element.textContent).map((element) => element.outerHTML),
          };
        });
        assert.deepEqual(measured, { overflow: 0, small: [], tiny: [], empty: [] }, name);
        assert.deepEqual(await violations(page), [], name);
      };
      if (language === 'en') {
        await page.locator('#language').click();
        await page.getByRole('heading', { level: 1, name: 'Are international calls used?' }).waitFor();
      }
      await look('1-ask');
      await page.locator('input[name="desk.calls"][value=yes]').check();
      await look('1-stop');
      await askNobodyAbroad(page);
      await page.locator('#i-line').fill(PERSON.line);
      await page.locator('#i-caller').fill('+1 (844) 555-0110');
      await page.locator('#number-caller-result .advice').first().waitFor();
      await page.locator('#number-line-result .digits').waitFor();
      await look('2-number');
      await giveNumber(page);
      await page.locator('#form-next').click();
      await page.locator('#summary').waitFor();
      await look('3-form-mistakes');
      await fillForm(page);
      await page.locator('input[name=lineType][value=ISDN]').check();
      await page.locator('input[name=relation][value=FAMILY]').check();
      await page.locator('[id="i-contractHolder.name"]').fill('山田 花子');
      await page.locator('#form .problem.confirm').first().waitFor();
      await look('3-form');
      await page.locator('#form-next').click();
      await page.locator('#paper-state').getByText(language === 'ja' ? '書類ができました。' : 'The papers are ready.').waitFor();
      await page.waitForTimeout(1200);
      await look('4-papers');
      await page.locator('#next-person').click();
      await page.locator('#dialog-next').waitFor();
      await look('5-next');
      await check();
    });
  }
}
