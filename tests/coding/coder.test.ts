/** What holds of the coder for any text whatever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCoder, toReport } from '../../src/coding/index.ts';
import { packs } from '../../src/languages/index.ts';
import type { CodedReport, RawReport } from '../../src/model/index.ts';
import { world } from '../../src/world/index.ts';
import { coder, line } from './engine.ts';

const LANGUAGES = ['ar', 'en', 'fa', 'ru'] as const;

/** Words with which much is said of parties: names, offices, acts, hedges, particles, dates, numbers. */
const WORDS: Record<(typeof LANGUAGES)[number], string[]> = {
  ar: 'كينيا وأوغندا السودان التشادي وزير الخارجية سامي الخالدي نظيره زار التقى هاجمت وأدانت فرضت وقعت ستقدم عقوبات مذكرة تفاهم مساعدات إلى على من مع بين في التي إن أن لم لن قد نفت قالت وأضاف بحسب رويترز البلدين بلاده يوم الخميس مارس الماضي ٢٠٢٤ مليون دولار نيروبي'.split(
    ' ',
  ),
  fa: 'کنیا اوگاندا سودان چادی وزیر امور خارجه احمد رضایی همتای خود سفر کرد دیدار حمله کردند محکوم تحریم امضا خواهد نکرد یادداشت تفاهم کمک به بر از با میان در که را و اما ممکن است گفت افزود به‌گزارش رویترز دو کشور کشورش روز پنجشنبه اسفند گذشته ۱۴۰۲ میلیون دلار می‌ رود نایروبی'.split(
    ' ',
  ),
  ru: 'Кения Угандой Судану чадский министр иностранных дел Нурлан Ахметов коллегой посетил встретился напал на осудил ввела подписали направит санкции меморандум помощь в против из с между который что не якобы может опроверг заявил добавил по данным Reuters обе страны его страна четверг марта прошлого 2024 млн долларов Токио'.split(
    ' ',
  ),
  en: 'Kenya Uganda Sudan Chadian foreign minister Akosua Mensah counterpart visited met attacked condemned imposed signed will send sanctions memorandum aid to on from with between in which that not may allegedly denied said added according Reuters the two countries his country Thursday March last 2024 million dollars Nairobi US us'.split(
    ' ',
  ),
};
/** Whole clauses, so that there is something to claim amid the noise. */
const CLAUSES: typeof WORDS = {
  ar: [
    'هاجمت تشاد السودان',
    'زار وزير الخارجية الأردني سامي الخالدي قطر يوم 5 مارس 2024',
    'قالت كينيا إن بلاده ستفرض عقوبات على أوغندا',
    'وقعت النرويج وآيسلندا في ريكيافيك مذكرة تفاهم بقيمة ٣٠ مليون دولار',
  ],
  fa: [
    'چاد به سودان حمله کرد',
    'وزیر دفاع تاجیکستان آقای احمد رضایی روز ۱۵ اسفند ۱۴۰۲ به کنیا سفر کرد',
    'به گزارش رویترز، کنیا اوگاندا را تحریم خواهد کرد',
    'دو کشور یادداشت تفاهمی به ارزش ۳۰ میلیون دلار امضا کردند',
  ],
  ru: [
    'Чад напал на Судан',
    'Министр обороны Ганы Кофи Боатенг посетил Кению 5 марта 2024 года',
    'Кения заявила, что введёт санкции против Уганды',
    'Норвегия и Исландия подписали в Рейкьявике меморандум на 30 миллионов долларов',
  ],
  en: [
    'Chad attacked Sudan',
    "Ghana's defence minister, Akosua Mensah, visited Lima on 5 March 2024",
    'according to AFP, Kenya will impose sanctions on Uganda',
    'Norway and Iceland signed a memorandum worth 30 million dollars in Reykjavik',
  ],
};
const MARKS = [...'.,;:!?؟،؛«»“”"\'()-–—…/|%$€№&@#*+=<>[]{}~^`\\', "'s", '\n', '\r\n', '\t', '...', '؟!'];
const ODD = [
  '\u200f', // right-to-left mark
  '\u200e',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u200c', // zero-width non-joiner
  '\u200d',
  '\u00ad', // soft hyphen
  '\u0640', // tatweel
  '\u064b',
  '\u0301',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u0085',
  '\u2028',
  '\ud83d', // half of an emoji
  '\udea2',
  '🛳️',
  '👩‍👩‍👧',
  'ﷺ',
  'ﻻ',
  '漢字',
  'ß',
  'İ',
  '٣٫٥',
  '۱۲٬۰۰۰',
  '1,250.5',
  '31/12/2023',
  '2024-13-45',
  '99999999999999999999',
  '0',
  'ا'.repeat(400),
  'x'.repeat(3000),
  'وال'.repeat(60),
  '(('.repeat(40),
];

const piece = (language: (typeof LANGUAGES)[number]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...WORDS[language]) },
    { weight: 2, arbitrary: fc.constantFrom(...CLAUSES[language]) },
    { weight: 2, arbitrary: fc.constantFrom(...LANGUAGES.flatMap((code) => WORDS[code])) },
    { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
const textIn = (language: (typeof LANGUAGES)[number]) =>
  fc
    .array(fc.tuple(piece(language), fc.constantFrom(' ', ' ', ' ', ' ', '', '\u00a0', '\u200c')), {
      maxLength: 40,
      size: 'max',
    })
    .map((pieces) => pieces.flat().join(''));
const report: fc.Arbitrary<RawReport & { language: string }> = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.record({
    id: fc.string({ unit: 'binary', maxLength: 12 }),
    language: fc.constant(language),
    text: textIn(language),
    published: fc.constantFrom(null, '2024-06-20', '2023-02-29T10:00:00Z', 'yesterday', ''),
  }),
);

/** Every object with `start` and `end`, wherever it stands. */
function spans(value: unknown, found: { start: number; end: number; text?: unknown }[] = []): typeof found {
  if (Array.isArray(value)) for (const item of value) spans(item, found);
  else if (value !== null && typeof value === 'object') {
    if ('start' in value) found.push(value as (typeof found)[number]);
    for (const item of Object.values(value)) spans(item, found);
  }
  return found;
}

function check({ document, claims }: CodedReport, raw: RawReport): void {
  expect(document.text).toBe(raw.text);
  expect(document.id).toBe(raw.id);
  const ids = new Set<string>();
  for (const claim of claims) {
    expect(ids.has(claim.id)).toBe(false);
    ids.add(claim.id);
    for (const { start, end, text } of spans(claim)) {
      expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
      expect(0 <= start && start < end && end <= raw.text.length).toBe(true);
      if (text !== undefined) expect(text).toBe(raw.text.slice(start, end));
    }
    const { trigger, evidence, actors, recipients, when } = claim;
    expect(evidence.start <= trigger.start && trigger.end <= evidence.end).toBe(true);
    expect(actors.length + recipients.length).toBeGreaterThan(0);
    const codes = [...actors, ...recipients].map((party) => party.code);
    expect(new Set(codes).size).toBe(codes.length);
    if (claim.reciprocal) expect([actors.length > 1, recipients.length]).toEqual([true, 0]);
    if (when?.from && when.to) expect(when.from <= when.to).toBe(true);
    for (const day of [when?.from, when?.to]) if (day) expect(new Date(day).toISOString()).toContain(day);
    expect(claim.confidence).toBeGreaterThan(0);
    expect(claim.confidence).toBeLessThan(1);
    expect(JSON.parse(JSON.stringify(claim))).toEqual(claim);
  }
}

describe('for any text', () => {
  it('every span of every claim is in the text and quotes it', () => {
    let claims = 0;
    fc.assert(
      fc.property(report, (raw) => {
        const coded = coder.code(raw);
        check(coded, raw);
        claims += coded.claims.length;
      }),
      { numRuns: 1000 },
    );
    // else the property would hold of nothing
    expect(claims).toBeGreaterThan(300);
  });

  it('random characters do no harm', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...LANGUAGES, null),
        (text, language) => {
          const raw = { id: 'r', text, language };
          check(coder.code(raw), raw);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('no cut of a report breaks it', () => {
    const whole = `${WORDS.en.join(' ')}. ${WORDS.ar.join(' ')}\n${WORDS.fa.join(' ')} ${WORDS.ru.join(' ')}`;
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.constantFrom(...LANGUAGES), (a, b, language) => {
        const raw = { id: 'r', language, text: whole.slice(Math.min(a, b), Math.max(a, b)) };
        check(coder.code(raw), raw);
      }),
      { numRuns: 200 },
    );
  });

  it('empty lines before it move its spans and change nothing else', () => {
    const shift = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shift);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => key !== 'id')
          .map(([key, item]) => [key, key === 'start' || key === 'end' ? item + 2 : shift(item)]),
      );
    };
    const withoutIds = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, item) => (key === 'id' ? undefined : item)));
    fc.assert(
      fc.property(report, (raw) => {
        const moved = coder.code({ ...raw, text: `\n\n${raw.text}` }).claims;
        expect(withoutIds(moved)).toEqual(shift(coder.code(raw).claims));
      }),
      { numRuns: 200 },
    );
  });

  it('direction marks and tatweel in it change no claim', () => {
    const lines = (raw: RawReport) =>
      coder
        .code(raw)
        .claims.map((c) => [
          line(c),
          c.when?.from,
          c.where?.name,
          c.persons.map((p) => p.name),
          c.quantities.map((q) => q.value),
        ]);
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }),
        (language, picks) => {
          const text = picks.map((i) => CLAUSES[language][i]).join('. ');
          const marked = text.replace(/(\p{L}) (\p{L})/gu, '$1\u200f \u202a$2');
          const long = language === 'ar' ? marked.replace(/([بتسفقكلمنه])(?=\p{L})/gu, '$1\u0640') : marked;
          expect(long).not.toBe(text);
          expect(lines({ id: 'r', language, text: long })).toEqual(lines({ id: 'r', language, text }));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('what is coded before does not matter', () => {
    fc.assert(
      fc.property(report, fc.array(report, { maxLength: 3 }), (raw, before) => {
        const alone = JSON.stringify(coder.code(raw));
        for (const other of before) coder.code(other);
        expect(JSON.stringify(coder.code(raw))).toBe(alone);
      }),
      { numRuns: 150 },
    );
  });

  it('a report given without its language is coded as in the language that is found', () => {
    fc.assert(
      fc.property(report, (raw) => {
        const { language } = toReport({ ...raw, language: null });
        expect(JSON.stringify(coder.code({ ...raw, language: null }))).toBe(
          JSON.stringify(coder.code({ ...raw, language })),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('a coder', () => {
  const TEXTS: Record<string, string> = {
    ar: 'زار وزير الخارجية الأردني سامي الخالدي قطر والتقى نظيره في الدوحة. وأضاف أن البلدين وقعا اتفاقا.',
    fa: 'وزیر خارجه کنیا به اوگاندا سفر کرد. دو کشور یادداشت تفاهم امضا کردند.',
    ru: 'Министр обороны Ганы Кофи Боатенг посетил Кению. Боатенг встретился со своим коллегой.',
    en: 'The foreign minister of Ghana, Akosua Mensah, visited Togo. Mensah met her counterpart. The two countries signed a pact.',
  };
  const raw = (language: string): RawReport => ({
    id: language,
    language,
    text: TEXTS[language] as string,
    published: '2024-06-20',
  });

  it('says the same whether it is new or has read other reports', () => {
    for (const language of LANGUAGES) {
      const fresh = makeCoder(packs, world);
      const first = JSON.stringify(fresh.code(raw(language)));
      expect(JSON.parse(first).claims.length).toBeGreaterThan(1);
      for (const other of LANGUAGES) coder.code({ ...raw(other), id: 'other' });
      expect(JSON.stringify(coder.code(raw(language)))).toBe(first);
    }
  });

  it('knows no person or party of another report', () => {
    const about = coder.code({
      id: 'a',
      language: 'en',
      text: 'Mensah met her counterpart. The two countries signed a pact.',
    });
    coder.code(raw('en'));
    const again = coder.code({
      id: 'a',
      language: 'en',
      text: 'Mensah met her counterpart. The two countries signed a pact.',
    });
    expect(again).toEqual(about);
    expect(again.claims).toEqual([]);
  });

  it('does not depend on the order of its packs', () => {
    const other = makeCoder([...packs].reverse(), world);
    for (const language of LANGUAGES) expect(other.code(raw(language))).toEqual(coder.code(raw(language)));
    expect(other.languages).toEqual(coder.languages);
  });

  it('gives reports of unknown languages back without claims', () => {
    const { document, claims } = coder.code({ id: 'r', language: 'eo', text: 'Kenjo atakis Ugandon.' });
    expect([document.language, claims]).toEqual(['eo', []]);
  });

  it('changes neither the report it is given nor its packs', () => {
    const given = Object.freeze(raw('en'));
    const before = JSON.stringify(packs.map((pack) => pack.tables));
    coder.code(given);
    expect(JSON.stringify(packs.map((pack) => pack.tables))).toBe(before);
  });

  it.each([
    ['one word of a million letters', 'كينيا '.trim().repeat(200_000)],
    ['one sentence of 20,000 names', 'Kenya, Uganda and Rwanda '.repeat(7000)],
    ['100,000 marks', '.,;('.repeat(25_000)],
    ['50,000 lines', 'Kenya\n'.repeat(50_000)],
    // whatever grew with the square of these would run into the limit that the runner sets a test
  ])('reads %s to its end', (_, text) => {
    for (const language of ['ar', 'en'])
      expect(coder.code({ id: 'r', language, text }).document.text.length).toBe(text.length);
  });
});
