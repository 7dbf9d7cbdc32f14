import { describe, expect, it } from 'vitest';
import { partyRecords, placeRecords, world } from '../../src/world/index.ts';

const LANGUAGES = ['en', 'ar', 'fa', 'ru'] as const;

describe('usual names', () => {
  it.each(LANGUAGES)('name every state, body, bloc and place in %s', (language) => {
    const { parties, places } = world.usualNames(language);
    const named = ['state', 'body', 'bloc'];
    const unnamed = partyRecords().filter(({ code, kind }) => named.includes(kind) && parties[code] === undefined);
    expect(unnamed.map(({ code }) => code)).toEqual([]);
    expect(placeRecords().filter(({ name }) => places[name] === undefined)).toEqual([]);
  });

  it.each(LANGUAGES)('tell states apart in %s', (language) => {
    const { parties } = world.usualNames(language);
    const states = partyRecords().filter(({ kind }) => kind === 'state');
    expect(new Set(states.map(({ code }) => parties[code])).size).toBe(states.length);
  });

  it('are those of the press, also where a text is not read by them', () => {
    const of = (language: string, code: string) => world.usualNames(language).parties[code];
    expect(['fa', 'ar', 'ru'].map((language) => of(language, 'USA'))).toEqual(['آمریکا', 'الولايات المتحدة', 'США']);
    expect([of('fa', 'MLI'), of('ar', 'BEN'), of('ru', 'TGO')]).toEqual(['مالی', 'بنين', 'Того']);
    expect(world.partyNames('fa').some(({ code, form }) => code === 'MLI' && form === 'مالی')).toBe(false);
    expect(world.usualNames('ru').places['Qom']).toBe('Кум');
  });

  it('tell capitals from the states that are called like them, in Arabic', () => {
    const { parties, places } = world.usualNames('ar');
    const states = new Map(
      partyRecords().flatMap(({ code, kind, name }) => (kind === 'state' ? [[parties[code], name]] : [])),
    );
    const alike = placeRecords().filter(({ name }) => (states.get(places[name]) ?? name) !== name);
    expect(alike.map(({ name }) => name)).toEqual([]);
    expect([places['Algiers'], places['Amman']]).toEqual(['الجزائر العاصمة', 'عمّان']);
  });

  it('in English are those of records', () => {
    const { parties, places } = world.usualNames('en');
    for (const { code, name } of partyRecords()) expect(parties[code]).toBe(name);
    for (const { name } of placeRecords()) expect(places[name]).toBe(name);
  });

  it('are none in a language that the world does not know', () => {
    expect(world.usualNames('de')).toEqual({ parties: {}, places: {} });
  });
});
