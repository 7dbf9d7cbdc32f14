import { describe, expect, test } from 'vitest';
import { words } from '../../src/text/tokens.ts';
import { placeRecords, world } from '../../src/world/index.ts';

const LANGUAGES = ['ar', 'fa', 'ru', 'en'];
const placeOf = (language: string, form: string) => {
  const key = words(form).join(' ');
  return world.placeNames(language).find((name) => words(name.form).join(' ') === key)?.place;
};

describe('places', () => {
  test('lie in known states, on the globe', () => {
    for (const { name, country, lat, lon } of placeRecords()) {
      if (country !== null) expect(world.party(country)?.kind, name).toBe('state');
      expect(lat === null, name).toBe(lon === null);
      if (lat !== null) expect(Math.abs(lat), name).toBeLessThanOrEqual(90);
      if (lon !== null) expect(Math.abs(lon), name).toBeLessThanOrEqual(180);
    }
  });

  test('have a name of their own within their state', () => {
    const keys = placeRecords().map(({ name, country }) => `${name} ${country}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('have a form in every language', () => {
    for (const language of LANGUAGES) {
      const named = new Set(world.placeNames(language).map(({ place }) => place));
      // forms that are ordinary words are left out: "nice", "split", "injustice"
      const unnamed = placeRecords().filter((place) => !named.has(place));
      expect(unnamed.length, unnamed.map((p) => p.name).join()).toBeLessThan(20);
    }
  });

  test.each(LANGUAGES)('%s: no form names two places', (language) => {
    const owners = new Map<string, string>();
    for (const { form, place } of world.placeNames(language)) {
      const key = words(form).join(' ');
      expect(owners.has(key), `${form}: ${owners.get(key)}, ${place.name}`).toBe(false);
      owners.set(key, place.name);
    }
  });

  test('one place has one record whatever the language', () => {
    expect(placeOf('ar', 'نطنز')).toBe(placeOf('en', 'Natanz'));
  });

  test.each([
    ['ar', 'طهران', 'Tehran', 'IRN', 35.69, 51.42],
    ['fa', 'مینسک', 'Minsk', 'BLR', 53.9, 27.57],
    ['ru', 'Бейрут', 'Beirut', 'LBN', 33.89, 35.5],
    ['en', 'Washington', 'Washington', 'USA', 38.9, -77.04],
    ['ar', 'مضيق هرمز', 'Strait of Hormuz', null, 26.57, 56.25],
    ['fa', 'نوار غزه', 'Gaza Strip', 'PSE', 31.42, 34.36],
    ['ru', 'Донецк', 'Donetsk', 'UKR', 48.02, 37.8],
    ['en', 'Brussels', 'Brussels', 'BEL', 50.85, 4.35],
    ['en', 'Jerusalem', 'Jerusalem', null, 31.78, 35.22],
    ['ar', 'قره باغ', 'Nagorno-Karabakh', 'AZE', 39.9, 46.6],
  ])('%s: %s', (language, form, name, country, lat, lon) => {
    const place = placeOf(language, form);
    expect(place).toMatchObject({ name, country });
    expect(place?.lat).toBeCloseTo(lat, 1);
    expect(place?.lon).toBeCloseTo(lon, 1);
  });

  test('what is not known is empty', () => {
    expect(world.placeNames('xx')).toEqual([]);
  });
});
