// A counter's day by keyboard alone: how many keys beside the text a person takes.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { focusIsOn, openPage, paperShown, textOf } from './harness.mjs';
import { browser, desk } from './running.mjs';

const PEOPLE = Number(process.env.PEOPLE ?? 30);
const MOST_KEYS = 20;

test(`${PEOPLE} people by keyboard, at most ${MOST_KEYS} keys each beside the text`, async () => {
  const { page, check } = await openPage(browser, desk, { viewport: { width: 1366, height: 768 } });
  let keys = 0;
  let characters = 0;
  const press = async (key) => {
    keys += key.split('+').length;
    await page.keyboard.press(key);
  };
  const type = async (text) => {
    characters += [...text].length;
    await page.keyboard.type(text);
  };
  const typeInto = async (id, text) => {
    await focusIsOn(page, id);
    await type(text);
    await press('Enter');
  };
  const counts = [];
  for (let i = 0; i < PEOPLE; i++) {
    keys = 0;
    await page.waitForFunction(() => document.activeElement?.name === 'desk.calls');
    await press('Space');
    await press('Tab');
    await press('Space');
    await press('Enter');
    await typeInto('i-line', `033100${String(i).padStart(4, '0')}`);
    await typeInto('i-applicant.name', '見本 太郎');
    await typeInto('i-applicant.kana', 'ミホン タロウ');
    await typeInto('i-applicant.address.postalCode', '1000013');
    await focusIsOn(page, 'i-applicant.address.text');
    await page.waitForFunction(() => document.getElementById('i-applicant.address.text').value === '東京都千代田区霞が関');
    await typeInto('i-applicant.address.text', '1-3-2');
    await typeInto('i-applicant.address.building', i % 3 ? `見本ビル${i}` : '');
    await typeInto('i-applicant.contactPhone', '0641000000');
    await page.getByText('書類ができました。').waitFor();
    const inView = await page.locator('#print').boundingBox();
    assert.ok(inView.y + inView.height <= 768, 'printing is in the window');
    const onward = await page.locator('#done').boundingBox();
    assert.ok(onward.y + onward.height <= 768, 'so is the way to the next person');
    for (let left = await page.locator('#confirms input').count(); left > 0; left--) {
      await press('Control+Enter'); // leads to what is not confirmed
      await press('Space');
    }
    if (i === 0) assert.ok(textOf(await paperShown(page)).includes('東京都千代田区霞が関1-3-2'));
    await press('Control+Enter');
    await focusIsOn(page, 'hand');
    await press('Tab');
    await focusIsOn(page, 'done');
    await press('Enter');
    await page.locator('#cleared', { hasText: '前の方の入力は、すべて消しました。' }).waitFor();
    counts.push(keys);
  }
  counts.sort((a, b) => a - b);
  console.log(`control keys a person: median ${counts[Math.floor(PEOPLE / 2)]}, most ${counts.at(-1)}; ${(characters / PEOPLE).toFixed(1)} characters`);
  assert.ok(counts.at(-1) <= MOST_KEYS, `${counts.at(-1)} keys`);
  await page.getByText(`今日作った書類：${PEOPLE}人分`).waitFor();
  assert.equal((await page.evaluate(() => globalThis.printed)).length, PEOPLE);
  await check();
});
