import { describe, expect, it } from 'vitest';
import { partiesIn } from '../../src/web/pages/dyad/codes.ts';
import { dayOf, endsOf, extentOf, isoOf, moved, ticksIn, within, zoomed } from '../../src/web/pages/dyad/days.ts';
import { lanesOf, marksOf } from '../../src/web/pages/dyad/lanes.ts';
import { barsOf, heightsOf, unitFor } from '../../src/web/pages/dyad/months.ts';
import { countsOf, type EventPoint, lies, narrowed, pointOf } from '../../src/web/pages/dyad/points.ts';

const period = (from: string, to: string) => ({ start: dayOf(from), end: dayOf(to) });
let made = 0;
const point = (part: Partial<EventPoint>) =>
  pointOf({
    id: `e_${made++}`,
    type: 'CONSULT',
    from: '2020-05-01',
    to: '2020-05-01',
    dated: 'stated',
    factuality: 'asserted',
    disputed: false,
    contexts: [],
    reports: 1,
    origins: 1,
    ...part,
  });
const on = (day: string, part: Partial<EventPoint> = {}) => point({ from: day, to: day, ...part });

describe('the parties of an address', () => {
  it('are two different codes', () => {
    expect(partiesIn('blr-irn')).toEqual({ party: 'BLR', party2: 'IRN' });
    for (const bad of ['BLR', 'BLR-BLR', 'BLR-IRN-RUS', '<b>-IRN', '']) expect(partiesIn(bad)).toBeNull();
  });
});

describe('periods', () => {
  const all = period('2000-01-01', '2020-01-01');

  it('zoom around a day that stays, and no further than everything', () => {
    const half = zoomed(all, 0.5, dayOf('2005-01-01'), all);
    expect(half.end - half.start).toBe((all.end - all.start) / 2);
    const share = (dayOf('2005-01-01') - half.start) / (half.end - half.start);
    expect(share).toBeCloseTo((dayOf('2005-01-01') - all.start) / (all.end - all.start));
    expect(zoomed(half, 100, half.start, all)).toEqual(all);
  });

  it('move without changing their length, and stop at the ends', () => {
    const one = period('2018-01-01', '2019-01-01');
    expect(moved(one, 5, all)).toEqual({ start: all.end - 365, end: all.end });
    expect(within(period('1990-01-01', '1991-01-01'), all)).toEqual({ start: all.start, end: all.start + 365 });
  });

  it('become the ends of a filter, both inclusive, and none where they reach as far as everything', () => {
    expect(endsOf(period('2001-01-01', '2002-01-01'), all)).toEqual({ since: '2001-01-01', until: '2001-12-31' });
    expect(endsOf(all, all)).toEqual({ since: undefined, until: undefined });
  });

  it('reach over whole years of the calendar chosen', () => {
    const days = [dayOf('2003-06-01'), dayOf('2011-02-01')];
    expect(extentOf(days, 'gregory', 0)).toEqual(period('2003-01-01', '2012-01-01'));
    expect(isoOf(extentOf(days, 'persian', 0).start)).toBe('2003-03-21');
  });

  it('are marked where the years and months of the calendar begin', () => {
    const years = ticksIn(period('2000-01-01', '2020-01-01'), 'gregory', 11);
    expect(years.map(({ day }) => isoOf(day)).slice(0, 3)).toEqual(['2000-01-01', '2002-01-01', '2004-01-01']);
    const persian = ticksIn(period('2023-01-01', '2024-01-01'), 'persian', 14);
    expect(persian.find(({ unit }) => unit === 'year')?.day).toBe(dayOf('2023-03-21'));
    expect(persian).toHaveLength(12);
    expect(ticksIn(period('2023-01-01', '2023-01-08'), 'islamic', 10)).toHaveLength(7);
  });
});

describe('points', () => {
  const points = [
    on('2020-05-01', { type: 'AID', contexts: ['military'], origins: 2 }),
    on('2020-06-01', { factuality: 'future', contexts: ['military', 'economic'] }),
    point({ from: null, to: null }),
  ];

  it('are narrowed by all filters but the period', () => {
    expect(narrowed(points, { context: ['military'] })).toEqual(points.slice(0, 2));
    expect(narrowed(points, { context: ['military'], minOrigins: 2 })).toEqual([points[0]]);
    expect(narrowed(points, { context: ['legal', 'economic'] })).toEqual([points[1]]);
    expect(narrowed(points, { type: ['AID', 'CONSULT'] })).toHaveLength(3);
    expect(narrowed(points, { since: '2030-01-01' })).toHaveLength(3);
  });

  it('lie in a period that they may have happened in; undated ones in none', () => {
    expect(points.map((one) => lies(one, period('2020-01-01', '2020-05-02')))).toEqual([true, false, false]);
  });

  it('are counted by value as the other filters leave them', () => {
    const counts = countsOf(points, { type: ['AID'] });
    expect([...(counts.type ?? [])]).toEqual([
      ['AID', 1],
      ['CONSULT', 2],
    ]);
    expect([...(counts.context ?? [])]).toEqual([['military', 1]]);
  });
});

describe('lanes', () => {
  it('stand from cooperation to conflict; an event of two contexts stands in both', () => {
    const points = [
      on('2020-01-01', { type: 'ASSAULT' }),
      on('2020-01-01', { type: 'AID', contexts: ['legal', 'coup'] }),
    ];
    expect(lanesOf(points, 'type').map(({ key }) => key)).toEqual(['AID', 'ASSAULT']);
    expect(lanesOf(points, 'context').map(({ key }) => key)).toEqual(['legal', 'coup', '']);
  });

  it('keep every event of the period in exactly one mark, whatever the zoom', () => {
    const points = Array.from({ length: 400 }, (_, i) => {
      const start = dayOf('2010-01-01') + ((i * 37) % 3000);
      return point({ from: isoOf(start), to: isoOf(start + (i % 7 === 0 ? 364 : i % 5 === 0 ? 29 : 0)) });
    });
    const [lane] = lanesOf(points, 'type');
    for (const shown of [
      period('2010-01-01', '2020-01-01'),
      period('2012-01-01', '2012-03-01'),
      period('2012-01-01', '2012-01-03'),
    ]) {
      const marked = marksOf(lane!, shown, 900).flatMap((mark) => mark.points.map(({ id }) => id));
      const wanted = points.filter((one) => lies(one, shown)).map(({ id }) => id);
      expect(marked.sort()).toEqual(wanted.sort());
    }
  });

  it('draw a date that is only known by its year as long as the year, and events of one day apart', () => {
    const points = [point({ from: '2020-01-01', to: '2020-12-31' }), on('2020-03-01'), on('2020-09-01')];
    const marks = marksOf(lanesOf(points, 'type')[0]!, period('2020-01-01', '2021-01-01'), 732);
    const span = marks.find((mark) => mark.points[0] === points[0]);
    expect(span && span.end - span.start).toBeCloseTo(732);
    expect(new Set(marks.map(({ row }) => row)).size).toBe(2);
    expect(marks).toHaveLength(3);
  });

  it('count what does not fit', () => {
    const points = Array.from({ length: 30 }, () => on('2020-03-01'));
    const marks = marksOf(lanesOf(points, 'type')[0]!, period('2020-01-01', '2021-01-01'), 700);
    expect(marks.map((mark) => mark.points.length)).toEqual([30]);
  });
});

describe('bars', () => {
  const months = [
    { month: '2020-01', events: 2, score: 4, cooperation: 2, conflict: 0, types: { CONSULT: 1, COOPERATE: 1 } },
    { month: '2020-03', events: 1, score: -9.3, cooperation: 0, conflict: 1, types: { ASSAULT: 1 } },
  ];

  it('join months where these would be too narrow', () => {
    expect(unitFor(period('2020-01-01', '2021-01-01'), 900)).toBe('month');
    expect(unitFor(period('1990-01-01', '2021-01-01'), 900)).toBe('quarter');
    const [bar, ...none] = barsOf(months, 'quarter');
    expect(none).toEqual([]);
    expect(bar).toMatchObject({ events: 3, cooperation: 2, conflict: 1, ...period('2020-01-01', '2020-04-01') });
    expect(bar?.mean).toBeCloseTo((2 * 4 - 9.3) / 3);
  });

  it('reach as high as their parts', () => {
    const bars = barsOf(months, 'month');
    expect(heightsOf(bars, 'count')).toEqual({ up: 2, down: 1 });
    expect(heightsOf(bars, 'score').down).toBeCloseTo(9.3);
    expect(bars[0]?.parts['cooperation-2']).toEqual({ events: 1, score: 6.8 });
  });
});
