/** How persons' names are found and taken: behind offices and titles, in quotation marks, with all their parts. */
import type { PersonRecord, Relation, Token, World } from '../model/index.ts';
import { romanise } from '../text/romanise.ts';
import { nameSkeleton, sameName } from '../text/same-name.ts';
import type { KnownPerson } from './discourse.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { isGivenName } from './names.ts';
import { Scan } from './scan.ts';
import type { Tag } from './tag.ts';

const MOST_NAME_WORDS = 8;
/** Small words inside Latin and Cyrillic names. */
const PARTICLES_OF_NAMES = new Set([
  'al',
  'bin',
  'ibn',
  'bint',
  'von',
  'van',
  'de',
  'der',
  'da',
  'di',
  'el',
  'abu',
  'аль',
  'бен',
  'ибн',
  'бин',
  'фон',
  'де',
]);
/** "Son of", "daughter of": what stands on both sides of it is a name. */
const NASAB = new Set(['بن', 'بنت', 'bin', 'ibn', 'bint', 'бен', 'бин', 'ибн']);
const LONGEST_NASAB = 4;
/** First parts of names that mean nothing without the next word. */
const OPEN_PARTS = new Set([
  ...NASAB,
  'عبد',
  'ابو',
  'ابن',
  'آل',
  'ال',
  'abu',
  'abdul',
  'abdel',
  'абу',
  'абдель',
  'абдул',
]);
/** Last parts of family names that mean nothing without the word before. */
const ENDINGS = new Set(['اوغلو', 'اوغلي', 'زاده', 'پور', 'نژاد', 'نيا', 'الله', 'الدين', 'оглы', 'заде']);
/** Offices that stand as titles between another office and the name: "defence minister General X". */
const TITLES = new Set(['honorific', 'officer', 'general', 'commander', 'monarch', 'king', 'crown-prince']);
/** Letters with which Arabic script glues particles to a word: no unknown name is guessed from such a word. */
const GLUED = /^[بلكوف]/;

/** The term that holds on `day`; without a day the last one. */
export function bestTerm<T extends { from: string | null; to: string | null }>(
  terms: readonly T[],
  day: string | null,
): T | null {
  if (day) {
    // terms may be dated by year or month only: compare as much as is given
    const holds = terms.find(
      (term) => (term.from ?? '') <= day && (term.to === null || term.to >= day.slice(0, term.to.length)),
    );
    if (holds) return holds;
  }
  return [...terms].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1) ?? null;
}

const sounds = new WeakMap<World, Map<string, PersonRecord[]>>();

/** Persons of the tables by party and consonants of the family name: `BLR lkshnk`. */
function soundsOf(world: World): Map<string, PersonRecord[]> {
  const made = sounds.get(world);
  if (made) return made;
  const map = new Map<string, PersonRecord[]>();
  for (const key of new Set(world.personNames('en').map((name) => name.key))) {
    const record = world.person(key);
    const surname = nameSkeleton(record?.name.split(' ').at(-1) ?? '');
    if (record)
      for (const of of new Set(record.terms.map((term) => term.of))) {
        const at = `${of} ${surname}`;
        const list = map.get(at);
        if (list) list.push(record);
        else map.set(at, [record]);
      }
  }
  sounds.set(world, map);
  return map;
}

/** For each language, which words were found to be given names, and which not. */
const givenWords = new WeakMap<Lexicon, Map<string, boolean>>();
/** Bounds each of these. */
const MOST_CACHED = 50_000;

function givenIn(lexicon: Lexicon): Map<string, boolean> {
  let words = givenWords.get(lexicon);
  if (!words) {
    words = new Map();
    givenWords.set(lexicon, words);
  }
  return words;
}

export class Naming extends Scan {
  private readonly given = givenIn(this.context.lexicon);

  /** Whether a word is known as a given name in this language, as it stands or in an ending of case. */
  protected isGiven(k: number): boolean {
    const token = this.tokens[k];
    if (token?.kind !== 'word') return false;
    let known = this.given.get(token.norm);
    if (known === undefined) {
      const { lexicon } = this.context;
      const is = (word: string) => isGivenName(word) || lexicon.givenNames.has(word);
      known = is(token.norm) || (lexicon.pack.declines && lexicon.allReadings(token.norm).some(({ key }) => is(key)));
      if (this.given.size >= MOST_CACHED) this.given.clear();
      this.given.set(token.norm, known);
    }
    return known;
  }

  protected isNasab(k: number): boolean {
    const norm = this.tokens[k]?.norm;
    return norm !== undefined && norm.length <= LONGEST_NASAB && NASAB.has(norm);
  }

  /** Whether a word that no table knows can begin a person's name here. */
  protected startsName(k: number): boolean {
    const token = this.tokens[k];
    if (token?.kind !== 'word' || this.stops[k] || this.at[k] || this.context.tagged.time[k]) return false;
    const { pack } = this.context.lexicon;
    if (pack.capitals) return this.isLarge(k);
    return this.isGiven(k) || this.isNasab(k + 1);
  }

  protected isLarge(k: number): boolean {
    const token = this.tokens[k];
    if (!token) return false;
    const unit = this.context.text.charCodeAt(token.start);
    // most letters of Latin texts, without the table of all letters
    return unit < 128 ? unit >= 65 && unit <= 90 : /\p{Lu}/u.test(this.context.text[token.start] ?? '');
  }

  protected nameEnd(from: number, mustKnow: boolean): number {
    const { pack } = this.context.lexicon;
    let k = from;
    while (k < this.tokens.length && k - from < MOST_NAME_WORDS) {
      const token = this.tokens[k] as Token;
      const previous = this.tokens[k - 1];
      const joined =
        k > from && (token.norm === '-' ? !token.spaced : token.norm === '.' && previous?.norm.length === 1);
      if (joined) {
        k++;
        continue;
      }
      if (token.kind !== 'word' || this.context.tagged.time[k]) break;
      const part = k > from && (NASAB.has(token.norm) || OPEN_PARTS.has(previous?.norm ?? ''));
      if (!part && (this.stops[k] || this.at[k])) break;
      const hyphened = previous?.norm === '-' && k - 1 > from;
      if (pack.capitals && !this.isLarge(k) && !PARTICLES_OF_NAMES.has(token.norm) && !hyphened) break;
      if (!pack.capitals && mustKnow && !part) {
        if (k === from && !this.isGiven(k) && !this.isNasab(k + 1)) break;
        // without capitals only known names go on after the second word
        if (k - from >= 2 && !this.isGiven(k) && !this.isFamily(from, k) && !this.isLastPart(from, k)) break;
      }
      k++;
    }
    while (k > from && (this.tokens[k - 1]?.norm === '-' || NASAB.has(this.tokens[k - 1]?.norm ?? ''))) k--;
    return k;
  }

  private isPlainWord(k: number): boolean {
    const tags = this.at[k] ?? [];
    return !this.stops[k] && tags.length > 0 && tags.every((tag) => tag.entry.kind === 'role') && !this.pick(k, 'role');
  }

  /** "شائع محسن الزنداني": a name of origin may close a name of known words. */
  private isFamily(from: number, k: number): boolean {
    const { pack } = this.context.lexicon;
    if (pack.order !== 'verb-first' || !this.tokens[k]?.norm.startsWith('ال') || this.context.tagged.known[k])
      return false;
    if (this.context.tagged.classes.some((c) => c.from <= k && k < c.to)) return false;
    for (let i = from; i < k; i++) if (!this.isGiven(i) && !this.isNasab(i) && !this.isNasab(i + 1)) return false;
    return true;
  }

  /** The last of three: "محمد مؤذن أوغلو", or a word between a name and the comma that an office stands behind. */
  private isLastPart(from: number, k: number): boolean {
    if (ENDINGS.has(this.tokens[k]?.norm ?? '')) return true;
    if (k - from !== 2 || this.context.tagged.known[k] || !this.isComma(k + 1)) return false;
    return this.isGiven(from) && this.isGiven(from + 1) && this.pick(k + 2, 'role')?.entry.row.kind === 'person';
  }

  /** "Faisal bin Farhan bin Abdullah": the tables have the shorter form. */
  protected nasabEnd(to: number): number {
    let end = to;
    while (this.isNasab(end) && this.tokens[end + 1]?.kind === 'word') end = this.nameEnd(end + 1, true) || end + 2;
    return Math.max(to, end);
  }

  /**
   * Where a name of two words ends that no table knows, behind a title that nothing else can follow ("السيد X Y"): 0 when
   * the words can be something else.
   */
  protected unknownName(k: number): number {
    const { pack } = this.context.lexicon;
    const plain = (i: number) =>
      this.tokens[i]?.kind === 'word' &&
      !this.stops[i] &&
      !this.at[i] &&
      !this.context.tagged.time[i] &&
      (this.tokens[i]?.norm.length ?? 0) >= 3;
    // the second word may look like an office: "السيد إبراهيم رئيسي"
    if (pack.capitals || !plain(k) || !(plain(k + 1) || (this.tokens[k + 1] && this.isPlainWord(k + 1)))) return 0;
    const [first, second] = [this.tokens[k]!.norm, this.tokens[k + 1]!.norm];
    if (first.startsWith('ال') || GLUED.test(second) || this.context.tagged.known[k]) return 0;
    let to = k + 2;
    while (this.isNasab(to) && plain(to + 1)) to += 2;
    // a name of origin closes it: "شائع محسن الزنداني"
    const { known, classes } = this.context.tagged;
    const family = this.tokens[to]?.norm.startsWith('ال') && plain(to) && !known[to];
    if (family && !second.startsWith('ال') && !classes.some((c) => c.from <= to && to < c.to)) to++;
    return to;
  }

  /**
   * Persian outlets set unfamiliar names in quotation marks: «گو جیاکون». The end of a stretch of two to four plain words
   * from `from` to the closing mark, the mark included; 0 when there is none.
   */
  protected quotedName(from: number): number {
    if (this.context.lexicon.pack.order !== 'verb-last' || this.tokens[from - 1]?.norm !== '«') return 0;
    let k = from;
    while (this.tokens[k]?.kind === 'word' && k - from <= MOST_NAME_WORDS && !this.context.tagged.time[k]) {
      if (this.pick(k, 'role') || this.pick(k, 'party') || this.context.tagged.acts.some((tag) => tag.from === k))
        return 0;
      k++;
    }
    return k - from >= 2 && k - from <= MOST_NAME_WORDS && this.tokens[k]?.norm === '»' ? k + 1 : 0;
  }

  /** A name that declines with its office ("с министром Иваном Петровым") in the nominative; null where nothing changes. */
  protected nominative(from: number, to: number, relation: Relation | null): string | null {
    if (this.context.lexicon.pack.script !== 'Cyrl' || relation === null) return null;
    const words = this.tokens.slice(from, to).map((token) => {
      const written = this.context.text.slice(token.start, token.end);
      const near = (key: string) =>
        key.length >= token.norm.length - 2 &&
        /[бвгджзйклмнпрстфхцчшщ]$/.test(key) &&
        (!/[иыо]й$/.test(key) || /[сц]кий$/.test(key));
      const found = this.context.lexicon
        .allReadings(token.norm)
        .find((reading) => reading.particle === relation && near(reading.key));
      return found ? written.charAt(0) + found.key.slice(1) : written;
    });
    return words.join(' ');
  }

  /** Past titles ("السيد", "General") to the word behind them; `k` itself where there is none, or no name behind it. */
  protected pastTitles(k: number): number {
    let to = k;
    for (;;) {
      const title = this.pick(to, 'role');
      if (!title || !TITLES.has(title.entry.row.code) || title.reading.conjunction) return to;
      // "Sultan bin X" is a name
      if (this.isNasab(title.to)) return to;
      to = title.to;
      if (this.tokens[to]?.norm === '.') to++;
    }
  }

  /** Takes the person's name that follows an office, with or without a comma and titles. */
  protected takeName(mention: Mention, sector: string | null): void {
    let k = this.skipModifiers(mention);
    const comma = this.isComma(k);
    if (comma) k++;
    const quoted = this.quotedName(k + 1);
    if (quoted > 0) k++;
    const titled = k;
    k = this.pastTitles(k);
    const { pack } = this.context.lexicon;
    const found = this.pick(k, 'person');
    const longer = found !== null && this.isGivenHere(found);
    const known = longer ? null : found;
    // an ending that agrees with the role's is no preposition
    if (known && !known.reading.conjunction && (!known.reading.particle || pack.declines)) {
      const record = this.context.world.person(known.entry.key);
      if (record) {
        // "на переговорах с главой X президент Y …": another state's man is not the holder of this office
        const state = mention.parties[0]?.code;
        const of = bestTerm(record.terms, this.context.day)?.of;
        if (pack.declines && !comma && state && of && of !== state) return;
        this.setKnown(mention, record, known.from, known.to, sector);
        mention.to = Math.max(this.nasabEnd(known.to), quoted);
      }
      return;
    }
    if (this.takeOtherForm(mention, k, sector)) return;
    let to = quoted > k ? quoted - 1 : longer ? Math.max(this.nameEnd(k + 1, false), k + 2) : this.nameEnd(k, true);
    if (to <= k && titled < k && !comma) to = this.unknownName(k);
    // "مع نظيره X ملف المياه": what is talked of stands there as well; a comma closes a name
    if (to <= k && mention.reference === 'counterpart' && mention.parties.length > 0 && !comma) {
      const end = this.unknownName(k);
      if (this.isComma(end)) to = end;
    }
    if (to <= k && comma && !pack.capitals) {
      // a short stretch of unknown words between two commas after a role is a name, whatever its words
      const closed = this.nameEnd(k, false);
      const first = this.tokens[k]?.norm ?? '';
      if (closed - k >= 2 && this.isComma(closed) && !first.startsWith('ال') && !this.context.tagged.known[k])
        to = closed;
    }
    if (to <= k) return;
    // "глава Н-ской ОВА X": what the office is of is written large, too
    if (pack.declines && !this.isGiven(k))
      for (let i = k + 1; i < to - 1; i++)
        if (this.isGiven(i)) {
          k = i;
          break;
        }
    this.setPerson(mention, k, to, this.romanised(k, to, mention.relation), sector, null);
    mention.to = Math.max(to, quoted);
  }

  protected romanised(from: number, to: number, relation: Relation | null): string {
    const text = this.context.text.slice((this.tokens[from] as Token).start, (this.tokens[to - 1] as Token).end);
    return romanise(this.nominative(from, to, relation) ?? text, this.context.lexicon.pack.code);
  }

  /** A known family name behind a given name that the tables spell in another way: who it is, if office or sound say so. */
  protected takeOtherForm(mention: Mention, k: number, sector: string | null): boolean {
    const surname = this.pick(k + 1, 'person');
    if (!surname?.entry.surname || surname.reading.conjunction || surname.reading.particle) return false;
    if (this.tokens[k]?.kind !== 'word' || this.stops[k] || this.at[k] || this.context.tagged.time[k]) return false;
    if (this.context.lexicon.pack.capitals && !this.isLarge(k)) return false;
    const record = this.context.world.person(surname.entry.key);
    if (!record) return false;
    const text = this.context.text.slice((this.tokens[k] as Token).start, (this.tokens[surname.to - 1] as Token).end);
    const same =
      sameName(text, record.name) ||
      (mention.parties[0] !== undefined &&
        record.terms.some(({ of, office }) => of === mention.parties[0]?.code && office === mention.role?.code));
    if (same) this.setKnown(mention, record, k, surname.to, sector);
    else this.setPerson(mention, k, surname.to, romanise(text, this.context.lexicon.pack.code), sector, null);
    mention.to = surname.to;
    return true;
  }

  /** Where a name can follow: right behind the phrase, or behind the comma or title that closes its modifiers. */
  private skipModifiers(mention: Mention): number {
    const { pack } = this.context.lexicon;
    const far = pack.capitals ? this.furtherOffice(mention.to) : mention.to;
    if (pack.capitals || (mention.parties.length === 0 && pack.order !== 'verb-first')) return far;
    for (let k = mention.to; k < Math.min(this.tokens.length, mention.to + 8); k++) {
      if (this.isComma(k)) return this.isGiven(k + 1) || this.pick(k + 1, 'person') ? k : mention.to;
      const title = k > mention.to ? this.pick(k, 'role') : null;
      // "وزير الخارجية وشؤون المغتربين الدكتور X": the title opens the name
      if (title?.entry.row.code === 'honorific' && !title.reading.conjunction && !title.reading.particle) {
        const name = this.pastTitles(k);
        return this.startsName(name) || this.pick(name, 'person') || this.unknownName(name) > 0 ? k : mention.to;
      }
      if (this.tokens[k]?.kind !== 'word' || this.pick(k, 'party') || this.context.tagged.time[k]) break;
      if (title) break;
      if (
        this.context.tagged.acts.some(
          (tag) => tag.from === k && tag.entry.kind === 'act' && tag.entry.form && !tag.reading.particle,
        )
      )
        break;
    }
    return mention.to;
  }

  /** "Minister of Foreign Affairs and Trade X": the end of what else the office is for; `k` where nothing goes on. */
  protected furtherOffice(k: number): number {
    if (this.context.lexicon.pack.script !== 'Latn' || this.tokens[k]?.norm !== 'and') return k;
    let to = k + 1;
    while (to < k + 4 && !this.at[to] && this.tokens[to]?.kind === 'word' && OFFICE_WORDS.has(this.tokens[to]!.norm))
      to++;
    return to > k + 1 ? to : k;
  }

  /** Makes a person of the tables the one whom a mention names. */
  protected setKnown(mention: Mention, record: PersonRecord, from: number, to: number, sector: string | null): void {
    const term = bestTerm(record.terms, this.context.day);
    this.setPerson(mention, from, to, record.name, sector, term?.of ?? null);
    // "General X", where X is a minister: both the rank and the office mean X from here on
    if (!term || !mention.person || !TITLES.has(mention.person.role ?? '')) return;
    const known: KnownPerson = { ...mention.person, role: term.office, of: term.of };
    mention.person.role = term.office;
    this.context.discourse.know((this.tokens[to - 1] as Token).norm, known);
  }

  /** Who of the tables a name means that they spell in another way: only one who stands for the same party. */
  private bySound(from: number, to: number, of: string | null | undefined): PersonRecord | null {
    if (!of || to - from < 2) return null;
    const { world, text } = this.context;
    const surname = nameSkeleton((this.tokens[to - 1] as Token).norm);
    const candidates = surname.length >= 2 ? soundsOf(world).get(`${of} ${surname}`) : undefined;
    if (!candidates) return null;
    const name = text.slice((this.tokens[from] as Token).start, (this.tokens[to - 1] as Token).end);
    const found = candidates.filter((record) => sameName(name, record.name));
    return found.length === 1 ? (found[0] as PersonRecord) : null;
  }

  protected setPerson(
    mention: Mention,
    from: number,
    to: number,
    name: string,
    sector: string | null,
    of: string | null,
  ): void {
    const party = mention.parties[0]?.code ?? of;
    const known: KnownPerson = {
      name: this.bySound(from, to, party)?.name ?? name,
      role: mention.role?.code ?? null,
      of: party,
      sector: sector ?? 'GOV',
    };
    const last = (this.tokens[to - 1] as Token).norm;
    const surname = ENDINGS.has(last) ? '' : last;
    const before =
      this.context.lexicon.pack.script === 'Latn' && to - from === 1 && !known.of
        ? this.context.discourse.persons.get(surname)
        : undefined;
    if (before) {
      // "Minister X" after the full name: the same person
      mention.person = { ...before, role: known.role ?? before.role, from, to };
      return;
    }
    mention.person = { ...known, from, to };
    this.context.discourse.know(surname, known);
  }

  /** "Aref Noori": a family name of the tables that is a given name here. */
  protected isGivenHere(tag: Tag<'person'>): boolean {
    if (!tag.entry.surname || !this.context.lexicon.pack.capitals) return false;
    const next = this.tokens[tag.to];
    const { known, time } = this.context.tagged;
    return next?.kind === 'word' && this.isLarge(tag.to) && !known[tag.to] && !time[tag.to] && !this.at[tag.to];
  }

  /** Whether a stretch without any office is a person's name: a known given name, and no word that the tables have. */
  protected looksLikeName(from: number, to: number): boolean {
    if (!this.isGiven(from) || to - from > 4) return false;
    const { tagged, lexicon } = this.context;
    for (let k = from + 1; k < to; k++)
      if (tagged.known[k] && !this.isGiven(k) && !OPEN_PARTS.has(this.tokens[k]?.norm ?? '')) return false;
    if (tagged.classes.some((c) => c.from < to && c.to > from)) return false;
    // without capitals nothing else shows where a name ends: its last word must be one of a name, too
    return lexicon.pack.capitals || this.isGiven(to - 1) || (this.tokens[to - 1]?.norm.startsWith('ال') ?? false);
  }

  /** A family name that the report introduced before. */
  protected introduced(i: number): { person: KnownPerson; reading: Tag<'person'>['reading'] } | null {
    const { discourse, lexicon } = this.context;
    if (discourse.persons.size === 0) return null;
    const token = this.tokens[i];
    for (const reading of token?.kind === 'word' ? lexicon.allReadings(token.norm) : []) {
      const person = discourse.persons.get(reading.key);
      if (person) return { person, reading };
    }
    return null;
  }
}

/** Further words of a minister's office, as English writes them. */
const OFFICE_WORDS = new Set([
  'trade',
  'international',
  'cooperation',
  'co-operation',
  'development',
  'worship',
  'expatriates',
  'expats',
  'emigrants',
  'integration',
  'european',
  'affairs',
  'trade',
  'diaspora',
  'security',
  'immigration',
  'tourism',
  'commerce',
  'industry',
  'foreign',
  'culture',
  'human',
  'mobility',
  'migration',
  'external',
  'relations',
  'francophonie',
]);
