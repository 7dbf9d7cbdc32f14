/** The lexicon of one language: all that its pack and the world know by name, in one table of phrases. */
import type {
  ActRow,
  HedgeRow,
  LanguagePack,
  ParticleCode,
  PartyName,
  PlaceRecord,
  Reading,
  ReferenceCode,
  ReportingRow,
  RoleRow,
  Token,
  VerbForm,
  World,
} from '../model/index.ts';
import { PhraseTable, type Prepared } from '../text/phrases.ts';
import { Slips } from '../text/slips.ts';
import { words } from '../text/tokens.ts';

export type Entry =
  | { kind: 'party'; name: PartyName }
  | { kind: 'person'; key: string; surname: boolean; form: string }
  | { kind: 'place'; place: PlaceRecord; form: string }
  | { kind: 'role'; row: RoleRow }
  | { kind: 'reference'; code: ReferenceCode }
  | { kind: 'act'; row: ActRow; rule: string; form: VerbForm | null }
  /** The noun part of a light-verb construction; `verb` is the light verb's lemma. */
  | { kind: 'light'; row: ActRow; rule: string; verb: string }
  | { kind: 'light-verb'; lemma: string; form: VerbForm }
  | { kind: 'report'; row: ReportingRow; form: VerbForm | null; light: string | null }
  | { kind: 'hedge'; row: HedgeRow; light: string | null }
  | { kind: 'particle'; code: ParticleCode }
  | { kind: 'context'; code: string }
  | { kind: 'class'; code: string }
  /** Who speaks without a name; beside roles, and hides nothing. */
  | { kind: 'speaker'; code: string }
  /** Words of calendar and number tables: no part of a name. */
  | { kind: 'time' };

export interface Lexicon {
  pack: LanguagePack;
  phrases: PhraseTable<Entry>;
  /** Ways to read a token that some phrase knows; cached. */
  prepared(token: Token): Prepared<Entry>;
  /** Folded first words of the names of persons that the world knows. */
  givenNames: ReadonlySet<string>;
  /** Ways to read a token that no phrase knows as the name of a party or place with one wrong letter; cached. */
  withoutSlip(token: Token): Prepared<Entry>;
  /** All ways to read a token, the unknown ones too. */
  allReadings(norm: string): readonly Reading[];
}

/** Bounds the caches of readings: a text of random words must not fill the memory. */
const MOST_CACHED = 200_000;

/**
 * One shape of object for all kinds of entries, and one for all readings: the engine reads a field of a million objects
 * of one shape several times as fast as of twelve shapes. Fields of other kinds are null.
 */
const BLANK = {
  kind: '',
  row: null,
  rule: null,
  form: null,
  verb: null,
  lemma: null,
  light: null,
  name: null,
  key: null,
  surname: null,
  place: null,
  code: null,
};
const make = (entry: Entry): Entry => ({ ...BLANK, ...entry }) as Entry;
const sameShape = (r: Reading): Reading => ({
  key: r.key,
  conjunction: r.conjunction === true,
  particle: r.particle,
  definite: r.definite === true,
  pronoun: r.pronoun === true,
  future: r.future === true,
});

/** Words that open something else than the object of a verb. */
const NO_OBJECT = new Set('в во на с со к ко о об по за под от из у при против для над не и себя друг'.split(' '));

/**
 * "открыть огонь" as a noun and its verb, which may stand apart in a language with endings ("открыли беспорядочный
 * огонь", "протест был выражен"); null when the phrase is no verb with an object.
 */
function objectApart(phrase: string): string | null {
  const [head, ...object] = phrase.split(' ') as [string, ...string[]];
  if (
    object.length === 0 ||
    object.length > 2 ||
    object.some((word) => NO_OBJECT.has(word) || /(?:ть|ти|ся)$/.test(word))
  )
    return null;
  return `${object.join(' ')} ${head}`;
}

/** Codes of calendar.tsv for little words, which stand in dates and everywhere else. */
const LITTLE = new Set([
  'article',
  'from',
  'in',
  'of',
  'since',
  'until',
  'to',
  'between',
  'and',
  'not-date',
  'name-before',
]);

export function buildLexicon(pack: LanguagePack, world: World): Lexicon {
  const phrases = new PhraseTable<Entry>();
  const cut = (phrase: string) => words(phrase, pack.joins);
  const add = (phrase: string, entry: Entry) => phrases.add(cut(phrase), entry);

  /** A table's word without its article: the text may have the article, a possessive or nothing in its place. */
  const bare = (word: string) =>
    pack.readings(word).find((r) => r.definite && !r.particle && !r.conjunction && !r.pronoun)?.key ?? word;

  /** Adds a phrase whose first word inflects. */
  const addInflected = (phrase: string, forms: (head: string) => string[], entry: (i: number) => Entry) => {
    const [head, ...rest] = phrase.split(' ') as [string, ...string[]];
    const tail = cut(rest.join(' ')).map(bare);
    forms(head).forEach((form, i) => {
      phrases.add([...cut(form), ...tail], entry(i));
    });
  };
  /** Adds a noun, role or class word in all its forms. */
  const addNoun = (phrase: string, entry: Entry) => {
    if (pack.phraseForms && phrase.includes(' ')) for (const form of pack.phraseForms(phrase)) add(form, entry);
    else
      addInflected(
        phrase,
        (head) => pack.nounForms(head),
        () => entry,
      );
  };
  const lightVerbs = new Set<string>();
  const addLight = (phrase: string, entry: (verb: string) => Entry) => {
    const parts = phrase.split(' ');
    const verb = parts.pop() as string;
    lightVerbs.add(verb);
    add(parts.join(' '), entry(verb));
  };

  const { tables } = pack;
  for (const row of tables.acts) {
    // a rule's name: language, type, first words; unique enough to find the row by eye
    const rule = `${pack.code}/${row.type === '-' ? 'support' : row.type.toLowerCase()}-${row.pos}/${row.words.replaceAll(' ', '_')}`;
    if (row.pos === 'verb') {
      const [head] = row.words.split(' ') as [string];
      const forms = pack.verbForms(head);
      addInflected(
        row.words,
        () => forms.map((f) => f.form),
        (i) => make({ kind: 'act', row, rule, form: forms[i] ?? null }),
      );
      const apart = pack.declines ? objectApart(row.words) : null;
      if (apart) addLight(apart, (verb) => make({ kind: 'light', row, rule, verb }));
    } else if (row.pos === 'light') addLight(row.words, (verb) => make({ kind: 'light', row, rule, verb }));
    else if (row.pos === 'noun') addNoun(row.words, make({ kind: 'act', row, rule, form: null }));
    else add(row.words, make({ kind: 'act', row, rule, form: null }));
  }
  for (const row of tables.reporting) {
    if (row.pos === 'verb') {
      const forms = pack.verbForms(row.words.split(' ')[0] as string);
      addInflected(
        row.words,
        () => forms.map((f) => f.form),
        (i) => make({ kind: 'report', row, form: forms[i] ?? null, light: null }),
      );
    } else if (row.pos === 'light')
      addLight(row.words, (verb) => make({ kind: 'report', row, form: null, light: verb }));
    else if (row.pos === 'noun')
      addInflected(
        row.words,
        (head) => pack.nounForms(head),
        () => make({ kind: 'report', row, form: null, light: null }),
      );
    else add(row.words, make({ kind: 'report', row, form: null, light: null }));
  }
  for (const row of tables.hedges) {
    if (row.pos === 'verb')
      addInflected(
        row.words,
        (head) => pack.verbForms(head).map((f) => f.form),
        () => make({ kind: 'hedge', row, light: null }),
      );
    else if (row.pos === 'light') addLight(row.words, (verb) => make({ kind: 'hedge', row, light: verb }));
    else add(row.words, make({ kind: 'hedge', row, light: null }));
  }
  for (const lemma of lightVerbs)
    for (const form of pack.verbForms(lemma)) add(form.form, make({ kind: 'light-verb', lemma, form }));
  for (const row of tables.roles) addNoun(row.words, make({ kind: 'role', row }));
  for (const row of tables.classes) addNoun(row.words, make({ kind: 'class', code: row.code }));
  for (const row of tables.speakers) addNoun(row.words, make({ kind: 'speaker', code: row.code }));
  for (const row of tables.references) add(row.words, make({ kind: 'reference', code: row.code }));
  for (const row of tables.particles) add(row.words, make({ kind: 'particle', code: row.code }));
  for (const row of tables.contexts) add(row.words, make({ kind: 'context', code: row.code }));
  const time = make({ kind: 'time' });
  for (const row of tables.calendar) if (!LITTLE.has(row.code)) add(row.words, time);
  for (const row of tables.numbers) if (row.kind === 'cardinal' || row.kind === 'ordinal') add(row.words, time);

  /** Arabic: the article is no letter of the word. */
  const withoutArticle = (word: string) => (pack.script === 'Arab' && word.startsWith('ال') ? word.slice(2) : word);
  /** Words of the names of parties and places, made when the first unknown word comes. */
  let slips: Slips | null = null;
  const meant = (key: string): string | null => {
    if (!slips) {
      slips = new Slips(7);
      for (const { form } of [...world.partyNames(pack.code), ...world.placeNames(pack.code)]) {
        // in names of several words there are common ones: "the armed forces", "Justice Party"
        const [word, ...more] = cut(form);
        if (word && more.length === 0) slips.add(withoutArticle(word));
      }
    }
    const own = withoutArticle(key);
    const found = slips.meant(own);
    return found === null ? null : key.slice(0, key.length - own.length) + found;
  };
  for (const name of world.partyNames(pack.code)) {
    const entry = make({ kind: 'party', name });
    if (name.use === 'adjective' || name.use === 'demonym') addNoun(name.form, entry);
    else add(name.form, entry);
  }
  // agencies and bodies keep their Latin names in texts of every script ("IRNA", "NATO")
  if (pack.script !== 'Latn')
    for (const name of world.partyNames('en')) {
      const kind = world.party(name.code)?.kind;
      if ((kind === 'agency' || kind === 'body') && (name.use === 'name' || name.use === 'variant'))
        add(name.form, make({ kind: 'party', name }));
    }
  for (const { form, place } of world.placeNames(pack.code)) add(form, make({ kind: 'place', place, form }));
  const givenNames = new Set<string>();
  for (const { form, key, surname } of world.personNames(pack.code)) {
    const [given, family] = cut(form);
    if (family !== undefined && given !== undefined && given.length >= 3) givenNames.add(given);
    add(form, make({ kind: 'person', key, surname: false, form }));
    // "فیصل بنفرحان": a lost joiner leaves "son of" in one word with the father's name
    if (pack.order === 'verb-last' && form.includes(' بن '))
      add(form.replaceAll(' بن ', ' بن'), make({ kind: 'person', key, surname: false, form }));
    if (surname && surname !== form) add(surname, make({ kind: 'person', key, surname: true, form: surname }));
  }

  const known = new Map<string, Prepared<Entry>>();
  const mended = new Map<string, Prepared<Entry>>();
  const all = new Map<string, readonly Reading[]>();
  const allReadings = (norm: string): readonly Reading[] => {
    let found = all.get(norm);
    if (!found) {
      found = pack.readings(norm).map(sameShape);
      if (all.size >= MOST_CACHED) all.clear();
      all.set(norm, found);
    }
    return found;
  };
  return {
    pack,
    phrases,
    givenNames,
    allReadings,
    prepared(token) {
      let found = known.get(token.norm);
      if (!found) {
        const readings = token.kind === 'word' ? allReadings(token.norm) : [sameShape({ key: token.norm })];
        found = phrases.prepare(readings, pack.articles?.has(token.norm));
        if (known.size >= MOST_CACHED) known.clear();
        known.set(token.norm, found);
      }
      return found;
    },
    withoutSlip({ norm }) {
      let found = mended.get(norm);
      if (!found) {
        const readings: Reading[] = [];
        for (const reading of allReadings(norm)) {
          const key = meant(reading.key);
          if (key !== null) readings.push({ ...reading, key });
        }
        found = phrases.prepare(readings);
        if (mended.size >= MOST_CACHED) mended.clear();
        mended.set(norm, found);
      }
      return found;
    },
  };
}
