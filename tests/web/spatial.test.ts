import { describe, expect, it } from 'vitest';
import { nextPoint, placeLabels } from '../../src/web/parts/spatial.ts';

describe('arrow keys', () => {
  const points = [
    { x: 50, y: 50 },
    { x: 90, y: 55 },
    { x: 60, y: 10 },
    { x: 50, y: 90 },
  ];

  it('lead to the nearest point ahead', () => {
    expect(nextPoint(points, 0, 'ArrowRight')).toBe(1);
    expect(nextPoint(points, 0, 'ArrowUp')).toBe(2);
    expect(nextPoint(points, 0, 'ArrowDown')).toBe(3);
    expect(nextPoint(points, 1, 'ArrowLeft')).toBe(0);
  });

  it('lead nowhere where there is nothing, and are arrows only', () => {
    expect(nextPoint(points, 0, 'ArrowLeft')).toBeNull();
    expect(nextPoint(points, 0, 'a')).toBeNull();
    expect(nextPoint([], 0, 'ArrowLeft')).toBeNull();
  });
});

describe('names in a picture', () => {
  const frame = { width: 400, height: 300 };

  it('overlap neither each other nor another mark', () => {
    const points = Array.from({ length: 60 }, (_, i) => ({
      x: 20 + ((i * 37) % 360),
      y: 20 + ((i * 53) % 260),
      r: 4,
      width: 60,
    }));
    const labels = placeLabels(points, 16, frame);
    expect(labels.length).toBeGreaterThan(10);
    for (const [i, a] of labels.entries()) {
      for (const b of labels.slice(i + 1)) expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 16).toBe(true);
      for (const [at, point] of points.entries())
        if (at !== a.at) expect(Math.abs(a.x - point.x) >= 34 || Math.abs(a.y - point.y) >= 12).toBe(true);
    }
  });

  it('stay inside the frame, and go first to the points that come first', () => {
    const crowded = [
      { x: 200, y: 299, r: 4, width: 80 },
      { x: 204, y: 297, r: 4, width: 80 },
    ];
    const [first] = placeLabels(crowded, 16, frame);
    expect(first?.at).toBe(0);
    for (const { y } of placeLabels(crowded, 16, frame)) expect(y + 8).toBeLessThanOrEqual(300);
  });

  it('are left out for points that are out of sight', () => {
    expect(placeLabels([{ x: -50, y: 20, r: 4, width: 40 }], 16, frame)).toEqual([]);
  });
});
