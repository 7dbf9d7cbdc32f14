/** Tags the words of a sentence with what the lexicon knows of them. */
import type { Sentence, Token } from '../model/index.ts';
import type { Match } from '../text/phrases.ts';
import { formOf, holds, inContext, withoutMonths } from './homographs.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { Places } from './places.ts';
import type { SentenceTrace } from './trace.ts';

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
  /** Speakers without a name ("security sources"); they may lie on names. */
  speakers: Tag<'speaker'>[];
  /** For each token: whether any entry covers it. */
  known: boolean[];
  /** For each token: whether a calendar or number word covers it. */
  time: boolean[];
  /** What stands at each token, once a stage has asked (see `placesOf`). */
  places: Places | null;
}

/** A match's place as one number; sentences are far shorter than the factor. */
const spanKey = (match: Match<Entry>) => match.from * 1024 + match.to;

/** How far before and behind its noun a light verb can stand, in tokens. */
const LIGHT_BEFORE = 6;
const LIGHT_BEHIND = 8;

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

/** A shorter word is not looked at for a wrong letter. */
const LEAST_NAME = 7;
const isCapital = (char: string) => char !== char.toLowerCase();

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
    case 'speaker':
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

/** Whether the sentence can hold a claim at all is decided by the caller: `acts` empty means no. */
export function tag(
  sentence: Sentence,
  lexicon: Lexicon,
  text: string,
  trace: SentenceTrace | null = null,
): TaggedSentence {
  const { tokens } = sentence;
  const matched: Match<Entry>[] = [];
  const prepared = tokens.map((token) => {
    const found = lexicon.prepared(token);
    const unknown = found.readings.length === 0 && token.kind === 'word' && token.norm.length >= LEAST_NAME;
    if (!unknown || (lexicon.pack.capitals && !isCapital(text[token.start] as string))) return found;
    return lexicon.withoutSlip(token);
  });
  for (let at = 0; at < tokens.length; at++)
    if ((tokens[at] as Token).kind === 'word') lexicon.phrases.matchesAt(tokens, at, prepared, matched);
  const held = matched.filter((match) => holds(match, tokens, text, lexicon.pack));
  const found = inContext(lexicon.pack.capitals ? withoutMonths(held, tokens, text) : held, tokens, text, lexicon);

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
  // "Ханой" is a town as it stands, and a case of a family name only when its ending is undone
  const literal = new Set(names.filter((n) => n.literal && n.entry.kind !== 'role').map(spanKey));
  const declined = lexicon.pack.declines && literal.size > 0;
  const allNames = longest(
    declined ? names.filter((n) => n.literal || n.entry.kind !== 'person' || !literal.has(spanKey(n))) : names,
    true,
  );
  /** For each token the name that covers it: what stands inside a longer name is part of it. */
  const nameAt: (Match<Entry> | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const name of allNames) for (let i = name.from; i < name.to; i++) nameAt[i] = name;
  const free = <T extends Match<Entry>>(matches: T[]): T[] =>
    matches.filter((match) => {
      const name = nameAt[match.from];
      if (!name || name.from > match.from || match.to > name.to) return true;
      if (name.to - name.from > match.to - match.from) return false;
      // a word that is a state's name or a verb ("وتشاد") is the name
      return !(formOf(match.entry) && (name.entry.kind === 'party' || name.entry.kind === 'person'));
    });
  // a word that is a preposition or a verb ("بين", "قبل") is far more often the preposition
  const particles = of('particle');
  const little = new Set(particles.map(spanKey));
  const verbs = <T extends Match<Entry>>(matches: T[]): T[] =>
    matches.filter((match) => {
      const form = formOf(match.entry);
      if (!form) return true;
      // a rare passive that is spelled like a name (تشاد) is the name
      const name = nameAt[match.from];
      const same = name?.from === match.from && name.to === match.to;
      if (form.passive && same && name.entry.kind !== 'role' && name.entry.kind !== 'reference') return false;
      return !little.has(spanKey(match));
    });
  const lights = new Set(of('light-verb').map((match) => match.entry.lemma));
  // where a noun and its verb stand apart in either order, the noun alone is no act, and a verb's fixed object has its own case
  const light = lexicon.pack.declines
    ? of('light').filter(({ entry, literal }) => lights.has(entry.verb) && (literal || entry.row.pos === 'light'))
    : of('light');
  const acts = longest(verbs(free([...of('act'), ...light].sort((a, b) => a.from - b.from))), true);
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
  // "بهداشت" in the name of a ministry is no verb
  const verbsOfLight = longest(verbs(free(of('light-verb'))), true);
  const carried = <T extends Match<Entry> & { entry: { light: string | null } }>(matches: T[]): T[] =>
    matches.filter(
      ({ entry, from, to }) =>
        entry.light === null ||
        verbsOfLight.some(
          (v) => v.entry.lemma === entry.light && v.from >= from - LIGHT_BEFORE && v.from - to <= LIGHT_BEHIND,
        ),
    );
  const known: boolean[] = new Array(tokens.length).fill(false);
  const time: boolean[] = new Array(tokens.length).fill(false);
  for (const match of found)
    for (let i = match.from; i < match.to; i++) {
      if (match.entry.kind === 'time') time[i] = true;
      if (NAMES.has(match.entry.kind) || (match.entry.kind !== 'class' && match.entry.kind !== 'speaker'))
        known[i] = true;
    }
  const tagged: TaggedSentence = {
    sentence,
    names: allNames,
    acts,
    lightVerbs: verbsOfLight,
    reports: longest(carried(verbs(apart(free(of('report'))))), false),
    hedges: longest(carried(free(of('hedge'))), false),
    particles: longest(apart(free(particles)), true),
    contexts: longest(of('context'), false),
    classes: classTags(of('class')),
    speakers: longest(of('speaker'), false),
    known,
    time,
    places: null,
  };
  trace?.tagged(tagged, matched);
  return tagged;
}
