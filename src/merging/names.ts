/** Names made comparable over languages: romanisations differ in vowels and in a few consonants. */
import { fold } from '../text/fold.ts';
import { nameSkeleton } from '../text/same-name.ts';

/** Folded words joined by one space; punctuation is dropped. */
export function wordKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PARTICLES = new Set([
  'al',
  'el',
  'ul',
  'bin',
  'ibn',
  'bint',
  'ben',
  'abu',
  'von',
  'van',
  'de',
  'di',
  'da',
  'sheikh',
  'sayyid',
]);

/**
 * Key of a person: the consonants of the last word of the name, so that "Mosaed al-Eiban" and "Musaid Al Aiban" are
 * one. A family name of one consonant takes the word before it along. Two persons of one family name on the same side
 * of the same event are rarer than two spellings of one name.
 */
export function nameKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = makeKey(name);
    // Names come back all the time; a bound keeps a long run from growing.
    if (keys.size > 50_000) keys.clear();
    keys.set(name, key);
  }
  return key;
}

const keys = new Map<string, string>();

function makeKey(name: string): string {
  const words = wordKey(name)
    .split(' ')
    .filter((word) => word.length > 1 && !PARTICLES.has(word));
  const last = words.at(-1);
  if (last === undefined) return '';
  const key = nameSkeleton(last);
  if (key.length >= 2 || words.length === 1) return key || last;
  return nameSkeleton(words.at(-2) as string) + key;
}
