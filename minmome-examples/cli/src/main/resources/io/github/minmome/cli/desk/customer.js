// The customer's screen: reads what the clerk's page in the same browser sends, and shows it large.
const SILENCE = 10_000; // after so many milliseconds without a word, the screen is blank
const channel = new BroadcastChannel('minmome-second-screen');
const $ = (id) => document.getElementById(id);
let last = 0;

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function blank(waiting = $('waiting').textContent) {
  for (const id of ['title', 'lines', 'facts', 'draft']) $(id).replaceChildren();
  $('waiting').textContent = waiting;
  $('waiting').hidden = false;
}

channel.addEventListener('message', ({ data }) => {
  if (data === 'hello') return;
  last = Date.now();
  if (data.gone || !data.title) {
    if (data.lang) document.documentElement.lang = data.lang;
    blank(data.waiting);
    return;
  }
  document.documentElement.lang = data.lang;
  $('waiting').hidden = true;
  $('title').textContent = data.title;
  document.title = data.title;
  $('draft').textContent = data.draft ?? '';
  $('lines').replaceChildren(...(data.lines ?? []).map(([text, answer]) => {
    const item = element('li', text);
    if (answer) item.append(element('strong', answer));
    return item;
  }));
  $('facts').replaceChildren(...(data.facts ?? []).flatMap(([label, text, said]) => {
    const value = element('dd', text);
    if (said) value.append(element('span', said));
    return [element('dt', label), value];
  }));
});

setInterval(() => { if (Date.now() - last > SILENCE) blank(); }, 1_000);
channel.postMessage('hello');
