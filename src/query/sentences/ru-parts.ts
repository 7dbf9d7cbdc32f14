/** What ends a Russian sentence: where, how many, who; and how numbers and lists are written. */
import type { EventType } from '../../model/index.ts';
import { unitFor } from '../words/index.ts';
import { type Count, type Facts, isVisit, row } from './facts.ts';
import type { Named } from './index.ts';
import { at } from './ru-names.ts';

/** Planned or possible. */
export const isUnreal = (factuality: Facts['factuality']) => factuality === 'future' || factuality === 'hypothetical';

const whereOf = (place: string, names: Named) => at(names.place(place), names.place(place, 'prepositional'));

/** Acts of words have a recipient whose place it would seem to be ("recalled diplomats from Iran in Islamabad"). */
const SPOKEN: ReadonlySet<EventType> = new Set([
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
]);

function isFronted({ type, document, papers, actors, factuality }: Facts): boolean {
  const signed = type === 'SUPPORT' && (document !== null || papers !== null);
  return SPOKEN.has(type) && !signed && (actors.length > 0 || factuality !== 'alleged');
}

/** Where, if the sentence begins with it: "в Исламабаде ". */
export function placeBefore(facts: Facts, names: Named): string {
  return facts.place !== null && isFronted(facts) ? `${whereOf(facts.place, names)} ` : '';
}

/** Where, if it comes after the act; of a visit, where one talked. */
export function placeAfter(facts: Facts, names: Named): string {
  const { place, actors, recipients, factuality } = facts;
  if (place === null || isFronted(facts)) return '';
  const where = whereOf(place, names);
  if (!isVisit(facts)) return ` ${where}`;
  if (recipients.length > 0) return `: переговоры ${where}`;
  // The act itself says what place was visited.
  return actors.length > 0 && !isUnreal(factuality) ? '' : ` ${where}`;
}

/** The dead, the wounded: `: 7 или 9 погибших, 3 раненых`. */
export function harmText({ harm, type, modes }: Facts, names: Named): string {
  const told = type === 'COERCE' && modes[0] === 'arrest' ? harm.filter(({ unit }) => unit !== 'arrested') : harm;
  if (told.length === 0) return '';
  return `: ${told.map((count) => `${numbers(count, names)} ${counted(count, count.unit)}`).join(', ')}`;
}

const isWide = ({ numbers }: Count) => numbers.length > 3;

/** `12`, `12 или 13`, `от 12 до 20`. */
export function numbers(count: Count, names: Named): string {
  const digits = count.numbers.map((value) => names.number(value));
  return isWide(count) ? `от ${digits[0]} до ${digits.at(-1)}` : digits.join(' или ');
}

/** Whether the noun after a number is in the singular: after 1, 21, 101. */
export const isSingular = (last: number) => last % 10 === 1 && last % 100 !== 11;

/** A unit as the last number asks for it; after "до", in the genitive. */
export function counted(count: Count, unit: string): string {
  const last = count.numbers.at(-1) as number;
  if (!isWide(count)) return unitFor('ru', unit, last);
  return unitFor('ru', unit, isSingular(last) ? 2 : 5);
}

/** Who met. */
export function peopleText({ people, others }: Facts, names: Named): string {
  if (people.length === 0) return '';
  const known = people.map((name) => names.person(name));
  return ` (${known.join(', ')}${others ? ' и другие' : ''})`;
}

/** "Иран, Россия и Беларусь". */
export const listed = (names: readonly string[]): string => row(names, ', ', ' и ');
