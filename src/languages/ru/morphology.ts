/** Russian cases: what is left of a noun, a name or an adjective when its ending is undone. */
import type { Around, Reading, VerbForm } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';

export { verbForms } from './verbs.ts';

type Case = NonNullable<Reading['particle']>;
/** Ending in the text → endings of the citation form, each with the relation that the case gives (-: nominative). */
type Endings = readonly (readonly [string, string])[];

/** `ending: lemma ending+case …`; cases by their first letters: g d a i p, n for the nominative. The most usual first. */
function parse(lines: string): Map<string, Endings> {
  const map = new Map<string, Endings>();
  for (const line of lines.trim().split('\n')) {
    const [ending, rest] = line.split(':') as [string, string];
    map.set(
      ending,
      rest
        .trim()
        .split(' ')
        .map((cell) => [cell.slice(0, -1).replace('0', ''), cell.slice(-1)] as const),
    );
  }
  return map;
}

const CASES: Readonly<Record<string, Case | undefined>> = {
  g: 'of',
  d: 'to',
  a: 'object',
  i: 'by',
  p: 'in',
  n: undefined,
};

/** `0`: no ending. Plural words of the tables (переговоры, войска) are found by their plural citation endings. */
const NOUNS = parse(`
а: 0g оg аn
я: ьg йg еg ьеg
у: 0d аa оd
ю: яa ьd йd еd
ом: 0i оi
ем: ьi йi еi 0i
ой: аi
ей: яi аi ьg ьяg
ией: ияi
ью: ьi
е: 0p аd оp ьp йp яd ьяd
и: ьg аg яg 0n йn ьn
ии: ияg иеp ийp
ы: аg 0n
ов: 0g ыg иg оg
ев: йg 0g ьяg ыg
ам: 0d аd оd ыd иd
ям: ьd яd йd еd иd
ами: 0i аi оi ыi иi
ями: ьi яi йi еi иi
ах: 0p аp оp ыp иp
ях: ьp яp йp еp иp
ий: ияg иеg
ым: 0i
ок: каg киg
ек: каg ькаg ькиg
`);

/** Adjectives, participles, and names that decline as adjectives do. */
const ADJECTIVES = new Map<string, Case | undefined>(
  Object.entries({
    ого: 'of',
    его: 'of',
    ому: 'to',
    ему: 'to',
    ым: 'by',
    им: 'by',
    ом: 'in',
    ем: 'in',
    ая: undefined,
    яя: undefined,
    ое: undefined,
    ее: undefined,
    ой: 'of',
    ей: 'of',
    ую: 'object',
    юю: 'object',
    ые: undefined,
    ие: undefined,
    ых: 'of',
    их: 'of',
    ыми: 'by',
    ими: 'by',
  }),
);
/** Citation forms of an adjective: masculine first; the others stand in names of several words (Саудовская Аравия). */
const CITATION = ['ий', 'ый', 'ой', 'ая', 'ое', 'ые', 'ие', 'ее', 'яя'];

/** Little words that look like a case of another word: "после" is no ambassador. */
const FIXED = new Set(
  'после при про для или как так что чем тем том его ее их им ему ей ним ней них мы вы они она оно это эти этом того той тех уже еще нет ни не да но ли же бы до из от по за над под без мая марта'.split(
    ' ',
  ),
);

const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/;

/** "посл-" → посол, "египт-" → египет, "европейц-" → европеец: vowels that only the citation form has. */
function filled(stem: string): string[] {
  const last = stem.at(-1) as string;
  const before = stem.at(-2) ?? '';
  if (stem.length < 4 || !CONSONANT.test(last)) return [];
  if (before === 'й' || before === 'ь') return [`${stem.slice(0, -2)}е${last}`];
  if (!CONSONANT.test(before) || before === last) return [];
  return [`${stem.slice(0, -1)}о${last}`, `${stem.slice(0, -1)}е${last}`];
}

/** How a folded token can be read: as it stands, then without its ending, the most usual case first. */
export function readings(norm: string): Reading[] {
  const out: Reading[] = [{ key: norm }];
  if (norm.length < 3 || FIXED.has(norm)) return out;
  const add = (key: string, particle: Case | undefined) => {
    if (key.length >= 2 && key !== norm) out.push(particle ? { key, particle } : { key });
  };
  for (let size = 3; size >= 1; size--) {
    if (norm.length - size < 2) continue;
    const ending = norm.slice(-size);
    const stem = norm.slice(0, -size);
    if (ADJECTIVES.has(ending)) for (const end of CITATION) add(stem + end, ADJECTIVES.get(ending));
    for (const [end, name] of NOUNS.get(ending) ?? []) {
      if (end === '' && !/[бвгджзйклмнпрстфхцчшщ]$/.test(stem)) continue;
      add(stem + end, CASES[name]);
      if (end === '') for (const key of filled(stem)) add(key, CASES[name]);
    }
  }
  // genitive plural without an ending: войск, стран, Филиппин
  if (CONSONANT.test(norm)) for (const end of ['а', 'о', /[кгхжчшщ]$/.test(norm) ? 'и' : 'ы']) add(norm + end, 'of');
  return out;
}

/** First parts of joined adjectives that are shorter than the adjective: "ирано-белорусский". */
const SHORT: Readonly<Record<string, string>> = {
  иранский: 'ирано',
  американский: 'американо',
  афганский: 'афгано',
  английский: 'англо',
  французский: 'франко',
  германский: 'германо',
  японский: 'японо',
  индийский: 'индо',
  греческий: 'греко',
  арабский: 'арабо',
  итальянский: 'итало',
  испанский: 'испано',
  сербский: 'сербо',
  армянский: 'армяно',
  азербайджанский: 'азербайджано',
  палестинский: 'палестино',
  иракский: 'ирако',
  ливанский: 'ливано',
  австрийский: 'австро',
};

/** Plurals of another stem; their cases are not undone by `readings`. */
const PLURALS: Readonly<Record<string, string>> = {
  человек: 'люди людей людям людьми людях',
  ребенок: 'дети детей детям детьми детях',
  судно: 'суда судов судам судами судах',
  сын: 'сыновья сыновей',
};

/** Citation form of a noun or adjective, and for adjectives the form that opens a compound ("российско-"). */
export function nounForms(lemma: string): string[] {
  const word = fold(lemma);
  const plural = PLURALS[word];
  if (plural) return [lemma, ...plural.split(' ')];
  // гражданин → граждане, граждан; россиянин → россияне, россиян
  if (/[ая]нин$/.test(word)) return [lemma, ...['е', '', 'ам', 'ами', 'ах'].map((end) => word.slice(0, -2) + end)];
  if (!/[скн][кйы]?ий$|[скн]ый$/.test(word)) return [lemma];
  const stem = word.slice(0, -2);
  const short = SHORT[word];
  return short ? [lemma, `${stem}о`, short] : [lemma, `${stem}о`];
}

const PREPOSITIONS = new Set(
  'в во на с со к ко о об обо по за из от до для без у при про против после из-за над под перед'.split(' '),
);

/** Between a preposition and a noun no finite verb stands: "с начала войны", "из стали". */
export function inContext(form: VerbForm, around: Around): VerbForm | null {
  if (form.form === 'вооруженный') return null; // what forces are, not what was done to them
  return !form.participle && PREPOSITIONS.has(around.previous) ? null : form;
}

const REGION =
  /^(?:район|част|берег|побереж|област|границ|направлен|фронт|окраин|пригород|провинци|склон|регион|округ|сектор|полуш|сторон|сахар|африк|европ|ази|судан|дарфур)/;

/** "западные районы" lie in the west of a country; "западные санкции" are those of the West. */
export function isName(norm: string, _before: string | null, after: string | null): boolean {
  if (norm === 'инд') return false; // the river
  return !(norm.startsWith('западн') && after !== null && REGION.test(after));
}
