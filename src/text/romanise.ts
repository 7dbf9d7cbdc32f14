/**
 * Display names in Latin letters for names in Arabic, Persian and Cyrillic letters, in the spelling of English-language
 * news. A table of known names comes first; what it lacks is spelled letter by letter, with the short vowels that
 * Arabic script leaves out put in by rule. No knowledge of the world: see world/persons for who is who.
 */
import { fold, isDropped } from './fold.ts';
import { knownNames } from './given-names.ts';

let arabicNames: Map<string, { ar: string; fa: string }> | undefined;

/** Known name for a folded form (no spaces), in Arabic or Cyrillic script. */
function known(key: string): { ar: string; fa: string } | undefined {
  if (!arabicNames) {
    arabicNames = new Map();
    for (const name of knownNames())
      for (const form of [...name.arabic, ...name.cyrillic])
        arabicNames.set(fold(form).replaceAll('-', ''), { ar: name.ar, fa: name.fa });
  }
  return arabicNames.get(key);
}

const isArabic = (text: string) => /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/.test(text);
const isCyrillic = (text: string) => /[\u0400-\u04ff]/.test(text);

/**
 * A name in Latin letters. `text` may have several words; `language` (`ar`, `fa`, `ru` …) decides the conventions
 * (Hussein or Hossein). Words that are in Latin letters already are left alone; a lone particle stays small.
 */
export function romanise(text: string, language: string): string {
  const name = text.replace(INVISIBLE, '');
  if (isArabic(name)) return arabicName(name.normalize('NFC'), language === 'fa' ? 'fa' : 'ar');
  if (isCyrillic(name)) return cyrillicName(name.normalize('NFC'));
  return name;
}

/** Direction marks, byte order marks and soft hyphens; zero-width joiners stay, they part the words of a compound. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const SMALL: Record<string, string> = {
  بن: 'bin',
  ابن: 'ibn',
  بنت: 'bint',
  آل: 'Al',
  ال: 'Al',
  و: 'and',
  دي: 'de',
  فون: 'von',
  فان: 'van',
  دا: 'da',
};

function arabicName(text: string, language: 'ar' | 'fa'): string {
  const parts = text.split(/([\s-]+)/u).filter(Boolean);
  const out: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const word = parts[at] as string;
    if (/^[\s-]/.test(word)) {
      out.push(/^\s/.test(word) ? ' ' : '-');
      continue;
    }
    // Names that are written in two words or one: عبد الله, نور الدین
    const next = parts[at + 2];
    if (next && /^[\s-]/.test(parts[at + 1] as string)) {
      const both = known(fold(word + next));
      if (both) {
        out.push(both[language]);
        at += 2;
        continue;
      }
      const key = fold(word);
      if (fold(next) === 'الدين') {
        out.push(`${open(word, language)}uddin`);
        at += 2;
        continue;
      }
      if (fold(next) === 'الله' && !isSmall(word)) {
        out.push(`${open(word, language)}${language === 'fa' ? 'ollah' : 'ullah'}`);
        at += 2;
        continue;
      }
      if (key === 'عبد' && /^ال/.test(fold(next)) && next.length > 3) {
        out.push(`Abdul ${spellKnown(next.slice(2), language)}`);
        at += 2;
        continue;
      }
    }
    const small = SMALL[word.replace(/[\u064b-\u065f\u0640]/g, '')];
    out.push(small && out.length > 0 ? small : spellKnown(word, language));
  }
  return out.join('');
}

const isSmall = (word: string) => word in SMALL;
/** A word before an ending that starts with a vowel, without its own last vowel. */
const open = (word: string, language: 'ar' | 'fa') =>
  spellStem(fold(word), language, 'u').replace(/(?:eh|[aeiou])$/, '');

/** Endings of Persian family names, longest first. */
const PERSIAN_ENDINGS: readonly [string, string][] = [
  ['اللهيان', 'ollahian'],
  ['اللهي', 'ollahi'],
  ['زاده', 'zadeh'],
  ['نژاد', 'nejad'],
  ['نجاد', 'nejad'],
  ['آبادي', 'abadi'],
  ['ابادي', 'abadi'],
  ['دوست', 'doust'],
  ['پور', 'pour'],
  ['بور', 'pour'],
  ['نيا', 'nia'],
  ['چيان', 'chian'],
  ['چي', 'chi'],
];

/** Endings of Slavic and Caucasian family names. Before them ف is v as a rule. */
const FOREIGN_ENDINGS: readonly [string, string][] = [
  ['شفيلي', 'shvili'],
  ['شويلي', 'shvili'],
  ['وفيتش', 'ovich'],
  ['وويچ', 'ovich'],
  ['يفيتش', 'evich'],
  ['فيتش', 'vich'],
  ['ويچ', 'vich'],
  ['سكايا', 'skaya'],
  ['سكي', 'sky'],
  ['ينكو', 'enko'],
  ['نكو', 'nko'],
  ['ينكا', 'enka'],
  ['وفا', 'ova'],
  ['يفا', 'eva'],
  ['وف', 'ov'],
  ['يف', 'ev'],
];

/** A word without its article, whatever diacritics, tatweel and direction marks stand in and before it. */
function withoutArticle(word: string): string {
  let at = 0;
  for (let letters = 0; letters < 2 && at < word.length; at++) if (!isDropped(word.charCodeAt(at))) letters++;
  return word.slice(at);
}

function spellKnown(word: string, language: 'ar' | 'fa'): string {
  const key = fold(word);
  const name = known(key);
  if (name) return name[language];
  const two = language === 'fa' ? compound(key) : undefined;
  if (two) return two;
  if (/^ال/.test(key) && key.length >= 5 && language === 'ar' && !/^[أإآ]/.test(word)) {
    return `al-${spellKnown(withoutArticle(word), language)}`;
  }
  for (const [ending, latin] of PERSIAN_ENDINGS) {
    if (!key.endsWith(ending) || key.length < ending.length + 2) continue;
    if (language === 'ar' && ending.length < 4 && !/[پچ]/.test(ending)) continue;
    const stem = key.slice(0, -ending.length);
    return spellStem(stem, language, latin) + latin;
  }
  // ZWNJ parts of a Persian compound are spelled one by one
  const pieces = word.split('\u200c').filter(Boolean);
  if (pieces.length > 1) {
    const spelled = pieces.map((piece) => spellKnown(piece, language));
    return (
      spelled[0] +
      spelled
        .slice(1)
        .map((piece) => piece.toLowerCase())
        .join('')
    );
  }
  for (const [ending, latin] of FOREIGN_ENDINGS) {
    if (!key.endsWith(ending) || key.length < ending.length + 2 || /^شر/.test(key)) continue;
    // words like يوسف, شريف, خفيف: an Arabic word has three or four letters
    if (ending.length === 2 && key.length < 5) continue;
    return spellStem(key.slice(0, -ending.length).replace(/ف/g, 'ڤ'), language, latin) + latin;
  }
  return capital(spellArabic(word, language));
}

/** The part of a word before its ending, as a known name (also two in one) or letter by letter. */
function spellStem(stem: string, language: 'ar' | 'fa', ending: string): string {
  return known(stem)?.[language] ?? compound(stem) ?? capital(spellArabic(stem, language, /^[aeiou]/.test(ending)));
}

/** Two Persian names written as one: محمدباقر, امیرعباس. */
function compound(key: string): string | undefined {
  for (let cut = 3; cut <= key.length - 3; cut++) {
    const [first, second] = [known(key.slice(0, cut)), known(key.slice(cut))];
    if (first && second) return `${first.fa} ${second.fa}`;
  }
  return undefined;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const CONSONANTS: Record<string, string | [ar: string, fa: string]> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: ['th', 's'],
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: ['dh', 'z'],
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: ['d', 'z'],
  ط: 't',
  ظ: ['z', 'z'],
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: ['q', 'gh'],
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ڭ: 'ng',
};

interface Sound {
  latin: string;
  vowel: boolean;
  /** A written (long) a, after which a last cluster opens with e: قاسم Qasem. */
  long?: boolean;
}

/** One word letter by letter, in small letters. `open`: an ending that starts with a vowel follows. */
function spellArabic(word: string, language: 'ar' | 'fa', open = false): string {
  const bare = word
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f]/g, '')
    .replace(/[یى]/g, (c) => (c === 'ى' ? 'ى' : 'ي'))
    .replace(/ک/g, 'ك');
  const letters = [...bare];
  const persian = language === 'fa';
  const sounds: Sound[] = [];
  const isLongVowel = (letter: string | undefined) => letter !== undefined && 'اويىآأإ'.includes(letter);
  letters.forEach((letter, at) => {
    const first = at === 0;
    const last = at === letters.length - 1;
    const next = letters[at + 1];
    const previous = sounds.at(-1);
    const vowel = (latin: string, long = false) => sounds.push({ latin, vowel: true, long });
    const consonant = (latin: string) => sounds.push({ latin, vowel: false });
    if (letter === 'ا' || letter === 'أ' || letter === 'آ') {
      // Initial alef before ي or و carries the sound of that letter: ايفان, اوليغ
      if (first && letter !== 'آ' && next === 'ي') return;
      if (first && letter !== 'آ' && next === 'و') return;
      vowel('a', !first);
    } else if (letter === 'إ') {
      if (next !== 'ي') vowel('i');
    } else if (letter === 'و') {
      if (first || (previous?.vowel && isLongVowel(next)) || (!previous?.vowel && next === 'ا' && !persian))
        consonant(persian ? 'v' : 'w');
      else if (previous?.long && last && !persian) vowel('u');
      else if (previous?.vowel) consonant(persian ? 'v' : 'w');
      else vowel(first ? 'o' : persian ? (last ? 'o' : 'ou') : 'u');
      if (at === 1 && letters[0] === 'ا' && previous === undefined) sounds.splice(-1, 1, { latin: 'o', vowel: true });
    } else if (letter === 'ي') {
      if (first && isLongVowel(next)) consonant('y');
      else if (first) sounds.push({ latin: 'y', vowel: false });
      else if (at === 1 && letters[0] === 'ا' && previous === undefined) vowel('i');
      else if (previous?.vowel) vowel(last ? 'i' : isLongVowel(next) ? 'y' : 'i');
      else if (next === 'ا' || next === 'آ') vowel('i');
      else if (next === 'و') vowel('i');
      else vowel('i');
    } else if (letter === 'ى') vowel(persian ? 'i' : 'a');
    else if (letter === 'ئ') {
      if (!previous?.vowel || previous.long) vowel('e');
    } else if (letter === 'ؤ') {
      vowel('u');
    } else if (letter === 'ء') return;
    else if (letter === 'ة') vowel('a');
    else if (letter === 'ع') {
      if (previous?.vowel !== true && !isLongVowel(next)) vowel('a');
    } else if (letter === 'ه' && last && letters.length > 2 && !previous?.vowel) vowel(persian ? 'eh' : 'eh');
    else {
      const latin = CONSONANTS[letter];
      if (latin === undefined) {
        if (/\p{L}/u.test(letter)) consonant(letter);
        return;
      }
      const sound = typeof latin === 'string' ? latin : (latin[persian ? 1 : 0] as string);
      // ng is one sound
      if ((letter === 'غ' || letter === 'گ' || (letter === 'ج' && last)) && letters[at - 1] === 'ن' && previous) {
        previous.latin = 'ng';
        return;
      }
      // تش is how Arabic writes ch
      if (sound === 'sh' && !persian && previous && !previous.vowel && previous.latin === 't') previous.latin = 'ch';
      else consonant(sound);
    }
  });
  if (!open) return withShortVowels(sounds);
  return withShortVowels([...sounds, { latin: '', vowel: true }]);
}

/** Puts short vowels between consonants that cannot stand together: at the start, at the end, and three in a row. */
function withShortVowels(sounds: readonly Sound[]): string {
  let out = '';
  let sinceVowel = 0;
  let seenVowel = false;
  sounds.forEach((sound, at) => {
    if (sound.vowel) {
      sinceVowel = 0;
      seenVowel = true;
      out += sound.latin;
      return;
    }
    const next = sounds[at + 1];
    out += sound.latin;
    sinceVowel++;
    if (!next || next.vowel) return;
    const afterNext = sounds[at + 2];
    // CC at the start, CC at the end, or the middle of CCC
    const needs = !seenVowel || afterNext === undefined || sinceVowel >= 2;
    if (!needs) return;
    const before = sounds[at - 1];
    // participles: قاسم Qasem, محسن Mohsen, مسلم Moslem
    const participle = at === 0 && sound.latin === 'm' && !next.vowel && afterNext?.vowel === false;
    const inside = out.startsWith('mo') && sinceVowel >= 2;
    out += participle ? 'o' : inside || (before?.long && afterNext === undefined) ? 'e' : 'a';
    sinceVowel = 0;
    seenVowel = true;
  });
  return out;
}

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
};

function cyrillicName(text: string): string {
  return text
    .split(/([\s-]+)/u)
    .map((word) => {
      if (!isCyrillic(word)) return word;
      const spelled = spellCyrillic(word);
      const name = known(fold(word));
      if (!name) return spelled;
      // Хосейн, Мохаммад: Russian keeps the Persian vowels, and so shows which spelling fits
      const vowels = (latin: string) =>
        latin
          .toLowerCase()
          .replaceAll('y', 'i')
          .replace(/[^aeiou]/g, '');
      return vowels(spelled) === vowels(name.fa) ? name.fa : name.ar;
    })
    .join('')
    .replace(/\b(Al|El)-(?=\p{Lu})/gu, (_, article: string) => `${article.toLowerCase()}-`);
}

function spellCyrillic(word: string): string {
  const lower = word.toLowerCase();
  let out = '';
  for (let at = 0; at < lower.length; at++) {
    const letter = lower.charAt(at);
    const rest = lower.slice(at);
    const before = lower.charAt(at - 1);
    if (rest === 'ий' || rest === 'ый') {
      out += 'y';
      break;
    }
    if (rest === 'ия') {
      out += 'ia';
      break;
    }
    if (rest.startsWith('дж')) {
      out += 'j';
      at++;
    } else if (rest.startsWith('кс')) {
      out += 'x';
      at++;
    } else if (letter === 'е' && (at === 0 || /[аеёиоуыэюяьъ]/.test(before))) out += 'ye';
    else if (letter === 'ё' && /[жчшщ]/.test(before)) out += 'e';
    else if (letter === 'й' && at === 0) out += 'y';
    else if (letter === 'й' && at === lower.length - 1) out += 'i';
    else if (letter === 'й') out += 'y';
    else out += CYRILLIC[letter] ?? letter;
  }
  return /^\p{Lu}/u.test(word) ? capital(out) : out;
}

export { nameSkeleton, sameName } from './same-name.ts';
