/** Half-open ranges of UTF-16 code units in a report's untouched text. */
export interface Span {
  start: number;
  end: number;
}

/** A range together with the characters it covers: `text === report.text.slice(start, end)`. */
export interface Quote extends Span {
  text: string;
}

export function quote(text: string, start: number, end: number): Quote {
  return { text: text.slice(start, end), start, end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
