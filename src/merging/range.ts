/** The days of an event, out of the days its claims give. ISO dates compare as strings. */
import type { Claim, DateRange } from '../model/index.ts';

/** A range with the number of claims that give it. */
interface Given extends DateRange {
  count: number;
}

/** Ranges that claims give for the event itself; the day of publication only when asked for. */
function rangesOf(claims: readonly Claim[], published: boolean): Given[] {
  const ranges = new Map<string, Given>();
  for (const { when } of claims) {
    if (when === null || (when.certainty === 'published') !== published) continue;
    if (when.from === null && when.to === null) continue;
    const [from, to] = [when.from ?? '0000-01-01', when.to ?? '9999-12-31'];
    const known = ranges.get(from + to);
    if (known) known.count++;
    else ranges.set(from + to, { from, to, count: 1 });
  }
  return [...ranges.values()];
}

const meet = (a: DateRange, b: DateRange) => a.from <= b.to && b.from <= a.to;

function both(a: DateRange, b: DateRange): DateRange {
  return { from: [a.from, b.from].sort()[1] as string, to: [a.to, b.to].sort()[0] as string };
}

/** Whether two claims give days that cannot both be true. A year and a day within it can. */
export function rangesDisputed(claims: readonly Claim[]): boolean {
  const ranges = rangesOf(claims, false);
  // Ranges on a line all meet each other exactly when the last beginning is not after the first end.
  const lastFrom = ranges
    .map(({ from }) => from)
    .sort()
    .at(-1);
  const firstTo = ranges.map(({ to }) => to).sort()[0];
  return lastFrom !== undefined && firstTo !== undefined && lastFrom > firstTo;
}

/**
 * The tightest range that the claims agree on. Where they do not agree, the one that most claims allow (of two allowed
 * by as many, the earlier). Where none gives a day of its own, the earliest day of publication given as its date.
 * null when none gives a date. An open end is closed by the other one.
 */
export function bestRange(claims: readonly Claim[]): DateRange | null {
  const ranges = rangesOf(claims, false);
  if (ranges.length === 0) {
    const days = rangesOf(claims, true).sort((a, b) => (a.from < b.from ? -1 : 1));
    return days[0] ? { from: days[0].from, to: days[0].to } : null;
  }
  let best: DateRange | null = null;
  let most = 0;
  const starts = [...new Set(ranges.map(({ from }) => from))].sort();
  for (const start of starts) {
    // Some best intersection begins at one of the beginnings: take all ranges that hold that day.
    const holding = ranges.filter((range) => meet(range, { from: start, to: start }));
    const count = holding.reduce((sum, range) => sum + range.count, 0);
    if (count <= most) continue;
    most = count;
    best = holding.reduce<DateRange>(both, { from: '0000-01-01', to: '9999-12-31' });
  }
  if (best === null) return null;
  const from = best.from === '0000-01-01' ? best.to : best.from;
  const to = best.to === '9999-12-31' ? from : best.to;
  return { from, to };
}
