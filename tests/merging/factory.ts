/** Claims written by hand: only what a test is about is given, the rest is the plainest there is. */

import type { MergeItem } from '../../src/merging/index.ts';
import type { Claim, ClaimPerson, Factuality, Instrument, Quantity, When, Where } from '../../src/model/index.ts';

export interface Given {
  id?: string;
  report?: string;
  outlet?: string | null;
  published?: string | null;
  language?: string;
  type?: Claim['type'];
  modes?: string[];
  contexts?: string[];
  /** `IRN+BLR` reciprocal; `IRN>BLR` directed; `IRN>BLR!` directed words of a reciprocal act (a visit with talks). */
  who?: string;
  /** `2023-08-02`, `2023-08`, `2023` or `2023-08-02/2023-08-05`. */
  when?: string | null;
  certainty?: When['certainty'];
  where?: Where | null;
  /** `Name` or `Name@IRN`. */
  persons?: string[];
  instruments?: string[];
  /** `killed=7`, `session=28th`, `USD=497000000` */
  quantities?: string[];
  factuality?: Factuality;
  /** Speakers, outermost first. */
  said?: string[];
  /** Start of the sentence. */
  sentence?: number;
}

const NAMES: Record<string, string> = {
  IRN: 'Iran',
  BLR: 'Belarus',
  USA: 'USA',
  RUS: 'Russia',
  UKR: 'Ukraine',
  PAK: 'Pakistan',
};
const POINTS: Record<string, [string, number, number]> = {
  Tehran: ['IRN', 35.7, 51.4],
  Minsk: ['BLR', 53.9, 27.6],
  Kyiv: ['UKR', 50.4, 30.5],
  Odesa: ['UKR', 46.5, 30.7],
  Geneva: ['CHE', 46.2, 6.1],
  Muscat: ['OMN', 23.6, 58.5],
};
const AREAS: Record<string, string> = { Ukraine: 'UKR', Pakistan: 'PAK', Switzerland: 'CHE', Balochistan: 'PAK' };
const empty = { text: '', start: 0, end: 0 };
let count = 0;

export function place(name: string): Where {
  const point = POINTS[name];
  if (point) return { name, country: point[0], lat: point[1], lon: point[2], ...empty };
  return { name, country: AREAS[name] ?? null, lat: null, lon: null, ...empty };
}

export function range(when: string): { from: string; to: string } {
  const [first = '', last = first] = when.split('/');
  const days = (text: string, end: boolean) => {
    if (text.length === 10) return text;
    const [year, month] = text.split('-').map(Number) as [number, number?];
    const date = end ? new Date(Date.UTC(year, month ?? 12, 0)) : new Date(Date.UTC(year, (month ?? 1) - 1, 1));
    return date.toISOString().slice(0, 10);
  };
  return { from: days(first, false), to: days(last, true) };
}

function quantity(text: string): Quantity {
  const [unit = '', value = ''] = text.split('=');
  const number = Number.parseInt(value, 10);
  const kind = value.endsWith('th') ? 'ordinal' : /^[A-Z]{3}$/.test(unit) ? 'money' : 'count';
  return { kind, value: number, unit: unit === '' ? null : unit, of: null, ...empty };
}

export function item(given: Given = {}): MergeItem {
  const number = ++count;
  const who = given.who ?? 'IRN+BLR';
  const reciprocal = who.includes('+') || who.endsWith('!');
  const [actors = '', recipients = ''] = who.replace('!', '').split('>');
  const parties = (codes: string) =>
    codes
      .split(/[+,]/)
      .filter(Boolean)
      .map((code) => ({ code, sector: 'GOV', name: NAMES[code] ?? code, ...empty }));
  const start = given.sentence ?? number * 100;
  const claim: Claim = {
    id: given.id ?? `c_${String(number).padStart(6, '0')}`,
    type: given.type ?? 'AGREE',
    modes: given.modes ?? [],
    contexts: given.contexts ?? [],
    quad: 1,
    score: 1,
    actors: parties(actors),
    recipients: parties(recipients),
    reciprocal,
    persons: (given.persons ?? []).map((text): ClaimPerson => {
      const [name = '', of] = text.split('@');
      return { name, role: null, of: of ?? null, ...empty };
    }),
    when: given.when
      ? { ...range(given.when), certainty: given.certainty ?? 'stated', calendar: 'gregory', ...empty }
      : null,
    where: given.where ?? null,
    quantities: (given.quantities ?? []).map(quantity),
    instruments: (given.instruments ?? []).map((name): Instrument => ({ name, ...empty })),
    factuality: given.factuality ?? 'asserted',
    attribution: (given.said ?? []).map((speaker) => ({ speaker, code: null, verb: 'say', ...empty })),
    evidence: { start, end: start + 50 },
    trigger: { start, end: start + 5 },
    rule: 'test',
    confidence: 1,
  };
  return {
    claim,
    report: {
      id: given.report ?? `r${number}`,
      language: given.language ?? 'en',
      outlet: given.outlet ?? null,
      published: given.published ?? null,
    },
  };
}
