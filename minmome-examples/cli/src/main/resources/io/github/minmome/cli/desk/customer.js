// The customer's screen: reads what the clerk's page in the same browser sends, and shows it large.
import { whole } from './words.js';

const LARGEST = 44; // pixels
const SMALLEST = 22;
const SILENCE = 10_000; // after so many milliseconds without a word, the screen is blank
const channel = new BroadcastChannel('minmome-second-screen');
const $ = (id) => document.getElementById(id);
let last = 0;

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Digits that are said together are not divided between lines. */
function group(text) {
  const made = element('span', text);
  made.className = 'said';
  return made;
}

let waiting = $('title').textContent; // what is shown while there is nobody

function blank() {
  for (const id of ['lines', 'facts', 'draft']) $(id).replaceChildren();
  $('title').textContent = waiting;
}

channel.addEventListener('message', ({ data }) => {
  if (data === 'hello') return;
  last = Date.now();
  waiting = data.waiting ?? waiting;
  document.documentElement.lang = data.lang ?? document.documentElement.lang;
  if (data.gone || !data.title) {
    blank();
    return;
  }
  $('title').textContent = data.title;
  $('draft').textContent = data.draft ?? '';
  $('lines').replaceChildren(...(data.lines ?? []).map(([text, answer]) => {
    const item = element('li', '');
    item.append(...whole(text));
    if (answer) item.append(element('strong', answer));
    return item;
  }));
  $('facts').replaceChildren(...(data.facts ?? []).flatMap(([label, text, said]) => {
    const value = element('dd', '');
    value.append(...whole(text));
    if (said?.length) value.append(element('p', ''));
    for (const part of said ?? []) value.lastChild.append(part.trim() ? group(part) : part);
    return [element('dt', label), value];
  }));
  fit();
});

/** Nobody scrolls here: the type is as large as lets everything be seen, within reason. */
function fit() {
  const main = document.querySelector('main');
  for (let size = LARGEST; size >= SMALLEST; size -= 2) {
    main.style.fontSize = `${size}px`;
    if (document.documentElement.scrollHeight <= window.innerHeight) return;
  }
}

window.addEventListener('resize', fit);
setInterval(() => { if (Date.now() - last > SILENCE) blank(); }, 1_000);
channel.postMessage('hello');
