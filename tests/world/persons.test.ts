import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { sameName } from '../../src/text/romanise.ts';
import { partyRecords, world } from '../../src/world/index.ts';
import { officeHolder, officeRecords, personNamesOf, personOf, personRecords } from '../../src/world/persons.ts';

const LANGUAGES = ['ar', 'en', 'fa', 'ru'];

describe('persons', () => {
  it('are many, and in order', () => {
    const keys = personRecords().map((person) => person.key);
    expect(keys.length).toBeGreaterThan(450);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...keys].sort()).toEqual(keys);
  });

  it('hold offices and belong to parties that exist', () => {
    const offices = new Set(officeRecords().map((office) => office.code));
    const parties = new Set(partyRecords().map((party) => party.code));
    for (const { key, terms } of personRecords()) {
      expect(terms.length, key).toBeGreaterThan(0);
      expect(parties, key).toContain(key.split('-')[0]);
      for (const term of terms) {
        expect(offices, key).toContain(term.office);
        expect(parties, key).toContain(term.of);
      }
    }
  });

  it('have names in every language, each its own', () => {
    for (const language of LANGUAGES) {
      const named = new Set<string>();
      const owner = new Map<string, string>();
      for (const { key, form, surname } of personNamesOf(language)) {
        named.add(key);
        expect(personOf(key)?.key).toBe(key);
        for (const text of new Set([form, surname ?? form].map((words) => fold(words)))) {
          expect(owner.get(text) ?? key, `${text} (${language})`).toBe(key);
          owner.set(text, key);
        }
      }
      expect(named.size).toBe(personRecords().length);
    }
    expect(personNamesOf('xx')).toEqual([]);
  });

  it('are what the world hands out', () => {
    expect(world.person('BLR-lukashenko-alexander')?.name).toBe('Alexander Lukashenko');
    expect(world.person('nobody')).toBeUndefined();
    expect(world.personNames('ru')).toBe(personNamesOf('ru'));
  });

  it.each([
    ['ar', 'ألكسندر لوكاشينكو', 'BLR-lukashenko-alexander'],
    ['fa', 'الکساندر لوکاشنکو', 'BLR-lukashenko-alexander'],
    ['ru', 'Александр Лукашенко', 'BLR-lukashenko-alexander'],
    ['fa', 'عزیز نصیرزاده', 'IRN-nasirzadeh-aziz'],
    ['ar', 'عبد الفتاح السيسي', 'EGY-sisi-abdel-fattah'],
    ['en', 'Shavkat Mirziyoyev', 'UZB-mirziyoyev-shavkat'],
    ['ru', 'Нгози Оконджо-Ивеала', 'WTO-okonjo-iweala-ngozi'],
  ])('%s: %s is %s', (language, form, key) => {
    expect(personNamesOf(language).find((name) => fold(name.form) === fold(form))?.key).toBe(key);
  });

  it('give no family name that many have, or that is a word', () => {
    const surnames = (language: string) =>
      new Set(personNamesOf(language).map(({ surname }) => surname && fold(surname)));
    for (const word of ['بري', 'الشيخ', 'مشعل', 'العربي']) expect(surnames('ar')).not.toContain(word);
    for (const word of ['سال', 'صدر', 'روحانی', 'گل']) expect(surnames('fa')).not.toContain(fold(word));
    for (const word of ['khan', 'rice', 'said', 'brown', 'wang']) expect(surnames('en')).not.toContain(word);
    expect(surnames('ar')).toContain('بوتين');
    expect(surnames('fa')).toContain(fold('پوتین'));
    expect(surnames('ru')).toContain('путин');
    expect(surnames('en')).toContain('assad');
  });

  it('sound alike in all languages, for nearly all', () => {
    const inOther = new Map<string, string[]>();
    for (const language of ['ar', 'fa', 'ru'])
      for (const { key, form } of personNamesOf(language)) inOther.set(key, [...(inOther.get(key) ?? []), form]);
    let [alike, all] = [0, 0];
    for (const { key, name } of personRecords())
      for (const form of inOther.get(key) ?? []) {
        all++;
        if (sameName(name, form)) alike++;
      }
    expect(alike / all).toBeGreaterThan(0.84);
  });

  it('are not taken for one another', () => {
    const [arabic, russian] = [personNamesOf('ar'), personNamesOf('ru')];
    const mistaken: string[] = [];
    for (let i = 0; i < arabic.length; i += 17)
      for (let j = i % 7; j < russian.length; j += 7) {
        const [a, b] = [arabic[i] as (typeof arabic)[0], russian[j] as (typeof russian)[0]];
        if (a.key !== b.key && sameName(a.form, b.form)) mistaken.push(`${a.form} = ${b.form}`);
      }
    expect(mistaken.length, mistaken.join('; ')).toBeLessThan(4);
  });
});

describe('officeHolder', () => {
  it.each([
    ['president', 'IRN', '2022-05-01', 'IRN-raisi-ebrahim'],
    ['president', 'IRN', '2025-01-01', 'IRN-pezeshkian-masoud'],
    ['president', 'USA', '2018-06-12', 'USA-trump-donald'],
    ['president', 'USA', '2021-01-20', 'USA-biden-joe'],
    ['president', 'RUS', '2010-01-01', 'RUS-medvedev-dmitry'],
    ['foreign-minister', 'RUS', '2023-01-01', 'RUS-lavrov-sergei'],
    ['defence-minister', 'BLR', '2025-10-23', 'BLR-khrenin-viktor'],
    ['chancellor', 'DEU', '2015-09-01', 'DEU-merkel-angela'],
    ['secretary-general', 'UN', '2003-03-20', 'UN-annan-kofi'],
    ['director-general', 'IAEA', '2025-06-01', 'IAEA-grossi-rafael'],
    ['secretary-general', 'HEZBOLLAH', '2006-07-12', 'HEZBOLLAH-nasrallah-hassan'],
  ])('%s of %s on %s: %s', (office, of, day, key) => {
    expect(officeHolder(office, of, day)?.key).toBe(key);
  });

  it('names nobody where nobody or more than one is known', () => {
    expect(officeHolder('president', 'IRN', '1950-01-01')).toBeNull();
    expect(officeHolder('president', 'XXX', '2020-01-01')).toBeNull();
    expect(officeHolder('deputy-foreign-minister', 'RUS', '2022-01-01')).toBeNull();
  });

  it('knows one head of state at a time', () => {
    const clash: string[] = [];
    for (const office of ['president', 'prime-minister', 'foreign-minister', 'defence-minister', 'secretary-general']) {
      const terms = personRecords().flatMap(({ key, terms }) => terms.map((term) => ({ key, ...term })));
      const held = terms.filter((term) => term.office === office && term.of !== 'UN');
      for (const a of held)
        for (const b of held)
          if (a.key < b.key && a.of === b.of) {
            const [from, to] = [
              [a.from ?? '', b.from ?? ''].sort().at(-1) as string,
              [a.to ?? '9999', b.to ?? '9999'].sort()[0] as string,
            ];
            const length = Math.min(from.length, to.length);
            if (from.slice(0, length) < to.slice(0, length)) clash.push(`${office} ${a.key} ${b.key}: ${from} ${to}`);
          }
    }
    expect(clash).toEqual([]);
  });
});
