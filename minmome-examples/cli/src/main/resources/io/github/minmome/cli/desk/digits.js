// Digits as they are read back at a counter, group by group.
import { make } from './view.js';
import { japanese } from './words.js';

const SPOKEN = {
  ja: ['ゼロ', 'イチ', 'ニ', 'サン', 'ヨン', 'ゴ', 'ロク', 'ナナ', 'ハチ', 'キュウ'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/** How a grouped number such as 03-3100-0000 is said, each group kept on one line. */
export function spoken(grouped) {
  const words = SPOKEN[japanese() ? 'ja' : 'en'];
  const [between, pause] = japanese() ? ['・', ' の'] : [' ', ','];
  const groups = grouped.split(/[-\s]+/).filter((group) => /^\d+$/.test(group))
    .map((group) => Array.from(group, (digit) => words[digit]).join(between));
  return groups.flatMap((group, i) => [
    make('span', { class: 'said', text: i < groups.length - 1 ? group + pause : group }), ' ',
  ]);
}

/** A postal code's two groups, or '' if it is none. */
export function postal(text) {
  const found = /^〒?\s*(\d{3})\D?(\d{4})$/.exec(text.normalize('NFKC').trim());
  return found ? `${found[1]}-${found[2]}` : '';
}
