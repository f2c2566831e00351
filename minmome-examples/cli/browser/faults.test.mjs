// What a counter must not suffer: each test is a fault that somebody met, and its siblings.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  FIREFOX, PERSON, answered, askNobodyAbroad, confirmAll, field, fillForm, giveNumber, openPage, wholeWay,
} from './harness.mjs';
import { browser, desk } from './running.mjs';

test('the sentence about unanswered questions goes when both are answered and follows the language', async () => {
  const { page, check } = await openPage(browser, desk);
  await page.locator('#ask-next').click();
  await page.locator('#trouble', { hasText: '2つの質問' }).waitFor();
  await page.locator('#language').selectOption('en');
  assert.equal(await page.locator('#trouble').isVisible(), false, 'no Japanese sentence on an English page');
  await page.locator('#ask-next').click();
  await page.locator('#trouble', { hasText: 'both questions' }).waitFor();
  await page.locator('input[name="desk.calls"][value=no]').check();
  assert.equal(await page.locator('#trouble').isVisible(), true);
  await page.locator('input[name="desk.family"][value=no]').check();
  assert.equal(await page.locator('#trouble').isVisible(), false);
  await check();
});

test('the sentence about a service that does not answer goes when the same address answers again', async () => {
  const { page, context } = await openPage(browser, desk);
  await askNobodyAbroad(page);
  await page.route('**/api/classify', (route) => route.abort());
  await page.locator('#i-line').fill('0331');
  await page.locator('#trouble', { hasText: '窓口のプログラムにつながりません' }).waitFor();
  await answered(page, '/api/check', () => page.locator('#i-line').blur());
  assert.equal(await page.locator('#trouble').isVisible(), true, 'another address that answers says nothing of this one');
  await page.unroute('**/api/classify');
  await page.locator('#i-line').fill(PERSON.line);
  await page.locator('#number-line-result .digits').waitFor();
  assert.equal(await page.locator('#trouble').isVisible(), false);
  await context.close();
});

test('an answer for the papers of the person before opens no papers for the next one', async () => {
  const { page, check } = await openPage(browser, desk);
  await askNobodyAbroad(page);
  await giveNumber(page);
  await fillForm(page);
  await page.route('**/api/check*', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    await route.continue();
  });
  await answered(page, '/api/check', async () => {
    await page.evaluate(() => { // three clicks in one task, with nothing between them
      for (const id of ['form-next', 'next-person']) document.getElementById(id).click();
      document.querySelector('#dialog-next [data-answer=yes]').click();
    });
    await page.locator('#cleared', { hasText: '前の方の入力は、すべて消しました。' }).waitFor();
  });
  assert.equal(await page.locator('#h-ask').isVisible(), true);
  assert.equal(await page.evaluate(() => globalThis.papers.size), 0);
  assert.equal(await page.locator('input:checked').count(), 0);
  await check();
});

for (const [typed, number] of [['０３３１００００００', '03-3100-0000'], ['〇三-三一〇〇-〇〇〇〇', '03-3100-0000'], ['+81 6-4100-0000', '06-4100-0000']]) {
  test(`the page of confirmation shows what is printed, not what was typed: ${typed}`, async () => {
    const { page, check } = await openPage(browser, desk);
    await askNobodyAbroad(page);
    await giveNumber(page, typed);
    await fillForm(page, { ...PERSON, address: typed.includes('6') ? '大阪府大阪市北区梅田1-3-2' : PERSON.address, postal: typed.includes('6') ? '５３０ー０００１' : '１００００１３' });
    await field(page, 'applicant.contactPhone').fill(typed);
    await page.locator('#form-next').click();
    await page.getByText('書類ができました。').waitFor();
    const shown = await page.locator('#readback').textContent();
    assert.ok(shown.includes(number), shown);
    assert.ok(!shown.includes(typed), shown);
    assert.equal(await page.locator('#readback .readback').count(), 2, 'both numbers are read back');
    await check();
  });
}

test('printing before a paper is there says so, and a browser without a viewer is offered saving', async () => {
  const { page, check } = await openPage(browser, desk);
  let send;
  const sent = new Promise((resolve) => { send = resolve; });
  await page.route('**/api/kit*', async (route) => {
    await sent;
    await route.continue();
  });
  await askNobodyAbroad(page);
  await giveNumber(page);
  await fillForm(page);
  await page.locator('#form-next').click();
  await page.locator('#h-papers').waitFor();
  assert.equal(await page.locator('#print').getAttribute('aria-disabled'), 'true');
  await page.locator('#print').dispatchEvent('click'); // as an assistive device would
  await page.getByText('書類ができるまで、お待ちください。').waitFor();
  assert.equal((await page.evaluate(() => globalThis.printed)).length, 0);
  send();
  await page.getByText('書類ができました。').waitFor();
  await check();

  const without = await openPage(browser, desk);
  await without.page.evaluate(() => Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false }));
  await askNobodyAbroad(without.page);
  await giveNumber(without.page);
  await fillForm(without.page);
  await without.page.locator('#form-next').click();
  await without.page.getByText('このブラウザーは、画面の中で書類を表示できません').waitFor();
  assert.equal(await without.page.locator('#print').isVisible(), false);
  assert.equal(await without.page.locator('#save').isVisible(), true);
  await without.check();
});

test('leaving the page with something typed is asked about, and an untouched page is left at once', async () => {
  const { page, check } = await openPage(browser, desk);
  const asked = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.locator('input[name="desk.calls"][value=no]').click();
  const question = page.waitForEvent('dialog');
  await page.evaluate(() => { setTimeout(() => location.reload()); });
  await question;
  assert.deepEqual(asked, ['beforeunload']);
  assert.equal(await page.locator('input[name="desk.calls"][value=no]').isChecked(), true);
  await page.locator('#next-person').click();
  await page.locator('#dialog-next [data-answer=yes]').click();
  await page.locator('#cleared', { hasText: '前の方の入力は、すべて消しました。' }).waitFor();
  await page.reload();
  assert.deepEqual(asked, ['beforeunload']);
  await check();
});

test('live regions: the hours are not announced anew each minute, a number not with each digit', async () => {
  const { page, check } = await openPage(browser, desk, { clock: true });
  await page.evaluate(() => {
    globalThis.spoken = [];
    const watch = (id) => new MutationObserver(() => globalThis.spoken.push(id)).observe(document.getElementById(id), { childList: true, characterData: true, subtree: true });
    ['hours', 'number-line-result'].forEach(watch);
  });
  await page.clock.runFor(185_000);
  assert.deepEqual(await page.evaluate(() => globalThis.spoken), []);
  await askNobodyAbroad(page);
  await page.locator('#i-line').pressSequentially('033100000');
  await page.clock.runFor(2_000);
  assert.equal(await page.locator('#number-line-result').textContent(), '', 'nine digits are no number yet, and no mistake');
  await page.locator('#i-line').pressSequentially('0');
  await page.clock.runFor(2_000);
  await page.locator('#number-line-result .digits').getByText('03-3100-0000').waitFor();
  await check();
});

test('what is read out has words: severity, steps that are done, the title of each step', async () => {
  const { page, check } = await openPage(browser, desk);
  assert.match(await page.title(), /^はじめに — /);
  await askNobodyAbroad(page);
  assert.match(await page.title(), /^電話番号 — /);
  assert.match(await page.locator('#steps li').first().textContent(), /（済み）/);
  await giveNumber(page);
  assert.match(await page.title(), /^申込書 — /);
  await page.locator('#form-next').click();
  await page.locator('#summary').waitFor();
  const beside = page.locator('.field', { has: field(page, 'applicant.name') }).locator('.problem.error');
  assert.match(await beside.textContent(), /^エラー/);
  const marks = await page.evaluate(() => getComputedStyle(document.querySelector('.problem.error'), '::before').content);
  assert.equal(marks, '"!" / ""', 'the mark itself is not read out');
  const label = await page.locator('label[for="i-applicant.name"]').textContent();
  const name = label.replace(/必須|任意/, '').trim();
  assert.ok((await page.locator('#summary-list').textContent()).includes(name), `the summary calls the field 「${name}」`);
  for (const dialog of await page.locator('dialog').all()) {
    const described = await dialog.getAttribute('aria-describedby');
    assert.equal(await page.locator(`[id="${described}"]`).count(), 1);
  }
  await check();
});

test('minutes in the dialog of the printer are no absence: the question comes before anything is cleared', async () => {
  const { page, check } = await openPage(browser, desk, { clock: true });
  await wholeWay(page);
  await confirmAll(page);
  await page.clock.runFor(200_000); // the question would come at 240 s, and the clock runs on meanwhile
  await page.locator('#print').click(); // the dialog of a printer stops timers until it closes
  await page.clock.runFor(200_000);
  assert.equal(await page.locator('#dialog-idle').isVisible(), false);
  await page.evaluate(() => window.dispatchEvent(new Event('blur'))); // into the preview
  await page.clock.runFor(200_000);
  assert.equal(await page.locator('#dialog-idle').isVisible(), false);
  assert.ok((await page.locator('#readback').textContent()).includes(PERSON.name));
  await check();
});

test('the page is not printed but says where printing is, and has edges in forced colours', { skip: FIREFOX && 'its driver emulates no media' }, async () => {
  const { page, check } = await openPage(browser, desk);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.print-hint').isVisible(), true);
  assert.equal(await page.locator('main').isVisible(), false);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  const edges = await page.evaluate(() => {
    document.getElementById('dialog-next').showModal();
    const steps = [...document.querySelectorAll('#steps li')].map((li) => parseFloat(getComputedStyle(li).borderBottomWidth));
    return { dialog: getComputedStyle(document.getElementById('dialog-next')).borderTopWidth, steps };
  });
  assert.deepEqual(edges, { dialog: '3px', steps: [5, 0, 0, 0] });
  await check();
});

test('the page is not translated, and respects the size of type', async () => {
  const { page, check } = await openPage(browser, desk);
  assert.equal(await page.locator('html').getAttribute('translate'), 'no');
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  assert.equal(await size(), 20);
  const rule = await page.evaluate(() => [...document.styleSheets[0].cssRules].find((r) => r.selectorText === 'html').style.fontSize);
  assert.match(rule, /%$/);
  await check();
});

test('a year of four digits is not cut to another year of the era', async () => {
  const { page, check } = await openPage(browser, desk);
  await askNobodyAbroad(page);
  await giveNumber(page);
  await page.locator('#more').evaluate((details) => { details.open = true; });
  await page.locator('#i-date-year').fill('2026');
  await page.locator('#i-date-month').focus();
  assert.equal(await page.locator('#i-date-year').inputValue(), '2026');
  await page.getByText('西暦2026年は、令和8年です。').waitFor();
  await page.locator('#date-problems .problem.error').waitFor();
  await check();
});
