/**
 * A line of letters from left to right, as they stand on the page → the order in which they are read. The Unicode
 * bidirectional algorithm leads from reading to the page; this is the way back, as far as the page shows it.
 */

const RIGHT_TO_LEFT =
  /[\u0590-\u05ff\u0600-\u0605\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const DIGIT = /^\p{Nd}+$/u;
const LETTER = /\p{L}/u;

type Kind = 'right' | 'left' | 'digit' | 'other';

export function kindOf(text: string): Kind {
  if (RIGHT_TO_LEFT.test(text)) return 'right';
  if (DIGIT.test(text)) return 'digit';
  return LETTER.test(text) ? 'left' : 'other';
}

/** Signs that hold a number together when they stand between its digits. */
const WITHIN_NUMBER = /^[.,:/\u066b\u066c\u060c]$/;

/** Whether most of the letters in it are written from right to left. */
export function isRightToLeft(letters: readonly { text: string }[]): boolean {
  let balance = 0;
  for (const { text } of letters) {
    const kind = kindOf(text);
    if (kind === 'right') balance++;
    else if (kind === 'left') balance--;
  }
  return balance > 0;
}

/**
 * The letters of a line in reading order. `rightToLeft`: the direction of the text that the line is of. Numbers, and
 * words of the other direction, keep their own order.
 */
export function reading<T extends { text: string }>(line: readonly T[], rightToLeft: boolean): T[] {
  const kinds = line.map(({ text }) => kindOf(text));
  if (!rightToLeft && !kinds.includes('right')) return [...line];
  const cut = runs(line, kinds, rightToLeft);
  if (rightToLeft) return cut.reverse().flatMap(({ from, to }) => line.slice(from, to));
  return cut.flatMap(({ from, to }) => {
    const run = line.slice(from, to);
    return kinds.slice(from, to).includes('right') ? reading(run, true) : run;
  });
}

/** Stretches of a line that keep together: those against its direction; every letter along it stands by itself. */
function runs(
  line: readonly { text: string }[],
  kinds: readonly Kind[],
  rightToLeft: boolean,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  /** Whether a letter belongs to words from right to left: digits of Arabic and Persian do. */
  const leads = (at: number) => kinds[at] === 'right' || (kinds[at] === 'digit' && !/^\d/.test(line[at]?.text ?? ''));
  for (let from = 0; from < line.length; ) {
    let to = from + 1;
    if (rightToLeft && kinds[from] === 'left') {
      // Words from left to right, up to the last letter or number before one that runs the other way.
      for (let at = to; at < line.length && kinds[at] !== 'right'; at++)
        if (kinds[at] === 'left' || (kinds[at] === 'digit' && /^\d/.test(line[at]?.text ?? ''))) to = at + 1;
    } else if (rightToLeft && kinds[from] === 'digit') {
      for (let at = to; at < line.length; at++) {
        if (kinds[at] === 'digit') to = at + 1;
        else if (!(WITHIN_NUMBER.test(line[at]?.text ?? '') && at === to)) break;
      }
    } else if (!rightToLeft && leads(from)) {
      for (let at = to; at < line.length && kinds[at] !== 'left'; at++) if (leads(at)) to = at + 1;
    }
    found.push({ from, to });
    from = to;
  }
  return found;
}
