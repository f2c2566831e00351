// Furigana as the input method heard it: what was typed before it became kanji. A suggestion, shown
// as one, until somebody has looked at it; never more than what is in the name.

const KANA = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u30fb]+$/;

const katakana = (text) => text.replace(/[\u3041-\u3096]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));

/** The kana at the beginning of a composition; Latin letters at its end are half a syllable. */
function kanaOf(data) {
  const kana = data.normalize('NFKC').replace(/[a-z]+$/i, '');
  return KANA.test(kana) ? kana : '';
}

/** Follows the compositions of a name; reading() is its furigana, or null if a part was not typed so. */
export function follow(input) {
  let heard = '';
  let parts = []; // [text, reading] in the order of typing
  input.addEventListener('compositionstart', () => { heard = ''; });
  input.addEventListener('compositionupdate', ({ data }) => { heard = kanaOf(data ?? '') || heard; });
  input.addEventListener('compositionend', ({ data }) => {
    if (data && heard) parts.push([data, katakana(heard)]);
  });
  return function reading() {
    let rest = input.value;
    let found = '';
    const used = [];
    while (rest) {
      const part = parts.find((p) => !used.includes(p) && rest.startsWith(p[0]));
      const plain = /^[\u3041-\u3096\u30a1-\u30fa\u30fc\u30fb\s\u3000]/.exec(rest);
      if (part) {
        used.push(part);
        found += part[1];
        rest = rest.slice(part[0].length);
      } else if (plain) {
        found += plain[0] === '\u3000' ? ' ' : katakana(plain[0]);
        rest = rest.slice(1);
      } else {
        return null;
      }
    }
    if (!input.value) parts = [];
    return found.trim() ? found : null;
  };
}
