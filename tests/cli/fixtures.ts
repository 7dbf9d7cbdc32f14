/** A command line without a process: what it writes is kept, and its coder, packs and world are small and known. */

import type { Context, Parts } from '../../src/cli/context.ts';
import { run } from '../../src/cli/program.ts';
import type { Coder } from '../../src/coding/index.ts';
import type { Claim, LanguagePack, PartyName, PartyRecord, World } from '../../src/model/index.ts';
import { openLibrary } from '../../src/store/index.ts';

const PARTIES: readonly PartyRecord[] = [
  { code: 'IRN', kind: 'state', name: 'Iran', country: 'IRN', sector: null },
  { code: 'BLR', kind: 'state', name: 'Belarus', country: 'BLR', sector: null },
  { code: 'OMN', kind: 'state', name: 'Oman', country: 'OMN', sector: null },
  { code: 'COD', kind: 'state', name: 'DR Congo', country: 'COD', sector: null },
  { code: 'COG', kind: 'state', name: 'Congo', country: 'COG', sector: null },
];

const NAMES: Record<string, [code: string, use: PartyName['use'], form: string][]> = {
  en: [
    ['IRN', 'name', 'Iran'],
    ['IRN', 'adjective', 'Iranian'],
    ['BLR', 'name', 'Belarus'],
    ['OMN', 'name', 'Oman'],
    ['COD', 'variant', 'Congo'],
    ['COG', 'variant', 'Congo'],
  ],
  ar: [['IRN', 'name', 'إيران']],
  fa: [['IRN', 'name', 'ایران']],
  ru: [['IRN', 'name', 'Иран']],
};

export const world: World = {
  party: (code) => PARTIES.find((party) => party.code === code),
  capital: () => undefined,
  person: () => undefined,
  partyNames: (language) => (NAMES[language] ?? []).map(([code, use, form]) => ({ code, use, form, sector: null })),
  placeNames: () => [],
  personNames: () => [],
  usualNames: () => ({ parties: {}, places: {} }),
};

/** A claim of a word of the text, everything else plain. */
export function claim(id: string, text: string, word: string, more: Partial<Claim> = {}): Claim {
  const start = text.indexOf(word);
  const party = (code: string, name: string) => ({
    code,
    sector: null,
    name,
    text: word,
    start,
    end: start + word.length,
  });
  return {
    id,
    type: 'CONSULT',
    modes: ['visit'],
    contexts: [],
    quad: 1,
    score: 2.1,
    actors: [party('BLR', 'Belarus')],
    recipients: [party('IRN', 'Iran')],
    reciprocal: false,
    persons: [],
    when: null,
    where: null,
    quantities: [],
    instruments: [],
    factuality: 'asserted',
    attribution: [],
    evidence: { start: 0, end: text.length },
    trigger: { start, end: start + word.length },
    rule: 'test/visit',
    confidence: 0.5,
    ...more,
  };
}

/** The words that the coder of these tests takes for a visit; a date right behind it is its day. */
const VISIT = /(?:visits|زار|سفر)(?: (\d{4}-\d\d-\d\d))?/;

export const coder: Coder = {
  languages: ['ar', 'en', 'fa'],
  code({ id, text, language, published, title, outlet, url }) {
    if (text.includes('CRASH')) throw new Error('fell over');
    const found = this.languages.includes(language ?? '') ? VISIT.exec(text) : null;
    const day = found?.[1];
    const when = day
      ? { from: day, to: day, certainty: 'stated' as const, calendar: 'gregory' as const, text: day, start: 0, end: 0 }
      : null;
    return {
      document: {
        id,
        language: language ?? 'und',
        title: title ?? null,
        outlet: outlet ?? null,
        url: url ?? null,
        published: published ?? null,
        publishedFrom: published ? 'given' : 'unknown',
        text,
      },
      claims: found ? [claim(`c_${id}`, text, found[0], { when })] : [],
    };
  },
  explain(raw) {
    return { ...this.code(raw), sentences: [], skipped: [], notes: [] };
  },
};

const pack = {
  code: 'ar',
  name: 'Arabic',
  script: 'Arab',
  direction: 'rtl',
  calendars: ['gregory'],
  tables: { acts: [1] },
};

export const parts: Parts = {
  coder: async () => coder,
  packs: async () => [pack as unknown as LanguagePack],
  world: async () => world,
  fetcher: async () => {
    throw new Error('no test of these fetches anything');
  },
  openLibrary: (place, options) => openLibrary(place, options),
};

export interface Ran {
  code: number;
  out: string;
  err: string;
}

export interface Surroundings extends Partial<Omit<Context, 'out' | 'err'>> {
  terminal?: boolean;
  columns?: number;
}

/** Runs one command line; gives its exit code and what it wrote. */
export async function dragoman(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  const { terminal = false, columns = 80, ...more } = surroundings;
  const output = (key: 'out' | 'err') => ({
    async write(text: string) {
      ran[key] += text;
    },
    // Progress bars write to the process itself: standard error is never a terminal here.
    isTerminal: key === 'out' && terminal,
    columns,
  });
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  ran.code = await run(args, {
    out: output('out'),
    err: output('err'),
    stdin: nothing(),
    env: {},
    parts,
    catchInterrupt: () => new AbortController().signal,
    ...more,
  });
  return ran;
}
