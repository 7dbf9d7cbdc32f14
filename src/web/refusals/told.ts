/**
 * Why something was refused, in the reader's language. The sources say it in English, as the library keeps it and the
 * command line prints it; here the English sentence is recognised with what stands in it. What is not known stays English.
 */
import type { Language } from '../settings.tsx';
import { ARCHIVES } from './archives.ts';
import { DOCUMENTS } from './documents.ts';
import { FILES } from './files.ts';
import { LIBRARIES } from './libraries.ts';
import type { Row } from './row.ts';
import { WEB } from './web.ts';

/** The sentences that are our own. */
export const ROWS: readonly Row[] = [...FILES, ...DOCUMENTS, ...ARCHIVES, ...WEB];
const ALL: readonly Row[] = [...ROWS, ...LIBRARIES];

export type Part =
  | { kind: 'words' | 'value' | 'language' | 'english'; text: string }
  | { kind: 'number'; number: number };

const SLOT = /\{(\w+)\}/g;
const SHAPES: Record<string, string> = { n: '\\d+(?:\\.\\d+)?', language: '[^:;]*?', x: '.*?', why: '.+' };
SHAPES.m = SHAPES.k = SHAPES.n as string;
SHAPES.y = SHAPES.z = SHAPES.x as string;
SHAPES.language2 = SHAPES.language as string;

/** The pattern that recognises a sentence of the table. */
export function patternOf(english: string): RegExp {
  const source = english
    .replace(/[.*+?^$()\\/]/g, '\\$&')
    .replace(/\[([^\]]*)\]/g, '(?:$1)')
    .replace(SLOT, (_, slot: string) => `(?<${slot}>${SHAPES[slot]})`);
  return new RegExp(`^${source}$`, 's');
}

/** Where something is, said in front of the reason: an address, an entry of a feed. */
const PLACED = /^(https?:\/\/\S+|(?:entry|line|record) \d+): (.+)$/s;

const COLUMN = { ar: 1, fa: 2, ru: 3 } as const;

let patterns: { row: Row; pattern: RegExp }[] | null = null;

/** The row that a reason is told by, and what stands in it. */
function found(reason: string): { row: Row; values: Record<string, string> } | null {
  // A sentence without a name in it says more of what it is than one with.
  patterns ??= [...ALL].sort((a, b) => literal(b) - literal(a)).map((row) => ({ row, pattern: patternOf(row[0]) }));
  for (const { row, pattern } of patterns) {
    const match = pattern.exec(reason);
    if (match) return { row, values: match.groups ?? {} };
  }
  return null;
}

const literal = ([english]: Row) => english.replace(SLOT, '').length;

/** A reason in a language, or null where it is known in English only. */
export function toldIn(language: Language, reason: string): Part[] | null {
  if (language === 'en') return null;
  const match = found(reason);
  if (match === null) {
    const [, place, why] = PLACED.exec(reason) ?? [];
    const told = place && why ? toldIn(language, why) : null;
    return told && [{ kind: 'value', text: place ?? '' }, { kind: 'words', text: ': ' }, ...told];
  }
  return match.row[COLUMN[language]].split(SLOT).flatMap((text, i): Part[] => {
    if (i % 2 === 0) return text === '' ? [] : [{ kind: 'words', text }];
    const value = match.values[text] ?? '';
    if (text === 'why') return toldIn(language, value) ?? [{ kind: 'english', text: value }];
    if (/^[nmk]$/.test(text)) return [{ kind: 'number', number: Number(value) }];
    return [{ kind: text.startsWith('language') ? 'language' : 'value', text: value }];
  });
}
