// What is chosen for the leaflet, alone or in a kit: language and kind for one person, readers and ink
// for the whole session, since a printer and an event stay the same.
import { $, make } from './view.js';
import { LANGUAGES, language, t } from './words.js';

const DEFAULTS = { language: '', variant: 'a4', audience: 'everyone', ink: 'colour' };
const OF_A_PERSON = ['language', 'variant'];
const WORDS = {
  variant: ['a4', 'poster-a4', 'poster', 'counter'],
  audience: ['everyone', 'older', 'young'],
  ink: ['colour', 'mono'],
};
/** What may be chosen for each paper that has a leaflet. */
const CHOICES = { kit: ['language', 'audience', 'ink'], leaflet: ['language', 'variant', 'audience', 'ink'] };

const chosen = { ...DEFAULTS };
let languages = [];

/** The languages of the leaflet, each by its own name. */
export function offerLanguages(tags) {
  languages = tags.map((tag) => {
    const [, name] = LANGUAGES.find(([own]) => own === tag) ?? [tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag)];
    return [tag, name];
  });
}

/** The language of the leaflet is that of the page until another is chosen. */
const value = (name) => (name === 'language' ? chosen.language || language() : chosen[name]);

/** The parameters of an address for a paper; nothing about a person. */
export const query = (paper) => CHOICES[paper].map((name) => `${name}=${value(name)}`).join('&');

const option = (name) => ([code, text]) => make('option', {
  value: code, text, lang: name === 'language' ? code.replace('easy-', '') : null, selected: code === value(name),
});

/** Shows what may be chosen for a paper, in the language of the page. */
export function show(paper) {
  const offered = CHOICES[paper] ?? [];
  $('leaflet-choices').hidden = offered.length === 0;
  for (const name of Object.keys(DEFAULTS)) {
    const of = name === 'language' ? languages : WORDS[name].map((code) => [code, t(`leaflet.${name}.${code}`)]);
    $(`leaflet-${name}-choice`).hidden = !offered.includes(name);
    if (!offered.includes(name) || document.activeElement === $(`leaflet-${name}`)) continue;
    $(`leaflet-${name}`).replaceChildren(...of.map(option(name)));
  }
}

/**
 * @param changed called after another choice
 */
export function start(changed) {
  for (const name of Object.keys(DEFAULTS)) {
    $(`leaflet-${name}`).addEventListener('change', ({ target }) => {
      chosen[name] = target.value;
      changed();
    });
  }
}

/** Forgets what was chosen for one person. */
export function clear() {
  for (const name of OF_A_PERSON) chosen[name] = DEFAULTS[name];
}
