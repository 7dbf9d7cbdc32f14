/** What the glyphs of a PDF stand for: presentation forms and ligatures back to letters. */

/** Ligatures of Latin, and the forms in which Hebrew and Arabic letters are drawn. */
const FORMS = /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/;

/** Control characters, lone surrogates and private use (letters without a meaning), and marks of direction. */
const NOTHING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffc-\uffff\ue000-\uf8ff]|\p{Cs}/gu;

/** The letters of a glyph. Letters other than presentation forms stay as they are: compatibility forms of digits, say. */
export function lettersOf(unicode: string): string {
  let text = unicode.replace(NOTHING, '').replace(/[\t\n\r\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
  // A mark by itself is decomposed into a space with the mark upon it.
  if (FORMS.test(text))
    text = Array.from(text, (c) => (FORMS.test(c) ? c.normalize('NFKC').replace(/^ (?=\p{M})/u, '') : c)).join('');
  return text;
}

/**
 * How an Arabic letter that joins to both sides is drawn: `end` (alone, or the last of those that it joins), `on` (joined
 * to the letter behind it). Only presentation forms tell; null for all else.
 */
export function joinOf(unicode: string): 'end' | 'on' | null {
  return unicode.length === 1 ? (JOINS.get(unicode.charCodeAt(0)) ?? null) : null;
}

/** Four forms in a row, of one letter: alone, final, initial, medial. Letters that join to one side have two. */
const JOINS = new Map<number, 'end' | 'on'>();
for (const [first, last] of [
  [0xfb50, 0xfbff],
  [0xfe80, 0xfef4],
] as [number, number][]) {
  for (let at = first; at <= last; ) {
    const letter = String.fromCharCode(at).normalize('NFKC');
    let next = at + 1;
    while (next <= last && String.fromCharCode(next).normalize('NFKC') === letter) next++;
    if (next - at === 4) for (let i = 0; i < 4; i++) JOINS.set(at + i, i < 2 ? 'end' : 'on');
    at = next;
  }
}
