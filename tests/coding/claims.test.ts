import { describe, expect, it } from 'vitest';
import { claimOf, claimsOf, coder, line } from './engine.ts';

const VISIT_AND_ARREST =
  'Norwegian defence minister Lars Berg visited Riga on 3 April 2024, and Swedish police arrested 12 Latvian citizens in Malmo.';
const TWO_DEEDS =
  'Kenya delivered 40 tonnes of food to Uganda on 5 March 2024 and signed a memorandum with Rwanda in Kigali on 9 May 2024.';

describe('of two acts in one sentence each has its own', () => {
  it('day', () => {
    expect(claimOf('en', TWO_DEEDS, 'AID').when).toMatchObject({
      from: '2024-03-05',
      to: '2024-03-05',
      certainty: 'stated',
    });
    expect(claimOf('en', TWO_DEEDS, 'SUPPORT').when).toMatchObject({
      from: '2024-05-09',
      to: '2024-05-09',
      text: '9 May 2024',
    });
  });
  it('place', () => {
    expect(claimOf('en', VISIT_AND_ARREST, 'CONSULT').where).toMatchObject({
      name: 'Riga',
      country: 'LVA',
      text: 'Riga',
    });
    expect(claimOf('en', VISIT_AND_ARREST, 'COERCE').where).toMatchObject({ country: 'SWE', text: 'Malmo' });
    expect(claimOf('en', TWO_DEEDS, 'AID').where).toBeNull();
  });
  it('persons', () => {
    expect(claimOf('en', VISIT_AND_ARREST, 'CONSULT').persons).toMatchObject([
      { name: 'Lars Berg', text: 'Lars Berg', role: 'defence-minister', of: 'NOR' },
    ]);
    expect(claimOf('en', VISIT_AND_ARREST, 'COERCE').persons).toEqual([]);
  });
  it('quantities', () => {
    expect(claimOf('en', TWO_DEEDS, 'AID').quantities).toMatchObject([{ value: 40, unit: 'tonne' }]);
    expect(claimOf('en', TWO_DEEDS, 'SUPPORT').quantities).toEqual([]);
    expect(claimOf('en', VISIT_AND_ARREST, 'COERCE').quantities).toMatchObject([{ value: 12 }]);
    expect(claimOf('en', VISIT_AND_ARREST, 'CONSULT').quantities).toEqual([]);
  });
  it('instruments', () => {
    expect(claimOf('en', TWO_DEEDS, 'SUPPORT').instruments).toMatchObject([{ name: 'memorandum', text: 'memorandum' }]);
    expect(claimOf('en', TWO_DEEDS, 'AID').instruments).toEqual([]);
  });
  it('contexts', () => {
    expect(claimOf('en', VISIT_AND_ARREST, 'CONSULT').contexts).toContain('military');
    expect(claimOf('en', VISIT_AND_ARREST, 'COERCE').contexts).not.toContain('military');
  });
});

describe('one act with all that is said of it', () => {
  it.each([
    ['en', 'Norway and Iceland signed a memorandum worth 30 million dollars in Reykjavik on 5 March 2024.'],
    ['ar', 'وقعت النرويج وآيسلندا في ريكيافيك يوم 5 مارس 2024 مذكرة تفاهم بقيمة 30 مليون دولار.'],
    ['fa', 'نروژ و ایسلند روز ۱۵ اسفند ۱۴۰۲ در ریکیاویک یادداشت تفاهمی به ارزش ۳۰ میلیون دلار امضا کردند.'],
    ['ru', 'Норвегия и Исландия подписали 5 марта 2024 года в Рейкьявике меморандум на 30 миллионов долларов.'],
  ])('%s: %s', (language, text) => {
    const claim = claimOf(language, text, 'SUPPORT');
    expect(line(claim)).toBe('SUPPORT ISL <> NOR');
    expect(claim.when).toMatchObject({ from: '2024-03-05', to: '2024-03-05', certainty: 'stated' });
    expect(claim.when!.calendar).toBe(language === 'fa' ? 'persian' : 'gregory');
    expect(claim.where).toMatchObject({ name: 'Reykjavik', country: 'ISL' });
    expect(claim.where!.lat).toBeCloseTo(64.1, 0);
    expect(claim.where!.lon).toBeCloseTo(-21.9, 0);
    expect(claim.quantities).toMatchObject([{ kind: 'money', value: 30_000_000, unit: 'USD' }]);
    expect(claim.instruments).toMatchObject([{ name: 'memorandum' }]);
    expect(claim.quad).toBe(1);
    expect(claim.score).toBeGreaterThan(0);
  });
});

describe('what a text does not say', () => {
  it('is null or empty', () => {
    const claim = claimOf(
      'en',
      'Peru met Chile.\nGhana met Togo.\nPeru met Cuba.\nGhana met Kenya.\nChad condemned Sudan.',
      'ACCUSE',
    );
    expect(claim).toMatchObject({
      when: null,
      where: null,
      persons: [],
      quantities: [],
      attribution: [],
      recipients: [{ code: 'SDN' }],
    });
  });
  it('makes no claim', () => {
    expect(claimsOf('en', 'The museum of Nairobi opened a hall of old coins. Visitors from Uganda liked it.')).toEqual(
      [],
    );
    expect(claimsOf('ar', 'افتتح المتحف في نيروبي قاعة للعملات القديمة.')).toEqual([]);
    expect(claimsOf('fa', 'موزه نایروبی تالار سکه‌های کهن را گشود.')).toEqual([]);
    expect(claimsOf('ru', 'Музей в Токио открыл зал старинных монет.')).toEqual([]);
  });
});

describe('the day of publication', () => {
  const day = (text: string, published: string | null) => claimOf('en', text, 'ACCUSE', { published }).when;
  it('dates the news of the lead, and says that it does', () => {
    expect(day('Chad condemned Sudan.', '2024-06-20')).toMatchObject({
      from: '2024-06-20',
      to: '2024-06-20',
      certainty: 'published',
    });
    expect(day('Chad condemned Sudan.', null)).toBeNull();
  });
  it('does not stand in for a day that the text states', () => {
    expect(day('Chad condemned Sudan on 2 January 2023.', '2024-06-20')).toMatchObject({
      from: '2023-01-02',
      certainty: 'stated',
    });
  });
  it('is read from a dateline when none is given', () => {
    const { document } = coder.code({ id: 'r', language: 'en', text: '5 March 2024\nChad condemned Sudan.' });
    expect([document.published, document.publishedFrom]).toEqual(['2024-03-05', 'text']);
    const given = coder.code({
      id: 'r',
      language: 'en',
      text: '5 March 2024\nChad condemned Sudan.',
      published: '2024-06-20T10:00:00Z',
    });
    expect([given.document.published, given.document.publishedFrom]).toEqual(['2024-06-20', 'given']);
  });
});

describe('the quotes of a claim', () => {
  it('name its parties, its act and its sentence', () => {
    const text = 'It rained. The Kenyan army attacked rebels of Uganda on Monday. Nobody knew.';
    const claim = claimOf('en', text, 'ASSAULT');
    expect(claim.actors).toMatchObject([{ code: 'KEN', sector: 'MIL', name: 'Kenya' }]);
    expect(text.slice(claim.trigger.start, claim.trigger.end)).toBe('attacked');
    expect(text.slice(claim.evidence.start, claim.evidence.end)).toBe(
      'The Kenyan army attacked rebels of Uganda on Monday.',
    );
    expect(claim.actors[0]!.text).toContain('Kenyan');
  });
  it('name the rule that made it', () => {
    expect(claimOf('en', 'Chad condemned Sudan.', 'ACCUSE').rule).toMatch(/^en\/accuse-verb\//);
    expect(claimOf('ar', 'أدانت تشاد السودان.', 'ACCUSE').rule).toMatch(/^ar\/accuse-verb\//);
  });
});
