/** Reads a language's tables as they lie on disk, so that tests of the readers need no generated module. */
import { existsSync, readFileSync } from 'node:fs';
import type { CalendarRow, NumberRow, Sentence } from '../../src/model/index.ts';
import { tokenize } from '../../src/text/tokens.ts';

const root = new URL('../../src/languages/', import.meta.url);

export function cells(language: string, table: string): string[][] {
  const path = new URL(`${language}/${table}.tsv`, root);
  if (!existsSync(path)) throw new Error(`no table: ${path.pathname}`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

export function calendarRows(language: string): CalendarRow[] {
  return cells(language, 'calendar').map(([code, words]) => ({ code: code as string, words: words as string }));
}

export function numberRows(language: string): NumberRow[] {
  return cells(language, 'numbers').map(([code, kind, words]) => ({
    code: code as string,
    kind: kind as NumberRow['kind'],
    words: words as string,
  }));
}

/** A whole text as one sentence. */
export function sentenceOf(text: string): Sentence {
  return { start: 0, end: text.length, paragraph: 0, tokens: tokenize(text) };
}
