import { language } from './words.js';

// What reaches those who do not look: beeps, a voice, and a screen that stays on.

const sound = document.getElementById('sound');
let audio = null;

/** To be called when somebody presses a button: browsers let no page make sounds before. */
export function unlockSound() {
  audio ??= new AudioContext();
  audio.resume();
}

export function beep(frequency) {
  if (sound.value !== 'beep' || !audio) return;
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0.2, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.3);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.3);
}

export function hush() {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

/** Whether the page speaks: the values are the levels of the library's announcer. */
export const isSpeaking = () => !['off', 'beep'].includes(sound.value);

export function speak(text) {
  if (!isSpeaking() || !('speechSynthesis' in window)) return;
  hush();
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { lang: language }));
}

// The screen

let wanted = false;
let lock = null;

/** Keeps the screen on, or lets it go dark again. The browser takes the lock away from a page that is hidden. */
export async function keepAwake(isWanted) {
  wanted = isWanted;
  if (!wanted) return lock?.release();
  if (lock && !lock.released || document.hidden) return;
  try {
    lock = await navigator.wakeLock.request('screen');
    if (!wanted) lock.release();
  } catch {
    document.getElementById('no-lock').hidden = false;
  }
}

document.addEventListener('visibilitychange', () => wanted && keepAwake(true));
