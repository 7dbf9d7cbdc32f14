/**
 * Signatures of texts that tell copies from other texts without comparing texts: MinHash over runs of four words. Words
 * are folded (fold.ts), so that case, diacritics, kinds of yeh, script of digits and punctuation make no difference; no
 * language owns these rules. Pure.
 *
 * One hash a run, one pass (one-permutation hashing): the runs are dealt to 64 bins by the first bits of their hash, and
 * the least of each bin is kept. The chance that two texts keep the same run in a bin is the share of runs that they have
 * in common (Jaccard).
 */
import { fold, isDropped } from './fold.ts';

/** Words a run. Fewer, and common phrases meet; more, and one changed word costs more. */
export const RUN = 4;
const BINS = 64;
/**
 * Keys by which a text's copies are looked up: each stands for two runs that follow each other, of a sixth of all such pairs
 * the least. So many words in a row are a whole sentence: only what is copied has them in common, and forms and stock
 * paragraphs. Each key costs the store a page that must be written: of texts that share half of all, six let one in 64 pass.
 */
export const KEYS = 6;
/** Two bytes of length, then a byte a bin. */
export const SIGNATURE_BYTES = 2 + BINS;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const DROPPED = 3;
/** A word by itself: scripts without spaces. */
const SIGN = 4;

const kinds = new Uint8Array(65536);
/** Code unit → its folded code unit; 0 where it folds to none or several. */
const folded = new Uint16Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  const char = String.fromCharCode(unit);
  const plain = fold(char);
  folded[unit] = plain.length === 1 ? plain.charCodeAt(0) : 0;
  if (isDropped(unit)) kinds[unit] = DROPPED;
  else if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(char)) kinds[unit] = SIGN;
  else if (/\p{L}|\p{M}/u.test(char)) kinds[unit] = LETTER;
  else if (/\p{Nd}/u.test(char)) kinds[unit] = DIGIT;
}

const mix = (hash: number) => {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return h ^ (h >>> 15);
};

/** Grows with the longest text, is used anew by each: an array a text costs more than hashing its words. */
let buffer = new Int32Array(1 << 14);

/**
 * The words of a text as 32-bit hashes in their order. The last bit tells numbers (1) from words (0); a number's parts
 * (`1,250`) are numbers of their own.
 */
export function wordHashes(text: string): Int32Array {
  let count = 0;
  // Every word takes a code unit at least.
  if (buffer.length < text.length) buffer = new Int32Array(text.length * 2);
  const out = buffer;
  let kind = OTHER;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const next = kinds[unit] as number;
    if (next === DROPPED) continue;
    if (next !== kind || next === SIGN) {
      if (kind !== OTHER) out[count++] = (mix(hash) & ~1) | (kind === DIGIT ? 1 : 0);
      kind = next;
      hash = 0x811c9dc5;
    }
    if (next === OTHER) continue;
    const plain = folded[unit] as number;
    if (plain !== 0) hash = Math.imul(hash ^ plain, 0x01000193);
    else for (const char of fold(text, at, at + 1)) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  }
  return out.slice(0, count);
}

/** How many runs a text of so many words has: a shorter text than a run is one run. */
export const runsOf = (words: number): number => (words === 0 ? 0 : Math.max(1, words - RUN + 1));

/** The hash of the run of words that begins at `at`. */
export function runHash(words: Int32Array, at: number): number {
  let hash = 0;
  const end = Math.min(at + RUN, words.length);
  for (let i = at; i < end; i++) hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ (words[i] as number), 0x9e3779b1);
  return mix(hash);
}

export interface Sketch {
  /** SIGNATURE_BYTES bytes; of a text without a word only zeros. */
  signature: Uint8Array;
  /** Up to KEYS signed 32-bit numbers: texts with a key in common may be copies; unlike texts share one by chance only. */
  keys: number[];
}

/** The signature and the keys of a text, given as the hashes of its words. */
export function sketchOf(words: Int32Array): Sketch {
  const signature = new Uint8Array(SIGNATURE_BYTES);
  const runs = runsOf(words.length);
  const hashes = new Int32Array(runs);
  const least = new Float64Array(BINS).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < runs; at++) {
    const hash = runHash(words, at) >>> 0;
    hashes[at] = hash;
    const bin = hash >>> 26;
    if (hash < (least[bin] as number)) least[bin] = hash;
  }
  const length = Math.min(runs, 0xffff);
  signature[0] = length >>> 8;
  signature[1] = length & 0xff;
  for (let bin = 0; bin < BINS; bin++) {
    const hash = least[bin] as number;
    if (hash !== Number.POSITIVE_INFINITY) signature[2 + bin] = 1 + ((mix(hash | 0) >>> 0) % 255);
  }
  return { signature, keys: keysOf(hashes) };
}

/** @param runs the hashes of a text's runs, in their order. */
function keysOf(runs: Int32Array): number[] {
  const least = new Float64Array(KEYS).fill(Number.POSITIVE_INFINITY);
  const places = new Int32Array(KEYS);
  const last = Math.max(0, runs.length - 1 - RUN);
  for (let at = 0; at <= last && at < runs.length; at++) {
    const hash = mix(Math.imul(runs[at] as number, 0x85ebca6b) ^ (runs[at + RUN] ?? 0)) >>> 0;
    const group = Math.floor((hash / 0x1_0000_0000) * KEYS);
    if (hash >= (least[group] as number)) continue;
    least[group] = hash;
    places[group] = at;
  }
  const keys: number[] = [];
  for (let group = 0; group < KEYS; group++) {
    if (least[group] === Number.POSITIVE_INFINITY) continue;
    // The least hashes lie close together: as keys, those of unlike runs would meet too often.
    const at = places[group] as number;
    keys.push(mix(Math.imul(runs[at] as number, 0xc2b2ae35) ^ Math.imul((runs[at + RUN] ?? 0) + group, 0x27d4eb2f)));
  }
  return keys;
}

export interface Likeness {
  /** Share of all runs of both that both have, 0 … 1. */
  jaccard: number;
  /** Share of the runs of the shorter that the longer has, 0 … 1. */
  containment: number;
}

/** What two signatures say of their texts; the error of `jaccard` is about 0.06 where it is 0.5. */
export function likeness(a: Uint8Array, b: Uint8Array): Likeness {
  let same = 0;
  let bins = 0;
  for (let at = 2; at < SIGNATURE_BYTES; at++) {
    const [one, two] = [a[at] as number, b[at] as number];
    if (one === 0 && two === 0) continue;
    bins++;
    if (one === two) same++;
  }
  const [left, right] = [lengthOf(a), lengthOf(b)];
  if (bins === 0 || left === 0 || right === 0) return { jaccard: 0, containment: 0 };
  // Different runs have the same byte once in 255.
  const jaccard = Math.max(0, (same / bins - 1 / 255) / (1 - 1 / 255));
  const common = (jaccard / (1 + jaccard)) * (left + right);
  return { jaccard, containment: Math.min(1, common / Math.min(left, right)) };
}

/** How many runs a signature's text has (65,535 and more count as that). */
export const lengthOf = (signature: Uint8Array): number => ((signature[0] as number) << 8) | (signature[1] as number);
