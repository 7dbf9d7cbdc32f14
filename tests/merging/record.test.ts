import { describe, expect, it } from 'vitest';
import { buildEvent, eventIdOf, originOf } from '../../src/merging/index.ts';
import { type Given, item, place } from './factory.ts';

const event = (...given: Given[]) => buildEvent(given.map(item));

describe('when', () => {
  it('is the tightest range that all agree on', () => {
    const { when, fields } = event({ when: '2023' }, { when: '2023-08' }, { when: '2023-08-02' });
    expect(when).toEqual({ from: '2023-08-02', to: '2023-08-02' });
    expect(fields.when.disputed).toBe(false);
    expect(fields.when.values).toHaveLength(3);
  });

  it('is what most claims allow when they do not agree, and disputed', () => {
    const { when, disputed } = event(
      { when: '2024-01-17' },
      { when: '2024-01-16' },
      { when: '2024-01' },
      { when: '2024-01-16' },
    );
    expect(when).toEqual({ from: '2024-01-16', to: '2024-01-16' });
    expect(disputed).toEqual(['when']);
  });

  it('is never the day of publication when a claim knows better, and not disputed by it', () => {
    const { when, disputed } = event({ when: '2024-01-19', certainty: 'published' }, { when: '2024-01-16' });
    expect(when).toEqual({ from: '2024-01-16', to: '2024-01-16' });
    expect(disputed).toEqual([]);
  });

  it('is the earliest day of publication given as date when nothing else is known', () => {
    expect(
      event({ when: '2024-01-19', certainty: 'published' }, { when: '2024-01-18', certainty: 'published' }).when,
    ).toEqual({ from: '2024-01-18', to: '2024-01-18' });
  });

  it('is null when none gives a date', () => {
    expect(event({}).when).toBeNull();
  });

  it('closes an open end with the other', () => {
    const one = item({ when: '2022-02-24' });
    if (one.claim.when) one.claim.when.to = null;
    expect(buildEvent([one]).when).toEqual({ from: '2022-02-24', to: '2022-02-24' });
    expect(buildEvent([one, item({ when: '2022' })]).when).toEqual({ from: '2022-02-24', to: '2022-12-31' });
  });
});

describe('disputes', () => {
  it('numbers of one thing by two reports', () => {
    expect(event({ quantities: ['document=12'] }, { quantities: ['document=13'] }).disputed).toEqual(['quantities']);
  });

  it('not parts beside their sum', () => {
    expect(event({ quantities: ['killed=7', 'killed=3', 'killed=4'] }, { quantities: ['killed=3'] }).disputed).toEqual(
      [],
    );
  });

  it('sums that differ although parts agree', () => {
    expect(event({ quantities: ['killed=7', 'killed=3'] }, { quantities: ['killed=9', 'killed=3'] }).disputed).toEqual([
      'quantities',
    ]);
  });

  it('not numbers of different things', () => {
    expect(event({ quantities: ['killed=7'] }, { quantities: ['wounded=9'] }).disputed).toEqual([]);
  });

  it('places of two states, or apart on the map; not a state and its city', () => {
    expect(event({ where: place('Geneva') }, { where: place('Muscat') }).disputed).toEqual(['where']);
    expect(event({ where: place('Kyiv') }, { where: place('Odesa') }).disputed).toEqual(['where']);
    expect(event({ where: place('Geneva') }, { where: place('Switzerland') }).disputed).toEqual([]);
  });

  it('never type or persons', () => {
    expect(
      event({ type: 'AGREE', persons: ['Ali Shamkhani@IRN'] }, { type: 'SUPPORT', persons: ['Ali Larijani@IRN'] })
        .disputed,
    ).toEqual([]);
  });
});

describe('factuality', () => {
  const of = (...said: Given['factuality'][]) => event(...said.map((factuality) => ({ factuality }))).factuality;
  it('is contested when some assert and some deny', () => {
    expect(of('asserted', 'negated')).toBe('contested');
    expect(of('alleged', 'negated')).toBe('contested');
    expect(event({}, { factuality: 'negated' }).disputed).toEqual(['factuality']);
  });
  it('is the firmest word otherwise', () => {
    expect(of('future', 'asserted')).toBe('asserted');
    expect(of('alleged', 'future')).toBe('alleged');
    expect(of('hypothetical')).toBe('hypothetical');
    expect(of('negated', 'negated')).toBe('negated');
    expect(of('negated', 'hypothetical')).toBe('negated');
  });
});

describe('dyads', () => {
  it('are all pairs of a reciprocal act', () => {
    expect(event({ who: 'IRN+BLR+RUS' }).dyads).toEqual(['BLR-IRN', 'BLR-RUS', 'IRN-RUS']);
  });
  it('lie between actors and recipients of a directed one', () => {
    expect(event({ type: 'SANCTION', who: 'USA,EU>IRN,BLR' }).dyads).toEqual([
      'BLR-EU',
      'BLR-USA',
      'EU-IRN',
      'IRN-USA',
    ]);
  });
  it('are none for one party', () => {
    expect(event({ type: 'MOBILIZE', who: 'IRN' }).dyads).toEqual([]);
  });
});

describe('origins', () => {
  const origin = (given: Given) => originOf(item(given));
  it('is the innermost speaker with a name', () => {
    expect(origin({ outlet: 'Daily', said: ['IRNA', 'Ali Shamkhani'] })).toBe('Ali Shamkhani');
    expect(origin({ outlet: 'Daily', said: ['IRNA', 'officials'] })).toBe('IRNA');
  });
  it('is the outlet when the speakers have no names', () => {
    expect(origin({ outlet: 'Daily', said: ['informed sources'] })).toBe('Daily');
    expect(origin({ outlet: 'Daily' })).toBe('Daily');
  });
  it('is the report when there is no outlet either', () => {
    expect(origin({ report: '12' })).toBe('report 12');
  });
  it('counts ten outlets that quote one agency once', () => {
    const quoting = Array.from({ length: 10 }, (_, at): Given => ({ outlet: `Daily ${at}`, said: ['IRNA'] }));
    const { origins, outlets, reports } = event(...quoting);
    expect([origins, outlets.length, reports.length]).toEqual([['IRNA'], 10, 10]);
  });
});

describe('record', () => {
  it('has the id of its first claim by day of publication, undated last', () => {
    const { id, claims, firstReported, lastReported } = event(
      { id: 'c_a' },
      { id: 'c_b', published: '2024-01-18' },
      { id: 'c_c', published: '2024-01-17' },
    );
    expect(id).toBe('e_c');
    expect(claims.map(({ claimId }) => claimId)).toEqual(['c_c', 'c_b', 'c_a']);
    expect([firstReported, lastReported]).toEqual(['2024-01-17', '2024-01-18']);
    expect(eventIdOf('c_c')).toBe('e_c');
  });

  it('names every value with the claims behind it, the most frequent first', () => {
    const { fields } = event(
      { id: 'c_1', type: 'AGREE' },
      { id: 'c_2', type: 'SUPPORT' },
      { id: 'c_3', type: 'SUPPORT' },
    );
    expect(fields.type.values).toEqual([
      { value: 'SUPPORT', claims: ['c_2', 'c_3'] },
      { value: 'AGREE', claims: ['c_1'] },
    ]);
  });

  it('takes spellings of one name as one person', () => {
    const { persons } = event(
      { id: 'c_1', persons: ['Mosaed al-Eiban'] },
      { id: 'c_2', persons: ['Musaed al-Aiban'] },
    ).fields;
    expect(persons.values).toHaveLength(1);
    expect(persons.values[0]?.claims).toEqual(['c_1', 'c_2']);
  });

  it('takes the place that is named most, and the exact before the vague', () => {
    expect(event({ where: place('Switzerland') }, { where: place('Geneva') }).place).toBe('Geneva');
    expect(event({}).place).toBeNull();
  });

  it('cannot be made of nothing', () => {
    expect(() => buildEvent([])).toThrow('an event needs at least one claim');
  });
});
