// The four steps: which one is shown, and its entry in the history of the page. An entry has the step
// and the number of the person and no data: Back goes one step back, and never to another person.
import * as application from './application.js';
import { gone } from './trouble.js';
import { $, make } from './view.js';
import { t } from './words.js';

const STEPS = [['ask', 'stepAsk'], ['number', 'stepNumber'], ['form', 'stepForm'], ['papers', 'stepPapers']];
let step = 'ask';

export const current = () => step;

const state = (name) => ({ step: name, person: application.generation() });

/** Gives the entry of the history to the current step and person. */
export const settle = () => history.replaceState(state(step), '');

/** Shows the steps in the language of the page. */
export function show() {
  const now = STEPS.findIndex(([name]) => name === step);
  $('steps').replaceChildren(...STEPS.map(([, key], i) => make('li', {
    class: i < now ? 'done' : '', 'aria-current': i === now ? 'step' : null,
  }, make('span', { text: String(i + 1), 'aria-hidden': 'true' }), t(key), i < now ? make('span', { class: 'sr', text: t('stepDone') }) : '')));
  document.title = `${t(STEPS[now][1])} — ${t('title')}`;
}

/** What has the focus first: the first thing to type or choose, else the heading. */
function first(name) {
  const section = document.querySelector(`section[data-step="${name}"]`);
  const inputs = [...section.querySelectorAll('form input, #number-line input')].filter((input) => input.checkVisibility());
  if (name === 'papers' || inputs.length === 0) return $(`h-${name}`);
  return inputs.find((input) => input.type !== 'radio' && !input.value) ?? inputs[0];
}

export function go(to, { entry = true } = {}) {
  if (entry && to !== step) history.pushState(state(to), '');
  step = to;
  gone();
  for (const section of document.querySelectorAll('main > section')) section.hidden = section.dataset.step !== to;
  show();
  window.scrollTo(0, 0);
  first(to).focus({ preventScroll: true });
  $('announce').textContent = $(`h-${to}`).textContent;
}

/** Joins the browser's Back and Forward to the steps. */
export function start(reach) {
  window.addEventListener('popstate', ({ state: to }) => {
    if (to?.person === application.generation()) reach(to.step);
    else settle();
  });
}
