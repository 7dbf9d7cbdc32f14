/** The lines of a page that may say in words when it was published. Which day they name is the coder's to read. */
import { dayOfMetadata } from './dates.ts';
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

/** Words that say a date to be that of a change, and of publication. */
const UPDATED =
  /(?<!\p{L})(?:(?:last[ -])?(?:updated?|modified|edited)|(?:آخر\s+)?(?:ال)?(?:تحديث|تعديل)|(?:آخرین\s+)?(?:به[\u200c\s]?روز\s?رسانی|ویرایش|بروزرسانی)|обновлен[оа]?|обновление|изменен[оа]?|отредактировано)(?!\p{L})/iu;
const PUBLISHED =
  /(?<!\p{L})(?:(?:first[ -])?published|posted|created|(?:تاريخ\s+)?(?:ال)?نشر|نُشر|تم النشر|(?:تاریخ\s+|زمان\s+)?انتشار|منتشر|опубликован[оа]?|дата публикации|создано)(?!\p{L})/iu;

/** `text` without the date of a change. */
export function withoutUpdate(text: string): string {
  const found = UPDATED.exec(text);
  if (!found) return text;
  const rest = text.slice(found.index + found[0].length);
  const ends = [PUBLISHED.exec(rest)?.index, /[|•)]/.exec(rest)?.index, afterYear(rest)].filter(
    (at) => at !== undefined,
  );
  return `${text.slice(0, found.index)} ${ends.length === 0 ? '' : rest.slice(Math.min(...ends))}`.trim();
}

/** Where a dash stands behind a whole date. */
function afterYear(text: string): number | undefined {
  const found = /\p{Nd}{4}(?=\s+[-–—]\s)/u.exec(text);
  return found ? found.index + found[0].length : undefined;
}

/** Dates in English, which pages in any language have, and such as `03/مايو/2024`. */
const ENGLISH =
  /(?<![\p{L}\p{Nd}])(?:\d{1,2}(?:st|nd|rd|th)?[ -][A-Za-z]{3,9}\.?,?[ -]\d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\p{Nd})/gu;
const SLASHED = /(\p{Nd}{1,2})[/-](\p{L}+)[/-](\p{Nd}{4})/gu;

/** A line in a form that the reader of any language reads. */
const plain = (text: string) =>
  withoutUpdate(text)
    .replace(ENGLISH, (date) => dayOfMetadata(date) ?? date)
    .replace(SLASHED, '$1 $2 $3');

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
  if (common === null || /^(?:|html|body|form)$/.test(common.tag)) return false;
  // Beside the headline, or both in something less than what holds all of the page.
  return common === headline.parent || (common.parent?.tag ?? 'body') !== 'body';
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
  // What is called a menu or an aside may still be the article's own, close to its headline; what is not may be the day of today.
  const headline = blocks[from]?.box;
  for (let i = from - 1; headline && i >= Math.max(0, from - BEFORE); i--)
    if (belongs((blocks[i] as Block).box, headline)) add(i);
  return numbers
    .slice(0, MOST)
    .map((i) => plain((blocks[i] as Block).text))
    .filter((text) => DIGIT.test(text));
}
