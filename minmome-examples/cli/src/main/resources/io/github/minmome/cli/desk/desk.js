// The desk: one person's way through the steps, and the clean table for the next.
import * as application from './application.js';
import { Refused, get } from './api.js';
import * as form from './form.js';
import { watch } from './idle.js';
import { verdict, watchNumber } from './number.js';
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
  $('trouble').textContent = said;
  $('trouble').hidden = false;
}

window.addEventListener('unhandledrejection', (event) => {
  if (event.reason?.name === 'AbortError') return;
  trouble(event.reason);
});

function showSteps() {
  const now = STEPS.findIndex(([name]) => name === step);
  $('steps').replaceChildren(...STEPS.map(([, key], i) => make('li', {
    class: i < now ? 'done' : '', 'aria-current': i === now ? 'step' : null,
  }, make('span', { text: String(i + 1), 'aria-hidden': 'true' }), t(key))));
}

function go(to) {
  step = to;
  $('trouble').hidden = true;
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
    box.replaceChildren(...lines);
  } catch {
    box.replaceChildren(t('hours.unavailable'));
  }
}

const showCount = ({ kits }) => { $('count').textContent = t('foot.count', { kits }); };

async function showPartner() {
  const { partner, kit } = await get('/api/desk');
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
    $('trouble').textContent = t('ask.missing');
    $('trouble').hidden = false;
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
  watchNumber(line.querySelector('input'), 'WRITTEN', (said) => verdict($('number-line-result'), said))();
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
  if (!(await form.passesField('lineNumber'))) {
    $('i-line').focus();
    return;
  }
  await form.build();
  go('form');
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
  go('ask');
  $('cleared').textContent = t(words);
  $('cleared').hidden = false;
}

async function nextPerson() {
  if (!application.touched() || (await answer($('dialog-next'), 'no')) === 'yes') clear('cleared.next');
}

async function switchLanguage() {
  speak(language() === 'ja' ? 'en' : 'ja');
  fill();
  showSteps();
  buildAsk();
  buildNumber();
  if (step === 'form' || step === 'papers') await form.build();
  await form.check();
  if (step === 'papers') await papers.open();
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
  $('number-next').addEventListener('click', numberNext);
  $('form-next').addEventListener('click', async () => {
    if (await form.passes()) {
      go('papers');
      await papers.open();
    }
  });
  $('done').addEventListener('click', () => clear('cleared.next'));
  $('next-person').addEventListener('click', nextPerson);
  $('language').addEventListener('click', switchLanguage);
  for (const button of document.querySelectorAll('[data-go]')) {
    button.addEventListener('click', () => {
      if (button.dataset.go === 'number') buildNumber();
      go(button.dataset.go);
    });
  }
  for (const element of document.querySelectorAll('form')) element.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('pagehide', () => clear('cleared.next')); // nothing waits behind the back button
  watch(application.touched, () => clear('cleared.idle'));
  setInterval(showHours, 60_000);
  showHours();
  get('/api/count').then(showCount);
  showPartner();
  go('ask');
}

start();
