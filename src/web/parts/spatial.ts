/** Points of a picture by their place: where the arrow keys lead. */

export interface Point {
  x: number;
  y: number;
}

const DIRECTIONS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The point that an arrow key leads to: of those ahead, the one that is nearest, where a step aside costs twice a step
 * ahead. Pictures are not mirrored, so that the left key goes left in every language.
 *
 * @returns an index, or null when there is none ahead or the key is no arrow.
 */
export function nextPoint(points: readonly Point[], from: number, key: string): number | null {
  const direction = DIRECTIONS[key];
  const start = points[from];
  if (!direction || !start) return null;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, point] of points.entries()) {
    const [dx, dy] = [point.x - start.x, point.y - start.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (i === from || ahead <= 0 || aside > ahead * 3) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [i, cost];
  }
  return best;
}

export interface Label extends Point {
  /** Index of the point that it names. */
  at: number;
}

export interface Labelled extends Point {
  /** Radius of the mark. */
  r: number;
  /** Width of its name. */
  width: number;
}

/**
 * Places for names, of which none overlaps another, nor the mark of another point. Points come first that are worth
 * most; a name that finds no room is left out.
 *
 * @param points in the order of their worth, in pixels of the picture
 * @param height of a line
 * @param frame names stay inside
 * @returns centres of the names
 */
export function placeLabels(
  points: readonly Labelled[],
  height: number,
  frame: { width: number; height: number },
): Label[] {
  const taken: Box[] = points.map(({ x, y, r }) => box(x, y, 2 * r, 2 * r));
  const labels: Label[] = [];
  for (const [at, { x, y, r, width }] of points.entries()) {
    if (x < -r || y < -r || x > frame.width + r || y > frame.height + r) continue;
    const gap = r + 3;
    const tries: [number, number][] = [
      [x, y + gap + height / 2],
      [x + gap + width / 2, y],
      [x - gap - width / 2, y],
      [x, y - gap - height / 2],
    ];
    for (const [cx, cy] of tries) {
      const own = box(cx, cy, width, height);
      const inside = own.left >= 0 && own.right <= frame.width && own.top >= 0 && own.bottom <= frame.height;
      if (!inside || taken.some((other, i) => i !== at && overlap(own, other))) continue;
      taken.push(own);
      labels.push({ at, x: cx, y: cy });
      break;
    }
  }
  return labels;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function box(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
