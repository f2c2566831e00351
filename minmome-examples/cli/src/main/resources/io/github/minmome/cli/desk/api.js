// The calls of the service: JSON in, JSON or a paper out; nothing is kept.
import { language } from './words.js';

/** What the service refused: a status, a code, a sentence, and the problems of what was sent. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.code ?? String(status));
    this.status = status;
    this.detail = problem.detail ?? '';
    this.problems = problem.problems ?? [];
  }
}

/** No answer came from an address of the service. */
export class Unanswered extends Error {
  constructor(path, cause) {
    super('no answer', { cause });
    this.path = path;
  }
}

const TRIES = 4;
const listeners = [];

/** Calls back with each address that has answered. */
export const onAnswer = (listener) => listeners.push(listener);

/** The part of the printed address after #; it leaves this page only in the headers of its own calls. */
const token = location.hash.slice(1);

/** An address without its choices. */
const plain = (path) => path.split('?')[0];

const reach = (path, options) => fetch(path, options).catch((cause) => {
  if (cause.name === 'AbortError') throw cause;
  throw new Unanswered(plain(path), cause);
});

/** A call with a place in the queue keeps it, and its place is reported; others end after some tries. */
async function ask(path, options, queued = () => {}) {
  let ticket = {};
  for (let tried = 1; ; tried++) {
    const answer = await reach(path, {
      ...options,
      headers: { 'Accept-Language': language() === 'en' ? 'en' : 'ja', Authorization: `Bearer ${token}`, ...ticket, ...options.headers },
      cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
    });
    if (answer.ok) {
      for (const listener of listeners) listener(plain(path));
      return answer;
    }
    const place = answer.headers.get('Queue-Place');
    if (answer.status === 503 && (place || tried < TRIES)) {
      if (place) {
        ticket = { 'Queue-Ticket': answer.headers.get('Queue-Ticket') };
        queued(Number(place));
      }
      const seconds = Number(answer.headers.get('Retry-After')) || 1;
      await new Promise((resolve) => { setTimeout(resolve, seconds * 1000); });
      options.signal?.throwIfAborted();
      continue;
    }
    throw new Refused(answer.status, await answer.json().catch(() => ({})));
  }
}

export const get = async (path) => (await ask(path, {})).json();

const posted = (path, body, signal, queued) => ask(path, {
  method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal,
}, queued);

export const post = async (path, body, signal) => (await posted(path, body, signal)).json();

/** A paper, in memory; calls back with the place in the queue while there is one. */
export const paper = async (path, body, signal, queued) => (body === null
  ? (await ask(path, { signal }, queued)).blob()
  : (await posted(path, body, signal, queued)).blob());

/** A table, as a file to save. */
export const table = async (path) => (await ask(path, {})).blob();
