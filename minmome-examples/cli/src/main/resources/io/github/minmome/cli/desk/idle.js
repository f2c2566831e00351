// Clears the page when nobody has touched it for a while, after asking.
import { $, answer } from './view.js';
import { t } from './words.js';

const GRACE = 60 * 1000; // between the question and clearing

let quietTime = 4 * 60 * 1000; // before the question
let last = Date.now();

/** Sets the minutes after which the page is cleared, at least 2; the last one is for the question. */
export function setMinutes(minutes) {
  quietTime = Math.max(2, minutes) * 60 * 1000 - GRACE;
}

/** Counts as activity what the page itself cannot see, such as a print dialog that has closed. */
export function active() {
  last = Date.now();
}

/**
 * @param holds whether there is anything to clear
 * @param clear clears it
 */
export function watch(holds, clear) {
  const dialog = $('dialog-idle');
  const seen = () => { if (!dialog.open) last = Date.now(); };
  for (const event of ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart']) {
    document.addEventListener(event, seen, { passive: true, capture: true });
  }
  // Going into the preview of a paper, and coming back from it or from a print dialog.
  window.addEventListener('blur', seen);
  window.addEventListener('focus', seen);
  // An hour asleep counts too: the clock is looked at, not the number of ticks.
  const tick = () => {
    const quiet = Date.now() - last;
    if (!holds()) {
      last = Date.now();
    } else if (quiet >= quietTime + GRACE) {
      if (dialog.open) dialog.close('late');
      last = Date.now();
      clear();
    } else if (quiet >= quietTime) {
      const seconds = Math.ceil((quietTime + GRACE - quiet) / 1000);
      if (seconds % 10 === 0 || !dialog.open) $('dialog-idle-text').textContent = t('dialog.idle.text', { seconds });
      if (!dialog.open) {
        answer(dialog, 'yes').then((given) => {
          last = Date.now();
          if (given === 'no') clear();
        });
      }
    }
  };
  setInterval(tick, 1000);
  document.addEventListener('visibilitychange', tick);
}
