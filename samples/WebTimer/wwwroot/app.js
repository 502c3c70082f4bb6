// All text is set with textContent, so names and notes stay text.
const fast = Math.min(Math.max(Number(new URLSearchParams(location.search).get('fast')) || 1, 0.1), 1000);
const $ = id => document.getElementById(id);

const element = (tag, text, className = '') => Object.assign(document.createElement(tag), { textContent: text, className });
const fill = (list, elements) => list.replaceChildren(...elements);
const two = number => String(Math.floor(number)).padStart(2, '0');
const clock = seconds => `${Math.floor(Math.ceil(seconds) / 60)}:${two(Math.ceil(seconds) % 60)}`;

// Times are "00:01:30" in the library's JSON, and a text is an object when it names its sources.
const secondsOf = time => time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
const timeOf = seconds => [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).join(':');
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
  const choices = await (await fetch('/api/choices')).json();
  for (const list of lists) fill($(list).querySelector('.words'), choices[list].map(word => checkbox(list, word)));
  for (const { id, name } of choices.exercises) exercises.set(id, name);
  $('timeBudget').max = choices.mostMinutes;
  $('weeks').max = choices.mostWeeks;
  $('name').maxLength = choices.longestName;
  $('note').maxLength = choices.longestNote;
  $('stop-rule').textContent = $('begin-stop-rule').textContent = choices.stopRule;
  $('precaution-heading').textContent = `${choices.precautionHeading}:`;
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
    name: text('name'),
    note: text('note'),
  };
}

const post = (path, body) => fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
  .catch(() => new Response('{"title":"The server does not answer."}', { status: 503 }));

let asked = null;

$('order').addEventListener('submit', async event => {
  event.preventDefault();
  const asking = order();
  const response = await post('/api/routines', asking);
  await showFaults('faults', response);
  if (!response.ok) return;
  player?.stop();
  player = null;
  asked = asking;
  $('handout').href = `/api/handout?${new URLSearchParams({ order: JSON.stringify(asked) })}`;
  showAnswer(await response.json());
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

function showAnswer({ result, timeline, words, precautions, floorWays, note }) {
  $('nothing-yet').hidden = true;
  $('obstacles').hidden = Boolean(result.routine);
  $('routine').hidden = $('player').hidden = !result.routine;
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
  fill($('way-list'), floorWays.map(way => part(way.position, `${way.gettingInto} Up again: ${way.gettingOut}`)));
  player = new Player(result.routine, segments);
  $('player').scrollIntoView();
  $('player-heading').focus({ preventScroll: true });
}

// What the library calls a requirement is a field of this form.
const requirements = { area: 'targets', position: 'positions', time: 'timeBudget' };

function showObstacles({ conflict = [], obstacles = [] }) {
  $('conflict').textContent = conflict.length ? `These cannot be met together: ${conflict.map(word => labelOf(requirements[word] ?? word)).join(', ')}.` : '';
  fill($('obstacle-list'), obstacles.map(obstacle => element('li', obstacle.text)));
  $('obstacles-heading').focus();
}

function showItem({ exercise }, { words, note, seconds, reason }) {
  const entry = document.createElement('li');
  entry.append(element('h3', exercise.name), element('p', words.dose, 'dose'));
  entry.append(element('p', `${words.position}, ${clock(seconds)}.${words.equipment ? ` You need: ${words.equipment}.` : ''} ${sentence(reason.text)}`, 'why'));
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
  ].filter(([, text]) => said(text)).map(([label, text]) => part(label, said(text))));
  const how = document.createElement('details');
  how.append(element('summary', 'How to do it'), steps, parts);
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

// The player: a position in seconds, and the segment that it is in

class Player {
  constructor(routine, segments) {
    this.exercises = routine.items.map(item => item.exercise);
    this.segments = segments;
    this.duration = segments.at(-1).start;
    this.position = 0;
    this.timer = null;
    this.segment = this.segments[0];
    $('player-heading').textContent = `${routine.name}, ${clock(this.duration)}`;
    this.showSegment();
  }

  get isPlaying() { return this.timer !== null; }
  get index() { return this.segments.indexOf(this.segment); }
  get isDone() { return this.segment.kind === 'done'; }

  play() {
    if (this.isDone) this.go(0);
    $('begin').open = false;
    this.last = performance.now();
    this.timer = setInterval(() => this.tick(), 50);
    $('play').textContent = 'Pause';
    if (this.position === 0) cue(this.segment);
  }

  stop() {
    clearInterval(this.timer);
    this.timer = null;
    $('play').textContent = this.isDone ? 'Start again' : this.position > 0 ? 'Go on' : 'Start';
  }

  tick() {
    const now = performance.now();
    this.position = Math.min(this.position + (now - this.last) / 1000 * fast, this.duration);
    this.last = now;
    // Every segment is shown, also one that is shorter than a tick.
    while (!this.isDone && this.position >= this.segment.start + this.segment.duration) this.enter(this.index + 1);
    this.showTime();
  }

  go(index) {
    const target = Math.min(Math.max(index, 0), this.segments.length - 1);
    this.position = this.segments[target].start;
    this.enter(target);
    if (!this.isPlaying) this.stop();
  }

  skipExercise() {
    const next = this.segments.findIndex((segment, index) => index > this.index && segment.item !== this.segment.item);
    this.go(next < 0 ? this.segments.length - 1 : next);
  }

  enter(index) {
    this.segment = this.segments[index];
    this.showSegment();
    if (this.isPlaying) cue(this.segment);
    if (this.isDone) this.stop();
  }

  showSegment() {
    const { segment, segments, index } = this;
    $('now-exercise').textContent = this.exercises[segment.item]?.name ?? '';
    $('now-side').textContent = segment.side ?? '';
    $('player').toggleAttribute('data-sided', segments.some(other => other.item === segment.item && other.side));
    $('now-text').textContent = segment.text;
    $('now-breathing').textContent = { inhale: 'Breathe in', exhale: 'Breathe out', deep: 'Breathe deeply' }[segment.breathing] ?? '';
    $('next').textContent = index + 1 < segments.length ? `Next: ${segments[index + 1].text}` : '';
    [...$('items').children].forEach((item, place) => {
      if (place === segment.item) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    });
    this.showSteps();
    $('back').disabled = index === 0;
    $('skip').disabled = $('skip-exercise').disabled = this.isDone;
    this.showTime();
  }

  /** The steps of the exercise, in the words for the side that works; in a rest they stay as they are. */
  showSteps() {
    const { item, side } = this.segment;
    if (item === this.stepsOf?.item && (!side || side === this.stepsOf.side)) return;
    this.stepsOf = { item, side };
    fill($('now-steps'), (this.exercises[item]?.steps ?? []).map(step => element('li', step[side] ?? step.text)));
  }

  showTime() {
    const { segment, position, duration } = this;
    $('now-left').textContent = clock(segment.start + segment.duration - position);
    $('now-progress').value = segment.duration ? (position - segment.start) / segment.duration : 1;
    $('all-left').textContent = `${clock(duration - position)} left`;
    $('all-progress').value = position / duration;
  }
}

$('play').addEventListener('click', () => player.isPlaying ? player.stop() : player.play());
$('back').addEventListener('click', () => player.go(player.index - 1));
$('skip').addEventListener('click', () => player.go(player.index + 1));
$('skip-exercise').addEventListener('click', () => player.skipExercise());

// Cues

let audio = null;

function cue(segment) {
  if ($('sound').value === 'beep') beep(segment.kind === 'rest' || segment.kind === 'done' ? 440 : 660);
  if ($('sound').value === 'speak') speak(segment.cue);
}

function beep(frequency) {
  audio ??= new AudioContext();
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0.2, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.3);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.3);
}

function speak(text) {
  if (!('speechSynthesis' in window)) return;
  speechSynthesis.cancel();
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { lang: 'en' }));
}

await showChoices();
