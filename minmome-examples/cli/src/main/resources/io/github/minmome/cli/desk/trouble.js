// Trouble, shown at the head of the window wherever the page has been scrolled to; gone with the next try.
import * as application from './application.js';
import { Refused, Unanswered, onAnswer } from './api.js';
import { whenReleased } from './press.js';
import { $ } from './view.js';
import { t } from './words.js';

let silent = ''; // the address that the sentence shown says is not answering

export function tell(sentence, of = '') {
  silent = of;
  whenReleased('trouble', () => {
    $('trouble').textContent = sentence;
    $('trouble').hidden = false;
  });
}

export const gone = () => whenReleased('trouble', () => { $('trouble').hidden = true; });

export function trouble(what) {
  const busy = what instanceof Refused && what.status === 503;
  tell(what instanceof Refused
    ? (busy ? t('trouble.busy') : [what.detail, ...what.problems.map((p) => p.message)].filter(Boolean).join(' ') || t('trouble.defect'))
    : t('trouble.stopped'), what instanceof Unanswered ? what.path : '');
}

// What a field asks by itself is asked again with the next key: nobody has to press anything for the sentence to go.
onAnswer((path) => { if (path === silent) gone(); });

/**
 * Runs what a button does once at a time; its trouble goes when the next try begins. A click that comes meanwhile,
 * such as after a mistake was corrected, is another try, unless the first led on or another person has come.
 */
export function once(button, action) {
  let busy = false;
  let wanted = null; // the person for whom it was clicked
  button.addEventListener('click', async () => {
    wanted = application.generation();
    if (busy) return;
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    try {
      while (wanted === application.generation() && button.checkVisibility()) {
        wanted = null;
        gone();
        await action();
      }
    } finally {
      busy = false;
      wanted = null;
      button.removeAttribute('aria-disabled');
    }
  });
}

window.addEventListener('unhandledrejection', (event) => {
  if (event.reason?.name !== 'AbortError') trouble(event.reason);
});
