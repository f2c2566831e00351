// Dates as they are said at a counter: 令和 and the year, month and day, each a short number.

const REIWA = 2018; // 令和1年 is 2019

const figure = (text) => {
  const ascii = text.normalize('NFKC').trim().replace(/^元$/, '1');
  return /^\d{1,2}$/.test(ascii) ? Number(ascii) : NaN;
};

/** An ISO date, '' if nothing was written, null if what was written is no date. */
export function iso(year, month, day) {
  if (!year.trim() && !month.trim() && !day.trim()) return '';
  const [y, m, d] = [REIWA + figure(year), figure(month), figure(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = y > REIWA && date.getUTCFullYear() === y && date.getUTCMonth() === m - 1
    && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Year of the era, month and day of an ISO date, as texts. */
export function parts(date) {
  const [y, m, d] = date.split('-').map(Number);
  return [String(y - REIWA), String(m), String(d)];
}

/** A date in words, with its day of the week; 令和 first in Japanese. */
export function words(date, language) {
  const [y, m, d] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(y, m - 1, d));
  const format = (locale, options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment);
  return language === 'ja'
    ? `令和${y - REIWA}年${m}月${d}日（${y}年・${format('ja', { weekday: 'long' })}）`
    : format('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}
