import { describe, expect, test } from 'vitest';
import {
  dateOfDay,
  dayOf,
  dayOfIso,
  isoOfDay,
  monthRange,
  monthStart,
  weekdayOf,
  yearRange,
} from '../../src/text/calendars.ts';

const first = dayOfIso('1925-01-01') as number;
const last = dayOfIso('2070-12-31') as number;

function byIcu(calendar: string): (day: number) => string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return (day) => {
    const parts = Object.fromEntries(format.formatToParts(new Date(day * 86_400_000)).map((p) => [p.type, p.value]));
    return `${parts.year}-${parts.month}-${parts.day}`;
  };
}

describe('calendars', () => {
  test.each([
    ['gregory', 'gregory'],
    ['persian', 'persian'],
    ['islamic', 'islamic-umalqura'],
  ] as const)('%s agrees with ICU and goes both ways', (calendar, icu) => {
    const expected = byIcu(icu);
    // A step prime to 7, 30 and 31 visits every weekday and day of the month.
    for (let day = first; day <= last; day += 11) {
      const date = dateOfDay(calendar, day);
      expect(`${date.year}-${date.month}-${date.day}`).toBe(expected(day));
      expect(dayOf(calendar, date.year, date.month, date.day)).toBe(day);
    }
  });

  test('new years known from almanacs', () => {
    expect(isoOfDay(monthStart('persian', 1402, 1))).toBe('2023-03-21');
    expect(isoOfDay(monthStart('persian', 1403, 1))).toBe('2024-03-20');
    expect(isoOfDay(monthStart('islamic', 1445, 1))).toBe('2023-07-19');
    expect(monthRange('persian', 1401, 9)).toEqual({ from: '2022-11-22', to: '2022-12-21' });
    expect(monthRange('islamic', 1444, 9)).toEqual({ from: '2023-03-23', to: '2023-04-20' });
    expect(yearRange('gregory', 2023, 2024)).toEqual({ from: '2023-01-01', to: '2024-12-31' });
  });

  test('days that no calendar has are null', () => {
    expect(dayOf('gregory', 2023, 2, 29)).toBeNull();
    expect(dayOf('gregory', 2024, 2, 29)).not.toBeNull();
    expect(dayOf('persian', 1402, 12, 30)).toBeNull();
    expect(dayOf('persian', 1403, 12, 30)).not.toBeNull();
    expect(dayOf('gregory', 2023, 13, 1)).toBeNull();
    expect(dayOfIso('yesterday')).toBeNull();
  });

  test('weekdays', () => {
    expect(weekdayOf(dayOfIso('1970-01-01') as number)).toBe(4);
    expect(weekdayOf(dayOfIso('1969-12-31') as number)).toBe(3);
    expect(weekdayOf(dayOfIso('2023-08-02') as number)).toBe(3);
    expect(weekdayOf(dayOfIso('1941-06-22') as number)).toBe(7);
  });
});
