/** A text as the page lays it out, paragraph by paragraph. */
import type { Span } from '../../../model/index.ts';

/** A line longer than this is no paragraph that anybody wrote; it is laid out in blocks, which browsers do faster. */
const LONGEST = 6000;

/** The lines of a text without those that are blank, each as a span without its end of line. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    const end = index + line.length;
    let start = index;
    while (end - start > LONGEST) {
      const blank = text.lastIndexOf(' ', start + LONGEST);
      let next = blank > start ? blank + 1 : start + LONGEST;
      // never between the halves of a character
      if (/[\udc00-\udfff]/.test(text[next] ?? '')) next++;
      paragraphs.push({ start, end: next });
      start = next;
    }
    paragraphs.push({ start, end });
  }
  return paragraphs;
}

/** Hands out marks to the paragraphs that they touch, cut to fit; in the order of `marks`. */
export function inParagraphs<M extends Span>(paragraphs: readonly Span[], marks: readonly M[]): Map<number, M[]> {
  const byParagraph = new Map<number, M[]>();
  for (const mark of marks) {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle] as Span).end <= mark.start) low = middle + 1;
      else high = middle;
    }
    for (; low < paragraphs.length; low++) {
      const paragraph = paragraphs[low] as Span;
      if (paragraph.start >= mark.end) break;
      const start = Math.max(mark.start, paragraph.start);
      const end = Math.min(mark.end, paragraph.end);
      const own = byParagraph.get(low);
      if (own) own.push({ ...mark, start, end });
      else byParagraph.set(low, [{ ...mark, start, end }]);
    }
  }
  return byParagraph;
}
