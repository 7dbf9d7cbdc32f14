/** Dates: a table-driven recogniser and resolver of one language's date expressions. */
import type { CalendarRow, NumberRow, Sentence, When } from '../../model/index.ts';
import { quote } from '../../model/index.ts';
import { dayOfIso } from '../../text/calendars.ts';
import { Numerals } from '../quantities/numerals.ts';
import { type Parsed, point } from './common.ts';
import { isTrigger, meaningOf } from './meaning.ts';
import { Grammar } from './parse.ts';
import { Phrases } from './phrases.ts';
import { isoRange, resolveExpression } from './resolve.ts';
import { Scan } from './scan.ts';
import type { DateAnchors, DateKind, DateMention, DateOptions, Expression, Simple } from './types.ts';

export { isCalendarCode } from './codes.ts';
export { follow, resolveReport } from './report.ts';
export type { DateAnchors, DateKind, DateMention, DateOptions } from './types.ts';

/** How far from publication, in days, a day that is only mentioned and has no year may lie. */
const NEAR_BACKGROUND = 60;

export interface DateReader {
  /** Date expressions of a sentence in reading order, unresolved. `text` is the report's text that the tokens count in. */
  find(sentence: Sentence, text: string): DateMention[];
  /** Whether words of a sentence say that its date is the day of publication. */
  tellsPublication(sentence: Sentence): boolean;
  /** Days that a mention means, or null when that cannot be known from the anchors. Never `published`. */
  resolve(mention: DateMention, anchors: DateAnchors): When | null;
}

/**
 * Makes the reader of one language from its calendar.tsv and numbers.tsv (or what a reader of quantities has made of
 * these). Build once: it keeps what it looked up.
 */
export function makeDateReader(
  rows: readonly CalendarRow[],
  numbers: readonly NumberRow[] | Numerals,
  options: DateOptions,
): DateReader {
  const numerals = numbers instanceof Numerals ? numbers : new Numerals(numbers);
  const phrases = new Phrases(rows, numerals.vocabulary, meaningOf, isTrigger);
  const grammar = new Grammar(options);
  const resolving = {
    months: options.language === 'fa' ? ('persian' as const) : ('gregory' as const),
  };
  return {
    find(sentence, text) {
      const scan = Scan.of(sentence.tokens, text, phrases, numerals);
      return scan ? new Finder(scan, grammar, options.language, text).all() : [];
    },
    tellsPublication({ tokens }) {
      return tokens.some((token, i) => token.kind === 'word' && phrases.match(tokens, i)?.codes.includes('published'));
    },
    resolve(mention, anchors) {
      const days = resolveExpression(mention.expression, anchors, resolving);
      if (!days) return null;
      // "the October 7 attacks" in a report of another season: which year's, the words do not say
      if (mention.background && mention.kind === 'day' && days.certainty === 'derived') {
        const published = anchors.published === null ? null : dayOfIso(anchors.published);
        if (published === null || Math.abs(days.from - published) > NEAR_BACKGROUND) return null;
      }
      const range = isoRange(days);
      return {
        from: mention.edge === 'until' ? null : range.from,
        to: range.to,
        certainty: days.certainty,
        calendar: days.calendar,
        text: mention.text,
        start: mention.start,
        end: mention.end,
      };
    },
  };
}

/** Words that may stand between a preposition and its date. */
const PASSED: ReadonlySet<string> = new Set([
  'article',
  'of',
  'in',
  'unit-year',
  'unit-month',
  'unit-day',
  'early',
  'mid',
  'late',
]);

class Finder {
  private readonly scan: Scan;
  private readonly grammar: Grammar;
  private readonly language: string;
  private readonly text: string;

  constructor(scan: Scan, grammar: Grammar, language: string, text: string) {
    this.scan = scan;
    this.grammar = grammar;
    this.language = language;
    this.text = text;
  }

  all(): DateMention[] {
    const { scan } = this;
    const out: DateMention[] = [];
    let i = 0;
    while (i < scan.tokens.length) {
      if (!scan.possible(i)) {
        i++;
        continue;
      }
      if (scan.has(i, 'not-date')) {
        i = scan.item(i)?.end ?? i + 1;
        continue;
      }
      const found = this.years(i) ?? this.grammar.simple(scan, i);
      if (!found) {
        const attributive = this.attributive(i);
        if (attributive) out.push(attributive);
        i = attributive ? attributive.tokenTo : Math.max(this.afterDuration(i), i + 1);
        continue;
      }
      const range = found.expression.type === 'range' ? (found as Parsed<Expression>) : this.range(found as Parsed);
      const whole = range ?? found;
      if (!this.isName(whole) && !this.isDeadline(whole)) out.push(this.mention(whole));
      i = whole.end;
    }
    return out;
  }

  /** "2023-2024", "2021 и 2022 годов", "بين عامي 2015 و2018". */
  private years(at: number): Parsed<Expression> | null {
    const { scan } = this;
    const word = scan.yearWord(at);
    const i = word ? scan.skip(scan.item(at)?.end ?? at, 'of') : at;
    const first = this.bareYear(i);
    if (first === null) return null;
    const dash = scan.dash(i + 1);
    const link = scan.item(i + 1);
    const linked = dash ? i + 2 : link && (scan.has(i + 1, 'to') || scan.has(i + 1, 'and')) ? link.end : 0;
    if (linked === 0) return null;
    const at2 = scan.yearWord(linked) ? (scan.item(linked)?.end ?? linked) : linked;
    const second = this.bareYear(at2);
    if (second === null || second <= first || second - first > 150) return null;
    if (!dash && scan.tokens[at2 + 1]?.kind === 'word' && scan.countable(at2 + 1) && !scan.yearWord(at2 + 1))
      return null;
    const wordAfter = scan.yearWord(at2 + 1);
    const opened = ['from', 'between', 'since', 'in'].some(
      (code) => scan.has(at - 1, code) || scan.item(at)?.preposition,
    );
    if (!word && !wordAfter && !dash && !opened) return null;
    // 2231-2015 and the like: resolutions, telephone numbers
    if (dash && !word && !wordAfter && !opened && scan.digits(at2 + 2) !== null && scan.dash(at2 + 1)) return null;
    const calendar = first < 1500 ? ('persian' as const) : ('gregory' as const);
    let end = wordAfter ? (scan.item(at2 + 1)?.end ?? at2 + 2) : at2 + 1;
    if (wordAfter && scan.mark(end, '.') && /гг?$/.test(scan.tokens[end - 1]?.norm ?? '')) end++;
    return {
      expression: { type: 'range', from: point(calendar, { year: first }), to: point(calendar, { year: second }) },
      start: at,
      end,
    };
  }

  private bareYear(at: number): number | null {
    const digits = this.scan.digits(at);
    if (digits === null || !/^\d{4}$/.test(digits)) return null;
    const value = Number(digits);
    const persian = this.language === 'fa' && value >= 1250 && value <= 1450;
    return (value >= 1900 && value <= 2100) || persian ? value : null;
  }

  /** "6 March – 10 April", "from March to May 2023", "between Monday and Thursday". */
  private range(first: Parsed): Parsed<Expression> | null {
    const { scan } = this;
    const { type } = first.expression;
    if (type !== 'point' && type !== 'weekday') return null;
    if (type === 'point' && first.expression.lastDay !== null) return null;
    const link = scan.item(first.end);
    let next = 0;
    if (scan.dash(first.end)) next = first.end + 1;
    else if (link && scan.has(first.end, 'to')) next = link.end;
    else if (link && scan.has(first.end, 'and') && this.before(first.start, 'between')) next = link.end;
    else if (link?.and && this.before(first.start, 'between')) next = first.end;
    if (next === 0) return null;
    next = scan.skip(next, 'in', 'article');
    next = scan.skip(next, 'early', 'mid', 'late');
    let second = this.grammar.simple(scan, next);
    if (!second && type === 'point' && (first.expression as { month: number | null }).month === null) {
      const year = this.bareYear(next);
      if (year !== null) second = { expression: point('gregory', { year }), start: next, end: next + 1 };
    }
    if (second?.expression.type !== type) return null;
    if (second.expression.type === 'point' && first.expression.type === 'point') {
      const [a, b] = [first.expression, second.expression];
      // "5 March – April" joins unlike things
      if ((a.day === null) !== (b.day === null) || (a.month === null) !== (b.month === null)) return null;
      if (a.year !== null && b.year === null) return null;
    }
    return {
      expression: { type: 'range', from: first.expression as Simple, to: second.expression },
      start: first.start,
      end: second.end,
    };
  }

  /** Whether an item with one of the codes ends where `at` starts, words without meaning left out. */
  private before(at: number, ...codes: string[]): boolean {
    const { scan } = this;
    let end = at;
    for (let back = 0; back < 4; back++) {
      if (scan.dash(end - 1) && scan.item(end - 2)?.end === end - 1) end--;
      // the longest phrase that ends here: "the end of" rather than "of"
      let start = Math.max(0, end - 4);
      while (start < end && scan.item(start)?.end !== end) start++;
      const item = scan.item(start);
      if (item?.end !== end) return false;
      if (codes.some((code) => item.codes.includes(code))) return true;
      if (!item.codes.some((code) => PASSED.has(code))) return false;
      end = start;
    }
    return false;
  }

  /** A date without a year that belongs to a name: "شارع 23 يوليو", "4 November Street". */
  private isName(found: Parsed<Expression>): boolean {
    const { expression } = found;
    if (expression.type !== 'point' && expression.type !== 'weekday') return false;
    if (expression.type === 'point' && expression.month === null && expression.year !== null)
      return this.before(found.start, 'fiscal') || this.scan.has(found.end, 'fiscal');
    if (expression.type === 'point' && (expression.year !== null || expression.yearOffset)) return false;
    const after = this.scan.skip(found.end, 'article');
    return this.before(found.start, 'name-before') || this.scan.has(after, 'name-after');
  }

  /** "within the next week": not when something happened. */
  private isDeadline({ expression, start }: Parsed<Expression>): boolean {
    return expression.type === 'relative' && expression.offset > 0 && this.before(start, 'within');
  }

  /** Index after a duration that starts at `at` ("two years", "the last two years", "for three days"), or `at`. */
  private afterDuration(at: number): number {
    const { scan } = this;
    let i =
      scan.item(at) && ['last', 'next', 'within'].some((code) => scan.has(at, code)) ? (scan.item(at)?.end ?? at) : at;
    const dual = scan.named(i, 'dual-') !== null;
    const number = dual ? null : scan.count(i);
    if (!dual && !number) return at;
    if (number) {
      i = number.end;
      if (scan.has(i, 'last') || scan.has(i, 'next')) i = scan.item(i)?.end ?? i;
      if (scan.unit(i) === null) return at;
    }
    i = scan.item(i)?.end ?? i + 1;
    return scan.has(i, 'last') || scan.has(i, 'next') ? (scan.item(i)?.end ?? i) : i;
  }

  /** "the 2015 deal": the year of what is mentioned, not of what happens. */
  private attributive(at: number): DateMention | null {
    const { scan } = this;
    const year = this.language === 'en' ? this.bareYear(at) : null;
    if (year === null || scan.bound(at) || !scan.has(at - 1, 'article')) return null;
    const next = scan.tokens[at + 1];
    // "the 2000 homes": a counted noun stands in the plural
    if (next?.kind !== 'word' || (scan.countable(at + 1) && /(s|people|men|women|children)$/.test(next.norm)))
      return null;
    const mention = this.mention({ expression: point('gregory', { year }), start: at, end: at + 1 });
    return { ...mention, background: true };
  }

  /** "the October 7 attacks": what is mentioned, not what happens. */
  private isAttributive(start: number, end: number, expression: Expression): boolean {
    if (this.language !== 'en' || expression.type !== 'point') return false;
    const next = this.scan.tokens[end];
    return this.scan.has(start - 1, 'article') && next?.kind === 'word' && this.scan.item(end) === null;
  }

  private mention(found: Parsed<Expression>): DateMention {
    const { scan } = this;
    const { expression, end } = found;
    let { start } = found;
    const range = expression.type === 'range' || (expression.type === 'point' && expression.lastDay !== null);
    const since = !range && this.before(start, 'since');
    const until = !range && !since && this.before(start, 'until');
    // "early 2006" is quoted whole
    for (const back of [1, 2, 3])
      if (
        ['early', 'mid', 'late'].some((code) => scan.has(start - back, code)) &&
        this.before(start, 'early', 'mid', 'late')
      ) {
        start -= back;
        break;
      }
    const kind = kindOf(expression);
    const coarse = kind === 'year' || kind === 'decade';
    const from = scan.tokens[start]?.start ?? 0;
    const to = scan.tokens[end - 1]?.end ?? from;
    return {
      ...quote(this.text, from, to),
      tokenFrom: start,
      tokenTo: end,
      kind,
      expression,
      edge: since ? 'since' : until ? 'until' : null,
      background: this.isAttributive(start, end, expression) || until || kind === 'decade' || (since && coarse),
    };
  }
}

function kindOf(expression: Expression): DateKind {
  switch (expression.type) {
    case 'point':
      if (expression.lastDay !== null) return 'range';
      return expression.day !== null ? 'day' : expression.month !== null ? 'month' : 'year';
    case 'relative':
      return expression.unit === 'hour' || expression.unit === 'century' ? 'relative' : expression.unit;
    case 'overnight':
      return 'day';
    default:
      return expression.type;
  }
}
