/** The places of a text that a search found. */

import type { Wanted, WantedWord } from '../store/index.ts';
import { tokenize } from '../text/tokens.ts';

export interface Snippet {
  /** The words around what was found, as they stand in the report. */
  text: string;
  /** Where it begins in the report, in UTF-16 code units. */
  start: number;
  /** What was found, as ranges in the snippet's text. */
  marks: { start: number; end: number }[];
}

/** Characters of a snippet, about. */
const WIDTH = 180;
/** Longest text that is looked through, in characters: a search shows many reports. */
const LONGEST = 200_000;

/** Ranges of the words of a text that are wanted. */
export function marksIn(text: string, wanted: Wanted): { start: number; end: number }[] {
  return foundIn(text, wanted).map(({ start, end }) => ({ start, end }));
}

function foundIn(text: string, wanted: Wanted): { start: number; end: number; norm: string }[] {
  const names = wanted.flat().sort((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(
    names.filter(([first]) => first?.start === false),
    ([first]) => first?.word,
  );
  const byStart = names.filter(([first]) => first?.start);
  const tokens = tokenize(text, 0, Math.min(text.length, LONGEST)).filter(({ kind }) => kind !== 'punct');
  const isWord = ({ word, start }: WantedWord, norm = '') => (start ? norm.startsWith(word) : norm === word);
  const found: { start: number; end: number; norm: string }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, norm } = tokens[at] as (typeof tokens)[0];
    // The words of a name are marked where they stand together: "of" is none of Iran's, though a name of it has the word.
    const fits = (name: readonly WantedWord[]) => name.every((word, i) => isWord(word, tokens[at + i]?.norm));
    const name = byFirst.get(norm)?.find(fits) ?? byStart.find(fits);
    if (!name) continue;
    at += name.length - 1;
    found.push({ start, end: (tokens[at] as (typeof tokens)[0]).end, norm });
  }
  return found;
}

/** Up to `most` stretches of a text that hold the most different wanted words, in the order of the text. */
export function snippetsOf(text: string, wanted: Wanted, most = 3): Snippet[] {
  const marks = foundIn(text, wanted);
  if (marks.length === 0) return [];
  const windows: { from: number; to: number; words: Set<string> }[] = [];
  for (let i = 0; i < marks.length; ) {
    const from = i;
    const first = marks[i] as (typeof marks)[0];
    while (i < marks.length && (marks[i] as typeof first).end - first.start <= WIDTH) i++;
    i = Math.max(i, from + 1);
    windows.push({ from, to: i, words: new Set(marks.slice(from, i).map(({ norm }) => norm)) });
  }
  const best = windows
    .map((window, at) => ({ window, at }))
    .sort((a, b) => b.window.words.size - a.window.words.size || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
  return best.map(({ window: { from, to } }) => {
    const inside = marks.slice(from, to);
    const [start, end] = around(text, (inside[0] as (typeof marks)[0]).start, (inside.at(-1) as (typeof marks)[0]).end);
    return {
      text: text.slice(start, end),
      start,
      marks: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    };
  });
}

const BREAK = /\s/;

/** A stretch of about WIDTH characters around another, cut between words and within one line of the text. */
function around(text: string, from: number, to: number): [number, number] {
  const spare = Math.max(0, WIDTH - (to - from));
  const lineStart = text.lastIndexOf('\n', from) + 1;
  const lineEnd = text.indexOf('\n', to);
  let start = Math.max(lineStart, from - Math.floor(spare / 2));
  let end = Math.min(lineEnd < 0 ? text.length : lineEnd, to + (spare - (from - start)));
  while (start > lineStart && start < from && !BREAK.test(text[start - 1] as string)) start++;
  while (end > to && end < text.length && !BREAK.test(text[end] as string)) end--;
  return [start, end];
}
