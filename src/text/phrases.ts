/**
 * Finding phrases of a lexicon in tokens, in one pass: a trie over folded words. A token can be read in several ways
 * (clitics split off, endings undone), so that a step in the trie tries each reading.
 */
import type { Reading, Token } from '../model/index.ts';

class Node<E> {
  next: Map<string, Node<E>> | null = null;
  entries: E[] | null = null;
}

/** A found phrase: tokens `from` (inclusive) to `to` (exclusive), and how its first token was read. */
export interface Match<E> {
  from: number;
  to: number;
  entry: E;
  reading: Reading;
  /** How its last token was read: the case of a name whose first word does not decline. */
  last: Reading;
  /** The first word was read as it stands, or with nothing but a conjunction or a future prefix taken off. */
  literal: boolean;
  /** A possessive or object pronoun is glued to one of its words. */
  pronoun: boolean;
}

export class PhraseTable<E> {
  private readonly root = new Node<E>();
  /** Every word at any place of any phrase: readings with other keys can be dropped unseen. */
  private readonly keys = new Set<string>();

  /** Adds a phrase of one or more folded words. */
  add(words: readonly string[], entry: E): void {
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      this.keys.add(word);
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = new Node<E>();
        node.next.set(word, next);
      }
      node = next;
    }
    node.entries ??= [];
    if (!node.entries.includes(entry)) node.entries.push(entry);
  }

  /** What of a word's readings this table can use, looked up once: callers cache it by word. `passed`: phrases may go over it. */
  prepare(readings: readonly Reading[], passed = false): Prepared<E> {
    const known = readings.filter((reading) => this.keys.has(reading.key));
    const starts: Start<E>[] = [];
    for (const reading of known) {
      const node = this.root.next?.get(reading.key);
      if (node) starts.push({ reading, node });
    }
    return { readings: known, starts, passed };
  }

  /**
   * Every phrase that starts at token `at`, shortest first. `words` has for each token its prepared readings, most
   * literal first. A hyphen between words is passed over. Only the first word may carry a conjunction or a preposition.
   */
  matchesAt(tokens: readonly Token[], at: number, words: readonly Prepared<E>[], out: Match<E>[]): void {
    for (const { reading, node } of (words[at] as Prepared<E>).starts)
      walk(node, tokens, at, at + 1, reading, reading, reading.pronoun === true, words, out);
  }
}

interface Start<E> {
  reading: Reading;
  node: Node<E>;
}

/** The readings of one word that a table knows, and which of them begin a phrase. */
export interface Prepared<E> {
  readings: readonly Reading[];
  starts: readonly Start<E>[];
  /** Phrases go on over this word when it is none of theirs: an article ("closed the embassy"). */
  passed: boolean;
}

function walk<E>(
  node: Node<E>,
  tokens: readonly Token[],
  from: number,
  to: number,
  first: Reading,
  last: Reading,
  pronoun: boolean,
  words: readonly Prepared<E>[],
  out: Match<E>[],
): void {
  if (node.entries) {
    const literal = isLiteral(first, tokens[from] as Token);
    for (const entry of node.entries) out.push({ from, to, entry, reading: first, last, pronoun, literal });
  }
  if (!node.next || to >= tokens.length) return;
  let at = to;
  if ((tokens[at] as Token).norm === '-' && at + 1 < tokens.length) at++;
  if ((tokens[at] as Token).kind === 'punct') return;
  for (let passed = false; ; passed = true, at++) {
    const word = words[at] as Prepared<E>;
    for (const reading of word.readings) {
      if (reading.conjunction) continue;
      const next = node.next.get(reading.key);
      if (next) walk(next, tokens, from, at + 1, first, reading, pronoun || reading.pronoun === true, words, out);
    }
    if (passed || !word.passed || tokens[at + 1]?.kind !== 'word') return;
  }
}

function isLiteral(reading: Reading, token: Token): boolean {
  return reading.key === token.norm || reading.conjunction === true || reading.future === true;
}
