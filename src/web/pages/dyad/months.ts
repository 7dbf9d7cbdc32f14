/** The bars of the score: months, or quarters or years of them where months would be too narrow to be told apart. */
import { isCooperative, typeEntry } from '../../../codebook/index.ts';
import type { EventType } from '../../../model/index.ts';
import { STEPS, type Step, stepOf } from '../../parts/colour.ts';
import { dayOf, type Period } from './days.ts';

/** A month as `/api/series` gives it. */
export interface Month {
  month: string;
  events: number;
  score: number;
  cooperation: number;
  conflict: number;
  types: Partial<Record<EventType, number>>;
}

export type Unit = 'month' | 'quarter' | 'year';

export interface Bar extends Period {
  key: string;
  events: number;
  /** Mean score. */
  mean: number;
  cooperation: number;
  conflict: number;
  types: Map<EventType, number>;
  /** Events, and the sum of their scores, by step of the scale. */
  parts: Record<Step, { events: number; score: number }>;
}

/** Months in each unit. */
const LENGTH: Record<Unit, number> = { month: 1, quarter: 3, year: 12 };

/** The shortest unit whose bars are at least `least` pixels wide. */
export function unitFor({ start, end }: Period, width: number, least = 5): Unit {
  const month = (width / (end - start)) * 30.4;
  return (['month', 'quarter', 'year'] as const).find((unit) => month * LENGTH[unit] >= least) ?? 'year';
}

/** Bars of the months in a period, oldest first; there is none where nothing happened. */
export function barsOf(months: readonly Month[], unit: Unit): Bar[] {
  const bars = new Map<number, Bar>();
  for (const { month, events, score, types } of months) {
    const [year = 0, number = 1] = month.split('-').map(Number);
    const first = year * 12 + number - 1;
    const start = first - (first % LENGTH[unit]);
    const bar = bars.get(start) ?? emptyBar(start, unit);
    bars.set(start, bar);
    bar.mean = (bar.mean * bar.events + score * events) / (bar.events + events);
    bar.events += events;
    for (const [type, count] of Object.entries(types) as [EventType, number][]) {
      const entry = typeEntry(type);
      bar.types.set(type, (bar.types.get(type) ?? 0) + count);
      const part = bar.parts[stepOf(entry.score)];
      part.events += count;
      part.score += entry.score * count;
      if (isCooperative(type)) bar.cooperation += count;
      else bar.conflict += count;
    }
  }
  return [...bars.values()].sort((a, b) => a.start - b.start);
}

/** First day of a month, counted from the year 0. */
const startOf = (month: number) =>
  dayOf(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`);

function emptyBar(first: number, unit: Unit): Bar {
  return {
    key: String(first),
    start: startOf(first),
    end: startOf(first + LENGTH[unit]),
    events: 0,
    mean: 0,
    cooperation: 0,
    conflict: 0,
    types: new Map(),
    parts: Object.fromEntries(STEPS.map((step) => [step, { events: 0, score: 0 }])) as Bar['parts'],
  };
}

/** How high the bars reach above and below zero, as counts or as sums of scores. */
export function heightsOf(bars: readonly Bar[], by: 'count' | 'score'): { up: number; down: number } {
  let [up, down] = [0, 0];
  for (const bar of bars) {
    up = Math.max(up, sizeOf(bar, by, ABOVE));
    down = Math.max(down, sizeOf(bar, by, BELOW));
  }
  return { up, down };
}

/** Steps above zero, the nearest to it first. */
export const ABOVE: readonly Step[] = ['neutral', 'cooperation-1', 'cooperation-2'];
export const BELOW: readonly Step[] = ['conflict-1', 'conflict-2'];

const sizeOf = (bar: Bar, by: 'count' | 'score', steps: readonly Step[]) =>
  steps.reduce((sum, step) => sum + Math.abs(by === 'count' ? bar.parts[step].events : bar.parts[step].score), 0);
