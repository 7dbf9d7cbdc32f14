/** Who stands for a party: what our tables know and what reports say, brought together. */
import type { OfficeTerm } from '../model/index.ts';
import type { ToldPerson } from '../store/index.ts';
import { personRecords } from '../world/persons.ts';

export interface PartyPerson {
  name: string;
  key: string | null;
  terms: OfficeTerm[];
  told: Omit<ToldPerson, 'name'>[];
}

/** Persons of a party, those with the most claims first, then those last in office, then by name. */
export function personsFor(party: string, told: readonly ToldPerson[]): PartyPerson[] {
  const persons = new Map<string, PartyPerson>();
  for (const { key, name, terms } of personRecords()) {
    const own = terms.filter(({ of }) => of === party);
    if (own.length > 0) persons.set(name, { name, key, terms: own, told: [] });
  }
  for (const { name, ...office } of told) {
    const person = persons.get(name) ?? { name, key: null, terms: [], told: [] };
    person.told.push(office);
    persons.set(name, person);
  }
  const claims = (person: PartyPerson) => person.told.reduce((sum, one) => sum + one.claims, 0);
  // Who is still in office comes before all who were.
  const last = ({ terms }: PartyPerson) =>
    terms
      .map(({ to }) => to ?? '9999')
      .sort()
      .at(-1) ?? '';
  return [...persons.values()].sort((a, b) => {
    const [one, two] = [last(a), last(b)];
    return claims(b) - claims(a) || (one > two ? -1 : one < two ? 1 : a.name < b.name ? -1 : 1);
  });
}
