// Telephone numbers: what the service says of one while it is typed.
import { post } from './api.js';
import { spoken } from './digits.js';
import { released } from './press.js';
import { make } from './view.js';
import { has, japanese, t, whole, wording } from './words.js';

const PAUSE = 250;

/**
 * Calls back with what the service says of a field's number, soon after each change; with null when
 * the field is empty. An answer that a later change has overtaken is dropped.
 */
export function watchNumber(input, context, then) {
  let timer = 0;
  let turn = 0;
  let shown = false;
  const look = async () => {
    const mine = ++turn;
    const number = input.value.trim();
    shown ||= input.isConnected;
    if (shown && !input.isConnected) return; // the person has gone
    if (!number) {
      then(null);
      return;
    }
    const said = await post('/api/classify', { number, context });
    await released();
    if (mine === turn && input.isConnected) then(said);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  input.addEventListener('input', (event) => { if (!event.isComposing) soon(); });
  input.addEventListener('compositionend', soon);
  return look;
}

/** Whether a number may be complete, so that saying what is wrong with it is no interruption. */
export const complete = (input) => input.value.replace(/[^0-9０-９〇一二三四五六七八九]/gu, '').length >= 10
  || document.activeElement !== input;

/** Digits in groups, and how to say them. */
export function readBack(said) {
  const grouped = said?.national || '';
  if (!/\d-\d/.test(grouped)) return [];
  return [make('b', { text: grouped }), ...spoken(grouped)];
}

/** What a number is and where, in the page's own words where it has some. */
function name({ kind, areaName, displayName }) {
  if (!has(`kind.${kind}`)) return displayName;
  return areaName ? `${t(`kind.${kind}`)}（${areaName}）` : t(`kind.${kind}`);
}

/** The whole of what is known of a number, for the panel under its field. */
export function verdict(box, said) {
  box.replaceChildren();
  box.classList.toggle('care', Boolean(said?.international));
  if (!said) return;
  const facts = make('dl', { class: 'facts' });
  const fact = (name, ...texts) => {
    if (texts.some(Boolean)) facts.append(make('dt', { text: name }), make('dd', {}, ...texts));
  };
  box.append(make('p', { class: 'verdict', text: name(said) }));
  const grouped = said.national || said.e164 || '';
  if (/\d{2}/.test(grouped)) box.append(make('p', { class: 'digits', text: grouped }));
  if (said.national) fact(t('number.readBack'), ...spoken(said.national));
  fact(said.international ? t('number.where') : t('number.area'), said.areaName);
  fact(t('number.prefectures'), japanese() ? said.prefectures.join('・') : '');
  if (facts.children.length) box.append(facts);
  const list = make('ul', { class: 'problems' });
  for (const { code, text } of said.advice) {
    list.append(make('li', { class: 'problem advice', 'data-code': code }, make('span', {}, ...whole(wording(`advice.${code}`, text)))));
  }
  if (list.children.length) box.append(list);
}
