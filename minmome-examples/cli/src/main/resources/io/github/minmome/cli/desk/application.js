// The one application that the page holds, in memory alone; paths are those of the JSON format.

const values = new Map();
let persons = 0;

/** The number of the current person: what returns late for another number is dropped. */
export const generation = () => persons;

/** Runs an action; whether its person is still the current one decides what follows it. */
export async function forThisPerson(action) {
  const mine = persons;
  const result = await action();
  return mine === persons ? result : undefined;
}

export const value = (path) => values.get(path) ?? '';

export function put(path, text) {
  if (text === '') values.delete(path);
  else values.set(path, text);
}

export const touched = () => values.size > 0;

export function clear() {
  values.clear();
  persons++;
}

/** The application as the JSON format has it; what was left empty is absent. */
export function json() {
  const whole = { schema: 'minmome/application/1' };
  for (const [path, text] of values) {
    if (path.startsWith('desk.')) continue; // the page's own
    const names = path.split('.');
    const last = names.pop();
    let part = whole;
    for (const name of names) part = part[name] ??= {};
    part[last] = text;
  }
  const abroad = [value('desk.calls'), value('desk.family')];
  if (abroad.includes('yes')) whole.usesInternationalCalls = true;
  else if (abroad.every((answer) => answer === 'no')) whole.usesInternationalCalls = false;
  return whole;
}

/** Whether the date is left blank for handwriting. */
export const undated = () => value('desk.hand') === 'yes';
