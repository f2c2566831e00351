// Applications that come as text: rows of a spreadsheet by paste, or minmome/application/1 by paste or
// from a reader of 2D codes, which types. Rows that wait are in memory until they are taken or cleared.
import * as application from './application.js';
import { post } from './api.js';
import { $ } from './view.js';
import { t } from './words.js';

let waiting = [];
let filled = []; // the paths of the application that was taken last
let takeOver = () => {};

export const left = () => waiting.length;

export function clear() {
  waiting = [];
  filled = [];
  $('import-text').value = '';
  $('import-said').textContent = '';
}

/** Returns what of an application goes into the form, by path; who runs the desk is the desk's to say. */
function texts(part, path = '') {
  return Object.entries(part).flatMap(([name, value]) => {
    const at = path ? `${path}.${name}` : name;
    if (['schema', 'partner', 'appliedOn'].includes(at) || value === null) return [];
    if (at === 'usesInternationalCalls') return value ? [['desk.calls', 'yes']] : []; // no is asked of the person again
    return typeof value === 'object' ? texts(value, at) : [[at, String(value)]];
  });
}

/** Takes the next row into the form, with nothing of the one before it. */
export function take() {
  const row = waiting.shift();
  if (!row) return;
  for (const path of filled) application.put(path, '');
  const found = texts(row.application);
  for (const [path, text] of found) application.put(path, text);
  filled = found.map(([path]) => path);
}

async function read(text) {
  const found = await application.forThisPerson(() => post('/api/import', { text }));
  if (!found) return;
  $('import-text').value = '';
  const unread = found.rows.reduce((sum, row) => sum + row.unread, 0);
  const said = found.rows.length === 0
    ? [t('import.none')]
    : [t('import.done', { rows: found.rows.length }), ...(unread ? [t('import.unread', { cells: unread })] : [])];
  const ofTheFile = found.problems.filter(({ code }) => !code.startsWith('CSV_')); // how to write a file is no advice here
  const problems = [...ofTheFile, ...found.rows.flatMap((row) => row.problems)].map((p) => p.message);
  $('import-said').textContent = [...said, ...problems].join(' ');
  if (found.rows.length === 0) return;
  waiting = found.rows;
  take();
  takeOver();
}

/**
 * @param taken called when the first application is in the form
 * @param accepts whether the form may be filled now
 */
export function start(taken, accepts) {
  takeOver = taken;
  const box = $('import-text');
  $('import-read').addEventListener('click', () => read(box.value));
  box.addEventListener('paste', () => setTimeout(() => read(box.value)));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault(); // a reader ends with Enter
    read(box.value);
  });
  // A row pasted, or a code read, where a name or number belongs is no name and no number.
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.target === box || !accepts() || !(text.includes('\t') || text.trimStart().startsWith('{'))) return;
    event.preventDefault();
    read(text);
  });
  document.addEventListener('input', ({ target }) => {
    if (target.id !== 'i-line' || !target.value.startsWith('{')) return;
    box.value = target.value;
    target.value = '';
    application.put('lineNumber', '');
    $('import').open = true;
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  });
}
