import { clock, drawing, secondsOf } from './back-care-player.js';
import { beep, hush, isSpeaking, keepAwake, speak, unlockSound } from './cues.js';
import { keep, kept } from './kept.js';
import { keepSession, logSession, startLog } from './log.js';
import { language, say, translate } from './words.js';

// All text is set with textContent, so names and notes stay text.
const $ = id => document.getElementById(id);

const element = (tag, textContent = '', className = '') => Object.assign(document.createElement(tag), { textContent, className });
const button = (text, onclick) => Object.assign(element('button', text), { type: 'button', onclick });
const fill = (list, elements) => list.replaceChildren(...elements);
/** Sets a text, and leaves the page alone where it stands there already. */
const put = (id, text) => { if ($(id).textContent !== text) $(id).textContent = text; };
const two = number => String(Math.floor(number)).padStart(2, '0');

const timeOf = seconds => [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).join(':');
/** A text is an object in the library's JSON when it names its sources. */
const said = text => [text ?? []].flat().map(part => part.text ?? part).join(' ');

// The form

const lists = ['targets', 'equipment', 'positions', 'avoided', 'days', 'strengtheningDays', 'times', 'printTimes'];
const timesOfDay = ['onWaking', 'duringTheDay', 'beforeBed'];
const fields = [...lists, ...timesOfDay, 'sitting', 'timeBudget', 'name', 'note', 'sides', 'maxExercises', 'rounds', 'weeks'];
const exercises = new Map();

function listOf(texts) {
  const list = element('ul');
  fill(list, texts.map(text => element('li', text)));
  return list;
}

function checkbox(list, word) {
  const label = element('label', '', 'word');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: list, value: word.id });
  label.append(box, element('span', word.name));
  return label;
}

async function showChoices() {
  const response = await answerOf(`/api/choices?language=${language}`);
  if (!response.ok) return showFaults('faults', response);
  const choices = await response.json();
  Object.assign(choices, { strengtheningDays: choices.days, printTimes: choices.times });
  for (const list of lists) fill($(list).querySelector('.words'), choices[list].map(word => checkbox(list, word)));
  for (const { id, name } of choices.times) $(id).labels[0].textContent = name;
  for (const { id, name } of choices.exercises) exercises.set(id, name);
  $('timeBudget').max = choices.mostMinutes;
  $('weeks').max = choices.mostWeeks;
  $('maxExercises').max = choices.mostExercises;
  $('rounds').max = choices.mostRounds;
  $('name').maxLength = choices.longestName;
  $('note').maxLength = choices.longestNote;
  $('stop-rule').textContent = $('begin-stop-rule').textContent = choices.stopRule;
  $('precaution-heading').textContent = choices.precautionHeading;
  $('check-first').textContent = $('begin-check-first').textContent = choices.checkFirst;
  $('about-signs').textContent = choices.aboutSigns;
  fill($('sign-groups'), choices.signs.flatMap(({ heading, signs }) => [element('h2', heading), listOf(signs)]));
  $('disclaimer').textContent = choices.disclaimer;
}

const chosen = list => [...document.querySelectorAll(`input[name=${list}]:checked`)].map(box => box.value);

function order() {
  const text = id => $(id).value.trim() || undefined;
  const number = id => $(id).value === '' ? undefined : Math.round($(id).valueAsNumber);
  const minutes = Math.min(Math.max($('timeBudget').valueAsNumber || 0, 0), 24 * 60 - 1);
  return {
    timeBudget: timeOf(Math.round(minutes * 60)),
    targets: chosen('targets'),
    equipment: chosen('equipment'),
    positions: chosen('positions'),
    avoided: chosen('avoided'),
    sides: $('sides').value,
    maxExercises: number('maxExercises'),
    rounds: number('rounds'),
    name: text('name') ?? say('Routine'),
    language,
    note: text('note'),
    readSteps: $('readSteps').checked,
  };
}

/** Puts an order, or what the library would ask for instead, into the form. */
function fillForm(wanted) {
  for (const list of ['targets', 'equipment', 'positions', 'avoided']) {
    for (const box of document.getElementsByName(list)) box.checked = wanted[list]?.includes(box.value) ?? false;
  }
  $('timeBudget').value = Math.ceil(secondsOf(wanted.timeBudget) / 60);
  $('sides').value = wanted.sides ?? 'both';
  $('maxExercises').value = wanted.maxExercises ?? '';
  $('rounds').value = wanted.rounds ?? 1;
  if (wanted.name && wanted.name !== say('Routine')) $('name').value = wanted.name;
  if ('note' in wanted) $('note').value = wanted.note;
}

/** A button for each change of the form that the library has tried. */
const wishes = offers => offers.map(({ text, request }) => button(text, () => {
  fillForm(request);
  $('order').requestSubmit();
}));

/** What the server answers; a problem when it does not. */
const answerOf = (path, options) => fetch(path, options)
  .catch(() => new Response(JSON.stringify({ title: say('The server does not answer.') }), { status: 503 }));

const post = (path, body) => answerOf(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

let asked = null;
let isMaking = false;

$('order').addEventListener('submit', event => {
  event.preventDefault();
  $('ask').hidden = !isUnderWay();
  if (isUnderWay()) $('ask-yes').focus();
  else make(order());
});

$('ask-yes').addEventListener('click', () => {
  $('ask').hidden = true;
  make(order());
});

$('ask-no').addEventListener('click', () => {
  $('ask').hidden = true;
  showPlayer();
});

/** Makes the routine that is asked for, unless one is being made. */
async function make(asking, isFromAddress = false) {
  if (isMaking) return;
  isMaking = true;
  $('make').setAttribute('aria-disabled', 'true');
  loadLibrary(); // beside the answer
  const response = await post('/api/routines', asking);
  $('make').removeAttribute('aria-disabled');
  isMaking = false;
  if (isFromAddress && response.status === 400) forgetAddress();
  else await showFaults('faults', response);
  if (response.ok) {
    endPlaying();
    ask(asking);
    if (!isFromAddress) history.pushState(null, '', addressOf(asking));
    await showAnswer(await response.json());
    if (isReady()) showPlayer();
  }
}

function ask(asking) {
  asked = asking;
  earlier = [];
  put('changed', '');
}

// The order stands in the address, so that it can be shared, reloaded and gone back to; the last routine stays on the device.

const addressOf = ({ language: tag, ...asking }) => `?${new URLSearchParams({ language: tag, order: JSON.stringify(asking) })}`;

/** Shows what the address asks for; without an order in it, what was shown last when the page begins, and the form otherwise. */
async function followAddress(isBeginning) {
  const written = new URLSearchParams(location.search).get('order');
  const last = kept('routine');
  if (last && last.asked.language === language && (written === null ? isBeginning : addressOf(last.asked) === addressOf({ language, ...readOrder(written) }))) {
    fillForm(last.asked);
    ask(last.asked);
    await showAnswer(last.answer);
    if (isReady()) $('form').open = false;
  } else if (written !== null) {
    const wanted = readOrder(written);
    try {
      fillForm(wanted);
    } catch {
      return forgetAddress();
    }
    await make({ ...wanted, language }, true);
  } else if (!isBeginning) {
    $('form').open = true;
  }
}

function readOrder(written) {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

function forgetAddress() {
  put('faults', say('This page does not understand its address. Please choose again.'));
  history.replaceState(null, '', `?${new URLSearchParams({ language })}`);
}

addEventListener('popstate', () => followAddress(false));

/** Says beside each field what is wrong with it, and in one place what belongs to none; then leads to the first field. */
async function showFaults(place, response) {
  const problem = response.ok ? {} : await response.json();
  const errors = Object.entries(problem.errors ?? {});
  const others = errors.filter(([path]) => !fieldOf(path)).map(([path, messages]) => `${path}: ${messages.join(' ')}`);
  put(place, response.ok ? '' : errors.length ? others.join(' ') : problem.detail ?? problem.title);
  for (const field of fields) {
    const id = `${field}-fault`;
    const messages = errors.filter(([path]) => fieldOf(path) === field).flatMap(([, messages]) => messages);
    $(id)?.remove();
    $(field).removeAttribute('aria-invalid');
    $(field).removeAttribute('aria-describedby');
    if (messages.length === 0) continue;
    ($(field).querySelector('legend') ?? $(field)).after(Object.assign(element('p', messages.join(' '), 'faults'), { id }));
    $(field).setAttribute('aria-invalid', 'true');
    $(field).setAttribute('aria-describedby', id);
  }
  const first = document.querySelector('[aria-invalid]');
  if (!first) return;
  const details = first.closest('details');
  if (details) details.open = true;
  (first.querySelector('input') ?? first).focus();
}

// The place of an error is a path, such as "targets[0]".
const fieldOf = place => fields.find(field => field === place.split(/[.[]/)[0]);

function labelOf(place) {
  const field = $(fieldOf(place));
  return (field?.labels?.[0] ?? field?.querySelector('legend'))?.textContent ?? place;
}

// The routine

let shown = null; // the answer that is shown
let earlier = []; // and those before it was changed

/** @param start The item at which to begin, when not at the first one. */
async function showAnswer(answer, start = 0) {
  const { result, timeline, words, precautions, floorWays, note } = answer;
  $('nothing-yet').hidden = true;
  $('obstacles').hidden = Boolean(result.routine);
  $('routine').hidden = !result.routine;
  $('player').hidden = true; // until it can be played
  shown = answer;
  if (result.routine) {
    keep('routine', { asked, answer });
    $('strengtheningDays').hidden = !result.routine.items.some(item => item.exercise.kind === 'strengthening');
    linkHandout();
  }

  $('undo').hidden = earlier.length === 0;
  if (!result.routine) return showObstacles(result);
  const { offers = [] } = result;
  // What would help is said by the buttons.
  const withoutOffers = message => offers.reduce((text, offer) => text.replace(offer.text, '').trim(), message);
  fill($('findings'), result.findings.map(finding => element('li', withoutOffers(finding.message), finding.severity)));
  fill($('offers'), wishes(offers));
  fill($('items'), result.routine.items.map((item, place) => showItem(item, {
    place,
    isLast: place === result.routine.items.length - 1,
    words: words[place],
    note,
    seconds: timeline.reduce((sum, segment) => segment.item === place && segment.kind !== 'changePosition' ? sum + secondsOf(segment.duration) : sum, 0),
    reason: result.reasons.find(reason => reason.exercise === item.exercise.id),
  })));
  fill($('out'), result.reasons.filter(reason => !reason.areas).map(reason => element('li', `${exercises.get(reason.exercise)}: ${reason.text}`)));
  $('precaution-heading').hidden = precautions.length === 0;
  fill($('precautions'), precautions.map(text => element('li', text)));
  $('begin').open = true;
  $('ways').hidden = floorWays.length === 0;
  fill($('way-list'), floorWays.map(way => part(way.position, `${way.gettingInto} ${say('Up again:')} ${way.gettingOut}`)));
  const library = await loadLibrary();
  if (shown !== answer) return; // another one came meanwhile
  if (!library) return put('faults', say('The player could not be loaded.'));
  play(library, answer, start);
  $('player').hidden = false;
  [...$('items').children].forEach((item, place) => item.querySelector('.picture').replaceChildren(...drawing(library.Picture(place))));
}

function showPlayer() {
  $('form').open = false;
  $('player').scrollIntoView();
  $('player-heading').focus({ preventScroll: true });
}

// What the library calls a requirement is a field of this form.
const requirements = { area: 'targets', position: 'positions', time: 'timeBudget' };

function showObstacles({ conflict = [], obstacles = [] }) {
  $('conflict').textContent = conflict.length ? say('These cannot be met together: {0}.', conflict.map(word => labelOf(requirements[word] ?? word)).join(', ')) : '';
  fill($('obstacle-list'), wishes(obstacles));
  $('obstacles-heading').focus();
}

function showItem({ exercise }, { place, isLast, words, note, seconds, reason }) {
  const entry = element('li');
  entry.append(element('h3', exercise.name), element('div', '', 'picture'), element('p', words.dose, 'dose'));
  entry.append(element('p', `${words.position}, ${clock(seconds)}.${words.equipment ? ` ${say('You need: {0}.', words.equipment)}` : ''} ${reason ? sentence(reason.text) : ''}`, 'why'));
  if (note) entry.append(element('p', note, 'note'));
  const steps = element('ol');
  fill(steps, exercise.steps.map(step => element('li', step.text)));
  const parts = element('dl');
  fill(parts, [
    ['Dose', words.assumed],
    ['Level', words.level],
    ['How far', exercise.howFar],
    ['You should feel', exercise.sensation],
    ['You should not feel', exercise.wrongSensation],
    ['Breathe', exercise.howToBreathe],
    ['Mind', exercise.cues],
    ['Avoid', exercise.mistakes],
    ['Easier', words.easier],
    ['Harder', words.harder],
  ].filter(([, text]) => said(text)).map(([label, text]) => part(say(label), said(text))));
  const how = element('details');
  how.append(element('summary', say('How to do it')), steps, parts);
  entry.append(how, changes(exercise, place, isLast, words));
  return entry;
}

// Changes of one exercise

/** The buttons that change an exercise; each keeps the focus that comes back to it. */
function changes({ name }, place, isLast, words) {
  const buttons = element('div', '', 'changes');
  const kinds = [
    ['swap', say('Swap'), true],
    ['easier', say('Easier'), words.hasEasier],
    ['harder', say('Harder'), words.hasHarder],
    ['moveUp', say('Up'), place > 0],
    ['moveDown', say('Down'), !isLast],
    ['remove', say('Remove'), place > 0 || !isLast],
  ];
  for (const [kind, label] of kinds.filter(([, , isPossible]) => isPossible)) {
    const pressed = button(label, () => kind === 'swap' ? showSwaps(pressed, place) : change({ kind, item: place }));
    pressed.dataset.kind = kind;
    pressed.ariaLabel = `${label}: ${name}`;
    if (kind === 'swap') pressed.ariaExpanded = false;
    buttons.append(pressed);
  }
  return buttons;
}

/** A routine with its exercises named by their ids, as the server knows them. */
const named = routine => ({ ...routine, items: routine.items.map(item => ({ ...item, exercise: item.exercise.id })) });

/** The body of a request that is about one exercise of the routine shown. */
const about = wish => ({
  routine: named(shown.result.routine),
  equipment: asked.equipment,
  readSteps: asked.readSteps,
  language,
  ...wish,
});

/** What to print or to be reminded of: the routine as it is shown. */
const asShown = () => ({ ...asked, routine: named(shown.result.routine) });

async function showSwaps(pressed, place) {
  const old = pressed.parentElement.parentElement.querySelector('.swaps');
  pressed.ariaExpanded = !old;
  if (old) return old.remove();
  const response = await post('/api/swaps', about({ kind: 'swap', item: place }));
  if (!response.ok) return put('changed', (await response.json()).title);
  const list = element('ul', '', 'swaps');
  const choices = await response.json();
  fill(list, choices.map(({ exercise, name, text }) => {
    const choice = button(name, () => change({ kind: 'swap', item: place, exercise }));
    choice.append(element('span', text));
    const entry = element('li');
    entry.append(choice);
    return entry;
  }));
  const more = [...list.children].slice(5);
  if (more.length > 1) {
    const button = Object.assign(element('button', say('{0} more', more.length)), { type: 'button' });
    const entry = document.createElement('li');
    entry.append(button);
    list.append(entry);
    for (const far of more) far.hidden = true;
    button.addEventListener('click', () => {
      entry.remove();
      for (const far of more) far.hidden = false;
      more[0].querySelector('button').focus();
    });
  }

  if (choices.length === 0) fill(list, [element('li', say('There is no other exercise for it.'))]);
  pressed.parentElement.after(list);
  list.querySelector('button')?.focus();
}

async function change(wish) {
  const response = await post('/api/changes', about(wish));
  if (!response.ok) return put('changed', (await response.json()).title);
  const { routine, findings, ...changed } = await response.json();
  earlier.push(shown);
  const place = { moveUp: wish.item - 1, moveDown: wish.item + 1 }[wish.kind] ?? Math.min(wish.item, routine.items.length - 1);
  await show({ ...shown, ...changed, result: { ...shown.result, routine, findings, offers: [] } });
  const item = $('items').children[place];
  (item.querySelector(`[data-kind=${wish.kind}]`) ?? item.querySelector('button')).focus();
}

$('undo').addEventListener('click', async () => {
  await show(earlier.pop());
  ($('undo').hidden ? $('routine-heading') : $('undo')).focus();
});

/** Shows a changed routine; a player that was under way stays at its exercise, and waits. */
async function show(answer) {
  const at = isUnderWay() ? Math.min(player.segment.item ?? 0, answer.result.routine.items.length - 1) : 0;
  endPlaying();
  await showAnswer(answer, at);
  put('changed', say('The routine takes {0} now.', clock(secondsOf(answer.timeline.at(-1).start))));
}

/** A term and what there is to say of it, for a list of such. */
function part(label, text) {
  const entry = element('div');
  entry.append(element('dt', label), element('dd', text));
  return entry;
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

function linkHandout() {
  const value = id => $(id).value || undefined;
  const print = {
    paper: value('paper'),
    largePrint: $('largePrint').checked,
    weeks: Number($('printWeeks').value),
    times: chosen('printTimes'),
    reviewOn: value('reviewOn'),
    sender: value('sender'),
    phone: value('phone'),
  };
  $('handout').href = `/api/handout?${new URLSearchParams({ order: JSON.stringify({ ...asShown(), print }) })}`;
}

$('print').addEventListener('change', linkHandout);

$('handout').addEventListener('click', event => {
  const page = window.open($('handout').href);
  if (!page) return; // blocked: the link opens the page, and the browser's own menu prints it
  event.preventDefault();
  page.addEventListener('load', () => page.print());
});

$('reminders').addEventListener('submit', async event => {
  event.preventDefault();
  const weeks = $('weeks').value === '' ? null : $('weeks').valueAsNumber;
  const time = id => `${$(id).value || '00:00'}:00`;
  const response = await post('/api/reminders', {
    ...asShown(),
    days: chosen('days'),
    strengtheningDays: $('strengtheningDays').hidden ? [] : chosen('strengtheningDays'),
    times: chosen('times'),
    ...Object.fromEntries(timesOfDay.map(id => [id, time(id)])),
    sitting: $('breaks').checked ? { from: time('sittingFrom'), to: time('sittingTo'), minutes: $('sittingMinutes').valueAsNumber || 0 } : undefined,
    weeks,
  });
  await showFaults('reminder-faults', response);
  if (!response.ok) return;
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(await response.blob()), download: 'reminders.ics' });
  link.click();
  URL.revokeObjectURL(link.href);
});

// The player shows and is pressed; what keeps its time is the library's own player, in WebAssembly

const player = document.querySelector('back-care-player');
let library = null;

/** Takes a moment the first time; null when it cannot be loaded. */
function loadLibrary() {
  return library ??= load().catch(() => library = null);
}

async function load() {
  const { dotnet } = await import('./_framework/dotnet.js');
  const runtime = await dotnet.create();
  runtime.setModuleImports('page', { hear });
  navigator.serviceWorker?.ready.then(keepRuntime);
  const { PagePlayer, PageLog } = (await runtime.getAssemblyExports('WebTimer.Player')).WebTimer;
  return { ...PagePlayer, ...PageLog };
}

/** The levels of the library's announcer. */
const levels = ['quiet', 'cues', 'full'];

/** What the library tells: the kind of change, the place of the segment that is on then, what to say and from which level on, and for how long it was suspended. */
function hear(kind, segment, announcement, level, gap) {
  if (kind !== 'announced') player.hear(kind, segment, gap);
  else if (levels.indexOf($('sound').value) >= level) speak(announcement);
}

const cacheName = 'back-care-2';

/** Keeps the player for times without a network, also when it was loaded before the service worker was there. */
async function keepRuntime() {
  const cache = await caches.open(cacheName);
  for (const { name } of performance.getEntriesByType('resource')) {
    if (new URL(name).pathname.startsWith('/_framework/') && !await cache.match(name)) await cache.add(name);
  }
}

/** Whether there is a routine that can be played. */
const isReady = () => !$('player').hidden;
const isUnderWay = () => isReady() && player.isUnderWay;

/** Puts a routine into the player, at where one of its exercises begins. */
function play(library, { result: { routine }, timeline, note, wordsPerMinute = 0 }, start) {
  const written = JSON.stringify({ ...routine, items: routine.items.map(item => ({ ...item, note })) });
  player.engine = { ...library, Load: () => library.Load(written, wordsPerMinute, language) };
  player.words = say;
  player.figure = (_, isStill) => library.Figure(isStill);
  player.exercises = routine.items.map(item => item.exercise);
  player.timeline = timeline;
  put('player-heading', `${routine.name}, ${clock(player.duration)}`);
  showPlace();
  if (start) player.seek(player.segments.find(segment => segment.item === start).start);
}

/** Ends what is played for good. */
function endPlaying() {
  player.pause();
  if (isUnderWay()) logSession(player.engine);
  document.title = title;
}

function showPlace() {
  [...$('items').children].forEach((item, place) => { item.ariaCurrent = place === player.segment.item ? 'step' : null; });
}

let isWaiting = false; // until somebody is ready

player.addEventListener('change', event => {
  if (event.target !== player) return; // a field inside
  const { kind, segment, previous, state } = event.detail;
  const isPlaying = state === 'playing';
  if (kind === 'started' || kind === 'resumed') {
    unlockSound();
    $('begin').open = false;
  }
  if (kind === 'started') player.querySelector('.now').scrollIntoView();
  if (kind === 'started' || kind === 'finished' || segment !== previous && isPlaying && segment.kind !== 'done') beep(segment.kind === 'rest' || segment.kind === 'done' ? 440 : 660);
  if (kind === 'moved' || kind === 'paused') hush();
  if (isSpeaking()) event.preventDefault();
  if (kind === 'finished') logSession(player.engine);
  keepAwake(isPlaying);
  showPlace();
  if (kind === 'segmentBegan' && previous.kind === 'getReady' && $('whenReady').checked) isWaiting = true;
  else if (kind !== 'paused') isWaiting = false;
  if (isWaiting && isPlaying) player.pause();
  else if (isWaiting) player.querySelector('.play').textContent = say('I am ready');
});

player.addEventListener('timeupdate', ({ detail }) => {
  const titled = player.isUnderWay ? `${clock(detail.remaining)} ${player.segment.text}` : title;
  if (document.title !== titled) document.title = titled;
});

const keys = { ' ': 'toggle', ArrowLeft: 'back', ArrowRight: 'skip' };

document.addEventListener('keydown', event => {
  if (!isReady() || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key.toLowerCase() === 's' && event.target.matches('#player *:not(select)')) {
    player.pause();
    $('items').children[player.segment.item ?? 0].querySelector('[data-kind=swap][aria-expanded=false]')?.click();
    return;
  }
  const command = keys[event.key];
  const isOwn = event.key === ' ' ? 'a, button, input, select, summary' : 'input, select';
  if (!command || event.target.matches(isOwn)) return;
  event.preventDefault(); // space would scroll
  player[command]();
});

$('language').value = language;
$('language').addEventListener('change', () => {
  const address = new URLSearchParams(location.search);
  address.set('language', $('language').value);
  keep('language', $('language').value);
  location.search = address;
});

for (const id of ['sound', 'readSteps', 'whenReady', 'paper', 'largePrint', 'printWeeks', 'sender', 'phone']) {
  const member = $(id).type === 'checkbox' ? 'checked' : 'value';
  $(id)[member] = kept(id) ?? $(id)[member];
  $(id).addEventListener('change', () => keep(id, $(id)[member]));
}

addEventListener('pagehide', () => isUnderWay() && keepSession(player.engine));
startLog(loadLibrary);
translate();
const title = document.title;
await showChoices();
document.body.classList.add('ready');
navigator.serviceWorker?.register(`sw.js?cache=${cacheName}`).catch(() => {}); // without it, the page works with a network only
await followAddress(true);
