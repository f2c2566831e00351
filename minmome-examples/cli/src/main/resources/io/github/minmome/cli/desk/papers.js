// Papers: shown and printed from memory; saving is a choice that is warned of.
import * as application from './application.js';
import { paper } from './api.js';
import * as counts from './counts.js';
import * as form from './form.js';
import { spoken } from './digits.js';
import * as imports from './imports.js';
import * as leaflet from './leaflet.js';
import { active } from './idle.js';
import { released, whenReleased } from './press.js';
import { $, answer, make } from './view.js';
import { t, whole } from './words.js';

let offered = ['kit', 'form', 'envelope', 'takehome', 'leaflet'];
let chosen = offered[0];
let address = ''; // of the paper in memory
let ready = false; // whether the paper in memory is in the frame, too
let turn = 0;
let stop = new AbortController();
let counted = false;
let handed = false;
let report = () => {};

/** A kit holds the library's form: where the desk has another, the papers are printed one by one. */
export function offerKit(kit) {
  if (kit) return;
  offered = offered.filter((kind) => kind !== 'kit');
  chosen = offered[0];
}

/** The service's address of a paper, and what it is made from: nothing, if it is the same for all. */
function source(kind) {
  if (kind === 'leaflet') return [`/api/leaflet?${leaflet.query(kind)}`, null];
  const choices = [`undated=${application.undated()}`, ...(kind === 'kit' ? [`duplex=${!$('one-sided').checked}`, leaflet.query(kind)] : [])];
  return [`/api/${kind}?${choices.join('&')}`, application.json()];
}

/** Whether a paper can be printed now, and whether making it can be tried again. */
function offer({ print = false, again = false, viewer = true }) {
  ready = print;
  $('print').hidden = again || !viewer;
  $('print').setAttribute('aria-disabled', String(!print));
  $('again').hidden = !again;
}

async function show() {
  const mine = ++turn;
  $('one-sided-choice').hidden = chosen !== 'kit';
  leaflet.show(chosen);
  stop.abort();
  stop = new AbortController();
  drop();
  $('paper-state').textContent = t('papers.making');
  try {
    const blob = await paper(...source(chosen), stop.signal, (place) => whenReleased('state', () => { if (mine === turn) $('paper-state').textContent = t('papers.queued', { place }); }));
    await released();
    if (mine !== turn) return;
    address = URL.createObjectURL(blob);
    if (navigator.pdfViewerEnabled === false) {
      $('paper-state').textContent = t('papers.noViewer');
      offer({ viewer: false });
      return;
    }
    await shown(`${address}#toolbar=0&navpanes=0&view=FitH`);
    await released();
    if (mine !== turn) return;
    offer({ print: true });
    $('paper-state').textContent = t('papers.ready');
  } catch (trouble) {
    await released();
    if (mine !== turn) return;
    $('paper-state').textContent = t('papers.failed');
    offer({ again: true });
    report(trouble);
  }
}

/** Puts a paper into the frame and waits until it is there; printed before, it would be blank. */
function shown(src) {
  // A new element for each paper: a frame that goes to another address adds to the page's history.
  const frame = make('iframe', { id: 'paper', title: t('papers.preview'), src });
  return new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    $('paper-frame').replaceChildren(frame);
  });
}

function drop() {
  if (address) URL.revokeObjectURL(address);
  address = '';
  offer({});
  $('paper-frame').replaceChildren();
}

function dropTabs() {
  for (const tab of $('papers').querySelectorAll('label')) tab.remove();
}

function facts() {
  return form.facts().flatMap(([label, text, , digits]) => {
    const said = make('dd', { text: text || t('papers.empty') });
    if (digits) said.append(make('p', { class: 'readback' }, ...spoken(digits)));
    return [make('dt', { text: label }), said];
  });
}

/** Opens the step: what will be printed, what to confirm, and the papers. */
export function open() {
  $('readback').replaceChildren(...facts());
  const confirms = form.reported().filter((p) => p.severity === 'CONFIRM');
  const notes = form.reported().filter((p) => p.severity === 'NOTE');
  $('confirms').replaceChildren(...confirms.map((p) => make('li', {},
    make('label', {}, make('input', { type: 'checkbox', onchange: () => { $('confirms-left').hidden = true; } }), make('span', {}, ...whole(p.message))))));
  $('confirms-panel').hidden = confirms.length === 0;
  $('confirms-left').hidden = true;
  $('notes').replaceChildren(...notes.map((p) => make('li', {}, ...whole(p.message))));
  $('notes-panel').hidden = notes.length === 0;
  dropTabs();
  $('papers').append(...offered.map((kind) => make('label', {},
    make('input', { type: 'radio', name: 'paper', value: kind, checked: kind === chosen, onchange: () => { chosen = kind; show(); } }),
    make('span', { text: t(`papers.${kind}`) }))));
  $('confirms-left').textContent = t('papers.confirmsLeft');
  $('next-row').hidden = imports.left() === 0;
  $('next-row').textContent = t('papers.nextRow', { rows: imports.left() });
  return show();
}

/** Nothing leaves the desk before the visitor has confirmed what is to be confirmed. */
function confirmed() {
  const left = [...$('confirms').querySelectorAll('input:not(:checked)')];
  $('confirms-left').hidden = left.length === 0;
  left[0]?.focus();
  return left.length === 0;
}

/** Counts the paper, and the application with its first kit or form; a leaflet is no application. */
async function countPaper() {
  handed = true;
  const events = [chosen.toUpperCase()];
  if (!counted && ['kit', 'form'].includes(chosen)) {
    counted = true;
    events.push('APPLICATION');
  }
  for (const event of events) await counts.add(event);
}

/** Whether a paper of this person has been printed or saved. */
export const handedOver = () => handed;

/** Prints the paper that is shown; without one, or before everything is confirmed, says why not. */
export async function print() {
  if (!ready) {
    $('paper-state').textContent = t('papers.notYet');
    return;
  }
  if (!confirmed()) return;
  $('paper').contentWindow.focus();
  $('paper').contentWindow.print();
  active(); // the dialog of the printer may have been open for minutes
  $('hand').focus(); // what is to be said now; nothing that a further Enter would clear
  await countPaper();
}

async function save() {
  if (!address || !confirmed() || (await answer($('dialog-save'), 'no')) !== 'yes' || !address) return;
  make('a', { href: address, download: `minmome-${chosen}.pdf` }).click();
  await countPaper();
}

/** Joins the buttons to what they do. */
export function start({ onTrouble }) {
  report = onTrouble;
  leaflet.start(show);
  $('one-sided').addEventListener('change', show);
  $('print').addEventListener('click', print);
  $('again').addEventListener('click', show);
  $('save').addEventListener('click', save);
}

/** Forgets everything, the papers in memory too. */
export function clear() {
  turn++;
  stop.abort();
  drop();
  dropTabs();
  chosen = offered[0];
  leaflet.clear();
  counted = false;
  handed = false;
  for (const id of ['readback', 'confirms', 'notes']) $(id).replaceChildren();
  $('paper-state').textContent = '';
}
