import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnMap, readSources } from '../../../src/sources/index.ts';
import { onlyReport, readFileOf, shortly, textsOf } from './reading.ts';

const AR = 'وصل وزير الخارجية إلى بغداد اليوم، وقال إن المحادثات "مفيدة".';
const FA = 'وزیر خارجه امروز وارد بغداد شد؛ او می‌گوید گفت‌وگوها مفید بود.';
const RU = 'Министр прибыл в Багдад с визитом; переговоры начнутся завтра.';
const EN = 'The minister arrived in Baghdad, and talks begin tomorrow.';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('tables', () => {
  it('find their columns by name, in any order and several languages', async () => {
    const csv = `Date,URL,Body,Source,Headline,Lang,ID\n2024-05-31,https://a.example/1,${quoted(AR)},وكالة,عنوان,ar,a1\n`;
    expect(onlyReport(await readFileOf('t.csv', csv))).toEqual({
      id: 'a1',
      url: 'https://a.example/1',
      text: AR,
      title: 'عنوان',
      outlet: 'وكالة',
      language: 'ar',
      published: '2024-05-31',
    });
    expect(
      onlyReport(await readFileOf('t.csv', `\ufeffتاریخ;متن;منبع\n2024-06-01;${quoted(FA)};ایرنا\n`)),
    ).toMatchObject({
      text: FA,
      published: '2024-06-01',
      outlet: 'ایرنا',
      language: 'fa',
    });
  });

  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
  ])('may be delimited by a %s', async (_, d) => {
    const csv = [
      ['id', 'text'],
      ['1', quoted(RU)],
      ['2', quoted(EN)],
    ]
      .map((row) => row.join(d))
      .join('\r\n');
    expect(textsOf(await readFileOf('t.csv', csv))).toEqual([RU, EN]);
  });

  it('take columns from a map, and refuse one that is not there', async () => {
    const csv = `A,B,text\nx,${quoted(EN)},no\n`;
    const columns = columnMap('text=b, id=A');
    expect(onlyReport(await readFileOf('t.csv', csv, { columns }))).toMatchObject({ id: 'x', text: EN });
    expect(shortly(await readFileOf('t.csv', csv, { columns: columnMap('text=C') }))).toEqual([
      'refused line 1: no column "C" for text (there are: A, B, text)',
    ]);
    expect(shortly(await readFileOf('t.csv', 'a,b\n1,2\n'))).toEqual([
      'refused line 1: no column for the text: the first line names a, b (name it: --columns text=NAME)',
    ]);
  });

  it('may be in a charset of before Unicode', async () => {
    const row = `id;text\n1;${quoted(RU)}\n`;
    const cp1251 = Uint8Array.from(
      [...row].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0))),
    );
    expect(textsOf(await readFileOf('t.csv', cp1251))).toEqual([RU]);
    const utf16 = Buffer.from(`\ufeffid\ttext\n1\t${FA}\n`, 'utf16le');
    expect(textsOf(await readFileOf('t.tsv', utf16))).toEqual([FA]);
  });

  it('keep line ends within quotes', async () => {
    const text = `${AR}\n\n${FA}`;
    expect(textsOf(await readFileOf('t.csv', `id,text\n1,${quoted(text)}\n2,${quoted(EN)}`))).toEqual([text, EN]);
  });

  it('refuse a broken row with its line, and read the rest', async () => {
    const csv = `id,text\n1,${quoted(EN)}\n2\n3,a,b,c\n4,\n5,"never closed\nmore of it\n6,${quoted(EN)}\n7,He said "no" and left.\n`;
    expect(shortly(await readFileOf('t.csv', csv))).toEqual([
      '1 en',
      'refused line 3: 1 of 2 fields: the text is missing',
      'refused line 4: 4 fields, but there are 2 columns: is a field with a delimiter in it not quoted?',
      'refused line 5: the text is empty',
      'refused line 6: a quote opens here that never closes',
      '6 en',
      'refused line 7: a line behind a quote that never closes, and no row',
      '7 en',
    ]);
  });

  it('bound what an open quote may swallow', async () => {
    const csv = `id,text\n1,"open\n${`${'x'.repeat(80)}\n`.repeat(20)}2,${quoted(EN)}\n`;
    expect(shortly(await readFileOf('t.csv', csv, { limits: { bytes: 1000 } }))).toContain('2 en');
    expect(shortly(await readFileOf('t.csv', `${'a,'.repeat(600)}text\n1\n`, { limits: { bytes: 1000 } }))).toEqual([
      'refused line 1: the line that names the columns is longer than a report may be',
    ]);
  });

  it('give back every field that RFC 4180 can write', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', 'ب', ' ', '۱') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (cells) => {
        const rows = cells.map(([title, text]) => [`t${title}`, `x${text}`] as const);
        const csv = [['title', 'text'], ...rows].map((row) => row.map(quoted).join(',')).join('\n');
        const found = await readFileOf('t.csv', csv);
        expect(found.map((one) => one.kind === 'report' && [one.raw.title, one.raw.text])).toEqual(
          rows.map(([title, text]) => [title.trim(), text]),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('a map of columns', () => {
  it('makes a table of standard input, unless that is JSON', async () => {
    const from = async (content: string) => {
      const stdin = (async function* () {
        yield Buffer.from(content);
      })();
      const all = [];
      for await (const one of readSources(['-'], { stdin, columns: columnMap('text=Body') })) all.push(one);
      return textsOf(all);
    };
    expect(await from(`Id;Body\n1;${quoted(RU)}\n`)).toEqual([RU]);
    expect(await from(JSON.stringify({ Body: RU }))).toEqual([RU]);
  });

  it('names fields of JSON too', async () => {
    const line = JSON.stringify({ Body: FA, when: '2024-06-01', text: 'another text', nested: {} });
    const columns = columnMap('text=Body,published=when');
    expect(onlyReport(await readFileOf('t.jsonl', line, { columns }))).toMatchObject({
      text: FA,
      published: '2024-06-01',
    });
    expect(shortly(await readFileOf('t.jsonl', '{"text":"x"}', { columns }))).toEqual([
      'refused line 1: no field "text"',
    ]);
  });

  it('is refused when it names no field, or one twice', () => {
    expect(() => columnMap('body=Body')).toThrow('unknown field: body (allowed: id, url');
    expect(() => columnMap('text')).toThrow('not FIELD=COLUMN: text');
    expect(() => columnMap('text=a,text=b')).toThrow('field named twice: text');
  });
});
