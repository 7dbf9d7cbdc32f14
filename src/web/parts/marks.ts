/**
 * Marks in the words of a report: spans that may overlap and nest. `cut` makes of a text and its marks the pieces that a
 * view draws one after another; `marksOf` says which words of a report give which part of a claim.
 */
import { type Claim, partsOf, type Span } from '../../model/index.ts';

/** What marked words say: each has its own underline and its own label. */
export const ROLES = ['trigger', 'party', 'person', 'when', 'where', 'quantity', 'instrument', 'attribution'] as const;
export type Role = (typeof ROLES)[number];

export interface RoleMark extends Span {
  role: Role;
}

/** A stretch of a text that the same marks cover. */
export interface Piece<M> extends Span {
  text: string;
  /** The marks that cover it, the widest first. */
  marks: M[];
}

const HIGH = /[\ud800-\udbff]/;
const LOW = /[\udc00-\udfff]/;
/** What belongs to the character before it: combining marks, joiners and non-joiners, variation selectors, skin tones. */
const EXTENDS = /^[\p{M}\u200c\u200d\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u;

/** Whether a text may be cut before this offset: never within what a reader sees as one character. */
function mayCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (HIGH.test(before) && LOW.test(after)) return false;
  if (before === '\r' && after === '\n') return false;
  // A joiner holds together the parts of one picture; before a letter it only shapes it.
  if (before === '\u200d' && HIGH.test(after)) return false;
  return !EXTENDS.test(text.slice(at, at + 2));
}

/**
 * Cuts a text wherever a mark begins or ends. The pieces are the whole text, in order. Marks count from `from`, the
 * offset at which the text stands in its report; what of them lies outside of the text is left out, and a mark that would
 * cut a character takes all of it.
 */
export function cut<M extends Span>(text: string, marks: readonly M[], from = 0): Piece<M>[] {
  const placed = marks
    .map((mark) => {
      let start = Math.max(0, mark.start - from);
      let end = Math.min(text.length, mark.end - from);
      const empty = end <= start;
      while (!mayCut(text, start)) start--;
      while (!mayCut(text, end)) end++;
      return { mark, start, end, empty };
    })
    .filter(({ empty }) => !empty)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Piece<M>[] = [];
  let open: typeof placed = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] as number;
    const end = edges[i + 1] as number;
    open = open.filter((one) => one.end > start);
    for (let one = placed[next]; one && one.start <= start; one = placed[++next]) open.push(one);
    const widest = open.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    pieces.push({
      start: start + from,
      end: end + from,
      text: text.slice(start, end),
      marks: widest.map((o) => o.mark),
    });
  }
  return pieces;
}

/**
 * A lane for each mark, so that the underlines of marks that overlap do not lie on each other: 0 is next to the words, and
 * goes to the shortest.
 */
export function lanesOf(marks: readonly Span[]): number[] {
  const lanes = new Array<number>(marks.length).fill(0);
  const order = [...marks.keys()].sort((a, b) => width(marks[a]) - width(marks[b]) || a - b);
  order.forEach((mine, rank) => {
    const span = marks[mine] as Span;
    const taken = new Set<number>();
    for (const other of order.slice(0, rank)) {
      const one = marks[other] as Span;
      if (one.start < span.end && span.start < one.end) taken.add(lanes[other] as number);
    }
    let lane = 0;
    while (taken.has(lane)) lane++;
    lanes[mine] = lane;
  });
  return lanes;
}

const width = (span: Span | undefined) => (span ? span.end - span.start : 0);

/** The words that give a claim its parts, in the order of the text; the same words in the same role once. */
export function marksOf(claim: Claim): RoleMark[] {
  const marks = new Map<string, RoleMark>();
  for (const { role: part, words } of partsOf(claim)) {
    if (words === null) continue;
    const role = part === 'actor' || part === 'recipient' ? 'party' : part;
    marks.set(`${role} ${words.start} ${words.end}`, { role, start: words.start, end: words.end });
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
