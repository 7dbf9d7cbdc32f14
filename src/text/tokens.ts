/** Tokens: words, numbers and marks with their offsets in the untouched text. No language owns these rules. */
import type { Token } from '../model/index.ts';
import { DROP, FOLDED, fold, isDropped, SEVERAL } from './fold.ts';
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

const APOSTROPHE = 0x27;
const QUOTE = 0x2019;
const DOT = 0x2e;

const isNumberMark = (unit: number) => unit === DOT || unit === 0x2c || unit === 0x66b || unit === 0x66c;
const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === QUOTE;
const isS = (unit: number) => unit === 0x73 || unit === 0x53;

/** Bounds the table of words: a text of random words must not fill the memory. */
const MOST_WORDS = 1 << 17;
const LEAST_WORDS = 1 << 11;
/** Looks at the table for one word: words chosen to clash are not kept, and cost no more than others. */
const MOST_LOOKS = 64;
const PRIME = 0x01000193;
const SEED = 0x811c9dc5 | 0;

/**
 * The folded words seen of late, found by the hash that is made while a word is read: a word seen before costs no new
 * string, and one string object a word lets the many look-ups that follow compare by identity.
 */
class Words {
  private words: string[] = [];
  private hashes = new Int32Array(LEAST_WORDS);
  /** Hash → 1 + number of the word; 0: free. Words that clash stand in the next free place. It is small while words are few. */
  private places = new Int32Array(LEAST_WORDS * 4);

  /** The folded form of `text.slice(start, end)`, of `length` code units with `hash`. */
  of(text: string, start: number, end: number, hash: number, length: number): string {
    const { places, hashes } = this;
    let place = (hash ^ (hash >>> 15)) & (places.length - 1);
    let looks = 0;
    for (let found = places[place] as number; found !== 0; found = places[place] as number) {
      if (hashes[found - 1] === hash) {
        const word = this.words[found - 1] as string;
        if (word.length === length && isFoldOf(word, text, start, end)) return word;
      }
      if (++looks > MOST_LOOKS) break;
      place = (place + 1) & (places.length - 1);
    }
    // joined from its letters: a slice would keep the whole text in memory
    let letters = '';
    for (let at = start; at < end; at++) {
      const folded = FOLDED[text.charCodeAt(at)] as number;
      if (folded !== DROP) letters += String.fromCharCode(folded);
    }
    const word = single(letters);
    if (looks <= MOST_LOOKS) this.add(word, hash);
    return word;
  }

  private add(word: string, hash: number): void {
    if (this.words.length >= this.hashes.length) this.makeRoom();
    this.hashes[this.words.length] = hash;
    this.words.push(word);
    this.put(this.words.length);
  }

  /** Twice the room, or, at the bound, an empty table. */
  private makeRoom(): void {
    if (this.words.length >= MOST_WORDS) {
      this.words = [];
      this.places.fill(0);
      return;
    }
    const before = this.hashes;
    this.hashes = new Int32Array(before.length * 2);
    this.hashes.set(before);
    this.places = new Int32Array(this.places.length * 2);
    for (let number = 1; number <= before.length; number++) this.put(number);
  }

  private put(number: number): void {
    const hash = this.hashes[number - 1] as number;
    const most = this.places.length - 1;
    let place = (hash ^ (hash >>> 15)) & most;
    while (this.places[place] !== 0) place = (place + 1) & most;
    this.places[place] = number;
  }
}

function isFoldOf(word: string, text: string, start: number, end: number): boolean {
  let k = 0;
  for (let at = start; at < end; at++) {
    const folded = FOLDED[text.charCodeAt(at)] as number;
    if (folded === DROP) continue;
    if (folded !== word.charCodeAt(k)) return false;
    k++;
  }
  return true;
}

const seen = new Words();

/** Folded marks by code unit. */
const MARKS: string[] = [];
for (let unit = 0; unit < 65536; unit++) MARKS.push(classes[unit] === PUNCT ? fold(String.fromCharCode(unit)) : '');

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
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] as number;
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    // "#Ghana", "@user": the mark says nothing of the word
    if (kind === INSIDE || ((unit === 0x23 || unit === 0x40) && spaced && classAt(text, at + 1, end) === LETTER)) {
      at++;
      continue;
    }
    const from = at;
    if (kind === LETTER) {
      const stop = wordEnd(text, from, end);
      at = afterWord;
      tokens.push({ start: from, end: stop, norm: wordOf(text, from, stop), kind: 'word', spaced });
    } else if (kind === DIGIT) {
      at++;
      while (
        classAt(text, at, end) === DIGIT ||
        (isNumberMark(text.charCodeAt(at)) && classAt(text, at + 1, end) === DIGIT && at < end)
      )
        at++;
      tokens.push({ start: from, end: at, norm: fold(text, from, at), kind: 'number', spaced });
    } else {
      at++;
      const possessive =
        isApostrophe(unit) && !spaced && isS(text.charCodeAt(at)) && classAt(text, at + 1, end) !== LETTER;
      if (possessive && at < end) at++;
      const norm = at === from + 1 ? (MARKS[unit] as string) : fold(text, from, at);
      tokens.push({ start: from, end: at, norm, kind: possessive ? 'word' : 'punct', spaced });
    }
    spaced = false;
  }
  return joins ? joined(tokens, joins) : tokens;
}

const classAt = (text: string, at: number, end: number) =>
  at < end ? (classes[text.charCodeAt(at)] as number) : SPACE;

/** Where reading goes on behind the last word of `wordEnd`: joiners at its end are no part of it. */
let afterWord = 0;

/** The end of the word that begins at `from`. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] as number;
    if (kind !== LETTER && kind !== INSIDE && !(isApostrophe(unit) && isInner(text, at, end))) break;
  }
  // U.S., е.g.: single letters with dots between
  if (at - from === 1 && at < end && isInitial(text, at, end)) {
    while (isInitial(text, at, end)) at += 2;
    if (text.charCodeAt(at) === DOT && at < end) at++;
  }
  afterWord = at;
  while (at > from && classes[text.charCodeAt(at - 1)] === INSIDE) at--;
  return at;
}

/** Whether a dot and a single letter stand at `at`. */
const isInitial = (text: string, at: number, end: number) =>
  text.charCodeAt(at) === DOT && classAt(text, at + 1, end) === LETTER && classAt(text, at + 2, end) !== LETTER;

/** Whether an apostrophe is part of its word: don't, O'Brien; but the possessive of Iran's is a token of its own. */
function isInner(text: string, at: number, end: number): boolean {
  return (
    classAt(text, at + 1, end) === LETTER && !(isS(text.charCodeAt(at + 1)) && classAt(text, at + 2, end) !== LETTER)
  );
}

/** The folded form of a word of the text. */
function wordOf(text: string, start: number, end: number): string {
  let hash = SEED;
  let length = 0;
  for (let at = start; at < end; at++) {
    const folded = FOLDED[text.charCodeAt(at)] as number;
    if (folded === DROP) continue;
    if (folded === SEVERAL) {
      const word = fold(text, start, end);
      return wordOf(word, 0, word.length);
    }
    hash = Math.imul(hash ^ folded, PRIME);
    length++;
  }
  return seen.of(text, start, end, hash, length);
}

/** Puts the words together that `joins` says are one; a sentence without such words comes back as it is. */
function joined(tokens: Token[], joins: Joins): Token[] {
  const isOne = (last: Token | undefined, token: Token) =>
    last?.kind === 'word' && token.kind === 'word' && (joins.previous.has(token.norm) || joins.next.has(last.norm));
  let first = 1;
  while (first < tokens.length && !isOne(tokens[first - 1], tokens[first] as Token)) first++;
  if (first >= tokens.length) return tokens;
  const out = tokens.slice(0, first);
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = out.at(-1);
    if (last && isOne(last, token)) out[out.length - 1] = { ...last, end: token.end, norm: last.norm + token.norm };
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
