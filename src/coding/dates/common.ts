/** What all parts of the grammar of dates share. */
import type { Calendar } from '../../model/index.ts';
import type { Scan } from './scan.ts';
import type { Point, Shift, Simple } from './types.ts';

export interface Parsed<T = Simple> {
  expression: T;
  start: number;
  end: number;
}

/** Words after which a name of a month can only be one. */
export const OPENERS = ['in', 'since', 'until', 'from', 'to', 'between'];
const SHIFTS: readonly Shift[] = ['last', 'next', 'this', 'same'];

export function point(calendar: Calendar, parts: Partial<Point>): Point {
  return {
    type: 'point',
    calendar,
    year: null,
    yearOffset: null,
    month: null,
    day: null,
    lastDay: null,
    weekday: null,
    shift: null,
    ...parts,
  };
}

export function monthAt(scan: Scan, at: number): { calendar: Calendar; month: number } | null {
  return scan.item(at)?.means.month ?? null;
}

export function shiftAt(scan: Scan, at: number): Shift | null {
  return scan.item(at) ? (SHIFTS.find((shift) => scan.has(at, shift)) ?? null) : null;
}
