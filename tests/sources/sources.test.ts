import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disk, type FileSystem, readSources, type Sourced, type SourceOptions } from '../../src/sources/index.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);

async function read(paths: string | string[] = folder, options: SourceOptions = {}): Promise<Sourced[]> {
  const all: Sourced[] = [];
  for await (const item of readSources([paths].flat(), options)) all.push(item);
  return all;
}

/** What came, shortly: `id language` for a report, `file place: reason` for the rest. */
async function shortly(paths?: string | string[], options?: SourceOptions): Promise<string[]> {
  return (await read(paths, options)).map((item) => {
    if (item.kind === 'report') return `${item.raw.id} ${item.raw.language}${item.detected ? '' : ' given'}`;
    const file = item.file.replace(`${folder}/`, '');
    return `${item.kind} ${file}${item.place ? ` ${item.place}` : ''}: ${item.reason}`;
  });
}

async function* stream(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

const ARABIC = 'وصل وزير الخارجية إلى بغداد اليوم.';

/** The letters of ARABIC in windows-1256. */
const WINDOWS_1256: Record<string, number> = Object.fromEntries(
  Array.from({ length: 128 }, (_, i) => [new TextDecoder('windows-1256').decode(Uint8Array.of(128 + i)), 128 + i]),
);

describe('texts', () => {
  it('are named after their file, and their language is found out', async () => {
    await write('b.txt', 'The minister of trade arrived in Baghdad.');
    await write('a.note.txt', ARABIC);
    await write('c', 'Министр прибыл в Багдад с визитом.');
    await write('.hidden', 'The minister');
    expect(await shortly()).toEqual(['a.note ar', 'b en', 'c ru']);
  });

  it('keep every character but the byte order mark', async () => {
    const text = '\u200f  السطر الأول\r\n\r\nالثاني\t😀 \n';
    await write('a.txt', `\ufeff${text}`);
    const [item] = await read();
    expect(item).toMatchObject({ kind: 'report', raw: { text } });
  });

  it('may be UTF-16 with a byte order mark', async () => {
    const little = Buffer.from(`\ufeff${ARABIC}`, 'utf16le');
    await write('little.txt', little);
    await write('big.txt', Buffer.from(little).swap16());
    const items = await read();
    expect(items.map((item) => item.kind === 'report' && item.raw.text)).toEqual([ARABIC, ARABIC]);
  });

  it('are refused when they are none, and the rest is read', async () => {
    await write('1-empty.txt', '');
    await write('2-blank.txt', ' \n\t\n');
    await write('3-binary.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    await write('4-late-binary.txt', Buffer.concat([Buffer.alloc(600_000, 'a'), Buffer.from([0])]));
    await write('5-latin1.txt', Buffer.from('Le président est arrivé', 'latin1'));
    await write('6-cut.txt', Buffer.from(ARABIC).subarray(0, 12));
    await write('7-page.html', '<!DOCTYPE html><html><body>text</body></html>');
    await write('8-good.txt', ARABIC);
    expect(await shortly()).toEqual([
      'refused 1-empty.txt: the file is empty',
      'refused 2-blank.txt: the file holds no text',
      'refused 3-binary.txt: binary, not text (a NUL at byte 4)',
      'refused 4-late-binary.txt: binary, not text (a NUL at byte 600000)',
      'refused 5-latin1.txt: invalid UTF-8 at byte 5',
      'refused 6-cut.txt: invalid UTF-8 at byte 11',
      'refused 7-page.html: no article found in the page (none of its 4 characters of text read like one)',
      '8-good ar',
    ]);
  });

  it('may be in the charsets from before UTF-8, and are told of', async () => {
    const arabic = [...ARABIC].map((c) => WINDOWS_1256[c] ?? c.charCodeAt(0));
    await write('old.txt', Uint8Array.from(arabic));
    const items = await read();
    expect(items.map((item) => (item.kind === 'report' ? item.raw.text : item.reason))).toEqual([
      'not UTF-8: read as windows-1256',
      ARABIC,
    ]);
  });

  it('are refused when they are endless', async () => {
    await write('long.txt', 'a'.repeat(3_000_001));
    expect(await shortly(folder, { limits: { bytes: 3_000_000 } })).toEqual([
      'refused long.txt: longer than 3 MB: no report is',
    ]);
  });
});

describe('JSONL', () => {
  it('gives reports with their fields', async () => {
    const record = {
      id: 7,
      url: 'https://example.org/7',
      lang: 'AR',
      published: '2024-05-31T23:30:00+03:30',
      title: 'عنوان',
      outlet: 'Example',
      text: ARABIC,
      label: 'extra',
    };
    await write('a.jsonl', `${JSON.stringify(record)}\n`);
    expect(await read()).toEqual([
      {
        kind: 'report',
        file: join(folder, 'a.jsonl'),
        place: 'line 1',
        detected: false,
        raw: {
          id: '7',
          url: record.url,
          language: 'ar',
          published: '2024-05-31',
          title: record.title,
          outlet: record.outlet,
          text: ARABIC,
        },
      },
    ]);
  });

  it('refuses a broken line by its number, and reads on', async () => {
    await write(
      'a.jsonl',
      [
        '\ufeff{"id":"one","language":"fa-IR","text":"x"}\r',
        '{"id":"two","text":',
        '',
        '[1]',
        '{"id":"three"}',
        '{"id":"four","text":7}',
        '{"id":{},"text":"x"}',
        '{"id":"five","text":" "}',
        '{"id":"six","lang":"eng","text":"x"}',
      ].join('\n'),
    );
    const lines = await shortly();
    expect(lines[1]).toMatch(/^refused a\.jsonl line 2: broken JSON: /);
    expect(lines.toSpliced(1, 1)).toEqual([
      'one fa given',
      'refused a.jsonl line 4, entry 1: not a JSON object: 1',
      'refused a.jsonl line 5: no field "text"',
      'refused a.jsonl line 6: "text" is not a string: 7',
      'refused a.jsonl line 7: "id" is neither a string nor a number: {}',
      'refused a.jsonl line 8: the text is empty',
      'six en given',
    ]);
  });

  it('refuses a line with invalid UTF-8 or too long a line, and reads on', async () => {
    const good = (id: string) => Buffer.from(`{"id":"${id}","lang":"en","text":"x"}\n`);
    const parts = [
      good('one'),
      Buffer.from('{"text":"\xe9t\xe9"}\n', 'latin1'),
      Buffer.alloc(5_000_000, 'a'),
      Buffer.from('\n'),
      good('two'),
    ];
    await write('a.jsonl', Buffer.concat(parts));
    expect(await shortly(folder, { limits: { bytes: 3_000_000 } })).toEqual([
      'one en given',
      'refused a.jsonl line 2: invalid UTF-8 at byte 9',
      'refused a.jsonl line 3: a line of 5 MB, longer than 3 MB',
      'two en given',
    ]);
  });

  it('does not hold a line of 200 MB in memory', async () => {
    async function* endless() {
      yield Buffer.from('{"id":"one","lang":"en","text":"x"}\n{"id":"big","text":"');
      const chunk = Buffer.alloc(1_000_000, 'a');
      for (let i = 0; i < 200; i++) yield chunk;
      yield Buffer.from('"}\n{"id":"two","lang":"en","text":"x"}\n');
    }
    const before = process.memoryUsage().rss;
    let most = 0;
    const onBytes = () => {
      most = Math.max(most, process.memoryUsage().rss - before);
    };
    expect(await shortly('-', { stdin: endless(), onBytes })).toEqual([
      'one en given',
      'refused - line 2: a line of 200 MB, longer than 50 MB',
      'two en given',
    ]);
    expect(most).toBeLessThan(150_000_000);
  });

  it('may be UTF-16 with a byte order mark', async () => {
    await write(
      'a.jsonl',
      Buffer.from(`\ufeff{"id":"one","text":"${ARABIC}"}\n{"id":"two","lang":"ar","text":"x"}`, 'utf16le'),
    );
    expect(await shortly()).toEqual(['one ar', 'two ar given']);
  });

  it('may come as one array in a .json file', async () => {
    await write('a.json', '[\n {"id":"one","lang":"ar","text":"x"},\n {"id":"two"}\n]');
    expect(await shortly()).toEqual(['one ar given', 'refused a.json entry 2: no field "text"']);
  });

  it('warns of a date that is none, and keeps the report', async () => {
    const line = (published: unknown) => `${JSON.stringify({ id: 'x', lang: 'en', text: 'x', published })}\n`;
    await write(
      'a.jsonl',
      [line('yesterday'), line(20240531), line('2024-02-30'), line('Fri, 31 May 2024 23:00:00 +0300'), line(null)].join(
        '',
      ),
    );
    const items = await read();
    expect(items.filter((item) => item.kind === 'warning').map((item) => `${item.place}: ${item.reason}`)).toEqual([
      'line 1: "published" is no date, and is left out: "yesterday" (allowed: 2024-05-31, 2024-05-31T08:00:00Z)',
      'line 2: "published" is no date, and is left out: 20240531 (allowed: 2024-05-31, 2024-05-31T08:00:00Z)',
      'line 3: "published" is no date, and is left out: "2024-02-30" (allowed: 2024-05-31, 2024-05-31T08:00:00Z)',
    ]);
    expect(items.flatMap((item) => (item.kind === 'report' ? [item.raw.published ?? null] : []))).toEqual([
      null,
      null,
      null,
      '2024-05-31',
      null,
    ]);
  });

  it('names a report without id after its address or text, wherever it stands', async () => {
    await write('a.jsonl', '{"text":"x","lang":"en"}\n{"text":"y","lang":"en"}\n');
    await write('b.jsonl', '{"text":"y","lang":"en"}\n');
    const [x, y, again] = await shortly();
    expect(x).toMatch(/^r_[0-9a-f]{16} en given$/);
    expect(y).not.toBe(x);
    expect(again).toBe(y);
  });
});

describe('standard input', () => {
  it('is JSONL when it starts with a brace, and a text otherwise', async () => {
    expect(await shortly('-', { stdin: stream(' ', '{"id":"one",', '"lang":"en","text":"x"}\n') })).toEqual([
      'one en given',
    ]);
    expect(await shortly('-', { stdin: stream(ARABIC.slice(0, 2), ARABIC.slice(2)) })).toEqual(['stdin ar']);
    expect(await shortly('-', { stdin: stream() })).toEqual(['refused -: the file is empty']);
  });
});

describe('folders', () => {
  it('are read with all below them, sorted by name', async () => {
    await mkdir(join(folder, 'b/inner'), { recursive: true });
    await write('b/inner/2.txt', ARABIC);
    await write('b/1.txt', ARABIC);
    await write('a.txt', ARABIC);
    await write('c.txt', ARABIC);
    expect(await shortly()).toEqual(['a ar', 'b/1 ar', 'b/inner/2 ar', 'c ar']);
  });

  it('say what is wrong with a path, and go on', async () => {
    await mkdir(join(folder, 'loop'));
    await mkdir(join(folder, 'none'));
    await symlink(join(folder, 'loop'), join(folder, 'loop/again'));
    await symlink(join(folder, 'nowhere'), join(folder, 'broken'));
    await write('z.txt', ARABIC);
    expect(await shortly([join(folder, 'missing'), join(folder, 'none'), folder])).toEqual([
      'refused missing: no such file or folder',
      'refused none: the folder is empty',
      'refused broken: a symbolic link to nothing',
      'refused loop/again: a link to a folder that it lies in',
      'z ar',
    ]);
  });

  it('without permission are refused, as are such files', async () => {
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const files: FileSystem = {
      ...disk,
      async list(path) {
        if (path.endsWith('locked')) throw denied;
        return disk.list(path);
      },
      open(path) {
        if (!path.endsWith('secret.txt')) return disk.open(path);
        // biome-ignore lint/correctness/useYield: it fails before the first chunk, as a stream does
        return (async function* (): AsyncGenerator<Uint8Array> {
          throw denied;
        })();
      },
    };
    await mkdir(join(folder, 'locked'));
    await write('secret.txt', ARABIC);
    await write('z.txt', ARABIC);
    expect(await shortly(folder, { files })).toEqual([
      'refused locked: no permission to read it',
      'refused secret.txt: no permission to read it',
      'z ar',
    ]);
  });
});
