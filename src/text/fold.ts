/**
 * Folding: the one way in which forms of a word are made alike before they are compared, for all scripts at once.
 *
 * Latin and Cyrillic lose case, Latin also accents; ё is е. Arabic script loses diacritics and tatweel; hamza carriers
 * become their bare letter and a lone hamza is dropped; alef maksura, Persian yeh and Urdu yeh become ي; Persian kaf
 * becomes ك; teh marbuta and its relatives become ه; presentation forms become letters. Zero-width joiners,
 * non-joiners and direction marks are dropped. All digits become ASCII.
 */

/** In FOLDED: the code unit folds to nothing. */
export const DROP = 0xffff;
/** In FOLDED: the code unit folds to several, which only `fold` knows. */
export const SEVERAL = 0;
/** Code unit → folded code unit, DROP or SEVERAL. */
export const FOLDED = new Uint16Array(65536);
const table = FOLDED;
/** Code units that fold to more than one (ligatures). */
const long = new Map<number, string>();

const ARABIC: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ۈ: 'و',
  ۋ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ۍ: 'ي',
  ێ: 'ي',
  ۓ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ګ: 'گ',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ۂ: 'ه',
  ء: '',
  '٫': '.',
  '٬': ',',
};

function foldedUnit(unit: number): string {
  const char = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return char;
  const own = ARABIC[char];
  if (own !== undefined) return own;
  // Arabic diacritics, Koranic marks, tatweel; zero-width and direction marks; variation selectors (of emoji); soft hyphen; combining accents.
  if (
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    (unit >= 0x06d6 && unit <= 0x06ed && unit !== 0x06de && unit !== 0x06e9)
  )
    return '';
  if ((unit >= 0x0610 && unit <= 0x061a) || unit === 0x0640) return '';
  if (
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff ||
    unit === 0x00ad
  )
    return '';
  if (unit >= 0x0300 && unit <= 0x036f) return '';
  if (unit >= 0x0660 && unit <= 0x0669) return String(unit - 0x0660);
  if (unit >= 0x06f0 && unit <= 0x06f9) return String(unit - 0x06f0);
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x02bc || unit === 0x02bb) return "'";
  if (unit === 0x2010 || unit === 0x2011) return '-';
  if (unit >= 0x0400 && unit <= 0x04ff) {
    const lower = char.toLowerCase();
    return lower === 'ё' ? 'е' : lower;
  }
  const compatible =
    (unit >= 0xfb00 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc) || (unit >= 0xff01 && unit <= 0xff5e);
  if (compatible) {
    const plain = char.normalize('NFKC');
    return plain === char
      ? char
      : [...plain]
          .map((c) => foldedUnit(c.charCodeAt(0)))
          .join('')
          .trim();
  }
  if (unit < 0x0250 || (unit >= 0x1e00 && unit <= 0x1eff)) {
    const lower = char.toLowerCase();
    if (lower === 'ı') return 'i';
    if (lower === 'ß') return 'ss';
    if (lower === 'ø') return 'o';
    if (lower === 'ł') return 'l';
    if (lower === 'đ' || lower === 'ð') return 'd';
    if (lower === 'æ') return 'ae';
    if (lower === 'œ') return 'oe';
    const bare = lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    // ǽ is an accent on æ, which is two letters
    return bare.length === 1 && bare !== lower ? foldedUnit(bare.charCodeAt(0)) : bare;
  }
  return char;
}

for (let unit = 0; unit < 65536; unit++) {
  const folded = foldedUnit(unit);
  if (folded.length === 1) table[unit] = folded.charCodeAt(0);
  else if (folded.length === 0) table[unit] = DROP;
  else {
    table[unit] = SEVERAL;
    long.set(unit, folded);
  }
}
// NUL folds to itself through `long`, since SEVERAL is 0.
long.set(0, '\u0000');

/** Whether folding drops this code unit (a diacritic, tatweel, joiner or direction mark). */
export function isDropped(unit: number): boolean {
  return table[unit] === DROP;
}

/** The folded form of a string, or of `text.slice(start, end)`. */
export function fold(text: string, start = 0, end = text.length): string {
  // The usual word folds to itself: find that out before building anything.
  let at = start;
  while (at < end && table[text.charCodeAt(at)] === text.charCodeAt(at)) at++;
  if (at === end) return start === 0 && end === text.length ? text : text.slice(start, end);
  let out = text.slice(start, at);
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    const folded = table[unit] as number;
    if (folded === DROP) continue;
    out += folded === SEVERAL ? (long.get(unit) as string) : String.fromCharCode(folded);
  }
  return out;
}
