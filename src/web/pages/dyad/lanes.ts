/**
 * Where the marks of the timeline stand. An event is a sign at the middle of the days in which it may have happened, with
 * a bar as long as they are; where marks would cover each other they are stacked, and what does not fit is counted.
 */
import { EVENT_TYPES } from '../../../model/index.ts';
import type { Period } from './days.ts';
import { lies, type Point } from './points.ts';

export type LaneKind = 'type' | 'context';

export interface Lane {
  /** A type or context; `''` for events of none, `*` for the contexts that have no lane of their own. */
  key: string;
  points: Point[];
  /** Marks that may stand one above the other. */
  rows: number;
}

/** Most lanes of contexts: of 37, the most frequent. */
const MOST_LANES = 12;

const rowsFor = (events: number) => (events <= 2 ? 1 : events <= 12 ? 2 : 3);

/** Lanes by type stand from cooperation to conflict, those by context by number of events. Undated events have no place. */
export function lanesOf(points: readonly Point[], kind: LaneKind): Lane[] {
  const byKey = new Map<string, Point[]>();
  const put = (key: string, point: Point) => {
    const lane = byKey.get(key);
    if (lane) lane.push(point);
    else byKey.set(key, [point]);
  };
  for (const point of points) {
    if (Number.isNaN(point.start)) continue;
    if (kind === 'type') put(point.type, point);
    else if (point.contexts.length === 0) put('', point);
    else for (const context of point.contexts) put(context, point);
  }
  if (kind === 'type') {
    return EVENT_TYPES.filter((type) => byKey.has(type)).map((type) => laneOf(type, byKey.get(type) ?? []));
  }
  const named = [...byKey].filter(([key]) => key !== '').sort((a, b) => b[1].length - a[1].length);
  const lanes = named.slice(0, MOST_LANES).map(([key, own]) => laneOf(key, own));
  const others = new Set(named.slice(MOST_LANES).flatMap(([, own]) => own));
  if (others.size > 0) lanes.push(laneOf('*', [...others]));
  const none = byKey.get('');
  if (none) lanes.push(laneOf('', none));
  return lanes;
}

const laneOf = (key: string, points: Point[]): Lane => ({ key, points, rows: rowsFor(points.length) });

export interface Mark {
  /** Stays the same while the same events are marked. */
  key: string;
  points: Point[];
  /** Pixels from the start of the period. */
  middle: number;
  start: number;
  end: number;
  row: number;
}

/** Pixels that a mark needs for itself: also the least size of a target to press. */
export const CELL = 24;

/** The marks of a lane in a period that is `width` pixels long. */
export function marksOf({ points, rows }: Lane, period: Period, width: number): Mark[] {
  const scale = width / (period.end - period.start);
  const pixels = (day: number) => (day - period.start) * scale;
  const spans = new Map<string, Point[]>();
  const short: Point[] = [];
  for (const point of points) {
    if (!lies(point, period)) continue;
    if ((point.end - point.start) * scale < CELL) short.push(point);
    else push(spans, `${point.start}:${point.end}`, point);
  }
  const marks: Mark[] = [];
  // At least one row stays free for signs, where there is more than one.
  const free = Array.from({ length: Math.max(1, rows - 1) }, () => Number.NEGATIVE_INFINITY);
  const ordered = [...spans.values()].sort((a, b) => a[0]!.start - b[0]!.start || b[0]!.end - a[0]!.end);
  for (const alike of ordered) {
    const [start, end] = [pixels(alike[0]!.start), pixels(alike[0]!.end)];
    const row = free.findIndex((until) => until <= Math.max(start, 0));
    if (row < 0) {
      short.push(...alike);
      continue;
    }
    free[row] = Math.min(end, width);
    marks.push({ ...markOf(alike, (start + end) / 2, rows - 1 - row), start, end });
  }
  return [...marks, ...signsOf(short, { rows, scale, period, width, spans: marks })].sort(
    (a, b) => a.middle - b.middle || a.row - b.row,
  );
}

interface Room {
  rows: number;
  scale: number;
  period: Period;
  width: number;
  /** What stands there already: it takes up what finds no room. */
  spans: Mark[];
}

/** Signs of events whose days are too few to be seen as a bar, or whose bars found no row. */
function signsOf(points: readonly Point[], { rows, scale, period, width, spans }: Room): Mark[] {
  // Cells are counted from a fixed day, so that marks do not regroup while the timeline is scrolled.
  const cells = new Map<number, Point[]>();
  const offset = period.start * scale;
  for (const point of points) {
    const from = Math.max(point.start, period.start);
    const to = Math.min(point.end, period.end);
    const middle = ((point.end - point.start) * scale < CELL ? (point.start + point.end) / 2 : (from + to) / 2) * scale;
    push(cells, Math.floor(middle / CELL), point);
  }
  const marks: Mark[] = [];
  for (const [cell, own] of cells) {
    const start = cell * CELL - offset;
    const middle = start + CELL / 2;
    const over = spans.filter((span) => span.start < start + CELL && span.end > start);
    const open = [...Array(rows).keys()].filter((row) => !over.some((span) => span.row === row));
    if (open.length === 0) {
      over[0]!.points.push(...own);
      continue;
    }
    if (own.length > open.length) {
      marks.push({ ...markOf(own, clamp(middle, width), open[0]!), start, end: start + CELL });
      continue;
    }
    const alone = own.length === 1 && !cells.has(cell - 1) && !cells.has(cell + 1);
    own.forEach((point, i) => {
      const exact = ((point.start + point.end) / 2) * scale - offset;
      const at = alone ? exact : middle;
      marks.push({ ...markOf([point], clamp(at, width), open[i]!), start: at, end: at });
    });
  }
  return marks;
}

const markOf = (points: Point[], middle: number, row: number): Mark => ({
  key: points.length === 1 ? points[0]!.id : `${points[0]!.id}+${points.length}`,
  points,
  middle,
  start: middle,
  end: middle,
  row,
});

/** Half a mark that is cut off by an end of the period is no target. */
const clamp = (middle: number, width: number) => Math.min(Math.max(middle, CELL / 3), width - CELL / 3);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The days that some points reach over. */
export function reachOf(points: readonly Point[]): Period {
  return {
    start: Math.min(...points.map(({ start }) => start)),
    end: Math.max(...points.map(({ end }) => end)),
  };
}

/** Mean score of some points. */
export const meanOf = (points: readonly Point[]) =>
  points.reduce((sum, { score }) => sum + score, 0) / Math.max(1, points.length);
