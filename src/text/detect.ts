/**
 * Which language a text is written in: first by script, then by letters that only some languages have, then by the
 * little words that every text repeats. A headline is often enough.
 */
import { ARABIC, CYRILLIC, LATIN, type Profile } from './detect-profiles.ts';
import { fold } from './fold.ts';

/** What is known of the language of a text. */
export interface Detected {
  /** BCP 47 primary subtag, or `und` when the text has no letters to judge by. */
  language: string;
  /** Whether letters or words spoke clearly; otherwise the language is the likeliest of its script. */
  sure: boolean;
  /** Whether most letters are Latin: of these, only a few languages can be settled here (LATIN). */
  latin: boolean;
}

/** How many characters are looked at: the first, and when they leave a doubt, as many as the second. */
const LOOKED_AT = [1000, 4000] as const;

/** Scripts that news of one language mostly owns. Ranges of code units; Arab, Cyrl and Latn are judged further. */
const SCRIPTS: readonly [first: number, last: number, script: string][] = [
  [0x0041, 0x005a, 'Latn'],
  [0x0061, 0x007a, 'Latn'],
  [0x00c0, 0x024f, 'Latn'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'Cyrl'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0620, 0x064a, 'Arab'],
  [0x066e, 0x06d3, 'Arab'],
  [0x06d5, 0x06d5, 'Arab'],
  [0x06ee, 0x06ff, 'Arab'],
  [0x0750, 0x077f, 'Arab'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0e00, 0x0e7f, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x137f, 'am'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

const scriptNames = [...new Set(SCRIPTS.map(([, , script]) => script))];
/** Code unit → 1 + place in scriptNames, or 0. */
const scriptOf = new Uint8Array(65536);
for (const [first, last, script] of SCRIPTS) scriptOf.fill(scriptNames.indexOf(script) + 1, first, last + 1);

const PROFILES: Record<string, readonly Profile[]> = { Arab: ARABIC, Cyrl: CYRILLIC, Latn: LATIN };
/** The language to name when a text of the script gives no sign at all. */
const LIKELIEST: Record<string, string> = { Arab: 'ar', Cyrl: 'ru', Latn: 'en' };

/** Weight of a little word beside that of a letter. */
const WORD = 4;
/** A forbidden letter costs more than a word brings: one quoted name may have it, a text in the language will not. */
const NEVER = -5;

/** Share of its little words that a Latin text must have to be settled by them: languages unknown here share some of them. */
const LITTLE_WORDS = 0.22;

interface Judge {
  languages: string[];
  settles: boolean[];
  /** Code unit → 1 + its place in `weights`, or 0: most letters say nothing. */
  letters: Uint8Array;
  /** What a letter says for each language. */
  weights: Int8Array[];
  words: Map<string, number[]>;
  /** What words of texts said of late: most words of a text were in texts before. */
  known: Map<string, Word>;
}

/** What one word says. */
interface Word {
  /** Languages of which it is a little word. */
  languages: readonly number[];
  /** Opens with the Arabic article, alone or behind a one-letter particle. */
  article: boolean;
  /** Opens with a letter that opens no word of Arabic or Persian. */
  opener: boolean;
}

/** Bounds the words that a judge remembers; a longer word is no little word, and not kept. */
const MOST_KNOWN = 20_000;
const MOST_LETTERS = 24;

/** Arabic words are compared with their yeh, kaf and hamza carriers alike, others only without case. */
const wordKey = (script: string, word: string) => (script === 'Arab' ? fold(word) : word.toLowerCase());

function makeJudge(script: string): Judge {
  const profiles = PROFILES[script] as readonly Profile[];
  const letters = new Uint8Array(65536);
  const weights: Int8Array[] = [];
  const words = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    const say = (letter: string, weight: number) => {
      // The capital of ı is the I of every language, that of ß is two letters.
      const capital = letter.toUpperCase();
      const own = letter !== 'ı' && capital.length === 1;
      for (const form of new Set([letter, own ? capital : letter])) {
        const unit = form.charCodeAt(0);
        if (letters[unit] === 0) letters[unit] = weights.push(new Int8Array(profiles.length));
        const row = weights[(letters[unit] as number) - 1] as Int8Array;
        row[i] = (row[i] as number) + weight;
      }
    };
    for (const [weight, list] of profile.letters) for (const letter of list) say(letter, weight);
    for (const letter of profile.never ?? '') say(letter, NEVER);
    for (const word of profile.words.split(' ').filter(Boolean)) {
      const key = wordKey(script, word);
      const list = words.get(key) ?? [];
      if (!list.includes(i)) list.push(i);
      words.set(key, list);
    }
  });
  return {
    languages: profiles.map((profile) => profile.language),
    settles: profiles.map((profile) => profile.settles === true),
    letters,
    weights,
    words,
    known: new Map(),
  };
}

const NO_LANGUAGES: readonly number[] = [];

function wordOf(judge: Judge, script: string, word: string): Word {
  const known = judge.known.get(word);
  if (known) return known;
  const made: Word = {
    languages: judge.words.get(wordKey(script, word)) ?? NO_LANGUAGES,
    article: script === 'Arab' && /^[وفبك]?ال\p{L}{2}/u.test(word),
    opener: script === 'Arab' && word.startsWith('ئ'),
  };
  if (word.length <= MOST_LETTERS) {
    if (judge.known.size >= MOST_KNOWN) judge.known.clear();
    judge.known.set(word, made);
  }
  return made;
}

/** Whether a code unit is part of a word: a letter, a mark or an apostrophe. */
const inWord = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) if (/[\p{L}\p{M}'’ʻʼ]/u.test(String.fromCharCode(unit))) inWord[unit] = 1;

/** The words of a text. Letters beyond the basic plane, of which no language here has any, part words. */
function* wordsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) {
    if (inWord[text.charCodeAt(at)] === 0) continue;
    const from = at;
    while (at < text.length && inWord[text.charCodeAt(at)] === 1) at++;
    yield text.slice(from, at);
  }
}

const judges: Record<string, Judge> = Object.fromEntries(
  Object.keys(PROFILES).map((script) => [script, makeJudge(script)]),
);

/** Addresses and mail handles are Latin letters in a text of any script. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g;

const SORANI = /ه\u200c(?=[\s،.]|$)|(?<!(?<!\p{L})[بس])ه\u200c(?![هاآ])(?=\p{L})/gu;

const KURDISH = /[êîûÊÎÛ]/g;

/** The two Uzbek letters with a turned comma, however it is typed. */
const UZBEK = /[OoGg][ʻʼ‘’'`](?=\p{Ll})/gu;

/** Says in which language `text` is written. Pure and quick: it looks at the first few thousand characters at most. */
export function detectLanguage(text: string): Detected {
  const [few, many] = LOOKED_AT;
  const first = detectIn(text.slice(0, few));
  return first.sure || text.length <= few ? first : detectIn(text.slice(0, many));
}

function detectIn(part: string): Detected {
  // The search for addresses is slow, and most texts have none.
  const head = /:\/\/|www\.|@/.test(part) ? part.replace(ADDRESS, ' ') : part;
  const counts = new Uint32Array(scriptNames.length + 1);
  for (let i = 0; i < head.length; i++) {
    const script = scriptOf[head.charCodeAt(i)] as number;
    counts[script] = (counts[script] as number) + 1;
  }
  let best = 0;
  let letters = 0;
  for (let script = 1; script < counts.length; script++) {
    letters += counts[script] as number;
    if (best === 0 ? (counts[script] as number) > 0 : (counts[script] as number) > (counts[best] as number))
      best = script;
  }
  if (best === 0) return { language: 'und', sure: false, latin: false };
  let script = scriptNames[best - 1] as string;
  // Japanese writes half of its text in Chinese characters: kana decide.
  if (script === 'zh' && (counts[scriptNames.indexOf('ja') + 1] as number) > letters / 20) script = 'ja';
  const clear = (counts[best] as number) >= letters * 0.6;
  const judge = judges[script];
  if (!judge) return { language: script, sure: clear, latin: false };
  const verdict = judged(head, script, judge);
  return { language: verdict.language, sure: verdict.sure && clear, latin: script === 'Latn' };
}

function judged(head: string, script: string, judge: Judge): { language: string; sure: boolean } {
  const scores = new Float64Array(judge.languages.length);
  const openers = [judge.languages.indexOf('ckb'), judge.languages.indexOf('ug')];
  const hits = new Uint32Array(scores.length);
  const different = new Uint32Array(scores.length);
  const seen = new Set<string>();
  let words = 0;
  const counts = new Uint32Array(judge.weights.length + 1);
  for (let i = 0; i < head.length; i++) {
    const letter = judge.letters[head.charCodeAt(i)] as number;
    counts[letter] = (counts[letter] as number) + 1;
  }
  judge.weights.forEach((row, letter) => {
    const times = counts[letter + 1] as number;
    if (times > 0)
      for (let j = 0; j < scores.length; j++) scores[j] = (scores[j] as number) + times * (row[j] as number);
  });
  for (const word of wordsOf(head)) {
    words++;
    const { languages, article, opener } = wordOf(judge, script, word);
    for (const j of languages) {
      scores[j] = (scores[j] as number) + WORD;
      hits[j] = (hits[j] as number) + 1;
      if (!seen.has(word)) different[j] = (different[j] as number) + 1;
    }
    if (script === 'Latn' && languages.length > 0) seen.add(word);
    // The Arabic article is as good as a little word, alone or after a one-letter particle.
    if (article) scores[0] = (scores[0] as number) + 3;
    // No word of Arabic or Persian begins with this letter; in Sorani and Uyghur every vowel at the head of a word does.
    if (opener) for (const j of openers) scores[j] = (scores[j] as number) + WORD;
  }
  // Sorani that was typed without its own letters: what is ە there has a joiner behind it, at the ends of words too.
  if (script === 'Arab' && head.includes('ه\u200c')) {
    const sorani = judge.languages.indexOf('ckb');
    scores[sorani] = (scores[sorani] as number) + WORD * (head.match(SORANI)?.length ?? 0);
  }
  if (script === 'Latn') {
    // No language writes these as often; in French and Romanian they are rare.
    const kurdish = head.match(KURDISH)?.length ?? 0;
    if (kurdish >= 2 && kurdish * 30 >= head.length) return { language: 'ku', sure: true };
    const uzbek = judge.languages.indexOf('uz');
    const own = head.match(UZBEK)?.length ?? 0;
    scores[uzbek] = (scores[uzbek] as number) + WORD * own;
    hits[uzbek] = (hits[uzbek] as number) + own;
  }
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const [first, second] = [order[0] as number, order[1] as number];
  const [top, next] = [scores[first] as number, scores[second] as number];
  if (top <= 0) return { language: LIKELIEST[script] as string, sure: false };
  const clear = top >= WORD && top >= next * 1.25;
  const settled =
    script !== 'Latn' ||
    (judge.settles[first] === true &&
      (hits[first] as number) >= words * LITTLE_WORDS &&
      (different[first] as number) >= Math.min(5, Math.max(2, words / 8)));
  return { language: judge.languages[first] as string, sure: clear && settled };
}
