/** Whom and what the words of a query may name, in any script, and how the same is called in the others. */
import type { NameUse, PlaceRecord, World } from '../model/index.ts';
import type { Wanted, WantedWord } from '../store/index.ts';
import { words } from '../text/tokens.ts';
import { NAMED_IN } from '../world/find.ts';

/** Uses of a form that name the party and nobody else. */
const NAMING: ReadonlySet<NameUse> = new Set(['name', 'variant']);
/** Longest name, in words, that is looked for. */
const LONGEST = 5;
/** Most parties, persons or places that a query is taken to name. */
const MOST = 8;

interface Named {
  parties: Set<string>;
  persons: Set<string>;
  places: Set<PlaceRecord>;
}

type Form = readonly string[];

interface Index {
  /** What a form, as folded words parted by spaces, names. */
  byForm: Map<string, Named>;
  parties: Map<string, Form[]>;
  persons: Map<string, Form[]>;
  places: Map<PlaceRecord, Form[]>;
}

export interface FoundNames {
  parties: string[];
  /** Keys of persons. */
  persons: string[];
  places: PlaceRecord[];
  /** For the library's search: what is not part of a name as it is written, names in all scripts. */
  wanted: Wanted;
}

interface Making {
  index: Index;
  steps: Generator<void>;
}

const indexes = new WeakMap<World, Making>();

/** Whom the words of a query name, the longest names first, and how to look for them in all scripts. */
function findNames(query: string, world: World): FoundNames {
  const index = indexOf(world);
  const given = words(query);
  const parties = new Set<string>();
  const persons = new Set<string>();
  const places = new Set<PlaceRecord>();
  const wanted: WantedWord[][][] = [];
  for (let at = 0; at < given.length; ) {
    let named: Named | undefined;
    let length = Math.min(LONGEST, given.length - at);
    for (; length > 0; length--) {
      named = index.byForm.get(given.slice(at, at + length).join(' '));
      if (named) break;
    }
    const own = given.slice(at, at + Math.max(1, length));
    const names = new Map([[own.join(' '), own.map((word) => ({ word, start: false }))]]);
    const add = (forms: readonly Form[] | undefined) => {
      for (const form of forms ?? []) for (const one of searchForms(form)) names.set(keyOf(one), one);
    };
    // A name that many share says too little: Ivanov would be everybody.
    if (named && named.persons.size <= 3) {
      for (const key of named.persons) {
        persons.add(key);
        add(index.persons.get(key));
      }
    }
    for (const code of named?.parties ?? []) {
      parties.add(code);
      add(index.parties.get(code));
    }
    if (named && named.places.size <= 3)
      for (const place of named.places) {
        places.add(place);
        add(index.places.get(place));
      }
    wanted.push([...names.values()]);
    at += own.length;
  }
  return {
    parties: [...parties].slice(0, MOST),
    persons: [...persons].slice(0, MOST),
    places: [...places].slice(0, MOST),
    wanted,
  };
}

/** The same; with `exact`, names are looked for only as they are written. */
export function wantedBy(query: string, exact: boolean, world: World): FoundNames {
  const found = findNames(query, world);
  return exact ? { ...found, wanted: found.wanted.map((names) => names.slice(0, 1)) } : found;
}

const keyOf = (form: readonly WantedWord[]) => form.map(({ word, start }) => `${word}${start ? '*' : ''}`).join(' ');

/** Prepositions and the conjunction that Arabic writes together with the next word. */
const PROCLITICS = ['و', 'ب', 'ل'];

/** How a form may stand in a text: Russian ones with other endings, Arabic ones behind what is written together with them. */
function searchForms(form: Form): WantedWord[][] {
  const [first = '', ...rest] = form;
  const exact = (list: readonly string[]) => list.map((word) => ({ word, start: false }));
  if (/^[\u0400-\u04ff]/.test(first)) {
    const stems = form.map((word) => {
      const stem = word.length > 4 ? word.replace(/[аеёийоуыэюяь]+$/, '') : word;
      return stem.length >= 4 ? { word: stem, start: true } : { word, start: false };
    });
    return [stems];
  }
  if (/^[\u0600-\u06ff]/.test(first) && first.length > 2)
    return [exact(form), ...PROCLITICS.map((letter) => exact([`${letter}${first}`, ...rest]))];
  return [exact(form)];
}

/** The index of a world, made whole. */
function indexOf(world: World): Index {
  const made = making(world);
  while (!made.steps.next().done);
  return made.index;
}

/** Makes the index that searching needs, a step each time; whoever searches before makes the rest at once. */
export function* namesReady(world: World): Generator<void> {
  const { steps } = making(world);
  while (!steps.next().done) yield;
}

function making(world: World): Making {
  const known = indexes.get(world);
  if (known) return known;
  const index: Index = { byForm: new Map(), parties: new Map(), persons: new Map(), places: new Map() };
  const made = { index, steps: filled(index, world) };
  indexes.set(world, made);
  return made;
}

/** Names between two steps: some milliseconds' worth. */
const STEP = 200;

function* filled(index: Index, world: World): Generator<void> {
  let count = 0;
  const named = (form: Form): Named => {
    const key = form.join(' ');
    const old = index.byForm.get(key);
    if (old) return old;
    const fresh: Named = { parties: new Set(), persons: new Set(), places: new Set() };
    index.byForm.set(key, fresh);
    return fresh;
  };
  const keep = <K>(map: Map<K, Form[]>, key: K, form: Form) => {
    const list = map.get(key);
    if (list) list.push(form);
    else map.set(key, [form]);
  };
  for (const language of NAMED_IN) {
    for (const { code, use, form } of world.partyNames(language)) {
      if (++count % STEP === 0) yield;
      const folded = words(form);
      if (folded.length === 0 || !NAMING.has(use)) continue;
      named(folded).parties.add(code);
      keep(index.parties, code, folded);
    }
    for (const { form, key, surname } of world.personNames(language)) {
      if (++count % STEP === 0) yield;
      const folded = words(form);
      if (folded.length === 0) continue;
      named(folded).persons.add(key);
      // The family name alone finds more than a full name, of which reports give the first part in many ways.
      const family = words(surname ?? form).slice(-1);
      if (surname !== null) named(family).persons.add(key);
      keep(index.persons, key, surname === null ? folded : family);
    }
    for (const { form, place } of world.placeNames(language)) {
      if (++count % STEP === 0) yield;
      const folded = words(form);
      if (folded.length === 0) continue;
      named(folded).places.add(place);
      keep(index.places, place, folded);
    }
  }
}
