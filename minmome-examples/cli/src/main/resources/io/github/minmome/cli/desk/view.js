// Small makers of elements; text is always text, never markup.

import { t, whole } from './words.js';

export const $ = (id) => document.getElementById(id);

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'class') element.className = value;
    else if (key === 'text') element.textContent = value;
    else if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** Problems as a list, heaviest first. */
export function problems(list) {
  const order = ['ERROR', 'CONFIRM', 'NOTE'];
  return [...list].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map((p) => make('li', { class: `problem ${p.severity.toLowerCase()}` },
      make('span', {}, make('span', { class: 'sr', text: `${t(`severity.${p.severity}`)}: ` }), ...whole(p.message))));
}

/** A question of a few answers, as large as fingers. */
export function choices({ name, legend, options, checked = '', required = null, big = false, onchange }) {
  const box = make('div', { class: big ? 'choices big' : 'choices' });
  for (const [value, label] of options) {
    box.append(make('label', {},
      make('input', { type: 'radio', name, value, checked: value === checked, onchange: () => onchange(value) }),
      make('span', { text: label })));
  }
  return make('fieldset', { class: 'field', id: `f-${name}`, role: 'radiogroup', tabindex: '-1' },
    make('legend', {}, legend, ...(required ? [required] : [])), box);
}

/** Shows a dialog and returns which answer was chosen; Escape is the harmless one. */
export function answer(dialog, harmless) {
  return new Promise((resolve) => {
    const choose = (event) => {
      const chosen = event.target.closest('[data-answer]')?.dataset.answer;
      if (!chosen) return;
      dialog.close(chosen);
      resolve(chosen); // the event of closing comes later, when the page can be typed into again
    };
    dialog.addEventListener('click', choose);
    dialog.addEventListener('close', () => {
      dialog.removeEventListener('click', choose);
      resolve(dialog.returnValue || harmless);
    }, { once: true });
    dialog.returnValue = '';
    dialog.showModal();
    dialog.querySelector(`[data-answer="${harmless}"]`)?.focus();
  });
}
