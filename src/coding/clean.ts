/** Marks what a page carries beside its report: related links, captions, share bars, forms. The text is never changed. */
import type { LanguagePack, Sentence, Skipped } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { tokenize, words } from '../text/tokens.ts';

interface Pattern {
  /** `line-later`: opens a line, with a colon or stroke behind it, that is not the first of the report. */
  place: 'line-start' | 'line-has' | 'line-is' | 'line-later';
  why: Skipped['why'];
  words: string[];
  /** The pattern without spaces where a slash is part of it ("Reuters/"), since words alone would match prose. */
  slashed: string | null;
}

/** A line longer than this is prose, whatever words it holds. */
const MOST_CHARACTERS = 200;
/** Enough of a line to hold its first word. */
const MOST_WORD = 30;

/** A heading of related stories heads a list: so many short lines at most, none of which ends like a sentence. */
const MOST_LISTED = 8;
const MOST_HEADLINE = 120;
/** Lines at the head of a page, where a list of stories may stand before the report's own headline. */
const PAGE_HEAD = 4;
const SENTENCE_END = /[.!?؟…»”"]\s*$/;
/** "TEHRAN, Nov. 20 (ABC) – …": in a list of stories, how the next one begins. */
const DATELINE = /^\p{Lu}[\p{Lu} .'-]{2,30}[,(].{0,40}[–—-] /u;
const STROKE = /^[\s"'«»*]*[:|–—-]/;

const solid = (text: string) => fold(text).replace(/\s+/g, '');

export interface Cleaner {
  /** The lines of a text that are no part of the report. */
  (text: string): Skipped[];
  /** Whether a sentence within a line points to another story: "Read also: …". */
  pointer(sentence: Sentence, text: string): boolean;
}

/** Builds the cleaner of a pack from its boilerplate table. */
export function makeCleaner(pack: LanguagePack): Cleaner {
  const patterns: Pattern[] = pack.tables.boilerplate.map((row) => {
    const [place, why] = row.code.split('/') as [Pattern['place'], Skipped['why']];
    return {
      place,
      why,
      words: words(row.words, pack.joins),
      slashed: row.words.includes('/') ? solid(row.words) : null,
    };
  });
  // the space between two words is easily lost
  for (const pattern of [...patterns])
    if (pattern.place !== 'line-has' && pattern.words.length === 2)
      patterns.push({ ...pattern, words: [pattern.words.join('')] });
  const byFirst = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const first = pattern.words[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(pattern);
    else byFirst.set(first, [pattern]);
  }
  const anywhere = patterns.some((pattern) => pattern.place === 'line-has');
  const match = (line: string, first: boolean): Pattern | null => {
    if (!anywhere && !byFirst.has(words(line.slice(0, MOST_WORD), pack.joins)[0] ?? '')) return null;
    const found = words(line, pack.joins);
    for (let i = 0; i < found.length; i++)
      for (const pattern of byFirst.get(found[i] as string) ?? []) {
        if (pattern.place !== 'line-has' && i > 0) continue;
        if (pattern.place === 'line-is' && found.length !== pattern.words.length) continue;
        if (pattern.slashed !== null && !solid(line).includes(pattern.slashed)) continue;
        if (!pattern.words.every((word, k) => found[i + k] === word)) continue;
        if (pattern.place === 'line-later' && (first || !STROKE.test(behind(line, pattern)))) continue;
        return pattern;
      }
    return null;
  };
  /** What stands behind the words of a pattern that opens a line. */
  const behind = (line: string, pattern: Pattern) =>
    line.slice(
      tokenize(line, 0, line.length, pack.joins).filter(({ kind }) => kind !== 'punct')[pattern.words.length - 1]?.end,
    );
  /** A heading of related stories that stands alone: what follows is their list. */
  const heads = (line: string, pattern: Pattern) =>
    pattern.why === 'related' && words(line, pack.joins).length <= pattern.words.length + 1;
  const lines = (text: string): Skipped[] => {
    const skipped: Skipped[] = [];
    let kept = 0;
    let seen = 0;
    /** Lines that may still belong to a list of related stories. */
    let listed = 0;
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      const length = end - start;
      const line = end - start <= MOST_CHARACTERS ? text.slice(start, end) : null;
      start = end + 1;
      if (line?.trim() === '') continue;
      seen++;
      const pattern = line === null ? null : match(line, kept === 0);
      const headline = line !== null && line.length <= MOST_HEADLINE && !SENTENCE_END.test(line);
      const story = listed > 0 && listed < MOST_LISTED && DATELINE.test(text.slice(end - length, end));
      const inList = listed > 0 && (headline || story);
      if (pattern || inList) skipped.push({ start: end - length, end, why: pattern?.why ?? 'related' });
      else kept++;
      if (line !== null && pattern && heads(line, pattern)) listed = seen > PAGE_HEAD ? MOST_LISTED : 0;
      else listed = inList ? listed - 1 : 0;
    }
    return skipped;
  };
  return Object.assign(lines, {
    pointer({ start, end, tokens }: Sentence, text: string) {
      if (end - start > MOST_CHARACTERS) return false;
      const opens = tokens.find(({ kind }) => kind === 'word');
      if (!opens || !byFirst.has(opens.norm)) return false;
      const sentence = text.slice(start, end);
      const pattern = match(sentence, true);
      return (
        pattern?.why === 'related' &&
        pattern.place === 'line-start' &&
        pattern.words.length > 1 &&
        /^[\s"'«»*]*[:|–—.…-]/.test(behind(sentence, pattern))
      );
    },
  });
}
