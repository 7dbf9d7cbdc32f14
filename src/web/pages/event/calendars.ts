/** A range of days in each of the calendars. */
import type { DateRange } from '../../../model/index.ts';
import { CALENDARS, type Calendar, localeOf, type Settings } from '../../settings.tsx';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The days in the calendars that the reader has not chosen. */
export function otherCalendars(
  { from, to }: DateRange,
  { language, calendar }: Pick<Settings, 'language' | 'calendar'>,
): { calendar: Calendar; text: string }[] {
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  if (Number.isNaN(first.valueOf()) || Number.isNaN(last.valueOf())) return [];
  return CALENDARS.filter((one) => one !== calendar).map((one) => {
    const locale = localeOf({ language, calendar: one });
    const format =
      formats.get(locale) ??
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    formats.set(locale, format);
    const parts = from === to ? format.formatToParts(first) : format.formatRangeToParts(first, last);
    return { calendar: one, text: withoutEras(parts) };
  });
}

/** The name of the calendar stands beside it, so its era would only say so again. */
function withoutEras(parts: readonly Pick<Intl.DateTimeFormatPart, 'type' | 'value'>[]): string {
  return parts
    .filter(({ type }, i) => type !== 'era' && !(type === 'literal' && parts[i + 1]?.type === 'era'))
    .map(({ value }) => value)
    .join('')
    .trim();
}
