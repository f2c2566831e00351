// What the page fills in by itself: furigana from the typing, the town from the postal code. Each is
// shown as a suggestion and stays one until the clerk has been in its field.
import * as application from './application.js';
import { post } from './api.js';
import { postal } from './digits.js';
import { follow } from './kana.js';
import { whenReleased } from './press.js';
import { $, make } from './view.js';
import { t } from './words.js';

const open = new Map(); // path of the field -> text that was suggested

/** Whether a field holds a suggestion that nobody has looked at. */
export const isOpen = (path) => open.has(path) && $(`i-${path}`)?.value === open.get(path);

/** The first of them in the form, if any. */
export const firstOpen = () => [...open.keys()].find(isOpen);

export const clear = () => open.clear();

function say(path, key, ...more) {
  const note = $(`i-${path}-suggested`);
  whenReleased(note, () => note?.replaceChildren(...(key ? [t(key), ...more] : more)));
}

function fillIn(path, text, key) {
  const input = $(`i-${path}`);
  input.value = text;
  application.put(path, text);
  input.classList.add('suggested');
  open.set(path, text);
  say(path, key);
}

/** A field has been looked at: what it holds is the clerk's. */
function settle(path) {
  open.delete(path);
  $(`i-${path}`)?.classList.remove('suggested');
  say(path, null);
}

/** Puts the caret behind the text of a field. */
export const toEnd = (input) => input.setSelectionRange(input.value.length, input.value.length);

/** Suggests furigana while a name is typed, as long as nobody has typed another. */
export function furigana(namePath, kanaPath, changed) {
  const name = $(`i-${namePath}`);
  const kana = $(`i-${kanaPath}`);
  if (!name || !kana) return;
  const reading = follow(name);
  let last = '';
  const suggest = () => {
    const text = reading();
    if (text === null || text === last || (kana.value && kana.value !== last)) return;
    last = text;
    fillIn(kanaPath, text, 'kana.suggested');
    changed();
  };
  name.addEventListener('compositionend', () => setTimeout(suggest));
  name.addEventListener('input', (event) => { if (!event.isComposing) suggest(); });
  kana.addEventListener('blur', () => settle(kanaPath));
  kana.addEventListener('input', () => { if (kana.value !== last) settle(kanaPath); });
}

/** More towns than these are no choice: what they have in common is filled in. */
const MAX_OFFERS = 12;

function common(texts) {
  let [prefix] = texts;
  while (!texts.every((text) => text.startsWith(prefix))) prefix = prefix.slice(0, -1);
  return prefix;
}

/** Fills in the beginning of the address that a postal code stands for; several are offered. */
export function towns(codePath, addressPath, changed) {
  const code = $(`i-${codePath}`);
  const address = $(`i-${addressPath}`);
  let asked = '';
  let filled = '';
  const take = (text) => {
    filled = text;
    fillIn(addressPath, text, 'towns.filled');
    changed();
  };
  const look = async () => {
    const grouped = postal(code.value);
    if (!grouped || grouped === asked) return;
    asked = grouped;
    const { towns } = await post('/api/towns', { postalCode: grouped });
    const addresses = [...new Set(towns.map((town) => town.text))];
    if (!address.isConnected || asked !== grouped) return;
    if (addresses.length === 0) {
      say(addressPath, 'towns.none');
    } else if (address.value && address.value !== filled) {
      say(addressPath, null); // what the clerk typed stays; whether it fits is checked by the rules
    } else if (addresses.length === 1 || addresses.length > MAX_OFFERS) {
      take(common(addresses));
      if (document.activeElement === address) toEnd(address);
    } else {
      say(addressPath, 'towns.choose', make('span', { class: 'offers' }, ...addresses.map((text) => make('button', {
        type: 'button', class: 'quiet small', text,
        onclick: () => {
          take(text);
          address.focus();
          toEnd(address);
        },
      }))));
    }
  };
  code.addEventListener('input', (event) => { if (!event.isComposing) look(); });
  code.addEventListener('compositionend', look);
  // Coming by Tab selects all, and the next key would replace the town.
  address.addEventListener('keyup', (event) => { if (event.key === 'Tab' && isOpen(addressPath)) toEnd(address); });
  address.addEventListener('blur', () => { if (isOpen(addressPath) && document.hasFocus()) settle(addressPath); });
  address.addEventListener('input', () => { if (address.value !== filled) settle(addressPath); });
}
