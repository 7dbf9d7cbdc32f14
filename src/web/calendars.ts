/** The calendars that can be chosen, to reckon with. */
import {
  type CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  parseDate,
  type Calendar as Reckoning,
  toCalendar,
} from '@internationalized/date';
import type { Calendar } from './settings.tsx';

export const RECKONINGS: Readonly<Record<Calendar, Reckoning>> = {
  gregory: new GregorianCalendar(),
  persian: new PersianCalendar(),
  islamic: new IslamicUmalquraCalendar(),
};

/** The ISO day of a date in any calendar. */
export const isoOfDate = (date: CalendarDate): string => toCalendar(date, RECKONINGS.gregory).toString();

/** The date of an ISO day; null of what is none. */
export function dateOfIso(iso: string): CalendarDate | null {
  try {
    return parseDate(iso);
  } catch {
    return null;
  }
}
