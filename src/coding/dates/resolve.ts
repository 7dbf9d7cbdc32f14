/** From a date expression to days, with what is known around it. Nothing is guessed: what cannot be known is null. */
import type { Calendar, DateCertainty, DateRange } from '../../model/index.ts';
import {
  dateOfDay,
  dayOf,
  dayOfIso,
  isoOfDay,
  monthLength,
  monthStart,
  weekdayOf,
  yearRange,
} from '../../text/calendars.ts';
import type { DateAnchors, Expression, Point, Relative, Weekday } from './types.ts';

/** First and last day number. */
interface Days {
  from: number;
  to: number;
}

export interface Resolved extends Days {
  certainty: DateCertainty;
  calendar: Calendar;
}

export interface ResolveOptions {
  /** Calendar in which "last month" and "this year" are meant. */
  months: Calendar;
}

const MONTH = 31;
const YEAR = 366;
/** How many days a date with a weekday but no year may lie from the day of publication, before older years are tried. */
const NEAR = 310;
/** How many days after the day that a report cannot be older than a date with a weekday is looked for. */
const SOON = 3 * 366;
/** How many days a weekday may lie before the day that stands in for the day of publication. */
const MOST_BACK = 5;
/** News tells what was: a day to come counts as this many times as far as one gone by. */
const FUTURE = 4;

export function resolveExpression(
  expression: Expression,
  anchors: DateAnchors,
  options: ResolveOptions,
): Resolved | null {
  const context = new Context(anchors, options);
  return context.resolve(expression);
}

class Context {
  private readonly published: number | null;
  private readonly last: Days | null;
  /** Stands in for the day of publication: a day or month named before. */
  private readonly near: Days | null;
  private readonly notBefore: number | null;
  private readonly lead: number | null;
  private readonly options: ResolveOptions;

  constructor(anchors: DateAnchors, options: ResolveOptions) {
    this.published = anchors.published === null ? null : dayOfIso(anchors.published);
    this.last = daysOf(anchors.last);
    const near = daysOf(anchors.latest ?? null) ?? this.last;
    this.near = near && length(near) <= MONTH ? near : null;
    this.lead = anchors.lead ? dayOfIso(anchors.lead) : null;
    this.notBefore = anchors.notBefore ? dayOfIso(anchors.notBefore) : null;
    this.options = options;
  }

  resolve(expression: Expression): Resolved | null {
    switch (expression.type) {
      case 'point':
        return this.point(expression);
      case 'relative':
        return this.relative(expression);
      case 'weekday':
        return this.weekday(expression);
      case 'overnight':
        return this.published === null ? null : derived({ from: this.published - 1, to: this.published });
      case 'decade': {
        const range = yearRange(expression.calendar, expression.year, expression.year + 9);
        return { ...(daysOf(range) as Days), certainty: 'stated', calendar: expression.calendar };
      }
      case 'range':
        return this.range(expression.from, expression.to);
    }
  }

  private range(
    from: Exclude<Expression, { type: 'range' }>,
    to: Exclude<Expression, { type: 'range' }>,
  ): Resolved | null {
    const end = this.resolve(to);
    if (!end) return null;
    let start: Resolved | null = null;
    // "28 December to 3 January 2024": the start takes its year from the end
    if (from.type === 'point' && to.type === 'point' && from.year === null && from.month !== null && !from.yearOffset) {
      const { year } = dateOfDay(from.calendar, end.from);
      for (const y of [year, year - 1]) {
        const days = pointDays(from, y);
        if (days && days.from <= end.from) {
          start = { ...days, certainty: end.certainty, calendar: from.calendar };
          break;
        }
      }
    } else start = this.resolve(from);
    if (!start || start.from > end.to) return null;
    const certainty = start.certainty === 'stated' ? end.certainty : start.certainty;
    return { from: start.from, to: end.to, certainty, calendar: end.calendar };
  }

  private point(point: Point): Resolved | null {
    if (point.year !== null) {
      const days = point.either ? this.ordered(point, point.year) : pointDays(point, point.year);
      return days && { ...days, certainty: 'stated', calendar: point.calendar };
    }
    const days = this.pointWithoutYear(point);
    return days && { ...days, certainty: 'derived', calendar: point.calendar };
  }

  /** "3/4/2021": the order that fits the weekday beside it, else the one that lies shortly before publication. */
  private ordered(point: Point, year: number): Days | null {
    const swapped = { ...point, day: point.month, month: point.day };
    const both = [pointDays(point, year), pointDays(swapped, year)] as const;
    const decide = (fits: (days: Days) => boolean) => {
      const [first, second] = both.map((days) => days !== null && fits(days));
      return first === second ? null : first ? both[0] : both[1];
    };
    const { published } = this;
    return (
      (point.weekday === null ? null : decide((days) => weekdayOf(days.from) === point.weekday)) ??
      (published === null ? null : decide((days) => days.from <= published && published - days.from <= MONTH)) ??
      (point.either === 'guess' ? both[0] : null)
    );
  }

  private pointWithoutYear(point: Point): Days | null {
    if (point.yearOffset) {
      const { base, offset } = point.yearOffset;
      const anchor = base === 'then' ? this.last : this.now();
      if (!anchor || length(anchor) > YEAR) return null;
      return pointDays(point, dateOfDay(point.calendar, anchor.to).year + offset);
    }
    if (point.month === null) return this.dayOfMonth(point);
    if (point.shift === 'same') {
      if (!this.last || length(this.last) > YEAR) return null;
      return pointDays(point, dateOfDay(point.calendar, this.last.to).year);
    }
    if (point.shift) return this.shifted(point);
    if (this.published !== null) return this.nearest(point, this.published);
    if (
      point.weekday !== null &&
      point.day !== null &&
      this.notBefore !== null &&
      !(this.last && length(this.last) <= MONTH)
    )
      return this.soonAfter(point, this.notBefore);
    return this.last ? this.besideLast(point, this.last) : null;
  }

  /** "the 6th of this month". */
  private dayOfMonth(point: Point): Days | null {
    const anchor = point.shift === 'same' ? this.last : this.now();
    if (!anchor || length(anchor) > MONTH) return null;
    const { year, month } = dateOfDay(point.calendar, anchor.to);
    return pointDays({ ...point, month }, year);
  }

  /** "last March", "next March", "March of this year" as one word. */
  private shifted(point: Point): Days | null {
    const anchor = this.now();
    if (!anchor) return null;
    const known = this.published !== null;
    const { year, month } = dateOfDay(point.calendar, anchor.to);
    if (point.shift === 'this') return pointDays(point, year);
    const step = point.shift === 'last' ? -1 : 1;
    for (let y = year, tries = 0; tries < 3; y += step, tries++) {
      const days = pointDays(point, y);
      if (!days) continue;
      const sameMonth = y === year && point.month === month;
      // Without a day of publication the writer stands some time after the last date named: its own month may be meant.
      const fits =
        step < 0
          ? point.day === null && sameMonth
            ? !known
            : days.from < anchor.to || (!known && days.from <= anchor.to)
          : point.day === null && sameMonth
            ? false
            : days.from > anchor.to;
      if (fits) return days;
    }
    return null;
  }

  /** The occurrence nearest to the day of publication; a future one must be much nearer, since news tells what was. */
  private nearest(point: Point, anchor: number): Days | null {
    const { year } = dateOfDay(point.calendar, anchor);
    const { weekday } = point;
    let best: Days | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const y of [year, year - 1, year + 1]) {
      const days = pointDays(point, y);
      if (!days) continue;
      let distance = 0;
      if (days.to < anchor) distance = anchor - days.to;
      else if (days.from > anchor) distance = FUTURE * (days.from - anchor);
      if (weekday !== null && (weekdayOf(days.from) !== weekday || Math.abs(days.from - anchor) > NEAR)) continue;
      if (distance < least) {
        least = distance;
        best = days;
      }
    }
    if (best || weekday === null) return best;
    // The weekday speaks against the nearest years: an older report, published again.
    for (let y = year; y > year - 12; y--) {
      const days = pointDays(point, y);
      if (days && days.to <= anchor && weekdayOf(days.from) === weekday) return days;
    }
    return null;
  }

  /** Without a day of publication: near the last date named, else in its year. */
  private besideLast(point: Point, last: Days): Days | null {
    const { year } = dateOfDay(point.calendar, last.from);
    if (point.weekday !== null && point.day !== null) {
      for (const offset of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]) {
        const days = pointDays(point, year + offset);
        if (days && weekdayOf(days.from) === point.weekday) return days;
      }
    }
    if (length(last) <= MONTH) {
      for (const y of [year, year + 1, year - 1]) {
        const days = pointDays(point, y);
        if (days && Math.abs(days.from - last.from) <= 60) return days;
      }
    }
    return length(last) <= YEAR ? pointDays(point, year) : null;
  }

  /** The first year whose weekday fits, not long after the day that the report cannot be older than. */
  private soonAfter(point: Point, bound: number): Days | null {
    const { year } = dateOfDay(point.calendar, bound);
    for (let y = year; ; y++) {
      const days = pointDays(point, y);
      if (days && days.from > bound + SOON) return null;
      if (days && days.from >= bound && weekdayOf(days.from) === point.weekday) return days;
      if (y > year + 12) return null;
    }
  }

  private weekday(expression: Weekday): Resolved | null {
    const { weekday, shift, weekOffset } = expression;
    if (this.published === null) return shift || weekOffset !== null ? null : this.weekdayBefore(weekday);
    if (weekOffset !== null || shift === 'this') {
      const monday = this.published - weekdayOf(this.published) + 1 + (weekOffset ?? 0) * 7;
      return derived(single(monday + weekday - 1));
    }
    const back = (weekdayOf(this.published) - weekday + 7) % 7;
    if (shift === 'next') return derived(single(this.published + 7 - back));
    if (shift === 'last') return derived(single(this.published - (back === 0 ? 7 : back)));
    return derived(single(this.published - back));
  }

  /**
   * "On Wednesday" in a report whose day is unknown, but which has named a day: that of the days up to it. A weekday just
   * before the named one may as well be the week after, when the report came out.
   */
  private weekdayBefore(weekday: number): Resolved | null {
    if (this.lead === null) return null;
    const back = (weekdayOf(this.lead) - weekday + 7) % 7;
    return back <= MOST_BACK ? derived(single(this.lead - back)) : null;
  }

  private relative(expression: Relative): Resolved | null {
    const { base, unit, offset } = expression;
    if (base === 'then') {
      // "Two days earlier" in a report that has named no date yet: it tells what was on the day it came out.
      const fresh = unit === 'day' && offset < 0 && offset >= -3 && this.published !== null;
      if (!this.last) return fresh ? derived(single((this.published as number) + offset)) : null;
      if (unit === 'day' || unit === 'hour' || unit === 'week') {
        if (length(this.last) > MONTH) return null;
        if (unit === 'week' && offset !== 0) return derived(shiftDays(this.last, offset * 7));
        if (unit === 'week') return derived(weekOf(this.last.from));
        const days = unit === 'day' ? offset : Math.round(offset / 24);
        return derived(offset === 0 ? this.last : single((offset > 0 ? this.last.to : this.last.from) + days));
      }
      return this.monthOrYear(this.last, expression);
    }
    if (unit === 'day' || unit === 'hour' || unit === 'week') {
      if (this.published === null) {
        // "today, Thursday" beside "Thursday 18 January"
        return unit === 'day' && offset === 0 && expression.weekday !== null
          ? this.weekdayBefore(expression.weekday)
          : null;
      }
      if (unit === 'week') return derived(weekOf(this.published + offset * 7));
      let day = this.published + (unit === 'day' ? offset : Math.round(offset / 24));
      if (expression.weekday !== null && weekdayOf(day) !== expression.weekday) {
        // the day of publication may be one off (time zones): the named weekday decides
        const back = (weekdayOf(day) - expression.weekday + 7) % 7;
        day = back <= 3 ? day - back : day + 7 - back;
      }
      return derived(single(day));
    }
    const anchor = this.now();
    return anchor && this.monthOrYear(anchor, expression);
  }

  private monthOrYear(anchor: Days, expression: Relative): Resolved | null {
    const { unit, offset } = expression;
    const calendar = expression.calendar ?? this.monthCalendar(anchor);
    const { year, month } = dateOfDay(calendar, anchor.to);
    if (unit === 'month') {
      if (length(anchor) > MONTH) return null;
      const months = year * 12 + month - 1 + offset;
      const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
      const from = monthStart(calendar, y, m);
      return { ...derived({ from, to: from + monthLength(calendar, y, m) - 1 }), calendar };
    }
    if (unit === 'year') {
      if (length(anchor) > YEAR) return null;
      return { ...derived(daysOf(yearRange(calendar, year + offset)) as Days), calendar };
    }
    return null;
  }

  /** A report that has just named a whole Gregorian month or year counts in them, whatever its language. */
  private monthCalendar(anchor: Days): Calendar {
    const { months } = this.options;
    for (const days of [this.last, anchor])
      if (days && months !== 'gregory' && length(days) >= 28) {
        const { day, month, year } = dateOfDay('gregory', days.from);
        if (
          day === 1 &&
          (days.to === monthStart('gregory', year, month) + monthLength('gregory', year, month) - 1 || month === 1)
        )
          return 'gregory';
      }
    return months;
  }

  private now(): Days | null {
    return this.published === null ? this.near : single(this.published);
  }
}

function pointDays(point: Point, year: number): Days | null {
  const { calendar, month, day, lastDay } = point;
  if (month === null) return daysOf(yearRange(calendar, year));
  if (day === null) {
    const from = monthStart(calendar, year, month);
    return { from, to: from + monthLength(calendar, year, month) - 1 };
  }
  const from = dayOf(calendar, year, month, day);
  const to = lastDay === null ? from : dayOf(calendar, year, month, lastDay);
  return from === null || to === null ? null : { from, to };
}

function daysOf(range: DateRange | null): Days | null {
  if (!range) return null;
  const [from, to] = [dayOfIso(range.from), dayOfIso(range.to)];
  return from === null || to === null ? null : { from, to };
}

function length(days: Days): number {
  return days.to - days.from + 1;
}

function single(day: number): Days {
  return { from: day, to: day };
}

function shiftDays(days: Days, by: number): Days {
  return { from: days.from + by, to: days.to + by };
}

/** Monday to Sunday. */
function weekOf(day: number): Days {
  const monday = day - weekdayOf(day) + 1;
  return { from: monday, to: monday + 6 };
}

function derived(days: Days): Resolved {
  return { ...days, certainty: 'derived', calendar: 'gregory' };
}

export function isoRange(days: Days): DateRange {
  return { from: isoOfDay(days.from), to: isoOfDay(days.to) };
}
