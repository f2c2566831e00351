// The desk: one person's way through the steps, and the clean table for the next.
import * as application from './application.js';
import { Refused, get } from './api.js';
import * as form from './form.js';
import { setMinutes, watch } from './idle.js';
import { complete, verdict, watchNumber } from './number.js';
import * as papers from './papers.js';
import { $, answer, choices, make } from './view.js';
import { fill, language, speak, t } from './words.js';

const STEPS = [['ask', 'stepAsk'], ['number', 'stepNumber'], ['form', 'stepForm'], ['papers', 'stepPapers']];
let step = 'ask';

// ---- trouble and the frame ----

function trouble(what) {
  const busy = what instanceof Refused && what.status === 503;
  const said = what instanceof Refused
    ? (busy ? t('trouble.busy') : [what.detail, ...what.problems.map((p) => p.message)].filter(Boolean).join(' ') || t('trouble.defect'))
    : t('trouble.stopped');
  tellTrouble(said);
}

/** At the head of the window, wherever the page has been scrolled to. */
function tellTrouble(said) {
  $('trouble').textContent = said;
  $('trouble').hidden = false;
}

const noTrouble = () => { $('trouble').hidden = true; };

/** Runs what a button does once at a time; its trouble goes when the next try begins. */
function once(button, action) {
  let busy = false;
  button.addEventListener('click', async () => {
    if (busy) return;
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    noTrouble();
    try {
      await action();
    } finally {
      busy = false;
      button.removeAttribute('aria-disabled');
    }
  });
}

window.addEventListener('unhandledrejection', (event) => {
  if (event.reason?.name === 'AbortError') return;
  trouble(event.reason);
});

function showSteps() {
  const now = STEPS.findIndex(([name]) => name === step);
  $('steps').replaceChildren(...STEPS.map(([, key], i) => make('li', {
    class: i < now ? 'done' : '', 'aria-current': i === now ? 'step' : null,
  }, make('span', { text: String(i + 1), 'aria-hidden': 'true' }), t(key), i < now ? make('span', { class: 'sr', text: t('stepDone') }) : '')));
  document.title = `${t(STEPS[now][1])} — ${t('title')}`;
}

// Steps are entries of the page's history, with the number of the person and no data: Back goes one
// step back, and never to another person.
const state = (name) => ({ step: name, person: application.generation() });

window.addEventListener('popstate', async ({ state: to }) => {
  if (to?.person !== application.generation()) {
    history.replaceState(state(step), '');
    return;
  }
  if (to.step === 'papers') await toPapers(false);
  else {
    if (to.step === 'number') buildNumber();
    go(to.step, { entry: false });
  }
});

window.addEventListener('beforeunload', (event) => {
  if (application.touched()) event.preventDefault(); // what was typed would be gone
});

function go(to, { entry = true } = {}) {
  if (entry && to !== step) history.pushState(state(to), '');
  step = to;
  noTrouble();
  for (const section of document.querySelectorAll('main > section')) section.hidden = section.dataset.step !== to;
  showSteps();
  window.scrollTo(0, 0);
  $(`h-${to}`).focus();
}

async function showHours() {
  const box = $('hours');
  try {
    const hours = await get('/api/hours');
    const operator = hours.availability === 'OPERATOR';
    const next = new Intl.DateTimeFormat(language() === 'ja' ? 'ja-JP' : 'en-GB', {
      month: 'long', day: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo',
    }).format(new Date(hours.nextOperator));
    box.className = operator ? 'hours operator' : 'hours voice';
    const lines = [`${t('hours.ask')}　${hours.centre.phone}`,
      make('b', { text: operator ? t('hours.operator', { until: hours.operatorUntil }) : t('hours.voice', { next }) }),
      ...(hours.confirmed ? [] : [t('hours.unconfirmed')])];
    const shown = make('div', {}, ...lines);
    if (shown.textContent !== box.textContent) box.replaceChildren(...shown.childNodes); // else it would be read out every minute
  } catch {
    box.replaceChildren(t('hours.unavailable'));
  }
}

const showCount = ({ applications }) => { $('count').textContent = t('foot.count', { applications }); };

async function showPartner() {
  const { partner, kit, idleMinutes } = await get('/api/desk');
  setMinutes(idleMinutes);
  papers.offerKit(kit);
  $('partner').hidden = !partner;
  if (!partner) return;
  const fact = (key, text) => (text ? [make('dt', { text: t(key) }), make('dd', { text })] : []);
  $('partner').replaceChildren(...fact('privacy.partner', partner.name), ...fact('privacy.purpose', partner.purpose),
    ...fact('privacy.retention', partner.retention));
}

// ---- step 0: is anybody abroad? ----

function buildAsk() {
  const options = [['no', t('no')], ['yes', t('yes')], ['unknown', t('unknown')]];
  const question = (name) => choices({
    name: `desk.${name}`, legend: t(`ask.${name}`), options, big: true, checked: application.value(`desk.${name}`),
    onchange: (value) => {
      application.put(`desk.${name}`, value);
      asked();
    },
  });
  $('ask').replaceChildren(...['calls', 'family'].map((name) => {
    const set = question(name);
    set.classList.add('panel');
    return set;
  }));
  asked();
}

function asked() {
  $('cleared').hidden = true;
  if (['calls', 'family'].every((name) => application.value(`desk.${name}`))) noTrouble();
  const abroad = ['desk.calls', 'desk.family'].some((path) => application.value(path) === 'yes');
  const stopped = abroad && !application.value('desk.insists');
  if (!abroad) application.put('desk.insists', '');
  if (stopped && $('stop').hidden) $('announce').textContent = t('stop.title');
  $('stop').hidden = !stopped;
  $('ask-actions').hidden = stopped;
  $('privacy').hidden = stopped;
}

function askNext() {
  const missing = ['calls', 'family'].find((name) => !application.value(`desk.${name}`));
  if (missing) {
    tellTrouble(t('ask.missing'));
    document.getElementsByName(`desk.${missing}`)[0].focus();
    return;
  }
  go('number');
}

// ---- step 1: the number ----

function buildNumber() {
  const line = form.textField('lineNumber', { id: 'i-line', type: 'tel', must: true, mode: 'tel', name: t('number.lineLabel'), hint: 'number.lineHint' });
  line.querySelector('.readback').hidden = true; // the panel below reads it back
  $('number-line').replaceChildren(line);
  const lineInput = line.querySelector('input');
  let known = null;
  const showLine = () => verdict($('number-line-result'), complete(lineInput) ? known : null);
  watchNumber(lineInput, 'WRITTEN', (said) => {
    known = said;
    showLine();
  })();
  lineInput.addEventListener('blur', () => setTimeout(showLine));
  const caller = make('input', {
    id: 'i-caller', type: 'tel', inputmode: 'tel', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'caller-hint',
  });
  caller.value = application.value('desk.caller');
  caller.addEventListener('input', () => application.put('desk.caller', caller.value));
  $('number-caller').replaceChildren(make('div', { class: 'field' },
    make('label', { class: 'label', for: 'i-caller', text: t('number.callerLabel') }),
    make('p', { class: 'hint', id: 'caller-hint', text: t('number.callerHint') }), caller));
  watchNumber(caller, 'CALLER_ID', (said) => verdict($('number-caller-result'), said))();
}

async function numberNext() {
  const passes = await application.forThisPerson(() => form.passesField('lineNumber'));
  if (passes === undefined) return;
  if (!passes) {
    $('i-line').focus();
    return;
  }
  if (await application.forThisPerson(async () => { await form.build(); return true; })) go('form');
}

/** Goes on to the papers if nothing keeps the application from being printed. */
async function toPapers(entry = true) {
  if (!(await application.forThisPerson(() => form.passes()))) return;
  go('papers', { entry });
  await papers.open();
}

// ---- the next person ----

function clear(words) {
  application.clear();
  form.clear();
  papers.clear();
  for (const id of ['number-line', 'number-line-result', 'number-caller', 'number-caller-result']) $(id).replaceChildren();
  for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close('late');
  buildAsk();
  buildNumber();
  go('ask', { entry: false });
  history.replaceState(state('ask'), '');
  $('cleared').textContent = t(words);
  $('cleared').hidden = false;
  $('announce').textContent = t(words);
}

async function nextPerson() {
  if (!application.touched() || (await answer($('dialog-next'), 'no')) === 'yes') clear('cleared.next');
}

/** After the papers have been handed over; asks first if none was printed or saved. */
async function done() {
  if (papers.handedOver() || (await answer($('dialog-next'), 'no')) === 'yes') clear('cleared.next');
}

async function switchLanguage() {
  noTrouble();
  speak(language() === 'ja' ? 'en' : 'ja');
  fill();
  showSteps();
  buildAsk();
  buildNumber();
  if (step === 'form' || step === 'papers') await application.forThisPerson(() => form.build());
  const checked = await application.forThisPerson(() => form.check());
  if (checked && step === 'papers') await papers.open();
  await Promise.all([showHours(), get('/api/count').then(showCount), showPartner()]);
}

function start() {
  fill();
  papers.start({ onTrouble: trouble, onCount: showCount });
  buildAsk();
  buildNumber();
  $('ask-next').addEventListener('click', askNext);
  $('stop-here').addEventListener('click', () => clear('stop.stopped'));
  $('stop-on').addEventListener('click', () => {
    application.put('desk.insists', 'yes');
    asked();
    askNext();
  });
  once($('number-next'), numberNext);
  once($('form-next'), () => toPapers());
  $('done').addEventListener('click', done);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.key === 'Enter' && step === 'papers') papers.print();
  });
  $('next-person').addEventListener('click', nextPerson);
  $('language').addEventListener('click', switchLanguage);
  for (const button of document.querySelectorAll('[data-go]')) {
    button.addEventListener('click', () => {
      if (button.dataset.go === 'number') buildNumber();
      go(button.dataset.go);
    });
  }
  for (const element of document.querySelectorAll('form')) element.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('main').addEventListener('keydown', (event) => {
    // Enter goes on, but not the one that ends a composition of the input method.
    const typing = event.target instanceof HTMLInputElement && ['text', 'tel'].includes(event.target.type);
    if (event.key !== 'Enter' || event.ctrlKey || !typing || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    $(`${step}-next`)?.click();
  });
  window.addEventListener('pagehide', () => clear('cleared.next')); // nothing waits behind the back button
  watch(application.touched, () => clear('cleared.idle'));
  setInterval(showHours, 60_000);
  showHours();
  get('/api/count').then(showCount);
  showPartner();
  go('ask', { entry: false });
  history.replaceState(state('ask'), '');
}

start();
