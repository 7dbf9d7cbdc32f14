/** Cuts a text into paragraphs (lines) and sentences, with their tokens. */
import type { LanguagePack, Sentence, Span, Token } from '../model/index.ts';
import { overlaps } from '../model/index.ts';
import { tokenize } from '../text/tokens.ts';

const ENDS = new Set(['.', '!', '?', '؟', '…', '۔']);
const CLOSERS = new Set(['"', '”', '»', ')', "'", '“', ']']);
/** A "sentence" of more tokens is a list or a broken text: it is cut, so that the grammar's cost stays bounded. */
const MOST_TOKENS = 250;

/**
 * Sentences of `text` outside the skipped spans. A full stop ends no sentence after an abbreviation or a single letter,
 * nor when the next word starts in lower case in a script with capitals.
 */
export function segment(text: string, pack: LanguagePack, skipped: readonly Span[] = []): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start && !skipped.some((span) => overlaps(span, { start, end }))) {
      cut(text, tokenize(text, start, end, pack.joins), pack, paragraph, sentences);
      paragraph++;
    }
    start = end + 1;
  }
  return sentences;
}

function cut(text: string, tokens: Token[], pack: LanguagePack, paragraph: number, out: Sentence[]): void {
  let from = 0;
  const flush = (to: number) => {
    if (to > from) {
      const part = tokens.slice(from, to);
      if (part.some((token) => token.kind === 'word'))
        out.push({ start: (part[0] as Token).start, end: (part.at(-1) as Token).end, paragraph, tokens: part });
    }
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i - from >= MOST_TOKENS) flush(i);
    if (token.kind !== 'punct' || !ENDS.has(token.norm)) continue;
    const before = tokens[i - 1];
    if (
      token.norm === '.' &&
      before?.kind === 'word' &&
      (before.norm.length === 1 || pack.abbreviations.has(before.norm))
    )
      continue;
    let to = i + 1;
    while (to < tokens.length && !tokens[to]!.spaced && (ENDS.has(tokens[to]!.norm) || CLOSERS.has(tokens[to]!.norm)))
      to++;
    const next = tokens[to];
    if (next && !next.spaced && pack.script !== 'Arab') continue;
    if (next && pack.capitals && next.kind === 'word' && /\p{Ll}/u.test(text[next.start] as string)) continue;
    flush(to);
    i = to - 1;
  }
  flush(tokens.length);
}
