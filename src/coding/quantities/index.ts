/** Quantities: numbers of a sentence with what they count or measure. */
import type { NumberRow, Quantity, QuantityKind, Sentence, Span, Token } from '../../model/index.ts';
import { overlaps, quote } from '../../model/index.ts';
import { type NumberMatch, Numerals } from './numerals.ts';

export interface QuantityReader {
  /**
   * Quantities of a sentence in reading order. `text`: the report's text, in which all offsets count; `taken`: spans
   * that are no quantities, whatever number they hold (dates).
   */
  find(sentence: Sentence, text: string, taken: readonly Span[]): Quantity[];
  /** Whether a sentence speaks of people killed, wounded, arrested, missing or displaced. */
  fateful(sentence: Sentence): boolean;
}

/** Units that a word for killed, wounded … nearby turns into that: "7 people were killed". */
const PERSONS: ReadonlySet<string> = new Set(['person']);
/** Such words, and how far from the number (in tokens) they may stand. */
const FATES: ReadonlySet<string> = new Set(['killed', 'wounded', 'arrested', 'missing', 'displaced']);
const FATE_BEFORE = 4;
const FATE_AFTER = 5;
/** What a conjunction right before the number adds to the way back. */
const FATE_JOINED = 2;
/** "اليومين الماضيين": a span of time that is over says when, not how long. */
const PAST = /^ال(?:ماضي|اخير|فاي?ت|سابق|منصرم)/;
/** Single letters that are multipliers only beside a sign of money: "$5m". */
const SHORT_MULTIPLIER = 2;

interface Unit {
  kind: QuantityKind;
  code: string;
  end: number;
}

/** Makes the reader of one language from its numbers.tsv, or from its numerals. Build once: it keeps what it looked up. */
export function makeQuantityReader(numbers: readonly NumberRow[] | Numerals): QuantityReader {
  const reader = new Reader(numbers instanceof Numerals ? numbers : new Numerals(numbers));
  return {
    find: (sentence, text, taken) => reader.find(sentence.tokens, text, taken),
    fateful: (sentence) => reader.fateful(sentence.tokens),
  };
}

class Reader {
  private readonly numerals: Numerals;
  /** Words known to be no duals: most words. */
  private readonly noDuals = new Set<string>();

  constructor(numerals: Numerals) {
    this.numerals = numerals;
  }

  find(tokens: readonly Token[], text: string, taken: readonly Span[]): Quantity[] {
    const out: Quantity[] = [];
    const spans = taken.length > 1 ? [...taken].sort((a, b) => a.start - b.start) : taken;
    let next = 0;
    let i = 0;
    while (i < tokens.length) {
      const token = tokens[i] as Token;
      if (token.kind === 'punct') {
        i++;
        continue;
      }
      while (next < spans.length && (spans[next] as Span).end <= token.start) next++;
      if (next < spans.length && overlaps(spans[next] as Span, token)) {
        i++;
        continue;
      }
      const number = this.numerals.read(tokens, i);
      if (!number) {
        const dual = token.kind === 'word' ? this.dual(tokens, i) : null;
        if (dual?.unit.kind === 'count') out.push(this.count(tokens, text, i, i, i + 1, dual.value, dual.unit.code));
        else if (dual) out.push(this.make(tokens, text, i, i + 1, 'measure', dual.value, dual.unit.code, null));
        i++;
        continue;
      }
      const found = this.quantity(tokens, text, i, number);
      if (found) out.push(found.quantity);
      i = Math.max(found?.end ?? 0, number.end);
    }
    return out;
  }

  private quantity(
    tokens: readonly Token[],
    text: string,
    at: number,
    number: NumberMatch,
  ): { quantity: Quantity; end: number } | null {
    if (this.isNoNumber(tokens, at, number)) return null;
    if (number.ordinal) return this.ordinal(tokens, text, at, number);
    const { value } = number;
    const sign = this.signBefore(tokens, at);
    let unit = this.unit(tokens, number.end);
    if (sign !== null) {
      const scaled = this.shortMultiplier(tokens, number.end);
      const total = value * (scaled?.value ?? 1) * sign.factor;
      const end = scaled?.end ?? number.end;
      return { quantity: this.make(tokens, text, sign.at, end, 'money', total, sign.code, null), end };
    }
    // "40 to 50 km": the first number shares the unit of the second
    if (!unit) {
      const next = this.afterRange(tokens, number.end);
      if (next) unit = { ...next, end: number.end };
    }
    if (!unit) {
      if (number.needsUnit || this.isYear(tokens, at, number)) return null;
      const next = tokens[number.end];
      // "16 و10", "السنوات الثلاث": no noun of their own
      if (next?.kind !== 'word' || this.numerals.isConnector(next) || this.isDefinite(tokens[at] as Token)) return null;
      if (number.digits && this.isDefinite(next)) return null;
      return { quantity: this.count(tokens, text, at, number.end, number.end, value, null), end: number.end };
    }
    if (unit.kind === 'money') {
      const [code, factor] = currency(unit.code);
      return { quantity: this.make(tokens, text, at, unit.end, 'money', value * factor, code, null), end: unit.end };
    }
    if (unit.kind === 'count') {
      // "one", "یک" before a noun is an article more often than a number, but not where people die
      const article = number.needsUnit && value === 1;
      if (article && !FATES.has(unit.code) && this.fate(tokens, at, unit.end) === null) return null;
      return {
        quantity: this.count(tokens, text, at, number.end, unit.end, value, unit.code),
        end: Math.max(unit.end, number.end),
      };
    }
    if (number.needsUnit && value === 1 && unit.kind === 'measure') return null;
    const code = unit.kind === 'percent' ? null : unit.code;
    return { quantity: this.make(tokens, text, at, unit.end, unit.kind, value, code, null), end: unit.end };
  }

  private ordinal(tokens: readonly Token[], text: string, at: number, number: NumberMatch) {
    const after = this.unit(tokens, number.end);
    let start = at;
    let end = number.end;
    let unit: Unit | null = null;
    if (after?.kind === 'count') {
      unit = after;
      end = after.end;
    } else if (tokens[at - 1]?.kind === 'word') {
      const before = this.unit(tokens, at - 1);
      if (before?.kind === 'count' && before.end === at) {
        unit = before;
        start = at - 1;
      }
    }
    // "first", "second" alone are words of speech more often than numbers
    if (!unit && (number.value < 3 || !number.digits)) return null;
    const quantity = this.make(tokens, text, start, end, 'ordinal', number.value, unit?.code ?? null, null);
    return { quantity, end };
  }

  /** A counted noun; its unit becomes killed, wounded … where such a word is near and the noun only says persons. */
  private count(
    tokens: readonly Token[],
    text: string,
    at: number,
    nounAt: number,
    end: number,
    value: number,
    code: string | null,
  ): Quantity {
    let unit = code;
    if (code === null || PERSONS.has(code)) {
      const fate = code === null ? this.beside(tokens, at) : this.fate(tokens, at, end);
      if (fate) unit = fate;
    }
    return this.make(tokens, text, at, end, 'count', value, unit, this.phrase(tokens, text, nounAt, end));
  }

  /** "إصابة 11 آخرين", "killed 9": the fate right before a number that counts no known noun. */
  private beside(tokens: readonly Token[], at: number): string | null {
    const code = at > 0 && tokens[at - 1]!.kind === 'word' ? this.countCode(tokens, at - 1) : null;
    return code !== null && FATES.has(code) ? code : null;
  }

  private fate(tokens: readonly Token[], at: number, end: number): string | null {
    let best: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    const look = (i: number, distance: number) => {
      const token = tokens[i];
      if (token?.kind !== 'word' || distance >= least) return;
      const code = this.countCode(tokens, i);
      if (code && FATES.has(code)) {
        best = code;
        least = distance;
      }
    };
    // "eight killed and 25 others wounded": what stands before the "and" was told of others
    const joined = at > 0 && this.numerals.isConnector(tokens[at - 1] as Token) ? FATE_JOINED : 0;
    for (let d = 1; d <= FATE_BEFORE && at - d >= 0 && !isStop(tokens[at - d]); d++) look(at - d, d + joined);
    for (let d = 0; d < FATE_AFTER && end + d < tokens.length && !isStop(tokens[end + d]); d++) {
      // the next number has its own fate
      if (tokens[end + d]?.kind === 'number') break;
      look(end + d, d + 1);
    }
    return best;
  }

  fateful(tokens: readonly Token[]): boolean {
    return tokens.some((token, i) => token.kind === 'word' && FATES.has(this.countCode(tokens, i) ?? ''));
  }

  private countCode(tokens: readonly Token[], at: number): string | null {
    return this.numerals.units.match(tokens, at)?.meaning.count ?? null;
  }

  /** The unit that starts at token `at`, or null. */
  private unit(tokens: readonly Token[], at: number): Unit | null {
    const token = tokens[at];
    if (!token) return null;
    const match = this.numerals.units.match(tokens, at);
    const unit = match?.meaning.unit;
    return match && unit ? { kind: unit.kind, code: unit.code, end: match.end } : null;
  }

  /** The unit of the second number of a range whose first ends at `at`. */
  private afterRange(tokens: readonly Token[], at: number): Unit | null {
    const token = tokens[at];
    if (!token) return null;
    const dash = token.kind === 'punct' && /^[-–—]$/.test(token.norm);
    if (!dash && !this.numerals.isRange(token)) return null;
    if (!tokens[at + 1]) return null;
    const second = this.numerals.read(tokens, at + 1);
    return second && !second.ordinal ? this.unit(tokens, second.end) : null;
  }

  /** "$1.2bn", "USD 5 million": a currency before the number. */
  private signBefore(tokens: readonly Token[], at: number): { code: string; at: number; factor: number } | null {
    const token = tokens[at - 1];
    if (!token) return null;
    const found = this.numerals.units.meaningOf(token.norm)?.currency ?? null;
    if (found === null) return null;
    // a word before its number is a currency only as a code: "USD 5m", not "dollars 5"
    if (token.kind === 'word' && !/^[a-z]{3}$/.test(token.norm)) return null;
    const before = tokens[at - 2];
    const start =
      token.kind === 'punct' && before?.kind === 'word' && !token.spaced && /^(us|a|c)$/.test(before.norm)
        ? at - 2
        : at - 1;
    const [code, factor] = currency(found);
    return { code, at: start, factor };
  }

  private shortMultiplier(tokens: readonly Token[], at: number): { value: number; end: number } | null {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.norm.length > SHORT_MULTIPLIER) return null;
    const value = this.numerals.shortMultiplier(token);
    return value === null ? null : { value, end: at + 1 };
  }

  /** A noun whose ending holds its number: "وثيقتين". */
  private dual(tokens: readonly Token[], at: number): { value: number; unit: Unit } | null {
    const { duals } = this.numerals;
    if (duals.length === 0) return null;
    const norm = (tokens[at] as Token).norm;
    // "البلدين", the two countries: who is meant, not how many
    if (norm.length < 5 || this.noDuals.has(norm)) return null;
    const definite = this.isDefinite(tokens[at] as Token);
    const dual = this.dualOf(tokens, at, definite ? norm.replace(/^[وفبك]?ال/, '') : norm);
    // "الشهرين المقبلين": of spans of time the article says nothing of who is meant
    const gone = definite && PAST.test(tokens[at + 1]?.norm ?? '');
    const found = definite && (gone || dual?.unit.kind !== 'measure') ? null : dual;
    if (!found) {
      if (this.noDuals.size > 50_000) this.noDuals.clear();
      this.noDuals.add(norm);
    }
    return found;
  }

  private dualOf(tokens: readonly Token[], at: number, norm: string): { value: number; unit: Unit } | null {
    for (const { ending, value } of this.numerals.duals) {
      if (!norm.endsWith(ending)) continue;
      // a plural of the tables ("مدنيين") is no dual
      if (this.numerals.units.match(tokens, at)) return null;
      const stem = norm.slice(0, -ending.length);
      for (const singular of ending.length > 2 ? [`${stem}ه`] : [stem]) {
        const unit = this.singular(singular);
        if (unit) return { value, unit };
      }
    }
    return null;
  }

  private singular(norm: string): Unit | null {
    const unit = this.numerals.units.matchWord(norm)?.meaning.unit;
    return unit?.kind === 'count' || unit?.kind === 'measure' ? { kind: unit.kind, code: unit.code, end: 1 } : null;
  }

  /** Numbers that name or tell the time: F-16, 4:50, 2-1, resolution 2231, telephone numbers. */
  private isNoNumber(tokens: readonly Token[], at: number, number: NumberMatch): boolean {
    const first = tokens[at] as Token;
    const before = tokens[at - 1];
    const after = tokens[number.end];
    if (first.kind === 'number') {
      if (/^0\d/.test(first.norm) || (/^\d{8,}$/.test(first.norm) && !this.unit(tokens, number.end))) return true;
      if (before && !first.spaced) {
        if (before.norm === ':' || before.norm === '+' || before.norm === '#') return true;
        if (/^[-–/]$/.test(before.norm) && !before.spaced) {
          const other = tokens[at - 2];
          if (other?.kind === 'word') return true;
          if (other?.kind === 'number' && !this.unit(tokens, number.end)) return true;
        }
        if (before.kind === 'word' && /[a-zа-я]$/.test(before.norm) && !this.isMark(before)) return true;
      }
      if (
        after?.kind === 'punct' &&
        !after.spaced &&
        /^[:/]$/.test(after.norm) &&
        tokens[number.end + 1]?.kind === 'number'
      )
        return true;
      if (
        after?.kind === 'punct' &&
        !after.spaced &&
        /^[-–]$/.test(after.norm) &&
        tokens[number.end + 1]?.kind === 'number'
      )
        return this.afterRange(tokens, number.end) === null;
    }
    if (before?.kind === 'word' && this.isBesideName(tokens, at - 1) && !number.ordinal) return true;
    let i = number.end;
    if (tokens[i]?.norm === '-') i++;
    return tokens[i]?.kind === 'word' && this.isBesideName(tokens, i) && !this.unit(tokens, i);
  }

  private isMark(token: Token): boolean {
    return (this.numerals.units.meaningOf(token.norm)?.currency ?? null) !== null;
  }

  private isBesideName(tokens: readonly Token[], at: number): boolean {
    return this.numerals.units.match(tokens, at)?.meaning.names ?? false;
  }

  /** Four digits without a unit: a year that no rule of dates took. */
  private isYear(tokens: readonly Token[], at: number, number: NumberMatch): boolean {
    const { norm } = tokens[at] as Token;
    return number.end === at + 1 && /^(1[3-9]|20|21)\d\d$/.test(norm);
  }

  /** Arabic: a counted noun never has the article, a word after a name may ("شاهد 136 الإيرانية"). */
  private isDefinite(token: Token): boolean {
    return token.norm.length > 4 && /^[وفبك]?ال/.test(token.norm);
  }

  /** The words of what is counted, in the text's own letters: the known noun, or the first two words of an unknown one. */
  private phrase(tokens: readonly Token[], text: string, from: number, end: number): string | null {
    const first = tokens[from];
    if (first?.kind !== 'word') return null;
    let last = Math.max(end, from + 1);
    const next = tokens[last];
    const known = end > from;
    if (!known && next?.kind === 'word' && next.spaced && next.norm.length > 3) last++;
    return text.slice(first.start, (tokens[last - 1] as Token).end);
  }

  private make(
    tokens: readonly Token[],
    text: string,
    from: number,
    end: number,
    kind: QuantityKind,
    value: number,
    unit: string | null,
    of: string | null,
  ): Quantity {
    const last = tokens[Math.max(end, from + 1) - 1] as Token;
    return { kind, value: rounded(value), unit, of, ...quote(text, (tokens[from] as Token).start, last.end) };
  }
}

/** A currency code, with how many of it one is: `IRR*10` (a toman is ten rials). */
function currency(code: string): [string, number] {
  const [name, factor] = code.split('*');
  return [name as string, factor ? Number(factor) : 1];
}

/** 1.2 × 10⁹ is 1,200,000,000 and not a little less. */
function rounded(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'punct' && /^[.!?؟;؛]$/.test(token.norm);
}
