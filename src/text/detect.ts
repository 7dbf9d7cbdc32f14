/**
 * Which language a text is written in: first by script, then by letters that only some languages have, then by the
 * little words that every text repeats. A headline is often enough.
 */
import { fold } from './fold.ts';

/** What is known of the language of a text. */
export interface Detected {
  /** BCP 47 primary subtag, or `und` when the text has no letters to judge by. */
  language: string;
  /** Whether letters or words spoke clearly; otherwise the language is the likeliest of its script. */
  sure: boolean;
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

interface Profile {
  language: string;
  /** Letters that speak for the language, and how loudly. */
  letters: readonly (readonly [weight: number, letters: string])[];
  /** Letters that speak against it. */
  never?: string;
  /** Frequent little words that its neighbours in the script do not have. */
  words: string;
}

/**
 * Arabic script. Persian is often typed with Arabic yeh and kaf, and Arabic pages of Iranian outlets with Persian ones,
 * so these two letters say little; words and the letters of the other languages say much.
 */
const ARABIC: readonly Profile[] = [
  {
    language: 'ar',
    letters: [
      [3, 'ةإ'],
      [1, 'أىيك'],
    ],
    words:
      'في من إلى على عن مع التي الذي الذين هذا هذه ذلك تلك بين خلال حيث قال وقال قالت أن لم لن قد كان كانت بعد قبل عند منذ حول ضد أكد أعلن أعلنت بشأن',
  },
  {
    language: 'fa',
    letters: [
      [3, 'پچژگ'],
      [1, 'یک'],
    ],
    never: 'ٹڈڑےںہټډړږښځڅڼێڕڵە',
    words:
      'از به در که را این آن با برای است شد شده شدند بود بودند کرد کرده کردند می نمی های هایی تا خود نیز گفت اما دو یک کشور خواهد دارد باید داد بر اگر چه هم اعلام سوی پی میان درباره دیدار امضا همکاری',
  },
  {
    language: 'ur',
    letters: [
      [6, 'ٹڈڑےںہۓ'],
      [3, 'پچژگ'],
      [1, 'یکيك'],
    ],
    words:
      'میں ہیں نے اور تھا تھی تھے گیا گئی گئے کے کی کا کو سے پر ہوا ہوئی ہوئے کر دیا دی دیے کیا ایک وہ بھی لیے جس جو کہا ساتھ مطابق بات نئی',
  },
  {
    language: 'ps',
    letters: [
      [6, 'ټډړږښځڅڼۍ'],
      [3, 'پچژگ'],
      [2, 'ې'],
      [1, 'یکيك'],
    ],
    words:
      'چې د په او له ته سره شوي شوې شول شو کړي کړه کړل کړ کې پر یو یوه وویل وکړ وکړه وکړي وکړې نن نوي دواړه دواړو اړه لپاره خپل هېواد هېوادونه دي دی ده کوي مخې بې',
  },
  {
    language: 'ckb',
    letters: [
      [4, 'ێڕڵە'],
      [2, 'ۆڤ'],
    ],
    words: 'لە بۆ کە بە ئەو لەگەڵ لەسەر دژی دوای پێش کرد کرا دەکات دەکرێت گوتی',
  },
  { language: 'ug', letters: [[5, 'ۇۈۋڭې']], words: 'ۋە بىلەن ئۈچۈن' },
  { language: 'sd', letters: [[6, 'ٻڀٿٽڏڄڃڳڱڻڪ']], words: 'جي جو آهي' },
  { language: 'azb', letters: [[1, 'پچگ']], words: 'بیر ایله اوچون اولان دیر اولاراق ائتدی' },
];

const CYRILLIC: readonly Profile[] = [
  {
    language: 'ru',
    letters: [[1, 'ыэё']],
    never: 'іїєґўјљњћђџқңғүұһөәҳҷ',
    words:
      'и в на не что с по о об из за от для его как это к при был была было были со он она они будет также после между президент заявил сообщил',
  },
  {
    language: 'uk',
    letters: [
      [5, 'їєґ'],
      [2, 'і'],
    ],
    never: 'ыэўё',
    words: 'і й та що у на з до про від за як це який було також після між',
  },
  {
    language: 'be',
    letters: [
      [6, 'ў'],
      [2, 'і'],
    ],
    never: 'ищъї',
    words: 'і у з на што да па аб для як гэта ад за быў была таксама пасля паміж',
  },
  {
    language: 'bg',
    letters: [[1, 'ъ']],
    never: 'ыэёіїєў',
    words: 'и на да се за от че са е с в като това ще не след между',
  },
  { language: 'sr', letters: [[5, 'јљњћђџ']], words: 'и у на је да се за са од су које' },
  { language: 'mk', letters: [[5, 'јљњѓќѕ']], words: 'и на во од се да за со на е кои' },
  { language: 'kk', letters: [[4, 'қңғүұһөәі']], never: 'ў', words: 'және мен үшін бұл деп ел' },
  { language: 'ky', letters: [[3, 'ңүө']], never: 'қғіұһ', words: 'жана менен үчүн бул деп болгон' },
  { language: 'tt', letters: [[3, 'әөүҗңһ']], never: 'қғі', words: 'һәм белән өчен бу дип' },
  { language: 'uz', letters: [[4, 'ўқғҳ']], never: 'ыщі', words: 'ва билан учун бу деб' },
  { language: 'tg', letters: [[5, 'ҳҷӣӯқғ']], never: 'ыщі', words: 'ва дар бо аз ба ки барои' },
  { language: 'mn', letters: [[3, 'өү']], never: 'қғіәұңһ', words: 'нь байна болон гэж энэ' },
];

const LATIN: readonly Profile[] = [
  {
    language: 'en',
    letters: [],
    never: 'ışğəłąęőűřțășñãõßåæø',
    words:
      'the of and to in that is was for on with as by at from has have had his its it be are were will would not but this which who after over against between said says their an talks visits signs meets new president minister officials killed agrees urges warns deal amid foreign',
  },
  {
    language: 'tr',
    letters: [[3, 'ışğ']],
    never: 'əñąęłăț',
    words: 've bir bu ile için da de olarak daha sonra olan dedi açıkladı arasında',
  },
  { language: 'az', letters: [[5, 'ə']], words: 'və bir bu ilə üçün da də olan sonra' },
  {
    language: 'fr',
    letters: [[1, 'éèêçàù']],
    words: 'le la les des et du un une dans en que qui pour est sur avec au aux par ce pas son à a été',
  },
  {
    language: 'ku',
    letters: [[2, 'êîûş']],
    never: 'éèàùığößäəñ',
    words: 'û di de li ji bi re ya yê yên ku jî dê ev ew bo kir hat hatin hate kirin bû ser her hev',
  },
  {
    language: 'de',
    letters: [[2, 'ßäöü']],
    words: 'der die das und den von zu mit im des ist auf für nicht ein eine dem hat nach bei auch sich wird',
  },
  {
    language: 'es',
    letters: [
      [2, 'ñ¿¡'],
      [1, 'áíóú'],
    ],
    words: 'el la los las de y del en que un una por con para se su al es ha como más entre',
  },
  {
    language: 'it',
    letters: [[1, 'èàòù']],
    words: 'il la di e che del della dei in un una per con non è gli le al ha alla tra',
  },
  {
    language: 'pt',
    letters: [
      [2, 'ãõ'],
      [1, 'ç'],
    ],
    words: 'o a os as de e do da dos das em que um uma para com no na por não ao é entre',
  },
  {
    language: 'nl',
    letters: [],
    words: 'de het een van en in op met voor dat is te zijn niet aan door ook naar bij heeft',
  },
  { language: 'pl', letters: [[3, 'łąęśżźćń']], words: 'w i z na do że się nie jest o po od za oraz przez był' },
  { language: 'ro', letters: [[3, 'ășțşţ']], never: 'ığ', words: 'și în de la cu pe a din pentru că este au fost' },
  { language: 'id', letters: [], words: 'yang dan di dengan untuk pada dari dalam ini itu akan tidak telah oleh ke' },
  { language: 'uz', letters: [], words: "va bilan uchun bu ham o'zbekiston bo'lgan haqida" },
];

const PROFILES: Record<string, readonly Profile[]> = { Arab: ARABIC, Cyrl: CYRILLIC, Latn: LATIN };
/** The language to name when a text of the script gives no sign at all. */
const LIKELIEST: Record<string, string> = { Arab: 'ar', Cyrl: 'ru', Latn: 'en' };

/** Weight of a little word beside that of a letter. */
const WORD = 4;
/** A forbidden letter costs more than a word brings: one quoted name may have it, a text in the language will not. */
const NEVER = -5;

interface Judge {
  languages: string[];
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
    for (const word of profile.words.split(' ')) {
      const key = wordKey(script, word);
      const list = words.get(key) ?? [];
      if (!list.includes(i)) list.push(i);
      words.set(key, list);
    }
  });
  return { languages: profiles.map((profile) => profile.language), letters, words };
}

const judges: Record<string, Judge> = Object.fromEntries(
  Object.keys(PROFILES).map((script) => [script, makeJudge(script)]),
);

/** Addresses and mail handles are Latin letters in a text of any script. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g;

const SORANI = /ه\u200c(?=[\s،.]|$)|(?<!(?<!\p{L})[بس])ه\u200c(?![هاآ])(?=\p{L})/gu;

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
  if (best === 0) return { language: 'und', sure: false };
  let script = scriptNames[best - 1] as string;
  // Japanese writes half of its text in Chinese characters: kana decide.
  if (script === 'zh' && (counts[scriptNames.indexOf('ja') + 1] as number) > letters / 20) script = 'ja';
  const clear = (counts[best] as number) >= letters * 0.6;
  const judge = judges[script];
  if (!judge) return { language: script, sure: clear };
  const verdict = judged(head, script, judge);
  return { language: verdict.language, sure: verdict.sure && clear };
}

function judged(head: string, script: string, judge: Judge): Detected {
  const scores = new Float64Array(judge.languages.length);
  const openers = [judge.languages.indexOf('ckb'), judge.languages.indexOf('ug')];
  for (let i = 0; i < head.length; i++) {
    const row = judge.letters[head.charCodeAt(i)];
    if (row) for (let j = 0; j < scores.length; j++) scores[j] = (scores[j] as number) + (row[j] as number);
  }
  for (const [word] of head.matchAll(/[\p{L}\p{M}'’]+/gu)) {
    for (const j of judge.words.get(wordKey(script, word)) ?? []) scores[j] = (scores[j] as number) + WORD;
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
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const [first, second] = [order[0] as number, order[1] as number];
  const [top, next] = [scores[first] as number, scores[second] as number];
  if (top <= 0) return { language: LIKELIEST[script] as string, sure: false };
  return { language: judge.languages[first] as string, sure: top >= WORD && top >= next * 1.25 };
}
