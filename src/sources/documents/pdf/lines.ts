/** Letters on a page → its lines, column by column, from top to bottom. */
import type { Glyph } from './glyphs.ts';
import { isRightToLeft, kindOf } from './order.ts';

/** Letters on one base line, from left to right, with no wide gap between them. */
export interface Line {
  glyphs: Glyph[];
  x: number;
  end: number;
  /** Base line. */
  y: number;
  /** The size of most of its letters. */
  size: number;
  /** Which column of the page it stands in, counted in reading order. */
  column: number;
}

/** A wider gap than this, in sizes of the letters, parts two columns or cells. */
const GAP = 1.5;
/** Base lines nearer than this, in sizes, are one: marks above and below belong to their line. */
const SAME_LINE = 0.35;

const isSpace = (glyph: Glyph) => glyph.text.trim() === '';

/** The lines of a page in reading order. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const rightToLeft = isRightToLeft(glyphs);
  const rows = rowsOf(glyphs).map((row) => segmentsOf(row));
  const out: Line[] = [];
  columns(rows, rightToLeft, out, 0);
  let column = -1;
  let before: Line | null = null;
  return out.map((line) => {
    if (before === null || line.y < before.y || apart(line, before)) column++;
    before = line;
    return { ...line, column };
  });
}

/** Whether two lines share no stretch of the page's width. */
const apart = (a: Line, b: Line) => a.end <= b.x || b.end <= a.x;

/** Letters of one base line each, from top to bottom, each row from left to right. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = [];
  // What is drawn at the same height in the same order stays so: marks stand beside their letters.
  const sorted = glyphs.map((glyph, i) => ({ glyph, i })).sort((a, b) => a.glyph.y - b.glyph.y || a.i - b.i);
  for (const { glyph } of sorted) {
    const last = rows.at(-1);
    if (last && glyph.y - last.y <= SAME_LINE * Math.max(glyph.size, last.size)) {
      last.glyphs.push(glyph);
      // A raised figure that is met first does not say where the line is.
      if (!isSpace(glyph) && glyph.size > last.size) {
        last.size = glyph.size;
        last.y = glyph.y;
      }
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return rows.map(({ glyphs }) => fromLeft(withMarks(glyphs)));
}

const MARK = /^\p{M}+$/u;

/** Marks (vowel signs) joined to the letter that they stand on: one unit, the letter first. */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some(({ text }) => MARK.test(text))) return [...glyphs];
  const bases = glyphs.filter((glyph) => !MARK.test(glyph.text) && !isSpace(glyph)).map((glyph) => ({ ...glyph }));
  bases.sort((a, b) => a.x - b.x);
  for (const mark of glyphs) {
    if (!MARK.test(mark.text)) continue;
    const middle = (mark.x + mark.end) / 2;
    // The last letter that begins at or before the mark.
    let low = 0;
    let high = bases.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if ((bases[half] as Glyph).x <= middle + 0.01) low = half + 1;
      else high = half;
    }
    let base = bases[Math.max(0, low - 1)];
    // Behind a letter from left to right its mark stands where the next letter begins.
    const left = bases[low - 2];
    if (base && left && base.x >= mark.x - 0.1 && kindOf(left.text) === 'left') base = left;
    if (base) base.text += mark.text;
  }
  return [...bases, ...glyphs.filter(isSpace)];
}

/** By their middle: what has no width stands between the letters that it parts. */
function fromLeft(glyphs: Glyph[]): Glyph[] {
  return glyphs
    .map((glyph, i) => ({ glyph, middle: glyph.x + glyph.end, i }))
    .sort((a, b) => a.middle - b.middle || a.i - b.i)
    .map(({ glyph }) => glyph);
}

/** A row cut where there are wide gaps. */
function segmentsOf(row: readonly Glyph[]): Line[] {
  const found: Glyph[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const glyph of row) {
    if (isSpace(glyph)) {
      found.at(-1)?.push(glyph);
      continue;
    }
    if (glyph.x - end > GAP * glyph.size || found.length === 0) found.push([]);
    found.at(-1)?.push(glyph);
    end = Math.max(end, glyph.end);
  }
  return found.map(lineOf);
}

function lineOf(glyphs: Glyph[]): Line {
  const drawn = glyphs.filter((glyph) => !isSpace(glyph));
  const sizes = drawn.map(({ size }) => size).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? 1;
  return {
    glyphs,
    x: drawn[0]?.x ?? 0,
    end: drawn.reduce((end, glyph) => Math.max(end, glyph.end), 0),
    y: drawn.find((glyph) => glyph.size === size)?.y ?? 0,
    size,
    column: 0,
  };
}

/** The segments of a row as one line again. */
const whole = (row: readonly Line[]): Line =>
  row.length === 1 ? (row[0] as Line) : lineOf(row.flatMap(({ glyphs }) => glyphs));

/** Fewer rows than this are no column. */
const ROWS = 4;
/** Columns within columns: no page has more. */
const DEPTH = 4;

/**
 * Puts rows in reading order: where neighbouring rows have a gap in common that runs through them, what is on one side
 * is read before what is on the other, from the side where lines of this direction begin.
 */
function columns(rows: readonly (readonly Line[])[], rightToLeft: boolean, out: Line[], depth: number): void {
  for (let at = 0; at < rows.length; ) {
    const band = depth < DEPTH ? bandAt(rows, at) : null;
    if (!band || !isProse(rows.slice(at, band.to), band.gap)) {
      const row = rows[at] as readonly Line[];
      if (row.length > 0) out.push(whole(row));
      at++;
      continue;
    }
    const middle = (band.gap.from + band.gap.to) / 2;
    const taken = rows.slice(at, band.to);
    const left = taken.map((row) => row.filter((line) => line.x < middle));
    const right = taken.map((row) => row.filter((line) => line.x >= middle));
    for (const side of rightToLeft ? [right, left] : [left, right])
      columns(
        side.filter((row) => row.length > 0),
        rightToLeft,
        out,
        depth + 1,
      );
    at = band.to;
  }
}

interface Gap {
  from: number;
  to: number;
}

/**
 * The rows from `at` on that a common gap runs through, or null when they are too few. The lines of two columns need not
 * stand at one height.
 */
function bandAt(rows: readonly (readonly Line[])[], at: number): { to: number; gap: Gap } | null {
  let best: { to: number; gap: Gap } | null = null;
  const start = rows
    .slice(at, at + 3)
    .flat()
    .sort((a, b) => a.x - b.x);
  let end = start[0]?.end ?? 0;
  for (const line of start.slice(1)) {
    if (line.x - end > line.size * 0.8) {
      const found = through(rows, at, { from: end, to: line.x }, line.size * 0.8);
      if (found && (best === null || found.to > best.to)) best = found;
    }
    end = Math.max(end, line.end);
  }
  return best;
}

/** How far down a gap runs, and what is left of it; null when there are too few lines on one of its sides. */
function through(
  rows: readonly (readonly Line[])[],
  at: number,
  start: Gap,
  least: number,
): { to: number; gap: Gap } | null {
  let gap = start;
  let to = at;
  let left = 0;
  let right = 0;
  for (; to < rows.length; to++) {
    const row = rows[to] as readonly Line[];
    const narrowed = narrow(gap, row);
    if (narrowed === null || narrowed.to - narrowed.from < least) break;
    gap = narrowed;
    for (const { x } of row) {
      if (x < gap.to) left++;
      else right++;
    }
  }
  return left >= ROWS && right >= ROWS ? { to, gap } : null;
}

/** What is left of a gap beside the lines of a row; null when one runs across it. */
function narrow(gap: Gap, row: readonly Line[]): Gap | null {
  let { from, to } = gap;
  for (const { x, end } of row) {
    if (x >= gap.from) to = Math.min(to, x);
    else if (end <= gap.to) from = Math.max(from, end);
    else return null;
  }
  return to > from ? { from, to } : null;
}

/** Whether both sides of a gap are running text, and not the cells of a table. */
function isProse(rows: readonly (readonly Line[])[], gap: Gap): boolean {
  const sides = [
    rows.flatMap((row) => row.filter((line) => line.end <= gap.from + 0.5)),
    rows.flatMap((row) => row.filter((line) => line.x >= gap.to - 0.5)),
  ];
  return sides.every((lines) => {
    if (lines.length < ROWS) return false;
    const longest = lines.reduce((most, { x, end }) => Math.max(most, end - x), 1);
    const filled = lines.reduce((sum, { x, end }) => sum + (end - x), 0) / (lines.length * longest);
    const letters = lines.reduce((sum, { glyphs }) => sum + glyphs.length, 0) / lines.length;
    return filled > 0.6 && letters > 15;
  });
}
