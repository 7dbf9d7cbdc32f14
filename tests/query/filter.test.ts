import { expect, it } from 'vitest';
import { buildEvent } from '../../src/merging/index.ts';
import { dyadOf, type Filter, matches, partiesOf } from '../../src/query/index.ts';
import { item } from '../merging/factory.ts';

const event = buildEvent([
  item({
    who: 'IRN+BLR',
    when: '2023-08',
    contexts: ['military'],
    language: 'ar',
    outlet: 'A',
    where: { name: 'Minsk', country: 'BLR', lat: 53.9, lon: 27.6, text: 'Minsk', start: 0, end: 5 },
    published: '2023-08-03',
  }),
  item({ who: 'IRN+BLR', when: '2023-08', language: 'fa', outlet: 'B', published: '2023-08-05' }),
]);

it.each<[Filter, boolean]>([
  [{}, true],
  [{ party: 'IRN' }, true],
  [{ party: 'RUS' }, false],
  [{ party2: 'BLR' }, true],
  [{ party: 'BLR', party2: 'IRN' }, true],
  [{ party: 'IRN', party2: 'RUS' }, false],
  [{ since: '2023-08-31' }, true],
  [{ since: '2023-09-01' }, false],
  [{ until: '2023-08-01' }, true],
  [{ until: '2023-07-31' }, false],
  [{ type: 'AGREE' }, true],
  [{ type: 'AID' }, false],
  [{ language: 'fa' }, true],
  [{ language: 'ru' }, false],
  [{ type: ['AID', 'AGREE'] }, true],
  [{ type: ['AID'] }, false],
  [{ outlet: 'A' }, true],
  [{ outlet: 'a' }, false],
  [{ context: ['economic', 'military'] }, true],
  [{ context: ['economic', 'legal'] }, false],
  [{ context: 'military' }, true],
  [{ context: 'economic' }, false],
  [{ factuality: 'asserted' }, true],
  [{ factuality: 'contested' }, false],
  [{ place: 'Minsk' }, true],
  [{ place: ['Tehran', 'Minsk'] }, true],
  [{ place: ['Tehran'] }, false],
  [{ country: 'BLR' }, true],
  [{ country: 'IRN' }, false],
  [{ place: 'Minsk', country: 'IRN' }, false],
  [{ minOrigins: 2 }, true],
  [{ minOrigins: 3 }, false],
])('%j: %s', (filter, expected) => {
  expect(matches(event, filter)).toBe(expected);
});

it('leaves undated events out of every stretch of time', () => {
  const undated = buildEvent([item({ published: '2023-08-03' })]);
  expect(matches(undated, { since: '1900-01-01' })).toBe(false);
  expect(matches(undated, { until: '2900-01-01' })).toBe(false);
  expect(matches(undated, {})).toBe(true);
});

it('asks for the dyad, not only for both names', () => {
  const both = buildEvent([item({ type: 'SANCTION', who: 'USA,RUS>IRN' })]);
  expect(matches(both, { party: 'USA', party2: 'RUS' })).toBe(false);
  expect(matches(both, { party: 'USA', party2: 'IRN' })).toBe(true);
});

it('names a dyad by its parties, in one order, and gives them back', () => {
  expect(dyadOf('IRN', 'BLR')).toBe('BLR-IRN');
  expect(partiesOf(dyadOf('IRN', 'BLR'))).toEqual(['BLR', 'IRN']);
});
