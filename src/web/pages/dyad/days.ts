/** Days as numbers, periods of them, and where a calendar puts its marks. */
import { CalendarDate, type Calendar as Calendars, fromDate, toCalendar } from '@internationalized/date';
import { RECKONINGS } from '../../calendars.ts';
import type { Calendar } from '../../settings.tsx';

const MS = 86_400_000;

/** Days since 1970 of an ISO day. */
export const dayOf = (iso: string) => Math.round(Date.parse(iso) / MS);
export const isoOf = (day: number) => new Date(day * MS).toISOString().slice(0, 10);
export const dateOf = (day: number) => new Date(day * MS);

/** From the start of a day until the start of another, which is not part of it. May lie between days while it moves. */
export interface Period {
  start: number;
  end: number;
}

/** The shortest period that can be looked at, in days. */
export const SHORTEST = 2;

/** A period of at least the shortest length, moved to lie within `all` where it fits. */
export function within({ start, end }: Period, all: Period): Period {
  const length = Math.min(Math.max(end - start, SHORTEST), all.end - all.start);
  const middle = (start + end) / 2;
  const from = Math.min(Math.max(middle - length / 2, all.start), all.end - length);
  return { start: from, end: from + length };
}

/** A period made longer (factor > 1) or shorter around a day that stays where it is. */
export function zoomed({ start, end }: Period, factor: number, around: number, all: Period): Period {
  const length = Math.min(Math.max((end - start) * factor, SHORTEST), all.end - all.start);
  const share = (around - start) / (end - start);
  return within({ start: around - share * length, end: around + (1 - share) * length }, all);
}

/** A period moved by a share of its length. */
export function moved({ start, end }: Period, share: number, all: Period): Period {
  const by = (end - start) * share;
  const length = end - start;
  const from = Math.min(Math.max(start + by, all.start), Math.max(all.start, all.end - length));
  return { start: from, end: from + length };
}

/** The ends of a period as a filter has them; undefined where it reaches as far as there is anything. */
export function endsOf(period: Period, all: Period): { since: string | undefined; until: string | undefined } {
  const start = Math.round(period.start);
  const end = Math.round(period.end);
  return {
    since: start <= all.start ? undefined : isoOf(start),
    until: end >= all.end ? undefined : isoOf(end - 1),
  };
}

/** Whole calendar years around all days that are given; the last ten years where none is. */
export function extentOf(days: Iterable<number>, calendar: Calendar, today: number): Period {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (first > last) [first, last] = [today - 3650, today];
  const years = RECKONINGS[calendar];
  return { start: startOf(yearOf(first, years), 1, years), end: startOf(yearOf(last, years) + 1, 1, years) };
}

const dateIn = (day: number, calendar: Calendars) => toCalendar(fromDate(dateOf(day), 'UTC'), calendar);
const yearOf = (day: number, calendar: Calendars) => dateIn(day, calendar).year;
const startOf = (year: number, month: number, calendar: Calendars) =>
  Math.round(new CalendarDate(calendar, year, month, 1).toDate('UTC').getTime() / MS);

export interface Tick {
  day: number;
  /** What the mark begins. */
  unit: 'year' | 'month' | 'day';
}

const YEARS = [1, 2, 5, 10, 20, 50, 100];
const MONTHS = [1, 3, 6];
const DAYS = [1, 2, 7];

/** Where the years, months or days of a calendar begin in a period: about `most` marks, no more. */
export function ticksIn({ start, end }: Period, name: Calendar, most: number): Tick[] {
  const calendar = RECKONINGS[name];
  const length = end - start;
  const inside = (day: number) => day >= start && day < end;
  const ticks: Tick[] = [];
  const days = DAYS.find((step) => length / step <= most);
  if (days !== undefined) {
    for (let day = Math.ceil(start); day < end; day += days) ticks.push({ day, unit: 'day' });
    return ticks;
  }
  const months = MONTHS.find((step) => length / (step * 30.4) <= most);
  const years = YEARS.find((step) => length / (step * 365.2) <= most) ?? 200;
  const last = yearOf(Math.floor(end), calendar);
  for (let year = yearOf(Math.floor(start), calendar); year <= last; year++) {
    if (months !== undefined) {
      for (let month = 1; month <= 12; month += months) {
        const day = startOf(year, month, calendar);
        if (inside(day)) ticks.push({ day, unit: month === 1 ? 'year' : 'month' });
      }
    } else if (year % years === 0) {
      const day = startOf(year, 1, calendar);
      if (inside(day)) ticks.push({ day, unit: 'year' });
    }
  }
  return ticks;
}
