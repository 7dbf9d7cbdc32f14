/**
 * Calendar arithmetic for the three calendars that reports use: Gregorian, Solar Hijri (`persian`), Lunar Hijri
 * (`islamic`, Umm al-Qura). Days are counted from 1970-01-01 (day 0); months and days of the month from 1.
 * Nothing here asks what day it is today.
 */
import type { Calendar, DateRange } from '../model/index.ts';

export interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;
const floorDiv = (a: number, b: number) => Math.floor(a / b);

/** Day number of an ISO date `YYYY-MM-DD` (what follows is ignored), or null when it is none. */
export function dayOfIso(iso: string): number | null {
  if (iso.length < 10 || iso[4] !== '-' || iso[7] !== '-') return null;
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
    ? dayOf('gregory', year, month, day)
    : null;
}

/** ISO date `YYYY-MM-DD` of a day number. */
export function isoOfDay(day: number): string {
  const date = gregorianDate(day);
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

const two = (n: number) => (n < 10 ? `0${n}` : String(n));

/** Day of the week as ISO counts it: Monday 1 … Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Day number of a date, or null when the calendar has no such date. */
export function dayOf(calendar: Calendar, year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(calendar, year, month)) return null;
  return monthStart(calendar, year, month) + day - 1;
}

/** The date that a day number is in a calendar. */
export function dateOfDay(calendar: Calendar, day: number): YearMonthDay {
  if (calendar === 'gregory') return gregorianDate(day);
  if (calendar === 'islamic') return islamicDate(day);
  let year = dateOfDay('gregory', day).year - 621;
  if (day < persianNewYear(year)) year--;
  const inYear = day - persianNewYear(year);
  const month = inYear < 186 ? floorDiv(inYear, 31) + 1 : floorDiv(inYear - 186, 30) + 7;
  return { year, month, day: day - monthStart('persian', year, month) + 1 };
}

/** Number of days of a month. */
export function monthLength(calendar: Calendar, year: number, month: number): number {
  const next = month === 12 ? monthStart(calendar, year + 1, 1) : monthStart(calendar, year, month + 1);
  return next - monthStart(calendar, year, month);
}

/** Day number of the first day of a month. */
export function monthStart(calendar: Calendar, year: number, month: number): number {
  if (calendar === 'gregory') return gregorianMonthStart(year, month);
  if (calendar === 'persian') return persianNewYear(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);
  return islamicMonthStart(year, month);
}

/** First and last day of a month, as ISO dates. */
export function monthRange(calendar: Calendar, year: number, month: number): DateRange {
  const start = monthStart(calendar, year, month);
  return { from: isoOfDay(start), to: isoOfDay(start + monthLength(calendar, year, month) - 1) };
}

/** First and last day of a year, or of the years `year` … `lastYear`, as ISO dates. */
export function yearRange(calendar: Calendar, year: number, lastYear = year): DateRange {
  return {
    from: isoOfDay(monthStart(calendar, year, 1)),
    to: isoOfDay(monthStart(calendar, lastYear + 1, 1) - 1),
  };
}

/** Days of 400 Gregorian years; days from 1 March of the year 0 to 1970. Years are counted from March,
 * so that a leap day ends its year. */
const ERA = 146_097;
const EPOCH = 719_468;

function gregorianMonthStart(year: number, month: number): number {
  const y = month <= 2 ? year - 1 : year;
  const inYear = floorDiv(153 * (month > 2 ? month - 3 : month + 9) + 2, 5);
  return y * 365 + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) + inYear - EPOCH;
}

function gregorianDate(day: number): YearMonthDay {
  const shifted = day + EPOCH;
  const era = floorDiv(shifted, ERA);
  const inEra = shifted - era * ERA;
  const yearOfEra = floorDiv(inEra - floorDiv(inEra, 1460) + floorDiv(inEra, 36_524) - floorDiv(inEra, 146_096), 365);
  const inYear = inEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const m = floorDiv(5 * inYear + 2, 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - floorDiv(153 * m + 2, 5) + 1,
  };
}

/** Years in which the 2,820-year pattern of Persian leap years changes its rhythm (Borkowski, 1996). */
const BREAKS = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
];
const newYears = new Map<number, number>();

/** Day number of 1 Farvardin. Valid for the years −61 … 3177. */
function persianNewYear(year: number): number {
  const known = newYears.get(year);
  if (known !== undefined) return known;
  const gregorian = year + 621;
  let leaps = -14;
  let before = BREAKS[0] as number;
  let jump = 0;
  for (const at of BREAKS.slice(1)) {
    jump = at - before;
    if (year < at) break;
    leaps += floorDiv(jump, 33) * 8 + floorDiv(jump % 33, 4);
    before = at;
  }
  const n = year - before;
  leaps += floorDiv(n, 33) * 8 + floorDiv((n % 33) + 3, 4);
  if (jump % 33 === 4 && jump - n === 4) leaps++;
  const gregorianLeaps = floorDiv(gregorian, 4) - floorDiv((floorDiv(gregorian, 100) + 1) * 3, 4) - 150;
  const march = 20 + leaps - gregorianLeaps;
  const day = monthStart('gregory', gregorian, 3) + march - 1;
  newYears.set(year, day);
  return day;
}

let islamicFormat: Intl.DateTimeFormat | null = null;
const islamicStarts = new Map<number, number>();

function islamicDate(day: number): YearMonthDay {
  islamicFormat ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const date = { year: 0, month: 0, day: 0 };
  for (const part of islamicFormat.formatToParts(new Date(day * DAY))) {
    if (part.type === 'year' || part.type === 'month' || part.type === 'day') date[part.type] = Number(part.value);
  }
  return date;
}

/** The months of Umm al-Qura are observed, not reckoned: start from the reckoned day and let ICU's tables correct it. */
function islamicMonthStart(year: number, month: number): number {
  const key = year * 12 + month - 1;
  const known = islamicStarts.get(key);
  if (known !== undefined) return known;
  let day = 354 * (year - 1) + floorDiv(3 + 11 * year, 30) + Math.ceil(29.5 * (month - 1)) - 492_148;
  for (let tries = 0; tries < 8; tries++) {
    const date = islamicDate(day);
    const months = key - (date.year * 12 + date.month - 1);
    if (months === 0 && date.day === 1) break;
    day += Math.round(months * 29.5) - date.day + 1;
  }
  islamicStarts.set(key, day);
  return day;
}
