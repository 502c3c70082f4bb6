import { keep, kept } from './kept.js';
import { language, say } from './words.js';

// The log of sessions stays on this device: lines of JSON, which the library reads and sums up.

const $ = id => document.getElementById(id);
const lines = () => kept('log') ?? '';
const minutes = seconds => say('{0} min', Math.max(1, Math.round(seconds / 60)));
const dayOf = (date, options) => new Intl.DateTimeFormat(language, options).format(date);

/** To be called when a session is over. */
export function logSession(library) {
  keep('under-way', '');
  keep('log', lines() + library.Record());
  if ($('log').open) showLog(library);
}

/** To be called when the page may be closed in the middle of a session; it is in the log at the next visit, unless the session went on. */
export const keepSession = library => keep('under-way', library.Record());

export function showLog(library) {
  const { count, weeks, sessions } = JSON.parse(library.Summary(lines()));
  for (const id of ['log-weeks', 'log-latest', 'log-export', 'log-delete']) $(id).hidden = count === 0;
  $('log-none').hidden = count > 0;
  const [head, body] = [$('log-weeks').tHead, $('log-weeks').tBodies[0]];
  const row = (name, cells, kind) => {
    const line = document.createElement('tr');
    const header = Object.assign(document.createElement('th'), { textContent: name, scope: 'row' });
    line.append(header, ...cells.map(cell => Object.assign(document.createElement(kind), cell)));
    return line;
  };
  const date = day => new Date(`${day}T12:00`);
  const week = weeks[0].days.map((_, place) => { const day = date(weeks[0].monday); day.setDate(day.getDate() + place); return day; });
  head.replaceChildren(row(say('Week of'), week.map(day => ({ textContent: dayOf(day, { weekday: 'short' }), scope: 'col' })), 'th'));
  body.replaceChildren(...weeks.map(({ monday, days }) => row(
    dayOf(date(monday), { day: 'numeric', month: 'short' }),
    days.map(day => ({ textContent: day.sessions ? minutes(day.seconds) : '–', className: day.sessions ? 'done' : '' })),
    'td')));
  $('log-latest').replaceChildren(...sessions.map(({ routine, startedAt, seconds, isWhole }) => Object.assign(document.createElement('li'), {
    textContent: `${dayOf(new Date(startedAt), { dateStyle: 'medium', timeStyle: 'short' })}: ${routine}, ${minutes(seconds)}${isWhole ? '' : `, ${say('in part')}`}`,
  })));
}

/** @param load Gives the library, or null. */
export function startLog(load) {
  keep('log', lines() + (kept('under-way') ?? ''));
  keep('under-way', '');
  const withLibrary = async act => {
    const library = await load();
    $('log-state').textContent = library ? '' : say('The log could not be loaded.');
    if (library) await act(library);
  };
  $('log').addEventListener('toggle', () => $('log').open && withLibrary(showLog));
  $('log-export').addEventListener('click', () => {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([lines()], { type: 'application/jsonl' })), download: 'sessions.jsonl' });
    link.click();
    URL.revokeObjectURL(link.href);
  });
  $('log-import').addEventListener('change', () => withLibrary(async library => {
    const [file] = $('log-import').files;
    const merged = file && library.Merge(lines(), await file.text());
    if (merged) keep('log', merged);
    $('log-state').textContent = say(merged ? 'The file was added.' : 'This file is no log of sessions; nothing was added.');
    $('log-import').value = '';
    showLog(library);
  }));
  const remove = $('log-delete');
  let isAsking = false;
  const ask = isAsked => {
    isAsking = isAsked;
    remove.textContent = say(isAsking ? 'Really delete all?' : 'Delete all');
    remove.classList.toggle('main', isAsking);
  };
  remove.addEventListener('blur', () => ask(false));
  remove.addEventListener('click', () => {
    if (!isAsking) return ask(true);
    keep('log', '');
    $('log').querySelector('summary').focus();
    withLibrary(showLog);
  });
}
