/**
 * Who held which office when: heads of state and government, ministers, heads of bodies, leaders of armed groups, with
 * their names in every language. The tables offices.tsv, persons.tsv and person-names.tsv say it; tools/persons.ts turns
 * them into modules, which are cut into records on first use.
 */
import type { LanguageCode, OfficeTerm, PersonName, PersonRecord } from '../model/index.ts';
import { single } from '../text/single.ts';
import { OFFICES } from './generated/offices.ts';
import { PERSONS } from './generated/persons.ts';
import { PERSON_NAMES } from './generated/persons-index.ts';

/** A kind of office. */
export interface OfficeRecord {
  /** Hyphenated English: `foreign-minister`. */
  code: string;
  /** PLOVER sector, or null when it depends on what the office belongs to. */
  sector: string | null;
  /** English words: `foreign minister`. */
  name: string;
}

const lines = (text: string) => text.slice(1, -1).split('\n');

function term(cell: string): OfficeTerm {
  const [office, of, from, to] = cell.split(';');
  return { office: single(office as string), of: single(of as string), from: from || null, to: to || null };
}

let persons: readonly PersonRecord[] | undefined;
let byKey: ReadonlyMap<string, PersonRecord> | undefined;
let offices: readonly OfficeRecord[] | undefined;
const names = new Map<LanguageCode, readonly PersonName[]>();

/** All kinds of office, sorted by code. */
export function officeRecords(): readonly OfficeRecord[] {
  offices ??= lines(OFFICES).map((line) => {
    const [code, sector, name] = line.split('\t');
    return { code: code as string, sector: sector || null, name: name as string };
  });
  return offices;
}

/** All persons, sorted by key; the terms of each by their start. */
export function personRecords(): readonly PersonRecord[] {
  persons ??= lines(PERSONS).map((line) => {
    const [key, name, ...terms] = line.split('\t');
    return { key: key as string, name: name as string, terms: terms.map(term) };
  });
  return persons;
}

/** The person of this key (`BLR-lukashenko-alexander`), or undefined. */
export function personOf(key: string): PersonRecord | undefined {
  byKey ??= new Map(personRecords().map((person) => [person.key, person]));
  return byKey.get(key);
}

/**
 * Forms that name persons in a language, full names in their usual forms; empty for a language that no table has. No two
 * persons share a form, nor a `surname`.
 */
export function personNamesOf(language: LanguageCode): readonly PersonName[] {
  const made = names.get(language);
  if (made) return made;
  if (!Object.hasOwn(PERSON_NAMES, language)) return [];
  const all = personRecords();
  const list = lines(PERSON_NAMES[language] as string).map((line): PersonName => {
    const [index, form, surname] = line.split('\t');
    return { form: form as string, key: (all[Number(index)] as PersonRecord).key, surname: surname ?? null };
  });
  names.set(language, list);
  return list;
}

/** Whether a term certainly or possibly covers a day: dates of terms may be known to the month or year only. */
function covers({ from, to }: OfficeTerm, day: string): boolean {
  return (from === null || from <= day.slice(0, from.length)) && (to === null || to >= day.slice(0, to.length));
}

/**
 * Who held an office on a day: `officeHolder('president', 'IRN', '2022-05-01')`.
 *
 * @param office code of offices.tsv
 * @param of code of a party
 * @param day ISO date; on the day of a handover the one who comes in
 * @returns null when nobody is known, or when more than one can be meant (several deputies; a month of handover whose
 *   day is not known)
 */
export function officeHolder(office: string, of: string, day: string): PersonRecord | null {
  const holders: { person: PersonRecord; term: OfficeTerm }[] = [];
  for (const person of personRecords())
    for (const held of person.terms)
      if (held.office === office && held.of === of && covers(held, day)) holders.push({ person, term: held });
  if (holders.length > 1) {
    const staying = holders.filter(({ term: { to } }) => to !== day);
    if (staying.length === 1) return (staying[0] as (typeof holders)[0]).person;
  }
  const keys = new Set(holders.map(({ person }) => person.key));
  return keys.size === 1 ? (holders[0] as (typeof holders)[0]).person : null;
}
