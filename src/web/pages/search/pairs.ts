/** The dyads that a query asks about. */
import { dyadOf } from '../../../query/index.ts';

export interface NamedThings {
  parties: readonly { code: string }[];
  persons: readonly { parties: readonly string[] }[];
  places: readonly { country: string | null }[];
}

/** Most parties whose pairs are offered: more pairs are no answer. */
const MOST = 3;

/**
 * The dyads between what the words may name: parties; where fewer than two are named, also those of the persons and places
 * beside them ("Lukashenko Tehran"). A single name gives none, however many parties a person acted for.
 */
export function dyadsOf({ parties, persons, places }: NamedThings): string[] {
  const named = [
    ...parties.map(({ code }) => [code]),
    ...persons.map((person) => [...person.parties]),
    ...places.map(({ country }) => (country === null ? [] : [country])),
  ];
  if (named.filter((codes) => codes.length > 0).length < 2) return [];
  const all = [...new Set(parties.length >= 2 ? parties.map(({ code }) => code) : named.flat())];
  const codes = all.slice(0, MOST);
  return codes.flatMap((one, i) => codes.slice(i + 1).map((two) => dyadOf(one, two)));
}
