import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CONTEXTS, MODES, SECTORS, TYPES } from '../../src/codebook/index.ts';
import { EVENT_TYPES, FACTUALITIES } from '../../src/model/index.ts';
import { counted, label, speakerName } from '../../src/query/index.ts';
import { VOCABULARIES } from '../../src/query/words/index.ts';

const LANGUAGES = ['en', 'ar', 'fa', 'ru'] as const;

/** The rows of a table of the project, without its heading. */
function rows(file: string): string[][] {
  const path = fileURLToPath(new URL(`../../src/${file}`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

const inAll = (table: string) => LANGUAGES.flatMap((code) => rows(`languages/${code}/${table}.tsv`));
const sorted = (codes: Iterable<string>) => [...new Set(codes)].sort();

describe('labels', () => {
  it('name every code of the codebook', () => {
    const { en } = VOCABULARIES;
    expect(sorted(Object.keys(en.type))).toEqual(sorted(EVENT_TYPES));
    expect(sorted(Object.keys(en.context))).toEqual(sorted(Object.keys(CONTEXTS)));
    expect(sorted(Object.keys(en.sector))).toEqual(sorted(Object.keys(SECTORS)));
    expect(sorted(Object.keys(en.factuality))).toEqual(sorted([...FACTUALITIES, 'contested']));
    expect(sorted(Object.keys(en.mode))).toEqual(
      sorted(TYPES.flatMap(({ type }) => MODES[type].map((mode) => `${type}/${mode}`))),
    );
  });

  it('name every unit, instrument, office and verb of saying that the tables can give', () => {
    const units = inAll('numbers')
      .filter(([code, kind]) => (kind === 'count' || kind === 'measure') && code !== '-')
      .map(([code]) => code as string);
    const instruments = inAll('classes')
      .map(([code]) => code as string)
      .filter((code) => code.startsWith('instrument-'))
      .map((code) => code.slice('instrument-'.length));
    // These name no office: they stand for things, or for how one is addressed.
    const things = ['aircraft', 'assets', 'base', 'honorific', 'ship', 'warship'];
    const offices = [
      ...rows('world/offices.tsv').map(([code]) => code as string),
      ...inAll('roles')
        .filter(([, , kind]) => kind === 'person')
        .map(([code]) => code as string),
    ].filter((code) => !things.includes(code));
    const { en } = VOCABULARIES;
    expect(sorted(units).filter((unit) => !(unit in en.unit))).toEqual([]);
    expect(sorted(Object.keys(en.instrument))).toEqual(sorted(instruments));
    expect(sorted(Object.keys(en.role))).toEqual(sorted(offices));
    // Whoever speaks without a name: those that only a table of speakers has, and bodies and groups that have an office's place.
    const speakers = [
      ...inAll('speakers').map(([code]) => code as string),
      ...inAll('roles')
        .filter(([, , kind]) => kind !== 'person')
        .map(([code]) => code as string),
    ].filter((code) => !(code in en.role));
    expect(sorted(Object.keys(en.speaker))).toEqual(sorted(speakers));
    expect(sorted(Object.keys(en.reporting))).toEqual(sorted(inAll('reporting').map(([code]) => code as string)));
  });

  it.each(['ar', 'fa', 'ru'] as const)('of %s are all there and in its own script', (language) => {
    const { en, [language]: words } = VOCABULARIES;
    const script =
      language === 'ru' ? /^[\p{Script=Cyrillic}\p{P} ·|]+$/u : /^[\p{Script=Arabic}\p{M}\p{P}\u200c |]+$/u;
    for (const kind of Object.keys(en) as (keyof typeof en)[]) {
      expect(Object.keys(words[kind]).sort(), kind).toEqual(Object.keys(en[kind]).sort());
      for (const [code, text] of Object.entries(words[kind])) expect(text, `${kind} ${code}`).toMatch(script);
    }
    // Letters that only the other language of the script has.
    const foreign = { ar: /[پچژگکی]/, fa: /[كيىةً]/, ru: /[іїєґў]/ }[language];
    expect(JSON.stringify(words)).not.toMatch(foreign);
  });

  it('give as many forms of a unit as the language counts in', () => {
    const forms = { en: 2, ar: 4, fa: 1, ru: 3 };
    for (const language of LANGUAGES)
      for (const [unit, text] of Object.entries(VOCABULARIES[language].unit))
        expect(text.split('|').length, `${language} ${unit}`).toBe(forms[language]);
  });

  it('are found by code, with hyphens or spaces, and leave what they do not know as it is', () => {
    expect(label('fa', 'type', 'CONSULT')).toBe('رایزنی');
    expect(label('ru', 'instrument', 'joint statement')).toBe('совместное заявление');
    expect(label('ar', 'role', 'defence minister')).toBe('وزير الدفاع');
    expect(label('en', 'mode', 'REJECT/assist')).toBe('Refusal to help');
    expect(label('en', 'mode', 'visit')).toBe('Visit');
    expect(label('ru', 'unit', 'document')).toBe('документ');
    expect(label('ru', 'role', 'keeper of the seal')).toBe('keeper of the seal');
    expect(label('ru', 'type', 'constructor')).toBe('constructor');
  });

  it.each([
    ['en', 1, '1 document'],
    ['en', 12, '12 documents'],
    ['ru', 1, '1 документ'],
    ['ru', 3, '3 документа'],
    ['ru', 12, '12 документов'],
    ['ru', 21, '21 документ'],
    ['ru', 113, '113 документов'],
    ['fa', 12, '12 سند'],
    ['ar', 1, 'وثيقة واحدة'],
    ['ar', 2, 'وثيقتان'],
    ['ar', 7, '7 وثائق'],
    ['ar', 12, '12 وثيقة'],
    ['ar', 100, '100 وثيقة'],
    ['ar', 103, '103 وثائق'],
  ] as const)('count in %s: %d', (language, count, text) => expect(counted(language, count, 'document')).toBe(text));

  it('count people in Arabic in the accusative from 11 to 99', () => {
    expect(counted('ar', 11, 'killed')).toBe('11 قتيلًا');
    expect(counted('ar', 9, 'killed')).toBe('9 قتلى');
  });
});

describe('speakers', () => {
  const names = {
    party: (name: string) => ({ Pakistan: 'پاکستان', 'United States': 'آمریکا' })[name] ?? null,
    person: (name: string) => (name === 'Aziz Nasirzadeh' ? 'عزیز نصیرزاده' : null),
  };

  it.each([
    ['Pakistan', 'پاکستان'],
    ['Aziz Nasirzadeh', 'عزیز نصیرزاده'],
    ['security sources', 'منابع امنیتی'],
    ['defence minister', 'وزیر دفاع'],
    ['United States army', 'ارتش (آمریکا)'],
    ['Pakistan foreign ministry', 'وزارت خارجه (پاکستان)'],
    ['interior ministry sources', 'منابع (وزارت کشور)'],
    ['Nobody Known', 'Nobody Known'],
    ['Nobody Known officials', 'Nobody Known officials'],
  ])('%s', (speaker, expected) => {
    expect(speakerName('fa', speaker, names)).toBe(expected);
    expect(speakerName('en', speaker, names)).toBe(speaker);
  });
});
