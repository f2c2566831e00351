// What people see on three screens and in three languages. With SHOTS=FOLDER it leaves a picture of each state there.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import path from 'node:path';
import { PERSON, SHOTS, askNobodyAbroad, confirmAll, fillForm, giveNumber, openPage, violations } from './harness.mjs';
import { browser, desk } from './running.mjs';

/** A picture of the page, once it is painted; papers are painted by the browser's viewer, a while after they are there. */
async function shoot(page, name, options = {}) {
  if (!SHOTS) return;
  await page.waitForTimeout(1_200);
  // The caret as it is: to hide it the driver adds a style, which the page's policy stops.
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`), caret: 'initial', ...options });
}

const SCREENS = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1366, height: 768 },
};

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const language of screen === 'desktop' ? ['ja', 'en', 'easy-ja'] : ['ja']) {
    test(`${screen}, ${language}: nothing overflows, everything is large enough, and axe finds nothing`, async () => {
      const { page, check } = await openPage(browser, desk, { viewport, touch: screen !== 'desktop' });
      const look = async (name) => {
        await shoot(page, `${screen}-${language}-${name}`, { fullPage: true });
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
        assert.deepEqual(await violations(page, ['color-contrast-enhanced']), [], name);
      };
      await page.locator('#language').selectOption(language);
      await page.getByRole('heading', { level: 1, name: { ja: '国際電話をお使いですか', en: 'Are international calls used?', 'easy-ja': '外国と 電話を しますか' }[language] }).waitFor();
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
      await page.locator('#paper-state').getByText({ ja: '書類ができました。', en: 'The papers are ready.', 'easy-ja': '紙が できました。' }[language]).waitFor();
      await look('4-papers');
      await page.locator('#next-person').click();
      await page.locator('#dialog-next').waitFor();
      await look('5-next');
      await page.keyboard.press('Escape');
      await page.locator('#save').dispatchEvent('click');
      await look('5-save-or-confirm');
      await page.keyboard.press('Escape');
      await confirmAll(page);
      await page.locator('#print').click();
      await look('6-printed');
      await page.locator('#counts-open').click();
      await page.locator('#dialog-counts[open]').waitFor();
      await look('7-counts');
      await page.locator('#counts-close').click();
      await page.locator('#done').click();
      await page.locator('#cleared').waitFor();
      await look('8-cleared');
      await page.locator('#ask-next').click();
      await page.locator('#trouble').waitFor();
      await look('9-trouble');
      await askNobodyAbroad(page);
      await page.locator('#import summary').click();
      await page.locator('#import-text').fill('x');
      await page.locator('#import-read').click();
      await page.locator('#import-said:not(:empty)').waitFor();
      await look('10-import');
      await giveNumber(page);
      await page.locator('[id="i-applicant.address.postalCode"]').fill('069-1329');
      await page.locator('.offers button').first().waitFor();
      await look('11-towns');
      await check();
    });
  }
}

const WAITING = { ja: '受付窓口の画面で始めると', en: 'What is typed at the desk', 'easy-ja': '始まると、ここに 出ます。' };
const STOP = { ja: '申し込む前に、お考えください', en: 'Please consider before applying', 'easy-ja': '申し込む 前に、考えてください' };
const DRAFT = { ja: '下書きです。', en: 'These are drafts.', 'easy-ja': 'これは 下書きです。' };

for (const language of ['ja', 'en', 'easy-ja']) {
  test(`the customer’s screen, ${language}: axe finds nothing, at 7:1, and nothing overflows`, async () => {
    const { page, context, check } = await openPage(browser, desk, { viewport: SCREENS.desktop });
    await page.locator('#language').selectOption(language);
    const view = await context.newPage();
    await view.setViewportSize({ width: 1280, height: 800 });
    await view.goto(new URL('/view', desk.address).href);
    const look = async (name, text) => {
      await view.getByText(text).first().waitFor();
      await shoot(view, `view-${language}-${name}`);
      assert.deepEqual(await violations(view, ['color-contrast-enhanced']), [], name);
      assert.equal(await view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    };
    await look('1-waiting', WAITING[language]);
    await page.bringToFront();
    await page.locator('input[name="desk.calls"][value=yes]').check();
    await look('2-stop', STOP[language]);
    await askNobodyAbroad(page);
    await giveNumber(page);
    await fillForm(page);
    await page.locator('#form-next').click();
    await look('3-papers', DRAFT[language]);
    await check();
  });
}
