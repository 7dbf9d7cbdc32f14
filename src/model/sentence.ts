import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'punct';

/** One word, number or punctuation mark of the text. */
export interface Token extends Span {
  /** The folded form (see text/fold.ts): what all matching is done on. Punctuation keeps its character. */
  norm: string;
  kind: TokenKind;
  /** Whether white space (or the start of the sentence) stands before it. */
  spaced: boolean;
}

/** A sentence, headline or line of a list; tokens in reading order, offsets in the whole text. */
export interface Sentence extends Span {
  /** Number of the paragraph (line) it stands in, from 0. */
  paragraph: number;
  tokens: Token[];
}

/** Part of a text that is not to be coded, and why. The text itself is never changed. */
export interface Skipped extends Span {
  why: 'boilerplate' | 'related' | 'caption' | 'share' | 'form' | 'byline';
}
