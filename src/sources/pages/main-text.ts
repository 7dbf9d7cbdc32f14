/** Which blocks of a page are its article: by where prose stands, what elements are called, and how much of it is links. */
import { cardsOf, isLinkedHeadline } from './cards.ts';
import { BODY, CLOCK, LEAD, META } from './hints.ts';
import type { Block, Box, Scan } from './scan.ts';

export interface MainText {
  /** The headline's block, or −1. */
  headline: number;
  /** Numbers of the blocks of the article, in order. */
  blocks: number[];
  /** The element that holds most of it. */
  box: Box | null;
  /** Characters of prose. */
  length: number;
  /** Whether the page is a list of stories, and holds none itself. */
  list: boolean;
}

/** Characters from which on a block is prose and not a label. */
const PROSE = 40;
/** Largest share of a block that may stand in links. */
const LINKED = 0.4;
/** How far up from the prose its element is looked for, and what each step up is worth. */
const SHARES = [1, 0.5, 0.33, 0.2];
/** An element one up is the article's when it has so much more prose, as a share of what there is. */
const MORE = 0.08;
/** Prose, in characters, that is short for an article: only then is more of it looked for all over the page. */
const SHORT = 150;
/** Linked headlines from which on they may be a list. */
const LIST = 4;
/** Steps that the article's element may be widened. */
const WIDENED = 3;
const ENDED = /[.!?؟…۔:»”"'）)]$/;

const isLinked = ({ linked, text }: Block) => linked > text.length * LINKED;

/** Whether a block reads like a part of a text: long enough, or a sentence. */
function isProse(block: Block): boolean {
  if (block.heading > 0 || isLinked(block)) return false;
  const { length } = block.text;
  return (
    length >= PROSE * 2 || (length >= PROSE && ENDED.test(block.text)) || (length >= 25 && /[.؟!۔]$/.test(block.text))
  );
}

/**
 * The article of a page.
 *
 * @param ofTitle whether a text is (a part of) the page's title.
 * @param lenient whether what is called an aside counts too: for pages whose names mislead.
 */
export function mainText(page: Scan, ofTitle: (text: string) => boolean, lenient: boolean): MainText {
  const { blocks } = page;
  const inCard = cardsOf(page, isProse);
  const carded = new Set(blocks.filter((_, i) => inCard[i]));
  const counts = (block: Block) =>
    !carded.has(block) &&
    (lenient ? !/^(?:nav|aside|footer|button|figcaption|dialog|form|label)$/.test(block.box.tag) : !block.box.aside);
  const candidates = blocks.map((block) => counts(block) && isProse(block));
  const headline = headlineOf(blocks, ofTitle, counts);
  const box = articleBox(blocks, candidates, headline);
  if (box === null) return { headline, blocks: [], box: null, length: 0, list: carded.size > 0 };
  const found = blocksOf(blocks, candidates, counts, box, headline, ofTitle);
  return isList(blocks, candidates, found.blocks)
    ? { headline, blocks: [], box: null, length: 0, list: true }
    : { headline, ...found, list: false };
}

/** Whether what was found is a list of stories: linked headlines, and something of each. */
function isList(blocks: readonly Block[], candidates: readonly boolean[], chosen: readonly number[]): boolean {
  const [first, last] = [chosen[0] ?? 0, chosen.at(-1) ?? -1];
  let headlines = 0;
  // The headline of the first story stands before its text.
  for (let i = Math.max(0, first - 1); i <= last; i++) if (isLinkedHeadline(blocks[i] as Block)) headlines++;
  const prose = chosen.filter((i) => candidates[i]).length;
  return headlines >= LIST && headlines >= prose * 0.7;
}

/** The first heading that is the title; else the first of the highest level that stands in no aside. */
function headlineOf(
  blocks: readonly Block[],
  ofTitle: (text: string) => boolean,
  counts: (block: Block) => boolean,
): number {
  const headings = [...blocks.keys()].filter((i) => (blocks[i] as Block).heading > 0 && counts(blocks[i] as Block));
  const titled = headings.find((i) => ofTitle((blocks[i] as Block).text));
  if (titled !== undefined) return titled;
  const plain = blocks.findIndex((block) => counts(block) && block.text.length > 15 && ofTitle(block.text));
  if (plain >= 0) return plain;
  const first = headings.filter((i) => (blocks[i] as Block).heading === 1);
  // Several first headings head sections, or the site.
  return first.length === 1 ? (first[0] as number) : -1;
}

function articleBox(blocks: readonly Block[], candidates: readonly boolean[], headline: number): Box | null {
  const touched = new Set<Box>();
  let marked: Box | null = null;
  let markedLength = 0;
  blocks.forEach((block, i) => {
    if (!candidates[i]) return;
    if (block.box.itemBody) {
      let box: Box = block.box;
      while (box.parent?.itemBody) box = box.parent;
      if (marked === null || marked === box) {
        marked = box;
        markedLength += block.text.length;
      }
    }
    const commas = block.text.match(/[,،؛;]/g)?.length ?? 0;
    // Prose before the headline is seldom the article's.
    const early = i < headline ? 0.4 : 1;
    const worth = (1 + Math.min(commas, 5) * 0.5 + Math.min(block.text.length / 100, 6)) * early;
    let box: Box | null = block.box;
    // A paragraph is no place of its own.
    if (box.tag === 'p' && box.parent) box = box.parent;
    for (const share of SHARES) {
      if (box === null || box.tag === '') break;
      box.score += worth * share * weightOf(box);
      touched.add(box);
      box = box.parent;
    }
  });
  if (marked !== null && markedLength >= 120) return marked;
  let best: Box | null = null;
  for (const box of touched) if (best === null || box.score > best.score) best = box;
  return best;
}

function weightOf({ hints, tag }: Box): number {
  if (tag === 'article') return 1.4;
  if (tag === 'body') return 0.7;
  if (tag === 'li' || tag === 'ul') return 0.6;
  return hints & BODY ? 1.25 : 1;
}

const isInside = (box: Box | null, outer: Box): boolean => {
  for (let one = box; one !== null && one.depth >= outer.depth; one = one.parent) if (one === outer) return true;
  return false;
};

/** The blocks of the article: its element, widened where prose of the same article stands beside it. */
function blocksOf(
  blocks: readonly Block[],
  candidates: readonly boolean[],
  counts: (block: Block) => boolean,
  found: Box,
  headline: number,
  ofTitle: (text: string) => boolean,
): Pick<MainText, 'blocks' | 'box' | 'length'> {
  let box = found;
  let own = proseIn(blocks, candidates, box);
  for (let step = 0; step < WIDENED; step++) {
    const { parent }: Box = box;
    if (parent === null || parent.tag === '' || box.tag === 'article') break;
    const article = box.article;
    // Another article's prose is not ours.
    if (article !== null && !isInside(parent, article)) break;
    const wider = blocks.flatMap((block, i) =>
      candidates[i] && isInside(block.box, parent) && !isInside(block.box, box) ? [i] : [],
    );
    const fits = wider.filter((i) => {
      const block = blocks[i] as Block;
      return i > headline && !(block.box.article !== null && block.box.article !== article) && !ofTitle(block.text);
    });
    const more = fits.reduce((sum, i) => sum + (blocks[i] as Block).text.length, 0);
    // All of the site's texts stand in its body: only what lies close to the article may be added from there.
    const loose = parent.tag === 'body' || parent.tag === 'html';
    if (more > own * MORE && (!loose || (own < SHORT && wider.length === fits.length)) && more < own * 4) {
      box = parent;
      own = proseIn(blocks, candidates, box);
    } else if (more === 0 && step < WIDENED - 1) box = parent;
    else break;
  }
  const inside = [...blocks.keys()].filter(
    (i) => isInside((blocks[i] as Block).box, box) && counts(blocks[i] as Block),
  );
  const behind = isAfter(inside, candidates, headline);
  const prose = inside.filter((i) => candidates[i] && (i > headline || !behind));
  const first = prose[0] ?? -1;
  const last = prose.at(-1) ?? -1;
  const chosen = inside.filter((i) => {
    const block = blocks[i] as Block;
    if (i === headline || (ofTitle(block.text) && block.text.length < 300 && !candidates[i])) return false;
    if (candidates[i]) return i >= first && !isAnothers(block, box);
    if (i < first || i > last)
      return (block.box.hints & LEAD) !== 0 && i > headline && !isLinked(block) && block.text.length >= PROSE;
    if (isAnothers(block, box) || isLinked(block) || isLabel(block)) return false;
    return true;
  });
  const length = chosen.reduce((sum, i) => sum + (candidates[i] ? (blocks[i] as Block).text.length : 0), 0);
  return { blocks: chosen, box, length };
}

const isAfter = (inside: readonly number[], candidates: readonly boolean[], headline: number) =>
  inside.some((i) => i > headline && candidates[i]);

/** Whether a block stands in an article within the article: a card of another story. */
function isAnothers(block: Block, box: Box): boolean {
  return block.box.article !== null &&
    block.box.article !== box.article &&
    !isInside(box, block.box.article) &&
    block.box.article !== box
    ? isInside(block.box.article, box)
    : false;
}

/** Dates, bylines and the like between paragraphs. */
function isLabel({ box, text, heading }: Block): boolean {
  if (heading > 0) return text.length < 4;
  for (let one: Box | null = box, steps = 0; one !== null && steps < 2; one = one.parent, steps++)
    if (one.hints & (META | CLOCK) && text.length < 120) return true;
  return text.length < 3;
}

function proseIn(blocks: readonly Block[], candidates: readonly boolean[], box: Box): number {
  let length = 0;
  blocks.forEach((block, i) => {
    if (candidates[i] && isInside(block.box, box)) length += block.text.length;
  });
  return length;
}
