// All text is set with textContent, so names and notes stay text.
const fast = Math.min(Math.max(Number(new URLSearchParams(location.search).get('fast')) || 1, 0.1), 1000);
const $ = id => document.getElementById(id);

const element = (tag, text, className = '') => Object.assign(document.createElement(tag), { textContent: text, className });
const fill = (list, elements) => list.replaceChildren(...elements);
const clock = seconds => `${Math.floor(Math.ceil(seconds) / 60)}:${String(Math.ceil(seconds) % 60).padStart(2, '0')}`;

// The form

const lists = ['areas', 'equipment', 'positions', 'days', 'times'];

function checkbox(list, word) {
  const label = element('label', '', 'word');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: list, value: word.id });
  label.append(box, element('span', word.name));
  return label;
}

async function showChoices() {
  const choices = await (await fetch('/api/choices')).json();
  for (const list of lists) fill($(list).querySelector('.words'), choices[list].map(word => checkbox(list, word)));
  $('minutes').max = choices.mostMinutes;
  $('weeks').max = choices.mostWeeks;
  $('name').maxLength = choices.longestName;
  $('note').maxLength = choices.longestNote;
  $('stop-rule').textContent = choices.stopRule;
  $('disclaimer').textContent = choices.disclaimer;
}

const chosen = list => [...document.querySelectorAll(`input[name=${list}]:checked`)].map(box => box.value);

function order() {
  const minutes = $('minutes').valueAsNumber;
  return {
    areas: chosen('areas'),
    equipment: chosen('equipment'),
    positions: chosen('positions'),
    minutes: Number.isInteger(minutes) ? minutes : null,
    name: $('name').value,
    note: $('note').value,
  };
}

function asQuery(fields) {
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(fields)) {
    for (const one of [value].flat()) if (one) query.append(field, one);
  }
  return query;
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
  $('handout').href = `/api/handout?${asQuery(asked)}`;
  showAnswer(await response.json());
});

async function showFaults(list, response) {
  const problem = response.ok ? {} : await response.json();
  const errors = problem.errors ?? {};
  const messages = Object.entries(errors).flatMap(([field, messages]) => messages.map(message => `${field}: ${message}`));
  fill($(list), (response.ok || messages.length ? messages : [problem.detail ?? problem.title]).map(message => element('li', message)));
  for (const field of [...lists, 'minutes', 'name', 'note', 'weeks']) {
    if (field in errors) $(field).setAttribute('aria-invalid', 'true');
    else $(field).removeAttribute('aria-invalid');
  }
}

// The routine

let player = null;

function showAnswer(answer) {
  $('nothing-yet').hidden = true;
  $('obstacles').hidden = answer.routine !== null;
  $('routine').hidden = $('player').hidden = answer.routine === null;
  if (answer.routine) showRoutine(answer);
  else showObstacles(answer);
}

function showObstacles(answer) {
  $('conflict').textContent = answer.conflict.length ? `These cannot be met together: ${answer.conflict.join(', ').toLowerCase()}.` : '';
  fill($('obstacle-list'), answer.obstacles.map(text => element('li', text)));
  $('obstacles-heading').focus();
}

function showRoutine({ routine, reasons, findings }) {
  fill($('findings'), findings.map(finding => element('li', finding.message, finding.severity.toLowerCase())));
  fill($('items'), routine.items.map(item => showItem(item, reasons)));
  fill($('out'), reasons.filter(reason => !reason.isChosen).map(reason => element('li', `${reason.exercise}: ${reason.text}`)));
  player = new Player(routine);
  $('player-heading').focus();
}

function showItem(item, reasons) {
  const entry = document.createElement('li');
  entry.append(element('h3', item.name), element('p', item.dose, 'dose'));
  entry.append(element('p', `${item.position}, ${clock(item.durationSeconds)}. ${sentence(reasons.find(reason => reason.isChosen && reason.exercise === item.name)?.text)}`, 'why'));
  if (item.note) entry.append(element('p', item.note, 'note'));
  const steps = document.createElement('details');
  const list = document.createElement('ol');
  fill(list, item.steps.map(step => element('li', step.text)));
  steps.append(element('summary', 'Steps'), list);
  for (const cue of item.cues) steps.append(element('p', `Mind: ${cue}`));
  entry.append(steps);
  return entry;
}

function sentence(text) {
  return text ? `${text[0].toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}` : '';
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
  constructor(routine) {
    this.routine = routine;
    this.segments = routine.segments;
    this.position = 0;
    this.timer = null;
    this.segment = this.segments[0];
    $('player-heading').textContent = `${routine.name}, ${clock(routine.durationSeconds)}`;
    this.showSegment();
  }

  get isPlaying() { return this.timer !== null; }
  get index() { return this.segments.indexOf(this.segment); }
  get isDone() { return this.segment.kind === 'done'; }

  play() {
    if (this.isDone) this.go(0);
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
    this.position = Math.min(this.position + (now - this.last) / 1000 * fast, this.routine.durationSeconds);
    this.last = now;
    // Every segment is shown, also one that is shorter than a tick.
    while (!this.isDone && this.position >= this.segment.startSeconds + this.segment.durationSeconds) this.enter(this.index + 1);
    this.showTime();
  }

  go(index) {
    const target = Math.min(Math.max(index, 0), this.segments.length - 1);
    this.position = this.segments[target].startSeconds;
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
    $('now-exercise').textContent = segment.exercise ?? '';
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
    fill($('now-steps'), item === null ? [] : this.routine.items[item].steps.map(step => element('li', step[side ?? 'text'])));
  }

  showTime() {
    const { segment, position, routine } = this;
    $('now-left').textContent = clock(segment.startSeconds + segment.durationSeconds - position);
    $('now-progress').value = segment.durationSeconds ? (position - segment.startSeconds) / segment.durationSeconds : 1;
    $('all-left').textContent = `${clock(routine.durationSeconds - position)} left`;
    $('all-progress').value = position / routine.durationSeconds;
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
