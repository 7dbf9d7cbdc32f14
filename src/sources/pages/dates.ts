/** Days as the metadata of pages writes them. */
import { dayOf, isoOfDay } from '../../text/calendars.ts';
import { fold } from '../../text/fold.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `2024-05-03…`, `2024/5/3`, `2024.05.03`, `20240503T…`: year first. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|T\d)/;
/** `03.05.2024`: day first, as everywhere where days are written with points; with slashes it may be American. */
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const DAY_MONTH = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b/i;
const MONTH_DAY = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * The day that a date of a page's metadata names, ISO, in the date's own time zone; null when it names none. Years tell
 * the calendar: from 1410 to 1470 they are of the Lunar Hijri, from 1300 to 1409 of the Solar Hijri one.
 */
export function dayOfMetadata(given: string): string | null {
  const text = given.trim().replace(/[٠-٩۰-۹]/g, (digit) => fold(digit));
  if (EPOCH.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
  const first = YEAR_FIRST.exec(text);
  if (first) return real(Number(first[1]), Number(first[3]), Number(first[4]));
  const compact = COMPACT.exec(text);
  if (compact) return real(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const last = DAY_FIRST.exec(text);
  if (last) return dayFirst(Number(last[1]), Number(last[3]), Number(last[4]), last[2] === '.');
  const named = DAY_MONTH.exec(text);
  if (named) return real(Number(named[3]), monthOf(named[2]), Number(named[1]));
  const american = MONTH_DAY.exec(text);
  if (american) return real(Number(american[3]), monthOf(american[1]), Number(american[2]));
  return null;
}

function monthOf(name: string | undefined): number {
  return 1 + MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
}

/** With slashes, a day that could be either way round says nothing. */
function dayFirst(day: number, month: number, year: number, sure: boolean): string | null {
  if (!sure && day <= 12 && month <= 12 && day !== month) return null;
  return month > 12 ? real(year, day, month) : real(year, month, day);
}

function real(year: number, month: number, day: number): string | null {
  const calendar = year >= 1300 && year < 1410 ? 'persian' : year >= 1410 && year <= 1470 ? 'islamic' : 'gregory';
  if (calendar === 'gregory' && (year < 1900 || year > 2100)) return null;
  const found = dayOf(calendar, year, month, day);
  return found === null ? null : isoOfDay(found);
}

/** A date in an address: `/2024/08/21/`, `/20240821/`, `/1403/05/12/`. */
const IN_ADDRESS = /\/((?:19|20|13|14)\d\d)([-/]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** The day in the path of an address, ISO, or null. */
export function dayOfAddress(url: string): string | null {
  const path = URL.parse(url)?.pathname ?? '';
  const found = IN_ADDRESS.exec(path);
  if (!found || (found[2] === '' && found[0].length !== 9)) return null;
  return real(Number(found[1]), Number(found[3]), Number(found[4]));
}
