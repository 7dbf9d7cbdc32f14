/** Phrases of a table, found by their first token: one look-up a token, then as far as the longest phrase goes. */
import type { Token } from '../../model/index.ts';
import { tokenize } from '../../text/tokens.ts';

interface Node {
  codes: string[] | null;
  next: Map<string, Node> | null;
}

/** A phrase found: its codes, the index after its last token, and letters taken off its first word. */
export interface PhraseMatch {
  codes: readonly string[];
  end: number;
  prefixes: readonly string[];
}

interface Start {
  node: Node;
  prefixes: readonly string[];
}

/** All ways to start a phrase with one word, and whether any of them leads to a marked code. */
interface Starts {
  list: readonly Start[];
  marked: boolean;
}

const NONE: readonly string[] = [];
/** A language's words are many; a cache of all that ever came by would grow without end. */
const CACHE_LIMIT = 50_000;

export interface PhraseRow {
  code: string;
  words: string;
}

export class Phrases {
  private readonly root = new Map<string, Node>();
  private readonly prefixes: { letters: string; code: string }[] = [];
  private readonly marks: (code: string) => boolean;
  private cache = new Map<string, Starts>();

  /**
   * Rows whose words end with a hyphen (`و-`) are letters that may be written as one with the next word.
   * `marks` says which codes `leads` asks for.
   */
  constructor(rows: readonly PhraseRow[], marks: (code: string) => boolean = () => false) {
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
    let node: Node | undefined;
    for (const norm of norms) {
      if (node) level = node.next ??= new Map();
      node = level.get(norm);
      if (!node) {
        node = { codes: null, next: null };
        level.set(norm, node);
      }
    }
    if (node) {
      node.codes ??= [];
      if (!node.codes.includes(row.code)) node.codes.push(row.code);
    }
  }

  /** Codes of a single word as it stands, or null. */
  codesOf(norm: string): readonly string[] | null {
    return this.root.get(norm)?.codes ?? null;
  }

  /** The longest phrase that starts at token `at`, or null. A word as it stands comes before one cut at a prefix. */
  match(tokens: readonly Token[], at: number): PhraseMatch | null {
    const starts = this.startsOf((tokens[at] as Token).norm).list;
    for (const start of starts) {
      let node: Node = start.node;
      let found: PhraseMatch | null = node.codes ? { codes: node.codes, end: at + 1, prefixes: start.prefixes } : null;
      for (let i = at + 1; node.next && i < tokens.length; i++) {
        const next = node.next.get((tokens[i] as Token).norm);
        if (!next) break;
        node = next;
        if (node.codes) found = { codes: node.codes, end: i + 1, prefixes: start.prefixes };
      }
      if (found) return found;
    }
    return null;
  }

  /** Whether a phrase with a marked code may start with this word: one look-up. */
  leads(norm: string): boolean {
    return this.startsOf(norm).marked;
  }

  private startsOf(norm: string): Starts {
    let known = this.cache.get(norm);
    if (!known) {
      const list: Start[] = [];
      this.collect(norm, NONE, list);
      known = { list, marked: list.some((start) => this.reaches(start.node)) };
      if (this.cache.size >= CACHE_LIMIT) this.cache = new Map();
      this.cache.set(norm, known);
    }
    return known;
  }

  private reaches(node: Node): boolean {
    if (node.codes?.some(this.marks)) return true;
    for (const next of node.next?.values() ?? []) if (this.reaches(next)) return true;
    return false;
  }

  private collect(norm: string, taken: readonly string[], out: Start[]): void {
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
