/** The words of the desk in all languages: as docs/glossary.md says, and written as its languages are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { VOCABULARIES } from '../../src/query/words/index.ts';

const LANGUAGES = ['en', 'ar', 'fa', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];
type Message = string | ((...given: never[]) => string);

/** What `messages()` was given while a file was loaded. */
const given = vi.hoisted(() => ({
  file: '',
  all: [] as { file: string; words: Record<string, Record<string, Message>> }[],
}));
vi.mock('../../src/web/messages.ts', async (original) => ({
  ...(await original<object>()),
  messages: (words: Record<string, Record<string, Message>>) => {
    given.all.push({ file: given.file, words });
    return words;
  },
}));

const WEB = fileURLToPath(new URL('../../src/web', import.meta.url));
const FILES = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && /= messages\(\{/.test(readFileSync(join(WEB, file), 'utf8')))
  .sort();

/** Numbers that ask for each form of each language. */
const COUNTS = [0, 1, 2, 3, 11, 100, 1.5];
const COUNTED = 100;
/** Stands for a name or a number that a message is given. */
const GIVEN = ['⟦0⟧', '⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧'];

interface Said {
  /** `common.ts claims 3`, or `mode ACCUSE/allege`. */
  name: string;
  text: Record<Language, string>;
}

/** All that the desk can say, each message with each number. */
const said: Said[] = [];
const inEach = (text: (language: Language) => string) =>
  Object.fromEntries(LANGUAGES.map((one) => [one, text(one)])) as Record<Language, string>;

beforeAll(async () => {
  for (const file of FILES) {
    given.file = file;
    await import(join(WEB, file));
  }
  for (const { file, words } of given.all)
    for (const [key, english] of Object.entries(words.en ?? {})) {
      const counts = typeof english === 'function' && /\bplural\b/.test(String(english)) ? COUNTS : [null];
      for (const count of counts) {
        const texts = inEach((language) => {
          const message = words[language]?.[key] as Message;
          if (typeof message === 'string') return message;
          const values: unknown[] = [...GIVEN];
          if (count !== null) values[countedBy(message)] = count;
          return message(...(values as never[]));
        });
        said.push({ name: [file, key, ...(count === null ? [] : [count])].join(' '), text: texts });
      }
    }
  for (const kind of Object.keys(VOCABULARIES.en) as (keyof typeof VOCABULARIES.en)[])
    for (const key of Object.keys(VOCABULARIES.en[kind]))
      said.push({
        name: `${kind} ${key}`,
        text: inEach((language) => (VOCABULARIES[language][kind] as Record<string, string>)[key] ?? ''),
      });
}, 60_000);

/** Which of what a message is given is the number that its forms go by. */
function countedBy(message: Message): number {
  const source = String(message);
  const name = /plural\)?\(\s*["']\w\w["'],\s*(\w+)/.exec(source)?.[1];
  const names =
    /^\(([^)]*)\)/
      .exec(source)?.[1]
      ?.split(',')
      .map((one) => one.trim()) ?? [];
  const at = names.indexOf(name ?? '');
  if (at < 0) throw new Error(`no number in ${source}`);
  return at;
}

/** Messages of a language in which something is found, with what it is. */
function found(language: Language, pattern: RegExp): string[] {
  return said.flatMap(({ name, text }) => {
    const part = pattern.exec(text[language].replaceAll(/⟦\d⟧/g, '⟦⟧'))?.[0];
    return part === undefined ? [] : [`${name}: “${part}” in ${text[language]}`];
  });
}

const GLOSSARY = readFileSync(fileURLToPath(new URL('../../docs/glossary.md', import.meta.url)), 'utf8');
/** The cells of the rows under a heading. */
const table = (heading: string) =>
  (GLOSSARY.split(`## ${heading}\n`)[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ) ?? [];

describe('the glossary', () => {
  it('is kept by every message', () => {
    const rows = table('Not these');
    expect(rows.length).toBeGreaterThan(20);
    const broken = rows.flatMap(([language, not, , except]) =>
      said
        .filter(({ name, text }) => text[language as Language].includes(not ?? '') && name !== except)
        .map(({ name }) => `${language} ${not}: ${name}`),
    );
    expect(broken).toEqual([]);
  });

  it('has the words that things are counted in', () => {
    const words = new Map(table('Words').map(([english, ...others]) => [english, others]));
    for (const [english, key] of [
      ['claim', 'common.ts claims 3'],
      ['event', 'common.ts events 3'],
      ['report', 'common.ts reports 3'],
      ['origin', 'common.ts origins 3'],
      ['place', 'pages/map/messages.ts places 3'],
      ['party', 'pages/network/messages.ts parties 3'],
      ['disputed', 'common.ts disputed'],
      ['asserted', 'factuality asserted'],
      ['alleged', 'factuality alleged'],
      ['planned (`future`)', 'factuality future'],
      ['denied (`negated`)', 'factuality negated'],
      ['contested', 'factuality contested'],
    ] as const) {
      const message = said.find(({ name }) => name === key);
      words
        .get(english)
        ?.slice(0, 3)
        .forEach((cell, i) => {
          const text = message?.text[LANGUAGES[i + 1] as Language].toLowerCase() ?? '';
          // Of forms the glossary has all that differ at their beginning; Russian ones end otherwise.
          const forms = cell
            .replaceAll(/[()]/g, '')
            .split(' ')
            .map((form) => (i === 2 ? form.slice(0, 4) : form));
          const whole = text.includes(cell.toLowerCase());
          expect(whole || forms.some((form) => text.includes(form)), `${english}: ${cell} in ${text}`).toBe(true);
        });
    }
  });
});

describe('every message', () => {
  it('is found', () => {
    expect(FILES.length).toBeGreaterThan(14);
    expect(new Set(given.all.map(({ file }) => file)).size).toBe(FILES.length);
    expect(said.length).toBeGreaterThan(1000);
  });

  it('has what it is given in every language', () => {
    const parts = (text: string) => [...text.matchAll(/⟦\d⟧/g)].map(String).sort().join('');
    const broken = said.flatMap(({ name, text }) =>
      LANGUAGES.filter((one) => parts(text[one]) !== parts(text.en)).map((one) => `${name}: ${text[one]}`),
    );
    expect(broken).toEqual([]);
  });

  it('has its number in every language, in its own digits', () => {
    const digits = { en: '100', ar: '١٠٠', fa: '۱۰۰', ru: '100' };
    const counted = said.filter(({ name, text }) => name.endsWith(` ${COUNTED}`) && text.en.includes(digits.en));
    expect(counted.length).toBeGreaterThan(15);
    const broken = counted.flatMap(({ name, text }) =>
      LANGUAGES.filter((one) => !text[one].includes(digits[one])).map((one) => `${name}: ${text[one]}`),
    );
    expect(broken).toEqual([]);
  });

  it('is translated', () => {
    // Names of programs, formats, keys and addresses, and what stands for a message’s own parts.
    const own =
      /Dragoman|dragoman refusals|PLOVER|Natural Earth|JavaScript|npm start|PDF|Word|CSV|JSON|SVG|PNG|Ctrl|Shift|\/dyads\/BLR-IRN|\b[JK]\b/g;
    const broken = said.flatMap(({ name, text }) =>
      (['ar', 'fa', 'ru'] as const)
        .filter((one) => /[A-Za-z]/.test(text[one].replaceAll(own, '')) || text[one] === '')
        .map((one) => `${name}: ${text[one]}`),
    );
    expect(broken).toEqual([]);
  });

  it('ends as its English does', () => {
    const end = (text: string) => /[.:…?؟]$/.exec(text)?.[0].replace('؟', '?') ?? '';
    const broken = said.flatMap(({ name, text }) =>
      LANGUAGES.filter((one) => end(text[one]) !== end(text.en)).map((one) => `${name}: ${text[one]}`),
    );
    expect(broken).toEqual([]);
  });

  it('has single spaces, and none at its ends', () => {
    for (const language of LANGUAGES) expect(found(language, /^\s|\s$| {2}|\n/)).toEqual([]);
    for (const language of ['ar', 'fa', 'ru'] as const) expect(found(language, /\s[…،؛:!؟]|\.\.\./)).toEqual([]);
  });
});

/** Lines of the sentences about events in a language, which are made of parts, that have something. */
function foundInSentences(language: Language, pattern: RegExp): string[] {
  const folder = fileURLToPath(new URL('../../src/query/sentences', import.meta.url));
  const files = readdirSync(folder).filter((file) => new RegExp(`^${language}[.-]`).test(file));
  expect(files.length).toBeGreaterThan(1);
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe('Arabic', () => {
  it('has no letters or digits of Persian, and no half-spaces', () => {
    expect(foundInSentences('ar', /[\u06cc\u06a9\u06c0\u06f0-\u06f9\u200c]/)).toEqual([]);
    expect(found('ar', /[\u06cc\u06a9\u06c0\u067e\u0686\u0698\u06af\u06f0-\u06f9\u200c]/)).toEqual([]);
  });
  it('has its own marks', () => {
    expect(found('ar', /[,;?"'“”]/)).toEqual([]);
  });
  it('has no word cut from its one-letter particle', () => {
    expect(found('ar', /(?:^|\s)[وفبلك]\s|ـ\s/)).toEqual([]);
  });
});

describe('Persian', () => {
  it('has no letters or digits of Arabic', () => {
    expect(foundInSentences('fa', /[\u064a\u0643\u0649\u0629\u0660-\u0669]/)).toEqual([]);
    expect(found('fa', /[\u064a\u0643\u0649\u0629\u0660-\u0669]/)).toEqual([]);
  });
  it('has its own marks', () => {
    expect(found('fa', /[,;?"'“”]/)).toEqual([]);
  });
  it('has half-spaces where one word has parts', () => {
    expect(found('fa', /(?:^|\s)ن?می\s|\s(?:ها|های|هایی|هایش|تر|ترین)(?=[\s.،؛:)]|$)/)).toEqual([]);
    expect(found('fa', /\u200c(?=\s|$)|(?:^|\s)\u200c|\u200c\u200c/)).toEqual([]);
  });
  it('writes the ezafe after a silent he as one sign', () => {
    expect(found('fa', /\u06c0|\u06d5|ه\u200cی(?=\s)/)).toEqual([]);
  });
});

describe('Russian', () => {
  it('has its own marks', () => {
    expect(found('ru', /["'“”]| - |\s–\s/)).toEqual([]);
  });
  it('has no letters of other scripts within words', () => {
    // In the tables of its sentences a Latin letter names a place to fill, always in braces.
    expect(foundInSentences('ru', /[а-яё][a-z]|[a-z][а-яё]/i)).toEqual([]);
    expect(found('ru', /[а-яё][a-z]|[a-z][а-яё]/i)).toEqual([]);
  });
  it('has its ё', () => {
    const without =
      /(?<![а-яё])(?:еще|ее|нее|все-таки|идет|ведет|дает|найдет|нажмете|причем|насчет|учет[а-я]*|отчет[а-я]*|самолет[а-я]*|вертолет[а-я]*|темн[а-я]*|зелен[а-я]*|черн[а-я]*|четк[а-я]*|заключенн[а-я]*|вооруженн[а-я]*|обновлен|определенн[а-я]*|подтвержденн[а-я]*|тяжел[а-я]*|ребенок|сел)(?![а-яё])/i;
    expect(found('ru', without)).toEqual([]);
  });
});
