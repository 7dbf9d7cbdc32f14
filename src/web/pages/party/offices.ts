/** Who held which office when, as lanes of a picture. */
import { dayOf } from '../dyad/days.ts';

export interface Term {
  office: string;
  /** ISO day, month or year; null: not known, or (`to`) held still. */
  from: string | null;
  to: string | null;
}

export interface Told {
  role: string | null;
  claims: number;
  from: string | null;
  to: string | null;
}

export interface PartyPerson {
  name: string;
  terms: readonly Term[];
  told: readonly Told[];
}

/** One term in a lane. Days are counted since 1970; an end that is not known is null. */
export interface Bar {
  person: string;
  /** How many claims of the library name the person. */
  claims: number;
  term: Term;
  from: number | null;
  to: number | null;
}

export interface Lane {
  office: string;
  /** Terms of one row do not overlap. */
  rows: Bar[][];
}

/** Offices in the order in which a reader looks for them; others after them, those with the most terms first. */
const ORDER = [
  'supreme-leader',
  'king',
  'emir',
  'sultan',
  'pope',
  'crown-prince',
  'secretary-general',
  'commission-president',
  'council-president',
  'leader',
  'president',
  'vice-president',
  'prime-minister',
  'chancellor',
  'deputy-prime-minister',
  'foreign-minister',
  'high-representative',
  'deputy-foreign-minister',
  'defence-minister',
  'interior-minister',
  'security-council-secretary',
  'national-security-adviser',
  'intelligence-chief',
  'chief-of-staff',
  'commander',
  'speaker',
  'spokesperson',
];

/** First and last day that `2013`, `2013-08` or `2013-08-04` stands for. */
export function rangeOf(date: string): { from: string; to: string } {
  if (date.length >= 10) return { from: date.slice(0, 10), to: date.slice(0, 10) };
  const [year = 0, month] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
  return { from: month === undefined ? `${date}-01-01` : `${date}-01`, to: last };
}

/** The terms of a party's persons by office; within an office, one below the other where they overlap. */
export function lanesOf(persons: readonly PartyPerson[]): Lane[] {
  const lanes = new Map<string, Bar[]>();
  for (const { name, terms, told } of persons) {
    const claims = told.reduce((sum, one) => sum + one.claims, 0);
    for (const term of terms) {
      const from = term.from === null ? null : dayOf(rangeOf(term.from).from);
      const to = term.to === null ? null : dayOf(rangeOf(term.to).to);
      const lane = lanes.get(term.office) ?? [];
      lane.push({ person: name, claims, term, from, to });
      lanes.set(term.office, lane);
    }
  }
  const place = (office: string) => (ORDER.includes(office) ? ORDER.indexOf(office) : ORDER.length);
  return [...lanes]
    .sort(([a, one], [b, two]) => place(a) - place(b) || two.length - one.length || (a < b ? -1 : 1))
    .map(([office, bars]) => ({ office, rows: stacked(bars) }));
}

/** A handover takes place on a day of both terms, or in a month of which no more is known. */
const HANDOVER = 31;

function stacked(bars: Bar[]): Bar[][] {
  const start = ({ from, to }: Bar) => from ?? (to ?? 0) - 365;
  const end = ({ to }: Bar) => to ?? Number.POSITIVE_INFINITY;
  const rows: Bar[][] = [];
  for (const bar of bars.toSorted((a, b) => start(a) - start(b) || (a.person < b.person ? -1 : 1))) {
    const row = rows.find((one) => end(one.at(-1) as Bar) - HANDOVER <= start(bar));
    if (row) row.push(bar);
    else rows.push([bar]);
  }
  return rows;
}

/** The days that all bars cover, from the first start to the last end or today. */
export function reachOf(lanes: readonly Lane[], today: number): { start: number; end: number } {
  const bars = lanes.flatMap(({ rows }) => rows.flat());
  const days = bars.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const open = bars.some(({ to }) => to === null);
  const start = Math.min(...days, today - 365);
  const end = Math.max(...days, open ? today : start + 365);
  return { start, end };
}
