/**
 * Whether two texts are copies of one text. docs/sources.md says what counts as a copy and why; the figures are held to
 * generated copies by benchmarks/copies.ts. Pure, symmetric, of no language.
 *
 * A copy may have another headline and dateline, a paragraph changed, dropped or added, or be cut to a quarter. No copy:
 * the same event in other words; the bulletin of the next day, which has the same words about other numbers; a
 * follow-up that repeats the background; a digest that holds the text behind others.
 */
import { likeness, RUN, runHash, runsOf } from './minhash.ts';

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
const LEAD_COMMON = 0.35;
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

/** Whether two texts, given as the hashes of their words, are copies. */
export function areCopies(a: Int32Array, b: Int32Array): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.length < SHORT || b.length < SHORT) return a.length === b.length && a.every((word, at) => word === b[at]);
  const [runsA, runsB] = [runPlaces(a), runPlaces(b)];
  const [shorter, longer] = [Math.min(runsA.size, runsB.size), Math.max(runsA.size, runsB.size)];
  if (shorter < SHORTEST * longer) return false;
  const common = commonInOrder(runsA, runsB);
  const contained = common / shorter;
  if (contained < CONTAINED.alike) return false;
  const alike = leadIn(a, runsB) >= LEAD_COMMON && leadIn(b, runsA) >= LEAD_COMMON;
  if (!alike && (contained < CONTAINED.unlike || common / (shorter + longer - common) < COMMON)) return false;
  return otherNumbers(a, b) <= OTHER_NUMBERS && !isFilledIn(a, b);
}

/** The runs of a text with the place where each comes first, in that order. */
function runPlaces(words: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at < runsOf(words.length); at++) {
    const run = runHash(words, at);
    if (!places.has(run)) places.set(run, at);
  }
  return places;
}

/**
 * How many runs two texts have in common in one order (the longest rising sequence of places): texts put together from
 * the same stock sentences have them in many orders, a copy in that of its original.
 */
function commonInOrder(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  /** The least last place of a rising sequence of each length. */
  const ends: number[] = [];
  for (const run of a.keys()) {
    const place = b.get(run);
    if (place === undefined) continue;
    if (ends.length === 0 || place > (ends[ends.length - 1] as number)) {
      ends.push(place);
      continue;
    }
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    ends[low] = place;
  }
  return ends.length;
}

/** How much of a text's beginning the other has. */
function leadIn(words: Int32Array, other: ReadonlyMap<number, number>): number {
  const length = Math.min(LEAD, Math.ceil(words.length / 2));
  const runs = Math.max(1, length - RUN + 1);
  let found = 0;
  for (let at = 0; at < runs; at++) if (other.has(runHash(words, at))) found++;
  return found / runs;
}

/** Share of the numbers that differ among those that both texts tell in the same words. */
function otherNumbers(a: Int32Array, b: Int32Array): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  let same = 0;
  let other = 0;
  for (const [context, values] of left) {
    const others = right.get(context);
    if (!others) continue;
    if (values.some((value) => others.includes(value))) same++;
    else other++;
  }
  return other === 0 ? 0 : other / (same + other);
}

/** The numbers of a text by the two words before them, and by the two behind; other numbers among these count as equal. */
function numbersOf(words: Int32Array): Map<number, number[]> {
  const numbers = new Map<number, number[]>();
  const long = words.length > 3 * (HEAD + TAIL);
  const [first, last] = long ? [HEAD, words.length - TAIL] : [0, words.length];
  const at = (i: number) => {
    const word = i < 0 || i >= words.length ? 0 : (words[i] as number);
    return word & 1 ? 1 : word;
  };
  const put = (context: number, value: number) => {
    const known = numbers.get(context);
    if (known) known.push(value);
    else numbers.set(context, [value]);
  };
  for (let i = first; i < last; i++) {
    const word = words[i] as number;
    if (!(word & 1)) continue;
    put(Math.imul(at(i - 2) ^ 0x5bd1e995, 0x9e3779b1) ^ at(i - 1), word);
    put(Math.imul(at(i + 2) ^ 0x1b873593, 0x85ebca6b) ^ (at(i + 1) >>> 1), word);
  }
  return numbers;
}

/** Whether single words within unchanged ones are others, again and again: numbers in words, names in a form. */
function isFilledIn(a: Int32Array, b: Int32Array): boolean {
  const [left, right] = [framed(a), framed(b)];
  let same = 0;
  let other = 0;
  for (const [frame, word] of left) {
    const counterpart = right.get(frame);
    if (counterpart === undefined) continue;
    if (counterpart === word) same++;
    else other++;
  }
  return other >= FILLED_IN.words && other > FILLED_IN.share * (same + other);
}

/** Each word by the two before and the two behind it; frames that come twice tell nothing. */
function framed(words: Int32Array): Map<number, number> {
  const frames = new Map<number, number>();
  for (let i = 2; i < words.length - 2; i++) {
    let frame = 0;
    for (const at of [i - 2, i - 1, i + 1, i + 2])
      frame = Math.imul(((frame << 5) | (frame >>> 27)) ^ (words[at] as number), 0x9e3779b1);
    frames.set(frame, frames.has(frame) ? Number.NaN : (words[i] as number));
  }
  for (const [frame, word] of frames) if (Number.isNaN(word)) frames.delete(frame);
  return frames;
}
