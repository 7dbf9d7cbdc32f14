/** Reports with claims, made up from a seed: enough like real ones to try the store and to measure it. */
import type { Claim, ClaimParty, CodedReport, EventType, Factuality } from '../../src/model/index.ts';

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PARTIES = [
  'IRN',
  'BLR',
  'RUS',
  'CHN',
  'USA',
  'SYR',
  'IRQ',
  'ISR',
  'TUR',
  'UKR',
  'FRA',
  'DEU',
  'EGY',
  'SAU',
  'QAT',
  'YEM',
  'LBN',
  'AFG',
  'PAK',
  'IND',
  'KAZ',
  'ARM',
  'AZE',
  'GEO',
  'UN',
  'EU',
  'NATO',
  'SCO',
  'IAEA',
  'GCC',
];
const TYPES: [EventType, 1 | 2 | 3 | 4, number][] = [
  ['CONSULT', 1, 1],
  ['SUPPORT', 1, 4],
  ['AGREE', 1, 3],
  ['AID', 2, 7],
  ['ACCUSE', 3, -3],
  ['THREATEN', 3, -5],
  ['SANCTION', 4, -7],
  ['ASSAULT', 4, -9],
];
const FACTUALITIES: Factuality[] = ['asserted', 'asserted', 'asserted', 'alleged', 'future', 'negated'];
const WORDS: Record<string, string[]> = {
  ar: 'الوزير زار طهران أمس وأعلن عن توقيع مذكرة تفاهم بين البلدين في مجال الدفاع والتجارة والطاقة كما أكد'.split(' '),
  fa: 'وزیر دیروز به تهران سفر کرد و از امضای یادداشت تفاهم میان دو کشور در حوزه دفاع و بازرگانی خبر داد می‌گوید'.split(
    ' ',
  ),
  ru: 'министр вчера прибыл в Тегеран и объявил о подписании меморандума между двумя странами в сфере обороны и торговли'.split(
    ' ',
  ),
  en: 'the minister arrived in Tehran yesterday and announced that the two countries had signed a memorandum on defence'.split(
    ' ',
  ),
};
const LANGUAGES = Object.keys(WORDS);
const EPOCH = Date.UTC(2024, 0, 1);

export const isoDay = (n: number): string => new Date(EPOCH + n * 86_400_000).toISOString().slice(0, 10);

export interface SampleOptions {
  /** How many claims a report has (default 10). */
  claims?: number;
  /** Characters of text (default 400). */
  length?: number;
  /** How many days the reports are spread over (default 365). */
  days?: number;
  /** Number of the first report (default 0). */
  from?: number;
  /** Days of publication grow with the number, as a reader of the news meets them (default: at random). */
  inOrder?: boolean;
}

/** `count` reports that depend on the seed and on their own number only. */
export function* samples(count: number, seed = 1, options: SampleOptions = {}): Generator<CodedReport> {
  const { claims: perReport = 10, length = 400, days = 365, from = 0, inOrder = false } = options;
  for (let n = from; n < from + count; n++) {
    const next = random(seed * 1_000_003 + n);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const language = pick(LANGUAGES);
    const published = Math.floor((inOrder ? (n - from) / count : next()) * days);
    let text = '';
    while (text.length < length) text += `${pick(WORDS[language]!)} `;
    const id = `r${String(n).padStart(6, '0')}`;
    const claims = Array.from({ length: perReport }, (_, i) => claimOf(id, i, text, next, published));
    yield {
      document: {
        id,
        language,
        title: `${pick(WORDS[language]!)} ${n}`,
        outlet: `Outlet ${Math.floor(next() * 40)}`,
        url: `https://example.org/${n}`,
        published: next() < 0.05 ? null : isoDay(published),
        publishedFrom: 'given',
        text,
      },
      claims,
    };
  }
}

function claimOf(report: string, i: number, text: string, next: () => number, published: number): Claim {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const [type, quad, score] = pick(TYPES);
  const start = (i * 31) % Math.max(1, text.length - 40);
  const quote = (length: number) => ({ text: text.slice(start, start + length), start, end: start + length });
  const party = (code: string): ClaimParty => ({ code, sector: next() < 0.5 ? 'GOV' : null, name: code, ...quote(5) });
  const a = Math.floor(next() * PARTIES.length);
  const b = (a + 1 + Math.floor(next() * 3)) % PARTIES.length;
  const day = isoDay(published - Math.floor(next() * 4));
  const dated = next() < 0.7;
  return {
    id: `c_${report}_${i}`,
    type,
    modes: type === 'CONSULT' ? ['visit'] : [],
    contexts: next() < 0.5 ? ['military'] : ['economic', 'diplomatic'],
    quad,
    score,
    actors: [party(PARTIES[a]!)],
    recipients: [party(PARTIES[b]!)],
    reciprocal: false,
    persons:
      next() < 0.3
        ? [
            {
              name: pick(['Dmitry Pantus', 'Aziz Nasirzadeh', 'Ali Larijani']),
              role: 'minister',
              of: PARTIES[a]!,
              ...quote(8),
            },
          ]
        : [],
    when: dated ? { from: day, to: day, certainty: 'stated', calendar: 'gregory', ...quote(6) } : null,
    where:
      next() < 0.4
        ? { name: pick(['Tehran', 'Minsk', 'Moscow']), country: null, lat: null, lon: null, ...quote(6) }
        : null,
    quantities:
      next() < 0.2
        ? [{ kind: 'count', value: Math.floor(next() * 3) + 11, unit: 'document', of: null, ...quote(4) }]
        : [],
    instruments: next() < 0.2 ? [{ name: 'memorandum', ...quote(6) }] : [],
    factuality: pick(FACTUALITIES),
    attribution:
      next() < 0.3 ? [{ speaker: pick(['IRNA', 'BelTA', 'TASS']), code: null, verb: 'report', ...quote(4) }] : [],
    evidence: { start, end: start + 40 },
    trigger: { start, end: start + 5 },
    rule: 'test/sample',
    confidence: 0.5,
  };
}

/** What a claim written by hand may say; parties: actor, then recipient. */
export type ClaimWish = Partial<Claim> & { parties?: [string, string] };

/** A report written by hand, with a claim for each wish: Belarus visits Iran on 23 October 2025 where nothing else is said. */
export function coded(
  id: string,
  document: Partial<CodedReport['document']> = {},
  wishes: ClaimWish[] = [],
): CodedReport {
  const text = document.text ?? 'A minister of Belarus visited Tehran on 23 October 2025.';
  const at = (start: number, end: number) => ({ text: text.slice(start, end), start, end });
  return {
    document: {
      id,
      language: 'en',
      title: null,
      outlet: null,
      url: null,
      published: '2025-10-24',
      publishedFrom: 'given',
      ...document,
      text,
    },
    claims: wishes.map(({ parties = ['BLR', 'IRN'], ...wish }, i) => ({
      id: `c_${id}_${i}`,
      type: 'CONSULT',
      modes: [],
      contexts: [],
      quad: 1,
      score: 1,
      actors: [{ code: parties[0], sector: null, name: parties[0], ...at(14, 21) }],
      recipients: [{ code: parties[1], sector: null, name: parties[1], ...at(30, 36) }],
      reciprocal: false,
      persons: [],
      when: { from: '2025-10-23', to: '2025-10-23', certainty: 'stated', calendar: 'gregory', ...at(40, 55) },
      where: null,
      quantities: [],
      instruments: [],
      factuality: 'asserted',
      attribution: [],
      evidence: { start: 0, end: text.length },
      trigger: { start: 22, end: 29 },
      rule: 'test/hand',
      confidence: 0.5,
      ...wish,
    })),
  };
}
