// Every sentence of the page. Labels of fields and choices, and sentences about problems, come from
// the service, which has them from the library; in easy Japanese those of library-easy.js.
import { library } from './library-easy.js';
import { easy } from './words-easy.js';
import { en } from './words-en.js';
import { ja } from './words-ja.js';

const tables = { ja, 'easy-ja': { ...ja, ...library, ...easy }, en };
let tag = 'ja';

/** The language of the page: ja, easy-ja or en. */
export const language = () => tag;

/** The languages of the page, each by its own name. */
export const LANGUAGES = [['ja', '日本語'], ['easy-ja', 'やさしい日本語'], ['en', 'English']];

/** Whether sentences are in Japanese. */
export const japanese = () => tag !== 'en';

export function speak(code) {
  tag = code;
}

/** The sentence of a key, its {places} filled in. */
export function t(key, places = {}) {
  const sentence = tables[tag][key];
  if (sentence === undefined) throw new Error(`no sentence for ${key}`);
  return sentence.replace(/\{(\w+)\}/g, (_, name) => places[name]);
}

export const has = (key) => key in tables[tag];

/** The page's own words for what the service says, where it has some in its language. */
export const wording = (key, ofTheService, places = {}) => (has(key) ? t(key, places) : ofTheService);

const NUMBER = /(#?\d[\d-]{2,}\d)/;

/** A sentence whose telephone numbers are not divided between lines. */
export const whole = (sentence) => sentence.split(NUMBER).map((part, i) => {
  if (i % 2 === 0) return part;
  const number = document.createElement('span');
  number.className = 'said';
  number.textContent = part;
  return number;
});

/** Fills in every sentence that the page itself names. */
export function fill(root = document) {
  for (const element of root.querySelectorAll('[data-t]')) {
    element.replaceChildren(...whole(t(element.dataset.t)));
  }
  for (const element of root.querySelectorAll('[data-t-label]')) {
    element.setAttribute('aria-label', t(element.dataset.tLabel));
  }
  document.documentElement.lang = japanese() ? 'ja' : 'en';
  document.documentElement.classList.toggle('easy', tag === 'easy-ja');
  document.title = t('title');
}
