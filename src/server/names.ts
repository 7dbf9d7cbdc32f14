/** Usual names in a language. */
import type { LanguageCode, World } from '../model/index.ts';

export interface Names {
  /** By code. */
  parties: Record<string, string>;
  /** By English name, as records have it. */
  places: Record<string, string>;
  /** By usual English spelling, as records have it. */
  persons: Record<string, string>;
}

/** The first name that the world's tables give each party, place and person in a language: the usual one. */
export function namesIn(world: World, language: LanguageCode): Names {
  const names: Names = { parties: {}, places: {}, persons: {} };
  for (const { code, use, form } of world.partyNames(language)) if (use === 'name') names.parties[code] ??= form;
  // Records have the usual English names: of other spellings that English texts use, none is more usual.
  const english = language === 'en';
  for (const { form, place } of world.placeNames(language)) names.places[place.name] ??= english ? place.name : form;
  // Records name states as places, too.
  for (const { code, use, form } of world.partyNames(language)) {
    const party = world.party(code);
    if (use === 'name' && party?.kind === 'state') names.places[party.name] ??= form;
  }
  for (const { form, key } of world.personNames(language)) {
    const person = world.person(key);
    // A family name alone is no name to list a person by.
    if (person && form.includes(' ')) names.persons[person.name] ??= english ? person.name : form;
  }
  return names;
}
