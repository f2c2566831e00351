// What spares a clerk work: suggestions, households, pasted rows, counts, the customer's screen.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  FIREFOX, PERSON, answered, askNobodyAbroad, confirmAll, field, fillForm, focusIsOn, giveNumber, openPage, pagesOf, paperShown, textOf, wholeWay,
} from './harness.mjs';
import { browser, desk } from './running.mjs';

async function toForm(page) {
  await askNobodyAbroad(page);
  await giveNumber(page);
}

test('postal code: the town is filled in, several are offered, and what was typed stays', async () => {
  const { page, check } = await openPage(browser, desk);
  await toForm(page);
  const code = field(page, 'applicant.address.postalCode');
  const address = field(page, 'applicant.address.text');
  await code.fill('１００ー００１３');
  await page.getByText('郵便番号から入れました').waitFor();
  assert.equal(await address.inputValue(), '東京都千代田区霞が関');
  await code.fill('452-0961');
  await page.waitForFunction(() => document.getElementById('i-applicant.address.text').value === '愛知県清須市春日');
  await code.fill('069-1329');
  await page.locator('.offers button').nth(1).waitFor();
  const wanted = await page.locator('.offers button').nth(1).textContent();
  await page.locator('.offers button').nth(1).click();
  assert.equal(await address.inputValue(), wanted);
  assert.match(wanted, /^北海道夕張郡長沼町/);
  await focusIsOn(page, 'i-applicant.address.text');
  await address.fill('大阪府大阪市北区梅田1-1');
  await answered(page, '/api/towns', () => code.fill('530-0001'));
  assert.equal(await address.inputValue(), '大阪府大阪市北区梅田1-1');
  await code.fill('000-0000');
  await page.getByText('この郵便番号の町は、表にありません').waitFor();
  await check();
});

test('kana: the input method’s reading is suggested, marked, and printed only after it was looked at', { skip: FIREFOX && 'its driver composes no text' }, async () => {
  const { page, context, check } = await openPage(browser, desk);
  await toForm(page);
  const ime = await context.newCDPSession(page);
  const compose = async (steps, text) => {
    for (const step of steps) await ime.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
    await ime.send('Input.insertText', { text });
  };
  await field(page, 'applicant.name').focus();
  await compose(['m', 'み', 'みほ', 'みほn', 'みほん', '見本'], '見本');
  await page.keyboard.type('　');
  await compose(['た', 'たろ', 'たろう', '太郎'], '太郎');
  const kana = field(page, 'applicant.kana');
  await page.getByText('入力のしかたから推測した読みです').waitFor();
  assert.equal(await kana.inputValue(), 'ミホン タロウ');
  await field(page, 'applicant.address.text').fill(PERSON.address);
  await page.locator('#form-next').click();
  await focusIsOn(page, 'i-applicant.kana');
  assert.equal(await page.locator('#h-form').isVisible(), true, 'a suggestion alone is not printed');
  await kana.fill('ミモト タロウ');
  await field(page, 'applicant.name').focus();
  await page.keyboard.press('End');
  await compose(['じ', '二'], '二');
  assert.equal(await kana.inputValue(), 'ミモト タロウ', 'what somebody typed stays');
  await page.locator('#form-next').click();
  await page.getByText('書類ができました。').waitFor();
  assert.ok((await page.locator('#readback').textContent()).includes('ミモト タロウ'));
  await check();
});

test('one more at the address: a line of the same person, and another person who is asked everything', async () => {
  const { page, check } = await openPage(browser, desk);
  await wholeWay(page);
  await page.locator('#same-person').click();
  await page.locator('#dialog-next [data-answer=no]').click();
  assert.equal(await page.locator('#h-papers').isVisible(), true, 'asked, since nothing was printed');
  await confirmAll(page);
  await page.locator('#print').click();
  await page.locator('#same-person').click();
  await focusIsOn(page, 'i-line');
  await giveNumber(page, '03-3100-0001');
  assert.equal(await field(page, 'applicant.name').inputValue(), PERSON.name);
  await page.locator('#form-next').click();
  await page.getByText('書類ができました。').waitFor();
  assert.ok(textOf(await paperShown(page)).includes('03-3100-0001'));
  await confirmAll(page);
  await page.locator('#print').click();
  await page.locator('#same-address').click();
  await page.locator('#h-ask').waitFor();
  assert.equal(await page.locator('input:checked').count(), 0, 'the questions are open again');
  await askNobodyAbroad(page);
  await giveNumber(page, '03-3100-0002');
  assert.equal(await field(page, 'applicant.name').inputValue(), '');
  assert.equal(await field(page, 'applicant.address.text').inputValue(), PERSON.address);
  assert.equal(await field(page, 'applicant.address.building').inputValue(), PERSON.building);
  await page.locator('#next-person').click();
  await page.locator('#dialog-next [data-answer=yes]').click();
  await toForm(page);
  assert.equal(await field(page, 'applicant.address.text').inputValue(), '', 'the next person has nothing of the household');
  await check();
});

/** Pastes a text where the focus is. */
const paste = (page, pasted) => page.evaluate((text) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new Event('paste', { bubbles: true, cancelable: true }); // Firefox empties that of a ClipboardEvent of a script
  Object.defineProperty(event, 'clipboardData', { value: data });
  document.activeElement.dispatchEvent(event);
}, pasted);

test('rows of a spreadsheet: pasted, taken one after the other, and cleared with the person', async () => {
  const { page, check } = await openPage(browser, desk);
  const rows = ['見本 太郎\tミホン タロウ\t100-0013\t東京都千代田区霞が関1-3-2\t03-3100-0000\t06-4100-0000',
    '山田 花子\tヤマダ ハナコ\t100-0013\t東京都千代田区霞が関1-3-2\t03-3100-0001'].join('\n');
  await askNobodyAbroad(page);
  await paste(page, rows);
  await page.locator('#import-said', { hasText: '2人分を読み込みました' }).waitFor();
  assert.equal(await page.locator('#i-line').inputValue(), '03-3100-0000');
  await page.locator('#number-next').click();
  await page.locator('#h-form').waitFor();
  assert.equal(await field(page, 'applicant.name').inputValue(), '見本 太郎');
  await page.locator('#form-next').click();
  await page.getByText('書類ができました。').waitFor();
  await confirmAll(page);
  await page.locator('#print').click();
  await page.locator('#next-row', { hasText: 'あと1行' }).click();
  await askNobodyAbroad(page);
  assert.equal(await page.locator('#i-line').inputValue(), '03-3100-0001');
  await page.locator('#number-next').click();
  await page.locator('#h-form').waitFor();
  assert.equal(await field(page, 'applicant.name').inputValue(), '山田 花子');
  await page.locator('#next-person').click();
  await page.locator('#dialog-next [data-answer=yes]').click();
  await toForm(page);
  assert.equal(await field(page, 'applicant.name').inputValue(), '');
  await check();
});

test('pasted rows beyond the fiftieth are reported', async () => {
  const { page, check } = await openPage(browser, desk);
  await askNobodyAbroad(page);
  await paste(page, '見本 太郎\tミホン タロウ\t03-3100-0000\n'.repeat(52));
  await page.locator('#import-said', { hasText: '残りの2件は読み込んでいません' }).waitFor();
  assert.match(await page.locator('#import-said').textContent(), /50人分を読み込みました/);
  await check();
});

test('a pasted row has its own choices, nothing of the row before it, and no way into finished papers', async () => {
  const { page, check } = await openPage(browser, desk);
  const row = (...cells) => `電話番号\t休止の種類\t申込者名\t住所\t建物名\t申込者との関係\n${cells.join('\t')}`;
  const first = row('03-3100-0000', '発信のみ', '見本 太郎', '東京都千代田区霞が関1-3-2', '見本ビル503', '家族');
  await askNobodyAbroad(page);
  await paste(page, first);
  await page.locator('#import-said', { hasText: '1人分を読み込みました' }).waitFor();
  await page.locator('#number-next').click();
  await page.locator('#h-form').waitFor();
  const chosen = (name) => page.locator(`input[name=${name}]:checked`).getAttribute('value');
  assert.deepEqual([await chosen('scope'), await chosen('relation'), await chosen('channel')], ['OUTGOING_ONLY', 'FAMILY', 'POST']);
  assert.equal(await field(page, 'applicant.address.building').inputValue(), '見本ビル503');
  await paste(page, row('06-4100-0000', '', '山田 花子', '大阪府大阪市北区梅田1-3-2', '', ''));
  await page.waitForFunction(() => document.getElementById('i-applicant.name').value === '山田 花子');
  assert.deepEqual([await chosen('scope'), await chosen('relation')], ['INCOMING_AND_OUTGOING', 'SELF']);
  assert.equal(await field(page, 'applicant.address.building').inputValue(), '');
  await page.locator('#form-next').click();
  await page.getByText('書類ができました。').waitFor();
  await paste(page, first);
  await page.locator('[data-go=form]').click();
  assert.equal(await field(page, 'applicant.name').inputValue(), '山田 花子');
  await check();
});

test('a reader of 2D codes: what it types as a document of an application fills the form', async () => {
  const { page, check } = await openPage(browser, desk);
  await askNobodyAbroad(page);
  await page.locator('#i-line').focus();
  await page.keyboard.type('{"schema":"minmome/application/1","lineNumber":"0331000000","usesInternationalCalls":false,"applicant":{"name":"\\u898b\\u672c \\u592a\\u90ce","address":{"text":"\\u6771\\u4eac\\u90fd\\u5343\\u4ee3\\u7530\\u533a\\u971e\\u304c\\u95a21-3-2"}}}');
  await page.keyboard.press('Enter');
  await page.locator('#import-said', { hasText: '1人分を読み込みました' }).waitFor();
  assert.equal(await page.locator('#i-line').inputValue(), '0331000000');
  assert.equal(await page.locator('#import-text').inputValue(), '');
  await page.locator('#number-next').click();
  await page.locator('#h-form').waitFor();
  assert.equal(await field(page, 'applicant.name').inputValue(), '見本 太郎');
  await page.locator('[data-go=number]').click();
  await page.locator('#import').evaluate((details) => { details.open = true; });
  await page.locator('#import-text').fill('{"schema":"minmome/application/1","nickname":"x"');
  await page.locator('#import-read').click();
  await page.locator('#import-said', { hasText: '申込みとして読める内容がありません' }).waitFor();
  await check();
});

test('counts: by paper and hour, saved as tables without a person', { skip: FIREFOX && 'its driver reports no downloads' }, async () => {
  const { page, check } = await openPage(browser, desk);
  const applications = async () => {
    await page.locator('#counts-open').click();
    await page.locator('#dialog-counts[open]').waitFor();
    return Number(await page.locator('#counts-table tbody tr:last-child td').nth(2).textContent());
  };
  const before = await applications();
  await page.locator('#counts-close').click();
  await wholeWay(page);
  await confirmAll(page);
  await page.locator('#print').click();
  await page.waitForFunction((wanted) => document.getElementById('count').textContent.includes(`${wanted}人分`), before + 1);
  await page.locator('input[name=paper][value=leaflet]').check();
  await page.getByText('書類ができました。').waitFor();
  await answered(page, '/api/count/add', () => page.locator('#print').click());
  assert.equal(await applications(), before + 1, 'a leaflet is no application');
  const table = async (id) => {
    const download = page.waitForEvent('download');
    await page.locator(id).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  assert.match(await table('#counts-hours'), /^\ufeffdate,hour,asked,stopped,applications,kit,.*\r\n20\d\d-/);
  const outreach = await table('#counts-outreach');
  assert.match(outreach, /,行事での申込支援,実施,/);
  assert.doesNotMatch(outreach, /見本|3100/);
  await check();
});

test('the customer’s screen: what will be printed, large, without hints for staff, and blank with the person', async () => {
  const { page, context, check } = await openPage(browser, desk);
  const view = await context.newPage();
  await view.goto(new URL('/view', desk.address).href);
  await view.getByText('受付窓口の画面で始めると').waitFor();
  await page.bringToFront();
  await page.locator('input[name="desk.calls"][value=no]').check();
  await view.getByText('お答え：いいえ').waitFor();
  await wholeWay(page);
  await view.getByText('下書きです。申込みはまだ終わっていません。').waitFor();
  for (const text of [PERSON.name, PERSON.address, '03-3100-0000']) await view.getByText(text).first().waitFor();
  const seen = await view.evaluate(() => ({
    text: document.body.innerText, size: parseFloat(getComputedStyle(document.querySelector('dd')).fontSize), inputs: document.querySelectorAll('input, button, select').length,
    kept: [localStorage.length, sessionStorage.length, document.cookie],
  }));
  await view.setViewportSize({ width: 1280, height: 800 });
  await view.waitForFunction(() => document.documentElement.scrollHeight <= window.innerHeight);
  assert.doesNotMatch(seen.text, /職員の方|ご本人に|お客さまに/);
  assert.ok(seen.size >= 28, `${seen.size}px`);
  assert.deepEqual([seen.inputs, seen.kept], [0, [0, 0, '']]);
  await page.locator('#next-person').click();
  await page.locator('#dialog-next [data-answer=yes]').click();
  await view.getByText('受付窓口の画面で始めると').waitFor();
  assert.ok(!(await view.evaluate(() => document.documentElement.outerHTML)).includes(PERSON.name));
  await check();
});

test('leaflet language: apart from that of the page, and its own again for the next person', async () => {
  const { page, check } = await openPage(browser, desk);
  await wholeWay(page);
  assert.equal(await page.locator('#leaflet-language').inputValue(), 'ja');
  const asked = page.waitForRequest((request) => request.url().includes('/api/kit') && request.url().includes('language=en'));
  await page.locator('#leaflet-language').selectOption('en');
  await asked;
  await page.getByText('書類ができました。').waitFor();
  await page.locator('#one-sided').check();
  await page.getByText('書類ができました。').waitFor();
  await confirmAll(page);
  await page.locator('#print').click();
  await page.locator('#done').click();
  await wholeWay(page);
  assert.equal(await page.locator('#leaflet-language').inputValue(), 'ja');
  assert.equal(await page.locator('#one-sided').isChecked(), true, 'the printer is the same for the whole session');
  await check();
});

test('leaflet: kind, readers and ink are chosen in the page; readers and ink stay for the session', async () => {
  const { page, check } = await openPage(browser, desk);
  await wholeWay(page);
  assert.equal(await page.locator('#leaflet-variant').isVisible(), false, 'a kit has the leaflet that is folded into it');
  const made = (kind, words) => page.waitForRequest((request) => request.url().includes(`/api/${kind}?`) && words.every((word) => request.url().includes(word)));
  let asked = made('kit', ['ink=mono']);
  await page.locator('#leaflet-ink').selectOption('mono');
  await asked;
  await page.locator('input[name=paper][value=leaflet]').check();
  for (const [choice, value, pages, words] of [['audience', 'older', 2, '固定電話をお使いの皆さまへ'], ['variant', 'poster-a4', 1, '0120-210-364'], ['variant', 'counter', 2, '0120-210-364']]) {
    asked = made('leaflet', [`${choice}=${value}`, 'ink=mono']);
    await page.locator(`#leaflet-${choice}`).selectOption(value);
    await asked;
    await page.getByText('書類ができました。').waitFor();
    const paper = await paperShown(page);
    assert.equal(pagesOf(paper), pages, value);
    assert.ok(textOf(paper).includes(words), value);
  }
  await confirmAll(page);
  await page.locator('#print').click();
  await page.locator('#done').click();
  await page.locator('#cleared', { hasText: '前の方の入力は、すべて消しました。' }).waitFor();
  await wholeWay(page);
  assert.equal(await page.locator('#leaflet-ink').inputValue(), 'mono', 'the printer is the same');
  assert.equal(await page.locator('#leaflet-audience').inputValue(), 'older', 'and so is the event');
  await page.locator('input[name=paper][value=leaflet]').check();
  assert.equal(await page.locator('#leaflet-variant').inputValue(), 'a4', 'nobody gets the poster of the person before');
  await page.locator('#language').selectOption('en');
  await page.locator('#leaflet-audience option', { hasText: 'Older people' }).waitFor({ state: 'attached' });
  await check();
});

test('easy Japanese: labels, choices, advice and problems of the library have easy words, too', async () => {
  const { page, check } = await openPage(browser, desk);
  await page.locator('#language').selectOption('easy-ja');
  const known = await page.evaluate(async () => {
    const { has } = await import('/words.js');
    const { get } = await import('/api.js');
    const { fields } = await get('/api/fields');
    const shown = fields.filter(({ path }) => !path.startsWith('partner.'));
    return [...shown.map(({ path }) => `field.${path}`), ...shown.flatMap(({ path, choices }) => choices.map(({ value }) => `choice.${path}.${value}`))]
      .filter((key) => !has(key));
  });
  assert.deepEqual(known, []);
  await askNobodyAbroad(page);
  await page.locator('#i-line').fill('090-1234-5678');
  await page.locator('#number-next').click();
  await page.locator('#number-line .problem.error').getByText('では、申し込めません').waitFor();
  await page.locator('#i-caller').fill('+1 (844) 555-0110');
  await page.locator('#number-caller-result .verdict', { hasText: '外国の 電話番号' }).waitFor();
  await page.locator('#number-caller-result').getByText('知らない 外国の 電話には、出ないでください。').waitFor();
  await page.locator('#i-line').fill(PERSON.line);
  await page.locator('#number-next').click();
  await page.locator('#h-form').waitFor();
  await page.locator('#form-next').click();
  await page.locator('#summary-list').getByText('「名前」を 入れてください。').waitFor();
  await fillForm(page);
  await page.locator('input[name=lineType][value=ISDN]').check();
  await page.locator('#form-next').click();
  await page.getByText('紙が できました。').waitFor();
  await page.locator('#readback').getByText('昼に 話せる 電話の 番号').waitFor();
  await page.locator('#confirms').getByText('ISDNの 電話を 止められるか、わかりません。').waitFor();
  await check();
});

test('a queue: the page shows its place and waits for its turn', async () => {
  const { page, context } = await openPage(browser, desk);
  let tries = 0;
  const tickets = [];
  await page.route('**/api/kit*', (route) => {
    tries += 1;
    tickets.push(route.request().headers()['queue-ticket'] ?? '');
    return tries <= 6
      ? route.fulfill({ status: 503, headers: { 'Retry-After': '0.1', 'Queue-Place': String(7 - tries), 'Queue-Ticket': 'ticket' }, contentType: 'application/problem+json', body: '{"status":503}' })
      : route.continue();
  });
  await askNobodyAbroad(page);
  await giveNumber(page);
  await field(page, 'applicant.name').fill(PERSON.name);
  await field(page, 'applicant.address.text').fill(PERSON.address);
  await page.locator('#form-next').click();
  await page.getByText(/順番を待っています（\d番目）/).waitFor();
  await page.getByText('書類ができました。').waitFor();
  assert.equal(tries, 7);
  assert.deepEqual(tickets.slice(0, 3), ['', 'ticket', 'ticket']);
  await context.close();
});
