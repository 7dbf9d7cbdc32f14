/** The lines of a page that may say in words when it was published. Which day they name is the coder's to read. */
import { CLOCK, META } from './hints.ts';
import type { MainText } from './main-text.ts';
import type { Block, Box, Scan } from './scan.ts';

/** Longest line, and most lines. */
const LONGEST = 160;
const MOST = 6;
/** How many lines before the headline and behind it are looked at. */
const BEFORE = 3;
const BEHIND = 8;

/** A digit of any kind, or a number in words would be no date line. */
const DIGIT = /[0-9٠-٩۰-۹]/;

function hintsAround(box: Box, flag: number, steps: number): boolean {
  let one: Box | null = box;
  for (let i = 0; one !== null && i < steps; i++, one = one.parent) if (one.hints & flag) return true;
  return false;
}

/** Whether two elements stand in one that is less than the page, and neither in its head or foot. */
function belongs(box: Box, headline: Box): boolean {
  const above = new Set<Box>();
  for (let one: Box | null = headline; one !== null; one = one.parent) above.add(one);
  let common: Box | null = box;
  while (common !== null && !above.has(common)) {
    if (/^(?:header|footer|nav)$/.test(common.tag)) return false;
    common = common.parent;
  }
  return common !== null && !/^(?:|html|body|form|main)$/.test(common.tag) && (common.parent?.tag ?? 'body') !== 'body';
}

/** Candidates, the likeliest first: close behind the headline, then marked as a date, then close before it. */
export function datelinesOf(page: Scan, main: MainText): string[] {
  const { blocks } = page;
  const first = main.blocks[0] ?? 0;
  const last = main.blocks.at(-1) ?? 0;
  const article = main.box?.article ?? null;
  const fits = (block: Block | undefined): block is Block =>
    block !== undefined &&
    block.text.length <= LONGEST &&
    DIGIT.test(block.text) &&
    !hintsAround(block.box, CLOCK, 3) &&
    !/^(?:nav|footer)$/.test(block.box.tag) &&
    !(article !== null && block.box.article !== null && block.box.article !== article);
  const numbers: number[] = [];
  const add = (i: number) => {
    if (!numbers.includes(i) && fits(blocks[i])) numbers.push(i);
  };
  const from = main.headline >= 0 ? main.headline : Math.max(0, first - BEHIND);
  const behind = Math.min(first, from + BEHIND);
  for (let i = from; i < behind; i++)
    if (!blocks[i]?.box.aside || hintsAround((blocks[i] as Block).box, META, 2)) add(i);
  for (let i = Math.max(0, from - BEFORE); i <= last + BEFORE; i++) {
    const block = blocks[i];
    if (block && !block.box.aside && hintsAround(block.box, META, 2) && block.text.length < LONGEST) add(i);
  }
  for (let i = from - 1; i >= Math.max(0, from - BEFORE); i--) if (!blocks[i]?.box.aside) add(i);
  // What is called a menu or an aside may still be the article's own, close to its headline.
  const headline = blocks[from]?.box;
  for (let i = from - 1; headline && i >= Math.max(0, from - BEFORE); i--)
    if (belongs((blocks[i] as Block).box, headline)) add(i);
  return numbers.slice(0, MOST).map((i) => (blocks[i] as Block).text);
}
