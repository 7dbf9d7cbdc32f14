/** Words in quotation marks, over several sentences: who opened a quotation speaks until it closes. */
import type { Attribution, Sentence } from '../model/index.ts';

const OPENING = new Set(['«', '“', '„']);
const CLOSING = new Set(['»', '”']);
/** A quotation that nobody closes for so many sentences was a slip of the pen. */
const MOST_SENTENCES = 8;

export class Quotations {
  /** Whether the sentence being read begins inside a quotation. */
  private open = false;
  private age = 0;
  private paragraph = -1;
  /** Who speaks in the open quotation, or spoke in the one just closed. */
  private by: Attribution | null = null;
  private before = false;

  /**
   * Reads the marks of a sentence. Gives for each token whether it stands between them, and whether the quotation at the
   * sentence's head goes on from before.
   */
  read(sentence: Sentence): { inside: boolean[]; carried: boolean; resumes: boolean } {
    const { tokens } = sentence;
    const first = tokens[0]!.norm;
    const mark = OPENING.has(first) || first === '"' || first === '”';
    if (sentence.paragraph !== this.paragraph) {
      // a new paragraph of the same speech opens its marks again
      if (!(this.open && mark)) this.by = null;
      this.open = false;
    }
    const resumes = !this.open && mark && this.by !== null && this.before;
    if (this.open && ++this.age > MOST_SENTENCES) this.open = false;
    const carried = this.open;
    const inside: boolean[] = [];
    let any = false;
    for (const { norm, kind } of tokens) {
      if (kind !== 'punct') {
        // no mark
      } else if (OPENING.has(norm)) this.open = !(norm === '“' && this.open);
      else if (CLOSING.has(norm)) this.open = norm === '”' && !this.open;
      else if (norm === '"') this.open = !this.open;
      if (this.open && !carried) this.age = 0;
      inside.push(this.open);
      any ||= this.open;
    }
    this.before = any;
    this.paragraph = sentence.paragraph;
    return { inside, carried, resumes };
  }

  /** The sentence's own speaker, when it has one. */
  spoken(link: Attribution | null): void {
    if (link) this.by = link;
  }

  get speaker(): Attribution | null {
    return this.by;
  }

  get isOpen(): boolean {
    return this.open;
  }
}
