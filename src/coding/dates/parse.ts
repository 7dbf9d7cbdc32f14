/** The grammar of dates: which runs of tokens are a date expression. Language lies in the table; order is free enough for all. */
import { monthAt, OPENERS, type Parsed, point, shiftAt } from './common.ts';
import { counted, fixedOffset, modified, offset } from './relative.ts';
import type { Scan } from './scan.ts';
import type { DateOptions, Point, Shift, Weekday } from './types.ts';
import { Years } from './years.ts';

export class Grammar {
  private readonly language: string;
  private readonly monthBeforeDay: boolean;
  private readonly years: Years;

  constructor(options: DateOptions) {
    this.language = options.language;
    this.monthBeforeDay = options.monthBeforeDay ?? options.language === 'en';
    this.years = new Years(options);
  }

  /** The date expression that starts at token `at`, or null. */
  simple(scan: Scan, at: number): Parsed | null {
    if (scan.digits(at) !== null)
      return (
        this.years.numeric(scan, at) ??
        this.days(scan, at) ??
        counted(scan, at) ??
        this.years.decade(scan, at) ??
        this.years.year(scan, at)
      );
    if (!scan.item(at)) return this.days(scan, at) ?? counted(scan, at);
    return (
      this.weekday(scan, at) ??
      this.days(scan, at) ??
      this.month(scan, at) ??
      modified(scan, at, this.language) ??
      this.fixed(scan, at) ??
      counted(scan, at) ??
      this.years.decade(scan, at) ??
      this.years.year(scan, at)
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
    if (scan.has(i, 'abbreviation') && !scan.dayNumber(scan.skipMark(i + 1, '.', ',', '،'))) return null;
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
    const week = offset(scan, scan.skip(end, 'of', 'in'), 'week', this.language);
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
    const date =
      this.days(scan, i) ?? this.years.numeric(scan, i) ?? this.years.shortNumeric(scan, i) ?? this.month(scan, i);
    if (date?.expression.type !== 'point' || date.expression.day === null) return null;
    const end = scan.mark(i - 1, '(') ? scan.skipMark(date.end, ')') : date.end;
    return { expression: date.expression, start: date.start, end };
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
    const unit = offset(scan, i, 'month', this.language);
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
    if (!name || scan.has(at - 1, 'following') || scan.has(at - 1, 'preceding')) return null;
    const expression = point(name.calendar, { month: name.month, shift });
    const afterName = scan.item(i)?.end ?? i + 1;
    let end = this.afterMonth(scan, i);
    const doubled = end > scan.skip(scan.skipMark(afterName, '.'), 'unit-month');
    const monthWord = word || scan.has(afterName, 'unit-month');
    if (this.monthBeforeDay) {
      const day = scan.dayNumber(end);
      const far = day ? scan.tokens[day.end] : undefined;
      // "in March 20 people died", but "the October 7 attacks"
      const counts = day !== null && scan.countable(day.end) && scan.tokens[at - 1]?.norm === 'in';
      if (day && !counts && !(far?.norm === '/' && !far.spaced)) {
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
      if (this.language === 'en' && !scan.capital(i)) return null;
    }
    return { expression, start: at, end: tail };
  }

  private prepositionBefore(scan: Scan, at: number): boolean {
    if (scan.item(at)?.preposition) return true;
    let before = at - 1;
    for (let back = 0; back < 3 && before >= 0; back++, before--) {
      // "mid-March"
      if (scan.dash(before)) before--;
      if (OPENERS.some((code) => scan.has(before, code))) return true;
      if (['early', 'mid', 'late', 'article', 'of'].some((code) => scan.has(before, code))) {
        if (scan.has(before, 'early') || scan.has(before, 'mid') || scan.has(before, 'late')) return true;
        continue;
      }
      return false;
    }
    return false;
  }

  /** Year, modifier or weekday after a day and month; fills the point and gives the index after it. */
  private tail(scan: Scan, at: number, expression: Point): number {
    let end = at;
    let i = scan.skipMark(at, ',', '،');
    i = scan.skip(i, 'of', 'in');
    i = scan.skip(i, 'article');
    const relative = offset(scan, i, 'year', this.language);
    if (relative) {
      const { base, offset } = relative.expression;
      expression.yearOffset = { base, offset };
      end = relative.end;
    } else {
      const worded = scan.has(i, 'unit-year');
      const at = worded ? (scan.item(i)?.end ?? i) : i;
      const year = this.years.yearNumber(scan, at, expression.calendar);
      if (year) {
        expression.year = year.value;
        end = this.years.era(scan, scan.skipMark(scan.skip(year.end, 'unit-year'), '.'), expression);
        if (scan.tokens[end - 1]?.norm === '.' && !/[гр]$/.test(scan.tokens[end - 2]?.norm ?? '')) end--;
      } else if (!expression.shift) {
        const shift = this.shiftAfter(scan, end);
        if (shift && !this.opensUnit(scan, end)) {
          expression.shift = shift;
          end = scan.item(end)?.end ?? end + 1;
        }
        const unit = offset(scan, scan.skip(at, 'of'), 'month', this.language);
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
    const before = this.language === 'en' || this.language === 'ru';
    return before && (shift === 'same' || shift === 'this') ? null : shift;
  }

  private partOfDay(scan: Scan, at: number): number {
    return scan.has(at, 'part') ? (scan.item(at)?.end ?? at + 1) : at;
  }

  /** "today", "yesterday", "overnight", with the weekday or date that may stand beside it. */
  private fixed(scan: Scan, at: number): Parsed | null {
    const i = scan.skip(at, 'part');
    if (scan.has(i, 'overnight'))
      return { expression: { type: 'overnight' }, start: at, end: scan.item(i)?.end ?? i + 1 };
    const found = fixedOffset(scan, i);
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
}
