/**
 * The words of a language as its tables of phrases see them. The tables that are asked about the same sentences share
 * one vocabulary, so that each word is looked up once for all of them.
 */
import type { Token } from '../../model/index.ts';

/** What each table knows of a word, by the number of the table; undefined: not asked yet. */
export type Word = unknown[];

/** A language's words are many; a cache of all that ever came by would grow without end. */
const CACHE_LIMIT = 50_000;

export class Vocabulary {
  private words = new Map<string, Word>();
  private tables = 0;
  /** The sentence that was asked about last: all questions about one come together. */
  private sentence: readonly Token[] = [];
  private found: Word[] = [];

  /** The number of a new table. */
  join(): number {
    return this.tables++;
  }

  word(norm: string): Word {
    let known = this.words.get(norm);
    if (!known) {
      if (this.words.size >= CACHE_LIMIT) this.words = new Map();
      known = new Array(this.tables).fill(undefined);
      this.words.set(norm, known);
    }
    return known;
  }

  /** The words of a sentence, in order. */
  of(tokens: readonly Token[]): readonly Word[] {
    if (this.sentence === tokens && this.found.length === tokens.length) return this.found;
    const found: Word[] = [];
    for (const token of tokens) found.push(this.word(token.norm));
    this.sentence = tokens;
    this.found = found;
    return found;
  }
}
