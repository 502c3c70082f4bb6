import { language, say, translate } from './words.js';

// All text is set with textContent, so names and notes stay text.
const $ = id => document.getElementById(id);

const element = (tag, text, className = '') => Object.assign(document.createElement(tag), { textContent: text, className });
const fill = (list, elements) => list.replaceChildren(...elements);
const two = number => String(Math.floor(number)).padStart(2, '0');
const clock = seconds => `${Math.floor(Math.ceil(seconds) / 60)}:${two(Math.ceil(seconds) % 60)}`;

// Times are "00:01:30" in the library's JSON, and a text is an object when it names its sources.
const secondsOf = time => time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
const timeOf = seconds => [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).join(':');
/** The element of SVG text of the library. */
const drawing = svg => svg ? [document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)] : [];
const said = text => [text ?? []].flat().map(part => part.text ?? part).join(' ');

// The form

const lists = ['targets', 'equipment', 'positions', 'days', 'times'];
const fields = [...lists, 'timeBudget', 'name', 'note', 'weeks'];
const exercises = new Map();

function listOf(texts) {
  const list = document.createElement('ul');
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
  const choices = await (await fetch(`/api/choices?language=${language}`)).json();
  for (const list of lists) fill($(list).querySelector('.words'), choices[list].map(word => checkbox(list, word)));
  for (const { id, name } of choices.exercises) exercises.set(id, name);
  $('timeBudget').max = choices.mostMinutes;
  $('weeks').max = choices.mostWeeks;
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
  const minutes = Math.min(Math.max($('timeBudget').valueAsNumber || 0, 0), 24 * 60 - 1);
  return {
    timeBudget: timeOf(Math.round(minutes * 60)),
    targets: chosen('targets'),
    equipment: chosen('equipment'),
    positions: chosen('positions'),
    name: text('name') ?? say('Routine'),
    language,
    note: text('note'),
    readSteps: $('readSteps').checked,
  };
}

const post = (path, body) => fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  .catch(() => new Response(JSON.stringify({ title: say('The server does not answer.') }), { status: 503 }));

let asked = null;

$('order').addEventListener('submit', async event => {
  event.preventDefault();
  const asking = order();
  loadLibrary(); // beside the answer
  const response = await post('/api/routines', asking);
  await showFaults('faults', response);
  if (!response.ok) return;
  if (player?.isPlaying) player.pause();
  player = null;
  asked = asking;
  $('handout').href = `/api/handout?${new URLSearchParams({ order: JSON.stringify(asked) })}`;
  await showAnswer(await response.json());
});

async function showFaults(list, response) {
  const problem = response.ok ? {} : await response.json();
  const errors = problem.errors ?? {};
  const messages = Object.entries(errors).flatMap(([place, messages]) => messages.map(message => `${labelOf(place)}: ${message}`));
  fill($(list), (response.ok || messages.length ? messages : [problem.detail ?? problem.title]).map(message => element('li', message)));
  const wrong = Object.keys(errors).map(fieldOf);
  for (const field of fields) {
    if (wrong.includes(field)) $(field).setAttribute('aria-invalid', 'true');
    else $(field).removeAttribute('aria-invalid');
  }
}

// The place of an error is a path, such as "targets[0]".
const fieldOf = place => fields.find(field => field === place.split(/[.[]/)[0]);

function labelOf(place) {
  const field = $(fieldOf(place));
  return (field?.labels?.[0] ?? field?.querySelector('legend'))?.textContent ?? place;
}

// The routine

let player = null;

async function showAnswer(answer) {
  const { result, timeline, words, precautions, floorWays, note } = answer;
  $('nothing-yet').hidden = true;
  $('obstacles').hidden = Boolean(result.routine);
  $('routine').hidden = !result.routine;
  $('player').hidden = true; // until it can be played
  if (!result.routine) return showObstacles(result);
  const segments = timeline.map(segment => ({ ...segment, start: secondsOf(segment.start), duration: secondsOf(segment.duration) }));
  fill($('findings'), result.findings.map(finding => element('li', finding.message, finding.severity)));
  fill($('items'), result.routine.items.map((item, place) => showItem(item, {
    words: words[place],
    note,
    seconds: segments.reduce((sum, segment) => segment.item === place && segment.kind !== 'changePosition' ? sum + segment.duration : sum, 0),
    reason: result.reasons.find(reason => reason.exercise === item.exercise.id),
  })));
  fill($('out'), result.reasons.filter(reason => !reason.areas).map(reason => element('li', `${exercises.get(reason.exercise)}: ${reason.text}`)));
  $('precaution-heading').hidden = precautions.length === 0;
  fill($('precautions'), precautions.map(text => element('li', text)));
  $('begin').open = true;
  $('ways').hidden = floorWays.length === 0;
  fill($('way-list'), floorWays.map(way => part(way.position, `${way.gettingInto} ${say('Up again:')} ${way.gettingOut}`)));
  const library = await loadLibrary();
  if (!library) return fill($('faults'), [element('li', say('The player could not be loaded.'))]);
  player = new Player(library, answer, segments);
  $('player').hidden = false;
  [...$('items').children].forEach((item, place) => item.querySelector('.picture').replaceChildren(...drawing(library.Picture(place))));
  $('player').scrollIntoView();
  $('player-heading').focus({ preventScroll: true });
}

// What the library calls a requirement is a field of this form.
const requirements = { area: 'targets', position: 'positions', time: 'timeBudget' };

function showObstacles({ conflict = [], obstacles = [] }) {
  $('conflict').textContent = conflict.length ? say('These cannot be met together: {0}.', conflict.map(word => labelOf(requirements[word] ?? word)).join(', ')) : '';
  fill($('obstacle-list'), obstacles.map(obstacle => element('li', obstacle.text)));
  $('obstacles-heading').focus();
}

function showItem({ exercise }, { words, note, seconds, reason }) {
  const entry = document.createElement('li');
  entry.append(element('h3', exercise.name), element('div', '', 'picture'), element('p', words.dose, 'dose'));
  entry.append(element('p', `${words.position}, ${clock(seconds)}.${words.equipment ? ` ${say('You need: {0}.', words.equipment)}` : ''} ${sentence(reason.text)}`, 'why'));
  if (note) entry.append(element('p', note, 'note'));
  const steps = document.createElement('ol');
  fill(steps, exercise.steps.map(step => element('li', step.text)));
  const parts = document.createElement('dl');
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
  const how = document.createElement('details');
  how.append(element('summary', say('How to do it')), steps, parts);
  entry.append(how);
  return entry;
}

/** A term and what there is to say of it, for a list of such. */
function part(label, text) {
  const entry = document.createElement('div');
  entry.append(element('dt', label), element('dd', text));
  return entry;
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

$('handout').addEventListener('click', event => {
  const page = window.open($('handout').href);
  if (!page) return; // blocked: the link opens the page, and the browser's own menu prints it
  event.preventDefault();
  page.addEventListener('load', () => page.print());
});

$('reminders').addEventListener('submit', async event => {
  event.preventDefault();
  const weeks = $('weeks').value === '' ? null : $('weeks').valueAsNumber;
  const response = await post('/api/reminders', { ...asked, days: chosen('days'), times: chosen('times'), weeks });
  await showFaults('reminder-faults', response);
  if (!response.ok) return;
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(await response.blob()), download: 'reminders.ics' });
  link.click();
  URL.revokeObjectURL(link.href);
});

// The player is the library's own, in WebAssembly: this gives its commands and shows what it tells

let library = null;

/** Takes a moment the first time; null when it cannot be loaded. */
function loadLibrary() {
  return library ??= load().catch(() => library = null);
}

async function load() {
  const { dotnet } = await import('./_framework/dotnet.js');
  const runtime = await dotnet.create();
  runtime.setModuleImports('page', { hear: (...change) => player.hear(...change) });
  return (await runtime.getAssemblyExports('WebTimer.Player')).WebTimer.PagePlayer;
}

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

class Player {
  constructor(library, answer, segments) {
    this.library = library;
    this.answer = answer;
    this.exercises = answer.result.routine.items.map(item => item.exercise);
    this.segments = segments;
    this.duration = segments.at(-1).start;
    this.load();
    $('player-heading').textContent = `${answer.result.routine.name}, ${clock(this.duration)}`;
  }

  /** Makes the routine ready to be played from its beginning. */
  load() {
    this.state = 'notStarted';
    this.segment = this.segments[0];
    const { result: { routine }, note, wordsPerMinute = 0 } = this.answer;
    this.library.Load(JSON.stringify({ ...routine, items: routine.items.map(item => ({ ...item, note })) }), wordsPerMinute, language);
    this.showSegment();
    this.showState();
  }

  get isPlaying() { return this.state === 'playing'; }
  get isDone() { return this.state === 'finished'; }

  play() {
    if (this.isDone) this.load();
    $('begin').open = false;
    this.library.Play();
  }

  pause() { this.library.Pause(); }

  /** What the library tells: the kind of change, the segment that is on then, what to say, and for how long it was suspended. */
  hear(kind, index, announcement, gap) {
    this.state = { started: 'playing', resumed: 'playing', paused: 'paused', interrupted: 'paused', finished: 'finished' }[kind] ?? this.state;
    if (kind === 'announced') return speak(announcement);
    const segment = this.segments[index];
    const isNew = segment !== this.segment;
    this.segment = segment;
    if (isNew) this.showSegment();
    if (kind === 'started' || kind === 'finished' || isNew && this.isPlaying && segment.kind !== 'done') beep(segment.kind === 'rest' || segment.kind === 'done' ? 440 : 660);
    if (kind === 'moved' || kind === 'paused') hush();
    $('gap').textContent = gap ? say('Paused: the page was asleep for {0}.', clock(gap)) : '';
    this.showState();
  }

  showState() {
    const { state, segment } = this;
    $('play').textContent = say({ notStarted: 'Start', playing: 'Pause', paused: 'Go on', finished: 'Start again' }[state]);
    $('back').disabled = this.isDone || segment.index === 0;
    $('skip').disabled = $('skip-exercise').disabled = this.isDone;
    clearInterval(this.watch);
    if (this.isPlaying) this.watch = setInterval(() => this.showTime(), stillness.matches ? 250 : 100);
    this.showTime();
  }

  showSegment() {
    const { segment, segments } = this;
    $('now-exercise').textContent = this.exercises[segment.item]?.name ?? '';
    $('now-side').textContent = say(segment.side ?? '');
    $('player').toggleAttribute('data-sided', segments.some(other => other.item === segment.item && other.side));
    $('now-text').textContent = segment.text;
    $('now-breathing').textContent = say({ inhale: 'Breathe in', exhale: 'Breathe out', deep: 'Breathe deeply' }[segment.breathing] ?? '');
    const next = segments[segment.index + 1];
    $('next').textContent = next ? say('Next: {0}', next.text) : '';
    [...$('items').children].forEach((item, place) => {
      if (place === segment.item) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    });
    this.showSteps();
  }

  /** The steps of the exercise, in the words for the side that works or comes first; in a rest they stay as they are. */
  showSteps() {
    const { item } = this.segment;
    const side = this.segment.side ?? (item === this.stepsOf?.item ? this.stepsOf.side : this.segments.find(other => other.item === item && other.side)?.side);
    if (item === this.stepsOf?.item && side === this.stepsOf.side) return;
    this.stepsOf = { item, side };
    fill($('now-steps'), (this.exercises[item]?.steps ?? []).map(step => element('li', step[side] ?? step.text)));
  }

  showTime() {
    const { segment, duration } = this;
    const figure = this.library.Figure(stillness.matches);
    if (figure !== null) $('now-figure').replaceChildren(...drawing(figure));
    const position = this.library.Position();
    $('now-left').textContent = clock(Math.max(segment.start + segment.duration - position, 0));
    $('now-progress').value = segment.duration ? (position - segment.start) / segment.duration : 1;
    $('all-left').textContent = say('{0} left', clock(duration - position));
    $('all-progress').value = position / duration;
  }
}

$('play').addEventListener('click', () => player.isPlaying ? player.pause() : player.play());
$('back').addEventListener('click', () => player.library.Back());
$('skip').addEventListener('click', () => player.library.Skip());
$('skip-exercise').addEventListener('click', () => player.library.SkipExercise());

// Cues

let audio = null;

function beep(frequency) {
  if ($('sound').value !== 'beep') return;
  audio ??= new AudioContext();
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0.2, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.3);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.3);
}

function hush() {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

function speak(text) {
  if ($('sound').value !== 'speak' || !('speechSynthesis' in window)) return;
  hush();
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { lang: language }));
}

$('language').value = language;
$('language').addEventListener('change', () => location.search = new URLSearchParams({ language: $('language').value }));
translate();
await showChoices();
