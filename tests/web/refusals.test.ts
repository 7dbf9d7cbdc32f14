/** Why something was not read, in the reader's language: every reason that can be made is known, and none besides. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LIBRARIES } from '../../src/web/refusals/libraries.ts';
import { patternOf, ROWS, toldIn } from '../../src/web/refusals/told.ts';
import type { Language } from '../../src/web/settings.tsx';
import { sentencesOf, VALUE } from './reasons-made.ts';

const ROOT = fileURLToPath(new URL('../../src', import.meta.url));

/** Files that make reasons. */
const FILES = [
  ...readdirSync(join(ROOT, 'sources'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `sources/${file.replaceAll('\\', '/')}`),
  'server/jobs.ts',
  'cli/run.ts',
  'cli/pipeline/pool.ts',
  'cli/pipeline/work.ts',
  'cli/watch/feed.ts',
  'store/arrivals.ts',
  'store/prepare.ts',
].sort();

const TABLES_OF_WORDS = /^sources\/pages\/(?:hints|dates|scan|walk)\.ts$/;

const made = sentencesOf(
  new Map(
    FILES.filter((file) => !TABLES_OF_WORDS.test(file)).map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]),
  ),
);

/** Sentences that are no reasons: places, parts of reasons, options, names of formats, and what only the terminal says. */
const NO_REASONS = new Set([
  `byte ${VALUE}`,
  `record ${VALUE}`,
  `line ${VALUE}`,
  `lines ${VALUE}–${VALUE}`,
  `entry ${VALUE}`,
  `message ${VALUE}`,
  `attachment ${VALUE}`,
  'Word or OpenDocument',
  'old Word',
  'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8',
  'gzip, deflate, br, zstd',
  'reports.text_hash as textHash',
  'reports.id as owner',
  // Parts of `the archive …`, and of what is passed over.
  'ends in the middle (truncated)',
  `is damaged: ${VALUE}`,
  `; record ${VALUE} is lost`,
  ` (behind record ${VALUE})`,
  `of ending ${VALUE}`,
  `${VALUE} of other kinds`,
  'of no known type',
  `of type ${VALUE}`,
  'of WARC type (none)',
  `of WARC type ${VALUE}`,
  "of the crawler's own",
  `of status ${VALUE}`,
  'try again later',
  'none …',
  // What tells apart files that cannot be read, for the next run.
  `not a file ${VALUE}`,
  `unreadable ${VALUE}`,
  // Options that a user mistyped: the command line says so and ends.
  `not FIELD=COLUMN: ${VALUE} (like text=Body,published=Date)`,
  `unknown field: ${VALUE} (allowed: ${VALUE})`,
  `field named twice: ${VALUE}`,
]);

/** Values that a sentence may hold. */
const SAMPLES = [
  '7',
  'is damaged: words',
  'ends in the middle (truncated)',
  'unpacks to more than 7 times its size (a decompression bomb)',
  '; record 7 is lost',
  ' (behind record 7)',
  'file',
  'record',
  'https://example.org/feed',
  '',
];
/** Whether something holds for a sentence, with any values in it. */
function anyOf(text: string, holds: (text: string) => boolean): boolean {
  return text.includes(VALUE) ? SAMPLES.some((sample) => anyOf(text.replace(VALUE, sample), holds)) : holds(text);
}

/** A reason as it reads: values in brackets, numbers behind `#`, what stays English in quotes. */
function read(language: Language, reason: string): string | null {
  const parts = toldIn(language, reason)?.map((part) => {
    if (part.kind === 'number') return `#${part.number}`;
    return part.kind === 'words' ? part.text : part.kind === 'english' ? `“${part.text}”` : `[${part.text}]`;
  });
  return parts?.join('') ?? null;
}

describe('every reason', () => {
  it('is known', () => {
    expect(made.length).toBeGreaterThan(150);
    const unknown = made.filter(
      ({ text }) => !NO_REASONS.has(text) && !anyOf(text, (one) => toldIn('ru', one) !== null),
    );
    expect(unknown.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  it('or else is none, though several words', () => {
    const texts = new Set(made.map(({ text }) => text));
    expect([...NO_REASONS].filter((text) => !texts.has(text))).toEqual([]);
  });

  it('is one that can be made, alone or within another', () => {
    const all: string[] = [];
    for (const text of new Set(made.map((one) => one.text))) anyOf(text, (one) => all.push(one) < 0);
    const lines = all.join('\n');
    const idle = ROWS.filter(([english]) => !new RegExp(patternOf(english).source.slice(1, -1)).test(lines));
    expect(idle.map(([english]) => english)).toEqual([]);
  });

  it('stands once in the tables', () => {
    expect(new Set(ROWS.map(([english]) => english)).size).toBe(ROWS.length);
  });
});

describe('a reason', () => {
  it('is told in the language of the reader', () => {
    expect(read('ru', 'the file is empty')).toBe('файл пуст');
    expect(read('ar', 'the file is empty')).toBe('الملف فارغ');
    expect(read('fa', 'the file is empty')).toBe('فایل خالی است');
  });

  it('is told with its numbers and its values', () => {
    expect(read('fa', 'invalid UTF-8 at byte 712')).toBe('UTF-8 نامعتبر در بایت #712');
    expect(read('ru', 'unknown language: xx (known: ar, en, fa, ru)')).toBe(
      'неизвестный язык: [xx] (известны: [ar, en, fa, ru])',
    );
    expect(read('ru', '"title" is not a string, and is left out: {"a":1}')).toBe(
      'поле "[title]" — не строка и пропущено: [{"a":1}]',
    );
    expect(read('ru', '"title" is not a string: 5')).toBe('поле "[title]" — не строка: [5]');
    expect(read('ru', 'a decompression bomb: 1.5 MB that unpack to more than 300 MB')).toBe(
      'архивная бомба: #1.5 МБ, которые после распаковки занимают больше #300 МБ',
    );
    expect(read('ru', 'broken JSON: Unexpected end\nof input')).toBe('неисправный JSON: “Unexpected end\nof input”');
  });

  it('is told with one in the singular as with several', () => {
    const one = read('fa', 'no text layer (scanned?): 1 page');
    expect(one).toBe('لایهٔ متن ندارد (اسکن است؟): #1 صفحه');
    expect(read('fa', 'no text layer (scanned?): 2 pages')).toBe(one?.replace('#1', '#2'));
    expect(read('ru', 'no text layer (scanned?): 2 leaves')).toBeNull();
  });

  it('is told with the reason within it, which stays English where it is not known', () => {
    expect(read('ru', 'cannot be read: it takes longer than 20 s')).toBe(
      'не читается: требуется больше отведённого времени (секунд: #20)',
    );
    expect(read('ru', 'https://example.org/feed: an empty answer')).toBe('[https://example.org/feed]: пустой ответ');
    expect(read('ru', 'https://example.org/feed: on the moon')).toBeNull();
    expect(read('ru', 'cannot be read: bad XRef entry')).toBe('не читается: “bad XRef entry”');
    expect(read('ru', 'the archive is damaged: invalid distance code; record 4 is lost')).toBe(
      'архив повреждён: “invalid distance code”; запись #4 потеряна',
    );
    expect(read('ru', 'report r_1: claim id taken by report r_2: c_1')).toBe(
      'сообщение [r_1]: идентификатор утверждения занят сообщением [r_2]: [c_1]',
    );
  });

  it('stays as it is where it is not known, and for those who read English', () => {
    expect(toldIn('ru', 'the moon is in the way')).toBeNull();
    expect(toldIn('ru', 'the file is empty, and more')).toBeNull();
    expect(toldIn('en', 'the file is empty')).toBeNull();
  });

  it('is told with what is wrong with JSON', () => {
    const broken = [
      '{',
      '{a',
      '{"a":1 "b"}',
      '[1 2]',
      '{"a" 1}',
      '{"a":1,}',
      '{"a":"x',
      '{"a":"\n"}',
      '{"a":"\\q"}',
      '{} x',
      '[1,]',
      'x',
      '',
    ];
    for (const text of broken) {
      let message = '';
      try {
        JSON.parse(text);
      } catch (error) {
        message = (error as Error).message;
      }
      expect(read('ru', `broken JSON: ${message}`), message).toMatch(/^неисправный JSON: [^“]+$/);
    }
    expect(read('ru', "broken JSON: Expected ':' after property name in JSON at position 5 (line 1 column 6)")).toBe(
      'неисправный JSON: после имени поля ожидается ":"; позиция #5 (строка #1, столбец #6)',
    );
  });

  it('is never read as one that says more', () => {
    expect(read('ru', 'encrypted: it needs a password')).toBe('зашифровано: нужен пароль');
    expect(read('ru', 'the server refuses access (403): save the page in a browser and read the file')).toMatch(
      /в доступе \(403\)/,
    );
    expect(read('ru', 'the server refuses (418)')).toBe('сервер отказывает ([418])');
  });
});

describe('the words', () => {
  const ALL = [...ROWS, ...LIBRARIES];
  const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join();
  it('say all that the English sentence says', () => {
    for (const [english, ...others] of ALL)
      for (const other of others) expect(slots(other), english).toBe(slots(english));
  });

  it('do not mirror the brackets that they name', () => {
    for (const [, ar, fa] of ALL)
      for (const text of [ar, fa]) expect(text.replaceAll(/\u2066[^\u2069]+\u2069/g, '')).not.toMatch(/"[{}[\]()]"/);
  });

  it('are of their own language', () => {
    for (const [english, ar, fa, ru] of ALL) {
      expect(ar, english).toMatch(/[\u0621-\u064a]/);
      expect(ar, english).not.toMatch(/[پچژگکی]/);
      expect(fa, english).toMatch(/[\u0621-\u06cc]/);
      expect(fa, english).not.toMatch(/[يكةى]/);
      expect(ru, english).toMatch(/[а-яё]/);
      expect(`${ar}${fa}`, english).not.toMatch(/[,;?](?=[^"}]*$)/);
    }
  });

  it('keep to the glossary', () => {
    const glossary = readFileSync(fileURLToPath(new URL('../../docs/glossary.md', import.meta.url)), 'utf8');
    const rows = [...(glossary.split('## Not these')[1] ?? '').matchAll(/^\| (ar|fa|ru) \| ([^|]+) \|/gm)];
    expect(rows.length).toBeGreaterThan(20);
    const broken = rows.flatMap(([, language, not]) =>
      ALL.map(([, ar, fa, ru]) => ({ ar, fa, ru })[language as 'ar']).filter((text) => text.includes(not ?? '')),
    );
    expect(broken).toEqual([]);
  });
});
