// What the customer's screen shows, sent to it within this browser: nothing is stored, and it is blank
// again when the person is over, when this page is left, or when it falls silent.
import * as application from './application.js';
import * as form from './form.js';
import { current } from './steps.js';
import { $ } from './view.js';
import { japanese, t } from './words.js';

const channel = new BroadcastChannel('minmome-second-screen');
const HEARTBEAT = 3_000;

function answered(name) {
  const given = application.value(`desk.${name}`);
  return given ? t('view.answer', { answer: t(given) }) : '';
}

function shown() {
  const step = current();
  if (step === 'ask') {
    const stopped = !$('stop').hidden;
    if (stopped) {
      return { title: t('stop.title'), lines: ['stop.incoming', 'stop.outgoing', 'stop.family', 'stop.ask'].map((key) => [t(key), '']) };
    }
    return { title: t('view.ask'), lines: ['calls', 'family'].map((name) => [t(`ask.${name}`), answered(name)]) };
  }
  const facts = form.facts().filter(([, text]) => text);
  return { title: step === 'papers' ? t('view.title') : t('view.facts'), facts, draft: t('papers.draft') };
}

function send() {
  const touched = application.touched();
  channel.postMessage({
    person: application.generation(), lang: japanese() ? 'ja' : 'en', waiting: t('view.waiting'),
    ...(touched ? shown() : { title: '', lines: [] }),
  });
}

/** Joins the page to the second screen. */
export function start() {
  channel.addEventListener('message', ({ data }) => { if (data === 'hello') send(); });
  setInterval(send, HEARTBEAT);
  for (const event of ['input', 'change', 'click', 'keyup']) document.addEventListener(event, () => setTimeout(send, 300));
  window.addEventListener('pagehide', () => channel.postMessage({ gone: true }));
  $('view-open').addEventListener('click', () => window.open('/view', 'minmome-view', 'popup'));
}

export const refresh = send;
