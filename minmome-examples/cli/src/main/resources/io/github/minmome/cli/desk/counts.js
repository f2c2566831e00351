// The day's counts: people and papers, nothing about a person.
import { get, post, table } from './api.js';
import { $, make } from './view.js';
import { t } from './words.js';

const EVENTS = ['asked', 'stopped', 'applications', 'kit', 'form', 'envelope', 'takehome', 'leaflet'];

export function show(counts) {
  $('count').textContent = t('foot.count', { applications: counts.applications });
  const row = (head, of) => make('tr', {}, make('th', { scope: 'row', text: head }), ...EVENTS.map((event) => make('td', { text: String(of[event]) })));
  $('counts-table').replaceChildren(
    make('thead', {}, make('tr', {}, make('th', { scope: 'col', text: t('counts.hour') }), ...EVENTS.map((event) => make('th', { scope: 'col', text: t(`counts.${event}`) })))),
    make('tbody', {}, ...counts.hours.map((hour) => row(String(hour.hour), hour)), row(t('counts.sum'), counts)));
}

export const refresh = async () => show(await get('/api/count'));

export const add = async (event) => show(await post('/api/count/add', { event }));

async function save(path, name) {
  const address = URL.createObjectURL(await table(path));
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

export function start() {
  $('counts-open').addEventListener('click', async () => {
    await refresh();
    $('dialog-counts').showModal();
  });
  $('counts-close').addEventListener('click', () => $('dialog-counts').close());
  $('counts-hours').addEventListener('click', () => save('/api/count/hours.csv', 'minmome-hours.csv'));
  $('counts-outreach').addEventListener('click', () => save('/api/count/outreach.csv', 'minmome-outreach.csv'));
}
