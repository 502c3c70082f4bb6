import { kept } from './kept.js';

// What the page itself says: `words.de.json` has it by what it says in English; all else comes from the library. '{0}' is a place for a value.

const languages = ['en', 'de', 'es'];
const wished = [new URLSearchParams(location.search).get('language') ?? [], kept('language') ?? [], navigator.languages].flat();

/** The language of the page: the one asked for in its address, the one chosen last, or the first of the browser's that there is. */
export const language = wished.map(tag => tag.split('-')[0].toLowerCase()).find(tag => languages.includes(tag)) ?? 'en';

const words = language === 'en' ? {} : await (await fetch(`words.${language}.json`)).json();

export const say = (english, ...values) => (words[english] ?? english).replace(/\{(\d)\}/g, (_, place) => values[place]);

/** Puts the words of the page into its language. */
export function translate() {
  document.documentElement.lang = language;
  document.title = say(document.title);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { nodeValue } = texts.currentNode;
    if (nodeValue.trim()) texts.currentNode.nodeValue = nodeValue.replace(nodeValue.trim(), say(nodeValue.trim()));
  }
  for (const name of ['aria-label', 'placeholder']) {
    for (const labelled of document.querySelectorAll(`[${name}]`)) labelled.setAttribute(name, say(labelled.getAttribute(name)));
  }
}
