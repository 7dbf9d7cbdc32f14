/**
 * One wrong letter in a long word: a letter too many, one too few, or another one in its place. Long names are far enough
 * from each other for that. The first and the last letter must be right: words differ by their endings, and names by their
 * first letters.
 */

/** No name is longer; to look at a longer word would take long. */
const MOST = 30;

export class Slips {
  private readonly least: number;
  private readonly words = new Set<string>();
  /** A word without one of its inner letters → the words that it may be; '' when there are several. */
  private readonly shortened = new Map<string, string>();

  /** `least`: letters of the shortest word; shorter ones are too near to others. */
  constructor(least: number) {
    this.least = least;
  }

  /** Adds a folded word; short ones are passed over. */
  add(word: string): void {
    if (word.length < this.least || this.words.has(word)) return;
    this.words.add(word);
    for (let at = 1; at < word.length - 1; at++) {
      const key = without(word, at);
      const other = this.shortened.get(key);
      this.shortened.set(key, other === undefined || other === word ? word : '');
    }
  }

  /** The one word that is meant by a folded word with a slip; null when there is none, or more than one. */
  meant(word: string): string | null {
    if (word.length < this.least || word.length > MOST || this.words.has(word)) return null;
    const found = new Set<string>();
    // a letter too few
    this.see(this.shortened.get(word), word, found);
    for (let at = 1; at < word.length - 1; at++) {
      const key = without(word, at);
      // a letter too many
      if (this.words.has(key)) found.add(key);
      // another letter
      this.see(this.shortened.get(key), word, found);
    }
    return found.size === 1 ? ([...found][0] as string) : null;
  }

  private see(candidate: string | undefined, word: string, found: Set<string>): void {
    if (candidate === undefined) return;
    // several words: none is meant
    if (candidate === '') found.add('').add(' ');
    else if (isNear(candidate, word)) found.add(candidate);
  }
}

const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);

/** Whether two words differ in one inner letter. */
function isNear(a: string, b: string): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1) || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return Math.max(a.length, b.length) - from - back <= 1;
}
