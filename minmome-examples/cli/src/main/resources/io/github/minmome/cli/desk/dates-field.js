// The date of the application: 令和, year, month and day, or left blank for handwriting.
import * as application from './application.js';
import * as dates from './dates.js';
import { $, make } from './view.js';
import { japanese, t } from './words.js';

const PARTS = ['year', 'month', 'day'];

const texts = () => PARTS.map((part) => application.value(`desk.${part}`));

/** Why the date as typed is none, or ''. */
export function fault() {
  if (application.undated() || dates.iso(...texts()) !== null) return '';
  const western = /^20\d\d$/.exec(texts()[0].normalize('NFKC').trim());
  return western ? t('date.western', { western: western[0], year: Number(western[0]) - 2018 }) : t('date.impossible');
}

/** Puts an ISO date into the parts that are typed. */
export const begin = (today) => dates.parts(today).forEach((text, i) => application.put(`desk.${PARTS[i]}`, text));

/**
 * Builds the field.
 *
 * @param today ISO date of the service
 * @param legend label and whether it is required
 * @param typed called while something is typed
 * @param left called when a part is left or chosen
 */
export function build({ today, legend, typed, left }) {
  const words = make('p', { class: 'readback', id: 'date-words', 'aria-live': 'polite' });
  const inputs = PARTS.map((part) => make('input', {
    id: `i-date-${part}`, type: 'text', inputmode: 'numeric', class: 'w-date', autocomplete: 'off', maxlength: part === 'year' ? '4' : '2',
    'aria-label': part === 'year' ? `${t('date.era')} ${t('date.year')}` : t(`date.${part}`),
    'aria-describedby': 'date-words date-problems',
  }));
  const hand = make('input', { type: 'checkbox', id: 'date-hand', checked: application.undated() });
  const refresh = () => {
    inputs.forEach((input, i) => { input.disabled = hand.checked; application.put(`desk.${PARTS[i]}`, input.value); });
    application.put('desk.hand', hand.checked ? 'yes' : '');
    const date = hand.checked ? '' : dates.iso(...inputs.map((input) => input.value));
    application.put('appliedOn', date ?? '');
    words.textContent = date ? dates.words(date, japanese() ? 'ja' : 'en') : '';
  };
  inputs.forEach((input, i) => {
    input.value = texts()[i];
    input.addEventListener('input', () => { refresh(); typed(); });
    input.addEventListener('blur', left);
  });
  hand.addEventListener('change', () => { refresh(); left(); });
  const set = make('button', {
    type: 'button', class: 'quiet small', text: t('date.today'),
    onclick: () => {
      hand.checked = false;
      dates.parts(today).forEach((text, i) => { inputs[i].value = text; });
      refresh();
      left();
    },
  });
  const [year, month, day] = inputs;
  refresh();
  return make('fieldset', { class: 'field', id: 'f-appliedOn' },
    make('legend', {}, ...legend),
    make('div', { class: 'date' }, make('span', { text: t('date.era') }), year, make('span', { text: t('date.year') }),
      month, make('span', { text: t('date.month') }), day, make('span', { text: t('date.day') }), set,
      make('span', { class: 'gap' }),
      make('div', { class: 'choices' }, make('label', {}, hand, make('span', { text: t('date.hand') })))),
    words,
    make('ul', { class: 'problems', id: 'date-problems', 'data-path': 'appliedOn', 'data-input': 'i-date-year', 'aria-live': 'polite' }));
}
