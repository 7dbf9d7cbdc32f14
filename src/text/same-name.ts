/**
 * Whether two names, each in any script, can name one person. Names are compared by sound: consonants in classes wide
 * enough for what scripts confuse (Arabic has no p, v, g; Russian no h, w, th), vowels loosely, since Arabic script
 * writes only the long ones.
 */
import { fold } from './fold.ts';
import { type KnownName, knownNames } from './given-names.ts';

// Classes of consonants, as bits: two sounds can be the same when they share one.
const B = 1 << 0;
const V = 1 << 1;
const F = 1 << 2;
const M = 1 << 3;
const N = 1 << 4;
const R = 1 << 5;
const L = 1 << 6;
const T = 1 << 7;
const D = 1 << 8;
const S = 1 << 9;
const Z = 1 << 10;
const SH = 1 << 11;
const K = 1 << 12;
const G = 1 << 13;
const H = 1 << 14;
const J = 1 << 15;
const CH = 1 << 16;
const P = 1 << 17;
/** خ, х, kh: may be h, and is no k. */
const X = 1 << 18;
/** A Latin j, which may be the vowel i (Johannes, Joschka). */
const Y = 1 << 19;
// Classes of vowels.
const A = 1 << 20;
const I = 1 << 21;
const U = 1 << 22;
const VOWELS = A | I | U;

interface Sound {
  bits: number;
  vowel: boolean;
  /** May be missing in the other name at no cost (h, a glide, ع). */
  optional?: boolean;
  /** What it costs to leave it out, where that is something of its own. */
  cost?: number;
}

const ARABIC: Record<string, number> = {
  ب: B | P,
  پ: P | B,
  ت: T,
  ث: T | S,
  ج: J | G | CH | Z,
  چ: CH | J,
  ح: H | X,
  خ: X,
  د: D,
  ذ: D | Z,
  ر: R,
  ز: Z | S,
  ژ: Z | J,
  س: S | Z,
  ش: SH | CH,
  ص: S,
  ض: D | Z,
  ط: T,
  ظ: Z | D,
  غ: G,
  ف: F | V,
  ڤ: V | F,
  ق: K | G,
  ك: K | G | CH,
  گ: G | K | J,
  ل: L,
  م: M,
  ن: N,
  ه: H,
};

const CYRILLIC: Record<string, number> = {
  б: B,
  в: V,
  г: G | H,
  ґ: G,
  д: D,
  ж: J | Z,
  з: Z | S | D,
  к: K | G,
  л: L,
  м: M,
  н: N,
  п: P,
  р: R,
  с: S | Z,
  т: T,
  ф: F | V,
  х: H | X,
  ц: S | Z | CH,
  ч: CH | J,
  ш: SH | CH,
  щ: SH,
  ў: V,
};

/** Latin letter groups, longest first. */
const LATIN: readonly [string, number][] = [
  ['shch', SH],
  ['sch', SH | CH],
  ['tch', CH | J],
  ['zh', Z | J | CH],
  ['sh', SH | CH],
  ['ch', CH | J | SH | K | X],
  ['kh', X],
  ['gh', G | K],
  ['th', T | S],
  ['dh', D | Z],
  ['ph', F],
  ['dj', J],
  ['ck', K],
  ['b', B],
  ['c', K | S | J | CH],
  ['d', D],
  ['f', F | V],
  ['g', G | J | K],
  ['h', H | X],
  ['j', J | X | Y | Z],
  ['k', K | G],
  ['l', L],
  ['m', M],
  ['n', N],
  ['p', P],
  ['q', K | G | CH],
  ['r', R],
  ['s', S | Z],
  ['t', T],
  ['v', V | F],
  ['z', Z | S],
];

const scriptOf = (word: string): 'arabic' | 'cyrillic' | 'latin' =>
  /[\u0600-\u06ff]/.test(word) ? 'arabic' : /[\u0400-\u04ff]/.test(word) ? 'cyrillic' : 'latin';

function vowelOf(letter: string, script: string): number {
  if (script === 'arabic') {
    if (letter === 'ا') return VOWELS; // a bare alef carries any vowel (ايلون, اوليغ); inside a word it is a or o
    if (letter === 'و') return U;
    if (letter === 'ي') return I;
    return letter === 'ع' ? VOWELS : 0;
  }
  if (script === 'cyrillic') {
    if ('ая'.includes(letter)) return A;
    if ('еэ'.includes(letter)) return A | I;
    if ('иыіїйь'.includes(letter)) return I;
    if (letter === 'о') return A | U;
    return 'уюёў'.includes(letter) ? U : 0;
  }
  if (letter === 'a') return A;
  if (letter === 'e') return A | I;
  if (letter === 'i' || letter === 'y') return I;
  if (letter === 'o') return A | U;
  return letter === 'u' || letter === 'w' ? U : 0;
}

/** The sounds of one folded word: neighbouring equal consonants are one, neighbouring vowels are one. */
function soundsOf(word: string): Sound[] {
  const script = scriptOf(word);
  const sounds: Sound[] = [];
  const add = (bits: number, vowel: boolean, optional = false, cost?: number) => {
    const last = sounds.at(-1);
    if (last && last.vowel === vowel && (vowel || last.bits === bits)) {
      last.bits |= bits;
      if (!optional) last.optional = false;
      if (cost !== undefined) last.cost = cost;
    } else sounds.push({ bits, vowel, optional, ...(cost === undefined ? {} : { cost }) });
  };
  const isVowel = (letter: string) => letter !== '' && vowelOf(letter, script) !== 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    const vowel = vowelOf(letter, script);
    const end = at === word.length - 1;
    // a glide before or behind a vowel is a v elsewhere, or nothing: Wang, وانغ, Ван
    if ((letter === 'w' || letter === 'و') && glides(word, at, isVowel)) {
      add(V | U, false, true);
      continue;
    }
    if (vowel) {
      // scripts that leave out short vowels write the last one of a word; a Latin -e may be silent
      if (script !== 'arabic' && end && letter !== 'e' && sounds.length > 0 && !sounds.at(-1)?.vowel) {
        add(vowel, true, letter === 'ь', letter === 'ь' ? undefined : LAST_VOWEL);
        continue;
      }
      const inner = script === 'arabic' && letter === 'ا' && at > 0;
      add(inner ? A | U : vowel, true, letter === 'ع' || letter === 'ь' || (letter === 'ا' && at === 0));
      continue;
    }
    // ng: one sound, which Russian and Arabic may write as n (Цзиньпин); ts: s or z with a t before it (Scholz, شولتس)
    const two = word.slice(at, at + 2);
    if (NG.has(two)) {
      add(N, false);
      add(G | J, false, true);
      at++;
      continue;
    }
    if (TS.has(two)) {
      add(T, false, true);
      add(S | Z | J, false);
      at++;
      continue;
    }
    if (script === 'latin') {
      const group = LATIN.find(([letters]) => word.startsWith(letters, at));
      if (letter === 'x' && at === 0) add(SH | S, false);
      else if (letter === 'x') {
        add(K, false);
        add(S, false);
      } else if (group) {
        const quiet = letter === 'h' && (at === word.length - 1 || !/[aeiouy]/.test(word.charAt(at + 1)));
        const silent = end && at > 2 && 'dtsx'.includes(letter) && /[aeiourn]/.test(word.charAt(at - 1));
        // Kaja, كايا: a glide between vowels
        const glide = letter === 'j' && sounds.at(-1)?.vowel === true;
        add(group[1], false, quiet, silent || glide ? SILENT : undefined);
        at += group[0].length - 1;
      }
    } else if (script === 'cyrillic') {
      if (two === 'дж' || two === 'чж') {
        add(J | G | Z, false);
        at++;
      } else if (CYRILLIC[letter]) add(CYRILLIC[letter], false);
    } else if (word.startsWith('تش', at)) {
      add(CH | J | SH, false);
      at++;
    } else if (letter === 'ن' && word[at + 1] === 'ب') add(N | M, false);
    else if (letter === 'ه' && end && !sounds.at(-1)?.vowel) add(VOWELS, true, false, LAST_VOWEL);
    else if (ARABIC[letter]) add(ARABIC[letter], false, letter === 'ه' && end);
  }
  return sounds;
}

/** More than any name may differ by: سميرة is not Samir. */
const LAST_VOWEL = 1.8;
/** A last consonant of French names that nobody hears: Bernard, برنار. */
const SILENT = 0.6;

function glides(word: string, at: number, isVowel: (letter: string) => boolean): boolean {
  if (isVowel(word.charAt(at + 1))) return true;
  return word[at] === 'و' && word[at - 1] === 'ا' && at > 1 && at < word.length - 1;
}

const NG = new Set(['ng', 'нг', 'نغ', 'نگ']);
const TS = new Set(['ts', 'tz', 'тс', 'тц', 'цз', 'تس', 'تز']);

const NO = 99;

/** What it costs to leave a sound out, `other` being the script of the name that lacks it. */
function omitted(sound: Sound, other: string, own: string): number {
  if (sound.optional) return 0;
  if (sound.cost !== undefined) return sound.vowel && own !== 'arabic' && other !== 'arabic' ? 0.5 : sound.cost;
  if (!sound.vowel) return NO;
  // long vowels stand for short ones in foreign names: نيبينزيا, نبنزیا
  if (other === 'arabic') return own === 'arabic' ? 0.6 : 0;
  return own === 'arabic' ? 1 : 0.5;
}

/** How far two words are apart in sound: 0 the same, from `NO` on not comparable. */
function distance(a: string, b: string): number {
  const [x, y] = [soundsOf(a), soundsOf(b)];
  const [sx, sy] = [scriptOf(a), scriptOf(b)];
  let row: number[] = [0];
  for (let j = 0; j < y.length; j++) row.push((row[j] as number) + omitted(y[j] as Sound, sx, sy));
  for (const sound of x) {
    const next: number[] = [(row[0] as number) + omitted(sound, sy, sx)];
    for (let j = 0; j < y.length; j++) {
      const other = y[j] as Sound;
      const over = Math.min(
        (row[j + 1] as number) + omitted(sound, sy, sx),
        (next[j] as number) + omitted(other, sx, sy),
      );
      next.push(Math.min(over, (row[j] as number) + replaced(sound, other)));
    }
    row = next;
  }
  return row[y.length] as number;
}

function replaced(a: Sound, b: Sound): number {
  if (a.vowel && b.vowel) return a.bits & b.bits ? 0 : 1;
  if (!a.vowel && !b.vowel) {
    if (a.bits & b.bits) return 0;
    // a last sound may be voiced or not: Davut, داود
    if ((a.bits & T && b.bits & D) || (a.bits & D && b.bits & T)) return 0.8;
    // accents are folded away: Babiš, بابيش
    return (a.bits & S && b.bits & SH) || (a.bits & SH && b.bits & S) ? 0.8 : NO;
  }
  // و is v as well as u: لاوروف, Лавров
  const [consonant, vowel] = a.vowel ? [b, a] : [a, b];
  if (consonant.bits & V && vowel.bits & U) return 0;
  return consonant.bits & Y && vowel.bits & I ? 0 : NO;
}

const consonants = (word: string) => soundsOf(word).filter((sound) => !sound.vowel && !sound.optional).length;

/** Endings of Russian cases, which names take in a text (Лавровым, Аракчи). */
function nominatives(word: string): string[] {
  if (scriptOf(word) !== 'cyrillic' || word.length < 5) return [word];
  const bare = word.replace(/(?:ым|ом|ем|ой|ей|ого|ому|ами|ая|а|у|е|ю|я|и|ы)$/, '');
  return bare === word ? [word] : [word, bare, `${bare}ий`];
}

/** Whether two folded words sound alike enough to be one name; given names, which are short and many, more strictly. */
function alike(a: string, b: string, given = false): boolean {
  if (a === b) return true;
  for (const x of variants(a))
    for (const y of variants(b)) {
      if (x === y) return true;
      const size = Math.min(consonants(x), consonants(y));
      // Yi, И, يي
      if (size === 0) {
        if (scriptOf(x) !== scriptOf(y) && consonants(x) === consonants(y) && distance(x, y) === 0) return true;
        continue;
      }
      const most = size >= 5 ? 2 : size >= 3 ? 1.5 : size === 2 ? 0.6 : 0;
      const allowed = given ? Math.min(most, size >= 4 ? 1.2 : 1) : most;
      if (distance(x, y) <= allowed) return true;
    }
  return false;
}

/** The word without its article, or its ending of case. */
function variants(word: string): string[] {
  const forms = nominatives(word);
  if (/^ال.{3}/.test(word)) forms.push(word.slice(2));
  if (scriptOf(word) !== 'latin') return forms;
  // Dutch sch, and the x of pinyin
  if (word.includes('sch')) forms.push(word.replace('sch', 'skh'));
  if (/.x[iu]/.test(word)) forms.push(word.replace(/x(?=[iu])/g, 'sh'));
  return forms;
}

let rows: Map<string, Set<KnownName>> | undefined;

/** Entries of the table of names that have this folded word; kin included. */
function entries(word: string): Set<KnownName> | undefined {
  if (!rows) {
    rows = new Map();
    const add = (form: string, name: KnownName) => {
      const key = fold(form).replace(/[- ]/g, '');
      const set = rows?.get(key) ?? new Set<KnownName>();
      rows?.set(key, set.add(name));
    };
    const byName = new Map(knownNames().map((name) => [name.ar, name]));
    for (const name of knownNames()) {
      for (const form of [name.ar, name.fa, ...name.latin, ...name.arabic, ...name.cyrillic]) add(form, name);
      const kin = name.kin && byName.get(name.kin);
      if (!kin) continue;
      for (const form of [name.ar, ...name.latin, ...name.arabic, ...name.cyrillic]) add(form, kin);
    }
  }
  return rows.get(word) ?? (/^ال.{3}/.test(word) ? rows.get(word.slice(2)) : undefined);
}

/** Whether two folded words can be one name: by the table when it knows both, else by sound. */
function sameWord(a: string, b: string, given = false): boolean {
  if (a === b) return true;
  if (/^[ivx]{2,}$/.test(a) || /^[ivx]{2,}$/.test(b)) return false;
  const [x, y] = [entries(a), entries(b)];
  if (x && y) return [...x].some((name) => y.has(name));
  return alike(a, b, given);
}

/** Numbers of rulers, as words and as Latin numerals. */
const ORDINALS = new Map<string, string>(
  (
    [
      ['i', 'الاول اول первый the-first'],
      ['ii', 'الثاني دوم второй'],
      ['iii', 'الثالث سوم третий'],
      ['iv', 'الرابع چهارم четвертый'],
      ['v', 'الخامس پنجم пятый'],
      ['vi', 'السادس ششم шестой'],
      ['vii', 'السابع هفتم седьмой'],
      ['viii', 'الثامن هشتم восьмой'],
      ['xiv', 'الرابععشر چهاردهم четырнадцатый'],
      ['xvi', 'السادسعشر شانزدهم шестнадцатый'],
    ] as const
  ).flatMap(([numeral, forms]) => forms.split(' ').map((form) => [form, numeral] as const)),
);

const PARTICLES = new Set(
  'al el as es ash ar an ad at az ul bin ben ibn bint abu abou abo aboul abul abd von van de der den da di du la le lo mac и аль эль ас эс аш эш ар ан ад эд аз эз ль абу абуль бин бен ибн ульд фон ван дер де да ди ле بن ابن بنت ال ولد ابو ابي فون فان دي دا دير در و'.split(
    ' ',
  ),
);

/** Titles that may open a name. */
const TITLES = new Set(
  'king prince sheikh sultan sayyid seyed سيد ayatollah mullah pope lord король принц шейх султан аятолла мулла папа الملك ملك الامير الشيخ شيخ السلطان الملا ملا البابا پاپ ايتالله'.split(
    ' ',
  ),
);
/** Second parts of names in two words, which are one word elsewhere: صلاح الدين, Salah Eddine, Salahuddin. */
const DIN = /^(?:الدين|[aeu]?l?d?dine?|эддин|уддин|дин)$/;
const ALLAH = /^(?:الله|[aou]?llah|алла)$/;

/** Folded words of a name, without particles; initials keep their letter. */
function wordsOf(name: string, particles = false): string[] {
  const all = fold(name.replace(/\u200c/g, ''))
    .replace(/[.'`"«»]/g, (mark) => (mark === '.' ? ' ' : ''))
    .split(/[\s\-–,،]+/u)
    .filter(Boolean)
    .map((word) => ORDINALS.get(word) ?? word);
  if (particles) return all;
  const kept: string[] = [];
  for (let at = 0; at < all.length; at++) {
    const word = all[at] as string;
    const next = all[at + 1];
    // عبد الله, Abdul Rahman: one name
    if (next && /^(?:عبد|abd|abdu|abdul|abdel|абдул|абд|абдель)$/.test(word)) {
      const [article, after] = [PARTICLES.has(next) ? next : '', PARTICLES.has(next) ? all[at + 2] : next];
      if (after) {
        kept.push(word + after);
        at += article ? 2 : 1;
        continue;
      }
    }
    const last = kept.at(-1);
    if (last && DIN.test(word)) kept[kept.length - 1] = `${last}${scriptOf(word) === 'arabic' ? 'ادين' : 'udin'}`;
    else if (last && ALLAH.test(word))
      kept[kept.length - 1] = `${last}${scriptOf(word) === 'arabic' ? 'الله' : 'allah'}`;
    // "Abu X" alone is another name than X; a last word is no particle, nor is Ed
    else if (KUNYA.has(word) && at === 0 && all.length - at <= 3 && next) {
      const skip = PARTICLES.has(next) && all[at + 2] ? 2 : 1;
      kept.push(word + (all[at + skip] as string));
      at += skip;
    } else if (!PARTICLES.has(word) || !next || (at === 0 && GIVEN_TOO.has(word))) kept.push(...parted(word));
  }
  const title = TITLES.has(kept[0] as string) && !NASAB.has(all[1] ?? '');
  if (kept.length > 1 && title) kept.shift();
  return kept.length ? kept : all;
}

const KUNYA = new Set(['abu', 'abou', 'ابو', 'абу']);
const NASAB = new Set(['bin', 'ben', 'ibn', 'بن', 'ابن', 'бин', 'бен', 'ибн']);
/** Words that are particles within a name and given names at its head. */
const GIVEN_TOO = new Set(['эд', 'ад', 'аз', 'ed', 'ابي', 'دا', 'دي']);

/** محمدجواد, سيدحسن: two names that Persian writes as one. */
function parted(word: string): string[] {
  if (scriptOf(word) !== 'arabic' || word.length < 6 || entries(word)) return [word];
  if (word.startsWith('سيد') && entries(word.slice(3))) return [word.slice(3)];
  for (let cut = 3; cut <= word.length - 3; cut++)
    if (entries(word.slice(0, cut)) && entries(word.slice(cut))) return [word.slice(0, cut), word.slice(cut)];
  return [word];
}

const PATRONYMIC = /(?:^|\s)(?:bin|ibn|ben|бин|бен|ибн|بن)\s/i;

const isInitial = (word: string) => word.length === 1 && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word);

function fits(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b)) {
    const [x, y] = [soundsOf(a)[0], soundsOf(b)[0]];
    return x !== undefined && y !== undefined && replaced(x, y) === 0;
  }
  return sameWord(a, b, true);
}

/** Whether all words of `few` occur in `many`, in this order. */
function within(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const [i, word] of many.entries()) {
    if (at === few.length) break;
    const [one, last] = [few[at] as string, i === many.length - 1 && at === few.length - 1];
    if (last ? sameWord(one, word) : fits(one, word)) at++;
  }
  return at === few.length;
}

/**
 * Whether two names, in any of the scripts, can be the same person's: the family names sound alike, and no given name
 * contradicts. One word is taken as a family name ("Lukashenko"; `Alexander` alone is not Alexander Lukashenko). Names
 * in a text may be in a Russian case. Namesakes with the same given name cannot be told apart by their names.
 */
export function sameName(a: string, b: string): boolean {
  if (sameWords(wordsOf(a), wordsOf(b), a, b)) return true;
  return glued(wordsOf(a), wordsOf(b, true)) || glued(wordsOf(b), wordsOf(a, true));
}

/** A particle that one name has as a part of a word: Le Drian, لودريان. */
function glued(one: readonly string[], two: readonly string[]): boolean {
  if (one.length < 2 || two.length < 3 || !PARTICLES.has(two.at(-2) as string)) return false;
  if (entries(one.at(-1) as string) && entries(two.at(-1) as string)) return false;
  if (!alike(one.at(-1) as string, two.slice(-2).join(''), true)) return false;
  const [left, right] = [one.slice(0, -1), two.slice(0, -2).filter((word) => !PARTICLES.has(word))];
  return left.length <= right.length ? within(left, right) : within(right, left);
}

/** Whether names cut into words in another way sound alike as wholes: هوا تشون ينغ, Hua Chunying. */
function joinedAlike(x: readonly string[], y: readonly string[]): boolean {
  // the mark keeps d and h of two words from being one sound
  for (const p of variants(x.join("'")))
    for (const q of variants(y.join("'")))
      if (Math.min(consonants(p), consonants(q)) >= 4 && distance(p, q) <= 1) return true;
  return false;
}

function sameWords(x: string[], y: string[], a: string, b: string): boolean {
  if (x.length === 0 || y.length === 0) return false;
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  // One name cut into words in another way: هوا تشون ينغ, Hua Chunying
  if (few.length >= 2 && few.length < many.length && joinedAlike(few, many)) return true;
  if (sameWord(few.at(-1) as string, many.at(-1) as string)) return within(few, many);
  // Family names in one word or two: Nasirzadeh, Nasir Zadeh
  const joined = (list: readonly string[], count: number) => list.slice(-count).join('');
  for (const [one, two] of [
    [few, many],
    [many, few],
  ] as const) {
    if (two.length < 2 || !alike(one.at(-1) as string, joined(two, 2))) continue;
    if (two.slice(-2).some((word) => word.length < 4)) continue;
    const [left, right] = [one.slice(0, -1), two.slice(0, -2)];
    if (left.length === 0 && right.length === 0) return true;
    if (left.length === 0 || right.length === 0) return false;
    return left.length <= right.length ? within(left, right) : within(right, left);
  }
  // A longer form goes on after the shorter one: Mohammed bin Salman (Al Saud)
  if (few.length < 2 || !PATRONYMIC.test(a) || !PATRONYMIC.test(b)) return false;
  return few.every((word, at) => fits(word, many[at] as string));
}

/**
 * The consonants of one word in a small alphabet that all scripts share (`lkshnk` for Lukashenko, لوكاشينكو,
 * Лукашенко): equal for most spellings of one name, so that it can be a key; `sameName` decides more finely. Arabic
 * article dropped. Empty for a word without consonants.
 */
export function nameSkeleton(word: string): string {
  const folded = fold(word).replace(/^(?:al|el|аль|эль)[- ]/u, '');
  const key = /^ال.{3}/.test(folded) && !entries(folded) ? folded.slice(2) : folded;
  let out = '';
  for (const sound of soundsOf(key)) {
    if (sound.vowel || sound.optional) continue;
    const letter = skeletonLetter(sound.bits);
    if (!out.endsWith(letter)) out += letter;
  }
  return out;
}

function skeletonLetter(bits: number): string {
  if (bits & (B | P)) return 'b';
  if (bits & (V | F)) return 'f';
  if (bits & M) return 'm';
  if (bits & N) return 'n';
  if (bits & R) return 'r';
  if (bits & L) return 'l';
  if (bits & T) return 't';
  if (bits & D) return 'd';
  if (bits & (SH | CH) && !(bits & K)) return 'sh';
  if (bits & J && !(bits & (G | K))) return 'sh';
  if (bits & (S | Z) && !(bits & K)) return 's';
  return bits & (H | X) && !(bits & (K | G)) ? 'h' : 'k';
}
