// Trouble, told at the head of the window wherever the page has been scrolled to; gone with the next try.
import { Refused } from './api.js';
import { $ } from './view.js';
import { t } from './words.js';

export function tell(sentence) {
  $('trouble').textContent = sentence;
  $('trouble').hidden = false;
}

export const gone = () => { $('trouble').hidden = true; };

export function trouble(what) {
  const busy = what instanceof Refused && what.status === 503;
  tell(what instanceof Refused
    ? (busy ? t('trouble.busy') : [what.detail, ...what.problems.map((p) => p.message)].filter(Boolean).join(' ') || t('trouble.defect'))
    : t('trouble.stopped'));
}

/** Runs what a button does once at a time; its trouble goes when the next try begins. */
export function once(button, action) {
  let busy = false;
  button.addEventListener('click', async () => {
    if (busy) return;
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    gone();
    try {
      await action();
    } finally {
      busy = false;
      button.removeAttribute('aria-disabled');
    }
  });
}

window.addEventListener('unhandledrejection', (event) => {
  if (event.reason?.name !== 'AbortError') trouble(event.reason);
});
