/** Reads a day that somebody has typed, as people write days in the languages of the desk. */
import { CalendarDate } from '@internationalized/date';
import type { DateRange } from '../../model/index.ts';
import { isoOfDate, RECKONINGS } from '../calendars.ts';
import type { Calendar } from '../settings.tsx';
import { monthNamed } from './day-names.ts';

/** The days that can be asked for: of later ones, browsers reckon the other calendars in more than one way. */
export const FIRST_DAY = '1800-01-01';
export const LAST_DAY = '2099-12-31';

/** Which day is meant by a month or a year alone. */
export type Edge = 'first' | 'last';

export type Fault =
  /** It is not written as a day. */
  | { kind: 'unread' }
  /** It has no year, or one that is shortened. */
  | { kind: 'noYear' }
  | { kind: 'noMonth'; month: number }
  /** The month has fewer days. */
  | { kind: 'noDay'; month: DateRange; days: number }
  /** It lies before the first day or after the last one. */
  | { kind: 'outside' };

export type DayRead = { iso: string; fault: null } | { iso: null; fault: Fault };

const ZEROS = [0x30, 0x660, 0x6f0];
const NUMBER = /[0-9\u0660-\u0669\u06f0-\u06f9]+/g;
/** Fewer digits than this are no year. */
const YEAR_DIGITS = 3;

interface Written {
  value: number;
  isYear: boolean;
}

function numbersIn(text: string): Written[] {
  return (text.match(NUMBER) ?? []).map((digits) => {
    const value = Number(
      [...digits]
        .map(
          (digit) => (digit.codePointAt(0) ?? 0) - (ZEROS.findLast((zero) => zero <= (digit.codePointAt(0) ?? 0)) ?? 0),
        )
        .join(''),
    );
    return { value, isYear: digits.length >= YEAR_DIGITS };
  });
}

const faulty = (fault: Fault): DayRead => ({ iso: null, fault });

interface Asked {
  calendar: Calendar;
  year: number;
  month: number | null;
  day: number | null;
}

/**
 * The day that a text means: `3 August 2023`, `3.8.2023`, `2023-08-03`, `۱۲ مرداد ۱۴۰۲`, `1402/5/12`, in any digits. The
 * name of a month tells its calendar; numbers alone are of the calendar chosen, but ISO days are always understood.
 *
 * @param edge the day that a month or a year alone stands for; without it they are no day.
 * @returns null for an empty text.
 */
export function readDay(text: string, calendar: Calendar, edge?: Edge): DayRead | null {
  if (text.trim() === '') return null;
  const words = text
    .replace(NUMBER, ' ')
    .split(/[\s,،./؍]+/)
    .filter((word) => /\p{L}/u.test(word));
  const named = words.length === 0 ? undefined : monthNamed(words, calendar);
  if (named === null) return faulty({ kind: 'unread' });
  const numbers = numbersIn(text);
  const asked = named ? besideName(numbers, named.calendar, named.month) : inNumbers(numbers, calendar);
  if ('kind' in asked) return faulty(asked);
  if (asked.day === null && edge === undefined) return faulty({ kind: 'unread' });
  const read = dayOf(asked, edge);
  // 2023-08-03 is a day of one calendar only that anybody asks for.
  if (read.fault?.kind === 'outside' && !named && calendar !== 'gregory') {
    const gregorian = dayOf({ ...asked, calendar: 'gregory' }, edge);
    if (gregorian.iso !== null) return gregorian;
  }
  return read;
}

function besideName(numbers: readonly Written[], calendar: Calendar, month: number): Asked | Fault {
  const [one, other, ...more] = numbers;
  if (!one || more.length > 0) return { kind: one ? 'unread' : 'noYear' };
  const year = numbers.find(({ isYear }) => isYear);
  if (!year) return { kind: 'noYear' };
  const day = other === undefined ? null : year === one ? other : one;
  if (day?.isYear) return { kind: 'unread' };
  return { calendar, year: year.value, month, day: day?.value ?? null };
}

/** From the year down, or up to it. */
function inNumbers(numbers: readonly Written[], calendar: Calendar): Asked | Fault {
  if (numbers.length === 0 || numbers.length > 3) return { kind: 'unread' };
  const years = numbers.filter(({ isYear }) => isYear).length;
  if (years === 0) return { kind: 'noYear' };
  if (years > 1) return { kind: 'unread' };
  const ordered = numbers[0]?.isYear ? numbers : numbers.toReversed();
  const [year, month, day] = ordered;
  if (!year?.isYear) return { kind: 'unread' };
  return { calendar, year: year.value, month: month?.value ?? null, day: day?.value ?? null };
}

function dayOf({ calendar, year, month, day }: Asked, edge: Edge | undefined): DayRead {
  const reckoning = RECKONINGS[calendar];
  const wanted = month ?? (edge === 'last' ? 12 : 1);
  if (wanted < 1 || wanted > 12) return faulty({ kind: 'noMonth', month: wanted });
  if (year > 9999) return faulty({ kind: 'outside' });
  const first = new CalendarDate(reckoning, year, wanted, 1);
  const days = reckoning.getDaysInMonth(first);
  const chosen = day ?? (edge === 'last' ? days : 1);
  if (chosen < 1 || chosen > days)
    return faulty({
      kind: 'noDay',
      days,
      month: { from: isoOfDate(first), to: isoOfDate(first.add({ days: days - 1 })) },
    });
  const iso = isoOfDate(first.set({ day: chosen }));
  return iso < FIRST_DAY || iso > LAST_DAY ? faulty({ kind: 'outside' }) : { iso, fault: null };
}
