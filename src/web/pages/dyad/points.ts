/** The events of a dyad as light points, and how they are narrowed and counted without asking the server again. */
import { typeEntry } from '../../../codebook/index.ts';
import type { DateCertainty, EventRecord, EventType } from '../../../model/index.ts';
import type { FilterField, Filters } from '../../filter.ts';
import { dayOf, type Period } from './days.ts';

/** As the server gives it. */
export interface EventPoint {
  id: string;
  type: EventType;
  from: string | null;
  to: string | null;
  dated: DateCertainty | null;
  factuality: EventRecord['factuality'];
  disputed: boolean;
  contexts: string[];
  reports: number;
  origins: number;
}

/** A point on the line of time: its first day, and the day after its last. NaN for undated ones. */
export interface Point extends EventPoint, Period {
  score: number;
}

export function pointOf(event: EventPoint): Point {
  return {
    ...event,
    start: event.from === null ? Number.NaN : dayOf(event.from),
    end: event.to === null ? Number.NaN : dayOf(event.to) + 1,
    score: typeEntry(event.type).score,
  };
}

/** What a point lacks cannot be asked of it: language, outlet and the day of knowledge are the server's to filter by. */
const TESTS = {
  type: (point: Point, { type }: Filters) => type === undefined || type.includes(point.type),
  context: (point: Point, { context }: Filters) =>
    context === undefined || point.contexts.some((one) => context.includes(one)),
  factuality: (point: Point, { factuality }: Filters) => factuality === undefined || point.factuality === factuality,
  minOrigins: (point: Point, { minOrigins = 0 }: Filters) => point.origins >= minOrigins,
};
type Tested = keyof typeof TESTS;
const TESTED = Object.keys(TESTS) as Tested[];

/** The filters that only the server can apply. */
export function askedOf({ language, outlet, asOf }: Filters): Pick<Filters, 'language' | 'outlet' | 'asOf'> {
  return { ...(language && { language }), ...(outlet && { outlet }), ...(asOf && { asOf }) };
}

function passes(point: Point, filters: Filters, but?: Tested): boolean {
  return TESTED.every((field) => field === but || TESTS[field](point, filters));
}

/** The points that filters leave, of any period. */
export const narrowed = (points: readonly Point[], filters: Filters) =>
  points.filter((point) => passes(point, filters));

/** Whether a point may lie in a period; undated ones lie in none. */
export const lies = (point: Point, { start, end }: Period) => point.end > start && point.start < end;

const VALUES: Record<Exclude<Tested, 'minOrigins'>, (point: Point) => readonly string[]> = {
  type: ({ type }) => [type],
  context: ({ contexts }) => contexts,
  factuality: ({ factuality }) => [factuality],
};

/** How many points each value of a field would leave, all other filters being kept. */
export function countsOf(
  points: readonly Point[],
  filters: Filters,
): Partial<Record<FilterField, ReadonlyMap<string, number>>> {
  const counts: Partial<Record<FilterField, Map<string, number>>> = {};
  for (const [field, valuesOf] of Object.entries(VALUES)) {
    const byValue = new Map<string, number>();
    for (const point of points) {
      if (!passes(point, filters, field as Tested)) continue;
      for (const value of valuesOf(point)) byValue.set(value, (byValue.get(value) ?? 0) + 1);
    }
    counts[field as Tested] = byValue;
  }
  return counts;
}
