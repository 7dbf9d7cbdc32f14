/** Text on a terminal: how wide it is, where it breaks, and how right-to-left script keeps its place in a line. */

/** First strong isolate … pop directional isolate: the quote finds its own direction and does not turn its surroundings. */
const ISOLATE = '\u2068';
const POP = '\u2069';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}])$/u;
// biome-ignore lint/complexity/useRegexLiterals: a literal escape character is hard to read
const COLOUR = new RegExp('\u001b\\[[0-9;]*m', 'g');

export const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(text);

/** Wraps text that holds right-to-left script into an isolate; other text stays as it is. */
export const isolated = (text: string) => (isRightToLeft(text) ? `${ISOLATE}${text}${POP}` : text);

/** Columns that the text takes: marks and joiners none, Chinese characters and emoji two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.replace(COLOUR, '')) width += NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

/** The text filled up with spaces to so many columns. */
export const padded = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - widthOf(text)));

/** White space of any kind as one space: a quote is shown on one line or broken where the line ends. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text cut to so many columns, with … when something is left out. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let out = '';
  let width = 1;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    width += widthOf(segment);
    if (width > columns) break;
    out += segment;
  }
  return `${out}…`;
}

/** Breaks text between words into lines of at most so many columns (a longer word gets a line of its own). */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A quote on lines of its own: indented, broken to the width, each line keeping its direction to itself. */
export function quoteBlock(text: string, columns: number, indent: string): string {
  return wrap(text, Math.max(20, columns - widthOf(indent) - 2))
    .map((line, i, all) => {
      const open = i === 0 ? '“' : '';
      const close = i === all.length - 1 ? '”' : '';
      return `${indent}${isolated(`${open}${line}${close}`)}\n`;
    })
    .join('');
}

/** Rows as columns of equal width, two spaces apart; the last column is not filled up. Cells isolate what needs it. */
export function columnsOf(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
    });
  return rows
    .map((row) => {
      const cells = row.map((cell, i) => (i === row.length - 1 ? cell : padded(cell, widths[i] as number)));
      return `${indent}${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
