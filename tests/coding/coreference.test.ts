import { describe, expect, it } from 'vitest';
import { shareWithinReport } from '../../src/coding/coreference.ts';
import type { Claim, EventType, When, Where } from '../../src/model/index.ts';
import { claimOf, claimsOf, PUBLISHED } from './engine.ts';

const day = (iso: string): When => ({
  from: iso,
  to: iso,
  certainty: 'stated',
  calendar: 'gregory',
  text: iso,
  start: 0,
  end: 10,
});
const place = (name: string): Where => ({ name, country: null, lat: null, lon: null, text: name, start: 0, end: 1 });
const parties = (codes: string) =>
  codes
    .split(' ')
    .filter(Boolean)
    .map((code) => ({ code, sector: null, name: code, text: code, start: 0, end: 3 }));

function claim(type: EventType, actors: string, recipients: string, more: Partial<Claim> = {}): Claim {
  return {
    ...{
      id: 'c',
      type,
      modes: [],
      contexts: [],
      quad: 1,
      score: 1,
      actors: parties(actors),
      recipients: parties(recipients),
    },
    ...{
      reciprocal: false,
      persons: [],
      when: null,
      where: null,
      quantities: [],
      instruments: [],
      factuality: 'asserted',
    },
    ...{
      attribution: [],
      evidence: { start: 0, end: 10 },
      trigger: { start: 0, end: 5 },
      rule: 'test/noun',
      confidence: 0.5,
    },
    ...more,
  } as Claim;
}

/** Days and places after sharing. */
function shared(claims: Claim[], published: string | null = null, lead = 0): string[] {
  const report = {
    id: 'r',
    language: 'en',
    title: null,
    outlet: null,
    url: null,
    published,
    publishedFrom: 'given',
    text: 'Chad attacked Sudan.',
  } as const;
  shareWithinReport(claims, report, lead);
  return claims.map((c) => `${c.when?.from ?? '-'} ${c.when?.certainty ?? '-'} ${c.where?.name ?? '-'}`);
}

describe('shareWithinReport', () => {
  it('gives one claim the day and place that another of the same happening states', () => {
    expect(
      shared([
        claim('ASSAULT', 'TCD', 'SDN', { when: day('2024-03-05'), where: place('Darfur') }),
        claim('ASSAULT', 'TCD', 'SDN'),
      ]),
    ).toEqual(['2024-03-05 stated Darfur', '2024-03-05 derived Darfur']);
  });
  it('does so whichever comes first', () => {
    expect(
      shared([claim('ASSAULT', 'TCD', 'SDN'), claim('ASSAULT', 'TCD', 'SDN', { when: day('2024-03-05') })])[0],
    ).toBe('2024-03-05 derived -');
  });
  it.each<[string, Claim]>([
    ['of another type', claim('CONSULT', 'TCD', 'SDN')],
    ['with another recipient', claim('ASSAULT', 'TCD', 'LBY')],
    ['the other way round', claim('ASSAULT', 'SDN', 'TCD')],
    ['that is denied', claim('ASSAULT', 'TCD', 'SDN', { factuality: 'negated' })],
    ['that is still to come', claim('ASSAULT', 'TCD', 'SDN', { factuality: 'future' })],
  ])('leaves a claim alone %s', (_, other) => {
    const known = claim('ASSAULT', 'TCD', 'SDN', { when: day('2024-03-05'), where: place('Darfur') });
    expect(shared([known, other])[1]).toBe('- - -');
  });
  it('leaves types alone of which there are many', () => {
    const known = claim('COOPERATE', 'TCD', 'SDN', { when: day('2024-03-05') });
    expect(shared([known, claim('COOPERATE', 'TCD', 'SDN')])[1]).toBe('- - -');
  });
  it('gives nothing where claims differ', () => {
    const claims = ['2024-03-05', '2024-03-06'].map((iso) =>
      claim('ASSAULT', 'TCD', 'SDN', { when: day(iso), where: place('Darfur') }),
    );
    expect(shared([...claims, claim('ASSAULT', 'TCD', 'SDN')])[2]).toBe('- - Darfur');
  });
  it('changes nothing that is stated', () => {
    const claims = [
      claim('ASSAULT', 'TCD', 'SDN', { when: day('2024-03-05') }),
      claim('ASSAULT', 'TCD', 'SDN', { when: day('2024-03-06') }),
    ];
    expect(shared(claims, '2024-06-20', 2)).toEqual(['2024-03-05 stated -', '2024-03-06 stated -']);
  });
  it('dates what a verb of the lead tells by the day of publication', () => {
    const verb = { rule: 'en/assault-verb/attack' };
    const claims = [
      claim('ASSAULT', 'TCD', 'SDN', verb),
      claim('ACCUSE', 'TCD', 'SDN'),
      claim('ACCUSE', 'TCD', 'LBY', { ...verb, factuality: 'negated' }),
      claim('ACCUSE', 'TCD', 'KEN', verb),
    ];
    expect(shared(claims, '2024-06-20', 3)).toEqual(['2024-06-20 published -', '- - -', '- - -', '- - -']);
    expect(shared([claim('ASSAULT', 'TCD', 'SDN', verb)], null, 1)).toEqual(['- - -']);
  });
});

/** Days and places after sharing, the claims a sentence apart unless `sentences` says otherwise. */
function sharedNear(claims: Claim[], sentences = claims.map((_, i) => i)): string[] {
  const report = {
    ...{ id: 'r', language: 'en', title: null, outlet: null, url: null },
    ...{ published: null, publishedFrom: 'unknown' as const, text: '' },
  };
  const settings = claims.map(
    (c, i) => [c, { sentence: sentences[i] as number, told: true, elsewhen: false }] as const,
  );
  shareWithinReport(claims, report, 0, new Map(settings));
  return claims.map((c) => `${c.when ? `${c.when.from}/${c.when.to}` : '-'} ${c.where?.name ?? '-'}`);
}

describe('what belongs to a meeting', () => {
  const meeting = () =>
    claim('CONSULT', 'TCD SDN', '', {
      reciprocal: true,
      when: { ...day('2024-03-05'), to: '2024-03-07' },
      where: place('Abéché'),
    });
  it('what is signed at talks is dated by their last day', () => {
    expect(sharedNear([meeting(), claim('SUPPORT', 'TCD SDN', '')])[1]).toBe('2024-03-07/2024-03-07 Abéché');
  });
  it('a host beside the two changes nothing', () => {
    const hosted = claim('CONSULT', 'QAT', 'TCD SDN', { where: place('Qatar') });
    expect(sharedNear([hosted, claim('AGREE', 'TCD SDN', '')])[1]).toBe('- Qatar');
  });
  it.each<[string, Claim, number]>([
    ['of others', claim('SUPPORT', 'TCD LBY', ''), 1],
    ['far off', claim('SUPPORT', 'TCD SDN', ''), 5],
    ['of another kind', claim('ASSAULT', 'TCD', 'SDN'), 1],
    ['still to come', claim('AGREE', 'TCD SDN', '', { factuality: 'future' }), 1],
  ])('nothing goes to a claim %s', (_, other, sentence) => {
    expect(sharedNear([meeting(), other], [0, sentence])[1]).toBe('- -');
  });
  it('of two days the nearer sentences count', () => {
    const attack = (iso: string) => claim('ASSAULT', 'TCD', 'SDN', { when: day(iso) });
    const claims = [attack('2024-03-05'), attack('2024-04-08'), claim('ASSAULT', 'TCD', 'SDN')];
    expect(sharedNear(claims, [0, 6, 7])[2]).toBe('2024-04-08/2024-04-08 -');
  });
});

describe('a happening told twice in one report', () => {
  /** More sentences than a lead has, each of which tells something. */
  const filler = 'Peru met Chile.\nGhana met Togo.\nPeru met Cuba.\nGhana met Kenya.';
  it.each([
    ['en', 'Chad attacked Sudan on 5 March 2024 in Darfur.', 'Chad attacked Sudan.'],
    ['ar', 'هاجمت تشاد السودان في دارفور يوم 5 مارس 2024.', 'هاجمت تشاد السودان.'],
    ['ru', 'Чад напал на Судан 5 марта 2024 года.', 'Чад напал на Судан.'],
  ])('%s: has its day in both: %s %s', (language, full, bare) => {
    const claims = claimsOf(language, `${full}\n${bare}`).filter((c) => c.type === 'ASSAULT');
    expect(claims.map((c) => `${c.when?.from} ${c.when?.certainty}`)).toEqual([
      '2024-03-05 stated',
      '2024-03-05 derived',
    ]);
  });
  it('has no day where none is stated, outside the lead', () => {
    expect(claimOf('en', `${filler}\nChad attacked Sudan.`, 'ASSAULT', { published: PUBLISHED }).when).toBeNull();
  });
});
