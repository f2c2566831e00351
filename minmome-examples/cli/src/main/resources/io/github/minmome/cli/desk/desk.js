// The desk: one person's way through the steps, and a clean page for the next.
import * as application from './application.js';
import { get } from './api.js';
import * as counts from './counts.js';
import * as form from './form.js';
import { setMinutes, watch } from './idle.js';
import * as imports from './imports.js';
import { offerLanguages } from './leaflet.js';
import { complete, verdict, watchNumber } from './number.js';
import * as papers from './papers.js';
import { whenReleased } from './press.js';
import * as screen from './second-screen.js';
import * as steps from './steps.js';
import { toEnd } from './suggestions.js';
import { gone, once, tell, trouble } from './trouble.js';
import { $, answer, choices, make } from './view.js';
import { LANGUAGES, fill, japanese, language, speak, t, whole } from './words.js';

const QUESTIONS = ['calls', 'family'];

window.addEventListener('beforeunload', (event) => {
  if (application.touched()) event.preventDefault(); // what was typed would be gone
});

async function showHours() {
  const box = $('hours');
  try {
    const hours = await get('/api/hours');
    const operator = hours.availability === 'OPERATOR';
    const next = new Intl.DateTimeFormat(japanese() ? 'ja-JP' : 'en-GB', {
      month: 'long', day: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo',
    }).format(new Date(hours.nextOperator));
    box.className = operator ? 'hours operator' : 'hours voice';
    const lines = [...whole(`${t('hours.ask')}　${hours.centre.phone}`),
      make('b', { text: operator ? t('hours.operator', { until: hours.operatorUntil }) : t('hours.voice', { next }) }),
      ...(hours.confirmed ? [] : [t('hours.unconfirmed')])];
    const shown = make('div', {}, ...lines);
    if (shown.textContent !== box.textContent) whenReleased('hours', () => box.replaceChildren(...shown.childNodes)); // else it would be read out every minute
  } catch {
    box.replaceChildren(t('hours.unavailable'));
  }
}

async function showPartner() {
  const { partner, kit, idleMinutes, leafletLanguages } = await get('/api/desk');
  setMinutes(idleMinutes);
  papers.offerKit(kit);
  offerLanguages(leafletLanguages);
  $('partner').hidden = !partner;
  if (!partner) return;
  const fact = (key, text) => (text ? [make('dt', { text: t(key) }), make('dd', { text })] : []);
  $('partner').replaceChildren(...fact('privacy.partner', partner.name), ...fact('privacy.purpose', partner.purpose),
    ...fact('privacy.retention', partner.retention));
}

// ---- step 1: is anybody abroad? ----

function buildAsk() {
  const options = [['no', t('no')], ['yes', t('yes')], ['unknown', t('unknown')]];
  $('ask').replaceChildren(...QUESTIONS.map((name) => {
    const set = choices({
      name: `desk.${name}`, legend: t(`ask.${name}`), options, big: true, checked: application.value(`desk.${name}`),
      onchange: (value) => {
        application.put(`desk.${name}`, value);
        asked();
      },
    });
    set.classList.add('panel');
    return set;
  }));
  asked();
}

const unanswered = () => QUESTIONS.find((name) => !application.value(`desk.${name}`));

function asked() {
  if (application.touched()) $('cleared').hidden = true;
  if (!unanswered()) gone();
  const abroad = QUESTIONS.some((name) => application.value(`desk.${name}`) === 'yes');
  const stopped = abroad && !application.value('desk.insists');
  if (!abroad) application.put('desk.insists', '');
  if (stopped && $('stop').hidden) $('announce').textContent = t('stop.title');
  $('stop').hidden = !stopped;
  $('ask-actions').hidden = stopped;
  $('privacy').hidden = stopped;
}

function askNext() {
  const missing = unanswered();
  if (missing) {
    tell(t('ask.missing'));
    document.getElementsByName(`desk.${missing}`)[0].focus();
    return;
  }
  countAsked();
  steps.go('number');
}

/** Once for a person, however often the step is passed. */
function countAsked() {
  if (application.value('desk.counted')) return;
  application.put('desk.counted', 'yes');
  counts.add('ASKED');
}

function stopHere() {
  countAsked();
  counts.add('STOPPED');
  clear('stop.stopped');
}

// ---- step 2: the number ----

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
  lineInput.addEventListener('blur', () => setTimeout(() => whenReleased('line', showLine)));
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
  if (await application.forThisPerson(async () => { await form.build(); return true; })) steps.go('form');
}

/** Goes on to the papers if nothing keeps the application from being printed. */
async function toPapers(entry = true) {
  if (!(await application.forThisPerson(() => form.passes()))) return;
  steps.go('papers', { entry });
  screen.refresh();
  papers.open(); // while they are made, everything can be corrected
}

/** A step that was passed before, by a button or by the browser's Back. */
function back(to, entry) {
  if (to === 'papers') {
    toPapers(false);
    return;
  }
  if (to === 'number') buildNumber();
  steps.go(to, { entry });
}

// ---- the next person ----

/** Clears the page; what is kept, such as the address of a household, goes into the next person. */
function clear(words, kept = {}) {
  application.clear();
  form.clear();
  papers.clear();
  for (const id of ['number-line', 'number-line-result', 'number-caller', 'number-caller-result', 'cleared']) $(id).replaceChildren();
  for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close('late');
  for (const [path, text] of Object.entries(kept)) application.put(path, text);
  if (!Object.keys(kept).length && words) imports.clear();
  buildAsk();
  buildNumber();
  steps.go('ask', { entry: false });
  steps.settle();
  $('cleared').hidden = !words;
  if (words) {
    $('cleared').textContent = t(words);
    $('announce').textContent = t(words);
  }
  screen.refresh();
}

const agreed = async (unasked) => unasked || (await answer($('dialog-next'), 'no')) === 'yes';

async function nextPerson() {
  if (await agreed(!application.touched())) clear('cleared.next');
}

/** After the papers have been handed over; asks first if none was printed or saved. */
async function done() {
  if (await agreed(papers.handedOver())) clear('cleared.next');
}

const pick = (...paths) => Object.fromEntries(paths.map((path) => [path, application.value(path)]).filter(([, text]) => text));

const ADDRESS = ['applicant.address.postalCode', 'applicant.address.text', 'applicant.address.building'];

/** Another line of the same person: the questions have been answered for their calls. */
async function samePerson() {
  const kept = pick(...ADDRESS, 'applicant.name', 'applicant.kana', 'applicant.contactPhone', 'desk.calls', 'desk.family', 'desk.insists', 'desk.counted');
  if (!(await agreed(papers.handedOver()))) return;
  clear('', kept);
  steps.go('number');
}

/** Another person at the same address is asked everything. */
async function sameAddress() {
  const kept = pick(...ADDRESS);
  if (await agreed(papers.handedOver())) clear('', kept);
}

async function nextRow() {
  if (!(await agreed(papers.handedOver()))) return;
  clear('');
  imports.take();
  buildAsk();
  buildNumber();
}

// ---- the whole ----

async function switchLanguage() {
  gone();
  speak($('language').value);
  fill();
  steps.show();
  buildAsk();
  buildNumber();
  if (['form', 'papers'].includes(steps.current())) await application.forThisPerson(() => form.build());
  const checked = await application.forThisPerson(() => form.check());
  if (checked && steps.current() === 'papers') await papers.open();
  await Promise.all([showHours(), counts.refresh(), showPartner()]);
  screen.refresh();
}

/** Enter goes on, but not the one that ends a composition of the input method. */
function enter(event) {
  const input = event.target;
  const typing = input instanceof HTMLInputElement && ['text', 'tel', 'radio'].includes(input.type) && input.name !== 'paper';
  if (event.key !== 'Enter' || event.ctrlKey || !typing || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  const next = form.next(input);
  if (next) {
    next.focus();
    toEnd(next);
  } else $(`${steps.current()}-next`)?.click();
}

function start() {
  fill();
  $('language').replaceChildren(...LANGUAGES.map(([tag, name]) => make('option', { value: tag, text: name, lang: tag === 'en' ? 'en' : 'ja', selected: tag === language() })));
  papers.start({ onTrouble: trouble });
  counts.start();
  screen.start();
  imports.start(() => {
    buildAsk();
    buildNumber();
    if (steps.current() === 'form') form.build();
  }, () => steps.current() !== 'papers');
  steps.start((to) => back(to, false));
  buildAsk();
  buildNumber();
  $('ask-next').addEventListener('click', askNext);
  $('stop-here').addEventListener('click', stopHere);
  $('stop-on').addEventListener('click', () => {
    application.put('desk.insists', 'yes');
    asked();
    askNext();
  });
  once($('number-next'), numberNext);
  once($('form-next'), () => toPapers());
  $('done').addEventListener('click', done);
  $('same-person').addEventListener('click', samePerson);
  $('same-address').addEventListener('click', sameAddress);
  $('next-row').addEventListener('click', nextRow);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.key === 'Enter' && steps.current() === 'papers') papers.print();
  });
  $('next-person').addEventListener('click', nextPerson);
  $('language').addEventListener('change', switchLanguage);
  for (const button of document.querySelectorAll('[data-go]')) button.addEventListener('click', () => back(button.dataset.go, true));
  for (const element of document.querySelectorAll('form')) element.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('main').addEventListener('keydown', enter);
  window.addEventListener('pagehide', () => clear('cleared.next')); // nothing waits behind the back button
  watch(application.touched, () => clear('cleared.idle'));
  setInterval(() => { showHours(); counts.refresh().catch(() => {}); }, 60_000);
  showHours();
  counts.refresh();
  showPartner();
  steps.go('ask', { entry: false });
  steps.settle();
}

start();
