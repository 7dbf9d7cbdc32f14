/**
 * Characters of a report that cannot be seen but do something: they turn the direction of what follows, or hide among
 * letters. They are shown as signs, and never reach the page themselves, so that no text can turn the page around.
 */

/** Unicode's own abbreviations, as the sign and the name of each. */
const NAMES: Record<number, string> = {
  8203: 'ZWSP',
  8232: 'LSEP',
  8233: 'PSEP',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8288: 'WJ',
  8289: 'FA',
  8290: 'IT',
  8291: 'IS',
  8292: 'IP',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
  8298: 'ISS',
  8299: 'ASS',
  8300: 'IAFS',
  8301: 'AAFS',
  8302: 'NADS',
  8303: 'NODS',
  65279: 'ZWNBSP',
};

/**
 * Not among them: the joiners (Persian is written with them), the marks LRM, RLM and ALM (a mark turns nothing that lies
 * outside of its line), soft hyphens, tabs and ends of lines.
 */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;
const CONTROLS = new RegExp(CONTROL, 'g');

export type Piece = { text: string } | { code: number; sign: string };

const signOf = (code: number) => NAMES[code] ?? code.toString(16).toUpperCase().padStart(4, '0');

/** `U+202E` */
export const nameOf = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in pieces: what can be shown as it is, and signs for control characters. */
export function visible(text: string): Piece[] {
  if (!CONTROL.test(text)) return [{ text }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(CONTROLS)) {
    if (index > from) pieces.push({ text: text.slice(from, index) });
    const code = found.codePointAt(0) as number;
    pieces.push({ code, sign: signOf(code) });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** A text without control characters, for places that hold plain strings alone (titles of tabs, names of files). */
export const withoutControls = (text: string) => text.replace(CONTROLS, '\ufffd');

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/g;
const LETTER = /\p{L}/gu;
/** Enough letters to tell by. */
const ENOUGH = 400;

/**
 * The direction that most letters of a text have. The first letter, by which browsers go, is a poor witness: Persian
 * sentences begin with "BRICS" too.
 *
 * @param otherwise the direction of a text without letters.
 */
export function directionIn(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const start = text.slice(0, ENOUGH);
  const letters = start.match(LETTER)?.length ?? 0;
  if (letters === 0) return otherwise;
  const rtl = start.match(RTL)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : rtl * 2 < letters ? 'ltr' : otherwise;
}

/** An address of the web that may be followed, or null: only http and https, nothing that runs. */
export function safeAddress(address: string | null): string | null {
  if (address === null || CONTROL.test(address)) return null;
  const url = URL.parse(address);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}
