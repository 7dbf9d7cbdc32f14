/** What the codes of a word or phrase of calendar.tsv mean to the grammar of dates, worked out once for each phrase. */
import type { Calendar } from '../../model/index.ts';
import type { Unit } from './types.ts';

const PREFIXES = ['weekday-', 'unit-', 'units-', 'dual-', 'era-', 'decade-'] as const;
/** Codes whose end says which: `weekday-3`. */
export type Prefix = (typeof PREFIXES)[number];

export interface Meaning {
  /** An expression can start with it. */
  starts: boolean;
  month: { calendar: Calendar; month: number } | null;
  /** "yesterday", "the next week": a whole expression. */
  offset: { base: 'now' | 'then'; unit: Unit; offset: number } | null;
  /** By prefix, the end of the first code that has it. */
  named: Readonly<Record<Prefix, string | null>>;
}

const CALENDARS: readonly Calendar[] = ['gregory', 'persian', 'islamic'];
/** Codes without which a sentence names no date. */
const TRIGGER = /^(gregory|persian|islamic|weekday|day|week|month|year|then|units?|dual|decade|overnight)/;
/** Codes that an expression can start with, besides these and numbers. */
const START = /^(last|next|this|same|following|preceding|ago-pre|later-pre|earlier-pre|part|within|not-date)$/;
const OFFSET = /^(then-)?(day|week|month|year)-(-?\d)$/;

/** Whether a sentence with this code may name a date; without any it does not. */
export function isTrigger(code: string): boolean {
  return TRIGGER.test(code);
}

export function meaningOf(codes: readonly string[]): Meaning {
  const after = (prefix: string) => codes.find((code) => code.startsWith(prefix))?.slice(prefix.length) ?? null;
  const months = CALENDARS.map((calendar) => ({ calendar, month: after(`${calendar}-`) }));
  const month = months.find((name) => name.month !== null);
  const offset = codes.map((code) => OFFSET.exec(code)).find((parts) => parts !== null);
  return {
    starts: codes.some((code) => isTrigger(code) || START.test(code)),
    month: month ? { calendar: month.calendar, month: Number(month.month) } : null,
    offset: offset ? { base: offset[1] ? 'then' : 'now', unit: offset[2] as Unit, offset: Number(offset[3]) } : null,
    named: Object.fromEntries(PREFIXES.map((prefix) => [prefix, after(prefix)])) as Record<Prefix, string | null>,
  };
}
