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
  /** Code unit → what the letter says for each language; most say nothing. */
  letters: (Int8Array | undefined)[];
  words: Map<string, number[]>;
}

/** Arabic words are compared with their yeh, kaf and hamza carriers alike, others only without case. */
const wordKey = (script: string, word: string) => (script === 'Arab' ? fold(word) : word.toLowerCase());

function makeJudge(script: string): Judge {
  const profiles = PROFILES[script] as readonly Profile[];
  const letters: (Int8Array | undefined)[] = new Array(65536).fill(undefined);
  const words = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    const say = (letter: string, weight: number) => {
      // The capital of ı is the I of every language, that of ß is two letters.
      const capital = letter.toUpperCase();
      const own = letter !== 'ı' && capital.length === 1;
      for (const form of new Set([letter, own ? capital : letter])) {
        const row = letters[form.charCodeAt(0)] ?? new Int8Array(profiles.length);
        row[i] = (row[i] as number) + weight;
        letters[form.charCodeAt(0)] = row;
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
    words,
  };
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
  for (let i = 0; i < head.length; i++) {
    const row = judge.letters[head.charCodeAt(i)];
    if (row) for (let j = 0; j < scores.length; j++) scores[j] = (scores[j] as number) + (row[j] as number);
  }
  for (const [word] of head.matchAll(/[\p{L}\p{M}'’ʻʼ]+/gu)) {
    words++;
    for (const j of judge.words.get(wordKey(script, word)) ?? []) {
      scores[j] = (scores[j] as number) + WORD;
      hits[j] = (hits[j] as number) + 1;
      if (!seen.has(word)) different[j] = (different[j] as number) + 1;
    }
    if (script === 'Latn') seen.add(word);
    // The Arabic article is as good as a little word, alone or after a one-letter particle.
    if (script === 'Arab' && /^[وفبك]?ال\p{L}{2}/u.test(word)) scores[0] = (scores[0] as number) + 3;
    // No word of Arabic or Persian begins with this letter; in Sorani and Uyghur every vowel at the head of a word does.
    if (script === 'Arab' && word.startsWith('ئ')) for (const j of openers) scores[j] = (scores[j] as number) + WORD;
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
