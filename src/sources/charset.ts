/** Which charset bytes without any declaration are in. */
import { detectLanguage } from '../text/detect.ts';
import { encodingOf } from './bytes.ts';

/** What Arabic, Russian and Western programs wrote before UTF-8. */
const LEGACY = ['windows-1252', 'windows-1256', 'windows-1251', 'koi8-r'] as const;

/** Whether bytes are UTF-8, a character cut off at their end allowed. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Letters that make up most of any text in Arabic, Persian and Russian, and those that are rare in all of them. */
const FREQUENT = new Set('اليمنورتبدهیکоеаинтсрвлкмдпуAEIOUaeiounrst');
const RARE = new Set('ظضغذثؤئءطچژъэщцюфёЃѓЉЊЌЏљњќџЎўЄєЇїЈјЅѕ');

/** How much a text looks like one that people write: words of a language, letters of one script, case where it belongs. */
function likeliness(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const other = text.match(/[^\p{L}\p{M}\p{N}\p{P}\p{Z}\s\u200c-\u200f=+<>|$€£№©«»]/gu)?.length ?? 0;
  // Capitals within words: Cyrillic read in the wrong one of its charsets.
  const capitals = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const mixed =
    text.match(/[A-Za-z][\u0400-\u06ff]|[\u0400-\u06ff][A-Za-z]|[\u0600-\u06ff][À-ÿ]|[À-ÿ]{3}/g)?.length ?? 0;
  if (letters === 0) return 0;
  const { sure, language } = detectLanguage(text);
  let frequent = 0;
  for (const letter of text) {
    if (FREQUENT.has(letter) || FREQUENT.has(letter.toLowerCase())) frequent++;
    else if (RARE.has(letter)) frequent--;
  }
  const known = sure && language !== 'und' ? 0.5 : 0;
  return known + (frequent - other - 2 * capitals - 2 * mixed) / letters;
}

/** The words with letters beyond ASCII: only these differ from charset to charset. */
function telling(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let from = 0;
  let beyond = false;
  for (let at = 0; at <= bytes.length && out.length < 20_000; at++) {
    const byte = bytes[at] ?? 0x20;
    if (byte >= 0x80) beyond = true;
    if (byte > 0x20) continue;
    if (beyond) out.push(...bytes.subarray(from, Math.min(at, from + 200)), 0x20);
    from = at + 1;
    beyond = false;
  }
  return Uint8Array.from(out);
}

/** The charset of bytes (the start of a file is enough), a label that `TextDecoder` knows. */
export function guessCharset(bytes: Uint8Array): string {
  const { encoding, mark } = encodingOf(bytes);
  if (mark > 0 || isUtf8(bytes)) return encoding;
  // A few broken characters in much UTF-8 are damage, and no other charset.
  const read = new TextDecoder('utf-8').decode(bytes);
  const whole = read.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (whole > 20 * (read.match(/\ufffd/g)?.length ?? 0)) return 'utf-8';
  let best: { charset: string; score: number } = { charset: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  const words = telling(bytes);
  for (const charset of LEGACY) {
    const score = likeliness(new TextDecoder(charset).decode(words));
    if (score > best.score) best = { charset, score };
  }
  return best.charset;
}
