// The player as an element, <back-care-player>, fed with a timeline as the library writes it in JSON: this file and back-care-player.css are all it needs.
// ../README.md shows how to use it.

// Times are "00:01:30" in the library's JSON.
export const secondsOf = time => time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
export const clock = seconds => `${Math.floor(Math.ceil(seconds) / 60)}:${String(Math.ceil(seconds) % 60).padStart(2, '0')}`;
/** The element of SVG text of the library. */
export const drawing = svg => svg ? [document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)] : [];

// In seconds, as the library assumes them.
const longestDelay = 2;
const justBegun = 2;

const states = { started: 'playing', resumed: 'playing', paused: 'paused', interrupted: 'paused', finished: 'finished' };

/** Keeps the time by the rules of the library's RoutinePlayer; its commands have the names that they have in WebAssembly. */
class SegmentClock {
  #changes = [];

  constructor(player) { this.player = player; }

  Load() {
    this.state = 'notStarted';
    this.#reach(0);
  }

  Play() {
    if (this.state === 'notStarted') this.#tell('started', this.reached);
    else if (this.state === 'paused') this.#tell('resumed', this.reached);
  }

  Pause() {
    this.#look();
    if (this.state === 'playing') this.#tell('paused', this.Position());
  }

  Skip() { this.#move(() => this.#end); }
  SkipExercise() { this.#move(({ index, item, round }) => this.player.segments.find(next => next.index > index && (next.item !== item || next.round !== round)).start); }
  Back() { this.#move(({ index, start }) => this.Position() - start < justBegun && index ? this.player.segments[index - 1].start : start); }
  Seek(seconds) { this.#move(() => Math.min(seconds, this.player.duration)); }
  Position() { return this.state === 'playing' ? Math.min(this.#now, this.#end) : this.reached; }

  get #now() { return this.reached + (performance.now() - this.reachedAt) / 1000; }
  get #end() { return this.player.segments[this.segment.index + 1]?.start ?? this.segment.start; }

  #move(to) {
    this.#look();
    if (this.state !== 'finished') this.#tell('moved', to(this.segment));
  }

  /** Tells what has come about, one thing at a time, and looks again when the segment ends. */
  #look() {
    const wait = this.#end - this.#now;
    const slept = (Date.now() - this.reachedOn - performance.now() + this.reachedAt) / 1000;
    const late = Math.max(slept, -wait);
    if (this.state !== 'finished' && this.reached === this.player.duration) this.#tell('finished', this.reached);
    else if (this.state !== 'playing') return;
    else if (late > longestDelay) this.#tell('interrupted', this.Position(), 0, late);
    else if (wait <= 0) this.#tell(this.#end < this.player.duration ? 'segmentBegan' : 'finished', this.#end, -wait);
    else {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.#look(), Math.ceil(wait * 1000));
    }
  }

  /** One change after another: what is commanded by who hears of one is told next. */
  #tell(kind, position, ago, gap) {
    this.state = states[kind] ?? this.state;
    this.#reach(position, ago);
    if (this.#changes.push([kind, this.segment.index, gap]) > 1) return;
    for (; this.#changes.length; this.#changes.shift()) this.player.hear(...this.#changes[0]);
    this.#look();
  }

  #reach(position, ago = 0) {
    this.reached = position;
    this.reachedAt = performance.now() - ago * 1000;
    this.reachedOn = Date.now() - ago * 1000; // goes on also where the other stands still in a sleep
    this.segment = this.player.segments.findLast(segment => segment.start <= position);
  }
}

const upperPart = say => `
<div class="now">
  <div class="now-figure" aria-hidden="true"></div>
  <div class="now-words">
    <p class="now-exercise"></p>
    <p class="now-side"></p>
    <p class="now-text"></p>
    <p class="now-breathing"></p>
    <p class="now-left" role="timer" aria-label="${say('Time left in this part')}"></p>
    <progress class="now-progress" aria-label="${say('Progress of this part')}"></progress>
    <p class="next"></p>
    <p class="gap" role="status"></p>
  </div>
  <p class="cue" role="status"></p>
</div>
<div class="controls">
  <button type="button" name="toggle" class="play"></button>
  <button type="button" name="back" class="back">${say('Back')}</button>
  <button type="button" name="skip" class="skip">${say('Skip')}</button>
  <button type="button" name="skipExercise" class="skip-exercise">${say('Skip exercise')}</button>
</div>
<p class="all"><span>${say('All of it')}</span><span class="all-left"></span></p>
<progress class="all-progress" aria-label="${say('All of it')}"></progress>`;
const lowerPart = say => `<details open><summary>${say('How')}</summary><ol class="now-steps"></ol></details>`;

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

customElements.define('back-care-player', class extends HTMLElement {
  // To be set before the timeline:
  exercises = []; // of the routine's items, for their names and steps
  words = {}; // what it says, by what that is in English; or a function of that and of the values for '{0}'
  figure = null; // a function of the position and of whether it is to stand still: SVG as an element or text, or null when it is as before
  engine = null; // what keeps the time and calls `hear`, when that is not to be a clock of its own

  state = 'notStarted';
  #watch = 0;

  /** Makes a timeline ready to be played from its beginning. */
  set timeline(timeline) {
    this.segments = timeline.map(segment => ({ ...segment, start: secondsOf(segment.start), duration: secondsOf(segment.duration) }));
    this.duration = this.segments.at(-1).start;
    this.engine ??= new SegmentClock(this);
    if (!this.#part('now')) this.#build();
    this.#load();
  }

  get isUnderWay() { return this.state === 'playing' || this.state === 'paused'; }

  play() {
    if (this.state === 'finished') this.#load();
    this.engine?.Play();
  }

  pause() { this.engine?.Pause(); }
  toggle() { this.state === 'playing' ? this.pause() : this.play(); }
  back() { if (!this.#isAtStart) this.engine?.Back(); }
  skip() { this.engine?.Skip(); }
  skipExercise() { this.engine?.SkipExercise(); }
  seek(seconds) { this.engine?.Seek(Math.max(seconds, 0)); }

  disconnectedCallback() { this.pause(); }

  /** What the engine tells: the kind of change, the place of the segment that is on then, and for how many seconds it was suspended. */
  hear(kind, index, gap = 0) {
    const previous = this.segment;
    const segment = this.segment = this.segments[index];
    const state = this.state = states[kind] ?? this.state;
    if (segment !== previous) this.#showSegment();
    this.#put('gap', gap ? this.#say('Paused: the page was asleep for {0}.', clock(gap)) : '');
    this.#showState();
    const isSaid = this.dispatchEvent(new CustomEvent('change', { cancelable: true, detail: { kind, segment, previous, state, gap } }));
    // For screen readers: the cue, which is short, and all of it where there is time to listen.
    if (segment !== previous || kind === 'started') this.#put('cue', !isSaid ? '' : segment.kind === 'getReady' ? segment.text : segment.cue);
  }

  get #isAtStart() { return this.state === 'finished' || !this.segment?.index; }

  #part(name) { return this.querySelector(`.${name}`); }

  /** Sets a text, and leaves the page alone where it stands there already. */
  #put(name, text) { if (this.#part(name).textContent !== text) this.#part(name).textContent = text; }

  #say = (english, ...values) => this.words.call ? this.words(english, ...values) : (this.words[english] ?? english).replace('{0}', values[0]);

  /** What stands in the element already comes before the steps. */
  #build() {
    this.insertAdjacentHTML('afterbegin', upperPart(this.#say));
    this.insertAdjacentHTML('beforeend', lowerPart(this.#say));
    for (const button of this.querySelectorAll('.controls button')) button.addEventListener('click', () => this[button.name]());
  }

  #load() {
    this.engine.Load();
    this.state = 'notStarted';
    this.segment = this.segments[0];
    this.#put('gap', '');
    this.#showSegment();
    this.#showState();
  }

  #showState() {
    this.#put('play', this.#say({ notStarted: 'Start', playing: 'Pause', paused: 'Go on', finished: 'Start again' }[this.state]));
    // Not `disabled`, which would take the focus away.
    this.#part('back').ariaDisabled = this.#isAtStart;
    for (const name of ['skip', 'skip-exercise']) this.#part(name).ariaDisabled = this.state === 'finished';
    clearInterval(this.#watch);
    if (this.state === 'playing') this.#watch = setInterval(() => this.#showTime(), stillness.matches ? 250 : 100);
    this.#showTime();
  }

  #showSegment() {
    const { segment, segments } = this;
    const exercise = this.exercises[segment.item];
    const sided = segments.filter(other => other.item === segment.item && other.side);
    const side = this.#say(segment.side ?? '');
    const next = segments[segment.index + 1];
    this.#part('now').dataset.kind = segment.kind;
    this.#part('now').toggleAttribute('data-sided', sided.length);
    this.#part('now-side').style.setProperty('--letters', Math.max(side.length, 5));
    this.#put('now-exercise', exercise?.name ?? '');
    this.#put('now-side', side);
    this.#put('now-text', segment.text);
    this.#put('now-breathing', this.#say({ inhale: 'Breathe in', exhale: 'Breathe out', deep: 'Breathe deeply' }[segment.breathing] ?? ''));
    this.#put('next', next ? this.#say('Next: {0}', next.text) : '');
    // The steps in the words for the side that works, has just worked, or comes first.
    const works = (sided.findLast(({ index }) => index <= segment.index) ?? sided[0])?.side;
    const steps = (exercise?.steps ?? []).map(step => Object.assign(document.createElement('li'), { textContent: step[works] ?? step.text }));
    this.#part('now-steps').replaceChildren(...steps);
  }

  #showTime() {
    const { segment, duration } = this;
    const position = this.engine.Position();
    const remaining = Math.max(segment.start + segment.duration - position, 0);
    const figure = this.figure?.(position, stillness.matches) ?? null;
    if (figure !== null) this.#part('now-figure').replaceChildren(...figure.at ? drawing(figure) : [figure]);
    this.#put('now-left', clock(remaining));
    this.#part('now-progress').value = segment.duration ? 1 - remaining / segment.duration : 1;
    this.#put('all-left', this.#say('{0} left', clock(duration - position)));
    this.#part('all-progress').value = position / duration;
    this.dispatchEvent(new CustomEvent('timeupdate', { detail: { position, remaining } }));
  }
});
