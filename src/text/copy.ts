/**
 * Whether two texts are copies of one text. docs/sources.md says what counts as a copy and why; the figures are held to
 * generated copies by benchmarks/copies.ts. Pure, symmetric, of no language.
 *
 * A copy may have another headline and dateline, a paragraph changed, dropped or added, or be cut to a quarter. No copy:
 * the same event in other words; the bulletin of the next day, which has the same words about other numbers; a
 * follow-up that repeats the background; a digest that holds the text behind others.
 */
import { likeness, RUN, runHash, runsOf, wordHashes } from './minhash.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** Texts of fewer words are copies only when all their words are the same. */
const SHORT = 20;
/** Of two texts the shorter must have this share of the longer's length. */
const SHORTEST = 0.25;
/** Share of the shorter that must be in the longer when both begin alike, and when they do not. */
const CONTAINED = { alike: 0.6, unlike: 0.75 };
/** Share of all that both say that must be common when they do not begin alike: else it is a digest or a follow-up. */
const COMMON = 0.5;
/** How many words are the beginning (of a short text its first half), and how much of it must be in the other. */
const LEAD = 80;
const LEAD_COMMON = 0.5;
/** Share of the numbers told in the same words that may differ. */
const OTHER_NUMBERS = 0.1;
/**
 * A form that is filled in anew: so many words, and this share of those that stand among the same words, are others. An
 * editor who smooths the style changes fewer.
 */
const FILLED_IN = { words: 3, share: 0.06 };
/** Words of datelines and times of day at the beginning, of telephones and counters at the end: their numbers tell nothing. */
const HEAD = 12;
const TAIL = 8;

/** Whether signatures leave it possible that their texts are copies. With a wide margin: it saves reading texts, and decides nothing. */
export function mayBeCopies(a: Uint8Array, b: Uint8Array): boolean {
  const { jaccard, containment } = likeness(a, b);
  return containment >= 0.4 && jaccard >= 0.08;
}

/** A text that is compared with others: what comparing needs is made once, when it is wanted. */
export class Compared {
  readonly words: Int32Array;
  private ownRuns: Table | undefined;
  private ownNumbers: Map<number, number[]> | undefined;
  private ownFrames: Table | undefined;

  /** @param words the hashes of its words: `wordHashes`. */
  constructor(words: Int32Array) {
    this.words = words;
  }

  /** The runs of the text with the place where each comes first. */
  get runs(): Table {
    this.ownRuns ??= runTable(this.words);
    return this.ownRuns;
  }

  get numbers(): Map<number, number[]> {
    this.ownNumbers ??= numbersOf(this.words);
    return this.ownNumbers;
  }

  get frames(): Table {
    this.ownFrames ??= frameTable(this.words);
    return this.ownFrames;
  }
}

/** Whether two texts are copies. */
export function areCopies(a: Compared, b: Compared): boolean {
  const [left, right] = [a.words, b.words];
  if (left.length === 0 || right.length === 0) return false;
  if (left.length === right.length && left.every((word, at) => word === right[at])) return true;
  if (left.length < SHORT || right.length < SHORT) return false;
  // Of what is alike by its runs most is a form with other numbers, and numbers are few.
  if (otherNumbers(a.numbers, b.numbers) > OTHER_NUMBERS) return false;
  const [shorter, longer] = [Math.min(a.runs.size, b.runs.size), Math.max(a.runs.size, b.runs.size)];
  if (shorter < SHORTEST * longer) return false;
  const common = commonInOrder(a.runs, b.runs);
  const contained = common / shorter;
  if (contained < CONTAINED.alike) return false;
  const alike = leadIn(left, b.runs) >= LEAD_COMMON && leadIn(right, a.runs) >= LEAD_COMMON;
  if (!alike && (contained < CONTAINED.unlike || common / (shorter + longer - common) < COMMON)) return false;
  // A word that is another takes nearly RUN runs with it.
  const mayBeForm = shorter - common >= FILLED_IN.words * (RUN - 1);
  return !mayBeForm || !isFilledIn(a.frames, b.frames);
}

/** Whole numbers by whole numbers; several times quicker than a Map. Keeps the first value of each key. */
class Table {
  size = 0;
  /** The keys, in the order in which they came. */
  readonly keys: Int32Array;
  private readonly slots: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(most: number) {
    let length = 16;
    while (length < most * 2) length *= 2;
    this.mask = length - 1;
    // Place among the keys, from 1.
    this.slots = new Int32Array(length);
    this.keys = new Int32Array(most);
    this.values = new Int32Array(most);
  }

  private slotOf(key: number): number {
    let at = (key ^ (key >>> 16)) & this.mask;
    for (let place = this.slots[at] as number; place !== 0 && this.keys[place - 1] !== key; ) {
      at = (at + 1) & this.mask;
      place = this.slots[at] as number;
    }
    return at;
  }

  /** @returns whether the key is new. */
  add(key: number, value: number): boolean {
    const at = this.slotOf(key);
    if (this.slots[at] !== 0) return false;
    this.keys[this.size] = key;
    this.values[this.size] = value;
    this.slots[at] = ++this.size;
    return true;
  }

  /** Where the key is among the keys, or -1. */
  placeOf(key: number): number {
    return (this.slots[this.slotOf(key)] as number) - 1;
  }

  valueAt(place: number): number {
    return this.values[place] as number;
  }

  setAt(place: number, value: number): void {
    this.values[place] = value;
  }
}

function runTable(words: Int32Array): Table {
  const runs = runsOf(words.length);
  const table = new Table(runs);
  for (let at = 0; at < runs; at++) table.add(runHash(words, at), at);
  return table;
}

/**
 * How many runs two texts have in common in one order (the longest rising sequence of places): texts put together from
 * the same stock sentences have them in many orders, a copy in that of its original.
 */
function commonInOrder(a: Table, b: Table): number {
  /** The least last place of a rising sequence of each length. */
  const ends = new Int32Array(Math.min(a.size, b.size) + 1);
  let length = 0;
  for (let i = 0; i < a.size; i++) {
    const found = b.placeOf(a.keys[i] as number);
    if (found < 0) continue;
    // Keys come in the order of their first places: the number of a key does for the place.
    let low = length;
    if (length > 0 && found <= (ends[length - 1] as number)) {
      low = 0;
      for (let high = length - 1; low < high; ) {
        const middle = (low + high) >> 1;
        if ((ends[middle] as number) < found) low = middle + 1;
        else high = middle;
      }
    }
    ends[low] = found;
    if (low === length) length++;
  }
  return length;
}

/** How much of a text's beginning the other has. */
function leadIn(words: Int32Array, other: Table): number {
  const length = Math.min(LEAD, Math.ceil(words.length / 2));
  const runs = Math.max(1, length - RUN + 1);
  let found = 0;
  for (let at = 0; at < runs; at++) if (other.placeOf(runHash(words, at)) >= 0) found++;
  return found / runs;
}

/** Share of the numbers that differ among those that both texts tell in the same words. */
function otherNumbers(a: ReadonlyMap<number, number[]>, b: ReadonlyMap<number, number[]>): number {
  let same = 0;
  let other = 0;
  for (const [context, values] of a) {
    const others = b.get(context);
    if (!others) continue;
    if (values.some((value) => others.includes(value))) same++;
    else other++;
  }
  return other === 0 ? 0 : other / (same + other);
}

const hashOf = (word: string) => wordHashes(word)[0] as number;
const IN_WORDS = new Map([...NUMBER_WORDS].map(([word, value]) => [hashOf(word), hashOf(value)]));

/** What a number is in figures, as a hash, however it is written; undefined of what is none. */
const numberOf = (word: number): number | undefined => (word & 1 ? word : IN_WORDS.get(word));

/** The numbers of a text by the two words before them, and by the two behind; other numbers among these count as equal. */
function numbersOf(words: Int32Array): Map<number, number[]> {
  const numbers = new Map<number, number[]>();
  const long = words.length > 3 * (HEAD + TAIL);
  const [first, last] = long ? [HEAD, words.length - TAIL] : [0, words.length];
  const at = (i: number) => {
    const word = i < 0 || i >= words.length ? 0 : (words[i] as number);
    return numberOf(word) === undefined ? word : 1;
  };
  const put = (context: number, value: number) => {
    const known = numbers.get(context);
    if (known) known.push(value);
    else numbers.set(context, [value]);
  };
  for (let i = first; i < last; i++) {
    const word = numberOf(words[i] as number);
    if (word === undefined) continue;
    put(Math.imul(at(i - 2) ^ 0x5bd1e995, 0x9e3779b1) ^ at(i - 1), word);
    put(Math.imul(at(i + 2) ^ 0x1b873593, 0x85ebca6b) ^ (at(i + 1) >>> 1), word);
  }
  return numbers;
}

/** Whether single words within unchanged ones are others, again and again: numbers in words, names in a form. */
function isFilledIn(a: Table, b: Table): boolean {
  let same = 0;
  let other = 0;
  for (let i = 0; i < a.size; i++) {
    const place = b.placeOf(a.keys[i] as number);
    if (place < 0) continue;
    const [word, counterpart] = [a.valueAt(i), b.valueAt(place)];
    if (word === 0 || counterpart === 0) continue;
    if (word === counterpart) same++;
    else other++;
  }
  return other >= FILLED_IN.words && other > FILLED_IN.share * (same + other);
}

/** Each word by the two before and the two behind it; frames that come twice tell nothing: 0. */
function frameTable(words: Int32Array): Table {
  const table = new Table(Math.max(0, words.length - 4));
  for (let i = 2; i < words.length - 2; i++) {
    const before = Math.imul((words[i - 2] as number) ^ 0x5bd1e995, 0x9e3779b1) ^ (words[i - 1] as number);
    const behind = Math.imul((words[i + 1] as number) ^ 0x1b873593, 0x85ebca6b) ^ (words[i + 2] as number);
    const frame = Math.imul(before, 0xc2b2ae35) ^ Math.imul(((behind << 13) | (behind >>> 19)) ^ before, 0x27d4eb2f);
    if (!table.add(frame, words[i] as number)) table.setAt(table.placeOf(frame), 0);
  }
  return table;
}
