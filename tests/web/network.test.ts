import { describe, expect, it } from 'vitest';
import { mainEdges, type Network, placeNodes } from '../../src/web/pages/network/layout.ts';

const FRAME = { width: 1000, height: 680 };

/** A network of so many parties, each tied to some of those before it. */
function network(count: number): Network {
  const nodes = Array.from({ length: count }, (_, i) => ({ code: `P${i}`, events: 1000 - i * 4 }));
  const edges = nodes.flatMap((node, i) =>
    [1, 3, 7]
      .filter((step) => i >= step)
      .map((step) => ({ from: `P${i - step}`, to: node.code, events: 1 + ((i * step) % 30), score: (i % 21) - 10 })),
  );
  return { nodes, edges };
}

describe('places of a network', () => {
  it('are the same every time', () => {
    expect(placeNodes(network(60), FRAME)).toEqual(placeNodes(network(60), FRAME));
  });

  it('lie inside the frame and apart from each other, for 200 parties', () => {
    const nodes = placeNodes(network(200), FRAME);
    expect(nodes).toHaveLength(200);
    for (const { x, y, r } of nodes) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(FRAME.width);
      expect(y - r).toBeGreaterThanOrEqual(0);
      expect(y + r).toBeLessThanOrEqual(FRAME.height);
    }
    const touching = nodes.flatMap((a, i) =>
      nodes.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
    );
    expect(touching).toEqual([]);
  });

  it('bear one party, two, and a party without any edge', () => {
    const nodes = [
      { code: 'IRN', events: 3 },
      { code: 'BLR', events: 2 },
      { code: 'FRA', events: 1 },
    ];
    const edges = [{ from: 'BLR', to: 'IRN', events: 2, score: 4 }];
    expect(placeNodes({ nodes: nodes.slice(0, 1), edges: [] }, FRAME)[0]).toMatchObject({ x: 500, y: 340 });
    const placed = placeNodes({ nodes, edges }, FRAME);
    expect(placed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(placed.map(({ score }) => score)).toEqual([4, 4, null]);
  });
});

describe('main edges', () => {
  it('keep the strongest of every party', () => {
    const whole = network(150);
    const main = mainEdges(whole);
    expect(main.length).toBeLessThan(whole.edges.length);
    for (const { code } of whole.nodes) {
      const own = whole.edges.filter(({ from, to }) => from === code || to === code);
      const strongest = Math.max(...own.map(({ events }) => events));
      expect(main.some(({ from, to, events }) => (from === code || to === code) && events === strongest)).toBe(true);
    }
  });
});
