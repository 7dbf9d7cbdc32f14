import { expect, it } from 'vitest';
import { type Claim, partsOf } from '../../src/model/index.ts';

const at = (start: number, end: number) => ({ start, end, text: 'x'.repeat(end - start) });

const claim = {
  trigger: { start: 20, end: 26 },
  actors: [{ ...at(4, 8), code: 'IRN' }],
  recipients: [{ ...at(0, 0), code: 'BLR' }],
  persons: [{ ...at(9, 12), name: 'Ann' }],
  when: { ...at(30, 40), certainty: 'stated' },
  where: null,
  quantities: [{ ...at(41, 43), value: 12 }],
  instruments: [{ ...at(44, 50), name: 'treaty' }],
  attribution: [{ ...at(60, 64), speaker: 'IRNA' }],
} as unknown as Claim;

it('lists every part of a claim with its words', () => {
  expect(partsOf(claim).map(({ role, words }) => [role, words && [words.start, words.end]])).toEqual([
    ['trigger', [20, 26]],
    ['actor', [4, 8]],
    ['recipient', null],
    ['person', [9, 12]],
    ['when', [30, 40]],
    ['quantity', [41, 43]],
    ['instrument', [44, 50]],
    ['attribution', [60, 64]],
  ]);
});

it('takes the day of publication for no words of the text', () => {
  const published = { ...claim, when: { ...at(30, 40), certainty: 'published' } } as Claim;
  expect(partsOf(published).find(({ role }) => role === 'when')).toMatchObject({ value: published.when, words: null });
});
