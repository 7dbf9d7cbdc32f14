/** Tags the words of a sentence with what the lexicon knows of them. */
import type { LanguagePack, Sentence, Token } from '../model/index.ts';
import type { Match } from '../text/phrases.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { isGivenName } from './names.ts';

export type EntryKind = Entry['kind'];
export type Tag<K extends EntryKind = EntryKind> = Match<Extract<Entry, { kind: K }>>;

/** A sentence with its tags, each kind sorted by position; tags of one family do not overlap. */
export interface TaggedSentence {
  sentence: Sentence;
  /** party, person, place, role, reference: at one place several may stand, of one length. */
  names: Tag<'party' | 'person' | 'place' | 'role' | 'reference'>[];
  acts: Tag<'act' | 'light'>[];
  lightVerbs: Tag<'light-verb'>[];
  reports: Tag<'report'>[];
  hedges: Tag<'hedge'>[];
  particles: Tag<'particle'>[];
  contexts: Tag<'context'>[];
  classes: Tag<'class'>[];
  /** For each token: whether any entry covers it. */
  known: boolean[];
  /** For each token: whether a calendar or number word covers it. */
  time: boolean[];
}

const NAMES = new Set<EntryKind>(['party', 'person', 'place', 'role', 'reference']);

/** Longest first, then leftmost, then the most literal reading; keeps equals at the same place if `several`. */
function longest<T extends Match<Entry>>(found: T[], several: boolean): T[] {
  if (!overlap(found)) return found;
  const order = [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: T[] = [];
  for (const tag of order) {
    let clash = false;
    for (const k of kept)
      if (tag.from < k.to && k.from < tag.to && !(several && k.from === tag.from && k.to === tag.to)) {
        clash = true;
        break;
      }
    if (!clash) kept.push(tag);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Whether any two matches, given in order of their starts, claim the same word. */
function overlap(found: readonly Match<Entry>[]): boolean {
  let end = 0;
  for (const tag of found) {
    if (tag.from < end) return true;
    end = Math.max(end, tag.to);
  }
  return false;
}

/** What makes two matches at one place the same: a word is often read in several ways that lead to one row. */
function identity(entry: Entry): unknown {
  switch (entry.kind) {
    case 'act':
    case 'light':
    case 'report':
    case 'hedge':
    case 'role':
      return entry.row;
    case 'class':
    case 'context':
    case 'particle':
    case 'reference':
      return entry.code;
    default:
      return entry;
  }
}

/** Adds a match unless one that says the same of the same words is there; matches come in order of their starts. */
function pushDistinct<T extends Match<Entry>>(list: T[], match: T): void {
  const same = identity(match.entry);
  for (let k = list.length - 1; k >= 0; k--) {
    const other = list[k] as T;
    if (other.from !== match.from) break;
    if (other.to === match.to && other.entry.kind === match.entry.kind && identity(other.entry) === same) return;
  }
  list.push(match);
}

/** The longest matches in order; what a claim names as its instrument hides no word that acts ask for. */
function classTags(found: Tag<'class'>[]): Tag<'class'>[] {
  const isInstrument = (tag: Tag<'class'>) => tag.entry.code.startsWith('instrument-');
  const instruments = found.filter(isInstrument);
  if (instruments.length === 0) return longest(found, true);
  const others = found.filter((tag) => !isInstrument(tag));
  return [...longest(instruments, true), ...longest(others, true)].sort((a, b) => a.from - b.from);
}

/** A word with an article, or with a preposition that only nouns take, is no finite verb although it is spelled like one. */
function isNominal(match: Match<Entry>, tokens: readonly Token[], text: string): boolean {
  const { entry, reading } = match;
  const form = entry.kind === 'act' || entry.kind === 'report' || entry.kind === 'light-verb' ? entry.form : null;
  const token = tokens[match.from] as Token;
  // a name that begins like a verb with a conjunction before it: فيصل is not "so it arrives"
  if (form && reading.conjunction && isGivenName(token.norm)) return true;
  if (!form) return false;
  // a participle with an article is an adjective or a noun: "العقوبات المشددة"
  if (form.participle) return reading.definite === true && !(entry.kind === 'act' && entry.row.type === '-');
  // ة and ه fold alike, but only a noun ends in ة
  if (match.to === match.from + 1 && text[token.end - 1] === 'ة') return true;
  return reading.definite === true || (reading.particle !== undefined && reading.particle !== 'to');
}

/**
 * Whether a match of a name can be that name: names carry their article in them and take no possessive, and in scripts
 * with capitals each capital of the name must be one in the text ("US" is not "us").
 */
function isName(match: Match<Entry>, tokens: readonly Token[], text: string, pack: LanguagePack): boolean {
  const { capitals } = pack;
  const { entry, reading } = match;
  const form =
    entry.kind === 'party' ? entry.name.form : entry.kind === 'place' || entry.kind === 'person' ? entry.form : null;
  if (form === null) return true;
  if (
    match.to === match.from + 1 &&
    !reading.particle &&
    pack.isName?.(tokens[match.from]!.norm, tokens[match.from - 1]?.norm ?? null) === false
  )
    return false;
  const inflects = entry.kind === 'party' && (entry.name.use === 'adjective' || entry.name.use === 'demonym');
  if (!inflects && entry.kind !== 'person' && (reading.definite || match.pronoun || reading.future)) return false;
  if (!capitals) return true;
  const first = text[(tokens[match.from] as Token).start] as string;
  if (/\p{Lu}/u.test(form[0] as string) && !/\p{Lu}/u.test(first)) return false;
  // an acronym is written in capitals throughout
  if (match.to === match.from + 1 && /^\p{Lu}{2,4}$/u.test(form)) {
    const token = tokens[match.from] as Token;
    return !/\p{Ll}/u.test(text.slice(token.start, token.end));
  }
  return true;
}

/** Arabic writes the vowel of a past passive where it would be misread: قُتل, وُقعت. (Imperfects can have it in the active.) */
function vocalised(match: Match<Entry>, tokens: readonly Token[], text: string): Match<Entry> {
  const { entry, reading } = match;
  if (
    entry.kind !== 'act' ||
    !entry.form ||
    entry.form.passive ||
    entry.form.participle ||
    'يتن'.includes(entry.form.form[0] as string)
  )
    return match;
  const at = (tokens[match.from] as Token).start + (reading.conjunction ? 1 : 0);
  const passive =
    text[at + 1] === '\u064f' || (reading.conjunction === true && text[at] === '\u064e' && text[at + 2] === '\u064f');
  return passive ? { ...match, entry: { ...entry, form: { ...entry.form, passive: true } } } : match;
}

/** Kinds of which a word is none when it names a month: "on 5 March", "in May". */
const NO_MONTH = new Set<EntryKind>(['act', 'light', 'light-verb', 'report', 'hedge', 'class']);

/** The matches without those that read a calendar word, written with a capital inside a sentence, as another word. */
function withoutMonths(found: Match<Entry>[], tokens: readonly Token[], text: string): Match<Entry>[] {
  const months = new Set<number>();
  for (const { entry, from, to } of found)
    if (entry.kind === 'time' && from > 0 && to === from + 1 && /\p{Lu}/u.test(text[tokens[from]!.start] as string))
      months.add(from);
  if (months.size === 0) return found;
  return found.filter((m) => !(NO_MONTH.has(m.entry.kind) && m.to === m.from + 1 && months.has(m.from)));
}

/** Arabic "that" without a pronoun, folded. */
const BARE_THAT = new Set(['ان', 'بان', 'وان']);

const MOST_BEFORE = 6;

/** "Israeli", but not "Israelis", which is a noun. */
function isPlainAdjective({ entry, to }: Match<Entry>, tokens: readonly Token[]): boolean {
  return (
    entry.kind === 'party' &&
    entry.name.use === 'adjective' &&
    entry.name.form.toLowerCase().endsWith((tokens[to - 1] as Token).norm)
  );
}

/** The match as its pack reads it between the words around it; nothing when it is no verb there. */
function readInContext(
  match: Match<Entry>,
  all: readonly Match<Entry>[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): Match<Entry>[] {
  const { entry } = match;
  if ((entry.kind !== 'act' && entry.kind !== 'report' && entry.kind !== 'light-verb') || !entry.form) return [match];
  const before: string[] = [];
  for (let k = Math.max(0, match.from - MOST_BEFORE); k < match.from; k++) before.push((tokens[k] as Token).norm);
  const beside = all.filter((m) => m.to === match.from && m.entry.kind === 'party');
  const adjective = beside.length > 0 && beside.every((m) => isPlainAdjective(m, tokens));
  const fixed = match.to - match.from > entry.form.form.split(' ').length;
  const form = lexicon.pack.inContext?.(entry.form, {
    before,
    after: fixed ? '' : (tokens[match.to]?.norm ?? ''),
    adjective: adjective && entry.kind === 'act',
  });
  if (!form) return [];
  return form === entry.form ? [match] : [{ ...match, entry: { ...entry, form } }];
}

/** Whether the sentence can hold a claim at all is decided by the caller: `acts` empty means no. */
export function tag(sentence: Sentence, lexicon: Lexicon, text: string): TaggedSentence {
  const { tokens } = sentence;
  const matched: Match<Entry>[] = [];
  const prepared = tokens.map((token) => lexicon.prepared(token));
  for (let at = 0; at < tokens.length; at++)
    if ((tokens[at] as Token).kind === 'word') lexicon.phrases.matchesAt(tokens, at, prepared, matched);
  const named = matched.filter((match) => !isNominal(match, tokens, text) && isName(match, tokens, text, lexicon.pack));
  const plain = lexicon.pack.capitals ? withoutMonths(named, tokens, text) : named;
  const found = lexicon.pack.inContext
    ? plain.flatMap((match) => readInContext(match, plain, tokens, lexicon))
    : lexicon.pack.order === 'verb-first'
      ? plain.map((match) => vocalised(match, tokens, text))
      : plain;

  const names: TaggedSentence['names'] = [];
  const byKind = new Map<EntryKind, Match<Entry>[]>();
  for (const match of found) {
    const { kind } = match.entry;
    if (NAMES.has(kind)) pushDistinct(names, match as TaggedSentence['names'][number]);
    else {
      const list = byKind.get(kind);
      if (list) pushDistinct(list, match);
      else byKind.set(kind, [match]);
    }
  }
  const of = <K extends EntryKind>(kind: K): Tag<K>[] => (byKind.get(kind) ?? []) as unknown as Tag<K>[];
  const allNames = longest(names, true);
  /** For each token the name that covers it: what stands inside a longer name is part of it. */
  const nameAt: (Match<Entry> | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const name of allNames) for (let i = name.from; i < name.to; i++) nameAt[i] = name;
  const free = <T extends Match<Entry>>(matches: T[]): T[] =>
    matches.filter((match) => {
      const name = nameAt[match.from];
      if (!name || name.from > match.from || match.to > name.to) return true;
      if (name.to - name.from > match.to - match.from) return false;
      // a word that is a state's name or a verb ("وتشاد") is the name
      const verb = 'form' in match.entry && typeof match.entry.form === 'object' && match.entry.form !== null;
      return !(verb && (name.entry.kind === 'party' || name.entry.kind === 'person'));
    });
  // عبر is "across", but عبّر, and the word that opens a sentence, is "expressed"
  const expressed = (match: Match<Entry>) =>
    lexicon.pack.order === 'verb-first' &&
    /^[وف]?عبر$/.test((tokens[match.from] as Token).norm) &&
    (match.from === 0 ||
      text.slice((tokens[match.from] as Token).start, (tokens[match.from] as Token).end).includes('\u0651'));
  byKind.set(
    'particle',
    (byKind.get('particle') ?? []).filter((match) => !expressed(match)),
  );
  // a word that is a preposition or a verb ("بين", "قبل") is far more often the preposition
  const particles = of('particle');
  const little = new Set(particles.map((match) => `${match.from}-${match.to}`));
  const first = lexicon.pack.order === 'verb-first';
  const nouns = new Set(
    (first ? of('act') : [])
      .filter((match) => match.entry.form === null && match.entry.row.type !== '-')
      .map((match) => `${match.from}-${match.to}`),
  );
  const timeAt = new Set((first ? of('time') : []).map((match) => match.from));
  const bareThat = new Set(
    particles
      .filter((match) => match.to === match.from + 1 && BARE_THAT.has((tokens[match.from] as Token).norm))
      .filter((match) => !particles.some((other) => other.to === match.to && other.from < match.from))
      .map((match) => match.to),
  );
  const verbs = <T extends Match<Entry>>(matches: T[]): T[] =>
    matches.filter((match) => {
      const form = 'form' in match.entry && typeof match.entry.form === 'object' ? match.entry.form : null;
      if (!form) return true;
      // a rare passive that is spelled like a name (تشاد) is the name
      const name = nameAt[match.from];
      if (
        form.passive &&
        name?.from === match.from &&
        name.to === match.to &&
        name.entry.kind !== 'role' &&
        name.entry.kind !== 'reference'
      )
        return false;
      // behind أنّ a noun stands, behind أنْ an imperfect: what looks like a past form is a noun spelled alike
      const past =
        'form' in match.entry && match.entry.form && !form.participle && !'يتن'.includes(form.form[0] as string);
      if (lexicon.pack.order === 'verb-first' && past && bareThat.has(match.from)) return false;
      // "تنمية ودعم المشروعات": what can be a noun too is one behind "and" in the middle of a phrase, but "وقتل ثلاثة"
      const joined =
        past && match.reading.conjunction && match.from > 0 && (tokens[match.from - 1] as Token).kind === 'word';
      const counted = tokens[match.to]?.kind === 'number' || timeAt.has(match.to);
      if (lexicon.pack.order === 'verb-first' && joined && !counted && nouns.has(`${match.from}-${match.to}`))
        return false;
      return !little.has(`${match.from}-${match.to}`);
    });
  const acts = longest(verbs(free([...of('act'), ...of('light')].sort((a, b) => a.from - b.from))), true);
  // "گفت و گو": what stands inside a longer name of an act is part of it
  const insideAct = (match: Match<Entry>, which: readonly Match<Entry>[]) =>
    which.some((a) => a.from <= match.from && match.to <= a.to && a.to - a.from > match.to - match.from);
  // but in "claimed that" the verb still reports, and "that" still opens a clause
  const actNouns = acts.filter((a) => a.entry.kind === 'light' || a.entry.form === null);
  const apart = <T extends Match<Entry>>(matches: T[]): T[] =>
    matches.filter((match) => {
      const { entry } = match;
      const stays = entry.kind === 'report' || (entry.kind === 'particle' && entry.code === 'subordinator');
      return !insideAct(match, stays ? actNouns : acts);
    });
  // of "اعلام کردن" and "اعلام داشتن" only the one whose verb is there
  const lights = new Set(of('light-verb').map((match) => match.entry.lemma));
  const carried = <T extends { entry: { light: string | null } }>(matches: T[]): T[] =>
    matches.filter(({ entry }) => entry.light === null || lights.has(entry.light));
  const known: boolean[] = new Array(tokens.length).fill(false);
  const time: boolean[] = new Array(tokens.length).fill(false);
  for (const match of found)
    for (let i = match.from; i < match.to; i++) {
      if (match.entry.kind === 'time') time[i] = true;
      if (NAMES.has(match.entry.kind) || match.entry.kind !== 'class') known[i] = true;
    }
  return {
    sentence,
    names: allNames,
    acts,
    lightVerbs: longest(verbs(of('light-verb')), true),
    reports: longest(carried(verbs(apart(free(of('report'))))), false),
    hedges: longest(carried(free(of('hedge'))), false),
    particles: longest(apart(free(particles)), true),
    contexts: longest(of('context'), false),
    classes: classTags(of('class')),
    known,
    time,
  };
}
