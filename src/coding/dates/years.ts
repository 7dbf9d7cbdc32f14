/** Dates in digits and bare years: "17/4/2001", "in 2007", "سال ۱۳۸۸", "the 1990s". */
import type { Calendar } from '../../model/index.ts';
import { OPENERS, type Parsed, point } from './common.ts';
import type { Scan } from './scan.ts';
import type { DateOptions, Point } from './types.ts';

/** Parts of a year: what follows them is one ("بهار ۱۴۰۱"). */
const PARTS = ['early', 'mid', 'late'];

export class Years {
  private readonly options: DateOptions;
  private readonly calendars: readonly Calendar[];
  private readonly numericOrder: 'day-first' | 'month-first' | 'unknown';

  constructor(options: DateOptions) {
    this.options = options;
    this.calendars = options.calendars ?? defaultCalendars(options.language);
    this.numericOrder = options.numeric ?? (options.language === 'en' ? 'unknown' : 'day-first');
  }

  /** 17/4/2001, 2025-08-20, 06.04.2023, 1402/10/26. */
  numeric(scan: Scan, at: number): Parsed<Point> | null {
    const first = scan.digits(at);
    if (first === null || scan.bound(at)) return null;
    let parts: string[];
    let end: number;
    if (/^\d+\.\d+\.\d+$/.test(first)) {
      parts = first.split('.');
      end = at + 1;
    } else {
      const mark = scan.tokens[at + 1];
      if (mark?.kind !== 'punct' || (mark.norm !== '/' && !scan.dash(at + 1))) return null;
      const second = scan.digits(at + 2);
      const third = scan.digits(at + 4);
      if (second === null || third === null || scan.tokens[at + 3]?.norm !== mark.norm) return null;
      const before = scan.tokens[at - 1];
      if (before?.norm === mark.norm && !before.spaced) return null;
      const after = scan.tokens[at + 5];
      if (after?.norm === mark.norm && !after.spaced && scan.digits(at + 6) !== null) return null;
      parts = [first, second, third];
      end = at + 5;
    }
    const expression = this.numericPoint(parts);
    return expression ? { expression, start: at, end: this.era(scan, end, expression) } : null;
  }

  private numericPoint(parts: string[]): Point | null {
    if (parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
    const [a, b, c] = parts.map(Number) as [number, number, number];
    let year: number;
    let day: number;
    let month: number;
    let either: 'guess' | 'unknown' | null = null;
    if ((parts[0] as string).length === 4) [year, month, day] = [a, b, c];
    else {
      year = (parts[2] as string).length === 2 ? 2000 + c : c;
      if ((parts[2] as string).length === 2 && ((parts[1] as string).length !== 2 || c > 50)) return null;
      if (a > 12) [day, month] = [a, b];
      else if (b > 12) [day, month] = [b, a];
      else if (a === b) [day, month] = [a, b];
      else {
        either = this.numericOrder === 'unknown' ? 'unknown' : 'guess';
        [day, month] = this.numericOrder === 'month-first' ? [b, a] : [a, b];
      }
    }
    const calendar = this.calendarOfYear(year, true);
    if (!calendar || month < 1 || month > 12 || day < 1 || day > 31) return null;
    const found = point(calendar, { year, month, day });
    if (either !== null) found.either = either;
    return found;
  }

  /** "Thursday 23/10": only after a weekday. */
  shortNumeric(scan: Scan, at: number): Parsed<Point> | null {
    const day = scan.dayNumber(at);
    if (!day || this.numericOrder !== 'day-first' || !scan.mark(day.end, '/')) return null;
    const month = scan.digits(day.end + 1);
    if (month === null || !(Number(month) >= 1 && Number(month) <= 12) || scan.mark(day.end + 2, '/')) return null;
    return {
      expression: point('gregory', { month: Number(month), day: day.value }),
      start: at,
      end: day.end + 2,
    };
  }

  /** Number of a year of a calendar: four digits, or two where the language writes so. */
  yearNumber(scan: Scan, at: number, calendar: Calendar): { value: number; end: number } | null {
    const digits = scan.digits(at);
    if (digits === null || scan.bound(at)) return null;
    const value = Number(digits);
    if (/^\d{4}$/.test(digits)) {
      const [from, to] = calendar === 'gregory' ? [1500, 2150] : [1200, 1500];
      if (value < from || value > to) return null;
      return { value, end: at + 1 };
    }
    if (/^\d{2}$/.test(digits) && calendar === 'persian' && value >= 50 && !scan.countable(at + 1))
      return { value: 1300 + value, end: at + 1 };
    return null;
  }

  /** Words after a year that name its calendar; index after them. */
  era(scan: Scan, at: number, expression: Point): number {
    const open = scan.mark(at, '(') && scan.named(at + 1, 'era-') !== null;
    const i = open ? at + 1 : at;
    const era = scan.named(i, 'era-') as Calendar | null;
    if (era === null) return at;
    if (expression.month === null || expression.calendar === era) expression.calendar = era;
    const end = scan.item(i)?.end ?? i + 1;
    return open ? scan.skipMark(end, ')') : end;
  }

  private calendarOfYear(value: number, sure: boolean): Calendar | null {
    if (value >= 1900 && value <= 2150) return 'gregory';
    if (!sure) return null;
    if (value >= 1250 && value <= 1450 && this.calendars.includes('persian')) return 'persian';
    if (value >= 1350 && value <= 1500 && this.calendars.includes('islamic')) return 'islamic';
    if (value >= 1500 && value < 1900) return 'gregory';
    return null;
  }

  /** "in 2007", "عام 2007", "2016 году": a year with a word or preposition that makes it one. */
  year(scan: Scan, at: number): Parsed<Point> | null {
    const worded = scan.yearWord(at);
    let i = worded ? (scan.item(at)?.end ?? at) : at;
    if (worded) i = scan.skip(i, 'of');
    const digits = scan.digits(i);
    if (digits === null || scan.bound(i)) return null;
    const long = /^\d{4}$/.test(digits);
    const short = worded && /^\d{2}$/.test(digits) && Number(digits) >= 50 && this.calendars.includes('persian');
    if ((!long && !short) || this.partOfNumber(scan, i)) return null;
    const value = short && this.options.language === 'fa' ? 1300 + Number(digits) : Number(digits);
    // "в 2016-м", "2016-го года"
    const bare = scan.dash(i + 1) ? (scan.ordinalEnd(i) ?? i + 1) : i + 1;
    const wordAfter = scan.yearWord(bare) && !this.duration(scan, i);
    const expression = point(this.calendarOfYear(value, true) ?? 'gregory', { year: value });
    let end = wordAfter ? (scan.item(bare)?.end ?? bare + 1) : bare;
    if (wordAfter && scan.mark(end, '.') && /г$/.test(scan.tokens[end - 1]?.norm ?? '')) end++;
    const marked = this.era(scan, end, expression);
    const sure = worded || wordAfter || marked > end || PARTS.some((part) => scan.has(i - 1, part));
    if (!sure && (this.calendarOfYear(value, false) === null || !this.yearOpens(scan, i))) return null;
    if (!sure && (scan.countable(i + 1) || scan.item(i)?.end === i)) return null;
    if (this.calendarOfYear(value, sure) === null) return null;
    return { expression, start: worded ? at : i, end: marked };
  }

  /** Whether what stands before a bare number makes it a year: "in 2016", not "more than (من, از) 2016". */
  private yearOpens(scan: Scan, at: number): boolean {
    for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
      if (scan.dash(before)) before--;
      const has = (code: string) => scan.has(before, code);
      if (has('early') || has('mid') || has('late')) return true;
      const loose = (has('since') && has('from')) || (has('of') && has('from'));
      if (!loose && OPENERS.some((code) => code !== 'to' && has(code))) return true;
      if (!has('article')) return false;
    }
    return false;
  }

  /** Whether a number goes on: 2,000, 2000 – 300, 2000 thousand. */
  private partOfNumber(scan: Scan, at: number): boolean {
    const number = scan.count(at);
    return number !== null && number.end > at + 1;
  }

  private duration(scan: Scan, at: number): boolean {
    return Number(scan.digits(at)) < 1200;
  }

  /** "the 1990s", "دهه ۹۰", "التسعينيات". */
  decade(scan: Scan, at: number): Parsed | null {
    const name = scan.named(at, 'decade-');
    if (name !== null) {
      const end = scan.item(at)?.end ?? at + 1;
      return { expression: { type: 'decade', calendar: 'gregory', year: 1900 + Number(name) * 10 }, start: at, end };
    }
    const worded = scan.has(at, 'unit-decade');
    const i = worded ? (scan.item(at)?.end ?? at + 1) : at;
    const digits = scan.digits(i);
    if (digits === null || !/^(\d\d)?\d0$/.test(digits) || digits.length === 3) return null;
    let end = i + 1;
    if (!worded) {
      const ending = scan.tokens[end];
      // "the 40s" is a decade, "in his 40s" an age
      const told = digits.length === 4 || /^(the|')$/.test(scan.tokens[i - 1]?.norm ?? '');
      if (ending?.norm === 's' && !ending.spaced && told) end++;
      else if (scan.dash(end) && /^(х|е|ых|ые|м|ми)$/.test(scan.tokens[end + 1]?.norm ?? ''))
        end = scan.skip(end + 2, 'unit-year');
      else if (ending?.norm === "'s" && digits.length === 4) end++;
      else return null;
    }
    const expression = point('gregory', { year: 0 });
    const after = this.era(scan, end, expression);
    let year = Number(digits);
    let calendar: Calendar = 'gregory';
    if (digits.length === 4) calendar = this.calendarOfYear(year, true) ?? 'gregory';
    else if (this.options.language === 'fa' && after === end) {
      calendar = 'persian';
      year += 1300;
    } else if (after > end && expression.calendar !== 'gregory') {
      calendar = expression.calendar;
      year += 1300;
    } else year += year < 20 ? 2000 : 1900;
    if (year < 1200) return null;
    return { expression: { type: 'decade', calendar, year }, start: at, end: after };
  }
}

function defaultCalendars(language: string): readonly Calendar[] {
  if (language === 'fa') return ['gregory', 'persian', 'islamic'];
  if (language === 'ar') return ['gregory', 'islamic'];
  return ['gregory'];
}
