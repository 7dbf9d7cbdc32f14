/** Lines of letters → strings in reading order. */
import type { Glyph } from './glyphs.ts';
import { joinOf, lettersOf } from './letters.ts';
import type { Line } from './lines.ts';
import { isRightToLeft, kindOf, reading } from './order.ts';

const ZWNJ = '\u200c';

/** What holds for a whole document. */
export interface Manner {
  /** Whether its Arabic and Hebrew letters are drawn from left to right in reading order: badly made, but there are some. */
  drawnAsRead: boolean;
  /** Whether brackets in text from right to left are named as they are drawn (`)` opens), not as they are read. */
  bracketsAsDrawn: boolean;
  /** Whether presentation forms tell which letters are joined. */
  formsTell: boolean;
}

export const PLAIN: Manner = { drawnAsRead: false, bracketsAsDrawn: false, formsTell: false };

/** What to call a gap between letters a space, in sizes: less where the file has no spaces of its own. */
const SPACE = { drawn: 0.35, none: 0.17 };

/** The letters of a line from left to right, one space for each gap; what is drawn twice to look bold, once. */
function spaced(line: Line): Glyph[] {
  const out: Glyph[] = [];
  const gap = line.size * (line.glyphs.some(({ text }) => text === ' ') ? SPACE.drawn : SPACE.none);
  let end: number | null = null;
  let before: Glyph | null = null;
  const space = (at: number) => {
    if (out.length > 0 && out.at(-1)?.text !== ' ') out.push({ text: ' ', x: at, end: at, y: line.y, size: line.size });
  };
  for (const glyph of line.glyphs) {
    if (glyph.text.trim() === '') {
      space(glyph.x);
      continue;
    }
    if (before && before.text === glyph.text && glyph.x - before.x < 0.15 * (glyph.end - glyph.x)) continue;
    if (end !== null && glyph.x - end > gap) space(end);
    out.push(glyph);
    before = glyph;
    end = Math.max(end ?? glyph.end, glyph.end);
  }
  if (out.at(-1)?.text === ' ') out.pop();
  return out;
}

const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};

/** The text of a line. `rightToLeft`: the direction of the page's text, which a line of mixed words follows. */
export function textOf(line: Line, rightToLeft: boolean, manner: Manner): string {
  const visual = spaced(line);
  const hasRight = visual.some(({ text }) => kindOf(text) === 'right');
  const ordered = manner.drawnAsRead || !hasRight ? visual : reading(visual, rightToLeft || isRightToLeft(visual));
  let text = '';
  ordered.forEach((glyph, i) => {
    let letters = lettersOf(glyph.text);
    if (hasRight && manner.bracketsAsDrawn && letters in MIRRORED && !betweenLatin(ordered, i))
      letters = MIRRORED[letters] as string;
    text += letters;
    if (!manner.formsTell || joinOf(glyph.text) !== 'end') return;
    // A letter that ends a word in the middle of one: what parts them has no width, and was not kept.
    const next = ordered[i + 1];
    if (next && kindOf(next.text) === 'right' && /\p{L}/u.test(lettersOf(next.text))) text += ZWNJ;
  });
  return text.replace(/ +/g, ' ').trim();
}

/** Whether a bracket stands within words from left to right, where it is what it looks like. */
function betweenLatin(letters: readonly Glyph[], at: number): boolean {
  const side = (step: number) => {
    for (let i = at + step; i >= 0 && i < letters.length; i += step) {
      const kind = kindOf(letters[i]?.text ?? '');
      if (kind === 'left' || kind === 'right') return kind;
    }
    return null;
  };
  return side(-1) === 'left' && side(1) === 'left';
}

/** Words that every text has, and beginnings that words of Arabic have, as they are read and the other way round. */
const WORDS = new Set([
  'في',
  'من',
  'على',
  'إلى',
  'أن',
  'التي',
  'عن',
  'به',
  'از',
  'در',
  'که',
  'را',
  'این',
  'است',
  'با',
  'של',
  'את',
  'על',
]);
const turned = (word: string) => Array.from(word).reverse().join('');

/** How the letters of a document are drawn, judged by all of its lines. */
export function mannerOf(pages: readonly (readonly Line[])[]): Manner {
  let asRead = 0;
  let asDrawn = 0;
  let ends = 0;
  let joins = 0;
  const brackets = { read: 0, drawn: 0 };
  for (const lines of pages)
    for (const line of lines) {
      if (!isRightToLeft(line.glyphs)) continue;
      for (const { text } of line.glyphs) {
        const join = joinOf(text);
        if (join === 'end') ends++;
        else if (join === 'on') joins++;
      }
      const text = textOf(line, true, PLAIN);
      for (const word of text.split(' ')) {
        if (WORDS.has(word) || /^و?ال\p{L}{3,}/u.test(word)) asDrawn++;
        const back = turned(word);
        if (WORDS.has(back) || /^و?ال\p{L}{3,}/u.test(back)) asRead++;
      }
      brackets.read += text.match(/(?:^|[ ،.])[([«](?=\p{L})|\p{L}[)\]»](?=$|[ .،؛:])/gu)?.length ?? 0;
      brackets.drawn += text.match(/(?:^|[ ،.])[)\]»](?=\p{L})|\p{L}[([«](?=$|[ .،؛:])/gu)?.length ?? 0;
    }
  const drawnAsRead = asRead >= 5 && asRead > 3 * asDrawn;
  return {
    drawnAsRead,
    bracketsAsDrawn: !drawnAsRead && brackets.drawn > brackets.read,
    // A file that has no joined forms at all names letters by their lone forms, however they are drawn.
    formsTell: joins > 0.3 * ends && !drawnAsRead,
  };
}
