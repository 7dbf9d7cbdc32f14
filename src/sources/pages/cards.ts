/** Cards: a linked headline with a line or two of its story, among others of the kind. They stand beside articles, or are all of a page. */
import type { Block, Box, Scan } from './scan.ts';

/** Cards from which on they are a list, and what one holds at most. */
const LIST = 3;
const MOST_PROSE = 2;
const MOST_CHARACTERS = 700;
/** Shortest headline, in characters, and the share of it that is linked at least. */
const HEADLINE = 15;
const LINKED = 0.6;

interface Held {
  headlines: number;
  prose: number;
  length: number;
}

/** Whether a block is a headline that leads elsewhere. */
export const isLinkedHeadline = ({ text, linked }: Block) => text.length >= HEADLINE && linked >= text.length * LINKED;

/** Whether each block stands in a card. `prose`: which blocks read like parts of a text. */
export function cardsOf({ blocks }: Scan, prose: (block: Block) => boolean): boolean[] {
  const held = new Map<Box, Held>();
  for (const block of blocks) {
    const isHeadline = isLinkedHeadline(block);
    const isText = !isHeadline && prose(block);
    if (!isHeadline && !isText) continue;
    for (let box: Box | null = block.box; box !== null; box = box.parent) {
      const sum = held.get(box) ?? { headlines: 0, prose: 0, length: 0 };
      if (isHeadline) sum.headlines++;
      else {
        sum.prose++;
        sum.length += block.text.length;
      }
      held.set(box, sum);
    }
  }
  const lists = new Map<Box, Box[]>();
  for (const [box, { headlines, prose: texts, length }] of held) {
    if (box.parent === null || headlines !== 1 || texts === 0 || texts > MOST_PROSE || length > MOST_CHARACTERS)
      continue;
    const list = lists.get(box.parent);
    if (list) list.push(box);
    else lists.set(box.parent, [box]);
  }
  const cards = new Set<Box>();
  for (const list of lists.values()) if (list.length >= LIST) for (const box of list) cards.add(box);
  if (cards.size === 0) return blocks.map(() => false);
  return blocks.map((block) => {
    for (let box: Box | null = block.box; box !== null; box = box.parent) if (cards.has(box)) return true;
    return false;
  });
}
