// The service, spoken to as its own page: JSON in, JSON or a paper out, nothing kept on the way.
import { language } from './words.js';

/** What the service refused: a status, a code, a sentence, and the problems of what was sent. */
export class Refused extends Error {
  constructor(status, told) {
    super(told.code ?? String(status));
    this.status = status;
    this.detail = told.detail ?? '';
    this.problems = told.problems ?? [];
  }
}

const TRIES = 4;

/** The part of the printed address after #; it leaves this page only in the headers of its own calls. */
const token = location.hash.slice(1);

async function ask(path, options) {
  for (let tried = 1; ; tried++) {
    const answer = await fetch(path, {
      ...options,
      headers: { 'Accept-Language': language(), Authorization: `Bearer ${token}`, ...options.headers },
      cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
    });
    if (answer.ok) return answer;
    if (answer.status === 503 && tried < TRIES) {
      const seconds = Number(answer.headers.get('Retry-After')) || 1;
      await new Promise((resolve) => { setTimeout(resolve, seconds * 1000); });
      continue;
    }
    throw new Refused(answer.status, await answer.json().catch(() => ({})));
  }
}

export const get = async (path) => (await ask(path, {})).json();

const posted = (path, body, signal) => ask(path, {
  method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal,
});

export const post = async (path, body, signal) => (await posted(path, body, signal)).json();

/** A paper, in memory. */
export const paper = async (path, body, signal) => (body === null
  ? (await ask(path, { signal })).blob()
  : (await posted(path, body, signal)).blob());
