/** The grammar of dates: which runs of tokens are a date expression. Language lies in the table; order is free enough for all. */
import type { Calendar } from '../../model/index.ts';
import type { Scan } from './scan.ts';
import type { DateOptions, Point, Relative, Shift, Simple, Unit, Weekday } from './types.ts';

export interface Parsed<T = Simple> {
  expression: T;
  start: number;
  end: number;
}

const CALENDARS: readonly Calendar[] = ['gregory', 'persian', 'islamic'];
/** Words after which a name of a month can only be one. */
const OPENERS = ['in', 'since', 'until', 'from', 'to', 'between'];
const SHIFTS: readonly Shift[] = ['last', 'next', 'this', 'same'];

export function point(calendar: Calendar, parts: Partial<Point>): Point {
  return {
    type: 'point',
    calendar,
    year: null,
    yearOffset: null,
    month: null,
    day: null,
    lastDay: null,
    weekday: null,
    shift: null,
    ...parts,
  };
}

export function monthAt(scan: Scan, at: number): { calendar: Calendar; month: number } | null {
  for (const calendar of CALENDARS) {
    const month = scan.named(at, `${calendar}-`);
    if (month !== null) return { calendar, month: Number(month) };
  }
  return null;
}

function shiftAt(scan: Scan, at: number): Shift | null {
  return SHIFTS.find((shift) => scan.has(at, shift)) ?? null;
}

export class Grammar {
  private readonly options: DateOptions;
  private readonly calendars: readonly Calendar[];
  private readonly monthBeforeDay: boolean;
  private readonly numericOrder: 'day-first' | 'month-first' | 'unknown';

  constructor(options: DateOptions) {
    this.options = options;
    this.calendars = options.calendars ?? defaultCalendars(options.language);
    this.monthBeforeDay = options.monthBeforeDay ?? options.language === 'en';
    this.numericOrder = options.numeric ?? (options.language === 'en' ? 'unknown' : 'day-first');
  }

  /** The date expression that starts at token `at`, or null. */
  simple(scan: Scan, at: number): Parsed | null {
    if (scan.digits(at) !== null)
      return (
        this.numeric(scan, at) ??
        this.days(scan, at) ??
        this.counted(scan, at) ??
        this.decade(scan, at) ??
        this.year(scan, at)
      );
    if (!scan.item(at)) return this.days(scan, at) ?? this.counted(scan, at);
    return (
      this.weekday(scan, at) ??
      this.days(scan, at) ??
      this.month(scan, at) ??
      this.modified(scan, at) ??
      this.fixed(scan, at) ??
      this.counted(scan, at) ??
      this.decade(scan, at) ??
      this.year(scan, at)
    );
  }

  /** "[day] Thursday", with a date after it where there is one. */
  private weekday(scan: Scan, at: number): Parsed | null {
    let i = at;
    let shift: Shift | null = null;
    const early = shiftAt(scan, i);
    if (early) {
      shift = early;
      i = scan.item(i)?.end ?? i;
    }
    const opened = scan.skip(i, 'unit-day', 'part');
    i = opened > i ? scan.skip(opened, 'unit-day', 'of', 'in') : i;
    const name = scan.named(i, 'weekday-');
    if (name === null) return null;
    if (scan.has(i, 'abbreviation') && !scan.dayNumber(scan.skipMark(i + 1, '.', ','))) return null;
    const weekday = Number(name);
    let end = scan.item(i)?.end ?? i + 1;
    const date = this.afterWeekday(scan, end);
    if (date) {
      date.expression.weekday = weekday;
      return { expression: date.expression, start: at, end: date.end };
    }
    const late = this.shiftAfter(scan, end);
    if (!shift && late && !this.opensUnit(scan, end)) {
      shift = late;
      end = scan.item(end)?.end ?? end + 1;
    }
    let weekOffset: number | null = null;
    const week = this.offset(scan, scan.skip(end, 'of', 'in'), 'week');
    if (week) {
      weekOffset = week.expression.offset;
      end = week.end;
    }
    end = this.partOfDay(scan, end);
    if (shift === 'same') return null;
    const expression: Weekday = { type: 'weekday', weekday, shift, weekOffset };
    return { expression, start: at, end };
  }

  private afterWeekday(scan: Scan, at: number): Parsed<Point> | null {
    let i = scan.skip(at, 'part', 'article');
    i = scan.skipMark(i, ',', '،', '.', '(', '-', '–');
    i = scan.skip(i, 'article', 'in', 'unit-day', 'part');
    i = scan.skip(i, 'article', 'unit-day');
    const date = this.days(scan, i) ?? this.numeric(scan, i) ?? this.shortNumeric(scan, i) ?? this.month(scan, i);
    if (date?.expression.type !== 'point' || date.expression.day === null) return null;
    const end = scan.mark(i - 1, '(') ? scan.skipMark(date.end, ')') : date.end;
    return { expression: date.expression, start: date.start, end };
  }

  /** "Thursday 23/10": only after a weekday. */
  private shortNumeric(scan: Scan, at: number): Parsed<Point> | null {
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

  /** 17/4/2001, 2025-08-20, 06.04.2023, 1402/10/26. */
  private numeric(scan: Scan, at: number): Parsed<Point> | null {
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
    if ((parts[0] as string).length === 4) [year, month, day] = [a, b, c];
    else {
      year = (parts[2] as string).length === 2 ? 2000 + c : c;
      if ((parts[2] as string).length === 2 && ((parts[1] as string).length !== 2 || c > 50)) return null;
      if (a > 12) [day, month] = [a, b];
      else if (b > 12) [day, month] = [b, a];
      else if (a === b || this.numericOrder === 'day-first') [day, month] = [a, b];
      else if (this.numericOrder === 'month-first') [day, month] = [b, a];
      else return null;
    }
    const calendar = this.calendarOfYear(year, true);
    if (!calendar || month < 1 || month > 12 || day < 1 || day > 31) return null;
    return point(calendar, { year, month, day });
  }

  /** "23 October", "6 and 10 March", "6–10 марта 2023 года", "5th of May", "1 آب/أغسطس". */
  private days(scan: Scan, at: number): Parsed<Point> | null {
    const first = scan.dayNumber(at);
    if (!first) return null;
    let last = first;
    for (let more = 0; more < 6; more++) {
      const next = this.dayAfterLink(scan, last.end);
      if (!next || next.value <= last.value) break;
      last = next;
    }
    let i = scan.skip(last.end, 'of');
    i = scan.skip(i, 'article');
    i = scan.skip(i, 'unit-month');
    const name = monthAt(scan, i);
    if (!name) return this.dayOfUnit(scan, at, first, last.end);
    const end = this.afterMonth(scan, i);
    const expression = point(name.calendar, {
      month: name.month,
      day: first.value,
      lastDay: last === first ? null : last.value,
    });
    return { expression, start: at, end: this.tail(scan, end, expression) };
  }

  /** "the 6th of this month": a day of a month that is named by an offset. */
  private dayOfUnit(scan: Scan, at: number, day: { value: number }, end: number): Parsed<Point> | null {
    const i = scan.skip(end, 'of');
    if (i === end) return null;
    const unit = this.offset(scan, i, 'month');
    if (unit?.expression.offset !== 0) return null;
    const shift: Shift = unit.expression.base === 'now' ? 'this' : 'same';
    return { expression: point('gregory', { day: day.value, shift }), start: at, end: unit.end };
  }

  private dayAfterLink(scan: Scan, at: number): { value: number; end: number } | null {
    if (scan.dash(at)) return scan.dayNumber(at + 1);
    if (scan.mark(at, ',') || scan.mark(at, '،')) return scan.dayNumber(scan.skip(at + 1, 'and'));
    const item = scan.item(at);
    if (item && (scan.has(at, 'to') || scan.has(at, 'and'))) return scan.dayNumber(item.end);
    // a numeral in words with "and" written on it has no item of its own
    if (scan.tokens[at]?.kind === 'word' && !item) return scan.dayNumber(at);
    return null;
  }

  /** Index after a month name, its double ("أغسطس آب", "يونيو (حزيران)") and a word for month. */
  private afterMonth(scan: Scan, at: number): number {
    const name = monthAt(scan, at);
    let end = scan.item(at)?.end ?? at + 1;
    if (scan.mark(end, '.') && !scan.tokens[end]?.spaced && scan.tokens[end - 1] && end - at === 1)
      if (scan.has(at, 'abbreviation')) end++;
    end = scan.skip(end, 'unit-month');
    let i = end;
    const open = scan.mark(i, '(');
    i = scan.skipMark(i, '(', '/', '-', '–');
    const double = monthAt(scan, i);
    if (double && double.calendar === name?.calendar && double.month === name.month) {
      const after = scan.item(i)?.end ?? i + 1;
      if (!open || scan.mark(after, ')')) end = open ? after + 1 : after;
    }
    return end;
  }

  /** A month by itself or with its year; in English a day may follow. */
  private month(scan: Scan, at: number): Parsed<Point> | null {
    let i = at;
    let shift: Shift | null = null;
    const early = shiftAt(scan, i);
    if (early && early !== 'same') {
      shift = early;
      i = scan.item(i)?.end ?? i;
    }
    const word = scan.has(i, 'unit-month');
    if (word) i = scan.skip(scan.item(i)?.end ?? i, 'of');
    const name = monthAt(scan, i);
    if (!name) return null;
    const expression = point(name.calendar, { month: name.month, shift });
    const afterName = scan.item(i)?.end ?? i + 1;
    let end = this.afterMonth(scan, i);
    const doubled = end > scan.skip(scan.skipMark(afterName, '.'), 'unit-month');
    const monthWord = word || scan.has(afterName, 'unit-month');
    if (this.monthBeforeDay) {
      const day = scan.dayNumber(end);
      const far = day ? scan.tokens[day.end] : undefined;
      if (day && !scan.countable(day.end) && !(far?.norm === '/' && !far.spaced)) {
        expression.day = day.value;
        end = day.end;
        const next = this.dayAfterLink(scan, end);
        if (next && next.value > day.value && !monthAt(scan, next.end) && !scan.countable(next.end)) {
          expression.lastDay = next.value;
          end = next.end;
        }
      }
    }
    const tail = this.tail(scan, end, expression);
    const linked =
      (scan.dash(tail) || scan.has(tail, 'to')) && monthAt(scan, scan.item(tail)?.end ?? tail + 1) !== null;
    const supported = expression.day !== null || tail > end || shift !== null || doubled || monthWord || linked;
    if (scan.has(i, 'abbreviation') && expression.day === null && expression.year === null) return null;
    if (!supported && (scan.has(i, 'weak') || scan.has(i, 'weaker'))) {
      if (scan.has(i, 'weaker') || !this.prepositionBefore(scan, i)) return null;
      // May and March begin with a capital
      if (this.options.language === 'en' && !scan.capital(i)) return null;
    }
    return { expression, start: at, end: tail };
  }

  private prepositionBefore(scan: Scan, at: number): boolean {
    if (scan.item(at)?.preposition) return true;
    let before = at - 1;
    for (let back = 0; back < 3 && before >= 0; back++, before--) {
      if (OPENERS.some((code) => scan.has(before, code))) return true;
      if (['early', 'mid', 'late', 'article', 'of'].some((code) => scan.has(before, code))) {
        if (scan.has(before, 'early') || scan.has(before, 'mid') || scan.has(before, 'late')) return true;
        continue;
      }
      return false;
    }
    return false;
  }

  /** Whether what stands before a bare number makes it a year: "in 2016", not "more than (من, از) 2016". */
  private yearOpens(scan: Scan, at: number): boolean {
    for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
      const has = (code: string) => scan.has(before, code);
      if (has('early') || has('mid') || has('late')) return true;
      const loose = (has('since') && has('from')) || (has('of') && has('from'));
      if (!loose && OPENERS.some((code) => code !== 'to' && has(code))) return true;
      if (!has('article')) return false;
    }
    return false;
  }

  /** Year, modifier or weekday after a day and month; fills the point and gives the index after it. */
  private tail(scan: Scan, at: number, expression: Point): number {
    let end = at;
    let i = scan.skipMark(at, ',', '،');
    i = scan.skip(i, 'of', 'in');
    i = scan.skip(i, 'article');
    const relative = this.offset(scan, i, 'year');
    if (relative) {
      const { base, offset } = relative.expression;
      expression.yearOffset = { base, offset };
      end = relative.end;
    } else {
      const worded = scan.has(i, 'unit-year');
      const at = worded ? (scan.item(i)?.end ?? i) : i;
      const year = this.yearNumber(scan, at, expression.calendar);
      if (year) {
        expression.year = year.value;
        end = this.era(scan, scan.skipMark(scan.skip(year.end, 'unit-year'), '.'), expression);
        if (scan.tokens[end - 1]?.norm === '.' && !/[гр]$/.test(scan.tokens[end - 2]?.norm ?? '')) end--;
      } else if (!expression.shift) {
        const shift = this.shiftAfter(scan, end);
        if (shift && !this.opensUnit(scan, end)) {
          expression.shift = shift;
          end = scan.item(end)?.end ?? end + 1;
        }
        const unit = this.offset(scan, scan.skip(at, 'of'), 'month');
        if (!shift && expression.day !== null && unit?.expression.offset === 0) end = unit.end;
      }
    }
    if (expression.day !== null && expression.weekday === null) {
      let j = scan.skipMark(end, ',', '،', '(');
      j = scan.skip(j, 'in', 'unit-day');
      const name = scan.named(j, 'weekday-');
      if (name !== null && !scan.dayNumber(j + 1) && !scan.has(j, 'abbreviation')) {
        expression.weekday = Number(name);
        end = scan.skipMark(scan.item(j)?.end ?? j + 1, ')');
      }
    }
    return end;
  }

  /** Whether a modifier at `at` belongs to a unit after it ("Friday last week": week, not Friday). */
  private opensUnit(scan: Scan, at: number): boolean {
    const next = scan.item(at)?.end ?? at + 1;
    return scan.named(next, 'unit-') !== null || scan.dayNumber(next) !== null;
  }

  /** A modifier after its noun; in English and Russian "that", "this" there begin something new ("on Thursday that …"). */
  private shiftAfter(scan: Scan, at: number): Shift | null {
    const shift = shiftAt(scan, at);
    const before = this.options.language === 'en' || this.options.language === 'ru';
    return before && (shift === 'same' || shift === 'this') ? null : shift;
  }

  private partOfDay(scan: Scan, at: number): number {
    return scan.has(at, 'part') ? (scan.item(at)?.end ?? at + 1) : at;
  }

  /** Number of a year of a calendar: four digits, or two where the language writes so. */
  private yearNumber(scan: Scan, at: number, calendar: Calendar): { value: number; end: number } | null {
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
  private era(scan: Scan, at: number, expression: Point): number {
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
  private year(scan: Scan, at: number): Parsed<Point> | null {
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
    const sure = worded || wordAfter || marked > end;
    if (!sure && (this.calendarOfYear(value, false) === null || !this.yearOpens(scan, i))) return null;
    if (!sure && (scan.countable(i + 1) || scan.item(i)?.end === i)) return null;
    if (this.calendarOfYear(value, sure) === null) return null;
    return { expression, start: worded ? at : i, end: marked };
  }

  /** Whether a number goes on: 2,000, 2000 – 300, 2000 thousand. */
  private partOfNumber(scan: Scan, at: number): boolean {
    const number = scan.count(at);
    return number !== null && number.end > at + 1;
  }

  private duration(scan: Scan, at: number): boolean {
    return Number(scan.digits(at)) < 1200;
  }

  /** "today", "yesterday", "overnight", with the weekday or date that may stand beside it. */
  private fixed(scan: Scan, at: number): Parsed | null {
    const i = scan.skip(at, 'part');
    if (scan.has(i, 'overnight'))
      return { expression: { type: 'overnight' }, start: at, end: scan.item(i)?.end ?? i + 1 };
    const found = this.fixedOffset(scan, i);
    if (!found) return null;
    let end = this.partOfDay(scan, found.end);
    if (found.expression.unit === 'day') {
      const j = scan.skip(scan.skipMark(end, ',', '،', '(', '-', '–'), 'in');
      const open = scan.mark(j - 1, '(');
      const name = scan.named(j, 'weekday-');
      const date = name !== null ? this.weekday(scan, j) : this.days(scan, j);
      if (date?.expression.type === 'point') return { expression: date.expression, start: at, end: date.end };
      if (date?.expression.type === 'weekday' && !date.expression.shift) {
        found.expression.weekday = date.expression.weekday;
        end = open ? scan.skipMark(date.end, ')') : date.end;
      }
    }
    return { expression: found.expression, start: at, end };
  }

  private fixedOffset(scan: Scan, at: number): Parsed<Relative> | null {
    const item = scan.item(at);
    if (!item) return null;
    for (const code of item.codes) {
      const parts = /^(then-)?(day|week|month|year)-(-?\d)$/.exec(code);
      if (!parts) continue;
      return {
        expression: {
          type: 'relative',
          base: parts[1] ? 'then' : 'now',
          unit: parts[2] as Unit,
          offset: Number(parts[3]),
          weekday: null,
          calendar: null,
        },
        start: at,
        end: item.end,
      };
    }
    return null;
  }

  /** "last month", "الشهر الماضي", "the same year", "the following day". */
  private modified(scan: Scan, at: number): Parsed<Relative> | null {
    const item = scan.item(at);
    if (!item) return null;
    let unitAt = at;
    let modifier = this.modifierAt(scan, at);
    let end: number;
    if (modifier) {
      unitAt = scan.skip(item.end, 'article');
      if (scan.named(unitAt, 'unit-') === null) return null;
      end = scan.item(unitAt)?.end ?? unitAt + 1;
      // "هذا العام الماضي" and the like do not occur: one modifier is enough
    } else {
      if (scan.named(at, 'unit-') === null) return null;
      modifier = this.modifierAt(scan, item.end);
      if (!modifier) return null;
      if (this.options.language === 'en' || this.options.language === 'ru') return null;
      end = scan.item(item.end)?.end ?? item.end + 1;
    }
    const unit = scan.named(unitAt, 'unit-') as Unit;
    if (unit === 'hour' || unit === 'decade' || unit === 'century') return null;
    let { base } = modifier;
    const { offset } = modifier;
    if (unit === 'day' && base === 'now' && offset > 0) base = 'then';
    if (unit === 'day' && base === 'now' && offset < 0) return null;
    if (scan.count(end) && !scan.digits(end)) return null;
    const calendar = (scan.named(end, 'era-') as Calendar | null) ?? null;
    if (calendar) end = scan.item(end)?.end ?? end + 1;
    return { expression: { type: 'relative', base, unit, offset, weekday: null, calendar }, start: at, end };
  }

  private modifierAt(scan: Scan, at: number): { base: 'now' | 'then'; offset: number } | null {
    if (scan.has(at, 'last')) return { base: 'now', offset: -1 };
    if (scan.has(at, 'next')) return { base: 'now', offset: 1 };
    if (scan.has(at, 'this')) return { base: 'now', offset: 0 };
    if (scan.has(at, 'same')) return { base: 'then', offset: 0 };
    if (scan.has(at, 'following')) return { base: 'then', offset: 1 };
    if (scan.has(at, 'preceding')) return { base: 'then', offset: -1 };
    return null;
  }

  /** An offset of one unit, in either way of saying it. */
  private offset(scan: Scan, at: number, unit: Unit): Parsed<Relative> | null {
    const found = this.fixedOffset(scan, at) ?? this.modified(scan, at);
    return found?.expression.unit === unit ? found : null;
  }

  /** "two days ago", "قبل يومين", "двумя днями ранее", "two days later". */
  private counted(scan: Scan, at: number): Parsed<Relative> | null {
    let i = at;
    let order: 'ago' | 'later' | 'earlier' | null = null;
    for (const kind of ['ago', 'later', 'earlier'] as const)
      if (scan.has(i, `${kind}-pre`)) {
        order = kind;
        break;
      }
    const since = scan.has(i, 'since');
    const told = order !== null && scan.has(i, 'that');
    if (order) i = scan.item(i)?.end ?? i + 1;
    const amount = this.amount(scan, i);
    if (!amount) return null;
    let { end } = amount;
    let direction: 'ago' | 'later' | 'earlier';
    if (order) {
      const that = scan.skip(end, 'that');
      if (that > end) {
        if (order === 'ago') order = 'earlier';
        end = that;
      } else if (told) {
        // "قبل ذلك بيومين": the phrase itself holds "that"
      } else if (order === 'earlier') return null;
      else if (scan.has(end, 'of') || scan.has(end, 'clause')) return null;
      // "since two months" lasts; "since two days" is as good as a day
      if (since && amount.unit !== 'day' && amount.unit !== 'week' && amount.unit !== 'hour') return null;
      direction = order;
    } else {
      const kind = (['later', 'earlier', 'ago'] as const).find((code) => scan.has(end, code));
      if (!kind) return null;
      const after = scan.item(end)?.end ?? end + 1;
      if (scan.has(after, 'clause') || scan.has(after, 'of') || scan.has(after, 'from')) return null;
      direction = kind;
      end = after;
    }
    const offset = direction === 'later' ? amount.value : -amount.value;
    return {
      expression: {
        type: 'relative',
        base: direction === 'ago' ? 'now' : 'then',
        unit: amount.unit,
        offset,
        weekday: null,
        calendar: null,
      },
      start: at,
      end,
    };
  }

  /** A number of units: "two days", "يومين", "a year" (the unit alone is one). */
  private amount(scan: Scan, at: number): { value: number; unit: Unit; end: number } | null {
    const dual = scan.named(at, 'dual-');
    if (dual !== null) return { value: 2, unit: dual as Unit, end: scan.item(at)?.end ?? at + 1 };
    let i = at;
    let value = 1;
    const alone = scan.named(at, 'unit-') !== null;
    if (!alone) {
      const number = scan.count(at);
      if (!number) return null;
      value = number.value;
      i = number.end;
    }
    const unit = scan.unit(i);
    if (unit === null || value > 999) return null;
    const end = scan.item(i)?.end ?? i + 1;
    // "before the year 2015", "after the month of March" are no amounts
    if (alone && (scan.digits(end) !== null || monthAt(scan, end) || scan.named(end, 'weekday-') !== null)) return null;
    return { value, unit: unit as Unit, end };
  }

  /** "the 1990s", "دهه ۹۰", "التسعينيات". */
  private decade(scan: Scan, at: number): Parsed | null {
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
      if (ending?.norm === 's' && !ending.spaced) end++;
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
