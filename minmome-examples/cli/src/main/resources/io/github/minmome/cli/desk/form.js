// The application's fields, each with what the service says about it beside it.
import * as application from './application.js';
import { get, post } from './api.js';
import * as dates from './dates.js';
import * as dateField from './dates-field.js';
import { postal, spoken } from './digits.js';
import { readBack, watchNumber } from './number.js';
import { released, whenReleased } from './press.js';
import * as suggestions from './suggestions.js';
import { $, choices, make, problems } from './view.js';
import { has, japanese, language, t, wording } from './words.js';

const PAUSE = 400;
const touched = new Set();
let attempted = false;
let latest = { problems: [] };
let fields = new Map(); // of the service's table, by path
let today = '';
let timer = 0;
let turn = 0;
let newest = 0;

const need = (must) => make('span', { class: must ? 'need must' : 'need', text: t(must ? 'required' : 'optional') });
const fieldOf = (path) => $(`i-${path}`) ?? $(`f-${path}`) ?? $('i-date-year');

/** Every problem of the application as it is. */
export const reported = () => latest.problems;

/** A value of the application as it will be printed, with its numbers as papers show them. */
export const printed = (path) => path.split('.').reduce((part, name) => part?.[name], latest.application) ?? '';

/** The fields of an application that this page asks for, in the order of the service's table. */
export const asked = () => [...fields.values()].filter((field) => panelOf(field.path));

/** What the page calls a field, in words of its own where it has them. */
export const label = (path) => wording(`field.${path}`, fields.get(path)?.label ?? '');

/** What the page calls a choice of a field. */
const choice = (path, { value, label: name }) => wording(`choice.${path}.${value}`, name);

/** A value as people read it: the label of a choice, such as 固定電話. */
export function shown(path, value) {
  const found = fields.get(path)?.choices.find((c) => c.value === value);
  return found ? choice(path, found) : value;
}

function day() {
  if (application.undated()) return t('papers.undated');
  const date = printed('appliedOn');
  return date && dates.words(date, japanese() ? 'ja' : 'en');
}

/** Everything that is printed: label, text, and for numbers how they are said, and their digits. */
export const facts = () => asked().filter((field) => field.printed).map(({ path, kind, label: name }) => {
  const text = path === 'appliedOn' ? day() : shown(path, printed(path));
  const digits = text && ['LANDLINE', 'PHONE'].includes(kind) ? text : '';
  const said = digits ? spoken(digits).map((part) => part.textContent ?? part) : [];
  // As papers have it; no paper of the application is in easy Japanese.
  return [language() === 'easy-ja' ? label(path) : name, text, said, digits];
});

/** The panel that a field stands in; none if it is asked for elsewhere. */
function panelOf(path) {
  if (path === 'usesInternationalCalls' || path.startsWith('partner.')) return null;
  return {
    applicant: 'applicant', contractHolder: 'holder', relation: 'holder', channel: 'how', appliedOn: 'how', reference: 'how',
  }[path.split('.')[0]] ?? 'line';
}

/** Fields that the page may fill in by itself. */
const SUGGESTED = ['applicant.kana', 'contractHolder.kana', 'applicant.address.text'];

/** What is asked of everybody, in the order of asking; the rest is folded. */
const MAIN = ['applicant.name', 'applicant.kana', 'applicant.address.postalCode', 'applicant.address.text',
  'applicant.address.building', 'applicant.contactPhone'];

/** How each kind of text is typed. */
const INPUTS = {
  LANDLINE: { type: 'tel', mode: 'tel', width: 'w-phone' },
  PHONE: { type: 'tel', mode: 'tel', width: 'w-phone' },
  POSTAL_CODE: { mode: 'numeric', width: 'w-post' },
  TEXT: { width: 'w-name' },
};

/** Asks the service about the whole application now. */
export async function check() {
  clearTimeout(timer);
  const mine = ++turn;
  const answer = await post(`/api/check?undated=${application.undated()}`, application.json());
  if (mine > newest) { // never an older answer over a newer one
    newest = mine;
    const worded = (p) => ({ ...p, message: wording(`problem.${p.code}`, p.message, { field: label(p.path) }) });
    latest = { ...answer, problems: answer.problems.map(worded) };
    show();
  }
  return answer;
}

/** What the service says about the application as it is when the answer comes; nothing for another person's. */
async function checkAll() {
  for (;;) {
    const before = JSON.stringify(application.json());
    const answer = await application.forThisPerson(check);
    if (!answer || before === JSON.stringify(application.json())) return answer;
  }
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
}

/** Shows each problem beside its field once the field has been left, or all at once on the way on. */
const show = () => whenReleased('form', showNow);

function showNow() {
  summarize();
  showFolded();
  for (const list of document.querySelectorAll('#form .problems[data-path], #number-line .problems[data-path]')) {
    const { path } = list.dataset;
    const mine = attempted || touched.has(path) ? latest.problems.filter((p) => p.path === path) : [];
    if (path === 'appliedOn' && dateField.fault()) {
      mine.splice(0, mine.length, { severity: 'ERROR', message: dateField.fault() });
    }
    const shown = problems(mine);
    if (shown.map((li) => li.textContent).join() !== list.textContent) list.replaceChildren(...shown);
    const wrong = mine.some((p) => p.severity === 'ERROR');
    const inputs = path === 'appliedOn' ? document.querySelectorAll('.date input[type=text]') : [$(list.dataset.input)];
    for (const input of inputs) {
      if (wrong) input?.setAttribute('aria-invalid', 'true');
      else input?.removeAttribute('aria-invalid');
    }
  }
}

/** A text field with its label, hint, digits read back and problems. */
export function textField(path, { id = `i-${path}`, type = 'text', must = false, width = '', mode = null, name = label(path), hint: hintKey = `field.${path}.hint` }) {
  const hint = has(hintKey) ? make('p', { class: 'hint', id: `${id}-hint`, text: t(hintKey) }) : '';
  const back = make('p', { class: 'readback', id: `${id}-back`, 'aria-live': 'polite' });
  const list = make('ul', { class: 'problems', id: `${id}-problems`, 'data-path': path, 'data-input': id, 'aria-live': 'polite' });
  const input = make('input', {
    id, type, class: width, inputmode: mode, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
    'aria-required': must ? 'true' : null,
    'aria-describedby': [hint && `${id}-hint`, `${id}-back`, `${id}-problems`].filter(Boolean).join(' '),
  });
  input.value = application.value(path);
  const changed = () => {
    application.put(path, input.value);
    soon();
  };
  input.addEventListener('input', (event) => { if (!event.isComposing) changed(); });
  input.addEventListener('compositionend', changed);
  input.addEventListener('change', changed);
  input.addEventListener('blur', () => {
    if (input.value || touched.has(path)) {
      touched.add(path);
      check();
    }
  });
  const readsBack = type === 'tel';
  if (path === 'applicant.address.postalCode') {
    const look = () => {
      const grouped = postal(input.value);
      back.replaceChildren(...(grouped ? [make('b', { text: grouped }), ...spoken(grouped)] : []));
    };
    input.addEventListener('input', look);
    look();
  } else if (readsBack) {
    watchNumber(input, 'WRITTEN', (said) => back.replaceChildren(...readBack(said)))();
  }
  const suggested = SUGGESTED.includes(path) ? make('p', { class: 'readback', id: `${id}-suggested`, 'aria-live': 'polite' }) : '';
  return make('div', { class: 'field' },
    make('label', { class: 'label', for: id }, name, need(must)), hint,
    readsBack || path.endsWith('postalCode') ? make('div', { class: 'beside' }, input, back) : input, suggested, list);
}

function choiceField({ path, required, choices: offered }, then = () => {}) {
  const answers = offered.map((c) => [c.value, choice(path, c)]);
  const set = choices({
    name: path, legend: label(path), required: need(required), checked: application.value(path), options: answers,
    onchange: (value) => {
      application.put(path, value);
      touched.add(path);
      then(value);
      check();
    },
  });
  if (has(`field.${path}.hint`)) set.append(make('p', { class: 'hint', text: t(`field.${path}.hint`) }));
  set.append(make('ul', { class: 'problems', 'data-path': path, 'data-input': `f-${path}`, 'aria-live': 'polite' }));
  return set;
}

/** What an application has where nothing else was chosen or imported. */
const DEFAULTS = { scope: 'INCOMING_AND_OUTGOING', channel: 'POST', relation: 'SELF' };

/** Fills in the defaults, and the day on which the application is begun. */
function begin() {
  for (const [path, text] of Object.entries(DEFAULTS)) if (!application.value(path)) application.put(path, text);
  if (application.value('desk.begun')) return;
  application.put('desk.begun', 'yes');
  dateField.begin(today);
}

function input(field) {
  if (field.path === 'appliedOn') {
    touched.add('appliedOn');
    return dateField.build({ today, legend: [label('appliedOn'), need(true)], typed: soon, left: check });
  }
  if (field.kind === 'WORD') return choiceField(field, field.path === 'relation' ? holderIs : undefined);
  return textField(field.path, { must: field.required, ...INPUTS[field.kind] });
}

/** The inputs of some fields, a name and its furigana beside each other. */
function inputs(some) {
  const rows = [];
  for (const field of some) {
    rows.push(field.kind === 'FURIGANA' ? make('div', { class: 'pair' }, rows.pop(), input(field)) : input(field));
  }
  return rows;
}

function holderFields(some) {
  const box = make('div', { id: 'holder' }, ...inputs(some));
  box.hidden = ['', 'SELF'].includes(application.value('relation'));
  return box;
}

function holderIs(relation) {
  $('holder').hidden = relation === 'SELF';
  if (relation !== 'SELF') return;
  for (const { path } of asked().filter((field) => field.path.startsWith('contractHolder.'))) {
    application.put(path, '');
    $(`i-${path}`).value = '';
  }
}

const panel = (title, ...fields) => make('section', { class: 'panel', 'aria-label': title }, make('h2', { text: title }), ...fields);

/** Builds the fields anew, with what the application holds and in the language of the page. */
export async function build() {
  fields = new Map((await get('/api/fields')).fields.map((field) => [field.path, field]));
  today = (await get('/api/hours')).now.slice(0, 10);
  begin();
  const of = (wanted) => asked().filter((field) => panelOf(field.path) === wanted && !MAIN.includes(field.path));
  const applicant = panel(t('form.applicant'), ...inputs(MAIN.map((path) => fields.get(path)).filter(Boolean)));
  applicant.id = 'applicant';
  const line = panel(t('form.line'), ...inputs(of('line')));
  const holder = panel(t('form.holder'), input(fields.get('relation')),
    holderFields(of('holder').filter((field) => field.path !== 'relation')));
  const how = panel(t('form.how'), ...inputs([...of('how').reverse(), ...of('applicant')]));
  const more = make('details', { id: 'more', class: 'panel', open: $('more')?.open ?? false },
    make('summary', {}, t('form.more'), make('span', { class: 'muted', id: 'more-now' })),
    make('div', { class: 'columns' }, make('div', {}, line), make('div', {}, holder, how)));
  $('form').replaceChildren(make('p', { class: 'panel soft line-now', id: 'line-now' }), applicant, more);
  suggestions.furigana('applicant.name', 'applicant.kana', soon);
  suggestions.furigana('contractHolder.name', 'contractHolder.kana', soon);
  suggestions.towns('applicant.address.postalCode', 'applicant.address.text', soon);
  show();
  await check();
}

/** What stands in the folded part, and the line, so that nothing is hidden silently. */
function showFolded() {
  if (!$('more-now')) return;
  const folded = asked().filter((f) => f.printed && !MAIN.includes(f.path) && f.path !== 'lineNumber');
  $('more-now').textContent = folded.map((f) => (f.path === 'appliedOn' ? day() : shown(f.path, printed(f.path)))).filter(Boolean).join('・');
  const number = printed('lineNumber');
  if (number && $('line-now').dataset.number !== number) {
    $('line-now').dataset.number = number;
    $('line-now').replaceChildren(`${label('lineNumber')} `, make('b', { text: number }), ' ', ...spoken(number));
  }
}

/** Where Enter leads from a field: the next one that is empty or not looked at, or on. */
export function next(input) {
  const at = MAIN.findIndex((path) => input.id === `i-${path}`);
  if (at < 0) return null;
  const wanted = MAIN.slice(at + 1).find((path) => $(`i-${path}`) && (!$(`i-${path}`).value || suggestions.isOpen(path)));
  return wanted ? $(`i-${wanted}`) : null;
}

/** Shows what is wrong with one field; true if nothing is, nothing if another person has come meanwhile. */
export async function passesField(path) {
  touched.add(path);
  const answer = await checkAll();
  return answer && !answer.problems.some((p) => p.path === path && p.severity === 'ERROR');
}

/** The errors of the whole application at its head, each a way to its field; shrinks as they are corrected. */
function summarize() {
  const errors = attempted ? latest.problems.filter((p) => p.severity === 'ERROR') : [];
  $('summary').hidden = errors.length === 0;
  const items = errors.map((p) => make('li', {}, make('a', {
    href: '#form', 'data-of': p.path, text: p.path === 'appliedOn' && dateField.fault() ? dateField.fault() : p.message,
    onclick: (event) => {
      event.preventDefault();
      const there = fieldOf(p.path);
      there?.closest('details')?.setAttribute('open', '');
      there?.focus();
    },
  })));
  // Replaced only when they differ: a link that has the focus keeps it.
  const texts = (elements) => [...elements].map((li) => li.textContent).join('\n');
  if (texts(items) === texts($('summary-list').children)) return;
  const focused = $('summary-list').contains(document.activeElement) ? document.activeElement.dataset.of : null;
  $('summary-list').replaceChildren(...items);
  if (focused !== null) ($('summary-list').querySelector(`[data-of="${focused}"]`) ?? $('summary')).focus();
}

/** Shows every problem; true if nothing keeps the application from being printed. */
export async function passes() {
  const open = suggestions.firstOpen();
  if (open) {
    $(`i-${open}`).focus(); // nothing that was only suggested is printed
    return false;
  }
  attempted = true;
  const answer = await checkAll();
  if (!answer) return false; // another person has come
  const { accepted, problems: found } = answer;
  await released();
  show();
  if (!accepted) {
    if (found.some((p) => p.severity === 'ERROR' && !MAIN.includes(p.path))) $('more')?.setAttribute('open', '');
    $('summary').focus();
  }
  return accepted;
}

/** Forgets everything. */
export function clear() {
  clearTimeout(timer);
  newest = ++turn; // answers still on their way are the last person's
  touched.clear();
  suggestions.clear();
  attempted = false;
  latest = { problems: [] };
  $('form').replaceChildren();
  $('summary').hidden = true;
  $('summary-list').replaceChildren();
}
