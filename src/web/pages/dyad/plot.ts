/** The line of time as pixels: the same for the score and the timeline, so that they stand below each other. */
import { useMemo } from 'react';
import { shortIn } from '../../ranges.ts';
import { useSettings } from '../../settings.tsx';
import { isoOf, type Period, type Tick, ticksIn } from './days.ts';

export interface Plot {
  /** Of the whole picture. */
  width: number;
  /** Of the part that time runs over. */
  length: number;
  /** Where names stand: beside the plot, or, where it is narrow, above each lane. */
  names: number;
  /** Left edge of the part that time runs over. */
  left: number;
  rtl: boolean;
  period: Period;
  /** Pixels from the picture's left edge, of a distance from the start of the period. */
  at(pixels: number): number;
  x(day: number): number;
  day(x: number): number;
  /** How the name of a mark stands at it: in its middle, or, where it would be cut off at the edge, from there on. */
  anchor(day: number): 'middle' | 'start';
}

/** Where time runs to the left, in languages that are read so, the period starts on the right. */
export function plotOf(width: number, period: Period, rtl: boolean): Plot {
  const names = width < 600 ? 0 : 132;
  const length = Math.max(1, width - names - SCALE);
  const left = rtl ? SCALE : names;
  const at = (pixels: number) => left + (rtl ? length - pixels : pixels);
  const scale = length / (period.end - period.start);
  return {
    width,
    length,
    names,
    left,
    rtl,
    period,
    at,
    x: (day) => at((day - period.start) * scale),
    day: (x) => period.start + (rtl ? left + length - x : x - left) / scale,
    anchor: (day) => (names + (day - period.start) * scale < HALF_NAME ? 'start' : 'middle'),
  };
}

/** Pixels, at most, from the middle of a mark's name to its end. */
const HALF_NAME = 20;

/** Pixels at the far end, for the scale of the mean. */
const SCALE = 28;

export interface NamedTick extends Tick {
  text: string;
}

/** The marks of a period, named as the chosen calendar and language name them. */
export function useTicks({ period, length }: Pick<Plot, 'period' | 'length'>): NamedTick[] {
  const { language, calendar } = useSettings();
  const { start, end } = period;
  return useMemo(
    () =>
      ticksIn({ start, end }, calendar, Math.max(2, length / 84)).map((tick) => ({
        ...tick,
        text: shortIn({ language, calendar }, isoOf(tick.day), tick.unit),
      })),
    [start, end, language, calendar, length],
  );
}
