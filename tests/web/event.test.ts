import { describe, expect, it } from 'vitest';
import {
  byOrigin,
  chainOf,
  confidenceOf,
  numbersOf,
  officesOf,
  reportOfOrigin,
  rowsOf,
  saidBy,
  type ToldClaim,
} from '../../src/web/pages/event/told.ts';
import { otherCalendars } from '../../src/web/ranges.ts';

const link = (speaker: string, verb = 'say') => ({ speaker, verb, code: null, text: '', start: 0, end: 0 });
const person = (name: string, role: string | null, of: string | null = null) => ({
  ...{ name, role, of, text: name },
  start: 0,
  end: 0,
});
const told = (id: string, origin: string, more: object = {}, outlet: string | null = 'Post'): ToldClaim =>
  ({
    claim: {
      id,
      evidence: { start: 3, end: 9 },
      persons: [],
      attribution: [],
      actors: [],
      recipients: [],
      quantities: [],
      when: null,
      where: null,
      ...more,
    },
    report: { id: `of-${id}`, outlet, language: 'en', published: '2024-01-02' },
    origin,
    quote: 'They "signed", he said.',
  }) as unknown as ToldClaim;

const claims = [told('c_1', 'IRNA'), told('c_2', 'Ministry'), told('c_3', 'IRNA')];

describe('claims by origin', () => {
  const groups = byOrigin(claims);

  it('keeps origins in the order first heard and numbers claims through', () => {
    expect(groups.map(({ origin, claims }) => [origin, ...claims.map(({ number }) => number)])).toEqual([
      ['IRNA', 1, 2],
      ['Ministry', 3],
    ]);
    expect([...numbersOf(groups)]).toEqual([
      ['c_1', 1],
      ['c_3', 2],
      ['c_2', 3],
    ]);
  });

  it('says who gives a value, by the numbers of the page', () => {
    const sayers = saidBy(['c_2', 'c_3'], groups);
    expect(sayers.map(({ origin, claims }) => [origin, ...claims.map(({ number }) => number)])).toEqual([
      ['IRNA', 2],
      ['Ministry', 3],
    ]);
    expect(saidBy([], groups)).toEqual([]);
  });

  it('tells a report of an unknown outlet from a name', () => {
    const [alone] = byOrigin([told('c_9', 'report of-c_9', {}, null)]);
    expect(reportOfOrigin('report of-c_9', alone?.claims ?? [])).toBe('of-c_9');
    const [copy] = byOrigin([told('c_8', 'report 12')]);
    expect(reportOfOrigin('report 12', copy?.claims ?? [])).toBe('12');
    const [called] = byOrigin([told('c_7', 'report on X', { attribution: [link('report on X')] })]);
    expect(reportOfOrigin('report on X', called?.claims ?? [])).toBeNull();
    expect(reportOfOrigin('IRNA', groups[0]?.claims ?? [])).toBeNull();
  });
});

it('gives who says so, the outermost first, each once', () => {
  expect(chainOf([link('IRNA', 'report'), link('ministry', 'announce'), link('ministry', 'same')])).toEqual([
    { speaker: 'IRNA', verb: 'report' },
    { speaker: 'ministry', verb: 'announce' },
  ]);
  expect(chainOf([link('he', 'same')])).toEqual([]);
});

it('names confidence', () => {
  expect([0, 0.49, 0.5, 0.79, 0.8, 1].map(confidenceOf)).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high']);
});

describe('offices of a person', () => {
  it('come from the claims behind the name, the fuller one in place of the barer', () => {
    const all = [
      told('c_1', 'A', { persons: [person('Ann', 'minister', 'BLR'), person('Bob', 'president', 'IRN')] }),
      told('c_2', 'A', { persons: [person('Ann', 'trade-minister', 'BLR')] }),
      told('c_3', 'A', { persons: [person('Anne', 'ambassador', 'IRN')] }),
      told('c_4', 'A', { persons: [person('Ann', 'king', 'OMN')] }),
    ];
    expect(officesOf('Ann', ['c_1', 'c_2', 'c_3'], all)).toEqual([
      { role: 'trade-minister', of: 'BLR' },
      { role: 'ambassador', of: 'IRN' },
    ]);
    expect(officesOf('Nobody', ['c_1'], all)).toEqual([]);
  });
});

it('exports each claim as a row of as many cells as the heading', () => {
  const event = { id: 'e_1' } as Parameters<typeof rowsOf>[0]['event'];
  const { csv, json } = rowsOf({ event, claims });
  expect(csv).toHaveLength(4);
  for (const row of csv) expect(row).toHaveLength(csv[0]?.length ?? 0);
  expect(csv[1]?.slice(0, 2)).toEqual(['e_1', 'c_1']);
  expect(csv[1]?.at(-1)).toBe('They "signed", he said.');
  expect(json).toEqual({ event, claims });
});

it('counts days in the calendars that are not chosen', () => {
  const day = { from: '2024-08-15', to: '2024-08-15' };
  const texts = otherCalendars(day, { language: 'en', calendar: 'gregory' });
  expect(texts.map(({ calendar }) => calendar)).toEqual(['persian', 'islamic']);
  expect(texts[0]?.text).toContain('25 Mordad 1403');
  expect(otherCalendars(day, { language: 'fa', calendar: 'persian' })[0]?.text).toContain('۲۰۲۴');
  expect(
    otherCalendars({ from: '2023-03-01', to: '2023-03-31' }, { language: 'en', calendar: 'persian' })[0]?.text,
  ).toBe('March 2023');
});
