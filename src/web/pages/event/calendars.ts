/** A range of days in each of the calendars. */
import type { DateRange } from '../../../model/index.ts';
import { rangeIn } from '../../ranges.ts';
import { CALENDARS, type Calendar, type Settings } from '../../settings.tsx';

/** The days in the calendars that the reader has not chosen; none of what is no range of days. */
export function otherCalendars(
  range: DateRange,
  { language, calendar }: Pick<Settings, 'language' | 'calendar'>,
): { calendar: Calendar; text: string }[] {
  if (![range.from, range.to].every((day) => Number.isFinite(Date.parse(day)))) return [];
  return CALENDARS.filter((one) => one !== calendar).map((one) => ({
    calendar: one,
    text: rangeIn({ language, calendar: one }, range),
  }));
}
