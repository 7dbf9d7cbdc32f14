/** Tokens: words, numbers and marks with their offsets in the untouched text. No language owns these rules. */
import type { Token } from '../model/index.ts';
import { fold, isDropped } from './fold.ts';
import { single } from './single.ts';

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const PUNCT = 3;
/** Belongs to the word around it: diacritics, tatweel, joiners. */
const INSIDE = 4;

const classes = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  const char = String.fromCharCode(unit);
  if (isDropped(unit) && !/\p{L}/u.test(char)) classes[unit] = INSIDE;
  else if (/\s/.test(char)) classes[unit] = SPACE;
  else if (unit >= 0xd800 && unit <= 0xdfff) classes[unit] = PUNCT;
  else if (/\p{L}|\p{M}/u.test(char)) classes[unit] = LETTER;
  else if (/\p{Nd}/u.test(char)) classes[unit] = DIGIT;
  else if (char < ' ') classes[unit] = SPACE;
  else classes[unit] = PUNCT;
}

const isNumberMark = (unit: number) => unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c;

/** Bounds the table of words: a text of random words must not fill the memory. */
const MOST_WORDS = 200_000;
let interned = new Map<string, string>();

/** One string object a word: the many look-ups that follow find its hash made and compare by identity. */
function intern(word: string): string {
  const known = interned.get(word);
  if (known !== undefined) return known;
  if (interned.size >= MOST_WORDS) interned = new Map();
  const one = single(word);
  interned.set(one, one);
  return one;
}

/** Words that belong to a neighbour although a space or non-joiner parts them. */
export interface Joins {
  next: ReadonlySet<string>;
  previous: ReadonlySet<string>;
}

/**
 * Cuts `text.slice(start, end)` into tokens.
 *
 * A word is a run of letters, a hash or an at sign before it left out; a possessive `'s` is a token of its own, any other inner apostrophe part of its word; letters parted by single dots (`U.S.`) are one
 * word; a number keeps `.` and `,` between digits (`1,250.5`), and Arabic separators as `.` and `,`. A letter and a
 * digit that touch are two tokens, the second with `spaced: false`.
 */
export function tokenize(text: string, start = 0, end = text.length, joins?: Joins): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = start;
  const classAt = (i: number) => (i < end ? (classes[text.charCodeAt(i)] as number) : SPACE);
  // don't, O'Brien: one word; but the possessive of Iran's is a token of its own
  const isInnerApostrophe = (i: number) =>
    (text[i] === "'" || text[i] === '’') &&
    classAt(i + 1) === LETTER &&
    !(/[sS]/.test(text[i + 1] as string) && classAt(i + 2) !== LETTER);
  while (at < end) {
    const kind = classAt(at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    // "#Ghana", "@user": the mark says nothing of the word
    if (kind === INSIDE || ((text[at] === '#' || text[at] === '@') && spaced && classAt(at + 1) === LETTER)) {
      at++;
      continue;
    }
    const from = at;
    if (kind === LETTER) {
      at++;
      while (classAt(at) === LETTER || classAt(at) === INSIDE || isInnerApostrophe(at)) at++;
      // U.S., е.g.: single letters with dots between
      if (at - from === 1 && text[at] === '.' && classAt(at + 1) === LETTER && classAt(at + 2) !== LETTER) {
        while (text[at] === '.' && classAt(at + 1) === LETTER && classAt(at + 2) !== LETTER) at += 2;
        if (text[at] === '.' && at < end) at++;
      }
      let stop = at;
      while (stop > from && classes[text.charCodeAt(stop - 1)] === INSIDE) stop--;
      tokens.push({ start: from, end: stop, norm: intern(fold(text, from, stop)), kind: 'word', spaced });
    } else if (kind === DIGIT) {
      at++;
      while (classAt(at) === DIGIT || (isNumberMark(text.charCodeAt(at)) && classAt(at + 1) === DIGIT && at < end))
        at++;
      tokens.push({ start: from, end: at, norm: fold(text, from, at), kind: 'number', spaced });
    } else {
      at++;
      const possessive =
        /['’]/.test(text[from] as string) && !spaced && /[sS]/.test(text[at] ?? '') && classAt(at + 1) !== LETTER;
      if (possessive && at < end) at++;
      tokens.push({ start: from, end: at, norm: fold(text, from, at), kind: possessive ? 'word' : 'punct', spaced });
    }
    spaced = false;
  }
  return joins ? joined(tokens, joins) : tokens;
}

function joined(tokens: Token[], joins: Joins): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const both = last?.kind === 'word' && token.kind === 'word';
    if (last && both && (joins.previous.has(token.norm) || joins.next.has(last.norm)))
      out[out.length - 1] = { ...last, end: token.end, norm: last.norm + token.norm };
    else out.push(token);
  }
  return out;
}

/** The folded words and numbers of a phrase: how tables and queries are matched against texts. */
export function words(phrase: string, joins?: Joins): string[] {
  return tokenize(phrase, 0, phrase.length, joins)
    .filter((token) => token.kind !== 'punct')
    .map((token) => token.norm);
}
