import { describe, expect, it } from 'vitest';
import { outlinesIn } from '../../src/web/pages/map/outlines.ts';
import { type CountedPlace, marksOf, radiusOf } from '../../src/web/pages/map/places.ts';

const FRAME = { width: 1000, height: 500 };
const outlines = outlinesIn(FRAME);
const place = (name: string, country: string | null, at: [number, number] | null, events: number, score: number) =>
  ({
    name,
    country,
    lat: at?.[0] ?? null,
    lon: at?.[1] ?? null,
    events,
    score,
    cooperation: 0,
    conflict: 0,
  }) satisfies CountedPlace;

describe('the outlines', () => {
  it('put places where they are', () => {
    const [minsk, tehran, havana] = [
      [27.6, 53.9],
      [51.4, 35.7],
      [-82.4, 23.1],
    ].map(([lon, lat]) => outlines.project(lon as number, lat as number) as [number, number]);
    expect(minsk?.[0]).toBeLessThan(tehran?.[0] as number);
    expect(minsk?.[1]).toBeLessThan(tehran?.[1] as number);
    expect(havana?.[0]).toBeLessThan(minsk?.[0] as number);
    for (const point of [minsk, tehran, havana]) expect(point?.every((at) => at > 0 && at < 1000)).toBe(true);
  });

  it('know the middle of a state by its code, in its largest part', () => {
    const [x, y] = outlines.middleOf('IRN') as [number, number];
    const [tx, ty] = outlines.project(54, 32.5) as [number, number];
    expect(Math.hypot(x - tx, y - ty)).toBeLessThan(10);
    const [fx, fy] = outlines.middleOf('FRA') as [number, number];
    const [gx, gy] = outlines.project(2.5, 46.6) as [number, number];
    expect(Math.hypot(fx - gx, fy - gy)).toBeLessThan(10);
  });

  it('have none of a code that is no state, nor of one too small to be drawn', () => {
    expect(outlines.middleOf('EU')).toBeNull();
    expect(outlines.middleOf('BHR')).toBeNull();
  });
});

describe('marks', () => {
  const { marks, elsewhere } = marksOf(
    [
      place('Minsk', 'BLR', [53.9, 27.6], 6, 4),
      place('Iraq', 'IRQ', null, 3, -6),
      place('Diyala', 'IRQ', null, 1, 2),
      place('Middle East', null, null, 2, 0),
      place('Bahrain', 'BHR', null, 1, 1),
    ],
    outlines.project,
    outlines.middleOf,
  );

  it('join the places of a state of which no more is known', () => {
    expect(marks.map(({ key, name, names, events, score }) => ({ key, name, names, events, score }))).toEqual([
      { key: 'BLR:Minsk', name: 'Minsk', names: ['Minsk'], events: 6, score: 4 },
      { key: 'IRQ:', name: null, names: ['Iraq', 'Diyala'], events: 4, score: -4 },
    ]);
  });

  it('leave what has no point on the map to words', () => {
    expect(elsewhere.map(({ name }) => name)).toEqual(['Middle East', 'Bahrain']);
  });

  it('grow with the square root of events', () => {
    const grown = (events: number) => radiusOf(events, 100) - radiusOf(0, 100);
    expect(grown(100)).toBeCloseTo(2 * grown(25));
  });
});
