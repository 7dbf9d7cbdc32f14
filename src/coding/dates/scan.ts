/** The tokens of a sentence as the grammar of dates sees them: codes, numbers, marks. */
import type { Token } from '../../model/index.ts';
import type { NumberMatch, Numerals } from '../quantities/numerals.ts';
import type { Meaning, Prefix } from './meaning.ts';
import type { Phrases } from './phrases.ts';

export interface Item {
  codes: readonly string[];
  means: Meaning;
  end: number;
  /** "and" was written as one with the word. */
  and: boolean;
  /** A preposition was written as one with the word. */
  preposition: boolean;
}

/** Tokens from the start of a number in words to its month or unit. */
const NUMBER_REACH = 6;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', 'ـ']);

export class Scan {
  readonly tokens: readonly Token[];
  readonly text: string;
  private readonly items: (Item | null)[];
  private readonly numerals: Numerals;
  /** What `numberAt` found, by token; undefined: not asked yet. */
  private readonly numbers: (NumberMatch | null | undefined)[] = [];
  /** For each token, where the nearest word behind it stands that an expression can start with. */
  private readonly nextStart: number[];

  constructor(tokens: readonly Token[], text: string, items: (Item | null)[], numerals: Numerals) {
    this.tokens = tokens;
    this.text = text;
    this.items = items;
    this.numerals = numerals;
    let next = Number.POSITIVE_INFINITY;
    const nextStart: number[] = new Array(tokens.length);
    for (let at = tokens.length - 1; at >= 0; at--) {
      nextStart[at] = next;
      if (items[at]?.means.starts) next = at;
    }
    this.nextStart = nextStart;
  }

  /**
   * Looks every token up. Returns null when nothing in the sentence can be part of a date, which is the usual case and
   * must cost little.
   */
  static of(tokens: readonly Token[], text: string, phrases: Phrases<Meaning>, numerals: Numerals): Scan | null {
    let found = false;
    for (let i = 0; i < tokens.length && !found; i++) {
      const { kind, norm } = tokens[i] as Token;
      found = kind === 'number' ? norm.length >= 4 : kind === 'word' && phrases.leads(tokens, i);
    }
    if (!found) return null;
    const items: (Item | null)[] = new Array(tokens.length).fill(null);
    for (let i = 0; i < tokens.length; i++) {
      if ((tokens[i] as Token).kind !== 'word') continue;
      const match = phrases.match(tokens, i);
      if (!match) continue;
      const { prefixes } = match;
      const prefixed = prefixes.length > 0;
      items[i] = {
        codes: match.codes,
        means: match.meaning,
        end: match.end,
        and: prefixed && prefixes.includes('prefix-and'),
        preposition: prefixed && prefixes.includes('prefix-in'),
      };
    }
    return new Scan(tokens, text, items, numerals);
  }

  /** Whether a date expression may start at `at`: a number or a word of the tables. */
  possible(at: number): boolean {
    const kind = this.tokens[at]?.kind;
    if (kind === 'punct') return false;
    if (kind === 'number') return true;
    if (this.items[at]?.means.starts) return true;
    // a number in words counts only before a month or unit, and that is a few words away at most
    return (this.nextStart[at] as number) <= at + NUMBER_REACH && this.numberAt(at) !== null;
  }

  private numberAt(at: number): NumberMatch | null {
    if (at < 0 || at >= this.tokens.length) return null;
    let number = this.numbers[at];
    if (number === undefined) {
      number = this.numerals.read(this.tokens, at);
      this.numbers[at] = number;
    }
    return number;
  }

  item(at: number): Item | null {
    return this.items[at] ?? null;
  }

  has(at: number, code: string): boolean {
    return this.items[at]?.codes.includes(code) ?? false;
  }

  /** Index after the item with `code` at `at`, or `at` itself where there is none. */
  skip(at: number, ...codes: string[]): number {
    const item = this.items[at];
    return item && codes.some((code) => item.codes.includes(code)) ? item.end : at;
  }

  /** The part of the first code that follows `prefix`, or null. */
  named(at: number, prefix: Prefix): string | null {
    return this.items[at]?.means.named[prefix] ?? null;
  }

  /** The unit at `at` in any number, or null. */
  unit(at: number): string | null {
    return this.named(at, 'unit-') ?? this.named(at, 'units-');
  }

  /** Whether a word for year stands at `at`. */
  yearWord(at: number): boolean {
    return this.has(at, 'unit-year') || this.has(at, 'units-year') || this.has(at, 'dual-year');
  }

  mark(at: number, norm: string): boolean {
    const token = this.tokens[at];
    return token?.kind === 'punct' && token.norm === norm;
  }

  skipMark(at: number, ...norms: string[]): number {
    return norms.some((norm) => this.mark(at, norm)) ? at + 1 : at;
  }

  dash(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'punct' && DASHES.has(token.norm);
  }

  digits(at: number): string | null {
    const token = this.tokens[at];
    return token?.kind === 'number' ? token.norm : null;
  }

  /** Whether a number is bound to what stands beside it: F-16, 4:50, 3.5, $5, U19. */
  bound(at: number): boolean {
    const token = this.tokens[at] as Token;
    const before = this.tokens[at - 1];
    const after = this.tokens[at + 1];
    if (before && !token.spaced) {
      if (before.kind === 'punct' && (before.norm === ':' || before.norm === '$' || before.norm === '+')) return true;
      if (this.dash(at - 1) && !before.spaced && this.tokens[at - 2]?.kind === 'word') return true;
      if (before.kind === 'word' && before.norm.length > 1 && /[a-z]$/.test(before.norm)) return true;
    }
    if (after && !after.spaced && after.kind === 'punct' && (after.norm === ':' || after.norm === '%')) {
      return this.tokens[at + 2]?.kind === 'number' || after.norm === '%';
    }
    return false;
  }

  /** A number of a day of the month, in digits or words, with its ending: index after it, or null. */
  dayNumber(at: number): { value: number; end: number } | null {
    const token = this.tokens[at];
    if (!token) return null;
    if (token.kind === 'number') {
      if (token.norm.length > 2 || this.bound(at)) return null;
      const value = Number(token.norm);
      if (!(value >= 1 && value <= 31)) return null;
      const number = this.numberAt(at);
      return { value, end: number?.ordinal ? number.end : at + 1 };
    }
    if (token.kind !== 'word') return null;
    const number = this.numberAt(at);
    return number && Number.isInteger(number.value) && number.value >= 1 && number.value <= 31
      ? { value: number.value, end: number.end }
      : null;
  }

  /** Index after an ordinal in digits, or null. */
  ordinalEnd(at: number): number | null {
    const number = this.numberAt(at);
    return number?.ordinal ? number.end : null;
  }

  /** A number of things, in digits or words. */
  count(at: number): { value: number; end: number } | null {
    const token = this.tokens[at];
    if (!token || token.kind === 'punct') return null;
    if (token.kind === 'number' && this.bound(at)) return null;
    const number = this.numberAt(at);
    return number && !number.ordinal && Number.isInteger(number.value) ? number : null;
  }

  /** Whether a unit or counted noun of numbers.tsv stands at `at` ("2000 homes" is no year). */
  countable(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    return this.numerals.units.match(this.tokens, at) !== null;
  }

  capital(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const first = this.text.charAt(token.start);
    return first !== first.toLowerCase();
  }
}
