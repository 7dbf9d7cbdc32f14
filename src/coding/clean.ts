/** Marks what a page carries beside its report: related links, captions, share bars, forms. The text is never changed. */
import type { LanguagePack, Skipped } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/tokens.ts';

interface Pattern {
  place: 'line-start' | 'line-has' | 'line-is';
  why: Skipped['why'];
  words: string[];
  /** The pattern without spaces where a slash is part of it ("Reuters/"), since words alone would match prose. */
  slashed: string | null;
}

/** A line longer than this is prose, whatever words it holds. */
const MOST_CHARACTERS = 200;
/** Enough of a line to hold its first word. */
const MOST_WORD = 30;

const solid = (text: string) => fold(text).replace(/\s+/g, '');

export type Cleaner = (text: string) => Skipped[];

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
  const byFirst = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const first = pattern.words[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(pattern);
    else byFirst.set(first, [pattern]);
  }
  const anywhere = patterns.some((pattern) => pattern.place === 'line-has');
  const why = (line: string): Skipped['why'] | null => {
    if (!anywhere && !byFirst.has(words(line.slice(0, MOST_WORD), pack.joins)[0] ?? '')) return null;
    const found = words(line, pack.joins);
    for (let i = 0; i < found.length; i++)
      for (const pattern of byFirst.get(found[i] as string) ?? []) {
        if (pattern.place !== 'line-has' && i > 0) continue;
        if (pattern.place === 'line-is' && found.length !== pattern.words.length) continue;
        if (pattern.slashed !== null && !solid(line).includes(pattern.slashed)) continue;
        if (pattern.words.every((word, k) => found[i + k] === word)) return pattern.why;
      }
    return null;
  };
  return (text) => {
    const skipped: Skipped[] = [];
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      if (end - start <= MOST_CHARACTERS && end > start) {
        const reason = why(text.slice(start, end));
        if (reason) skipped.push({ start, end, why: reason });
      }
      start = end + 1;
    }
    return skipped;
  };
}
