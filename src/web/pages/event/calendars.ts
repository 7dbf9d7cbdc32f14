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
    return { calendar: one, text: from === to ? format.format(first) : format.formatRange(first, last) };
  });
}
