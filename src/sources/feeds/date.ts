/** Dates as feeds and sitemaps write them. */
import { publishedDay } from '../record.ts';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/**
 * The day of a date, `YYYY-MM-DD` in the date's own time zone, or null when it is none or cannot be meant: a clock that was never
 * set says 1970. Beside the forms of `publishedDay`: without a time, with a year of two digits, weekdays written out,
 * `May 31, 2024`.
 */
export function feedDay(given: string): string | null {
  const day = publishedDay(given) ?? namedDay(given.trim());
  return day !== null && day >= '1980' ? day : null;
}

function namedDay(text: string): string | null {
  // A weekday in front; `May 31` has none.
  const bare = text.replace(/^\p{L}{2,12}(?:\.?,\s*|\s+)(?=\d{1,2}[ -]\p{L}|\p{L}{3,9}\.?\s+\d)/u, '');
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})(?!\d)/i.exec(bare);
  const monthFirst = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/i.exec(bare);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  if (!day || !name || !year) return null;
  const month = 1 + MONTHS.indexOf(name.toLowerCase()) / 3;
  if (!Number.isInteger(month) || month < 1) return null;
  // Two digits are years from 1980 on.
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 80 ? 2000 : 1900);
  return publishedDay(`${full}-${month}-${day}`);
}
