/** Usual names in a language. */
import type { LanguageCode, UsualNames, World } from '../model/index.ts';

export interface Names extends UsualNames {
  /** By usual English spelling, as records have it. */
  persons: Record<string, string>;
}

/** What parties, places and persons are called in a language: of persons, the first name in the world's tables. */
export function namesIn(world: World, language: LanguageCode): Names {
  const persons: Record<string, string> = {};
  for (const { form, key } of world.personNames(language)) {
    const person = world.person(key);
    // A family name alone is no name to list a person by.
    if (person && form.includes(' ')) persons[person.name] ??= language === 'en' ? person.name : form;
  }
  return { ...world.usualNames(language), persons };
}
