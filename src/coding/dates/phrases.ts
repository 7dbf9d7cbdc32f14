/** Phrases of a table, found by their first token: one look-up a token, then as far as the longest phrase goes. */
import type { Token } from '../../model/index.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

interface Node<M> {
  codes: string[] | null;
  /** What the codes mean to the reader of the table, once they have been asked for. */
  meaning: M | undefined;
  next: Map<string, Node<M>> | null;
}

/** A phrase found: its codes and what they mean, the index after its last token, and letters taken off its first word. */
export interface PhraseMatch<M> {
  codes: readonly string[];
  meaning: M;
  end: number;
  prefixes: readonly string[];
}

interface Start<M> {
  node: Node<M>;
  prefixes: readonly string[];
}

/** All ways to start a phrase with one word, and whether any of them leads to a marked code. */
interface Starts<M> {
  list: readonly Start<M>[];
  marked: boolean;
}

const NONE: readonly string[] = [];
/** Most words start no phrase at all. */
const NO_STARTS: Starts<never> = { list: [], marked: false };
export interface PhraseRow {
  code: string;
  words: string;
}

/** `M`: what a phrase means to the reader of the table. */
export class Phrases<M> {
  private readonly root = new Map<string, Node<M>>();
  private readonly prefixes: { letters: string; code: string }[] = [];
  private readonly means: (codes: readonly string[]) => M;
  private readonly marks: (code: string) => boolean;
  private readonly vocabulary: Vocabulary;
  /** Its number among the tables of the vocabulary. */
  private readonly table: number;

  /**
   * Rows whose words end with a hyphen (`و-`) are letters that may be written as one with the next word.
   * `means` reads the codes of a phrase, once for each phrase; `marks` says which codes `leads` asks for.
   */
  constructor(
    rows: readonly PhraseRow[],
    vocabulary: Vocabulary,
    means: (codes: readonly string[]) => M,
    marks: (code: string) => boolean = () => false,
  ) {
    this.vocabulary = vocabulary;
    this.table = vocabulary.join();
    this.means = means;
    this.marks = marks;
    for (const row of rows) {
      if (row.words.length > 1 && row.words.endsWith('-')) {
        const letters = tokenize(row.words)[0]?.norm;
        if (letters) this.prefixes.push({ letters, code: row.code });
      } else this.add(row);
    }
  }

  private add(row: PhraseRow): void {
    const norms = tokenize(row.words).map((token) => token.norm);
    let level = this.root;
    let node: Node<M> | undefined;
    for (const norm of norms) {
      if (node) level = node.next ??= new Map();
      node = level.get(norm);
      if (!node) {
        node = { codes: null, meaning: undefined, next: null };
        level.set(norm, node);
      }
    }
    if (node) {
      node.codes ??= [];
      if (!node.codes.includes(row.code)) node.codes.push(row.code);
    }
  }

  /** What the codes of a single word as it stands mean, or null. */
  meaningOf(norm: string): M | null {
    const node = this.root.get(norm);
    return node?.codes ? this.meaning(node, node.codes) : null;
  }

  /** The longest phrase that starts at token `at`, or null. A word as it stands comes before one cut at a prefix. */
  match(tokens: readonly Token[], at: number): PhraseMatch<M> | null {
    return this.longest(this.starts(tokens, at), tokens, at);
  }

  /** The same of a word by itself, in a form that no sentence need have. */
  matchWord(norm: string): PhraseMatch<M> | null {
    return this.longest(this.startsOf(this.vocabulary.word(norm), norm), [], 0);
  }

  private longest({ list }: Starts<M>, tokens: readonly Token[], at: number): PhraseMatch<M> | null {
    for (const { node: first, prefixes } of list) {
      let node = first;
      let longest = node.codes ? node : null;
      let end = at + 1;
      for (let i = at + 1; node.next !== null && i < tokens.length; i++) {
        const next = node.next.get((tokens[i] as Token).norm);
        if (!next) break;
        node = next;
        if (node.codes) {
          longest = node;
          end = i + 1;
        }
      }
      if (longest?.codes) return { codes: longest.codes, meaning: this.meaning(longest, longest.codes), end, prefixes };
    }
    return null;
  }

  /** Whether a phrase with a marked code may start at token `at`. */
  leads(tokens: readonly Token[], at: number): boolean {
    return this.starts(tokens, at).marked;
  }

  private starts(tokens: readonly Token[], at: number): Starts<M> {
    const word = this.vocabulary.of(tokens)[at] as Word;
    return (word[this.table] as Starts<M> | undefined) ?? this.startsOf(word, (tokens[at] as Token).norm);
  }

  private meaning(node: Node<M>, codes: readonly string[]): M {
    if (node.meaning === undefined) node.meaning = this.means(codes);
    return node.meaning;
  }

  private startsOf(word: Word, norm: string): Starts<M> {
    let known = word[this.table] as Starts<M> | undefined;
    if (!known) {
      const list: Start<M>[] = [];
      this.collect(norm, NONE, list);
      known = list.length === 0 ? NO_STARTS : { list, marked: list.some((start) => this.reaches(start.node)) };
      word[this.table] = known;
    }
    return known;
  }

  private reaches(node: Node<M>): boolean {
    if (node.codes?.some(this.marks)) return true;
    for (const next of node.next?.values() ?? []) if (this.reaches(next)) return true;
    return false;
  }

  private collect(norm: string, taken: readonly string[], out: Start<M>[]): void {
    const node = this.root.get(norm);
    if (node) out.push({ node, prefixes: taken });
    if (taken.length >= 3) return;
    for (const prefix of this.prefixes) {
      if (norm.length < prefix.letters.length + 2 || !norm.startsWith(prefix.letters)) continue;
      const rest = norm.slice(prefix.letters.length);
      const now = [...taken, prefix.code];
      this.collect(rest, now, out);
      // ل + ال is written لل
      if (prefix.letters === 'ل' && rest.startsWith('ل')) this.collect(`ا${rest}`, now, out);
    }
  }
}
