/**
 * Where the parties of a network stand. The same network always gives the same picture: the start is a spiral in the
 * order of events, and the forces are run to their end before anything is drawn.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface NetworkNode {
  code: string;
  events: number;
}

export interface NetworkEdge {
  from: string;
  to: string;
  events: number;
  /** Mean PLOVER score. */
  score: number;
}

export interface Network {
  /** The most events first. */
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
}

export interface PlacedNode extends NetworkNode {
  x: number;
  y: number;
  r: number;
  /** Mean score of its edges, weighed by their events; null for a party without any. */
  score: number | null;
}

export interface Frame {
  width: number;
  height: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Room for the names at the border. */
const BORDER = 36;

/** Places all nodes inside a frame, none over another. */
export function placeNodes({ nodes, edges }: Network, frame: Frame): PlacedNode[] {
  const graph = new UndirectedGraph();
  const largest = Math.max(1, ...nodes.map(({ events }) => events));
  const span = Math.min(frame.width, frame.height) / (nodes.length > 60 ? 34 : 24);
  const radius = (events: number) => 3 + span * Math.sqrt(events / largest);
  for (const [i, { code, events }] of nodes.entries()) {
    const [angle, far] = [i * GOLDEN_ANGLE, 10 * Math.sqrt(i + 0.5)];
    graph.addNode(code, { x: far * Math.cos(angle), y: far * Math.sin(angle), size: radius(events) });
  }
  for (const { from, to, events } of edges)
    if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to, { weight: Math.log2(1 + events) });
  // A node without edges would be blown away: weak forces hold it at the border of the rest.
  if (nodes.length > 1)
    forceAtlas2.assign(graph, {
      iterations: isDense(nodes.length, edges.length) ? 100 : nodes.length > 250 ? 250 : 500,
      getEdgeWeight: 'weight',
      settings: {
        linLogMode: true,
        strongGravityMode: true,
        gravity: 0.02,
        scalingRatio: 10,
        edgeWeightInfluence: 1,
        outboundAttractionDistribution: true,
        barnesHutOptimize: false,
        slowDown: 5,
      },
    });
  const placed = nodes.map(({ code, events }): PlacedNode => {
    const { x, y } = graph.getNodeAttributes(code);
    return { code, events, x, y, r: radius(events), score: null };
  });
  fit(placed, frame);
  spread(placed, frame);
  const scores = scoresOf(edges);
  for (const node of placed) node.score = scores.get(node.code) ?? null;
  return placed;
}

/** Where a quarter of all pairs deal with each other there is little shape to be found, and that is found soon. */
const isDense = (nodes: number, edges: number) => nodes > 60 && edges > (nodes * nodes) / 8;

function scoresOf(edges: readonly NetworkEdge[]): Map<string, number> {
  const sums = new Map<string, { events: number; score: number }>();
  for (const { from, to, events, score } of edges)
    for (const code of [from, to]) {
      const sum = sums.get(code) ?? { events: 0, score: 0 };
      sum.events += events;
      sum.score += score * events;
      sums.set(code, sum);
    }
  return new Map([...sums].map(([code, { events, score }]) => [code, score / events]));
}

/** Ranks stretch what forces crowd: half of each place is where the node is, half its place in the order. */
function fit(nodes: PlacedNode[], { width, height }: Frame): void {
  for (const [axis, length] of [
    ['x', width],
    ['y', height],
  ] as const) {
    const order = [...nodes].sort((a, b) => a[axis] - b[axis] || (a.code < b.code ? -1 : 1));
    const least = order[0]?.[axis] ?? 0;
    const range = (order.at(-1)?.[axis] ?? 0) - least || 1;
    const last = Math.max(1, order.length - 1);
    const shares = order.map((node, i) => 0.5 * ((node[axis] - least) / range) + 0.5 * (i / last));
    for (const [i, node] of order.entries())
      node[axis] = order.length === 1 ? length / 2 : BORDER + (shares[i] ?? 0) * (length - 2 * BORDER);
  }
}

/** Pushes nodes apart that overlap, a little at a time. */
function spread(nodes: PlacedNode[], { width, height }: Frame): void {
  const gap = nodes.length > 120 ? 6 : 12;
  for (let round = 0; round < 120; round++) {
    let moved = false;
    for (const [i, a] of nodes.entries())
      for (let j = i + 1; j < nodes.length; j++) {
        const b = nodes[j] as PlacedNode;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const reach = a.r + b.r + gap;
        // Most are far from each other, and roots cost much.
        if (dx > reach || -dx > reach || dy > reach || -dy > reach) continue;
        const distance = Math.hypot(dx, dy);
        const missing = reach - distance;
        if (missing <= 0) continue;
        moved = true;
        // Two at one point part along the axis.
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
        const half = missing / 2 + 0.01;
        a.x -= ux * half;
        a.y -= uy * half;
        b.x += ux * half;
        b.y += uy * half;
      }
    for (const node of nodes) {
      node.x = Math.min(width - node.r - 4, Math.max(node.r + 4, node.x));
      node.y = Math.min(height - node.r - 4, Math.max(node.r + 4, node.y));
    }
    if (!moved) return;
  }
}

/**
 * The edges that are drawn for good: of every party those to the few that it deals most with. All others are drawn while
 * their party is pointed at: a net in which all are tied to all says nothing.
 */
export function mainEdges({ nodes, edges }: Network): NetworkEdge[] {
  const each = nodes.length > 120 ? 2 : nodes.length > 40 ? 3 : 5;
  const left = new Map(nodes.map(({ code }) => [code, each]));
  return [...edges]
    .sort((a, b) => b.events - a.events || (`${a.from}-${a.to}` < `${b.from}-${b.to}` ? -1 : 1))
    .filter(({ from, to }) => {
      const [here, there] = [left.get(from) ?? 0, left.get(to) ?? 0];
      left.set(from, here - 1);
      left.set(to, there - 1);
      return here > 0 || there > 0;
    });
}
