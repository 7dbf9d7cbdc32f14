/** Ranges of days in English words, no more exact than they are. */
import type { DateRange, EventRecord } from '../model/index.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A range of ISO days in words: `2 August 2023`, `6–10 March 2023`, `March 2023`, `2023`, `21 January – 19 February
 * 2023`, and `undated` for null.
 */
export function rangeText(range: DateRange | null): string {
  if (range === null) return 'undated';
  const [from, to] = [dayOf(range.from), dayOf(range.to)];
  if (from.year === to.year && from.month === to.month) {
    const month = `${MONTHS[from.month - 1]} ${from.year}`;
    if (from.day === 1 && to.last) return month;
    return from.day === to.day ? `${from.day} ${month}` : `${from.day}–${to.day} ${month}`;
  }
  const whole = from.day === 1 && to.last;
  if (whole && from.month === 1 && to.month === 12)
    return from.year === to.year ? String(from.year) : `${from.year} – ${to.year}`;
  const name = (day: Day, year: boolean) =>
    [whole ? '' : day.day, MONTHS[day.month - 1], year ? day.year : ''].filter((part) => part !== '').join(' ');
  return `${name(from, from.year !== to.year)} – ${name(to, true)}`;
}

/** When an event happened, in English words and no more exact than is known. */
export function eventWhen(event: Pick<EventRecord, 'when' | 'dated'>): string {
  return event.dated === 'published' ? `about ${rangeText(event.when)}` : rangeText(event.when);
}

interface Day {
  year: number;
  month: number;
  day: number;
  /** Whether it is the last of its month. */
  last: boolean;
}

function dayOf(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day, last: day === new Date(Date.UTC(year, month, 0)).getUTCDate() };
}
