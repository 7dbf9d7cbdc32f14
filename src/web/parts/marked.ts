/** Parts of a text that are marked. */
import type { Span } from '../../model/index.ts';

export interface Piece<K extends string = string> {
  text: string;
  /** The kind of its mark, or null. */
  mark: K | null;
  start: number;
}

/**
 * Cuts a part of a text into pieces by marks. Where marks overlap, the earlier in the list counts; marks outside of the
 * part are left out, those across its edge cut.
 */
export function piecesOf<K extends string>(
  text: string,
  part: Span,
  marks: readonly (Span & { kind: K })[],
): Piece<K>[] {
  const edges = new Set([part.start, part.end]);
  for (const { start, end } of marks)
    for (const edge of [start, end]) if (edge > part.start && edge < part.end) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  const pieces: Piece<K>[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i] as number, sorted[i + 1] as number];
    const mark = marks.find((one) => one.start <= start && one.end >= end)?.kind ?? null;
    const before = pieces.at(-1);
    if (before && before.mark === mark) before.text += text.slice(start, end);
    else pieces.push({ text: text.slice(start, end), mark, start });
  }
  return pieces;
}
