/**
 * Who and what there is: states, bodies, groups, companies, news agencies, places, people, with their names in every
 * language. The tables beside this file say it; tools/world.ts turns them into the modules in `generated/`, which are
 * cut into records on first use, a language at a time.
 */
import type {
  LanguageCode,
  NameUse,
  PartyKind,
  PartyName,
  PartyRecord,
  PlaceName,
  PlaceRecord,
  UsualNames,
  World,
} from '../model/index.ts';
import { single } from '../text/single.ts';
import { NAMES } from './generated/index.ts';
import { PARTIES } from './generated/parties.ts';
import { PLACES } from './generated/places.ts';
import { personNamesOf, personOf } from './persons.ts';

/** Cells of a generated module: one row a line, after the line break that opens the literal. */
function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function lazyByLanguage<T>(make: (language: LanguageCode) => readonly T[]): (language: LanguageCode) => readonly T[] {
  const made = new Map<LanguageCode, readonly T[]>();
  return (language) => {
    let found = made.get(language);
    if (!found) {
      found = Object.hasOwn(NAMES, language) ? make(language) : [];
      if (found.length > 0) made.set(language, found);
    }
    return found;
  };
}

const parties = lazy(
  () =>
    new Map<string, PartyRecord>(
      rows(PARTIES).map(([code, kind, name, country, sector]) => [
        single(code as string),
        {
          code: single(code as string),
          kind: single(kind as string) as PartyKind,
          name: name as string,
          country: country ? single(country) : null,
          sector: sector ? single(sector) : null,
        },
      ]),
    ),
);

// A line may end in empty cells: the literal is cut by lines first, so that trim() takes only the outermost break.
const places = lazy(() =>
  PLACES.slice(1, -1)
    .split('\n')
    .map((line): PlaceRecord => {
      const [name, country, lat, lon] = line.split('\t');
      return {
        name: name as string,
        country: country ? single(country) : null,
        lat: lat ? Number(lat) : null,
        lon: lon ? Number(lon) : null,
      };
    }),
);

const capitals = lazy(() => {
  const found = new Map<string, PlaceRecord>();
  for (const [i, line] of PLACES.slice(1, -1).split('\n').entries()) {
    const code = line.split('\t')[4];
    if (code && !found.has(code)) found.set(code, places()[i] as PlaceRecord);
  }
  return found;
});

/**
 * Everything the room knows. `party` and `person` give undefined, and the lists are empty, for what is not known. No two
 * parties share a form of a language: of what two would share, the tables mark one as ambiguous, and it is left out.
 * Forms keep their capitals: where a script has them, `US` is meant, not `us`.
 */
export const world: World = {
  party: (code) => parties().get(code),
  capital: (code) => capitals().get(code),
  person: personOf,
  partyNames: lazyByLanguage((language) =>
    rows(NAMES[language]?.PARTY_NAMES ?? '').map(
      ([code, use, form, sector]): PartyName => ({
        code: single(code as string),
        use: single(use as string) as NameUse,
        form: form as string,
        sector: sector ? single(sector) : null,
      }),
    ),
  ),
  placeNames: lazyByLanguage((language) =>
    rows(NAMES[language]?.PLACE_NAMES ?? '').map(
      ([index, form]): PlaceName => ({ form: form as string, place: places()[Number(index)] as PlaceRecord }),
    ),
  ),
  personNames: personNamesOf,
  usualNames: (language) => {
    const names = usual.get(language) ?? usualNamesIn(language);
    usual.set(language, names);
    return names;
  },
};

const usual = new Map<LanguageCode, UsualNames>();

/**
 * What a language usually calls parties and places, to show them: the first name that texts are read by, unless the
 * tables say otherwise. English names are those that records have.
 */
function usualNamesIn(language: LanguageCode): UsualNames {
  const names: UsualNames = { parties: {}, places: {} };
  if (language === 'en') {
    for (const { code, name } of parties().values()) names.parties[code] = name;
    for (const { name } of places()) names.places[name] = name;
    return names;
  }
  for (const [key = '', form = ''] of rows(NAMES[language]?.CALLED ?? '')) {
    const place = /^\d+$/.test(key) ? places()[Number(key)] : undefined;
    if (place) names.places[place.name] = form;
    else names.parties[key] = form;
  }
  for (const { code, use, form } of world.partyNames(language)) if (use === 'name') names.parties[code] ??= form;
  for (const { form, place } of world.placeNames(language)) names.places[place.name] ??= form;
  // Records name states as places, too.
  for (const { code, kind, name } of parties().values()) {
    const form = names.parties[code];
    if (kind === 'state' && form !== undefined) names.places[name] ??= form;
  }
  return names;
}

/** All parties, sorted by code within states and within the others. */
export function partyRecords(): readonly PartyRecord[] {
  return [...parties().values()];
}

/** All places, sorted by their codes in places.tsv. */
export function placeRecords(): readonly PlaceRecord[] {
  return places();
}
