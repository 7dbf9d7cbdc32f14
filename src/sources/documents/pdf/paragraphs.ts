/** Lines of pages → paragraphs: what belongs together is joined, what every page repeats is left out. */
import type { Line } from './lines.ts';

/** A line as text, with its place. */
export interface TextLine extends Omit<Line, 'glyphs'> {
  text: string;
  /** Whether its text is read from right to left. */
  rightToLeft: boolean;
}

/** Lines at the top and at the bottom of a page that may be its head or foot. */
const EDGE = 3;

const NUMBER = '(?:\\p{Nd}{1,4}|[ivxlc]{1,6})';
/** Nothing but the number of a page, as it is written in our languages. */
const PAGE_NUMBER = new RegExp(
  `^[\\s\\-–—|/.]*(?:page|p\\.|стр(?:аница|\\.)?|صفحة|صفحه|ص)?[\\s.:]*${NUMBER}\\s*(?:(?:of|из|من|از|/)\\s*${NUMBER})?[\\s\\-–—|/.]*$`,
  'iu',
);

/** A line without the numbers in it, and where it stands, for comparison with those of other pages. */
const keyOf = ({ text, y }: TextLine) => `${Math.round(y / 6)} ${text.replace(/\p{Nd}+/gu, '#').toLowerCase()}`;

/** The pages without heads, feet and page numbers: lines at the edges that stand at the same place on several pages. */
export function withoutEdges(pages: readonly TextLine[][]): TextLine[][] {
  const edges = pages.map((lines) => {
    const down = [...lines].sort((a, b) => a.y - b.y);
    return new Set([...down.slice(0, EDGE), ...down.slice(-EDGE)]);
  });
  const seen = new Map<string, number>();
  for (const edge of edges) for (const key of new Set([...edge].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  return pages.map((lines, i) => {
    const edge = edges[i] as Set<TextLine>;
    const first = Math.min(...lines.map(({ y }) => y));
    const last = Math.max(...lines.map(({ y }) => y));
    return lines.filter((line) => {
      if (!edge.has(line)) return true;
      if ((seen.get(keyOf(line)) ?? 0) >= often && lines.length > 1) return false;
      return !((line.y === first || line.y === last) && lines.length > 1 && PAGE_NUMBER.test(line.text));
    });
  });
}

const FINAL = /[.!?؟。…:»"”)\]]$/u;
const BULLET = /^(?:[•▪●■◦‣–—*]|\p{Nd}{1,2}[.)])\s/u;

/** The paragraphs of all pages. */
export function paragraphsOf(pages: readonly TextLine[][]): string[] {
  const all = pages.flatMap((lines, page) => lines.map((line) => ({ ...line, page })));
  const vocabulary = wordsOf(all);
  const leading = median(
    all.flatMap((line, i) => {
      const before = all[i - 1];
      const step =
        before && before.page === line.page && before.column === line.column ? (line.y - before.y) / line.size : 0;
      return step > 0.5 && step < 3 ? [step] : [];
    }),
    1.2,
  );
  const edges = columnEdges(all);
  const found: string[] = [];
  all.forEach((line, i) => {
    const before = all[i - 1];
    const open = found.at(-1);
    if (before === undefined || open === undefined || begins(line, before, leading, edges)) found.push(line.text);
    else found[found.length - 1] = joined(open, line.text, vocabulary);
  });
  return found;
}

type Placed = TextLine & { page: number };

interface Edges {
  x: number;
  end: number;
}

const columnKey = ({ page, column }: Placed) => `${page} ${column}`;

/** The left and right edge of each column. */
function columnEdges(lines: readonly Placed[]): Map<string, Edges> {
  const edges = new Map<string, Edges>();
  for (const line of lines) {
    const edge = edges.get(columnKey(line));
    if (!edge) edges.set(columnKey(line), { x: line.x, end: line.end });
    else {
      edge.x = Math.min(edge.x, line.x);
      edge.end = Math.max(edge.end, line.end);
    }
  }
  return edges;
}

/** Whether a line begins a paragraph, and does not go on with the one before. */
function begins(line: Placed, before: Placed, leading: number, edges: ReadonlyMap<string, Edges>): boolean {
  if (Math.abs(line.size - before.size) > 0.12 * Math.max(line.size, before.size)) return true;
  if (BULLET.test(line.text)) return true;
  const edge = edges.get(columnKey(before)) as Edges;
  const width = edge.end - edge.x;
  // How far a line stays from the edge at which its like begin, and at which they end.
  const start = (one: Placed, { x, end }: Edges) => (one.rightToLeft ? end - one.end : one.x - x);
  const rest = before.rightToLeft ? before.x - edge.x : edge.end - before.end;
  const short = rest > 0.12 * width;
  const final = FINAL.test(before.text);
  if (columnKey(line) !== columnKey(before)) {
    // Over the end of a column or page a sentence may go on.
    const next = edges.get(columnKey(line)) as Edges;
    return final || rest > 0.25 * width || start(line, next) > line.size;
  }
  if ((line.y - before.y) / line.size > leading * 1.35) return true;
  const indent = start(line, edge) - start(before, edge);
  // Behind a bullet the other lines stand further in.
  if (indent > 0.8 * line.size && (final || (!short && !BULLET.test(before.text)))) return true;
  return short && final;
}

/** A line put behind a paragraph: a word that the line's end has parted is joined. */
function joined(text: string, line: string, vocabulary: ReadonlySet<string>): string {
  const soft = /\u00ad$/.test(text);
  const parted = soft || /\p{L}[-\u2010]$/u.test(text);
  if (!parted || !/^\p{Ll}/u.test(line)) return `${soft ? text.slice(0, -1) : text} ${line}`.replace(/\u00ad/g, '');
  const head = text.slice(0, -1);
  const first = /[\p{L}\p{M}]*$/u.exec(head)?.[0] ?? '';
  const second = /^[\p{L}\p{M}]*/u.exec(line)?.[0] ?? '';
  // A word that is written with its hyphen elsewhere keeps it.
  const kept =
    !soft && vocabulary.has(`${first}-${second}`.toLowerCase()) && !vocabulary.has((first + second).toLowerCase());
  return kept ? `${head}-${line}` : head + line;
}

function wordsOf(lines: readonly TextLine[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word.toLowerCase());
  return words;
}

function median(values: number[], otherwise: number): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? otherwise;
}

/** Longest title, in characters. */
const TITLE = 250;

/** What stands in the largest letters in the upper part of the first page, when they are clearly larger than the text's. */
export function largestText(pages: readonly TextLine[][]): string | undefined {
  const usual = median(
    pages.flat().flatMap(({ size, text }) => Array(Math.min(20, text.length)).fill(size)),
    0,
  );
  const first = (pages[0] ?? []).slice(0, 25);
  const largest = Math.max(0, ...first.filter(({ text }) => /\p{L}{3}/u.test(text)).map(({ size }) => size));
  if (largest < usual * 1.25) return undefined;
  const from = first.findIndex(({ size }) => size > largest * 0.95);
  const lines: string[] = [];
  for (const { size, text } of first.slice(from)) {
    if (size <= largest * 0.95) break;
    lines.push(text);
  }
  const title = lines.join(' ');
  return title.length > 0 && title.length <= TITLE ? title : undefined;
}
