/** The months of a sparkline. */

/** As `/api/series` gives it. */
export interface Month {
  month: string;
  events: number;
  cooperation: number;
  conflict: number;
}

/** A run of months; all cards share one, so that they can be compared. */
export interface Span {
  /** `2024-05`, counted in months since the year 0. */
  first: number;
  last: number;
}

export interface Bar {
  /** How many months after the first of the span. */
  at: number;
  cooperation: number;
  conflict: number;
}

/** Months that a sparkline has room for: five years. */
export const MOST_MONTHS = 60;
/** Fewer look like more than they are. */
const FEWEST_MONTHS = 12;

/** `2024-05` as a number, and back. */
export const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
export const monthOf = (index: number) =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

/** The last five years in which any of the series has an event, or less where all began later; null when all are empty. */
export function spanOf(series: readonly (readonly Month[])[]): Span | null {
  const all = series.flatMap((months) => months.map(({ month }) => indexOf(month)));
  if (all.length === 0) return null;
  const last = Math.max(...all);
  const first = Math.max(Math.min(...all), last - MOST_MONTHS + 1);
  return { first: Math.min(first, last - FEWEST_MONTHS + 1), last };
}

/** The span to draw a series in: that of all, unless the series ended before it; then its own, for something to be seen. */
export function ownSpan(months: readonly Month[], all: Span): Span {
  return months.some(({ month }) => indexOf(month) >= all.first) ? all : (spanOf([months]) ?? all);
}

/** The bars of a series within a span, and the height of the highest. */
export function barsOf(months: readonly Month[], span: Span): { bars: Bar[]; most: number } {
  const bars = months
    .map(({ month, cooperation, conflict }) => ({ at: indexOf(month) - span.first, cooperation, conflict }))
    .filter(({ at }) => at >= 0 && at <= span.last - span.first);
  return { bars, most: Math.max(1, ...bars.flatMap(({ cooperation, conflict }) => [cooperation, conflict])) };
}
