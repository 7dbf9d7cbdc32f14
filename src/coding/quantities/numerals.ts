/**
 * Numbers in words and digits: "ثلاثة وعشرون", "سی هزار", "двадцати трёх", "1.2 million", "28th".
 *
 * Rows of numbers.tsv that are no plain numeral or unit:
 * - cardinal `+`: joins parts of a number ("and"; `و-` written as one with the next word)
 * - cardinal `_`: a prefix without meaning (`ال-`)
 * - cardinal `..`: stands between the ends of a range ("to")
 * - cardinal `9?`: a numeral that is another word too: only before a known unit
 * - cardinal with words like `-ين`: an ending of a counted noun that holds the number
 * - multiplier `1000000?`: one or two letters that multiply only behind a sign of money ("$5m")
 * - ordinal `n`: an ending or prefix that makes digits ordinal (`-th`, `ال-`)
 * - count `-`: a word beside which a number is a name ("resolution 2231", "شاهد 136")
 */
import type { NumberRow, QuantityKind, Token } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { Phrases } from '../dates/phrases.ts';
import { Vocabulary } from '../dates/vocabulary.ts';

export interface NumberMatch {
  value: number;
  /** Index after the last token of the number. */
  end: number;
  ordinal: boolean;
  /** Written in digits (at least its first part). */
  digits: boolean;
  /** Counts only before a known unit. */
  needsUnit: boolean;
}

/** Value of digits as written, or NaN. `scaled`: a multiplier follows, so that `1.250` is one and a quarter. */
export function valueOfDigits(norm: string, scaled = false): number {
  if (/^\d+$/.test(norm)) return Number(norm);
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(norm)) return Number(norm.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(norm) && !(scaled && /^\d+\.\d+$/.test(norm)) && !norm.startsWith('0'))
    return Number(norm.replaceAll('.', '').replace(',', '.'));
  if (/^\d+[.,]\d+$/.test(norm)) return Number(norm.replace(',', '.'));
  return Number.NaN;
}

interface Part {
  kind: 'cardinal' | 'ordinal' | 'multiplier';
  value: number;
  end: number;
  joined: boolean;
  needsUnit: boolean;
}

const EMPTY: ReadonlySet<string> = new Set();

/** What a numeral word means. */
interface Numeral {
  /** Its value as part of a number. */
  part: { kind: Part['kind']; value: number; needsUnit: boolean } | null;
  /** By how much it multiplies what stands before it; null: not at all. */
  multiplier: number | null;
  /** The same behind a sign of money. */
  shortMultiplier: number | null;
  connects: boolean;
  /** It stands between the ends of a range. */
  range: boolean;
}

/** What a unit or counted noun means. */
interface UnitMeaning {
  unit: { kind: QuantityKind; code: string } | null;
  /** What it counts. */
  count: string | null;
  currency: string | null;
  /** A number beside it is a name. */
  names: boolean;
}

function numeralOf(codes: readonly string[]): Numeral {
  let part: Numeral['part'] = null;
  for (const code of codes) {
    const colon = code.indexOf(':');
    const kind = code.slice(0, colon);
    if (kind !== 'cardinal' && kind !== 'ordinal' && kind !== 'multiplier') continue;
    const text = code.slice(colon + 1);
    const needsUnit = text.endsWith('?');
    const value = Number(needsUnit ? text.slice(0, -1) : text);
    if (Number.isNaN(value)) continue;
    part = { kind, value, needsUnit };
    break;
  }
  const multipliers = codes.filter((code) => code.startsWith('multiplier:')).map((code) => code.slice(11));
  const plain = multipliers.find((text) => !text.endsWith('?'));
  return {
    part,
    multiplier: plain === undefined ? null : Number(plain),
    shortMultiplier: multipliers[0] === undefined ? null : Number(multipliers[0].replace('?', '')),
    connects: codes.includes('cardinal:+'),
    range: codes.includes('cardinal:..'),
  };
}

function unitOf(codes: readonly string[]): UnitMeaning {
  let unit: UnitMeaning['unit'] = null;
  for (const code of codes) {
    const colon = code.indexOf(':');
    const kind = code.slice(0, colon);
    const name = code.slice(colon + 1);
    // a sign of money or per cent, or a word; "-" is no unit
    if (kind === 'currency') unit = { kind: 'money', code: name };
    else if (kind === 'percent' || kind === 'measure') unit = { kind, code: name };
    else if (kind === 'count' && name !== '-') unit = { kind, code: name };
    if (unit) break;
  }
  return {
    unit,
    count: codes.find((code) => code.startsWith('count:') && code !== 'count:-')?.slice(6) ?? null,
    currency: codes.find((code) => code.startsWith('currency:'))?.slice(9) ?? null,
    names: codes.includes('count:-'),
  };
}

export class Numerals {
  readonly vocabulary = new Vocabulary();
  /** Numeral words. */
  private readonly numerals: Phrases<Numeral>;
  /** Units and counted nouns, codes as `kind:code`. */
  readonly units: Phrases<UnitMeaning>;
  /** Endings that hold a number, longest first. */
  readonly duals: { ending: string; value: number }[] = [];
  private readonly ordinalEndings: ReadonlySet<string> = EMPTY;
  private readonly ordinalPrefixes: ReadonlySet<string> = EMPTY;

  constructor(rows: readonly NumberRow[]) {
    const endings = new Set<string>();
    const prefixes = new Set<string>();
    const numerals: { code: string; words: string }[] = [];
    const units: { code: string; words: string }[] = [];
    for (const row of rows) {
      const affix = fold(row.words.replaceAll('-', ''));
      if (row.kind === 'ordinal' && row.code === 'n') (row.words.startsWith('-') ? endings : prefixes).add(affix);
      else if (row.kind === 'cardinal' && row.words.startsWith('-') && row.words.length > 1)
        this.duals.push({ ending: affix, value: Number(row.code) });
      else {
        const phrase = { code: `${row.kind}:${row.code}`, words: row.words };
        const numeral = row.kind === 'cardinal' || row.kind === 'ordinal' || row.kind === 'multiplier';
        (numeral ? numerals : units).push(phrase);
        // prefixes are written on nouns as well
        if (numeral && row.words.length > 1 && row.words.endsWith('-')) units.push(phrase);
      }
    }
    this.duals.sort((a, b) => b.ending.length - a.ending.length);
    this.ordinalEndings = endings;
    this.ordinalPrefixes = prefixes;
    this.numerals = new Phrases(numerals, this.vocabulary, numeralOf);
    this.units = new Phrases(units, this.vocabulary, unitOf);
  }

  /** The number that starts at token `at`, or null. */
  read(tokens: readonly Token[], at: number): NumberMatch | null {
    const token = tokens[at] as Token;
    if (token.kind === 'number') return this.readDigits(tokens, at);
    if (token.kind !== 'word') return null;
    const prefixed = tokens[at + 1];
    if (prefixed?.kind === 'number' && !prefixed.spaced && this.ordinalPrefixes.has(token.norm)) {
      const value = valueOfDigits(prefixed.norm);
      if (Number.isInteger(value)) return { value, end: at + 2, ordinal: true, digits: true, needsUnit: false };
    }
    const first = this.part(tokens, at);
    if (!first || first.kind === 'multiplier') return null;
    return this.words(tokens, first, false);
  }

  private readDigits(tokens: readonly Token[], at: number): NumberMatch | null {
    const token = tokens[at] as Token;
    let end = at + 1;
    let next = this.multiplierAt(tokens, end);
    let value = valueOfDigits(token.norm, next !== null);
    if (Number.isNaN(value)) return null;
    // 1 250 000: groups of three parted by spaces
    if (/^[1-9]\d{0,2}$/.test(token.norm)) {
      while (tokens[end]?.kind === 'number' && tokens[end]?.spaced && /^\d{3}$/.test(tokens[end]?.norm ?? '')) {
        value = value * 1000 + Number(tokens[end]?.norm);
        end++;
      }
      if (end > at + 1) next = this.multiplierAt(tokens, end);
    }
    const ending = this.ordinalEnding(tokens, end);
    if (ending > 0) return { value, end: ending, ordinal: true, digits: true, needsUnit: false };
    const first: Part = { kind: 'cardinal', value, end, joined: false, needsUnit: false };
    if (next) return this.words(tokens, first, true);
    return { value, end, ordinal: false, digits: true, needsUnit: false };
  }

  /** Index after an ordinal ending at `at` ("th", "-я"), or 0. */
  private ordinalEnding(tokens: readonly Token[], at: number): number {
    let i = at;
    if (tokens[i]?.norm === '-' && !tokens[i]?.spaced) i++;
    const token = tokens[i];
    return token?.kind === 'word' && !token.spaced && this.ordinalEndings.has(token.norm) ? i + 1 : 0;
  }

  /** One numeral word at `at`, with a connector before it where there is one. */
  private part(tokens: readonly Token[], at: number): Part | null {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const match = this.numerals.match(tokens, at);
    const part = match?.meaning.part;
    if (!match || !part) return null;
    const { kind, value, needsUnit } = part;
    return { kind, value, end: match.end, joined: match.prefixes.includes('cardinal:+'), needsUnit };
  }

  private multiplierAt(tokens: readonly Token[], at: number): Part | null {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const match = this.numerals.match(tokens, at);
    const value = match?.meaning.multiplier ?? null;
    if (!match || value === null || match.prefixes.length > 0) return null;
    return { kind: 'multiplier', value, end: match.end, joined: false, needsUnit: false };
  }

  /** Adds up the numeral words after `first`. */
  private words(tokens: readonly Token[], first: Part, digits: boolean): NumberMatch {
    let total = 0;
    let current = first.value;
    let smallest = first.value;
    let lastMultiplier = Number.POSITIVE_INFINITY;
    let end = first.end;
    let ordinal = first.kind === 'ordinal';
    let open = !digits;
    for (;;) {
      const multiplier = this.multiplierAt(tokens, end);
      if (multiplier && !ordinal && multiplier.value < lastMultiplier && (multiplier.value > 100 || current < 100)) {
        if (multiplier.value === 100) current *= 100;
        else {
          total += current * multiplier.value;
          current = 0;
          lastMultiplier = multiplier.value;
        }
        smallest = multiplier.value;
        open = true;
        end = multiplier.end;
        continue;
      }
      if (!open) break;
      let at = end;
      const link = tokens[at];
      let linked = false;
      if (link && (link.norm === '-' ? !link.spaced : this.isConnector(link))) {
        at++;
        linked = link.norm !== '-';
        if (!linked && tokens[at]?.spaced) break;
      }
      const next = tokens[at];
      if (!next) break;
      if (next.kind === 'number' && linked && smallest >= 1000) {
        const value = valueOfDigits(next.norm);
        if (Number.isNaN(value) || value >= smallest) break;
        current += value;
        smallest = value;
        end = at + 1;
        open = false;
        continue;
      }
      const part = this.part(tokens, at);
      if (!part || part.kind === 'multiplier') break;
      const joined = linked || part.joined || link?.norm === '-';
      if (part.value === 0.5 && joined && smallest >= 1000) {
        total += smallest / 2;
        // "a million and half a million"
        const again = this.multiplierAt(tokens, part.end);
        end = again?.value === smallest ? again.end : part.end;
        break;
      }
      if (fits(part.value, smallest, joined)) {
        current += part.value;
        // after three-and-twenty nothing small can follow
        smallest = smallest < 10 ? 1 : part.value;
        ordinal = ordinal || part.kind === 'ordinal';
      } else break;
      end = part.end;
      if (part.kind === 'ordinal') break;
    }
    return { value: total + current, end, ordinal, digits, needsUnit: first.needsUnit && end === first.end };
  }

  /** Whether the token stands between the ends of a range ("to"). */
  isRange(token: Token): boolean {
    return this.numerals.meaningOf(token.norm)?.range ?? false;
  }

  /** A multiplier that counts only behind a sign of money, or null. */
  shortMultiplier(token: Token): number | null {
    return this.numerals.meaningOf(token.norm)?.shortMultiplier ?? null;
  }

  isConnector(token: Token): boolean {
    return token.kind === 'word' && (this.numerals.meaningOf(token.norm)?.connects ?? false);
  }
}

/** Whether a part can follow one of size `smallest` in the same number: 100 + 20 + 3, or three-and-twenty. */
function fits(value: number, smallest: number, joined: boolean): boolean {
  if (!Number.isInteger(value) || value < 1 || !Number.isInteger(smallest)) return false;
  if (joined && smallest < 10 && value >= 20 && value < 100 && value % 10 === 0) return true;
  if (smallest >= 20 && smallest < 100) return smallest % 10 === 0 && value < 10;
  if (smallest >= 100 && smallest < 1000) return smallest % 100 === 0 && value < 100;
  return smallest >= 1000 && value < smallest && value < 1000;
}
