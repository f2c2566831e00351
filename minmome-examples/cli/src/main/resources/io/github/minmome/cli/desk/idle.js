// Clears the page when nobody has touched it for a while, after asking.
import { $, answer } from './view.js';
import { t } from './words.js';

const QUIET = 4 * 60 * 1000; // before it asks
const GRACE = 60 * 1000; // before it clears

/**
 * @param holds whether there is anything to clear
 * @param clear clears it
 */
export function watch(holds, clear) {
  const dialog = $('dialog-idle');
  let last = Date.now();
  const seen = () => { if (!dialog.open) last = Date.now(); };
  for (const event of ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart']) {
    document.addEventListener(event, seen, { passive: true, capture: true });
  }
  // An hour asleep counts too: the clock is looked at, not the number of ticks.
  const tick = () => {
    const quiet = Date.now() - last;
    if (!holds()) {
      last = Date.now();
    } else if (quiet >= QUIET + GRACE) {
      if (dialog.open) dialog.close('late');
      last = Date.now();
      clear();
    } else if (quiet >= QUIET) {
      const seconds = Math.ceil((QUIET + GRACE - quiet) / 1000);
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
